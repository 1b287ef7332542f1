// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace comeback::app {

/// A list within a page that scrolls: as high as all its rows, whose words wrap, so that none hides
/// in it.
class WholeList : public QListWidget
{
    Q_OBJECT

public:
    explicit WholeList(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace comeback::app
