// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/source.h"

namespace comeback::report {

Source sourceOf(coach::Coach& coach, const library::Texts& texts, const QString& emergencyNumber)
{
    return {
        coach.timeline(), coach.protocol(), texts, coach.today(), coach.note(kNameKey).simplified(),
        emergencyNumber};
}

} // namespace comeback::report
