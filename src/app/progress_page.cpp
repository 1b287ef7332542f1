// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress_page.h"

#include "app/decision_card.h"
#include "app/save_file.h"
#include "charts/course_chart.h"
#include "charts/course_picture.h"
#include "charts/course_table_model.h"
#include "charts/panel_layout.h"
#include "charts/score_table_model.h"
#include "charts/week_table_model.h"
#include "report/save.h"
#include "ui_progress_page.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace comeback::app {

using charts::TimeWindow;

ProgressPage::ProgressPage(const Context& context, QWidget* parent)
    : Page(context, parent)
    , m_ui(std::make_unique<Ui::ProgressPage>())
    , m_chart(new charts::CourseChart(texts(), coach().protocol()))
    , m_table(new charts::CourseTableModel(m_chart->words(), this))
    , m_weeks(new charts::WeekTableModel(m_chart->words(), this))
    , m_scores(new charts::ScoreTableModel(m_chart->words(), this))
    , m_ranges(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    m_ui->chartScroll->setWidget(m_chart);
    m_ui->chartScroll->viewport()->setAutoFillBackground(false);
    m_chart->setAutoFillBackground(false);
    m_decisions = new DecisionCard(m_ui->views);
    setTabOrder(m_ui->panelRow->lastButton(), m_chart);
    setUpRanges();
    setUpTables();
    connect(m_ui->panelRow, &PanelRow::chosenChanged, this, [this] {
        showPanels();
        Q_EMIT wantedPanelsChanged(m_ui->panelRow->wanted());
    });
    connect(m_chart, &charts::CourseChart::readOutChanged, this, &ProgressPage::showReadOut);
    connect(m_chart, &charts::CourseChart::decisionsWanted, this, &ProgressPage::showDecisions);
    connect(m_chart, &charts::CourseChart::left, m_decisions, &DecisionCard::close);
    connect(m_decisions, &DecisionCard::closed, this, &ProgressPage::enter);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ProgressPage::askWhereToSave);
    connect(m_ui->firstStepButton, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(PageId::Today); });
    followDiary();
    refresh();
}

ProgressPage::~ProgressPage() = default;

void ProgressPage::setUpRanges()
{
    m_ranges->addButton(m_ui->twoWeeksButton, static_cast<int>(TimeWindow::Preset::TwoWeeks));
    m_ranges->addButton(m_ui->threeMonthsButton, static_cast<int>(TimeWindow::Preset::ThreeMonths));
    m_ranges->addButton(m_ui->oneYearButton, static_cast<int>(TimeWindow::Preset::OneYear));
    m_ranges->addButton(m_ui->allButton, static_cast<int>(TimeWindow::Preset::All));
    m_ranges->setExclusive(false);
    // Toggled, not clicked: that is how assistive technology chooses one.
    connect(m_ranges, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        const auto chosen = static_cast<TimeWindow::Preset>(id);
        if (checked == (m_chart->window().preset() == chosen))
            return;
        m_chart->window().show(chosen);
        showRange();
    });
    connect(&m_chart->window(), &TimeWindow::changed, this, &ProgressPage::showRange);
}

void ProgressPage::setUpTables()
{
    m_ui->table->setModel(m_table);
    m_ui->weekTable->setModel(m_weeks);
    m_ui->scoreTable->setModel(m_scores);
    for (QTableView* table : {m_ui->table, m_ui->weekTable, m_ui->scoreTable})
        setUp(*table);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    connect(m_ui->tableButton, &QPushButton::toggled, this, &ProgressPage::showTable);
    connect(m_ui->table, &QTableView::activated, this,
            [this](const QModelIndex& index) { showDecisions(m_table->dateOf(index.row())); });
}

void ProgressPage::setUp(QTableView& table) const
{
    table.verticalHeader()->hide();
    QHeaderView* header = table.horizontalHeader();
    constexpr int kRowsToMeasure = 50;
    header->setResizeContentsPrecision(kRowsToMeasure);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ProgressPage::enter()
{
    if (m_ui->emptyCard->isVisibleTo(this))
        m_ui->firstStepButton->setFocus(Qt::OtherFocusReason);
    else if (m_ui->tableButton->isChecked())
        m_ui->tables->currentWidget()->findChild<QTableView*>()->setFocus(Qt::OtherFocusReason);
    else
        m_chart->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::refresh()
{
    const auto range = charts::wholeRange(coach().timeline(), coach().today());
    m_ui->emptyCard->setVisible(!range);
    m_ui->chartCard->setVisible(range.has_value());
    m_ui->panelRow->setVisible(range.has_value());
    m_ui->tools->setEnabled(range.has_value());
    m_ui->bottomSpace->changeSize(0, 0, QSizePolicy::Minimum,
                                  range ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    if (!range)
        return;
    m_decisions->hide();
    m_chart->setCourse(charts::makeCourse(coach().timeline(), coach().protocol(), *range));
    m_ui->panelRow->setAvailable(charts::panelsFor(*m_chart->course()));
    showPanels();
    if (m_ui->tableButton->isChecked())
        fillTables();
    showRange();
}

void ProgressPage::showPanels()
{
    closeDecisions();
    m_chart->setPanels(m_ui->panelRow->chosen());
}

void ProgressPage::setWantedPanels(const QStringList& ids)
{
    const QSignalBlocker quiet(this);
    m_ui->panelRow->setWanted(ids);
}

void ProgressPage::showRange()
{
    const auto preset = m_chart->window().preset();
    for (QAbstractButton* button : m_ranges->buttons())
        button->setChecked(preset && m_ranges->id(button) == static_cast<int>(*preset));
    if (!m_chart->cursor())
        showReadOut({});
}

void ProgressPage::fillTables()
{
    if (const charts::Course* course = m_chart->course()) {
        m_table->setCourse(*course);
        m_weeks->setWeeks(course->weeks);
        m_scores->setScores(course->scores);
        m_ui->tables->setTabVisible(m_ui->tables->indexOf(m_ui->scoresTab),
                                    !course->scores.empty());
    }
}

void ProgressPage::showTable(bool table)
{
    closeDecisions();
    if (table)
        fillTables();
    m_ui->views->setCurrentWidget(table ? m_ui->tableSide : m_ui->chartSide);
    m_ui->ranges->setEnabled(!table);
    m_ui->panelRow->setEnabled(!table);
    m_ui->saveButton->setEnabled(!table);
}

void ProgressPage::showDecisions(Date date)
{
    const charts::Course& course = *m_chart->course();
    const charts::Day* day = course.find(date);
    if (!day)
        return;
    m_decisions->tell(m_chart->words().longDate(date), course.decisionsOf(*day), context());
    // The card leaves the day that it tells about in sight.
    const bool atLeft = m_chart->placeOf(date) > m_chart->width() / 2.0;
    m_decisions->open(m_ui->views->rect(), atLeft ? Qt::LeftEdge : Qt::RightEdge);
}

void ProgressPage::closeDecisions()
{
    // Without giving the focus away: the person is busy elsewhere.
    m_decisions->hide();
}

void ProgressPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    closeDecisions();
    // Large text leaves the chart little room: the keys stand in the manual as well, and the list
    // at the left says which page this is.
    constexpr int kLinesWithRoom = 36;
    constexpr int kLinesWithKeys = 40;
    const int lines = height() / fontMetrics().height();
    const bool room = lines >= kLinesWithRoom;
    m_ui->keysLabel->setVisible(lines >= kLinesWithKeys);
    m_ui->titleLabel->setVisible(room);
    m_ui->readOutLabel->setVisible(room || m_chart->cursor().has_value());
}

void ProgressPage::showReadOut(const QString& text)
{
    m_ui->readOutLabel->setText(text.isEmpty() ? m_chart->summary() : text);
    m_ui->readOutLabel->setVisible(!text.isEmpty() || m_ui->titleLabel->isVisibleTo(this));
}

void ProgressPage::askWhereToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    //: The name proposed for a saved picture, without its ending
    const QString proposal = folder + u'/' + tr("comeback-progress") + QStringLiteral(".png");
    const auto chosen = app::askWhereToSave({tr("Save the chart"),
                                             proposal,
                                             {{tr("Picture (*.png)"), QStringLiteral(".png")},
                                              {tr("Drawing (*.svg)"), QStringLiteral(".svg")},
                                              {tr("Document (*.pdf)"), QStringLiteral(".pdf")}}},
                                            this);
    if (chosen)
        saveTo(chosen->name);
}

void ProgressPage::saveTo(const QString& fileName)
{
    m_ui->problemLabel->hide();
    const auto format = charts::formatOf(fileName);
    const auto days = m_chart->daysInView();
    if (!format || !days)
        return;
    const charts::Extract extract{m_chart->panels(), *days};
    const QByteArray picture =
        charts::pictureOf(*m_chart->course(), extract, m_chart->words(), *format);
    if (picture.isEmpty())
        return m_ui->problemLabel->tell(tr("The picture could not be made."));
    const auto saved = report::writeFile(fileName, picture);
    if (!saved)
        return m_ui->problemLabel->tell(report::words(saved.error()));
    Q_EMIT told(tr("Saved as %1.").arg(fileName));
}

} // namespace comeback::app
