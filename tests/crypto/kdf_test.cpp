// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/kdf.h"

#include "tests/crypto/vectors.h"

#include <gtest/gtest.h>

#include <numeric>

namespace crypto {
namespace {

using test::plain;

template <std::size_t N>
ByteArray<N> counting(std::uint8_t from = 0)
{
    ByteArray<N> out{};
    std::iota(out.begin(), out.end(), from);
    return out;
}

Passphrase passphrase(std::string_view text) { return *Passphrase::from(SecretBytes::copyOf(bytesOf(text))); }

// Computed with the HMAC of Python's standard library after RFC 5869.
TEST(Hkdf, GivesTheValuesOfAnotherImplementation)
{
    const auto context = Context("casevault/v1/keyring").field(Bytes(16, 0xaa));
    EXPECT_EQ(toHex(plain(hkdf(counting<32>(), context))),
              "22a238a9c7f25efb5f24afa97adea21f8a2de2c334879f9c49339575e9a8deae");
    EXPECT_EQ(toHex(plain(hkdf(counting<32>(), context, counting<32>(32)))),
              "33c2f0d0d66cf34700201ad121f9053caf8132c0116ee0222cc1ee93f7054b90");
}

TEST(Hkdf, EveryInputMatters)
{
    const auto context = Context("a").u8(1);
    const auto key = counting<32>();
    const auto first = plain(hkdf(key, context));
    EXPECT_EQ(first, plain(hkdf(key, context, Hash32{})));
    EXPECT_NE(first, plain(hkdf(key, Context("a").u8(2))));
    EXPECT_NE(first, plain(hkdf(key, context, counting<32>(1))));
    EXPECT_NE(first, plain(hkdf(counting<32>(1), context)));
    const auto typed = deriveKey<struct TestPurpose>(key, context);
    EXPECT_TRUE(equalInConstantTime(typed.expose(), first));
}

// Computed with Botan's Argon2id, which the product does not use: two implementations agree.
TEST(Argon2id, GivesTheValueOfAnotherImplementation)
{
    const KdfParameters parameters{.passes = 3, .memoryKiB = 65536, .salt = counting<16>()};
    const auto key = stretch(passphrase("médiation"), parameters);
    ASSERT_TRUE(key);
    EXPECT_EQ(toHex(plain(*key)), "c20f954447f344b3644366befb5838a4afbbfdf73d6eda4ab220f3b432e71282");
}

TEST(Argon2id, AnotherPassphraseOrSaltIsAnotherKey)
{
    KdfParameters parameters{.passes = 3, .memoryKiB = 65536, .salt = counting<16>()};
    const auto first = plain(*stretch(passphrase("a"), parameters));
    EXPECT_NE(first, plain(*stretch(passphrase("b"), parameters)));
    parameters.salt[0] = 1;
    EXPECT_NE(first, plain(*stretch(passphrase("a"), parameters)));
}

TEST(KdfParameters, AreTwentySixBytesInAFixedOrder)
{
    const KdfParameters parameters{.passes = 3, .memoryKiB = 262144, .salt = counting<16>()};
    EXPECT_EQ(toHex(parameters.encode()), "01"
                                          "00000003"
                                          "00040000"
                                          "01"
                                          "000102030405060708090a0b0c0d0e0f");
    const auto back = KdfParameters::decode(parameters.encode());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->passes, 3U);
    EXPECT_EQ(back->memoryKiB, 262144U);
    EXPECT_EQ(back->salt, parameters.salt);
}

TEST(KdfParameters, AnotherLengthIsMalformed)
{
    auto bytes = KdfParameters::atFloor().encode();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_EQ(KdfParameters::decode(ByteView(bytes).first(size)).error(), Fault::Malformed) << size;
    bytes.push_back(0);
    EXPECT_EQ(KdfParameters::decode(bytes).error(), Fault::Malformed);
}

TEST(KdfParameters, OutsideFloorAndCeilingAreRefused)
{
    struct Case {
        std::uint32_t passes, memoryKiB;
        bool good;
    };
    constexpr std::uint32_t kMiB = 1024, kMost = 0xffffffff;
    for (const auto& [passes, memoryKiB, good] :
         {Case{3, 64 * kMiB, true}, Case{16, 2048 * kMiB, true}, Case{2, 64 * kMiB, false}, Case{17, 64 * kMiB, false},
          Case{3, 64 * kMiB - 1, false}, Case{3, 2048 * kMiB + 1, false}, Case{0, 0, false}, Case{kMost, kMost, false},
          Case{3, kMost, false}, Case{kMost, 64 * kMiB, false}}) {
        const KdfParameters parameters{.passes = passes, .memoryKiB = memoryKiB};
        const auto decoded = KdfParameters::decode(parameters.encode());
        EXPECT_EQ(decoded.has_value(), good) << passes << " " << memoryKiB;
        if (!good) {
            EXPECT_EQ(decoded.error(), Fault::OutOfBounds);
            EXPECT_EQ(stretch(passphrase("a"), parameters).error(), Fault::OutOfBounds);
        }
    }
}

TEST(KdfParameters, AnotherAlgorithmOrParallelismIsRefused)
{
    for (const std::size_t field : {0, 9}) {
        for (const auto value : ByteArray<3>{0, 2, 255}) {
            auto bytes = KdfParameters::atFloor().encode();
            bytes[field] = value;
            EXPECT_EQ(KdfParameters::decode(bytes).error(), Fault::OutOfBounds) << field;
        }
    }
}

TEST(KdfParameters, NewOnesHaveAFreshSalt) { EXPECT_NE(KdfParameters::atFloor().salt, KdfParameters::atFloor().salt); }

TEST(KdfParameters, ThoseForThisMachineAreWithinTheRangeForNewSlots)
{
    for (const auto target :
         {std::chrono::milliseconds(0), std::chrono::milliseconds(1000), std::chrono::milliseconds(1'000'000)}) {
        const auto chosen = KdfParameters::forThisMachine(target);
        EXPECT_GE(chosen.memoryKiB, 256U * 1024);
        EXPECT_LE(chosen.memoryKiB, 1024U * 1024);
        EXPECT_TRUE(KdfParameters::decode(chosen.encode()));
    }
    EXPECT_EQ(KdfParameters::forThisMachine(std::chrono::milliseconds(0)).memoryKiB, 256U * 1024);
    EXPECT_EQ(KdfParameters::forThisMachine(std::chrono::milliseconds(1'000'000)).passes, 16U);
}

} // namespace
} // namespace crypto
