// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"
#include "support/catch.h"

using comeback::test::Ran;
using comeback::test::Terminal;

namespace {

constexpr int kInput = 3;

/// `standard` with four levels and short days, so that a check takes a moment.
nlohmann::json smallProtocol(const Terminal& terminal)
{
    auto protocol = nlohmann::json::parse(terminal.run({"protocol", "show", "standard"}).out);
    protocol["id"] = "small";
    protocol["name"] = "Small";
    protocol["stages"] = {protocol["stages"][0], protocol["stages"][1]};
    auto levels = nlohmann::json::array();
    for (const int level : {0, 1, 4, 5})
        levels.push_back(protocol["levels"][static_cast<std::size_t>(level)]);
    protocol["levels"] = levels;
    auto& parameters = protocol["parameters"];
    parameters["gap_days"] = {5, 8, 11};
    parameters["flare_days"] = {1, 2, 3};
    parameters["spike_window_days"] = 4;
    parameters["calm_days_stage"] = 5;
    return protocol;
}

} // namespace

TEST_CASE("a safe protocol file is told to be safe, with what was looked at")
{
    const Terminal terminal;
    terminal.write("small.json", smallProtocol(terminal).dump());
    const auto report = terminal.ask({"protocol", "check", terminal.path("small.json")});
    CHECK(report["verdict"] == "safe");
    CHECK(report["protocol"]["id"] == "small");
    CHECK(report["properties"].size() == 10);
    for (const auto& property : report["properties"])
        CHECK(property["holds"] == true);
    CHECK(report["states"] > 1000);
    CHECK(report["transitions"] > 10'000);
    CHECK(report["most_calm_days"] > 10);
    CHECK(report["violations"].empty());
    CHECK(report["seconds"] >= 0);
}

TEST_CASE("an unsafe protocol is refused with a diary that replays and shows why")
{
    const Terminal terminal;
    auto protocol = smallProtocol(terminal);
    protocol["parameters"]["flare_drops"] = {0, 1, 2, 3};
    terminal.write("bad.json", protocol.dump());
    const Ran ran = terminal.run({"--json", "protocol", "check", terminal.path("bad.json"),
                                  "--save-diary", terminal.path("shows.json")});
    CHECK(ran.status == kInput);
    CHECK(ran.err.find("property 6") != std::string::npos);
    const auto report = ran.json();
    CHECK(report["verdict"] == "unsafe");
    REQUIRE(report["violations"].size() == 1);
    CHECK(report["violations"][0]["property"] == 6);
    CHECK(report["violations"][0]["replays"] == true);

    CHECK(nlohmann::json::parse(terminal.read("shows.json")) == report["violations"][0]["diary"]);
    const auto replayed = terminal.ask(
        {"replay", terminal.path("shows.json"), "--protocol", terminal.path("bad.json")});
    const auto& last = replayed["decisions"].back();
    CHECK(last["action"] == "resume");
    CHECK(last["from"] == last["to"]);
}

TEST_CASE("every problem of a protocol file is named by its path, all at once, before any proof")
{
    const Terminal terminal;
    auto protocol = smallProtocol(terminal);
    protocol["parameters"]["spike_rise"] = 0;
    protocol["parameters"]["colour"] = "red";
    protocol["stages"][1]["credits"] = 2.5;
    protocol["levels"][2]["stage"] = "flying";
    terminal.write("wrong.json", protocol.dump());
    const Ran ran = terminal.run({"protocol", "check", terminal.path("wrong.json")});
    CHECK(ran.status == kInput);
    CHECK(ran.out.empty());
    for (const auto* path :
         {"parameters.spike_rise", "parameters.colour", "stages[1].credits", "levels[2].stage"}) {
        INFO(ran.err);
        CHECK(ran.err.find(path) != std::string::npos);
    }
}

TEST_CASE("a protocol file that is not there is refused by name")
{
    const Terminal terminal;
    const Ran ran = terminal.run({"protocol", "check", terminal.path("nowhere.json")});
    CHECK(ran.status == kInput);
    CHECK(ran.err.find("nowhere.json") != std::string::npos);
}
