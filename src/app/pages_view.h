// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <vector>

namespace comeback::app {

/// The pages of a document under each other, as they will come out of the printer: painted by the
/// document itself, each once for a size.
class PagesView : public QWidget
{
    Q_OBJECT

public:
    enum class Zoom : std::uint8_t { Width, Page };

    explicit PagesView(QWidget* parent = nullptr);

    void setDocument(std::unique_ptr<report::Document> document);
    void setZoom(Zoom zoom);
    /// The room that one page may take: the size of the scroll area's viewport.
    void setRoom(const QSize& room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] const QPixmap& picture(int page);

    std::unique_ptr<report::Document> m_document;
    std::vector<QPixmap> m_pictures;
    QSize m_room;
    QSize m_pageSize;
    Zoom m_zoom = Zoom::Width;
};

} // namespace comeback::app
