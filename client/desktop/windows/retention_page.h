// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of cases, for those who decide it: a table with each case's clock as a bar, what may be done about the chosen
// ones, the disposals that wait for their second signature, those that happened with the last day of a backup, and the
// names of referrals that became no case. Numbers and dates only.
#pragma once

#include "client/desktop/flows/retention_flow.h"
#include "client/desktop/models/retention_list.h"
#include "client/desktop/windows/page.h"

class QTableView;

namespace desktop {

class RetentionPage : public Page {
    Q_OBJECT
public:
    explicit RetentionPage(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;

private:
    void draw(const RetentionPicturePtr& picture);
    /// What may be done about the rows chosen; several can only be disposed of together.
    void offerWays();
    [[nodiscard]] std::vector<RetentionRow> chosen() const;
    void addWaiting(const WaitingOrder& order);
    void addDisposed(const DisposedOrder& order);
    void addNames(const RetentionPicture& picture);

    void archive(const RetentionRow& row);
    void hold(const RetentionRow& row);
    void propose(const std::vector<RetentionRow>& rows);
    void sign(const WaitingOrder& order);

    RetentionFlow m_flow;
    RetentionList m_model; // before its view
    QTableView* m_table;
    FlowLayout* m_ways;
    QVBoxLayout* m_drawn;
    QString m_asked; ///< the visa of the order whose receipt was asked for
};

} // namespace desktop
