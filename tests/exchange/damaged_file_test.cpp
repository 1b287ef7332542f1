// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/diary_file.h"
#include "exchange/json_tree.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::exchange;

namespace {

const std::string kSample =
    "{\"format\":\"comeback-diary\",\"version\":1,\"protocol\":{\"id\":\"standard\","
    "\"version\":1},\"entries\":[\n"
    "{\"id\":\"a\",\"type\":\"check_in\",\"date\":\"2026-01-06\",\"pain\":3,"
    "\"note\":\"Gr\xC3\xB6\xC3\x9F"
    "e \\u00e4 \\\"so\\\"\"},\n"
    "{\"id\":\"b\",\"type\":\"session\",\"date\":\"2026-01-06\",\"before\":2,\"during\":3,"
    "\"after\":2,\"completion\":\"full\",\"exercises\":[{\"id\":\"squat\",\"load_kg\":12.5}]}\n"
    "]}";

ProblemKind kindOf(const std::string& json)
{
    const auto read = readDiaryFile(json);
    REQUIRE_FALSE(read.ok());
    REQUIRE(read.error().size() == 1);
    return read.error()[0].kind;
}

std::string placeOf(const std::string& json)
{
    return readDiaryFile(json).error().at(0).where;
}

std::string nested(std::size_t depth)
{
    return R"({"format":"comeback-diary","version":1,"entries":)" + std::string(depth, '[') +
           std::string(depth, ']') + "}";
}

} // namespace

TEST_CASE("a file that is cut short is refused, wherever it is cut")
{
    REQUIRE(readDiaryFile(kSample).ok());
    for (std::size_t length = 0; length < kSample.size(); ++length)
        REQUIRE_FALSE(readDiaryFile(kSample.substr(0, length)).ok());
}

TEST_CASE("a file with any one byte changed is read or refused, never worse")
{
    for (std::size_t at = 0; at < kSample.size(); ++at)
        for (const char byte : {'\0', '"', '{', ']', '9', '\xFF', '\xC3', '\\', '-', '\n'}) {
            std::string changed = kSample;
            changed[at] = byte;
            const auto read = readDiaryFile(changed);
            REQUIRE((read.ok() || !read.error().empty()));
        }
}

TEST_CASE("nesting is followed 64 levels deep and no further")
{
    CHECK(kindOf(nested(60)) == ProblemKind::WrongType);
    CHECK(kindOf(nested(64)) == ProblemKind::TooLong);
    CHECK(kindOf(nested(1'000'000)) == ProblemKind::TooLong);
    CHECK(kindOf(std::string(1'000'000, '[')) == ProblemKind::TooLong);
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    CHECK(kindOf(objects) == ProblemKind::TooLong);
}

TEST_CASE("the place of nesting that is too deep is told in a line that can be read")
{
    std::string objects;
    for (int i = 0; i < 100; ++i)
        objects += "{\"quite_a_long_name\":";
    const std::string place = placeOf(objects);
    CHECK(place.starts_with("quite_a_long_name.quite_a_long_name"));
    CHECK(place.size() < 120);
}

TEST_CASE("a file above the limit of size is refused before it is parsed")
{
    CHECK(kindOf(std::string(kMostJsonBytes + 1, ' ')) == ProblemKind::TooLong);
}

TEST_CASE("an empty file is said to be empty")
{
    CHECK(kindOf("") == ProblemKind::Empty);
    CHECK(kindOf("  \n ") == ProblemKind::BadSyntax);
}

TEST_CASE("bad syntax is told with line and byte")
{
    CHECK(kindOf("{\n  \"format\": oops}") == ProblemKind::BadSyntax);
    CHECK(placeOf("{\n  \"format\": oops}") == "line 2, byte 15");
    CHECK(kindOf(kSample + "x") == ProblemKind::BadSyntax);
    CHECK(kindOf("{\"a\":1,}") == ProblemKind::BadSyntax);
    CHECK(kindOf("// diary\n" + kSample) == ProblemKind::BadSyntax);
    CHECK(kindOf("NaN") == ProblemKind::BadSyntax);
    CHECK(kindOf("01") == ProblemKind::BadSyntax);
    CHECK(kindOf(R"("\ud800")") == ProblemKind::BadSyntax);
}

TEST_CASE("a zero byte does not end the file quietly")
{
    CHECK(kindOf(kSample + std::string(1, '\0') + "rest") == ProblemKind::BadSyntax);
}

TEST_CASE("bad UTF-8 is told with its place, be it in a text or not")
{
    CHECK(kindOf("{\n\"a\":\"\xC3(\"}") == ProblemKind::BadUtf8);
    CHECK(placeOf("{\n\"a\":\"\xC3(\"}") == "line 2, byte 8");
    CHECK(kindOf("\xFF\xFE{}") == ProblemKind::BadUtf8);
}

TEST_CASE("a name that stands in many objects is no duplicate, one that stands twice in one is")
{
    CHECK(readJson(R"([{"a":1},{"a":2},{"a":{"a":3}}])").ok());
    const auto twice = readJson(R"([{"a":1},{"a":2,"b":3,"a":4,"b":5}])");
    REQUIRE_FALSE(twice.ok());
    REQUIRE(twice.error().size() == 2);
    CHECK(twice.error()[0].where == "[1].a");
    CHECK(twice.error()[1].where == "[1].b");
}
