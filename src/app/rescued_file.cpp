// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rescued_file.h"

#include "diary/unfinished_file.h"

#include <QFile>
#include <QStandardPaths>

namespace comeback::app {

std::unique_ptr<RescuedFile> RescuedFile::readFrom(const std::string& diaryPath)
{
    const QString session = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    for (const std::string& beside : {diaryPath, session.toStdString() + "/diary.db"}) {
        auto salvaged = diary::salvage(diaryPath, diary::unfinishedNameBeside(beside));
        if (salvaged)
            return std::unique_ptr<RescuedFile>(new RescuedFile(*std::move(salvaged)));
    }
    return nullptr;
}

RescuedFile::~RescuedFile()
{
    QFile::remove(QString::fromStdString(path()));
}

} // namespace comeback::app
