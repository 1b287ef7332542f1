// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>
#include <QTextBrowser>

namespace comeback::app {

/// Shows a page of the manual, calm to read: a column of a readable width, pictures as wide as that
/// at most, tables with lines, in the colours and the text size of the program. Its links lead
/// within the manual; what leads elsewhere is not followed.
class ManualBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualBrowser(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const QUrl& link);
    void arrive(const QUrl& url);
    void styleBlocks();
    void styleTables();
    void fitToWidth();
    /// Scrolls so far that a block is the first in sight.
    void bringUp(const QTextBlock& block);
    void fitPictures(const QTextBlock& block, int width);

    QUrl m_page;            ///< where the page lies that is shown; source() lags behind it
    QTextBlock m_heading;   ///< that was gone to last on this page
    int m_headingValue = 0; ///< of the scroll bar when it was at the top
    int m_fitted = 0;       ///< the width that the page is laid out for; 0 while it is not
};

} // namespace comeback::app
