// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/search/segment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vault::searching {

namespace {

using charter::Day;
using charter::RecordKind;

Reading reading(std::uint8_t object, std::uint64_t version, std::string_view text, Day on = Day{20'000},
                bool dated = true)
{
    TermReader reader;
    reader.add(text);
    return {{RecordKind::Interview, ObjectId{{object}}}, version, on, dated, reader.take()};
}

template <class... R>
std::vector<Reading> list(R... readings)
{
    std::vector<Reading> out;
    (out.push_back(std::move(readings)), ...);
    return out;
}

Segment sample() { return Segment().with(list(reading(2, 1, "le bruit du dessus"), reading(1, 1, "un tapis"))); }

crypto::SecretBytes copy(crypto::ByteView bytes) { return crypto::SecretBytes::copyOf(bytes); }

TEST(ASegment, IsReadBackAsItWasWritten)
{
    const auto segment = sample();
    ASSERT_EQ(segment.entries().size(), 2U);
    EXPECT_EQ(segment.entries()[0].found.object, ObjectId{{1}});
    const auto read = Segment::decode(segment.bytes().duplicate());
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->entries().size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(read->entries()[i].found, segment.entries()[i].found);
        EXPECT_EQ(read->entries()[i].on, Day{20'000});
        EXPECT_TRUE(std::ranges::equal(read->entries()[i].terms, segment.entries()[i].terms));
    }
    EXPECT_TRUE(std::ranges::equal(read->with({}).bytes().expose(), segment.bytes().expose()));
    EXPECT_TRUE(Segment::decode(Segment().with({}).bytes().duplicate()).has_value());
}

TEST(ASegment, TakesANewerVersionInPlaceOfAnOlderOneAndKeepsItsDateWhenTheNewOneIsAGuess)
{
    auto segment = sample().with(list(reading(2, 2, "perroquet", Day{1}, false)));
    ASSERT_EQ(segment.entries().size(), 2U);
    EXPECT_EQ(segment.versionOf(segment.entries()[1].found), 2U);
    EXPECT_EQ(segment.entries()[1].on, Day{20'000});
    segment = segment.with(list(reading(2, 1, "bruit")));
    EXPECT_EQ(segment.entries()[1].version, 2U);
    EXPECT_EQ(segment.versionOf({RecordKind::Agreement, ObjectId{{2}}}), 0U);
}

TEST(ASegment, IsNotReadWhenItIsCutOrLonger)
{
    const auto segment = sample();
    const auto whole = segment.bytes().expose();
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(Segment::decode(copy(whole.first(size))).has_value()) << size;
    crypto::SecretBytes longer(whole.size() + 1);
    std::ranges::copy(whole, longer.expose().begin());
    EXPECT_FALSE(Segment::decode(std::move(longer)).has_value());
}

TEST(ASegment, IsWrittenInOneWayOnly)
{
    const auto spoilt = [](std::size_t at, std::uint8_t value) {
        auto bytes = sample().bytes().duplicate();
        bytes.expose()[at] = value;
        return Segment::decode(std::move(bytes)).has_value();
    };
    EXPECT_FALSE(spoilt(1, 2)) << "version";
    EXPECT_FALSE(spoilt(7, static_cast<std::uint8_t>(RecordKind::PartyIdentity))) << "a kind with names";
    EXPECT_FALSE(spoilt(8, 3)) << "entries that descend";
    EXPECT_FALSE(spoilt(31, 0)) << "version 0 of a row";
    EXPECT_TRUE(spoilt(31, 9));
}

} // namespace
} // namespace vault::searching
