// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help.h"

#include "app/manual_window.h"

#include <QApplication>
#include <QKeyEvent>

namespace comeback::app {

Help::Help(library::Language language, QObject* parent) : QObject(parent), m_language(language)
{
    qApp->installEventFilter(this);
}

Help::~Help()
{
    delete m_manual;
}

void Help::openHere()
{
    const QWidget* window = QApplication::activeWindow();
    openFor(window ? window : qobject_cast<QWidget*>(parent()));
}

void Help::openFor(const QWidget* unfocused)
{
    const QWidget* here = QApplication::focusWidget();
    open(manualPlaceOf(here ? here : unfocused));
}

void Help::open(const ManualPlace& place)
{
    // A dialog that waits for its answer lets only windows of its own be used beside it.
    QWidget* waiting = QApplication::activeModalWidget();
    if (m_manual && m_manual->parentWidget() != waiting)
        delete m_manual;
    if (!m_manual)
        m_manual = new ManualWindow(m_language, waiting);
    // Shown first: a heading has its place once the page has its width.
    m_manual->show();
    m_manual->open(place);
    m_manual->raise();
    m_manual->activateWindow();
}

bool Help::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    // Without a window manager the key arrives while no window is the active one.
    openFor(qobject_cast<QWidget*>(watched));
    return true;
}

} // namespace comeback::app
