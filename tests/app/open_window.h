// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/main_window.h"
#include "support/catch.h"

#include <QTest>

#include <algorithm>

namespace comeback::test {

/// The window over a desk, shown and in front, driven by keys and clicks as a person does.
class OpenWindow
{
public:
    explicit OpenWindow(Desk& desk);

    [[nodiscard]] app::MainWindow& window() { return m_window; }

    /// A key for whatever has the focus, in the window or in the dialog over it.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(const char* button);

    /// The widget of that name that can be seen, in the window or in a dialog over it.
    template<typename T = QWidget>
    [[nodiscard]] T& see(const char* name)
    {
        T* found = find<T>(name);
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] bool sees(const char* name) { return find<QWidget>(name) != nullptr; }
    /// Every text that can be read on the window now, one after the other.
    [[nodiscard]] QString words() const;

private:
    template<typename T>
    [[nodiscard]] T* find(const char* name)
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (!top->isVisible())
                continue;
            for (T* each : top->findChildren<T*>(QString::fromLatin1(name)))
                if (each->isVisible())
                    return each;
        }
        return nullptr;
    }

    app::MainWindow m_window;
};

/// How many entries of a type the diary holds.
[[nodiscard]] int countOf(Desk& desk, EntryType type);

/// A session that hurt as little as it should.
[[nodiscard]] Session calmSession(int during = 2);

} // namespace comeback::test
