// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/discretion/traceless.h"

#include <QCoreApplication>
#include <QSettings>

namespace desktop {

// QFileDialog has no switch for it: each one writes history and last folder into QtProject.conf when it goes. A folder that
// can never be made keeps them in memory, and writing them fails without a word.
void leaveNoTraceOfDialogs()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, QStringLiteral("/dev/null"));
}

} // namespace desktop
