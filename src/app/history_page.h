// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/page.h"

#include <memory>
#include <optional>

class QModelIndex;

namespace Ui {
class HistoryPage;
}

namespace comeback::app {

class HistoryFilter;
class EntryForm;
class HistoryModel;

/// Everything that was logged, newest first: filter, search, sort; Enter edits, Del deletes, Ctrl+Z
/// takes back. Below, what the chosen entry led to, with the rule.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(const Context& context, QWidget* parent = nullptr);
    ~HistoryPage() override;

    void enter() override;

    /// Opens the form for the chosen entry.
    void edit();
    /// Deletes the chosen entry; undo brings it back.
    void remove();

protected:
    void refresh() final;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpTable();
    void setUpFilters();
    void setUpKeys();
    void applyDates();
    void showNotes();
    void fitDates();
    void showCount();
    /// Fills the table anew and chooses the entry that was chosen.
    void fill();
    void showEntry();
    void endEdit();
    /// Goes on with a correction that was begun, whatever is filtered.
    void goOn();
    void showEverything();
    void choose(int row);
    [[nodiscard]] const Entry* chosen() const;

    std::unique_ptr<Ui::HistoryPage> m_ui;
    HistoryModel* m_model;
    HistoryFilter* m_filter;
    EntryForm* m_form = nullptr;   ///< while an entry is corrected
    std::optional<EntryId> m_kept; ///< the entry that stays chosen when the diary changes
    bool m_filling = false;        ///< what is chosen meanwhile is not shown: it costs a read each
    bool m_datesFitted = false;    ///< the dates of the filter have been set once
};

} // namespace comeback::app
