// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/drafts.h"

#include "diary/private_file.h"

#include <algorithm>

namespace comeback::coach {

namespace {

constexpr std::size_t kMostBytes = 1'000'000;

} // namespace

Drafts::Drafts(const std::string& diaryPath) : m_path(diaryPath + ".drafts")
{
    if (const auto kept = diary::readPrivateFile(m_path, kMostBytes); kept && *kept)
        m_leftBehind = draftsFrom(**kept);
    m_writer.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &Drafts::write);
}

Drafts::~Drafts()
{
    flush();
}

Draft Drafts::takeUp(std::size_t place)
{
    Draft draft = m_leftBehind.at(place);
    m_leftBehind.erase(m_leftBehind.begin() + static_cast<std::ptrdiff_t>(place));
    // What stands in the form meanwhile takes its place there.
    if (auto other = of(draft.form))
        m_leftBehind.push_back(std::move(*other));
    keep(draft);
    writeSoon();
    Q_EMIT decided();
    return draft;
}

void Drafts::throwAway(std::size_t place)
{
    m_leftBehind.erase(m_leftBehind.begin() + static_cast<std::ptrdiff_t>(place));
    writeSoon();
    Q_EMIT decided();
}

void Drafts::dropSaved(std::span<const Entry> entries)
{
    if (std::erase_if(m_leftBehind,
                      [entries](const Draft& each) { return wasSaved(each, entries); }) > 0)
        writeSoon();
}

void Drafts::keep(Draft draft)
{
    const auto found = std::ranges::find(m_open, draft.form, &Draft::form);
    if (found == m_open.end())
        m_open.push_back(std::move(draft));
    else if (found->date == draft.date && found->fields == draft.fields)
        return;
    else
        *found = std::move(draft);
    writeSoon();
}

void Drafts::forget(std::string_view form)
{
    if (std::erase_if(m_open, [form](const Draft& each) { return each.form == form; }) > 0)
        writeSoon();
}

std::optional<Draft> Drafts::of(std::string_view form) const
{
    const auto found = std::ranges::find(m_open, form, &Draft::form);
    return found != m_open.end() ? std::optional(*found) : std::nullopt;
}

/// Not put off by further typing: who types without a pause must not lose more.
void Drafts::writeSoon()
{
    if (!m_rest.isActive())
        m_rest.start();
}

void Drafts::write()
{
    std::vector<Draft> all = m_leftBehind;
    all.insert(all.end(), m_open.begin(), m_open.end());
    m_writer.start([path = m_path, all = std::move(all)] {
        if (all.empty())
            (void)diary::removePrivateFile(path);
        else
            (void)diary::writePrivateFile(path, toText(all));
    });
}

void Drafts::hurry()
{
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    write();
}

void Drafts::flush()
{
    hurry();
    m_writer.waitForDone();
}

} // namespace comeback::coach
