// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/windows/document_print.h"

#include <QTextDocument>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace desktop {
namespace {

constexpr int kDotsPerInch = 300; // more makes large jobs and no better page

} // namespace

DocumentPrint::DocumentPrint(OpenedDocument& document, std::shared_ptr<QPrinter> printer, QObject* parent)
    : QObject(parent), m_document(document), m_printer(std::move(printer))
{
}

DocumentPrint::~DocumentPrint()
{
    if (m_painter.isActive()) m_printer->abort();
}

void DocumentPrint::begin()
{
    if (m_document.kind() == OpenedDocument::Kind::Text)
        printText();
    else if (m_document.pages() > 0 && m_painter.begin(m_printer.get()))
        QTimer::singleShot(0, this, &DocumentPrint::next);
    else
        emit finished(false);
}

void DocumentPrint::printText()
{
    QTextDocument paper;
    paper.setPlainText(m_document.text());
    paper.print(m_printer.get());
    emit finished(m_printer->printerState() != QPrinter::Error);
}

void DocumentPrint::next()
{
    const auto page = m_document.page(m_page, std::min(kDotsPerInch, m_printer->resolution()));
    if (page.isNull()) {
        m_printer->abort();
        m_painter.end();
        emit finished(false);
        return;
    }
    const auto room = m_printer->pageLayout().paintRectPixels(m_printer->resolution()).size();
    const auto size = page.size().scaled(room, Qt::KeepAspectRatio);
    m_painter.drawImage(QRect(QPoint(0, 0), size), page);
    ++m_page;
    if (m_page < m_document.pages() && m_printer->newPage()) {
        QTimer::singleShot(0, this, &DocumentPrint::next);
        return;
    }
    const bool isWhole = m_page == m_document.pages();
    m_painter.end();
    emit finished(isWhole && m_printer->printerState() != QPrinter::Error);
}

} // namespace desktop
