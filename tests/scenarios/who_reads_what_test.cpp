// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Roles × objects (DOMAIN §6): every object of S1, every role, each pair really tried through the door, and where the
// table says no, no key either: not allowed, not granted in the file, not to be had by the session.

#include "tests/scenarios/played_once.h"
#include "tests/vault/raw_vault.h"

#include "vault/keys/keyring_file.h"
#include "vault/session/deed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace {

using stage::must;
using vault::idAs;
using vault::Session;
using vault::charter::KeyKind;
using vault::charter::KeyRef;
using vault::charter::Language;
using vault::charter::Purpose;
using vault::charter::Role;
namespace charter = vault::charter;
namespace records = vault::records;

constexpr const char* kAnselme = "Anselme";

/// After S1 the case is opened once more, for words that are not delivered yet; one of its mediators is taken off and a
/// coordinator comes in. A second referral waits to be screened.
struct Prepared : stage::PlayedOnce {
    vault::ReferralId unscreened;
    vault::ShuttleId undelivered;

    Prepared()
    {
        stage.enrol(stage::kCapucine, kAnselme, Role::Coordinator, stage::kFlorimond);
        receiveAnother();
        reopen();
        draftWords();
        changeThePair();
        (void)stage.unlock(stage::kEglantine); // makes the epochs that are due, and gives them
    }

private:
    void receiveAnother()
    {
        auto session = stage.unlock(stage::kPrunelle);
        records::ReferralHeader header;
        header.receivedAt = session.today();
        records::ReferralNames names;
        names.summary = stage::text("une autre saisine");
        unscreened = must(vault::receiveReferral(session, header, names, {}), "another referral");
    }
    static vault::StateChange to(charter::CaseState state)
    {
        vault::StateChange change;
        change.to = state;
        return change;
    }
    void reopen()
    {
        auto session = stage.unlock(stage::kFlorimond);
        must(vault::changeState(session, left.caseFile, to(charter::CaseState::Proposed)), "reopen");
    }
    void draftWords()
    {
        auto session = stage.unlock(stage::kEglantine);
        for (const auto& party : {left.tilleul, left.hirondelle}) {
            must(vault::explainLimits(session, left.caseFile, party, charter::ConsentForm::Paper, Language::French),
                 "explain again");
            must(vault::recordConsent(session, left.caseFile, party, {}), "consent again");
        }
        for (const auto state : {charter::CaseState::Consented, charter::CaseState::InMediation})
            must(vault::changeState(session, left.caseFile, to(state)), "state again");
        records::ShuttleMessage message;
        message.text = stage::text("pas encore dit");
        undelivered = must(vault::draftShuttle(session, left.tilleul, left.hirondelle, message), "draft");
        (void)must(vault::readInterview(session, left.interviewOfTilleul, Purpose::FollowCase), "a read to be seen");
    }
    void changeThePair()
    {
        auto session = stage.unlock(stage::kFlorimond);
        const auto basile = must(vault::memberNamed(session, stage::kBasile), "Basile");
        must(vault::removeMediator(session, left.caseFile, basile), "remove");
        must(vault::assignMediators(session, left.caseFile, {must(vault::memberNamed(session, kAnselme), "Anselme")}),
             "assign");
    }
};

Prepared& prepared()
{
    static Prepared once;
    return once;
}

// ---- the keys behind an object

/// What must be opened to read it. Open: under keys that the whole team holds; the rule alone says who reads.
enum class Behind : std::uint8_t { Open, Referral, UnscreenedReferral, JointRoom, Compartment };

struct GrantedKey {
    vault::ScopeId scope;
    KeyKind kind;
    vault::ObjectId object;
};

std::optional<GrantedKey> grantedKey(Behind behind)
{
    const auto& left = prepared().left;
    const auto caseFile = idAs<vault::ObjectId>(left.caseFile);
    switch (behind) {
    case Behind::Open: return std::nullopt;
    case Behind::Referral:
        return GrantedKey{idAs<vault::ScopeId>(left.referral), KeyKind::Referral, idAs<vault::ObjectId>(left.referral)};
    case Behind::UnscreenedReferral:
        return GrantedKey{idAs<vault::ScopeId>(prepared().unscreened), KeyKind::Referral,
                          idAs<vault::ObjectId>(prepared().unscreened)};
    case Behind::JointRoom: return GrantedKey{idAs<vault::ScopeId>(left.caseFile), KeyKind::Case, caseFile};
    case Behind::Compartment: return GrantedKey{idAs<vault::ScopeId>(left.caseFile), KeyKind::Confidence, caseFile};
    }
    return std::nullopt;
}

std::uint64_t decryptedBehind(const Session& session, Behind behind)
{
    const auto read = session.decrypted();
    if (behind == Behind::Open) return 0;
    return behind == Behind::Compartment ? read.compartments : read.caseContent;
}

std::string blob(const vault::Id16& id) { return "x'" + crypto::toHex(id) + "'"; }

/// The grants in the file, past the program's own checks.
class GrantsInTheFile {
public:
    explicit GrantsInTheFile(Session& session) : m_key(rawKeyOf(session)), m_raw(file(), &m_key)
    {
        if (!m_raw.good()) throw stage::Broken("the file does not open by itself");
    }

    [[nodiscard]] int count(const vault::MemberId& recipient, KeyKind kind, const vault::ObjectId& object)
    {
        const auto sql = "SELECT COUNT(*) FROM key_grant WHERE recipient = " + blob(recipient.bytes) +
                         " AND key_kind = " + std::to_string(std::to_underlying(kind)) +
                         " AND key_object = " + blob(object.bytes);
        return std::stoi(m_raw.ask(sql.c_str()));
    }
    /// The kinds of key that were ever granted to somebody and are still there: "3,10".
    [[nodiscard]] std::string kindsOf(const vault::MemberId& recipient)
    {
        const auto sql = "SELECT group_concat(kind) FROM (SELECT DISTINCT key_kind AS kind FROM key_grant "
                         "WHERE recipient = " +
                         blob(recipient.bytes) + " ORDER BY key_kind)";
        return m_raw.ask(sql.c_str());
    }

private:
    static std::filesystem::path file() { return prepared().stage.vaultFolder() / "vault.db"; }
    static vault::store::RawKey rawKeyOf(Session& session)
    {
        const auto ring = vault::keys::KeyringFile::read(prepared().stage.vaultFolder());
        if (!ring) throw stage::Broken("no keyring");
        const auto* held = session.core().keys.find({KeyKind::Vault, vault::ObjectId{}, ring->epoch});
        if (held == nullptr) throw stage::Broken("a session holds the vault's key");
        const auto key = vault::store::VaultKey::from(held->duplicate());
        if (!key) throw stage::Broken("not a vault key");
        return vault::store::RawKey::of(*key, session.vaultId(), ring->epoch);
    }

    vault::store::RawKey m_key;
    vault::store::RawVault m_raw;
};

std::uint32_t newestEpoch(const Session& session, const GrantedKey& key)
{
    const auto* known = charter::keyIn(session.state(), key.kind, key.object);
    return known == nullptr ? 0 : known->epoch;
}

/// Whether this session can come by the key of some epoch at all.
bool canOpen(Session& session, const GrantedKey& key)
{
    auto deed = must(session.begin(), "begin");
    for (std::uint32_t epoch = 1; epoch <= newestEpoch(session, key); ++epoch)
        if (deed.key(key.scope, {key.kind, key.object, epoch})) return true;
    return false;
}

void expectKeys(Session& session, Behind behind, bool held, const std::string& cell)
{
    const auto key = grantedKey(behind);
    if (!key) return;
    ASSERT_GT(newestEpoch(session, *key), 0U) << cell;
    GrantsInTheFile grants(session);
    EXPECT_EQ(charter::mayHold(session.state(), session.me(), key->kind, key->object), held) << cell;
    EXPECT_EQ(grants.count(session.me(), key->kind, key->object) > 0, held) << cell;
    EXPECT_EQ(canOpen(session, *key), held) << cell;
    if (behind != Behind::Compartment) return;
    const GrantedKey party{key->scope, KeyKind::Party, idAs<vault::ObjectId>(prepared().left.tilleul)};
    EXPECT_EQ(canOpen(session, party), held) << cell << " (the party's own key)";
    EXPECT_EQ(grants.count(session.me(), party.kind, party.object), 0) << cell << ": a party's key is never granted";
}

// ---- the objects, and how each is read

/// "R" or "-"; anything else is said as it is, and is never what the table wants.
template <class T>
std::string answerOf(const vault::Outcome<T>& outcome)
{
    if (outcome) return "R";
    if (std::holds_alternative<vault::Refusal>(outcome.error())) return "-";
    return vault::describe(outcome.error(), Language::English);
}

template <class T>
std::string answerOf(const vault::Outcome<T>& outcome, auto&& seen)
{
    if (!outcome) return answerOf(outcome);
    return seen(*outcome) ? "R" : "-";
}

std::string inTheTrail(Session& session, auto&& wanted)
{
    const auto me = session.nameOf(session.me());
    const auto lines = vault::readLog(session, 0, 100'000, Language::French);
    return answerOf(lines, [&](const auto& all) {
        return std::ranges::any_of(
            all, [&](const vault::LogLine& line) { return line.readable && wanted(line.act.act, line.actor == me); });
    });
}

std::string inTheCase(Session& session, auto&& seen)
{
    return answerOf(vault::showCase(session, prepared().left.caseFile, Purpose::FollowCase), seen);
}

std::string inTheListOfCases(Session& session, auto&& seen)
{
    return answerOf(vault::listCases(session, Purpose::FollowCase), [&](const std::vector<vault::CaseLine>& lines) {
        return std::ranges::any_of(
            lines, [&](const auto& line) { return line.caseFile == prepared().left.caseFile && seen(line); });
    });
}

bool isAnInterviewRead(const charter::Act& act)
{
    const auto* viewed = std::get_if<charter::Viewed>(&act);
    return viewed != nullptr && viewed->what == charter::ReadKind::Interview;
}

struct Row {
    std::string_view object;
    std::string_view may; ///< a letter for each of kColumns
    Behind behind;
    std::function<std::string(Session&)> read;
};

struct Column {
    std::string_view role;
    const char* name;
};
constexpr std::array kColumns{
    Column{"director", stage::kCapucine},
    Column{"coordinator", stage::kFlorimond},
    Column{"coordinator of the case", kAnselme},
    Column{"mediator of the case", stage::kEglantine},
    Column{"mediator taken off the case", stage::kBasile},
    Column{"mediator of other cases", stage::kCeleste},
    Column{"assistant", stage::kPrunelle},
    Column{"privacy officer", stage::kOlivine},
};

constexpr Purpose kWhy = Purpose::FollowCase;

std::vector<Row> referralRows()
{
    return {
        {"referral header", "RRRRRRR-", Behind::Open,
         [](Session& session) {
             return answerOf(vault::listReferrals(session, kWhy), [](const std::vector<vault::ReferralLine>& lines) {
                 return std::ranges::contains(lines, prepared().left.referral, &vault::ReferralLine::referral);
             });
         }},
        {"referral names", "-RRR----", Behind::Referral,
         [](Session& session) { return answerOf(vault::readReferralNames(session, prepared().left.referral, kWhy)); }},
        {"referral names, before screening", "-RR---R-", Behind::UnscreenedReferral,
         [](Session& session) { return answerOf(vault::readReferralNames(session, prepared().unscreened, kWhy)); }},
    };
}

std::vector<Row> headerRows()
{
    return {
        {"case, its dates in the list", "RRRR-RRR", Behind::Open,
         [](Session& session) { return inTheListOfCases(session, [](const auto&) { return true; }); }},
        {"case, its parties' aliases in the list", "RRRR-R--", Behind::Open,
         [](Session& session) {
             return inTheListOfCases(session, [](const vault::CaseLine& line) { return !line.aliases.empty(); });
         }},
        {"case header", "RRRR-R--", Behind::Open,
         [](Session& session) {
             return inTheCase(session, [](const vault::CaseView& view) { return !view.header.conflictKinds.empty(); });
         }},
        {"consent state", "RRRR----", Behind::Open,
         [](Session& session) {
             return inTheCase(session, [](const vault::CaseView& view) {
                 return std::ranges::any_of(view.parties,
                                            [](const auto& each) { return !each.state.consents.empty(); });
             });
         }},
    };
}

std::vector<Row> jointRoomRows()
{
    const auto& left = prepared().left;
    return {
        {"case body", "-RRR----", Behind::JointRoom,
         [](Session& session) {
             return inTheCase(session, [](const vault::CaseView& view) { return view.body.has_value(); });
         }},
        {"party profile", "-RRR----", Behind::JointRoom,
         [](Session& session) {
             return inTheCase(session, [](const vault::CaseView& view) { return view.parties[0].profile.has_value(); });
         }},
        {"delivered words", "-RRR----", Behind::JointRoom,
         [&](Session& session) { return answerOf(vault::readShuttle(session, left.fromTilleul, kWhy)); }},
        {"joint session", "-RRR----", Behind::JointRoom,
         [&](Session& session) { return answerOf(vault::readSession(session, left.session, kWhy)); }},
        {"agreement", "-RRR----", Behind::JointRoom,
         [&](Session& session) { return answerOf(vault::readAgreement(session, left.agreement, kWhy)); }},
        {"follow-up", "-RRR----", Behind::JointRoom,
         [&](Session& session) { return answerOf(vault::readFollowUp(session, left.followUp, kWhy)); }},
        {"joint document", "-RRR----", Behind::JointRoom,
         [&](Session& session) { return answerOf(vault::readDocument(session, left.plan, kWhy)); }},
        {"search of the case", "-RRR----", Behind::JointRoom,
         [&](Session& session) { return answerOf(vault::buildSearch(session, left.caseFile, kWhy)); }},
    };
}

std::vector<Row> compartmentRows()
{
    const auto& left = prepared().left;
    return {
        {"party's name", "--RR----", Behind::Compartment,
         [&](Session& session) { return answerOf(vault::revealName(session, left.tilleul, kWhy)); }},
        {"interview", "--RR----", Behind::Compartment,
         [&](Session& session) { return answerOf(vault::readInterview(session, left.interviewOfTilleul, kWhy)); }},
        {"words not delivered", "--RR----", Behind::Compartment,
         [](Session& session) { return answerOf(vault::readShuttle(session, prepared().undelivered, kWhy)); }},
        {"party's document", "--RR----", Behind::Compartment,
         [&](Session& session) { return answerOf(vault::readDocument(session, left.letter, kWhy)); }},
        {"name of a party's document", "--RR----", Behind::Compartment,
         [&](Session& session) {
             return answerOf(vault::listDocuments(session, left.caseFile, kWhy),
                             [&](const std::vector<vault::DocumentLine>& lines) {
                                 const auto line =
                                     std::ranges::find(lines, left.letter, &vault::DocumentLine::document);
                                 return line != lines.end() && line->name.has_value();
                             });
         }},
    };
}

std::vector<Row> trailRows()
{
    const auto& left = prepared().left;
    return {
        {"disclosure register", "RRRR---R", Behind::Open,
         [&](Session& session) {
             return answerOf(
                 vault::disclosureRegister(session, kWhy), [&](const vault::DisclosureRegister& all) {
                     return std::ranges::contains(all.disclosures, left.disclosure, &vault::DisclosureLine::disclosure);
                 });
         }},
        {"hand-over file", "R-RR----", Behind::Open,
         [&](Session& session) { return answerOf(vault::exportHandover(session, left.disclosure)); }},
        {"trail: own acts", "RRRRRRRR", Behind::Open,
         [](Session& session) { return inTheTrail(session, [](const charter::Act&, bool own) { return own; }); }},
        {"trail: consents", "--RRR--R", Behind::Open,
         [](Session& session) {
             return inTheTrail(session, [](const charter::Act& act, bool) {
                 return std::holds_alternative<charter::ConsentRecorded>(act);
             });
         }},
        {"trail: keys that others gave", "R-R----R", Behind::Open,
         [](Session& session) {
             return inTheTrail(session, [](const charter::Act& act, bool own) {
                 return !own && std::holds_alternative<charter::KeysGiven>(act);
             });
         }},
        {"trail: interviews that others read", "--R----R", Behind::Open,
         [](Session& session) {
             return inTheTrail(session,
                               [](const charter::Act& act, bool own) { return !own && isAnInterviewRead(act); });
         }},
        {"trail: its export for the auditor", "-------R", Behind::Open,
         [](Session& session) {
             const auto auditor = must(vault::memberNamed(session, stage::kAuditrice), "Auditrice");
             return answerOf(vault::exportLog(session, prepared().stage.folder() / "export-du-jour", auditor));
         }},
        {"team list", "RRRRRRRR", Behind::Open,
         [](Session& session) {
             return answerOf(vault::roster(session), [](const auto& lines) { return lines.size() == 11; });
         }},
    };
}

std::vector<Row> allRows()
{
    std::vector<Row> all;
    for (auto&& part : {referralRows(), headerRows(), jointRoomRows(), compartmentRows(), trailRows()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

void tryOne(Session& session, const Row& row, char may, const std::string& cell)
{
    const auto before = decryptedBehind(session, row.behind);
    EXPECT_EQ(row.read(session), std::string(1, may)) << cell;
    const bool opened = decryptedBehind(session, row.behind) > before;
    EXPECT_EQ(opened, may == 'R' && row.behind != Behind::Open) << cell << ": bytes of its room";
    expectKeys(session, row.behind, may == 'R', cell);
}

TEST(WhoReadsWhat, IsTheTableOfRolesAndObjectsAndNoKeyIsWhereTheTableSaysNo)
{
    const auto rows = allRows();
    for (std::size_t at = 0; at < kColumns.size(); ++at) {
        auto session = prepared().stage.unlock(kColumns[at].name);
        for (const auto& row : rows) {
            ASSERT_EQ(row.may.size(), kColumns.size()) << row.object;
            tryOne(session, row, row.may[at], std::string(kColumns[at].role) + " × " + std::string(row.object));
        }
        if (session.role() != Role::Director) continue;
        EXPECT_EQ(session.decrypted().caseContent, 0U) << "INDE-2";
        EXPECT_EQ(session.decrypted().compartments, 0U) << "INDE-2";
    }
}

// ---- the same, as the vault itself tells who can open

TEST(WhoReadsWhat, IsWhatTheVaultSaysOfWhoCanOpenTheCase)
{
    const auto joint = jointRoomRows().front(), confided = compartmentRows().front();
    auto session = prepared().stage.unlock(stage::kOlivine);
    const auto lines = vault::whoCanOpen(session, prepared().left.caseFile);
    for (std::size_t at = 0; at < kColumns.size(); ++at) {
        const auto line = std::ranges::find(lines, kColumns[at].name, &vault::AccessLine::name);
        ASSERT_NE(line, lines.end()) << kColumns[at].role;
        const auto holds = [&](auto&& key) { return std::ranges::any_of(line->keys, key); };
        EXPECT_EQ(holds([](const vault::HeldKey& key) { return key.kind == KeyKind::Case; }), joint.may[at] == 'R')
            << kColumns[at].role;
        EXPECT_EQ(holds([](const vault::HeldKey& key) { return key.party == prepared().left.tilleul; }),
                  confided.may[at] == 'R')
            << kColumns[at].role;
    }
    EXPECT_EQ(session.decrypted().caseContent + session.decrypted().compartments, 0U);
}

// ---- outside the team

void expectNoWayIn(const char* who, const vault::identity::Invitation& invitation)
{
    auto& stage = prepared().stage;
    const auto places = stage.placesOf(who);
    const auto unlocked = vault::unlockVault(places, who, stage.passphraseOf(who));
    ASSERT_FALSE(unlocked.has_value()) << who;
    EXPECT_EQ(std::get<vault::Problem>(unlocked.error()).fault, vault::Fault::Unknown) << who;
    const auto joined = vault::joinVault(places, stage.keysOf(who), stage.passphraseOf(who), invitation);
    ASSERT_FALSE(joined.has_value()) << who;
    EXPECT_EQ(std::get<vault::Problem>(joined.error()).fault, vault::Fault::NotInvited) << who;
}

std::string kinds(std::initializer_list<KeyKind> all)
{
    std::string text;
    for (const auto kind : all) text += (text.empty() ? "" : ",") + std::to_string(std::to_underlying(kind));
    return text;
}

TEST(WhoReadsWhat, TheAuditorAndThePartnersCannotUnlockAndHoldNoKeyOfAnyRoom)
{
    auto session = prepared().stage.unlock(stage::kOlivine);
    const auto ring = vault::keys::KeyringFile::read(prepared().stage.vaultFolder());
    ASSERT_TRUE(ring.has_value());
    GrantsInTheFile grants(session);
    const std::array outside{
        std::pair{stage::kAuditrice, kinds({KeyKind::Governance, KeyKind::Quarter})},
        std::pair{stage::kEkidom, std::string()},
        std::pair{stage::kVille, kinds({KeyKind::HalfOne, KeyKind::HalfTwo})},
    };
    for (const auto& [who, held] : outside) {
        expectNoWayIn(who, session.invitation());
        const auto member = must(vault::memberNamed(session, who), who);
        EXPECT_EQ(ring->grantTo(member), nullptr) << who << ": the vault key";
        EXPECT_EQ(ring->keyFileOf(member), nullptr) << who;
        EXPECT_EQ(grants.kindsOf(member), held) << who;
    }
}

TEST(WhoReadsWhat, AProjectionIsOpenedByItsPartnerAndByNobodyElse_CONF_2)
{
    auto& stage = prepared().stage;
    const auto logKey = audit::NoteKey::parse(prepared().left.logKey);
    ASSERT_TRUE(logKey.has_value());
    const auto opens = [&](const char* who) {
        return vault::openHandover(prepared().left.handover, stage.keysOf(who), stage.passphraseOf(who), *logKey,
                                   stage.dayOfPlay(0))
            .has_value();
    };
    EXPECT_TRUE(opens(stage::kVille));
    for (const auto& column : kColumns) EXPECT_FALSE(opens(column.name)) << column.role;
    for (const auto* who : {stage::kEkidom, stage::kAuditrice}) EXPECT_FALSE(opens(who)) << who;
}

} // namespace
