// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/disclosure_flow.h"

#include <algorithm>

namespace desktop {
namespace {

charter::ConsentKind consentFor(const charter::DisclosedItem& item)
{
    return item.kind == charter::ReadKind::Agreement ? charter::ConsentKind::ShareAgreement : charter::ConsentKind::ShareWithPartner;
}

QString numberIn(const vault::Session& session, const vault::CaseId& caseFile)
{
    const auto* part = charter::caseIn(session.state(), caseFile);
    return part == nullptr ? QString() : say(vault::publicNumberText(part->publicNumber));
}

QStringList labelsOf(const charter::DisclosedItem& item)
{
    QStringList out;
    for (const auto& field : fieldsOfKind(item.kind))
        if (std::ranges::find(item.fields, field.code) != item.fields.end()) out.push_back(field.label);
    return out;
}

std::vector<DisclosedPart> partsOf(const charter::CasePart& part, const charter::DisclosureState& state)
{
    std::vector<DisclosedPart> out;
    for (const auto& item : state.items) {
        DisclosedPart one{capitalised(label(item.kind)), labelsOf(item), {}};
        for (const auto& id : item.parties)
            if (const auto known = part.parties.find(id); known != part.parties.end())
                one.letters.push_back(QString(1, QLatin1Char(vault::letterOf(known->second))));
        one.letters.sort();
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<ConsentNeed> needsOf(const charter::CasePart& part, const vault::DisclosureId& disclosure,
                                 const charter::DisclosureState& state, charter::Day today)
{
    const auto object = vault::idAs<vault::ObjectId>(disclosure);
    std::vector<ConsentNeed> out;
    for (const auto& item : state.items)
        for (const auto& id : item.parties) {
            const auto known = part.parties.find(id);
            const auto kind = consentFor(item);
            const auto isThis = [&](const ConsentNeed& need) { return need.party == id && need.kind == kind; };
            if (known == part.parties.end() || std::ranges::any_of(out, isThis)) continue;
            const auto& party = known->second;
            ConsentNeed need{.party = id, .letter = QLatin1Char(vault::letterOf(party)), .kind = kind};
            if (const auto said = party.consents.find({kind, object}); said != party.consents.end()) need.said = said->second;
            need.minor = party.ageBand != charter::AgeBand::Adult;
            need.stands = charter::consentStands(party, kind, object, today);
            out.push_back(std::move(need));
        }
    std::ranges::sort(out, [](const ConsentNeed& a, const ConsentNeed& b) {
        return a.letter == b.letter ? a.kind < b.kind : a.letter < b.letter;
    });
    return out;
}

charter::Day latestOf(const std::vector<ConsentNeed>& needs, charter::Day today, unsigned months)
{
    auto latest = charter::addMonths(today, months);
    for (const auto& need : needs)
        if (need.stands && need.said && need.said->until != charter::Day::None) latest = std::min(latest, need.said->until);
    return std::max(latest, today);
}

vault::Outcome<DisclosurePicturePtr> pictureOf(const vault::Session& session, const vault::DisclosureId& disclosure)
{
    const auto object = vault::idAs<vault::ObjectId>(disclosure);
    const auto reference = crypto::toHex(disclosure.bytes).substr(0, 8);
    const auto place = session.state().places.find(object);
    if (place == session.state().places.end()) return vault::failure(vault::Fault::Unknown, reference);
    const auto caseFile = vault::idAs<vault::CaseId>(place->second);
    const auto* part = charter::caseIn(session.state(), caseFile);
    if (part == nullptr || !part->disclosures.contains(disclosure)) return vault::failure(vault::Fault::Unknown, reference);
    auto out = std::make_shared<DisclosurePicture>();
    out->disclosure = disclosure;
    out->caseFile = caseFile;
    out->state = part->disclosures.at(disclosure);
    out->reference = say(reference);
    out->caseNumber = say(vault::publicNumberText(part->publicNumber));
    out->partner = say(session.nameOf(out->state.partner));
    if (const auto* partner = charter::memberIn(session.state(), out->state.partner)) out->partnerKind = label(partner->partnerKind);
    out->preparer = say(session.nameOf(out->state.preparer));
    out->today = session.today();
    out->stage = stageText(out->state, out->today);
    out->parts = partsOf(*part, out->state);
    out->needs = needsOf(*part, disclosure, out->state, out->today);
    out->latest = latestOf(out->needs, out->today, session.state().vault.policy.shareMonths);
    out->assigned = charter::isAssigned(*part, session.me());
    charter::DisclosureGiven given{.disclosure = disclosure, .partner = out->state.partner};
    given.fieldList = out->state.fieldList;
    given.projection = out->state.projection;
    given.until = out->latest;
    out->give = lackOf(session, given);
    out->revoke = lackOf(session, charter::DisclosureRevoked{disclosure});
    out->handover = lackOfReading(session, charter::ReadKind::HandoverExport, object);
    return out;
}

vault::Outcome<RegisterPtr> registerIn(vault::Session& session)
{
    const auto lines = vault::disclosureRegister(session, vault::purposeOf(session));
    if (!lines) return std::unexpected(lines.error());
    auto out = std::make_shared<std::vector<DisclosureRow>>();
    for (const auto& line : lines->disclosures) {
        DisclosureRow row;
        row.disclosure = line.disclosure;
        row.caseNumber = numberIn(session, line.caseFile);
        row.partner = say(session.nameOf(line.state.partner));
        row.purpose = capitalised(label(line.state.purpose));
        row.stage = stageText(line.state, session.today());
        row.step = line.state.stage;
        row.until = line.state.until;
        QStringList fields;
        for (const auto& item : line.state.items)
            fields.push_back(DisclosureFlow::tr("%1 : %2").arg(capitalised(label(item.kind)), labelsOf(item).join(QStringLiteral(", "))));
        row.fields = fields.join(QStringLiteral(" ; "));
        out->push_back(std::move(row));
    }
    return out;
}

vault::Outcome<HandoverBytesPtr> handoverOf(vault::Session& session, const vault::DisclosureId& disclosure)
{
    auto bytes = vault::exportHandover(session, disclosure);
    if (!bytes) return std::unexpected(bytes.error());
    return std::make_shared<const crypto::Bytes>(std::move(*bytes));
}

/// Gives the answer to one signal of the flow, or the failure to failed().
template <class Ptr>
auto toSignal(DisclosureFlow* flow, void (DisclosureFlow::*signal)(const Ptr&))
{
    return [flow, signal](const vault::Outcome<Ptr>& outcome) {
        if (outcome)
            emit(flow->*signal)(*outcome);
        else
            emit flow->failed(sentenceOf(outcome.error()));
    };
}

auto toDone(DisclosureFlow* flow, const QString& sentence)
{
    return [flow, sentence](const vault::Outcome<void>& outcome) {
        if (outcome)
            emit flow->done(sentence);
        else
            emit flow->failed(sentenceOf(outcome.error()));
    };
}

} // namespace

QString stageText(const charter::DisclosureState& state, charter::Day today)
{
    using enum charter::DisclosureStage;
    switch (state.stage) {
    case Described: return DisclosureFlow::tr("commencée");
    case Prepared: return DisclosureFlow::tr("attend la direction");
    case Given:
        return charter::value(today) > charter::value(state.until) ? DisclosureFlow::tr("échue") : DisclosureFlow::tr("accordée");
    case Ended: return DisclosureFlow::tr("retirée");
    }
    return {};
}

DisclosureFlow::DisclosureFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void DisclosureFlow::refresh()
{
    m_desk.ask(this, [](vault::Session& session) { return registerIn(session); }, toSignal(this, &DisclosureFlow::listed));
}

void DisclosureFlow::look(const vault::DisclosureId& disclosure)
{
    m_desk.ask(this, [disclosure](vault::Session& session) { return pictureOf(session, disclosure); },
               toSignal(this, &DisclosureFlow::looked));
}

void DisclosureFlow::consent(const vault::CaseId& caseFile, const vault::PartyId& party, const vault::ConsentTerms& terms)
{
    const auto said = terms.action == charter::ConsentAction::Given ? tr("Le consentement à cette communication est noté.")
                      : terms.action == charter::ConsentAction::Withdrawn
                          ? tr("Le retrait est noté ; la communication prend fin tout de suite.")
                          : tr("Le refus est noté ; rien ne partira.");
    m_desk.act(
        this,
        [caseFile, party, terms](vault::Session& session) { return vault::recordConsent(session, caseFile, party, terms); },
        toDone(this, said));
}

void DisclosureFlow::give(const vault::DisclosureId& disclosure, charter::Day until)
{
    m_desk.act(this, [disclosure, until](vault::Session& session) { return vault::giveDisclosure(session, disclosure, until); },
               toDone(this, tr("L'accès est accordé jusqu'au %1 inclus. Le fichier de remise peut être fait.").arg(dateText(until))));
}

void DisclosureFlow::revoke(const vault::DisclosureId& disclosure)
{
    m_desk.act(this, [disclosure](vault::Session& session) { return vault::revokeDisclosure(session, disclosure); },
               toDone(this, tr("L'accès est retiré. Ce que le partenaire a déjà ouvert ne se reprend pas.")));
}

void DisclosureFlow::exportHandover(const vault::DisclosureId& disclosure)
{
    m_desk.ask(this, [disclosure](vault::Session& session) { return handoverOf(session, disclosure); },
               toSignal(this, &DisclosureFlow::handedOver));
}

void DisclosureFlow::offer(const vault::CaseId& caseFile)
{
    m_desk.ask(this, [caseFile](vault::Session& session) { return offerIn(session, caseFile); },
               toSignal(this, &DisclosureFlow::offered));
}

void DisclosureFlow::read(charter::ReadKind kind, const vault::ObjectId& object, charter::Purpose purpose)
{
    m_desk.ask(this, [kind, object, purpose](vault::Session& session) { return projectedIn(session, kind, object, purpose); },
               toSignal(this, &DisclosureFlow::itemRead));
}

} // namespace desktop
