// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"
#include "library/texts.h"

#include <QWidget>

namespace comeback::app {

/// What every page reads from: the coach, and the words in the person's language. Both outlive the
/// pages.
struct Context
{
    coach::Coach& coach;
    const library::Texts& texts;
};

/// The places of the main window, in the order of the list at its left.
enum class PageId : std::uint8_t { Today, Progress, Plan, Learn, History };

inline constexpr int kPageCount = 5;

/// One of them. A page knows the coach and no other page; what leads elsewhere is a signal that the
/// main window answers.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const Context& context, QWidget* parent = nullptr)
        : QWidget(parent), m_context(context)
    {}

    /// Called each time the page comes to the front: puts the focus where the next thing is done.
    virtual void enter() { setFocus(); }

Q_SIGNALS:
    /// The person asks for another page, or for one of the window's actions.
    void pageWanted(comeback::app::PageId page);
    /// A card of the page Learn, by its id.
    void cardWanted(const QString& id);
    /// The library of exercises, at the first one of a purpose; empty: from its beginning.
    void exercisesWanted(const QString& purpose);
    /// How one of them is done.
    void exerciseWanted(const std::string& exercise);
    void printPlanWanted();
    void printReportWanted();
    /// A short word about what was done, for the status bar: "Saved. Ctrl+Z takes it back."; and
    /// what is spoken for who does not see the page, if that is more.
    void told(const QString& message, const QString& spoken = {});

protected:
    /// Shows what the timeline holds now.
    virtual void refresh() {}
    /// From now on refreshes the page when the diary changes: at once, or when it is next seen.
    void followDiary();
    void showEvent(QShowEvent* event) override;

    [[nodiscard]] coach::Coach& coach() const { return m_context.coach; }
    [[nodiscard]] const library::Texts& texts() const { return m_context.texts; }
    [[nodiscard]] const Context& context() const { return m_context; }

private:
    Context m_context;
    bool m_stale = false; ///< the diary has changed while the page was hidden
};

} // namespace comeback::app
