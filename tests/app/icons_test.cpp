// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/icons.h"

#include "support/catch.h"

#include <QImage>

#include <fstream>
#include <string>

using namespace comeback::app;

namespace {

/// Whether a library whose path has these letters is in this process.
bool isLoaded(const std::string& part)
{
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);)
        if (line.find(part) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST_CASE("the program's icon is there in every size that panels and switchers ask for")
{
    const QIcon icon = programIcon();
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        INFO(size);
        const QImage image = icon.pixmap(QSize(size, size), 1.0).toImage();
        REQUIRE(image.size() == QSize(size, size));
        CHECK(image.pixelColor(0, 0).alpha() < image.pixelColor(size / 2, size / 2).alpha());
    }
}

// At start-up each costs a library to load, and libjpeg with them.
TEST_CASE("the program's icon loads no plugin for formats of pictures")
{
    if (isLoaded("/imageformats/"))
        return; // another test of this process did
    CHECK_FALSE(programIcon().isNull());
    CHECK_FALSE(isLoaded("/imageformats/"));
}
