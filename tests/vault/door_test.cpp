// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The door against the faults that a happy path never meets: a mediator taken off a case, keys planted in the store,
// deeds that do not come to be, an old copy put back, two people at once.

#include "tests/vault/door_fixture.h"

#include "crypto/envelope.h"
#include "vault/session/deed.h"

#include <algorithm>

namespace {

using namespace door;
using vault::charter::KeyKind;
using vault::charter::KeyRef;

TEST_F(Door, AMediatorTakenOffACaseHoldsNoKeyOfItAndReadsNothingNew_IMPA_3)
{
    vault::PartyId party, second;
    vault::InterviewId before;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        party = addParty(session);
        second = addParty(session);
        consentOfAll(session);
        before = interview(session, party, "avant");
    }
    {
        auto session = m_stage->unlock(stage::kBasile); // he takes his keys
        EXPECT_TRUE(vault::readInterview(session, before, Purpose::FollowCase).has_value());
    }
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        const auto basile = must(vault::memberNamed(session, stage::kBasile), "Basile");
        must(vault::removeMediator(session, m_case, basile), "remove");
        const auto* confidence = charter::keyIn(session.state(), KeyKind::Confidence, idAs<vault::ObjectId>(m_case));
        ASSERT_NE(confidence, nullptr);
        EXPECT_TRUE(confidence->due) << "only an assigned mediator makes the next confidence key";
        auto look = session.core().store->look();
        ASSERT_TRUE(look.has_value());
        EXPECT_TRUE((*look)->grantsTo(basile, idAs<vault::ScopeId>(m_case))->empty());
    }
    vault::InterviewId after;
    {
        auto session = m_stage->unlock(stage::kEglantine); // makes the epochs that are due, at unlock
        const auto* confidence = charter::keyIn(session.state(), KeyKind::Confidence, idAs<vault::ObjectId>(m_case));
        ASSERT_NE(confidence, nullptr);
        EXPECT_EQ(confidence->epoch, 2U);
        EXPECT_FALSE(confidence->due);
        after = interview(session, party, "après");
        EXPECT_TRUE(vault::readInterview(session, before, Purpose::FollowCase).has_value())
            << "the chain gives history";
        EXPECT_TRUE(vault::readInterview(session, after, Purpose::FollowCase).has_value());
    }
    {
        auto session = m_stage->unlock(stage::kBasile);
        const auto refused = vault::readInterview(session, after, Purpose::FollowCase);
        ASSERT_FALSE(refused.has_value());
        const auto* refusal = std::get_if<vault::Refusal>(&refused.error());
        ASSERT_NE(refusal, nullptr);
        EXPECT_EQ(charter::idOf(charter::ruleOf(refusal->reason)), "IMPA-3");
        auto deed = must(session.begin(), "begin");
        EXPECT_FALSE(deed.key(idAs<vault::ScopeId>(m_case), {KeyKind::Confidence, idAs<vault::ObjectId>(m_case), 2}));
        EXPECT_FALSE(deed.key(idAs<vault::ScopeId>(m_case), {KeyKind::Confidence, idAs<vault::ObjectId>(m_case), 1}));
    }
    EXPECT_EQ(verified(stage::kFlorimond), "");
}

TEST_F(Door, ACoordinatorWhoRecusesHoldsNoKeyOfTheCaseAndDecidesNothingInIt_IMPA_3)
{
    {
        auto session = m_stage->unlock(stage::kEglantine);
        (void)addParty(session);
    }
    const auto scope = idAs<vault::ScopeId>(m_case);
    const auto object = idAs<vault::ObjectId>(m_case);
    auto session = m_stage->unlock(stage::kFlorimond);
    const auto basile = must(vault::memberNamed(session, stage::kBasile), "Basile");
    ASSERT_TRUE(vault::showCase(session, m_case, Purpose::Coordination).has_value());
    must(vault::removeMediator(session, m_case, session.me()), "recusal");
    const auto expectTheWall = [&] {
        EXPECT_EQ(ruleOf(vault::showCase(session, m_case, Purpose::Coordination)), "IMPA-3");
        for (const auto& who : {session.me(), basile})
            EXPECT_EQ(ruleOf(vault::assignMediators(session, m_case, {who})), "IMPA-3");
        EXPECT_EQ(ruleOf(vault::removeMediator(session, m_case, basile)), "IMPA-3");
        auto deed = must(session.begin(), "begin");
        for (const std::uint32_t epoch : {1U, 2U})
            EXPECT_FALSE(deed.key(scope, {KeyKind::Case, object, epoch}).has_value()) << "epoch " << epoch;
        EXPECT_TRUE(deed.store().grantsTo(session.me(), scope)->empty());
    };
    expectTheWall();
    {
        auto assigned = m_stage->unlock(stage::kEglantine); // makes the epochs that are due
        const auto* key = charter::keyIn(assigned.state(), KeyKind::Case, object);
        ASSERT_NE(key, nullptr);
        EXPECT_EQ(key->epoch, 2U);
        EXPECT_FALSE(key->due);
        EXPECT_TRUE(vault::showCase(assigned, m_case, Purpose::FollowCase).has_value());
    }
    expectTheWall();
    EXPECT_EQ(verified(stage::kEglantine), "");
}

TEST_F(Door, AnEnrolmentThatExpiredIsProposedAgainWithTheSameKeys)
{
    constexpr auto kName = "Anselme";
    const auto identity = m_stage->keysOf(kName).identity();
    const auto propose = [&] {
        auto session = m_stage->unlock(stage::kCapucine);
        return vault::enrol(session, identity, kName, Role::Mediator);
    };
    const auto late = must(propose(), "enrol").waiting;
    ASSERT_TRUE(late.has_value());
    m_stage->waitDays(30);
    EXPECT_EQ(ruleOf(propose()), "HOUSE-6") << "still to be countersigned";
    m_stage->waitDays(1);
    const auto again = must(propose(), "enrol again").waiting;
    ASSERT_TRUE(again.has_value());
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        EXPECT_EQ(vault::waitingFor(session).size(), 1U);
        EXPECT_EQ(ruleOf(vault::countersign(session, *late)), "HOUSE-3");
        (void)must(vault::countersign(session, *again), "countersign");
        EXPECT_EQ(session.nameOf(identity.id()), kName);
    }
    m_stage->wait(1);
    EXPECT_TRUE(vault::joinVault(m_stage->placesOf(kName), m_stage->keysOf(kName), m_stage->passphraseOf(kName),
                                 std::nullopt)
                    .has_value());
    EXPECT_EQ(verified(stage::kFlorimond), "");
}

constexpr std::size_t kPage = 4096;

void flipIn(const std::filesystem::path& file, std::uint64_t page)
{
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    const auto at = static_cast<std::streamoff>((page - 1) * kPage + 100);
    const auto byte = static_cast<char>(bytes.seekg(at).get() ^ 1);
    bytes.seekp(at).put(byte);
}

bool names(const std::vector<vault::VaultFinding>& findings, const std::string& where)
{
    return std::ranges::contains(findings, where, &vault::VaultFinding::where);
}

TEST_F(Door, ADamagedPageOfTheDatabaseIsAFindingByName)
{
    const auto file = m_stage->vaultFolder() / "vault.db";
    const auto pages = [&] { return std::filesystem::file_size(file) / kPage; };
    vault::PartyId party;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        party = addParty(session);
        (void)addParty(session);
        consentOfAll(session);
    }
    const auto before = pages();
    std::string longest;
    for (int i = 0; i < 4000; ++i) longest += "é";
    vault::InterviewId written;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        written = interview(session, party, longest);
    }
    const auto after = pages();
    bool found = false;
    for (auto page = before + 1; page <= after && !found; ++page) { // one of them holds a part of the long record
        flipIn(file, page);
        const auto where = "vault.db, page " + std::to_string(page);
        auto session = vault::unlockVault(m_stage->placesOf(stage::kEglantine), stage::kEglantine,
                                          m_stage->passphraseOf(stage::kEglantine));
        const auto read = session ? vault::readInterview(*session, written, Purpose::FollowCase)
                                  : vault::Outcome<records::Interview>(std::unexpected(session.error()));
        found = session.has_value() && !read.has_value();
        if (found) {
            EXPECT_EQ(faultOf(read), vault::Fault::Damaged);
            EXPECT_TRUE(names(session->findings(Language::French), where));
            const auto report = must(vault::verifyVault(*session, Language::English), "verify");
            EXPECT_TRUE(names(report.findings, where));
        }
        session = std::unexpected(vault::Problem{vault::Fault::Io, {}}); // closed, before the byte is put back
        if (found) {
            const auto report = must(vault::verifyWithoutUnlocking(m_stage->placesOf(stage::kEglantine),
                                                                   stage::kEglantine,
                                                                   m_stage->passphraseOf(stage::kEglantine),
                                                                   Language::English),
                                     "verify without unlocking");
            EXPECT_TRUE(names(report.findings, where));
        }
        flipIn(file, page);
    }
    EXPECT_TRUE(found) << "pages " << before + 1 << " to " << after;
    EXPECT_EQ(verified(stage::kEglantine), "") << "what was damaged is told once, of the session that met it";
}

TEST_F(Door, ADamagedPageOfTheLogIsAFindingByNameToo)
{
    const auto file = m_stage->vaultFolder() / "vault.db";
    const auto middle = std::filesystem::file_size(file) / kPage / 2;
    bool found = false;
    for (auto page = middle; page < middle + 8 && !found; ++page) { // not every page is one that a verification reads
        flipIn(file, page);
        const auto report = vault::verifyWithoutUnlocking(m_stage->placesOf(stage::kEglantine), stage::kEglantine,
                                                          m_stage->passphraseOf(stage::kEglantine), Language::French);
        ASSERT_TRUE(report.has_value()) << vault::describe(report.error(), Language::English);
        found = names(report->findings, "vault.db, page " + std::to_string(page));
        EXPECT_EQ(found, !report->findings.empty()) << "page " << page;
        flipIn(file, page);
    }
    EXPECT_TRUE(found);
}

TEST_F(Door, AMediatorTakenOffIsShownWithoutKeysAndSinceWhen)
{
    {
        auto session = m_stage->unlock(stage::kEglantine);
        (void)addParty(session);
    }
    (void)m_stage->unlock(stage::kEglantine); // Basile gets his keys
    const auto lineOf = [this](vault::Session& session, const char* who) {
        for (auto& line : vault::whoCanOpen(session, m_case))
            if (line.name == who) return std::move(line);
        return vault::AccessLine();
    };
    auto session = m_stage->unlock(stage::kFlorimond);
    const auto before = lineOf(session, stage::kBasile);
    EXPECT_EQ(before.tie, vault::CaseTie::Assigned);
    EXPECT_EQ(before.keys.size(), 2U);
    m_stage->waitDays(3);
    must(vault::removeMediator(session, m_case, before.member), "remove");
    const auto after = lineOf(session, stage::kBasile);
    EXPECT_EQ(after.tie, vault::CaseTie::Removed);
    EXPECT_EQ(after.since, session.today());
    EXPECT_TRUE(after.keys.empty());
    EXPECT_EQ(lineOf(session, stage::kEglantine).keys.size(), 2U)
        << "the joint room, and the compartment by its old key";
}

TEST_F(Door, AKeyPlantedInTheStoreOpensNothing_CONF_1)
{
    vault::PartyId party;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        party = addParty(session);
    }
    const auto scope = idAs<vault::ScopeId>(m_case);
    const KeyRef planted{KeyKind::Party, idAs<vault::ObjectId>(party), 2};
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        auto deed = must(session.begin(), "begin");
        const KeyRef caseKey = deed.newest(scope, KeyKind::Case, idAs<vault::ObjectId>(m_case));
        const auto* under = must(deed.key(scope, caseKey), "the coordinator holds the case key");
        const auto chosen = crypto::SecretBytes::random(32);
        const vault::store::WrappedKey wrap{scope, planted, caseKey,
                                            crypto::seal(under->expose(),
                                                         vault::keys::wrapContext(session.vaultId(), scope, planted),
                                                         chosen.expose())};
        ASSERT_TRUE(deed.store().putWrap(wrap).has_value());
        must(deed.view(charter::ReadKind::Roster, {}, Purpose::Maintenance), "a leaf, so that the deed commits");
        must(deed.commit(), "commit");
    }
    auto session = m_stage->unlock(stage::kEglantine);
    auto deed = must(session.begin(), "begin");
    EXPECT_FALSE(deed.key(scope, planted).has_value()) << "no leaf names that wrap";
}

TEST_F(Door, ADeedThatDoesNotCommitLeavesNothingAndTheSessionGoesOn)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto before = session.head();
    {
        auto deed = must(session.begin(), "begin");
        must(deed.view(charter::ReadKind::Roster, {}, Purpose::Maintenance), "view");
        must(deed.act(charter::MediatorRemoved{m_case, session.me()}), "an act with keys in its wake");
    } // dropped: rolled back
    EXPECT_EQ(session.head(), before);
    const auto party = addParty(session);
    EXPECT_TRUE(vault::revealName(session, party, Purpose::FollowCase).has_value());
    EXPECT_EQ(verified(stage::kEglantine), "");
}

TEST_F(Door, AnOldCopyPutBackIsNoticedByWhoeverRemembersMore)
{
    const auto old = m_folder / "ancien";
    std::filesystem::copy(m_stage->vaultFolder(), old, std::filesystem::copy_options::recursive);
    {
        auto session = m_stage->unlock(stage::kEglantine);
        (void)addParty(session);
    }
    std::filesystem::remove_all(m_stage->vaultFolder());
    std::filesystem::rename(old, m_stage->vaultFolder());
    const auto places = m_stage->placesOf(stage::kEglantine);
    const auto unlocked = vault::unlockVault(places, stage::kEglantine, m_stage->passphraseOf(stage::kEglantine));
    ASSERT_FALSE(unlocked.has_value());
    EXPECT_EQ(std::get<vault::Problem>(unlocked.error()).fault, vault::Fault::Behind);
    const auto report = vault::verifyWithoutUnlocking(places, stage::kEglantine,
                                                      m_stage->passphraseOf(stage::kEglantine), Language::English);
    ASSERT_TRUE(report.has_value()) << vault::describe(report.error(), Language::English);
    ASSERT_FALSE(report->findings.empty());
    EXPECT_THAT(report->findings.front().sentence, testing::HasSubstr("behind"));
}

TEST_F(Door, AnOldCopyIsVerifiedEvenForWhoeverHasFoldedMoreThanItHolds)
{
    const auto old = m_folder / "ancien";
    std::filesystem::copy(m_stage->vaultFolder(), old, std::filesystem::copy_options::recursive);
    {
        auto session = m_stage->unlock(stage::kEglantine);
        for (int i = 0; i < 80; ++i) (void)must(vault::roster(session), "roster"); // enough for the profile's memory
    }
    std::filesystem::remove_all(m_stage->vaultFolder());
    std::filesystem::rename(old, m_stage->vaultFolder());
    const auto report =
        vault::verifyWithoutUnlocking(m_stage->placesOf(stage::kEglantine), stage::kEglantine,
                                      m_stage->passphraseOf(stage::kEglantine), Language::English);
    ASSERT_TRUE(report.has_value()) << vault::describe(report.error(), Language::English);
    ASSERT_EQ(report->findings.size(), 1U) << "only that it is behind: the copy itself is whole";
    EXPECT_THAT(report->findings.front().sentence, testing::HasSubstr("behind"));
}

TEST_F(Door, TwoPeopleAtOnceLoseNoAct)
{
    auto first = m_stage->unlock(stage::kEglantine);
    auto second = m_stage->unlock(stage::kFlorimond);
    const auto party = addParty(first);
    records::ReferralHeader header;
    header.receivedAt = second.today();
    (void)must(vault::receiveReferral(second, header, {}, {}), "referral");
    (void)addParty(first);
    (void)must(vault::listReferrals(first, Purpose::Screening), "list");
    EXPECT_EQ(first.state().referrals.size(), 2U);
    EXPECT_EQ(must(vault::showCase(second, m_case, Purpose::Coordination), "show").parties.size(), 2U);
    EXPECT_TRUE(vault::revealName(first, party, Purpose::FollowCase).has_value());
    EXPECT_EQ(verified(stage::kFlorimond), "");
}

TEST_F(Door, ARowThatTheLogDoesNotKnowIsRefusedByName)
{
    vault::PartyId party;
    vault::InterviewId written;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        party = addParty(session);
        (void)addParty(session);
        consentOfAll(session);
        written = interview(session, party, "vrai");
        auto deed = must(session.begin(), "begin");
        auto row = must(deed.fresh(idAs<vault::RowId>(written)), "row");
        row.version = 2; // a newer row that no leaf knows
        row.envelope.back() ^= 1U;
        ASSERT_TRUE(deed.store().putRow(row).has_value());
        must(deed.view(charter::ReadKind::Roster, {}, Purpose::Maintenance), "view");
        must(deed.commit(), "commit");
    }
    auto session = m_stage->unlock(stage::kEglantine);
    const auto read = vault::readInterview(session, written, Purpose::FollowCase);
    ASSERT_FALSE(read.has_value());
    const auto& problem = std::get<vault::Problem>(read.error());
    EXPECT_EQ(problem.fault, vault::Fault::Tampered);
    EXPECT_THAT(problem.object, testing::HasSubstr(crypto::toHex(written.bytes)));
    EXPECT_THAT(verified(stage::kFlorimond), testing::HasSubstr(crypto::toHex(written.bytes)));
}

TEST_F(Door, AClockFarAheadAsksAndAClockBehindRefuses)
{
    m_stage->waitDays(61);
    auto places = m_stage->placesOf(stage::kEglantine);
    auto ahead = vault::unlockVault(places, stage::kEglantine, m_stage->passphraseOf(stage::kEglantine));
    ASSERT_FALSE(ahead.has_value());
    EXPECT_EQ(std::get<vault::Problem>(ahead.error()).fault, vault::Fault::ClockAhead);
    places.clockConfirmed = true;
    EXPECT_TRUE(vault::unlockVault(places, stage::kEglantine, m_stage->passphraseOf(stage::kEglantine)).has_value());
    const auto now = m_stage->now();
    places.clock = [now] { return now - 10 * 60'000; };
    const auto behind = vault::unlockVault(places, stage::kEglantine, m_stage->passphraseOf(stage::kEglantine));
    ASSERT_FALSE(behind.has_value());
    EXPECT_EQ(std::get<vault::Problem>(behind.error()).fault, vault::Fault::ClockBehind);
}

TEST_F(Door, ADateConfirmedInTheMiddleOfASessionIsTakenForTheRestOfIt)
{
    auto session = m_stage->unlock(stage::kEglantine);
    m_stage->waitDays(61);
    const auto ahead = session.begin();
    ASSERT_FALSE(ahead.has_value());
    EXPECT_EQ(std::get<vault::Problem>(ahead.error()).fault, vault::Fault::ClockAhead);
    session.confirmClock();
    EXPECT_TRUE(session.begin().has_value());
}

TEST_F(Door, OnlyThePresentPassphrasePassesForItAndAskingLeavesNoLeaf)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto before = session.head();
    EXPECT_TRUE(vault::checkPassphrase(session, m_stage->passphraseOf(stage::kEglantine)).has_value());
    const auto wrong = vault::checkPassphrase(session, m_stage->passphraseOf(stage::kBasile));
    ASSERT_FALSE(wrong.has_value());
    EXPECT_EQ(std::get<vault::Problem>(wrong.error()).fault, vault::Fault::CannotOpen);
    EXPECT_EQ(session.head(), before);
}

} // namespace
