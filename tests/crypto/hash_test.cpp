// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hash.h"

#include "tests/crypto/vectors.h"

#include <gtest/gtest.h>

#include <thread>

namespace crypto {
namespace {

using test::pattern;

TEST(Hash, GivesThePublishedValues)
{ // FIPS 180-4 and FIPS 202, examples of NIST
    EXPECT_EQ(toHex(sha256(bytesOf("abc"))), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(toHex(sha256(ByteView{})), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(toHex(sha256(bytesOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(toHex(sha512(bytesOf("abc"))), "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                             "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    EXPECT_EQ(toHex(sha3_256(bytesOf("abc"))), "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532");
}

TEST(Hash, PartsHashLikeTheirConcatenation)
{
    EXPECT_EQ(sha256({bytesOf("a"), {}, bytesOf("bc")}), sha256(bytesOf("abc")));
    EXPECT_EQ(sha256(std::initializer_list<ByteView>{}), sha256(ByteView{}));
}

TEST(Hash, AStreamHashesLikeTheWhole)
{
    const auto bytes = pattern(100'000);
    Sha256 stream;
    for (std::size_t at = 0, step = 1; at < bytes.size(); at += step, step = step * 3 % 997 + 1)
        stream.update(ByteView(bytes).subspan(at, std::min(step, bytes.size() - at)));
    EXPECT_EQ(stream.finish(), sha256(bytes));
}

TEST(Hash, AFinishedStreamStartsAnew)
{
    Sha256 stream;
    stream.update(bytesOf("something else"));
    (void)stream.finish();
    stream.update(bytesOf("abc"));
    auto moved = std::move(stream);
    EXPECT_EQ(moved.finish(), sha256(bytesOf("abc")));
}

TEST(Hash, ThreadsDoNotDisturbEachOther)
{
    const auto bytes = pattern(5000);
    const auto expected = sha256(bytes);
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&] {
            for (int round = 0; round < 200; ++round) EXPECT_EQ(sha256(bytes), expected);
        });
}

} // namespace
} // namespace crypto
