// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything without a mouse: in each window Tab comes to each control once and back to where it began, downwards as one
// reads; the space bar, Return and Escape do what they do everywhere.

#include "tests/desktop/every_window.h"

#include <QDateTimeEdit>
#include <QAbstractItemView>
#include <QDialog>
#include <QToolButton>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace stage;

constexpr std::size_t kMostStops = 400;
constexpr int kPatience = 120'000; // ms: a window comes to the front at once, but where others work beside it

QString nameOf(const QWidget* widget)
{
    if (widget == nullptr) return QStringLiteral("nothing");
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const auto said = widget->accessibleName().isEmpty() && button != nullptr ? button->text() : widget->accessibleName();
    return QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" « ") + said + QStringLiteral(" »");
}

QStringList namesOf(const std::vector<QWidget*>& widgets)
{
    QStringList out;
    for (const auto* one : widgets) out << nameOf(one);
    return out;
}

QWidget* tabbedFrom(QWidget& window, QWidget* at)
{
    constexpr int kPartsOfADate = 3; // Tab goes through them before it leaves
    for (int part = 0; part < kPartsOfADate; ++part) {
        QTest::keyClick(at == nullptr ? &window : at, Qt::Key_Tab);
        if (window.focusWidget() != at || qobject_cast<QDateTimeEdit*>(at) == nullptr) break;
    }
    return window.focusWidget();
}

/// Where Tab stops, from the first stop until it comes to one a second time (`backAt`).
std::vector<QWidget*> stopsOf(QWidget& window, QWidget*& backAt)
{
    std::vector<QWidget*> out;
    backAt = tabbedFrom(window, window.focusWidget());
    while (backAt != nullptr && out.size() < kMostStops && std::ranges::find(out, backAt) == out.end()) {
        out.push_back(backAt);
        backAt = tabbedFrom(window, backAt);
    }
    return out;
}

std::vector<QWidget*> reachable(QWidget& window)
{
    std::vector<QWidget*> out;
    for (auto* one : window.findChildren<QWidget*>())
        if (one->window() == &window && one->isVisible() && one->isEnabled() && one->focusProxy() == nullptr &&
            (one->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            out.push_back(one);
    return out;
}

QRect placeIn(const QWidget& window, const QWidget& widget)
{
    return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
}

/// Two stops in a row of which the second stands above the first in the same column. The cycle begins at the top.
QStringList jumpsUpwards(const QWidget& window, std::vector<QWidget*> stops)
{
    QStringList out;
    const auto higher = [&](const QWidget* one, const QWidget* other) {
        const auto a = placeIn(window, *one).topLeft(), b = placeIn(window, *other).topLeft();
        return std::pair(a.y(), a.x()) < std::pair(b.y(), b.x());
    };
    std::ranges::rotate(stops, std::ranges::min_element(stops, higher));
    for (std::size_t at = 1; at < stops.size(); ++at) {
        const auto from = placeIn(window, *stops[at - 1]), to = placeIn(window, *stops[at]);
        const bool isSameColumn = from.left() <= to.right() && to.left() <= from.right();
        if (isSameColumn && to.bottom() < from.top()) out << nameOf(stops[at - 1]) + QStringLiteral(" → ") + nameOf(stops[at]);
    }
    return out;
}

void checkTab(Sitting& sitting, const View& view)
{
    auto& window = sitting.front();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window, kPatience));
    QWidget* backAt = nullptr;
    (void)stopsOf(window, backAt); // what has the keyboard may show more: a chosen row, an opened list
    sitting.settle();
    const auto stops = stopsOf(window, backAt);
    const auto name = view.name.toStdString();
    ASSERT_FALSE(stops.empty()) << name << ": nothing to be reached";
    EXPECT_EQ(backAt, stops.front()) << name << ": caught between " << nameOf(backAt).toStdString() << " and "
                                     << nameOf(stops.back()).toStdString();
    for (auto* one : reachable(window))
        EXPECT_TRUE(std::ranges::find(stops, one) != stops.end())
            << name << ": never comes to " << nameOf(one).toStdString() << ", only to\n" << namesOf(stops).join('\n').toStdString();
    const auto jumps = jumpsUpwards(window, stops);
    EXPECT_TRUE(jumps.isEmpty()) << name << ": goes upwards " << jumps.join("; ").toStdString();
}

TEST(Keyboard, TabComesToEachControlOnceAndDownwardsInEveryWindow)
{
    auto& place = underWay();
    everyWindow(place.stage, place.play, {}, checkTab);
}

TEST(Keyboard, AWalkThatGoesUpwardsIsSeen)
{
    QWidget window;
    window.resize(200, 200);
    auto* upper = new QPushButton(QStringLiteral("haut"), &window);
    auto* lower = new QPushButton(QStringLiteral("bas"), &window);
    auto* lowest = new QPushButton(QStringLiteral("tout en bas"), &window);
    upper->setGeometry(0, 0, 100, 30);
    lower->setGeometry(0, 50, 100, 30);
    lowest->setGeometry(0, 100, 100, 30);
    EXPECT_TRUE(jumpsUpwards(window, {lower, lowest, upper}).isEmpty()) << "it is a cycle";
    EXPECT_EQ(jumpsUpwards(window, {upper, lowest, lower}).size(), 1);
}

class KeyboardOfAMediator : public testing::Test {
protected:
    KeyboardOfAMediator()
    {
        sitting.unlock();
        sitting.window().activateWindow();
        sitting.settle();
    }
    QString pageName() { return sitting.page().accessibleName(); }
    QToolButton* onTheRail(const QString& room)
    {
        for (auto* one : sitting.window().findChildren<QToolButton*>())
            if (one->isVisible() && one->text() == room) return one;
        return nullptr;
    }
    void key(QWidget* widget, Qt::Key key)
    {
        ASSERT_NE(widget, nullptr);
        widget->window()->activateWindow(); // a page that was made meanwhile may have had the keyboard
        EXPECT_TRUE(QTest::qWaitForWindowActive(widget->window(), kPatience));
        widget->setFocus();
        QTest::keyClick(widget, key);
        sitting.settle();
    }

    Sitting sitting{underWay().stage, kBasile};
};

TEST_F(KeyboardOfAMediator, TheSpaceBarOpensARoom)
{
    key(onTheRail("Journal"), Qt::Key_Space);
    EXPECT_EQ(pageName(), "Journal");
}

TEST_F(KeyboardOfAMediator, TheArrowsGoFromRoomToRoomAndBack)
{
    key(onTheRail("Accueil"), Qt::Key_Down);
    EXPECT_EQ(pageName(), "Dossiers");
    EXPECT_EQ(sitting.window().focusWidget(), onTheRail("Dossiers")) << "the keyboard goes along";
    key(onTheRail("Dossiers"), Qt::Key_Up);
    EXPECT_EQ(pageName(), "Bonjour Basile") << "the first room greets who came";
    EXPECT_EQ(sitting.window().focusWidget(), onTheRail("Accueil"));
}

TEST_F(KeyboardOfAMediator, ReturnOpensARowAndEscapeGoesBack)
{
    sitting.window().go("cases");
    sitting.openRow("Liste des dossiers", 0);
    EXPECT_TRUE(pageName().startsWith("Dossier ")) << pageName().toStdString();
    key(sitting.find("Qui peut ouvrir ce dossier"), Qt::Key_Space);
    EXPECT_FALSE(pageName().startsWith("Dossier ")) << pageName().toStdString();
    key(&sitting.page(), Qt::Key_Escape);
    EXPECT_TRUE(pageName().startsWith("Dossier ")) << pageName().toStdString();
    key(&sitting.page(), Qt::Key_Escape);
    EXPECT_EQ(pageName(), "Dossiers");
}

TEST_F(KeyboardOfAMediator, EscapePutsADialogAway)
{
    sitting.window().openCase(underWay().play.open);
    sitting.press("Faire avancer…");
    auto* dialog = qobject_cast<QDialog*>(&sitting.front());
    ASSERT_NE(dialog, nullptr);
    key(sitting.find("Vers quel état"), Qt::Key_Escape);
    EXPECT_EQ(&sitting.front(), &sitting.window());
}

TEST_F(KeyboardOfAMediator, CtrlLLocks)
{
    QTest::keyClick(&sitting.window(), Qt::Key_L, Qt::ControlModifier);
    sitting.settle([&] { return sitting.shell().main() == nullptr; });
    EXPECT_NE(sitting.shell().welcome(), nullptr);
}

TEST(KeyboardOfTheLock, ReturnInThePassphraseOpens)
{
    Sitting sitting(underWay().stage, kBasile);
    sitting.type("Phrase de passe", "phrase de passe de Basile");
    QTest::keyClick(sitting.find("Phrase de passe"), Qt::Key_Return);
    sitting.settle([&] { return sitting.shell().main() != nullptr; });
    EXPECT_NE(sitting.shell().main(), nullptr);
}

} // namespace
