// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "exchange/arrival.h"
#include "exchange/csv_import.h"

#include <QDialog>

#include <memory>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace comeback::app {

class Label;

/// What a file would bring into the diary, before anything is brought: for rows of other programs
/// which column stands for what, found out and to be corrected; what cannot be used, with its
/// place; and how many entries would be added, changed, removed. Nothing is done until "Import".
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Context& context, const QString& fileName, QWidget* parent = nullptr);

    /// Reads the file; false if it cannot be read at all, or reading was given up. A message has
    /// been shown then.
    [[nodiscard]] bool read();

Q_SIGNALS:
    /// What was done, for the status line.
    void told(const QString& message);

private:
    struct Column
    {
        std::string field;
        QComboBox* box;
    };
    /// The file as it was read the last time.
    struct Reading;

    void buildMapping(QVBoxLayout& column);
    void fillMapping(const exchange::CsvPreview& preview);
    void readRows();
    void showRows(const exchange::CsvPreview& preview);
    void showResult();
    void take();
    [[nodiscard]] exchange::CsvOptions options() const;
    [[nodiscard]] QString problemsInWords() const;

    Context m_context;
    QString m_fileName;
    std::shared_ptr<Reading> m_reading;
    QWidget* m_mapping = nullptr;
    std::vector<Column> m_columns;
    QComboBox* m_order = nullptr;
    QTableWidget* m_sample = nullptr;
    Label* m_summary = nullptr;
    Label* m_problems = nullptr;
    QCheckBox* m_skipBad = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace comeback::app
