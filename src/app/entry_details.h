// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/page.h"
#include "engine/entry.h"

#include <QScrollArea>

class QVBoxLayout;

namespace comeback::app {

/// One entry in full: what was logged, the note, and each decision that it led to, in words and
/// with the rule; what a sign worth a conversation asks for; and what it held before each
/// correction.
class EntryDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit EntryDetails(QWidget* parent = nullptr);

    using QScrollArea::show;
    void show(const Entry& entry, const Context& context);

private:
    QVBoxLayout* startOver();
    static void addHistory(QVBoxLayout& layout, const Entry& entry, const Context& context);
};

} // namespace comeback::app
