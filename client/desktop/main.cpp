// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/shell.h"

#include "crypto/process.h"

#include <QApplication>

#include <chrono>

namespace {

std::uint64_t systemTime()
{
    using namespace std::chrono;
    return static_cast<std::uint64_t>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

} // namespace

int main(int argc, char** argv)
{
    crypto::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("casevault"));
    QApplication::setDesktopFileName(QStringLiteral("casevault"));
    QApplication::setQuitOnLastWindowClosed(true);
    desktop::Shell shell(application, systemTime, desktop::Preferences::read());
    shell.idle().listen();
    shell.show();
    return QApplication::exec();
}
