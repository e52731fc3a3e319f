// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;

TEST_F(Door, APrintIsInTheLogBeforeItIsOnPaper)
{
    auto session = m_stage->unlock(stage::kEglantine);
    const auto party = addParty(session);
    (void)addParty(session);
    consentOfAll(session);
    const auto written = interview(session, party, "à imprimer");
    const auto before = audit::value(session.head().size);
    must(vault::notePrint(session, idAs<vault::ObjectId>(written), Purpose::RightsRequest), "print");
    EXPECT_EQ(audit::value(session.head().size), before + 1);
    const auto lines = must(vault::readLog(session, before + 1, 1, Language::French), "log");
    ASSERT_EQ(lines.size(), 1U);
    const auto* viewed = std::get_if<charter::Viewed>(&lines.front().act.act);
    ASSERT_NE(viewed, nullptr);
    EXPECT_EQ(viewed->what, charter::ReadKind::Print);
    EXPECT_EQ(viewed->object, idAs<vault::ObjectId>(written));
    EXPECT_EQ(viewed->purpose, Purpose::RightsRequest);
}

TEST_F(Door, APrintIsRefusedLikeTheRead_CONF_1)
{
    vault::PartyId party;
    {
        auto session = m_stage->unlock(stage::kEglantine);
        party = addParty(session);
    }
    auto session = m_stage->unlock(stage::kFlorimond);
    const auto before = session.head();
    EXPECT_EQ(ruleOf(vault::notePrint(session, idAs<vault::ObjectId>(party), Purpose::Coordination)), "CONF-1");
    EXPECT_EQ(session.head(), before);
    EXPECT_EQ(ruleOf(vault::notePrint(session, idAs<vault::ObjectId>(m_case), Purpose::Coordination)), "allowed");
    EXPECT_EQ(ruleOf(vault::notePrint(session, {}, Purpose::Coordination)), "HOUSE-6");
}

} // namespace
