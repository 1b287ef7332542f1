// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/arbitrary_diary.h"

#include "support/diary_text.h"

#include <array>

namespace comeback::test {

namespace {

/// What one line of a diary is made from: bytes that shrink towards a calm check-in of today.
using Line = std::array<std::uint8_t, 6>;

Pain painFrom(std::uint8_t byte)
{
    // Mostly calm, so that levels are climbed; every figure occurs.
    constexpr std::array<int, 16> kPains{0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 5, 6, 7, 8, 9, 10};
    return Pain::from(kPains[byte % kPains.size()]).value();
}

int daysFrom(std::uint8_t byte)
{
    constexpr std::array<int, 16> kDays{0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4, 5, 9, 15, 30};
    return kDays[byte % kDays.size()];
}

Session sessionFrom(const Line& line)
{
    Session session{painFrom(line[2]), painFrom(line[3]), painFrom(line[4])};
    constexpr std::array<Completion, 8> kCompletions{
        Completion::Full, Completion::Full, Completion::Full, Completion::Full,
        Completion::Full, Completion::Full, Completion::Part, Completion::Stopped};
    session.completion = kCompletions[line[5] % kCompletions.size()];
    if (line[5] >= 128)
        session.effort = line[5] % 11;
    return session;
}

Screening screeningFrom(const Line& line)
{
    const auto scope = line[2] % 3 == 0 ? ScreenScope::Short : ScreenScope::Full;
    Screening screening{scope, RedFlagAnswers::noToAll(scope)};
    // One in eight has a sign, so that most courses go on.
    if (line[3] % 8 == 7)
        screening.answers.set(redFlags()[line[4] % redFlags().size()].flag, true);
    return screening;
}

Directive directiveFrom(const Line& line, const Protocol& protocol, Date date)
{
    const auto levelAt = [&protocol](std::uint8_t byte) {
        return LevelName{protocol.levels[byte % protocol.levels.size()].id};
    };
    Directive directive;
    directive.by = line[2] % 2 == 0 ? Hand::Clinician : Hand::Self;
    switch (line[3] % 8) {
    case 0:
    case 1:
        directive.setLevel = levelAt(line[4]);
        break;
    case 2:
        directive.capLevel = levelAt(line[4]);
        break;
    case 3:
        directive.capLevel = Order<LevelName>::lift();
        break;
    case 4:
        directive.holdUntil = date.plusDays(line[4] % 20);
        break;
    case 5:
        directive.acceptablePain = line[4] % 6;
        break;
    case 6:
        directive.acceptablePain = Order<int>::lift();
        break;
    default:
        directive.setLevel = levelAt(line[4]);
        directive.capLevel = levelAt(line[5]);
        break;
    }
    return directive;
}

EntryBody bodyFrom(const Line& line, const Protocol& protocol, Date date)
{
    const int kind = line[1] % 32;
    if (kind < 6)
        return CheckIn{.pain = painFrom(line[2])};
    if (kind < 16)
        return sessionFrom(line);
    if (kind < 18) {
        Session walk = sessionFrom(line);
        walk.kind = SessionKind::Walk;
        return walk;
    }
    if (kind < 20)
        return screeningFrom(line);
    if (kind == 20)
        return Clearance{};
    if (kind == 21)
        return Flare{};
    if (kind < 24)
        return directiveFrom(line, protocol, date);
    return Start{painFrom(line[2]), line[3] % 241, {}};
}

/// Whether a line stands for a stretch of calm training rather than one entry.
bool isCalmStretch(const Line& line)
{
    return line[1] % 32 >= 25;
}

/// Up to three weeks of mornings and of training with days of rest, with pains of 0 to 3, so that
/// levels are climbed.
template<typename Add>
void addCalmStretch(const Line& line, Date& date, Add add)
{
    const auto scope = line[5] % 4 == 0 ? ScreenScope::Short : ScreenScope::Full;
    const Pain pain = Pain::from(line[3] % 4).value();
    const int rest = 1 + line[4] % 2;
    for (int i = 0; i <= line[2] % 21; ++i) {
        date = date.plusDays(1);
        add(CheckIn{.pain = pain});
        if (i % 8 == 0 && line[5] % 8 != 7)
            add(Screening{scope, RedFlagAnswers::noToAll(scope)});
        if (i % rest == 0)
            add(Session{pain, pain, pain});
    }
}

std::vector<Entry> diaryFrom(const std::vector<Line>& lines, const Protocol& protocol)
{
    Date date = day(0);
    std::vector<Entry> entries;
    const auto add = [&entries, &date](EntryBody body) {
        entries.push_back({EntryId{std::to_string(entries.size() + 1)}, date, std::move(body)});
    };
    add(Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)});
    add(Start{Pain::from(2).value(), 20, {}});
    for (const Line& line : lines) {
        date = date.plusDays(daysFrom(line[0]));
        if (isCalmStretch(line))
            addCalmStretch(line, date, add);
        else
            add(bodyFrom(line, protocol, date));
    }
    return entries;
}

} // namespace

rc::Gen<std::vector<Entry>> arbitraryDiary(const Protocol& protocol)
{
    return rc::gen::map(
        rc::gen::container<std::vector<Line>>(
            rc::gen::container<Line>(rc::gen::arbitrary<std::uint8_t>())),
        [protocol](const std::vector<Line>& lines) { return diaryFrom(lines, protocol); });
}

} // namespace comeback::test
