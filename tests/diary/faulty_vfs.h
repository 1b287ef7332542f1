// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comeback::diary::test {

/// What a failing disk does at one call.
enum class Fault {
    WriteFull,      ///< a write finds the disk full
    WriteError,     ///< a write fails
    SyncError,      ///< a sync fails
    ReadError,      ///< a read fails
    DeleteRefused,  ///< a journal is not deleted
    DeleteUnproven, ///< a journal is deleted, but an error is reported
};

/// Puts itself between SQLite and the disk for as long as it lives, and fails at the `nth` call
/// (from 1) that the fault concerns: once, or at every one from there on.
class FaultyVfs
{
public:
    enum class Lasting { Once, Persistent };

    FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;
    ~FaultyVfs();

    void failAt(Fault fault, int nth, Lasting lasting = Lasting::Once);
    void heal();
    /// Whether the fault has struck since it was set.
    [[nodiscard]] bool struck() const;
};

} // namespace comeback::diary::test
