// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/campaigns/crash_states.h"

#include <algorithm>

namespace comeback::diary::test {

namespace {

using Kind = DiskCall::Kind;
constexpr std::size_t kSector = 512;

void put(std::string& content, std::size_t at, std::string_view bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size(), '\0');
    content.replace(at, bytes.size(), bytes);
}

/// Each sector of a write that came to the disk.
void putTorn(std::string& content, const DiskCall& write, std::mt19937_64& random)
{
    const auto end = static_cast<std::size_t>(write.at) + write.bytes.size();
    for (auto at = static_cast<std::size_t>(write.at); at < end;) {
        const std::size_t next = std::min(end, (at / kSector + 1) * kSector);
        if (random() % 2 == 0)
            put(content, at,
                std::string_view{write.bytes}.substr(at - static_cast<std::size_t>(write.at),
                                                     next - at));
        at = next;
    }
}

void carryOut(std::string& content, const DiskCall& call)
{
    if (call.kind == Kind::Truncate)
        content.resize(static_cast<std::size_t>(call.at), '\0');
    else
        put(content, static_cast<std::size_t>(call.at), call.bytes);
}

} // namespace

Disk::Disk(std::string database, std::optional<std::string> journal)
    : m_database{std::move(database), {}}
{
    if (!journal)
        return;
    m_journals.push_back({std::move(*journal), {}});
    m_sureName = 0;
}

Disk::Disk(std::string database, FolderSync folderSync)
    : m_database{std::move(database), {}}, m_folderSyncs(folderSync == FolderSync::Honest)
{}

Disk::Content& Disk::contentOf(DiskFile file)
{
    return file == DiskFile::Database || m_journals.empty() ? m_database : m_journals.back();
}

void Disk::take(const DiskCall& call)
{
    switch (call.kind) {
    case Kind::Create:
        m_journals.emplace_back();
        m_pendingNames.emplace_back(m_journals.size() - 1);
        break;
    case Kind::Write:
    case Kind::Truncate:
        contentOf(call.file).pending.push_back(call);
        break;
    case Kind::Sync: {
        Content& content = contentOf(call.file);
        for (const DiskCall& each : content.pending)
            carryOut(content.sure, each);
        content.pending.clear();
        break;
    }
    case Kind::Delete:
        m_pendingNames.emplace_back(std::nullopt);
        break;
    case Kind::SyncFolder:
        if (!m_pendingNames.empty() && (m_folderSyncs || !m_lastWasDelete)) {
            m_sureName = m_pendingNames.back();
            m_pendingNames.clear();
        }
        break;
    case Kind::Saved:
        ++m_saved;
        break;
    }
    m_lastWasDelete = call.kind == Kind::Delete;
}

bool Disk::isUnsure() const
{
    return !m_database.pending.empty() || !m_pendingNames.empty() ||
           (m_sureName && !m_journals[*m_sureName].pending.empty());
}

std::string Disk::after(const Content& content, std::mt19937_64& random) const
{
    std::string bytes = content.sure;
    for (const DiskCall& each : content.pending) {
        const auto fate = random() % 3;
        if (fate == 0)
            carryOut(bytes, each);
        else if (fate == 1 && each.kind == Kind::Write)
            putTorn(bytes, each, random);
    }
    return bytes;
}

CrashState Disk::crash(std::mt19937_64& random) const
{
    Names name = m_sureName;
    for (const Names& each : m_pendingNames)
        if (random() % 2 == 0)
            name = each;
    CrashState state{after(m_database, random), std::nullopt, m_saved};
    if (name)
        state.journal = after(m_journals[*name], random);
    return state;
}

} // namespace comeback::diary::test
