// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching, decided: when a question is put to the vault while somebody types (at most one under way, never more than a
// frame after the key), which cases have no index of this member's yet, and building one for them, case by case, each one
// act with its leaf. Shows nothing. A question leaves no leaf; opening a hit is a read, and another's business.
#pragma once

#include "client/desktop/desk/desk.h"

#include "vault/search.h"

#include <QTimer>

namespace desktop {

class SearchFlow : public QObject {
    Q_OBJECT
public:
    explicit SearchFlow(Desk& desk, QObject* parent = nullptr);

    /// The index is read, once, before the first letter: as soon as the desk has nothing else to do, or when somebody is
    /// about to search.
    void begin();
    /// What is in the field now; found() follows, at once when it is empty.
    void look(const QString& text);
    /// The answer is put away: what may take a moment is done now.
    void rest();

    /// What was found is dropped: something happened, and it may not be this member's any more.
    void forget() { m_hits.clear(); }

    /// Of the newest answer; isCurrent() says whether that is the answer to what is in the field.
    [[nodiscard]] const std::vector<vault::SearchHit>& hits() const { return m_hits; }
    [[nodiscard]] bool isCurrent() const { return !m_asking && !m_pause.isActive() && m_asked == m_wanted; }
    /// Cases that this member may read and that no search finds yet.
    [[nodiscard]] std::size_t missing() const { return m_missing.size(); }

    /// Makes them searchable, one act each; everything else that is asked of the desk comes in between.
    void build();
    /// After the case under way.
    void stop();
    [[nodiscard]] bool isBuilding() const { return m_building; }
    [[nodiscard]] std::size_t built() const { return m_built; }
    [[nodiscard]] std::size_t toBuild() const { return m_toBuild; }

signals:
    void found();
    /// missing(), isBuilding() or built() changed.
    void indexChanged();
    void failed(const QString& sentence);

private:
    void ask();
    void answered(vault::Outcome<std::vector<vault::SearchHit>> hits);
    void count();
    void buildNext();
    void builtOne(const vault::Outcome<void>& outcome);

    Desk& m_desk;
    QTimer m_pause;
    QString m_wanted, m_asked;
    std::vector<vault::SearchHit> m_hits;
    std::vector<vault::CaseId> m_missing;
    std::size_t m_built = 0, m_toBuild = 0;
    bool m_begun = false, m_asking = false;
    bool m_toCount = true, m_counted = false;
    bool m_building = false, m_underWay = false;
};

} // namespace desktop
