// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import_model.h"

#include "app/entry_words.h"
#include "coach/date_text.h"
#include "report/wording.h"

#include <algorithm>
#include <cstdio>

namespace comeback::app {

using report::q;

namespace {

/// An index says where it hangs: 0 at the root, the number of its heading plus one on a line, and
/// beyond that its line, too.
constexpr quintptr kGroups = 16;

quintptr placeOfLine(int heading)
{
    return static_cast<quintptr>(heading) + 1;
}

quintptr placeOfDetail(quintptr heading, int line)
{
    return heading + kGroups * (static_cast<quintptr>(line) + 1);
}

/// The number behind the first word of a place such as "line 4, pain" or "entries[3].date".
std::optional<std::size_t> numberIn(const std::string& where, const char* format)
{
    unsigned long number = 0;
    if (std::sscanf(where.c_str(), format, &number) != 1) // NOLINT(cert-err34-c)
        return std::nullopt;
    return number;
}

} // namespace

ImportModel::ImportModel(const Context& context, QObject* parent)
    : QAbstractItemModel(parent)
    , m_context(context)
    , m_locale(coach::localeOf(context.texts.language()))
{}

void ImportModel::show(std::shared_ptr<const ImportReading> reading,
                       std::optional<exchange::Merge> merge)
{
    beginResetModel();
    m_reading = std::move(reading);
    m_merge = std::move(merge);
    m_headings.clear();
    const auto add = [this](Group group, std::size_t count, std::size_t lines) {
        if (count > 0)
            m_headings.push_back({group, count, lines});
    };
    const std::size_t refused =
        m_reading->problems.empty() ? m_reading->badCount : m_reading->problems.size();
    add(Group::Refused, refused, problems().size());
    if (m_merge) {
        add(Group::Added, m_merge->added.size(), m_merge->added.size());
        add(Group::Changed, m_merge->changed.size(), m_merge->changed.size());
        add(Group::Removed, m_merge->removed.size(), m_merge->removed.size());
        add(Group::Kept, m_merge->kept.size(), m_merge->kept.size());
        add(Group::Gone, m_merge->gone.size(), 0);
        add(Group::Unchanged, m_merge->unchanged, 0);
    }
    endResetModel();
}

const Problems& ImportModel::problems() const
{
    return m_reading->problems.empty() ? m_reading->bad : m_reading->problems;
}

QModelIndex ImportModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr{0});
    if (parent.internalId() == 0)
        return createIndex(row, column, placeOfLine(parent.row()));
    return createIndex(row, column, placeOfDetail(parent.internalId(), parent.row()));
}

QModelIndex ImportModel::parent(const QModelIndex& child) const
{
    const quintptr place = child.isValid() ? child.internalId() : 0;
    if (place == 0)
        return {};
    const quintptr heading = place % kGroups;
    if (place < kGroups)
        return createIndex(static_cast<int>(heading) - 1, 0, quintptr{0});
    return createIndex(static_cast<int>(place / kGroups) - 1, 0, heading);
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_headings.size());
    const quintptr place = parent.internalId();
    if (place == 0)
        return static_cast<int>(m_headings[static_cast<std::size_t>(parent.row())].lines);
    if (place >= kGroups)
        return 0;
    const Heading& heading = m_headings[place - 1];
    return static_cast<int>(details(heading.group, static_cast<std::size_t>(parent.row())).size());
}

int ImportModel::columnCount(const QModelIndex&) const
{
    return 1;
}

bool ImportModel::hasChildren(const QModelIndex& parent) const
{
    // Every line has something to open; what it is need not be made for that.
    if (parent.isValid() && parent.internalId() != 0)
        return parent.internalId() < kGroups;
    return rowCount(parent) > 0;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const quintptr place = index.internalId();
    if (place == 0)
        return headingText(m_headings[row]);
    const Heading& heading = m_headings[place % kGroups - 1];
    if (place < kGroups)
        return lineText(heading.group, row);
    return details(heading.group, place / kGroups - 1).value(index.row());
}

QString ImportModel::headingText(const Heading& heading) const
{
    QString text;
    switch (heading.group) {
    case Group::Refused:
        //: Headings in the preview of an import; %1 is a number of lines of the file, or of
        //: entries.
        text = tr("Cannot be used: %1").arg(heading.count);
        break;
    case Group::Added:
        text = tr("New: %1").arg(heading.count);
        break;
    case Group::Changed:
        text = tr("Would change: %1").arg(heading.count);
        break;
    case Group::Removed:
        text = tr("Would be removed: %1").arg(heading.count);
        break;
    case Group::Kept:
        text = tr("Older than what is here, so they stay: %1").arg(heading.count);
        break;
    case Group::Gone:
        text = tr("Removed here, so they stay removed: %1").arg(heading.count);
        break;
    case Group::Unchanged:
        text = tr("Already here: %1").arg(heading.count);
        break;
    }
    if (heading.group == Group::Refused && heading.lines >= exchange::kMostProblems)
        //: Behind a heading; %1 is a number.
        text += QLatin1Char(' ') + tr("(the first %1 reasons)").arg(heading.lines);
    return text;
}

QString ImportModel::entryText(const Entry& entry) const
{
    const QString what = describe(entry.body, m_context);
    return coach::dateText(m_locale, entry.date) + QStringLiteral(" · ") +
           nameOf(typeOf(entry.body)) + (what.isEmpty() ? QString() : QStringLiteral(" · ") + what);
}

QStringList ImportModel::entryDetails(const Entry& entry) const
{
    QStringList lines{entryText(entry)};
    if (const QString note = noteOf(entry.body).simplified(); !note.isEmpty())
        //: %1 is what the person wrote.
        lines << tr("Note: %1").arg(note);
    // Rows of other programs are given times that nobody wrote down.
    if (const QString recorded = recordedWords(entry, m_locale);
        !recorded.isEmpty() && !m_reading->foreignRows)
        lines << recorded;
    return lines;
}

const Entry* ImportModel::here(const EntryId& id) const
{
    const auto& entries = m_context.coach.timeline().entries;
    const auto found = std::ranges::find(entries, id, &Entry::id);
    return found == entries.end() ? nullptr : &*found;
}

const EntryId& ImportModel::idOf(Group group, std::size_t line) const
{
    if (group == Group::Changed)
        return m_merge->changed[line]->id;
    return group == Group::Removed ? m_merge->removed[line] : m_merge->kept[line];
}

QString ImportModel::lineText(Group group, std::size_t line) const
{
    if (group == Group::Refused)
        return q(m_context.texts.problem(problems()[line]));
    if (group == Group::Added)
        return entryText(*m_merge->added[line]);
    if (group == Group::Changed)
        return entryText(*m_merge->changed[line]);
    const EntryId& id = idOf(group, line);
    const Entry* entry = here(id);
    return entry ? entryText(*entry) : q(id.text);
}

QStringList ImportModel::problemDetails(const Problem& problem) const
{
    QStringList lines;
    if (const auto number = numberIn(problem.where, "line %lu")) {
        //: %1 is a number, %2 a line of a file as it stands there.
        lines << tr("Line %1 of the file: %2").arg(*number).arg(q(m_reading->line(*number)));
    } else if (const auto place = numberIn(problem.where, "entries[%lu]")) {
        //: %1 is a number, counted from 1.
        lines << tr("It is entry number %1 of the file.").arg(*place + 1);
    } else if (const auto at = numberIn(problem.where, "entry[%lu]")) {
        lines << tr("It is entry number %1 of the file.").arg(*at + 1);
    }
    if (!problem.given.empty())
        //: %1 is a value as it stands in a file.
        lines << tr("There stands: %1").arg(q(problem.given));
    lines << (m_reading->problems.empty()
                  ? tr("The rest of the file can be taken without it.")
                  : tr("Mend it in the file, and import it again. Nothing was taken."));
    return lines;
}

QStringList ImportModel::details(Group group, std::size_t line) const
{
    switch (group) {
    case Group::Refused:
        return problemDetails(problems()[line]);
    case Group::Added:
        return entryDetails(*m_merge->added[line]);
    case Group::Changed: {
        QStringList lines;
        if (const Entry* entry = here(idOf(group, line)))
            for (const QString& each : entryDetails(*entry))
                //: A line of an entry as the diary holds it now.
                lines << tr("Now: %1").arg(each);
        for (const QString& each : entryDetails(*m_merge->changed[line]))
            //: A line of an entry as the diary would hold it after the import.
            lines << tr("Then: %1").arg(each);
        return lines;
    }
    case Group::Removed:
    case Group::Kept: {
        const Entry* entry = here(idOf(group, line));
        QStringList lines = entry ? entryDetails(*entry) : QStringList{};
        lines << (group == Group::Removed
                      ? tr("It was removed in the other copy after it was last changed here.")
                      : tr("It was changed here later than in the file."));
        return lines;
    }
    case Group::Gone:
    case Group::Unchanged:
        break;
    }
    return {};
}

} // namespace comeback::app
