// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/visit_dialog.h"

#include "app/fitting_scroll.h"
#include "app/label.h"
#include "app/orders_dialog.h"
#include "app/preview_dialog.h"
#include "app/theme.h"
#include "coach/date_text.h"
#include "report/wording.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace comeback::app {

namespace {

/// The key under which the diary keeps the day on which the papers of a visit were made; empty once
/// its orders are entered.
constexpr std::string_view kVisitKey = "visit";

} // namespace

VisitDialog::VisitDialog(const Context& context, QWidget* parent)
    : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Visit at the physiotherapist"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::kLarge);
    auto* title = new Label(tr("Visit at the physiotherapist"), Label::Title, content);
    column->addWidget(title);
    for (const Step step : {Paper, Talk, Orders})
        addStep(*column, step);
    column->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("closeVisitButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScroll(content, this));
    layout->addWidget(buttons);
    connect(m_rows[Paper].button, &QPushButton::clicked, this, &VisitDialog::openPaper);
    connect(m_rows[Orders].button, &QPushButton::clicked, this, &VisitDialog::openOrders);
    showProgress();
}

void VisitDialog::addStep(QVBoxLayout& column, Step step)
{
    const std::array titles{tr("Report and return sheet"), tr("At the visit"),
                            tr("What was ordered")};
    const std::array texts{
        tr("Two pages for your physiotherapist, and a blank sheet on which two weeks can be "
           "filled in by hand. You choose what is on them before you print or save them."),
        tr("Hand over the report. The box at its end is for orders: level, limit, hold, pain, "
           "exercises to leave out. Take it home again, or a picture of it."),
        tr("Enter what stands in the box, field by field. It stays in force until it is "
           "changed. Nothing was ordered? Then you are done.")};
    const std::array actions{tr("&Look at it and print…"), QString(), tr("&Enter the orders…")};
    const std::array names{"paperButton", "", "visitOrdersButton"};
    QWidget* parent = column.parentWidget();
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space::kSmall);
    //: The head of a step: %1 is its number, %2 what it is called.
    auto* title = new Label(tr("%1. %2").arg(step + 1).arg(titles[step]), Label::Body, parent);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    lines->addWidget(title);
    lines->addWidget(new Label(texts[step], Label::Body, parent));
    auto* state = new Label(QString(), Label::Small, parent);
    state->setTone(Label::Muted);
    state->setObjectName(QStringLiteral("state%1").arg(static_cast<int>(step)));
    QPushButton* button = nullptr;
    if (!actions[step].isEmpty()) {
        auto* line = new QHBoxLayout;
        button = new QPushButton(actions[step], parent);
        button->setObjectName(QLatin1String(names[step]));
        line->addWidget(button);
        line->addWidget(state, 1);
        lines->addLayout(line);
    } else {
        state->hide();
    }
    column.addLayout(lines);
    m_rows[step] = {state, button};
}

void VisitDialog::openPaper()
{
    auto* dialog = new PreviewDialog(m_context, PreviewDialog::Visit, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &VisitDialog::keepPrinted);
    dialog->open();
}

void VisitDialog::keepPrinted()
{
    const QString today = QString::fromStdString(m_context.coach.today().toString());
    // Where the diary cannot be written the visit is only not remembered.
    if (!m_context.coach.readOnly())
        static_cast<void>(m_context.coach.setNote(kVisitKey, today));
    m_ordersSaved = false;
    showProgress();
}

void VisitDialog::openOrders()
{
    auto* dialog = new OrdersDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OrdersDialog::saved, this, &VisitDialog::ordersSaved);
    dialog->open();
}

void VisitDialog::ordersSaved()
{
    m_ordersSaved = true;
    static_cast<void>(m_context.coach.setNote(kVisitKey, QString()));
    showProgress();
    Q_EMIT told(tr("The orders are saved. Ctrl+Z takes them back."));
}

void VisitDialog::showProgress()
{
    const auto printed = Date::parse(m_context.coach.note(kVisitKey).toStdString());
    const QLocale locale = coach::localeOf(m_context.texts.language());
    const bool papers = printed || m_ordersSaved;
    m_rows[Paper].state->setText(
        //: The state of a step; %1 is a date.
        printed  ? tr("✓ Made on %1").arg(coach::dateText(locale, *printed))
        : papers ? tr("✓ Done")
                 : tr("Not made yet"));
    m_rows[Orders].state->setText(m_ordersSaved ? tr("✓ Saved") : tr("Not entered yet"));
    m_rows[Orders].button->setEnabled(!m_context.coach.readOnly());
    QPushButton* next = m_ordersSaved                                  ? m_close
                        : papers && m_rows[Orders].button->isEnabled() ? m_rows[Orders].button
                                                                       : m_rows[Paper].button;
    for (QPushButton* each : {m_rows[Paper].button, m_rows[Orders].button, m_close}) {
        each->setProperty("primary", each == next);
        each->update();
    }
    next->setDefault(true);
    next->setFocus();
}

} // namespace comeback::app
