// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/copy_from_elsewhere.h"

#include <QDialog>

#include <string>

namespace comeback::app {

class Label;

/// What can be done where the diary was and is no more: take a copy, take a file from elsewhere, or
/// begin anew. Nothing is made before the person has chosen. Its result is Accepted when a diary
/// stands again, `kBeginAnew` to make one.
class MissingDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kBeginAnew = 2;

    explicit MissingDialog(const QString& diaryPath, QWidget* parent = nullptr);

    /// Puts a copy, or a diary from elsewhere, in the diary's place; false and a message if it
    /// could not be.
    bool take(const ChosenCopy& copy);

private:
    void askForFile();

    QString m_diaryPath;
    Label* m_result = nullptr;
};

} // namespace comeback::app
