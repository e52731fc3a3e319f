// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A document to be seen: a picture, a PDF page by page, or plain text, from guarded memory, never through a file. Read once,
// when the page is first shown: one read, one leaf. The bytes go with the page. A print is noted once its printer is
// chosen and before that printer gets anything. Other kinds of document are not shown: a copy has to be taken out.
#pragma once

#include "client/desktop/documents/opened_document.h"
#include "client/desktop/windows/page.h"

#include <memory>

class QPrinter;

namespace desktop {

class PictureView;
class ProgressStrip;

class DocumentPage : public Page {
    Q_OBJECT
public:
    /// `name` may be empty: it is content, and may not have been read.
    DocumentPage(Desk& desk, const vault::DocumentId& document, charter::DocumentType type, const QString& name,
                 charter::Purpose purpose, QWidget* parent = nullptr);
    ~DocumentPage() override;
    void refresh() override;

private:
    void display(crypto::SecretBytes bytes);
    void displayPages();
    void displayText();
    void addPageTurning();
    void addZoom();
    void turnTo(int page);
    void choosePrinter();
    void notePrint(const std::shared_ptr<QPrinter>& printer);
    void print(std::shared_ptr<QPrinter> printer);

    vault::DocumentId m_document;
    charter::Purpose m_purpose;
    bool m_isAsked = false;
    TicketPtr m_ticket;
    std::unique_ptr<OpenedDocument> m_opened;
    int m_page = 0;
    ProgressStrip* m_progress;
    QVBoxLayout* m_place;
    QPushButton* m_print;
    PictureView* m_view = nullptr;
    QLabel* m_pageSign = nullptr;
    QPushButton *m_before = nullptr, *m_after = nullptr;
};

} // namespace desktop
