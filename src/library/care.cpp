// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/care.h"

#include "library/json.h"

namespace comeback::library {

std::string suggestedEmergencyNumber(std::string_view territory)
{
    const Json& file = jsonResource("emergency_numbers.json");
    const Json& territories = file.at("territories");
    const auto found = territories.find(territory);
    return found != territories.end() ? found->get<std::string>()
                                      : file.at("default").get<std::string>();
}

} // namespace comeback::library
