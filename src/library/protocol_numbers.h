// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/protocol.h"
#include "engine/result.h"
#include "library/language.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::library {

/// One number of a protocol that may be edited: what it is called, where it stands in the file, and
/// the bounds within which it is accepted.
struct ProtocolNumber
{
    std::string path; ///< as in messages: "parameters.gap_days[1]", "stages[0].credits"
    std::string key;  ///< the parameter's name, for its words and its source: "gap_days"
    std::optional<StageIndex> stage = {};  ///< the stage that it belongs to, if to one
    std::optional<LevelIndex> level = {};  ///< the level, likewise
    std::optional<std::size_t> place = {}; ///< place in a row of numbers, from 0
    int low = 0;
    int high = 0;
    int* (*member)(Protocol&, const ProtocolNumber&) = nullptr;

    [[nodiscard]] int valueIn(const Protocol& protocol) const;
    void put(int value, Protocol& protocol) const;
    /// Whether the number is a share in thousandths rather than a whole number.
    [[nodiscard]] bool isShare() const { return key == "start_fraction"; }
};

/// Every number of `protocol` that may be edited, in the order of the file.
[[nodiscard]] std::vector<ProtocolNumber> numbersOf(const Protocol& protocol);

/// A number in which two protocols differ.
struct NumberDifference
{
    ProtocolNumber number;
    int value = 0;
    int usual = 0;
};

/// The numbers in which `protocol` differs from `from`, in the order of the file.
[[nodiscard]] std::vector<NumberDifference> differences(const Protocol& protocol,
                                                        const Protocol& from);

/// What is wrong with a protocol as a whole: numbers out of bounds or at odds with each other. As
/// if it were read from its file.
[[nodiscard]] Problems checkProtocol(const Protocol& protocol);

/// The source of a parameter's usual value, as short as it is cited.
[[nodiscard]] std::string sourceOf(std::string_view parameter, Language language);

} // namespace comeback::library
