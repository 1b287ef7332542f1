// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/pain.h"
#include "engine/red_flag.h"
#include "engine/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace comeback {

/// The name of an entry for as long as it lives, through corrections and on every machine: a UUID,
/// or a number for entries of a file that names none.
struct EntryId
{
    std::string text;
    friend auto operator<=>(const EntryId&, const EntryId&) = default;
};

/// The name of a level as people write it, such as "B3". An entry keeps the name, not the place, so
/// that it means the same under an edited ladder.
struct LevelName
{
    std::string text;
    friend auto operator<=>(const LevelName&, const LevelName&) = default;
};

/// A protocol and the version of it that a person was started on.
struct ProtocolRef
{
    std::string id;
    int version = 1;
    friend bool operator==(const ProtocolRef&, const ProtocolRef&) = default;
};

/// A load lifted, in whole grams, so that it is the same number everywhere.
struct Load
{
    std::int32_t grams = 0;
    friend auto operator<=>(Load, Load) = default;
};

/// One exercise as it was done: sets of repetitions or seconds, with a load where there is one.
struct ExerciseDone
{
    std::string id;
    std::optional<int> sets = {};    ///< 1 to 20
    std::optional<int> reps = {};    ///< 0 to 200, in each set
    std::optional<int> seconds = {}; ///< 0 to 7200, in each set
    std::optional<Load> load = {};   ///< 0 to 500 kg
    friend bool operator==(const ExerciseDone&, const ExerciseDone&) = default;
};

/// Opens an episode: where the person starts from. Fields as in protocol.md section 2; see
/// entry_fields.h for names and ranges.
struct Start
{
    Pain pain;
    int walkMinutes = 0; ///< how long walking is comfortable now, 0 to 240
    std::optional<ProtocolRef> protocol = {};
    friend bool operator==(const Start&, const Start&) = default;
};

/// A pain figure of the day, apart from any session. Only `pain` steers.
struct CheckIn
{
    Pain pain; ///< back or leg; ordinary muscle ache is told apart
    std::optional<bool> muscleAche = {};
    std::optional<int> sleep = {};      ///< 0 to 10
    std::optional<int> stiffness = {};  ///< 0 to 10
    std::optional<int> mood = {};       ///< 0 to 10
    std::optional<int> confidence = {}; ///< 0 to 10
    std::string note = {};
    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

enum class SessionKind : std::uint8_t { Training, Walk };
enum class Completion : std::uint8_t { Full, Part, Stopped };

/// A session of training, or an extra walk beside the plan, with its three pain figures.
struct Session
{
    Pain before;
    Pain during; ///< the worst of it
    Pain after;  ///< about half an hour later
    SessionKind kind = SessionKind::Training;
    Completion completion = Completion::Full;
    std::optional<int> effort = {};  ///< Borg CR10, 0 to 10
    std::optional<int> minutes = {}; ///< 0 to 1440
    std::vector<ExerciseDone> exercises = {};
    std::string reason = {}; ///< for not finishing
    std::string note = {};
    friend bool operator==(const Session&, const Session&) = default;
};

/// Answers to the red-flag questions.
struct Screening
{
    ScreenScope scope = ScreenScope::Full;
    RedFlagAnswers answers;
    friend bool operator==(const Screening&, const Screening&) = default;
};

/// A clinician has seen the person and said that they may exercise.
struct Clearance
{
    std::string note = {};
    friend bool operator==(const Clearance&, const Clearance&) = default;
};

/// The person says: this is a flare.
struct Flare
{
    std::string note = {};
    friend bool operator==(const Flare&, const Flare&) = default;
};

enum class Hand : std::uint8_t { Clinician, Self };

/// A field of a directive: left alone, lifted, or set to a value.
template<typename T>
class Order
{
public:
    Order() = default;
    Order(T value) : m_given(true), m_value(std::move(value)) {}
    [[nodiscard]] static Order lift()
    {
        Order order;
        order.m_given = true;
        return order;
    }

    /// Whether the directive says anything about this field.
    [[nodiscard]] bool given() const { return m_given; }
    /// The value set; nothing if the field is lifted or left alone.
    [[nodiscard]] const std::optional<T>& value() const { return m_value; }

    friend bool operator==(const Order&, const Order&) = default;

private:
    bool m_given = false;
    std::optional<T> m_value;
};

/// What a clinician, or the person, orders beside the rules.
struct Directive
{
    Hand by = Hand::Self;
    std::optional<LevelName> setLevel = {};
    Order<LevelName> capLevel;
    Order<Date> holdUntil;
    Order<int> acceptablePain; ///< 0 to 5
    Order<std::vector<std::string>> excludeExercises;
    std::string note = {};
    friend bool operator==(const Directive&, const Directive&) = default;
};

/// Answers to a questionnaire, item by item; they never steer.
struct Questionnaire
{
    std::string instrument;
    std::vector<std::pair<std::string, int>> answers; ///< item to score, 0 to 10
    friend bool operator==(const Questionnaire&, const Questionnaire&) = default;
};

/// One thing that was logged, by what it is. The order is that of EntryType.
using EntryBody =
    std::variant<Start, CheckIn, Session, Screening, Clearance, Flare, Directive, Questionnaire>;

enum class EntryType : std::uint8_t {
    Start,
    CheckIn,
    Session,
    Screening,
    Clearance,
    Flare,
    Directive,
    Questionnaire,
};

inline constexpr int kEntryTypeCount = 8;

/// One line of the diary: what was logged, for which date, and when it was written down.
struct Entry
{
    EntryId id;
    Date date;
    EntryBody body;
    std::optional<Timestamp> recordedAt = {};
    std::optional<Timestamp> revisedAt = {}; ///< of the last correction, if it was ever corrected

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// Whether an entry was last removed, or brought back after that, and when. It is what a copy of
/// the diary elsewhere must know of an entry beside its content, so that a removal goes round as
/// well.
struct Fate
{
    enum class Kind : std::uint8_t { Removed, Restored };

    EntryId entry;
    Timestamp at;
    Kind kind = Kind::Removed;

    friend auto operator<=>(const Fate&, const Fate&) = default;
};

[[nodiscard]] EntryType typeOf(const EntryBody& body);

/// The name of a type in files and commands: "start", "check_in", …
[[nodiscard]] std::string_view idOf(EntryType type);
[[nodiscard]] std::optional<EntryType> entryTypeFromId(std::string_view id);

} // namespace comeback
