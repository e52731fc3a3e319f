// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/policy.h"

#include "tests/audit/sample_log.h"

#include <gtest/gtest.h>

#include <format>

namespace {

using namespace audit;
using sample::demoKey;
using sample::signerOf;

CosignerKey keyOf(std::uint8_t first)
{
    return CosignerKey::named(std::format("witness.example/{}", first), signerOf(first).verifyingKey()).value();
}

/// A checkpoint cosigned by these.
Note cosignedBy(const std::vector<std::uint8_t>& cosigners)
{
    auto note = Note::parseUnverified(signCheckpoint(emptyHead(), demoKey(), signerOf(0))).value();
    for (const auto first : cosigners)
        note.signatures.push_back(cosign(note.text, 1'000 + first, keyOf(first), signerOf(first)));
    return note;
}

bool isMalformed(const std::string& text)
{
    const auto policy = Policy::parse(text);
    return !policy && policy.error() == Fault::Malformed;
}

std::string witness(std::string_view name, std::uint8_t first)
{
    return std::format("witness {} {}\n", name, keyOf(first).vkey());
}

TEST(Policy, KOfNNeedsKDifferentCosigners)
{
    const auto policy = Policy::anyOf(2, {keyOf(40), keyOf(80), keyOf(120)}).value();
    EXPECT_FALSE(policy.judge(cosignedBy({})).isTrusted);
    EXPECT_FALSE(policy.judge(cosignedBy({40})).isTrusted);
    EXPECT_FALSE(policy.judge(cosignedBy({40, 40})).isTrusted);
    EXPECT_FALSE(policy.judge(cosignedBy({40, 160})).isTrusted);
    const auto two = policy.judge(cosignedBy({120, 40}));
    EXPECT_TRUE(two.isTrusted);
    EXPECT_EQ(two.count(), 2U);
    EXPECT_EQ(two.times[0], 1'040U);
    EXPECT_FALSE(two.times[1]);
}

TEST(Policy, OneLineOfAKnownCosignerThatDoesNotHoldRefusesTheNote)
{
    const auto policy = Policy::anyOf(1, {keyOf(40), keyOf(80)}).value();
    auto note = cosignedBy({40, 80});
    note.signatures.back().signature[20] ^= 1U;
    const auto verdict = policy.judge(note);
    EXPECT_TRUE(verdict.hasBadLine);
    EXPECT_FALSE(verdict.isTrusted);
    EXPECT_EQ(verdict.count(), 1U);
}

TEST(Policy, ANumberThatCannotBeReachedIsRefused)
{
    EXPECT_FALSE(Policy::anyOf(0, {keyOf(40)}));
    EXPECT_FALSE(Policy::anyOf(2, {keyOf(40)}));
    EXPECT_FALSE(Policy::anyOf(2, {keyOf(40), keyOf(40)}));
    EXPECT_FALSE(Policy::anyOf(1, {}));
}

TEST(PolicyFile, GroupsOfGroupsAreAsOnThePage)
{
    const auto text = "# two organisations\nlog " + demoKey().vkey() + " https://log.example/\n\n" + witness("X1", 40) +
                      witness("X2", 80) + "  witness\tX3 " + keyOf(120).vkey() + " https://w.example/\n" +
                      witness("Y1", 160) + witness("Y2", 200) +
                      "group X-witnesses 2 X1 X2 X3\ngroup Y-witnesses any Y1 Y2\n"
                      "group X-and-Y all X-witnesses Y-witnesses\nquorum X-and-Y\n";
    const auto policy = Policy::parse(text).value();
    ASSERT_EQ(policy.logs().size(), 1U);
    EXPECT_EQ(policy.logs().front(), demoKey());
    EXPECT_EQ(policy.cosigners().size(), 5U);
    EXPECT_FALSE(policy.judge(cosignedBy({40, 80, 120})).isTrusted);
    EXPECT_FALSE(policy.judge(cosignedBy({40, 160, 200})).isTrusted);
    EXPECT_TRUE(policy.judge(cosignedBy({40, 120, 200})).isTrusted);
}

TEST(PolicyFile, OneWitnessOrNoneCanBeTheQuorum)
{
    const auto one = Policy::parse(witness("w", 40) + "quorum w\n").value();
    EXPECT_FALSE(one.judge(cosignedBy({})).isTrusted);
    EXPECT_TRUE(one.judge(cosignedBy({40})).isTrusted);
    EXPECT_TRUE(Policy::parse("quorum none\n")->judge(cosignedBy({})).isTrusted);
}

TEST(PolicyFile, WhatThePageForbidsIsRefused)
{
    const auto w = witness("w", 40);
    EXPECT_TRUE(isMalformed("")) << "no quorum";
    EXPECT_TRUE(isMalformed(w)) << "no quorum";
    EXPECT_TRUE(isMalformed(w + "quorum w")) << "no newline at the end";
    EXPECT_TRUE(isMalformed(w + "quorum w\nquorum w\n")) << "two quorums";
    EXPECT_TRUE(isMalformed("quorum w\n" + w)) << "not defined yet";
    EXPECT_TRUE(isMalformed(w + witness("w", 80) + "quorum w\n")) << "a name twice";
    EXPECT_TRUE(isMalformed(w + witness("v", 40) + "quorum w\n")) << "a key twice";
    EXPECT_TRUE(isMalformed(witness("none", 40) + "quorum none\n")) << "a name that is taken";
    EXPECT_TRUE(isMalformed(w + "group g 2 w\nquorum g\n")) << "more than there are";
    EXPECT_TRUE(isMalformed(w + "group g 0 w\nquorum g\n")) << "none of them";
    EXPECT_TRUE(isMalformed(w + "group g 01 w\nquorum g\n")) << "a leading zero";
    EXPECT_TRUE(isMalformed(w + "group g any\nquorum g\n")) << "no member";
    EXPECT_TRUE(isMalformed(w + "group g any none\nquorum g\n")) << "none as a member";
    EXPECT_TRUE(isMalformed(w + "group g any w\ngroup h any w\nquorum g\n")) << "a member twice";
    EXPECT_TRUE(isMalformed(w + "group g all w w\nquorum g\n")) << "a member twice";
    EXPECT_TRUE(isMalformed("log " + demoKey().vkey() + "\nlog " + demoKey().vkey() + "\nquorum none\n"));
    EXPECT_TRUE(isMalformed("log " + keyOf(40).vkey() + "\nquorum none\n")) << "a cosigner's key as a log's";
    EXPECT_TRUE(isMalformed("witness w " + demoKey().vkey() + "\nquorum w\n")) << "a log's key as a cosigner's";
    EXPECT_TRUE(isMalformed(w + "trust w\nquorum w\n")) << "an unknown line";
    EXPECT_TRUE(isMalformed(w + "quorum w\r\n")) << "a control character";
}

} // namespace
