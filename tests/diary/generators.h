// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry_fields.h"

#include <rapidcheck.h>

namespace comeback::diary::test {

/// Text of one to `most` bytes, whatever they are; only NUL is not allowed in a diary.
inline rc::Gen<std::string> anyText(int most)
{
    return rc::gen::mapcat(rc::gen::inRange(1, most + 1), [](int size) {
        return rc::gen::container<std::string>(
            static_cast<std::size_t>(size),
            rc::gen::oneOf(rc::gen::element('\t', '\n', '\\', '\'', '"', 'n', 't', '-'),
                           rc::gen::nonZero<char>()));
    });
}

inline int anyNumber(int low, int high)
{
    return *rc::gen::inRange(low, high + 1);
}

template<typename T, typename Make>
std::vector<T> fewOf(Make make)
{
    std::vector<T> few;
    for (int left = anyNumber(0, 4); left > 0; --left)
        few.push_back(make());
    return few;
}

inline Date anyDate()
{
    return Date::fromDayNumber(
        *rc::gen::inRange(Date::earliest().dayNumber(), Date::latest().dayNumber() + 1));
}

inline ExerciseDone anyExercise()
{
    const auto maybe = [](int low, int high) -> std::optional<int> {
        return *rc::gen::arbitrary<bool>() ? std::optional{anyNumber(low, high)} : std::nullopt;
    };
    ExerciseDone done{*anyText(20), maybe(1, 20), maybe(0, 200), maybe(0, 7200)};
    if (const auto grams = maybe(0, 500'000))
        done.load = Load{*grams};
    return done;
}

inline RedFlagAnswers anyAnswers()
{
    RedFlagAnswers answers;
    for (const RedFlagInfo& flag : redFlags())
        if (*rc::gen::arbitrary<bool>())
            answers.set(flag.flag, *rc::gen::arbitrary<bool>());
    return answers;
}

inline FieldValue anyValue(const FieldSpec& spec)
{
    switch (spec.kind) {
    case FieldKind::Whole:
        return anyNumber(spec.low, spec.high);
    case FieldKind::YesNo:
        return *rc::gen::arbitrary<bool>();
    case FieldKind::Text:
        return *anyText(std::min(spec.high, 200));
    case FieldKind::Choice:
        return std::string(*rc::gen::elementOf(
            std::vector<std::string_view>(spec.choices.begin(), spec.choices.end())));
    case FieldKind::Date:
        return anyDate().toString();
    case FieldKind::Level:
        return *anyText(16);
    case FieldKind::Protocol:
        return ProtocolRef{*anyText(20), anyNumber(1, 1000)};
    case FieldKind::Exercises:
        return fewOf<ExerciseDone>(anyExercise);
    case FieldKind::Flags:
        return anyAnswers();
    case FieldKind::Scores:
        return fewOf<std::pair<std::string, int>>([&] {
            return std::pair{*anyText(20), anyNumber(spec.low, spec.high)};
        });
    case FieldKind::Names:
        return fewOf<std::string>([] { return *anyText(20); });
    }
    return std::monostate{};
}

/// Any body that entry_fields.h allows.
inline EntryBody anyBody()
{
    const auto type = static_cast<EntryType>(anyNumber(0, kEntryTypeCount - 1));
    FieldMap fields;
    for (const FieldSpec& spec : fieldsOf(type)) {
        if (spec.need != Need::Required && *rc::gen::arbitrary<bool>())
            continue;
        const bool lifted = spec.need == Need::OptionalOrNull && anyNumber(0, 3) == 0;
        fields.emplace(spec.name, lifted ? FieldValue{std::monostate{}} : anyValue(spec));
    }
    auto body = makeBody(type, fields);
    RC_ASSERT(body.ok());
    return std::move(*body);
}

inline Timestamp anyTimestamp()
{
    return {*rc::gen::inRange<std::int64_t>(946'684'800'000, 4'102'444'800'000),
            static_cast<std::int16_t>(anyNumber(-1080, 1080))};
}

} // namespace comeback::diary::test
