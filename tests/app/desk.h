// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "coach/coach.h"
#include "library/texts.h"

#include <QTemporaryDir>

#include <memory>

namespace comeback::test {

/// A desk to test pages at: a diary in a folder of its own, its coach, the words, and a date for
/// today that the test sets.
class Desk
{
public:
    explicit Desk(Date today, library::Language language = library::Language::English);

    [[nodiscard]] coach::Coach& coach() { return *m_coach; }
    [[nodiscard]] app::Context context() { return {*m_coach, m_texts}; }
    [[nodiscard]] Date today() const { return m_today; }
    /// Another day; the coach has noticed when this returns.
    void setToday(Date today);

    /// Ends the coach and opens the diary anew, as the next start of the program does. What looks
    /// at the coach must be gone.
    void restart();
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(name); }

    /// Adds an entry and fails the test if it can't be saved.
    EntryId log(Date date, EntryBody body);
    /// A clinician's order to go to a level.
    void orderLevel(Date date, std::string level);
    /// A screening without flags and a start, `daysAgo` days back.
    void begin(int pain = 2, int walkMinutes = 20, int daysAgo = 0);

private:
    void open();

    QTemporaryDir m_folder;
    Date m_today;
    library::Texts m_texts;
    std::unique_ptr<coach::Coach> m_coach;
};

[[nodiscard]] Date day(std::string_view isoDate);
[[nodiscard]] Pain pain(int value);

} // namespace comeback::test
