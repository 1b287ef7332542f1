// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <qcustomplot.h>

namespace comeback::charts {

/// Ticks of a time axis whose places are days since 1970-01-01: days, Mondays, months or years,
/// whichever leaves room for the labels, written as the locale writes dates.
class DateTicker : public QCPAxisTicker
{
public:
    explicit DateTicker(const QLocale& locale) : m_locale(locale) {}

    /// How many labels fit side by side.
    void setRoom(int labels) { m_room = labels; }

protected:
    [[nodiscard]] double getTickStep(const QCPRange& range) override;
    [[nodiscard]] int getSubTickCount(double step) override;
    [[nodiscard]] QString getTickLabel(double tick, const QLocale& locale, QChar format,
                                       int precision) override;
    [[nodiscard]] QVector<double> createTickVector(double step, const QCPRange& range) override;

private:
    QLocale m_locale;
    int m_room = 10;
    double m_step = 1;
};

} // namespace comeback::charts
