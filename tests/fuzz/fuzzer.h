// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>

namespace comeback::fuzz {

/// The bytes that libFuzzer made up, as text.
inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Ends the run where something does not hold that must hold for every input.
inline void expect(bool holds)
{
    if (!holds)
        std::abort();
}

/// What stands round an input. Inputs are kept short, so that many are tried; but behind the first
/// words of a file lies what no short input comes to by itself.
struct Frame
{
    std::string_view before;
    std::string_view behind = {};
};

/// The input in the frame that its first byte names; one that names none is a file by itself. There
/// are fewer frames than there are characters that no text begins with.
inline std::string framed(std::string_view input, std::span<const Frame> frames)
{
    if (input.empty() || static_cast<unsigned char>(input.front()) >= frames.size())
        return std::string(input);
    const Frame& frame = frames[static_cast<unsigned char>(input.front())];
    std::string text{frame.before};
    text += input.substr(1);
    text += frame.behind;
    return text;
}

} // namespace comeback::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
