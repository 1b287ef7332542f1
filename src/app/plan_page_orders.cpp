// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Plan page changes: the pace, orders, favourites and what is not wanted.

#include "app/not_saved_dialog.h"
#include "app/orders_dialog.h"
#include "app/plan_page.h"
#include "app/plan_words.h"
#include "app/preferences_dialog.h"
#include "app/storage_words.h"
#include "report/wording.h"
#include "ui_plan_page.h"

#include <QMessageBox>

#include <algorithm>

namespace comeback::app {

using report::q;

void PlanPage::showPace()
{
    const State& state = coach().timeline().state;
    const bool staying = state.self.cap.has_value();
    const QString orders = ordersInForce(coach(), texts());
    m_ui->ordersText->setText(orders);
    m_ui->ordersText->setVisible(!orders.isEmpty());
    m_ui->stayButton->setVisible(!staying && state.level != coach().protocol().lastLevel());
    m_ui->moveOnButton->setVisible(staying);
    m_ui->downButton->setVisible(state.level > LevelIndex{});
    for (QWidget* button :
         {m_ui->stayButton, m_ui->moveOnButton, m_ui->downButton, m_ui->cliniciansOrdersButton})
        button->setEnabled(!coach().readOnly());
}

void PlanPage::like(const std::string& exercise, bool yes)
{
    library::Preferences preferences = coach().timeline().preferences;
    std::erase(preferences.favourites, exercise);
    if (yes)
        preferences.favourites.push_back(exercise);
    tell(coach().setPreferences(preferences),
         yes ? tr("A favourite: it is taken where it asks as much. Ctrl+Z takes it back.")
             : tr("No longer a favourite. Ctrl+Z takes it back."));
}

void PlanPage::replaceUnwanted(const std::string& exercise)
{
    auto unwanted = account().excludedBy(Hand::Self);
    unwanted.push_back(exercise);
    order(leaveOut(unwanted),
          tr("Another exercise with the same purpose takes its place. Ctrl+Z takes it back."));
}

void PlanPage::order(Directive directive, const QString& done)
{
    const Date today = coach().today();
    const auto save = [&](const EntryId& id) -> std::optional<diary::StorageError> {
        const auto saved = coach().add(today, directive, id);
        return saved ? std::nullopt : std::optional(saved.error());
    };
    if (NotSavedDialog::save(context(), today, directive, save, this))
        Q_EMIT told(done);
}

void PlanPage::tell(const diary::Stored<diary::Done>& saved, const QString& done)
{
    if (saved) {
        Q_EMIT told(done);
        return;
    }
    const StorageWords why = words(saved.error());
    QMessageBox box(QMessageBox::Warning, why.title, why.title, QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(why.text);
    box.exec();
}

void PlanPage::stay()
{
    const LevelName here{coach().protocol().level(coach().timeline().state.level).id};
    Directive directive;
    directive.by = Hand::Self;
    directive.capLevel = Order<LevelName>(here);
    //: In the status bar; %1 is a level.
    order(std::move(directive),
          tr("You stay at %1. Staying is training too. Ctrl+Z takes it back.").arg(q(here.text)));
}

void PlanPage::moveOn()
{
    Directive directive;
    directive.by = Hand::Self;
    directive.capLevel = Order<LevelName>::lift();
    //: In the status bar.
    order(std::move(directive), tr("The way up is open again. Ctrl+Z takes it back."));
}

void PlanPage::goDown()
{
    const LevelIndex below = lowered(coach().timeline().state.level, 1);
    const LevelName name{coach().protocol().level(below).id};
    Directive directive;
    directive.by = Hand::Self;
    directive.setLevel = name;
    //: In the status bar; %1 is a level.
    order(std::move(directive), tr("You are on %1 now. Ctrl+Z takes it back.").arg(q(name.text)));
}

void PlanPage::openOrders()
{
    auto* dialog = new OrdersDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OrdersDialog::saved, this, [this] {
        //: In the status bar, after the physiotherapist's orders were entered.
        Q_EMIT told(tr("The orders are in force. Ctrl+Z takes them back."));
    });
    dialog->open();
}

} // namespace comeback::app
