// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/type.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace comeback::report {

namespace {

/// Longer texts are never shown in full on two pages of paper; breaking them would only cost time.
constexpr qsizetype kLongestText = 4000;
constexpr double kLeading = 1.36;
constexpr double kSpacing = 0.02;

Qt::Alignment toQt(Align align)
{
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft | Qt::AlignAbsolute;
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    }
    return Qt::AlignLeft | Qt::AlignAbsolute;
}

QString clean(const QString& text)
{
    QString shown = text.left(kLongestText);
    if (shown.size() < text.size())
        shown += QChar(0x2026);
    shown.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    shown.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    shown.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return shown;
}

} // namespace

QFont Type::font(Role role, Weight weight) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"),
                      QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(pt(m_sizes[static_cast<std::size_t>(role)])));
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spaced letters, by less than can be seen, are never joined to ligatures: in a PDF "fl" would
    // be one letter, which a search for "flare" does not find.
    font.setLetterSpacing(QFont::AbsoluteSpacing, kSpacing);
    return font;
}

double Type::lineHeight(Role role) const
{
    const double leading = role == Role::Title ? 1.2 : kLeading;
    return pt(m_sizes[static_cast<std::size_t>(role)]) * leading;
}

SetText::SetText(const QString& text, const Type& type, const TextStyle& style, double width)
    : m_layout(std::make_shared<QTextLayout>(clean(text), type.font(style.role, style.weight)))
    , m_lineHeight(type.lineHeight(style.role))
    , m_mostLines(style.mostLines)
    , m_muted(style.muted)
{
    QTextOption option(toQt(style.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    breakLines(width);
}

void SetText::breakLines(double width)
{
    m_layout->beginLayout();
    m_height = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height + (m_lineHeight - line.ascent() - line.descent()) / 2});
        m_height += m_lineHeight;
        const int end = line.textStart() + line.textLength();
        if (m_mostLines <= 0 || m_layout->lineCount() < m_mostLines ||
            end >= m_layout->text().size())
            continue;
        m_layout->endLayout();
        const QString all = m_layout->text();
        QString rest = all.mid(line.textStart());
        rest.replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
        const QFontMetricsF metrics(m_layout->font());
        m_layout->setText(all.left(line.textStart()) +
                          metrics.elidedText(rest, Qt::ElideRight, width - pt(1)));
        m_mostLines = 0;
        return breakLines(width);
    }
    m_layout->endLayout();
}

double SetText::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

void SetText::paint(QPainter& painter, QPointF topLeft, const QColor& color) const
{
    painter.setPen(color);
    m_layout->draw(&painter, topLeft);
}

void SetText::paint(QPainter& painter, QPointF topLeft) const
{
    paint(painter, topLeft, m_muted ? ink::muted() : ink::text());
}

namespace ink {

QColor text()
{
    return QColor(0, 0, 0);
}

QColor muted()
{
    return QColor(0x4a, 0x4a, 0x4a);
}

QColor hairline()
{
    return QColor(0x70, 0x70, 0x70);
}

QColor shade()
{
    return QColor(0xe6, 0xe6, 0xe6);
}

} // namespace ink

} // namespace comeback::report
