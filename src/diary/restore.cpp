// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/restore.h"

#include "diary/connection.h"
#include "diary/database.h"
#include "diary/examine.h"
#include "diary/instance_lock.h"
#include "diary/new_diary.h"
#include "diary/on_file.h"
#include "diary/raw_file.h"
#include "diary/sealed_backup.h"
#include "diary/set_aside.h"

#include <filesystem>

namespace comeback::diary {

namespace {

namespace fs = std::filesystem;

void expectAnotherFile(const RestoreOrder& order)
{
    std::error_code ignored;
    if (fs::equivalent(order.diaryPath, order.copyPath, ignored))
        throw CopyFailure{CopyProblem::SameFile, order.copyPath};
}

InstanceLock lockOut(const std::string& path)
{
    auto lock = InstanceLock::take(path);
    if (!lock && lock.error().problem == StorageProblem::Locked)
        throw CopyFailure{CopyProblem::WindowOpen, path};
    return orThrow(std::move(lock));
}

/// Brings the copy's diary file, as it is, to the disk beside the diary.
void fetch(const RestoreOrder& order, const UnfinishedFile& to)
{
    if (!isSealed(order.copyPath)) {
        static_cast<void>(onFile(
            order.copyPath, [&](FileUse&) { return examineFile(order.copyPath, kSchemaVersion); }));
        copyRaw(order.copyPath, to);
        return;
    }
    if (order.passphrase == nullptr)
        throw CopyFailure{CopyProblem::PassphraseNeeded, order.copyPath};
    to.append(imageInSealed(order.copyPath, *order.passphrase));
}

/// Opens the file as the diary will be opened, older schemas are migrated on the way, and tells
/// what is in it. What is wrong is wrong with `name`.
CopySummary openAndCheck(const std::string& path, const std::string& name,
                         const OpenOptions& options)
{
    const auto about = [&](StorageError error) {
        if (error.path == path)
            error.path = name;
        return CopyFailure{storageFailed(error)};
    };
    auto connection = Connection::open(path, IfMissing::Refuse, options);
    if (!connection)
        throw about(connection.error());
    auto summary =
        (*connection)->read([](SQLite::Database& database) { return summaryOf(database); });
    if (!summary)
        throw about(summary.error());
    return std::move(*summary);
}

std::optional<std::string> diaryIdAt(const std::string& path)
{
    try {
        return onFile(path, [&](FileUse& use) {
            use.database = openDatabase(path, Access::ReadOnly);
            return MetaTable::read(*use.database).text(meta_key::kDiary);
        });
    } catch (const Failure&) {
        return std::nullopt;
    }
}

Restored run(const RestoreOrder& order, const std::string& path)
{
    expectAnotherFile(order);
    const InstanceLock lock = lockOut(path);
    sweepUnfinished(fs::path(path).parent_path().string());
    const UnfinishedFile fresh{path};
    fetch(order, fresh);
    const CopySummary before = openAndCheck(fresh.path(), order.copyPath, order.options);
    const auto formerId = anythingAt(path) ? diaryIdAt(path) : std::nullopt;
    Restored restored;
    restored.setAside = takePlace(fresh, path, order.now);
    try {
        restored.summary = openAndCheck(path, path, order.options);
        if (restored.summary.facts != before.facts)
            throw Failure{StorageProblem::Damaged};
        restored.summary.bytes = rawSize(path);
    } catch (...) {
        if (restored.setAside)
            putBack(*restored.setAside, path);
        throw;
    }
    restored.summary.path = path;
    if (formerId)
        restored.sameDiary = *formerId == restored.summary.diary;
    return restored;
}

} // namespace

Copied<Restored> restore(const RestoreOrder& order)
{
    return copying(order.diaryPath,
                   [&] { return run(order, fs::weakly_canonical(order.diaryPath).string()); });
}

} // namespace comeback::diary
