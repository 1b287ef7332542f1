// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry_fields.h"
#include "engine/result.h"

#include <map>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace comeback::cli {

/// The fields of an entry as options of a command, made from the table of fields: `--pain 2`,
/// `--walk-minutes 20`. A screening's answers are given as `--no-to-all` or `--yes ID …`.
class EntryOptions
{
public:
    /// Adds the date and the fields of one type.
    void addTo(CLI::App& command, EntryType type);
    /// Adds the date, the fields of every type, and `--unset FIELD`.
    void addAllTo(CLI::App& command);

    /// What an entry is to become.
    struct Given
    {
        Date date;
        EntryBody body;
    };

    /// `before` with what was given put over it, or everything that is wrong with it: a date after
    /// `latest`, a field that the type does not have, given or to be taken out, a value out of its
    /// range.
    [[nodiscard]] Result<Given> over(const Given& before, Date latest) const;
    /// The same for a new entry, dated `usual` where no date was given.
    [[nodiscard]] Result<Given> make(EntryType type, Date usual) const;

private:
    void addDate(CLI::App& command);
    void addField(CLI::App& command, const FieldSpec& spec);
    void addAnswers(CLI::App& command);
    [[nodiscard]] Result<Given> read(EntryType type, FieldMap fields, Date usual,
                                     Date latest) const;
    [[nodiscard]] Date readDate(Date usual, Date latest, Problems& problems) const;
    void readFields(EntryType type, FieldMap& fields, Problems& problems) const;
    void readAnswers(FieldMap& fields, Problems& problems) const;
    [[nodiscard]] bool answersGiven() const { return m_noToAll || !m_yes.empty(); }

    std::string m_date;
    std::map<std::string, std::vector<std::string>, std::less<>> m_given; ///< by the field's name
    std::vector<std::string> m_unset;
    bool m_noToAll = false;
    std::vector<std::string> m_yes;
};

/// A field's name as an option is written: "walk_minutes" is "walk-minutes".
[[nodiscard]] std::string hyphened(std::string_view name);
/// The other way round.
[[nodiscard]] std::string underscored(std::string_view name);

} // namespace comeback::cli
