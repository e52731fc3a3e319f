// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// INDE-3, as a twin play: the same acts of the same people at the same minutes, once where a landlord referred and once
// where a resident did. What the parties and every other partner get is the same, byte for byte; so is the order of the
// team's lists. Only numbers that are drawn anew differ, and they are taken out first.

#include "tests/vault/door_fixture.h"

#include <set>

namespace {

using namespace door;
using charter::CaseState;
using charter::ReferralSource;

constexpr auto kLandlord = "EKIDOM";
constexpr auto kCity = "Ville de Poitiers";

class Twin {
public:
    Twin(ReferralSource source, const char* referrer)
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "casevault-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        m_stage.emplace(m_folder);
        m_stage->found(stage::kCapucine, "GIP");
        m_stage->enrol(stage::kCapucine, stage::kFlorimond, Role::Coordinator);
        for (const auto* name : {stage::kEglantine, stage::kBasile}) enrol(name, Role::Mediator);
        enrol(stage::kPrunelle, Role::Assistant);
        enrol(stage::kOlivine, Role::PrivacyOfficer);
        enrol(kLandlord, Role::Partner, charter::PartnerKind::SocialLandlord);
        enrol(kCity, Role::Partner, charter::PartnerKind::City);
        m_case = open(source, referrer);
        (void)open(ReferralSource::Association, nullptr); // a second line, so that the lists have an order
    }
    ~Twin() { std::filesystem::remove_all(m_folder); }
    Twin(const Twin&) = delete;
    Twin& operator=(const Twin&) = delete;

    /// Everything that somebody outside reads, and the order of what the team sees.
    std::map<std::string, std::string> outside()
    {
        mediate();
        std::map<std::string, std::string> out;
        out["hand-over to the city"] = handOver();
        out["letter to A"] = letter();
        out["copy for B"] = copyForB();
        out["notices to other partners"] = notices();
        out["list of cases"] = listed(stage::kBasile) + listed(stage::kFlorimond);
        return out;
    }

private:
    void enrol(const char* name, Role role, charter::PartnerKind kind = charter::PartnerKind::None)
    {
        m_stage->enrol(stage::kCapucine, name, role, stage::kFlorimond, kind);
    }
    vault::CaseId open(ReferralSource source, const char* referrer)
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        records::ReferralHeader header;
        header.receivedAt = session.today();
        header.source = source;
        header.conflictKind = charter::ConflictKind::Noise;
        const auto partner =
            referrer == nullptr ? vault::MemberId{} : must(vault::memberNamed(session, referrer), "partner");
        const auto referral = must(vault::receiveReferral(session, header, {}, partner), "referral");
        must(vault::screenReferral(session, referral, charter::ScreeningDecision::Case), "screen");
        records::CaseHeader about;
        about.openedAt = session.today();
        about.conflictKinds = {charter::ConflictKind::Noise};
        const auto file = must(vault::openCase(session, referral, charter::Mode::Navette, about, {}), "open");
        must(vault::assignMediators(session, file,
                                    {must(vault::memberNamed(session, stage::kEglantine), "Églantine"),
                                     must(vault::memberNamed(session, stage::kBasile), "Basile")}),
             "assign");
        return file;
    }
    vault::PartyId meet(vault::Session& session, std::string_view name)
    {
        records::PartyProfile profile;
        profile.informedAt = session.today();
        records::PartyIdentity identity;
        identity.fullName = stage::text(name);
        const auto party = must(vault::addParty(session, m_case, profile, identity), "party");
        must(vault::explainLimits(session, m_case, party, charter::ConsentForm::Paper, Language::French), "explain");
        must(vault::recordConsent(session, m_case, party, {}), "consent");
        return party;
    }
    void go(vault::Session& session, CaseState to)
    {
        vault::StateChange change;
        change.to = to;
        must(vault::changeState(session, m_case, change), "state");
    }
    void mediate()
    {
        auto session = m_stage->unlock(stage::kEglantine);
        m_a = meet(session, "M. Tilleul");
        m_b = meet(session, "Mme Hirondelle");
        go(session, CaseState::Consented);
        go(session, CaseState::InMediation);
        for (const auto& party : {m_a, m_b}) {
            records::Interview interview;
            interview.at = session.today();
            interview.factsTold = stage::text("Ce qui a été dit.");
            (void)must(vault::writeInterview(session, party, interview), "interview");
        }
        records::Agreement agreement;
        agreement.undertakings.push_back({stage::text("A"), stage::text("pas de musique après 21 h 30"), charter::Day::None});
        agreement.sharing = charter::SharingChoice::MayBeShared;
        agreement.noStatementOfFault = true;
        m_agreement = must(vault::writeAgreement(session, m_case, {}, agreement), "agreement");
        m_stage->wait(5);
    }
    std::string handOver()
    {
        vault::DisclosureId disclosure;
        {
            auto session = m_stage->unlock(stage::kEglantine);
            records::DisclosureProse prose;
            prose.reason = stage::text("Accord souhaité par tous.");
            disclosure = must(vault::prepareDisclosure(session, m_case, must(vault::memberNamed(session, kCity), "city"),
                                                       charter::DisclosurePurpose::AgreementExecution,
                                                       {{idAs<vault::ObjectId>(m_agreement), {"undertakings"}}}, prose),
                              "prepare");
            for (const auto& party : {m_a, m_b}) {
                vault::ConsentTerms yes;
                yes.kind = charter::ConsentKind::ShareAgreement;
                yes.disclosure = disclosure;
                must(vault::recordConsent(session, m_case, party, yes), "share");
            }
        }
        auto capucine = m_stage->unlock(stage::kCapucine);
        must(vault::giveDisclosure(capucine, disclosure, m_stage->dayOfPlay(30)), "give");
        const auto bytes = must(vault::exportHandover(capucine, disclosure), "hand-over");
        const auto opened = must(vault::openHandover(bytes, m_stage->keysOf(kCity), m_stage->passphraseOf(kCity),
                                                     capucine.logKey(), capucine.today()),
                                 "open");
        std::string out;
        for (const auto& item : opened.projection.items)
            for (const auto& field : item.fields) out += std::string(field.value.expose()) + "\n";
        return out;
    }
    std::string letter()
    {
        vault::LetterId ordered;
        {
            auto session = m_stage->unlock(stage::kEglantine);
            records::LetterAddress address;
            address.fullName = stage::text("M. Tilleul");
            address.postalAddress = stage::text("Les Girouettes, hall 3\n86000 Poitiers");
            ordered = must(vault::orderLetter(session, m_a, charter::LetterKind::Information, charter::Day::None, address),
                           "order");
        }
        auto prunelle = m_stage->unlock(stage::kPrunelle);
        const auto page = must(vault::readLetter(prunelle, ordered, "12 place Coïmbra", Purpose::Coordination), "letter");
        return std::string(crypto::textOf(page.expose()));
    }
    std::string copyForB()
    {
        vault::RightsId request;
        {
            auto prunelle = m_stage->unlock(stage::kPrunelle);
            request = must(vault::receiveRequest(prunelle, m_case, m_b, charter::RightsKind::Access, prunelle.today(),
                                                 charter::IdentityCheck::Paper),
                           "request");
        }
        (void)m_stage->unlock(stage::kEglantine); // gives the privacy officer the keys for the answer
        auto olivine = m_stage->unlock(stage::kOlivine);
        const auto copy = must(vault::accessAnswer(olivine, request), "copy");
        return withoutDrawn(std::string(crypto::textOf(copy.expose())), olivine.state());
    }
    std::string notices()
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        const auto landlord = must(vault::memberNamed(session, kLandlord), "landlord");
        std::string out;
        for (const auto& batch : must(vault::sendNotices(session), "notices"))
            if (batch.partner != landlord) out += std::string(crypto::textOf(batch.bytes));
        return out;
    }
    std::string listed(const char* reader)
    {
        auto session = m_stage->unlock(reader);
        std::multiset<std::string> rows; // the list's own order is that of drawn ids
        for (const auto& line : must(vault::listCases(session, Purpose::FollowCase), "cases"))
            rows.insert((line.caseFile == m_case ? "this " : "other ") + std::string(charter::tokenOf(line.state)) + "\n");
        std::string out;
        for (const auto& row : rows) out += row;
        return out;
    }
    /// The case's number and the letters of its parties are drawn at random (IMPA-1).
    [[nodiscard]] std::string withoutDrawn(std::string text, const charter::State& state) const
    {
        const auto& part = state.cases.at(m_case);
        const auto replaceAll = [&](const std::string& drawn, std::string_view by) {
            for (auto at = text.find(drawn); at != std::string::npos; at = text.find(drawn, at + by.size()))
                text.replace(at, drawn.size(), by);
        };
        replaceAll(vault::publicNumberText(part.publicNumber), "NUMBER");
        for (const auto& [party, about] : part.parties)
            replaceAll(std::string("partie ") + static_cast<char>('A' + about.letter), "partie X");
        return text;
    }

    std::filesystem::path m_folder;
    std::optional<stage::Stage> m_stage;
    vault::CaseId m_case;
    vault::PartyId m_a, m_b;
    vault::AgreementId m_agreement;
};

TEST(WhoReferred, LeavesNoMarkOnWhatTheOthersRead_INDE_3)
{
    Twin byLandlord(ReferralSource::SocialLandlord, kLandlord), byResident(ReferralSource::Resident, nullptr);
    const auto one = byLandlord.outside(), other = byResident.outside();
    ASSERT_EQ(one.size(), other.size());
    for (const auto& [what, bytes] : one) {
        EXPECT_EQ(bytes, other.at(what)) << what;
        EXPECT_THAT(bytes, testing::Not(testing::HasSubstr(kLandlord))) << what;
        EXPECT_THAT(bytes, testing::Not(testing::HasSubstr("bailleur"))) << what;
    }
    EXPECT_FALSE(one.at("copy for B").empty());
    EXPECT_FALSE(one.at("hand-over to the city").empty());
    EXPECT_FALSE(one.at("letter to A").empty());
    EXPECT_EQ(std::ranges::count(one.at("list of cases"), '\n'), 4);
}

} // namespace
