// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/canonical.h"

#include "diary/choices.h"

#include <array>
#include <charconv>

namespace comeback::diary {

namespace {

/// Writes lines; each body writes its own fields through it.
class LineWriter
{
public:
    explicit LineWriter(std::string& out) : m_out(out) {}

    void line(std::string_view name, std::string_view value)
    {
        m_out += name;
        cell(value);
        m_out += '\n';
    }
    void line(std::string_view name, int value)
    {
        m_out += name;
        cell(value);
        m_out += '\n';
    }
    void lineIf(std::string_view name, const std::optional<int>& value)
    {
        if (value)
            line(name, *value);
    }
    void lineIf(std::string_view name, std::string_view text)
    {
        if (!text.empty())
            line(name, text);
    }
    template<typename T, typename Convert>
    void order(std::string_view name, const Order<T>& order, Convert convert)
    {
        if (order.value())
            line(name, convert(*order.value()));
        else if (order.given())
            line("lift", name);
    }

    /// A line of many cells: begin, cells, end.
    void begin(std::string_view name) { m_out += name; }
    void end() { m_out += '\n'; }
    void cell(std::string_view text)
    {
        m_out += '\t';
        if (text.find_first_of("\t\n\\") == std::string_view::npos)
            m_out += text;
        else
            escape(text);
    }
    void cell(int value)
    {
        std::array<char, 12> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        m_out += '\t';
        m_out.append(digits.data(), end);
    }
    void cell(const std::optional<int>& value)
    {
        if (value)
            cell(*value);
        else
            cell(std::string_view{"-"});
    }

private:
    void escape(std::string_view text)
    {
        for (const char c : text) {
            if (c == '\t')
                m_out += "\\t";
            else if (c == '\n')
                m_out += "\\n";
            else if (c == '\\')
                m_out += "\\\\";
            else
                m_out += c;
        }
    }

    std::string& m_out;
};

/// One overload a type of entry, fields in the order of entry_fields.h.
class BodyWriter
{
public:
    explicit BodyWriter(LineWriter& to) : m_to(to) {}

    void operator()(const Start& start)
    {
        m_to.line("pain", start.pain.value());
        m_to.line("walk_minutes", start.walkMinutes);
        if (!start.protocol)
            return;
        m_to.begin("protocol");
        m_to.cell(start.protocol->id);
        m_to.cell(start.protocol->version);
        m_to.end();
    }
    void operator()(const CheckIn& checkIn)
    {
        m_to.line("pain", checkIn.pain.value());
        if (checkIn.muscleAche)
            m_to.line("muscle_ache", *checkIn.muscleAche ? 1 : 0);
        m_to.lineIf("sleep", checkIn.sleep);
        m_to.lineIf("stiffness", checkIn.stiffness);
        m_to.lineIf("mood", checkIn.mood);
        m_to.lineIf("confidence", checkIn.confidence);
        m_to.lineIf("note", checkIn.note);
    }
    void operator()(const Session& session)
    {
        m_to.line("kind", nameOf(session.kind));
        m_to.line("before", session.before.value());
        m_to.line("during", session.during.value());
        m_to.line("after", session.after.value());
        m_to.line("completion", nameOf(session.completion));
        m_to.lineIf("effort", session.effort);
        m_to.lineIf("minutes", session.minutes);
        writeExercises(session.exercises);
        m_to.lineIf("reason", session.reason);
        m_to.lineIf("note", session.note);
    }
    void operator()(const Screening& screening)
    {
        m_to.line("scope", nameOf(screening.scope));
        m_to.begin("answers");
        for (const RedFlagInfo& flag : redFlags())
            if (const auto answer = screening.answers.answer(flag.flag)) {
                m_to.cell(flag.id);
                m_to.cell(*answer ? 1 : 0);
            }
        m_to.end();
    }
    void operator()(const Clearance& clearance) { m_to.lineIf("note", clearance.note); }
    void operator()(const Flare& flare) { m_to.lineIf("note", flare.note); }
    void operator()(const Directive& directive)
    {
        m_to.line("by", nameOf(directive.by));
        if (directive.setLevel)
            m_to.line("set_level", directive.setLevel->text);
        m_to.order("cap_level", directive.capLevel,
                   [](const LevelName& name) { return name.text; });
        m_to.order("hold_until", directive.holdUntil, [](Date date) { return date.toString(); });
        m_to.order("acceptable_pain", directive.acceptablePain, [](int pain) { return pain; });
        writeExclusions(directive.excludeExercises);
        m_to.lineIf("note", directive.note);
    }
    void operator()(const Questionnaire& questionnaire)
    {
        m_to.line("instrument", questionnaire.instrument);
        m_to.begin("answers");
        for (const auto& [item, score] : questionnaire.answers) {
            m_to.cell(item);
            m_to.cell(score);
        }
        m_to.end();
    }

private:
    void writeExercises(const std::vector<ExerciseDone>& exercises)
    {
        if (exercises.empty())
            return;
        m_to.begin("exercises");
        for (const ExerciseDone& each : exercises) {
            m_to.cell(each.id);
            m_to.cell(each.sets);
            m_to.cell(each.reps);
            m_to.cell(each.seconds);
            m_to.cell(each.load ? std::optional<int>{each.load->grams} : std::nullopt);
        }
        m_to.end();
    }
    void writeExclusions(const Order<std::vector<std::string>>& order)
    {
        if (!order.value()) {
            if (order.given())
                m_to.line("lift", "exclude_exercises");
            return;
        }
        m_to.begin("exclude_exercises");
        for (const std::string& exercise : *order.value())
            m_to.cell(exercise);
        m_to.end();
    }

    LineWriter& m_to;
};

} // namespace

void appendCanonical(std::string& out, const Entry& entry)
{
    LineWriter to{out};
    to.line("id", entry.id.text);
    to.line("type", idOf(typeOf(entry.body)));
    to.line("date", entry.date.toString());
    if (entry.recordedAt)
        to.line("recorded_at", entry.recordedAt->toString());
    if (entry.revisedAt)
        to.line("revised_at", entry.revisedAt->toString());
    std::visit(BodyWriter{to}, entry.body);
}

std::string canonicalText(const Entry& entry)
{
    std::string text;
    appendCanonical(text, entry);
    return text;
}

} // namespace comeback::diary
