// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log's own keeping on the desk: who cosigns it and what came back from them, what is published, how long traces stay
// and which quarters may be forgotten. What the team decides here takes two people; the second one signs in the team's room.
// Shows nothing; looking leaves no leaf.
#pragma once

#include "client/desktop/flows/lack.h"

namespace desktop {

struct CosignerRow {
    QString name, standing; ///< how far they cosigned, and when
    QString vkey;
};

struct QuarterRow {
    charter::Quarter quarter{};
    QString name, standing;
    bool isForgotten = false, isProposed = false; ///< proposed: waits for the second signature
    MaybeLack forget;
};

struct KeepingPicture {
    QString policy; ///< how many of how many are needed
    std::size_t quorum = 0;
    std::vector<CosignerRow> cosigners;
    MaybeLack setCosigners, publish;
    std::uint16_t months = 0;
    MaybeLack setMonths;
    std::vector<QuarterRow> quarters; ///< newest first
    bool mayExtract = false;          ///< the privacy officer
};
using KeepingPicturePtr = std::shared_ptr<const KeepingPicture>;

/// "2026, trimestre 1".
[[nodiscard]] QString quarterName(charter::Quarter quarter);

class KeepingFlow : public QObject {
    Q_OBJECT
public:
    explicit KeepingFlow(Desk& desk, QObject* parent = nullptr);

    void refresh();
    /// The cosigners' keys, one a line, and how many must have cosigned; no key and 0 end it.
    void setCosigners(std::size_t quorum, const QString& keys);
    /// What a cosigner sent back, as a file.
    void takeCosignature(const QString& file);
    void publishTo(const QString& folder);
    void keepFor(int months);
    void forget(charter::Quarter quarter);

signals:
    void drawn(const desktop::KeepingPicturePtr& picture);
    void done(const QString& sentence);
    /// It waits for a second person.
    void waits(const QString& sentence);
    void failed(const QString& sentence);

private:
    void decide(std::move_only_function<vault::Outcome<std::optional<vault::ProposalId>>(vault::Session&)> act,
                const QString& whenDone, const QString& whenWaiting);

    Desk& m_desk;
};

} // namespace desktop
