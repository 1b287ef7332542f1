// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/panel.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QPushButton;

namespace comeback::app {

/// A row of buttons that show and hide the panels of the chart. One panel always stays.
class PanelRow : public QWidget
{
    Q_OBJECT

public:
    explicit PanelRow(QWidget* parent = nullptr);

    /// Buttons of panels that there is nothing for are left out.
    void setAvailable(const charts::PanelSet& panels);
    /// The panels chosen, of those that are available.
    [[nodiscard]] charts::PanelSet chosen() const;
    /// The panels that the person wants to see, by their ids, whether there is something for them
    /// or not; none: as at first.
    void setWanted(const QStringList& ids);
    [[nodiscard]] QStringList wanted() const;
    [[nodiscard]] QPushButton* lastButton() const { return m_buttons.back(); }

Q_SIGNALS:
    void chosenChanged();

private:
    void toggle(charts::Panel panel, bool on);

    std::array<QPushButton*, charts::kPanelCount> m_buttons{};
    charts::PanelSet m_available;
};

} // namespace comeback::app
