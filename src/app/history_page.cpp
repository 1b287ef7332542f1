// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history_page.h"

#include "app/entry_form.h"
#include "app/entry_words.h"
#include "app/history_model.h"
#include "app/storage_words.h"
#include "coach/clock.h"
#include "coach/draft_forms.h"
#include "report/wording.h"
#include "ui_history_page.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>

#include <utility>

namespace comeback::app {

namespace {

constexpr int kRowPadding = 12;

} // namespace

HistoryPage::HistoryPage(const Context& context, QWidget* parent)
    : Page(context, parent)
    , m_ui(std::make_unique<Ui::HistoryPage>())
    , m_model(new HistoryModel(context, this))
    , m_filter(new HistoryFilter(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_model);
    setUpTable();
    setUpFilters();
    setUpKeys();
    connect(m_ui->editButton, &QPushButton::clicked, this, &HistoryPage::edit);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &HistoryPage::remove);
    connect(m_ui->firstStepButton, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(PageId::Today); });
    followDiary();
    refresh();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::setUpTable()
{
    QTableView& table = *m_ui->table;
    table.setModel(m_filter);
    table.horizontalHeader()->setSortIndicator(HistoryModel::DateColumn, Qt::DescendingOrder);
    table.setSortingEnabled(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    QHeaderView* header = table.horizontalHeader();
    constexpr int kRowsToMeasure = 50;
    header->setResizeContentsPrecision(kRowsToMeasure);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(HistoryModel::DateColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::TypeColumn, QHeaderView::ResizeToContents);
    connect(&table, &QTableView::activated, this, &HistoryPage::edit);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showEntry);
}

void HistoryPage::setUpFilters()
{
    m_ui->typeBox->addItem(tr("Everything"));
    for (int type = 0; type < kEntryTypeCount; ++type)
        m_ui->typeBox->addItem(nameOf(static_cast<EntryType>(type)), type);
    connect(m_ui->typeBox, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant type = m_ui->typeBox->currentData();
        m_filter->setType(type.isValid() ? std::optional{static_cast<EntryType>(type.toInt())}
                                         : std::nullopt);
        showCount();
    });
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        showCount();
    });
    for (QDateEdit* edit : {m_ui->fromEdit, m_ui->toEdit})
        connect(edit, &QDateEdit::dateChanged, this, &HistoryPage::applyDates);
}

void HistoryPage::setUpKeys()
{
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_ui->searchEdit, [this] {
        m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchEdit->selectAll();
    });
    auto* erase = new QShortcut(QKeySequence::Delete, m_ui->table);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &HistoryPage::remove);
}

void HistoryPage::goOn()
{
    const auto draft = coach().drafts().of(coach::draft_form::kCorrection);
    if (!draft)
        return;
    const auto found = draft->fields.find(coach::draft_form::kEntryId);
    const EntryId id{found == draft->fields.end() ? std::string() : found->second};
    const auto place = coach().timeline().find(id);
    // The entry is no longer there.
    if (!place)
        return coach().drafts().forget(coach::draft_form::kCorrection);
    if (m_form && m_form->id() == id)
        return;
    // What stands in the other form has been left behind for this one.
    endEdit();
    const QModelIndex row = m_model->index(static_cast<int>(*place), 0);
    if (!m_filter->mapFromSource(row).isValid())
        showEverything();
    choose(m_filter->mapFromSource(row).row());
    edit();
}

void HistoryPage::showEverything()
{
    m_ui->typeBox->setCurrentIndex(0);
    m_ui->searchEdit->clear();
    m_ui->fromEdit->setDate(m_ui->fromEdit->minimumDate());
    m_ui->toEdit->setDate(m_ui->toEdit->maximumDate());
}

void HistoryPage::enter()
{
    goOn();
    if (m_form) {
        m_form->focusFirst();
        return;
    }
    if (m_ui->emptyCard->isVisibleTo(this)) {
        m_ui->firstStepButton->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->table->setFocus(Qt::OtherFocusReason);
    if (!m_ui->table->currentIndex().isValid())
        choose(0);
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showNotes();
}

/// Notes are searched and stand below the table; where there is little room, or none was written,
/// they have no column.
void HistoryPage::showNotes()
{
    constexpr int kLinesForNotes = 40;
    const bool room = width() >= kLinesForNotes * fontMetrics().height();
    m_ui->table->setColumnHidden(HistoryModel::NoteColumn, !room || !m_model->hasNotes());
}

void HistoryPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        m_ui->table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
}

void HistoryPage::fitDates()
{
    const auto& entries = coach().timeline().entries;
    const Date today = coach().today();
    const Date first = entries.empty() ? today : std::min(entries.front().date, today);
    const Date last = entries.empty() ? today : std::max(entries.back().date, today);
    const bool fromFirst = m_ui->fromEdit->date() <= m_ui->fromEdit->minimumDate();
    const bool toLast = m_ui->toEdit->date() >= m_ui->toEdit->maximumDate();
    for (QDateEdit* edit : {m_ui->fromEdit, m_ui->toEdit}) {
        const QSignalBlocker quiet(edit);
        edit->setDateRange(coach::toQDate(first), coach::toQDate(last));
    }
    // An end of the range that the person has not moved grows with the diary.
    if (fromFirst || !m_datesFitted)
        m_ui->fromEdit->setDate(coach::toQDate(first));
    if (toLast || !m_datesFitted)
        m_ui->toEdit->setDate(coach::toQDate(last));
    m_datesFitted = true;
}

void HistoryPage::applyDates()
{
    m_filter->setDates(coach::fromQDate(m_ui->fromEdit->date()),
                       coach::fromQDate(m_ui->toEdit->date()));
    showCount();
}

void HistoryPage::refresh()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        fill();
    }
    showEntry();
}

void HistoryPage::fill()
{
    const int row = m_ui->table->currentIndex().row();
    const int scrolled = m_ui->table->verticalScrollBar()->value();
    const std::optional<EntryId> kept = m_kept;
    if (m_form && !coach().timeline().find(m_form->id()))
        endEdit();
    m_model->reload();
    showNotes();
    fitDates();
    applyDates();
    const bool empty = m_model->rowCount() == 0;
    m_ui->emptyCard->setVisible(empty);
    m_ui->filters->setVisible(!empty);
    m_ui->splitter->setVisible(!empty);
    const auto place = kept ? coach().timeline().find(*kept) : std::nullopt;
    const QModelIndex found =
        place ? m_filter->mapFromSource(m_model->index(static_cast<int>(*place), 0))
              : QModelIndex();
    choose(found.isValid() ? found.row() : std::max(row, 0));
    m_ui->table->verticalScrollBar()->setValue(scrolled);
    m_ui->table->scrollTo(m_ui->table->currentIndex());
}

void HistoryPage::choose(int row)
{
    const int rows = m_filter->rowCount();
    if (rows == 0)
        return;
    // selectRow() finds no column in a table that is written from right to left and not yet
    // laid out.
    m_ui->table->selectionModel()->setCurrentIndex(
        m_filter->index(std::min(row, rows - 1), HistoryModel::DateColumn),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HistoryPage::showCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_ui->countLabel->setText(shown == all ? tr("Entries: %1").arg(all)
                                           : tr("Entries: %1 of %2").arg(shown).arg(all));
    m_ui->nothingLabel->setVisible(shown == 0 && all > 0);
    if (!m_ui->table->currentIndex().isValid())
        choose(0);
    showEntry();
}

const Entry* HistoryPage::chosen() const
{
    const QModelIndex index = m_ui->table->currentIndex();
    return index.isValid() ? m_model->entry(m_filter->mapToSource(index).row()) : nullptr;
}

void HistoryPage::showEntry()
{
    if (m_filling)
        return;
    const Entry* entry = chosen();
    m_ui->problemLabel->hide();
    const bool editing = m_form != nullptr;
    const bool free = entry && !coach().readOnly() && !editing;
    m_ui->editButton->setEnabled(free);
    m_ui->deleteButton->setEnabled(free);
    // Nothing else is chosen while a correction waits to be saved.
    m_ui->table->setEnabled(!editing);
    m_ui->filters->setEnabled(!editing);
    m_ui->details->setVisible(entry && !editing);
    if (!entry)
        return;
    m_kept = entry->id;
    m_ui->details->show(*entry, context());
}

void HistoryPage::edit()
{
    const Entry* entry = chosen();
    if (!entry || coach().readOnly() || m_form)
        return;
    m_form = new EntryForm(context(), *entry, m_ui->detailsCard);
    connect(m_form, &EntryForm::cancelled, this, &HistoryPage::endEdit);
    connect(m_form, &EntryForm::saved, this, [this] {
        endEdit();
        Q_EMIT told(tr("Saved. What follows was worked out anew; Ctrl+Z takes it back."));
    });
    m_ui->detailsCard->layout()->addWidget(m_form);
    showEntry();
    // What is corrected needs room; the entry stays in sight above it.
    const int height = m_ui->splitter->height();
    m_ui->splitter->setSizes({height / 3, height - height / 3});
    m_form->focusFirst();
}

void HistoryPage::endEdit()
{
    if (!m_form)
        return;
    m_form->hide();
    std::exchange(m_form, nullptr)->deleteLater();
    showEntry();
    const int height = m_ui->splitter->height();
    m_ui->splitter->setSizes({height * 3 / 5, height * 2 / 5});
    m_ui->table->setFocus();
    m_ui->table->scrollTo(m_ui->table->currentIndex());
}

void HistoryPage::remove()
{
    const Entry* entry = chosen();
    if (!entry || coach().readOnly())
        return;
    const EntryId id = entry->id;
    m_kept.reset();
    if (const auto removed = coach().remove(id); !removed) {
        m_ui->problemLabel->tell(inOneLine(words(removed.error())));
        return;
    }
    Q_EMIT told(tr("Deleted. Ctrl+Z brings it back."));
}

} // namespace comeback::app
