// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/workshop.h"

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <fstream>
#include <iterator>

/// Where coverage is measured, these write down what was reached so far; else there are none.
extern "C" void __gcov_dump() __attribute__((weak));
extern "C" int __llvm_profile_write_file() __attribute__((weak));

namespace comeback::diary::test {

Folder::Folder()
{
    std::string pattern = (fs::temp_directory_path() / "comeback-diary-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    m_path = pattern;
}

Folder::~Folder()
{
    std::error_code ignored;
    fs::permissions(m_path, fs::perms::owner_all, ignored);
    fs::remove_all(m_path, ignored);
}

std::size_t Folder::files() const
{
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{m_path}, fs::directory_iterator{}));
}

OpenOptions hasty()
{
    OpenOptions options;
    options.pause = {};
    return options;
}

Diary opened(const std::string& path)
{
    return must(Diary::open(path, IfMissing::Create, hasty()));
}

StorageProblem problemOfOpening(const std::string& path, IfMissing ifMissing)
{
    return problemOf(Diary::open(path, ifMissing, hasty()));
}

Date on(std::string_view date)
{
    return Date::parse(date).value();
}

Timestamp at(std::string_view instant)
{
    return Timestamp::parse(instant).value();
}

Timestamp noon()
{
    return at("2026-11-20T12:00:00Z");
}

CheckIn checkIn(int pain, std::string note)
{
    return {.pain = Pain::from(pain).value(), .note = std::move(note)};
}

std::vector<EntryBody> oneOfEach()
{
    const Pain two = *Pain::from(2);
    const Pain four = *Pain::from(4);
    Session session{.before = two, .during = four, .after = two};
    session.kind = SessionKind::Walk;
    session.completion = Completion::Part;
    session.effort = 5;
    session.minutes = 30;
    session.exercises = {{"bird_dog", 3, 10, std::nullopt, std::nullopt},
                         {"side_plank", 2, std::nullopt, 30, std::nullopt},
                         {"squat", 3, 8, std::nullopt, Load{12'500}}};
    session.reason = "rain";
    session.note = "tabs\tand\nlines and \\ and Grüße";
    Directive directive;
    directive.by = Hand::Clinician;
    directive.setLevel = LevelName{"B1"};
    directive.capLevel = LevelName{"B3"};
    directive.holdUntil = on("2026-12-01");
    directive.acceptablePain = Order<int>::lift();
    directive.excludeExercises = std::vector<std::string>{"squat", "hinge"};
    directive.note = "no lifting yet";
    CheckIn full = checkIn(3, "slept badly");
    full.muscleAche = false;
    full.sleep = 4;
    full.stiffness = 5;
    full.mood = 6;
    full.confidence = 7;
    return {Start{four, 10, ProtocolRef{"gentle", 1}},
            full,
            session,
            Screening{ScreenScope::Short, RedFlagAnswers::noToAll(ScreenScope::Short)},
            Clearance{"seen today"},
            Flare{"after gardening"},
            directive,
            Questionnaire{"psfs", {{"walking", 6}, {"lifting", 2}}}};
}

namespace {

std::string textOf(const Change& change)
{
    const auto side = [](const std::optional<Entry>& entry) {
        return entry ? entry->date.toString() + std::string(idOf(typeOf(entry->body)))
                     : std::string("nothing");
    };
    return std::to_string(change.sequence) + ' ' + change.entry.text + ' ' +
           std::to_string(static_cast<int>(change.kind)) + ' ' + change.at.toString() + ' ' +
           side(change.before) + " -> " + side(change.after);
}

} // namespace

Stored<Content> contentOf(Diary& diary, const std::vector<EntryId>& ids)
{
    auto entries = diary.entries();
    if (!entries)
        return entries.error();
    const auto protocol = diary.protocol();
    if (!protocol)
        return protocol.error();
    const auto name = diary.note("name");
    if (!name)
        return name.error();
    Content content{std::move(*entries), {}, *protocol, *name};
    for (const EntryId& id : ids) {
        const auto history = diary.history(id);
        if (!history)
            return history.error();
        for (const Change& change : *history)
            content.changes.push_back(textOf(change));
    }
    return content;
}

std::string bytesOf(const std::string& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

void writeBytes(const std::string& path, std::string_view bytes)
{
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    REQUIRE(file.flush().good());
}

void runSql(const std::string& path, const std::string& sql)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &handle) == SQLITE_OK);
    const int code = sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
    INFO(sqlite3_errmsg(handle));
    CHECK(code == SQLITE_OK);
    sqlite3_close(handle);
}

bool inChild(As user, const std::function<bool()>& body)
{
    constexpr uid_t kNobody = 65534;
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        // Root may do anything whatever the modes say, so it has to become somebody else first.
        if (user == As::Nobody && geteuid() == 0 && setresuid(kNobody, kNobody, kNobody) != 0)
            _exit(2);
        try {
            const bool holds = body();
            if (__gcov_dump != nullptr)
                __gcov_dump();
            if (__llvm_profile_write_file != nullptr)
                static_cast<void>(__llvm_profile_write_file());
            _exit(holds ? 0 : 1);
        } catch (const std::exception&) {
            _exit(3);
        }
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace comeback::diary::test
