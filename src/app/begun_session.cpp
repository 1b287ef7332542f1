// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/begun_session.h"

namespace comeback::app {

namespace {

constexpr std::string_view kKey = "guided_session";

} // namespace

std::optional<coach::GuidedSession> BegunSession::now() const
{
    auto session = coach::GuidedSession::fromText(m_coach.note(kKey).toStdString());
    if (!session)
        return session;
    // A session is settled within three days; so long its figures are waited for.
    constexpr int kDaysToLog = 3;
    const int age = m_coach.today() - session->date();
    const int most = session->isOver() ? kDaysToLog : 0;
    return age >= 0 && age <= most ? session : std::nullopt;
}

bool BegunSession::keep(const coach::GuidedSession& session)
{
    return m_coach.setNote(kKey, QString::fromStdString(session.toText()));
}

bool BegunSession::forget()
{
    return m_coach.note(kKey).isEmpty() || m_coach.setNote(kKey, QString());
}

} // namespace comeback::app
