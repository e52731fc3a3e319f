// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charter/story.h"

#include <algorithm>

namespace vault::charter {

namespace {

constexpr std::uint64_t kDayMs = 86'400'000;

Hash32 hashOf(std::uint64_t number)
{
    Hash32 out{};
    for (std::size_t i = 0; i < 8; ++i) out[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return out;
}

} // namespace

std::optional<RefusalReason> reasonOf(const Verdict& verdict)
{
    return verdict ? std::nullopt : std::optional(verdict.error().reason);
}

std::string said(const Verdict& verdict)
{
    return verdict ? "allowed" : charter::describe(verdict.error(), Language::English);
}

Story::Story()
{
    capucine = fresh<MemberId>();
    Founded founded;
    founded.founder = capucine;
    founded.zone = "Europe/Paris";
    founded.rows = {row(RecordKind::MemberName), row(RecordKind::Organisation)};
    must(capucine, founded);
    for (const auto kind : {KeyKind::Governance, KeyKind::Team, KeyKind::Vault, KeyKind::LogSigning})
        makeKey(capucine, {}, kind, {});
    QuarterMade quarter;
    quarter.quarter = quarterOf(today * kDayMs);
    quarter.publicKey = Bytes(1216, 7);
    must(capucine, quarter);
    for (auto* mediator : {&eglantine, &basile, &celeste, &anselme}) *mediator = enrol(Role::Mediator);
    prunelle = enrol(Role::Assistant);
    auditor = enrol(Role::Auditor);
    ekidom = enrol(Role::Partner, PartnerKind::SocialLandlord);
    city = enrol(Role::Partner, PartnerKind::City);
    florimond = enrol(Role::Coordinator);
    olivine = enrolWithTwo(Role::PrivacyOfficer);
    settleKeys();
}

Attempt Story::by(const MemberId& actor) const { return {actor, today * kDayMs + kDayMs / 2, static_cast<Day>(today)}; }

Verdict Story::ask(const MemberId& actor, const Act& act) const { return check(state, by(actor), act); }

Verdict Story::perform(const MemberId& actor, const Act& act)
{
    const auto payload = encodeAct({day(), act});
    const auto replayed = decodeAct(payload);
    if (!replayed) {
        ADD_FAILURE() << "an act that does not decode";
        return {};
    }
    auto verdict = check(state, by(actor), replayed->act);
    if (verdict) {
        apply(state, by(actor), replayed->act, {leaves, hashOf(leaves)});
        ++leaves;
    }
    return verdict;
}

void Story::must(const MemberId& actor, const Act& act)
{
    const auto verdict = perform(actor, act);
    ASSERT_TRUE(verdict.has_value()) << sentenceOf(kindOf(act), Language::English) << ": " << said(verdict);
}

std::optional<RefusalReason> Story::refusal(const MemberId& actor, const Act& act) const
{
    return reasonOf(ask(actor, act));
}

void Story::makeKey(const MemberId& maker, const ScopeId& scope, KeyKind kind, const ObjectId& object)
{
    const auto* known = keyIn(state, kind, object);
    const KeyRef key{kind, object, known == nullptr ? 1 : known->epoch + 1};
    must(maker, EpochMade{scope, key, {}, {}});
    if (kind != KeyKind::Party) must(maker, KeysGiven{scope, {GrantRef{key, maker, {}}}});
}

void Story::settleKeys()
{
    for (const auto& [member, about] : state.vault.members)
        for (const auto& due : epochsDueBy(state, member)) makeKey(member, due.scope, due.key.first, due.key.second);
    for (const auto& duty : duties(state)) {
        const auto* key = keyIn(state, duty.key.kind, duty.key.object);
        const KeysGiven gift{duty.scope, {GrantRef{duty.key, duty.recipient, {}}}};
        auto givers = key->holders.contains(duty.key.epoch) ? key->holders.at(duty.key.epoch) : std::set<MemberId>{};
        givers.insert(key->maker);
        const auto able = std::ranges::find_if(givers, [&](const auto& giver) { return ask(giver, gift).has_value(); });
        if (able != givers.end()) must(*able, gift);
    }
}

MemberId Story::enrol(Role role, PartnerKind kind)
{
    const auto member = fresh<MemberId>();
    must(capucine, MemberEnrolled{member, role, kind, {row(RecordKind::MemberName)}});
    return member;
}

MemberId Story::enrolWithTwo(Role role)
{
    const auto member = fresh<MemberId>();
    const MemberEnrolled enrolment{member, role, PartnerKind::None, {row(RecordKind::MemberName)}};
    const auto proposal = fresh<ProposalId>();
    must(capucine, Proposed{proposal, encodeAct({day(), enrolment})});
    const auto& waiting = state.vault.proposals.at(proposal);
    must(florimond, Countersigned{proposal, waiting.index, waiting.leafHash});
    return member;
}

std::vector<MemberId> Story::everyone() const
{
    return {capucine, florimond, eglantine, basile, celeste, anselme, prunelle, olivine, auditor, ekidom, city};
}

CaseStory::CaseStory(Story& in, Mode mode, std::size_t count) : story(in)
{
    referral = story.fresh<ReferralId>();
    ReferralReceived received;
    received.referral = referral;
    received.source = ReferralSource::SocialLandlord;
    received.conflictKind = ConflictKind::Noise;
    received.partner = story.ekidom;
    received.rows = {story.row(RecordKind::ReferralHeader), story.row(RecordKind::ReferralNames)};
    story.must(story.prunelle, received);
    story.must(story.florimond, ReferralScreened{referral, ScreeningDecision::Case, ConflictKind::None});
    id = story.fresh<CaseId>();
    const Rows rows{{RowId{id.bytes}, 1, RecordKind::CaseHeader, {}}, story.row(RecordKind::CaseBody)};
    story.must(story.florimond, CaseOpened{id, referral, story.ids, mode, rows});
    story.must(story.florimond, MediatorsAssigned{id, {story.eglantine, story.basile}, SoloReason::None});
    for (std::size_t i = 0; i < count; ++i) addParty();
    story.settleKeys();
}

PartyId CaseStory::addParty(AgeBand ageBand)
{
    PartyAdded added;
    added.caseFile = id;
    added.party = story.fresh<PartyId>();
    added.letter = static_cast<std::uint8_t>(parties.size());
    added.alias = static_cast<std::uint16_t>(parties.size());
    added.ageBand = ageBand;
    added.informedAt = story.day();
    added.rows = {story.row(RecordKind::PartyProfile), story.row(RecordKind::PartyIdentity)};
    story.must(story.eglantine, added);
    parties.push_back(added.party);
    return added.party;
}

void CaseStory::explain(const PartyId& party)
{
    story.must(story.eglantine, LimitsExplained{id, party, 1, {}, Language::French, ConsentForm::OralWitnessed});
}

ConsentRecorded CaseStory::word(const PartyId& party, ConsentKind kind, ConsentAction action) const
{
    ConsentRecorded word;
    word.caseFile = id;
    word.party = party;
    word.kind = kind;
    word.action = action;
    return word;
}

void CaseStory::say(const PartyId& party, ConsentKind kind, ConsentAction action, DisclosureId disclosure)
{
    auto spoken = word(party, kind, action);
    spoken.disclosure = disclosure;
    story.must(story.eglantine, spoken);
}

void CaseStory::explainAndConsentAll()
{
    for (const auto& party : parties) {
        explain(party);
        say(party, ConsentKind::Participate);
    }
}

CaseStateChanged CaseStory::step(CaseState to, Outcome outcome, Day on) const
{
    const auto reason = to == CaseState::Suspended ? StateReason::PartyAbsent : StateReason::None;
    return {id, to, outcome, reason, on, false};
}

void CaseStory::move(CaseState to, Outcome outcome, Day on) { story.must(story.eglantine, step(to, outcome, on)); }

void CaseStory::begin()
{
    explainAndConsentAll();
    move(CaseState::Consented);
    move(CaseState::InMediation);
}

InterviewWritten CaseStory::interviewOf(const PartyId& party) const
{
    auto interview = story.fresh<InterviewId>();
    return {id, party, interview, story.day(), {{RowId{interview.bytes}, 1, RecordKind::Interview, {}}}};
}

InterviewId CaseStory::interview(const PartyId& party)
{
    const auto act = interviewOf(party);
    story.must(story.eglantine, act);
    return act.interview;
}

ShuttleId CaseStory::draft(const PartyId& from, const PartyId& to)
{
    const auto shuttle = story.fresh<ShuttleId>();
    story.must(story.eglantine,
               ShuttleDrafted{id, shuttle, from, to, {{RowId{shuttle.bytes}, 1, RecordKind::ShuttleMessage, {}}}});
    return shuttle;
}

AgreementId CaseStory::agree(SharingChoice sharing)
{
    const auto agreement = story.fresh<AgreementId>();
    story.must(story.eglantine, AgreementMade{id,
                                              agreement,
                                              parties,
                                              ConsentForm::Paper,
                                              sharing,
                                              true,
                                              story.day(60),
                                              {{RowId{agreement.bytes}, 1, RecordKind::Agreement, {}}}});
    return agreement;
}

JointSessionId CaseStory::meet()
{
    for (const auto& party : parties) say(party, ConsentKind::MeetJointly);
    const auto session = story.fresh<JointSessionId>();
    story.must(
        story.eglantine,
        SessionHeld{
            id, session, parties, story.day(), false, {{RowId{session.bytes}, 1, RecordKind::JointSession, {}}}});
    return session;
}

DisclosureId CaseStory::describe(ReadKind kind, const ObjectId& object, std::vector<PartyId> carried)
{
    DisclosureDescribed described;
    described.caseFile = id;
    described.disclosure = story.fresh<DisclosureId>();
    described.partner = story.city;
    described.items = {DisclosedItem{kind, object, {1, 2}, std::move(carried)}};
    described.rows = {story.row(RecordKind::DisclosureProse)};
    story.must(story.eglantine, described);
    return described.disclosure;
}

DisclosurePrepared CaseStory::preparation(const DisclosureId& disclosure) const
{
    DisclosurePrepared prepared;
    prepared.disclosure = disclosure;
    prepared.partner = story.city;
    prepared.fieldList = hashOf(1);
    prepared.projection = hashOf(2);
    prepared.halfTwoHeld = {{KeyRef{KeyKind::HalfTwoHeld, idAs<ObjectId>(disclosure), 1}, story.capucine, {}}};
    return prepared;
}

DisclosureId CaseStory::prepare(ReadKind kind, const ObjectId& object, std::vector<PartyId> carried)
{
    const auto disclosure = describe(kind, object, std::move(carried));
    story.must(story.eglantine, preparation(disclosure));
    return disclosure;
}

DisclosureGiven CaseStory::grant(const DisclosureId& disclosure, Day until) const
{
    return {disclosure, story.city, hashOf(1), hashOf(2), {}, until};
}

} // namespace vault::charter
