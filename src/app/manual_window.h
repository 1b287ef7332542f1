// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual_pages.h"
#include "app/manual_places.h"

#include <QTextDocument>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QToolButton;
class QTreeWidget;

namespace comeback::app {

class Label;
class ManualBrowser;

/// The manual beside the program: its pages and their headings at the left, the page at the right,
/// the way back and forward, and a field that finds words on this page and then on the next ones.
/// It needs no network and stands beside whatever else is open.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(library::Language language, QWidget* parent = nullptr);

    /// Opens the manual at a place, its contents where there is no such page.
    void open(const ManualPlace& place);
    /// The page that is open: its id.
    [[nodiscard]] QString pageId() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QHBoxLayout* makeBar();
    [[nodiscard]] QTreeWidget* makeList();
    QToolButton* addButton(QHBoxLayout& bar, const QString& text, const QString& name);
    void addKeys();
    /// Goes where the chosen line of the list leads.
    void showChosen();
    /// Shows in the list which page is open.
    void follow(const QUrl& url);
    void find(QTextDocument::FindFlags flags);
    [[nodiscard]] bool findElsewhere(const QString& words, QTextDocument::FindFlags flags);
    void restyleList();

    library::Language m_language;
    QList<ManualPage> m_pages;
    QTreeWidget* m_list = nullptr;
    ManualBrowser* m_browser = nullptr;
    QLineEdit* m_words = nullptr;
    Label* m_found = nullptr;
};

} // namespace comeback::app
