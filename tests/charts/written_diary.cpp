// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/written_diary.h"

#include "library/protocols.h"
#include "support/catch.h"

#include <cmath>
#include <sstream>

namespace comeback::test {

namespace {

Pain readPain(std::istream& words)
{
    int value = -1;
    words >> value;
    const auto pain = Pain::from(value);
    REQUIRE(pain.has_value());
    return *pain;
}

Session readSession(std::istream& words, SessionKind kind)
{
    const Pain before = readPain(words);
    const Pain during = readPain(words);
    Session session{.before = before, .during = during, .after = readPain(words), .kind = kind};
    if (int minutes = 0; words >> minutes)
        session.minutes = minutes;
    return session;
}

Session readLift(std::istream& words)
{
    constexpr int kGramsInAKilogram = 1000;
    ExerciseDone done;
    int sets = 0;
    int reps = 0;
    int kilograms = 0;
    words >> done.id >> sets >> reps >> kilograms;
    done.sets = sets;
    done.reps = reps;
    done.load = Load{kilograms * kGramsInAKilogram};
    const Pain calm = *Pain::from(1);
    return Session{.before = calm, .during = calm, .after = calm, .exercises = {done}};
}

EntryBody readBody(std::istream& words)
{
    std::string kind;
    words >> kind;
    if (kind == "screened")
        return Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)};
    if (kind == "start") {
        Start start{readPain(words), 0, {}};
        words >> start.walkMinutes;
        return start;
    }
    if (kind == "morning")
        return CheckIn{.pain = readPain(words)};
    if (kind == "session" || kind == "walk")
        return readSession(words, kind == "walk" ? SessionKind::Walk : SessionKind::Training);
    if (kind == "lift")
        return readLift(words);
    if (kind == "answers") {
        Questionnaire questionnaire;
        words >> questionnaire.instrument;
        std::string item;
        for (int score = 0; words >> item >> score;)
            questionnaire.answers.emplace_back(item, score);
        return questionnaire;
    }
    if (kind == "flare")
        return Flare{};
    if (kind == "cleared")
        return Clearance{};
    if (kind == "flag") {
        Screening screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)};
        screening.answers.set(RedFlag::SaddleNumbness, true);
        return screening;
    }
    REQUIRE(kind == "limit");
    int limit = 0;
    words >> limit;
    Directive directive;
    directive.by = Hand::Clinician;
    directive.acceptablePain = limit;
    return directive;
}

} // namespace

const Protocol& standard()
{
    static const Protocol protocol = library::builtInProtocol("standard").value();
    return protocol;
}

Date day(std::string_view isoDate)
{
    const auto date = Date::parse(isoDate);
    REQUIRE(date.has_value());
    return *date;
}

coach::Timeline diary(std::string_view lines, std::string_view today)
{
    std::vector<Entry> entries;
    std::istringstream text{std::string(lines)};
    for (std::string line; std::getline(text, line);) {
        std::istringstream words(line);
        std::string date;
        if (words >> date) {
            EntryBody body = readBody(words);
            entries.push_back({{std::to_string(entries.size())}, day(date), std::move(body)});
        }
    }
    return coach::makeTimeline(std::move(entries), standard(), day(today));
}

charts::Course courseOf(std::string_view lines, std::string_view today)
{
    const coach::Timeline timeline = diary(lines, today);
    const auto range = charts::wholeRange(timeline, day(today));
    REQUIRE(range.has_value());
    return charts::makeCourse(timeline, standard(), *range);
}

std::string written(const std::vector<charts::Point>& points, Date since)
{
    std::ostringstream text;
    for (const charts::Point& point : points) {
        if (std::isnan(point.pain))
            text << "| ";
        else
            text << point.day - since.dayNumber() << ":" << point.pain << " ";
    }
    return text.str();
}

} // namespace comeback::test
