// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DOMAIN S6, "Un enfant en danger": the legal exception, by two people, beside the mediation and unseen by it.

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;
using charter::AlertStage;
using testing::HasSubstr;
using testing::Not;

const std::string kWords = "« je dors dans le placard quand je pleure » " + stage::canary("Pivoine");

class ChildInDanger : public Door {
protected:
    ChildInDanger()
    {
        m_stage->enrol(stage::kCapucine, stage::kCeleste, Role::Mediator, stage::kFlorimond);
        m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond);
    }

    static records::AlertFacts facts(vault::charter::Day seenAt)
    {
        records::AlertFacts out;
        out.facts = stage::text(kWords);
        out.personConcerned = stage::text(stage::canary("enfant"));
        out.seenAt = seenAt;
        return out;
    }
    vault::AlertId open()
    {
        auto celeste = m_stage->unlock(stage::kCeleste);
        const auto second = must(vault::memberNamed(celeste, stage::kFlorimond), "Florimond");
        return must(vault::openAlert(celeste, charter::DangerGround::IllTreatment, charter::AlertAbout::Minor, second,
                                     facts(celeste.today())),
                    "open");
    }
    void confirm(const vault::AlertId& alert)
    {
        auto florimond = m_stage->unlock(stage::kFlorimond);
        const auto read = must(vault::readAlert(florimond, alert), "facts");
        EXPECT_EQ(read.facts.expose(), kWords);
        must(vault::confirmAlert(florimond, alert), "confirm");
    }
    vault::AlertSending sending()
    {
        vault::AlertSending out;
        out.recipients = {charter::AlertRecipient::ChildProtectionUnit, charter::AlertRecipient::Prosecutor};
        out.notInformed = charter::NotInformedReason::ChildInterest;
        out.reviewOn = m_stage->dayOfPlay(20);
        return out;
    }
};

TEST_F(ChildInDanger, TwoPeopleSendTheQuotedFactsAndThePrivacyOfficerReviewsThem)
{
    const auto alert = open();
    confirm(alert);
    {
        auto celeste = m_stage->unlock(stage::kCeleste);
        const auto letter = must(vault::sendAlert(celeste, alert, sending()), "send");
        const std::string text(crypto::textOf(letter.expose()));
        EXPECT_THAT(text, HasSubstr(kWords));
        EXPECT_THAT(text, HasSubstr("l'intérêt de l'enfant"));
        for (const auto to : sending().recipients)
            EXPECT_THAT(text, HasSubstr(charter::labelOf(to, Language::French))) << "both get it";
        EXPECT_THAT(text, Not(HasSubstr(stage::kCeleste))) << "the team answers for it, not one person";
        EXPECT_EQ(celeste.state().alerts.at(alert).sentBytes, crypto::sha256(letter.expose()));
        m_stage->waitDays(1);
        const auto again = must(vault::readAlertLetter(celeste, alert), "the letter once more");
        EXPECT_EQ(crypto::textOf(again.expose()), text) << "what a lock took from the screen is not lost";
    }
    m_stage->waitDays(14);
    auto olivine = m_stage->unlock(stage::kOlivine);
    const auto read = must(vault::readAlert(olivine, alert), "facts for the review");
    EXPECT_EQ(read.facts.expose(), kWords);
    records::AlertReview review;
    review.note = stage::text("Relue à deux.");
    must(vault::reviewAlert(olivine, alert, review), "review");
    EXPECT_EQ(olivine.state().alerts.at(alert).stage, AlertStage::Reviewed);
    EXPECT_EQ(verified(stage::kOlivine), "");
}

TEST_F(ChildInDanger, NoOnePersonCanSendAnything)
{
    const auto alert = open();
    auto celeste = m_stage->unlock(stage::kCeleste);
    EXPECT_EQ(ruleOf(vault::sendAlert(celeste, alert, sending())), "CONF-5");
    EXPECT_EQ(faultOf(vault::readAlertLetter(celeste, alert)), vault::Fault::NotThere) << "there is none before";
    EXPECT_EQ(ruleOf(vault::confirmAlert(celeste, alert)), "CONF-5");
    EXPECT_EQ(ruleOf(vault::openAlert(celeste, charter::DangerGround::ImminentPeril, charter::AlertAbout::Other,
                                      celeste.me(), facts(celeste.today()))),
              "CONF-5");
}

TEST_F(ChildInDanger, TheDirectorLearnsThatAnAlertWasSentAndNothingOfIt)
{
    const auto alert = open();
    confirm(alert);
    {
        auto celeste = m_stage->unlock(stage::kCeleste);
        (void)must(vault::sendAlert(celeste, alert, sending()), "send");
    }
    auto capucine = m_stage->unlock(stage::kCapucine);
    const auto lines = must(vault::listAlerts(capucine, Purpose::Coordination), "list");
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].part.stage, AlertStage::Sent);
    EXPECT_FALSE(lines[0].mine);
    const auto left = must(vault::disclosureRegister(capucine, Purpose::Coordination), "register");
    ASSERT_EQ(left.alerts.size(), 1u) << "the register of what left is complete";
    EXPECT_EQ(left.alerts[0].part.recipients,
              (std::vector{charter::AlertRecipient::Prosecutor, charter::AlertRecipient::ChildProtectionUnit}));
    EXPECT_EQ(ruleOf(vault::readAlert(capucine, alert)), "CONF-5");
    EXPECT_EQ(ruleOf(vault::readAlertLetter(capucine, alert)), "CONF-5");
    EXPECT_EQ(capucine.decrypted().compartments, 0u);
}

TEST_F(ChildInDanger, OtherMediatorsSeeNoAlertAndTheMediationShowsNone)
{
    const auto alert = open();
    auto eglantine = m_stage->unlock(stage::kEglantine);
    EXPECT_TRUE(must(vault::listAlerts(eglantine, Purpose::FollowCase), "list").empty());
    EXPECT_TRUE(must(vault::disclosureRegister(eglantine, Purpose::FollowCase), "register").alerts.empty());
    EXPECT_EQ(ruleOf(vault::readAlert(eglantine, alert)), "CONF-5");
    EXPECT_EQ(eglantine.state().places.at(idAs<vault::ObjectId>(alert)), idAs<vault::ScopeId>(alert));
    const auto* part = charter::caseIn(eglantine.state(), m_case);
    ASSERT_NE(part, nullptr);
    for (const auto& [row, about] : part->rows) EXPECT_NE(about.kind, charter::RecordKind::AlertFacts);
}

TEST_F(ChildInDanger, FiveYearsAfterItsReviewTwoPeopleDisposeOfItAndItsKeyIsGone)
{
    const auto alert = open();
    confirm(alert);
    {
        auto celeste = m_stage->unlock(stage::kCeleste);
        (void)must(vault::sendAlert(celeste, alert, sending()), "send");
    }
    const auto due = [&] {
        auto olivine = m_stage->unlock(stage::kOlivine);
        records::AlertReview review;
        review.note = stage::text("Relue à deux.");
        must(vault::reviewAlert(olivine, alert, review), "review");
        return charter::disposalDueOn(olivine.state(), olivine.state().alerts.at(alert));
    }();
    constexpr std::uint64_t dayMs = std::uint64_t{24} * 3600 * 1000;
    while (m_stage->now() / dayMs + 55 < charter::value(due)) { // somebody comes by, so that the clock is believed
        m_stage->waitDays(55);
        (void)m_stage->unlock(stage::kFlorimond);
    }
    {
        auto olivine = m_stage->unlock(stage::kOlivine);
        EXPECT_EQ(ruleOf(vault::proposeAlertDisposal(olivine, {alert}, "AD86/2031-2")), "HOUSE-7") << "not yet";
    }
    m_stage->until(due);
    vault::DisposalProposed proposed;
    {
        auto olivine = m_stage->unlock(stage::kOlivine);
        const auto board = must(vault::retentionBoard(olivine, Purpose::Maintenance), "board");
        ASSERT_EQ(board.alerts.size(), 1u);
        EXPECT_EQ(board.alerts[0].dueOn, due);
        proposed = must(vault::proposeAlertDisposal(olivine, {alert}, "AD86/2031-2"), "propose");
        EXPECT_TRUE(vault::readAlert(olivine, alert).has_value()) << "an order that waits destroys nothing";
    }
    {
        auto capucine = m_stage->unlock(stage::kCapucine);
        (void)must(vault::countersign(capucine, proposed.waiting), "countersign");
    }
    auto celeste = m_stage->unlock(stage::kCeleste);
    EXPECT_EQ(ruleOf(vault::readAlert(celeste, alert)), "CONF-5");
    EXPECT_TRUE(must(vault::listAlerts(celeste, Purpose::Danger), "list").empty());
    EXPECT_TRUE(celeste.state().alerts.at(alert).rows.empty());
    const auto receipt = must(vault::disposalReceipt(celeste, proposed.order, Language::French), "receipt");
    EXPECT_THAT(receipt, HasSubstr("alertes de danger : 1"));
    EXPECT_THAT(receipt, Not(HasSubstr("CANARI")));
    EXPECT_EQ(verified(stage::kOlivine), "") << "no key of it is left, and the log is verified to its first leaf";
}

TEST_F(ChildInDanger, ItsWordsLieNowhereInClear)
{
    const auto alert = open();
    confirm(alert);
    {
        auto celeste = m_stage->unlock(stage::kCeleste);
        (void)must(vault::sendAlert(celeste, alert, sending()), "send");
    }
    for (const auto& [file, bytes] : filesBelow(m_folder)) {
        EXPECT_THAT(bytes, Not(HasSubstr(stage::canary("Pivoine")))) << file;
        EXPECT_THAT(bytes, Not(HasSubstr(stage::canary("enfant")))) << file;
    }
}

} // namespace
