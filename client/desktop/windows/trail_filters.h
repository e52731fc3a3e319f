// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one looks for in the log: by whom, about what, in which case, when. Says so only when asked to read, since every
// reading is an entry too.
#pragma once

#include "client/desktop/flows/trail_flow.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace desktop {

class FlowLayout;

class TrailFilters : public QWidget {
    Q_OBJECT
public:
    explicit TrailFilters(Desk& desk, QWidget* parent = nullptr);
    /// Whose acts there may be; who was chosen stays chosen.
    void offerMembers(const std::vector<MemberChoice>& members);
    [[nodiscard]] TrailWish wish() const;

signals:
    void wanted(const desktop::TrailWish& wish);

private:
    enum class Period : std::uint8_t { Always, Week, Month, Quarter, Between };

    void add(const QString& name, QWidget* control);
    void addThemes();
    void addPeriods();
    void clear();

    Desk& m_desk;
    std::vector<MemberChoice> m_members; ///< as in the box, below its first entry
    FlowLayout* m_row;
    QComboBox *m_member, *m_theme, *m_period;
    QLineEdit* m_case;
    QWidget* m_between;
    QDateEdit *m_from, *m_until;
};

} // namespace desktop
