// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_window.h"
#include "app/protocol_dialog.h"
#include "app/protocol_model.h"
#include "engine/safety/small_protocol.h"
#include "library/protocols.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace comeback;
using namespace comeback::test;
using app::ProtocolDialog;
using app::ProtocolModel;

namespace {

constexpr int kProofMilliseconds = 60'000;

/// The dialog over a desk, with what a person finds on it.
class OpenDialog
{
public:
    explicit OpenDialog(Desk& desk) : m_dialog(desk.context())
    {
        m_dialog.show();
        QApplication::setActiveWindow(&m_dialog);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] ProtocolDialog& dialog() { return m_dialog; }

    template<typename T>
    [[nodiscard]] T& see(const char* name)
    {
        auto* found = m_dialog.findChild<T*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }

    /// Goes to the row of a number and types a value, as a person does.
    void type(const char* path, const QString& value)
    {
        auto& view = see<QTableView>("numbersView");
        const auto* model = qobject_cast<ProtocolModel*>(view.model());
        int row = 0;
        while (model->number(row) && model->number(row)->path != path)
            ++row;
        REQUIRE(model->number(row) != nullptr);
        view.setCurrentIndex(model->index(row, ProtocolModel::ValueColumn));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_F2);
        QWidget* editor = QApplication::focusWidget();
        REQUIRE(editor != nullptr);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, value);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    void click(const char* button)
    {
        QTest::mouseClick(&see<QPushButton>(button), Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString label(const char* name) { return see<QLabel>(name).text(); }

private:
    ProtocolDialog m_dialog;
};

/// A small ladder, whose proof takes a moment.
Protocol quickProtocol()
{
    Protocol protocol = smallProtocol();
    protocol.id = "quick";
    protocol.name = "Quick";
    return protocol;
}

void show(OpenDialog& open, const Protocol& protocol, const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("protocol.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(library::writeProtocol(protocol)));
    file.close();
    REQUIRE(open.dialog().openFile(path));
}

} // namespace

TEST_CASE("the numbers of the protocol stand in a table with their bounds and their meaning")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    OpenDialog open(desk);
    auto& view = open.see<QTableView>("numbersView");
    QAbstractItemModelTester tester(view.model());
    CHECK(view.model()->rowCount() > 40);
    CHECK(view.model()->index(0, ProtocolModel::NameColumn).data() == "Acceptable pain");
    CHECK(view.model()->index(0, ProtocolModel::ValueColumn).data() == "3");
    CHECK(view.model()->index(0, ProtocolModel::BoundsColumn).data() == "0 to 5");
    CHECK(open.label("meaningLabel").contains("Source"));
    CHECK_FALSE(open.see<QPushButton>("useButton").isEnabled());
}

TEST_CASE("a number is changed by keyboard and cannot leave its bounds")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    OpenDialog open(desk);
    open.type("parameters.acceptable_pain", QStringLiteral("2"));
    CHECK(open.dialog().edited().parameters.acceptablePain == 2);
    open.type("parameters.spike_window_days", QStringLiteral("999"));
    CHECK(open.dialog().edited().parameters.spikeWindowDays <= 60);
    open.type("stages[1].credits", QStringLiteral("5"));
    CHECK(open.dialog().edited().stages[1].credits == 5);
    CHECK(desk.coach().protocol().parameters.acceptablePain == 3);
}

TEST_CASE("a changed protocol never has the id of a built-in one")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    OpenDialog open(desk);
    CHECK(open.dialog().edited().id == "standard");
    open.type("parameters.acceptable_pain", QStringLiteral("2"));
    CHECK(open.dialog().edited().id == "standard-changed");
    CHECK(open.see<QLineEdit>("nameEdit").text() == "Standard, changed");
    open.see<QLineEdit>("nameEdit").selectAll();
    QTest::keyClicks(&open.see<QLineEdit>("nameEdit"), QStringLiteral("For Anne, spring"));
    CHECK(open.dialog().edited().id == "for-anne-spring");
    open.see<QLineEdit>("nameEdit").selectAll();
    QTest::keyClick(&open.see<QLineEdit>("nameEdit"), Qt::Key_Delete);
    CHECK(open.label("problemLabel").contains("name"));
    CHECK_FALSE(open.see<QPushButton>("useButton").isEnabled());
}

TEST_CASE("what another number would have made of the diary stands beside what was")
{
    Desk desk(day("2026-03-03"));
    desk.begin(2, 20, 1);
    desk.log(day("2026-03-02"), Session{pain(2), pain(3), pain(2)});
    desk.log(day("2026-03-03"), CheckIn{.pain = pain(2)});
    OpenDialog open(desk);
    auto& table = open.see<QTableWidget>("comparisonTable");
    CHECK(table.rowCount() == 0);
    open.type("parameters.acceptable_pain", QStringLiteral("2"));
    REQUIRE(table.rowCount() == 1);
    CHECK(table.item(0, 2)->text() != table.item(0, 3)->text());
    CHECK(open.label("comparisonLabel").contains("1 entr"));
    CHECK(desk.coach().timeline().state.credits == 1);
}

TEST_CASE("numbers at odds with each other are named, and the protocol cannot be used")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    OpenDialog open(desk);
    open.type("parameters.gap_days[0]", QStringLiteral("40"));
    CHECK(open.label("problemLabel").contains("gap_days"));
    CHECK_FALSE(open.see<QPushButton>("useButton").isEnabled());
    open.type("parameters.gap_days[0]", QStringLiteral("14"));
    CHECK(open.label("problemLabel").isEmpty());
}

TEST_CASE("a built-in protocol is used at once, and undo takes it back")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    OpenDialog open(desk);
    QSignalSpy told(&open.dialog(), &ProtocolDialog::told);
    auto& box = open.see<QComboBox>("baseBox");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    CHECK(open.dialog().edited().id == "gentle");
    open.click("useButton");
    CHECK(desk.coach().protocol().id == "gentle");
    CHECK(told.count() == 1);
    desk.coach().undoStack().undo();
    CHECK(desk.coach().protocol().id == "standard");
    desk.coach().undoStack().redo();
    CHECK(desk.coach().protocol().id == "gentle");
}

TEST_CASE("a protocol of one's own is proved, used, and still there when the diary is opened again")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    const QTemporaryDir folder;
    OpenDialog open(desk);
    show(open, quickProtocol(), folder);
    QSignalSpy done(&open.dialog(), &QDialog::accepted);
    open.click("useButton");
    CHECK(open.see<QPushButton>("cancelButton").isVisible());
    CHECK(desk.coach().protocol().id == "standard");
    REQUIRE(done.wait(kProofMilliseconds));
    CHECK(desk.coach().protocol() == quickProtocol());

    auto again = diary::Diary::open(desk.coach().path(), diary::IfMissing::Refuse);
    REQUIRE(again);
    const auto coach = coach::Coach::open(std::move(*again), [] { return day("2026-03-02"); });
    REQUIRE(coach);
    CHECK((*coach)->protocol() == quickProtocol());
    CHECK_FALSE((*coach)->protocolMissing());
}

TEST_CASE("a protocol that is not safe is refused, with a diary in words that shows why")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    const QTemporaryDir folder;
    OpenDialog open(desk);
    Protocol unsafe = quickProtocol();
    unsafe.parameters.flareDrops = {0, 1, 2, 3};
    show(open, unsafe, folder);
    open.click("useButton");
    REQUIRE(QTest::qWaitFor([&] { return open.label("proofLabel").contains("Not safe"); },
                            kProofMilliseconds));
    CHECK(desk.coach().protocol().id == "standard");
    const QString found = open.see<QPlainTextEdit>("proofText").toPlainText();
    CHECK(found.contains("After a rest it starts lower"));
    CHECK(found.contains("Day 1"));
    CHECK(open.dialog().isVisible());
}

TEST_CASE("a proof can be stopped, and nothing has changed")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    OpenDialog open(desk);
    open.type("parameters.acceptable_pain", QStringLiteral("2"));
    open.click("useButton");
    open.click("cancelButton");
    CHECK(open.label("proofLabel").contains("stopped"));
    CHECK(desk.coach().protocol().id == "standard");
    CHECK(open.see<QPushButton>("useButton").isEnabled());
    open.dialog().reject();
}

TEST_CASE("a protocol that was saved as a file is the same when it is opened")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    const QTemporaryDir folder;
    OpenDialog open(desk);
    open.type("stages[0].min_days", QStringLiteral("9"));
    const Protocol saved = open.dialog().edited();
    const QString path = folder.filePath(QStringLiteral("mine.json"));
    REQUIRE(open.dialog().saveFile(path));
    OpenDialog other(desk);
    REQUIRE(other.dialog().openFile(path));
    CHECK(other.dialog().edited() == saved);
}

TEST_CASE("a ladder whose levels have other names is not taken for the built-in one")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    const QTemporaryDir folder;
    OpenDialog open(desk);
    Protocol own = library::builtInProtocol("standard").value();
    own.id = "own";
    own.name = "Own";
    own.levels.back().id = "Z9";
    show(open, own, folder);
    CHECK(open.dialog().edited() == own);
}

TEST_CASE("a file that is no protocol is refused by name of what is wrong, and nothing is shown")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    std::string text = library::writeProtocol(quickProtocol());
    text.replace(text.find("\"spike_rise\""), 12, "\"spike_rize\"");
    file.write(QByteArray::fromStdString(text));
    file.close();
    OpenDialog open(desk);
    QString said;
    QTimer::singleShot(0, [&said] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box) {
            said = box->informativeText();
            box->accept();
        }
    });
    CHECK_FALSE(open.dialog().openFile(path));
    CHECK(said.contains("spike_rize"));
    CHECK(open.dialog().edited().id == "standard");
}

TEST_CASE("the protocol is reached from the menu of the window")
{
    Desk desk(day("2026-03-02"));
    desk.begin();
    OpenWindow open(desk);
    open.window().findChild<QAction*>(QStringLiteral("protocolAction"))->trigger();
    CHECK(open.sees("numbersView"));
    auto* dialog = open.window().findChild<ProtocolDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->reject();
}

TEST_CASE("a diary whose protocol is not here says so, and the standard one stands in")
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("diary.db")).toStdString();
    auto diary = diary::Diary::open(path, diary::IfMissing::Create);
    REQUIRE(diary);
    REQUIRE(diary->setProtocol({"elsewhere", 1}));
    auto coach = coach::Coach::open(std::move(*diary), [] { return day("2026-03-02"); });
    REQUIRE(coach);
    CHECK((*coach)->protocol().id == "standard");
    const library::Texts texts(library::Language::English);
    app::MainWindow window({**coach, texts});
    window.show();
    CHECK(window.findChild<QWidget*>(QStringLiteral("protocolBanner"))->isVisible());
    REQUIRE((*coach)->chooseProtocol(library::builtInProtocol("gentle").value()));
    CHECK_FALSE(window.findChild<QWidget*>(QStringLiteral("protocolBanner"))->isVisible());
}
