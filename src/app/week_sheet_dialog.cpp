// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/week_sheet_dialog.h"

#include "app/digit_cell.h"
#include "app/draft_fields.h"
#include "app/draft_words.h"
#include "app/fitting_scroll.h"
#include "app/label.h"
#include "app/not_saved_box.h"
#include "app/problem_label.h"
#include "app/theme.h"
#include "coach/clock.h"
#include "coach/date_text.h"
#include "coach/draft_forms.h"
#include "coach/elsewhere.h"
#include "library/ladder.h"
#include "report/wording.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace comeback::app {

namespace {

/// After the name of a field in a draft: the id of the entry that the field makes.
const std::string kIdEnding = ".id";

const Session* sessionOn(const coach::Coach& coach, Date date)
{
    for (const Entry& entry : coach.timeline().entries)
        if (const auto* session = std::get_if<Session>(&entry.body); session && entry.date == date)
            return session;
    return nullptr;
}

std::optional<Pain> morningOn(const coach::Coach& coach, Date date)
{
    for (const Entry& entry : coach.timeline().entries)
        if (const auto* checkIn = std::get_if<CheckIn>(&entry.body); checkIn && entry.date == date)
            return checkIn->pain;
    return std::nullopt;
}

/// What the diary has for a cell, else what was typed into it; nothing on a day still to come.
void showKnown(DigitCell& cell, std::optional<Pain> known, bool past)
{
    const QString typed = cell.isKnown() ? QString() : cell.text();
    cell.setKnown(known);
    if (!known && past)
        cell.setText(typed);
    cell.setEnabled(past);
}

/// Whether a walk is the level's training, or something beside its exercises.
bool walkIsTraining(const coach::Coach& coach)
{
    const LevelIndex level = coach.timeline().state.level;
    const auto prescription = library::prescriptionOf(coach.protocol().level(level).id);
    return !prescription || !prescription->strength;
}

} // namespace

WeekSheetDialog::WeekSheetDialog(const Context& context, QWidget* parent)
    : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("A week from paper"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::kMedium);
    column->addWidget(new Label(tr("Type the figures as they stand on the sheet: one key each, X "
                                   "for 10, Tab past what is blank."),
                                Label::Body, content));
    m_draft = new Label(QString(), Label::Body, content);
    m_draft->setObjectName(QStringLiteral("draftLabel"));
    m_draft->setTone(Label::Attention);
    m_draft->hide();
    column->addWidget(m_draft);
    auto* begin = new QHBoxLayout;
    auto* label = new Label(tr("The &week from"), Label::Body, content);
    m_first = new QDateEdit(content);
    m_first->setObjectName(QStringLiteral("firstEdit"));
    m_first->setCalendarPopup(true);
    m_first->setMaximumDate(coach::toQDate(context.coach.today()));
    // A date that is half typed is another week.
    m_first->setKeyboardTracking(false);
    label->setBuddy(m_first);
    begin->addWidget(label);
    begin->addWidget(m_first);
    begin->addStretch();
    column->addLayout(begin);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    addHead(*grid);
    for (int i = 0; i < kDays; ++i)
        addRow(*grid, i);
    column->addLayout(grid);
    m_problem = new ProblemLabel(content);
    m_problem->setObjectName(QStringLiteral("problem"));
    column->addWidget(m_problem);
    m_notSaved = new NotSavedBox(content);
    column->addWidget(m_notSaved);
    connect(m_notSaved, &NotSavedBox::retry, this, &WeekSheetDialog::save);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save the week"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveWeekButton"));
    connect(m_save, &QPushButton::clicked, this, &WeekSheetDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScroll(content, this));
    layout->addWidget(buttons);
    connect(m_first, &QDateEdit::dateChanged, this,
            [this](QDate date) { showWeek(coach::fromQDate(date)); });
    // Asked for before an empty week says that there is nothing to keep.
    const auto draft = draftFor(context.coach.drafts(), coach::draft_form::kWeekSheet);
    showWeek(context.coach.today().plusDays(1 - kDays));
    if (draft)
        takeUp(*draft);
    m_rows.front().morning->setFocus();
}

void WeekSheetDialog::addHead(QGridLayout& grid)
{
    const std::array heads{QString(), tr("Morning"),
                           //: Head of a column with boxes to tick.
                           tr("Exercises"), tr("Before"), tr("Worst during"),
                           tr("Half an hour after")};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        auto* head = new Label(heads[i], Label::Small, this);
        head->setTone(Label::Muted);
        head->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        grid.addWidget(head, 0, static_cast<int>(i));
    }
    constexpr int kColumns = 11;
    for (std::size_t i = 1; i < heads.size(); ++i)
        grid.setColumnMinimumWidth(static_cast<int>(i),
                                   fontMetrics().averageCharWidth() * kColumns);
    grid.setColumnStretch(0, 1);
}

void WeekSheetDialog::addRow(QGridLayout& grid, int number)
{
    Row row{Date::earliest(),
            new Label(QString(), Label::Body, this),
            new DigitCell(this),
            new QCheckBox(this),
            {new DigitCell(this), new DigitCell(this), new DigitCell(this)},
            coach::newEntryId(),
            coach::newEntryId()};
    row.day->setWordWrap(false);
    row.morning->setObjectName(QStringLiteral("morning%1").arg(number));
    row.exercises->setObjectName(QStringLiteral("exercises%1").arg(number));
    const int line = number + 1;
    grid.addWidget(row.day, line, 0);
    grid.addWidget(row.morning, line, 1, Qt::AlignCenter);
    grid.addWidget(row.exercises, line, 2, Qt::AlignCenter);
    for (std::size_t i = 0; i < row.session.size(); ++i) {
        row.session[i]->setObjectName(QStringLiteral("session%1_%2").arg(number).arg(i));
        grid.addWidget(row.session[i], line, 3 + static_cast<int>(i), Qt::AlignCenter);
        connect(row.session[i], &QLineEdit::textChanged, this, &WeekSheetDialog::allowSave);
    }
    connect(row.morning, &QLineEdit::textChanged, this, &WeekSheetDialog::allowSave);
    connect(row.exercises, &QCheckBox::toggled, this, &WeekSheetDialog::allowSave);
    m_rows.push_back(row);
}

void WeekSheetDialog::showWeek(Date first)
{
    {
        const QSignalBlocker quiet(m_first);
        m_first->setDate(coach::toQDate(first));
    }
    for (int i = 0; i < kDays; ++i)
        showDay(m_rows[static_cast<std::size_t>(i)], first.plusDays(i));
    allowSave();
}

void WeekSheetDialog::showDay(Row& row, Date date)
{
    const coach::Coach& coach = m_context.coach;
    const QLocale locale = coach::localeOf(m_context.texts.language());
    const QString day =
        coach::weekdayText(locale, date) + QLatin1Char(' ') + coach::dayAndMonth(locale, date);
    const Session* session = sessionOn(coach, date);
    const bool past = date <= coach.today();
    row.date = date;
    row.day->setText(day);
    showKnown(*row.morning, morningOn(coach, date), past);
    //: %1 is a day such as "Mon 16/11".
    row.morning->setAccessibleName(tr("%1, pain in the morning").arg(day));
    const bool ticked = row.exercises->isEnabled() && row.exercises->isChecked();
    row.exercises->setEnabled(past && !session);
    row.exercises->setChecked(session
                                  ? session->kind == SessionKind::Training && !walkIsTraining(coach)
                                  : past && ticked);
    //: %1 is a day such as "Mon 16/11".
    row.exercises->setAccessibleName(tr("%1, exercises done").arg(day));
    const std::array<std::optional<Pain>, 3> known{
        session ? std::optional(session->before) : std::nullopt,
        session ? std::optional(session->during) : std::nullopt,
        session ? std::optional(session->after) : std::nullopt};
    const std::array names{tr("before"), tr("worst during"), tr("half an hour after")};
    for (std::size_t i = 0; i < row.session.size(); ++i) {
        showKnown(*row.session[i], known[i], past);
        //: %1 is a day, %2 which of a session's three pains.
        row.session[i]->setAccessibleName(tr("%1, pain %2").arg(day, names[i]));
    }
}

bool WeekSheetDialog::isMorningTyped(const Row& row)
{
    return !row.morning->isKnown() && row.morning->pain();
}

bool WeekSheetDialog::isSessionTyped(const Row& row)
{
    return (row.exercises->isEnabled() && row.exercises->isChecked()) ||
           std::ranges::any_of(
               row.session, [](const DigitCell* cell) { return !cell->isKnown() && cell->pain(); });
}

bool WeekSheetDialog::isTyped() const
{
    return std::ranges::any_of(
        m_rows, [](const Row& row) { return isMorningTyped(row) || isSessionTyped(row); });
}

void WeekSheetDialog::allowSave()
{
    m_save->setEnabled(isTyped() && !m_context.coach.readOnly());
    m_problem->hide();
    keepDraft();
}

void WeekSheetDialog::keepDraft()
{
    coach::Drafts& drafts = m_context.coach.drafts();
    if (!isTyped())
        return drafts.forget(coach::draft_form::kWeekSheet);
    coach::Draft draft{
        std::string(coach::draft_form::kWeekSheet), m_rows.front().date, coach::timestampNow(), {}};
    for (const Row& row : m_rows) {
        // The draft is known as saved by the first entry that it makes.
        const auto keepId = [&draft](const std::string& place, const EntryId& id) {
            draft.fields[place + kIdEnding] = id.text;
            draft.fields.emplace(coach::draft_form::kEntryId, id.text);
        };
        if (isMorningTyped(row))
            keepId(row.morning->objectName().toStdString(), row.morningId);
        if (isSessionTyped(row))
            keepId(row.exercises->objectName().toStdString(), row.sessionId);
        for (const DigitCell* cell : {row.morning, row.session[0], row.session[1], row.session[2]})
            if (!cell->isKnown())
                put(draft.fields, cell->objectName().toStdString(), *cell);
        if (row.exercises->isEnabled() && row.exercises->isChecked())
            draft.fields[row.exercises->objectName().toStdString()] = "1";
    }
    drafts.keep(std::move(draft));
}

/// What the diary has been given meanwhile stays as it is there.
void WeekSheetDialog::takeUp(const coach::Draft& draft)
{
    // First, since every field that is filled in keeps the draft anew.
    for (Row& row : m_rows) {
        take(draft.fields, row.morning->objectName().toStdString() + kIdEnding, row.morningId);
        take(draft.fields, row.exercises->objectName().toStdString() + kIdEnding, row.sessionId);
    }
    showWeek(draft.date);
    for (const Row& row : m_rows) {
        for (DigitCell* cell : {row.morning, row.session[0], row.session[1], row.session[2]})
            if (!cell->isKnown())
                take(draft.fields, cell->objectName().toStdString(), *cell);
        if (row.exercises->isEnabled())
            row.exercises->setChecked(
                draft.fields.contains(row.exercises->objectName().toStdString()));
    }
    m_draft->setText(takenUpWords(draft, m_context.texts));
    m_draft->show();
}

void WeekSheetDialog::reject()
{
    m_context.coach.drafts().forget(coach::draft_form::kWeekSheet);
    QDialog::reject();
}

std::optional<std::vector<Entry>> WeekSheetDialog::collect()
{
    std::vector<Entry> entries;
    const bool walk = walkIsTraining(m_context.coach);
    for (const Row& row : m_rows) {
        if (isMorningTyped(row))
            entries.push_back({row.morningId, row.date, CheckIn{.pain = *row.morning->pain()}});
        if (!isSessionTyped(row))
            continue;
        const auto given = std::ranges::count_if(
            row.session, [](const DigitCell* cell) { return cell->pain().has_value(); });
        if (given == 0) {
            //: %1 is a day such as "Mon 16/11".
            m_problem->tell(
                tr("%1: exercises are ticked, but before, worst and after are missing. Fill "
                   "them in, or take the tick away. Nothing was saved yet.")
                    .arg(row.day->text()));
            return std::nullopt;
        }
        if (given < static_cast<std::ptrdiff_t>(row.session.size())) {
            //: %1 is a day such as "Mon 16/11".
            m_problem->tell(tr("%1: before, worst and after belong together. Fill in the one "
                               "that is missing, or clear the others. Nothing was saved yet.")
                                .arg(row.day->text()));
            return std::nullopt;
        }
        Session session{.before = *row.session[0]->pain(),
                        .during = *row.session[1]->pain(),
                        .after = *row.session[2]->pain()};
        if (!walk && !row.exercises->isChecked())
            session.kind = SessionKind::Walk;
        entries.push_back({row.sessionId, row.date, std::move(session)});
    }
    return entries;
}

void WeekSheetDialog::save()
{
    // A date that is still being typed counts as it stands.
    m_first->interpretText();
    auto collected = collect();
    if (!collected)
        return;
    std::vector<Entry> week = std::move(*collected);
    if (const auto saved = m_context.coach.addTogether(week); !saved)
        return m_notSaved->tell(m_context, {std::move(week), saved.error()});
    m_context.coach.drafts().forget(coach::draft_form::kWeekSheet);
    Q_EMIT told(tr("Saved: %n entries from paper. Ctrl+Z takes them back.", nullptr,
                   static_cast<int>(week.size())));
    accept();
}

} // namespace comeback::app
