// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace comeback::diary {

/// A file that is being written beside the place where it will stand, under a name that no list of
/// copies takes for one; mode 0600. Unless it was put in its place it goes when this goes.
class UnfinishedFile
{
public:
    /// Beside `target`, in a folder that exists. Whatever fails here tells of `target`.
    explicit UnfinishedFile(const std::string& target);
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile();

    [[nodiscard]] const std::string& path() const { return m_path; }

    /// Appends bytes to the file, in small pieces, so that a full disk shows at the piece.
    void append(std::string_view bytes) const;
    /// The same for the journal that lies beside it.
    void appendJournal(std::string_view bytes) const;
    /// Makes sure that what was written is on the disk.
    void sync() const;
    /// Gives the file the name `to`, on the disk, unless another has it: then it returns false.
    [[nodiscard]] bool putInPlace(const std::string& to) const;
    /// Puts the file in the place of the one called `to`, in one step, on the disk.
    void replace(const std::string& to) const;

private:
    std::string m_target;
    std::string m_path;
};

/// The beginning of the names of unfinished files.
inline constexpr std::string_view kUnfinishedPrefix = ".comeback-part-";

/// A name that no file has, beside `target`, for what is not to outlast the program.
[[nodiscard]] std::string unfinishedNameBeside(const std::string& target);

/// Deletes unfinished files of `folder` that a program has left behind more than a day ago.
void sweepUnfinished(const std::string& folder);

} // namespace comeback::diary
