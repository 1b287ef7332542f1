// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/protocol.h"
#include "exchange/arrival.h"
#include "exchange/csv_import.h"
#include "exchange/file_kind.h"

#include <optional>
#include <string>
#include <vector>

namespace comeback::app {

/// What a file is read for.
struct DiaryHere
{
    Protocol protocol; ///< an order can name a level that its rules do not have
    std::vector<Entry> entries;
};

/// A file of any kind as it was read for an import, with what is wrong with it. Reading touches
/// nothing else, so that it can be done on another thread.
struct ImportReading
{
    std::string text;
    exchange::FileKind kind = exchange::FileKind::Diary;
    bool foreignRows = false;
    exchange::Arrivals arrivals = {};
    /// The protocol of a diary file, which a diary without entries takes over.
    std::optional<Protocol> adopted = {};
    std::optional<exchange::CsvImport> rows = {}; ///< without its arrivals
    Problems problems = {};                       ///< that refuse the whole
    Problems bad = {};                            ///< of rows or readings that can be passed over
    std::size_t badCount = 0;

    /// Reads the text. `options` are for rows of other programs; where they name columns, any rows
    /// are read as such.
    void readAll(const exchange::CsvOptions& options, const DiaryHere& here);
    /// Refuses levels that `protocol` does not have in what came from another diary.
    void checkLevels(const Protocol& protocol);
    /// Line `number` of the text, from 1, without its end; empty if there is none.
    [[nodiscard]] std::string line(std::size_t number) const;

private:
    void take(exchange::DiaryFile file, const DiaryHere& here);
    void readOwn(const DiaryHere& here);
    void readForeign(const exchange::CsvOptions& options);
    /// Readings that are dated later cannot be used.
    void readFhir(Date latest);
    /// The columns of a file whose meaning could not be found out, to be said by the person.
    [[nodiscard]] exchange::CsvImport headOnly() const;
};

} // namespace comeback::app
