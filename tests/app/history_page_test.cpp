// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/entry_details.h"
#include "app/entry_form.h"
#include "app/field_editor.h"
#include "app/open_window.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// Three days of training, the first of which hurt.
EntryId threeDays(Desk& desk)
{
    desk.begin(2, 20, 3);
    const EntryId spiked = desk.log(kToday.plusDays(-3), calmSession(6));
    desk.log(kToday.plusDays(-2), CheckIn{.pain = pain(2), .note = "garden"});
    desk.log(kToday.plusDays(-2), calmSession());
    desk.log(kToday.plusDays(-1), CheckIn{.pain = pain(1)});
    return spiked;
}

/// Counts how often a widget is given a child.
class ChildCounter : public QObject
{
public:
    explicit ChildCounter(QObject& of) { of.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::ChildAdded ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

int rows(OpenWindow& open)
{
    return open.see<QTableView>("table").model()->rowCount();
}

} // namespace

TEST_CASE("history lists every entry, the newest first, with what it led to")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::History);
    CHECK(rows(open) == 6);
    const auto* model = open.see<QTableView>("table").model();
    CHECK(model->index(0, 0).data().toString().contains("19"));
    CHECK(model->index(0, 1).data().toString() == "Check-in");
    CHECK(open.words().contains("That session counts"));
}

TEST_CASE("what a sign worth a conversation asks for is found again in History")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    RedFlagAnswers answers = RedFlagAnswers::noToAll(ScreenScope::Full);
    answers.set(RedFlag::MorningStiffness, true);
    desk.log(kToday, Screening{ScreenScope::Full, answers});
    OpenWindow open(desk);
    open.window().showPage(app::PageId::History);
    const auto words = desk.context().texts.redFlag(RedFlag::MorningStiffness);
    CHECK(open.words().contains(QString::fromStdString(words.say)));
    CHECK(open.words().contains(QString::fromStdString(words.howSoon)));
}

TEST_CASE("one change of the diary builds the details of the chosen entry once")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::History);
    auto* details = open.window().findChild<app::EntryDetails*>();
    REQUIRE(details != nullptr);
    ChildCounter counter(*details->viewport());
    desk.log(kToday, CheckIn{.pain = pain(1)});
    QCoreApplication::processEvents();
    CHECK(counter.count == 1);
}

TEST_CASE("history is narrowed by kind, by days and by words of a note")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::History);
    auto& kind = open.see<QComboBox>("typeBox");
    kind.setCurrentIndex(kind.findText("Session"));
    CHECK(rows(open) == 2);
    kind.setCurrentIndex(0);
    auto& from = open.see<QDateEdit>("fromEdit");
    from.setDate(from.date().addDays(1));
    CHECK(rows(open) == 3);
    from.setDate(from.minimumDate());
    open.key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), "GARD");
    CHECK(rows(open) == 1);
    QTest::keyClicks(QApplication::focusWidget(), "xyz");
    CHECK(rows(open) == 0);
    CHECK(open.sees("nothingLabel"));
}

TEST_CASE("correcting an old entry replays everything after it, and undo takes it back")
{
    Desk desk(kToday);
    threeDays(desk);
    const auto& timeline = [&desk]() -> const coach::Timeline& { return desk.coach().timeline(); };
    CHECK(timeline().state.level == LevelIndex{2});
    OpenWindow open(desk);
    open.window().showPage(app::PageId::History);
    auto& table = open.see<QTableView>("table");
    table.selectRow(3);
    open.key(Qt::Key_Return);
    REQUIRE(open.sees("during"));
    open.see("during").setFocus();
    open.key(Qt::Key_2);
    QTest::mouseClick(open.see<QDialogButtonBox>("buttons").button(QDialogButtonBox::Save),
                      Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(timeline().state.level == LevelIndex{3});
    CHECK(timeline().state.credits == 2);
    open.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(timeline().state.level == LevelIndex{2});
    CHECK(open.see<QLabel>("statusLine").text().startsWith("Taken back."));
    open.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(timeline().state.level == LevelIndex{3});
}

TEST_CASE("Escape leaves an entry as it was")
{
    Desk desk(kToday);
    threeDays(desk);
    const auto before = desk.coach().timeline().entries;
    OpenWindow open(desk);
    open.window().showPage(app::PageId::History);
    open.key(Qt::Key_Return);
    REQUIRE(open.sees("pain"));
    open.see("pain").setFocus();
    open.key(Qt::Key_9);
    open.key(Qt::Key_Escape);
    CHECK(desk.coach().timeline().entries == before);
}

TEST_CASE("Del deletes the chosen entry and Ctrl+Z brings it back")
{
    Desk desk(kToday);
    threeDays(desk);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::History);
    const auto before = desk.coach().timeline().entries;
    open.key(Qt::Key_Delete);
    CHECK(rows(open) == 5);
    CHECK(desk.coach().timeline().entries.size() == 5);
    open.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rows(open) == 6);
    CHECK(desk.coach().timeline().entries.size() == before.size());
    CHECK(desk.coach().timeline().entries.back().body == before.back().body);
}

TEST_CASE("saving an entry of any type unchanged changes nothing that it holds")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    Directive directive;
    directive.by = Hand::Clinician;
    directive.setLevel = LevelName{"B2"};
    directive.capLevel = LevelName{"B4"};
    directive.holdUntil = Order<Date>::lift();
    directive.acceptablePain = 2;
    directive.excludeExercises = std::vector<std::string>{"bridge"};
    directive.note = "as agreed";
    Session session = calmSession();
    session.kind = SessionKind::Walk;
    session.completion = Completion::Part;
    session.effort = 0;
    session.minutes = 45;
    session.reason = "time";
    session.exercises = {{.id = "bridge", .sets = 2, .reps = 8, .load = Load{7250}},
                         {.id = "something of one's own", .seconds = 30}};
    const std::vector<EntryBody> bodies{
        CheckIn{.pain = pain(0), .muscleAche = false, .sleep = 0, .mood = 10, .note = "a\nb"},
        CheckIn{.pain = pain(10)},
        session,
        Screening{ScreenScope::Short, RedFlagAnswers::noToAll(ScreenScope::Short)},
        Clearance{"seen"},
        Flare{},
        directive,
        Questionnaire{"psfs", {{"garden", 4}, {"stairs", 0}}},
        Start{pain(7), 240, ProtocolRef{"standard", 1}},
    };
    for (const EntryBody& body : bodies) {
        const EntryId id = desk.log(kToday, body);
        const auto place = desk.coach().timeline().find(id).value();
        INFO(idOf(typeOf(body)));
        app::EntryForm form(desk.context(), desk.coach().timeline().entries[place]);
        QSignalSpy saved(&form, &app::EntryForm::saved);
        form.show();
        form.save();
        CHECK(saved.size() == 1);
        const auto after = desk.coach().timeline().find(id).value();
        CHECK(desk.coach().timeline().entries[after].body == body);
        CHECK(desk.coach().timeline().entries[after].date == kToday);
    }
}

TEST_CASE("answers are corrected beside their questions, and of which questionnaire is not asked")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    desk.log(kToday, Questionnaire{"week_in_six", {{"sleep", 4}, {"worry", 2}}});
    const library::Texts& texts = desk.context().texts;
    const app::EntryForm form(desk.context(), desk.coach().timeline().entries.back());
    QStringList words;
    for (const QLabel* label : form.findChildren<QLabel*>())
        words << label->text();
    for (const char* item : {"sleep", "worry"}) {
        CHECK(words.contains(QString::fromStdString(texts.questionnaireItem("week_in_six", item))));
        CHECK_FALSE(words.contains(QString::fromLatin1(item)));
    }
    CHECK(words.contains(QString::fromStdString(texts.questionnaire("week_in_six", "title"))));
    CHECK(form.findChild<QLineEdit*>("instrument") == nullptr);
}

TEST_CASE("an entry cannot be saved with a note that is too long, and nothing is lost")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    const EntryId id = desk.log(kToday, CheckIn{.pain = pain(2)});
    const auto place = desk.coach().timeline().find(id).value();
    app::EntryForm form(desk.context(), desk.coach().timeline().entries[place]);
    QSignalSpy saved(&form, &app::EntryForm::saved);
    form.show();
    auto* note = form.findChild<QPlainTextEdit*>("note");
    REQUIRE(note != nullptr);
    note->setPlainText(QString(20'001, QLatin1Char('x')));
    form.save();
    CHECK(saved.isEmpty());
    CHECK(note->toPlainText().size() == 20'001);
    CHECK(std::get<CheckIn>(desk.coach().timeline().entries.back().body).note.empty());
}

TEST_CASE("what an entry held before it was corrected stands beside it")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    const EntryId id = desk.log(kToday, CheckIn{.pain = pain(7)});
    REQUIRE(desk.coach().amend(id, kToday, CheckIn{.pain = pain(4)}).ok());
    OpenWindow open(desk);
    open.window().showPage(app::PageId::History);
    QCoreApplication::processEvents();
    CHECK(open.words().contains("Before it was corrected"));
    CHECK(open.words().contains("7"));
}

TEST_CASE("the chosen entry is marked in a table that is written from right to left, too")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Desk desk(kToday);
    threeDays(desk);
    {
        OpenWindow open(desk);
        open.window().showPage(app::PageId::History);
        CHECK(open.see<QTableView>("table").selectionModel()->selectedRows().size() == 1);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
