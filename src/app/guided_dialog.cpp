// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guided_dialog.h"

#include "app/figure_view.h"
#include "app/label.h"
#include "app/load_box.h"
#include "app/pain_scale.h"
#include "app/theme.h"
#include "library/choice.h"
#include "library/load_history.h"
#include "report/account.h"
#include "report/wording.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace comeback::app {

using library::Unit;
using report::q;

namespace {

constexpr int kSecondsInMinute = 60;
/// Between two sets; a loaded one takes longer to recover from.
constexpr int kRestSeconds = 45;
constexpr int kLoadedRestSeconds = 90;

bool isTimed(Unit unit)
{
    return unit == Unit::Seconds || unit == Unit::Minutes;
}

} // namespace

GuidedDialog::GuidedDialog(const Context& context, coach::GuidedSession session, QWidget* parent,
                           Purpose purpose)
    : QDialog(parent), m_context(context), m_session(std::move(session)), m_purpose(purpose)
{
    setWindowTitle(purpose == Purpose::Plan ? tr("Your session") : tr("A few movements"));
    build();
    connect(&m_clock, &Countdown::ticked, this, &GuidedDialog::showClock);
    connect(&m_clock, &Countdown::ranOut, this, &GuidedDialog::clockRanOut);
    constexpr QSize kRoomy(760, 680);
    resize(kRoomy);
    enterPhase(m_session.before() || purpose == Purpose::Practice ? Phase::Ready : Phase::Before);
}

GuidedDialog::~GuidedDialog() = default;

void GuidedDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    m_title = new Label(QString(), Label::Title, this);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_before = new PainScale(this);
    m_before->setObjectName(QStringLiteral("beforeScale"));
    m_before->setQuestion(tr("Pain before the session"));
    connect(m_before, &PainScale::valueChanged, this, &GuidedDialog::showButtons);
    connect(m_before, &PainScale::accepted, this, &GuidedDialog::goOn);
    m_figure = new FigureView(this);
    m_figure->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_cues = new Label(QString(), Label::Body, this);
    m_cues->setObjectName(QStringLiteral("cues"));
    column->addWidget(m_title);
    column->addWidget(m_before);
    column->addWidget(m_figure, 1);
    buildClock();
    column->addWidget(m_cues);
    column->addStretch();
    buildButtons();
}

void GuidedDialog::buildClock()
{
    auto* row = new QHBoxLayout;
    m_dose = new Label(QString(), Label::Title, this);
    m_dose->setObjectName(QStringLiteral("dose"));
    m_time = new Label(QString(), Label::Display, this);
    m_time->setObjectName(QStringLiteral("clock"));
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_dose, 1);
    row->addWidget(m_time);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);

    m_loadRow = new QWidget(this);
    auto* loads = new QHBoxLayout(m_loadRow);
    loads->setContentsMargins(0, 0, 0, 0);
    m_load = new LoadBox(m_context.coach.weightUnit(), m_loadRow);
    m_load->setAccessibleName(tr("Load"));
    m_loadWhy = new Label(QString(), Label::Small, m_loadRow);
    m_loadWhy->setTone(Label::Muted);
    loads->addWidget(m_load);
    loads->addWidget(m_loadWhy, 1);
    layout()->addWidget(m_loadRow);
    connect(m_load, &QDoubleSpinBox::valueChanged, this, [this] {
        m_session.useLoad(m_load->load());
        Q_EMIT changed(m_session);
    });
}

void GuidedDialog::buildButtons()
{
    const auto add = [this](QHBoxLayout& row, const QString& text, const char* name,
                            void (GuidedDialog::*slot)()) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row.addWidget(button);
        return button;
    };
    auto* first = new QHBoxLayout;
    m_next = add(*first, QString(), "nextButton", &GuidedDialog::goOn);
    m_next->setDefault(true);
    m_stop = add(*first, tr("S&top, it hurts"), "stopButton", &GuidedDialog::stop);
    auto* second = new QHBoxLayout;
    m_pause = add(*second, tr("&Pause"), "pauseButton", &GuidedDialog::pauseOrGoOn);
    m_skip = add(*second, tr("&Leave it out"), "skipButton", &GuidedDialog::skip);
    m_swap = add(*second, tr("&Another one"), "swapButton", &GuidedDialog::swap);
    m_sound = new QCheckBox(tr("So&und when the time is up"), this);
    second->addWidget(m_sound);
    second->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(first);
    static_cast<QVBoxLayout*>(layout())->addLayout(second);
}

const coach::GuidedSession::Step& GuidedDialog::step() const
{
    return m_session.steps()[std::min(m_session.current(), m_session.steps().size() - 1)];
}

QString GuidedDialog::amountInWords() const
{
    const library::Dose& dose = step().dose;
    QString text;
    switch (dose.unit) {
    case Unit::Repetitions:
        text = tr("%n repetition(s)", nullptr, dose.amount);
        break;
    case Unit::Seconds:
        text = tr("%n second(s)", nullptr, dose.amount);
        break;
    case Unit::Metres:
        text = tr("%n metre(s)", nullptr, dose.amount);
        break;
    case Unit::Minutes:
        text = tr("%n minute(s)", nullptr, dose.amount);
        break;
    }
    //: %1 is an amount such as "8 repetitions".
    return dose.perSide ? tr("%1 on each side").arg(text) : text;
}

void GuidedDialog::enterPhase(Phase phase)
{
    m_phase = phase;
    m_paused = false;
    m_clock.set(0);
    const bool before = phase == Phase::Before;
    m_before->setVisible(before);
    m_figure->setVisible(!before);
    m_dose->setVisible(!before);
    m_cues->setVisible(!before);
    if (before) {
        m_title->setText(tr("How is your back now, before you begin?"));
        m_loadRow->hide();
        m_time->clear();
        m_before->setFocus();
    } else {
        showStep();
        m_next->setFocus();
    }
    showButtons();
}

void GuidedDialog::showStep()
{
    const library::Dose& dose = step().dose;
    const auto language = m_context.texts.language();
    const auto exercise = library::exercise(dose.exercise, language);
    const QString name = q(exercise ? exercise->name : dose.exercise);
    //: Where one stands in a session: "2 of 7: Bridge".
    m_title->setText(m_session.steps().size() == 1 ? name
                                                   : tr("%1 of %2: %3")
                                                         .arg(m_session.current() + 1)
                                                         .arg(m_session.steps().size())
                                                         .arg(name));
    if (std::exchange(m_shownExercise, dose.exercise) != dose.exercise || !m_figure->isVisible())
        m_figure->setExercise(dose.exercise, name);
    const QString count = countInWords();
    m_dose->setText(count.isEmpty() ? amountInWords()
                                    : count + QStringLiteral(" · ") + amountInWords());
    QStringList cues;
    if (exercise)
        for (const std::string& each : exercise->steps)
            cues << q(each);
    if (dose.unit == Unit::Minutes && step().setsDone > 0)
        cues << tr("This one may wait until later today: close the window, and go on then.");
    m_cues->setText(cues.join(QLatin1Char('\n')));
    const bool loaded = library::isLoaded(dose.exercise);
    m_loadRow->setVisible(loaded);
    if (loaded) {
        const QSignalBlocker quiet(m_load);
        m_load->setLoad(step().load);
        m_loadWhy->setText(
            q(m_context.texts.load(m_context.coach.loadAdvice(dose.exercise).reason)));
    }
    if (m_phase == Phase::Ready && isTimed(dose.unit))
        m_clock.set(dose.amount * (dose.unit == Unit::Minutes ? kSecondsInMinute : 1));
    showClock();
}

void GuidedDialog::showButtons()
{
    switch (m_phase) {
    case Phase::Before:
        m_next->setText(tr("Begi&n"));
        break;
    case Phase::Ready:
        m_next->setText(isTimed(step().dose.unit) ? tr("Sta&rt the clock") : tr("Set &done"));
        break;
    case Phase::Running:
        m_next->setText(tr("&Done already"));
        break;
    case Phase::Rest:
        m_next->setText(tr("&Go on"));
        break;
    }
    m_next->setEnabled(m_phase != Phase::Before || m_before->value().has_value());
    const bool clock = m_phase == Phase::Running || m_phase == Phase::Rest;
    m_pause->setEnabled(clock);
    m_pause->setText(m_paused ? tr("Go on after the &pause") : tr("&Pause"));
    const bool doing = m_phase != Phase::Before;
    m_skip->setEnabled(doing);
    m_swap->setEnabled(doing);
    m_stop->setEnabled(doing);
}

QString GuidedDialog::countInWords() const
{
    const library::Dose& dose = step().dose;
    if (dose.sets <= 1)
        return {};
    const int number = step().setsDone + 1;
    return dose.unit == Unit::Minutes
               //: Walking in parts over the day: the first of two.
               ? tr("Time %1 of %2 today").arg(number).arg(dose.sets)
               : tr("Set %1 of %2").arg(number).arg(dose.sets);
}

void GuidedDialog::showClock()
{
    const bool shown = m_phase == Phase::Running || m_phase == Phase::Rest ||
                       (m_phase == Phase::Ready && isTimed(step().dose.unit));
    if (!shown) {
        m_time->clear();
        return;
    }
    //: Before a time such as 0:45, between two sets.
    m_time->setText(m_phase == Phase::Rest ? tr("Rest %1").arg(m_clock.text()) : m_clock.text());
}

void GuidedDialog::startClock(int seconds)
{
    m_clock.set(seconds);
    m_clock.run();
    showClock();
    showButtons();
}

void GuidedDialog::pauseOrGoOn()
{
    m_paused = !m_paused;
    if (m_paused) {
        m_clock.pause();
        showClock();
        showButtons();
    } else {
        startClock(m_clock.secondsLeft());
    }
}

void GuidedDialog::clockRanOut()
{
    if (m_sound->isChecked())
        QApplication::beep();
    if (m_phase == Phase::Running)
        finishSet();
    else
        enterPhase(Phase::Ready);
}

/// What the large button does now.
void GuidedDialog::goOn()
{
    switch (m_phase) {
    case Phase::Before:
        if (!m_before->value())
            return;
        m_session.setBefore(*m_before->value());
        Q_EMIT changed(m_session);
        enterPhase(Phase::Ready);
        break;
    case Phase::Ready:
        if (!isTimed(step().dose.unit))
            return finishSet();
        m_phase = Phase::Running;
        startClock(m_clock.secondsLeft());
        break;
    case Phase::Running:
        finishSet();
        break;
    case Phase::Rest:
        enterPhase(Phase::Ready);
        break;
    }
}

void GuidedDialog::finishSet()
{
    const bool walk = step().dose.unit == Unit::Minutes;
    m_session.setDone();
    advance(!walk);
}

void GuidedDialog::skip()
{
    m_session.skip();
    advance(false);
}

/// The nearest other exercise of the same purpose; each press goes on to the next one.
void GuidedDialog::swap()
{
    const coach::Coach& coach = m_context.coach;
    const report::Account account(coach.timeline(), coach.protocol(), coach.today());
    std::vector<std::string> taken;
    for (const auto& each : m_session.steps())
        taken.push_back(each.dose.exercise);
    const auto other = library::choose(step().dose.exercise, coach.timeline().preferences,
                                       account.exclusions(), taken);
    if (!other || other->exercise == step().dose.exercise) {
        m_dose->setText(tr("There is no other exercise with this purpose that is as easy."));
        return;
    }
    library::Prescription now;
    now.strength = library::StrengthDose{.exercises = {step().dose}};
    const auto dose = library::doseFor(other->exercise, now);
    if (!dose)
        return;
    const bool loaded = library::isLoaded(other->exercise);
    m_session.swap(*dose, loaded ? coach.loadAdvice(other->exercise).load : std::nullopt);
    Q_EMIT changed(m_session);
    enterPhase(Phase::Ready);
}

void GuidedDialog::stop()
{
    m_session.stop();
    advance(false);
}

void GuidedDialog::advance(bool rest)
{
    m_clock.set(0);
    Q_EMIT changed(m_session);
    if (m_session.isOver())
        return accept();
    enterPhase(rest ? Phase::Rest : Phase::Ready);
    if (rest)
        startClock(library::isLoaded(step().dose.exercise) ? kLoadedRestSeconds : kRestSeconds);
}

} // namespace comeback::app
