// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arbitrary_entry.h"

#include "engine/entry_fields.h"

#include <array>
#include <stdexcept>
#include <string>

namespace comeback::test {

namespace {

/// Pieces that writers of JSON get wrong: quotes, escapes, controls, several scripts, emoji.
std::string words(std::size_t most)
{
    static const std::vector<std::string> pieces{"a",    " ",      "\"", "\\", "\n", "\t",
                                                 "\x01", "\x7f",   "ä",  "ß",  "痛", "מ",
                                                 "🙂", "\u2028", "/",  "<b>"};
    const auto chosen = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
    std::string text;
    for (const std::string& each : chosen)
        if (text.size() + each.size() <= most)
            text += each;
    return text;
}

std::string name()
{
    return "x" + words(40);
}

int between(int low, int high)
{
    return *rc::gen::inRange(low, high + 1);
}

bool coin()
{
    return *rc::gen::arbitrary<bool>();
}

std::optional<int> maybe(const FieldSpec& spec)
{
    return coin() ? std::optional{between(spec.low, spec.high)} : std::nullopt;
}

Date date()
{
    return Date::earliest().plusDays(between(0, 73'413));
}

std::vector<ExerciseDone> exercises()
{
    const auto specs = exerciseFields();
    std::vector<ExerciseDone> all(static_cast<std::size_t>(between(1, 3)));
    for (ExerciseDone& each : all) {
        each = {name(), maybe(specs[0]), maybe(specs[1]), maybe(specs[2])};
        if (coin())
            each.load = Load{between(0, 500'000)};
    }
    return all;
}

RedFlagAnswers flags()
{
    RedFlagAnswers answers;
    for (const RedFlagInfo& each : redFlags())
        if (coin())
            answers.set(each.flag, coin());
    return answers;
}

FieldValue value(const FieldSpec& spec)
{
    switch (spec.kind) {
    case FieldKind::Whole:
        return between(spec.low, spec.high);
    case FieldKind::YesNo:
        return coin();
    case FieldKind::Text:
        return "t" + words(40);
    case FieldKind::Choice:
        return std::string(spec.choices[static_cast<std::size_t>(
            between(0, static_cast<int>(spec.choices.size()) - 1))]);
    case FieldKind::Date:
        return date().toString();
    case FieldKind::Level:
        return "B" + std::to_string(between(1, 6));
    case FieldKind::Protocol:
        return ProtocolRef{name(), between(1, 9)};
    case FieldKind::Exercises:
        return exercises();
    case FieldKind::Flags:
        return flags();
    case FieldKind::Scores:
        return Scores{{"a" + words(9), between(0, 10)}, {"b" + words(9), between(0, 10)}};
    case FieldKind::Names:
        return std::vector<std::string>{name(), name()};
    }
    throw std::logic_error("unknown kind of field");
}

EntryBody body()
{
    const auto type = static_cast<EntryType>(between(0, kEntryTypeCount - 1));
    FieldMap fields;
    for (const FieldSpec& spec : fieldsOf(type)) {
        if (spec.need == Need::OptionalOrNull && between(0, 3) == 0)
            fields.emplace(spec.name, std::monostate{});
        else if (spec.need == Need::Required || coin())
            fields.emplace(spec.name, value(spec));
    }
    return makeBody(type, fields).value();
}

std::optional<Timestamp> maybeTime()
{
    if (!coin())
        return std::nullopt;
    const auto offset = static_cast<std::int16_t>(between(-1080, 1080));
    return Timestamp{std::int64_t{between(0, 2'000'000'000)} * 1000 + between(0, 999), offset};
}

} // namespace

rc::Gen<std::vector<Entry>> arbitraryEntries()
{
    return rc::gen::exec([] {
        std::vector<Entry> entries;
        const int count = between(0, 8);
        for (int i = 0; i < count; ++i)
            entries.push_back(
                {{std::to_string(i) + words(30)}, date(), body(), maybeTime(), maybeTime()});
        return entries;
    });
}

} // namespace comeback::test
