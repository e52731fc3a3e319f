// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hpke.h"

#include "tests/crypto/vectors.h"

#include <gtest/gtest.h>

namespace crypto {
namespace {

using test::hexField;
using test::plain;
using test::textField;

SealingSeed seedOf(ByteView bytes) { return *SealingSeed::from(SecretBytes::copyOf(bytes)); }

TEST(XWing, GivesThePublishedValues)
{
    const auto all = test::vectors("xwing.json");
    ASSERT_EQ(all.size(), 3U);
    for (const auto& vector : all) {
        const auto seed = seedOf(hexField(vector, "seed"));
        const auto key = sealingPublicKey(seed);
        EXPECT_EQ(toHex(key), textField(vector, "pk"));
        const auto encapsulated = xwing::encapsulateWith(key, hexField(vector, "eseed"));
        ASSERT_TRUE(encapsulated);
        EXPECT_EQ(toHex(encapsulated->encapsulation), textField(vector, "ct"));
        EXPECT_EQ(toHex(plain(encapsulated->sharedSecret)), textField(vector, "ss"));
        const auto decapsulated = xwing::decapsulate(seed, hexField(vector, "ct"));
        ASSERT_TRUE(decapsulated);
        EXPECT_EQ(toHex(plain(*decapsulated)), textField(vector, "ss"));
    }
}

TEST(XWing, RefusesKeysThatItsHalvesRefuse)
{
    auto key = sealingPublicKey(SealingSeed::random());
    const Bytes randomness(64, 7);
    auto smallOrder = key;
    std::fill(smallOrder.end() - 32, smallOrder.end(), std::uint8_t{0});
    EXPECT_EQ(xwing::encapsulateWith(smallOrder, randomness).error(), Fault::BadKey);
    auto beyondModulus = key; // FIPS 203 §7.2: a coefficient of 4095 is not reduced modulo 3329
    beyondModulus[0] = 0xff;
    beyondModulus[1] |= 0x0f;
    EXPECT_EQ(xwing::encapsulateWith(beyondModulus, randomness).error(), Fault::BadKey);
    EXPECT_EQ(sealTo(smallOrder, Context("a"), {}).error(), Fault::BadKey);
}

TEST(XWing, RefusesAnEncapsulationOfSmallOrderOrAnotherSize)
{
    const auto seed = SealingSeed::random();
    Bytes encapsulation = sealTo(sealingPublicKey(seed), Context("a"), {})->encapsulation;
    std::fill(encapsulation.end() - 32, encapsulation.end(), std::uint8_t{0});
    EXPECT_EQ(xwing::decapsulate(seed, encapsulation).error(), Fault::CannotOpen);
    encapsulation.push_back(0);
    EXPECT_EQ(xwing::decapsulate(seed, encapsulation).error(), Fault::Malformed);
    EXPECT_EQ(xwing::decapsulate(seed, {}).error(), Fault::Malformed);
}

TEST(Hpke, OpensThePublishedMessage)
{
    const auto vector = test::vectors("hpke-xwing.json");
    const auto seed = seedOf(hexField(vector, "skRm"));
    EXPECT_EQ(toHex(sealingPublicKey(seed)), textField(vector, "pkRm"));
    const auto encapsulation = hexField(vector, "enc");
    EXPECT_EQ(toHex(plain(*xwing::decapsulate(seed, encapsulation))), textField(vector, "shared_secret"));
    // Our use is single-shot: the first message of the context.
    const auto& first = vector.at("encryptions").at(0);
    const auto info = hexField(vector, "info"), aad = hexField(first, "aad"), ciphertext = hexField(first, "ct");
    const auto opened = hpke::openRaw(seed, info, aad, encapsulation, ciphertext);
    ASSERT_TRUE(opened);
    EXPECT_EQ(toHex(plain(*opened)), textField(first, "pt"));
    EXPECT_EQ(hpke::openRaw(seed, info, {}, encapsulation, ciphertext).error(), Fault::CannotOpen);
    const auto second = hexField(vector.at("encryptions").at(1), "ct");
    EXPECT_EQ(hpke::openRaw(seed, info, hexField(vector.at("encryptions").at(1), "aad"), encapsulation, second).error(),
              Fault::CannotOpen);
}

class Grant : public testing::Test {
protected:
    const SealingSeed m_seed = SealingSeed::random();
    const Context m_info = Context("casevault/v1/grant").u32(7);
    const Bytes m_text = test::pattern(32);
    const SealedToPerson m_sealed = *sealTo(sealingPublicKey(m_seed), m_info, m_text);
};

TEST_F(Grant, IsOpenedByItsRecipient)
{
    EXPECT_EQ(m_sealed.encapsulation.size(), kXWingEncapsulation);
    EXPECT_EQ(m_sealed.ciphertext.size(), m_text.size() + 16);
    EXPECT_EQ(plain(*openFrom(m_seed, m_info, m_sealed.encapsulation, m_sealed.ciphertext)), m_text);
}

TEST_F(Grant, MayBeEmpty)
{
    const auto empty = sealTo(sealingPublicKey(m_seed), m_info, {});
    ASSERT_TRUE(empty);
    const auto opened = openFrom(m_seed, m_info, empty->encapsulation, empty->ciphertext);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->empty());
}

TEST_F(Grant, IsNeverTheSameTwice)
{
    const auto again = sealTo(sealingPublicKey(m_seed), m_info, m_text);
    EXPECT_NE(again->encapsulation, m_sealed.encapsulation);
    EXPECT_NE(again->ciphertext, m_sealed.ciphertext);
}

TEST_F(Grant, IsRefusedToAnotherPersonAndUnderAnotherContext)
{
    const auto open = [&](const SealingSeed& seed, const Context& info) {
        return openFrom(seed, info, m_sealed.encapsulation, m_sealed.ciphertext).error();
    };
    EXPECT_EQ(open(SealingSeed::random(), m_info), Fault::CannotOpen);
    EXPECT_EQ(open(m_seed, Context("casevault/v1/grant").u32(8)), Fault::CannotOpen);
    EXPECT_EQ(open(m_seed, Context("casevault/v1/grants").u32(7)), Fault::CannotOpen);
}

TEST_F(Grant, IsRefusedWithAnyByteFlipped)
{
    for (std::size_t at = 0; at < m_sealed.ciphertext.size(); ++at) {
        auto ciphertext = m_sealed.ciphertext;
        ciphertext[at] ^= 0x01;
        EXPECT_EQ(openFrom(m_seed, m_info, m_sealed.encapsulation, ciphertext).error(), Fault::CannotOpen) << at;
    }
    for (std::size_t at = 0; at < m_sealed.encapsulation.size(); at += 29) {
        auto encapsulation = m_sealed.encapsulation;
        encapsulation[at] ^= 0x01;
        EXPECT_EQ(openFrom(m_seed, m_info, encapsulation, m_sealed.ciphertext).error(), Fault::CannotOpen) << at;
    }
}

TEST_F(Grant, IsRefusedAtAnotherSize)
{
    for (std::size_t size = 0; size < m_sealed.ciphertext.size(); ++size) {
        const auto outcome =
            openFrom(m_seed, m_info, m_sealed.encapsulation, ByteView(m_sealed.ciphertext).first(size));
        EXPECT_EQ(outcome.error(), size < 16 ? Fault::Malformed : Fault::CannotOpen) << size;
    }
    EXPECT_EQ(openFrom(m_seed, m_info, ByteView(m_sealed.encapsulation).first(1119), m_sealed.ciphertext).error(),
              Fault::Malformed);
}

} // namespace
} // namespace crypto
