// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manual_browser.h"

#include "app/manual_pages.h"
#include "app/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace comeback::app {

namespace {

/// A line of more letters is hard to find the next one from.
constexpr int kLettersInALine = 78;

} // namespace

ManualBrowser::ManualBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualBrowser::follow);
    connect(this, &QTextBrowser::sourceChanged, this, &ManualBrowser::arrive);
}

void ManualBrowser::follow(const QUrl& link)
{
    const QUrl url = source().resolved(link);
    if (url.scheme() == QLatin1String("qrc"))
        setSource(url);
}

void ManualBrowser::arrive(const QUrl& url)
{
    m_page = url;
    styleBlocks();
    styleTables();
    m_fitted = 0;
    fitToWidth();
    // The whole page, not only what is in sight: the way back leads to a place far down.
    (void)document()->size();
    m_heading = QTextBlock();
    if (!url.hasFragment())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 ||
            manualAnchorOf(block.text()) != url.fragment())
            continue;
        setTextCursor(QTextCursor(block));
        bringUp(block);
        m_heading = block;
        m_headingValue = verticalScrollBar()->value();
        return;
    }
}

void ManualBrowser::styleBlocks()
{
    constexpr int kLinePercent = 130;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level == 2 ? space::kLarge : level > 0 ? space::kSmall : 0);
        format.setBottomMargin(block.textList() ? space::kTight : space::kSmall);
        if (!format.nonBreakableLines() && level == 0)
            format.setLineHeight(kLinePercent, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

void ManualBrowser::styleTables()
{
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(themeOf(palette()).border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(space::kSmall);
        format.setCellSpacing(0);
        format.setTopMargin(space::kSmall);
        format.setBottomMargin(space::kMedium);
        format.setAlignment(Qt::AlignLeft);
        table->setFormat(format);
    }
}

/// Text and tables keep a readable width when the window has more; pictures take all there is, up
/// to their own size.
void ManualBrowser::fitToWidth()
{
    const int room = viewport()->width() - 2 * space::kLarge;
    if (room <= 0 || std::exchange(m_fitted, room) == room)
        return;
    const int text = std::min(room, fontMetrics().averageCharWidth() * kLettersInALine);
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    page.setMargin(space::kLarge);
    page.setTopMargin(space::kMedium);
    document()->rootFrame()->setFrameFormat(page);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (!cursor.currentTable()) {
            QTextBlockFormat format;
            format.setRightMargin(room - text);
            cursor.mergeBlockFormat(format);
        }
        fitPictures(block, room);
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setWidth(QTextLength(QTextLength::FixedLength, text));
            table->setFormat(format);
        }
}

/// A paragraph that is a picture gets it in the size in which it is drawn: scaled by us, since the
/// document would scale it roughly.
void ManualBrowser::fitPictures(const QTextBlock& block, int width)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().isImageFormat())
            continue;
        QTextImageFormat format = fragment.charFormat().toImageFormat();
        const QUrl url = m_page.resolved(QUrl(format.name()));
        QImage image(QLatin1Char(':') + url.path());
        if (image.isNull()) // while a page is being read it is not known yet where it lies
            return;
        const QSize size = image.size().scaled(std::min(width, image.width()), image.height(),
                                               Qt::KeepAspectRatio);
        image =
            image.convertToFormat(QImage::Format_RGB32)
                .scaled(size * devicePixelRatio(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        image.setDevicePixelRatio(devicePixelRatio());
        document()->addResource(QTextDocument::ImageResource, url, image);
        format.setName(url.toString());
        format.setWidth(size.width());
        format.setHeight(size.height());
        QTextCursor cursor(block);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
        QTextBlockFormat whole;
        whole.setRightMargin(0);
        whole.setLineHeight(0, QTextBlockFormat::SingleHeight);
        cursor.mergeBlockFormat(whole);
        return; // the fragments are other ones now; a picture has a paragraph of its own
    }
}

/// What is read stays in sight while lines break anew and pictures shrink: the heading that was
/// gone to, or the paragraph at the top once the person has scrolled on.
void ManualBrowser::resizeEvent(QResizeEvent* event)
{
    const int value = verticalScrollBar()->value();
    const bool atHeading = m_heading.isValid() && value == m_headingValue;
    const QPoint corner(space::kLarge, space::kMedium);
    const QTextBlock read = atHeading ? m_heading : cursorForPosition(corner).block();
    QTextBrowser::resizeEvent(event);
    fitToWidth();
    if (atHeading || value > 0)
        bringUp(read);
    if (atHeading)
        m_headingValue = verticalScrollBar()->value();
}

void ManualBrowser::bringUp(const QTextBlock& block)
{
    // The whole page, not only what is in sight, has to have its places first.
    (void)document()->size();
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    verticalScrollBar()->setValue(static_cast<int>(place.top()) - space::kSmall);
}

void ManualBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    const auto type = event->type();
    if ((type != QEvent::PaletteChange && type != QEvent::FontChange) || source().isEmpty())
        return;
    // Colours and sizes are put into a page when it is read.
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

} // namespace comeback::app
