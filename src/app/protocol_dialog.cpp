// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/protocol_dialog.h"

#include "app/entry_words.h"
#include "app/preview_dialog.h"
#include "app/proof_words.h"
#include "app/protocol_comparison.h"
#include "app/protocol_model.h"
#include "app/protocol_name.h"
#include "app/storage_words.h"
#include "coach/date_text.h"
#include "library/protocols.h"
#include "report/protocol_document.h"
#include "report/save.h"
#include "report/wording.h"
#include "ui_protocol_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QStandardPaths>

#include <algorithm>

namespace comeback::app {

using report::q;

namespace {

constexpr qint64 kMostBytes = 4 << 20;

} // namespace

ProtocolDialog::ProtocolDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ProtocolDialog>())
    , m_model(new ProtocolModel(context.texts, standardProtocol(), this))
    , m_proof(new ProofRunner(this))
{
    m_ui->setupUi(this);
    m_ui->numbersView->setModel(m_model);
    m_ui->numbersView->setItemDelegateForColumn(ProtocolModel::ValueColumn,
                                                new ProtocolDelegate(m_ui->numbersView));
    for (QTableView* view : {m_ui->numbersView, static_cast<QTableView*>(m_ui->comparisonTable)}) {
        view->setShowGrid(false);
        view->setAlternatingRowColors(true);
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    m_ui->numbersView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->numbersView->horizontalHeader()->setSectionResizeMode(ProtocolModel::NameColumn,
                                                                QHeaderView::Stretch);
    m_ui->comparisonTable->setColumnCount(4);
    m_ui->comparisonTable->setHorizontalHeaderLabels(
        {tr("Date"), tr("Entry"), tr("As it is"), tr("As it would be")});
    m_ui->comparisonTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->comparisonTable->horizontalHeader()->setSectionResizeMode(0,
                                                                    QHeaderView::ResizeToContents);
    fillChoices();
    connectControls();
    showProtocol(m_context.coach.protocol());
    setProving(false);
    m_ui->numbersView->setFocus();
}

ProtocolDialog::~ProtocolDialog() = default;

void ProtocolDialog::fillChoices()
{
    for (const std::string_view id : library::builtInProtocolIds())
        if (const auto protocol = library::builtInProtocol(id))
            m_ui->baseBox->addItem(q(protocol->name), q(id));
    const Protocol& current = m_context.coach.protocol();
    const int place = m_ui->baseBox->findData(q(current.id));
    if (place < 0)
        //: A choice; %1 is the name of the protocol that the diary follows now.
        m_ui->baseBox->addItem(tr("%1 (now in use)").arg(q(current.name)), q(current.id));
    m_ui->baseBox->setCurrentIndex(place < 0 ? m_ui->baseBox->count() - 1 : place);
}

void ProtocolDialog::connectControls()
{
    connect(m_ui->baseBox, &QComboBox::activated, this, &ProtocolDialog::chooseBase);
    connect(m_ui->nameEdit, &QLineEdit::textEdited, this, &ProtocolDialog::numbersChanged);
    connect(m_model, &ProtocolModel::dataChanged, this, &ProtocolDialog::numbersChanged);
    connect(m_ui->numbersView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { explain(now.row()); });
    connect(m_ui->openButton, &QPushButton::clicked, this, &ProtocolDialog::chooseFileToOpen);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ProtocolDialog::chooseFileToSave);
    connect(m_ui->printButton, &QPushButton::clicked, this, &ProtocolDialog::print);
    connect(m_ui->useButton, &QPushButton::clicked, this, &ProtocolDialog::use);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        m_proof->cancel();
        setProving(false);
        m_ui->proofLabel->setText(tr("The proof was stopped. Nothing has changed."));
    });
    connect(m_proof, &ProofRunner::progressed, this, &ProtocolDialog::showProgress);
    connect(m_proof, &ProofRunner::finished, this, &ProtocolDialog::showReport);
    connect(&m_context.coach, &coach::Coach::changed, this, &ProtocolDialog::compare);
}

Protocol ProtocolDialog::edited() const
{
    return m_model->protocol();
}

void ProtocolDialog::chooseBase(int index)
{
    const std::string id = m_ui->baseBox->itemData(index).toString().toStdString();
    const auto known = library::builtInProtocol(id);
    showProtocol(known ? *known : m_context.coach.protocol());
}

void ProtocolDialog::showProtocol(const Protocol& protocol)
{
    m_model->setProtocol(protocol);
    m_ui->nameEdit->setText(q(protocol.name));
    m_ui->numbersView->setCurrentIndex(m_model->index(0, ProtocolModel::ValueColumn));
    explain(0);
    numbersChanged();
}

void ProtocolDialog::numbersChanged()
{
    const Protocol& now = m_model->protocol();
    for (const std::string_view id : library::builtInProtocolIds()) {
        const auto known = library::builtInProtocol(id);
        // All but the names: of the protocol itself, not those of its levels and stages.
        if (known && now.parameters == known->parameters && now.stages == known->stages &&
            now.levels == known->levels) {
            m_model->setName(known->id, known->name);
            return compare();
        }
    }
    takeName();
}

/// A protocol that is not built in has an id of its own, made from its name; and while it still has
/// the name of one that is, another name is suggested.
void ProtocolDialog::takeName()
{
    QString name = m_ui->nameEdit->text().simplified();
    const auto isTaken = [&name](std::string_view id) {
        const auto known = library::builtInProtocol(id);
        return known && q(known->name) == name;
    };
    if (std::ranges::any_of(library::builtInProtocolIds(), isTaken)) {
        //: A name for a protocol; %1 is the name of the one that it was made from.
        name = tr("%1, changed").arg(name);
        m_ui->nameEdit->setText(name);
    }
    m_model->setName(protocolIdFrom(name), name.toStdString());
    compare();
}

void ProtocolDialog::explain(int row)
{
    const library::ProtocolNumber* number = m_model->number(row);
    if (!number)
        return m_ui->meaningLabel->clear();
    const QString meaning = q(m_context.texts.parameter(number->key).text);
    //: What a number means, and where its usual value comes from.
    m_ui->meaningLabel->setText(
        tr("%1 Source: %2.")
            .arg(meaning, q(library::sourceOf(number->key, m_context.texts.language()))));
}

QString ProtocolDialog::problem() const
{
    if (m_ui->nameEdit->text().simplified().isEmpty())
        return tr("Give the protocol a name.");
    QStringList lines;
    for (const Problem& each : library::checkProtocol(m_model->protocol()))
        lines << q(m_context.texts.problem(each));
    return lines.join(QLatin1Char('\n'));
}

void ProtocolDialog::compare()
{
    const Protocol protocol = m_model->protocol();
    const QString wrong = problem();
    if (wrong != m_ui->problemLabel->text())
        m_ui->problemLabel->tell(wrong);
    const bool same = protocol == m_context.coach.protocol();
    m_isSafe = m_isSafe && protocol == m_proved;
    m_ui->useButton->setEnabled(wrong.isEmpty() && !same && !m_proof->isRunning() &&
                                !m_context.coach.readOnly());
    m_ui->useButton->setText(isBuiltIn(protocol) ? tr("Us&e it") : tr("Pro&ve and use"));
    const ProtocolComparison found = compareProtocols(m_context, protocol);
    QStringList lines;
    if (found.rows.empty())
        lines << tr("Nothing would have been decided otherwise.");
    else
        lines << tr("%n entry(s) would have led elsewhere.", nullptr,
                    static_cast<int>(found.rows.size()));
    //: Levels such as B3; the first under the protocol in use, the second under the edited one.
    lines << tr("Level today: %1, and it would be %2.").arg(found.levelNow, found.levelThen);
    if (found.nextNow != found.nextThen)
        lines << tr("Earliest next level: %1, and it would be %2.")
                     .arg(found.nextNow.isEmpty() ? tr("none") : found.nextNow,
                          found.nextThen.isEmpty() ? tr("none") : found.nextThen);
    m_ui->comparisonLabel->setText(lines.join(QLatin1Char('\n')));
    const QLocale locale = coach::localeOf(m_context.texts.language());
    m_ui->comparisonTable->setRowCount(static_cast<int>(found.rows.size()));
    for (int row = 0; row < m_ui->comparisonTable->rowCount(); ++row) {
        const auto& each = found.rows[static_cast<std::size_t>(row)];
        const QStringList cells{coach::dateText(locale, each.date), each.entry, each.now,
                                each.then};
        for (int column = 0; column < cells.size(); ++column)
            m_ui->comparisonTable->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_ui->comparisonTable->resizeRowsToContents();
}

void ProtocolDialog::use()
{
    m_proved = m_model->protocol();
    if (isBuiltIn(m_proved) || m_isSafe)
        return follow();
    m_ui->tabs->setCurrentWidget(m_ui->proofTab);
    m_ui->proofText->clear();
    setProving(true);
    m_ui->proofLabel->setText(tr("Looking at every state that a diary could lead to …"));
    m_ui->cancelButton->setFocus();
    m_proof->start(m_proved);
}

void ProtocolDialog::setProving(bool proving)
{
    m_ui->progressBar->setVisible(proving);
    m_ui->cancelButton->setVisible(proving);
    m_ui->numbersView->setEnabled(!proving);
    for (QWidget* each : std::initializer_list<QWidget*>{m_ui->baseBox, m_ui->nameEdit,
                                                         m_ui->openButton, m_ui->useButton})
        each->setEnabled(!proving);
    if (!proving) {
        if (m_ui->proofLabel->text().isEmpty())
            m_ui->proofLabel->setText(
                tr("A changed protocol is proved before it is used. The built-in ones have been."));
        compare();
    }
}

void ProtocolDialog::showProgress(quint64 states)
{
    const QLocale locale = coach::localeOf(m_context.texts.language());
    //: While a protocol is proved; %1 is a large number.
    m_ui->proofLabel->setText(tr("Looked at %1 states so far …").arg(locale.toString(states)));
}

void ProtocolDialog::showReport(const safety::SafetyReport& report)
{
    m_isSafe = report.verdict == safety::Verdict::Safe;
    const ProofWords said = proofInWords(report, m_proved, m_context);
    m_ui->proofLabel->setText(said.verdict);
    m_ui->proofText->setPlainText(said.details);
    m_ui->proofText->moveCursor(QTextCursor::Start);
    setProving(false);
    if (m_isSafe)
        follow();
    else
        m_ui->proofText->setFocus();
}

void ProtocolDialog::follow()
{
    const auto followed = m_context.coach.chooseProtocol(m_proved);
    if (!followed) {
        const StorageWords why = words(followed.error());
        return warn(why.title, why.text);
    }
    //: In the status bar; %1 is the name of a protocol.
    Q_EMIT told(tr("The diary follows “%1” now. Ctrl+Z takes it back.").arg(q(m_proved.name)));
    accept();
}

void ProtocolDialog::reject()
{
    m_proof->cancel();
    QDialog::reject();
}

void ProtocolDialog::warn(const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text);
    box.exec();
}

bool ProtocolDialog::openFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        warn(tr("The file cannot be read"), file.errorString());
        return false;
    }
    const auto protocol = library::readProtocol(file.read(kMostBytes).toStdString());
    if (!protocol) {
        QStringList lines;
        for (const Problem& each : protocol.error())
            lines << q(m_context.texts.problem(each));
        constexpr qsizetype kMostLines = 12;
        if (lines.size() > kMostLines)
            lines = lines.mid(0, kMostLines) << QStringLiteral("…");
        warn(tr("This is not a protocol that can be used"), lines.join(QLatin1Char('\n')));
        return false;
    }
    showProtocol(*protocol);
    return true;
}

bool ProtocolDialog::saveFile(const QString& path)
{
    const auto text = QByteArray::fromStdString(library::writeProtocol(m_model->protocol()));
    const auto saved = report::writeFile(path, text);
    if (!saved)
        warn(tr("The protocol was not saved"), report::words(saved.error()));
    return saved.ok();
}

void ProtocolDialog::chooseFileToOpen()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(this, tr("Open a protocol"), folder, tr("Protocol files (*.json)"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted)
        openFile(dialog.selectedFiles().constFirst());
}

void ProtocolDialog::chooseFileToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(this, tr("Save the protocol"), folder, tr("Protocol files (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    dialog.selectFile(q(m_model->protocol().id) + QStringLiteral(".json"));
    if (dialog.exec() == QDialog::Accepted && saveFile(dialog.selectedFiles().constFirst()))
        //: In the status bar, after a file was saved.
        Q_EMIT told(tr("The protocol was saved as a file."));
}

void ProtocolDialog::print()
{
    using report::ProtocolDocument;
    const bool proved = isBuiltIn(m_model->protocol()) || m_isSafe ||
                        m_model->protocol() == m_context.coach.protocol();
    const auto proof = proved ? ProtocolDocument::Proof::Safe : ProtocolDocument::Proof::None;
    //: Suggested name of a PDF file; only letters, figures and hyphens.
    Printable printable{tr("Print the protocol"), tr("comeback-protocol"),
                        [protocol = m_model->protocol(), proof](const auto& source, auto sheet) {
                            return std::make_unique<ProtocolDocument>(source, protocol, proof,
                                                                      sheet);
                        }};
    auto* dialog = new PreviewDialog(m_context, std::move(printable), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace comeback::app
