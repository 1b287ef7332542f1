// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the chart of docs/evidence.md: the virtual cohorts beside the published means.
//   bench_cohort_chart FILE.svg

#include "engine/cohort/simulate.h"
#include "library/protocols.h"

#include <cstdio>
#include <fstream>
#include <sstream>

namespace {

using namespace comeback;
using cohort::Onset;

constexpr std::uint64_t kPeople = 20'000;
constexpr int kDays = 366;
constexpr double kPanelWidth = 380;
constexpr double kPanelHeight = 220;
constexpr double kLeft = 48;
constexpr double kTop = 40;
constexpr double kBetween = 80;

/// A panel: day 0 to 365 across, 0 to 100 up.
class Panel
{
public:
    Panel(std::ostream& out, double left, const std::string& title) : m_out(out), m_left(left)
    {
        m_out << "<text x='" << left << "' y='" << kTop - 16 << "' font-weight='bold'>" << title
              << "</text>\n";
        for (int value = 0; value <= 100; value += 20) {
            m_out << "<line x1='" << left << "' x2='" << left + kPanelWidth << "' y1='" << y(value)
                  << "' y2='" << y(value) << "' stroke='#d5d9d8'/>\n<text x='" << left - 6
                  << "' y='" << y(value) + 4 << "' text-anchor='end'>" << value << "</text>\n";
        }
        for (int week = 0; week <= 52; week += 13)
            m_out << "<text x='" << x(week * 7) << "' y='" << kTop + kPanelHeight + 18
                  << "' text-anchor='middle'>" << week << "</text>\n";
        m_out << "<text x='" << left + kPanelWidth / 2 << "' y='" << kTop + kPanelHeight + 36
              << "' text-anchor='middle'>weeks</text>\n";
    }

    void line(const std::vector<std::pair<double, double>>& points, const std::string& style) const
    {
        m_out << "<polyline fill='none' stroke-width='2' " << style << " points='";
        for (const auto& [day, value] : points)
            m_out << x(day) << ',' << y(value) << ' ';
        m_out << "'/>\n";
    }

    void interval(double day, double low, double mean, double high) const
    {
        m_out << "<line x1='" << x(day) << "' x2='" << x(day) << "' y1='" << y(low) << "' y2='"
              << y(high) << "' stroke='#1c2322' stroke-width='1.5'/>\n<circle cx='" << x(day)
              << "' cy='" << y(mean) << "' r='3' fill='#1c2322'/>\n";
    }

    void label(double day, double value, const std::string& text) const
    {
        m_out << "<text x='" << x(day) << "' y='" << y(value) << "'>" << text << "</text>\n";
    }

private:
    [[nodiscard]] double x(double day) const { return m_left + day / kDays * kPanelWidth; }
    [[nodiscard]] static double y(double value) { return kTop + kPanelHeight * (1 - value / 100); }

    std::ostream& m_out;
    double m_left;
};

cohort::Result lived(const Protocol& protocol, Onset onset)
{
    return cohort::simulate(
        protocol, {.people = kPeople, .days = kDays, .seed = 1, .onset = onset, .threads = 2});
}

void drawPain(std::ostream& out)
{
    const Panel panel{out, kLeft, "Mean pain of 100, and the published means"};
    const Protocol standard = library::builtInProtocol("standard").value();
    for (const Onset onset : {Onset::Acute, Onset::Persistent}) {
        const auto result = lived(standard, onset);
        std::vector<std::pair<double, double>> points;
        for (std::size_t week = 0; week < result.painByWeek.size(); ++week)
            points.emplace_back(static_cast<double>(week) * 7, result.meanPain(week));
        const bool acute = onset == Onset::Acute;
        panel.line(points, acute ? "stroke='#0b666a'" : "stroke='#a3581a' stroke-dasharray='6 4'");
        for (const auto& each : cohort::publishedMeans(onset))
            panel.interval(each.week * 7 + (acute ? 0 : 3), each.low, each.mean, each.high);
        panel.label(120, acute ? 8 : 38, std::string(cohort::idOf(onset)));
    }
}

void drawWay(std::ostream& out)
{
    const Panel panel{out, kLeft + kPanelWidth + kBetween,
                      "Share of the acute who have reached loaded work, %"};
    constexpr std::size_t kLoaded = 2;
    double place = 30;
    for (const std::string_view id : library::builtInProtocolIds()) {
        const auto result = lived(library::builtInProtocol(id).value(), Onset::Acute);
        std::vector<std::pair<double, double>> points;
        double reached = 0;
        for (int day = 0; day < kDays; ++day) {
            reached +=
                static_cast<double>(result.daysToStage[kLoaded].at(static_cast<std::size_t>(day)));
            points.emplace_back(day, reached * 100 / static_cast<double>(kPeople));
        }
        const std::string style = id == "standard" ? "stroke='#0b666a'"
                                  : id == "gentle" ? "stroke='#5b4a9c' stroke-dasharray='2 3'"
                                                   : "stroke='#a3581a' stroke-dasharray='6 4'";
        panel.line(points, style);
        panel.line({{250, place + 1.5}, {285, place + 1.5}}, style);
        panel.label(292, place, std::string(id));
        place -= 8;
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: bench_cohort_chart FILE.svg\n", stderr);
        return 2;
    }
    std::ostringstream out;
    const double width = kLeft + 2 * kPanelWidth + kBetween + 20;
    const double height = kTop + kPanelHeight + 50;
    out << "<svg xmlns='http://www.w3.org/2000/svg' width='" << width << "' height='" << height
        << "' font-family='sans-serif' font-size='12' fill='#1c2322'>\n"
        << "<rect width='100%' height='100%' fill='#ffffff'/>\n";
    drawPain(out);
    drawWay(out);
    out << "</svg>\n";
    std::ofstream file(argv[1], std::ios::binary);
    file << out.str();
    file.close();
    return file ? 0 : 1;
}
