// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/entry_fields.h"
#include "engine/field_choices.h"

namespace comeback {

namespace {

/// Writes the fields of each body; the counterpart of make_body.cpp.
class FieldWriter
{
public:
    [[nodiscard]] FieldMap take() && { return std::move(m_fields); }

    void operator()(const Start& start)
    {
        put("pain", start.pain.value());
        put("walk_minutes", start.walkMinutes);
        putIf("protocol", start.protocol);
    }
    void operator()(const CheckIn& checkIn)
    {
        put("pain", checkIn.pain.value());
        putIf("muscle_ache", checkIn.muscleAche);
        putIf("sleep", checkIn.sleep);
        putIf("stiffness", checkIn.stiffness);
        putIf("mood", checkIn.mood);
        putIf("confidence", checkIn.confidence);
        putText("note", checkIn.note);
    }
    void operator()(const Session& session)
    {
        put("kind", std::string(kSessionKinds[static_cast<std::size_t>(session.kind)]));
        put("before", session.before.value());
        put("during", session.during.value());
        put("after", session.after.value());
        put("completion", std::string(kCompletions[static_cast<std::size_t>(session.completion)]));
        putIf("effort", session.effort);
        putIf("minutes", session.minutes);
        if (!session.exercises.empty())
            put("exercises", session.exercises);
        putText("reason", session.reason);
        putText("note", session.note);
    }
    void operator()(const Screening& screening)
    {
        put("scope", std::string(kScopes[static_cast<std::size_t>(screening.scope)]));
        put("answers", screening.answers);
    }
    void operator()(const Clearance& clearance) { putText("note", clearance.note); }
    void operator()(const Flare& flare) { putText("note", flare.note); }
    void operator()(const Directive& directive)
    {
        put("by", std::string(kHands[static_cast<std::size_t>(directive.by)]));
        if (directive.setLevel)
            put("set_level", directive.setLevel->text);
        putOrder("cap_level", directive.capLevel, [](const LevelName& name) { return name.text; });
        putOrder("hold_until", directive.holdUntil, [](Date date) { return date.toString(); });
        putOrder("acceptable_pain", directive.acceptablePain, [](int pain) { return pain; });
        putOrder("exclude_exercises", directive.excludeExercises,
                 [](const std::vector<std::string>& names) { return names; });
        putText("note", directive.note);
    }
    void operator()(const Questionnaire& questionnaire)
    {
        put("instrument", questionnaire.instrument);
        put("answers", questionnaire.answers);
    }

private:
    void put(std::string_view name, FieldValue value) { m_fields.emplace(name, std::move(value)); }
    template<typename T>
    void putIf(std::string_view name, const std::optional<T>& value)
    {
        if (value)
            put(name, *value);
    }
    void putText(std::string_view name, const std::string& text)
    {
        if (!text.empty())
            put(name, text);
    }
    template<typename T, typename Convert>
    void putOrder(std::string_view name, const Order<T>& order, Convert convert)
    {
        if (order.value())
            put(name, convert(*order.value()));
        else if (order.given())
            put(name, std::monostate{});
    }

    FieldMap m_fields;
};

} // namespace

FieldMap toFields(const EntryBody& body)
{
    FieldWriter writer;
    std::visit(writer, body);
    return std::move(writer).take();
}

} // namespace comeback
