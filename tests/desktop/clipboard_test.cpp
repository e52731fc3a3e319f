// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text on the clipboard for a while; the while is the test's.

#include "client/desktop/discretion/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

constexpr int kPatience = 5'000; // ms

const QString kText = QStringLiteral("CANARI-presse-papiers");

QClipboard& board() { return *QGuiApplication::clipboard(); }

TEST(Clipboard, HoldsTheTextWithTheHintForHistories)
{
    desktop::Clipboard clipboard(1h);
    clipboard.copy(kText);
    EXPECT_EQ(board().text(), kText);
    ASSERT_NE(board().mimeData(), nullptr);
    EXPECT_EQ(board().mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    clipboard.forget();
}

TEST(Clipboard, IsEmptyAfterTheDelay)
{
    desktop::Clipboard clipboard(20ms);
    clipboard.copy(kText);
    EXPECT_TRUE(QTest::qWaitFor([] { return board().text().isEmpty(); }, kPatience));
}

TEST(Clipboard, LeavesWhatSomebodyCopiedSince)
{
    desktop::Clipboard clipboard(20ms);
    clipboard.copy(kText);
    board().setText(QStringLiteral("autre chose"));
    QTest::qWait(100);
    EXPECT_EQ(board().text(), QStringLiteral("autre chose"));
    clipboard.forget();
    EXPECT_EQ(board().text(), QStringLiteral("autre chose"));
    board().clear();
}

TEST(Clipboard, IsEmptyAtOnceOnLock)
{
    desktop::Clipboard clipboard(1h);
    clipboard.copy(kText);
    clipboard.forget();
    EXPECT_TRUE(board().text().isEmpty());
}

TEST(Clipboard, ASecondCopyBeginsTheTimeAnew)
{
    desktop::Clipboard clipboard(400ms);
    clipboard.copy(kText);
    QTest::qWait(250);
    clipboard.copy(kText);
    QTest::qWait(250);
    EXPECT_EQ(board().text(), kText); // the first would have ended
    EXPECT_TRUE(QTest::qWaitFor([] { return board().text().isEmpty(); }, kPatience));
}

TEST(Clipboard, OfTheProgramIsOne)
{
    desktop::copyForAWhile(kText);
    EXPECT_EQ(board().text(), kText);
    desktop::clipboardOfProgram().forget();
    EXPECT_TRUE(board().text().isEmpty());
    EXPECT_EQ(&desktop::clipboardOfProgram(), &desktop::clipboardOfProgram());
}

} // namespace
