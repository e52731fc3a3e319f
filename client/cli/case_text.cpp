// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/case_text.h"

#include "client/cli/record_text.h"

namespace cli {

namespace {

/// One written thing of a case: what, whose, when, how it stands.
struct Piece {
    std::string id, label, of, detail;
};

/// Everything a case holds by id, in the order in which a mediation goes.
std::vector<Piece> piecesOf(const Console& console, const charter::CasePart& part)
{
    std::vector<Piece> out;
    const auto add = [&](const auto& id, charter::RecordKind kind, std::string of, std::string detail) {
        if (vault::isCorrected(part, vault::idAs<vault::ObjectId>(id)))
            detail += (detail.empty() ? "" : ", ") + std::string(console.say(phrases::kCorrected));
        out.push_back({idText(id), console.label(kind), std::move(of), std::move(detail)});
    };
    for (const auto& [id, one] : part.interviews)
        add(id, charter::RecordKind::Interview, partyText(part, one.party), dateText(one.heldOn));
    for (const auto& [id, one] : part.shuttles)
        add(id, charter::RecordKind::ShuttleMessage, partyText(part, one.from) + " → " + partyText(part, one.to),
            console.say(stageText(one.stage)));
    for (const auto& [id, one] : part.sessions) add(id, charter::RecordKind::JointSession, {}, dateText(one.heldOn));
    for (const auto& [id, one] : part.agreements)
        add(id, charter::RecordKind::Agreement, {}, console.label(one.sharing));
    for (const auto& [id, party] : part.followUps) add(id, charter::RecordKind::FollowUp, partyText(part, party), {});
    for (const auto& [id, one] : part.documents)
        add(id, charter::RecordKind::Attachment,
            one.party.isZero() ? console.say(phrases::kJoint) : partyText(part, one.party), console.label(one.type));
    for (const auto& [id, one] : part.disclosures)
        out.push_back({idText(id), console.say(phrases::kDisclosure), {}, console.say(stageText(one.stage))});
    return out;
}

std::string consentsText(const Console& console, const charter::PartyState& party)
{
    std::string out;
    for (const auto& [name, consent] : party.consents) {
        out += (out.empty() ? "" : ", ") + console.label(name.first) + " : " + console.label(consent.action);
        if (consent.until != charter::Day::None) out += " (→ " + dateText(consent.until) + ")";
    }
    return out;
}

Json consentsJson(const charter::PartyState& party)
{
    auto out = Json::array();
    for (const auto& [name, consent] : party.consents) {
        Json one{{"kind", charter::tokenOf(name.first)}, {"action", charter::tokenOf(consent.action)}};
        if (!name.second.isZero()) one["object"] = idText(name.second);
        if (consent.until != charter::Day::None) one["until"] = dateText(consent.until);
        one["person"] = consent.person;
        one["representative"] = consent.representative;
        out.push_back(std::move(one));
    }
    return out;
}

Json partyJson(const vault::CaseView& view, const vault::PartyView& party)
{
    const auto letter = std::string(1, party.letter);
    Json out{{"id", idText(party.party)},
             {"letter", letter},
             {"name", view.number + "/" + letter}, // what people type
             {"alias", party.alias},
             {"kind", charter::tokenOf(party.state.kind)},
             {"ageBand", charter::tokenOf(party.state.ageBand)},
             {"initiated", party.state.initiated},
             {"informedAt", dateText(party.state.informedAt)},
             {"explained", party.state.explained},
             {"interviews", party.state.interviews},
             {"consents", consentsJson(party.state)}};
    if (party.profile) out["profile"] = jsonOf(*party.profile);
    return out;
}

void printParties(Console& console, const vault::CaseView& view)
{
    if (view.parties.empty()) return;
    Table table({console.say(phrases::kHeadParty), console.say(phrases::kHeadAlias), console.say(phrases::kHeadKind),
                 console.say(phrases::kHeadInformed), console.say(phrases::kHeadExplained),
                 console.say(phrases::kHeadInterviews), console.say(phrases::kHeadConsents)});
    for (const auto& party : view.parties)
        table.row({view.number + "/" + party.letter, party.alias, console.label(party.state.kind),
                   dateText(party.state.informedAt), console.say(party.state.explained ? phrases::kYes : phrases::kNo),
                   std::to_string(party.state.interviews), consentsText(console, party.state)});
    console.out() << '\n';
    table.print(console.out());
    if (!view.balanced) console.line(phrases::kUnbalanced);
}

void printPieces(Console& console, const charter::CasePart& part)
{
    const auto pieces = piecesOf(console, part);
    if (pieces.empty()) return;
    Table table({console.say(phrases::kHeadId), console.say(phrases::kHeadWhat), console.say(phrases::kHeadOf),
                 console.say(phrases::kHeadDetail)});
    for (const auto& piece : pieces) table.row({piece.id.substr(0, 8), piece.label, piece.of, piece.detail});
    console.out() << '\n';
    table.print(console.out());
}

} // namespace

std::string partyText(const charter::CasePart& part, const vault::PartyId& party)
{
    const auto found = part.parties.find(party);
    if (found == part.parties.end()) return shortId(party);
    return std::string(1, vault::letterOf(found->second)) + " (" + vault::aliasOf(found->second) + ")";
}

std::string partyText(const vault::Session& session, const vault::CaseId& caseFile, const vault::PartyId& party)
{
    const auto* part = charter::caseIn(session.state(), caseFile);
    return part == nullptr ? shortId(party) : partyText(*part, party);
}

std::string caseText(const vault::Session& session, const vault::CaseId& caseFile)
{
    const auto* part = charter::caseIn(session.state(), caseFile);
    return part == nullptr ? shortId(caseFile) : vault::publicNumberText(part->publicNumber);
}

Json caseJson(const vault::Session& session, const vault::CaseView& view)
{
    const auto& part = view.part;
    Json out{{"id", idText(view.caseFile)},
             {"number", view.number},
             {"state", charter::tokenOf(part.state)},
             {"mode", charter::tokenOf(part.mode)},
             {"outcome", charter::tokenOf(part.outcome)},
             {"reason", charter::tokenOf(part.reason)},
             {"referral", idText(part.referral)},
             {"openedOn", dateText(part.openedOn)},
             {"followUpOn", dateText(part.followUpOn)},
             {"lastContactOn", dateText(part.lastContactOn)},
             {"closedOn", dateText(part.closedOn)},
             {"soloReason", charter::tokenOf(part.soloReason)},
             {"balanced", view.balanced}};
    out["mediators"] = Json::array();
    for (const auto& mediator : part.mediators) out["mediators"].push_back(session.nameOf(mediator));
    out["header"] = jsonOf(view.header);
    if (view.body) out["body"] = jsonOf(*view.body);
    if (charter::isSealed(part)) {
        out["sealed"] = {{"on", dateText(part.seal.on)}, {"reason", charter::tokenOf(part.seal.reason)}};
        out["sealed"]["openTo"] = Json::array();
        for (const auto& [reader, opening] : part.seal.openings)
            out["sealed"]["openTo"].push_back(
                {{"member", session.nameOf(reader)}, {"until", dateText(opening.until)}});
    }
    out["parties"] = Json::array();
    for (const auto& party : view.parties) out["parties"].push_back(partyJson(view, party));
    out["records"] = Json::array();
    const auto add = [&](const auto& id, std::string_view kind, Json more) {
        Json one{{"id", idText(id)}, {"kind", kind}};
        one.update(more);
        out["records"].push_back(std::move(one));
    };
    for (const auto& [id, one] : part.interviews)
        add(id, "interview", {{"party", idText(one.party)}, {"at", dateText(one.heldOn)}});
    for (const auto& [id, one] : part.shuttles)
        add(id, "shuttle", {{"from", idText(one.from)}, {"to", idText(one.to)}, {"stage", tokenOf(one.stage)}});
    for (const auto& [id, one] : part.sessions) add(id, "session", {{"at", dateText(one.heldOn)}});
    for (const auto& [id, one] : part.agreements) add(id, "agreement", {{"sharing", charter::tokenOf(one.sharing)}});
    for (const auto& [id, party] : part.followUps) add(id, "followup", {{"party", idText(party)}});
    for (const auto& [id, one] : part.documents)
        add(id, "document", {{"type", charter::tokenOf(one.type)}, {"size", one.size}});
    for (const auto& [id, one] : part.disclosures) add(id, "disclosure", {{"stage", tokenOf(one.stage)}});
    return out;
}

void printCase(Console& console, const vault::Session& session, const vault::CaseView& view)
{
    const auto& part = view.part;
    std::vector<std::pair<std::string, std::string>> lines{
        {console.say(phrases::kHeadCase), view.number + "  (" + idText(view.caseFile) + ")"},
        {console.say(phrases::kHeadReferral), vault::referenceOf(part.referral)},
        {console.say(phrases::kHeadState), console.label(part.state)},
        {console.say(phrases::kHeadMode), console.label(part.mode)},
        {console.say(phrases::kHeadMediators), namesOf(session, part.mediators)}};
    if (charter::isSealed(part)) {
        lines.emplace_back(console.say(phrases::kHeadSealed), console.say(phrases::kSealedSince, dateText(part.seal.on),
                                                                          console.label(part.seal.reason)));
        for (const auto& [reader, opening] : part.seal.openings)
            lines.emplace_back(console.say(phrases::kHeadSealed), console.say(phrases::kSealOpenTo,
                                                                              session.nameOf(reader),
                                                                              dateText(opening.until)));
    }
    for (auto& line : linesOf(view.header, console.language())) lines.push_back(std::move(line));
    if (part.outcome != charter::Outcome::None)
        lines.emplace_back(console.say(phrases::kHeadOutcome), console.label(part.outcome));
    if (part.reason != charter::StateReason::None)
        lines.emplace_back(console.say(phrases::kHeadReason), console.label(part.reason));
    lines.emplace_back(console.say(phrases::kHeadFollowUpOn), dateText(part.followUpOn));
    lines.emplace_back(console.say(phrases::kHeadLastContact), dateText(part.lastContactOn));
    if (view.body)
        for (auto& line : linesOf(*view.body, console.language())) lines.push_back(std::move(line));
    printRecord(console, lines);
    printParties(console, view);
    printPieces(console, part);
}

Phrase stageText(charter::ShuttleStage stage)
{
    using enum charter::ShuttleStage;
    switch (stage) {
    case Draft: return phrases::kStageDraft;
    case Authorised: return phrases::kStageAuthorised;
    case Delivered: return phrases::kStageDelivered;
    case Cancelled: return phrases::kStageCancelled;
    }
    return phrases::kStageDraft;
}

Phrase stageText(charter::DisclosureStage stage)
{
    using enum charter::DisclosureStage;
    switch (stage) {
    case Described: return phrases::kDescribed;
    case Prepared: return phrases::kPrepared;
    case Given: return phrases::kGiven;
    case Ended: return phrases::kEnded;
    }
    return phrases::kDescribed;
}

std::string_view tokenOf(charter::ShuttleStage stage)
{
    using enum charter::ShuttleStage;
    switch (stage) {
    case Draft: return "draft";
    case Authorised: return "authorised";
    case Delivered: return "delivered";
    case Cancelled: return "cancelled";
    }
    return "unknown";
}

std::string_view tokenOf(charter::DisclosureStage stage)
{
    using enum charter::DisclosureStage;
    switch (stage) {
    case Described: return "described";
    case Prepared: return "prepared";
    case Given: return "given";
    case Ended: return "ended";
    }
    return "unknown";
}

} // namespace cli
