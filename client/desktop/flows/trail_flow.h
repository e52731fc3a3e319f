// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The trail on the desk: the log page by page and by what one looks for, its head and others beside it, its export for an
// auditor. Reading the log is itself a read and leaves a leaf for each page, so nothing here reads unless it is asked to; the
// head comes from what is remembered, without.
#pragma once

#include "client/desktop/desk/desk.h"
#include "client/desktop/models/log_list.h"

namespace desktop {

struct MemberChoice {
    vault::MemberId member;
    QString name;
};

/// What one looks for; as it is made: everything.
struct TrailWish {
    QString caseNumber; ///< as typed; empty: of any case and of none
    std::optional<vault::MemberId> member{};
    std::optional<charter::ActTheme> theme{};
    charter::Day from = charter::Day::None, until = charter::Day::None; ///< both inclusive
};

/// Where the log stands, and who may be given it.
struct TrailHead {
    QString line;     ///< origin, number of entries, root: to be noted or compared
    QString logKey;   ///< what a verifier needs besides
    QString cosigned; ///< how many cosigned what left the vault last; empty when nobody is asked to
    bool mayExport = false;
    std::vector<MemberChoice> auditors, members; ///< members: everybody that was ever enrolled
};

/// The heads that this member compared before, both of each, oldest first.
struct KeptHeads {
    std::vector<vault::HeadEvidence> all;
    std::string zone; ///< the organisation's
};

class TrailFlow : public QObject {
    Q_OBJECT
public:
    explicit TrailFlow(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] Desk& desk() const { return m_desk; }
    /// The newest entries of those wished for. failed() follows where no case has that number.
    void readNewest(const TrailWish& wish = {});
    /// Those before, of the same wish. Nothing while a page is on its way, or when the first entry was read.
    void readOlder();
    /// Asks where the log stands: a leaf-less question.
    void askHead();
    /// Refused unless by the privacy officer, or the director in the founding phase.
    void exportFor(const MemberChoice& auditor, const QString& folder);

    /// A head that `source` gave, against this log: both are kept as evidence. compared() or notCompared() follows.
    void compare(const QString& line, const QString& source);
    /// Asks what is kept of earlier comparisons: keptKnown() or notCompared() follows. Leaves no leaf.
    void askKept();

signals:
    void read(const std::vector<desktop::LogRow>& rows, bool areNewest, bool hasOlder);
    void headKnown(const desktop::TrailHead& head);
    void exported(const QString& sentence);
    void compared(const vault::HeadComparison& comparison);
    void notCompared(const QString& sentence);
    void keptKnown(const desktop::KeptHeads& kept);
    void failed(const QString& sentence);

private:
    void readBefore(std::uint64_t before);

    Desk& m_desk;
    TrailWish m_wish;
    std::uint64_t m_oldest = 0; ///< index of the oldest entry read
    bool m_isReading = false;
};

} // namespace desktop
