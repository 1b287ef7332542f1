// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_window.h"

#include <QLabel>
#include <QPushButton>

namespace comeback::test {

OpenWindow::OpenWindow(Desk& desk) : m_window(desk.context())
{
    m_window.resize(1280, 720);
    m_window.show();
    QApplication::setActiveWindow(&m_window);
    QCoreApplication::processEvents();
}

void OpenWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // A window manager gives the keys to the dialog that has opened, or back to the window.
    QWidget* front = QApplication::activeModalWidget();
    QApplication::setActiveWindow(front ? front : &m_window);
    QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    QTest::keyClick(focused, key, modifiers);
    // A button that is pressed by its letter goes down for a moment first.
    constexpr int kButtonGoesDown = 120;
    if (modifiers & Qt::AltModifier)
        QTest::qWait(kButtonGoesDown);
    QCoreApplication::processEvents();
}

void OpenWindow::click(const char* button)
{
    QTest::mouseClick(&see<QPushButton>(button), Qt::LeftButton);
    QCoreApplication::processEvents();
}

QString OpenWindow::words() const
{
    QStringList all;
    for (const QLabel* label : m_window.findChildren<QLabel*>())
        if (label->isVisible())
            all << label->text();
    return all.join(QLatin1Char('\n'));
}

int countOf(Desk& desk, EntryType type)
{
    return static_cast<int>(
        std::ranges::count_if(desk.coach().timeline().entries,
                              [type](const Entry& entry) { return typeOf(entry.body) == type; }));
}

Session calmSession(int during)
{
    return {.before = pain(1), .during = pain(during), .after = pain(1)};
}

} // namespace comeback::test
