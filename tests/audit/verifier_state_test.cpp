// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a verifier keeps, and what it finds against heads and hashes that others kept.

#include "audit/verifier.h"

#include "tests/audit/sample_log.h"

#include <gtest/gtest.h>

namespace {

using namespace audit;
using sample::id;
using sample::SampleLog;

Finding at(FindingKind kind, std::uint64_t index) { return {kind, LeafIndex{index}}; }

/// A log with several findings, in the middle of a transaction.
SampleLog flawedLog()
{
    auto log = SampleLog::ofSize(9);
    log.addBytes(LeafBytes{});
    auto leaf = log.next(1, 4);
    leaf.sessionSeq = 3;
    leaf.time = 5;
    log.add(leaf, 1);
    log.add(log.goOn(), 1);
    return log;
}

LogVerifier verified(const SampleLog& log)
{
    LogVerifier out(id(0xaa));
    out.add(log.leaves(), log.keys());
    return out;
}

TEST(VerifierState, ResumingAnywhereEndsInTheSameState)
{
    const auto log = flawedLog();
    const auto whole = verified(log);
    for (std::size_t cut = 0; cut <= log.leaves().size(); ++cut) {
        LogVerifier first(id(0xaa));
        first.add(std::span(log.leaves()).first(cut), log.keys());
        auto resumed = LogVerifier::resume(first.encode()).value();
        EXPECT_EQ(resumed.encode(), first.encode());
        EXPECT_EQ(resumed.head(), first.head());
        EXPECT_EQ(resumed.findings(), first.findings());
        resumed.add(std::span(log.leaves()).subspan(cut), log.keys());
        EXPECT_EQ(resumed.encode(), whole.encode()) << cut;
    }
}

TEST(VerifierState, EveryTruncationAndAnyByteMoreIsRefused)
{
    const auto state = verified(flawedLog()).encode();
    for (std::size_t size = 0; size < state.size(); ++size)
        EXPECT_EQ(LogVerifier::resume(ByteView(state).first(size)).error(), Fault::Malformed) << size;
    auto longer = state;
    longer.push_back(0);
    EXPECT_EQ(LogVerifier::resume(longer).error(), Fault::Malformed);
}

TEST(VerifierState, WhatIsReadIsWhatIsWritten)
{
    const auto state = verified(flawedLog()).encode();
    for (std::size_t bit = 0; bit < state.size() * 8; ++bit) {
        auto altered = state;
        altered[bit / 8] = static_cast<std::uint8_t>(altered[bit / 8] ^ (1U << (bit % 8)));
        const auto resumed = LogVerifier::resume(altered);
        if (resumed) { EXPECT_EQ(resumed->encode(), altered) << bit; }
    }
}

TEST(VerifierState, NewerVersionIsSaid)
{
    auto state = LogVerifier(id(1)).encode();
    state[1] = 2;
    EXPECT_EQ(LogVerifier::resume(state).error(), Fault::NewerVersion);
    state[1] = 0;
    EXPECT_EQ(LogVerifier::resume(state).error(), Fault::Malformed);
}

TEST(CompareWithCheckpoint, TheSameHeadIsInOrder)
{
    const auto log = SampleLog::ofSize(20);
    const auto head = verified(log).head();
    EXPECT_EQ(compareWithCheckpoint(head, head, log.hashes()), std::nullopt);
}

TEST(CompareWithCheckpoint, MissingLeavesNameTheFirstThatIsNotThere)
{
    const auto longer = SampleLog::ofSize(20), log = SampleLog::ofSize(17);
    EXPECT_EQ(compareWithCheckpoint(verified(log).head(), longer.hashes().head(), log.hashes()),
              at(FindingKind::MissingLeaves, 17));
}

TEST(CompareWithCheckpoint, RootMismatchAtTheSameSize)
{
    const auto log = SampleLog::ofSize(20);
    auto other = log.hashes().head();
    other.root[0] ^= 1;
    EXPECT_EQ(compareWithCheckpoint(verified(log).head(), other, log.hashes()), at(FindingKind::RootMismatch, 20));
}

TEST(CompareWithCheckpoint, AnEarlierCheckpointIsAPrefixOrAMismatch)
{
    const auto log = SampleLog::ofSize(20), earlier = SampleLog::ofSize(13);
    auto head = earlier.hashes().head();
    EXPECT_EQ(compareWithCheckpoint(verified(log).head(), head, log.hashes()), std::nullopt);
    head.root[0] ^= 1;
    EXPECT_EQ(compareWithCheckpoint(verified(log).head(), head, log.hashes()), at(FindingKind::RootMismatch, 13));
}

TEST(CompareWithEarlier, EveryPrefixIsInOrderAndNothingElse)
{
    const auto log = SampleLog::ofSize(20);
    const auto head = log.hashes().head();
    for (std::size_t size = 0; size <= 20; ++size) {
        auto earlier = SampleLog::ofSize(size).hashes().head();
        EXPECT_EQ(compareWithEarlier(earlier, head, log.hashes()), std::nullopt) << size;
        earlier.root[9] ^= 1;
        EXPECT_EQ(compareWithEarlier(earlier, head, log.hashes()), at(FindingKind::InconsistentHeads, size));
    }
}

TEST(CompareWithEarlier, AHeadThatIsLaterMeansThatTheLogWentBack)
{
    const auto remembered = SampleLog::ofSize(20), log = SampleLog::ofSize(17);
    EXPECT_EQ(compareWithEarlier(remembered.hashes().head(), log.hashes().head(), log.hashes()),
              at(FindingKind::InconsistentHeads, 20));
}

TEST(CompareStoredHashes, RightHashesAreInOrderFromAnyLeafOn)
{
    const auto log = SampleLog::ofSize(20);
    for (std::size_t first = 0; first <= 20; ++first) {
        const auto before = Frontier::at(TreeSize{first}, log.hashes()).value();
        EXPECT_EQ(compareStoredHashes(before, std::span(log.leaves()).subspan(first), log.hashes()), std::nullopt);
    }
}

TEST(CompareStoredHashes, EachWrongHashNamesTheLeafThatCompletesIt)
{
    const auto log = SampleLog::ofSize(20);
    for (std::uint64_t i = 0; i < log.hashes().all().size(); ++i) {
        auto wrong = log.hashes();
        wrong.all()[i][0] ^= 1;
        std::uint64_t leaf = 0;
        while (storedHashCount(TreeSize{leaf + 1}) <= i) ++leaf;
        EXPECT_EQ(compareStoredHashes(Frontier{}, log.leaves(), wrong), at(FindingKind::StoredHashWrong, leaf)) << i;
    }
}

TEST(CompareStoredHashes, AHashThatIsNotThereIsMissing)
{
    const auto log = SampleLog::ofSize(20), shorter = SampleLog::ofSize(19);
    EXPECT_EQ(compareStoredHashes(Frontier{}, log.leaves(), shorter.hashes()).error(), Fault::Missing);
}

} // namespace
