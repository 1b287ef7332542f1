// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_window.h"
#include "app/pain_scale.h"

#include <QAbstractButton>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// The hands of a person who has two minutes: every key and click is counted.
class Hands
{
public:
    explicit Hands(Desk& desk) : m_open(desk)
    {
        m_open.window().showPage(app::PageId::Today);
        QCoreApplication::processEvents();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_count;
        m_open.key(key, modifiers);
    }
    void click(const char* name)
    {
        ++m_count;
        m_open.click(name);
    }
    /// A number of a pain scale, with the mouse.
    void clickPain(const char* scale, int value)
    {
        ++m_count;
        for (auto* button : m_open.see<QWidget>(scale).findChildren<QAbstractButton*>())
            if (button->text() == QString::number(value))
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("no such number");
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] OpenWindow& window() { return m_open; }

private:
    OpenWindow m_open;
    int m_count = 0;
};

void begin(Desk& desk)
{
    desk.begin(2, 20, 5);
    for (int day = 1; day <= 4; ++day)
        desk.log(kToday.plusDays(-day), CheckIn{.pain = pain(2)});
}

} // namespace

TEST_CASE("a morning's figure takes two keys from the start of the program, or two clicks")
{
    Desk desk(kToday);
    begin(desk);
    const int before = countOf(desk, EntryType::CheckIn);
    SECTION("keys")
    {
        Hands hands(desk);
        hands.key(Qt::Key_2);
        hands.key(Qt::Key_Return);
        CHECK(hands.count() == 2);
    }
    SECTION("clicks")
    {
        Hands hands(desk);
        hands.clickPain("scale", 2);
        hands.click("saveButton");
        CHECK(hands.count() == 2);
    }
    CHECK(countOf(desk, EntryType::CheckIn) == before + 1);
}

TEST_CASE("a session takes four keys once the form is there, or four clicks")
{
    Desk desk(kToday);
    begin(desk);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    SECTION("keys")
    {
        Hands hands(desk);
        for (const Qt::Key each : {Qt::Key_1, Qt::Key_3, Qt::Key_2, Qt::Key_Return})
            hands.key(each);
        CHECK(hands.count() == 4);
    }
    SECTION("clicks")
    {
        Hands hands(desk);
        hands.clickPain("beforeScale", 1);
        hands.clickPain("duringScale", 3);
        hands.clickPain("afterScale", 2);
        hands.click("saveButton");
        CHECK(hands.count() == 4);
    }
    REQUIRE(countOf(desk, EntryType::Session) == 1);
    const auto& session = std::get<Session>(desk.coach().timeline().entries.back().body);
    CHECK(session.during == pain(3));
}

TEST_CASE(
    "yesterday's forgotten figure takes one step more, and today's form is there again after it")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    Hands hands(desk);
    hands.key(Qt::Key_I, Qt::AltModifier);
    hands.key(Qt::Key_4);
    hands.key(Qt::Key_Return);
    CHECK(hands.count() == 3);
    const auto& entries = desk.coach().timeline().entries;
    const auto found = std::ranges::find_if(entries, [](const Entry& entry) {
        return entry.date == kToday.plusDays(-1) && std::holds_alternative<CheckIn>(entry.body);
    });
    REQUIRE(found != entries.end());
    CHECK(std::get<CheckIn>(found->body).pain == pain(4));
    CHECK_FALSE(hands.window().sees("yesterdayButton"));
}

TEST_CASE("what was saved is taken back by one key")
{
    Desk desk(kToday);
    begin(desk);
    Hands hands(desk);
    hands.key(Qt::Key_2);
    hands.key(Qt::Key_Return);
    const int logged = countOf(desk, EntryType::CheckIn);
    hands.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(countOf(desk, EntryType::CheckIn) == logged - 1);
    CHECK(hands.count() == 3);
}
