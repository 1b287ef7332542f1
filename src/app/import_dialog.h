// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_reading.h"
#include "app/page.h"
#include "exchange/merge.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableWidget;
class QTreeView;
class QVBoxLayout;

namespace comeback::app {

class ImportModel;
class Label;
class ProblemLabel;

/// What a file would bring into the diary, before anything is brought: for rows of other programs
/// which column stands for what, found out and to be corrected; what cannot be used, with its
/// place; and which entries would be added, changed, removed, line by line. Nothing is done until
/// "Import".
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
    /// Reads another file of a diary, a copy say; false and a message if that cannot be read.
    [[nodiscard]] bool readCopy();
    void buildMapping(QVBoxLayout& column);
    void fillMapping(const exchange::CsvPreview& preview);
    void readRows();
    void showRows(const exchange::CsvPreview& preview);
    void showResult();
    [[nodiscard]] QString summary() const;
    /// Lets the file be taken where there is something to take and nothing in the way.
    void allowImport();
    void take();
    [[nodiscard]] exchange::CsvOptions options() const;
    [[nodiscard]] DiaryHere here() const;

    Context m_context;
    QString m_fileName;
    std::shared_ptr<ImportReading> m_reading;
    std::optional<exchange::Merge> m_merge; ///< what it comes to, where it can be taken
    QWidget* m_mapping = nullptr;
    std::vector<Column> m_columns;
    int m_shownOrder = 0; ///< in which the shown rows were read
    QComboBox* m_order = nullptr;
    QTableWidget* m_sample = nullptr;
    Label* m_summary = nullptr;
    ImportModel* m_preview = nullptr;
    QTreeView* m_tree = nullptr;
    ProblemLabel* m_problems = nullptr; ///< why nothing could be saved
    QCheckBox* m_skipBad = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace comeback::app
