// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/onset.h"

#include "report/wording.h"

#include <algorithm>

namespace comeback::report {

QString onsetText(const QString& onset)
{
    const std::array<QString, kOnsets.size()> words{
        //: For how long the back has been hurting.
        Words::tr("for less than a week"), Words::tr("for one to six weeks"),
        Words::tr("for six to twelve weeks"), Words::tr("for more than twelve weeks")};
    const auto found = std::ranges::find(kOnsets, onset.toStdString());
    return found == kOnsets.end() ? QString()
                                  : words[static_cast<std::size_t>(found - kOnsets.begin())];
}

} // namespace comeback::report
