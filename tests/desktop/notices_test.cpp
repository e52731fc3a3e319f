// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A batch of notices is written once: what of it is in no file yet outlives a lock, and is gone when it is saved, or thrown
// away on purpose.

#include "tests/desktop/under_way.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <gtest/gtest.h>

namespace {

using namespace stage;

class Notices : public testing::Test {
protected:
    Notices() { sitting.unlock(); }

    /// One notice, to the partner that sent the referral; the page that shows it is in front.
    void write()
    {
        sitting.window().go("referrals");
        std::optional<bool> queued;
        sitting.shell().desk().act(
            &sitting.shell(), [id = place.play.waiting](vault::Session& session) { return vault::queueNotice(session, id); },
            [&](const auto& outcome) { queued = outcome.has_value(); });
        sitting.settle([&] { return queued.has_value(); });
        ASSERT_TRUE(*queued);
        sitting.press(sitting.named("Écrire le lot d'avis ("));
        sitting.press("Écrire le lot");
    }
    /// Word for word what leaves; nothing where it is not shown.
    QString text()
    {
        const auto* shown = qobject_cast<QLabel*>(sitting.find("Avis pour " + QString::fromUtf8(kEkidom)));
        return shown == nullptr ? QString() : shown->text();
    }
    /// Locks, unlocks and looks at the referrals.
    void comeBack()
    {
        sitting.lock();
        sitting.unlock();
        sitting.window().go("referrals");
        sitting.settle([&] { return sitting.has("Inscrire une saisine"); });
    }

    static constexpr const char* kResume = "Reprendre les avis non enregistrés (1)";
    Copied place;
    QTemporaryDir out;
    Sitting sitting{place.stage, kPrunelle};
};

TEST_F(Notices, ThatAreNotSavedOutliveALockWordForWord)
{
    write();
    const auto before = text();
    ASSERT_FALSE(before.isEmpty());
    comeBack();
    sitting.press(kResume);
    EXPECT_EQ(text(), before);
}

TEST_F(Notices, AreNoLongerKeptOnceTheyAreSaved)
{
    write();
    const auto shown = text();
    sitting.press("Enregistrer l'avis pour " + QString::fromUtf8(kEkidom));
    auto* dialog = qobject_cast<QFileDialog*>(&sitting.front());
    ASSERT_NE(dialog, nullptr);
    const auto file = out.filePath("avis.txt");
    sitting.choose(*dialog, file);
    sitting.settle([&] { return sitting.banner().contains("avis.txt"); });
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(saved.readAll()), shown);
    comeBack();
    EXPECT_FALSE(sitting.has(kResume));
}

TEST_F(Notices, AreThrownAwayOnlyOnPurpose)
{
    write();
    sitting.window().back();
    sitting.press(kResume);
    sitting.press("Jeter ce qui n'est pas enregistré");
    EXPECT_TRUE(sitting.banner().contains("ne s'écrira pas une seconde fois")) << sitting.banner().toStdString();
    sitting.press("Jeter quand même");
    comeBack();
    EXPECT_FALSE(sitting.has(kResume));
}

} // namespace
