// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Promises that hold after any sequence of acts by anybody. Thousands of plays with known seeds; a failure names its seed.

#include "tests/charter/random_play.h"

#include "vault/charter/retention.h"

namespace vault::charter {

namespace {

constexpr std::uint64_t kPlays = 3'000;
constexpr int kActs = 60;
constexpr std::uint64_t kDayMs = 86'400'000;

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

/// What a play has seen, kept beside the charter's own state.
struct Witness {
    std::set<PartyId> out;    ///< said no, and not yes since
    std::set<ShuttleId> dead; ///< waiting when a party of theirs said no

    void see(const State& before, const MemberId& actor, const Act& act)
    {
        for (const auto& party : concernedBy(before, act)) {
            const auto* file = caseOf(before, idAs<ObjectId>(party));
            EXPECT_FALSE(file != nullptr && isSealed(*file)) << "RIGHT-3";
        }
        if (const auto* order = std::get_if<DisposalOrdered>(effectOf(before, act)))
            expectBothSigned(before, actor, std::get<Countersigned>(act), *order);
        for (const auto& party : concernedBy(before, act)) EXPECT_FALSE(out.contains(party)) << "CONS-3";
        if (const auto* delivered = std::get_if<ShuttleDelivered>(&act)) {
            EXPECT_FALSE(dead.contains(delivered->shuttle));
        }
        if (const auto* word = std::get_if<ConsentRecorded>(&act);
            word != nullptr && word->kind == ConsentKind::Participate)
            hear(before, *word);
        if (const auto* step = std::get_if<CaseStateChanged>(&act); step != nullptr && step->to == CaseState::Proposed)
            for (const auto& [party, about] : before.cases.at(step->caseFile).parties) out.erase(party);
    }
    /// A disposal takes effect by a director's and the privacy officer's hands, when it is due and nobody holds it.
    static void expectBothSigned(const State& before, const MemberId& actor, const Countersigned& signature,
                                 const DisposalOrdered& order)
    {
        const auto& proposer = before.vault.proposals.at(signature.proposal).proposer;
        const std::set roles{memberIn(before, proposer)->role, memberIn(before, actor)->role};
        EXPECT_EQ(roles, (std::set{Role::Director, Role::PrivacyOfficer})) << "HOUSE-3";
        EXPECT_FALSE(order.visa.empty()) << "HOUSE-7";
        for (const auto& id : order.cases)
            EXPECT_EQ(retentionCategoryOf(before.cases.at(id)), order.category) << "HOUSE-7";
    }
    void hear(const State& before, const ConsentRecorded& word)
    {
        if (word.action == ConsentAction::Given) {
            out.erase(word.party);
            return;
        }
        out.insert(word.party);
        for (const auto& [id, shuttle] : before.cases.at(word.caseFile).shuttles)
            if ((shuttle.from == word.party || shuttle.to == word.party) && shuttle.stage != ShuttleStage::Delivered)
                dead.insert(id);
    }
};

/// Somebody else approved, and it has not been ended.
bool brokeTheGlass(const CasePart& file, const MemberId& member)
{
    return std::ranges::any_of(file.breakGlasses, [&](const auto& entry) {
        const auto& glass = entry.second;
        return glass.asker == member && glass.stage == GlassStage::Open && !glass.approver.isZero() &&
               glass.approver != member && glass.endedOn == Day::None;
    });
}

/// Somebody's request for a copy waits, and there is something left to copy.
bool asksForACopy(const CasePart& file)
{
    return file.state != CaseState::Disposed && std::ranges::any_of(file.rights, [](const auto& entry) {
               const auto kind = entry.second.kind;
               return isOpen(entry.second) && (kind == RightsKind::Access || kind == RightsKind::Portability);
           });
}

void expectEntitledHolders(const Story& story, const KeyStates& keys, const CasePart* file)
{
    for (const auto& [name, key] : keys)
        for (const auto& [epoch, holders] : key.holders)
            for (const auto& holder : holders) {
                EXPECT_TRUE(mayHold(story.state, holder, name.first, name.second)) << tokenOf(name.first);
                EXPECT_FALSE(file != nullptr && file->removed.contains(holder)) << "IMPA-3";
                if (isRecovery(story.state, holder)) continue; // no member: it reads nothing without enough shares
                const auto role = memberIn(story.state, holder)->role;
                const bool isBroken = name.first == KeyKind::Case && file != nullptr && brokeTheGlass(*file, holder);
                const bool content =
                    name.first == KeyKind::Case || name.first == KeyKind::Confidence || name.first == KeyKind::Referral;
                EXPECT_FALSE(content && !isBroken && role == Role::Director) << "INDE-2";
                const bool copies = name.first == KeyKind::Case && file != nullptr && asksForACopy(*file);
                EXPECT_FALSE(content && !isBroken && !copies && role == Role::PrivacyOfficer);
            }
}

/// No break-glass opened by one person, before its delay, for longer than it may, or without a review that is due.
void expectTwoPeopleForTheGlass(const Story& story, const CasePart& file)
{
    for (const auto& [id, glass] : file.breakGlasses) {
        EXPECT_LE(value(glass.until), value(glass.askedOn) + 8);
        const auto asker = story.state.vault.members.at(glass.asker).role;
        EXPECT_TRUE(asker == Role::Director || asker == Role::PrivacyOfficer);
        if (glass.stage == GlassStage::Asked) continue;
        EXPECT_FALSE(glass.approver.isZero());
        EXPECT_NE(glass.approver, glass.asker);
        EXPECT_EQ(glass.reviewBy, addMonths(glass.approvedOn, 1));
        if (glass.stage == GlassStage::Reviewed) {
            EXPECT_NE(glass.reviewer, glass.asker);
        }
        if (glass.openedOn == Day::None) continue;
        const bool danger = glass.ground == GlassGround::Integrity || glass.ground == GlassGround::ChildInterest;
        EXPECT_GE(value(glass.openedOn), value(glass.approvedOn) + (danger ? 0 : 1));
        EXPECT_LE(glass.openedOn, glass.until);
    }
}

/// CONF-5: nothing left without a second person, the persons told or a reason, and a review that is due or done.
void expectTwoPeopleForDanger(const State& state)
{
    for (const auto& [id, alert] : state.alerts) {
        EXPECT_NE(alert.opener, alert.second);
        EXPECT_FALSE(alert.rows.empty());
        if (alert.stage != AlertStage::Sent && alert.stage != AlertStage::Reviewed) continue;
        EXPECT_NE(alert.informedOn == Day::None, alert.notInformed == NotInformedReason::None);
        EXPECT_GT(alert.reviewOn, alert.sentOn);
    }
}

/// RIGHT-1, RIGHT-2: every request has its day, and the privacy officer's keys of a case end with the last open one.
void expectRightsTracked(const Story& story, const CaseId& id, const CasePart& file)
{
    for (const auto& [request, about] : file.rights) {
        EXPECT_EQ(about.dueOn, addMonths(about.receivedOn, about.extended ? 3 : 1));
        EXPECT_EQ(about.answer.has_value(), about.answeredOn != Day::None);
    }
    const bool broken = file.state != CaseState::Disposed && brokeTheGlass(file, story.olivine);
    EXPECT_EQ(mayHold(story.state, story.olivine, KeyKind::Case, idAs<ObjectId>(id)), broken || asksForACopy(file));
}

/// As if no consent had a last day: that one is over shows at the case's next act.
CasePart withoutEnds(CasePart file)
{
    for (auto& [id, party] : file.parties)
        for (auto& [name, consent] : party.consents) consent.until = Day::None;
    return file;
}

/// RIGHT-3: sealed, a case is read by nobody but whom two people opened it for, and says outside what it said before.
void expectSealsHold(const Story& story, const CaseId& id, const CasePart& file)
{
    if (file.state != CaseState::Sealed) {
        EXPECT_TRUE(file.seal == SealPart{});
        return;
    }
    EXPECT_TRUE(file.seal.before < CaseState::Sealed || file.seal.before == CaseState::IntermediateArchive);
    for (const auto& [disclosure, about] : file.disclosures) EXPECT_EQ(about.stage, DisclosureStage::Ended);
    for (const auto& member : story.everyone()) {
        const auto opening = file.seal.openings.find(member);
        const bool open = opening != file.seal.openings.end() && story.day() <= opening->second.until;
        for (const auto what : {ReadKind::CaseContent, ReadKind::DocumentList, ReadKind::Print})
            EXPECT_TRUE(open || !mayView(story.state, member, what, idAs<ObjectId>(id), story.day())) << tokenOf(what);
        EXPECT_FALSE(mayView(story.state, member, ReadKind::SearchIndex, idAs<ObjectId>(id), story.day()));
        for (const auto& [party, about] : file.parties)
            EXPECT_TRUE(open || !mayView(story.state, member, ReadKind::PartyName, idAs<ObjectId>(party), story.day()));
    }
}

/// HOUSE-7: what was disposed of was due and not held, is in one order, and nothing of it can be opened or comes back.
void expectNothingAfterDisposal(const Story& story)
{
    std::map<CaseId, int> orders;
    for (const auto& [id, order] : story.state.disposals)
        for (const auto& file : order.cases) ++orders[file];
    for (const auto& [id, file] : story.state.cases) {
        EXPECT_EQ(orders[id], file.state == CaseState::Disposed ? 1 : 0);
        if (file.state != CaseState::Disposed) continue;
        EXPECT_TRUE(file.keys.empty() && file.rows.empty());
        EXPECT_GE(file.retention.disposedOn, addMonths(file.lastContactOn, story.state.vault.policy.caseMonths));
        EXPECT_FALSE(isOnHold(file, file.retention.disposedOn));
        const auto& referral = story.state.referrals.at(file.referral);
        EXPECT_TRUE(referral.keys.empty());
        for (const auto& [letter, about] : story.state.letters)
            if (about.ofCase == id) {
                EXPECT_TRUE(about.keys.empty() && about.rows.empty());
            }
        for (const auto& member : story.everyone())
            for (const auto kind : {KeyKind::Case, KeyKind::Confidence, KeyKind::Referral}) {
                const auto object = kind == KeyKind::Referral ? idAs<ObjectId>(file.referral) : idAs<ObjectId>(id);
                EXPECT_FALSE(mayHold(story.state, member, kind, object));
            }
    }
}

/// DOMAIN §6: a letter's key goes with the letter, and nobody holds it who was taken off its case.
void expectNoAssistantAfterSending(const State& state, const LetterPart& letter)
{
    const auto& file = state.cases.at(letter.ofCase);
    for (const auto& [name, key] : letter.keys)
        for (const auto& [epoch, holders] : key.holders)
            for (const auto& holder : holders) {
                if (isRecovery(state, holder)) continue;
                const bool assistant = state.vault.members.at(holder).role == Role::Assistant;
                EXPECT_FALSE(assistant && letter.sentOn != Day::None);
                EXPECT_FALSE(file.removed.contains(holder)) << "IMPA-3";
                EXPECT_TRUE(assistant || file.mediators.contains(holder));
            }
}

void expectPromises(const Story& story)
{
    expectNothingAfterDisposal(story);
    expectTwoPeopleForDanger(story.state);
    for (const auto& [id, alert] : story.state.alerts) expectEntitledHolders(story, alert.keys, nullptr);
    for (const auto& [id, letter] : story.state.letters) {
        expectEntitledHolders(story, letter.keys, nullptr);
        expectNoAssistantAfterSending(story.state, letter);
    }
    expectEntitledHolders(story, story.state.vault.keys, nullptr);
    for (const auto& [id, referral] : story.state.referrals) expectEntitledHolders(story, referral.keys, nullptr);
    for (const auto& [id, file] : story.state.cases) {
        expectEntitledHolders(story, file.keys, &file);
        expectTwoPeopleForTheGlass(story, file);
        if (file.state == CaseState::InMediation || file.state == CaseState::Consented) {
            EXPECT_TRUE(missingParticipation(withoutEnds(file), story.day()).empty()) << "CONS-1";
        }
        expectSealsHold(story, id, file);
        expectRightsTracked(story, id, file);
        EXPECT_LE(file.mediators.size(), 2u);
        for (const auto& mediator : file.mediators) EXPECT_FALSE(file.removed.contains(mediator));
        for (const auto& [party, about] : file.parties) {
            ConsentRecorded no;
            no.caseFile = id;
            no.party = party;
            no.action = ConsentAction::Withdrawn;
            EXPECT_EQ(story.refusal(story.olivine, no), std::nullopt) << "CONS-2";
            for (const auto& mediator : file.mediators)
                EXPECT_EQ(story.refusal(mediator, no), std::nullopt) << "CONS-2";
        }
    }
}

/// The same play, where every refusal is a withdrawal and every withdrawal a refusal.
Act flipped(Act act)
{
    if (auto* word = std::get_if<ConsentRecorded>(&act)) {
        if (word->action == ConsentAction::Refused)
            word->action = ConsentAction::Withdrawn;
        else if (word->action == ConsentAction::Withdrawn)
            word->action = ConsentAction::Refused;
    }
    return act;
}

void expectSameOutside(const State& one, const State& other)
{
    for (const auto& [id, referral] : one.referrals) {
        EXPECT_EQ(partnerStatus(one, referral), partnerStatus(other, other.referrals.at(id))) << "CONF-3";
        EXPECT_EQ(pendingNotice(one, referral), pendingNotice(other, other.referrals.at(id))) << "CONS-4";
    }
}

/// A case that was closed long enough ago, one in mediation, and one where everyone has agreed to begin.
const Story& begun()
{
    static const Story story = [] {
        Story out;
        CaseStory over(out);
        over.begin();
        over.move(CaseState::Stopped, Outcome::NoAgreement);
        over.move(CaseState::Closed, Outcome::None, out.day());
        out.today += 800;
        CaseStory(out, Mode::TableRonde).begin();
        CaseStory(out, Mode::Navette).explainAndConsentAll();
        return out;
    }();
    return story;
}

struct Kept {
    LeafFacts facts;
    Bytes payload;
};

/// One act, tried and kept as a log would keep it; nothing when it is refused.
std::optional<Kept> keep(Story& story, const MemberId& actor, const Act& act)
{
    const auto attempt = story.by(actor);
    const auto label = labelOf(story.state, act);
    const auto index = story.leaves;
    Hash32 hash{};
    for (std::size_t i = 0; i < 8; ++i) hash[i] = static_cast<std::uint8_t>(index >> (8 * i));
    Kept kept{{{index, hash}, attempt.time, actor, label.leafClass, label.subject, scopeOf(story.state, act)},
              encodeAct({attempt.day, act})};
    return story.perform(actor, act) ? std::optional(kept) : std::nullopt;
}

} // namespace

TEST(Property, ThePromisesHoldAfterEveryAct)
{
    std::map<CaseState, int> reached;
    int allowed = 0;
    for (std::uint64_t seed = 1; seed <= kPlays && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        Story story = begun();
        RandomPlay play(story, seed);
        Witness witness;
        for (int i = 0; i < kActs; ++i) {
            if (play.below(30) == 0) story.today += play.below(40);
            const auto actor = play.someone();
            const auto act = play.anything();
            if (!story.ask(actor, act)) continue;
            witness.see(story.state, actor, act);
            story.must(actor, act);
            expectPromises(story);
            ++allowed;
            for (const auto& [id, file] : story.state.cases) ++reached[file.state];
        }
    }
    // The plays go somewhere: every state of version 1 is met, and no other.
    for (const auto state : allOf<CaseState>()) {
        const bool ended = state == CaseState::IntermediateArchive || state == CaseState::Disposed;
        EXPECT_EQ(reached[state] > 0, state <= CaseState::Sealed || ended) << tokenOf(state);
    }
    EXPECT_GT(allowed, 8'000);
}

TEST(Property, ARefusalAndAWithdrawalAreOneFromOutside)
{
    for (std::uint64_t seed = 1; seed <= kPlays / 5 && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        Story story = begun(), twin = begun();
        RandomPlay play(story, seed);
        for (int i = 0; i < kActs; ++i) {
            const auto actor = play.someone();
            const auto act = play.anything();
            const auto one = story.perform(actor, act);
            EXPECT_EQ(reasonOf(twin.perform(actor, flipped(act))), reasonOf(one));
            if (one) expectSameOutside(story.state, twin.state);
        }
    }
}

TEST(Property, EveryRefusalSaysWhy)
{
    std::set<RefusalReason> seen;
    for (std::uint64_t seed = 1; seed <= kPlays / 10; ++seed) {
        Story story = begun();
        RandomPlay play(story, seed);
        for (int i = 0; i < kActs; ++i) {
            const auto verdict = story.perform(play.someone(), play.anything());
            if (verdict || !seen.insert(verdict.error().reason).second) continue;
            EXPECT_NE(idOf(ruleOf(verdict.error().reason)), "?");
            for (const auto language : {Language::French, Language::English}) {
                EXPECT_FALSE(sentenceOf(verdict.error().reason, language).empty());
                EXPECT_TRUE(describe(verdict.error(), language).contains(idOf(ruleOf(verdict.error().reason))));
            }
        }
    }
    EXPECT_GT(seen.size(), 45u);
}

TEST(Property, PerformingAndReplayingAgree)
{
    for (std::uint64_t seed = 1; seed <= kPlays / 10 && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        Story story = begun();
        Replay replay(story.state);
        RandomPlay play(story, seed);
        for (int i = 0; i < kActs; ++i) {
            if (play.below(30) == 0) story.today += play.below(40);
            const auto actor = play.someone();
            const auto act = play.anything();
            if (const auto kept = keep(story, actor, act)) {
                EXPECT_TRUE(replay.take(kept->facts, kept->payload).has_value());
            }
        }
        EXPECT_TRUE(replay.state() == story.state);
        EXPECT_TRUE(replay.findings().empty());
    }
}

TEST(Property, AnActThatIsNotAllowedIsAFindingWithoutEffect)
{
    Story story = begun();
    Replay replay(story.state);
    const auto time = story.today * kDayMs;
    const ScopeId scope{story.state.cases.begin()->first.bytes};
    LeafFacts facts{{7, {}}, time, story.ekidom, 5, {}, {}};
    EXPECT_FALSE(replay.take(facts, encodeAct({story.day(), QuarterMade{}})).has_value());
    facts.actor = story.florimond;
    EXPECT_FALSE(replay.take(facts, Bytes{1, 2, 3}).has_value());
    facts.scope = scope; // not the act's own
    EXPECT_FALSE(replay.take(facts, encodeAct({story.day(), QuarterMade{Quarter{8111}, Bytes(1216, 1)}})).has_value());
    replay.missing(facts, ReplayFindingKind::PayloadMissing);
    ASSERT_EQ(replay.findings().size(), 4u);
    EXPECT_EQ(replay.findings()[0].kind, ReplayFindingKind::NotAllowed);
    EXPECT_EQ(replay.findings()[0].refusal->reason, RefusalReason::PartnerMayNot);
    EXPECT_EQ(replay.findings()[1].kind, ReplayFindingKind::PayloadUnreadable);
    EXPECT_EQ(replay.findings()[2].kind, ReplayFindingKind::WrongLabel);
    EXPECT_TRUE(replay.state() == story.state);
}

TEST(Property, TracesChangeNothing)
{
    Story story = begun();
    const auto before = story.state;
    story.must(story.prunelle, Unlocked{3});
    story.must(story.basile, Viewed{{}, ReadKind::Log, {}, Purpose::Maintenance});
    story.must(story.capucine, RefusalNoted{{}, static_cast<std::uint16_t>(Rule::Inde2), 22, {}});
    EXPECT_TRUE(story.state == before);
}

} // namespace vault::charter
