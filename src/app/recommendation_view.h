// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/label.h"
#include "coach/coach.h"
#include "library/texts.h"

#include <QWidget>

class QVBoxLayout;

namespace comeback::app {

/// Today's prescription in words: what to do, and why this and not more. The exercises and their
/// doses are shown by DoseTiles.
class RecommendationView : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendationView(QWidget* parent = nullptr);

    void show(const coach::Coach& coach, const library::Texts& texts);

private:
    void addList(const std::vector<std::string>& points);
    Label* addText(const QString& words, Label::Role role);

    QVBoxLayout* m_layout;
};

} // namespace comeback::app
