// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Promises that hold after any sequence of acts by anybody. Thousands of plays with known seeds; one that breaks a promise
// is shrunk and told in words.

#include "tests/charter/plays.h"
#include "tests/charter/promises.h"
#include "tests/charter/random_play.h"

namespace vault::charter {

namespace {

constexpr std::uint64_t kDayMs = 86'400'000;
constexpr int kActs = 60;

/// How far the plays went.
struct Reached {
    std::map<CaseState, int> states;
    std::set<ActKind> acts; ///< that took effect, alone or by two people
    int allowed = 0;
};

void expectPromisesThroughout(const Play& play, Reached& reached)
{
    Story story = begun();
    Witness witness(story.state);
    for (const auto& step : play) {
        goTo(story, step);
        if (!story.ask(step.actor, step.act)) continue;
        const auto touched = scopeOf(story.state, step.act);
        witness.see(story.state, story.by(step.actor), step.act);
        if (const auto* effect = effectOf(story.state, step.act)) reached.acts.insert(kindOf(*effect));
        story.must(step.actor, step.act);
        witness.compare(story.state);
        expectPromises(story, touched);
        ++reached.allowed;
        for (const auto& [id, file] : story.state.cases) ++reached.states[file.state];
    }
    expectPromises(story, ScopeId{});
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

void expectTwinsAlike(const Play& play)
{
    Story story = begun(), twin = begun();
    for (const auto& step : play) {
        goTo(story, step);
        goTo(twin, step);
        const auto one = story.perform(step.actor, step.act);
        EXPECT_EQ(reasonOf(twin.perform(step.actor, flipped(step.act))), reasonOf(one));
        if (one) expectSameOutside(story.state, twin.state);
    }
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

void expectReplayed(const Play& play)
{
    Story story = begun();
    Replay replay(story.state);
    for (const auto& step : play) {
        goTo(story, step);
        if (const auto kept = keep(story, step.actor, step.act)) {
            EXPECT_TRUE(replay.take(kept->facts, kept->payload).has_value());
        }
    }
    EXPECT_TRUE(replay.state() == story.state);
    EXPECT_TRUE(replay.findings().empty());
}

} // namespace

TEST(Property, ThePromisesHoldAfterEveryAct)
{
    Reached reached;
    expectOfEveryPlay(playsWanted(2'000), Keep::AllowedOnly,
                      [&](const Play& play) { expectPromisesThroughout(play, reached); });
    // The plays go somewhere: every state of version 1 is met, and no other.
    for (const auto state : allOf<CaseState>()) {
        const bool ended = state == CaseState::IntermediateArchive || state == CaseState::Disposed;
        EXPECT_EQ(reached.states[state] > 0, state <= CaseState::Sealed || ended) << tokenOf(state);
    }
    EXPECT_GT(reached.allowed, 8'000);
    // An alert that is sent and a glass that is opened are played by danger_test and break_glass_test alone.
    for (const auto act : {ActKind::CaseSealed, ActKind::SealLifted, ActKind::SealOpened, ActKind::RightsRequested,
                           ActKind::RightsAnswered, ActKind::CaseArchived, ActKind::HoldPlaced, ActKind::DisposalOrdered,
                           ActKind::AlertOpened, ActKind::AlertConfirmed, ActKind::BreakGlassAsked,
                           ActKind::BreakGlassApproved, ActKind::MemberRemoved,
                           ActKind::LetterOrdered, ActKind::LetterSent, ActKind::BackupMade, ActKind::Restored})
        EXPECT_TRUE(reached.acts.contains(act)) << "no play " << sentenceOf(act, Language::English);
}

TEST(Property, ARefusalAndAWithdrawalAreOneFromOutside)
{
    expectOfEveryPlay(playsWanted(400), Keep::Everything, expectTwinsAlike);
}

TEST(Property, EveryRefusalSaysWhy)
{
    std::set<RefusalReason> seen;
    for (std::uint64_t seed = 1; seed <= playsWanted(300); ++seed) {
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
    expectOfEveryPlay(playsWanted(300), Keep::AllowedOnly, expectReplayed);
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
