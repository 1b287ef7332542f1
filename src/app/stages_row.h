// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/protocol.h"
#include "library/texts.h"

#include <QWidget>

namespace comeback::app {

/// The way ahead at a glance: the stages of a protocol in their order, each with its name and a
/// figure of what one does there. The first one moves, since it is where one begins.
class StagesRow : public QWidget
{
    Q_OBJECT

public:
    explicit StagesRow(QWidget* parent = nullptr);

    void show(const Protocol& protocol, const library::Texts& texts);
};

} // namespace comeback::app
