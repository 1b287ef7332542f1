// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/patient.h"
#include "report/pdf.h"
#include "report/save.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace comeback;
using namespace comeback::report;
using namespace comeback::test;

namespace {

/// For as long as it lives no file can grow beyond `bytes`: what a full disk is to a writer.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("what is saved is the whole document, readable by its owner alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    const Patient patient(begun("2026-11-02"));
    const mode_t before = umask(0);
    const bool saved = saveReport(path, patient.source(), Paper::A4).ok() &&
                       savePlan(folder.filePath("plan.pdf"), patient.source(), Paper::A4).ok();
    umask(before);
    REQUIRE(saved);
    CHECK(contentOf(path).startsWith("%PDF"));
    CHECK(contentOf(path).endsWith("%%EOF\n"));
    struct stat status
    {};
    REQUIRE(stat(path.toUtf8().constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("a full disk leaves the file that was there, and says so")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    REQUIRE(writeFile(path, "the old one").ok());
    const QByteArray large(2'000'000, 'x');
    // At the first byte, within the first piece, at its edge, and in a later one.
    for (const rlim_t room : {rlim_t{1}, rlim_t{1000}, rlim_t{64 * 1024}, rlim_t{1'044'480}}) {
        const FullDisk disk(room);
        const Saved saved = writeFile(path, large);
        REQUIRE_FALSE(saved.ok());
        CHECK(saved.error().problem == SaveProblem::DiskFull);
    }
    CHECK(contentOf(path) == "the old one");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("report.pdf")});
}

TEST_CASE("a folder that does not exist is named as the reason")
{
    const QTemporaryDir folder;
    const Saved saved = writeFile(folder.filePath("nowhere/report.pdf"), "x");
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().problem == SaveProblem::NoFolder);
    CHECK_FALSE(words(saved.error()).isEmpty());
}

TEST_CASE("a folder that has the name of the file is not taken for a full disk")
{
    const QTemporaryDir folder;
    const Saved saved = writeFile(folder.path(), "x");
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().problem == SaveProblem::NoPermission);
}

TEST_CASE("a pipe or a device is written into, and is there afterwards")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath("pipe");
    REQUIRE(mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    // Also by a link to it, such as /dev/stdout.
    const QString path = GENERATE(false, true) ? folder.filePath("link") : pipe;
    QFile::link(pipe, folder.filePath("link"));
    const int reading = open(pipe.toUtf8().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    REQUIRE(reading >= 0);
    CHECK(writeFile(path, "%PDF").ok());
    std::array<char, 16> bytes{};
    CHECK(read(reading, bytes.data(), bytes.size()) == 4);
    close(reading);
    struct stat status
    {};
    REQUIRE(stat(pipe.toUtf8().constData(), &status) == 0);
    CHECK(S_ISFIFO(status.st_mode));
    CHECK(QFileInfo(folder.filePath("link")).isSymLink());
}

TEST_CASE("a device that takes nothing is told like a full disk")
{
    const Saved saved = writeFile("/dev/full", "%PDF");
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().problem == SaveProblem::DiskFull);
}

TEST_CASE("a link stays a link, whether it leads to a file or not yet")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("report.pdf");
    const QString link = folder.filePath("link.pdf");
    REQUIRE(QFile::link(file, link));
    for (const char* content : {"first", "second"}) {
        REQUIRE(writeFile(link, content).ok());
        CHECK(contentOf(file) == content);
        CHECK(QFileInfo(link).isSymLink());
    }
}

TEST_CASE("no report is written over a diary, nor over an encrypted copy of one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("diary.db");
    // A database, and an encrypted copy.
    const QByteArray diary =
        GENERATE(QByteArray("SQLite format 3", 16), QByteArray("Comeback sealed\n")) + "rows";
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(diary);
    }
    const Saved saved = writeFile(path, "%PDF");
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().problem == SaveProblem::IsDatabase);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == diary);
}
