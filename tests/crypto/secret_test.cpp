// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/secret.h"

#include "tests/crypto/vectors.h"

#include <gtest/gtest.h>

#include <concepts>
#include <ostream>
#include <thread>

namespace crypto {
namespace {

using test::hex;
using test::plain;
using Key = SecretKey<struct TestPurpose>;
using OtherKey = SecretKey<struct OtherPurpose>;

// What must not compile.
template <class T>
concept HandsOutFromTemporary = requires(T value) { std::move(value).expose(); };
template <class T>
concept HandsOutFromConstTemporary = requires(const T value) { std::move(value).expose(); };
template <class T>
concept HandsOut = requires(const T& value) { value.expose(); };
template <class T>
concept Prints = requires(std::ostream& out, const T& value) { out << value; };
template <class T>
concept NeverEscapes =
    std::movable<T> && !std::copy_constructible<T> && !std::is_copy_assignable_v<T> && !std::equality_comparable<T> &&
    !std::totally_ordered<T> && !Prints<T> && HandsOut<T> && !HandsOutFromTemporary<T> &&
    !HandsOutFromConstTemporary<T> && !std::convertible_to<T, std::string> && !std::convertible_to<T, ByteView>;

static_assert(NeverEscapes<SecretBytes>);
static_assert(NeverEscapes<Key>);
static_assert(NeverEscapes<Passphrase>);
static_assert(!std::convertible_to<Key, OtherKey> && !std::constructible_from<Key, OtherKey>);
static_assert(!std::constructible_from<Key, SecretBytes> && !std::default_initializable<Key>);
static_assert(!std::convertible_to<std::size_t, SecretBytes>);

TEST(Secret, IsZeroFilledAtEverySize)
{
    for (const std::size_t size : {1, 31, 32, 64, 65, 256, 257, 1024, 4095, 4096, 4097, 100'000}) {
        for (int round = 0; round < 3; ++round) { // the second time, a slot that was used before
            SecretBytes secret(size);
            ASSERT_EQ(secret.size(), size);
            EXPECT_EQ(plain(secret), Bytes(size)) << size;
            std::ranges::fill(secret.expose(), std::uint8_t{0xa5});
        }
    }
}

TEST(Secret, AnEmptyOneHoldsNothing)
{
    EXPECT_TRUE(SecretBytes().empty());
    EXPECT_TRUE(SecretBytes(0).empty());
    EXPECT_TRUE(SecretBytes::copyOf({}).empty());
    EXPECT_TRUE(SecretBytes::random(0).empty());
    EXPECT_TRUE(SecretBytes().duplicate().empty());
}

TEST(Secret, MovesAndLeavesNothingBehind)
{
    auto first = SecretBytes::copyOf(hex("010203"));
    SecretBytes second(std::move(first));
    EXPECT_TRUE(first.empty()); // NOLINT(bugprone-use-after-move): that is what is tested
    EXPECT_EQ(plain(second), hex("010203"));
    SecretBytes third(100);
    third = std::move(second);
    EXPECT_EQ(plain(third), hex("010203"));
    auto& self = third;
    third = std::move(self);
    EXPECT_EQ(plain(third), hex("010203"));
}

TEST(Secret, DuplicatesAreSeparate)
{
    auto first = SecretBytes::copyOf(hex("010203"));
    const auto second = first.duplicate();
    first.expose()[0] = 9;
    EXPECT_EQ(plain(second), hex("010203"));
}

TEST(Secret, ShrinkingWipesTheRest)
{
    auto secret = SecretBytes::copyOf(hex("01020304"));
    const auto* bytes = secret.expose().data();
    secret.shrink(2);
    EXPECT_EQ(plain(secret), hex("0102"));
    EXPECT_EQ(bytes[2], 0); // still the secret's own memory
    EXPECT_EQ(bytes[3], 0);
    secret.shrink(0);
    EXPECT_TRUE(secret.empty());
}

TEST(Secret, WhatIsDroppedIsWiped)
{
    // The freed slot is the next one handed out, which shows what dropping left in it.
    const std::uint8_t* where = nullptr;
    {
        const auto secret = SecretBytes::copyOf(Bytes(50, 0x5a));
        where = secret.expose().data();
    }
    const SecretBytes next(50);
    ASSERT_EQ(next.expose().data(), where);
    EXPECT_EQ(plain(next), Bytes(50));
}

TEST(Secret, ManyMayBeHeldAtOnce)
{
    std::vector<SecretBytes> all;
    for (std::size_t index = 0; index < 40'000; ++index) { // with pages of their own: beyond the kernel's mappings
        all.emplace_back(32);
        all.back().expose()[0] = static_cast<std::uint8_t>(index);
    }
    for (std::size_t index = 0; index < all.size(); ++index)
        EXPECT_EQ(all[index].expose()[0], static_cast<std::uint8_t>(index));
}

TEST(Secret, ThreadsTakeAndGiveBackAtOnce)
{
    std::vector<std::jthread> threads;
    for (std::uint8_t thread = 1; thread < 5; ++thread)
        threads.emplace_back([thread] {
            for (std::size_t round = 0; round < 2000; ++round) {
                SecretBytes secret(1 + round % 300);
                std::ranges::fill(secret.expose(), thread);
                EXPECT_EQ(plain(secret), Bytes(secret.size(), thread));
            }
        });
}

TEST(SecretDeathTest, BrokenPromisesEndTheProgram)
{
    EXPECT_DEATH(SecretBytes(2).shrink(3), "shrink");
    EXPECT_DEATH(SecretBytes(std::size_t{1} << 60), "Guarded memory");
}

TEST(Secret, WritingBeyondAGuardedRegionEndsTheProgram)
{
    EXPECT_DEATH(
        {
            SecretBytes secret(8192);
            volatile auto* bytes = secret.expose().data();
            bytes[8192] = 1;
        },
        "");
}

TEST(SecretKey, IsExactly32Bytes)
{
    EXPECT_TRUE(Key::from(SecretBytes(32)));
    for (const std::size_t size : {0, 31, 33, 64}) EXPECT_EQ(Key::from(SecretBytes(size)).error(), Fault::Malformed);
    const auto key = Key::random();
    EXPECT_EQ(key.expose().size(), 32U);
}

TEST(SecretKey, TwoRandomOnesDiffer)
{
    const auto first = Key::random(), second = Key::random();
    EXPECT_FALSE(equalInConstantTime(first.expose(), second.expose()));
    const auto copy = first.duplicate();
    EXPECT_TRUE(equalInConstantTime(first.expose(), copy.expose()));
}

TEST(ConstantTime, ComparesContentAndLength)
{
    EXPECT_TRUE(equalInConstantTime({}, {}));
    EXPECT_TRUE(equalInConstantTime(hex("0102"), hex("0102")));
    EXPECT_FALSE(equalInConstantTime(hex("0102"), hex("0103")));
    EXPECT_FALSE(equalInConstantTime(hex("0102"), hex("010200")));
    EXPECT_FALSE(equalInConstantTime(hex("00"), {}));
}

TEST(Wipe, LeavesZeroes)
{
    auto bytes = test::pattern(100);
    wipe(bytes);
    EXPECT_EQ(bytes, Bytes(100));
    wipe({});
}

TEST(PassphraseTest, IsTheSameHoweverItsAccentsWereTyped)
{
    const auto composed = Passphrase::from(SecretBytes::copyOf(bytesOf("m\u00e9diation")));
    const auto decomposed = Passphrase::from(SecretBytes::copyOf(bytesOf("me\u0301diation")));
    ASSERT_TRUE(composed && decomposed);
    EXPECT_EQ(textOf(decomposed->expose()), "médiation");
    EXPECT_TRUE(equalInConstantTime(composed->expose(), decomposed->expose()));
    EXPECT_EQ(composed->size(), 10U);
}

TEST(PassphraseTest, RefusesBytesThatAreNotText)
{
    EXPECT_EQ(Passphrase::from(SecretBytes::copyOf(hex("c328"))).error(), Fault::NotUtf8);
}

} // namespace
} // namespace crypto
