// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>
#include <vector>

namespace comeback::app {

/// Lists every file that erasing would remove, and what it cannot reach, and asks twice: by a tick
/// and by a button.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EraseDialog(const std::vector<std::string>& files, QWidget* parent = nullptr);
};

} // namespace comeback::app
