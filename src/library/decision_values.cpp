// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/decision_values.h"

#include "library/json.h"

namespace comeback::library {

namespace {

std::string levelName(const Protocol& protocol, int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= protocol.levels.size())
        return std::to_string(index);
    return protocol.levels[static_cast<std::size_t>(index)].id;
}

std::string valueOf(const Figure& figure, const Protocol& protocol, Language language)
{
    switch (figure.name) {
    case FigureName::Until:
        return dateInWords(Date::fromDayNumber(figure.value), language);
    case FigureName::Cap:
    case FigureName::WantedLevel:
        return levelName(protocol, figure.value);
    default:
        return std::to_string(figure.value);
    }
}

} // namespace

std::string dateInWords(Date date, Language language)
{
    const Json& phrases = jsonResource("texts/" + std::string(idOf(language)) + "/phrases.json");
    const auto month = static_cast<std::size_t>(date.month() - 1);
    return phrase("date", language,
                  {{"day", std::to_string(date.day())},
                   {"month", phrases.at("months").at(month).get<std::string>()},
                   {"year", std::to_string(date.year())}});
}

Values valuesOf(const Decision& decision, const Protocol& protocol, Language language)
{
    Values values{{"from", protocol.level(decision.from).id},
                  {"to", protocol.level(decision.to).id},
                  {"date", dateInWords(decision.date, language)}};
    for (const Figure& figure : decision.figures.all())
        values.emplace(idOf(figure.name), valueOf(figure, protocol, language));
    const auto needed = decision.figures.find(FigureName::Needed);
    const auto credits = decision.figures.find(FigureName::Credits);
    if (needed && credits)
        values.emplace("left", std::to_string(*needed - *credits));
    return values;
}

} // namespace comeback::library
