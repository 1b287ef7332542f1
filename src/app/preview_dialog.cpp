// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preview_dialog.h"

#include "app/emergency_number.h"
#include "app/save_file.h"
#include "coach/date_text.h"
#include "report/pdf.h"
#include "report/plan_document.h"
#include "report/report_document.h"
#include "ui_preview_dialog.h"

#include <QEvent>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace comeback::app {

namespace {

/// While a name is being typed the preview waits this long for the next letter.
constexpr int kTypingMilliseconds = 150;

/// Letter where the locale measures as the United States do, A4 elsewhere.
report::Paper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem &&
                   QLocale().language() != QLocale::C
               ? report::Paper::Letter
               : report::Paper::A4;
}

} // namespace

Printable PreviewDialog::printableOf(Document document)
{
    //: Suggested names of PDF files; only letters, figures and hyphens.
    if (document == Plan)
        return {tr("Print the plan"), tr("comeback-plan"), [](const auto& source, auto sheet) {
                    return std::make_unique<report::PlanDocument>(source, sheet);
                }};
    if (document == Visit)
        return {tr("Print for the visit"), tr("comeback-visit"),
                [](const auto& source, auto sheet) {
                    return std::make_unique<report::ReportDocument>(source, sheet,
                                                                    report::Enclosed::ReturnSheet);
                },
                Chosen::PeriodAndParts};
    return {tr("Print the report"), tr("comeback-report"),
            [](const auto& source, auto sheet) {
                return std::make_unique<report::ReportDocument>(source, sheet);
            },
            Chosen::PeriodAndParts};
}

PreviewDialog::PreviewDialog(const Context& context, Document document, QWidget* parent)
    : PreviewDialog(context, printableOf(document), parent)
{}

PreviewDialog::PreviewDialog(const Context& context, Printable printable, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_printable(std::move(printable))
    , m_ui(std::make_unique<Ui::PreviewDialog>())
    , m_typed(new QTimer(this))
{
    m_ui->setupUi(this);
    setWindowTitle(m_printable.title);
    m_ui->title->setText(m_printable.title);
    m_ui->nameEdit->setText(m_context.coach.note(report::kNameKey));
    m_ui->choices->setVisible(m_printable.chosen == Chosen::PeriodAndParts);
    const auto choice = report::choiceFromText(m_context.coach.note(report::kChoiceKey));
    m_ui->choices->setChoice(choice);
    showDays(choice);
    m_typed->setSingleShot(true);
    m_typed->setInterval(kTypingMilliseconds);
    setUpBoxes();
    connectControls();
    refresh();
    m_ui->printButton->setFocus();
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::setUpBoxes()
{
    m_ui->paperBox->addItem(tr("A4"), static_cast<int>(report::Paper::A4));
    m_ui->paperBox->addItem(tr("Letter"), static_cast<int>(report::Paper::Letter));
    m_ui->paperBox->setCurrentIndex(m_ui->paperBox->findData(static_cast<int>(usualPaper())));
    //: How large the preview shows a page.
    m_ui->zoomBox->addItem(tr("Page width"), static_cast<int>(PagesView::Zoom::Width));
    m_ui->zoomBox->addItem(tr("Whole page"), static_cast<int>(PagesView::Zoom::Page));
}

void PreviewDialog::connectControls()
{
    m_ui->scroll->viewport()->installEventFilter(this);
    connect(m_ui->paperBox, &QComboBox::currentIndexChanged, this, &PreviewDialog::refresh);
    connect(m_ui->zoomBox, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->pages->setZoom(static_cast<PagesView::Zoom>(m_ui->zoomBox->currentData().toInt()));
    });
    connect(m_ui->nameEdit, &QLineEdit::textEdited, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, &PreviewDialog::refresh);
    connect(m_ui->nameEdit, &QLineEdit::editingFinished, this, &PreviewDialog::keepName);
    connect(m_ui->choices, &ReportChoices::changed, this, &PreviewDialog::keepChoice);
    connect(&m_context.coach, &coach::Coach::changed, this, &PreviewDialog::refresh);
    connect(m_ui->printButton, &QPushButton::clicked, this, &PreviewDialog::print);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PreviewDialog::save);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

report::Paper PreviewDialog::paper() const
{
    return static_cast<report::Paper>(m_ui->paperBox->currentData().toInt());
}

report::Source PreviewDialog::source() const
{
    auto source = report::sourceOf(m_context.coach, m_context.texts, emergencyNumber());
    source.name = m_ui->nameEdit->text().simplified();
    source.choice = m_ui->choices->choice();
    return source;
}

std::unique_ptr<report::Document> PreviewDialog::make(report::Sheet sheet) const
{
    return m_printable.make(source(), sheet);
}

void PreviewDialog::showDays(const report::Choice& choice)
{
    const report::Account account(m_context.coach.timeline(), m_context.coach.protocol(),
                                  m_context.coach.today());
    const int monday = coach::localeOf(m_context.texts.language()).firstDayOfWeek();
    m_ui->choices->showDays(account.daysOf(choice, monday),
                            account.daysOf({.period = report::Period::All}, monday));
}

void PreviewDialog::refresh()
{
    showDays(m_ui->choices->choice());
    auto document = make(report::Sheet::of(paper()));
    //: %1 is a number of pages.
    m_ui->pagesLabel->setText(tr("Pages: %1").arg(document->pageCount()));
    m_ui->pages->setDocument(std::move(document));
}

void PreviewDialog::keepName()
{
    m_typed->stop();
    refresh();
    keep(report::kNameKey, m_ui->nameEdit->text().simplified(),
         tr("The name could not be kept for the next time."));
}

void PreviewDialog::keepChoice()
{
    refresh();
    keep(report::kChoiceKey, report::toText(m_ui->choices->choice()),
         tr("What you chose could not be kept for the next time."));
}

void PreviewDialog::keep(std::string_view key, const QString& value, const QString& ifNot)
{
    if (m_context.coach.readOnly() || value == m_context.coach.note(key))
        return;
    if (!m_context.coach.setNote(key, value))
        m_ui->pagesLabel->setText(ifNot);
}

bool PreviewDialog::printOn(QPrinter& printer) const
{
    const auto document = make(report::Sheet::of(printer.pageLayout()));
    printer.setDocName(document->title());
    printer.setFullPage(true);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), document->pageCount())
                                          : document->pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRectF sheet(QPointF(), printer.paperRect(QPrinter::DevicePixel).size());
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        document->paintPage(painter, sheet, page);
    }
    return painter.end();
}

void PreviewDialog::print()
{
    keepName();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(
        QPageSize(paper() == report::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, make(report::Sheet::of(paper()))->pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (printOn(printer)) {
        m_outcome = Outcome::Printed;
        accept();
        Q_EMIT told(tr("Sent to the printer."));
        return;
    }
    QMessageBox::warning(this, tr("Not printed"),
                         tr("The printer did not take the document. Is it on and connected? "
                            "Saving as PDF works without it."));
}

bool PreviewDialog::saveTo(const QString& path)
{
    const auto saved = report::writeFile(
        path, report::toPdf(*make(report::Sheet::of(paper())), m_context.texts.language()));
    if (saved) {
        m_outcome = Outcome::Saved;
        return true;
    }
    QMessageBox box(QMessageBox::Warning, tr("Not saved"), tr("The PDF was not saved"),
                    QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(report::words(saved.error()));
    box.exec();
    return false;
}

void PreviewDialog::save()
{
    keepName();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto chosen =
        askWhereToSave({tr("Save as PDF"),
                        folder + QLatin1Char('/') + m_printable.fileName + QStringLiteral(".pdf"),
                        {{tr("PDF files (*.pdf)"), QStringLiteral(".pdf")}}},
                       this);
    if (!chosen || !saveTo(chosen->name))
        return;
    accept();
    Q_EMIT told(tr("Saved as %1.").arg(chosen->name));
}

bool PreviewDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->scroll->viewport() && event->type() == QEvent::Resize)
        m_ui->pages->setRoom(m_ui->scroll->viewport()->size());
    return QDialog::eventFilter(watched, event);
}

} // namespace comeback::app
