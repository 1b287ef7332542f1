// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/source.h"

#include "report/onset.h"

namespace comeback::report {

Source sourceOf(coach::Coach& coach, const library::Texts& texts, const QString& emergencyNumber)
{
    return {.timeline = coach.timeline(),
            .protocol = coach.protocol(),
            .texts = texts,
            .today = coach.today(),
            .name = coach.note(kNameKey).simplified(),
            .emergencyNumber = emergencyNumber,
            .unit = coach.weightUnit(),
            .onset = coach.note(kOnsetKey),
            .choice = choiceFromText(coach.note(kChoiceKey))};
}

} // namespace comeback::report
