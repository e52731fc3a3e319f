// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A party whose name is a colleague's: a warning of the door, never a refusal (THIRD-1).

#include "tests/vault/door_fixture.h"

namespace {

using namespace door;

class Resembles : public Door {
protected:
    /// The colleague's name, or nothing.
    std::string colleagueLike(std::string_view name)
    {
        auto session = m_stage->unlock(stage::kEglantine);
        records::PartyIdentity identity;
        identity.fullName = stage::text(name);
        const auto member = vault::resembles(session, identity);
        return member ? session.nameOf(*member) : "";
    }
};

TEST_F(Resembles, FindsAColleagueOfTheSameNameOrWithinALongerOne_THIRD_1)
{
    EXPECT_EQ(colleagueLike("Basile"), stage::kBasile);
    EXPECT_EQ(colleagueLike("M. Basile Rossignol"), stage::kBasile);
    EXPECT_EQ(colleagueLike("Rossignol Basile"), stage::kBasile);
    EXPECT_EQ(colleagueLike("Florimond"), stage::kFlorimond) << "a coordinator may be assigned as well";
}

TEST_F(Resembles, TakesNoNoticeOfAccentsNorOfCase)
{
    for (const auto* name : {"Églantine", "églantine", "EGLANTINE", "E\u0301glantine", "mme ÉGLANTINE bruyère"})
        EXPECT_EQ(colleagueLike(name), stage::kEglantine) << name;
    for (const auto* name : {"BASILE", "basile", "Basilé"}) EXPECT_EQ(colleagueLike(name), stage::kBasile) << name;
}

TEST_F(Resembles, IsSilentAboutOtherNames)
{
    for (const auto* name : {"M. Tilleul", "Mme Hirondelle", "Basil", "Eglantin", "Flor", "Rossignol"})
        EXPECT_EQ(colleagueLike(name), "") << name;
}

TEST_F(Resembles, KnowsACountersignedColleagueAndNoProposedOne)
{
    const auto& keys = m_stage->keysOf("Céleste");
    {
        auto session = m_stage->unlock(stage::kCapucine);
        (void)must(vault::enrol(session, keys.identity(), "Céleste", Role::Mediator), "enrol");
    }
    EXPECT_EQ(colleagueLike("Celeste Pivoine"), "");
    {
        auto session = m_stage->unlock(stage::kFlorimond);
        (void)must(vault::countersign(session, vault::waitingFor(session).front().proposal), "countersign");
    }
    EXPECT_EQ(colleagueLike("Celeste Pivoine"), "Céleste");
}

TEST_F(Resembles, WarnsAndRefusesNothing)
{
    auto session = m_stage->unlock(stage::kEglantine);
    records::PartyProfile profile;
    profile.informedAt = session.today();
    records::PartyIdentity identity;
    identity.fullName = stage::text("Basile");
    const auto before = session.head();
    EXPECT_TRUE(vault::resembles(session, identity).has_value());
    EXPECT_EQ(session.head(), before) << "a warning leaves no leaf";
    EXPECT_EQ(ruleOf(vault::addParty(session, m_case, profile, identity)), "allowed");
}

TEST_F(Resembles, FindsAColleagueWhoseNamesComeInAnotherOrder)
{
    m_stage->enrol(stage::kCapucine, "Céleste Bruyère", Role::Mediator, stage::kFlorimond);
    EXPECT_EQ(colleagueLike("Céleste Bruyère"), "Céleste Bruyère");
    EXPECT_EQ(colleagueLike("Bruyère Céleste"), "Céleste Bruyère");
    EXPECT_EQ(colleagueLike("BRUYERE, Celeste"), "Céleste Bruyère");
}

TEST_F(Resembles, IsSilentWhereAColleaguesNameIsPartOfAnotherWord)
{
    for (const auto* name : {"Mme Basilevska", "M. Sabasile"}) EXPECT_EQ(colleagueLike(name), "") << name;
}

} // namespace
