// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manual_window.h"

#include "app/label.h"
#include "app/manual_browser.h"
#include "app/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace comeback::app {

namespace {

constexpr QSize kUsualSize(1040, 700);
constexpr int kListLetters = 30;
/// The number of a heading on its page, from 1 on; 0 for the page itself.
constexpr int kHeading = Qt::UserRole;

/// Gives a line of the list the height that its words need when they wrap.
class WrappingLine : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        if (!tree)
            return size;
        const int steps = index.parent().isValid() ? 2 : 1;
        const QRect room(0, 0, tree->viewport()->width() - steps * tree->indentation() - kMargins,
                         QWIDGETSIZE_MAX);
        const QRect words = option.fontMetrics.boundingRect(room, Qt::TextWordWrap,
                                                            index.data(Qt::DisplayRole).toString());
        return {size.width(), words.height() + space::kSmall};
    }

private:
    static constexpr int kMargins = 2 * space::kSmall;
};

} // namespace

ManualWindow::ManualWindow(library::Language language, QWidget* parent)
    : QWidget(parent, Qt::Window), m_language(language), m_pages(manualPages(language))
{
    setObjectName(QStringLiteral("manualWindow"));
    // Who closes the program closes its manual, too.
    setAttribute(Qt::WA_QuitOnClose, false);
    m_browser = new ManualBrowser(this);
    m_browser->setObjectName(QStringLiteral("manualPage"));
    m_browser->setAccessibleName(tr("The page of the manual"));
    m_list = makeList();
    auto* column = new QVBoxLayout(this);
    column->addLayout(makeBar());
    auto* halves = new QSplitter(this);
    halves->addWidget(m_list);
    halves->addWidget(m_browser);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(1, 1);
    column->addWidget(halves, 1);
    const int list = fontMetrics().averageCharWidth() * kListLetters;
    const QSize size = kUsualSize.boundedTo(screen()->availableSize());
    halves->setSizes({std::min(list, size.width() / 3), size.width()});
    resize(size);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &ManualWindow::follow);
    addKeys();
    restyleList();
}

QTreeWidget* ManualWindow::makeList()
{
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("manualList"));
    list->setAccessibleName(tr("Pages of the manual"));
    list->setHeaderHidden(true);
    list->setWordWrap(true);
    list->setProperty("navigation", true);
    list->setItemDelegate(new WrappingLine(list));
    connect(list->header(), &QHeaderView::sectionResized, list, &QTreeWidget::doItemsLayout);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ManualPage& page : m_pages) {
        auto* item = new QTreeWidgetItem(list, {page.title});
        item->setData(0, kHeading, 0);
        item->setToolTip(0, page.title);
        for (int i = 0; i < page.headings.size(); ++i) {
            auto* heading = new QTreeWidgetItem(item, {page.headings[i]});
            heading->setData(0, kHeading, i + 1);
            heading->setToolTip(0, page.headings[i]);
        }
    }
    connect(list, &QTreeWidget::currentItemChanged, this, &ManualWindow::showChosen);
    connect(list, &QTreeWidget::itemClicked, this, &ManualWindow::showChosen);
    return list;
}

QToolButton* ManualWindow::addButton(QHBoxLayout& bar, const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(false);
    bar.addWidget(button);
    return button;
}

QHBoxLayout* ManualWindow::makeBar()
{
    auto* bar = new QHBoxLayout;
    auto* back = addButton(*bar, QStringLiteral("←"), tr("Back (Alt+←)"));
    auto* forward = addButton(*bar, QStringLiteral("→"), tr("Forward (Alt+→)"));
    back->setObjectName(QStringLiteral("backButton"));
    forward->setObjectName(QStringLiteral("forwardButton"));
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    m_found = new Label(QString(), Label::Small, this);
    m_found->setObjectName(QStringLiteral("foundLabel"));
    m_found->setTone(Label::Attention);
    m_found->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    bar->addWidget(m_found, 1);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("wordsEdit"));
    const QString hint = tr("Find in the manual (Ctrl+F)");
    m_words->setPlaceholderText(hint);
    m_words->setAccessibleName(tr("Find in the manual"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(fontMetrics().horizontalAdvance(hint) + 2 * space::kLarge);
    bar->addWidget(m_words);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { find({}); });
    connect(m_words, &QLineEdit::textChanged, m_found, &QLabel::clear);
    setTabOrder(back, forward);
    setTabOrder(forward, m_words);
    setTabOrder(m_words, m_list);
    setTabOrder(m_list, m_browser);
    return bar;
}

void ManualWindow::addKeys()
{
    const auto on = [this](const QKeySequence& key, auto&& what) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, what);
    };
    on(Qt::ALT | Qt::Key_Left, [this] { m_browser->backward(); });
    on(Qt::ALT | Qt::Key_Right, [this] { m_browser->forward(); });
    on(Qt::CTRL | Qt::Key_F, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    on(Qt::Key_F3, [this] { find({}); });
    on(Qt::SHIFT | Qt::Key_F3, [this] { find(QTextDocument::FindBackward); });
    on(Qt::Key_Escape, [this] { close(); });
}

void ManualWindow::open(const ManualPlace& place)
{
    const auto found = std::ranges::find(m_pages, place.page, &ManualPage::id);
    const ManualPage& page = found == m_pages.end() ? m_pages.front() : *found;
    m_browser->setSource(manualUrl(m_language, page, place.heading));
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString ManualWindow::pageId() const
{
    return manualIdOf(m_browser->source());
}

void ManualWindow::showChosen()
{
    QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    QTreeWidgetItem* top = item->parent() ? item->parent() : item;
    const ManualPage& page = m_pages[m_list->indexOfTopLevelItem(top)];
    m_browser->setSource(manualUrl(m_language, page, item->data(0, kHeading).toInt()));
}

void ManualWindow::follow(const QUrl& url)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        const ManualPage& page = m_pages[i];
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        item->setExpanded(page.id == manualIdOf(url));
        if (page.id != manualIdOf(url))
            continue;
        setWindowTitle(tr("%1 – Comeback’s manual").arg(page.title));
        QTreeWidgetItem* chosen = item;
        for (int j = 0; j < page.headings.size(); ++j)
            if (manualAnchorOf(page.headings[j]) == url.fragment())
                chosen = item->child(j);
        const QSignalBlocker asItIs(m_list);
        m_list->setCurrentItem(chosen);
        m_list->scrollToItem(chosen);
    }
}

void ManualWindow::find(QTextDocument::FindFlags flags)
{
    const QString words = m_words->text().simplified();
    if (words.isEmpty())
        return;
    const bool found = m_browser->find(words, flags) || findElsewhere(words, flags);
    m_found->setText(found ? QString() : tr("“%1” stands nowhere in the manual.").arg(words));
}

/// The pages after this one, round to this one again, from its beginning.
bool ManualWindow::findElsewhere(const QString& words, QTextDocument::FindFlags flags)
{
    const auto count = m_pages.size();
    const auto here = std::ranges::find(m_pages, pageId(), &ManualPage::id) - m_pages.begin();
    const bool back = flags.testFlag(QTextDocument::FindBackward);
    // Words that stand in the marks of a page alone turn its leaf for nothing.
    const QUrl begun = m_browser->source();
    const int place = m_browser->verticalScrollBar()->value();
    for (qsizetype step = 1; step <= count; ++step) {
        const ManualPage& page = m_pages[(here + (back ? count - step : step)) % count];
        if (!manualText(m_language, page.id).contains(words, Qt::CaseInsensitive))
            continue;
        m_browser->setSource(manualUrl(m_language, page));
        m_browser->moveCursor(back ? QTextCursor::End : QTextCursor::Start);
        if (m_browser->find(words, flags))
            return true;
    }
    if (m_browser->source() != begun) {
        m_browser->setSource(begun);
        m_browser->verticalScrollBar()->setValue(place);
    }
    return false;
}

void ManualWindow::restyleList()
{
    QPalette list = navigationPalette(palette());
    // The style marks the words of the chosen line; the room before them stays as it is.
    list.setColor(QPalette::Highlight, list.color(QPalette::Window));
    m_list->setPalette(list);
}

void ManualWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        restyleList();
}

} // namespace comeback::app
