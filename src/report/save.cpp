// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/save.h"

#include "coach/elsewhere.h"
#include "report/wording.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace comeback::report {

namespace {

/// QSaveFile takes a short count of one large write for success on a full disk; writes up to this
/// size either fit or fail.
constexpr qsizetype kPiece = qsizetype{64} * 1024;

/// Why a file could not be begun. QSaveFile calls it a failure of writing, as it does a full disk,
/// where a folder or a file that may not be written has the name.
SaveError notBegun(const QString& path)
{
    return {QFileInfo(QFileInfo(path).path()).isDir() ? SaveProblem::NoPermission
                                                      : SaveProblem::NoFolder};
}

SaveError errorOf(const QSaveFile& file)
{
    switch (file.error()) {
    case QFileDevice::PermissionsError:
        return {SaveProblem::NoPermission};
    case QFileDevice::WriteError:
    case QFileDevice::ResourceError:
        return {SaveProblem::DiskFull};
    default:
        return {SaveProblem::Other};
    }
}

/// Whether the bytes have gone, piece by piece.
bool writeAll(QFileDevice& file, const QByteArray& bytes)
{
    for (qsizetype from = 0; from < bytes.size(); from += kPiece) {
        const qsizetype length = std::min(kPiece, bytes.size() - from);
        if (file.write(bytes.constData() + from, length) != length)
            return false;
    }
    return true;
}

/// A device or a pipe is written into: a file in its place would be the end of it.
Saved writeInto(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notBegun(path);
    if (!writeAll(file, bytes))
        return SaveError{SaveProblem::DiskFull};
    return Done{};
}

} // namespace

Saved writeFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        return writeInto(path, bytes);
    if (coach::holdsDatabase(path.toStdString()))
        return SaveError{SaveProblem::IsDatabase};
    // A link that leads to no file yet stays a link.
    QSaveFile file(there.isSymLink() ? there.symLinkTarget() : path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notBegun(path);
    // Some file systems keep no permissions: of a camera's card, or of another computer's disk.
    // What is saved there is no more private than all else there.
    static_cast<void>(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    if (!writeAll(file, bytes)) {
        file.cancelWriting();
        return SaveError{SaveProblem::DiskFull};
    }
    if (!file.commit())
        return errorOf(file);
    return Done{};
}

QString words(const SaveError& error)
{
    switch (error.problem) {
    case SaveProblem::NoFolder:
        return Words::tr("The folder does not exist. Choose another place.");
    case SaveProblem::NoPermission:
        return Words::tr("You may not write there. Choose another place.");
    case SaveProblem::DiskFull:
        return Words::tr("The disk is full, so nothing was saved. Make some room, or choose "
                         "another place.");
    case SaveProblem::IsDatabase:
        return Words::tr("A diary or another database stands there, and nothing is written over "
                         "it. Choose another name.");
    case SaveProblem::Other:
        break;
    }
    return Words::tr("The file could not be saved. Choose another place.");
}

} // namespace comeback::report
