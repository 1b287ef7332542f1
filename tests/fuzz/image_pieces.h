// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::fuzz {

/// Bytes that are put in the place of others.
struct Piece
{
    std::size_t at = 0;
    std::string_view bytes; ///< never empty
};

/// A folder in memory, and in it the diary that damaged ones are made from: an entry of each kind,
/// of which one was corrected and one removed.
class Workplace
{
public:
    Workplace();
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;
    ~Workplace();

    [[nodiscard]] std::string file(const char* name) const { return (m_folder / name).string(); }
    /// The bytes of the diary.
    [[nodiscard]] const std::string& whole() const { return m_whole; }

    /// Whether a piece lies where the header and the schema do, be it in part.
    [[nodiscard]] bool touchesSchema(const Piece& piece) const;

    /// The pieces of an input that is no file itself, each with its place (3 bytes), its length (1
    /// byte) and its bytes. With a first byte of 1 they go anywhere; with an even one anywhere
    /// outside the schema, which has to be there letter by letter; with another odd one to where
    /// rows are.
    [[nodiscard]] std::vector<Piece> piecesOf(std::string_view input) const;

    /// The file that an input stands for: itself, or the whole one with the input's pieces. The
    /// second way comes past the header and the schema, which random bytes never do.
    [[nodiscard]] std::string imageFrom(std::string_view input) const;

private:
    [[nodiscard]] std::size_t placeOf(char kind, std::size_t number) const;

    std::filesystem::path m_folder;
    std::string m_whole;
    std::set<std::size_t> m_schemaPages; ///< from 0
    std::vector<std::size_t> m_outsideSchema;
    std::vector<std::size_t> m_rows; ///< bytes outside the schema that are not zero
};

/// Whether the input is a file as it is, and not pieces: its first byte says so.
[[nodiscard]] bool isFileItself(std::string_view input);

void putInto(std::string& image, std::span<const Piece> pieces);

} // namespace comeback::fuzz
