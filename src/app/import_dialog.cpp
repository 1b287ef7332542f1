// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import_dialog.h"

#include "app/blank.h"
#include "app/entry_words.h"
#include "app/fitting_scroll.h"
#include "app/import_model.h"
#include "app/in_background.h"
#include "app/label.h"
#include "app/problem_label.h"
#include "app/storage_words.h"
#include "app/theme.h"
#include "coach/other_copy.h"
#include "report/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>

namespace comeback::app {

using report::q;

namespace {

constexpr std::array kFields{"date",   "time",   "pain",  "sleep",   "mood",
                             "before", "during", "after", "minutes", "note"};
/// So much of the preview can be seen at once.
constexpr int kTreeLines = 10;
constexpr qint64 kMostBytes = 64LL * 1024 * 1024;

QString wordOfField(std::string_view field)
{
    if (field == "date")
        return ImportDialog::tr("Date");
    if (field == "time")
        return ImportDialog::tr("Time of day");
    return labelOfField(field);
}

} // namespace

ImportDialog::ImportDialog(const Context& context, const QString& fileName, QWidget* parent)
    : QDialog(parent), m_context(context), m_fileName(fileName)
{
    setWindowTitle(tr("Import"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::kMedium);
    //: %1 is the name of a file.
    column->addWidget(new Label(tr("What %1 would bring").arg(QFileInfo(fileName).fileName()),
                                Label::Title, content));
    m_summary = new Label(QString(), Label::Body, content);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_problems = new ProblemLabel(content);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_skipBad = new QCheckBox(tr("&Pass over what cannot be used"), content);
    m_skipBad->setObjectName(QStringLiteral("skipBox"));
    connect(m_skipBad, &QCheckBox::toggled, this, &ImportDialog::allowImport);
    m_preview = new ImportModel(m_context, this);
    m_tree = new QTreeView(content);
    m_tree->setObjectName(QStringLiteral("preview"));
    m_tree->setAccessibleName(tr("What the file would bring"));
    m_tree->setModel(m_preview);
    m_tree->setHeaderHidden(true);
    m_tree->setMinimumHeight(kTreeLines * fontMetrics().height());
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    for (QWidget* each : std::array<QWidget*, 4>{m_summary, m_problems, m_tree, m_skipBad})
        column->addWidget(each);
    buildMapping(*column);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importButton"));
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScroll(content, this));
    layout->addWidget(buttons);
}

void ImportDialog::buildMapping(QVBoxLayout& column)
{
    m_mapping = new QWidget(this);
    auto* layout = new QVBoxLayout(m_mapping);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(tr("Which column is what?"), Label::Body, m_mapping));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::kMedium);
    for (const char* field : kFields) {
        auto* box = new QComboBox(m_mapping);
        box->setObjectName(QString::fromLatin1(field));
        box->setAccessibleName(wordOfField(field));
        connect(box, &QComboBox::activated, this, &ImportDialog::readRows);
        form->addRow(wordOfField(field), box);
        m_columns.push_back({field, box});
    }
    m_order = new QComboBox(m_mapping);
    m_order->setObjectName(QStringLiteral("orderBox"));
    m_order->setAccessibleName(tr("Order of dates"));
    m_order->addItem(tr("as they look"), QString());
    m_order->addItem(tr("day, month, year"), QStringLiteral("dmy"));
    m_order->addItem(tr("month, day, year"), QStringLiteral("mdy"));
    m_order->addItem(tr("year, month, day"), QStringLiteral("ymd"));
    connect(m_order, &QComboBox::activated, this, &ImportDialog::readRows);
    form->addRow(tr("Order of dates"), m_order);
    layout->addLayout(form);
    m_sample = new QTableWidget(m_mapping);
    m_sample->setAccessibleName(tr("The first rows of the file"));
    m_sample->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_sample);
    column.addWidget(m_mapping);
    m_mapping->hide();
}

bool ImportDialog::readCopy()
{
    auto arrivals = coach::arrivalsOfCopy(m_fileName.toStdString());
    if (!arrivals) {
        const StorageWords why = words(arrivals.error());
        QMessageBox::warning(this, why.title, why.text);
        return false;
    }
    m_reading = std::make_shared<ImportReading>();
    m_reading->arrivals = std::move(*arrivals);
    m_reading->checkLevels(m_context.coach.protocol());
    showResult();
    return true;
}

bool ImportDialog::read()
{
    if (QFileInfo(m_fileName) == QFileInfo(q(m_context.coach.path()))) {
        QMessageBox::information(this, tr("Import"), tr("This is the diary that is open."));
        return false;
    }
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) {
        //: %1 is a file.
        QMessageBox::warning(this, tr("Import"),
                             file.isOpen() ? tr("%1 is larger than 64 MB.").arg(m_fileName)
                                           : tr("%1 cannot be read.").arg(m_fileName));
        return false;
    }
    constexpr qint64 kBeginning = 16;
    if (coach::isDiaryDatabase(file.peek(kBeginning).toStdString())) {
        file.close();
        return readCopy();
    }
    auto reading = std::make_shared<ImportReading>();
    reading->text = file.readAll().toStdString();
    const exchange::CsvOptions options{.latest = m_context.coach.today()};
    const bool done =
        inBackground(parentWidget(), tr("Reading the file …"),
                     [reading, options, here = here()] { reading->readAll(options, here); });
    if (!done)
        return false;
    m_reading = std::move(reading);
    if (m_reading->foreignRows && m_reading->rows)
        showRows(m_reading->rows->preview);
    m_mapping->setVisible(m_reading->foreignRows && m_reading->rows.has_value());
    showResult();
    return true;
}

void ImportDialog::fillMapping(const exchange::CsvPreview& preview)
{
    for (const Column& each : m_columns) {
        const QSignalBlocker quiet(each.box);
        each.box->clear();
        each.box->addItem(blank(), QString());
        for (const std::string& column : preview.columns)
            each.box->addItem(q(column), q(column));
        const auto found = preview.mapping.find(each.field);
        if (found != preview.mapping.end())
            each.box->setCurrentIndex(std::max(0, each.box->findData(q(found->second))));
    }
}

void ImportDialog::showRows(const exchange::CsvPreview& preview)
{
    fillMapping(preview);
    m_sample->setColumnCount(static_cast<int>(preview.columns.size()));
    m_sample->setRowCount(static_cast<int>(preview.sample.size()));
    QStringList names;
    for (const std::string& column : preview.columns)
        names << q(column);
    m_sample->setHorizontalHeaderLabels(names);
    for (int row = 0; row < m_sample->rowCount(); ++row)
        for (int column = 0; column < m_sample->columnCount(); ++column) {
            const auto& cells = preview.sample[static_cast<std::size_t>(row)];
            const auto place = static_cast<std::size_t>(column);
            m_sample->setItem(
                row, column,
                new QTableWidgetItem(place < cells.size() ? q(cells[place]) : QString()));
        }
}

exchange::CsvOptions ImportDialog::options() const
{
    exchange::CsvOptions options{.latest = m_context.coach.today()};
    for (const Column& each : m_columns)
        if (const QString column = each.box->currentData().toString(); !column.isEmpty())
            options.mapping.emplace(each.field, column.toStdString());
    options.dateOrder = exchange::dateOrderFromId(m_order->currentData().toString().toStdString());
    return options;
}

DiaryHere ImportDialog::here() const
{
    return {m_context.coach.protocol(), m_context.coach.timeline().entries};
}

void ImportDialog::readRows()
{
    const auto before = m_reading;
    auto reading = std::make_shared<ImportReading>(*before);
    if (inBackground(this, tr("Reading the file …"), [reading, options = options(), here = here()] {
            reading->readAll(options, here);
        })) {
        m_reading = std::move(reading);
        m_shownOrder = m_order->currentIndex();
    } else {
        // The boxes say how the rows were read that the preview shows and Import takes.
        m_order->setCurrentIndex(m_shownOrder);
        if (m_reading->rows)
            fillMapping(m_reading->rows->preview);
    }
    showResult();
}

void ImportDialog::showResult()
{
    const bool refused = !m_reading->problems.empty();
    m_skipBad->setVisible(!refused && m_reading->badCount > 0);
    m_problems->hide();
    m_merge.reset();
    if (refused && m_mapping->isVisibleTo(this)) {
        m_summary->setText(tr("Say which column is the date and which the pain. Nothing was "
                              "changed yet."));
    } else if (refused) {
        m_summary->setText(tr("The file cannot be taken as it is. Nothing was changed."));
    } else if (auto merge = m_context.coach.compare(m_reading->arrivals)) {
        m_merge = std::move(*merge);
        m_summary->setText(summary());
    } else {
        m_summary->setText(words(merge.error()).title);
    }
    m_preview->show(m_reading, m_merge);
    m_tree->setVisible(m_preview->rowCount() > 0);
    m_tree->expand(m_preview->index(0, 0));
    m_tree->setCurrentIndex(m_preview->index(0, 0));
    allowImport();
}

QString ImportDialog::summary() const
{
    const std::size_t known = m_merge->unchanged + m_merge->kept.size() + m_merge->gone.size();
    QString text = tr("New entries: %1 · changed: %2 · removed: %3 · already here: %4.")
                       .arg(m_merge->added.size())
                       .arg(m_merge->changed.size())
                       .arg(m_merge->removed.size())
                       .arg(known);
    if (m_reading->rows && m_reading->rows->rounded > 0)
        text +=
            QLatin1Char(' ') + tr("Fractions rounded half up: %1.").arg(m_reading->rows->rounded);
    if (m_reading->rows && m_reading->rows->blank > 0)
        //: %1 is a number of rows in which no pain figure stands.
        text += QLatin1Char(' ') + tr("Rows without a figure: %1.").arg(m_reading->rows->blank);
    if (m_reading->badCount > 0)
        text += QLatin1Char(' ') + tr("Cannot be used: %1.").arg(m_reading->badCount);
    const auto& protocol = m_reading->adopted;
    if (protocol && protocol->id != m_context.coach.protocol().id)
        //: %1 is the name of a protocol.
        text += QLatin1Char(' ') +
                tr("Your diary is empty and takes over the protocol “%1”.").arg(q(protocol->name));
    return text;
}

void ImportDialog::allowImport()
{
    const bool something = m_merge && (!m_merge->added.empty() || !m_merge->changed.empty() ||
                                       !m_merge->removed.empty() || !m_merge->fates.empty());
    m_import->setEnabled(something && (m_reading->badCount == 0 || m_skipBad->isChecked()) &&
                         !m_context.coach.readOnly());
}

void ImportDialog::take()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto& protocol = m_reading->adopted;
    const auto taken = m_context.coach.take(
        m_reading->arrivals,
        protocol ? std::optional(ProtocolRef{protocol->id, protocol->version}) : std::nullopt);
    QGuiApplication::restoreOverrideCursor();
    if (!taken) {
        m_problems->tell(inOneLine(words(taken.error())));
        return;
    }
    Q_EMIT told(tr("Imported. New entries: %1, changed: %2. Ctrl+Z takes it back.")
                    .arg(taken->added.size())
                    .arg(taken->changed.size()));
    accept();
}

} // namespace comeback::app
