// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exercise_choice.h"

#include "app/desk.h"
#include "app/orders_dialog.h"
#include "support/catch.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace comeback;
using namespace comeback::test;

namespace {

struct Shown
{
    app::ExerciseChoice choice;
    QListWidget* list = choice.findChild<QListWidget*>();
    QLineEdit* find = choice.findChild<QLineEdit*>();

    Shown()
    {
        choice.ask(library::Texts(library::Language::English), "Exercises to leave out", 8);
        choice.show();
    }
    [[nodiscard]] QStringList inSight() const
    {
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            if (!list->item(row)->isHidden())
                names << list->item(row)->text();
        return names;
    }
};

} // namespace

TEST_CASE("an exercise is found by a part of its name, and what is ticked stays in sight")
{
    Shown shown;
    shown.choice.choose({"bridge"});
    const auto all = shown.inSight().size();
    QTest::keyClicks(shown.find, "DEAD");
    const QStringList found = shown.inSight();
    CHECK(found.size() < all);
    CHECK(found.contains("Romanian deadlift"));
    CHECK(shown.choice.chosen() == std::vector<std::string>{"bridge"});
    for (const QString& each : found)
        CHECK((each.contains("dead", Qt::CaseInsensitive) || each.contains("bridge") ||
               each.contains("Bridge")));
    shown.find->clear();
    CHECK(shown.inSight().size() == all);
}

TEST_CASE("where no exercise has such a name the list says so")
{
    Shown shown;
    auto* none = shown.choice.findChild<QLabel*>();
    CHECK_FALSE(none->isVisible());
    QTest::keyClicks(shown.find, "swimming");
    CHECK(shown.inSight().isEmpty());
    CHECK(none->isVisible());
    CHECK(none->text().contains("swimming"));
}

TEST_CASE("an exercise that the program does not know stays among those left out, in its place")
{
    Shown shown;
    const std::vector<std::string> given{"rowing_machine", "bridge"};
    shown.choice.choose(given);
    CHECK(shown.choice.chosen() == given);
    shown.choice.choose({});
    CHECK(shown.choice.chosen().empty());
}

TEST_CASE("orders that leave out an unknown exercise open unchanged")
{
    Desk desk(day("2026-11-20"));
    desk.begin(2, 30, 30);
    Directive directive;
    directive.by = Hand::Clinician;
    directive.excludeExercises = std::vector<std::string>{"rowing_machine", "bridge"};
    desk.log(day("2026-11-10"), directive);
    app::OrdersDialog dialog(desk.context());
    Directive untouched;
    untouched.by = Hand::Clinician;
    CHECK(dialog.directive() == untouched);
    CHECK_FALSE(dialog.findChild<QDialogButtonBox*>("buttons")
                    ->button(QDialogButtonBox::Save)
                    ->isEnabled());
}
