// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export_diary.h"

#include "app/in_background.h"
#include "app/save_file.h"
#include "app/storage_words.h"
#include "exchange/csv_diary.h"
#include "exchange/diary_file.h"
#include "exchange/fhir_export.h"
#include "report/save.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QStandardPaths>

#include <memory>

namespace comeback::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::ExportDiary)
};

/// What is written, apart from the diary that may change meanwhile.
struct Material
{
    diary::Whole whole;
    std::optional<exchange::Prescribed> prescribed;
    library::Preferences preferences;
    std::string bytes;

    void write(ExportFormat format)
    {
        switch (format) {
        case ExportFormat::Diary:
            bytes = exchange::writeDiaryFile({whole.protocol, whole.entries, whole.fates});
            break;
        case ExportFormat::Csv:
            bytes = exchange::writeDiaryCsv(whole.entries);
            break;
        case ExportFormat::Fhir:
            // No name: the person can give it to whom they give the file.
            bytes = exchange::writeFhir(
                {.entries = whole.entries, .prescribed = prescribed, .preferences = preferences});
            break;
        }
    }
};

Result<std::shared_ptr<Material>, QString> materialOf(const Context& context)
{
    auto whole = context.coach.whole();
    // The drive of the diary may be gone: what was read of it is still here.
    if (!whole && context.coach.place() != diary::Place::There)
        whole = diary::Whole{{context.coach.protocol().id, context.coach.protocol().version},
                             context.coach.timeline().entries,
                             {}};
    if (!whole)
        return words(whole.error()).title;
    auto material = std::make_shared<Material>();
    material->whole = std::move(*whole);
    const coach::Coach& coach = context.coach;
    material->prescribed =
        exchange::prescribedOn(coach.timeline().state, coach.protocol(), coach.today());
    material->preferences = coach.timeline().preferences;
    return material;
}

QString save(const QString& fileName, const std::string& bytes)
{
    const auto saved = report::writeFile(
        fileName, QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return saved ? QString() : report::words(saved.error());
}

} // namespace

QString exportDiaryTo(const Context& context, const QString& fileName, ExportFormat format,
                      QWidget* parent)
{
    auto material = materialOf(context);
    QString problem = material ? QString() : material.error();
    if (material) {
        if (!inBackground(parent, Words::tr("Writing the file …"),
                          [source = *material, format] { source->write(format); }))
            return {};
        problem = save(fileName, (*material)->bytes);
    }
    if (problem.isEmpty())
        //: %n counts entries, %1 is a file.
        return Words::tr("%n entries written to %1.", nullptr,
                         static_cast<int>((*material)->whole.entries.size()))
            .arg(fileName);
    QMessageBox::warning(parent, Words::tr("Nothing was exported"), problem);
    return {};
}

QString exportDiary(const Context& context, QWidget* parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto chosen = askWhereToSave(
        {Words::tr("Export your diary"),
         folder + QStringLiteral("/comeback-diary.json"),
         // In the order of ExportFormat.
         {{Words::tr("Diary file, for another computer (*.json)"), QStringLiteral(".json")},
          {Words::tr("Table, for a spreadsheet (*.csv)"), QStringLiteral(".csv")},
          {Words::tr("Health record, FHIR (*.fhir.json)"), QStringLiteral(".fhir.json")}}},
        parent);
    if (!chosen)
        return {};
    return exportDiaryTo(context, chosen->name, static_cast<ExportFormat>(chosen->kind), parent);
}

} // namespace comeback::app
