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

/// Something that can be previewed: what the dialog is called, the suggested name of its file
/// without ending, and how it is made.
struct Printable
{
    QString title;
    QString fileName;
    std::function<std::unique_ptr<report::Document>(const report::Source&, report::Sheet)> make;
};

/// The plan, the report or another document as it will come out of the printer, with the name on it
/// and the paper to choose; from here it is printed or saved as a PDF.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    enum Document { Plan, Report };

    PreviewDialog(const Context& context, Document document, QWidget* parent = nullptr);
    PreviewDialog(const Context& context, Printable printable, QWidget* parent = nullptr);
    ~PreviewDialog() override;

    /// Paints the document, laid out for the printer's paper and margins.
    [[nodiscard]] bool printOn(QPrinter& printer) const;
    /// Writes the document as a PDF; tells the person if that fails.
    bool saveTo(const QString& path);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static Printable printableOf(Document document);
    void setUpBoxes();
    void connectControls();
    void refresh();
    void keepName();
    void print();
    void save();
    [[nodiscard]] report::Paper paper() const;
    [[nodiscard]] report::Source source() const;
    [[nodiscard]] std::unique_ptr<report::Document> make(report::Sheet sheet) const;

    Context m_context;
    Printable m_printable;
    std::unique_ptr<Ui::PreviewDialog> m_ui;
    QTimer* m_typed;
};

} // namespace comeback::app
