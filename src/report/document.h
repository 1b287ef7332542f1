// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"

#include <QMarginsF>
#include <QSizeF>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

class QPageLayout;

namespace comeback::report {

enum class Paper : std::uint8_t { A4, Letter };

/// A sheet of paper with the margins that stay white, both in tenths of a point.
struct Sheet
{
    QSizeF size;
    QMarginsF margins;

    /// Paper of that size with the margins that the documents are drawn for.
    [[nodiscard]] static Sheet of(Paper paper);
    /// The paper and the margins of a printer, never less than `of` leaves white.
    [[nodiscard]] static Sheet of(const QPageLayout& layout);

    [[nodiscard]] QRectF printable() const;
};

/// A document for paper: a few pages, each a pure layout that is painted alike on the screen, on a
/// printer and into a PDF. What does not fit between the margins is set smaller, never cut off.
class Document
{
public:
    virtual ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }
    /// Paints page `page` (from 0) so that the whole sheet fills `paper`, in the painter's own
    /// coordinates.
    void paintPage(QPainter& painter, const QRectF& paper, int page) const;

protected:
    /// Room for one page's content: its width and its height.
    struct Room
    {
        double width = 0;
        double height = 0;
    };
    using Compose = std::function<Block(const Room&)>;

    Document(QString title, Sheet sheet);
    /// Adds a page. `compose` lays the content out for a room, and is asked again for a larger one
    /// (which is then painted smaller) until what it returns fits.
    void addPage(const Compose& compose);

private:
    struct Page
    {
        Block content;
        double scale = 1;
    };

    QString m_title;
    Sheet m_sheet;
    std::vector<Page> m_pages;
};

} // namespace comeback::report
