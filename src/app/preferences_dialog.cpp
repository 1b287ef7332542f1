// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preferences_dialog.h"

#include "app/label.h"
#include "app/not_saved_box.h"
#include "app/preferences_form.h"
#include "app/storage_words.h"
#include "app/theme.h"
#include "report/account.h"
#include "report/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace comeback::app {

using report::q;

namespace {

bool contains(const std::vector<std::string>& list, std::string_view id)
{
    return std::ranges::find(list, id) != list.end();
}

} // namespace

Directive leaveOut(const std::vector<std::string>& exercises)
{
    Directive order;
    order.by = Hand::Self;
    order.excludeExercises = exercises.empty() ? Order<std::vector<std::string>>::lift()
                                               : Order<std::vector<std::string>>(exercises);
    return order;
}

PreferencesDialog::PreferencesDialog(const Context& context, QWidget* parent)
    : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Exercises that suit you"));
    const coach::Coach& coach = context.coach;
    m_notWantedBefore =
        report::Account(coach.timeline(), coach.protocol(), coach.today()).excludedBy(Hand::Self);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::kSmall);
    m_form = new PreferencesForm(content);
    m_form->ask(context, PreferencesForm::NeverAsked::All);
    column->addWidget(m_form);
    column->addSpacing(space::kMedium);
    column->addWidget(new Label(tr("What do you like, and what not? Another exercise with the same "
                                   "purpose, never a harder one, takes the place."),
                                Label::Body, content));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::kMedium);
    column->addLayout(form);
    addWishes(*form);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (keep())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_notSaved = new NotSavedBox(this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(m_notSaved);
    layout->addWidget(buttons);
    constexpr QSize kRoomy(560, 640);
    resize(kRoomy);
}

void PreferencesDialog::addWishes(QFormLayout& layout)
{
    const library::Preferences& now = m_context.coach.timeline().preferences;
    std::string purpose;
    for (const std::string& id : library::exerciseIds()) {
        const auto exercise = library::exercise(id, m_context.texts.language());
        if (!exercise || exercise->purpose == "mobility" || exercise->purpose == "flow")
            continue;
        if (std::exchange(purpose, exercise->purpose) != exercise->purpose) {
            auto* heading =
                new Label(q(m_context.texts.choice("purposes", purpose)), Label::Small, this);
            heading->setTone(Label::Muted);
            layout.addRow(heading);
        }
        auto* box = new QComboBox(this);
        box->setObjectName(q(id));
        box->addItems({tr("as it comes"), tr("I like it"), tr("not this one")});
        box->setAccessibleName(q(exercise->name));
        box->setCurrentIndex(contains(m_notWantedBefore, id) ? NotWanted
                             : contains(now.favourites, id)  ? Liked
                                                             : AsItComes);
        layout.addRow(new Label(q(exercise->name), Label::Body, this), box);
        m_wishes.push_back({id, box});
    }
}

library::Preferences PreferencesDialog::preferences() const
{
    // In the order in which they were chosen, and with those that are not asked about here.
    library::Preferences chosen = m_form->preferences(m_context.coach.timeline().preferences);
    for (const WishBox& each : m_wishes) {
        const bool liked = each.box->currentIndex() == Liked;
        if (liked && !contains(chosen.favourites, each.id))
            chosen.favourites.push_back(each.id);
        else if (!liked)
            std::erase(chosen.favourites, each.id);
    }
    return chosen;
}

std::vector<std::string> PreferencesDialog::notWanted() const
{
    std::vector<std::string> ids;
    for (const WishBox& each : m_wishes)
        if (each.box->currentIndex() == NotWanted)
            ids.push_back(each.id);
    return ids;
}

bool PreferencesDialog::keep()
{
    coach::Coach& coach = m_context.coach;
    const library::Preferences chosen = preferences();
    auto unwanted = notWanted();
    auto before = m_notWantedBefore;
    std::ranges::sort(unwanted);
    std::ranges::sort(before);
    if (chosen == coach.timeline().preferences && unwanted == before)
        return true;
    std::optional<diary::StorageError> error;
    const bool both = chosen != coach.timeline().preferences && unwanted != before;
    if (both)
        coach.undoStack().beginMacro(tr("Exercises that suit you"));
    if (chosen != coach.timeline().preferences)
        if (const auto kept = coach.setPreferences(chosen); !kept)
            error = kept.error();
    if (!error && unwanted != before)
        if (const auto saved = coach.add(coach.today(), leaveOut(unwanted)); !saved)
            error = saved.error();
    if (both)
        coach.undoStack().endMacro();
    if (!error)
        return true;
    m_notSaved->tell(inOneLine(words(*error)) + QLatin1Char(' ') +
                     tr("What you chose still stands here: press OK to try again."));
    return false;
}

} // namespace comeback::app
