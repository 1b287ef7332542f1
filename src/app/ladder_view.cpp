// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ladder_view.h"

#include "app/label.h"
#include "app/theme.h"
#include "coach/date_text.h"
#include "report/wording.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace comeback::app {

using report::q;

namespace {

constexpr int kRungPadding = space::kSmall;

RungPlace placeOf(LevelIndex level, const State& state)
{
    if (level == state.level)
        return RungPlace::Here;
    if (level < state.level)
        return RungPlace::Done;
    return state.cap() && level > *state.cap() ? RungPlace::Barred : RungPlace::Ahead;
}

} // namespace

RungButton::RungButton(const QString& level, QWidget* parent) : QAbstractButton(parent)
{
    setText(level);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void RungButton::setPlace(RungPlace place)
{
    m_place = place;
    updateGeometry();
    update();
}

QString RungButton::caption() const
{
    switch (m_place) {
    case RungPlace::Done:
        return QStringLiteral("✓");
    case RungPlace::Here:
        //: On the rung that the person is on; very short.
        return tr("here");
    case RungPlace::Ahead:
    case RungPlace::Barred:
        return {};
    }
    return {};
}

QSize RungButton::sizeHint() const
{
    const QFontMetrics name(fontFor(Label::Body));
    const QFontMetrics small(fontFor(Label::Small));
    const int width = std::max(name.horizontalAdvance(QStringLiteral("W88")),
                               small.horizontalAdvance(tr("here")));
    return {width + 2 * kRungPadding, name.height() + small.height() + kRungPadding};
}

void RungButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF tile = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    const bool here = m_place == RungPlace::Here;
    QColor fill = theme.card;
    if (here)
        fill = theme.accent;
    else if (m_place == RungPlace::Done)
        fill = theme.accentSoft;
    const Qt::PenStyle line = m_place == RungPlace::Barred ? Qt::DashLine : Qt::SolidLine;
    painter.setBrush(fill);
    painter.setPen(
        QPen(isChecked() || underMouse() ? theme.accent : theme.muted, isChecked() ? 2 : 1, line));
    painter.drawRoundedRect(tile, 6, 6);
    if (isChecked()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(here ? theme.onAccent : theme.accent, 1));
        painter.drawRoundedRect(tile.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.text, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    painter.setPen(here ? theme.onAccent : theme.text);
    QFont name = fontFor(Label::Body);
    name.setWeight(here ? QFont::DemiBold : QFont::Normal);
    painter.setFont(name);
    const QString below = caption();
    const double nameHeight = QFontMetricsF(name).height();
    const double smallHeight = QFontMetricsF(fontFor(Label::Small)).height();
    const double used = below.isEmpty() ? nameHeight : nameHeight + smallHeight;
    const QRectF upper(tile.left(), tile.center().y() - used / 2, tile.width(), nameHeight);
    painter.drawText(upper, Qt::AlignCenter, text());
    painter.setFont(fontFor(Label::Small));
    painter.drawText(upper.translated(0, nameHeight).adjusted(0, 0, 0, smallHeight - nameHeight),
                     Qt::AlignCenter, below);
}

LadderView::LadderView(QWidget* parent)
    : QWidget(parent), m_layout(new QGridLayout(this)), m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(space::kSmall);
    m_group->setExclusive(true);
    setAccessibleName(tr("The ladder, from the first walk to maintenance"));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked || m_chosen == static_cast<LevelIndex>(id))
            return;
        m_chosen = static_cast<LevelIndex>(id);
        Q_EMIT levelChosen(*m_chosen);
    });
}

void LadderView::build(const Protocol& protocol, const library::Texts& texts)
{
    for (RungButton* rung : m_rungs)
        m_group->removeButton(rung);
    m_rungs.clear();
    m_bands.clear();
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_stages = protocol.stages;
    m_levels = protocol.levels;
    m_rungs.resize(protocol.levels.size());
    for (std::size_t stage = 0; stage < protocol.stages.size(); ++stage)
        addBand(static_cast<StageIndex>(stage), protocol, texts);
}

void LadderView::addBand(StageIndex stage, const Protocol& protocol, const library::Texts& texts)
{
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    column->setSpacing(space::kTight);
    auto* head = new QHBoxLayout;
    const QString name = q(texts.stage(protocol.stages[static_cast<std::size_t>(stage)].id).title);
    auto* title = new Label(name, Label::Body, area);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto* dates = new Label(QString(), Label::Small, area);
    dates->setTone(Label::Muted);
    dates->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(title);
    head->addWidget(dates, 1);
    column->addLayout(head);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::kTight);
    std::size_t most = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < protocol.stages.size(); ++i)
        most = std::max<std::size_t>(
            most, static_cast<std::size_t>(std::ranges::count(
                      protocol.levels, static_cast<StageIndex>(i), &Level::stage)));
    for (std::size_t i = 0; i < protocol.levels.size(); ++i) {
        if (protocol.levels[i].stage != stage)
            continue;
        auto* rung = new RungButton(q(protocol.levels[i].id), area);
        m_group->addButton(rung, static_cast<int>(i));
        m_rungs[i] = rung;
        row->addWidget(rung, 1);
        ++count;
    }
    if (count < most)
        row->addStretch(static_cast<int>(most - count));
    column->addLayout(row);
    // The first stage stands at the foot, as on a ladder; Tab still goes from the foot up.
    m_layout->addWidget(area, static_cast<int>(protocol.stages.size()) - toInt(stage), 0);
    m_bands.push_back({area, dates, stage});
}

void LadderView::fillRung(std::size_t place, const coach::Coach& coach, const library::Texts& texts)
{
    const State& state = coach.timeline().state;
    const auto level = static_cast<LevelIndex>(place);
    RungButton* rung = m_rungs[place];
    rung->setPlace(placeOf(level, state));
    const QString title = q(texts.levelTitle(coach.protocol().level(level).id));
    QString where;
    switch (rung->place()) {
    case RungPlace::Done:
        //: What a screen reader says of a level below the person's own.
        where = tr("done");
        break;
    case RungPlace::Here:
        where = tr("you are here");
        break;
    case RungPlace::Ahead:
        where = tr("ahead");
        break;
    case RungPlace::Barred:
        where = tr("ahead, above the level that was ordered as the highest");
        break;
    }
    //: %1 is a level, %2 where it stands.
    rung->setAccessibleName(tr("%1, %2").arg(rung->text(), where));
    rung->setAccessibleDescription(title);
    rung->setToolTip(title);
}

void LadderView::show(const coach::Coach& coach, const library::Texts& texts)
{
    const Protocol& protocol = coach.protocol();
    if (m_levels != protocol.levels || m_stages != protocol.stages)
        build(protocol, texts);
    const bool followed = !m_chosen || *m_chosen == m_here;
    m_here = coach.timeline().state.level;
    for (std::size_t i = 0; i < m_rungs.size(); ++i)
        fillRung(i, coach, texts);
    const Earliest earliest = coach.earliest();
    const StageIndex now = protocol.level(m_here).stage;
    const QLocale locale = coach::localeOf(texts.language());
    for (const Band& band : m_bands) {
        const auto& opens = earliest.stages[static_cast<std::size_t>(band.stage)];
        QString dates;
        if (opens)
            //: When a stage could open at the earliest; %1 is a date.
            dates = tr("from %1, if all stays calm").arg(coach::dateText(locale, *opens));
        else if (band.stage < now)
            //: A stage that lies behind.
            dates = tr("done");
        else if (band.stage == now)
            dates = tr("you are here");
        band.dates->setText(dates);
    }
    const bool lost = m_chosen && static_cast<std::size_t>(*m_chosen) >= m_rungs.size();
    choose(followed || lost ? m_here : *m_chosen);
    update();
}

void LadderView::choose(LevelIndex level)
{
    const auto place = static_cast<std::size_t>(level);
    if (place < m_rungs.size())
        m_rungs[place]->setChecked(true);
}

void LadderView::focusChosen()
{
    const auto place = static_cast<std::size_t>(chosen());
    if (place < m_rungs.size())
        m_rungs[place]->setFocus(Qt::OtherFocusReason);
}

void LadderView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.window);
    for (const Band& band : m_bands)
        painter.drawRoundedRect(QRectF(band.area->geometry()).adjusted(0.5, 0.5, -0.5, -0.5),
                                space::kRadius, space::kRadius);
}

} // namespace comeback::app
