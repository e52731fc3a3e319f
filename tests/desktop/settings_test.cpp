// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person chooses on their machine takes effect at once and is kept for the next time.

#include "tests/desktop/every_window.h"

#include "client/desktop/look/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <gtest/gtest.h>

namespace {

using namespace stage;
using desktop::Preferences;
using desktop::Theme;
using desktop::charter::Language;

constexpr std::uint64_t kMinute = 60'000; // ms

class Settings : public testing::Test {
protected:
    Settings()
    {
        sitting.unlock();
        sitting.window().go("settings");
        sitting.settle();
    }
    void number(const QString& name, int value)
    {
        auto* box = qobject_cast<QSpinBox*>(sitting.find(name));
        ASSERT_NE(box, nullptr) << name.toStdString();
        box->setValue(value);
        EXPECT_EQ(box->value(), value);
    }
    void apply()
    {
        const auto* before = &sitting.window();
        sitting.press("Appliquer");
        sitting.settle([&] { return sitting.shell().main() != before; });
    }

    Sitting sitting{underWay().stage, kBasile};
};

TEST_F(Settings, ALanguageChangesEveryRoomAndIsKept)
{
    EXPECT_TRUE(sitting.everythingSaid().contains("Dossiers"));
    sitting.choose("Langue", "English");
    apply();
    EXPECT_EQ(desktop::language(), Language::English);
    EXPECT_NE(in("desktop::MainWindow", "Dossiers"), "Dossiers");
    EXPECT_TRUE(sitting.has(in("desktop::MainWindow", "Dossiers")));
    EXPECT_EQ(sitting.page().accessibleName(), in("desktop::SettingsPage", "Réglages")) << "one stays where one was";
    EXPECT_EQ(Preferences::read().language, Language::English);
    EXPECT_TRUE(sitting.shell().desk().isOpen()) << "without unlocking again";
}

TEST_F(Settings, AThemeIsPutOnAndKept)
{
    sitting.choose("Thème", "Sombre");
    apply();
    EXPECT_EQ(desktop::themeInUse(), Theme::Dark);
    EXPECT_EQ(Preferences::read().theme, Theme::Dark);
}

TEST_F(Settings, ALargerTextIsLargerAndKept)
{
    const auto before = QApplication::font().pointSizeF();
    number("Taille du texte", 150);
    apply();
    EXPECT_NEAR(QApplication::font().pointSizeF() / before, 1.5, 0.1);
    EXPECT_EQ(Preferences::read().textPercent, 150);
}

TEST_F(Settings, AnEarlierLockCountsAtOnce)
{
    EXPECT_GT(sitting.shell().idle().remaining(), kMinute);
    number("Verrouiller sans activité après", 1);
    apply();
    sitting.settle();
    EXPECT_LE(sitting.shell().idle().remaining(), kMinute);
    EXPECT_EQ(Preferences::read().lockAfterMinutes, 1);
}

TEST_F(Settings, NoLaterLockThanTheOrganisationAllows)
{
    auto* box = qobject_cast<QSpinBox*>(sitting.find("Verrouiller sans activité après"));
    ASSERT_NE(box, nullptr);
    box->setValue(60);
    EXPECT_LE(box->value(), 3) << "DISC-5";
}

TEST_F(Settings, NothingChangesBeforeItIsApplied)
{
    const auto before = Preferences::read();
    sitting.choose("Langue", "English");
    sitting.choose("Thème", "Contraste élevé");
    sitting.window().go("home");
    sitting.settle();
    EXPECT_EQ(desktop::language(), Language::French);
    EXPECT_EQ(Preferences::read().theme, before.theme);
}

} // namespace
