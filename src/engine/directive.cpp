// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rules.h"

namespace comeback {

void Rules::directive(const Directive& directive)
{
    const LevelIndex before = m_state.level;
    Figures figures;
    if (directive.setLevel)
        if (const auto wanted = m_protocol.find(directive.setLevel->text))
            figures.add(FigureName::WantedLevel, toInt(*wanted));

    takeOrders(directive);
    const bool refused = !setLevel(directive);
    if (const auto cap = m_state.cap(); cap && *cap < m_state.level)
        moveTo(*cap);
    decide(Action::Direct, refused ? Reason::Refused : Reason::Directive, before, figures);
}

bool Rules::setLevel(const Directive& directive)
{
    if (!directive.setLevel)
        return true;
    const auto wanted = m_protocol.find(directive.setLevel->text);
    if (!wanted || (directive.by == Hand::Self && *wanted > m_state.level))
        return false;
    moveTo(*wanted);
    m_state.pending.reset();
    m_state.lastSession.reset();
    return true;
}

void Rules::takeOrders(const Directive& directive)
{
    Orders& orders = directive.by == Hand::Clinician ? m_state.clinician : m_state.self;
    if (directive.capLevel.given()) {
        const auto& name = directive.capLevel.value();
        const auto cap = name ? m_protocol.find(name->text) : std::nullopt;
        // A cap that this ladder does not know keeps the person at or below where they are.
        orders.cap = name && !cap ? std::optional{m_state.level} : cap;
    }
    if (directive.holdUntil.given())
        orders.holdUntil = directive.holdUntil.value();
    if (directive.acceptablePain.given())
        orders.acceptablePain = directive.acceptablePain.value();
}

} // namespace comeback
