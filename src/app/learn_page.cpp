// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/learn_page.h"

#include "app/readable_width.h"
#include "app/theme.h"
#include "app/title_delegate.h"
#include "library/articles.h"
#include "ui_learn_page.h"

#include <QEvent>

#include <algorithm>

namespace comeback::app {

LearnPage::LearnPage(const Context& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::LearnPage>())
{
    m_ui->setupUi(this);
    for (const library::Article& article : library::articles(texts().language()))
        m_ui->list->addItem(QString::fromStdString(article.title));
    m_ui->list->setItemDelegate(new TitleDelegate(m_ui->list));
    connect(m_ui->list, &QListWidget::currentRowChanged, this,
            qOverload<int>(&LearnPage::showCard));
    connect(m_ui->nextButton, &QPushButton::clicked, this,
            [this] { m_ui->list->setCurrentRow(m_ui->list->currentRow() + 1); });
    m_ui->list->setCurrentRow(0);
    restyleList();
    keepReadable(*this, *layout());
}

LearnPage::~LearnPage() = default;

void LearnPage::restyleList()
{
    m_ui->list->setPalette(navigationPalette(palette()));
}

void LearnPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyleList();
}

void LearnPage::enter()
{
    m_ui->list->setFocus(Qt::OtherFocusReason);
}

void LearnPage::showCard(const QString& id)
{
    const auto articles = library::articles(texts().language());
    const auto found = std::ranges::find(articles, id.toStdString(), &library::Article::id);
    if (found != articles.end())
        m_ui->list->setCurrentRow(static_cast<int>(found - articles.begin()));
}

void LearnPage::showCard(int row)
{
    const auto articles = library::articles(texts().language());
    if (row < 0 || static_cast<std::size_t>(row) >= articles.size())
        return;
    const library::Article& article = articles[static_cast<std::size_t>(row)];
    QString body;
    for (const std::string& paragraph : article.paragraphs)
        body += (body.isEmpty() ? QString() : QStringLiteral("\n\n")) +
                QString::fromStdString(paragraph);
    QStringList sources;
    for (const std::string& source : article.sources)
        sources << QString::fromStdString(source);
    m_ui->titleLabel->setText(QString::fromStdString(article.title));
    m_ui->bodyLabel->setText(body);
    m_ui->sourcesLabel->setText(tr("Sources: %1").arg(sources.join(QStringLiteral("; "))));
    showNext(static_cast<std::size_t>(row) + 1);
    m_ui->scroll->ensureVisible(0, 0);
}

void LearnPage::showNext(std::size_t place)
{
    const auto articles = library::articles(texts().language());
    const bool last = place >= articles.size();
    m_ui->nextButton->setVisible(!last);
    if (last)
        return;
    QString title = QString::fromStdString(articles[place].title);
    //: %1 is the title of the card that follows.
    m_ui->nextButton->setText(tr("&Next: %1").arg(title.replace(u'&', QStringLiteral("&&"))));
}

} // namespace comeback::app
