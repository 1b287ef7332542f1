// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf_language.h"

#include <QRegularExpression>

namespace comeback::report {

namespace {

/// The dictionary of the object `number`, between its outermost brackets, if it is one.
QByteArray dictionaryOf(const QByteArray& pdf, const QByteArray& number)
{
    const qsizetype object = pdf.lastIndexOf("\n" + number + " 0 obj\n");
    if (object < 0)
        return {};
    const qsizetype from = pdf.indexOf("<<", object);
    const qsizetype end = pdf.indexOf("endobj", object);
    const qsizetype to = pdf.lastIndexOf(">>", end);
    return from < 0 || end < 0 || to <= from ? QByteArray() : pdf.mid(from + 2, to - from - 2);
}

/// The first capture of `pattern` in the trailer.
QByteArray inTrailer(const QByteArray& trailer, const char* pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern),
                                        QRegularExpression::DotMatchesEverythingOption);
    return expression.match(QString::fromLatin1(trailer)).captured(1).toLatin1();
}

} // namespace

QByteArray withLanguage(const QByteArray& pdf, std::string_view language)
{
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    const QByteArray root = inTrailer(trailer, "/Root (\\d+) 0 R");
    const QByteArray size = inTrailer(trailer, "/Size (\\d+)");
    const QByteArray info = inTrailer(trailer, "(/Info \\d+ 0 R)");
    const QByteArray id = inTrailer(trailer, "(/ID\\s*\\[.*?\\])");
    const QByteArray previous = inTrailer(trailer, "startxref\\s+(\\d+)");
    const QByteArray catalogue = root.isEmpty() ? QByteArray() : dictionaryOf(pdf, root);
    if (size.isEmpty() || previous.isEmpty() || catalogue.isEmpty())
        return pdf;

    QByteArray result = pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    const qsizetype object = result.size();
    const QByteArray name(language.data(), static_cast<qsizetype>(language.size()));
    result += root + " 0 obj\n<<" + catalogue + "/Lang (" + name +
              ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n";
    const qsizetype table = result.size();
    result += "xref\n" + root + " 1\n" + QByteArray::number(object).rightJustified(10, '0') +
              " 00000 n \ntrailer\n<<\n/Size " + size + "\n/Root " + root + " 0 R\n" + info + "\n" +
              id + "\n/Prev " + previous + "\n>>\nstartxref\n" + QByteArray::number(table) +
              "\n%%EOF\n";
    return result;
}

} // namespace comeback::report
