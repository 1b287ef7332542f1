// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import_dialog.h"

#include "app/entry_words.h"
#include "app/fitting_scroll.h"
#include "app/in_background.h"
#include "app/label.h"
#include "app/storage_words.h"
#include "app/theme.h"
#include "exchange/csv_detection.h"
#include "exchange/csv_diary.h"
#include "exchange/csv_reader.h"
#include "exchange/fhir_import.h"
#include "exchange/file_kind.h"
#include "report/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>
#include <optional>

namespace comeback::app {

using report::q;

namespace {

constexpr std::array kFields{"date",   "time",   "pain",  "sleep",   "mood",
                             "before", "during", "after", "minutes", "note"};
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

struct ImportDialog::Reading
{
    std::string text;
    exchange::FileKind kind = exchange::FileKind::Diary;
    bool foreignRows = false;
    exchange::Arrivals arrivals;
    std::optional<exchange::CsvImport> rows; ///< without its arrivals
    Problems problems;                       ///< that refuse the whole
    Problems bad;                            ///< of rows or readings that can be passed over
    std::size_t badCount = 0;

    void take(Result<exchange::Arrivals> read)
    {
        if (read)
            arrivals = std::move(*read);
        else
            problems = read.error();
    }

    /// An order can name a level that the rules of this diary do not have.
    void checkLevels(const Protocol& protocol)
    {
        for (std::size_t i = 0; i < arrivals.entries.size(); ++i)
            for (Problem& each : exchange::checkLevels(arrivals.entries[i].entry.body, protocol)) {
                each.where = "entries[" + std::to_string(i) + "]." + each.where;
                problems.push_back(std::move(each));
            }
    }

    void readAll(const exchange::CsvOptions& options)
    {
        problems.clear();
        bad.clear();
        badCount = 0;
        arrivals = {};
        kind = exchange::kindOf(text);
        foreignRows = kind == exchange::FileKind::Csv && !exchange::isDiaryCsv(text);
        if (foreignRows)
            return readForeign(options);
        if (kind == exchange::FileKind::Fhir)
            return readFhir();
        if (kind == exchange::FileKind::Csv) {
            auto csv = exchange::readDiaryCsv(text);
            if (!csv)
                problems = csv.error();
            else
                take(exchange::arrivalsOf(std::move(csv->file)));
            return;
        }
        auto file = exchange::readDiaryFile(text);
        if (!file)
            problems = file.error();
        else
            take(exchange::arrivalsOf(std::move(*file)));
    }

    void readForeign(const exchange::CsvOptions& options)
    {
        auto read = exchange::readCsvImport(text, options);
        if (!read) {
            problems = read.error();
            if (!rows)
                rows = headOnly();
            return;
        }
        arrivals = std::move(read->arrivals);
        bad = read->bad;
        badCount = read->badRows;
        rows = std::move(*read);
    }

    /// The columns of a file whose meaning could not be found out, to be said by the person.
    [[nodiscard]] exchange::CsvImport headOnly() const
    {
        exchange::CsvImport head;
        std::string_view bytes = text;
        if (exchange::checkCsvBytes(bytes))
            return head;
        head.preview.separator = exchange::separatorOf(bytes);
        exchange::CsvReader reader(bytes, head.preview.separator);
        exchange::CsvRow row;
        if (reader.next(row))
            head.preview.columns = row.cells;
        while (head.preview.sample.size() < exchange::kSampleRows && reader.next(row))
            head.preview.sample.push_back(row.cells);
        return head;
    }

    void readFhir()
    {
        auto read = exchange::readFhir(text);
        if (!read) {
            problems = read.error();
            return;
        }
        arrivals = std::move(read->arrivals);
        bad = read->bad;
        badCount = read->badReadings;
    }
};

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
    m_problems = new Label(QString(), Label::Body, content);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setTone(Label::Attention);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_skipBad = new QCheckBox(tr("&Pass over what cannot be used"), content);
    m_skipBad->setObjectName(QStringLiteral("skipBox"));
    connect(m_skipBad, &QCheckBox::toggled, this, &ImportDialog::showResult);
    for (QWidget* each : std::array<QWidget*, 3>{m_summary, m_problems, m_skipBad})
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

bool ImportDialog::read()
{
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) {
        //: %1 is a file.
        QMessageBox::warning(this, tr("Import"),
                             file.isOpen() ? tr("%1 is larger than 64 MB.").arg(m_fileName)
                                           : tr("%1 cannot be read.").arg(m_fileName));
        return false;
    }
    auto reading = std::make_shared<Reading>();
    reading->text = file.readAll().toStdString();
    const exchange::CsvOptions options{.latest = m_context.coach.today()};
    const bool done = inBackground(parentWidget(), tr("Reading the file …"),
                                   [reading, options] { reading->readAll(options); });
    if (!done)
        return false;
    m_reading = std::move(reading);
    m_reading->checkLevels(m_context.coach.protocol());
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
        each.box->addItem(QStringLiteral("–"), QString());
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

void ImportDialog::readRows()
{
    const auto before = m_reading;
    auto reading = std::make_shared<Reading>(*before);
    if (inBackground(this, tr("Reading the file …"),
                     [reading, options = options()] { reading->readAll(options); }))
        m_reading = std::move(reading);
    showResult();
}

QString ImportDialog::problemsInWords() const
{
    constexpr std::size_t kShown = 12;
    const Problems& all = m_reading->problems.empty() ? m_reading->bad : m_reading->problems;
    QStringList lines;
    for (const Problem& each : std::span(all).first(std::min(all.size(), kShown)))
        lines << q(m_context.texts.problem(each));
    if (all.size() > kShown)
        lines << tr("… and %1 more.").arg(all.size() - kShown);
    return lines.join(QLatin1Char('\n'));
}

void ImportDialog::showResult()
{
    const bool refused = !m_reading->problems.empty();
    const bool bad = m_reading->badCount > 0;
    m_skipBad->setVisible(!refused && bad);
    m_problems->setText(problemsInWords());
    m_problems->setVisible(!m_problems->text().isEmpty());
    m_import->setEnabled(false);
    if (refused && m_mapping->isVisibleTo(this)) {
        m_problems->hide();
        m_summary->setText(tr("Say which column is the date and which the pain. Nothing was "
                              "changed yet."));
        return;
    }
    if (refused) {
        m_summary->setText(tr("The file cannot be taken as it is. Nothing was changed."));
        return;
    }
    const auto merge = m_context.coach.compare(m_reading->arrivals);
    if (!merge) {
        m_summary->setText(words(merge.error()).title);
        return;
    }
    const std::size_t known = merge->unchanged + merge->kept.size() + merge->gone.size();
    QString text = tr("New entries: %1 · changed: %2 · removed: %3 · already here: %4.")
                       .arg(merge->added.size())
                       .arg(merge->changed.size())
                       .arg(merge->removed.size())
                       .arg(known);
    if (m_reading->rows && m_reading->rows->rounded > 0)
        text +=
            QLatin1Char(' ') + tr("Fractions rounded half up: %1.").arg(m_reading->rows->rounded);
    if (bad)
        text += QLatin1Char(' ') + tr("Cannot be used: %1.").arg(m_reading->badCount);
    m_summary->setText(text);
    const bool something = !merge->added.empty() || !merge->changed.empty() ||
                           !merge->removed.empty() || !merge->fates.empty();
    m_import->setEnabled(something && (!bad || m_skipBad->isChecked()) &&
                         !m_context.coach.readOnly());
}

void ImportDialog::take()
{
    const auto taken = m_context.coach.take(m_reading->arrivals);
    if (!taken) {
        const StorageWords why = words(taken.error());
        m_problems->setText(why.title + QStringLiteral(". ") + why.text);
        m_problems->show();
        return;
    }
    Q_EMIT told(tr("Imported. New entries: %1, changed: %2. Ctrl+Z takes it back.")
                    .arg(taken->added.size())
                    .arg(taken->changed.size()));
    accept();
}

} // namespace comeback::app
