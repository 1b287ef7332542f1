// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json_writer.h"

#include "exchange/entry_json.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace comeback::exchange;

TEST_CASE("what is written value after value reads back as the tree it stands for")
{
    std::string text;
    JsonWriter json(text);
    json.object([&] {
        json.member("empty", "");
        json.objectMember("nothing", [] {});
        json.listMember("list", [&] {
            json.value(1);
            json.value(true);
            json.list([] {});
            json.object([&] { json.member("in it", -2147483647 - 1); });
            json.value("last");
        });
        json.member("false", false);
    });
    CHECK(text == R"({"empty":"","nothing":{},"list":[1,true,[],{"in it":-2147483648},"last"],)"
                  R"("false":false})");
}

TEST_CASE("text is escaped as the rest of the program escapes it, whatever its bytes are")
{
    std::string all;
    for (int byte = 0; byte < 256; ++byte) {
        const std::string one(1, static_cast<char>(byte));
        all += one;
        for (const std::string& each : {one, "a" + one + "b", all}) {
            std::string text;
            JsonWriter(text).value(each);
            INFO(byte);
            CHECK(text == toText(each));
            CHECK(nlohmann::json::accept(text));
        }
    }
    for (const char* each : {"ä", "שלום", "👍🏽", "=1+1", "\",\":[{"}) {
        std::string text;
        JsonWriter(text).value(each);
        CHECK(nlohmann::json::parse(text) == each);
    }
}
