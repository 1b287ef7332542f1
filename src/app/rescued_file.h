// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/salvage.h"

#include <memory>
#include <string>

namespace comeback::app {

/// What could be read out of a damaged diary, as a whole diary in a file of its own (mode 0600)
/// that goes when this goes. It lies beside the diary, or in the system's folder for what lasts no
/// longer than the session, where the diary's may not be written to. A file that a kill has left
/// behind has the name of an unfinished copy, and goes with those.
class RescuedFile
{
public:
    /// Reads the damaged diary, which is not written to; nothing if nothing of it can be read.
    [[nodiscard]] static std::unique_ptr<RescuedFile> readFrom(const std::string& diaryPath);

    RescuedFile(const RescuedFile&) = delete;
    RescuedFile& operator=(const RescuedFile&) = delete;
    ~RescuedFile();

    [[nodiscard]] const std::string& path() const { return m_salvaged.summary.path; }
    /// How much came through.
    [[nodiscard]] const diary::Salvaged& salvaged() const { return m_salvaged; }

private:
    explicit RescuedFile(diary::Salvaged salvaged) : m_salvaged(std::move(salvaged)) {}

    diary::Salvaged m_salvaged;
};

} // namespace comeback::app
