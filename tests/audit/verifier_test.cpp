// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/verifier.h"

#include "tests/audit/sample_log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace audit;
using sample::id;
using sample::SampleLog;
using testing::ElementsAre;
using testing::IsEmpty;

Finding at(FindingKind kind, std::uint64_t index) { return {kind, LeafIndex{index}}; }

/// A right log of four leaves, each a transaction of its own.
SampleLog startedLog()
{
    SampleLog log;
    for (int i = 0; i < 4; ++i) log.add(log.next());
    return log;
}

LeafBytes zeroBytes() { return LeafBytes{}; }

TEST(LogVerifier, RememberedLeavesCountForAllButTheirSignatures)
{
    const auto log = SampleLog::ofSize(60);
    auto leaves = log.leaves();
    LogVerifier whole(id(0xaa)), since(id(0xaa));
    whole.add(leaves, log.keys());
    since.addRemembered(std::span(leaves).first(40), log.keys());
    since.add(std::span(leaves).subspan(40), log.keys());
    EXPECT_EQ(since.encode(), whole.encode());

    leaves[39].back() ^= 1U;
    leaves[59].back() ^= 1U;
    LogVerifier altered(id(0xaa));
    altered.addRemembered(std::span(leaves).first(40), log.keys());
    EXPECT_THAT(altered.findings(), IsEmpty()); // what tells is the head
    EXPECT_NE(altered.head(), SampleLog::ofSize(40).hashes().head());
    altered.add(std::span(leaves).subspan(40), log.keys());
    EXPECT_THAT(altered.findings(), testing::Contains(at(FindingKind::BadSignature, 59)));
}

TEST(LogVerifier, FindsNothingInARightLog)
{
    const auto log = SampleLog::ofSize(130);
    LogVerifier verifier(id(0xaa));
    verifier.add(log.leaves(), log.keys());
    EXPECT_THAT(verifier.findings(), IsEmpty());
    EXPECT_EQ(verifier.head(), log.hashes().head());
    EXPECT_EQ(verifier.frontier().size(), TreeSize{130});
    EXPECT_EQ(verifier.lastTime(), decodeLeaf(log.leaves().back()).value().time);
}

TEST(LogVerifier, EmptyLogHasTheEmptyHead)
{
    LogVerifier verifier(id(0xaa));
    verifier.add({}, SampleLog().keys());
    EXPECT_EQ(verifier.head(), emptyHead());
    EXPECT_THAT(verifier.findings(), IsEmpty());
}

TEST(LogVerifier, ATransactionOfManyLeavesCarriesOneHead)
{
    auto log = startedLog();
    log.add(log.next());
    for (int i = 0; i < 5; ++i) log.add(log.goOn());
    log.add(log.next(1, 2), 1);
    EXPECT_THAT(log.findings(), IsEmpty());
}

TEST(LogVerifier, OwnLeavesAreCheckedButForTheirSignature)
{
    const auto log = SampleLog::ofSize(30);
    LogVerifier own(id(0xaa)), all(id(0xaa));
    all.add(log.leaves(), log.keys());
    for (const auto& leaf : log.leaves()) own.addOwn(leaf);
    EXPECT_EQ(own.encode(), all.encode());

    auto altered = log.leaves()[0];
    altered[200] ^= 1;
    LogVerifier trusting(id(0xaa));
    trusting.addOwn(altered);
    EXPECT_THAT(trusting.findings(), IsEmpty());
    trusting.addOwn(log.leaves()[1]);
    EXPECT_THAT(trusting.findings(), ElementsAre(at(FindingKind::PreviousHeadUnknown, 1)));
}

TEST(LogVerifier, HowALogIsCutIntoBatchesDoesNotMatter)
{
    auto log = startedLog();
    log.addBytes(zeroBytes());
    log.add(log.next());
    log.add(log.goOn());
    auto skipped = log.next();
    skipped.sessionSeq += 2;
    log.add(skipped);
    LogVerifier whole(id(0xaa));
    whole.add(log.leaves(), log.keys());
    ASSERT_FALSE(whole.findings().empty());
    for (std::size_t cut = 1; cut <= log.leaves().size(); ++cut) {
        LogVerifier parts(id(0xaa));
        for (std::size_t i = 0; i < log.leaves().size(); i += cut)
            parts.add(std::span(log.leaves()).subspan(i, std::min(cut, log.leaves().size() - i)), log.keys());
        EXPECT_EQ(parts.encode(), whole.encode()) << cut;
    }
}

TEST(LogVerifier, MoreLeavesThanOneBatch)
{
    auto log = SampleLog::ofSize(4200);
    auto leaves = log.leaves();
    leaves[4150][180] ^= 1;
    LogVerifier verifier(id(0xaa));
    verifier.add(leaves, log.keys());
    ASSERT_FALSE(verifier.findings().empty());
    EXPECT_EQ(verifier.findings().front(), at(FindingKind::BadSignature, 4150));
    EXPECT_TRUE(verifier.isFlawed(LeafIndex{4150}));
    EXPECT_FALSE(verifier.isFlawed(LeafIndex{4149}));
}

TEST(LogVerifier, AsksForKeysAsTheyStandThen)
{
    auto log = startedLog();
    log.add(log.next(1, 2), 1);
    LogVerifier verifier(id(0xaa));
    bool enrolled = false;
    const auto keys = log.keys();
    const KeyOfActor late = [&](const Id16& actor) {
        return actor == id(0xb1) && !enrolled ? std::nullopt : keys(actor);
    };
    verifier.add(std::span(log.leaves()).first(4), late);
    enrolled = true;
    verifier.add(std::span(log.leaves()).subspan(4), late);
    EXPECT_THAT(verifier.findings(), IsEmpty());
}

// ---- each kind of finding, by a log with one fault ------------------------------------------------------------------

TEST(Finding, MalformedLeafCountsInTheTreeOnly)
{
    auto log = startedLog();
    log.addBytes(zeroBytes());
    log.add(log.next());
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::MalformedLeaf, 4)));
    LogVerifier verifier(id(0xaa));
    verifier.add(log.leaves(), log.keys());
    EXPECT_EQ(verifier.head(), log.hashes().head());
}

TEST(Finding, MalformedLeafEndsATransaction)
{
    auto log = startedLog();
    log.addBytes(zeroBytes());
    log.add(log.goOn());
    EXPECT_THAT(log.findings(),
                ElementsAre(at(FindingKind::MalformedLeaf, 4), at(FindingKind::PreviousHeadUnknown, 5)));
}

TEST(Finding, ForeignVaultSaysNothingAboutThisOne)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.vault = id(0xab);
    leaf.time += 1'000'000;
    leaf.session = id(77);
    leaf.sessionSeq = 9;
    log.add(leaf);
    log.add(log.next());
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::ForeignVault, 4)));
}

TEST(Finding, UnknownActor)
{
    auto log = startedLog();
    auto leaf = log.next(0, 9);
    leaf.actor = id(0xee);
    log.add(leaf);
    log.add(log.next());
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::UnknownActor, 4)));
}

TEST(Finding, BadSignatureByAnotherActor)
{
    auto log = startedLog();
    log.add(log.next(0, 9), 1);
    log.add(log.next());
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::BadSignature, 4)));
}

TEST(Finding, EveryBadSignatureOfABatchIsFound)
{
    SampleLog log;
    log.add(log.next());
    std::vector<Finding> expected;
    for (std::uint64_t i = 1; i < 40; ++i) {
        log.add(log.next(0, static_cast<std::uint8_t>(i + 10)), i % 3 == 0 ? 1 : 0);
        if (i % 3 == 0) expected.push_back(at(FindingKind::BadSignature, i));
    }
    EXPECT_EQ(log.findings(), expected);
}

TEST(Finding, SequenceGapIsOneFinding)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.sessionSeq += 1;
    log.add(leaf);
    log.add(log.next());
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::SequenceGap, 4)));
}

TEST(Finding, SequenceGapForARepeatedNumber)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.sessionSeq -= 1;
    log.add(leaf);
    log.add(log.next());
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::SequenceGap, 4)));
}

TEST(Finding, SequenceGapWhenASessionDoesNotBeginAtZero)
{
    auto log = startedLog();
    auto leaf = log.next(0, 5);
    leaf.sessionSeq = 1;
    log.add(leaf);
    log.add(log.next(0, 5));
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::SequenceGap, 4)));
}

TEST(Finding, SequenceGapWhenASessionChangesItsActor)
{
    auto log = startedLog();
    log.add(log.next(1, 1), 1);
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::SequenceGap, 4)));
}

TEST(Finding, SequenceAtItsEndDoesNotWrapRound)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.sessionSeq = ~std::uint64_t{0};
    log.add(leaf);
    auto again = log.next();
    again.sessionSeq = 0;
    log.add(again);
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::SequenceGap, 4), at(FindingKind::SequenceGap, 5)));
}

TEST(Finding, TimeBackwardsDoesNotSetTheClockBack)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.time -= 2;
    log.add(leaf);
    leaf = log.next();
    leaf.time -= 2;
    log.add(leaf);
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::TimeBackwards, 4)));
}

TEST(Finding, TheSameTimeIsNotBackwards)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.time -= 1;
    log.add(leaf);
    EXPECT_THAT(log.findings(), IsEmpty());
}

TEST(Finding, PreviousHeadUnknownForAnotherRoot)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.previous.root[3] ^= 1;
    log.add(leaf);
    log.add(log.next());
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::PreviousHeadUnknown, 4)));
}

TEST(Finding, PreviousHeadUnknownForAnEarlierHead)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.previous = decodeLeaf(log.leaves()[2]).value().previous;
    log.add(leaf);
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::PreviousHeadUnknown, 4)));
}

TEST(Finding, PreviousHeadUnknownForALaterSize)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.previous.size = TreeSize{5};
    log.add(leaf);
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::PreviousHeadUnknown, 4)));
}

TEST(Finding, PreviousHeadUnknownWhenAnotherSessionGoesOn)
{
    auto log = startedLog();
    auto leaf = log.next(1, 2);
    leaf.previous = decodeLeaf(log.leaves()[3]).value().previous;
    log.add(leaf, 1);
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::PreviousHeadUnknown, 4)));
}

TEST(Finding, PreviousHeadUnknownWhenRepeatedIsStillUnknown)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.previous.root[3] ^= 1;
    log.add(leaf);
    log.add(log.goOn());
    EXPECT_THAT(log.findings(),
                ElementsAre(at(FindingKind::PreviousHeadUnknown, 4), at(FindingKind::PreviousHeadUnknown, 5)));
}

TEST(Finding, PreviousHeadUnknownWhenALeafWasPutInBetween)
{
    auto log = startedLog();
    const auto opening = decodeLeaf(log.leaves()[3]).value();
    log.add(log.next(1, 2), 1);
    auto leaf = log.next();
    leaf.previous = opening.previous;
    log.add(leaf);
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::PreviousHeadUnknown, 5)));
}

TEST(Finding, FoundingMisplacedWhenTheFirstLeafIsNone)
{
    SampleLog log;
    auto leaf = log.next();
    leaf.leafClass = LeafClass::Governance;
    log.add(leaf);
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::FoundingMisplaced, 0)));
}

TEST(Finding, FoundingMisplacedWhenALaterLeafIsOne)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.leafClass = LeafClass::Founding;
    log.add(leaf);
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::FoundingMisplaced, 4)));
}

TEST(Finding, SubjectMisplaced)
{
    auto log = startedLog();
    std::vector<Finding> expected;
    for (const auto leafClass : {LeafClass::MemberEnrolled, LeafClass::MemberRemoved, LeafClass::LogKeyChanged,
                                 LeafClass::Governance, LeafClass::Trace}) {
        const bool takesSubject = leafClass == LeafClass::MemberEnrolled || leafClass == LeafClass::MemberRemoved;
        for (const bool hasSubject : {false, true}) {
            auto leaf = log.next();
            leaf.leafClass = leafClass;
            leaf.subject = hasSubject ? id(1) : Id16{};
            if (hasSubject != takesSubject) expected.push_back(at(FindingKind::SubjectMisplaced, log.leaves().size()));
            log.add(leaf);
        }
    }
    EXPECT_EQ(log.findings(), expected);
}

TEST(Finding, SeveralOfOneLeaf)
{
    auto log = startedLog();
    auto leaf = log.next();
    leaf.time = 1;
    leaf.subject = id(1);
    leaf.previous.root[0] ^= 1;
    leaf.sessionSeq = 100;
    log.add(leaf);
    EXPECT_THAT(log.findings(), ElementsAre(at(FindingKind::SubjectMisplaced, 4), at(FindingKind::TimeBackwards, 4),
                                            at(FindingKind::PreviousHeadUnknown, 4), at(FindingKind::SequenceGap, 4)));
}

TEST(Finding, AFlippedBitOfAnyByteOfALeafIsFound)
{
    const auto log = startedLog();
    for (std::size_t byte = 0; byte < kLeafSize; ++byte) {
        auto leaves = log.leaves();
        leaves[2][byte] = static_cast<std::uint8_t>(leaves[2][byte] ^ (1U << (byte % 8)));
        LogVerifier verifier(id(0xaa));
        verifier.add(leaves, log.keys());
        EXPECT_TRUE(verifier.isFlawed(LeafIndex{2})) << byte;
        EXPECT_TRUE(verifier.isFlawed(LeafIndex{3})) << byte; // its signature pins what was before it
        EXPECT_NE(verifier.head(), log.hashes().head());
    }
}

TEST(Finding, ALeafTakenOutOrExchangedIsFound)
{
    const auto log = SampleLog::ofSize(12);
    for (std::size_t i = 0; i + 1 < log.leaves().size(); ++i) {
        auto without = log.leaves();
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        LogVerifier verifier(id(0xaa));
        verifier.add(without, log.keys());
        EXPECT_FALSE(verifier.findings().empty()) << i;
        auto exchanged = log.leaves();
        std::swap(exchanged[i], exchanged[i + 1]);
        LogVerifier other(id(0xaa));
        other.add(exchanged, log.keys());
        EXPECT_FALSE(other.findings().empty()) << i;
    }
}

} // namespace
