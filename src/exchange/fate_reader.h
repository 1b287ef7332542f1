// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/result.h"
#include "exchange/json_tree.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace comeback::exchange {

/// Reads what a diary file tells of entries that were removed or brought back:
/// `[{"id":"…","at":"2026-11-20T07:30:00+01:00"},…]`. What is wrong is collected with its path.
class FateReader
{
public:
    explicit FateReader(Problems& problems) : m_problems(problems) {}

    /// The list that is the member `name` of the file.
    void read(const JsonValue& list, const std::string& name, Fate::Kind kind);
    /// What was read, by id.
    [[nodiscard]] std::vector<Fate> fates() &&;

private:
    void readOne(const JsonValue& value, const std::string& where, Fate::Kind kind);
    void add(ProblemKind kind, std::string where, std::string given, std::string expected);

    Problems& m_problems;
    std::vector<Fate> m_fates;
    std::map<std::string, std::string> m_places; ///< by id
};

} // namespace comeback::exchange
