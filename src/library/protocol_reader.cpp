// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/json.h"
#include "library/protocol_schema.h"
#include "library/protocols.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace comeback::library {

namespace {

constexpr std::size_t kMostBytes = 4U << 20U;
constexpr std::size_t kLongestLevelName = 16;
constexpr std::size_t kLongestId = 64;

std::string typeNameOf(const Json& value)
{
    if (!value.is_primitive())
        return value.is_object() ? "{ }" : "[ ]";
    std::string text = value.dump(-1, ' ', true);
    constexpr std::size_t kShown = 60;
    return text.size() > kShown ? text.substr(0, kShown) + "…" : text;
}

/// Reads the parts of a protocol file and collects everything that is wrong with it.
class Reader
{
public:
    Result<Protocol> read(const Json& json)
    {
        if (!json.is_object())
            return Problems{
                {ProblemKind::WrongFormat, "file", json.type_name(), "comeback-protocol"}};
        refuseUnknown(
            json, "",
            {"format", "version", "id", "name", "description", "parameters", "stages", "levels"});
        if (text(json, "", "format", kLongestId) != "comeback-protocol")
            add(ProblemKind::WrongFormat, "format", "", "comeback-protocol");
        m_protocol.version = whole(json, "", "version", 1, 1'000'000);
        m_protocol.id = text(json, "", "id", kLongestId);
        m_protocol.name = text(json, "", "name", 200);
        if (const Json* parameters = part(json, "parameters", Json::value_t::object))
            readParameters(*parameters);
        if (const Json* stages = part(json, "stages", Json::value_t::array))
            readStages(*stages);
        if (const Json* levels = part(json, "levels", Json::value_t::array))
            readLevels(*levels);
        if (!m_problems.empty())
            return m_problems;
        return m_protocol;
    }

private:
    void add(ProblemKind kind, std::string where, std::string given, std::string expected)
    {
        m_problems.push_back({kind, std::move(where), std::move(given), std::move(expected)});
    }

    static std::string join(const std::string& path, std::string_view key)
    {
        return path.empty() ? std::string(key) : path + '.' + std::string(key);
    }

    void refuseUnknown(const Json& object, const std::string& path,
                       const std::set<std::string_view>& known)
    {
        for (const auto& [key, value] : object.items())
            if (!known.contains(key))
                add(ProblemKind::UnknownField, join(path, key), "", "");
    }

    const Json* find(const Json& object, const std::string& path, std::string_view key)
    {
        const auto found = object.find(key);
        if (found != object.end())
            return &*found;
        add(ProblemKind::MissingField, join(path, key), "", "");
        return nullptr;
    }

    const Json* part(const Json& object, std::string_view key, Json::value_t type)
    {
        const Json* value = find(object, "", key);
        if (!value || value->type() == type)
            return value;
        add(ProblemKind::WrongType, std::string(key), typeNameOf(*value),
            type == Json::value_t::object ? "{ }" : "[ ]");
        return nullptr;
    }

    int number(const Json& value, const std::string& where, int low, int high)
    {
        const std::string range = std::to_string(low) + " to " + std::to_string(high);
        if (!value.is_number()) {
            add(ProblemKind::WrongType, where, typeNameOf(value), range);
            return low;
        }
        if (!value.is_number_integer()) {
            add(ProblemKind::NotWhole, where, typeNameOf(value), range);
            return low;
        }
        const bool tooLarge = value.is_number_unsigned() &&
                              value.get<std::uint64_t>() > static_cast<std::uint64_t>(high);
        if (tooLarge || value.get<std::int64_t>() < low || value.get<std::int64_t>() > high) {
            add(ProblemKind::OutOfRange, where, typeNameOf(value), range);
            return low;
        }
        return value.get<int>();
    }

    int whole(const Json& object, const std::string& path, std::string_view key, int low, int high)
    {
        const Json* value = find(object, path, key);
        return value ? number(*value, join(path, key), low, high) : low;
    }

    std::string text(const Json& object, const std::string& path, std::string_view key,
                     std::size_t longest)
    {
        const Json* value = find(object, path, key);
        if (!value)
            return {};
        if (!value->is_string()) {
            add(ProblemKind::WrongType, join(path, key), typeNameOf(*value), "text");
            return {};
        }
        std::string words = value->get<std::string>();
        if (words.empty())
            add(ProblemKind::Empty, join(path, key), "", "text");
        if (words.size() > longest)
            add(ProblemKind::TooLong, join(path, key), std::to_string(words.size()),
                std::to_string(longest));
        return words;
    }

    template<std::size_t N>
    void row(const Json& object, std::string_view key, std::array<int, N>& numbers, int low,
             int high)
    {
        const Json* value = find(object, "parameters", key);
        if (!value)
            return;
        const std::string where = join("parameters", key);
        if (!value->is_array() || value->size() != N)
            return add(ProblemKind::WrongType, where, typeNameOf(*value),
                       "[ ] × " + std::to_string(N));
        for (std::size_t i = 0; i < N; ++i)
            numbers[i] = number((*value)[i], where + '[' + std::to_string(i) + ']', low, high);
    }

    void readParameters(const Json& json)
    {
        Parameters& parameters = m_protocol.parameters;
        std::set<std::string_view> known{"start_fraction", "flare_days", "flare_drops", "gap_days",
                                         "gap_drops"};
        for (const WholeParameter& each : kWholeParameters) {
            known.insert(each.name);
            parameters.*each.member = whole(json, "parameters", each.name, each.low, each.high);
        }
        refuseUnknown(json, "parameters", known);
        readStartFraction(json);
        row(json, "flare_days", parameters.flareDays, 1, kMostDays);
        row(json, "flare_drops", parameters.flareDrops, 0, kMostDrop);
        row(json, "gap_days", parameters.gapDays, 1, kMostDays);
        row(json, "gap_drops", parameters.gapDrops, 0, kMostDrop);
        if (m_problems.empty())
            checkOrder(parameters);
    }

    void readStartFraction(const Json& json)
    {
        const Json* value = find(json, "parameters", "start_fraction");
        if (!value)
            return;
        constexpr auto kWhere = "parameters.start_fraction";
        constexpr auto kRange = "0.1 to 1";
        if (!value->is_number())
            return add(ProblemKind::WrongType, kWhere, typeNameOf(*value), kRange);
        const double permille = value->get<double>() * 1000;
        if (!(permille >= kLeastSharePermille && permille <= kMostSharePermille))
            return add(ProblemKind::OutOfRange, kWhere, typeNameOf(*value), kRange);
        const double nearest = std::round(permille);
        if (std::abs(permille - nearest) > 1e-6)
            return add(ProblemKind::OutOfRange, kWhere, typeNameOf(*value), "at most 3 decimals");
        m_protocol.parameters.startFractionPermille = static_cast<int>(nearest);
    }

    /// What the numbers must be to one another.
    void checkOrder(const Parameters& parameters)
    {
        const auto rising = [this](const auto& numbers, const char* where, bool strictly) {
            const bool ordered = strictly ? std::ranges::is_sorted(numbers, std::less_equal<>{})
                                          : std::ranges::is_sorted(numbers);
            if (!ordered)
                add(ProblemKind::Inconsistent, where, Json(numbers).dump(), "rising");
        };
        rising(parameters.flareDays, "parameters.flare_days", true);
        rising(parameters.flareDrops, "parameters.flare_drops", false);
        rising(parameters.gapDays, "parameters.gap_days", true);
        rising(parameters.gapDrops, "parameters.gap_drops", false);
        if (parameters.gentlePain <= parameters.acceptablePain)
            add(ProblemKind::Inconsistent, "parameters.gentle_pain",
                std::to_string(parameters.gentlePain), "> acceptable_pain");
        if (parameters.severePain < parameters.gentlePain)
            add(ProblemKind::Inconsistent, "parameters.severe_pain",
                std::to_string(parameters.severePain), ">= gentle_pain");
        if (parameters.flarePain <= parameters.acceptablePain)
            add(ProblemKind::Inconsistent, "parameters.flare_pain",
                std::to_string(parameters.flarePain), "> acceptable_pain");
        if (parameters.fullScreenDays < parameters.screenDays)
            add(ProblemKind::Inconsistent, "parameters.full_screen_days",
                std::to_string(parameters.fullScreenDays), ">= screen_days");
    }

    void readStages(const Json& json)
    {
        if (json.empty() || json.size() > kMostStages)
            return add(ProblemKind::OutOfRange, "stages", std::to_string(json.size()),
                       "1 to " + std::to_string(kMostStages));
        for (std::size_t i = 0; i < json.size(); ++i)
            readStage(json[i], "stages[" + std::to_string(i) + "]");
    }

    void readStage(const Json& json, const std::string& path)
    {
        if (!json.is_object())
            return add(ProblemKind::WrongType, path, typeNameOf(json), "{ }");
        Stage stage;
        std::set<std::string_view> known{"id"};
        stage.id = text(json, path, "id", kLongestId);
        for (const StageNumber& each : kStageNumbers) {
            known.insert(each.name);
            stage.*each.member = whole(json, path, each.name, each.low, each.high);
        }
        refuseUnknown(json, path, known);
        const auto same = [&stage](const Stage& other) { return other.id == stage.id; };
        if (!stage.id.empty() && std::ranges::any_of(m_protocol.stages, same))
            add(ProblemKind::Duplicate, path + ".id", stage.id, "");
        m_protocol.stages.push_back(std::move(stage));
    }

    void readLevels(const Json& json)
    {
        if (json.empty() || json.size() > kMostLevels)
            return add(ProblemKind::OutOfRange, "levels", std::to_string(json.size()),
                       "1 to " + std::to_string(kMostLevels));
        for (std::size_t i = 0; i < json.size(); ++i)
            readLevel(json[i], "levels[" + std::to_string(i) + "]");
        checkLadder();
    }

    void readLevel(const Json& json, const std::string& path)
    {
        m_placed = m_placed && json.is_object();
        if (!json.is_object())
            return add(ProblemKind::WrongType, path, typeNameOf(json), "{ }");
        refuseUnknown(json, path, {"id", "stage", "walk_minutes"});
        Level level;
        level.id = text(json, path, "id", kLongestLevelName);
        level.walkMinutes = whole(json, path, "walk_minutes", 0, kMostWalkMinutes);
        place(level, text(json, path, "stage", kLongestId), path + ".stage");
        const auto same = [&level](const Level& other) { return other.id == level.id; };
        if (!level.id.empty() && std::ranges::any_of(m_protocol.levels, same))
            add(ProblemKind::Duplicate, path + ".id", level.id, "");
        m_protocol.levels.push_back(std::move(level));
    }

    /// Puts a level into the stage of that name. Where a stage or its name could not be read, that
    /// has been told, and nothing is known of what could be expected here.
    void place(Level& level, const std::string& stage, const std::string& where)
    {
        const auto found = std::ranges::find(m_protocol.stages, stage, &Stage::id);
        const std::string known = stagesFrom(StageIndex{});
        m_placed = m_placed && !stage.empty() && found != m_protocol.stages.end();
        if (found != m_protocol.stages.end())
            level.stage = static_cast<StageIndex>(found - m_protocol.stages.begin());
        else if (!stage.empty() && !known.empty())
            add(ProblemKind::UnknownValue, where, stage, known);
    }

    /// "loaded, maintenance": the names of a stage and of those above it.
    [[nodiscard]] std::string stagesFrom(StageIndex first) const
    {
        std::string names;
        for (auto i = static_cast<std::size_t>(first); i < m_protocol.stages.size(); ++i)
            if (!m_protocol.stages[i].id.empty())
                names += (names.empty() ? "" : ", ") + m_protocol.stages[i].id;
        return names;
    }

    /// The ladder climbs through the stages in their order, leaves none out, and walking never gets
    /// shorter on the way up the first stage, or a start could be placed wrongly. Of a level whose
    /// stage is not known none of it can be told.
    void checkLadder()
    {
        if (!m_placed)
            return;
        std::set<StageIndex> seen;
        for (std::size_t i = 0; i < m_protocol.levels.size(); ++i) {
            const Level& level = m_protocol.levels[i];
            seen.insert(level.stage);
            if (i == 0)
                continue;
            const Level& below = m_protocol.levels[i - 1];
            const std::string path = "levels[" + std::to_string(i) + "]";
            if (level.stage < below.stage)
                add(ProblemKind::Inconsistent, path + ".stage",
                    m_protocol.stages[static_cast<std::size_t>(level.stage)].id,
                    stagesFrom(below.stage));
            if (toInt(level.stage) == 0 && toInt(below.stage) == 0 &&
                level.walkMinutes < below.walkMinutes)
                add(ProblemKind::Inconsistent, path + ".walk_minutes",
                    std::to_string(level.walkMinutes), ">= " + std::to_string(below.walkMinutes));
        }
        for (std::size_t i = 0; i < m_protocol.stages.size(); ++i)
            if (!seen.contains(static_cast<StageIndex>(i)))
                add(ProblemKind::Empty, "stages[" + std::to_string(i) + "]",
                    m_protocol.stages[i].id, "a level of this stage");
    }

    Protocol m_protocol;
    Problems m_problems;
    bool m_placed = true; ///< whether the stage of every level is known
};

} // namespace

Result<Protocol> readProtocol(std::string_view json)
{
    const auto parsed = readJson(json, kMostBytes);
    if (!parsed)
        return parsed.error();
    return Reader{}.read(*parsed);
}

} // namespace comeback::library
