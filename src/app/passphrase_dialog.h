// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace comeback::app {

class ProblemLabel;

/// Asks under which passphrase a copy is to be encrypted; both fields empty for none. A slip would
/// make the copy unreadable for ever, so the words are typed twice and can be shown. What
/// comeback-cli takes is taken here: at least 8 characters, and no more than 1024 bytes.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(QWidget* parent = nullptr);

    /// What was typed; both times, once the dialog is accepted.
    [[nodiscard]] QString passphrase() const;

    void accept() override;

private:
    void refuse(const QString& why, QLineEdit& place);

    QLineEdit* m_first = nullptr;
    QLineEdit* m_again = nullptr;
    ProblemLabel* m_problem = nullptr;
};

} // namespace comeback::app
