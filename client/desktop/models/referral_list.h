// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The referrals: number, dates, codes, who sent them; never a name. What still waits for an answer comes first, oldest
// first; the source orders nothing (INDE-3). Late is said in words and with a sign (REFU-1: ten working days). Rows come in
// as the view scrolls.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <vector>

namespace desktop {

/// What the list shows of a referral, names of partners resolved.
struct ReferralRow {
    vault::ReferralLine line;
    QString partner, caseNumber;
    std::optional<charter::PartnerStatus> pending; ///< what the next batch tells the partner
};

class ReferralList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { Number, Since, Decision, Conflict, SectorOf, Source, PartnerName, Notice, CaseNumber, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Neither answered nor in a case (REFU-1).
    [[nodiscard]] static bool isWaiting(const vault::ReferralLine& line);
    [[nodiscard]] static bool isOverdue(const vault::ReferralLine& line, charter::Day today);

    void show(std::vector<ReferralRow> rows, charter::Day today);
    /// Only rows in which every word of `text` occurs, and only those that wait when `waitingOnly`.
    void filter(const QString& text, bool waitingOnly);
    [[nodiscard]] const ReferralRow* at(const QModelIndex& index) const;
    /// Where a referral stands among the rows fetched so far; invalid when it does not.
    [[nodiscard]] QModelIndex placeOf(const vault::ReferralId& referral) const;
    [[nodiscard]] std::size_t count() const { return m_passing.size(); }
    [[nodiscard]] std::size_t overdue() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    void choose();
    [[nodiscard]] QString text(const ReferralRow& row, int column) const;
    [[nodiscard]] QString sinceText(const vault::ReferralLine& line) const;

    std::vector<ReferralRow> m_rows;
    std::vector<std::size_t> m_passing; ///< indexes into m_rows
    std::size_t m_fetched = 0;
    charter::Day m_today = charter::Day::None;
    QStringList m_words;
    QIcon m_late;
    bool m_waitingOnly = false;
};

} // namespace desktop
