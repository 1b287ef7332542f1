// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report_choices.h"

#include "app/theme.h"
#include "coach/clock.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace comeback::app {

namespace {

QDateEdit* dateEdit(const char* objectName, const QString& accessibleName, QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setObjectName(QLatin1String(objectName));
    edit->setAccessibleName(accessibleName);
    edit->setCalendarPopup(true);
    return edit;
}

QLabel* labelOf(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ReportChoices::ReportChoices(QWidget* parent)
    : QWidget(parent)
    , m_period(new QComboBox(this))
    //: The first day that the report covers.
    , m_from(dateEdit("fromEdit", tr("From"), this))
    //: The last day that the report covers.
    , m_to(dateEdit("toEdit", tr("To"), this))
    , m_parts(new QListWidget(this))
{
    using report::Period;
    m_period->setObjectName(QStringLiteral("periodBox"));
    m_period->addItem(tr("The last 4 weeks"), static_cast<int>(Period::Weeks4));
    m_period->addItem(tr("The last 8 weeks"), static_cast<int>(Period::Weeks8));
    m_period->addItem(tr("The last 12 weeks"), static_cast<int>(Period::Weeks12));
    //: The days that the report covers: from the latest flare on.
    m_period->addItem(tr("Since the flare"), static_cast<int>(Period::SinceFlare));
    //: The days that the report covers.
    m_period->addItem(tr("All of the diary"), static_cast<int>(Period::All));
    //: The days that the report covers: those between two dates.
    m_period->addItem(tr("Dates of your own"), static_cast<int>(Period::Own));
    auto* dates = new QHBoxLayout;
    dates->setSpacing(space::kSmall);
    dates->addWidget(m_from);
    dates->addWidget(m_to);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(labelOf(tr("Perio&d"), m_period, this));
    column->addWidget(m_period);
    column->addLayout(dates);
    column->addWidget(labelOf(tr("&What it shows"), m_parts, this));
    column->addWidget(m_parts);
    fillParts();
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportChoices::changed);
    for (QDateEdit* edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &ReportChoices::changed);
    connect(m_parts, &QListWidget::itemChanged, this, &ReportChoices::changed);
}

void ReportChoices::fillParts()
{
    m_parts->setObjectName(QStringLiteral("partList"));
    m_parts->setAccessibleName(tr("What the report shows"));
    for (const report::Part part : report::kParts) {
        QString name = report::partName(part);
        name[0] = name[0].toUpper();
        auto* item = new QListWidgetItem(name, m_parts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_parts->setCurrentRow(0);
    m_parts->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_parts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_parts->setMinimumWidth(m_parts->sizeHintForColumn(0));
}

report::Period ReportChoices::period() const
{
    return static_cast<report::Period>(m_period->currentData().toInt());
}

report::Choice ReportChoices::choice() const
{
    report::Choice choice{.period = period()};
    if (choice.period == report::Period::Own) {
        choice.from = coach::fromQDate(m_from->date());
        // "Up to today" stays so tomorrow.
        if (m_to->date() < m_to->maximumDate())
            choice.to = coach::fromQDate(m_to->date());
    }
    for (int row = 0; row < m_parts->count(); ++row)
        if (m_parts->item(row)->checkState() == Qt::Unchecked)
            choice.leftOut.insert(report::kParts[static_cast<std::size_t>(row)]);
    return choice;
}

void ReportChoices::setChoice(const report::Choice& choice)
{
    const QSignalBlocker quiet(this);
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(choice.period)));
    for (int row = 0; row < m_parts->count(); ++row)
        m_parts->item(row)->setCheckState(
            choice.shows(report::kParts[static_cast<std::size_t>(row)]) ? Qt::Checked
                                                                        : Qt::Unchecked);
}

void ReportChoices::showDays(const report::DateRange& days, const report::DateRange& possible)
{
    const bool own = period() == report::Period::Own;
    const QSignalBlocker quiet(this);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDateRange(coach::toQDate(possible.from), coach::toQDate(possible.to));
        edit->setEnabled(own);
    }
    m_from->setDate(coach::toQDate(days.from));
    m_to->setDate(coach::toQDate(days.to));
}

} // namespace comeback::app
