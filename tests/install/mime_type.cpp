// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// mime_type FILE... prints what the shared MIME database says that each file is.

#include <QCoreApplication>
#include <QMimeDatabase>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication qt(argc, argv);
    const QStringList files = QCoreApplication::arguments().sliced(1);
    for (const QString& file : files)
        std::puts(qPrintable(QMimeDatabase().mimeTypeForFile(file).name()));
    return 0;
}
