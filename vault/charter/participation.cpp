// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether people take part: what stands, what lacks, and what that forbids (CONS-1, CONS-3, EXPL-1).

#include "vault/charter/asking.h"

namespace vault::charter {

using enum RefusalReason;

namespace {

const ConsentState* consentOf(const PartyState& party, ConsentKind kind, const ObjectId& object = {})
{
    const auto found = party.consents.find({kind, object});
    return found == party.consents.end() ? nullptr : &found->second;
}

bool takesPart(const PartyState& party, Day day)
{
    return consentStands(party, ConsentKind::Participate, ObjectId{}, day);
}

/// Why this party cannot be worked with now; nothing when it can.
std::optional<RefusalReason> lackOf(const PartyState& party, Day day)
{
    if (participationEnded(party)) return ParticipationEnded;
    if (!party.explained) return ExplanationMissing;
    if (takesPart(party, day)) return std::nullopt;
    const auto* consent = consentOf(party, ConsentKind::Participate);
    const bool ownWordOnly = consent != nullptr && consent->action == ConsentAction::Given && consent->person;
    return needsRepresentative(party) && ownWordOnly ? RepresentativeMissing : ParticipateMissing;
}

/// The first lack, with the letters of every party that has the same one.
Verdict sameLack(std::span<const PartyState* const> parties, Day day)
{
    for (const auto* first : parties) {
        const auto lack = lackOf(*first, day);
        if (!lack) continue;
        std::vector<std::uint8_t> letters;
        for (const auto* party : parties)
            if (lackOf(*party, day) == lack) letters.push_back(party->letter);
        std::ranges::sort(letters);
        return no(*lack, std::move(letters));
    }
    return {};
}

} // namespace

bool needsRepresentative(const PartyState& party) { return party.ageBand != AgeBand::Adult; }

Day lastDayOf(const Policy& policy, ConsentKind kind, Day day)
{
    constexpr unsigned kSurveyMonths = 6;
    if (kind == ConsentKind::ShareWithPartner) return addMonths(day, policy.shareMonths);
    return kind == ConsentKind::CallBackSurvey ? addMonths(day, kSurveyMonths) : Day::None;
}

bool participationEnded(const PartyState& party)
{
    const auto* consent = consentOf(party, ConsentKind::Participate);
    return consent != nullptr && consent->action != ConsentAction::Given;
}

bool consentStands(const PartyState& party, ConsentKind kind, const ObjectId& object, Day day)
{
    const auto* consent = consentOf(party, kind, object);
    if (consent == nullptr || consent->action != ConsentAction::Given || !consent->person) return false;
    if (consent->until != Day::None && day > consent->until) return false;
    // CarryWords is the sender's own voice, read back to the sender; everything else is said with the representative.
    return kind == ConsentKind::CarryWords || !needsRepresentative(party) || consent->representative;
}

std::vector<std::uint8_t> missingParticipation(const CasePart& caseFile, Day day)
{
    std::vector<std::uint8_t> missing;
    for (const auto& [id, party] : caseFile.parties)
        if (!takesPart(party, day)) missing.push_back(party.letter);
    // Listening needs one person; every other mode needs them all.
    if (caseFile.mode == Mode::Ecoute && missing.size() < caseFile.parties.size()) return {};
    std::ranges::sort(missing);
    return missing;
}

Verdict takePart(const CasePart& file, std::span<const PartyId> parties, Day day)
{
    std::vector<const PartyState*> found;
    for (const auto& id : parties) {
        found.push_back(partyIn(file, id));
        if (found.back() == nullptr) return no(ObjectUnknown);
    }
    return sameLack(found, day);
}

Verdict acceptChange(const CasePart& file, const MemberId& mediator, std::span<const PartyId> parties)
{
    const auto awaited = file.awaited.find(mediator);
    if (awaited == file.awaited.end()) return {};
    std::vector<std::uint8_t> letters;
    for (const auto& party : parties)
        if (awaited->second.contains(party)) letters.push_back(file.parties.at(party).letter);
    std::ranges::sort(letters);
    return letters.empty() ? Verdict{} : no(ChangeMediatorMissing, std::move(letters));
}

Verdict modeHasItsParties(const CasePart& file, Day day)
{
    const bool listening = file.mode == Mode::Ecoute;
    if (file.parties.size() < (listening ? 1U : 2U)) return no(PartiesTooFew);
    std::vector<const PartyState*> parties;
    for (const auto& [id, party] : file.parties) parties.push_back(&party);
    const auto ready = [&](const PartyState* party) { return !lackOf(*party, day); };
    if (listening && std::ranges::any_of(parties, ready)) return {};
    return sameLack(parties, day);
}

} // namespace vault::charter
