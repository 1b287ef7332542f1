// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "report/document.h"
#include "report/source.h"

#include <QDialog>

#include <memory>

class QPrinter;
class QTimer;

namespace Ui {
class PreviewDialog;
}

namespace comeback::app {

/// The plan or the report as it will come out of the printer, with the name on it and the paper to
/// choose; from here it is printed or saved as a PDF.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    enum Document { Plan, Report };

    PreviewDialog(const Context& context, Document document, QWidget* parent = nullptr);
    ~PreviewDialog() override;

    /// Paints the document, laid out for the printer's paper and margins.
    [[nodiscard]] bool printOn(QPrinter& printer) const;
    /// Writes the document as a PDF; tells the person if that fails.
    bool saveTo(const QString& path);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
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
    Document m_kind;
    std::unique_ptr<Ui::PreviewDialog> m_ui;
    QTimer* m_typed;
};

} // namespace comeback::app
