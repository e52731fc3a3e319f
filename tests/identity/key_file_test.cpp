// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/key_file.h"

#include "crypto/envelope.h"
#include "tests/identity/people.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vault::identity {
namespace {

namespace fs = std::filesystem;

// 16 mark ‖ 2 version ‖ 2+1338 identity ‖ 16 keyring ‖ 1 count ‖ one slot (16 id ‖ 1 type ‖ 2+26 kdf ‖ 2+108 envelope)
// ‖ 2+140 body
constexpr std::size_t kIdentityAt = 20, kKeyringAt = 1358, kCountAt = 1374, kSlotAt = 1375, kTypeAt = 1391;
constexpr std::size_t kKdfAt = 1394, kSaltAt = 1404, kEnvelopeAt = 1422, kBodyAt = 1532, kEnd = 1672;

constexpr auto kWords = "sept mots que personne ne devine";

crypto::KdfParameters floorCost() { return crypto::KdfParameters::atFloor(); }

// One key file for all tests: making and opening it costs an Argon2id.
const KeyFile& keyFile()
{
    static const auto made = KeyFile::create(passphrase(kWords), floorCost(), kSomeTime);
    return *made;
}

Fault unlockFault(ByteView bytes)
{
    const auto keys = KeyFile::decode(bytes);
    return keys ? faultOf(keys->unlock(passphrase(kWords))) : throw std::logic_error("it does not decode");
}

TEST(KeyFile, IsExactlyTheBytesOfItsFormat)
{
    const auto bytes = keyFile().encode();
    ASSERT_EQ(bytes.size(), kEnd);
    EXPECT_EQ(crypto::textOf(ByteView(bytes).first(16)), std::string_view("casevault-keys\0\0", 16));
    EXPECT_TRUE(std::ranges::equal(ByteView(bytes).subspan(kIdentityAt, kIdentitySize), keyFile().identity().bytes()));
    EXPECT_EQ(bytes[kCountAt], 1);
    EXPECT_EQ(bytes[kTypeAt], 1);
    const auto cost = crypto::KdfParameters::decode(ByteView(bytes).subspan(kKdfAt, 26));
    ASSERT_TRUE(cost);
    EXPECT_EQ(cost->passes, 3U);
    EXPECT_EQ(cost->memoryKiB, 65536U);
    EXPECT_EQ(crypto::textOf(ByteView(bytes).subspan(kEnvelopeAt, 2)), "CV");
    EXPECT_EQ(crypto::textOf(ByteView(bytes).subspan(kBodyAt, 2)), "CV");
}

TEST(KeyFile, OpensWithItsPassphraseAndHoldsTheSeedsOfItsIdentity)
{
    const auto read = KeyFile::decode(keyFile().encode());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->encode(), keyFile().encode());
    const auto unlocked = read->unlock(passphrase(kWords));
    ASSERT_TRUE(unlocked);
    EXPECT_EQ(unlocked->identity.bytes(), keyFile().identity().bytes());
    EXPECT_EQ(Identity::of(unlocked->seeds, kSomeTime).bytes(), keyFile().identity().bytes());
    EXPECT_TRUE(std::ranges::equal(unlocked->slot, ByteView(keyFile().encode()).subspan(kSlotAt, 16)));
}

// The key derivations and contexts again, from the pages alone and without the code of key_file.cpp.
TEST(KeyFile, OpensByThePagesOfTheFormat)
{
    const auto bytes = keyFile().encode();
    const ByteView view(bytes);
    const auto cost = crypto::KdfParameters::decode(view.subspan(kKdfAt, 26));
    const auto stretched = crypto::stretch(passphrase(kWords), *cost);
    const auto context = [&](std::string_view label) {
        return crypto::Context(label)
            .field(view.subspan(kKeyringAt, 16))
            .field(view.subspan(kSlotAt, 16))
            .field(view.subspan(kTypeAt, 1))
            .field(view.subspan(kKdfAt, 26));
    };
    const auto unlockKey = crypto::hkdf(stretched->expose(), context("casevault/v1/unlock"));
    const auto rootKey = crypto::open(unlockKey.expose(), context("casevault/v1/slot"),
                                      view.subspan(kEnvelopeAt, kBodyAt - 2 - kEnvelopeAt));
    ASSERT_TRUE(rootKey);
    const auto ring = crypto::Context("casevault/v1/keyring").field(view.subspan(kKeyringAt, 16));
    const auto keyringKey = crypto::hkdf(rootKey->expose(), ring);
    const auto body = crypto::open(keyringKey.expose(), ring, view.subspan(kBodyAt));
    ASSERT_TRUE(body);
    EXPECT_EQ(body->size(), 64U);
}

TEST(KeyFile, SlotsOfTheSamePassphraseAndCostAreNotAlike)
{
    const auto cost = floorCost();
    const auto other = KeyFile::create(passphrase(kWords), cost, kSomeTime);
    const auto another = KeyFile::create(passphrase(kWords), cost, kSomeTime);
    ASSERT_TRUE(other && another);
    EXPECT_FALSE(std::ranges::equal(ByteView(other->encode()).subspan(kSaltAt, 16),
                                    ByteView(another->encode()).subspan(kSaltAt, 16)));
    EXPECT_NE(other->identity().id(), another->identity().id());
}

TEST(KeyFile, WrongPassphraseAndAlteredSlotAreOneAnswer)
{
    EXPECT_EQ(faultOf(keyFile().unlock(passphrase("sept mots que personne ne devina"))), Fault::CannotOpen);
    const auto bytes = keyFile().encode();
    for (const auto at : {kKeyringAt,      kKeyringAt + 15,  kSlotAt,          kSlotAt + 15,    kTypeAt,
                          kSaltAt,         kSaltAt + 15,     kEnvelopeAt,      kEnvelopeAt + 2, kEnvelopeAt + 3,
                          kEnvelopeAt + 4, kEnvelopeAt + 28, kEnvelopeAt + 60, kBodyAt - 3,     kBodyAt,
                          kBodyAt + 2,     kBodyAt + 4,      kBodyAt + 28,     kBodyAt + 60,    kEnd - 1})
        EXPECT_EQ(unlockFault(flipped(bytes, at)), Fault::CannotOpen) << at;
}

TEST(KeyFile, ACostOutsideTheBoundsIsRefusedBeforeAnyWork)
{
    const auto bytes = keyFile().encode();
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(unlockFault(withByte(bytes, kKdfAt, 2)), Fault::OutOfBounds);        // another algorithm
    EXPECT_EQ(unlockFault(withByte(bytes, kKdfAt + 4, 2)), Fault::OutOfBounds);    // two passes
    EXPECT_EQ(unlockFault(withByte(bytes, kKdfAt + 4, 17)), Fault::OutOfBounds);   // seventeen
    EXPECT_EQ(unlockFault(withByte(bytes, kKdfAt + 1, 0xff)), Fault::OutOfBounds); // four milliards
    EXPECT_EQ(unlockFault(withByte(bytes, kKdfAt + 6, 0)), Fault::OutOfBounds);    // no memory
    EXPECT_EQ(unlockFault(withByte(bytes, kKdfAt + 5, 0xff)), Fault::OutOfBounds); // four tebibytes
    EXPECT_EQ(unlockFault(withByte(bytes, kKdfAt + 9, 2)), Fault::OutOfBounds);    // two lanes
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
    auto tooCheap = floorCost();
    tooCheap.passes = 1;
    EXPECT_EQ(faultOf(KeyFile::create(passphrase(kWords), tooCheap, kSomeTime)), Fault::OutOfBounds);
}

TEST(KeyFile, EveryTruncationIsMalformed)
{
    const auto bytes = keyFile().encode();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        ASSERT_EQ(faultOf(KeyFile::decode(ByteView(bytes).first(size))), Fault::Malformed) << size;
    EXPECT_EQ(faultOf(KeyFile::decode(joined({bytes, Bytes{0}}))), Fault::Malformed);
}

TEST(KeyFile, EveryFlippedByteOutsideTheSlotIsFoundWithoutThePassphrase)
{
    const auto bytes = keyFile().encode();
    for (std::size_t at = 0; at < kKeyringAt; ++at) ASSERT_FALSE(KeyFile::decode(flipped(bytes, at))) << at;
    for (const auto at : {kCountAt, kKdfAt - 2, kKdfAt - 1, kEnvelopeAt - 2, kEnvelopeAt - 1, kBodyAt - 2, kBodyAt - 1})
        for (const auto mask : {std::uint8_t{0x01}, std::uint8_t{0x80}})
            EXPECT_EQ(faultOf(KeyFile::decode(flipped(bytes, at, mask))), Fault::Malformed) << at;
    EXPECT_EQ(faultOf(KeyFile::decode(flipped(bytes, kIdentityAt + 100))), Fault::BadSignature);
}

TEST(KeyFile, NoSlotAndNineSlotsAreMalformed)
{
    const auto bytes = keyFile().encode();
    EXPECT_EQ(faultOf(KeyFile::decode(withByte(bytes, kCountAt, 0))), Fault::Malformed);
    const ByteView view(bytes);
    const auto slot = view.subspan(kSlotAt, kBodyAt - 2 - kSlotAt);
    auto many = joined({view.first(kBodyAt - 2), slot, slot, slot, slot, slot, slot, slot});
    const auto end = view.subspan(kBodyAt - 2);
    EXPECT_TRUE(KeyFile::decode(withByte(joined({many, end}), kCountAt, 8)));
    EXPECT_EQ(faultOf(KeyFile::decode(withByte(joined({many, slot, end}), kCountAt, 9))), Fault::Malformed);
}

TEST(KeyFile, AVersionAboveOursIsNewer)
{
    EXPECT_EQ(faultOf(KeyFile::decode(withByte(keyFile().encode(), 17, 2))), Fault::NewerVersion);
}

TEST(KeyFile, AnotherPersonsSeedsBehindThisIdentityDoNotOpen)
{
    auto bytes = keyFile().encode();
    const auto stranger = somebody().identity;
    std::ranges::copy(stranger.bytes(), bytes.begin() + kIdentityAt);
    EXPECT_EQ(unlockFault(bytes), Fault::CannotOpen);
}

TEST(KeyFile, ANewPassphraseReplacesOneSlotAndKeepsTheRest)
{
    const auto unlocked = keyFile().unlock(passphrase(kWords));
    ASSERT_TRUE(unlocked);
    const auto changed = keyFile().withPassphrase(*unlocked, passphrase("d'autres mots"), floorCost());
    ASSERT_TRUE(changed);
    EXPECT_EQ(faultOf(changed->unlock(passphrase(kWords))), Fault::CannotOpen);
    EXPECT_TRUE(changed->unlock(passphrase("d'autres mots")));
    const auto before = keyFile().encode(), after = changed->encode();
    ASSERT_EQ(after.size(), before.size());
    EXPECT_TRUE(std::equal(before.begin(), before.begin() + kSlotAt, after.begin()));
    EXPECT_TRUE(std::equal(before.begin() + kBodyAt - 2, before.end(), after.begin() + kBodyAt - 2));
}

TEST(KeyFile, TheSlotThatOpenedIsTheOneReplaced)
{
    const auto bytes = keyFile().encode();
    const ByteView view(bytes);
    const auto slot = view.subspan(kSlotAt, kBodyAt - 2 - kSlotAt);
    auto spoilt = Bytes(slot.begin(), slot.end());
    spoilt[0] ^= 1; // a slot that never opens, in front
    const auto two =
        KeyFile::decode(withByte(joined({view.first(kSlotAt), spoilt, slot, view.subspan(kBodyAt - 2)}), kCountAt, 2));
    ASSERT_TRUE(two);
    const auto unlocked = two->unlock(passphrase(kWords));
    ASSERT_TRUE(unlocked);
    const auto changed = two->withPassphrase(*unlocked, passphrase("d'autres mots"), floorCost());
    ASSERT_TRUE(changed);
    EXPECT_TRUE(std::ranges::equal(ByteView(changed->encode()).subspan(kSlotAt, slot.size()), spoilt));
    EXPECT_TRUE(changed->unlock(passphrase("d'autres mots")));
}

TEST(KeyFile, SomebodyElsesKeysMakeNoSlot)
{
    EXPECT_EQ(faultOf(keyFile().withPassphrase(somebody(), passphrase("mots"), floorCost())), Fault::CannotOpen);
}

TEST(KeyFileOnDisk, IsWrittenForItsUserAloneAndReadBack)
{
    const Folder folder;
    const auto file = folder.path() / "claire";
    ASSERT_TRUE(writeKeyFile(keyFile(), file));
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(contentOf(file), keyFile().encode());
    EXPECT_EQ(contentOf(folder.path() / "claire.pub"), keyFile().identity().bytes());
    EXPECT_EQ(readKeyFile(file)->encode(), keyFile().encode());
    EXPECT_EQ(readIdentity(file)->bytes(), keyFile().identity().bytes());
    EXPECT_EQ(readIdentity(folder.path() / "claire.pub")->bytes(), keyFile().identity().bytes());
}

TEST(KeyFileOnDisk, NothingIsReplacedAndNothingHalfWrittenStays)
{
    const Folder folder;
    const auto file = folder.path() / "claire";
    putContent(folder.path() / "claire.pub", Bytes{1});
    EXPECT_EQ(faultOf(writeKeyFile(keyFile(), file)), Fault::Io);
    EXPECT_FALSE(fs::exists(file));
    EXPECT_EQ(contentOf(folder.path() / "claire.pub"), Bytes{1});
    fs::remove(folder.path() / "claire.pub");
    fs::create_symlink(folder.path() / "elsewhere", file);
    EXPECT_EQ(faultOf(writeKeyFile(keyFile(), file)), Fault::Io);
    EXPECT_FALSE(fs::exists(folder.path() / "elsewhere"));
    EXPECT_FALSE(fs::exists(folder.path() / "claire.pub"));
    EXPECT_EQ(faultOf(writeKeyFile(keyFile(), folder.path() / "nowhere" / "claire")), Fault::Io);
}

TEST(KeyFileOnDisk, WhatIsNoKeyFileIsRefused)
{
    const Folder folder;
    EXPECT_EQ(faultOf(readKeyFile(folder.path() / "nobody")), Fault::Io);
    EXPECT_EQ(faultOf(readKeyFile(folder.path())), Fault::Malformed);
    putContent(folder.path() / "long", Bytes(20000));
    EXPECT_EQ(faultOf(readKeyFile(folder.path() / "long")), Fault::Malformed);
    EXPECT_EQ(faultOf(readIdentity(folder.path() / "long")), Fault::Malformed);
    putContent(folder.path() / "empty", Bytes());
    EXPECT_EQ(faultOf(readKeyFile(folder.path() / "empty")), Fault::Malformed);
    EXPECT_EQ(faultOf(readIdentity(folder.path() / "empty")), Fault::Malformed);
}

} // namespace
} // namespace vault::identity
