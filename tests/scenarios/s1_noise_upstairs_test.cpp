// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scenarios/played_once.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace {

using testing::HasSubstr;
using testing::Not;
using vault::charter::Language;
using vault::charter::Purpose;
namespace charter = vault::charter;

stage::PlayedOnce& played()
{
    static stage::PlayedOnce once;
    return once;
}

std::string readAll(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    return files;
}

template <class T>
std::string ruleOf(const vault::Outcome<T>& outcome)
{
    if (outcome) return "allowed";
    const auto* refusal = std::get_if<vault::Refusal>(&outcome.error());
    if (refusal == nullptr) return vault::describe(outcome.error(), Language::English);
    return std::string(charter::idOf(charter::ruleOf(refusal->reason)));
}

TEST(NoiseUpstairs, IsVerifiedWholeByThePrivacyOfficer)
{
    auto session = played().stage.unlock(stage::kOlivine);
    const auto report = stage::must(vault::verifyVault(session, Language::English), "verify");
    for (const auto& finding : report.findings) ADD_FAILURE() << finding.where << ": " << finding.sentence;
    EXPECT_GT(report.leaves, 100U);
    EXPECT_EQ(report.documents, 2U);
    EXPECT_EQ(report.unreadTraces, 0U) << "she holds every quarter's key";
}

TEST(NoiseUpstairs, TheDirectorDecryptedNoByteOfCaseContent_INDE_2)
{
    EXPECT_EQ(played().left.directorRead.caseContent, 0U);
    EXPECT_EQ(played().left.directorRead.compartments, 0U);
    auto session = played().stage.unlock(stage::kCapucine);
    const auto& left = played().left;
    EXPECT_EQ(ruleOf(vault::readInterview(session, left.interviewOfTilleul, Purpose::Coordination)), "INDE-2");
    EXPECT_EQ(ruleOf(vault::readAgreement(session, left.agreement, Purpose::Coordination)), "INDE-2");
    EXPECT_EQ(ruleOf(vault::revealName(session, left.tilleul, Purpose::Coordination)), "INDE-2");
    EXPECT_EQ(ruleOf(vault::readReferralNames(session, left.referral, Purpose::Screening)), "INDE-2");
    EXPECT_EQ(session.decrypted().caseContent, 0U);
    EXPECT_EQ(session.decrypted().compartments, 0U);
}

TEST(NoiseUpstairs, ThePartnersBytesHoldNumberStatusAndDateOnly_CONF_3)
{
    const std::string notice(crypto::textOf(played().left.notice));
    EXPECT_THAT(notice, testing::MatchesRegex("[0-9A-HJKMNP-TV-Z]{8} ; terminée ; 2026-03-[0-9][0-9]\n"));
}

TEST(NoiseUpstairs, TheCoordinatorReadsTheCaseAndNoCompartment_CONF_1)
{
    auto session = played().stage.unlock(stage::kFlorimond);
    const auto& left = played().left;
    EXPECT_EQ(ruleOf(vault::readAgreement(session, left.agreement, Purpose::Coordination)), "allowed");
    EXPECT_EQ(ruleOf(vault::readInterview(session, left.interviewOfTilleul, Purpose::Coordination)), "CONF-1");
    EXPECT_EQ(ruleOf(vault::revealName(session, left.hirondelle, Purpose::Coordination)), "CONF-1");
    EXPECT_EQ(session.decrypted().compartments, 0U);
}

TEST(NoiseUpstairs, AMediatorOfAnotherCaseReadsTheHeaderOnly_CONF_1)
{
    auto session = played().stage.unlock(stage::kCeleste);
    const auto& left = played().left;
    const auto view = stage::must(vault::showCase(session, left.caseFile, Purpose::Coordination), "show");
    EXPECT_FALSE(view.body.has_value());
    EXPECT_EQ(ruleOf(vault::readSession(session, left.session, Purpose::FollowCase)), "CONF-1");
    EXPECT_EQ(ruleOf(vault::readInterview(session, left.interviewOfHirondelle, Purpose::FollowCase)), "CONF-1");
    EXPECT_EQ(session.decrypted().caseContent + session.decrypted().compartments, 0U);
}

TEST(NoiseUpstairs, BothMediatorsOfThePairReadBothCompartments)
{
    for (const auto* mediator : {stage::kEglantine, stage::kBasile}) {
        auto session = played().stage.unlock(mediator);
        const auto& left = played().left;
        const auto first = vault::readInterview(session, left.interviewOfTilleul, Purpose::FollowCase);
        ASSERT_TRUE(first.has_value()) << mediator << ruleOf(first);
        EXPECT_THAT(std::string(first->factsTold.expose()), HasSubstr("4 h"));
        const auto second = vault::readInterview(session, left.interviewOfHirondelle, Purpose::FollowCase);
        ASSERT_TRUE(second.has_value()) << mediator << ruleOf(second);
    }
}

TEST(NoiseUpstairs, ThePartnerReadsTheGrantedFieldAndNothingElse_CONF_2)
{
    const auto& left = played().left;
    const auto logKey = audit::NoteKey::parse(left.logKey);
    ASSERT_TRUE(logKey.has_value());
    auto& stage = played().stage;
    const auto opened =
        vault::openHandover(left.handover, stage.keysOf(stage::kVille), stage.passphraseOf(stage::kVille), *logKey,
                            stage.dayOfPlay(stage::kGrantDays));
    ASSERT_TRUE(opened.has_value()) << vault::describe(opened.error(), Language::English);
    ASSERT_EQ(opened->projection.items.size(), 1U);
    ASSERT_EQ(opened->projection.items.front().fields.size(), 1U);
    const std::string value(opened->projection.items.front().fields.front().value.expose());
    EXPECT_THAT(value, HasSubstr("tapis"));
    for (const auto* withheld : {"Tilleul", "Hirondelle", "confidenceT", "motsH", "resume", "pourquoi"})
        EXPECT_THAT(value, Not(HasSubstr(stage::canary(withheld))));
    const auto late = vault::openHandover(left.handover, stage.keysOf(stage::kVille), stage.passphraseOf(stage::kVille),
                                          *logKey, stage.dayOfPlay(stage::kGrantDays + 1));
    EXPECT_FALSE(late.has_value());
    const auto other =
        vault::openHandover(left.handover, stage.keysOf(stage::kEkidom), stage.passphraseOf(stage::kEkidom), *logKey,
                            stage.dayOfPlay(stage::kGrantDays));
    EXPECT_FALSE(other.has_value());
}

/// Who holds what, as one line each: "Basile +AB 2026-01-07", "Ville given 2026-04-30".
std::vector<std::string> accessOf(vault::Session& session)
{
    std::vector<std::string> all;
    for (const auto& line : vault::whoCanOpen(session, played().left.caseFile)) {
        auto text = line.name;
        for (const auto& key : line.keys)
            text += key.kind == charter::KeyKind::Case ? " case" : std::string(" ") + key.letter;
        if (line.tie == vault::CaseTie::Assigned) text += " assigned";
        if (line.tie == vault::CaseTie::Coordinator) text += " coordinator";
        for (const auto& disclosure : line.disclosures)
            text += (disclosure.stage == charter::DisclosureStage::Given ? " given until " : " ") +
                    vault::dayText(disclosure.until);
        all.push_back(text);
    }
    return all;
}

TEST(NoiseUpstairs, TheKeysOfTheCaseAreWithThePairAndTheJointRoomWithTheCoordinator)
{
    auto& stage = played().stage;
    auto session = stage.unlock(stage::kEglantine);
    const auto before = session.head();
    const auto& parties = session.state().cases.at(played().left.caseFile).parties;
    ASSERT_EQ(parties.size(), 2U);
    EXPECT_THAT(accessOf(session), testing::UnorderedElementsAre(
                                       "Églantine case A B assigned", "Basile case A B assigned",
                                       "Florimond case coordinator", "Capucine", "Céleste", "Prunelle", "Olivine",
                                       "Ville given until " + vault::dayText(stage.dayOfPlay(stage::kGrantDays))));
    for (const auto& line : vault::whoCanOpen(session, played().left.caseFile)) {
        for (const auto& key : line.keys) {
            EXPECT_NE(key.since, charter::Day::None) << line.name;
            EXPECT_LE(key.since, session.today());
        }
        EXPECT_EQ(line.since == stage.dayOfPlay(1), line.tie == vault::CaseTie::Assigned) << line.name;
    }
    EXPECT_EQ(session.head(), before) << "no leaf";
    EXPECT_EQ(session.decrypted().caseContent + session.decrypted().compartments, 0U);
    EXPECT_TRUE(vault::whoCanOpen(session, vault::CaseId{{1}}).empty());
}

TEST(NoiseUpstairs, WhoSeesNoRegisterSeesNoPartnerAmongThoseWhoCanOpen)
{
    auto session = played().stage.unlock(stage::kPrunelle);
    EXPECT_THAT(accessOf(session), testing::Each(Not(HasSubstr("given"))));
    EXPECT_THAT(accessOf(session), testing::Contains("Basile case A B assigned"));
}

TEST(NoiseUpstairs, NoCanaryIsInTheVaultTheProfilesTheExportOrTheHandover)
{
    const auto& folder = played().folder.path();
    std::vector<std::filesystem::path> files;
    for (const auto* below : {"coffre", "profils", "export"})
        for (const auto& file : filesBelow(folder / below)) files.push_back(file);
    ASSERT_GT(files.size(), 10U);
    for (const auto& file : files) {
        EXPECT_THAT(readAll(file), Not(HasSubstr("CANARI"))) << file;
        EXPECT_THAT(file.string(), Not(HasSubstr("CANARI")));
    }
    EXPECT_EQ(std::string(crypto::textOf(played().left.handover)).find("CANARI"), std::string::npos);
}

} // namespace
