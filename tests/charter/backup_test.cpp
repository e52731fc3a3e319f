// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of the vault: who makes them and who returns to one.

#include "tests/charter/story.h"

namespace vault::charter {

using enum RefusalReason;

TEST(Backup, TheDirectorAndTheCoordinatorMakeThemAndReturnToThem)
{
    Story story;
    const auto made = [&] { return BackupMade{story.fresh<BackupId>(), 9, {}, {}}; };
    const auto restored = [&] { return Restored{story.fresh<BackupId>(), 9, story.day(-1)}; };
    for (const auto& member : {story.capucine, story.florimond}) {
        EXPECT_EQ(story.refusal(member, made()), std::nullopt);
        EXPECT_EQ(story.refusal(member, restored()), std::nullopt);
    }
    for (const auto& member : {story.eglantine, story.prunelle, story.olivine}) {
        EXPECT_EQ(story.refusal(member, made()), RoleMayNot);
        EXPECT_EQ(story.refusal(member, restored()), RoleMayNot);
    }
    for (const auto& member : story.everyone()) {
        const bool leads = member == story.capucine || member == story.florimond;
        EXPECT_EQ(mayHold(story.state, member, KeyKind::Backup, ObjectId{{1}}), leads);
    }
}

TEST(Backup, ACopyHasItsOwnIdAndADayThatHasCome)
{
    Story story;
    const auto id = story.fresh<BackupId>();
    story.must(story.capucine, BackupMade{id, 9, {}, {}});
    EXPECT_EQ(story.refusal(story.capucine, BackupMade{id, 10, {}, {}}), IdAlreadyUsed);
    EXPECT_EQ(story.refusal(story.capucine, Restored{id, 9, story.day()}), IdAlreadyUsed)
        << "a log that knows the copy is newer than it";
    EXPECT_EQ(story.refusal(story.capucine, Restored{story.fresh<BackupId>(), 9, story.day(1)}), DateOutOfRange);
    EXPECT_EQ(story.state.vault.backups.at(id).madeOn, story.day());
}

} // namespace vault::charter
