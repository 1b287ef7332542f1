// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/orders_dialog.h"

#include "app/draft_fields.h"
#include "app/draft_words.h"
#include "app/not_saved_box.h"
#include "app/orders_words.h"
#include "coach/clock.h"
#include "coach/draft_forms.h"
#include "engine/entry_fields.h"
#include "library/ladder.h"
#include "report/account.h"
#include "report/wording.h"
#include "ui_orders_dialog.h"

#include <QPushButton>

#include <algorithm>

namespace comeback::app {

using report::q;

namespace {

/// Where a person starts to choose a date for a hold.
constexpr int kUsualHoldDays = 14;
constexpr int kShownExercises = 8;

/// Selects the item that carries `level`; the first one, which carries none, without a level.
void select(QComboBox& box, const std::optional<LevelIndex>& level)
{
    box.setCurrentIndex(level ? box.findData(toInt(*level)) : 0);
}

std::optional<LevelIndex> selected(const QComboBox& box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional{static_cast<LevelIndex>(data.toInt())} : std::nullopt;
}

/// A field of a directive: left alone where nothing changed, else set or lifted.
template<typename T>
Order<T> changed(const std::optional<T>& before, const std::optional<T>& after)
{
    if (before == after)
        return {};
    return after ? Order<T>(*after) : Order<T>::lift();
}

} // namespace

OrdersDialog::OrdersDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::OrdersDialog>())
    , m_before(context.coach.timeline().state.clinician)
{
    m_ui->setupUi(this);
    const report::Account account(context.coach.timeline(), context.coach.protocol(),
                                  context.coach.today());
    m_excludedBefore = account.excludedBy(Hand::Clinician);
    m_ui->dateEdit->setDate(coach::toQDate(context.coach.today()));
    m_ui->dateEdit->setMaximumDate(coach::toQDate(context.coach.today()));
    fillLevels();
    fillPain();
    fillHold();
    fillExercises();
    const auto changes = [this] { showWhetherChanged(); };
    for (QComboBox* box : {m_ui->levelBox, m_ui->capBox, m_ui->painBox})
        connect(box, &QComboBox::currentIndexChanged, this, changes);
    connect(m_ui->holdCheck, &QCheckBox::toggled, m_ui->holdEdit, &QWidget::setEnabled);
    connect(m_ui->holdCheck, &QCheckBox::toggled, this, changes);
    for (QDateEdit* edit : {m_ui->holdEdit, m_ui->dateEdit})
        connect(edit, &QDateEdit::dateChanged, this, changes);
    connect(m_ui->exerciseChoice, &ExerciseChoice::changed, this, changes);
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, this, changes);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &OrdersDialog::accept);
    connect(m_ui->notSaved, &NotSavedBox::retry, this, &OrdersDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &OrdersDialog::reject);
    m_ui->draftLabel->hide();
    if (const auto draft = draftFor(context.coach.drafts(), coach::draft_form::kOrders))
        takeUp(*draft);
    showWhetherChanged();
}

OrdersDialog::~OrdersDialog() = default;

bool OrdersDialog::isEdited() const
{
    Directive untouched;
    untouched.by = Hand::Clinician;
    return !(directive() == untouched);
}

void OrdersDialog::keepDraft() const
{
    coach::Drafts& drafts = m_context.coach.drafts();
    if (!isEdited())
        return drafts.forget(coach::draft_form::kOrders);
    coach::Draft draft{std::string(coach::draft_form::kOrders),
                       coach::fromQDate(m_ui->dateEdit->date()),
                       coach::timestampNow(),
                       {}};
    put(draft.fields, "level", *m_ui->levelBox);
    put(draft.fields, "cap", *m_ui->capBox);
    put(draft.fields, "pain", *m_ui->painBox);
    if (m_ui->holdCheck->isChecked())
        draft.fields["hold"] = coach::fromQDate(m_ui->holdEdit->date()).toString();
    std::string out;
    for (const std::string& each : m_ui->exerciseChoice->chosen())
        out += each + '\n';
    draft.fields["exercises"] = out;
    draft.fields["note"] = m_ui->noteEdit->toPlainText().toStdString();
    draft.fields[coach::draft_form::kEntryId] = m_ui->notSaved->id().text;
    drafts.keep(std::move(draft));
}

void OrdersDialog::takeUp(const coach::Draft& draft)
{
    const auto text = [&draft](const char* name) {
        const auto found = draft.fields.find(name);
        return found == draft.fields.end() ? std::string() : found->second;
    };
    // First, since every field that is filled in keeps the draft anew.
    EntryId id = m_ui->notSaved->id();
    take(draft.fields, coach::draft_form::kEntryId, id);
    m_ui->notSaved->setId(std::move(id));
    m_ui->dateEdit->setDate(coach::toQDate(draft.date));
    take(draft.fields, "level", *m_ui->levelBox);
    take(draft.fields, "cap", *m_ui->capBox);
    take(draft.fields, "pain", *m_ui->painBox);
    const auto hold = Date::parse(text("hold"));
    m_ui->holdCheck->setChecked(hold.has_value());
    if (hold)
        m_ui->holdEdit->setDate(coach::toQDate(*hold));
    std::vector<std::string> out;
    for (const QString& each : q(text("exercises")).split(u'\n', Qt::SkipEmptyParts))
        out.push_back(each.toStdString());
    m_ui->exerciseChoice->choose(out);
    m_ui->noteEdit->setPlainText(q(text("note")));
    m_ui->draftLabel->setText(takenUpWords(draft, m_context.texts));
    m_ui->draftLabel->show();
}

void OrdersDialog::fillLevels()
{
    const Protocol& protocol = m_context.coach.protocol();
    //: Choice in the orders: the level is not set.
    m_ui->levelBox->addItem(tr("Leave it as it is"));
    //: Choice in the orders: there is no highest level.
    m_ui->capBox->addItem(tr("No limit"));
    for (std::size_t i = 0; i < protocol.levels.size(); ++i) {
        const std::string& id = protocol.levels[i].id;
        //: %1 is a level such as B3, %2 what it asks in a few words.
        const QString name = tr("%1: %2").arg(q(id), q(m_context.texts.levelTitle(id)));
        m_ui->levelBox->addItem(name, static_cast<int>(i));
        m_ui->capBox->addItem(name, static_cast<int>(i));
    }
    select(*m_ui->capBox, m_before.cap);
}

void OrdersDialog::fillPain()
{
    //: Choice in the orders; %1 is a pain from 0 to 10.
    m_ui->painBox->addItem(
        tr("As the protocol says (%1)").arg(m_context.coach.protocol().parameters.acceptablePain));
    const int most = findField(EntryType::Directive, "acceptable_pain")->high;
    for (int pain = 0; pain <= most; ++pain)
        m_ui->painBox->addItem(QString::number(pain), pain);
    if (m_before.acceptablePain)
        m_ui->painBox->setCurrentIndex(m_ui->painBox->findData(*m_before.acceptablePain));
}

void OrdersDialog::fillHold()
{
    const Date usual = m_context.coach.today().plusDays(kUsualHoldDays);
    m_ui->holdEdit->setDate(coach::toQDate(m_before.holdUntil.value_or(usual)));
    m_ui->holdCheck->setChecked(m_before.holdUntil.has_value());
    m_ui->holdEdit->setEnabled(m_before.holdUntil.has_value());
}

void OrdersDialog::fillExercises()
{
    m_ui->exerciseChoice->ask(m_context.texts, tr("Exercises to leave out"), kShownExercises);
    m_ui->exerciseChoice->choose(m_excludedBefore);
    m_ui->noteEdit->setFixedHeight(4 * fontMetrics().lineSpacing());
}

Directive OrdersDialog::directive() const
{
    const Protocol& protocol = m_context.coach.protocol();
    const auto nameOf = [&protocol](const std::optional<LevelIndex>& level) {
        return level ? std::optional(LevelName{protocol.level(*level).id}) : std::nullopt;
    };
    Directive directive;
    directive.by = Hand::Clinician;
    directive.setLevel = nameOf(selected(*m_ui->levelBox));
    directive.capLevel = changed(nameOf(m_before.cap), nameOf(selected(*m_ui->capBox)));
    const std::optional<Date> hold = m_ui->holdCheck->isChecked()
                                         ? std::optional(coach::fromQDate(m_ui->holdEdit->date()))
                                         : std::nullopt;
    directive.holdUntil = changed(m_before.holdUntil, hold);
    const QVariant pain = m_ui->painBox->currentData();
    directive.acceptablePain = changed(m_before.acceptablePain,
                                       pain.isValid() ? std::optional(pain.toInt()) : std::nullopt);
    auto excluded = m_ui->exerciseChoice->chosen();
    auto before = m_excludedBefore;
    std::ranges::sort(excluded);
    std::ranges::sort(before);
    if (excluded != before)
        directive.excludeExercises = excluded.empty() ? Order<std::vector<std::string>>::lift()
                                                      : Order<std::vector<std::string>>(excluded);
    directive.note = m_ui->noteEdit->toPlainText().trimmed().toStdString();
    return directive;
}

void OrdersDialog::showWhetherChanged()
{
    keepDraft();
    const bool tooLong = directive().note.size() > kLongestNote;
    if (tooLong != m_ui->problemLabel->isVisibleTo(this))
        m_ui->problemLabel->tell(tooLong ? tr("The note is too long to be kept. Please shorten it.")
                                         : QString());
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(!tooLong && isEdited());
    const LevelIndex level =
        selected(*m_ui->levelBox).value_or(m_context.coach.timeline().state.level);
    const QString consequence = consequenceOf(m_ui->exerciseChoice->chosen(), level, m_context);
    m_ui->consequenceLabel->setText(consequence);
    m_ui->consequenceLabel->setVisible(!consequence.isEmpty());
}

void OrdersDialog::accept()
{
    const Date given = coach::fromQDate(m_ui->dateEdit->date());
    const EntryId id = m_ui->notSaved->id();
    const auto stored = m_context.coach.add(given, directive(), id);
    if (!stored)
        return m_ui->notSaved->tell(m_context, {{{id, given, directive()}}, stored.error()});
    m_context.coach.drafts().forget(coach::draft_form::kOrders);
    Q_EMIT saved();
    QDialog::accept();
}

void OrdersDialog::reject()
{
    m_context.coach.drafts().forget(coach::draft_form::kOrders);
    QDialog::reject();
}

} // namespace comeback::app
