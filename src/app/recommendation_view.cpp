// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recommendation_view.h"

#include "app/theme.h"
#include "app/today_plan.h"

#include <QVBoxLayout>

#include <algorithm>

namespace comeback::app {

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

/// Today's last training was stopped because it hurt.
bool endedForPain(const coach::Coach& coach)
{
    const auto& entries = coach.timeline().entries;
    const auto last = std::find_if(entries.rbegin(), entries.rend(), [&](const Entry& entry) {
        const auto* session = std::get_if<Session>(&entry.body);
        return session && session->kind == SessionKind::Training;
    });
    return last != entries.rend() && last->date == coach.today() &&
           std::get<Session>(last->body).completion == Completion::Stopped;
}

/// A walk has no easier variant, only fewer minutes.
QString easeWords(const coach::Coach& coach, const library::Texts& texts)
{
    const Ease ease = coach.recommendation().ease;
    const auto prescription = prescriptionOfToday(coach);
    const bool walk = prescription && !prescription->strength;
    return text(walk && ease == Ease::Pain ? texts.sentence("ease_walk") : texts.ease(ease));
}

} // namespace

RecommendationView::RecommendationView(QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
}

Label* RecommendationView::addText(const QString& words, Label::Role role)
{
    auto* label = new Label(words, role, this);
    m_layout->addWidget(label);
    return label;
}

void RecommendationView::show(const coach::Coach& coach, const library::Texts& texts)
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const Recommendation today = coach.recommendation();
    const auto limits = coach.painLimits();
    const auto words = texts.recommendation(today.kind, limits);
    addText(text(words.title), Label::Title);
    addText(text(today.kind == RecommendationKind::Done && endedForPain(coach)
                     ? texts.sentence("done_stopped")
                     : words.text),
            Label::Body);
    const bool toDo =
        today.kind == RecommendationKind::Session || today.kind == RecommendationKind::Walk;
    const bool eased = toDo && today.ease != Ease::None;
    if (eased)
        addText(easeWords(coach, texts), Label::Body)->setTone(Label::Attention);
    if (isBodyweightDay(coach))
        addText(text(texts.sentence("bodyweight_day")), Label::Body);
    if (today.kind == RecommendationKind::Gentle && coach.timeline().state.mode == Mode::Flare)
        addList(texts.sentences("flare_plan"));
    //: Followed by the reason for today's recommendation
    addText(tr("Why: %1").arg(
                text(eased ? texts.sentence("why_eased") : texts.why(today.reason, limits))),
            Label::Small)
        ->setTone(Label::Muted);
}

void RecommendationView::addList(const std::vector<std::string>& points)
{
    for (const std::string& point : points)
        addText(QStringLiteral("•  ") + text(point), Label::Body);
}

} // namespace comeback::app
