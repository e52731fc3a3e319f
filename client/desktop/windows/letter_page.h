// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One letter: the organisation's return address is typed, then the whole page is read (a leaf) and shown as it will be
// folded. It goes to a printer, from memory, never into a file; then an assistant notes that it is in the post. What is shown
// goes with this page.
#pragma once

#include "client/desktop/flows/letter_flow.h"
#include "client/desktop/windows/page.h"

#include <memory>

class QPlainTextEdit;
class QPrinter;

namespace desktop {

class LetterPage : public Page {
    Q_OBJECT
public:
    LetterPage(Desk& desk, const vault::LetterLine& line, const QString& returnAddress, QWidget* parent = nullptr);
    void refresh() override;

signals:
    void returnAddressTyped(const QString& address);
    /// It is in the post; said on the page below.
    void finished(const QString& sentence);

private:
    void makeForm(const vault::LetterLine& line, const QString& returnAddress);
    void listen();
    void compose();
    void draw(const QString& page);
    void print();
    void printOn(QPrinter& printer);
    void offerSending(const MaybeLack& lack);

    LetterFlow m_flow;
    vault::LetterId m_letter;
    bool m_isSent, m_isSending = false;
    QPlainTextEdit* m_address;
    QPushButton* m_compose;
    QVBoxLayout *m_drawn, *m_sending;
    QLabel* m_text = nullptr; ///< the page, once it was composed
};

} // namespace desktop
