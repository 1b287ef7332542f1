// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/copy_from_elsewhere.h"
#include "app/rescued_file.h"

#include <QDialog>

#include <memory>
#include <string>

namespace comeback::app {

class CopyList;
class Label;

/// What can be done about a diary that is damaged: take a copy, save what is whole in it, or only
/// look at that. The damaged file is never altered or deleted; whatever takes its place
/// sets it aside. Its result is Accepted when a diary stands again, `kReadOnly` to look.
class RescueDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kReadOnly = 2;

    RescueDialog(const QString& diaryPath, const QString& problem, QWidget* parent = nullptr);
    /// Puts the copy in the diary's place; false and a message if it could not be.
    bool takeCopy(const ChosenCopy& copy);
    /// Saves what is whole, and puts that in the diary's place; says how much came through.
    bool recover();
    /// What could be read; the dialog has it no longer. Nothing if nothing could.
    [[nodiscard]] std::unique_ptr<RescuedFile> takeRescued() { return std::move(m_rescued); }

private:
    /// Saves what is whole to a file of its own, so that its number can be weighed against those of
    /// the copies before anything is chosen.
    void countWhatIsWhole();

    QString m_diaryPath;
    std::unique_ptr<RescuedFile> m_rescued;
    CopyList* m_list = nullptr;
    Label* m_whole = nullptr;
    Label* m_result = nullptr;
};

} // namespace comeback::app
