// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/texts.h"

#include <QDialog>

namespace comeback::app {

/// What the program is and is not, its version, whose work it stands on, and its licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const library::Texts& texts, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeAbout(const library::Texts& texts);
    [[nodiscard]] QWidget* makeLibraries();
};

} // namespace comeback::app
