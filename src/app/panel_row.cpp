// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panel_row.h"

#include "app/flow_layout.h"
#include "app/theme.h"

#include <QPushButton>

namespace comeback::app {

namespace {

using charts::Panel;

/// What stands at first: as much as a window of 1280 × 720 holds with air.
const charts::PanelSet kFirst{Panel::Pain, Panel::Level, Panel::Minutes, Panel::Calendar};

struct Names
{
    const char* object;
    QString text;
    QString toolTip;
};

Names namesOf(Panel panel)
{
    switch (panel) {
    case Panel::Pain:
        return {"painPanelButton", PanelRow::tr("&Pain"),
                PanelRow::tr("Pain in the morning and with each session")};
    case Panel::Level:
        return {"levelPanelButton", PanelRow::tr("&Level"), PanelRow::tr("Where you stood")};
    case Panel::Minutes:
        return {"minutesPanelButton", PanelRow::tr("&Minutes"),
                PanelRow::tr("Minutes of walking in a week, and what the plan asks for")};
    case Panel::Load:
        return {"loadPanelButton", PanelRow::tr("L&oad"),
                PanelRow::tr("Sets × repetitions × load in a week")};
    case Panel::Calendar:
        return {"calendarPanelButton", PanelRow::tr("&Calendar"),
                PanelRow::tr("Days on which you trained, walked, or wrote something down")};
    case Panel::Scores:
        return {"scoresPanelButton", PanelRow::tr("&Questions"),
                PanelRow::tr("Your answers to the questionnaires, and which change matters")};
    }
    return {};
}

} // namespace

PanelRow::PanelRow(QWidget* parent) : QWidget(parent)
{
    auto* layout = new FlowLayout(space::kSmall, this);
    layout->setSpacing(space::kTight);
    setAccessibleName(tr("What the chart shows"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const Panel panel : charts::kAllPanels) {
        const Names names = namesOf(panel);
        auto* button = new QPushButton(names.text, this);
        button->setObjectName(QLatin1String(names.object));
        button->setToolTip(names.toolTip);
        button->setAccessibleDescription(names.toolTip);
        button->setCheckable(true);
        button->setChecked(kFirst.has(panel));
        layout->addWidget(button);
        m_buttons[static_cast<std::size_t>(panel)] = button;
        connect(button, &QPushButton::toggled, this, [this, panel](bool on) { toggle(panel, on); });
    }
}

void PanelRow::setAvailable(const charts::PanelSet& panels)
{
    m_available = panels;
    for (const Panel panel : charts::kAllPanels)
        m_buttons[static_cast<std::size_t>(panel)]->setVisible(panels.has(panel));
}

charts::PanelSet PanelRow::chosen() const
{
    charts::PanelSet panels;
    for (const Panel panel : charts::kAllPanels)
        panels.set(panel, m_available.has(panel) &&
                              m_buttons[static_cast<std::size_t>(panel)]->isChecked());
    return panels;
}

void PanelRow::setWanted(const QStringList& ids)
{
    if (ids.isEmpty())
        return;
    // Those to be seen come first: the last one that is seen cannot be hidden.
    for (const bool seen : {true, false})
        for (const Panel panel : charts::kAllPanels) {
            const std::string_view id = charts::idOf(panel);
            const QLatin1String name(id.data(), static_cast<qsizetype>(id.size()));
            if (ids.contains(name) == seen)
                m_buttons[static_cast<std::size_t>(panel)]->setChecked(seen);
        }
}

QStringList PanelRow::wanted() const
{
    QStringList ids;
    for (const Panel panel : charts::kAllPanels)
        if (m_buttons[static_cast<std::size_t>(panel)]->isChecked()) {
            const std::string_view id = charts::idOf(panel);
            ids << QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
        }
    return ids;
}

void PanelRow::toggle(charts::Panel panel, bool on)
{
    if (!on && chosen().empty())
        m_buttons[static_cast<std::size_t>(panel)]->setChecked(true);
    else
        Q_EMIT chosenChanged();
}

} // namespace comeback::app
