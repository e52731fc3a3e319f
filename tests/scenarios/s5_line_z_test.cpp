// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DOMAIN S5, "Ligne Z": a young person's own assent and a parent's consent; the operator gets the agreement because
// everybody wanted it to, and nothing before.

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;
using charter::CaseState;
using charter::ConsentKind;
using charter::SpokenBy;
using testing::HasSubstr;
using testing::Not;

class LineZ : public Door {
protected:
    LineZ()
    {
        m_stage->enrol(stage::kCapucine, "Vitalis", Role::Partner, stage::kFlorimond,
                       charter::PartnerKind::TransportOperator);
        auto session = m_stage->unlock(stage::kFlorimond);
        records::ReferralHeader header;
        header.receivedAt = session.today();
        header.source = charter::ReferralSource::TransportOperator;
        header.conflictKind = charter::ConflictKind::BusIncivility;
        records::ReferralNames names;
        names.summary = stage::text("altercation ligne Z " + stage::canary("saisine"));
        m_referral = must(vault::receiveReferral(session, header, names,
                                                 must(vault::memberNamed(session, "Vitalis"), "Vitalis")),
                          "referral");
        must(vault::screenReferral(session, m_referral, charter::ScreeningDecision::Case), "screen");
        records::CaseHeader about;
        about.openedAt = session.today();
        about.sector = charter::Sector::Bus;
        about.placeKind = charter::PlaceKind::Bus;
        about.conflictKinds = {charter::ConflictKind::BusIncivility};
        m_case = must(vault::openCase(session, m_referral, charter::Mode::TableRonde, about, {}), "open");
        must(vault::assignMediators(session, m_case,
                                    {must(vault::memberNamed(session, stage::kEglantine), "Églantine"),
                                     must(vault::memberNamed(session, stage::kBasile), "Basile")}),
             "assign");
    }
    vault::PartyId meet(vault::Session& session, std::string_view name, charter::AgeBand band)
    {
        records::PartyProfile profile;
        profile.informedAt = session.today();
        profile.ageBand = band;
        records::PartyIdentity identity;
        identity.fullName = stage::text(std::string(name) + " " + stage::canary(name));
        const auto party = must(vault::addParty(session, m_case, profile, identity), "party");
        must(vault::explainLimits(session, m_case, party, charter::ConsentForm::Paper, Language::French), "explain");
        return party;
    }
    void yes(vault::Session& session, const vault::PartyId& party, ConsentKind kind, SpokenBy by = SpokenBy::Person,
             charter::Day until = charter::Day::None, const vault::DisclosureId& disclosure = {})
    {
        vault::ConsentTerms terms;
        terms.kind = kind;
        terms.spokenBy = by;
        terms.until = until;
        terms.disclosure = disclosure;
        must(vault::recordConsent(session, m_case, party, terms), "consent");
    }
    void yesOfBoth(vault::Session& session, ConsentKind kind, const vault::DisclosureId& disclosure = {})
    {
        yes(session, m_sacha, kind, SpokenBy::Person, {}, disclosure);
        yes(session, m_sacha, kind, SpokenBy::Representative, {}, disclosure);
        yes(session, m_driver, kind, SpokenBy::Person, {}, disclosure);
    }
    vault::Outcome<void> go(vault::Session& session, CaseState to)
    {
        vault::StateChange change;
        change.to = to;
        return vault::changeState(session, m_case, change);
    }
    void begin(vault::Session& session)
    {
        m_sacha = meet(session, "Sacha Mésange", charter::AgeBand::From15To17);
        m_driver = meet(session, "conducteur", charter::AgeBand::Adult);
        yesOfBoth(session, ConsentKind::Participate);
        must(go(session, CaseState::Consented), "consented");
        must(go(session, CaseState::InMediation), "in mediation");
    }

    vault::ReferralId m_referral;
    vault::PartyId m_sacha, m_driver;
};

TEST_F(LineZ, AMinorTakesPartWithTheirOwnYesAndTheParents)
{
    auto session = m_stage->unlock(stage::kEglantine);
    m_sacha = meet(session, "Sacha Mésange", charter::AgeBand::From15To17);
    m_driver = meet(session, "conducteur", charter::AgeBand::Adult);
    yes(session, m_driver, ConsentKind::Participate);
    yes(session, m_sacha, ConsentKind::Participate, SpokenBy::Representative);
    EXPECT_EQ(ruleOf(go(session, CaseState::Consented)), "CONS-1") << "the mother's word is not Sacha's";
    yes(session, m_sacha, ConsentKind::Participate);
    must(go(session, CaseState::Consented), "consented");
    const auto view = must(vault::showCase(session, m_case, Purpose::FollowCase), "show");
    for (const auto& party : view.parties)
        if (party.party == m_sacha) {
            EXPECT_EQ(party.profile->ageBand, charter::AgeBand::From15To17) << "a band, no birth date";
        }
}

TEST_F(LineZ, TheOperatorGetsTheAgreementOnlyOnceEverybodyWantsItTo)
{
    vault::DisclosureId disclosure;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        begin(session);
        for (const auto& party : {m_sacha, m_driver}) (void)interview(session, party, stage::canary("confidence"));
        yesOfBoth(session, ConsentKind::MeetJointly);
        records::JointSession joint;
        joint.at = session.today();
        joint.place = stage::text("salle neutre");
        joint.summary = stage::text("Excuses réciproques. " + stage::canary("resume"));
        (void)must(vault::writeSession(session, m_case, {}, joint), "session");
        records::Agreement agreement;
        agreement.undertakings.push_back({stage::text("A"), stage::text("les règles du bus dessinées " + stage::canary("dessin")),
                                          charter::Day::None});
        agreement.sharing = charter::SharingChoice::MayBeShared;
        agreement.noStatementOfFault = true;
        const auto made = must(vault::writeAgreement(session, m_case, {}, agreement), "agreement");
        records::DisclosureProse prose;
        prose.reason = stage::text("Accord souhaité par tous.");
        disclosure = must(vault::prepareDisclosure(session, m_case, must(vault::memberNamed(session, "Vitalis"), "Vitalis"),
                                                   charter::DisclosurePurpose::AgreementExecution,
                                                   {{idAs<vault::ObjectId>(made), {"undertakings"}}}, prose),
                          "prepare");
        yes(session, m_driver, ConsentKind::ShareAgreement, SpokenBy::Person, {}, disclosure);
        yes(session, m_sacha, ConsentKind::ShareAgreement, SpokenBy::Person, {}, disclosure);
    }
    {
        auto capucine = m_stage->unlock(stage::kCapucine);
        EXPECT_EQ(ruleOf(vault::giveDisclosure(capucine, disclosure, m_stage->dayOfPlay(30))), "CONF-2")
            << "the mother has not said yes to this";
        EXPECT_EQ(ruleOf(vault::exportHandover(capucine, disclosure)), "CONF-2");
    }
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        (void)must(vault::queueNotice(florimond, m_referral), "notice");
        for (const auto& batch : must(vault::sendNotices(florimond), "send"))
            EXPECT_THAT(std::string(crypto::textOf(batch.bytes)), Not(HasSubstr("CANARI")));
    }
    {
        auto session = m_stage->unlock(stage::kEglantine);
        yes(session, m_sacha, ConsentKind::ShareAgreement, SpokenBy::Representative, {}, disclosure);
    }
    auto capucine = m_stage->unlock(stage::kCapucine);
    must(vault::giveDisclosure(capucine, disclosure, m_stage->dayOfPlay(30)), "give");
    const auto handover = must(vault::exportHandover(capucine, disclosure), "handover");
    const auto opened = must(vault::openHandover(handover, m_stage->keysOf("Vitalis"), m_stage->passphraseOf("Vitalis"),
                                                 capucine.logKey(), capucine.today()),
                             "open");
    std::string read;
    for (const auto& item : opened.projection.items)
        for (const auto& field : item.fields) read += std::string(field.value.expose()) + "\n";
    EXPECT_THAT(read, HasSubstr(stage::canary("dessin")));
    for (const auto* kept : {"Sacha Mésange", "conducteur", "confidence", "resume", "saisine"})
        EXPECT_THAT(read, Not(HasSubstr(stage::canary(kept))));
}

TEST_F(LineZ, AConsentEndsAtMidnightInTheOrganisationsZone)
{
    {
        auto session = m_stage->unlock(stage::kEglantine);
        begin(session);
        yes(session, m_driver, ConsentKind::Participate, SpokenBy::Person, m_stage->dayOfPlay(3));
    }
    m_stage->until(m_stage->dayOfPlay(3)); // 15:00 in Paris, in January
    m_stage->wait(8 * 60 + 57);
    {
        auto session = m_stage->unlock(stage::kEglantine); // 23:58
        (void)interview(session, m_driver, "avant minuit");
    }
    m_stage->wait(2);
    auto session = m_stage->unlock(stage::kEglantine); // 0:01, and still yesterday in UTC
    EXPECT_EQ(session.today(), m_stage->dayOfPlay(4));
    records::Interview late;
    late.at = session.today();
    late.factsTold = stage::text("après minuit");
    EXPECT_EQ(ruleOf(vault::writeInterview(session, m_driver, late)), "CONS-1");
    (void)interview(session, m_sacha, "l'autre personne parle encore");
    EXPECT_EQ(session.state().cases.at(m_case).state, CaseState::Suspended);
}

} // namespace
