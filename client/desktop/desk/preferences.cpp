// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/desk/preferences.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace desktop {
namespace {

QSettings fileOfChoices()
{
    return QSettings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         QStringLiteral("/casevault-desktop.ini"),
                     QSettings::IniFormat);
}

} // namespace

Preferences Preferences::read()
{
    auto file = fileOfChoices();
    Preferences out;
    const auto tongue = file.value(QStringLiteral("language")).toString();
    out.language = tongue == QLatin1String("en") ? charter::Language::English : charter::Language::French;
    const auto theme = file.value(QStringLiteral("theme")).toString();
    out.theme = theme == QLatin1String("dark") ? Theme::Dark
                : theme == QLatin1String("contrast") ? Theme::HighContrast : Theme::Light;
    out.textPercent = std::clamp(file.value(QStringLiteral("text"), 100).toInt(), 100, 200);
    out.lockAfterMinutes = std::clamp(file.value(QStringLiteral("lockAfter"), 3).toInt(), 1, 3);
    out.lockOnMinimise = file.value(QStringLiteral("lockOnMinimise"), false).toBool();
    out.vaultFolder = file.value(QStringLiteral("vault")).toString();
    out.profileFolder = file.value(QStringLiteral("profile")).toString();
    out.memberName = file.value(QStringLiteral("member")).toString();
    return out;
}

void Preferences::write() const
{
    auto file = fileOfChoices();
    file.setValue(QStringLiteral("language"), language == charter::Language::English ? QStringLiteral("en") : QStringLiteral("fr"));
    file.setValue(QStringLiteral("theme"), theme == Theme::Dark           ? QStringLiteral("dark")
                                           : theme == Theme::HighContrast ? QStringLiteral("contrast")
                                                                          : QStringLiteral("light"));
    file.setValue(QStringLiteral("text"), textPercent);
    file.setValue(QStringLiteral("lockAfter"), lockAfterMinutes);
    file.setValue(QStringLiteral("lockOnMinimise"), lockOnMinimise);
    file.setValue(QStringLiteral("vault"), vaultFolder);
    file.setValue(QStringLiteral("profile"), profileFolder);
    file.setValue(QStringLiteral("member"), memberName);
    file.sync();
}

std::filesystem::path Preferences::profile() const
{
    const auto chosen = profileFolder.isEmpty()
                            ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/casevault")
                            : profileFolder;
    return chosen.toStdString();
}

} // namespace desktop
