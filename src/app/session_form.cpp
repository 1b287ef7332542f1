// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session_form.h"

#include "app/blank.h"
#include "app/choice_boxes.h"
#include "app/draft_fields.h"
#include "app/label.h"
#include "app/load_box.h"
#include "app/move_on.h"
#include "app/theme.h"
#include "coach/clock.h"
#include "ui_session_form.h"

#include <algorithm>

namespace comeback::app {

namespace {

/// Before the id of an exercise, in the fields of a draft.
const std::string kLoadPrefix = "load.";

} // namespace

SessionForm::SessionForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SessionForm>())
{
    m_ui->setupUi(this);
    showBlank(*m_ui->minutesBox);
    m_hint = m_ui->hintLabel->text();
    setUpBoxes();
    setUpScales();
    connect(m_ui->detailsButton, &QPushButton::toggled, m_ui->details, &QWidget::setVisible);
    connect(m_ui->completionBox, &QComboBox::currentIndexChanged, this, &SessionForm::showReason);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SessionForm::submit);
    connect(m_ui->noteEdit, &QLineEdit::returnPressed, this, &SessionForm::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SessionForm::cancelled);
    connect(m_ui->notSaved, &NotSavedBox::retry, this, &SessionForm::submit);
    watchEdits();
    showReason();
}

SessionForm::~SessionForm() = default;

std::array<PainScale*, 3> SessionForm::scales() const
{
    return {m_ui->beforeScale, m_ui->duringScale, m_ui->afterScale};
}

void SessionForm::setUpBoxes()
{
    // In the order of SessionKind, and below in that of Completion.
    m_ui->kindBox->addItem(tr("The training of the plan"));
    m_ui->kindBox->addItem(tr("An extra walk"));
    //: Answers to "Did you do it all?"
    m_ui->completionBox->addItem(tr("Yes, all of it"));
    m_ui->completionBox->addItem(tr("Part of it"));
    m_ui->completionBox->addItem(tr("I stopped because of pain"));
    fillOptionalScore(*m_ui->effortBox);
    m_ui->reasonBox->addItem(blank(), QString());
    m_ui->reasonBox->addItem(tr("Pain"), QStringLiteral("pain"));
    m_ui->reasonBox->addItem(tr("Tired"), QStringLiteral("tired"));
    m_ui->reasonBox->addItem(tr("No time"), QStringLiteral("time"));
    m_ui->reasonBox->addItem(tr("Something else"), QStringLiteral("other"));
}

void SessionForm::setUpScales()
{
    const auto all = scales();
    const std::array<QString, 3> questions{tr("Pain before the session"),
                                           tr("Worst pain during the session"),
                                           tr("Pain half an hour after")};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i]->setQuestion(questions[i]);
        connect(all[i], &PainScale::valueChanged, this, [this] {
            m_ui->saveButton->setEnabled(std::ranges::all_of(
                scales(), [](const PainScale* scale) { return scale->value().has_value(); }));
        });
        connect(all[i], &PainScale::accepted, this, &SessionForm::submit);
        if (i + 1 < all.size())
            connect(all[i], &PainScale::chosen, all[i + 1],
                    [next = all[i + 1]] { moveOnTo(*next); });
    }
}

void SessionForm::reset(Date date, Date first, Date today, const Plan& plan)
{
    m_plan = plan;
    // First, since whoever hears of the other fields asks for the loads, too.
    showLoads();
    for (PainScale* scale : scales())
        scale->setValue(std::nullopt);
    m_ui->kindBox->setCurrentIndex(static_cast<int>(plan.kind));
    m_ui->beforeScale->setValue(plan.before);
    m_ui->completionBox->setCurrentIndex(plan.completion ? static_cast<int>(*plan.completion) : 0);
    m_ui->effortBox->setCurrentIndex(0);
    m_ui->minutesBox->setValue(plan.minutes);
    m_ui->reasonBox->setCurrentIndex(0);
    m_ui->noteEdit->clear();
    // With loads the effort counts: it decides whether the load may go up.
    m_ui->detailsButton->setChecked(!plan.loads.empty());
    m_ui->dateEdit->setDateRange(coach::toQDate(first), coach::toQDate(today));
    m_ui->dateEdit->setDate(coach::toQDate(date));
    QString hint = m_hint;
    if (plan.completion == Completion::Stopped)
        hint =
            tr("It hurt, and you stopped: that is what the plan asks for. Give the three figures "
               "as they were; it eases off by itself.");
    else if (plan.completion)
        hint =
            tr("The last figure is that of half an hour later. What you did and give here is kept "
               "until then; you can close the window.");
    m_ui->hintLabel->setText(hint);
    m_ui->notSaved->clear();
    m_ui->draftLabel->hide();
    m_blank = fields();
}

void SessionForm::setLatest(Date today)
{
    m_ui->dateEdit->setMaximumDate(coach::toQDate(today));
}

void SessionForm::watchEdits()
{
    for (PainScale* scale : scales())
        connect(scale, &PainScale::valueChanged, this, &SessionForm::edited);
    for (QComboBox* box : {m_ui->kindBox, m_ui->completionBox, m_ui->effortBox, m_ui->reasonBox})
        connect(box, &QComboBox::currentIndexChanged, this, &SessionForm::edited);
    connect(m_ui->minutesBox, &QSpinBox::valueChanged, this, &SessionForm::edited);
    connect(m_ui->noteEdit, &QLineEdit::textChanged, this, &SessionForm::edited);
    connect(m_ui->dateEdit, &QDateEdit::dateChanged, this, &SessionForm::edited);
}

coach::Draft::Fields SessionForm::fields() const
{
    coach::Draft::Fields fields;
    put(fields, "before", *m_ui->beforeScale);
    put(fields, "during", *m_ui->duringScale);
    put(fields, "after", *m_ui->afterScale);
    put(fields, "kind", *m_ui->kindBox);
    put(fields, "completion", *m_ui->completionBox);
    put(fields, "effort", *m_ui->effortBox);
    put(fields, "reason", *m_ui->reasonBox);
    put(fields, "minutes", *m_ui->minutesBox);
    put(fields, "note", *m_ui->noteEdit);
    for (std::size_t i = 0; i < m_loads.size(); ++i)
        put(fields, kLoadPrefix + m_plan.loads[i].id, *m_loads[i]);
    return fields;
}

Date SessionForm::date() const
{
    return coach::fromQDate(m_ui->dateEdit->date());
}

void SessionForm::takeUp(const coach::Draft& draft, const QString& words)
{
    take(draft.fields, "before", *m_ui->beforeScale);
    take(draft.fields, "during", *m_ui->duringScale);
    take(draft.fields, "after", *m_ui->afterScale);
    take(draft.fields, "kind", *m_ui->kindBox);
    take(draft.fields, "completion", *m_ui->completionBox);
    take(draft.fields, "effort", *m_ui->effortBox);
    take(draft.fields, "reason", *m_ui->reasonBox);
    take(draft.fields, "minutes", *m_ui->minutesBox);
    take(draft.fields, "note", *m_ui->noteEdit);
    for (std::size_t i = 0; i < m_loads.size(); ++i)
        if (draft.fields.contains(kLoadPrefix + m_plan.loads[i].id))
            take(draft.fields, kLoadPrefix + m_plan.loads[i].id, *m_loads[i]);
    m_ui->detailsButton->setChecked(true);
    m_ui->dateEdit->setDate(coach::toQDate(draft.date));
    m_ui->draftLabel->setText(words);
    m_ui->draftLabel->show();
}

void SessionForm::showLoads()
{
    auto* rows = m_ui->loadsLayout;
    while (rows->rowCount() > 0)
        rows->removeRow(0);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_loads.clear();
    m_ui->loads->setVisible(!m_plan.loads.empty());
    if (m_plan.loads.empty())
        return;
    const QString& why = m_plan.loads.front().why;
    const bool sameForAll = std::ranges::all_of(
        m_plan.loads, [&why](const Plan::LoadLine& line) { return line.why == why; });
    //: Above the loads of the exercises that were lifted today.
    rows->addRow(new Label(tr("How heavy?"), Label::Body, m_ui->loads));
    if (sameForAll)
        rows->addRow(reasonLabel(why));
    for (const Plan::LoadLine& line : m_plan.loads) {
        auto* box = new LoadBox(m_plan.unit, m_ui->loads);
        box->setLoad(m_plan.exercises[line.exercise].load);
        //: The load of an exercise that was lifted today; %1 is the exercise.
        box->setAccessibleName(tr("Load of %1").arg(line.name));
        box->setAccessibleDescription(line.why);
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kMedium);
        row->addWidget(box);
        row->addWidget(reasonLabel(sameForAll ? QString() : line.why), 1);
        rows->addRow(new Label(line.name, Label::Body, m_ui->loads), row);
        m_loads.push_back(box);
        connect(box, &QDoubleSpinBox::valueChanged, this, &SessionForm::edited);
    }
}

Label* SessionForm::reasonLabel(const QString& why)
{
    auto* label = new Label(why, Label::Small, m_ui->loads);
    label->setTone(Label::Muted);
    return label;
}

/// What the plan asked, with the loads as they stand in the form.
std::vector<ExerciseDone> SessionForm::exercisesDone() const
{
    std::vector<ExerciseDone> done = m_plan.exercises;
    for (std::size_t i = 0; i < m_loads.size(); ++i)
        done[m_plan.loads[i].exercise].load = m_loads[i]->load();
    return done;
}

void SessionForm::focusFirstScale()
{
    (m_plan.before ? m_ui->duringScale : m_ui->beforeScale)->setFocus(Qt::OtherFocusReason);
}

NotSavedBox& SessionForm::notSaved()
{
    return *m_ui->notSaved;
}

void SessionForm::showReason()
{
    const bool finished = m_ui->completionBox->currentIndex() == 0;
    m_ui->reasonLabel->setVisible(!finished);
    m_ui->reasonBox->setVisible(!finished);
}

bool SessionForm::focusOpenScale()
{
    const auto all = scales();
    const auto open = std::ranges::find_if(
        all, [](const PainScale* scale) { return !scale->value().has_value(); });
    if (open == all.end())
        return false;
    (*open)->setFocus(Qt::OtherFocusReason);
    return true;
}

void SessionForm::submit()
{
    if (focusOpenScale())
        return;
    Session session{.before = *m_ui->beforeScale->value(),
                    .during = *m_ui->duringScale->value(),
                    .after = *m_ui->afterScale->value()};
    session.kind = static_cast<SessionKind>(m_ui->kindBox->currentIndex());
    session.completion = static_cast<Completion>(m_ui->completionBox->currentIndex());
    session.effort = optionalScore(*m_ui->effortBox);
    if (m_ui->minutesBox->value() > 0)
        session.minutes = m_ui->minutesBox->value();
    const bool known = m_plan.completion.has_value() || session.completion == Completion::Full;
    if (known && session.kind == SessionKind::Training)
        session.exercises = exercisesDone();
    if (session.completion != Completion::Full)
        session.reason = m_ui->reasonBox->currentData().toString().toStdString();
    session.note = m_ui->noteEdit->text().toStdString();
    Q_EMIT submitted(date(), session);
}

} // namespace comeback::app
