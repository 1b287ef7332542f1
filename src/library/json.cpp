// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/json.h"

#include "library/resource.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <set>

namespace comeback::library {

namespace {

constexpr int kDeepest = 64;

/// Watches the parser's events for what a finished value no longer shows.
class Watch
{
public:
    bool operator()(int depth, Json::parse_event_t event, Json& parsed)
    {
        using Event = Json::parse_event_t;
        if (depth > kDeepest)
            throw std::length_error("nested too deeply");
        if (event == Event::object_start)
            m_keys.emplace_back();
        if (event == Event::object_end)
            m_keys.pop_back();
        if (event == Event::key && !m_keys.back().insert(parsed.get<std::string>()).second)
            m_twice.push_back(parsed.get<std::string>());
        return true;
    }
    [[nodiscard]] const std::vector<std::string>& twice() const { return m_twice; }

private:
    std::vector<std::set<std::string>> m_keys;
    std::vector<std::string> m_twice;
};

} // namespace

Result<Json> readJson(std::string_view text, std::size_t mostBytes)
{
    if (text.size() > mostBytes)
        return Problems{
            {ProblemKind::TooLong, "file", std::to_string(text.size()), std::to_string(mostBytes)}};
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Problems{{ProblemKind::Empty, "file", "", "JSON"}};
    Watch watch;
    try {
        Json json = Json::parse(text, std::ref(watch));
        Problems problems;
        for (const std::string& key : watch.twice())
            problems.push_back({ProblemKind::Duplicate, key, key, ""});
        if (!problems.empty())
            return problems;
        return json;
    } catch (const Json::parse_error& error) {
        const bool utf8 = std::string_view(error.what()).find("UTF-8") != std::string_view::npos;
        return Problems{{utf8 ? ProblemKind::BadUtf8 : ProblemKind::BadSyntax,
                         "byte " + std::to_string(error.byte), "", "JSON"}};
    } catch (const std::exception&) {
        return Problems{{ProblemKind::BadSyntax, "file", "", "JSON, at most 64 levels deep"}};
    }
}

const Json& jsonResource(std::string_view path)
{
    static std::mutex mutex;
    static std::map<std::string, Json, std::less<>> read;
    const std::lock_guard lock(mutex);
    if (const auto found = read.find(path); found != read.end())
        return found->second;
    Json json = Json::parse(resource(path), nullptr, false);
    if (json.is_discarded()) {
        std::fprintf(stderr, "comeback: a part of the program is missing: %.*s\n",
                     static_cast<int>(path.size()), path.data());
        std::abort();
    }
    return read.emplace(path, std::move(json)).first->second;
}

} // namespace comeback::library
