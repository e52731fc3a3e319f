// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/verify/sample_vault.h"

#include "crypto/random.h"
#include "vault/charter/sentences.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using namespace verify;
using namespace verify::sample;
using audit::LeafClass;
using charter::KeyKind;
using charter::KeyRef;
using charter::Role;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;
using vault::ObjectId;

/// The leaf signed again with something changed, by the person who made it.
void change(SampleVault& vault, std::uint64_t index, std::size_t person, const std::function<void(audit::Leaf&)>& how)
{
    auto leaf = *audit::decodeLeaf(vault.leaves.at(index));
    how(leaf);
    vault.leaves.at(index) = audit::signLeaf(leaf, crypto::Signer(vault.keysOf(person).seeds.signing));
}

TEST(BundleCheck, AWholeLogHasNoFindings)
{
    const Team team;
    const auto report = checked(team.vault, team.auditor);
    EXPECT_THAT(linesOf(report), IsEmpty());
    EXPECT_EQ(report.outcome(), Outcome::Whole);
    for (const auto check : kChecks) {
        const bool isAsked = check != Check::Cosigners; // nobody said who must have cosigned
        EXPECT_EQ(report.standingOf(check), isAsked ? Standing::Passed : Standing::NotDone) << tokenOf(check);
    }
    EXPECT_EQ(report.entries, team.vault.leaves.size());
    EXPECT_EQ(report.acts + report.traces, team.vault.leaves.size());
    EXPECT_EQ(report.traces, 4U);
    EXPECT_EQ(report.unseenTraces, 0U);
    EXPECT_EQ(report.people, 4U);
    EXPECT_EQ(report.founder, team.vault.idOf(team.director));
    EXPECT_EQ(timeText(report.firstTime), "2025-06-15T12:00:01Z");
    EXPECT_EQ(report.lastTime - report.firstTime, 1000 * (team.vault.leaves.size() - 1));
}

TEST(BundleCheck, WithoutAnIdentityTreeSignaturesAndSequencesAreChecked)
{
    const Team team;
    const auto report = checkedWithout(team.vault, team.auditor);
    EXPECT_THAT(linesOf(report), IsEmpty());
    EXPECT_FALSE(report.hasReader);
    EXPECT_EQ(report.standingOf(Check::Tree), Standing::Passed);
    EXPECT_EQ(report.standingOf(Check::Signatures), Standing::Passed);
    EXPECT_EQ(report.standingOf(Check::Sequences), Standing::Passed);
    EXPECT_EQ(report.standingOf(Check::Payloads), Standing::NotDone);
    EXPECT_EQ(report.standingOf(Check::Charter), Standing::NotDone);
}

TEST(BundleCheck, ManyBundlesOfEntriesAreOneLog)
{
    SmallVault small;
    while (small.vault.leaves.size() < 700) small.vault.view(0);
    const auto report = checked(small.vault, small.auditor);
    EXPECT_THAT(linesOf(report), IsEmpty());
    EXPECT_EQ(report.entries, 700U);
}

TEST(BundleCheck, ProgressEndsAtTheEnd)
{
    const SmallVault small;
    const TemporaryFolder folder;
    small.vault.writeTo(folder.path(), small.auditor);
    std::vector<std::uint64_t> told;
    (void)checkBundle({.folder = folder.path(), .logKey = small.vault.logKey(), .reader = nullptr},
                      [&](std::uint64_t done, std::uint64_t) { told.push_back(done); });
    EXPECT_EQ(told.back(), small.vault.leaves.size());
}

TEST(BundleCheck, AnotherLogKeyIsAFinding)
{
    const SmallVault small;
    const TemporaryFolder folder;
    small.vault.writeTo(folder.path(), small.auditor);
    const auto other = *audit::NoteKey::named(small.vault.logKey().name, audit::sample::signerOf(7).verifyingKey());
    const auto report = checkBundle({.folder = folder.path(), .logKey = other, .reader = nullptr});
    EXPECT_THAT(linesOf(report), ElementsAre("checkpoint-unsigned checkpoint"));
    EXPECT_EQ(report.outcome(), Outcome::Found);
    EXPECT_EQ(report.standingOf(Check::Tree), Standing::NotDone);
}

TEST(BundleCheck, AForgedActIsNamedWithIndexRuleAndSentence)
{
    Team team;
    charter::MemberEnrolled own;
    own.member = team.vault.idOf(team.vault.somebody());
    own.role = Role::Director;
    const auto index = team.vault.act(team.mediator, own, Asked::No);
    const auto report = checked(team.vault, team.auditor);
    ASSERT_THAT(linesOf(report), ElementsAre("not-allowed @" + std::to_string(index)));
    const auto& finding = report.findings.front();
    EXPECT_EQ(finding.actor, team.vault.idOf(team.mediator));
    const auto& replay = std::get<charter::ReplayFinding>(finding.what);
    ASSERT_TRUE(replay.refusal);
    EXPECT_EQ(charter::ruleOf(replay.refusal->reason), charter::Rule::HouseRole);
    EXPECT_THAT(sentenceOf(finding, Language::French),
                testing::HasSubstr(charter::describe(*replay.refusal, Language::French)));
}

TEST(BundleCheck, ALeafTakenOutOfATreeSignedAgainIsFound)
{
    const Team team;
    for (std::uint64_t index = 1; index < team.vault.leaves.size(); ++index) {
        Team cut;
        cut.vault.removeLeaf(index);
        const auto report = checkedWithout(cut.vault, cut.auditor);
        if (index + 1 == team.vault.leaves.size()) // the last one is missed by nobody but who remembers it
            EXPECT_THAT(linesOf(report), IsEmpty());
        else
            EXPECT_THAT(linesOf(report), Contains("previous-head-unknown @" + std::to_string(index))) << index;
    }
}

TEST(BundleCheck, LeavesInAnotherOrderAreFound)
{
    Team team;
    std::swap(team.vault.leaves[4], team.vault.leaves[5]);
    std::swap(team.vault.records[4], team.vault.records[5]);
    EXPECT_THAT(linesOf(checkedWithout(team.vault, team.auditor)), Contains("previous-head-unknown @4"));
}

TEST(BundleCheck, APayloadSwappedWithAnotherIsFound)
{
    Team team;
    std::swap(team.vault.records[2], team.vault.records[3]);
    const auto lines = linesOf(checked(team.vault, team.auditor));
    EXPECT_THAT(lines, Contains("payload-unreadable @2"));
    EXPECT_THAT(lines, Contains("payload-unreadable @3"));
}

TEST(BundleCheck, AnErasedPayloadIsMissing)
{
    Team team;
    team.vault.records.back().envelope.clear();
    EXPECT_THAT(linesOf(checked(team.vault, team.auditor)),
                ElementsAre("payload-missing @" + std::to_string(team.vault.leaves.size() - 1)));
}

TEST(BundleCheck, AStrangerWithAnIdentityIsNobodyHere)
{
    Team team;
    const auto stranger = team.vault.somebody();
    const auto index = std::to_string(team.vault.act(stranger, charter::Unlocked{}, Asked::No));
    EXPECT_THAT(linesOf(checkedWithout(team.vault, team.auditor)),
                ElementsAre("identity-surplus identities", "actor-not-enrolled @" + index));
    EXPECT_THAT(linesOf(checked(team.vault, team.auditor)), Contains("not-allowed @" + index));
    team.vault.identities.all.pop_back();
    EXPECT_THAT(linesOf(checkedWithout(team.vault, team.auditor)), ElementsAre("unknown-actor @" + index));
}

TEST(BundleCheck, AnEnrolledPersonWithoutIdentityIsFound)
{
    SmallVault small;
    small.vault.identities.all.pop_back();
    EXPECT_THAT(linesOf(checkedWithout(small.vault, small.auditor)), ElementsAre("identity-missing @5"));
}

TEST(BundleCheck, ASignatureThatDoesNotHoldIsFoundUnderAFreshTree)
{
    SmallVault small;
    const auto last = small.vault.leaves.size() - 1;
    small.vault.leaves.back().back() ^= 1U;
    EXPECT_THAT(linesOf(checkedWithout(small.vault, small.auditor)),
                ElementsAre("bad-signature @" + std::to_string(last)));
}

TEST(BundleCheck, AClockSetBackIsFound)
{
    SmallVault small;
    const auto last = small.vault.leaves.size() - 1;
    change(small.vault, last, 0, [](audit::Leaf& leaf) { leaf.time -= 600'000; });
    EXPECT_THAT(linesOf(checkedWithout(small.vault, small.auditor)),
                ElementsAre("time-backwards @" + std::to_string(last)));
}

TEST(BundleCheck, AClassThatIsNotTheActsIsFound)
{
    SmallVault small;
    const auto index = small.vault.act(0, charter::QuarterMade{charter::Quarter{9000}, crypto::Bytes(1216)});
    change(small.vault, index, 0, [](audit::Leaf& leaf) { leaf.leafClass = LeafClass::LogKeyChanged; });
    EXPECT_THAT(linesOf(checked(small.vault, small.auditor)),
                ElementsAre("payload-unreadable @" + std::to_string(index))); // the class is part of what seals it
}

TEST(BundleCheck, AFoundingThatNamesAnotherLogKeyIsFound)
{
    const Team team;
    const auto report = [&] {
        const TemporaryFolder folder;
        team.vault.writeTo(folder.path(), team.auditor);
        // whoever holds the tree's files signs it with a key of his own, under the same name
        const auto signer = audit::sample::signerOf(9);
        const auto key = *audit::NoteKey::named(team.vault.logKey().name, signer.verifyingKey());
        audit::sample::StoredHashes hashes;
        for (const auto& leaf : team.vault.leaves) hashes.append(audit::leafHash(leaf));
        const auto read = [&](audit::LeafIndex first, std::span<audit::LeafBytes> out) -> audit::Result<void> {
            std::ranges::copy_n(team.vault.leaves.begin() + static_cast<std::ptrdiff_t>(audit::value(first)),
                                std::ssize(out), out.begin());
            return {};
        };
        const auto note = audit::signCheckpoint(hashes.head(), key, signer);
        EXPECT_TRUE(audit::writeTiles(folder.path(), hashes.head(), note, hashes, read));
        return checkBundle({.folder = folder.path(), .logKey = key, .reader = &team.vault.keysOf(team.auditor)});
    }();
    // the checkpoint that the vault kept is still there, and that key did not sign it
    EXPECT_THAT(linesOf(report), ElementsAre("checkpoint-unsigned checkpoints/17", "log-key-differs @0"));
}

TEST(BundleCheck, IdentitiesOfAnotherVaultAreFound)
{
    SmallVault small;
    small.vault.identities.nonce[0] ^= 1U;
    const auto lines = linesOf(checkedWithout(small.vault, small.auditor));
    EXPECT_THAT(lines, Contains("origin-foreign checkpoint"));
    EXPECT_THAT(lines, Contains("foreign-vault @0"));
}

TEST(BundleCheck, AnotherFounderIsFound)
{
    SmallVault small;
    std::swap(small.vault.identities.all[0], small.vault.identities.all[1]);
    EXPECT_THAT(linesOf(checkedWithout(small.vault, small.auditor)), Contains("founder-differs @0"));
}

TEST(BundleCheck, ABundleForSomebodyElseGivesNothing)
{
    Team team;
    const TemporaryFolder folder;
    team.vault.writeTo(folder.path(), team.auditor);
    const auto report = checkBundle(
        {.folder = folder.path(), .logKey = team.vault.logKey(), .reader = &team.vault.keysOf(team.mediator)});
    EXPECT_THAT(linesOf(report), ElementsAre("nothing-given grants"));
    EXPECT_EQ(report.standingOf(Check::Charter), Standing::NotDone);
    EXPECT_EQ(report.standingOf(Check::Tree), Standing::Passed);
}

TEST(BundleCheck, TracesOfAQuarterWithoutKeyAreCountedAsNotChecked)
{
    Team team;
    std::erase_if(team.vault.grants, [&](const auto& grant) {
        return grant.recipient == team.vault.idOf(team.auditor) &&
               grant.kind == static_cast<std::uint8_t>(KeyKind::Quarter);
    });
    const auto report = checked(team.vault, team.auditor);
    EXPECT_THAT(linesOf(report), IsEmpty());
    EXPECT_EQ(report.unseenTraces, 4U);
    EXPECT_EQ(report.traces, 0U);
}

TEST(BundleCheck, AKeyGivenWithoutALeafIsFound)
{
    Team team;
    const KeyRef key{KeyKind::Governance, ObjectId{}, 1};
    team.vault.grants.push_back(team.vault.grantOf(team.mediator, team.auditor, key));
    EXPECT_THAT(linesOf(checked(team.vault, team.auditor)), ElementsAre("grant-not-in-log grants"));
}

TEST(BundleCheck, AGrantSignedBySomebodyElseIsFound)
{
    Team team;
    auto& grant = team.vault.grants.back();
    ASSERT_EQ(grant.recipient, team.vault.idOf(team.auditor));
    grant.granter = team.vault.idOf(team.mediator);
    EXPECT_THAT(linesOf(checked(team.vault, team.auditor)), Contains("grant-unsigned grants"));
    EXPECT_THAT(linesOf(checkedWithout(team.vault, team.auditor)), ElementsAre("grant-unsigned grants"));
}

TEST(BundleCheck, ATraceKeyThatIsMissingOrTooManyIsFound)
{
    SmallVault small;
    auto again = small.vault.traceKeys.front();
    small.vault.traceKeys.push_back(again);
    EXPECT_THAT(linesOf(checked(small.vault, small.auditor)), ElementsAre("trace-key-surplus trace-keys"));
    small.vault.traceKeys.clear();
    EXPECT_THAT(linesOf(checked(small.vault, small.auditor)),
                ElementsAre("trace-key-missing @7", "trace-key-missing @8"));
    again.session.bytes[0] ^= 1U;
    small.vault.traceKeys.push_back(again);
    EXPECT_THAT(linesOf(checked(small.vault, small.auditor)), Contains("trace-key-surplus trace-keys"));
}

TEST(BundleCheck, ATraceSealedWhereNoAuditorLooksIsFound)
{
    SmallVault small;
    auto hidden = small.vault.traceKeys.front();
    hidden.quarter = 1;
    small.vault.traceKeys.push_back(hidden);
    small.vault.records.back().epoch = 1;
    EXPECT_THAT(linesOf(checked(small.vault, small.auditor)), ElementsAre("trace-quarter-wrong @8"));
}

TEST(BundleCheck, AnEmptyLogIsNotWhole)
{
    SmallVault small;
    small.vault.leaves.clear();
    small.vault.records.clear();
    EXPECT_THAT(linesOf(checked(small.vault, small.auditor)), Contains("log-empty checkpoint"));
    EXPECT_THAT(linesOf(checkedWithout(small.vault, small.auditor)), Contains("log-empty checkpoint"));
}

TEST(BundleCheck, WhatIsNoBundleIsUnusable)
{
    const SmallVault small;
    const TemporaryFolder folder;
    const auto at = [&](const std::filesystem::path& path) {
        return linesOf(checkBundle({.folder = path, .logKey = small.vault.logKey(), .reader = nullptr}));
    };
    EXPECT_THAT(at(folder.path() / "nowhere"), ElementsAre(StartsWith("folder-missing")));
    EXPECT_THAT(at(folder.path()), ElementsAre("file-missing checkpoint"));
}

} // namespace
