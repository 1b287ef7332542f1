// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/blank.h"

#include <QAbstractSpinBox>
#include <QEvent>
#include <QLineEdit>

namespace comeback::app {

namespace {

/// Chooses the dash of a box before anything can be typed beside it, and puts it where all was
/// deleted.
class Overtype : public QObject
{
public:
    Overtype(QAbstractSpinBox& box, QLineEdit& edit) : QObject(&box), m_box(box), m_edit(edit)
    {
        // What is typed reaches the box, which hands it on to its edit; clicks reach the edit.
        box.installEventFilter(this);
        edit.installEventFilter(this);
        connect(&edit, &QLineEdit::textEdited, this, [this] {
            if (m_box.property("cleanText").toString().isEmpty())
                m_box.setProperty("value", m_box.property("minimum"));
        });
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::InputMethod:
        case QEvent::MouseButtonRelease:
        case QEvent::FocusIn:
            if (m_edit.text() == m_box.specialValueText())
                m_edit.selectAll();
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractSpinBox& m_box;
    QLineEdit& m_edit;
};

} // namespace

QString blank()
{
    return QStringLiteral("–");
}

void showBlank(QAbstractSpinBox& box)
{
    box.setSpecialValueText(blank());
    if (auto* edit = box.findChild<QLineEdit*>())
        new Overtype(box, *edit);
}

} // namespace comeback::app
