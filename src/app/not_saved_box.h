// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "diary/storage_error.h"
#include "engine/entry.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace comeback::app {

class Label;

/// What the diary did not take, and why.
struct Unsaved
{
    std::vector<Entry> entries;
    diary::StorageError why;
};

/// Stands in a form when saving has failed: why, and three ways out. Trying again, keeping it in a
/// file of the person's choice that can be imported later, and copying it as text. What was typed
/// stays in the form all the time.
class NotSavedBox : public QWidget
{
    Q_OBJECT

public:
    explicit NotSavedBox(QWidget* parent = nullptr);

    /// The id under which the form's entry is to be saved: the same at each attempt, so that none
    /// of them, and no import of what was kept elsewhere, makes it twice.
    [[nodiscard]] EntryId id();
    /// Goes on with the id of a draft that was left behind.
    void setId(EntryId id) { m_id = std::move(id); }

    void tell(const Context& context, Unsaved unsaved);
    /// Words alone, about what has to be filled in differently.
    void tell(const QString& words);
    /// Nothing is unsaved any more.
    void clear();

    /// Keeps the entries in a diary file, beside what it holds already.
    void keepIn(const QString& fileName);

Q_SIGNALS:
    void retry();

private:
    void askWhere();
    void copy() const;

    std::optional<EntryId> m_id;
    std::optional<Context> m_context;
    std::vector<Entry> m_entries;
    Label* m_words;
    QWidget* m_buttons;
};

} // namespace comeback::app
