// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/copy_error.h"
#include "diary/copy_summary.h"

#include <QDialog>

class QLineEdit;

namespace comeback::app {

class ProblemLabel;

/// Asks for the passphrase of an encrypted copy until it opens the copy, which is then checked in
/// full: accepted, there are passphrase and summary.
class UnlockDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnlockDialog(const QString& path, QWidget* parent = nullptr);

    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] const diary::CopySummary& summary() const { return m_summary; }

    void accept() override;

private:
    QString m_path;
    QLineEdit* m_edit = nullptr;
    ProblemLabel* m_problem = nullptr;
    diary::CopySummary m_summary;
};

} // namespace comeback::app
