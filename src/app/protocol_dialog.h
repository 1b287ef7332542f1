// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/proof_runner.h"
#include "engine/protocol.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ProtocolDialog;
}

namespace comeback::app {

class ProtocolModel;

/// The protocol for the physiotherapist's hands: every number with its meaning, bounds and source;
/// what another value would have made of this diary; saving and printing it. A protocol of one's
/// own is proved safe before it is used, and one that is not safe is refused with a diary that
/// shows why.
class ProtocolDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProtocolDialog(const Context& context, QWidget* parent = nullptr);
    ~ProtocolDialog() override;

    /// The protocol as it stands in the dialog.
    [[nodiscard]] Protocol edited() const;
    /// Reads a protocol file into the dialog; tells what is wrong with it and changes nothing if it
    /// can't be used.
    bool openFile(const QString& path);
    /// Writes the protocol as a file, whole or not at all; tells if it could not.
    bool saveFile(const QString& path);

    void reject() override;

Q_SIGNALS:
    /// A short word about what was done, for the status bar.
    void told(const QString& message);

private:
    void connectControls();
    void fillChoices();
    void chooseBase(int index);
    void showProtocol(const Protocol& protocol);
    void numbersChanged();
    void takeName();
    void explain(int row);
    void compare();
    /// What is wrong with the protocol as it stands; empty if nothing is.
    [[nodiscard]] QString problem() const;
    void use();
    void follow();
    void showProgress(quint64 states);
    void showReport(const safety::SafetyReport& report);
    void setProving(bool proving);
    void chooseFileToOpen();
    void chooseFileToSave();
    void print();
    void warn(const QString& title, const QString& text);

    Context m_context;
    std::unique_ptr<Ui::ProtocolDialog> m_ui;
    ProtocolModel* m_model;
    ProofRunner* m_proof;
    Protocol m_proved; ///< the protocol that is, or was last, proved
    bool m_isSafe = false;
};

} // namespace comeback::app
