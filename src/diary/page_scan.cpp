// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/page_scan.h"

#include "diary/failure.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace comeback::diary {

namespace {

// https://www.sqlite.org/fileformat.html has the layout of pages, cells and records.
constexpr std::size_t kPage = 4096;
constexpr std::size_t kHeaderOfFile = 100;
constexpr unsigned char kLeafOfTable = 0x0D;
constexpr std::size_t kMostLocal = kPage - 35;
constexpr std::size_t kLeastLocal = (kPage - 12) * 32 / 255 - 23;
constexpr std::size_t kOverflowContent = kPage - 4;
constexpr std::uint64_t kMostPayload = 1'000'000;
constexpr std::size_t kColumns = 10;

/// Thrown where the bytes are not what they would have to be; never leaves this file.
struct NotThat
{};

/// Reads bytes from the first to the last; NotThat behind the last.
class Bytes
{
public:
    explicit Bytes(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::string_view take(std::uint64_t count)
    {
        if (count > m_bytes.size())
            throw NotThat{};
        const auto taken = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return taken;
    }
    [[nodiscard]] std::uint64_t bigEndian(std::size_t count)
    {
        std::uint64_t value = 0;
        for (const char each : take(count))
            value = value << 8U | static_cast<unsigned char>(each);
        return value;
    }
    [[nodiscard]] std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i) {
            const std::uint64_t byte = bigEndian(1);
            value = value << 7U | (byte & 0x7FU);
            if (byte < 0x80U)
                return value;
        }
        return value << 8U | bigEndian(1);
    }
    [[nodiscard]] bool atEnd() const { return m_bytes.empty(); }

private:
    std::string_view m_bytes;
};

/// One column of a record.
struct Value
{
    std::uint64_t type = 0;
    std::string_view bytes;

    [[nodiscard]] bool isNull() const { return type == 0; }
    [[nodiscard]] std::int64_t number() const
    {
        if (type == 8 || type == 9)
            return static_cast<std::int64_t>(type - 8);
        if (type < 1 || type > 6)
            throw NotThat{};
        const std::uint64_t raw = Bytes{bytes}.bigEndian(bytes.size());
        const unsigned unused = 64U - 8U * static_cast<unsigned>(bytes.size());
        return static_cast<std::int64_t>(raw << unused) >> unused;
    }
    [[nodiscard]] std::string text() const
    {
        if (type < 13 || type % 2 == 0)
            throw NotThat{};
        return std::string(bytes);
    }
    [[nodiscard]] std::optional<std::string> textIf() const
    {
        return isNull() ? std::nullopt : std::optional{text()};
    }
    [[nodiscard]] std::string blob() const
    {
        if (type < 12 || type % 2 != 0)
            throw NotThat{};
        return std::string(bytes);
    }
};

std::uint64_t sizeOf(std::uint64_t type)
{
    constexpr std::uint64_t kSizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? kSizes[type] : (type - 12) / 2;
}

std::vector<Value> columnsOf(std::string_view record)
{
    Bytes start{record};
    const std::uint64_t headerSize = start.varint();
    Bytes header{Bytes{record}.take(headerSize)};
    static_cast<void>(header.varint());
    Bytes body{record};
    static_cast<void>(body.take(headerSize));
    std::vector<Value> columns;
    while (!header.atEnd() && columns.size() <= kColumns) {
        const std::uint64_t type = header.varint();
        columns.push_back({type, body.take(sizeOf(type))});
    }
    return columns;
}

LogRow rowOf(std::int64_t seq, std::string_view record)
{
    const auto columns = columnsOf(record);
    if (columns.size() != kColumns || !columns[0].isNull())
        throw NotThat{};
    LogRow row{.seq = seq,
               .entry = columns[1].number(),
               .kind = changeKindFrom(columns[2].text()),
               .at = {columns[3].number(), static_cast<std::int16_t>(std::clamp<std::int64_t>(
                                               columns[4].number(), -1080, 1080))},
               .before = columns[6].textIf(),
               .after = columns[7].textIf(),
               .previousHash = columns[8].blob(),
               .hash = columns[9].blob()};
    if (!columns[5].isNull())
        row.undoes = columns[5].number();
    if (hashOf(row) != row.hash)
        throw NotThat{};
    return row;
}

/// The payload of a cell, with what of it lies on pages of its own.
std::string payloadOf(std::string_view file, Bytes& cell, std::uint64_t size)
{
    if (size <= kMostLocal)
        return std::string(cell.take(size));
    const std::size_t wanted = kLeastLocal + (size - kLeastLocal) % kOverflowContent;
    std::string payload{cell.take(wanted <= kMostLocal ? wanted : kLeastLocal)};
    std::uint64_t next = cell.bigEndian(4);
    while (payload.size() < size) {
        Bytes rest{file};
        if (next == 0)
            throw NotThat{};
        static_cast<void>(rest.take((next - 1) * kPage));
        next = rest.bigEndian(4);
        payload += rest.take(std::min<std::uint64_t>(kOverflowContent, size - payload.size()));
    }
    return payload;
}

std::optional<LogRow> rowInCell(std::string_view file, std::string_view page, std::size_t at)
{
    try {
        Bytes cell{page};
        static_cast<void>(cell.take(at));
        const std::uint64_t size = cell.varint();
        const auto seq = static_cast<std::int64_t>(cell.varint());
        if (size > kMostPayload)
            return std::nullopt;
        return rowOf(seq, payloadOf(file, cell, size));
    } catch (const NotThat&) {
        return std::nullopt;
    } catch (const Failure&) {
        return std::nullopt;
    }
}

} // namespace

std::vector<LogRow> scanForLogRows(std::string_view file)
{
    std::vector<LogRow> rows;
    for (std::size_t at = 0; at + kPage <= file.size(); at += kPage) {
        const std::string_view page = file.substr(at, kPage);
        const std::size_t header = at == 0 ? kHeaderOfFile : 0;
        if (static_cast<unsigned char>(page[header]) != kLeafOfTable)
            continue;
        Bytes head{page.substr(header + 3)};
        const std::uint64_t cells = std::min<std::uint64_t>(head.bigEndian(2), kPage / 2);
        Bytes pointers{page.substr(header + 8)};
        for (std::uint64_t i = 0; i < cells && i < (kPage - header - 8) / 2; ++i)
            if (auto row = rowInCell(file, page, pointers.bigEndian(2)))
                rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace comeback::diary
