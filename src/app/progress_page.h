// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/page.h"

#include <memory>

class QButtonGroup;
class QTableView;

namespace Ui {
class ProgressPage;
}

namespace comeback::charts {
class CourseChart;
class CourseTableModel;
class ScoreTableModel;
class WeekTableModel;
} // namespace comeback::charts

namespace comeback::app {

class DecisionCard;

/// The course over time: the chart and which of its panels stand, its twin as tables, ranges, a
/// read-out of one day, what was decided on it, and saving what is in view as a picture.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(const Context& context, QWidget* parent = nullptr);
    ~ProgressPage() override;

    void enter() override;

    /// The panels that the person wants to see, by their ids; none: as at first.
    void setWantedPanels(const QStringList& ids);

    /// Writes the days in view to a file; its ending says whether as PNG, SVG or PDF. Failures are
    /// told on the page.
    void saveTo(const QString& fileName);

Q_SIGNALS:
    void wantedPanelsChanged(const QStringList& ids);

protected:
    void refresh() final;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpRanges();
    void setUpTables();
    void setUp(QTableView& table) const;
    void fillTables();
    void showPanels();
    void showDecisions(Date date);
    void closeDecisions();
    void showRange();
    void showTable(bool table);
    void showReadOut(const QString& text);
    void askWhereToSave();

    std::unique_ptr<Ui::ProgressPage> m_ui;
    charts::CourseChart* m_chart;
    charts::CourseTableModel* m_table;
    charts::WeekTableModel* m_weeks;
    charts::ScoreTableModel* m_scores;
    DecisionCard* m_decisions;
    QButtonGroup* m_ranges;
};

} // namespace comeback::app
