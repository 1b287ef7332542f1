// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/protocol.h"
#include "engine/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::exchange {

/// The most entries of a file, of whichever format, and the most problems that are told of one.
inline constexpr std::size_t kMostEntries = 1'000'000;
inline constexpr std::size_t kMostProblems = 1000;
/// The most entries whose removal a file may tell of.
inline constexpr std::size_t kMostFates = 100'000;

/// The version of the diary file that is written; newer ones are refused.
inline constexpr int kDiaryFileVersion = 1;

/// A diary as a file that people, scripts and other computers can read: JSON in UTF-8, one entry a
/// line (docs/formats.md). Entries stand in the order of the file.
struct DiaryFile
{
    ProtocolRef protocol{"standard", 1};
    std::vector<Entry> entries;
    /// What became of entries that were removed or brought back, each entry at most once.
    std::vector<Fate> fates = {};
    /// Places in `entries` of those that the file gave no id, ascending.
    std::vector<std::size_t> unnamed = {};

    friend bool operator==(const DiaryFile&, const DiaryFile&) = default;
};

/// Reads a diary file, or says everything that is wrong with it, each problem with its path
/// ("entries[12].pain") or, where it is no JSON, its line and byte. Strict: a field that the format
/// does not know, a number that is not written as an integer, an id that is there twice, a date
/// after 2100 and a file cut short refuse the whole. An entry without an id is named by its place
/// in the file, counted from 1; a file without a protocol means `standard`, version 1.
[[nodiscard]] Result<DiaryFile> readDiaryFile(std::string_view json);

/// Writes a diary file that `readDiaryFile` reads back as the same, byte for byte on a second
/// writing.
[[nodiscard]] std::string writeDiaryFile(const DiaryFile& file);

/// The levels that entries name and `protocol` does not have (UnknownLevel).
[[nodiscard]] Problems checkLevels(const DiaryFile& file, const Protocol& protocol);
/// The same of one body; the place of a problem is the field's name.
[[nodiscard]] Problems checkLevels(const EntryBody& body, const Protocol& protocol);

} // namespace comeback::exchange
