// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written in the life of a mediation: interviews, joint sessions, agreements, follow-ups, documents (DOMAIN §5).

#include "vault/charter/checks.h"

#include <array>

namespace vault::charter {

using enum RefusalReason;
using enum CaseState;

namespace {

/// Every party named stands in the case, once.
Verdict areDistinctParties(const CasePart& file, const std::vector<PartyId>& parties, std::size_t atLeast)
{
    if (hasDuplicates(parties)) return no(ListMalformed);
    for (const auto& party : parties)
        if (partyIn(file, party) == nullptr) return no(ObjectUnknown);
    return parties.size() < atLeast ? no(PartiesTooFew) : Verdict{};
}

std::vector<std::uint8_t> lettersWhere(const CasePart& file, const std::vector<PartyId>& parties, auto condition)
{
    std::vector<std::uint8_t> letters;
    for (const auto& id : parties)
        if (const auto& party = file.parties.at(id); condition(party)) letters.push_back(party.letter);
    std::ranges::sort(letters);
    return letters;
}

Verdict allAgreeToMeet(const CasePart& file, const std::vector<PartyId>& parties, Day day)
{
    auto letters = lettersWhere(file, parties, [&](const PartyState& party) {
        return !consentStands(party, ConsentKind::MeetJointly, ObjectId{}, day);
    });
    return letters.empty() ? Verdict{} : no(MeetJointlyMissing, std::move(letters));
}

/// Symmetry (IMPA-2): each was heard, and about as often; a gap is shown, and accepted for a reason or not at all.
Verdict wereHeardAlike(const Asking& ask, const CasePart& file, const SessionHeld& act)
{
    auto unheard = lettersWhere(file, act.participants, [](const PartyState& party) { return party.interviews == 0; });
    if (!unheard.empty()) return no(InterviewsMissing, std::move(unheard));
    const auto count = [&](const PartyId& id) { return file.parties.at(id).interviews; };
    const auto [fewest, most] = std::ranges::minmax_element(act.participants, {}, count);
    if (act.imbalanceAccepted || count(*most) - count(*fewest) <= ask.state.vault.policy.interviewGap) return {};
    const auto isFewest = [&](const PartyState& party) { return party.interviews == count(*fewest); };
    return no(InterviewsUnequal, lettersWhere(file, act.participants, isFewest));
}

} // namespace

Verdict mayDo(const Asking& ask, const InterviewWritten& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto own = onOwnCase(ask, file); !own) return own;
    if (const auto part = takePart(*file, std::array{act.party}, ask.by.day); !part) return part;
    if (const auto change = acceptChange(*file, ask.by.actor, std::array{act.party}); !change) return change;
    if (const auto open = stateIsOneOf(*file, {Consented, InMediation, Suspended, FollowUp}); !open) return open;
    if (const auto free = unused(ask.state, asObject(act.interview)); !free) return free;
    if (const auto held = happened(ask, act.heldOn); !held) return held;
    return rowsFit(ask.state, &file->rows, asObject(act.interview), act.rows, {RecordKind::Interview});
}

Verdict mayDo(const Asking& ask, const SessionHeld& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto own = onOwnCase(ask, file); !own) return own;
    if (const auto parties = areDistinctParties(*file, act.participants, 2); !parties) return parties;
    if (const auto part = takePart(*file, act.participants, ask.by.day); !part) return part;
    if (const auto change = acceptChange(*file, ask.by.actor, act.participants); !change) return change;
    if (const auto open = stateIsOneOf(*file, {InMediation}); !open) return open;
    if (file->mode != Mode::TableRonde) return no(ModeHasNoSession);
    if (const auto free = unused(ask.state, asObject(act.session)); !free) return free;
    if (const auto held = happened(ask, act.heldOn); !held) return held;
    if (const auto meet = allAgreeToMeet(*file, act.participants, ask.by.day); !meet) return meet;
    if (const auto alike = wereHeardAlike(ask, *file, act); !alike) return alike;
    return rowsFit(ask.state, &file->rows, asObject(act.session), act.rows, {RecordKind::JointSession});
}

Verdict mayDo(const Asking& ask, const AgreementMade& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto own = onOwnCase(ask, file); !own) return own;
    const std::size_t atLeast = file->mode == Mode::Ecoute ? 1 : 2;
    if (const auto parties = areDistinctParties(*file, act.signatories, atLeast); !parties) return parties;
    if (const auto part = takePart(*file, act.signatories, ask.by.day); !part) return part;
    if (const auto open = stateIsOneOf(*file, {InMediation}); !open) return open;
    if (const auto free = unused(ask.state, asObject(act.agreement)); !free) return free;
    if (!act.noStatementOfFault) return no(StatementOfFaultNotExcluded);
    if (act.reviewOn != Day::None && act.reviewOn < ask.by.day) return no(DateOutOfRange);
    return rowsFit(ask.state, &file->rows, asObject(act.agreement), act.rows, {RecordKind::Agreement});
}

Verdict mayDo(const Asking& ask, const FollowUpMade& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto own = onOwnCase(ask, file); !own) return own;
    if (const auto part = takePart(*file, std::array{act.party}, ask.by.day); !part) return part;
    if (const auto open = stateIsOneOf(*file, {FollowUp}); !open) return open;
    if (const auto free = unused(ask.state, asObject(act.followUp)); !free) return free;
    if (const auto held = happened(ask, act.heldOn); !held) return held;
    return rowsFit(ask.state, &file->rows, asObject(act.followUp), act.rows, {RecordKind::FollowUp});
}

Verdict mayDo(const Asking& ask, const DocumentAdded& act)
{
    const auto* file = caseIn(ask.state, act.caseFile);
    if (const auto own = onOwnCase(ask, file); !own) return own;
    const bool joint = act.party.isZero();
    const auto part = joint ? modeHasItsParties(*file, ask.by.day) : takePart(*file, std::array{act.party}, ask.by.day);
    if (!part) return part;
    const auto open = joint ? stateIsOneOf(*file, {Consented, InMediation, Suspended, Concluded, FollowUp})
                            : stateIsOneOf(*file, {Consented, InMediation, Suspended, FollowUp});
    if (!open) return open;
    if (const auto free = unused(ask.state, asObject(act.document)); !free) return free;
    return rowsFit(ask.state, &file->rows, asObject(act.document), act.rows, {RecordKind::Attachment});
}

} // namespace vault::charter
