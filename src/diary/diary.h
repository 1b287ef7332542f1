// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/batch.h"
#include "diary/storage_error.h"
#include "engine/entry.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::diary {

/// Schema version that this program writes; older ones are migrated, newer ones refused.
inline constexpr int kSchemaVersion = 1;
/// SQLite's application_id of a diary: "Cmbk".
inline constexpr std::int32_t kApplicationId = 0x436D626B;

/// What was done to an entry; where an import brings a removed one back, that is an Add again.
enum class ChangeKind : std::uint8_t { Add, Amend, Remove, Undo };

/// One row of the append-only change log: what an entry was before and after.
struct Change
{
    std::int64_t sequence = 0;
    EntryId entry;
    ChangeKind kind{};
    Timestamp at;
    std::optional<Entry> before; ///< nothing if there was no entry before
    std::optional<Entry> after;  ///< nothing if the entry was removed
    /// Of an undo: the sequence of the change that it took back.
    std::optional<std::int64_t> undoes = {};
};

/// Changes that are taken back together: those of one transaction, an import say, or one alone.
struct Step
{
    Change first;                          ///< the earliest of them
    std::vector<std::int64_t> changes;     ///< their rows of the change log; undo takes them back
    std::vector<std::int64_t> takenBackBy; ///< rows that did so; redo takes these back
};

struct Steps
{
    std::vector<Step> done;   ///< can be taken back; the next one is the last
    std::vector<Step> undone; ///< taken back, can be made again; the next one is the last
};

enum class IfMissing : std::uint8_t { Refuse, Create };

/// What stands where the diary was opened.
enum class Place : std::uint8_t {
    There,   ///< the diary
    Gone,    ///< nothing that answers: the drive, the folder or the file is not there
    Another, ///< a file that is not the one that was opened, be it a copy of it
};

struct OpenOptions;
class Connection;

/// The diary file: an SQLite database that holds every entry, every correction and every deletion
/// (docs/reliability.md says how it is configured and why). A change is one transaction, and a call
/// returns a value only after its commit: what it returned is on the disk. Another program may
/// write to the same file between two calls; `changedElsewhere` tells.
///
/// While a `Diary` is open nothing else in this process may open the file: closing it would drop
/// SQLite's locks. One thread at a time may use a `Diary`.
///
/// A body that entry_fields.h does not allow is a defect of the caller and refused with Other.
class Diary
{
public:
    /// Opens and checks the diary at `path` (integrity, schema, row checksums); makes it, with its
    /// folder (mode 0700, the file 0600), only where `ifMissing` says so.
    [[nodiscard]] static Stored<Diary> open(const std::string& path, IfMissing ifMissing);
    /// The same with other pauses and steps of migration (opening.h), for tests.
    [[nodiscard]] static Stored<Diary> open(const std::string& path, IfMissing ifMissing,
                                            const OpenOptions& options);

    Diary(Diary&&) noexcept;
    Diary& operator=(Diary&&) noexcept;
    ~Diary();

    /// The canonical path of the file.
    [[nodiscard]] const std::string& path() const;
    /// Whether the file may only be read; every change then fails with ReadOnly.
    [[nodiscard]] bool readOnly() const;
    /// Looks, without opening anything, and whatever the diary is just being used for.
    [[nodiscard]] Place place() const;

    /// Every entry that stands, in the order of replay.
    [[nodiscard]] Stored<std::vector<Entry>> entries();
    /// Entries, what became of removed ones, and the protocol, from one moment.
    [[nodiscard]] Stored<Whole> whole();
    /// The entry of that id, if it stands.
    [[nodiscard]] Stored<std::optional<Entry>> find(const EntryId& id);

    /// Adds an entry under a new UUID. `now` is when it was written down; where that would not come
    /// after every other entry of the date, it is moved a millisecond past the last, so that the
    /// order of recording survives a clock that goes back. With an id given (a UUID), what stands
    /// under it already is not added twice, so that an uncertain attempt can be repeated.
    [[nodiscard]] Stored<Entry> add(Date date, EntryBody body, Timestamp now,
                                    const std::optional<EntryId>& id = {});
    /// Corrects an entry in its place; what was there before stays in the change log. A correction
    /// counts as later than what it corrects, and a removal as no earlier than what it removes,
    /// where the clock has gone back, too: else another copy of the diary would win over them.
    [[nodiscard]] Stored<Entry> amend(const EntryId& id, Date date, EntryBody body, Timestamp now);
    /// Removes an entry; it stays in the change log, and can be brought back by taking that back.
    [[nodiscard]] Stored<Done> remove(const EntryId& id, Timestamp now);
    /// What can be taken back and made again, as the change log tells it; at most so many steps of
    /// each, the latest ones.
    [[nodiscard]] Stored<Steps> steps(std::size_t most);
    /// Takes back rows of the change log, the latest first, all or nothing; NotFound if an entry is
    /// not as its row has left it. The taking back is rows of the change log itself (kind Undo), in
    /// whose order they are returned; taking those back makes the changes again. What stands again
    /// counts as revised now, so that another copy of the diary learns of it.
    [[nodiscard]] Stored<std::vector<Change>> takeBack(std::vector<std::int64_t> rows,
                                                       Timestamp now);
    /// Takes back the latest step that stands; nothing if there is none.
    [[nodiscard]] Stored<std::vector<Change>> undo(Timestamp now);
    /// Makes again what was taken back last, unless something else was changed since.
    [[nodiscard]] Stored<std::vector<Change>> redo(Timestamp now);
    /// Makes the changes that `decide` asks for, all in one transaction. They are rows of the
    /// change log one by one; an entry without a time of recording is a defect of the caller.
    [[nodiscard]] Stored<Done> apply(const Decide& decide, Timestamp now);
    /// Every change of one entry, oldest first; NotFound if there never was one of that id.
    [[nodiscard]] Stored<std::vector<Change>> history(const EntryId& id);

    /// The protocol that the diary is replayed under; "standard", version 1, until one is set.
    [[nodiscard]] Stored<ProtocolRef> protocol();
    [[nodiscard]] Stored<Done> setProtocol(const ProtocolRef& protocol);

    /// Small facts of the person's own that no rule reads, such as the name for the print-out.
    [[nodiscard]] Stored<std::optional<std::string>> note(std::string_view key);
    [[nodiscard]] Stored<Done> setNote(std::string_view key, std::string_view value);

    /// Whether another connection has committed a change since the last call of this, of `entries`
    /// or of any change made here. Costs one page read.
    [[nodiscard]] Stored<bool> changedElsewhere();

    /// For what copies or compares the file as a whole (backup.h).
    [[nodiscard]] Connection& connection() { return *m_connection; }

private:
    explicit Diary(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace comeback::diary
