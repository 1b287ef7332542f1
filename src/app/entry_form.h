// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field_editor.h"
#include "app/page.h"

#include <QWidget>

#include <string_view>
#include <vector>

class QDateEdit;
class QDialogButtonBox;

namespace comeback::app {

class NotSavedBox;

/// Corrects one entry of any type where it stands: its date and every field that its type has.
/// Everything after it is replayed when it is saved; Escape leaves it as it was.
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    /// For an entry as it stands; begun with what an earlier correction of it has left unsaved.
    EntryForm(const Context& context, const Entry& entry, QWidget* parent = nullptr);

    [[nodiscard]] const EntryId& id() const { return m_entry.id; }
    /// To what is most often mended: the first field after the date.
    void focusFirst();
    /// Saves, or says what can't be saved and why.
    void save();

Q_SIGNALS:
    void saved();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] FieldMap fields() const;
    /// The entry as the form has it; nothing where that is no entry.
    [[nodiscard]] std::optional<Entry> asTyped() const;
    void keepDraft();
    void cancel();

    struct Field
    {
        std::string_view name;
        FieldEditor editor;
    };

    Context m_context;
    Entry m_entry; ///< as it was
    EntryType m_type;
    std::vector<Field> m_fields;
    QDateEdit* m_date;
    NotSavedBox* m_notSaved;
    QDialogButtonBox* m_buttons;
};

} // namespace comeback::app
