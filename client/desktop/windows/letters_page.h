// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters: a mediator orders one for a party of a case, an assistant finds here what is to be sent. The list names nobody; a
// line opens the letter.
#pragma once

#include "client/desktop/flows/letter_flow.h"
#include "client/desktop/models/letter_list.h"
#include "client/desktop/windows/page.h"

class QTableView;

namespace desktop {

class LettersPage : public Page {
    Q_OBJECT
public:
    explicit LettersPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;

private:
    void draw(const LettersPicturePtr& picture);
    void order();
    void open(const vault::LetterLine& line);

    LetterFlow m_flow;
    LetterList m_model;
    QTableView* m_table;
    QLabel* m_count;
    LettersPicturePtr m_picture;
    QString m_returnAddress; ///< the organisation's, as typed last
};

} // namespace desktop
