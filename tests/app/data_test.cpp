// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copies_dialog.h"
#include "app/erase_dialog.h"
#include "app/export_diary.h"
#include "app/import_dialog.h"
#include "app/open_window.h"
#include "exchange/fhir_import.h"
#include "library/protocols.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTreeView>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

struct Folder
{
    QString file(const QString& name, const QByteArray& bytes = {}) const
    {
        const QString path = place.filePath(name);
        if (!bytes.isEmpty()) {
            QFile out(path);
            REQUIRE(out.open(QIODevice::WriteOnly));
            REQUIRE(out.write(bytes) == bytes.size());
        }
        return path;
    }
    QTemporaryDir place;
};

template<typename T>
T& child(const QWidget& dialog, const char* name)
{
    T* found = dialog.findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
}

QString textOf(const QWidget& dialog, const char* name)
{
    return child<QLabel>(dialog, name).text();
}

void addLines(const QAbstractItemModel& model, const QModelIndex& parent, int depth,
              QStringList& lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        CHECK(model.parent(index) == parent);
        lines << QString(2 * depth, QLatin1Char(' ')) + index.data().toString();
        if (model.hasChildren(index))
            addLines(model, index, depth + 1, lines);
    }
}

/// The tree of what an import would bring, opened, line by line.
QStringList linesOf(const QWidget& dialog)
{
    QStringList lines;
    addLines(*child<QTreeView>(dialog, "preview").model(), {}, 0, lines);
    return lines;
}

const QByteArray kTracker("Datum;Schmerz;Notiz\n"
                          "18.11.2026;2,5;gut\n"
                          "19.11.2026;4;\n"
                          "20.11.2026;12;zu viel\n");

/// Imports what can be used, which takes the box that says so.
void importPassingOver(app::ImportDialog& dialog)
{
    auto& import = child<QPushButton>(dialog, "importButton");
    CHECK_FALSE(import.isEnabled());
    child<QCheckBox>(dialog, "skipBox").click();
    REQUIRE(import.isEnabled());
    import.click();
}

} // namespace

TEST_CASE("rows of another program are read by their looks, and nothing is taken before Import")
{
    Desk desk(kToday);
    const Folder folder;
    app::ImportDialog dialog(desk.context(), folder.file("tracker.csv", kTracker));
    REQUIRE(dialog.read());
    CHECK(child<QComboBox>(dialog, "date").currentText() == "Datum");
    CHECK(child<QComboBox>(dialog, "pain").currentText() == "Schmerz");
    CHECK(textOf(dialog, "summary").contains("New entries: 2"));
    CHECK(textOf(dialog, "summary").contains("rounded half up: 1"));
    CHECK(linesOf(dialog).join('\n').toStdString() ==
          QStringList{"Cannot be used: 1",
                      "  line 4, Schmerz: 12 is out of range. Expected: 0 to 10.",
                      "    Line 4 of the file: 20.11.2026;12;zu viel", "    There stands: 12",
                      "    The rest of the file can be taken without it.", "New: 2",
                      "  18 Nov 2026 · Check-in · Pain 3", "    18 Nov 2026 · Check-in · Pain 3",
                      "    Note: gut", "  19 Nov 2026 · Check-in · Pain 4",
                      "    19 Nov 2026 · Check-in · Pain 4"}
              .join('\n')
              .toStdString());
    CHECK(desk.coach().timeline().entries.empty());
    importPassingOver(dialog);
    REQUIRE(countOf(desk, EntryType::CheckIn) == 2);
    CHECK(std::get<CheckIn>(desk.coach().timeline().entries.front().body).pain == pain(3));
    desk.coach().undoStack().undo();
    CHECK(desk.coach().timeline().entries.empty());
    desk.coach().undoStack().redo();
    CHECK(countOf(desk, EntryType::CheckIn) == 2);
}

TEST_CASE("another column can be chosen, and the preview follows")
{
    Desk desk(kToday);
    const Folder folder;
    app::ImportDialog dialog(
        desk.context(),
        folder.file("two.csv", "date,pain,morning\n2026-11-18,2,7\n2026-11-19,3,8\n"));
    REQUIRE(dialog.read());
    auto& box = child<QComboBox>(dialog, "pain");
    box.setCurrentIndex(box.findText("morning"));
    Q_EMIT box.activated(box.currentIndex());
    child<QPushButton>(dialog, "importButton").click();
    REQUIRE(countOf(desk, EntryType::CheckIn) == 2);
    CHECK(std::get<CheckIn>(desk.coach().timeline().entries.front().body).pain == pain(7));
}

TEST_CASE("a diary file with mistakes is refused whole, with each place")
{
    Desk desk(kToday);
    const Folder folder;
    app::ImportDialog dialog(desk.context(),
                             folder.file("bad.json",
                                         R"({"format":"comeback-diary","version":1,"entries":[
                    {"type":"check_in","date":"2026-11-19","pain":3},
                    {"type":"check_in","date":"2026-02-30","pain":11}]})"));
    REQUIRE(dialog.read());
    const QStringList lines = linesOf(dialog);
    CHECK(lines.filter("entries[1].pain").size() == 1);
    CHECK(lines.filter("entries[1].date").size() == 1);
    CHECK(lines.contains("    It is entry number 2 of the file."));
    CHECK(lines.contains("    There stands: 2026-02-30"));
    CHECK(lines.contains("    Mend it in the file, and import it again. Nothing was taken."));
    CHECK_FALSE(child<QPushButton>(dialog, "importButton").isEnabled());
    CHECK(desk.coach().timeline().entries.empty());
}

TEST_CASE("what an import would change and remove stands there as it is now and as it would be")
{
    Desk desk(kToday);
    const EntryId corrected = desk.log(kToday, CheckIn{.pain = pain(1), .note = "before"});
    const EntryId removed = desk.log(kToday, CheckIn{.pain = pain(2)});
    const Folder folder;
    const std::string file =
        R"({"format":"comeback-diary","version":1,"entries":[{"id":")" + corrected.text +
        R"(","type":"check_in","date":"2026-11-19","recorded_at":"2026-11-19T07:00:00Z",)"
        R"("revised_at":"2199-01-01T00:00:00Z","pain":5,"note":"after"}],)"
        R"("removed":[{"id":")" +
        removed.text + R"(","at":"2199-01-01T00:00:00Z"}]})";
    app::ImportDialog dialog(desk.context(),
                             folder.file("other.json", QByteArray::fromStdString(file)));
    REQUIRE(dialog.read());
    const QStringList lines = linesOf(dialog);
    INFO(lines.join('\n').toStdString());
    CHECK(lines.contains("Would change: 1"));
    CHECK(lines.contains("    Now: 20 Nov 2026 · Check-in · Pain 1"));
    CHECK(lines.contains("    Now: Note: before"));
    CHECK(lines.contains("    Then: 19 Nov 2026 · Check-in · Pain 5"));
    CHECK(lines.contains("    Then: Note: after"));
    CHECK(lines.contains("Would be removed: 1"));
    CHECK(lines.contains("  20 Nov 2026 · Check-in · Pain 2"));
}

TEST_CASE("what is exported from one diary comes into another, once")
{
    Desk one(kToday);
    one.begin(2, 20, 3);
    one.log(kToday, CheckIn{.pain = pain(1), .note = "=1+1, \"quoted\""});
    const Folder folder;
    for (const auto& [name, format] : {std::pair("diary.json", app::ExportFormat::Diary),
                                       std::pair("diary.csv", app::ExportFormat::Csv)}) {
        const QString file = folder.file(name);
        REQUIRE(app::exportDiaryTo(one.context(), file, format, nullptr).endsWith(file + "."));
        CHECK(QFile::permissions(file).testFlag(QFile::ReadOther) == false);
        Desk other(kToday);
        app::ImportDialog dialog(other.context(), file);
        REQUIRE(dialog.read());
        child<QPushButton>(dialog, "importButton").click();
        CHECK(other.coach().timeline().entries == one.coach().timeline().entries);
        app::ImportDialog again(other.context(), file);
        REQUIRE(again.read());
        CHECK_FALSE(child<QPushButton>(again, "importButton").isEnabled());
    }
    const QString fhir = folder.file("diary.fhir.json");
    REQUIRE(app::exportDiaryTo(one.context(), fhir, app::ExportFormat::Fhir, nullptr) != "");
    QFile file(fhir);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(exchange::readFhir(file.readAll().toStdString(), one.coach().today()).ok());
}

TEST_CASE("an empty diary takes over the protocol of the file, and says so; another keeps its own")
{
    Desk one(kToday);
    const auto gentle = library::builtInProtocol("gentle");
    REQUIRE(gentle.ok());
    REQUIRE(one.coach().chooseProtocol(*gentle).ok());
    one.begin(2, 20, 3);
    const Folder folder;
    const QString file = folder.file("diary.json");
    REQUIRE(app::exportDiaryTo(one.context(), file, app::ExportFormat::Diary, nullptr) != "");
    const auto take = [&](Desk& desk) {
        app::ImportDialog dialog(desk.context(), file);
        REQUIRE(dialog.read());
        const QString said = child<QLabel>(dialog, "summary").text();
        child<QPushButton>(dialog, "importButton").click();
        return said.contains("takes over the protocol");
    };
    Desk empty(kToday);
    CHECK(take(empty));
    CHECK(empty.coach().protocol().id == "gentle");
    Desk used(kToday);
    used.log(kToday, CheckIn{.pain = pain(1)});
    CHECK_FALSE(take(used));
    CHECK(used.coach().protocol().id == "standard");
}

TEST_CASE("a copy is made, listed, looked into and compared")
{
    Desk desk(kToday);
    desk.begin();
    app::CopiesDialog dialog(desk.context(), {});
    CHECK(textOf(dialog, "lastLabel") == "There is no copy yet.");
    child<QPushButton>(dialog, "backUpButton").click();
    CHECK(textOf(dialog, "contents").startsWith(QString::fromUtf8("✓ Copied and checked")));
    auto& table = child<QTableWidget>(dialog, "copies");
    REQUIRE(table.rowCount() == 1);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    table.selectRow(0);
    child<QPushButton>(dialog, "lookButton").click();
    CHECK(textOf(dialog, "contents").contains("Only in your diary: 1"));
    child<QPushButton>(dialog, "backUpButton").click();
    CHECK(table.rowCount() == 2);
}

TEST_CASE("an encrypted copy is made where it is wanted, and no file is written over")
{
    Desk desk(kToday);
    desk.begin();
    const Folder folder;
    app::CopiesDialog dialog(desk.context(), {});
    const QString file = folder.file("away.sealed");
    CHECK(dialog.copyTo(file, "four words of mine").startsWith(QString::fromUtf8("✓")));
    CHECK(diary::isSealed(file.toStdString()));
    CHECK(dialog.copyTo(file, {}).contains("is there already"));
}

TEST_CASE("erasing lists what goes, and asks by a tick and a button")
{
    app::EraseDialog dialog({"/a/backups/one.db", "/a/diary.db"});
    auto& erase = child<QPushButton>(dialog, "eraseButton");
    CHECK_FALSE(erase.isEnabled());
    CHECK(child<QListWidget>(dialog, "files").count() == 2);
    child<QCheckBox>(dialog, "sureBox").click();
    REQUIRE(erase.isEnabled());
    erase.click();
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("a diary's rows that a spreadsheet has touched are no other program's in the window, too")
{
    Desk one(kToday);
    one.begin(2, 20, 3);
    one.log(kToday, CheckIn{.pain = pain(1)});
    const Folder folder;
    const QString file = folder.file("diary.csv");
    REQUIRE(
        app::exportDiaryTo(one.context(), file, app::ExportFormat::Csv, nullptr).contains(file));
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    const QByteArray rows = in.readAll();
    in.close();
    {
        Desk other(kToday);
        QByteArray touched = rows;
        touched.replace("\r\n", ",\r\n").replace("id,type,date", "ID,Type,Date");
        app::ImportDialog dialog(other.context(), folder.file("touched.csv", touched));
        REQUIRE(dialog.read());
        child<QPushButton>(dialog, "importButton").click();
        CHECK(other.coach().timeline().entries == one.coach().timeline().entries);
    }
    Desk other(kToday);
    QByteArray renamed = rows;
    renamed.replace("id,type,date", "id,type,Tag");
    app::ImportDialog dialog(other.context(), folder.file("renamed.csv", renamed));
    REQUIRE(dialog.read());
    CHECK(linesOf(dialog).filter("line 1, Tag").size() == 1);
    CHECK(linesOf(dialog).filter("line 1, date").size() == 1);
    CHECK_FALSE(child<QPushButton>(dialog, "importButton").isEnabled());
    CHECK(child<QCheckBox>(dialog, "skipBox").isHidden());
}

TEST_CASE("a bad row of a diary is passed over with its entry, and the others are taken")
{
    Desk desk(kToday);
    const Folder folder;
    app::ImportDialog dialog(desk.context(),
                             folder.file("own.csv", "id,type,date,pain,by,cap_level\n"
                                                    "a,check_in,2026-11-18,2,,\n"
                                                    "b,check_in,2026-11-19,11,,\n"
                                                    "c,directive,2026-11-19,,self,Z9\n"));
    REQUIRE(dialog.read());
    const QStringList lines = linesOf(dialog);
    INFO(lines.join('\n').toStdString());
    CHECK(lines.contains("Cannot be used: 2"));
    CHECK(lines.filter("line 3, pain").size() == 1);
    CHECK(lines.filter("line 4, cap_level").size() == 1);
    importPassingOver(dialog);
    CHECK(desk.coach().timeline().entries.size() == 1);
    CHECK(countOf(desk, EntryType::CheckIn) == 1);
}

TEST_CASE("rows of another program without a figure are told of")
{
    Desk desk(kToday);
    const Folder folder;
    app::ImportDialog dialog(
        desk.context(),
        folder.file("gaps.csv", "date,pain\n2026-11-18,2\n2026-11-19,\n2026-11-20,3\n"));
    REQUIRE(dialog.read());
    CHECK(textOf(dialog, "summary").contains("Rows without a figure: 1"));
}
