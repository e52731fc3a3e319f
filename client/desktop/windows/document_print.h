// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts an opened document on paper, one page per turn of the event loop so that the window goes on. Made after the print
// was noted. The document outlives begin() to finished(); destroyed before the end, it gives the print up. The system's
// spooler keeps what it prints for as long as it prints (SECURITY.md).
#pragma once

#include "client/desktop/documents/opened_document.h"

#include <QObject>
#include <QPainter>
#include <QPrinter>

#include <memory>

namespace desktop {

class DocumentPrint : public QObject {
    Q_OBJECT
public:
    DocumentPrint(OpenedDocument& document, std::shared_ptr<QPrinter> printer, QObject* parent);
    ~DocumentPrint() override;
    void begin();

signals:
    void finished(bool isPrinted);

private:
    void printText();
    void next();

    OpenedDocument& m_document;
    std::shared_ptr<QPrinter> m_printer;
    QPainter m_painter; // before the printer goes
    int m_page = 0;
};

} // namespace desktop
