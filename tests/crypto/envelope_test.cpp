// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/envelope.h"

#include "crypto/hash.h"
#include "tests/crypto/vectors.h"

#include <gtest/gtest.h>

namespace crypto {
namespace {

using test::hex;
using test::hexField;
using test::pattern;
using test::plain;
using test::textField;

const Bytes kKey(bytesOf("YELLOW SUBMARINE YELLOW SUBMARIN").begin(),
                 bytesOf("YELLOW SUBMARINE YELLOW SUBMARIN").end());
const Context kContext = Context("casevault/v1/record").u64(1);

// ---- values by others

TEST(Cobblestone, GivesTheValueOfThePublishedExample)
{ // C2SP chunked-encryption, short message
    ByteArray<24> salt{};
    std::ranges::copy(hex("a1a1b56f6db58cd1ede0c5c9db62aef20d3f96a6c594bb92"), salt.begin());
    EXPECT_EQ(toHex(cobblestone::sealWithSalt(kKey, {}, bytesOf("chunked"), salt)),
              "a1a1b56f6db58cd1ede0c5c9db62aef20d3f96a6c594bb92"
              "52bb38122de91236502b42a1d7fcab820ffa292940d2f86add212cfa42c38df1"
              "9d3cc9139ee61a5990d3db57433514229beea49a8a72bd");
}

void checkVector(const nlohmann::json& vector)
{
    const auto key = hexField(vector, "key"), context = hexField(vector, "ctx");
    const auto sealed = test::inflated(hexField(vector, "ct"));
    const auto opened = cobblestone::open(key, context, sealed);
    if (textField(vector, "result") == "invalid") {
        EXPECT_FALSE(opened);
        return;
    }
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->size(), vector.at("msgLength").get<std::size_t>());
    EXPECT_EQ(toHex(sha512(opened->expose())), textField(vector, "msgSha512"));
    ByteArray<24> salt{};
    std::copy_n(sealed.begin(), salt.size(), salt.begin());
    EXPECT_EQ(cobblestone::sealWithSalt(key, context, opened->expose(), salt), sealed);
}

TEST(Cobblestone, AgreesWithEveryPublishedVector)
{
    const auto file = test::vectors("c2sp_chunked_encryption_aes_256_gcm_test.json");
    std::size_t count = 0, refused = 0;
    for (const auto& group : file.at("testGroups")) {
        for (const auto& vector : group.at("tests")) {
            SCOPED_TRACE(vector.at("tcId").dump() + " " + textField(vector, "comment"));
            checkVector(vector);
            ++count;
            refused += textField(vector, "result") == "invalid" ? 1 : 0;
        }
    }
    EXPECT_EQ(count, file.at("numberOfTests").get<std::size_t>());
    EXPECT_EQ(refused, 25U);
}

// ---- sizes

TEST(Envelope, BeginsWithItsMarkAndHasTheSizeOfTheFormat)
{
    for (const std::size_t size : {0, 1, 16383, 16384, 16385, 32768, 100'000}) {
        const auto text = pattern(size);
        const auto envelope = seal(kKey, kContext, text);
        EXPECT_EQ(toHex(ByteView(envelope).first(4)), "43560101");
        EXPECT_EQ(envelope.size(), envelopeSize(size));
        EXPECT_EQ(envelope.size(), kEnvelopeHeader + size + 16 * (size / kChunk + 1));
        const auto opened = open(kKey, kContext, envelope);
        ASSERT_TRUE(opened) << size;
        EXPECT_EQ(plain(*opened), text) << size;
    }
}

TEST(Envelope, IsNeverTheSameTwice) { EXPECT_NE(seal(kKey, kContext, pattern(9)), seal(kKey, kContext, pattern(9))); }

// ---- refusals

TEST(Envelope, AnotherKeyOrContextIsRefused)
{
    const auto envelope = seal(kKey, kContext, pattern(100));
    auto otherKey = kKey;
    otherKey[31] ^= 1;
    EXPECT_EQ(open(otherKey, kContext, envelope).error(), Fault::CannotOpen);
    EXPECT_EQ(open(kKey, Context("casevault/v1/record").u64(2), envelope).error(), Fault::CannotOpen);
    EXPECT_EQ(open(kKey, Context("casevault/v1/record"), envelope).error(), Fault::CannotOpen);
    EXPECT_EQ(open(kKey, Context("casevault/v1/wrap").u64(1), envelope).error(), Fault::CannotOpen);
}

TEST(Envelope, AnyFlippedBitIsRefused)
{
    const auto envelope = seal(kKey, kContext, pattern(40));
    for (std::size_t bit = 0; bit < envelope.size() * 8; ++bit) {
        auto altered = envelope;
        altered[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        const auto expected = bit < 16 ? Fault::Malformed : bit < 32 ? Fault::NewerVersion : Fault::CannotOpen;
        EXPECT_EQ(open(kKey, kContext, altered).error(), expected) << bit;
    }
}

TEST(Envelope, AFlippedByteInAnyChunkIsRefused)
{
    const auto envelope = seal(kKey, kContext, pattern(40'000));
    for (std::size_t at = 4; at < envelope.size(); at += 997) {
        auto altered = envelope;
        altered[at] ^= 0x80;
        EXPECT_EQ(open(kKey, kContext, altered).error(), Fault::CannotOpen) << at;
    }
}

TEST(Envelope, TruncatedAtAnyLengthIsRefused)
{
    const auto envelope = seal(kKey, kContext, pattern(100));
    for (std::size_t size = 0; size < envelope.size(); ++size) {
        const auto outcome = open(kKey, kContext, ByteView(envelope).first(size));
        EXPECT_EQ(outcome.error(), size < kEnvelopeHeader + 16 ? Fault::Malformed : Fault::CannotOpen) << size;
    }
}

TEST(Envelope, TruncatedAtAChunkIsRefused)
{
    const auto envelope = seal(kKey, kContext, pattern(2 * kChunk + 5));
    for (std::size_t chunks = 1; chunks <= 2; ++chunks) {
        const auto end = kEnvelopeHeader + chunks * kSealedChunk;
        for (const auto size : {end - 1, end, end + 15, end + 16, end + 17})
            EXPECT_FALSE(open(kKey, kContext, ByteView(envelope).first(size))) << size;
    }
}

TEST(Envelope, BytesAfterTheEndAreRefused)
{
    for (const std::size_t size : {0, 5, 16383, 16384}) {
        auto envelope = seal(kKey, kContext, pattern(size));
        for (int more = 0; more < 40; ++more) {
            envelope.push_back(0);
            EXPECT_FALSE(open(kKey, kContext, envelope)) << size << " " << more;
        }
    }
}

TEST(Envelope, SwappedAndRepeatedChunksAreRefused)
{
    const auto envelope = seal(kKey, kContext, pattern(3 * kChunk));
    const auto chunk = [](Bytes& bytes, std::ptrdiff_t index) {
        return bytes.begin() + kEnvelopeHeader + index * static_cast<std::ptrdiff_t>(kSealedChunk);
    };
    auto swapped = envelope;
    std::swap_ranges(chunk(swapped, 0), chunk(swapped, 1), chunk(swapped, 1));
    EXPECT_EQ(open(kKey, kContext, swapped).error(), Fault::CannotOpen);
    auto repeated = envelope;
    std::copy(chunk(repeated, 0), chunk(repeated, 1), chunk(repeated, 2));
    EXPECT_EQ(open(kKey, kContext, repeated).error(), Fault::CannotOpen);
    auto dropped = envelope;
    dropped.erase(chunk(dropped, 1), chunk(dropped, 2));
    EXPECT_EQ(open(kKey, kContext, dropped).error(), Fault::CannotOpen);
}

TEST(Envelope, ANewerFormatOrSuiteIsToldApart)
{
    for (const std::size_t at : {2, 3}) {
        auto envelope = seal(kKey, kContext, pattern(10));
        envelope[at] = 2;
        EXPECT_EQ(open(kKey, kContext, envelope).error(), Fault::NewerVersion);
    }
}

TEST(EnvelopeDeathTest, AKeyOfAnotherLengthIsABrokenPromise)
{
    EXPECT_DEATH((void)seal(Bytes(31), kContext, {}), "32 bytes");
    EXPECT_DEATH((void)open(Bytes(33), kContext, seal(kKey, kContext, {})), "32 bytes");
}

} // namespace
} // namespace crypto
