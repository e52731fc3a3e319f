// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/discretion/traceless.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace desktop {

// QFileDialog has no switch for it: each one writes history and last folder into QtProject.conf when it goes. A folder that
// can never be made keeps them in memory, and writing them fails without a word.
void leaveNoTraceOfDialogs()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, QStringLiteral("/dev/null"));
}

QFileDialog* fileDialog(QWidget* parent, const QString& what, const QString& from)
{
    const QFileInfo place(from.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : from);
    const bool isFolder = from.isEmpty() || place.isDir();
    auto* dialog = new QFileDialog(parent, QStringLiteral("casevault"), isFolder ? place.filePath() : place.absolutePath());
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAccessibleName(what);
    if (!isFolder) dialog->selectFile(place.fileName());
    return dialog;
}

} // namespace desktop
