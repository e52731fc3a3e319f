// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's tests drive the real windows: one QApplication on the offscreen platform (or a real display when one is
// named), its own empty folders for configuration, data and caches, no dictionary of the person who runs them.

#include <QApplication>
#include <QTemporaryDir>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir configuration;
    qputenv("XDG_CONFIG_HOME", configuration.path().toUtf8());
    qputenv("XDG_DATA_HOME", configuration.path().toUtf8());
    qputenv("XDG_CACHE_HOME", configuration.path().toUtf8());
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // two pictures of one window are one picture
    return RUN_ALL_TESTS();
}
