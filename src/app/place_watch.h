// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace comeback::app {

/// Looks every few seconds whether the diary is still where it was opened: its drive may be pulled
/// out, its folder moved. Only names are looked at; the file is not opened, since closing it would
/// drop SQLite's locks. When a file is back that holds all that was read, the coach goes on with
/// it.
class PlaceWatch : public QObject
{
    Q_OBJECT

public:
    /// The longest that a drive is gone without a word.
    static constexpr int kLookMilliseconds = 3000;

    /// `beforeGoingOn` is asked before another file is taken up, and may refuse: it takes the lock
    /// of the new place.
    PlaceWatch(coach::Coach& coach, std::function<bool()> beforeGoingOn, QObject* parent);

    /// Looks now. Whether the diary is there.
    bool look();

Q_SIGNALS:
    /// It is another one than before.
    void changed(comeback::diary::Place place);

private:
    [[nodiscard]] diary::Place placeNow();

    coach::Coach& m_coach;
    std::function<bool()> m_beforeGoingOn;
    diary::Place m_place = diary::Place::There;
    bool m_refused = false; ///< the other file was looked into already
    QTimer m_timer;
};

} // namespace comeback::app
