// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/coach.h"

#include "coach/changes.h"
#include "coach/clock.h"
#include "library/load_history.h"
#include "library/protocols.h"

namespace comeback::coach {

using diary::Done;
using diary::StorageError;
using diary::Stored;

namespace {

/// Where the diary keeps the preferences.
constexpr std::string_view kPreferencesKey = "preferences";

Protocol standardProtocol()
{
    return library::builtInProtocol(library::builtInProtocolIds().front()).value();
}

} // namespace

Coach::Coach(diary::Diary diary, TodaySource today)
    : m_diary(std::move(diary))
    , m_drafts(std::make_unique<Drafts>(m_diary.path()))
    , m_protocol(standardProtocol())
    , m_todaySource(std::move(today))
    , m_today(m_todaySource())
{}

Coach::~Coach() = default;

Stored<std::unique_ptr<Coach>> Coach::open(diary::Diary diary, TodaySource today)
{
    std::unique_ptr<Coach> coach{new Coach(std::move(diary), std::move(today))};
    if (const auto loaded = coach->reload(); !loaded)
        return loaded.error();
    coach->m_drafts->dropSaved(coach->m_timeline.entries);
    coach->listSteps();
    return coach;
}

Stored<Done> Coach::takeUpProtocol()
{
    const auto named = m_diary.protocol();
    if (!named)
        return named.error();
    if (!m_protocolMissing && *named == ProtocolRef{m_protocol.id, m_protocol.version})
        return Done{};
    const auto own = m_diary.note(library::ownProtocolKey(named->id));
    if (!own)
        return own.error();
    auto protocol = library::protocolNamed(*named, own->value_or(std::string{}));
    m_protocolMissing = !protocol;
    m_protocol = protocol ? std::move(*protocol) : standardProtocol();
    return Done{};
}

Stored<Done> Coach::reload()
{
    if (auto taken = takeUpProtocol(); !taken)
        return taken;
    auto entries = m_diary.entries();
    if (!entries)
        return entries.error();
    m_today = m_todaySource();
    m_timeline = makeTimeline(std::move(*entries), m_protocol, m_today);
    if (const auto kept = m_diary.note(kPreferencesKey); kept && *kept)
        m_timeline.preferences = library::readPreferences(**kept);
    Q_EMIT changed();
    return Done{};
}

void Coach::reloadOrTell()
{
    if (const auto reloaded = reload(); !reloaded)
        Q_EMIT notSaved(reloaded.error());
}

Recommendation Coach::recommendation() const
{
    return prescribe(m_timeline.state, m_protocol, m_today);
}

library::PainLimits Coach::painLimits() const
{
    return library::painLimits(m_timeline.state, m_protocol);
}

Earliest Coach::earliest() const
{
    return forecast(m_timeline.state, m_protocol, m_today);
}

void Coach::setWeightUnit(WeightUnit unit)
{
    if (std::exchange(m_unit, unit) != unit)
        Q_EMIT changed();
}

LoadAdvice Coach::loadAdvice(std::string_view exercise) const
{
    return adviseLoad(
        library::loadHistory(exercise, m_timeline.entries, m_timeline.decisions, m_protocol),
        m_today, m_unit);
}

Coach::Saved Coach::add(Date date, EntryBody body, const std::optional<EntryId>& id)
{
    auto saved = m_diary.add(date, std::move(body), timestampNow(), id);
    if (!saved)
        return saved;
    pushLatestStep();
    reloadOrTell();
    return saved;
}

Coach::Saved Coach::amend(const EntryId& id, Date date, EntryBody body)
{
    auto saved = m_diary.amend(id, date, std::move(body), timestampNow());
    if (!saved)
        return saved;
    pushLatestStep();
    reloadOrTell();
    return saved;
}

Stored<Done> Coach::remove(const EntryId& id)
{
    auto removed = m_diary.remove(id, timestampNow());
    if (!removed)
        return removed;
    pushLatestStep();
    reloadOrTell();
    return removed;
}

void Coach::refresh()
{
    const Date today = m_todaySource();
    const auto elsewhere = m_diary.changedElsewhere();
    if (today == m_today && elsewhere && !*elsewhere)
        return;
    if (elsewhere && *elsewhere)
        listSteps();
    reloadOrTell();
}

Stored<Done> Coach::chooseProtocol(const Protocol& protocol)
{
    const Protocol before = m_protocol;
    auto followed = follow(protocol);
    if (!followed)
        return followed;
    m_undo.push(new ProtocolCommand(*this, before, protocol));
    reloadOrTell();
    return followed;
}

/// The file is kept before it is named, so that a diary never names what it does not have.
Stored<Done> Coach::follow(const Protocol& protocol)
{
    const auto builtIn = library::builtInProtocol(protocol.id);
    if (builtIn && *builtIn != protocol)
        return StorageError{diary::StorageProblem::NotFound, path(), 0};
    if (!builtIn)
        if (auto kept = m_diary.setNote(library::ownProtocolKey(protocol.id),
                                        library::writeProtocol(protocol));
            !kept)
            return kept;
    if (auto named = m_diary.setProtocol({protocol.id, protocol.version}); !named)
        return named;
    m_protocol = protocol;
    m_protocolMissing = false;
    return Done{};
}

Stored<Done> Coach::setPreferences(const library::Preferences& preferences)
{
    const library::Preferences before = m_timeline.preferences;
    auto kept = keep(preferences);
    if (!kept)
        return kept;
    m_undo.push(new PreferencesCommand(*this, before, preferences));
    reloadOrTell();
    return kept;
}

Stored<Done> Coach::keep(const library::Preferences& preferences)
{
    return m_diary.setNote(kPreferencesKey, library::writePreferences(preferences));
}

QString Coach::note(std::string_view key)
{
    const auto value = m_diary.note(key);
    return value && *value ? QString::fromStdString(**value) : QString{};
}

bool Coach::setNote(std::string_view key, const QString& value)
{
    return m_diary.setNote(key, value.toStdString()).ok();
}

} // namespace comeback::coach
