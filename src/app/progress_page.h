// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/page.h"

#include <memory>

class QButtonGroup;

namespace Ui {
class ProgressPage;
}

namespace comeback::charts {
class CourseChart;
class CourseTableModel;
} // namespace comeback::charts

namespace comeback::app {

/// Pain and level over time: the chart, its twin as a table, ranges, a read-out of one day, and
/// saving what is in view as a picture.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(const Context& context, QWidget* parent = nullptr);
    ~ProgressPage() override;

    void enter() override;

    /// Writes the days in view to a file; its ending says whether as PNG, SVG or PDF. Failures are
    /// told on the page.
    void saveTo(const QString& fileName);

protected:
    void refresh() final;

private:
    void setUpRanges();
    void setUpTable();
    void showRange();
    void showTable(bool table);
    void showReadOut(const QString& text);
    void askWhereToSave();

    std::unique_ptr<Ui::ProgressPage> m_ui;
    charts::CourseChart* m_chart;
    charts::CourseTableModel* m_table;
    QButtonGroup* m_ranges;
};

} // namespace comeback::app
