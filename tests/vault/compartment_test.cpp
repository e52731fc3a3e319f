// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one person may take home, and what happened in a case: whose it is, and what it leaves in the log.

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;
using vault::WorkingNotes;

class Compartment : public Door {
protected:
    Compartment()
    {
        auto session = m_stage->unlock(stage::kEglantine);
        m_first = addParty(session);
        m_second = addParty(session);
        consentOfAll(session);
        records::Interview record;
        record.at = session.today();
        record.factsTold = stage::text("dit par la première");
        record.privateRemark = stage::text("note de travail");
        m_interview = must(vault::writeInterview(session, m_first, record), "interview");
        (void)interview(session, m_second, "dit par la seconde");
        must(vault::changeState(session, m_case, {.to = charter::CaseState::InMediation}), "in mediation");
        (void)words(session, m_second, m_first, "jamais remis");
        const auto delivered = words(session, m_second, m_first, "remis à la première");
        must(vault::authoriseShuttle(session, delivered, charter::ConsentForm::Paper), "authorise");
        must(vault::deliverShuttle(session, delivered), "deliver");
        (void)words(session, m_first, m_second, "à porter encore");
    }
    static vault::ShuttleId words(vault::Session& session, const vault::PartyId& from, const vault::PartyId& to,
                                  std::string_view said)
    {
        records::ShuttleMessage message;
        message.text = stage::text(said);
        return must(vault::draftShuttle(session, from, to, message), "words");
    }

    vault::PartyId m_first, m_second;
    vault::InterviewId m_interview;
};

TEST_F(Compartment, OnPaperIsWhatThisPersonSaidAndReceivedAndNothingElse_AUTO_2)
{
    auto session = m_stage->unlock(stage::kBasile);
    const auto print =
        must(vault::printCompartment(session, m_first, Purpose::RightsRequest, WorkingNotes::Without), "print");
    ASSERT_EQ(print.interviews.size(), 1U);
    EXPECT_EQ(print.interviews[0].factsTold.expose(), "dit par la première");
    EXPECT_TRUE(print.interviews[0].privateRemark.empty()) << "a working note is not the person's word";
    ASSERT_EQ(print.words.size(), 2U);
    EXPECT_EQ(print.words[0].message.text.expose(), "remis à la première");
    EXPECT_FALSE(print.words[0].own);
    EXPECT_EQ(print.words[1].message.text.expose(), "à porter encore");
    EXPECT_TRUE(print.words[1].own);
    ASSERT_EQ(print.consents.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<charter::LimitsExplained>(print.consents[0].act));
    EXPECT_EQ(std::get<charter::ConsentRecorded>(print.consents[1].act).party, m_first);
    const auto asked =
        must(vault::printCompartment(session, m_first, Purpose::RightsRequest, WorkingNotes::With), "print");
    EXPECT_EQ(asked.interviews.at(0).privateRemark.expose(), "note de travail");
}

TEST_F(Compartment, OnPaperHasItsLeafForEachPiece)
{
    auto session = m_stage->unlock(stage::kBasile);
    const auto before = audit::value(session.head().size);
    must(vault::printCompartment(session, m_first, Purpose::RightsRequest, WorkingNotes::Without), "print");
    ASSERT_EQ(audit::value(session.head().size), before + 4) << "the party, an interview, two messages";
    const auto lines = must(vault::readLog(session, before + 4, 4, Language::French), "log");
    std::vector<vault::ObjectId> printed;
    for (const auto& line : lines) {
        const auto& viewed = std::get<charter::Viewed>(line.act.act);
        EXPECT_EQ(viewed.what, charter::ReadKind::Print);
        EXPECT_EQ(viewed.purpose, Purpose::RightsRequest);
        printed.push_back(viewed.object);
    }
    EXPECT_EQ(printed.front(), idAs<vault::ObjectId>(m_first));
    EXPECT_THAT(printed, testing::Contains(idAs<vault::ObjectId>(m_interview)));
}

TEST_F(Compartment, IsPrintedByItsMediatorsOnly_CONF_1)
{
    auto session = m_stage->unlock(stage::kFlorimond);
    const auto before = session.head();
    EXPECT_EQ(ruleOf(vault::printCompartment(session, m_first, Purpose::Coordination, WorkingNotes::Without)), "CONF-1");
    EXPECT_EQ(session.head(), before);
    auto director = m_stage->unlock(stage::kCapucine);
    EXPECT_EQ(ruleOf(vault::printCompartment(director, m_first, Purpose::Coordination, WorkingNotes::Without)), "INDE-2");
}

TEST_F(Compartment, OfACaseGoesWithARecusalAndSoDoItsLineAndItsTimeline_IMPA_3)
{
    auto session = m_stage->unlock(stage::kBasile);
    must(vault::removeMediator(session, m_case, session.me()), "recusal");
    EXPECT_EQ(ruleOf(vault::printCompartment(session, m_first, Purpose::FollowCase, WorkingNotes::Without)), "IMPA-3");
    EXPECT_EQ(ruleOf(vault::happenedIn(session, m_case)), "IMPA-3");
    EXPECT_EQ(ruleOf(vault::caseAsSeen(session, m_case)), "IMPA-3");
    EXPECT_TRUE(must(vault::listCases(session, Purpose::FollowCase), "list").empty());
}

TEST_F(Compartment, OfACaseGoesWithACoordinatorsRecusalAndSoDoItsLinesInTheRegister_IMPA_3)
{
    m_stage->enrol(stage::kCapucine, stage::kEkidom, Role::Partner, stage::kFlorimond,
                   charter::PartnerKind::SocialLandlord);
    {
        auto session = m_stage->unlock(stage::kEglantine);
        records::DisclosureProse prose;
        prose.reason = stage::text("aider");
        (void)must(vault::prepareDisclosure(session, m_case, must(vault::memberNamed(session, stage::kEkidom), "EKIDOM"),
                                            charter::DisclosurePurpose::AgreementExecution,
                                            {{idAs<vault::ObjectId>(m_interview), {"factsTold"}}}, prose),
                   "prepare");
    }
    auto session = m_stage->unlock(stage::kFlorimond);
    EXPECT_EQ(must(vault::disclosureRegister(session, Purpose::Coordination), "register").disclosures.size(), 1U);
    must(vault::removeMediator(session, m_case, session.me()), "recusal");
    EXPECT_TRUE(must(vault::disclosureRegister(session, Purpose::Coordination), "register").disclosures.empty());
}

TEST_F(Compartment, WhatHappenedInACaseIsToldInOrderAndLeavesNoLeaf)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto before = session.head();
    const auto events = must(vault::happenedIn(session, m_case), "happened");
    EXPECT_EQ(session.head(), before);
    std::vector<charter::ActKind> kinds;
    for (const auto& event : events) kinds.push_back(charter::kindOf(event.act));
    using enum charter::ActKind;
    EXPECT_EQ(kinds, (std::vector{CaseOpened, MediatorsAssigned, PartyAdded, LimitsExplained, ConsentRecorded, PartyAdded,
                                  LimitsExplained, ConsentRecorded, CaseStateChanged, InterviewWritten, InterviewWritten,
                                  CaseStateChanged, ShuttleDrafted, ShuttleDrafted, ShuttleAuthorised, ShuttleDelivered,
                                  ShuttleDrafted}));
    EXPECT_EQ(events.back().actor, session.me());
    EXPECT_EQ(events.back().day, session.today());
}

TEST_F(Compartment, WhatHappenedInACaseDoesNotTellAColleagueWhoAgreedToWhat)
{
    m_stage->enrol(stage::kCapucine, stage::kCeleste, Role::Mediator, stage::kFlorimond);
    auto session = m_stage->unlock(stage::kCeleste);
    for (const auto& event : must(vault::happenedIn(session, m_case), "happened")) {
        EXPECT_FALSE(std::holds_alternative<charter::ConsentRecorded>(event.act));
        EXPECT_FALSE(std::holds_alternative<charter::LimitsExplained>(event.act));
    }
    for (const auto& [party, state] : must(vault::caseAsSeen(session, m_case), "seen").parties)
        EXPECT_TRUE(state.consents.empty());
}

} // namespace
