// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every act of the door, killed on its way to the disk: the act is wholly there or wholly not, and the next unlock and a
// verification from the first leaf find nothing wrong.

#include "tests/faults/killed.h"
#include "tests/faults/shape.h"
#include "tests/scenarios/played_once.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <functional>
#include <utility>

namespace {

using faults::inChild;
using faults::shapeOf;
using stage::must;
using vault::idAs;
using vault::Session;
using vault::charter::CaseState;
using vault::charter::ConsentKind;
using vault::charter::Language;
using vault::charter::Role;
namespace charter = vault::charter;
namespace records = vault::records;

/// How many times one act is killed: fewer where it is a leaf alone, more where other files than the database change.
/// Each act begins elsewhere, so that all of them together meet every kind of step.
constexpr unsigned kFewKills = 2, kKills = 3, kMoreKills = 5;

// ---- the play

class KilledActs : public testing::Test {
protected:
    using Work = std::function<void(Session&)>;
    /// One act in a child, killed at that step; 0: not at all.
    using Child = std::function<void(std::uint64_t last)>;
    using Look = std::function<std::string()>;

    /// Between two acts that are killed.
    void onStage(const char* who, const Work& work)
    {
        auto session = m_stage.unlock(who);
        work(session);
        m_seen.clear();
    }

    void killedWhile(const std::string& what, const char* who, const Work& work, unsigned kills = kKills)
    {
        (void)m_stage.unlock(who); // what an unlock has to do is done before, and is no part of the act
        m_seen.clear();
        const Child child = [&](std::uint64_t last) {
            auto session = m_stage.unlock(who);
            faults::countSteps(last);
            work(session);
            faults::noMoreSteps();
        };
        killedWhile(what, child, [this] { return look(); }, kills);
    }

    /// The same for an act without content.
    void killedAtALeaf(const std::string& what, const char* who, const Work& work)
    {
        killedWhile(what, who, work, kFewKills);
    }

    void killedWhile(const std::string& what, const Child& child, const Look& see, unsigned kills = kKills,
                     const std::function<void()>& afterwards = {})
    {
        SCOPED_TRACE(what);
        const auto before = m_seen.empty() ? see() : m_seen;
        keepAside("avant");
        ASSERT_EQ(run(child, 0), 0);
        const auto steps = faults::stepsOfChild();
        ASSERT_GE(steps.syncs, 1U) << "the database's own calls are counted, and an act is durable";
        const auto after = see();
        EXPECT_NE(before, after) << "the act is seen";
        keepAside("après");
        unsigned killed = 0;
        for (const auto step : spread(steps.all, kills)) {
            putBack("avant");
            const auto ended = run(child, step);
            EXPECT_TRUE(ended == -SIGKILL || ended == 0) << ended;
            if (ended == -SIGKILL) ++killed;
            const auto found = see();
            EXPECT_TRUE(found == before || found == after) << "step " << step << " of " << steps.all << " left\n"
                                                           << found << "\nwhich is neither\n"
                                                           << before << "\nnor\n"
                                                           << after;
            if (afterwards) afterwards();
        }
        EXPECT_GT(killed, 0U);
        putBack("après");
        m_seen = after;
    }

    /// Unlocks, verifies from the first leaf, and tells what is true.
    std::string look()
    {
        auto session = m_stage.unlock(m_checker);
        for (const auto& finding : session.findings(Language::English))
            ADD_FAILURE() << finding.where << ": " << finding.sentence;
        const auto report = must(vault::verifyVault(session, Language::English), "verify");
        for (const auto& finding : report.findings)
            if (!isALeftoverFile(session, finding)) ADD_FAILURE() << finding.where << ": " << finding.sentence;
        return shapeOf(session.state());
    }

    static int run(const Child& child, std::uint64_t last)
    {
        return inChild([&] {
            child(last);
            return 0;
        });
    }

    stage::Folder m_folder;
    stage::Stage m_stage{m_folder.path()};
    const char* m_checker = stage::kCapucine;
    bool m_leavesAFile = false; ///< a document's sealed file is there before its row (vault/FORMAT.md, "Documents")
    std::string m_seen;         ///< by the last look, when nothing was done since

private:
    [[nodiscard]] bool isALeftoverFile(const Session& session, const vault::VaultFinding& finding) const
    {
        if (!m_leavesAFile || !finding.where.starts_with("document ")) return false;
        return std::ranges::none_of(session.state().places, [&](const auto& place) {
            return finding.where == "document " + crypto::toHex(place.first.bytes);
        });
    }

    /// So many of the steps 1 to `all`, in another order of beginning for each act.
    std::vector<std::uint64_t> spread(std::uint64_t all, unsigned most)
    {
        std::vector<std::uint64_t> steps;
        const auto count = std::min<std::uint64_t>(all, most);
        ++m_acts;
        for (std::uint64_t i = 0; i < count; ++i) steps.push_back((m_acts + i * all / count) % all + 1);
        return steps;
    }

    void keepAside(const std::string& name)
    {
        std::filesystem::remove_all(m_folder.path() / name);
        copyBoth(m_folder.path(), m_folder.path() / name);
    }
    void putBack(const std::string& name)
    {
        for (const auto* each : {"coffre", "profils"}) std::filesystem::remove_all(m_folder.path() / each);
        copyBoth(m_folder.path() / name, m_folder.path());
    }
    static void copyBoth(const std::filesystem::path& from, const std::filesystem::path& to)
    {
        std::filesystem::create_directories(to);
        for (const auto* each : {"coffre", "profils"})
            std::filesystem::copy(from / each, to / each, std::filesystem::copy_options::recursive);
    }

    std::uint64_t m_acts = 0;
};

// ---- the team

vault::Outcome<Session> joinAs(stage::Stage& stage, const char* who)
{
    return vault::joinVault(stage.placesOf(who), stage.keysOf(who), stage.passphraseOf(who), std::nullopt);
}

/// Whether it unlocks; where it does, everything is right.
bool opens(stage::Stage& stage, const char* who, const crypto::Passphrase& passphrase)
{
    auto session = vault::unlockVault(stage.placesOf(who), who, passphrase);
    if (!session) return false;
    EXPECT_THAT(session->findings(Language::English), testing::IsEmpty());
    EXPECT_THAT(must(vault::verifyVault(*session, Language::English), "verify").findings, testing::IsEmpty());
    return true;
}

TEST_F(KilledActs, OfTheTeamAreWhollyThereOrNotAtAll)
{
    m_stage.found(stage::kCapucine, "GIP");
    const auto coordinator = m_stage.keysOf(stage::kFlorimond).identity();
    const auto mediator = m_stage.keysOf(stage::kEglantine).identity();
    const auto propose = [&](const vault::identity::Identity& identity, const char* name, Role role) {
        return [&identity, name, role](Session& session) {
            (void)must(vault::enrol(session, identity, name, role), "enrol");
        };
    };
    killedWhile("enrol, alone", stage::kCapucine, propose(coordinator, stage::kFlorimond, Role::Coordinator),
                kMoreKills);

    const Child join = [&](std::uint64_t last) {
        faults::countSteps(last);
        (void)must(joinAs(m_stage, stage::kFlorimond), "join");
        faults::noMoreSteps();
    };
    const Look hasJoined = [&] {
        (void)look();
        const bool in = opens(m_stage, stage::kFlorimond, m_stage.passphraseOf(stage::kFlorimond));
        return std::string(in ? "in" : "outside");
    };
    m_seen.clear();
    killedWhile("join", join, hasJoined, kMoreKills,
                [&] { EXPECT_TRUE(joinAs(m_stage, stage::kFlorimond).has_value()) << "joins again"; });
    m_seen.clear();

    killedWhile("enrol, proposed", stage::kCapucine, propose(mediator, stage::kEglantine, Role::Mediator));
    killedWhile(
        "countersign", stage::kFlorimond,
        [](Session& session) {
            const auto waiting = vault::waitingFor(session);
            if (waiting.size() != 1) throw stage::Broken("one proposal waits");
            (void)must(vault::countersign(session, waiting.front().proposal), "countersign");
        },
        kMoreKills);
}

TEST_F(KilledActs, AChangeOfPassphraseLeavesTheOldOneOrTheNewOne)
{
    m_stage.found(stage::kCapucine, "GIP");
    const auto fresh = m_stage.passphraseOf("quelqu'un d'autre");
    const Child change = [&](std::uint64_t last) {
        auto session = m_stage.unlock(stage::kCapucine);
        faults::countSteps(last);
        (void)must(vault::changePassphrase(session, fresh, crypto::KdfParameters::atFloor()), "passphrase");
        faults::noMoreSteps();
    };
    const Look whichOpens = [&] {
        const bool old = opens(m_stage, stage::kCapucine, m_stage.passphraseOf(stage::kCapucine));
        return std::string(old ? "old " : "") + (opens(m_stage, stage::kCapucine, fresh) ? "new " : "");
    };
    EXPECT_EQ(whichOpens(), "old ");
    killedWhile("passphrase", change, whichOpens, kMoreKills);
    EXPECT_EQ(whichOpens(), "new ");
}

// ---- a case

const vault::CaseId& caseIn(const Session& session) { return session.state().cases.begin()->first; }
const charter::CasePart& partIn(const Session& session) { return session.state().cases.begin()->second; }
const vault::ReferralId& referralIn(const Session& session) { return session.state().referrals.begin()->first; }

const vault::PartyId& partyIn(const Session& session, std::ptrdiff_t which)
{
    return std::next(partIn(session).parties.begin(), which)->first;
}

vault::ShuttleId shuttleAt(const Session& session, charter::ShuttleStage wanted)
{
    for (const auto& [shuttle, state] : partIn(session).shuttles)
        if (state.stage == wanted) return shuttle;
    throw stage::Broken("no such words");
}

void refer(Session& session)
{
    records::ReferralHeader header;
    header.receivedAt = session.today();
    header.conflictKind = charter::ConflictKind::Noise;
    records::ReferralNames names;
    names.summary = stage::text("un résumé");
    const auto partner = must(vault::memberNamed(session, stage::kVille), "partner");
    (void)must(vault::receiveReferral(session, header, names, partner), "referral");
}

void openCase(Session& session)
{
    records::CaseHeader header;
    header.openedAt = session.today();
    header.conflictKinds = {charter::ConflictKind::Noise};
    records::CaseBody body;
    body.situation = stage::text("un plancher qui sonne");
    (void)must(vault::openCase(session, referralIn(session), charter::Mode::TableRonde, header, body), "open");
}

void assignThePair(Session& session)
{
    must(vault::assignMediators(session, caseIn(session),
                                {must(vault::memberNamed(session, stage::kEglantine), "Églantine"),
                                 must(vault::memberNamed(session, stage::kBasile), "Basile")}),
         "assign");
}

void addParty(Session& session)
{
    records::PartyProfile profile;
    profile.informedAt = session.today();
    records::PartyIdentity identity;
    identity.fullName = stage::text("quelqu'un");
    (void)must(vault::addParty(session, caseIn(session), profile, identity), "party");
}

void explain(Session& session, std::ptrdiff_t which)
{
    must(vault::explainLimits(session, caseIn(session), partyIn(session, which), charter::ConsentForm::Paper,
                              Language::French),
         "explain");
}

void consent(Session& session, std::ptrdiff_t which, ConsentKind kind = ConsentKind::Participate,
             const vault::DisclosureId& disclosure = {})
{
    vault::ConsentTerms terms;
    terms.kind = kind;
    terms.disclosure = disclosure;
    must(vault::recordConsent(session, caseIn(session), partyIn(session, which), terms), "consent");
}

void withdraw(Session& session)
{
    vault::ConsentTerms terms;
    terms.action = charter::ConsentAction::Withdrawn;
    must(vault::recordConsent(session, caseIn(session), partyIn(session, 0), terms), "withdraw");
}

void reach(Session& session, CaseState to, charter::Outcome outcome = charter::Outcome::None,
           charter::Day on = charter::Day::None)
{
    vault::StateChange change;
    change.to = to;
    change.outcome = outcome;
    change.on = on;
    must(vault::changeState(session, caseIn(session), change), "state");
}

void interview(Session& session, std::ptrdiff_t which)
{
    records::Interview record;
    record.at = session.today();
    record.factsTold = stage::text("ce qu'il a raconté");
    (void)must(vault::writeInterview(session, partyIn(session, which), record), "interview");
}

void draftWords(Session& session)
{
    records::ShuttleMessage message;
    message.text = stage::text("dites-lui");
    (void)must(vault::draftShuttle(session, partyIn(session, 0), partyIn(session, 1), message), "draft");
}

void meet(Session& session)
{
    records::JointSession record;
    record.at = session.today();
    record.place = stage::text("une salle");
    record.groundRulesAccepted = true;
    record.summary = stage::text("ce qui compte pour chacun");
    (void)must(vault::writeSession(session, caseIn(session), {}, record), "session");
}

void agree(Session& session)
{
    records::Agreement record;
    const auto letter = vault::letterOf(partIn(session).parties.begin()->second);
    record.undertakings.push_back(
        {stage::text(std::string(1, letter)), stage::text("pose un tapis"), charter::Day::None});
    record.sharing = charter::SharingChoice::MayBeShared;
    record.noStatementOfFault = true;
    (void)must(vault::writeAgreement(session, caseIn(session), {}, record), "agreement");
}

void followUp(Session& session)
{
    records::FollowUp record;
    record.party = stage::text(std::string(1, vault::letterOf(partIn(session).parties.begin()->second)));
    record.at = session.today();
    (void)must(vault::writeFollowUp(session, caseIn(session), record), "follow-up");
}

void prepareDisclosure(Session& session)
{
    records::DisclosureProse prose;
    prose.reason = stage::text("aider à tenir les engagements");
    const auto agreement = idAs<vault::ObjectId>(partIn(session).agreements.begin()->first);
    const auto partner = must(vault::memberNamed(session, stage::kVille), "partner");
    (void)must(vault::prepareDisclosure(session, caseIn(session), partner,
                                        charter::DisclosurePurpose::AgreementExecution, {{agreement, {"undertakings"}}},
                                        prose),
               "prepare");
}

charter::Day inDays(const Session& session, std::uint32_t days)
{
    return charter::Day{charter::value(session.today()) + days};
}

/// One case from its referral to the day somebody is taken off it.
class KilledActsOfACase : public KilledActs {
protected:
    void team();
    void caseAndParties();
    void words();
    void meeting();
    void document();
    void disclosure();
    void afterwards();
    void withdrawals();

    static constexpr const char *kDirector = stage::kCapucine, *kCoordinator = stage::kFlorimond,
                                *kMediator = stage::kEglantine;
};

void KilledActsOfACase::team()
{
    m_stage.found(kDirector, "GIP");
    m_stage.enrol(kDirector, kCoordinator, Role::Coordinator);
    for (const auto* name : {kMediator, stage::kBasile}) m_stage.enrol(kDirector, name, Role::Mediator, kCoordinator);
    m_stage.enrol(kDirector, stage::kVille, Role::Partner, kCoordinator, charter::PartnerKind::City);
    m_checker = kCoordinator;
}

void KilledActsOfACase::caseAndParties()
{
    killedWhile("referral", kCoordinator, refer);
    killedAtALeaf("screening", kCoordinator, [](Session& session) {
        must(vault::screenReferral(session, referralIn(session), charter::ScreeningDecision::Case), "screen");
    });
    killedWhile("case", kCoordinator, openCase);
    killedWhile("assignment", kCoordinator, assignThePair);

    killedWhile("party", kMediator, addParty, kMoreKills);
    onStage(kMediator, addParty);
    killedAtALeaf("explanation", kMediator, [](Session& session) { explain(session, 0); });
    onStage(kMediator, [](Session& session) { explain(session, 1); });
    killedAtALeaf("consent", kMediator, [](Session& session) { consent(session, 0); });
    onStage(kMediator, [](Session& session) { consent(session, 1); });
    killedAtALeaf("state of the case", kMediator, [](Session& session) { reach(session, CaseState::Consented); });
}

void KilledActsOfACase::words()
{
    killedWhile("interview", kMediator, [](Session& session) { interview(session, 0); });
    onStage(kMediator, [](Session& session) {
        interview(session, 1);
        reach(session, CaseState::InMediation);
    });
    killedWhile("words drafted", kMediator, draftWords);
    killedAtALeaf("words authorised", kMediator, [](Session& session) {
        must(vault::authoriseShuttle(session, shuttleAt(session, charter::ShuttleStage::Draft),
                                     charter::ConsentForm::OralWitnessed),
             "authorise");
    });
    killedWhile("words delivered", kMediator, [](Session& session) {
        must(vault::deliverShuttle(session, shuttleAt(session, charter::ShuttleStage::Authorised)), "deliver");
    });
    onStage(kMediator, draftWords);
    killedAtALeaf("words cancelled", kMediator, [](Session& session) {
        must(vault::cancelShuttle(session, shuttleAt(session, charter::ShuttleStage::Draft)), "cancel");
    });
}

void KilledActsOfACase::meeting()
{
    onStage(kMediator, [](Session& session) {
        for (const auto which : {0, 1}) consent(session, which, ConsentKind::MeetJointly);
    });
    killedWhile("joint session", kMediator, meet);
    killedWhile("agreement", kMediator, agree);
}

void KilledActsOfACase::document()
{
    const auto file = m_folder.path() / "accord.pdf";
    std::ofstream(file, std::ios::binary) << std::string(300'000, 'a');
    m_leavesAFile = true;
    killedWhile(
        "document", kMediator,
        [&](Session& session) {
            vault::DocumentSource source;
            source.file = file;
            (void)must(vault::addDocument(session, caseIn(session), {}, std::move(source)), "document");
        },
        kMoreKills);
    m_leavesAFile = false;
}

void KilledActsOfACase::disclosure()
{
    killedWhile("disclosure prepared", kMediator, prepareDisclosure);
    onStage(kMediator, [](Session& session) {
        const auto prepared = partIn(session).disclosures.begin()->first;
        for (const auto which : {0, 1}) consent(session, which, ConsentKind::ShareAgreement, prepared);
    });
    killedWhile("disclosure given", kDirector, [](Session& session) {
        must(vault::giveDisclosure(session, partIn(session).disclosures.begin()->first, inDays(session, 30)), "give");
    });
    killedAtALeaf("disclosure revoked", kDirector, [](Session& session) {
        must(vault::revokeDisclosure(session, partIn(session).disclosures.begin()->first), "revoke");
    });
}

void KilledActsOfACase::afterwards()
{
    onStage(kMediator, [](Session& session) {
        reach(session, CaseState::Concluded, charter::Outcome::WrittenAgreement);
        reach(session, CaseState::FollowUp, charter::Outcome::None, inDays(session, 60));
    });
    killedWhile("follow-up", kMediator, followUp);
    killedAtALeaf("notice queued", kCoordinator,
                  [](Session& session) { (void)must(vault::queueNotice(session, referralIn(session)), "queue"); });
    killedAtALeaf("notices sent", kCoordinator, [](Session& session) {
        if (must(vault::sendNotices(session), "send").size() != 1) throw stage::Broken("one batch");
    });
}

void KilledActsOfACase::withdrawals()
{
    killedAtALeaf("consent withdrawn", kMediator, withdraw);

    killedWhile("mediator taken off", kCoordinator, [](Session& session) {
        must(vault::removeMediator(session, caseIn(session), must(vault::memberNamed(session, stage::kBasile), "B")),
             "remove");
    });
    const Child unlockAndLock = [&](std::uint64_t last) {
        faults::countSteps(last);
        (void)m_stage.unlock(kMediator); // makes the epochs that are due; and the store's own work at its closing
        faults::noMoreSteps();
    };
    killedWhile("duties at unlock", unlockAndLock, [this] { return look(); }, kMoreKills);
}

TEST_F(KilledActsOfACase, AreWhollyThereOrNotAtAll)
{
    team();
    caseAndParties();
    words();
    meeting();
    document();
    disclosure();
    afterwards();
    withdrawals();
}

} // namespace
