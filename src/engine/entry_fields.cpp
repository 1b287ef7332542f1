// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/entry_fields.h"

#include "engine/field_choices.h"

#include <array>

namespace comeback {

namespace {

constexpr FieldSpec whole(std::string_view name, int low, int high, Need need = Need::Optional)
{
    return {name, FieldKind::Whole, need, low, high};
}

constexpr FieldSpec pain(std::string_view name)
{
    return whole(name, 0, Pain::kMost, Need::Required);
}

constexpr FieldSpec note()
{
    return {"note", FieldKind::Text, Need::Optional, 0, kLongestNote};
}

constexpr std::array kStart{pain("pain"), whole("walk_minutes", 0, 240, Need::Required),
                            FieldSpec{"protocol", FieldKind::Protocol, Need::Optional}};

constexpr std::array kCheckIn{pain("pain"),
                              FieldSpec{"muscle_ache", FieldKind::YesNo, Need::Optional},
                              whole("sleep", 0, 10),
                              whole("stiffness", 0, 10),
                              whole("mood", 0, 10),
                              whole("confidence", 0, 10),
                              note()};

constexpr std::array kSession{
    FieldSpec{"kind", FieldKind::Choice, Need::Optional, 0, 0, kSessionKinds},
    pain("before"),
    pain("during"),
    pain("after"),
    FieldSpec{"completion", FieldKind::Choice, Need::Required, 0, 0, kCompletions},
    whole("effort", 0, 10),
    whole("minutes", 0, 1440),
    FieldSpec{"exercises", FieldKind::Exercises, Need::Optional},
    FieldSpec{"reason", FieldKind::Text, Need::Optional, 0, kLongestName},
    note()};

constexpr std::array kScreening{
    FieldSpec{"scope", FieldKind::Choice, Need::Optional, 0, 0, kScopes},
    FieldSpec{"answers", FieldKind::Flags, Need::Required}};

constexpr std::array kNoteOnly{note()};

constexpr std::array kDirective{
    FieldSpec{"by", FieldKind::Choice, Need::Required, 0, 0, kHands},
    FieldSpec{"set_level", FieldKind::Level, Need::OptionalOrNull},
    FieldSpec{"cap_level", FieldKind::Level, Need::OptionalOrNull},
    FieldSpec{"hold_until", FieldKind::Date, Need::OptionalOrNull},
    whole("acceptable_pain", 0, 5, Need::OptionalOrNull),
    FieldSpec{"exclude_exercises", FieldKind::Names, Need::OptionalOrNull},
    note()};

constexpr std::array kQuestionnaire{
    FieldSpec{"instrument", FieldKind::Text, Need::Required, 1, kLongestName},
    FieldSpec{"answers", FieldKind::Scores, Need::Required, 0, 10}};

constexpr std::array kExercise{whole("sets", 1, 20), whole("reps", 0, 200),
                               whole("seconds", 0, 7200)};

} // namespace

std::span<const FieldSpec> fieldsOf(EntryType type)
{
    switch (type) {
    case EntryType::Start:
        return kStart;
    case EntryType::CheckIn:
        return kCheckIn;
    case EntryType::Session:
        return kSession;
    case EntryType::Screening:
        return kScreening;
    case EntryType::Clearance:
    case EntryType::Flare:
        return kNoteOnly;
    case EntryType::Directive:
        return kDirective;
    case EntryType::Questionnaire:
        return kQuestionnaire;
    }
    return {};
}

const FieldSpec* findField(EntryType type, std::string_view name)
{
    for (const FieldSpec& spec : fieldsOf(type))
        if (spec.name == name)
            return &spec;
    return nullptr;
}

std::span<const FieldSpec> exerciseFields()
{
    return kExercise;
}

} // namespace comeback
