// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charter/promises.h"

#include "vault/charter/retention.h"

namespace vault::charter {

namespace {

using Parties = std::vector<PartyId>;

Parties partiesOf(const std::vector<DisclosedItem>& items)
{
    Parties out;
    for (const auto& item : items) out.insert(out.end(), item.parties.begin(), item.parties.end());
    return out;
}

Parties partiesOf(const State& state, const DisclosureId& id)
{
    const auto* file = caseOf(state, idAs<ObjectId>(id));
    return file == nullptr ? Parties{} : partiesOf(file->disclosures.at(id).items);
}

Parties partiesOf(const State& state, const CaseId& file, const ShuttleId& id)
{
    const auto& shuttle = state.cases.at(file).shuttles.at(id);
    return {shuttle.from, shuttle.to};
}

/// For whom an act writes or sends something new.
Parties concernedBy(const State& state, const Act& act)
{
    return std::visit(
        [&]<class T>(const T& one) -> Parties {
            if constexpr (std::same_as<T, InterviewWritten> || std::same_as<T, FollowUpMade> ||
                          std::same_as<T, DocumentAdded>)
                return {one.party};
            else if constexpr (std::same_as<T, ShuttleDrafted>)
                return {one.from, one.to};
            else if constexpr (std::same_as<T, ShuttleAuthorised> || std::same_as<T, ShuttleDelivered>)
                return partiesOf(state, one.caseFile, one.shuttle);
            else if constexpr (std::same_as<T, SessionHeld>)
                return one.participants;
            else if constexpr (std::same_as<T, AgreementMade>)
                return one.signatories;
            else if constexpr (std::same_as<T, DisclosureDescribed>)
                return partiesOf(one.items);
            else if constexpr (std::same_as<T, DisclosurePrepared> || std::same_as<T, DisclosureGiven>)
                return partiesOf(state, one.disclosure);
            else
                return {};
        },
        act);
}

/// A disposal takes effect by a director's and the privacy officer's hands, when it is due and nobody holds it.
void expectBothSigned(const State& before, const MemberId& actor, const Countersigned& signature,
                      const DisposalOrdered& order)
{
    const auto& proposer = before.vault.proposals.at(signature.proposal).proposer;
    const std::set roles{before.vault.members.at(proposer).role, before.vault.members.at(actor).role};
    EXPECT_EQ(roles, (std::set{Role::Director, Role::PrivacyOfficer})) << "HOUSE-3";
    EXPECT_FALSE(order.visa.empty()) << "HOUSE-7";
    for (const auto& id : order.cases)
        EXPECT_EQ(retentionCategoryOf(before.cases.at(id)), order.category) << "HOUSE-7";
}

/// The arrows of DOMAIN §4, and no other; behind a seal as in front of it.
bool isArrow(CaseState from, CaseState to)
{
    using enum CaseState;
    switch (from) {
    case Proposed: return to == Consented || to == Stopped;
    case Consented: return to == InMediation || to == Suspended || to == Stopped;
    case InMediation: return to == Suspended || to == Concluded || to == Stopped;
    case Suspended: return to == InMediation || to == Stopped;
    case Concluded: return to == FollowUp || to == Closed;
    case FollowUp:
    case Stopped: return to == Closed;
    case Closed: return to == Proposed || to == IntermediateArchive || to == Disposed;
    case IntermediateArchive: return to == Disposed;
    case Sealed:
    case DisposalDue:
    case Disposed:
    case TransferredToArchives: return false;
    }
    return false;
}

/// DOMAIN §6: who writes in a case is assigned to it and was never taken off it.
template <class T>
concept WritesInACase = std::same_as<T, InterviewWritten> || std::same_as<T, ShuttleDrafted> ||
                        std::same_as<T, ShuttleAuthorised> || std::same_as<T, ShuttleDelivered> ||
                        std::same_as<T, SessionHeld> || std::same_as<T, AgreementMade> ||
                        std::same_as<T, FollowUpMade> || std::same_as<T, DocumentAdded> ||
                        std::same_as<T, DisclosureDescribed> || std::same_as<T, PartyAdded> ||
                        std::same_as<T, LimitsExplained>;

/// DOMAIN §6: the one role that does it.
template <class T>
constexpr std::optional<Role> soleRoleFor()
{
    if constexpr (std::same_as<T, CaseOpened> || std::same_as<T, MediatorsAssigned>)
        return Role::Coordinator;
    else if constexpr (std::same_as<T, DisclosureGiven>)
        return Role::Director;
    else if constexpr (std::same_as<T, LetterSent>)
        return Role::Assistant;
    else if constexpr (std::same_as<T, RightsAnswered> || std::same_as<T, AlertReviewed> ||
                       std::same_as<T, CaseArchived> || std::same_as<T, CaseSealed>)
        return Role::PrivacyOfficer;
    else
        return std::nullopt;
}

void expectItsOwnRole(const State& before, const MemberId& actor, const Act& act)
{
    const auto* member = memberIn(before, actor);
    ASSERT_NE(member, nullptr) << "whoever left does nothing";
    EXPECT_NE(member->role, Role::Partner) << "INDE-1";
    EXPECT_NE(member->role, Role::Auditor) << "HOUSE-1";
    std::visit(
        [&]<class T>([[maybe_unused]] const T& one) {
            EXPECT_EQ(soleRoleFor<T>().value_or(member->role), member->role) << "HOUSE-1";
            if constexpr (WritesInACase<T>) {
                const auto& file = before.cases.at(one.caseFile);
                EXPECT_TRUE(isAssigned(file, actor)) << "HOUSE-1";
                EXPECT_FALSE(file.removed.contains(actor)) << "IMPA-3";
            }
        },
        act);
}

/// DOMAIN §7, IMPA-2: each who meets said yes to this meeting, and each was met alone before.
void expectReadyToMeet(const CasePart& file, const SessionHeld& session, Day day)
{
    EXPECT_EQ(file.mode, Mode::TableRonde);
    for (const auto& id : session.participants) {
        const auto& party = file.parties.at(id);
        EXPECT_TRUE(consentStands(party, ConsentKind::MeetJointly, ObjectId{}, day)) << "CONS-1";
        EXPECT_GE(party.interviews, 1u) << "IMPA-2";
    }
}

/// CONS-1, EXPL-1, IMPA-3, IMPA-5: what must be true before a single act.
void expectGuards(const State& before, Day day, const Act& act)
{
    if (const auto* word = std::get_if<ConsentRecorded>(&act); word != nullptr && word->action == ConsentAction::Given) {
        EXPECT_TRUE(before.cases.at(word->caseFile).parties.at(word->party).explained) << "EXPL-1";
        EXPECT_NE(word->kind, ConsentKind::CarryWords) << "DOMAIN §7";
    }
    if (const auto* assigned = std::get_if<MediatorsAssigned>(&act)) {
        for (const auto& mediator : assigned->mediators)
            EXPECT_FALSE(before.cases.at(assigned->caseFile).removed.contains(mediator)) << "IMPA-3";
    }
    if (const auto* session = std::get_if<SessionHeld>(&act))
        expectReadyToMeet(before.cases.at(session->caseFile), *session, day);
    if (const auto* delivered = std::get_if<ShuttleDelivered>(&act)) {
        EXPECT_EQ(before.cases.at(delivered->caseFile).shuttles.at(delivered->shuttle).stage, ShuttleStage::Authorised);
    }
    const auto* step = std::get_if<CaseStateChanged>(&act);
    if (step == nullptr) return;
    const auto& file = before.cases.at(step->caseFile);
    if (step->to == CaseState::Consented || step->to == CaseState::InMediation) {
        EXPECT_TRUE(missingParticipation(file, day).empty()) << "CONS-1";
        EXPECT_TRUE(file.mediators.size() == 2 || file.soloReason != SoloReason::None) << "IMPA-5";
    }
    if (step->to == CaseState::FollowUp) {
        EXPECT_GE(step->on, addMonths(day, 1));
        EXPECT_LE(step->on, addMonths(day, 3));
    }
}

/// The keys whose newest epoch this member knows, and which must be renewed once they leave (FORMATS §5).
void collect(std::map<std::pair<ScopeId, KeyName>, std::uint32_t>& known, const ScopeId& scope, const KeyStates& keys,
             const MemberId& member)
{
    for (const auto& [name, key] : keys) {
        if (name.first == KeyKind::Quarter || name.first == KeyKind::LogSigning) continue;
        const auto newest = key.holders.find(key.epoch);
        if (newest != key.holders.end() && newest->second.contains(member)) known[{scope, name}] = key.epoch;
    }
}

std::map<std::pair<ScopeId, KeyName>, std::uint32_t> knownTo(const State& state, const MemberId& member)
{
    std::map<std::pair<ScopeId, KeyName>, std::uint32_t> known;
    collect(known, ScopeId{}, state.vault.keys, member);
    for (const auto& [id, file] : state.cases) collect(known, idAs<ScopeId>(id), file.keys, member);
    for (const auto& [id, referral] : state.referrals) collect(known, idAs<ScopeId>(id), referral.keys, member);
    for (const auto& [id, alert] : state.alerts) collect(known, idAs<ScopeId>(id), alert.keys, member);
    for (const auto& [id, letter] : state.letters) collect(known, idAs<ScopeId>(id), letter.keys, member);
    return known;
}

} // namespace

void Witness::see(const State& before, const Attempt& attempt, const Act& act)
{
    expectItsOwnRole(before, attempt.actor, act);
    expectGuards(before, attempt.day, act);
    for (const auto& party : concernedBy(before, act)) {
        const auto* file = caseOf(before, idAs<ObjectId>(party));
        EXPECT_FALSE(file != nullptr && isSealed(*file)) << "RIGHT-3";
        EXPECT_FALSE(m_out.contains(party)) << "CONS-3";
    }
    const auto* effect = effectOf(before, act);
    ASSERT_NE(effect, nullptr);
    if (const auto* order = std::get_if<DisposalOrdered>(effect))
        expectBothSigned(before, attempt.actor, std::get<Countersigned>(act), *order);
    m_known.clear();
    if (const auto* removed = std::get_if<MemberRemoved>(effect)) m_known = knownTo(before, removed->member);
    if (const auto* delivered = std::get_if<ShuttleDelivered>(&act)) {
        EXPECT_FALSE(m_dead.contains(delivered->shuttle)) << "CONS-3";
    }
    if (const auto* word = std::get_if<ConsentRecorded>(&act);
        word != nullptr && word->kind == ConsentKind::Participate)
        hear(before, *word);
    if (const auto* step = std::get_if<CaseStateChanged>(&act); step != nullptr && step->to == CaseState::Proposed)
        for (const auto& [party, about] : before.cases.at(step->caseFile).parties) m_out.erase(party);
}

void Witness::compare(const State& after)
{
    for (const auto& [id, file] : after.cases) {
        const auto now = standingOf(file);
        const auto before = m_states.find(id);
        if (before == m_states.end() || before->second == now) continue;
        // a seal that is lifted stops what was under way, and puts back what was over (DOMAIN §4)
        const bool stops = now == CaseState::Suspended && before->second == CaseState::Proposed;
        EXPECT_TRUE(stops || isArrow(before->second, now)) << tokenOf(before->second) << " to " << tokenOf(now);
    }
    for (const auto& [name, epoch] : m_known) {
        const auto* keys = keysOf(after, name.first);
        ASSERT_NE(keys, nullptr);
        const auto& key = keys->at(name.second);
        EXPECT_TRUE(key.due || key.epoch > epoch) << "HOUSE-4: " << tokenOf(name.second.first);
    }
    remember(after);
}

void Witness::remember(const State& state)
{
    for (const auto& [id, file] : state.cases) m_states[id] = standingOf(file);
}

void Witness::hear(const State& before, const ConsentRecorded& word)
{
    if (word.action == ConsentAction::Given) {
        m_out.erase(word.party);
        return;
    }
    m_out.insert(word.party);
    for (const auto& [id, shuttle] : before.cases.at(word.caseFile).shuttles)
        if ((shuttle.from == word.party || shuttle.to == word.party) && shuttle.stage != ShuttleStage::Delivered)
            m_dead.insert(id);
}

} // namespace vault::charter
