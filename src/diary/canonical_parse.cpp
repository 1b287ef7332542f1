// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/canonical.h"

#include "engine/entry_fields.h"

#include <charconv>

namespace comeback::diary {

namespace {

using Cells = std::vector<std::string>;

std::optional<std::string> unescape(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            plain += text[at];
            continue;
        }
        if (++at == text.size())
            return std::nullopt;
        switch (text[at]) {
        case 't':
            plain += '\t';
            break;
        case 'n':
            plain += '\n';
            break;
        case '\\':
            plain += '\\';
            break;
        default:
            return std::nullopt;
        }
    }
    return plain;
}

std::optional<Cells> cellsOf(std::string_view line)
{
    Cells cells;
    for (;;) {
        const std::size_t tab = line.find('\t');
        auto cell = unescape(line.substr(0, tab));
        if (!cell)
            return std::nullopt;
        cells.push_back(std::move(*cell));
        if (tab == std::string_view::npos)
            return cells;
        line.remove_prefix(tab + 1);
    }
}

std::optional<int> toInt(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<FieldValue> parseExercises(const Cells& cells)
{
    if (cells.size() % 5 != 1)
        return std::nullopt;
    std::vector<ExerciseDone> exercises;
    for (std::size_t at = 1; at < cells.size(); at += 5) {
        const auto number = [&](std::size_t place) { return toInt(cells[at + place]); };
        ExerciseDone each{cells[at], number(1), number(2), number(3), {}};
        if (const auto grams = number(4))
            each.load = Load{*grams};
        exercises.push_back(std::move(each));
    }
    return exercises;
}

std::optional<FieldValue> parseFlags(const Cells& cells)
{
    RedFlagAnswers answers;
    for (std::size_t at = 1; at + 1 < cells.size(); at += 2) {
        const auto flag = redFlagFromId(cells[at]);
        if (!flag)
            return std::nullopt;
        answers.set(*flag, cells[at + 1] == "1");
    }
    return answers;
}

std::optional<FieldValue> parseScores(const Cells& cells)
{
    Scores scores;
    for (std::size_t at = 1; at + 1 < cells.size(); at += 2) {
        const auto score = toInt(cells[at + 1]);
        if (!score)
            return std::nullopt;
        scores.emplace_back(cells[at], *score);
    }
    return scores;
}

std::optional<FieldValue> parseProtocol(const Cells& cells)
{
    if (cells.size() != 3)
        return std::nullopt;
    const auto version = toInt(cells[2]);
    if (!version)
        return std::nullopt;
    return ProtocolRef{cells[1], *version};
}

/// The value that the cells behind the name hold, by the kind of the field.
std::optional<FieldValue> parseValue(FieldKind kind, const Cells& cells)
{
    switch (kind) {
    case FieldKind::Exercises:
        return parseExercises(cells);
    case FieldKind::Flags:
        return parseFlags(cells);
    case FieldKind::Scores:
        return parseScores(cells);
    case FieldKind::Protocol:
        return parseProtocol(cells);
    case FieldKind::Names:
        return std::vector<std::string>(cells.begin() + 1, cells.end());
    default:
        break;
    }
    if (cells.size() != 2)
        return std::nullopt;
    if (kind == FieldKind::YesNo)
        return cells[1] == "1";
    if (kind != FieldKind::Whole)
        return cells[1];
    const auto number = toInt(cells[1]);
    if (!number)
        return std::nullopt;
    return *number;
}

/// Collects the lines of one entry.
class EntryParser
{
public:
    [[nodiscard]] bool take(const Cells& cells)
    {
        const std::string& name = cells.front();
        if (!m_type || name == "date" || name == "recorded_at" || name == "revised_at")
            return cells.size() == 2 && takeHead(name, cells[1]);
        if (name == "lift")
            return cells.size() == 2 && m_fields.emplace(cells[1], std::monostate{}).second;
        const FieldSpec* spec = findField(*m_type, name);
        auto value = spec == nullptr ? std::nullopt : parseValue(spec->kind, cells);
        return value && m_fields.emplace(name, std::move(*value)).second;
    }

    [[nodiscard]] std::optional<Entry> finish() const
    {
        if (!m_type || !m_date || m_id.text.empty())
            return std::nullopt;
        auto body = makeBody(*m_type, m_fields);
        if (!body)
            return std::nullopt;
        return Entry{m_id, *m_date, std::move(*body), m_recordedAt, m_revisedAt};
    }

private:
    [[nodiscard]] bool takeHead(std::string_view name, const std::string& value)
    {
        if (name == "id") {
            m_id.text = value;
            return true;
        }
        if (name == "type")
            return (m_type = entryTypeFromId(value)).has_value();
        if (name == "date")
            return (m_date = Date::parse(value)).has_value();
        if (name == "recorded_at")
            return (m_recordedAt = Timestamp::parse(value)).has_value();
        return name == "revised_at" && (m_revisedAt = Timestamp::parse(value)).has_value();
    }

    EntryId m_id;
    std::optional<EntryType> m_type;
    std::optional<Date> m_date;
    std::optional<Timestamp> m_recordedAt;
    std::optional<Timestamp> m_revisedAt;
    FieldMap m_fields;
};

} // namespace

std::optional<Entry> parseCanonical(std::string_view text)
{
    EntryParser parser;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos)
            return std::nullopt;
        const auto cells = cellsOf(text.substr(0, end));
        if (!cells || !parser.take(*cells))
            return std::nullopt;
        text.remove_prefix(end + 1);
    }
    return parser.finish();
}

} // namespace comeback::diary
