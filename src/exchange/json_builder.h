// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_tree.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace comeback::exchange {

/// Receives the events of the parser and builds the tree. It stops the parser at syntax errors and
/// at nesting that is too deep; double names are noted, and reading goes on.
class JsonBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit JsonBuilder(const JsonElements& elements) : m_elements(elements) {}

    /// Why the parser stopped: at which byte, counted from 1, or at which path.
    struct Stop
    {
        ProblemKind kind{};
        std::size_t byte = 0;
        std::string path = {};
    };

    [[nodiscard]] const std::optional<Stop>& stop() const { return m_stop; }
    [[nodiscard]] Problems takeDuplicates() { return std::move(m_duplicates); }
    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t& text) override;
    bool string(string_t& value) override;
    bool binary(binary_t& value) override;
    bool start_object(std::size_t size) override;
    bool key(string_t& name) override;
    bool end_object() override;
    bool start_array(std::size_t size) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& exception) override;

private:
    bool add(JsonValue value);
    bool open(JsonValue container);
    bool close();
    [[nodiscard]] std::string path() const;

    /// A list or an object whose end has not come yet.
    struct Open
    {
        JsonValue container;
        std::string member = {};          ///< the one that is being read, of an object
        std::set<std::string> names = {}; ///< of the members so far
        std::size_t count = 0;            ///< of the elements so far, of a list
    };
    /// Whether what is being read is the list whose elements go elsewhere.
    [[nodiscard]] bool inElements() const;

    const JsonElements& m_elements;
    std::size_t m_values = 0; ///< kept at the moment
    std::size_t m_before = 0; ///< of them, those before the element that is being read

    JsonValue m_root;
    std::vector<Open> m_open; ///< around the current place, outermost first
    Problems m_duplicates;
    std::optional<Stop> m_stop;
};

} // namespace comeback::exchange
