// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/diary_file.h"

#include "engine/entry_fields.h"
#include "exchange/entry_json.h"
#include "exchange/entry_reader.h"
#include "exchange/fate_reader.h"
#include "exchange/field_reader.h"
#include "exchange/json_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace comeback::exchange {

namespace {

constexpr std::string_view kFormat = "comeback-diary";
constexpr std::array<std::string_view, 6> kMembers{"format",  "version", "protocol",
                                                   "entries", "removed", "restored"};

/// Reads the document's own members. What is no diary file of a known version is not looked into
/// any further: whatever else were said about it would be wrong.
class FileReader
{
public:
    /// Takes one entry after another; those behind too many problems are not looked at.
    void takeEntry(const JsonValue& value, std::size_t place)
    {
        if (m_ofEntries.size() >= kMostProblems)
            return;
        if (place >= kMostEntries)
            return m_ofEntries.resize(kMostProblems, {ProblemKind::TooLong, "entries", "the list",
                                                      std::to_string(kMostEntries) + " entries"});
        if (auto entry = m_entries.read(value, place))
            m_file.entries.push_back(std::move(*entry));
    }

    [[nodiscard]] Result<DiaryFile> read(const JsonValue& document) &&
    {
        const auto* object = std::get_if<JsonObject>(&document.held);
        if (!object)
            return Problems{
                {ProblemKind::WrongFormat, "file", shown(document), std::string(kFormat)}};
        checkFormat(*object);
        if (!m_problems.empty())
            return std::move(m_problems);
        checkMembers(*object);
        readProtocol(*object, m_file);
        checkEntries(*object);
        readFates(*object, m_file);
        if (!m_problems.empty())
            return std::move(m_problems);
        m_file.unnamed = std::move(m_entries).unnamed();
        return std::move(m_file);
    }

private:
    void checkFormat(const JsonObject& object)
    {
        const JsonValue* format = find(object, "format");
        const auto* name = format ? std::get_if<std::string>(&format->held) : nullptr;
        if (!name || *name != kFormat)
            return add(ProblemKind::WrongFormat, "format", format ? shown(*format) : std::string{},
                       std::string(kFormat));
        const JsonValue* version = find(object, "version");
        if (!version)
            return add(ProblemKind::MissingField, "version", {}, expectedVersion());
        const auto* number = std::get_if<std::int64_t>(&version->held);
        if (!number)
            return add(wrongNumber(*version), "version", shown(*version), expectedVersion());
        if (*number > kDiaryFileVersion)
            return add(ProblemKind::NewerVersion, "version", shown(*version), expectedVersion());
        if (*number < 1)
            return add(ProblemKind::OutOfRange, "version", shown(*version), expectedVersion());
    }

    static std::string expectedVersion() { return std::to_string(kDiaryFileVersion); }
    static ProblemKind wrongNumber(const JsonValue& value)
    {
        return std::holds_alternative<JsonNumber>(value.held) ? ProblemKind::NotWhole
                                                              : ProblemKind::WrongType;
    }

    void checkMembers(const JsonObject& object)
    {
        for (const JsonMember& each : object)
            if (std::ranges::find(kMembers, each.name) == kMembers.end())
                add(ProblemKind::UnknownField, each.name, {}, {});
    }

    void readProtocol(const JsonObject& object, DiaryFile& file)
    {
        const JsonValue* value = find(object, "protocol");
        if (!value)
            return;
        const auto* members = std::get_if<JsonObject>(&value->held);
        if (!members)
            return add(ProblemKind::WrongType, "protocol", shown(*value), "{ }");
        if (auto protocol = FieldReader{m_problems}.protocol(*members, "protocol"))
            file.protocol = std::move(*protocol);
    }

    /// The entries themselves have been read already.
    void checkEntries(const JsonObject& object)
    {
        const JsonValue* value = find(object, "entries");
        if (!value)
            return add(ProblemKind::MissingField, "entries", {}, "[ ]");
        if (!std::holds_alternative<JsonList>(value->held))
            return add(ProblemKind::WrongType, "entries", shown(*value), "[ ]");
        m_problems.insert(m_problems.end(), m_ofEntries.begin(), m_ofEntries.end());
    }

    void readFates(const JsonObject& object, DiaryFile& file)
    {
        FateReader reader{m_problems};
        for (const JsonMember& each : object)
            if (each.name == "removed")
                reader.read(each.value, each.name, Fate::Kind::Removed);
            else if (each.name == "restored")
                reader.read(each.value, each.name, Fate::Kind::Restored);
        file.fates = std::move(reader).fates();
        if (file.fates.size() > kMostFates)
            add(ProblemKind::TooLong, "removed", std::to_string(file.fates.size()),
                std::to_string(kMostFates));
    }

    void add(ProblemKind kind, std::string where, std::string given, std::string expected)
    {
        m_problems.push_back({kind, std::move(where), std::move(given), std::move(expected)});
    }

    Problems m_problems;
    Problems m_ofEntries;
    EntryReader m_entries{m_ofEntries};
    DiaryFile m_file;
};

/// `,"removed":[…]`, or nothing where no entry has that fate.
std::string fatesText(const std::vector<Fate>& fates, Fate::Kind kind, std::string_view name)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Fate& each : fates)
        if (each.kind == kind)
            list.push_back({{"id", each.entry.text}, {"at", each.at.toString()}});
    if (list.empty())
        return {};
    return ",\n\"" + std::string(name) + "\":" + toText(list);
}

std::string levelRange(const Protocol& protocol)
{
    return protocol.levels.front().id + " to " + protocol.levels.back().id;
}

} // namespace

Result<DiaryFile> readDiaryFile(std::string_view json)
{
    FileReader reader;
    const JsonElements entries{"entries", [&](const JsonValue& value, std::size_t place) {
                                   reader.takeEntry(value, place);
                               }};
    const auto tree = readJson(json, entries);
    if (!tree)
        return tree.error();
    return std::move(reader).read(*tree);
}

std::string writeDiaryFile(const DiaryFile& file)
{
    std::string text = "{\"format\":\"" + std::string(kFormat) +
                       "\",\"version\":" + std::to_string(kDiaryFileVersion) +
                       ",\"protocol\":" + toText(toJson(file.protocol)) + ",\"entries\":[";
    for (const Entry& each : file.entries) {
        text += &each == file.entries.data() ? "\n" : ",\n";
        text += toText(toJson(each));
    }
    text += "\n]";
    text += fatesText(file.fates, Fate::Kind::Removed, "removed");
    text += fatesText(file.fates, Fate::Kind::Restored, "restored");
    return text + "}\n";
}

Problems checkLevels(const DiaryFile& file, const Protocol& protocol)
{
    Problems problems;
    for (std::size_t i = 0; i < file.entries.size(); ++i)
        for (Problem& each : checkLevels(file.entries[i].body, protocol)) {
            each.where = "entries[" + std::to_string(i) + "]." + each.where;
            problems.push_back(std::move(each));
        }
    return problems;
}

Problems checkLevels(const EntryBody& body, const Protocol& protocol)
{
    const auto specs = fieldsOf(typeOf(body));
    const auto isLevel = [](const FieldSpec& spec) { return spec.kind == FieldKind::Level; };
    if (std::ranges::none_of(specs, isLevel))
        return {};
    Problems problems;
    const FieldMap fields = toFields(body);
    for (const FieldSpec& spec : specs) {
        const auto found = isLevel(spec) ? fields.find(spec.name) : fields.end();
        if (found == fields.end())
            continue;
        const auto* name = std::get_if<std::string>(&found->second);
        if (name && !protocol.find(*name))
            problems.push_back(
                {ProblemKind::UnknownLevel, std::string(spec.name), *name, levelRange(protocol)});
    }
    return problems;
}

} // namespace comeback::exchange
