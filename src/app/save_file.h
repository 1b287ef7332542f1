// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

class QWidget;

namespace comeback::app {

/// One of the forms that something can be saved in.
struct FileKind
{
    QString filter; ///< as the file dialog shows it: "Picture (*.png)"
    QString ending; ///< with its dot: ".png"
};

/// What a file is to be called, and in which of the kinds it is to be written.
struct FileChoice
{
    QString name;
    std::size_t kind = 0;
};

/// The name as it was typed, with the ending that it gets, while `chosen` is the kind in the
/// dialog. An ending of a kind decides; the name gets that of the chosen one where it has none.
[[nodiscard]] FileChoice withEnding(const QString& typed, std::size_t chosen,
                                    const std::vector<FileKind>& kinds);

struct FileQuestion
{
    QString title;
    QString proposal; ///< a whole path
    std::vector<FileKind> kinds;
};

/// Asks where to save something. Whether a file may be replaced is asked about the name with its
/// ending, which the file dialogs of some desktops don't know. Nothing if it is called off.
[[nodiscard]] std::optional<FileChoice> askWhereToSave(const FileQuestion& question,
                                                       QWidget* parent);

} // namespace comeback::app
