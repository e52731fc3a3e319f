// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sign.h"

#include "tests/crypto/vectors.h"

#include <gtest/gtest.h>

namespace crypto {
namespace {

using test::hex;

template <std::size_t N>
ByteArray<N> array(std::string_view text)
{
    ByteArray<N> out{};
    std::ranges::copy(hex(text), out.begin());
    return out;
}

SigningSeed seed(std::string_view text) { return *SigningSeed::from(SecretBytes::copyOf(hex(text))); }

struct Rfc8032 {
    std::string_view seed, key, message, signature;
};
constexpr Rfc8032 kRfc8032[] = { // §7.1, tests 1 to 3
    {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe246"
     "55141"
     "438e7a100b"},
    {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb"
     "00d29"
     "1612bb0c00"},
    {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc"
     "027be"
     "ceea1ec40a"}};

TEST(Sign, GivesTheSignaturesOfRfc8032)
{
    for (const auto& vector : kRfc8032) {
        const Signer signer(seed(vector.seed));
        const auto message = hex(vector.message);
        EXPECT_EQ(toHex(signer.verifyingKey()), vector.key);
        EXPECT_EQ(toHex(signer.sign(message)), vector.signature);
        EXPECT_TRUE(verify(signer.verifyingKey(), message, array<64>(vector.signature)));
        EXPECT_TRUE(isAcceptable(signer.verifyingKey()));
    }
}

TEST(Sign, AnyFlippedBitIsRefused)
{
    const Signer signer(seed(kRfc8032[2].seed));
    const auto message = hex("af82");
    const auto good = signer.sign(message);
    for (std::size_t bit = 0; bit < 64 * 8; ++bit) {
        auto signature = good;
        signature[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        EXPECT_FALSE(verify(signer.verifyingKey(), message, signature)) << bit;
    }
    EXPECT_FALSE(verify(signer.verifyingKey(), hex("af83"), good));
    EXPECT_FALSE(verify(signer.verifyingKey(), hex("af"), good));
    EXPECT_FALSE(verify(Signer(seed(kRfc8032[0].seed)).verifyingKey(), message, good));
}

// RFC 8032 §5.1.7: S + L verifies in a lax implementation; here a signature has one form.
TEST(Sign, AScalarThatIsNotReducedIsRefused)
{
    const auto order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    auto signature = array<64>(kRfc8032[1].signature);
    unsigned carry = 0;
    for (std::size_t at = 0; at < 32; ++at) {
        carry += signature[32 + at] + order[at];
        signature[32 + at] = static_cast<std::uint8_t>(carry);
        carry >>= 8;
    }
    EXPECT_FALSE(verify(array<32>(kRfc8032[1].key), hex("72"), signature));
}

TEST(Sign, KeysOfSmallOrderAndNonCanonicalKeysAreNotAcceptable)
{
    for (const auto* key : {"0000000000000000000000000000000000000000000000000000000000000000",
                            "0100000000000000000000000000000000000000000000000000000000000000",
                            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",  // p: zero again
                            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",  // p + 1
                            "0200000000000000000000000000000000000000000000000000000000000000"}) // not on the curve
        EXPECT_FALSE(isAcceptable(array<32>(key))) << key;
}

class VerifyAll : public testing::Test {
protected:
    void SetUp() override
    {
        const Signer signer(seed(kRfc8032[0].seed));
        m_texts.resize(500);
        for (std::size_t index = 0; index < m_texts.size(); ++index) {
            m_texts[index] = test::pattern(index);
            m_messages.push_back({signer.verifyingKey(), m_texts[index], signer.sign(m_texts[index])});
        }
    }
    std::vector<Bytes> m_texts;
    std::vector<SignedMessage> m_messages;
};

TEST_F(VerifyAll, IsTheCountWhenAllVerify)
{
    EXPECT_EQ(verifyAll(m_messages), m_messages.size());
    EXPECT_EQ(verifyAll(std::span(m_messages).first(1)), 1U);
    EXPECT_EQ(verifyAll({}), 0U);
}

TEST_F(VerifyAll, FindsTheFirstThatFails)
{
    for (const std::size_t bad : {499, 300, 33, 32, 31, 0}) {
        m_messages[bad].signature[0] ^= 1;
        EXPECT_EQ(verifyAll(m_messages), bad);
    }
}

} // namespace
} // namespace crypto
