// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/entry_form.h"

#include "app/draft_fields.h"
#include "app/draft_words.h"
#include "app/entry_words.h"
#include "app/label.h"
#include "app/not_saved_box.h"
#include "app/pain_scale.h"
#include "app/theme.h"
#include "coach/clock.h"
#include "coach/draft_forms.h"
#include "exchange/diary_file.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace comeback::app {

namespace {

constexpr auto kFile = "file"; ///< the field of the draft that holds the entry, as a diary file

std::optional<coach::Draft> draftOf(coach::Drafts& drafts, const Entry& entry)
{
    const auto draft = drafts.of(coach::draft_form::kCorrection);
    const bool its = draft && draft->fields.contains(coach::draft_form::kEntryId) &&
                     draft->fields.at(coach::draft_form::kEntryId) == entry.id.text;
    return its ? draft : std::nullopt;
}

/// The entry as a correction has left it unsaved; nothing where the draft does not fit it.
std::optional<Entry> leftUnsaved(const std::optional<coach::Draft>& draft, const Entry& entry)
{
    if (!draft || !draft->fields.contains(kFile))
        return std::nullopt;
    const auto file = exchange::readDiaryFile(draft->fields.at(kFile));
    const bool fits = file && file->entries.size() == 1 && file->entries[0].id == entry.id &&
                      typeOf(file->entries[0].body) == typeOf(entry.body);
    return fits ? std::optional(file->entries[0]) : std::nullopt;
}

/// What Tab comes to first, the widget itself or a part of it; null where there is nothing to fill
/// in.
QWidget* firstStop(QWidget& widget)
{
    if (widget.focusPolicy() & Qt::TabFocus || widget.focusProxy())
        return &widget;
    const auto parts = widget.findChildren<QWidget*>();
    const auto stop = std::ranges::find_if(
        parts, [](const QWidget* each) { return each->focusPolicy() & Qt::TabFocus; });
    return stop == parts.end() ? nullptr : *stop;
}

} // namespace

EntryForm::EntryForm(const Context& context, const Entry& entry, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_entry(entry)
    , m_type(typeOf(entry.body))
    , m_date(new QDateEdit)
    , m_notSaved(new NotSavedBox)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    const auto draft = draftOf(context.coach.drafts(), entry);
    const auto unsaved = leftUnsaved(draft, entry);
    const Entry& begun = unsaved ? *unsaved : entry;
    //: %1 is a kind of entry, such as "Check-in"
    auto* title = new Label(tr("Correct: %1").arg(nameOf(m_type)), Label::Title, this);
    setAccessibleName(title->text());
    m_date->setCalendarPopup(true);
    m_date->setObjectName(QStringLiteral("date"));
    // Nobody's episode began longer before what they logged first: an older date is a slip.
    constexpr int kDaysBefore = 366;
    const Date first = context.coach.timeline().entries.front().date.plusDays(-kDaysBefore);
    m_date->setDateRange(coach::toQDate(std::min(first, entry.date)),
                         coach::toQDate(std::max(context.coach.today(), entry.date)));
    m_date->setDate(coach::toQDate(begun.date));
    m_buttons->setObjectName(QStringLiteral("buttons"));

    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(space::kMedium);
    form->addRow(tr("Date"), m_date);
    const FieldMap before = toFields(begun.body);
    for (const FieldSpec& spec : fieldsOf(m_type)) {
        const auto found = before.find(spec.name);
        const auto value = found == before.end() ? std::nullopt : std::optional(found->second);
        FieldEditor editor = makeFieldEditor(spec, value, context, content);
        form->addRow(labelOfField(spec.name), editor.widget);
        m_fields.push_back({spec.name, std::move(editor)});
    }

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addWidget(title);
    if (unsaved) {
        auto* taken = new Label(takenUpWords(*draft, context.texts), Label::Body, this);
        taken->setObjectName(QStringLiteral("draftLabel"));
        taken->setTone(Label::Attention);
        layout->addWidget(taken);
    }
    layout->addWidget(scroll, 1);
    layout->addWidget(m_notSaved);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EntryForm::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EntryForm::cancel);
    connect(m_notSaved, &NotSavedBox::retry, this, &EntryForm::save);
    m_buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    for (PainScale* scale : content->findChildren<PainScale*>())
        connect(scale, &PainScale::accepted, this, &EntryForm::save);
    watchFields(*this, [this] { keepDraft(); });
}

std::optional<Entry> EntryForm::asTyped() const
{
    auto body = makeBody(m_type, fields());
    if (!body)
        return std::nullopt;
    Entry typed = m_entry;
    typed.date = coach::fromQDate(m_date->date());
    typed.body = std::move(*body);
    return typed;
}

/// What is half typed, such as a pain that was taken away, is not kept; what was whole before it
/// is.
void EntryForm::keepDraft()
{
    coach::Drafts& drafts = m_context.coach.drafts();
    const auto typed = asTyped();
    if (!typed)
        return;
    if (*typed == m_entry)
        return drafts.forget(coach::draft_form::kCorrection);
    const Protocol& protocol = m_context.coach.protocol();
    drafts.keep({std::string(coach::draft_form::kCorrection),
                 typed->date,
                 coach::timestampNow(),
                 {{coach::draft_form::kEntryId, m_entry.id.text},
                  {kFile, exchange::writeDiaryFile({{protocol.id, protocol.version}, {*typed}})}}});
}

void EntryForm::cancel()
{
    m_context.coach.drafts().forget(coach::draft_form::kCorrection);
    Q_EMIT cancelled();
}

void EntryForm::focusFirst()
{
    for (const Field& field : m_fields)
        if (QWidget* stop = firstStop(*field.editor.widget))
            return stop->setFocus(Qt::OtherFocusReason);
    m_date->setFocus(Qt::OtherFocusReason);
}

void EntryForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QWidget::keyPressEvent(event);
}

FieldMap EntryForm::fields() const
{
    FieldMap fields;
    for (const Field& field : m_fields)
        if (auto value = field.editor.value())
            fields.emplace(std::string(field.name), std::move(*value));
    return fields;
}

void EntryForm::save()
{
    auto body = makeBody(m_type, fields());
    if (!body) {
        const auto field = std::ranges::find_if(m_fields, [&body](const Field& each) {
            return body.error().front().where.starts_with(each.name);
        });
        if (field == m_fields.end())
            return m_notSaved->tell(tr("This can’t be saved as it stands."));
        field->editor.widget->setFocus(Qt::OtherFocusReason);
        //: %1 is the name of a field, such as "Note"
        return m_notSaved->tell(
            tr("“%1” can’t be saved as it stands: it is missing, too long or out of its range.")
                .arg(labelOfField(field->name)));
    }
    Entry wanted = m_entry;
    wanted.date = coach::fromQDate(m_date->date());
    wanted.body = std::move(body.value());
    wanted.revisedAt = coach::timestampNow();
    const auto stored = m_context.coach.amend(wanted.id, wanted.date, wanted.body);
    if (!stored)
        return m_notSaved->tell(m_context, {{std::move(wanted)}, stored.error()});
    m_context.coach.drafts().forget(coach::draft_form::kCorrection);
    Q_EMIT saved();
}

} // namespace comeback::app
