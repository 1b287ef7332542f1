// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/place_watch.h"

#include <utility>

namespace comeback::app {

PlaceWatch::PlaceWatch(coach::Coach& coach, std::function<bool()> beforeGoingOn, QObject* parent)
    : QObject(parent), m_coach(coach), m_beforeGoingOn(std::move(beforeGoingOn))
{
    connect(&m_timer, &QTimer::timeout, this, &PlaceWatch::look);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.start(kLookMilliseconds);
}

diary::Place PlaceWatch::placeNow()
{
    using diary::Place;
    const Place place = m_coach.place();
    if (place == Place::Gone)
        m_refused = false;
    if (place != Place::Another || std::exchange(m_refused, true))
        return place;
    return m_beforeGoingOn() && m_coach.goOnWithFile() ? Place::There : Place::Another;
}

bool PlaceWatch::look()
{
    const diary::Place place = placeNow();
    if (place == diary::Place::There)
        m_refused = false;
    if (std::exchange(m_place, place) != place)
        Q_EMIT changed(place);
    return place == diary::Place::There;
}

} // namespace comeback::app
