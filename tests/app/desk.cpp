// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"

#include "support/catch.h"

namespace comeback::test {

Desk::Desk(Date today, library::Language language) : m_today(today), m_texts(language)
{
    open();
}

void Desk::restart()
{
    m_coach.reset();
    open();
}

void Desk::open()
{
    auto diary =
        diary::Diary::open(m_folder.filePath("diary.db").toStdString(), diary::IfMissing::Create);
    REQUIRE(diary.ok());
    auto opened = coach::Coach::open(std::move(diary).value(), [this] { return m_today; });
    REQUIRE(opened.ok());
    m_coach = std::move(opened).value();
}

void Desk::setToday(Date today)
{
    m_today = today;
    m_coach->refresh();
}

EntryId Desk::log(Date date, EntryBody body)
{
    const auto saved = m_coach->add(date, std::move(body));
    REQUIRE(saved.ok());
    return saved->id;
}

void Desk::orderLevel(Date date, std::string level)
{
    Directive order;
    order.by = Hand::Clinician;
    order.setLevel = LevelName{std::move(level)};
    log(date, std::move(order));
}

void Desk::begin(int atPain, int walkMinutes, int daysAgo)
{
    const Date date = m_today.plusDays(-daysAgo);
    log(date, Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)});
    log(date, Start{pain(atPain), walkMinutes, {}});
}

Date day(std::string_view isoDate)
{
    const auto date = Date::parse(isoDate);
    REQUIRE(date.has_value());
    return *date;
}

Pain pain(int value)
{
    const auto made = Pain::from(value);
    REQUIRE(made.has_value());
    return *made;
}

} // namespace comeback::test
