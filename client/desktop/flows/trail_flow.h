// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The trail on the desk: the log page by page, its head, its export for an auditor. Reading the log is itself a read and
// leaves a leaf for each page, so nothing here reads unless it is asked to; the head comes from what is remembered, without.
#pragma once

#include "client/desktop/desk/desk.h"
#include "client/desktop/models/log_list.h"

namespace desktop {

struct AuditorChoice {
    vault::MemberId member;
    QString name;
};

/// Where the log stands, and who may be given it.
struct TrailHead {
    QString line;   ///< origin, number of entries, root: to be noted or compared
    QString logKey; ///< what a verifier needs besides
    bool mayExport = false;
    std::vector<AuditorChoice> auditors;
};

class TrailFlow : public QObject {
    Q_OBJECT
public:
    explicit TrailFlow(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] Desk& desk() const { return m_desk; }
    void readNewest();
    /// Nothing while a page is on its way, or when the first entry was read.
    void readOlder();
    /// Asks where the log stands: a leaf-less question.
    void askHead();
    /// Refused unless by the privacy officer, or the director in the founding phase.
    void exportFor(const AuditorChoice& auditor, const QString& folder);

    /// What one compares with a head that somebody noted.
    enum class Comparison : std::uint8_t { Unreadable, OtherLog, Same, Forked, Earlier, Later };
    [[nodiscard]] static Comparison compare(const QString& ours, const QString& noted);

signals:
    void read(const std::vector<desktop::LogRow>& rows, bool areNewest, bool hasOlder);
    void headKnown(const desktop::TrailHead& head);
    void exported(const QString& sentence);
    void failed(const QString& sentence);

private:
    void readBefore(std::uint64_t before);

    Desk& m_desk;
    std::uint64_t m_oldest = 0; ///< index of the oldest entry read
    bool m_isReading = false;
};

} // namespace desktop
