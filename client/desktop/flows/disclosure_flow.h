// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves for partners, on the desk: the register (one read, one leaf); one disclosure with the consents that it needs
// and what may be done about it, from the fold alone, never content; and preparing one, for which its author reads the
// records, each a read of its own. Shows nothing.
#pragma once

#include "client/desktop/flows/lack.h"
#include "client/desktop/flows/partner_choice.h"
#include "client/desktop/models/disclosure_list.h"

#include <map>
#include <memory>

namespace desktop {

/// A yes that one party must say to one disclosure.
struct ConsentNeed {
    vault::PartyId party;
    QChar letter;
    charter::ConsentKind kind = charter::ConsentKind::ShareWithPartner;
    std::optional<charter::ConsentState> said; ///< nothing: not asked yet
    bool minor = false, stands = false;
};

/// One record of which fields leave, in words: "Accord", its fields, whose information it is.
struct DisclosedPart {
    QString what;
    QStringList fields, letters;
};

struct DisclosurePicture {
    vault::DisclosureId disclosure;
    vault::CaseId caseFile;
    charter::DisclosureState state;
    QString caseNumber, partner, partnerKind, preparer, stage, reference;
    std::vector<DisclosedPart> parts;
    std::vector<ConsentNeed> needs; ///< by letter
    charter::Day today = charter::Day::None;
    charter::Day latest = charter::Day::None; ///< the last end date that policy and consents allow
    bool assigned = false;
    MaybeLack give, revoke, handover;
};
using DisclosurePicturePtr = std::shared_ptr<const DisclosurePicture>;

struct OfferedField {
    std::uint16_t code = 0;
    std::string name; ///< in JSON
    QString label;
    bool isWorkingNote = false;
};
/// A record of the case from which fields may leave.
struct OfferedItem {
    vault::ObjectId object;
    charter::ReadKind kind = charter::ReadKind::Agreement;
    QString name;
    std::vector<OfferedField> fields;
    MaybeLack read;
};
struct DisclosureOffer {
    vault::CaseId caseFile;
    QString number;
    std::vector<PartnerChoice> partners;
    std::vector<OfferedItem> items;
    MaybeLack prepare;
};
using DisclosureOfferPtr = std::shared_ptr<const DisclosureOffer>;

/// The fields of one record as the partner will read them.
struct ProjectedText {
    vault::ObjectId object;
    std::map<std::uint16_t, QString> values; ///< by field code
};
using ProjectedTextPtr = std::shared_ptr<const ProjectedText>;
using HandoverBytesPtr = std::shared_ptr<const crypto::Bytes>;
using RegisterPtr = std::shared_ptr<const std::vector<DisclosureRow>>;

/// What a stage is called; an end date that has passed is said.
[[nodiscard]] QString stageText(const charter::DisclosureState& state, charter::Day today);
/// The fields that a kind of record has; none for what a disclosure cannot carry.
[[nodiscard]] std::vector<OfferedField> fieldsOfKind(charter::ReadKind kind);

/// What could leave from a case; reads nothing. On the desk's thread.
[[nodiscard]] vault::Outcome<DisclosureOfferPtr> offerIn(const vault::Session& session, const vault::CaseId& caseFile);
/// Reads one record, with its leaf, and renders every field of it. On the desk's thread.
[[nodiscard]] vault::Outcome<ProjectedTextPtr> projectedIn(vault::Session& session, charter::ReadKind kind,
                                                           const vault::ObjectId& object, charter::Purpose purpose);

class DisclosureFlow : public QObject {
    Q_OBJECT
public:
    explicit DisclosureFlow(Desk& desk, QObject* parent = nullptr);

    void refresh();
    void look(const vault::DisclosureId& disclosure);
    void consent(const vault::CaseId& caseFile, const vault::PartyId& party, const vault::ConsentTerms& terms);
    void give(const vault::DisclosureId& disclosure, charter::Day until);
    void revoke(const vault::DisclosureId& disclosure);
    void exportHandover(const vault::DisclosureId& disclosure);
    void offer(const vault::CaseId& caseFile);
    void read(charter::ReadKind kind, const vault::ObjectId& object, charter::Purpose purpose);

signals:
    void listed(const desktop::RegisterPtr& rows);
    void looked(const desktop::DisclosurePicturePtr& picture);
    void offered(const desktop::DisclosureOfferPtr& offer);
    void itemRead(const desktop::ProjectedTextPtr& item);
    void handedOver(const desktop::HandoverBytesPtr& bytes);
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    Desk& m_desk;
};

} // namespace desktop
