// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preferences_form.h"

#include "app/label.h"
#include "app/theme.h"
#include "report/wording.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace comeback::app {

using report::q;

void PreferencesForm::ask(const Context& context, NeverAsked equipment)
{
    const auto has = [](const std::vector<std::string>& list, std::string_view id) {
        return std::ranges::find(list, id) != list.end();
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(new Label(tr("What do you have? Floor, wall, chair and towel are enough; "
                                   "nothing here has to be bought."),
                                Label::Body, this));
    addBoxes(*column, context.texts, "equipment", library::equipmentIds(), m_equipment);
    column->addSpacing(space::kMedium);
    column->addWidget(new Label(tr("What bothers you at the moment?"), Label::Body, this));
    addBoxes(*column, context.texts, "positions", library::botheringPositions(), m_bothers);

    const library::Preferences& now = context.coach.timeline().preferences;
    for (const Box& each : m_equipment)
        each.box->setChecked(now.equipment ? has(*now.equipment, each.id)
                                           : equipment == NeverAsked::All);
    for (const Box& each : m_bothers)
        each.box->setChecked(has(now.bothers, each.id));
}

void PreferencesForm::addBoxes(QVBoxLayout& column, const library::Texts& texts,
                               const char* section, std::span<const std::string_view> ids,
                               std::vector<Box>& boxes)
{
    for (const std::string_view id : ids) {
        auto* box = new QCheckBox(q(texts.choice(section, id)), this);
        box->setObjectName(q(id));
        column.addWidget(box);
        boxes.push_back({std::string(id), box});
    }
}

library::Preferences PreferencesForm::preferences(library::Preferences before) const
{
    const auto chosen = [](const std::vector<Box>& boxes) {
        std::vector<std::string> ids;
        for (const Box& each : boxes)
            if (each.box->isChecked())
                ids.push_back(each.id);
        return ids;
    };
    before.equipment = chosen(m_equipment);
    if (before.equipment->size() == m_equipment.size())
        before.equipment.reset();
    before.bothers = chosen(m_bothers);
    return before;
}

void PreferencesForm::focusFirst()
{
    if (!m_equipment.empty())
        m_equipment.front().box->setFocus(Qt::OtherFocusReason);
}

} // namespace comeback::app
