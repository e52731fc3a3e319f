// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What could leave from a case, record by record and field by field, and a record as the partner would read it.

#include "client/desktop/flows/disclosure_flow.h"

#include "crypto/random.h"
#include "vault/records/projection.h"

#include <algorithm>

namespace desktop {
namespace {

using charter::ReadKind;

constexpr std::string_view kWorkingNote = "privateRemark"; // leaves only when ticked for itself

template <class R>
std::vector<OfferedField> offeredFields()
{
    std::vector<OfferedField> out;
    for (const auto& field : records::fieldsOf<R>())
        out.push_back({field.code, std::string(field.name),
                       capitalised(say(language() == charter::Language::French ? field.fr : field.en)), field.name == kWorkingNote});
    return out;
}

QString signOf(const charter::CasePart& part, const vault::PartyId& id)
{
    const auto known = part.parties.find(id);
    if (known == part.parties.end()) return {};
    return QStringLiteral("%1 · %2").arg(QChar(QLatin1Char(vault::letterOf(known->second)))).arg(say(vault::aliasOf(known->second)));
}

/// One item and whose information it is.
struct Candidate {
    OfferedItem item;
    std::vector<vault::PartyId> parties;
};

template <class IdType>
Candidate candidate(ReadKind kind, const IdType& id, const QString& name, std::vector<vault::PartyId> parties)
{
    Candidate out;
    out.item.object = vault::idAs<vault::ObjectId>(id);
    out.item.kind = kind;
    out.item.name = name;
    out.item.fields = fieldsOfKind(kind);
    out.parties = std::move(parties);
    return out;
}

std::vector<Candidate> candidatesIn(const charter::CasePart& part)
{
    std::vector<Candidate> out;
    for (const auto& [id, one] : part.agreements)
        out.push_back(candidate(ReadKind::Agreement, id, DisclosureFlow::tr("Accord des parties"), one.signatories));
    for (const auto& [id, party] : part.followUps)
        out.push_back(candidate(ReadKind::FollowUp, id, DisclosureFlow::tr("Suivi avec %1").arg(signOf(part, party)), {party}));
    for (const auto& [id, one] : part.sessions)
        out.push_back(candidate(ReadKind::JointSession, id, DisclosureFlow::tr("Rencontre du %1").arg(dateText(one.heldOn)),
                                one.participants));
    for (const auto& [id, one] : part.shuttles)
        if (one.stage == charter::ShuttleStage::Delivered)
            out.push_back(candidate(ReadKind::ShuttleMessage, id,
                                    DisclosureFlow::tr("Mots de %1 pour %2").arg(signOf(part, one.from), signOf(part, one.to)),
                                    {one.from, one.to}));
    for (const auto& [id, one] : part.interviews)
        out.push_back(candidate(ReadKind::Interview, id,
                                DisclosureFlow::tr("Entretien du %1 avec %2").arg(dateText(one.heldOn), signOf(part, one.party)),
                                {one.party}));
    return out;
}

charter::DisclosedItem wholeOf(const Candidate& candidate)
{
    charter::DisclosedItem item{.kind = candidate.item.kind, .object = candidate.item.object};
    for (const auto& field : candidate.item.fields) item.fields.push_back(field.code);
    std::ranges::sort(item.fields);
    item.parties = candidate.parties;
    return item;
}

/// Nothing when at least one record could leave for somebody.
MaybeLack lackOfPreparing(const vault::Session& session, const vault::CaseId& caseFile,
                          const std::vector<PartnerChoice>& partners, const std::vector<Candidate>& candidates)
{
    charter::DisclosureDescribed act;
    act.caseFile = caseFile;
    act.disclosure = vault::DisclosureId{crypto::randomArray<16>()};
    if (!partners.empty()) act.partner = partners.front().member;
    auto lack = lackOf(session, act); // with nothing ticked: who may not, or nothing to tick
    for (const auto& one : candidates) {
        act.items = {wholeOf(one)};
        lack = lackOf(session, act);
        if (!lack) break;
    }
    if (lack && partners.empty() && lack->reason == charter::RefusalReason::ObjectUnknown)
        lack->sentence = DisclosureFlow::tr("Aucun partenaire n'est inscrit dans ce coffre. La direction peut en inscrire un.");
    return lack;
}

template <class R, class Reader>
vault::Outcome<ProjectedTextPtr> projectedAs(vault::Session& session, const vault::ObjectId& object, charter::Purpose purpose,
                                             Reader reader)
{
    const auto record = reader(session, purpose);
    if (!record) return std::unexpected(record.error());
    std::vector<std::uint16_t> all;
    for (const auto& field : records::fieldsOf<R>()) all.push_back(field.code);
    const auto projected = records::project(*record, all);
    auto out = std::make_shared<ProjectedText>();
    out->object = object;
    for (const auto& field : projected.fields) out->values[field.code] = shown(field.value);
    return out;
}

} // namespace

std::vector<OfferedField> fieldsOfKind(ReadKind kind)
{
    switch (kind) {
    case ReadKind::Interview: return offeredFields<records::Interview>();
    case ReadKind::ShuttleMessage: return offeredFields<records::ShuttleMessage>();
    case ReadKind::JointSession: return offeredFields<records::JointSession>();
    case ReadKind::Agreement: return offeredFields<records::Agreement>();
    case ReadKind::FollowUp: return offeredFields<records::FollowUp>();
    default: return {};
    }
}

vault::Outcome<DisclosureOfferPtr> offerIn(const vault::Session& session, const vault::CaseId& caseFile)
{
    const auto* part = charter::caseIn(session.state(), caseFile);
    if (part == nullptr) return vault::failure(vault::Fault::Unknown);
    auto out = std::make_shared<DisclosureOffer>();
    out->caseFile = caseFile;
    out->number = say(vault::publicNumberText(part->publicNumber));
    out->partners = partnersIn(session);
    const auto candidates = candidatesIn(*part);
    for (const auto& one : candidates) {
        out->items.push_back(one.item);
        out->items.back().read = lackOfReading(session, one.item.kind, one.item.object);
    }
    out->prepare = lackOfPreparing(session, caseFile, out->partners, candidates);
    return out;
}

vault::Outcome<ProjectedTextPtr> projectedIn(vault::Session& session, ReadKind kind, const vault::ObjectId& object,
                                             charter::Purpose purpose)
{
    using charter::Purpose;
    switch (kind) {
    case ReadKind::Interview:
        return projectedAs<records::Interview>(session, object, purpose, [&](vault::Session& s, Purpose why) {
            return vault::readInterview(s, vault::idAs<vault::InterviewId>(object), why);
        });
    case ReadKind::ShuttleMessage:
        return projectedAs<records::ShuttleMessage>(session, object, purpose, [&](vault::Session& s, Purpose why) {
            return vault::readShuttle(s, vault::idAs<vault::ShuttleId>(object), why);
        });
    case ReadKind::JointSession:
        return projectedAs<records::JointSession>(session, object, purpose, [&](vault::Session& s, Purpose why) {
            return vault::readSession(s, vault::idAs<vault::JointSessionId>(object), why);
        });
    case ReadKind::Agreement:
        return projectedAs<records::Agreement>(session, object, purpose, [&](vault::Session& s, Purpose why) {
            return vault::readAgreement(s, vault::idAs<vault::AgreementId>(object), why);
        });
    case ReadKind::FollowUp:
        return projectedAs<records::FollowUp>(session, object, purpose, [&](vault::Session& s, Purpose why) {
            return vault::readFollowUp(s, vault::idAs<vault::FollowUpId>(object), why);
        });
    default: return vault::failure(vault::Fault::Unknown);
    }
}

} // namespace desktop
