// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/body_table.h"

#include "diary/failure.h"

#include <array>

namespace comeback::diary {

EntryHead& HeadWalk::at(std::int64_t seq)
{
    while (m_place < m_heads.size() && m_heads[m_place].seq < seq)
        ++m_place;
    if (m_place == m_heads.size() || m_heads[m_place].seq != seq || m_heads[m_place].type != m_type)
        throw Failure{StorageProblem::Damaged};
    return m_heads[m_place];
}

EntryHead& HeadWalk::bare(std::int64_t seq)
{
    EntryHead& head = at(seq);
    if (head.body)
        throw Failure{StorageProblem::Damaged};
    return head;
}

EntryBody& HeadWalk::begunBody(std::int64_t seq)
{
    EntryHead& head = at(seq);
    if (!head.body)
        throw Failure{StorageProblem::Damaged};
    return *head.body;
}

std::span<const BodyTable* const> bodyTables()
{
    static constexpr std::array<const BodyTable*, 10> kTables{
        &kStartTable,         &kCheckInTable,
        &kSessionTable,       &kSessionExerciseTable,
        &kScreeningTable,     &kScreeningAnswerTable,
        &kDirectiveTable,     &kDirectiveExclusionTable,
        &kQuestionnaireTable, &kQuestionnaireAnswerTable};
    return kTables;
}

} // namespace comeback::diary
