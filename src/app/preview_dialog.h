// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "report/document.h"
#include "report/source.h"

#include <QDialog>

#include <functional>
#include <memory>

class QPrinter;
class QTimer;

namespace Ui {
class PreviewDialog;
}

namespace comeback::app {

/// What of a document the person chooses beside name and paper.
enum class Chosen : std::uint8_t { Nothing, PeriodAndParts };

/// Something that can be previewed: what the dialog is called, the suggested name of its file
/// without ending, how it is made, and what can be chosen.
struct Printable
{
    QString title;
    QString fileName;
    std::function<std::unique_ptr<report::Document>(const report::Source&, report::Sheet)> make;
    Chosen chosen = Chosen::Nothing;
};

/// The plan, the report or another document as it will come out of the printer, with the name on
/// it, the paper and, for the report, days and parts to choose; what is chosen is on the pages at
/// once, and there again the next time. From here it is printed or saved as a PDF.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    enum Document {
        Plan,
        Report,
        Visit, ///< the report and the blank return sheet
    };
    /// What became of the document.
    enum class Outcome : std::uint8_t { None, Printed, Saved };

    PreviewDialog(const Context& context, Document document, QWidget* parent = nullptr);
    PreviewDialog(const Context& context, Printable printable, QWidget* parent = nullptr);
    ~PreviewDialog() override;

    /// Paints the document, laid out for the printer's paper and margins.
    [[nodiscard]] bool printOn(QPrinter& printer) const;
    /// Writes the document as a PDF; tells the person if that fails.
    bool saveTo(const QString& path);

    [[nodiscard]] Outcome outcome() const { return m_outcome; }

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Where the document went, for the status bar.
    void told(const QString& message);

private:
    [[nodiscard]] static Printable printableOf(Document document);
    void setUpBoxes();
    void connectControls();
    void refresh();
    void keepName();
    void keepChoice();
    void showDays(const report::Choice& choice);
    /// Keeps something for the next time, where it is new and the diary can be written.
    void keep(std::string_view key, const QString& value, const QString& ifNot);
    void print();
    void save();
    [[nodiscard]] report::Paper paper() const;
    [[nodiscard]] report::Source source() const;
    [[nodiscard]] std::unique_ptr<report::Document> make(report::Sheet sheet) const;

    Context m_context;
    Printable m_printable;
    std::unique_ptr<Ui::PreviewDialog> m_ui;
    QTimer* m_typed;
    Outcome m_outcome = Outcome::None;
};

} // namespace comeback::app
