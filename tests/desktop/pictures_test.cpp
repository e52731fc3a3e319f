// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every window, in both languages, light and dark, for people to look at (build/…/screenshots); and, while they
// are made: no planted name is on any of them, and every control has a name for those who do not see it.

#include "tests/desktop/played.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <gtest/gtest.h>

namespace {

using namespace stage;
using desktop::Theme;
using desktop::charter::Language;

struct Look {
    Language language = Language::French;
    Theme theme = Theme::Light;
    int textPercent = 100;
};

QString nameOf(const Look& look)
{
    const auto tongue = look.language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
    const auto theme = look.theme == Theme::Light ? QStringLiteral("light") : look.theme == Theme::Dark ? QStringLiteral("dark")
                                                                                                       : QStringLiteral("contrast");
    return tongue + QLatin1Char('-') + theme + (look.textPercent == 100 ? QString() : QStringLiteral("-%1").arg(look.textPercent));
}

/// What cannot be told apart by somebody who hears the window instead of seeing it.
QStringList namelessControls(const QWidget& window)
{
    QStringList out;
    for (const auto* one : window.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(one) || qobject_cast<const QLineEdit*>(one) ||
                               qobject_cast<const QPlainTextEdit*>(one) || qobject_cast<const QComboBox*>(one) ||
                               qobject_cast<const QAbstractItemView*>(one);
        if (!isControl || !one->isVisible() || one->focusPolicy() == Qt::NoFocus) continue;
        if (qobject_cast<const QAbstractSpinBox*>(one->parentWidget()) || one->objectName().startsWith("qt_")) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(one);
        if (one->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
            out << QString::fromLatin1(one->metaObject()->className()) + QLatin1Char(' ') + one->objectName();
    }
    return out;
}

class Pictures : public testing::TestWithParam<Look> {
protected:
    void take(QWidget& window, const QString& name)
    {
        const QDir folder(QStringLiteral(CASEVAULT_BINARY_DIR "/screenshots/") + nameOf(GetParam()));
        ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
        ASSERT_TRUE(window.grab().save(folder.filePath(name + QStringLiteral(".png"))));
        const auto said = textsOf(window).join(QLatin1Char('\n'));
        for (const auto* planted : {"CANARI-Tilleul", "CANARI-Hirondelle", "CANARI-tel", "CANARI-contact", "CANARI-heures"})
            EXPECT_FALSE(said.contains(QLatin1String(planted))) << name.toStdString() << ":\n" << said.toStdString();
        EXPECT_EQ(window.windowTitle(), "casevault");
        const auto nameless = namelessControls(window);
        EXPECT_TRUE(nameless.isEmpty()) << name.toStdString() << ": " << nameless.join(", ").toStdString();
    }
    [[nodiscard]] desktop::Preferences preferences() const
    {
        desktop::Preferences out;
        out.language = GetParam().language;
        out.theme = GetParam().theme;
        out.textPercent = GetParam().textPercent;
        return out;
    }
};

TEST_P(Pictures, OfTheWelcomeWindow)
{
    using Step = desktop::WelcomeWindow::Step;
    Sitting sitting(played().stage, kBasile, preferences());
    auto& welcome = *sitting.shell().welcome();
    const std::pair<Step, const char*> steps[] = {{Step::Unlock, "unlock"}, {Step::Choose, "choose"}, {Step::Found, "found"},
                                                  {Step::Join, "join"},     {Step::Keys, "keys"}};
    for (const auto& [step, name] : steps) {
        welcome.go(step);
        sitting.settle();
        take(welcome, QStringLiteral("welcome-") + QLatin1String(name));
    }
}

TEST_P(Pictures, OfEveryRoomOfEveryRole)
{
    for (const auto* person : {kCapucine, kFlorimond, kBasile, kPrunelle, kOlivine}) {
        Sitting sitting(played().stage, person, preferences());
        sitting.unlock();
        for (const auto& key : sitting.window().roomKeys()) {
            sitting.window().go(key);
            sitting.settle();
            take(sitting.window(), QString::fromUtf8(person).toLower() + QLatin1Char('-') + key);
        }
        sitting.lock();
    }
}

TEST_P(Pictures, OfTheCaseAsTheMediatorAndTheDirectorSeeIt)
{
    for (const auto* person : {kBasile, kCapucine, kFlorimond}) {
        Sitting sitting(played().stage, person, preferences());
        sitting.unlock();
        sitting.window().openCase(played().play.caseFile);
        if (person != kBasile) sitting.press(QCoreApplication::translate("desktop::PurposeDialog", "Continuer"));
        sitting.settle();
        take(sitting.window(), QString::fromUtf8(person).toLower() + QStringLiteral("-case"));
        sitting.lock();
    }
}

INSTANTIATE_TEST_SUITE_P(, Pictures,
                         testing::Values(Look{}, Look{.theme = Theme::Dark}, Look{.language = Language::English},
                                         Look{.language = Language::English, .theme = Theme::Dark},
                                         Look{.theme = Theme::HighContrast, .textPercent = 200}),
                         [](const auto& one) {
                             auto name = nameOf(one.param);
                             return name.remove(QLatin1Char('-')).toStdString();
                         });

} // namespace
