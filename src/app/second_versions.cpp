// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/second_versions.h"

#include "coach/other_copy.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace comeback::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::SecondVersions)
};

SecondVersion lookInto(const QString& path, coach::Coach& coach)
{
    SecondVersion version{path};
    const auto arrivals = coach::arrivalsOfCopy(path.toStdString());
    if (!arrivals)
        return version;
    version.readable = true;
    const auto merge = coach.compare(*arrivals);
    version.bringsNews = !merge || !merge->added.empty() || !merge->changed.empty() ||
                         !merge->removed.empty() || !merge->fates.empty();
    return version;
}

} // namespace

std::optional<SecondVersion> secondVersion(const diary::Surroundings& around, coach::Coach& coach)
{
    std::optional<SecondVersion> first;
    const QString folder = QFileInfo(QString::fromStdString(coach.path())).path();
    for (const std::string& each : around.conflictedCopies) {
        SecondVersion version =
            lookInto(folder + QLatin1Char('/') + QString::fromStdString(each), coach);
        if (version.bringsNews)
            return version;
        if (!first)
            first = version;
    }
    return first;
}

QString words(const SecondVersion& version)
{
    const QString name = QFileInfo(version.path).fileName();
    if (!version.readable)
        //: %1 is the name of a file.
        return Words::tr("Another version of your diary lies beside it, and cannot be read: %1. "
                         "Nothing was mixed.")
            .arg(name);
    if (!version.bringsNews)
        //: %1 is the name of a file.
        return Words::tr("Another version of your diary lies beside it: %1. It holds nothing that "
                         "your diary does not; you can delete it.")
            .arg(name);
    //: %1 is the name of a file.
    return Words::tr("Another version of your diary lies beside it: %1. Nothing was mixed. "
                     "Compare them, and take over what is missing here.")
        .arg(name);
}

} // namespace comeback::app
