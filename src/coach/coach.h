// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/drafts.h"
#include "coach/step_summary.h"
#include "coach/timeline.h"
#include "diary/backup_folder.h"
#include "diary/diary.h"
#include "diary/differences.h"
#include "diary/sealed_backup.h"
#include "engine/load_advice.h"
#include "engine/protocol.h"
#include "exchange/merge.h"
#include "library/texts.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace comeback::coach {

/// The application's one object: owns the diary, the protocol and the replayed timeline. Only the
/// coach changes the diary; pages read the timeline and ask. Every change is one command on the
/// undo stack, and is on the disk when the call returns.
class Coach : public QObject
{
    Q_OBJECT

public:
    /// Tells which date counts as today; read at each refresh, never stored by the engine.
    using TodaySource = std::function<Date()>;

    /// What became of a change: the entry as it stands, or why nothing was saved.
    using Saved = diary::Stored<Entry>;

    [[nodiscard]] static diary::Stored<std::unique_ptr<Coach>> open(diary::Diary diary,
                                                                    TodaySource today);
    ~Coach() override;

    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }
    [[nodiscard]] const Protocol& protocol() const { return m_protocol; }
    [[nodiscard]] Date today() const { return m_today; }
    [[nodiscard]] bool readOnly() const { return m_diary.readOnly(); }
    [[nodiscard]] const std::string& path() const { return m_diary.path(); }

    /// Whether the diary is still where it was opened.
    [[nodiscard]] diary::Place place() const { return m_diary.place(); }
    /// Goes on with the file that stands in the diary's place now: of a drive that was away and has
    /// come back, say. It must hold everything that the timeline holds; else it is left alone, and
    /// the error is Moved.
    [[nodiscard]] diary::Stored<diary::Done> goOnWithFile();

    /// What to do today, and the earliest dates on which more could open.
    [[nodiscard]] Recommendation recommendation() const;
    [[nodiscard]] Earliest earliest() const;
    /// The figures that the words for a recommendation name.
    [[nodiscard]] library::PainLimits painLimits() const;

    /// What the person's weights are counted in; it decides the steps of loads.
    [[nodiscard]] WeightUnit weightUnit() const { return m_unit; }
    void setWeightUnit(WeightUnit unit);
    /// The load of an exercise for today, from its own history.
    [[nodiscard]] LoadAdvice loadAdvice(std::string_view exercise) const;

    /// Adds an entry, dated today or earlier. Undoing removes it again. An id is given where it is
    /// known elsewhere already (elsewhere.h).
    [[nodiscard]] Saved add(Date date, EntryBody body, const std::optional<EntryId>& id = {});
    /// Adds entries, under ids that no entry has, in one step: all or nothing.
    [[nodiscard]] diary::Stored<diary::Done> addTogether(std::vector<Entry> entries);
    /// Corrects an entry, or moves it to another date.
    [[nodiscard]] Saved amend(const EntryId& id, Date date, EntryBody body);
    /// Removes an entry; it can be brought back by undo.
    [[nodiscard]] diary::Stored<diary::Done> remove(const EntryId& id);

    /// What can be taken back and made again: the steps of the change log, of earlier runs too, and
    /// the choices of this one.
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] std::optional<StepSummary> toUndo() const;
    [[nodiscard]] std::optional<StepSummary> toRedo() const;

    /// What stands in forms and is not saved yet.
    [[nodiscard]] Drafts& drafts() { return *m_drafts; }

    /// Takes in what has changed from outside: what another program has written, a new day.
    void refresh();

    /// Replays the diary under another protocol from now on. One that is not built in is kept in
    /// the diary with it, and must not have the id of one that is. Whoever calls this has had it
    /// proved safe (engine/safety/check_protocol.h).
    [[nodiscard]] diary::Stored<diary::Done> chooseProtocol(const Protocol& protocol);
    /// Whether the diary names a protocol that is neither built in nor kept in it; `standard`
    /// stands in for it then.
    [[nodiscard]] bool protocolMissing() const { return m_protocolMissing; }

    /// Chooses exercises by other preferences from now on. Undoing brings the former ones back.
    [[nodiscard]] diary::Stored<diary::Done>
    setPreferences(const library::Preferences& preferences);

    /// Every change of one entry, oldest first.
    [[nodiscard]] diary::Stored<std::vector<diary::Change>> history(const EntryId& id)
    {
        return m_diary.history(id);
    }

    /// What taking entries in from elsewhere would come to, without doing it.
    [[nodiscard]] diary::Stored<exchange::Merge> compare(const exchange::Arrivals& arrivals);
    /// Takes them in, all or nothing. Undoing takes all of it back in one step. A diary in which
    /// nothing was ever logged follows `protocol` from then on, if one is given.
    [[nodiscard]] diary::Stored<exchange::Merge>
    take(const exchange::Arrivals& arrivals, const std::optional<ProtocolRef>& protocol = {});
    /// Everything that another copy of the diary has to know, for exporting it.
    [[nodiscard]] diary::Stored<diary::Whole> whole() { return m_diary.whole(); }

    /// Copies of the diary as a file (diary/backup.h, sealed_backup.h, backup_folder.h).
    [[nodiscard]] diary::Copied<diary::CopySummary> backUp(const std::string& path);
    [[nodiscard]] diary::Copied<diary::CopySummary>
    backUpSealed(const std::string& path, const diary::Passphrase& passphrase);
    /// The automatic copy; nothing is made while the newest one holds the same.
    [[nodiscard]] diary::Copied<diary::AutomaticBackup> backUpInto(const std::string& folder);
    [[nodiscard]] diary::Stored<std::optional<int>> daysSinceBackup(const std::string& folder);
    [[nodiscard]] diary::Stored<std::optional<diary::TriedBackup>>
    tryNewestBackup(const std::string& folder);
    /// The UUID of the diary, the same in every copy of it.
    [[nodiscard]] diary::Stored<std::string> uuid();
    [[nodiscard]] diary::Copied<diary::Differences> compareWith(const std::string& path);

    /// Small facts of the person's own, such as the name for the print-out.
    [[nodiscard]] QString note(std::string_view key);
    [[nodiscard]] bool setNote(std::string_view key, const QString& value);

Q_SIGNALS:
    /// The timeline is a new one.
    void changed();
    /// An undo or redo could not be written, and the diary stands as it was; or the diary could
    /// not be read again, and the timeline stays what it was.
    void notSaved(const comeback::diary::StorageError& error);

private:
    class Command;
    class EntriesCommand;
    class PreferencesCommand;
    class ProtocolCommand;

    Coach(diary::Diary diary, TodaySource today);
    /// Reads the diary and replays it.
    [[nodiscard]] diary::Stored<diary::Done> reload();
    /// The same after a change that is saved already: a failure is told by `notSaved`.
    void reloadOrTell();
    /// Follows the protocol that the diary names, which another program may have changed.
    [[nodiscard]] diary::Stored<diary::Done> takeUpProtocol();
    [[nodiscard]] diary::Stored<diary::Done> follow(const Protocol& protocol);
    [[nodiscard]] diary::Stored<diary::Done> keep(const library::Preferences& preferences);

    /// Puts the change that was just made on the undo stack.
    void pushLatestStep();
    /// Makes the undo stack anew from the change log.
    void listSteps();
    /// The same when no command of the stack is running any more.
    void listStepsSoon();
    [[nodiscard]] std::optional<StepSummary> summaryAt(int place) const;

    diary::Diary m_diary;
    std::unique_ptr<Drafts> m_drafts;
    Protocol m_protocol;
    bool m_protocolMissing = false;
    TodaySource m_todaySource;
    Date m_today;
    Timeline m_timeline;
    WeightUnit m_unit = WeightUnit::Kilograms;
    bool m_listing = false; ///< the undo stack is being made
    QUndoStack m_undo;
};

} // namespace comeback::coach
