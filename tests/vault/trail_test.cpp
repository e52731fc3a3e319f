// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the vault of its log: a bundle for an auditor, checkpoints for anyone; each time only what is new.

#include "tests/vault/door_fixture.h"

#include "audit/published.h"

namespace {

using namespace door;

class Trail : public Door {
protected:
    Trail() { m_stage->enrol(stage::kCapucine, stage::kOlivine, Role::PrivacyOfficer, stage::kFlorimond); }

    audit::Head publish(const char* who)
    {
        auto session = m_stage->unlock(who);
        return must(vault::publishLog(session, m_folder / "public"), "publish");
    }
};

TEST_F(Trail, PublishingGivesCheckpointsAndProofsAndNoEntry)
{
    const auto first = publish(stage::kOlivine);
    const auto before = filesBelow(m_folder / "public");
    const auto second = publish(stage::kFlorimond);
    const auto after = filesBelow(m_folder / "public");
    for (const auto& [file, content] : after) {
        const auto name = file.lexically_relative(m_folder / "public").string();
        EXPECT_TRUE(name == "checkpoint" || name.starts_with("checkpoints/") || name.starts_with("consistency/"))
            << name;
    }
    for (const auto& [file, content] : before) {
        if (file.filename() == "checkpoint") continue;
        EXPECT_EQ(after.at(file), content) << "what was published stays";
    }
    const auto session = m_stage->unlock(stage::kFlorimond);
    const auto proof = audit::readConsistency(m_folder / "public", first.size, second.size);
    ASSERT_TRUE(proof.has_value());
    const auto checked = audit::checkConsistencyFile(*proof, first, session.logKey());
    ASSERT_TRUE(checked.has_value());
    EXPECT_EQ(checked->head, second);
}

TEST_F(Trail, PublishingIsAnActOfWhoAnswersForTheVault)
{
    auto session = m_stage->unlock(stage::kEglantine);
    EXPECT_EQ(ruleOf(vault::publishLog(session, m_folder / "public")), "HOUSE-1");
    EXPECT_FALSE(std::filesystem::exists(m_folder / "public"));
    (void)publish(stage::kOlivine);
    auto reader = m_stage->unlock(stage::kOlivine);
    const auto reads = must(vault::readLog(reader, {.theme = charter::ActTheme::Reads}, 0, 100, Language::English), "log");
    EXPECT_THAT(reads, testing::Contains(testing::Field(&vault::LogLine::sentence,
                                                        testing::HasSubstr("checkpoints to publish"))));
}

TEST_F(Trail, AFolderOfAnotherHistoryIsNotPublishedInto)
{
    stage::Stage other(m_folder / "ailleurs");
    other.found(stage::kCapucine, "Un autre GIP");
    (void)publish(stage::kOlivine);
    const auto before = filesBelow(m_folder / "public");
    auto session = other.unlock(stage::kCapucine);
    EXPECT_FALSE(vault::publishLog(session, m_folder / "public").has_value());
    EXPECT_EQ(filesBelow(m_folder / "public"), before);
}

TEST_F(Trail, ExportingAgainRewritesNothingThatIsFull)
{
    m_stage->enrol(stage::kCapucine, stage::kAuditrice, Role::Auditor, stage::kFlorimond);
    const auto bundle = m_folder / "audit";
    const auto exportNow = [&] {
        auto session = m_stage->unlock(stage::kOlivine);
        const auto auditor = must(vault::memberNamed(session, stage::kAuditrice), "Auditrice");
        return must(vault::exportLog(session, bundle, auditor), "export");
    };
    {
        auto session = m_stage->unlock(stage::kOlivine);
        while (audit::value(session.head().size) < 300) (void)must(vault::roster(session), "roster");
    }
    const auto first = exportNow();
    const std::array full{bundle / "payload/000", bundle / "tile/0/000", bundle / "tile/entries/000"};
    std::vector<std::filesystem::file_time_type> written;
    for (const auto& file : full) written.push_back(std::filesystem::last_write_time(file));
    const auto second = exportNow();
    EXPECT_GT(second.size, first.size);
    for (std::size_t i = 0; i < full.size(); ++i)
        EXPECT_EQ(std::filesystem::last_write_time(full[i]), written[i]) << full[i];
    const auto sizes = audit::publishedSizes(bundle);
    ASSERT_TRUE(sizes.has_value());
    EXPECT_THAT(*sizes, testing::IsSupersetOf({first.size, second.size})) << "the checkpoints that left the vault";
    EXPECT_EQ(verified(stage::kOlivine), "");
}

} // namespace
