// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/not_saved_box.h"

#include <QDialog>

#include <functional>

class QVBoxLayout;

namespace comeback::app {

/// Keeps what has no form of its own on the screen (a flare, the answers about warning signs, an
/// order) until it is saved or the person closes it.
class NotSavedDialog : public QDialog
{
    Q_OBJECT

public:
    /// Saves the entry under an id; returns why it could not.
    using Save = std::function<std::optional<diary::StorageError>(const EntryId&)>;

    /// Saves at once; only where that fails it asks. Returns whether the entry is saved. What
    /// warning signs ask for is told all the same.
    static bool save(const Context& context, const Entry& entry, const Save& save, QWidget* parent);
    /// The same for an entry that is new.
    static bool save(const Context& context, Date date, const EntryBody& body, const Save& save,
                     QWidget* parent);

private:
    NotSavedDialog(const Context& context, const Entry& entry, const Save& save, QWidget* parent);
    void addCare(const Screening& screening, const library::Texts& texts, QVBoxLayout& column);

    NotSavedBox* m_box;
};

} // namespace comeback::app
