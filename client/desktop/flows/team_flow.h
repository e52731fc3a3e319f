// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The team on the desk: who is enrolled and under which keys, what waits for a second signature, enrolling, signing, and
// this member's own passphrase. Keys from outside are read once, compared by voice, and those very keys are enrolled.
// Names of staff and partners are not content. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"
#include "client/desktop/flows/recovery_picture.h"

namespace desktop {

struct TeamPerson {
    vault::MemberId member;
    QString name;
    charter::Role role = charter::Role::Mediator;
    charter::PartnerKind kind = charter::PartnerKind::None;
    bool present = true;
    QString words, hex; ///< the fingerprint, to be read aloud and to be scanned
};

/// An act that waits for a second person.
struct WaitingSignature {
    vault::ProposalId proposal;
    QString sentence, proposer;
    QString words, hex; ///< of whom it enrols
    charter::Day since = charter::Day::None;
    bool isMine = false; ///< this member may sign it
    std::optional<TeamPerson> leaving; ///< whom it removes: signed on the page of the departure
};

struct TeamPicture {
    std::vector<TeamPerson> people;
    std::vector<WaitingSignature> waiting;
    MaybeLack enrol;
    bool founding = false; ///< one signature is enough still
    RecoveryPicture recovery;
};
using TeamPicturePtr = std::shared_ptr<const TeamPicture>;

/// What a newcomer is handed once the enrolment took effect.
struct InvitationPicture {
    charter::Role role = charter::Role::Mediator;
    QString line, logKey;
    [[nodiscard]] bool isOutside() const { return role == charter::Role::Partner || role == charter::Role::Auditor; }
};
using InvitationPtr = std::shared_ptr<const InvitationPicture>;

/// "médiatrice ou médiateur"; of a partner, what kind of body it is.
[[nodiscard]] QString roleText(charter::Role role, charter::PartnerKind kind);

class TeamFlow : public QObject {
    Q_OBJECT
public:
    explicit TeamFlow(Desk& desk, QObject* parent = nullptr);

    /// What a new passphrase costs: the benchmark of the product, the floor in tests.
    using Cost = std::function<crypto::KdfParameters()>;
    void setCost(Cost cost) { m_cost = std::move(cost); }

    /// The roster; one read, one leaf.
    void refresh();
    /// Reads a .pub file. keysRead() or keysMissing() follows; only the last file asked for counts.
    void readKeys(const QString& file);
    [[nodiscard]] bool hasKeys() const { return m_keys.has_value(); }
    /// The keys that readKeys() found. tookEffect() or waits() follows.
    void enrol(const QString& name, charter::Role role, charter::PartnerKind kind);
    /// tookEffect() follows where somebody was enrolled.
    void sign(const vault::ProposalId& proposal);
    /// Nothing changes unless `present` is the passphrase of now. `spare` is this member's own key file outside the vault,
    /// rewritten too; empty leaves it as it is.
    void changePassphrase(crypto::Passphrase present, crypto::Passphrase fresh, const QString& spare);

signals:
    void drawn(const desktop::TeamPicturePtr& picture);
    void keysRead(const QString& words, const QString& hex);
    void keysMissing(const QString& sentence);
    void tookEffect(const desktop::InvitationPtr& invitation);
    void waits(const QString& sentence);
    void working(bool isWorking);
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    Desk& m_desk;
    Cost m_cost;
    QString m_keysFile;
    std::optional<vault::identity::Identity> m_keys;
};

} // namespace desktop
