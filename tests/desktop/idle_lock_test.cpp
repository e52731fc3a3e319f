// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DISC-5 without waiting: the clock is the test's.

#include "client/desktop/discretion/idle_lock.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace {

constexpr std::uint64_t kSecond = 1'000;
constexpr std::uint64_t kMinute = 60 * kSecond;

class IdleLocking : public testing::Test {
protected:
    IdleLocking()
    {
        idle.setMinutes(2);
        idle.watch();
    }

    void pass(std::uint64_t milliseconds) { now += milliseconds; }
    /// How often it has asked so far, once it has looked at the clock.
    qsizetype askedAfterALook()
    {
        idle.look();
        QCoreApplication::processEvents();
        return asked.count();
    }
    QString why() const { return asked.isEmpty() ? QString() : asked.last().first().toString(); }

    std::uint64_t now = 5 * kMinute;
    desktop::IdleLock idle{[this] { return now; }};
    QSignalSpy asked{&idle, &desktop::IdleLock::lockAsked};
};

TEST_F(IdleLocking, AsksWhenTheMinutesHavePassedAndNotBefore)
{
    pass(2 * kMinute - 1);
    EXPECT_EQ(askedAfterALook(), 0);
    EXPECT_EQ(idle.remaining(), 1U);
    pass(1);
    EXPECT_EQ(askedAfterALook(), 1);
    EXPECT_TRUE(why().contains(QLatin1Char('2'))) << why().toStdString();
}

TEST_F(IdleLocking, AsksAgainUntilItIsLocked)
{
    pass(2 * kMinute);
    EXPECT_EQ(askedAfterALook(), 1);
    EXPECT_EQ(askedAfterALook(), 2);
    idle.rest();
    EXPECT_EQ(askedAfterALook(), 2);
}

TEST_F(IdleLocking, InputBeginsTheTimeAnew)
{
    QLineEdit field;
    field.show();
    pass(kMinute);
    QTest::keyClick(&field, Qt::Key_A);
    pass(kMinute + 30 * kSecond);
    EXPECT_EQ(askedAfterALook(), 0);
    QTest::mouseClick(&field, Qt::LeftButton);
    pass(kMinute + 30 * kSecond);
    EXPECT_EQ(askedAfterALook(), 0);
    pass(30 * kSecond);
    EXPECT_EQ(askedAfterALook(), 1);
}

TEST_F(IdleLocking, WhatIsTypedAfterTheTimeReachesNoWindow)
{
    QLineEdit field;
    field.show();
    pass(3 * kMinute); // the machine slept: no timer has run
    QTest::keyClicks(&field, QStringLiteral("abc"));
    QCoreApplication::processEvents();
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_GE(asked.count(), 1);
}

TEST_F(IdleLocking, NeverWaitsLongerThanThreeMinutesNorLessThanOne)
{
    idle.setMinutes(60);
    EXPECT_EQ(idle.remaining(), 3 * kMinute);
    idle.setMinutes(0);
    EXPECT_EQ(idle.remaining(), kMinute);
}

TEST_F(IdleLocking, AMinimisedWindowLocksOnlyWhenThatIsPreferred)
{
    QWidget window;
    window.show();
    window.showMinimized();
    QCoreApplication::processEvents();
    EXPECT_EQ(asked.count(), 0);
    window.showNormal();
    idle.setOnMinimise(true);
    window.showMinimized();
    QCoreApplication::processEvents();
    EXPECT_GE(asked.count(), 1);
}

TEST_F(IdleLocking, SleepAndALockedScreenLock)
{
    idle.machineSleeps();
    QCoreApplication::processEvents();
    ASSERT_EQ(asked.count(), 1);
    const auto first = why();
    idle.screenLocks();
    QCoreApplication::processEvents();
    ASSERT_EQ(asked.count(), 2);
    EXPECT_NE(why(), first);
}

TEST_F(IdleLocking, AsksNothingWhileThereIsNothingToLock)
{
    idle.rest();
    pass(10 * kMinute);
    idle.machineSleeps();
    idle.screenLocks();
    EXPECT_EQ(askedAfterALook(), 0);
    EXPECT_FALSE(idle.isWatching());
}

TEST_F(IdleLocking, TheTimeBeginsWithTheVault)
{
    idle.rest();
    pass(10 * kMinute);
    idle.watch();
    EXPECT_EQ(askedAfterALook(), 0);
    EXPECT_EQ(idle.remaining(), 2 * kMinute);
}

TEST(IdleClock, RunsForward)
{
    const auto before = desktop::IdleLock::sinceBoot();
    QTest::qWait(5);
    EXPECT_GT(desktop::IdleLock::sinceBoot(), before);
}

} // namespace
