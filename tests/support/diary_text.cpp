// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/diary_text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <stdexcept>

namespace comeback::test {

namespace {

const Date kMonday = *Date::fromYmd(2026, 1, 5);

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto begin = text.find_first_not_of(separators);
        if (begin == std::string_view::npos)
            break;
        const auto end = std::min(text.find_first_of(separators, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        text.remove_prefix(end);
    }
    return parts;
}

std::string_view trimmed(std::string_view line)
{
    line = line.substr(0, line.find('#'));
    const auto begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return line.substr(begin, line.find_last_not_of(" \t") - begin + 1);
}

/// The words of one line, taken one after another.
class Words
{
public:
    explicit Words(std::string_view line) : m_line(line), m_words(split(line, " \t")) {}

    [[nodiscard]] bool done() const { return m_at == m_words.size(); }
    [[nodiscard]] std::string_view peek() const { return done() ? "" : m_words[m_at]; }
    std::string_view next()
    {
        if (done())
            fail();
        return m_words[m_at++];
    }
    bool take(std::string_view word)
    {
        if (peek() != word || done())
            return false;
        ++m_at;
        return true;
    }
    void expect(std::string_view word)
    {
        if (!take(word))
            fail();
    }
    int nextNumber()
    {
        const auto value = number(next());
        if (!value)
            fail();
        return *value;
    }
    Pain nextPain() { return pain(nextNumber()); }
    Pain pain(int value) const
    {
        const auto pain = Pain::from(value);
        if (!pain)
            fail();
        return *pain;
    }
    [[noreturn]] void fail() const
    {
        throw std::invalid_argument("cannot read: " + std::string(m_line));
    }

private:
    std::string_view m_line;
    std::vector<std::string_view> m_words;
    std::size_t m_at = 0;
};

/// Reads a table line by line.
class Reader
{
public:
    std::vector<Entry> read(std::string_view table)
    {
        for (const std::string_view raw : split(table, "\n"))
            if (const auto line = trimmed(raw); !line.empty())
                readLine(line);
        return std::move(m_entries);
    }
    [[nodiscard]] Date zero() const { return m_zero; }

private:
    struct Days
    {
        Date from;
        Date to;
        int step = 1;
    };

    void readLine(std::string_view line)
    {
        Words words(line);
        const Days days = readDays(words);
        const EntryBody body = readBody(words);
        if (!words.done())
            words.fail();
        for (Date date = days.from; date <= days.to; date = date.plusDays(days.step))
            m_entries.push_back({{std::to_string(m_entries.size() + 1)}, date, body, {}, {}});
        m_date = days.to;
        m_first = false;
    }

    Days readDays(Words& words)
    {
        if (words.take("day"))
            return readDayNumbers(words);
        const std::string_view text = words.peek();
        std::optional<Date> date;
        if (text.size() == 5 && text[2] == '.')
            date = Date::fromYmd(2026, number(text.substr(3)).value_or(0),
                                 number(text.substr(0, 2)).value_or(0));
        else if (text.size() == 10)
            date = Date::parse(text);
        if (!date)
            return {m_date, m_date};
        (void)words.next();
        if (m_first)
            m_zero = *date;
        return {*date, *date};
    }

    Days readDayNumbers(Words& words) const
    {
        const auto parts = split(words.next(), "/");
        const auto ends = split(parts.empty() ? "" : parts.front(), "-");
        if (ends.empty())
            words.fail();
        const auto from = number(ends.front());
        const auto to = number(ends.back());
        const auto step = parts.size() > 1 ? number(parts[1]) : 1;
        if (!from || !to || !step || *step < 1)
            words.fail();
        return {m_zero.plusDays(*from), m_zero.plusDays(*to), *step};
    }

    EntryBody readBody(Words& words)
    {
        const std::string_view what = words.next();
        if (what == "start")
            return readStart(words);
        if (what == "check-in")
            return CheckIn{.pain = words.nextPain()};
        if (what == "session")
            return readSession(words, SessionKind::Training);
        if (what == "walk")
            return readSession(words, SessionKind::Walk);
        if (what == "screening")
            return readScreening(words);
        if (what == "clearance")
            return Clearance{};
        if (what == "flare")
            return Flare{};
        if (what == "directive")
            return readDirective(words);
        if (what == "questionnaire")
            return Questionnaire{std::string(words.next()), {}};
        words.fail();
    }

    static EntryBody readStart(Words& words)
    {
        const Pain pain = words.nextPain();
        words.expect("walk");
        return Start{pain, words.nextNumber(), {}};
    }

    static EntryBody readSession(Words& words, SessionKind kind)
    {
        const auto pains = split(words.next(), "/");
        if (pains.size() != 3)
            words.fail();
        const auto pain = [&](std::size_t i) { return words.pain(number(pains[i]).value_or(-1)); };
        Session session{.before = pain(0), .during = pain(1), .after = pain(2), .kind = kind};
        if (words.take("part"))
            session.completion = Completion::Part;
        else if (words.take("stopped"))
            session.completion = Completion::Stopped;
        else
            words.take("full");
        if (words.take("effort"))
            session.effort = words.nextNumber();
        return session;
    }

    static EntryBody readScreening(Words& words)
    {
        Screening screening;
        if (words.take("short"))
            screening.scope = ScreenScope::Short;
        else
            words.take("full");
        screening.answers = RedFlagAnswers::noToAll(screening.scope);
        if (words.take("yes"))
            while (!words.done()) {
                const auto flag = redFlagFromId(words.next());
                if (!flag)
                    words.fail();
                screening.answers.set(*flag, true);
            }
        return screening;
    }

    EntryBody readDirective(Words& words) const
    {
        Directive directive;
        directive.by = words.take("clinician") ? Hand::Clinician : Hand::Self;
        if (directive.by == Hand::Self)
            words.expect("self");
        while (!words.done()) {
            if (words.take("set")) {
                directive.setLevel = LevelName{std::string(words.next())};
            } else if (words.take("cap")) {
                directive.capLevel = words.take("none")
                                         ? Order<LevelName>::lift()
                                         : Order(LevelName{std::string(words.next())});
            } else if (words.take("hold")) {
                words.expect("until");
                directive.holdUntil = words.take("none")
                                          ? Order<Date>::lift()
                                          : Order(m_zero.plusDays(words.nextNumber()));
            } else {
                words.expect("accept");
                directive.acceptablePain =
                    words.take("none") ? Order<int>::lift() : Order(words.nextNumber());
            }
        }
        return directive;
    }

    std::vector<Entry> m_entries;
    Date m_zero = kMonday;
    Date m_date = kMonday;
    bool m_first = true;
};

} // namespace

std::vector<Entry> diary(std::string_view table)
{
    return Reader{}.read(table);
}

Date day(int number)
{
    return kMonday.plusDays(number);
}

State stateAfter(std::string_view table, const Protocol& protocol)
{
    return replay(diary(table), protocol).state;
}

std::string toText(const Decision& decision, const Protocol& protocol)
{
    std::string text = std::string(idOf(decision.action)) + ' ' +
                       std::string(idOf(decision.reason)) + ' ' + protocol.level(decision.from).id;
    if (decision.to != decision.from)
        text += " > " + protocol.level(decision.to).id;
    return text;
}

std::string decided(std::string_view table, const Protocol& protocol)
{
    Reader reader;
    const auto entries = reader.read(table);
    std::string text;
    for (const Decision& each : replay(entries, protocol).decisions)
        text += "day " + std::to_string(each.date - reader.zero()) + ' ' + toText(each, protocol) +
                '\n';
    return text;
}

std::string decidedLast(std::string_view table, const Protocol& protocol)
{
    const auto entries = diary(table);
    std::string text;
    for (const Decision& each : replay(entries, protocol).decisions)
        if (each.entry + 1 == entries.size())
            text += (text.empty() ? "" : "; ") + toText(each, protocol);
    return text;
}

Recommendation recommended(std::string_view table, int number, const Protocol& protocol)
{
    return prescribe(stateAfter(table, protocol), protocol, day(number));
}

std::string prescribed(std::string_view table, int number, const Protocol& protocol)
{
    const Recommendation today = recommended(table, number, protocol);
    std::string text = std::string(idOf(today.kind)) + ' ' + std::string(idOf(today.reason));
    if (today.tier)
        return text + ' ' + std::string(idOf(*today.tier));
    text += ' ' + protocol.level(today.level).id;
    if (today.ease != Ease::None)
        text += " ease " + std::string(idOf(today.ease));
    return text;
}

std::string lines(std::string_view text)
{
    std::string result;
    for (const std::string_view raw : split(text, "\n"))
        if (const auto line = trimmed(raw); !line.empty())
            result += std::string(line) + '\n';
    return result;
}

} // namespace comeback::test
