// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mutation/survivors.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace comeback::test {

std::vector<Survivor> readSurvivors(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::vector<Survivor> survivors;
    std::string text;
    for (int number = 1; std::getline(file, text); ++number) {
        if (text.empty() || text.starts_with('#'))
            continue;
        Survivor each{text, {}, {}, {}};
        for (std::string* part : {&each.line, &each.change, &each.why}) {
            ++number;
            if (!std::getline(file, *part) || part->empty())
                throw std::runtime_error(path.string() + ":" + std::to_string(number) +
                                         ": file, line, change and reason are four lines");
        }
        survivors.push_back(std::move(each));
    }
    return survivors;
}

const Survivor* find(const std::vector<Survivor>& known, std::string_view file,
                     std::string_view line, std::string_view change)
{
    const auto found = std::ranges::find_if(known, [&](const Survivor& each) {
        return each.file == file && each.line == line && each.change == change;
    });
    return found != known.end() ? &*found : nullptr;
}

} // namespace comeback::test
