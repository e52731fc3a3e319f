// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log as this member may read it, newest first: when, who, what in a plain sentence, about which case. What is sealed
// to others stays a line that says so. Older entries come in when the view asks for them: each page read is itself a
// read of the log, so while a filter hides rows the model asks for none by itself.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QAbstractTableModel>

#include <vector>

namespace desktop {

/// One entry, in words.
struct LogRow {
    std::uint64_t index = 0;
    QString when; ///< in the organisation's time zone
    QString actor;
    QString did;   ///< "a noté un entretien"
    QString about; ///< "Dossier 7KQ2M4XA"; empty when nothing in particular
    bool readable = false;
};

class LogList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { When, Who, Did, About, Index, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces everything; newest first.
    void show(std::vector<LogRow> rows, bool hasOlder);
    /// Goes on below.
    void append(std::vector<LogRow> rows, bool hasOlder);
    /// Only rows in which every word of `text` occurs.
    void filter(const QString& text);

    /// How many pass the filter, and how many were read.
    [[nodiscard]] std::size_t count() const { return m_passing.size(); }
    [[nodiscard]] std::size_t read() const { return m_rows.size(); }
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void olderWanted();

private:
    [[nodiscard]] bool passes(const LogRow& row) const;
    [[nodiscard]] static QString text(const LogRow& row, int column);

    std::vector<LogRow> m_rows;
    std::vector<std::size_t> m_passing; ///< indexes into m_rows
    QStringList m_words;
    bool m_hasOlder = false, m_isAsked = false;
};

} // namespace desktop
