// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The assistant's work without the notes (DOMAIN §6, DISC-4), through the door.

#include "tests/vault/door_fixture.h"

#include <algorithm>

namespace {

using namespace door;
using testing::HasSubstr;
using testing::Not;

constexpr std::string_view kReturn = "12 place Coïmbra, 86000 Poitiers";

class Post : public Door {
protected:
    Post()
    {
        m_stage->enrol(stage::kCapucine, stage::kPrunelle, Role::Assistant, stage::kFlorimond);
        auto session = m_stage->unlock(stage::kEglantine);
        m_party = addParty(session);
        records::LetterAddress address;
        address.fullName = stage::text("M. Tilleul " + stage::canary("Tilleul"));
        address.postalAddress = stage::text("Les Girouettes, hall 3\n86000 Poitiers");
        address.time = stage::text("14 h 30");
        address.place = stage::text("salle du square");
        m_letter = must(vault::orderLetter(session, m_party, charter::LetterKind::Appointment, session.today(), address),
                        "order");
    }
    std::string page(vault::Session& session)
    {
        const auto read = must(vault::readLetter(session, m_letter, kReturn, Purpose::Coordination), "read");
        return std::string(crypto::textOf(read.expose()));
    }

    vault::PartyId m_party;
    vault::LetterId m_letter;
};

} // namespace

TEST_F(Post, AnAssistantSendsALetterAndOpensNoContentOfTheCase)
{
    auto prunelle = m_stage->unlock(stage::kPrunelle);
    const auto waiting = must(vault::listLetters(prunelle, Purpose::Coordination), "list");
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_THAT(page(prunelle), HasSubstr(stage::canary("Tilleul")));
    EXPECT_EQ(prunelle.decrypted().caseContent, 0u);
    EXPECT_EQ(prunelle.decrypted().compartments, 0u);
    EXPECT_EQ(ruleOf(vault::revealName(prunelle, m_party, Purpose::Coordination)), "HOUSE-1");
    must(vault::sendLetter(prunelle, m_letter), "sent");
    EXPECT_TRUE(must(vault::listLetters(prunelle, Purpose::Coordination), "list").empty());
    EXPECT_EQ(ruleOf(vault::readLetter(prunelle, m_letter, kReturn, Purpose::Coordination)), "HOUSE-1");
    auto later = m_stage->unlock(stage::kPrunelle);
    EXPECT_EQ(ruleOf(vault::readLetter(later, m_letter, kReturn, Purpose::Coordination)), "HOUSE-1");
    EXPECT_EQ(verified(stage::kFlorimond), "");
}

TEST_F(Post, ThroughTheWindowOneReadsAReturnAddressAndAnAddressAndNothingElse_DISC_4)
{
    auto prunelle = m_stage->unlock(stage::kPrunelle);
    const auto text = page(prunelle);
    std::size_t end = 0;
    for (int line = 0; line < 18; ++line) end = text.find('\n', end) + 1;
    const auto window = text.substr(0, end);
    std::string words;
    for (const char c : window)
        if (c != '\n') words += c;
    EXPECT_EQ(words, std::string(kReturn) + "M. Tilleul " + stage::canary("Tilleul") +
                         "Les Girouettes, hall 386000 Poitiers");
    EXPECT_THAT(text.substr(end), HasSubstr("14 h 30"));
    EXPECT_THAT(text, Not(HasSubstr("édiation")));
}

TEST_F(Post, AnotherMediatorReadsNoLetterOfTheCase_CONF_1)
{
    m_stage->enrol(stage::kCapucine, stage::kCeleste, Role::Mediator, stage::kFlorimond);
    auto celeste = m_stage->unlock(stage::kCeleste);
    EXPECT_TRUE(must(vault::listLetters(celeste, Purpose::FollowCase), "list").empty());
    EXPECT_EQ(ruleOf(vault::readLetter(celeste, m_letter, kReturn, Purpose::FollowCase)), "CONF-1");
}

TEST_F(Post, ItsNameLiesNowhereInClear)
{
    for (const auto& [file, bytes] : filesBelow(m_folder))
        EXPECT_THAT(bytes, Not(HasSubstr(stage::canary("Tilleul")))) << file;
}

TEST_F(Post, WhatWaitsIsTheAssistantsNewsAndTheSendingTheMediators)
{
    {
        auto prunelle = m_stage->unlock(stage::kPrunelle);
        const auto lines = must(vault::whileAway(prunelle, Language::French), "away").lines;
        ASSERT_EQ(lines.size(), 1u);
        EXPECT_EQ(lines[0].kind, charter::NewsKind::LetterToSend);
        must(vault::sendLetter(prunelle, m_letter), "sent");
    }
    auto basile = m_stage->unlock(stage::kBasile);
    const auto lines = must(vault::whileAway(basile, Language::French), "away").lines;
    EXPECT_TRUE(std::ranges::contains(lines, charter::NewsKind::LetterSent, &vault::NewsLine::kind));
}
