// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several ways into one key file: a passphrase, a passphrase with a kit, the recovery.

#include "vault/identity/recovery.h"

#include "tests/identity/people.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vault::identity {
namespace {

constexpr auto kWords = "sept mots que personne ne devine", kOther = "quatre mots de plus";

crypto::KdfParameters floorCost() { return crypto::KdfParameters::atFloor(); }

const KeyFile& keyFile()
{
    static const auto made = KeyFile::create(passphrase(kWords), floorCost(), kSomeTime);
    return *made;
}

const UnlockedIdentity& opened()
{
    static const auto unlocked = keyFile().unlock(passphrase(kWords));
    return *unlocked;
}

struct Recovering {
    RecoverySecret secret = RecoverySecret::random();
    Identity identity = Identity::of(recoverySeeds(secret), kSomeTime);
};

std::vector<std::uint8_t> typesOf(const KeyFile& keys)
{
    std::vector<std::uint8_t> out;
    for (const auto& slot : keys.keyslots()) out.push_back(slot.type);
    return out;
}

TEST(Keyslots, AKitOpensTogetherWithItsPassphraseOnly)
{
    const auto kit = KitKey::random(), otherKit = KitKey::random();
    const auto two = keyFile().withKit(opened(), passphrase(kOther), kit, floorCost());
    ASSERT_TRUE(two);
    EXPECT_EQ(typesOf(*two), (std::vector<std::uint8_t>{1, 2}));
    const auto byKit = two->unlock(passphrase(kOther), &kit);
    ASSERT_TRUE(byKit);
    EXPECT_EQ(byKit->identity.id(), keyFile().identity().id());
    EXPECT_EQ(byKit->slot, two->keyslots()[1].id);
    EXPECT_TRUE(two->unlock(passphrase(kWords))) << "the earlier way in stays";
    EXPECT_TRUE(two->unlock(passphrase(kWords), &kit)) << "also with a kit beside it";
    EXPECT_EQ(faultOf(two->unlock(passphrase(kOther))), Fault::CannotOpen) << "its passphrase alone";
    EXPECT_EQ(faultOf(two->unlock(passphrase("d'autres mots encore"), &kit)), Fault::CannotOpen) << "the kit alone";
    EXPECT_EQ(faultOf(two->unlock(passphrase(kOther), &otherKit)), Fault::CannotOpen);
    const auto read = KeyFile::decode(two->encode());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->encode(), two->encode());
}

TEST(Keyslots, ANewPassphraseKeepsTheKindOfTheSlotThatOpened)
{
    const auto kit = KitKey::random();
    const auto two = keyFile().withKit(opened(), passphrase(kOther), kit, floorCost());
    ASSERT_TRUE(two);
    const auto byKit = two->unlock(passphrase(kOther), &kit);
    ASSERT_TRUE(byKit);
    const auto changed = two->withPassphrase(*byKit, passphrase("encore d'autres mots"), floorCost());
    ASSERT_TRUE(changed);
    EXPECT_EQ(typesOf(*changed), (std::vector<std::uint8_t>{1, 2}));
    EXPECT_EQ(changed->keyslots()[0].id, two->keyslots()[0].id);
    EXPECT_EQ(faultOf(changed->unlock(passphrase("encore d'autres mots"))), Fault::CannotOpen);
    EXPECT_TRUE(changed->unlock(passphrase("encore d'autres mots"), &kit));
}

TEST(Keyslots, OneIsRemovedAndTheLastThatAPassphraseOpensStays)
{
    const auto kit = KitKey::random();
    const Recovering recovery;
    const auto all = keyFile()
                         .withKit(opened(), passphrase(kOther), kit, floorCost())
                         .and_then([&](const KeyFile& two) { return two.withRecovery(opened(), recovery.identity); });
    ASSERT_TRUE(all);
    ASSERT_EQ(typesOf(*all), (std::vector<std::uint8_t>{1, 2, 3}));
    const auto kitOnly = all->withoutSlot(all->keyslots()[0].id);
    ASSERT_TRUE(kitOnly);
    EXPECT_EQ(faultOf(kitOnly->unlock(passphrase(kWords))), Fault::CannotOpen);
    EXPECT_TRUE(kitOnly->unlock(passphrase(kOther), &kit));
    EXPECT_EQ(faultOf(kitOnly->withoutSlot(kitOnly->keyslots()[0].id)), Fault::CannotOpen);
    EXPECT_EQ(faultOf(kitOnly->withoutSlot(all->keyslots()[0].id)), Fault::Missing);
}

TEST(Keyslots, TheRecoveryOpensWhatWasSealedToIt)
{
    const Recovering recovery, another;
    const auto recoverable = keyFile().withRecovery(opened(), recovery.identity);
    ASSERT_TRUE(recoverable);
    EXPECT_TRUE(recoverable->isRecoverableBy(recovery.identity.id()));
    EXPECT_FALSE(recoverable->isRecoverableBy(another.identity.id()));
    EXPECT_FALSE(keyFile().isRecoverableBy(recovery.identity.id()));
    const auto key = openRecovery(recovery.identity, recovery.secret);
    ASSERT_TRUE(key);
    const auto back = recoverable->recover(recovery.identity, key->seeds.sealing);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->identity.id(), keyFile().identity().id());
    const auto fresh = recoverable->withPassphrase(*back, passphrase("une nouvelle phrase"), floorCost());
    ASSERT_TRUE(fresh);
    EXPECT_TRUE(fresh->unlock(passphrase("une nouvelle phrase")));
    EXPECT_EQ(faultOf(fresh->unlock(passphrase(kWords))), Fault::CannotOpen) << "the forgotten one";
    const auto strange = recoverySeeds(another.secret);
    EXPECT_EQ(faultOf(recoverable->recover(recovery.identity, strange.sealing)), Fault::CannotOpen);
    EXPECT_EQ(faultOf(recoverable->recover(another.identity, strange.sealing)), Fault::Missing);
    EXPECT_EQ(faultOf(openRecovery(recovery.identity, another.secret)), Fault::CannotOpen);
}

TEST(Keyslots, ANewRecoveryTakesThePlaceOfTheOldSlot)
{
    const Recovering first, second;
    const auto twice = keyFile().withRecovery(opened(), first.identity).and_then([&](const KeyFile& once) {
        return once.withRecovery(opened(), second.identity);
    });
    ASSERT_TRUE(twice);
    EXPECT_EQ(typesOf(*twice), (std::vector<std::uint8_t>{1, 3}));
    EXPECT_FALSE(twice->isRecoverableBy(first.identity.id()));
    EXPECT_TRUE(twice->isRecoverableBy(second.identity.id()));
}

TEST(Keyslots, AnAlteredRecoverySlotDoesNotOpen)
{
    const Recovering recovery;
    const auto bytes = keyFile().withRecovery(opened(), recovery.identity)->encode();
    const auto seeds = recoverySeeds(recovery.secret);
    const auto body = std::size_t{2 + 140};
    for (const auto back : {1U, 16U, 48U, 49U, 1000U}) { // its envelope ends before the body
        const auto altered = KeyFile::decode(flipped(bytes, bytes.size() - body - back));
        ASSERT_TRUE(altered) << back;
        EXPECT_EQ(faultOf(altered->recover(recovery.identity, seeds.sealing)), Fault::CannotOpen) << back;
    }
}

TEST(Keyslots, SomebodyElsesKeysMakeNoSlotAndThereAreAtMostEight)
{
    const auto kit = KitKey::random();
    const Recovering recovery;
    EXPECT_EQ(faultOf(keyFile().withKit(somebody(), passphrase(kOther), kit, floorCost())), Fault::CannotOpen);
    EXPECT_EQ(faultOf(keyFile().withRecovery(somebody(), recovery.identity)), Fault::CannotOpen);
    auto full = keyFile();
    while (full.keyslots().size() < kMostSlots) full = *full.withKit(opened(), passphrase(kOther), kit, floorCost());
    EXPECT_EQ(faultOf(full.withKit(opened(), passphrase(kOther), kit, floorCost())), Fault::Missing);
    EXPECT_EQ(faultOf(full.withRecovery(opened(), recovery.identity)), Fault::Missing);
    EXPECT_TRUE(KeyFile::decode(full.encode()));
}

} // namespace
} // namespace vault::identity
