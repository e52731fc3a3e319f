// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hits of a search: what kind of record, whose alias, which case, when; never a word of what was written.
#pragma once

#include "client/desktop/desk/wording.h"

#include "vault/search.h"

#include <QAbstractListModel>
#include <QIcon>

#include <map>
#include <vector>

namespace desktop {

class HitList : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// In the order in which they are given.
    void show(const std::vector<vault::SearchHit>& hits);
    [[nodiscard]] const vault::SearchHit* at(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] const QIcon& pictureOf(charter::RecordKind kind) const;

    std::vector<vault::SearchHit> m_hits;
    mutable std::map<charter::RecordKind, QIcon> m_pictures; ///< drawn at first use
};

} // namespace desktop
