// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf.h"

#include "coach/elsewhere.h"
#include "report/pdf_language.h"
#include "report/plan_document.h"
#include "report/report_document.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace comeback::report {

namespace {

/// QSaveFile takes a short count of one large write for success on a full disk; writes up to this
/// size either fit or fail.
constexpr qsizetype kPiece = qsizetype{64} * 1024;
constexpr int kResolution = 720;

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

} // namespace

QByteArray toPdf(const Document& document, library::Language language)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setTitle(document.title());
        writer.setCreator(QStringLiteral("Comeback"));
        const QSizeF points = document.sheet().size / 10.0;
        writer.setPageSize(QPageSize(points, QPageSize::Point));
        writer.setPageMargins(QMarginsF(), QPageLayout::Point);
        QPainter painter(&writer);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            document.paintPage(painter, QRectF(0, 0, writer.width(), writer.height()), page);
        }
    }
    return withLanguage(buffer.data(), library::idOf(language));
}

Saved writeFile(const QString& path, const QByteArray& bytes)
{
    if (coach::holdsDatabase(path.toStdString()))
        return SaveError{SaveProblem::IsDatabase};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notBegun(path);
    // Some file systems keep no permissions: of a camera's card, or of another computer's disk.
    // What is saved there is no more private than all else there.
    static_cast<void>(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    for (qsizetype from = 0; from < bytes.size(); from += kPiece) {
        const qsizetype length = std::min(kPiece, bytes.size() - from);
        if (file.write(bytes.constData() + from, length) != length) {
            file.cancelWriting();
            return SaveError{SaveProblem::DiskFull};
        }
    }
    if (!file.commit())
        return errorOf(file);
    return Done{};
}

Saved saveReport(const QString& path, const Source& source, Paper paper)
{
    return writeFile(path,
                     toPdf(ReportDocument(source, Sheet::of(paper)), source.texts.language()));
}

Saved savePlan(const QString& path, const Source& source, Paper paper)
{
    return writeFile(path, toPdf(PlanDocument(source, Sheet::of(paper)), source.texts.language()));
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
