// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every window, in both languages, light and dark, for people to look at (build/…/screenshots); and, while they
// are made: no title says more than the program's name.

#include "tests/desktop/every_window.h"
#include "tests/desktop/played.h"

#include <QDir>
#include <gtest/gtest.h>

namespace {

using namespace stage;
using desktop::Theme;
using desktop::charter::Language;

struct Dress {
    Language language = Language::French;
    Theme theme = Theme::Light;
    int textPercent = 100;
};

QString nameOf(const Dress& dress)
{
    const auto tongue = dress.language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
    const auto theme = dress.theme == Theme::Light ? QStringLiteral("light") : dress.theme == Theme::Dark ? QStringLiteral("dark")
                                                                                                          : QStringLiteral("contrast");
    return tongue + QLatin1Char('-') + theme + (dress.textPercent == 100 ? QString() : QStringLiteral("-%1").arg(dress.textPercent));
}

class Pictures : public testing::TestWithParam<Dress> {
protected:
    static void take(QWidget& window, const QString& name)
    {
        const QDir folder(QStringLiteral(CASEVAULT_BINARY_DIR "/screenshots/") + nameOf(GetParam()));
        ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
        ASSERT_TRUE(window.grab().save(folder.filePath(name + QStringLiteral(".png"))));
        EXPECT_EQ(window.windowTitle(), "casevault") << name.toStdString();
    }
    [[nodiscard]] static desktop::Preferences preferences()
    {
        desktop::Preferences out;
        out.language = GetParam().language;
        out.theme = GetParam().theme;
        out.textPercent = GetParam().textPercent;
        return out;
    }
};

TEST_P(Pictures, OfEveryWindow)
{
    auto& place = underWay();
    everyWindow(place.stage, place.play, preferences(),
                [](Sitting& sitting, const View& view) { take(sitting.front(), view.name); });
}

TEST_P(Pictures, OfACaseThatIsClosed)
{
    for (const auto* person : {kBasile, kCapucine, kFlorimond}) {
        Sitting sitting(played().stage, person, preferences());
        sitting.unlock();
        sitting.window().openCase(played().play.caseFile);
        if (person != kBasile) sitting.press(QCoreApplication::translate("desktop::PurposeDialog", "Continuer"));
        sitting.settle();
        take(sitting.window(), QString::fromUtf8(person).toLower() + QStringLiteral("-case-closed"));
    }
}

INSTANTIATE_TEST_SUITE_P(, Pictures,
                         testing::Values(Dress{}, Dress{.theme = Theme::Dark}, Dress{.language = Language::English},
                                         Dress{.language = Language::English, .theme = Theme::Dark},
                                         Dress{.theme = Theme::HighContrast, .textPercent = 200}),
                         [](const auto& one) {
                             auto name = nameOf(one.param);
                             return name.remove(QLatin1Char('-')).toStdString();
                         });

} // namespace
