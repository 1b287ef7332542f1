// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/entry_dialog.h"

#include "app/entry_words.h"
#include "app/label.h"
#include "app/storage_words.h"
#include "app/theme.h"
#include "coach/clock.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace comeback::app {

EntryDialog::EntryDialog(const Context& context, const Entry& entry, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(entry.id)
    , m_type(typeOf(entry.body))
    , m_date(new QDateEdit(coach::toQDate(entry.date)))
    , m_problem(new Label(QString(), Label::Body))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    //: %1 is a kind of entry, such as "Check-in"
    setWindowTitle(tr("Correct: %1").arg(nameOf(m_type)));
    m_date->setCalendarPopup(true);
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setMaximumDate(coach::toQDate(std::max(context.coach.today(), entry.date)));
    m_buttons->setObjectName(QStringLiteral("buttons"));
    m_problem->setTone(Label::Attention);
    m_problem->hide();

    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(space::kMedium);
    form->addRow(tr("Date"), m_date);
    const FieldMap before = toFields(entry.body);
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
    layout->setSpacing(space::kMedium);
    layout->addWidget(scroll);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EntryDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
    m_buttons->button(QDialogButtonBox::Save)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    constexpr QSize kRoom(760, 560);
    resize(sizeHint().expandedTo({kRoom.width(), 0}).boundedTo(kRoom));
}

FieldMap EntryDialog::fields() const
{
    FieldMap fields;
    for (const Field& field : m_fields)
        if (auto value = field.editor.value())
            fields.emplace(std::string(field.name), std::move(*value));
    return fields;
}

void EntryDialog::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->show();
}

void EntryDialog::accept()
{
    auto body = makeBody(m_type, fields());
    if (!body) {
        const auto field = std::ranges::find_if(m_fields, [&body](const Field& each) {
            return body.error().front().where.starts_with(each.name);
        });
        if (field == m_fields.end())
            return showProblem(tr("This can’t be saved as it stands."));
        field->editor.widget->setFocus(Qt::OtherFocusReason);
        //: %1 is the name of a field, such as "Note"
        return showProblem(
            tr("“%1” can’t be saved as it stands: it is missing, too long or out of its range.")
                .arg(labelOfField(field->name)));
    }
    const auto saved =
        m_context.coach.amend(m_id, coach::fromQDate(m_date->date()), std::move(body.value()));
    if (!saved) {
        const StorageWords why = words(saved.error());
        return showProblem(why.title + QStringLiteral(". ") + why.text);
    }
    QDialog::accept();
}

} // namespace comeback::app
