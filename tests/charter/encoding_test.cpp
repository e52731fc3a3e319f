// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of acts: what is written is read back, and nothing else is read at all.

#include "tests/charter/random_values.h"

#include <gtest/gtest.h>

#include <chrono>
#include <set>

namespace vault::charter {

namespace {

constexpr std::size_t kKindCount = std::variant_size_v<Act>;

Bytes withByte(Bytes bytes, std::size_t at, std::uint8_t value)
{
    bytes.at(at) = value;
    return bytes;
}

PayloadFault faultOf(const Bytes& payload)
{
    const auto act = decodeAct(payload);
    EXPECT_FALSE(act.has_value());
    return act ? PayloadFault{} : act.error();
}

Bytes screened()
{
    ReferralScreened act;
    act.decision = ScreeningDecision::Case;
    return encodeAct({Day{20'000}, act});
}

} // namespace

TEST(Encoding, EveryActRoundTrips)
{
    RandomValues random(20'260'201);
    for (std::size_t kind = 0; kind < kKindCount; ++kind)
        for (int i = 0; i < 60; ++i) {
            const auto act = random.dated(kind);
            const auto payload = encodeAct(act);
            const auto read = decodeAct(payload);
            ASSERT_TRUE(read.has_value()) << static_cast<int>(kindOf(act.act));
            EXPECT_EQ(read->day, act.day);
            EXPECT_EQ(read->act.index(), act.act.index());
            EXPECT_EQ(encodeAct(*read), payload);
        }
}

TEST(Encoding, KindsAreNumberedOnce)
{
    RandomValues random(1);
    std::set<ActKind> seen;
    for (std::size_t kind = 0; kind < kKindCount; ++kind) seen.insert(kindOf(random.dated(kind).act));
    EXPECT_EQ(seen.size(), kKindCount);
    EXPECT_EQ(static_cast<int>(ActKind::Founded), 1);
    EXPECT_EQ(static_cast<int>(ActKind::Viewed), 22);
    EXPECT_EQ(static_cast<int>(ActKind::NoticesSent), 43);
    EXPECT_EQ(static_cast<int>(ActKind::DocumentAdded), 75);
    EXPECT_EQ(static_cast<int>(ActKind::DisclosureRevoked), 103);
    EXPECT_EQ(static_cast<int>(ActKind::AlertReviewed), 144);
    EXPECT_EQ(static_cast<int>(ActKind::SealOpened), 82);
    EXPECT_EQ(static_cast<int>(ActKind::RightsExtended), 122);
    EXPECT_EQ(static_cast<int>(ActKind::RecordRectified), 123);
    EXPECT_EQ(static_cast<int>(ActKind::ReferralNamesErased), 134);
    EXPECT_EQ(static_cast<int>(ActKind::BreakGlassOpened), 154);
    EXPECT_EQ(static_cast<int>(ActKind::LetterSent), 111);
    EXPECT_EQ(static_cast<int>(ActKind::Restored), 161);
    EXPECT_EQ(static_cast<int>(ActKind::RecoveryRehearsed), 173);
    EXPECT_EQ(static_cast<int>(ActKind::MemberRemoved), 13);
}

TEST(Encoding, TheBytesOfOneAct)
{
    // kind 41, version 1, day 20 000, referral, decision Case, kind None
    Bytes expected{0, 41, 0, 1, 0, 0, 0x4e, 0x20};
    expected.insert(expected.end(), 16, 0);
    expected.push_back(1);
    expected.push_back(0);
    EXPECT_EQ(screened(), expected);
}

TEST(Encoding, ATruncatedPayloadIsRefused)
{
    RandomValues random(2);
    for (std::size_t kind = 0; kind < kKindCount; ++kind) {
        const auto payload = encodeAct(random.dated(kind));
        for (std::size_t size = 0; size < payload.size(); ++size)
            ASSERT_FALSE(decodeAct(ByteView(payload).first(size)).has_value()) << kind << " cut at " << size;
    }
}

TEST(Encoding, ATrailingByteIsRefused)
{
    auto payload = screened();
    payload.push_back(0);
    EXPECT_EQ(faultOf(payload), PayloadFault::Malformed);
}

TEST(Encoding, AFlippedByteIsAnotherActOrNone)
{
    RandomValues random(3);
    for (std::size_t kind = 0; kind < kKindCount; ++kind) {
        const auto payload = encodeAct(random.dated(kind));
        for (std::size_t at = 0; at < payload.size(); ++at) {
            const auto flipped = withByte(payload, at, static_cast<std::uint8_t>(payload[at] ^ 0x41));
            if (const auto read = decodeAct(flipped)) { EXPECT_EQ(encodeAct(*read), flipped); }
        }
    }
}

TEST(Encoding, AnUnknownKindIsRefused)
{
    EXPECT_EQ(faultOf(withByte(screened(), 1, 0)), PayloadFault::Malformed);
    EXPECT_EQ(faultOf(withByte(screened(), 1, 8)), PayloadFault::Malformed);
    EXPECT_EQ(faultOf(withByte(screened(), 0, 1)), PayloadFault::Malformed);
}

TEST(Encoding, ANewerVersionSaysSo)
{
    EXPECT_EQ(faultOf(withByte(screened(), 3, 2)), PayloadFault::NewerVersion);
    EXPECT_EQ(faultOf(withByte(screened(), 3, 0)), PayloadFault::Malformed);
}

TEST(Encoding, ACodeOutsideItsListIsRefused)
{
    EXPECT_EQ(faultOf(withByte(screened(), 24, 6)), PayloadFault::Malformed);
    EXPECT_EQ(faultOf(withByte(screened(), 25, 200)), PayloadFault::Malformed);
    MemberEnrolled enrolled; // Role has no zero
    const auto payload = encodeAct({Day{1}, enrolled});
    EXPECT_EQ(faultOf(withByte(payload, 24, 0)), PayloadFault::Malformed);
}

TEST(Encoding, ABooleanIsZeroOrOne)
{
    PartyAdded party;
    const auto payload = encodeAct({Day{1}, party});
    const std::size_t initiated = 8 + 16 + 16 + 1 + 2 + 1 + 1;
    ASSERT_TRUE(decodeAct(withByte(payload, initiated, 1)).has_value());
    EXPECT_EQ(faultOf(withByte(payload, initiated, 2)), PayloadFault::Malformed);
}

TEST(Encoding, AZoneIsPrintableAscii)
{
    Founded founded;
    founded.zone = "Europe/Paris";
    const auto payload = encodeAct({Day{1}, founded});
    const auto zone = 8 + 16 + 32 + 32 + 2 + 2;
    ASSERT_EQ(payload.at(zone), 'E');
    for (const std::uint8_t byte : std::array<std::uint8_t, 5>{0, 10, 32, 127, 0xc3})
        EXPECT_EQ(faultOf(withByte(payload, zone, byte)), PayloadFault::Malformed);
}

TEST(Encoding, FieldCodesAscend)
{
    DisclosureDescribed described;
    described.items = {DisclosedItem{ReadKind::Agreement, {}, {1, 2}, {}}};
    ASSERT_TRUE(decodeAct(encodeAct({Day{1}, described})).has_value());
    for (const auto& fields : {std::vector<std::uint16_t>{2, 1}, std::vector<std::uint16_t>{1, 1}}) {
        described.items[0].fields = fields;
        EXPECT_EQ(faultOf(encodeAct({Day{1}, described})), PayloadFault::Malformed);
    }
}

TEST(Encoding, ALengthBeyondThePayloadIsRefused)
{
    Proposed proposed;
    proposed.act = {1, 2, 3};
    EXPECT_EQ(faultOf(withByte(encodeAct({Day{1}, proposed}), 8 + 16, 0xff)), PayloadFault::Malformed);
    KeysGiven given;
    EXPECT_EQ(faultOf(withByte(encodeAct({Day{1}, given}), 8 + 16, 0xff)), PayloadFault::Malformed);
}

TEST(Encoding, RowsOfAProposalAreThoseOfTheActInside)
{
    MemberEnrolled enrolled;
    enrolled.rows = {RowRef{RowId{{1}}, 1, RecordKind::MemberName, {}}};
    const Act proposed = Proposed{ProposalId{{2}}, encodeAct({Day{1}, enrolled})};
    EXPECT_EQ(rowsOf(proposed), enrolled.rows);
    EXPECT_TRUE(rowsOf(Proposed{ProposalId{{2}}, encodeAct({Day{1}, proposed})}).empty());
    EXPECT_TRUE(rowsOf(Countersigned{}).empty());
}

TEST(Encoding, OnlyThreeKindsAreTraces)
{
    RandomValues random(4);
    for (std::size_t kind = 0; kind < kKindCount; ++kind) {
        const auto act = random.dated(kind).act;
        const bool trace = std::holds_alternative<Unlocked>(act) || std::holds_alternative<RefusalNoted>(act) ||
                           std::holds_alternative<Viewed>(act);
        EXPECT_EQ(isTrace(kindOf(act)), trace);
    }
}

TEST(Encoding, MonthsEndWhereTheMonthEnds)
{
    const auto dayOf = [](int y, unsigned m, unsigned d) {
        const std::chrono::sys_days days{std::chrono::year{y} / std::chrono::month{m} / std::chrono::day{d}};
        return static_cast<Day>(days.time_since_epoch().count());
    };
    EXPECT_EQ(addMonths(dayOf(2024, 1, 31), 1), dayOf(2024, 2, 29));
    EXPECT_EQ(addMonths(dayOf(2023, 8, 31), 6), dayOf(2024, 2, 29));
    EXPECT_EQ(addMonths(dayOf(2024, 8, 31), 6), dayOf(2025, 2, 28));
    EXPECT_EQ(addMonths(dayOf(2025, 12, 15), 3), dayOf(2026, 3, 15));
    EXPECT_EQ(addMonths(dayOf(2024, 2, 29), 0), dayOf(2024, 2, 29));
}

TEST(Encoding, QuartersTurnInUtc)
{
    constexpr std::uint64_t kNewYear2026 = 1'767'225'600'000;
    EXPECT_EQ(value(quarterOf(kNewYear2026)), 2026u * 4);
    EXPECT_EQ(value(quarterOf(kNewYear2026 - 1)), 2025u * 4 + 3);
    EXPECT_EQ(objectOf(Quarter{0x01020304}).bytes, (Id16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4}));
}

} // namespace vault::charter
