// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/database.h"
#include "diary/diary.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

/// Compares saving one entry with the least that SQLite can do as safely: one row in one table with
/// the same settings. Both on the disk of the folder that is named, in turns; a diary.db that lies
/// there is used and grows.

namespace {

using namespace comeback;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int kRounds = 400;

template<typename Work>
double timeOf(const Work& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return Milliseconds(std::chrono::steady_clock::now() - begin).count();
}

double atRank(std::vector<double>& times, double share)
{
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(times.size() - 1));
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(rank), times.end());
    return times[rank];
}

CheckIn anEntry(int i)
{
    return {.pain = Pain::from(i % 11).value(), .note = "slept badly, better by noon"};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: bench_save FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    const std::string barePath = folder / "bare.db";
    const std::string diaryPath = folder / "diary.db";
    std::ofstream{barePath}.close();
    const auto bare = diary::openDatabase(barePath);
    bare->exec("CREATE TABLE row(id INTEGER PRIMARY KEY, text TEXT)");
    SQLite::Statement insert{*bare, "INSERT INTO row(text) VALUES(?1)"};
    auto diary = diary::Diary::open(diaryPath, diary::IfMissing::Create);
    if (!diary) {
        std::fputs("bench_save: the diary could not be made\n", stderr);
        return 1;
    }
    // Behind whatever the diary holds, and going on as a clock does.
    Timestamp now = Timestamp::parse("2030-01-01T12:00:00Z").value();
    const Date date = Date::parse("2030-01-01").value();
    std::vector<double> bareTimes;
    std::vector<double> saveTimes;
    for (int i = 0; i < kRounds; ++i) {
        bareTimes.push_back(timeOf([&] {
            bare->exec("BEGIN IMMEDIATE");
            insert.bind(1, "slept badly, better by noon");
            insert.exec();
            insert.reset();
            bare->exec("COMMIT");
        }));
        now.utcMilliseconds += 60'000;
        saveTimes.push_back(timeOf([&] {
            if (!diary->add(date.plusDays(i % 30), anEntry(i), now))
                std::fputs("bench_save: an entry was refused\n", stderr);
        }));
    }
    const double bareMedian = atRank(bareTimes, 0.5);
    const double saveMedian = atRank(saveTimes, 0.5);
    std::printf("bare commit   median %.2f ms, 95 %% %.2f ms\n", bareMedian,
                atRank(bareTimes, 0.95));
    std::printf("entry saved   median %.2f ms, 95 %% %.2f ms\n", saveMedian,
                atRank(saveTimes, 0.95));
    std::printf("ratio         %.2f\n", saveMedian / bareMedian);
    return 0;
}
