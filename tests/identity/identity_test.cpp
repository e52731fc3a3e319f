// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/identity.h"

#include "crypto/hash.h"
#include "tests/identity/people.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace vault::identity {
namespace {

// 16 mark ‖ 2 version ‖ 32 signing ‖ 1216 sealing ‖ 8 created ‖ 64 signature
constexpr std::size_t kVersionAt = 16, kSigningAt = 18, kSealingAt = 50, kCreatedAt = 1266, kSignatureAt = 1274;

// The bytes with a fresh signature, so that what is wrong with them is something else.
Bytes signedAgain(Bytes bytes, const IdentitySeeds& seeds)
{
    const auto signature = crypto::Signer(seeds.signing).sign(ByteView(bytes).first(kSignatureAt));
    std::ranges::copy(signature, bytes.begin() + kSignatureAt);
    return bytes;
}

TEST(Identity, IsExactlyTheBytesOfItsFormat)
{
    const auto person = somebody();
    const auto& bytes = person.identity.bytes();
    ASSERT_EQ(bytes.size(), kIdentitySize);
    EXPECT_EQ(crypto::textOf(ByteView(bytes).first(16)), std::string_view("casevault-ident\0", 16));
    EXPECT_EQ(bytes[kVersionAt], 0);
    EXPECT_EQ(bytes[kVersionAt + 1], 1);
    EXPECT_TRUE(std::ranges::equal(ByteView(bytes).subspan(kSigningAt, 32), person.identity.verifyingKey()));
    EXPECT_TRUE(std::ranges::equal(ByteView(bytes).subspan(kSealingAt, 1216), person.identity.sealingKey()));
    crypto::Decoder created(ByteView(bytes).subspan(kCreatedAt, 8));
    EXPECT_EQ(created.u64(), kSomeTime);
}

TEST(Identity, ReadsBackAsItself)
{
    const auto person = somebody();
    const auto read = Identity::decode(person.identity.bytes());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->bytes(), person.identity.bytes());
    EXPECT_EQ(read->verifyingKey(), crypto::Signer(person.seeds.signing).verifyingKey());
    EXPECT_EQ(read->sealingKey(), crypto::sealingPublicKey(person.seeds.sealing));
    EXPECT_EQ(read->created(), kSomeTime);
    EXPECT_EQ(read->id(), person.identity.id());
}

TEST(Identity, ItsIdIsTheFirstHalfOfItsFingerprint)
{
    const auto person = somebody();
    EXPECT_EQ(person.identity.fingerprint(), crypto::sha256(person.identity.bytes()));
    EXPECT_TRUE(std::ranges::equal(person.identity.id().bytes, ByteView(person.identity.fingerprint()).first(16)));
}

TEST(Identity, DuplicatedSeedsMakeTheSamePublicKeys)
{
    const auto seeds = IdentitySeeds::random();
    EXPECT_EQ(Identity::of(seeds, 1).bytes(), Identity::of(seeds.duplicate(), 1).bytes());
}

TEST(Identity, EveryTruncationIsMalformed)
{
    const auto bytes = somebody().identity.bytes();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        ASSERT_EQ(faultOf(Identity::decode(ByteView(bytes).first(size))), Fault::Malformed) << size;
    EXPECT_EQ(faultOf(Identity::decode(joined({bytes, Bytes{0}}))), Fault::Malformed);
}

TEST(Identity, EveryFlippedByteIsRefused)
{
    const auto bytes = somebody().identity.bytes();
    for (std::size_t at = 0; at < bytes.size(); ++at) ASSERT_FALSE(Identity::decode(flipped(bytes, at))) << at;
    EXPECT_EQ(faultOf(Identity::decode(flipped(bytes, 0))), Fault::Malformed);
    EXPECT_EQ(faultOf(Identity::decode(flipped(bytes, kSealingAt))), Fault::BadSignature);
    EXPECT_EQ(faultOf(Identity::decode(flipped(bytes, kCreatedAt))), Fault::BadSignature);
    EXPECT_EQ(faultOf(Identity::decode(flipped(bytes, kSignatureAt))), Fault::BadSignature);
}

TEST(Identity, VersionTwoIsNewerAndVersionZeroIsNone)
{
    const auto bytes = somebody().identity.bytes();
    EXPECT_EQ(faultOf(Identity::decode(withByte(bytes, kVersionAt + 1, 2))), Fault::NewerVersion);
    EXPECT_EQ(faultOf(Identity::decode(withByte(bytes, kVersionAt + 1, 0))), Fault::Malformed);
    EXPECT_EQ(faultOf(Identity::decode(ByteView(withByte(bytes, kVersionAt, 1)).first(100))), Fault::NewerVersion);
}

TEST(Identity, APointOfSmallOrderIsNoSigningKey)
{
    auto bytes = somebody().identity.bytes();
    std::fill_n(bytes.begin() + kSigningAt, 32, std::uint8_t{0});
    bytes[kSigningAt] = 1; // the neutral element
    EXPECT_EQ(faultOf(Identity::decode(bytes)), Fault::BadKey);
}

TEST(Identity, SealingKeysThatTheLibrariesRefuseAreRefused)
{
    const auto person = somebody();
    auto smallOrder = person.identity.bytes();
    std::fill_n(smallOrder.begin() + kSealingAt + 1184, 32, std::uint8_t{0}); // X25519 of zero
    EXPECT_EQ(faultOf(Identity::decode(signedAgain(smallOrder, person.seeds))), Fault::BadKey);
    auto beyondModulus = person.identity.bytes();
    std::fill_n(beyondModulus.begin() + kSealingAt, 3, std::uint8_t{0xff}); // FIPS 203 §7.2, modulus check
    EXPECT_EQ(faultOf(Identity::decode(signedAgain(beyondModulus, person.seeds))), Fault::BadKey);
}

TEST(Vault, ItsIdIsBoundToFounderAndNonce)
{
    const auto founder = somebody().identity;
    const auto mark = bytesOf(std::string_view("casevault-vault\0", 16));
    const auto expected = crypto::sha256(joined({mark, founder.bytes(), hashOf(7)}));
    EXPECT_TRUE(std::ranges::equal(vaultIdOf(founder, hashOf(7)).bytes, ByteView(expected).first(16)));
    EXPECT_NE(vaultIdOf(founder, hashOf(7)), vaultIdOf(founder, hashOf(8)));
    EXPECT_NE(vaultIdOf(founder, hashOf(7)), vaultIdOf(somebody().identity, hashOf(7)));
}

// How many letters must change to make one word of the other (Levenshtein).
std::size_t lettersApart(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

TEST(FingerprintWords, ArePlainWordsThatAreHardToConfuse)
{
    const auto& words = fingerprintWordList();
    std::set<std::string_view> beginnings;
    for (const auto word : words) {
        EXPECT_TRUE(word.size() >= 4 && word.size() <= 8) << word;
        EXPECT_EQ(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz"), std::string_view::npos) << word;
        EXPECT_TRUE(beginnings.insert(word.substr(0, 4)).second) << word;
    }
    EXPECT_TRUE(std::ranges::is_sorted(words));
    for (auto a = words.begin(); a != words.end(); ++a)
        for (auto b = a + 1; b != words.end(); ++b) EXPECT_GE(lettersApart(*a, *b), 3U) << *a << ' ' << *b;
}

TEST(FingerprintWords, AreTheFirstTenBytes)
{
    Hash32 fingerprint = hashOf(255);
    for (std::uint8_t i = 0; i < 10; ++i) fingerprint[i] = i;
    std::string expected;
    for (std::size_t i = 0; i < 10; ++i) expected += (i > 0 ? "-" : "") + std::string(fingerprintWordList()[i]);
    EXPECT_EQ(fingerprintWords(fingerprint), expected);
    EXPECT_TRUE(expected.starts_with("abeille-acacia-acajou-"));
}

} // namespace
} // namespace vault::identity
