// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/sealed_backup.h"

#include "diary/connection.h"
#include "diary/database.h"
#include "diary/examine.h"
#include "diary/on_file.h"
#include "diary/raw_file.h"
#include "diary/unfinished_file.h"

namespace comeback::diary {

namespace {

CopySummary summaryOfImage(std::string_view image, const std::string& path)
{
    return onFile(path, [&](FileUse& use) {
        use.database = openImage(image);
        if (pragmaNumber(*use.database, "application_id") != kApplicationId)
            throw Failure{StorageProblem::NotADiary};
        if (pragmaNumber(*use.database, "user_version") > kSchemaVersion)
            throw Failure{StorageProblem::NewerVersion};
        OpenTransaction transaction{*use.database, OpenTransaction::Kind::Read};
        CopySummary summary = summaryOf(*use.database);
        transaction.commit();
        return summary;
    });
}

/// The copy as it reads from the disk; what is wrong with it is told by its future name.
CopySummary readBack(const std::string& copy, const Passphrase& passphrase, const std::string& name)
{
    auto summary = verifySealed(copy, passphrase);
    if (summary)
        return std::move(*summary);
    CopyError error = summary.error();
    error.storage.path = name;
    throw CopyFailure{error};
}

/// Both the diary's bytes, and its facts to compare the copy with.
struct Image
{
    std::string bytes;
    MetaTable::Facts facts;
};

} // namespace

bool isSealed(const std::string& path)
{
    try {
        return readRaw(path, kSealMagic.size()) == kSealMagic;
    } catch (const Failure&) {
        return false;
    }
}

std::string imageInSealed(const std::string& path, const Passphrase& passphrase)
{
    return unseal(readRaw(path, sealedSize(kMostSealedBytes)), passphrase, path);
}

Copied<CopySummary> verifySealed(const std::string& path, const Passphrase& passphrase)
{
    return copying(path, [&] {
        CopySummary summary = summaryOfImage(imageInSealed(path, passphrase), path);
        summary.path = path;
        summary.bytes = rawSize(path);
        return summary;
    });
}

Copied<CopySummary> backUpSealed(Diary& diary, const std::string& path,
                                 const Passphrase& passphrase, const SealCost& cost)
{
    return copying(path, [&] {
        if (anythingAt(path))
            throw CopyFailure{CopyProblem::NameTaken, path};
        const Image image = orThrow(diary.connection().read([](SQLite::Database& database) {
            return Image{imageOf(database), MetaTable::read(database).facts()};
        }));
        const UnfinishedFile unfinished{path};
        unfinished.append(seal(image.bytes, passphrase, cost));
        unfinished.sync();
        CopySummary summary = readBack(unfinished.path(), passphrase, path);
        if (summary.facts != image.facts)
            throw Failure{StorageProblem::Damaged};
        if (!unfinished.putInPlace(path))
            throw CopyFailure{CopyProblem::NameTaken, path};
        summary.path = path;
        return summary;
    });
}

} // namespace comeback::diary
