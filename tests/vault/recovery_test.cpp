// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys people can live with, through the door: an emergency kit, the ceremony of the recovery, a member who forgot the
// passphrase, a rehearsal.

#include "tests/vault/door_fixture.h"

#include "vault/identity/recovery.h"
#include "vault/session/core.h"

#include <algorithm>
#include <set>

namespace {

using namespace door;
using vault::charter::KeyKind;

crypto::KdfParameters floorCost() { return crypto::KdfParameters::atFloor(); }

crypto::Passphrase phrase(std::string_view text)
{
    return *crypto::Passphrase::from(crypto::SecretBytes::copyOf(crypto::bytesOf(text)));
}

class Keys : public Door {
protected:
    vault::Outcome<vault::Session> unlockWith(const char* who, std::string_view words,
                                              const vault::identity::KitKey* kit = nullptr)
    {
        return vault::unlockVault(m_stage->placesOf(who), who, phrase(words), kit);
    }
    vault::MemberId memberOf(const vault::Session& session, const char* who)
    {
        return must(vault::memberNamed(session, who), who);
    }
};

class Recovery : public Keys {
protected:
    /// Held by Capucine, countersigned by Florimond; two of three.
    void hold()
    {
        auto capucine = m_stage->unlock(stage::kCapucine);
        auto ceremony = must(vault::holdCeremony(capucine, 2, 3), "ceremony");
        m_shares = std::move(ceremony.shares);
        countersign(stage::kFlorimond, ceremony.waiting);
    }
    void countersign(const char* who, const vault::ProposalId& proposal)
    {
        auto session = m_stage->unlock(who);
        must(vault::countersign(session, proposal), "countersign");
    }
    void allow(const char* who)
    {
        auto capucine = m_stage->unlock(stage::kCapucine);
        const auto waiting = must(vault::allowRecovery(capucine, memberOf(capucine, who)), "allow");
        countersign(stage::kFlorimond, waiting);
    }
    std::vector<crypto::RecoveryShare> shares(std::initializer_list<std::size_t> which) const
    {
        std::vector<crypto::RecoveryShare> out;
        for (const auto i : which) out.push_back(m_shares.at(i).duplicate());
        return out;
    }
    vault::Outcome<void> recover(const char* who, std::initializer_list<std::size_t> which)
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        return vault::recoverMember(session, memberOf(session, who), shares(which), phrase("une nouvelle phrase"),
                                    floorCost());
    }
    vault::RecoveryStatus status(const char* who)
    {
        const auto session = m_stage->unlock(who);
        return must(vault::recoveryStatus(session), "status");
    }

    std::vector<crypto::RecoveryShare> m_shares;
};

} // namespace

TEST_F(Keys, AKitOpensWithItsPassphraseAndTheOldWayStaysUntilItIsRemoved)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto kit = must(vault::makeEmergencyKit(session, phrase("la phrase du kit"), floorCost()), "kit");
    ASSERT_TRUE(unlockWith(stage::kEglantine, "la phrase du kit", &kit.secretKey));
    EXPECT_EQ(faultOf(unlockWith(stage::kEglantine, "la phrase du kit")), vault::Fault::CannotOpen);
    EXPECT_TRUE(vault::unlockVault(m_stage->placesOf(stage::kEglantine), stage::kEglantine,
                                   m_stage->passphraseOf(stage::kEglantine)));
    auto byKit = must(unlockWith(stage::kEglantine, "la phrase du kit", &kit.secretKey), "by kit");
    const auto slots = must(vault::keyslots(byKit), "slots");
    ASSERT_EQ(slots.size(), 2U);
    EXPECT_FALSE(slots[0].isOpen);
    EXPECT_TRUE(slots[1].isOpen);
    must(vault::removeKeyslot(byKit, crypto::toHex(slots[0].id)), "remove");
    EXPECT_EQ(faultOf(vault::unlockVault(m_stage->placesOf(stage::kEglantine), stage::kEglantine,
                                         m_stage->passphraseOf(stage::kEglantine))),
              vault::Fault::CannotOpen);
    EXPECT_EQ(faultOf(vault::removeKeyslot(byKit, crypto::toHex(slots[1].id))), vault::Fault::KeyMissing);
    EXPECT_EQ(faultOf(vault::removeKeyslot(byKit, "zz")), vault::Fault::Unknown);
}

TEST_F(Recovery, NobodyHasOneUntilTheCeremonyIsCountersigned)
{
    EXPECT_FALSE(status(stage::kBasile).exists);
    vault::ProposalId waiting;
    {
        auto capucine = m_stage->unlock(stage::kCapucine);
        waiting = must(vault::holdCeremony(capucine, 2, 3), "ceremony").waiting;
        EXPECT_EQ(ruleOf(vault::holdCeremony(capucine, 4, 3)), "HOUSE-4");
        EXPECT_EQ(ruleOf(vault::holdCeremony(capucine, 1, 3)), "HOUSE-4");
        EXPECT_EQ(ruleOf(vault::holdCeremony(capucine, 2, 100'000)), "HOUSE-4");
    }
    EXPECT_FALSE(status(stage::kBasile).exists);
    countersign(stage::kFlorimond, waiting);
    const auto seen = status(stage::kBasile);
    EXPECT_TRUE(seen.exists);
    EXPECT_EQ(seen.state.quorum, 2);
    EXPECT_EQ(seen.state.shares.size(), 3U);
    auto eglantine = m_stage->unlock(stage::kEglantine);
    EXPECT_EQ(ruleOf(vault::holdCeremony(eglantine, 2, 3)), "HOUSE-1");
}

TEST_F(Recovery, EveryHolderAddsTheKeysOfTheirsAtTheNextUnlock)
{
    (void)m_stage->unlock(stage::kEglantine); // the first of the pair makes the confidence key
    hold();
    // Florimond gave what he held when he signed; the confidence key of the case is the mediators' alone
    {
        auto session = m_stage->unlock(stage::kCapucine);
        const auto seen = must(vault::recoveryStatus(session), "status");
        EXPECT_GT(seen.keysAwaited, 0U);
        const auto* confidence = charter::keyIn(session.state(), KeyKind::Confidence, idAs<vault::ObjectId>(m_case));
        ASSERT_NE(confidence, nullptr);
        EXPECT_FALSE(confidence->holders.at(confidence->epoch).contains(seen.state.identity));
    }
    (void)m_stage->unlock(stage::kEglantine);
    const auto after = status(stage::kEglantine);
    EXPECT_EQ(after.keysAwaited, 0U);
    EXPECT_EQ(verified(stage::kFlorimond), "") << "the store has each grant that the log names";
}

TEST_F(Recovery, TheSharesOpenWhatWasGivenToTheRecovery)
{
    hold();
    (void)m_stage->unlock(stage::kEglantine);
    auto session = m_stage->unlock(stage::kEglantine);
    const auto& state = session.state();
    const auto identity = state.vault.recovery->identity;
    const auto secret = vault::identity::RecoverySecret::from(crypto::joinShares(shares({0, 2})).value());
    const auto opened = vault::identity::openRecovery(*session.identityOf(identity), *secret);
    ASSERT_TRUE(opened);
    auto look = session.core().store->look();
    ASSERT_TRUE(look);
    const auto grants = (*look)->grantsTo(identity, idAs<vault::ScopeId>(m_case));
    ASSERT_TRUE(grants);
    std::set<KeyKind> kinds;
    for (const auto& stored : *grants) {
        const auto grant = vault::identity::KeyGrant::decode(stored.grant);
        ASSERT_TRUE(grant);
        const auto key = vault::identity::openGrant(*grant, *opened, *session.identityOf(grant->granter));
        ASSERT_TRUE(key);
        EXPECT_EQ(key->size(), 32U);
        kinds.insert(stored.key.kind);
    }
    EXPECT_TRUE(kinds.contains(KeyKind::Case));
    EXPECT_TRUE(kinds.contains(KeyKind::Confidence));
}

TEST_F(Recovery, AMemberWhoForgotThePassphraseGetsANewOneAndEverybodyIsTold)
{
    hold();
    (void)m_stage->unlock(stage::kBasile); // the first unlock since: there is a slot for the recovery now
    EXPECT_EQ(ruleOf(recover(stage::kBasile, {0, 1})), "HOUSE-3") << "two people decide first";
    allow(stage::kBasile);
    EXPECT_EQ(ruleOf(recover(stage::kBasile, {0})), "HOUSE-4");
    EXPECT_EQ(ruleOf(recover(stage::kBasile, {0, 0})), "HOUSE-4");
    must(recover(stage::kBasile, {0, 1}), "recover");
    EXPECT_EQ(faultOf(vault::unlockVault(m_stage->placesOf(stage::kBasile), stage::kBasile,
                                         m_stage->passphraseOf(stage::kBasile))),
              vault::Fault::CannotOpen)
        << "the forgotten one opens no longer";
    EXPECT_TRUE(unlockWith(stage::kBasile, "une nouvelle phrase"));
    EXPECT_EQ(ruleOf(recover(stage::kBasile, {0, 1})), "HOUSE-3") << "once";
    auto eglantine = m_stage->unlock(stage::kEglantine);
    const auto news = must(vault::whileAway(eglantine, Language::English), "news");
    const auto isTold = [&](charter::NewsKind kind) {
        return std::ranges::any_of(news.lines, [&](const vault::NewsLine& line) { return line.kind == kind; });
    };
    EXPECT_TRUE(isTold(charter::NewsKind::RecoverySet));
    EXPECT_TRUE(isTold(charter::NewsKind::RecoveryAllowed));
    EXPECT_TRUE(isTold(charter::NewsKind::MemberRecovered));
}

TEST_F(Recovery, WhoeverHasNotUnlockedSinceTheCeremonyIsNotRecoverableYet)
{
    hold();
    const auto seen = status(stage::kCapucine);
    auto session = m_stage->unlock(stage::kCapucine);
    EXPECT_TRUE(std::ranges::contains(seen.notYetRecoverable, memberOf(session, stage::kBasile)));
    EXPECT_FALSE(std::ranges::contains(seen.notYetRecoverable, session.me()));
    allow(stage::kBasile);
    EXPECT_EQ(faultOf(recover(stage::kBasile, {0, 1})), vault::Fault::KeyMissing);
}

TEST_F(Recovery, ARehearsalOpensTheDecoyAndIsTimed)
{
    hold();
    auto session = m_stage->unlock(stage::kFlorimond);
    const auto began = session.now();
    EXPECT_EQ(ruleOf(vault::rehearseRecovery(session, shares({0}), began)), "HOUSE-4");
    const auto seconds = must(vault::rehearseRecovery(session, shares({1, 2}), began - 41'000), "rehearsal");
    EXPECT_GE(seconds, 41U);
    const auto seen = must(vault::recoveryStatus(session), "status");
    EXPECT_EQ(seen.state.rehearsedOn, session.today());
    EXPECT_EQ(seen.state.rehearsedIn, seconds);
    EXPECT_FALSE(seen.rehearsalOverdue);
}

TEST_F(Recovery, SharesOfAnEarlierCeremonyAreNotTaken)
{
    hold();
    const auto earlier = shares({0, 1});
    hold();
    auto session = m_stage->unlock(stage::kFlorimond);
    EXPECT_EQ(ruleOf(vault::rehearseRecovery(session, earlier, session.now())), "HOUSE-4");
    must(vault::rehearseRecovery(session, shares({0, 1}), session.now()), "the new ones");
    EXPECT_EQ(verified(stage::kFlorimond), "");
}
