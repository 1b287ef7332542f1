// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/first_run.h"

#include "app/move_on.h"
#include "app/storage_words.h"
#include "ui_first_run.h"

#include <QMessageBox>

#include <algorithm>
#include <array>

namespace comeback::app {

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

} // namespace

FirstRun::FirstRun(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_ui(std::make_unique<Ui::FirstRun>())
{
    m_ui->setupUi(this);
    fillWelcome();
    m_ui->painScale->setQuestion(m_ui->painLabel->text());
    m_ui->baselineProblem->hide();
    connect(m_ui->welcomeNext, &QPushButton::clicked, this, [this] { showStep(m_ui->flagsPage); });
    connect(m_ui->screeningForm, &ScreeningForm::submitted, this, &FirstRun::saveScreening);
    connect(m_ui->painScale, &PainScale::valueChanged, this, &FirstRun::allowBaseline);
    connect(m_ui->painScale, &PainScale::chosen, this, [this] { moveOnTo(*m_ui->walkBox); });
    connect(m_ui->walkBox, &QSpinBox::valueChanged, this, &FirstRun::allowBaseline);
    connect(m_ui->baselineNext, &QPushButton::clicked, this, &FirstRun::saveBaseline);
    connect(m_ui->careView, &CareView::cleared, this, [this] {
        if (m_context.coach.add(m_context.coach.today(), Clearance{}))
            showStep(m_ui->flagsPage);
    });
    connect(m_ui->carePrint, &QPushButton::clicked, this, &FirstRun::printReportWanted);
    takeUp();
}

FirstRun::~FirstRun() = default;

void FirstRun::fillWelcome()
{
    const library::Texts& texts = m_context.texts;
    m_ui->welcomeTitle->setText(text(texts.sentence("welcome_title")));
    m_ui->welcomeText->setText(text(texts.sentence("welcome")));
    m_ui->welcomePoints->setText(text(texts.sentence("what_this_is")) + QStringLiteral("\n\n") +
                                 text(texts.sentence("what_this_is_not")) + QStringLiteral("\n\n") +
                                 text(texts.sentence("honest_claim")));
    m_ui->privacyLabel->setText(text(texts.sentence("privacy")));
    m_ui->screeningForm->ask(ScreenScope::Full, texts);
}

void FirstRun::takeUp()
{
    const State& state = m_context.coach.timeline().state;
    if (state.mode == Mode::Referred) {
        m_ui->careView->show(m_context.coach.timeline(), m_context.texts);
        return showStep(m_ui->carePage);
    }
    showStep(state.lastScreen == m_context.coach.today() ? m_ui->baselinePage : m_ui->welcomePage);
}

void FirstRun::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showStep(m_step);
}

void FirstRun::showStep(QWidget* step)
{
    m_step = step;
    const std::array<QWidget*, 4> pages{m_ui->welcomePage, m_ui->flagsPage, m_ui->baselinePage,
                                        m_ui->carePage};
    for (QWidget* page : pages)
        page->setVisible(page == step);
    m_ui->scroll->ensureVisible(0, 0);
    const auto number = std::ranges::find(pages, step) - pages.begin() + 1;
    m_ui->stepLabel->setText(step == m_ui->carePage ? QString() : tr("Step %1 of 3").arg(number));
    if (step == m_ui->welcomePage)
        m_ui->welcomeNext->setFocus(Qt::OtherFocusReason);
    if (step == m_ui->flagsPage)
        m_ui->screeningForm->focusFirst();
    if (step == m_ui->baselinePage)
        m_ui->painScale->setFocus(Qt::OtherFocusReason);
}

void FirstRun::saveScreening(const Screening& screening)
{
    const auto saved = m_context.coach.add(m_context.coach.today(), screening);
    if (!saved) {
        const StorageWords why = words(saved.error());
        QMessageBox::warning(this, why.title, why.text);
        return;
    }
    if (screening.answers.referral()) {
        m_ui->careView->show(m_context.coach.timeline(), m_context.texts);
        return showStep(m_ui->carePage);
    }
    showStep(m_ui->baselinePage);
}

void FirstRun::allowBaseline()
{
    m_ui->baselineNext->setEnabled(m_ui->painScale->value() && m_ui->walkBox->value() >= 0);
}

void FirstRun::saveBaseline()
{
    const Protocol& protocol = m_context.coach.protocol();
    const auto saved = m_context.coach.add(
        m_context.coach.today(), Start{.pain = *m_ui->painScale->value(),
                                       .walkMinutes = m_ui->walkBox->value(),
                                       .protocol = ProtocolRef{protocol.id, protocol.version}});
    if (saved)
        return;
    const StorageWords why = words(saved.error());
    m_ui->baselineProblem->setText(why.title + QStringLiteral(". ") + why.text);
    m_ui->baselineProblem->show();
}

} // namespace comeback::app
