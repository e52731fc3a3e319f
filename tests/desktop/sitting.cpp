// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/played.h"

#include "client/desktop/look/pieces.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <gtest/gtest.h>

namespace stage {

namespace {

constexpr int kPatience = 120'000; // ms
constexpr int kLockedPatience = 100; // ms: lock() drops what was asked, this question too

/// As assistive technology hears it: the accessible name, else what stands on the button.
QString nameOf(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button == nullptr ? QString() : button->text();
}

/// Key by key, accents included, which QTest::keyClicks does not know.
void typeInto(QWidget& widget, const QString& text)
{
    widget.setFocus();
    for (const auto letter : text)
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(&widget, &event);
        }
}

QString asText(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

} // namespace

Sitting::Sitting(Stage& stage, const std::string& name, desktop::Preferences preferences) : m_stage(stage), m_name(name)
{
    preferences.vaultFolder = asText(stage.vaultFolder());
    preferences.profileFolder = asText(stage.profileOf(name));
    preferences.memberName = QString::fromStdString(name);
    stage.wait(1);
    m_shell = std::make_unique<desktop::Shell>(*qobject_cast<QApplication*>(QCoreApplication::instance()), stage.clock(), preferences);
    m_shell->show();
}

void Sitting::unlock()
{
    const auto phrase = m_stage.passphraseOf(m_name);
    const auto words = phrase.expose();
    type(QCoreApplication::translate("desktop::WelcomeWindow", "Phrase de passe"),
         QString::fromUtf8(reinterpret_cast<const char*>(words.data()), static_cast<qsizetype>(words.size())));
    press(QCoreApplication::translate("desktop::WelcomeWindow", "Ouvrir"));
    settle([this] { return m_shell->main() != nullptr; }, QStringLiteral("the main window"));
}

void Sitting::lock()
{
    m_shell->lock();
    settle();
}

desktop::MainWindow& Sitting::window()
{
    if (m_shell->main() == nullptr) throw Broken("no vault is open");
    return *m_shell->main();
}

desktop::Page& Sitting::page()
{
    if (window().current() == nullptr) throw Broken("no page is shown");
    return *window().current();
}

QWidget& Sitting::front()
{
    for (auto* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && qobject_cast<QDialog*>(widget) != nullptr) return *widget;
    for (auto* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && (qobject_cast<desktop::BundleWindow*>(widget) != nullptr ||
                                    qobject_cast<desktop::HandoverWindow*>(widget) != nullptr))
            return *widget;
    if (m_shell->main() != nullptr) return *m_shell->main();
    return *m_shell->welcome();
}

bool Sitting::has(const QString& accessibleName)
{
    for (const auto* widget : front().findChildren<QWidget*>())
        if (widget->isVisible() && nameOf(*widget) == accessibleName) return true;
    return false;
}

QWidget* Sitting::find(const QString& accessibleName)
{
    QWidget* found = nullptr;
    settle([&] {
        for (auto* widget : front().findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && nameOf(*widget) == accessibleName) found = widget;
        return found != nullptr;
    }, QStringLiteral("« %1 », shown and enabled").arg(accessibleName));
    EXPECT_NE(found, nullptr) << "nothing here is called " << accessibleName.toStdString();
    return found;
}

void Sitting::press(const QString& accessibleName)
{
    if (auto* control = find(accessibleName)) {
        if (auto* one = qobject_cast<QAbstractButton*>(control))
            one->click(); // also where it is scrolled out of sight
        else
            QTest::mouseClick(control, Qt::LeftButton);
    }
    settle();
}

void Sitting::type(const QString& accessibleName, const QString& text)
{
    auto* control = find(accessibleName);
    if (auto* line = qobject_cast<QLineEdit*>(control)) {
        line->clear();
        typeInto(*line, text);
    } else if (auto* edit = qobject_cast<QPlainTextEdit*>(control)) {
        edit->clear();
        typeInto(*edit, text);
    } else {
        ADD_FAILURE() << "nobody can write into " << accessibleName.toStdString();
    }
}

void Sitting::tick(const QString& accessibleName, bool on)
{
    auto* box = qobject_cast<QCheckBox*>(find(accessibleName));
    ASSERT_NE(box, nullptr) << accessibleName.toStdString();
    if (box->isChecked() != on) QTest::keyClick(box, Qt::Key_Space);
    EXPECT_EQ(box->isChecked(), on);
}

void Sitting::choose(const QString& accessibleName, const QString& entry)
{
    auto* box = qobject_cast<QComboBox*>(find(accessibleName));
    ASSERT_NE(box, nullptr) << accessibleName.toStdString();
    const auto at = box->findText(entry);
    ASSERT_GE(at, 0) << accessibleName.toStdString() << " has no " << entry.toStdString();
    box->setCurrentIndex(at);
}

void Sitting::choose(QFileDialog& dialog, const QString& file)
{
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    ASSERT_NE(name, nullptr);
    name->setText(file); // selectFile() leaves a name alone that has the keyboard
    EXPECT_TRUE(QMetaObject::invokeMethod(&dialog, "accept"));
}

void Sitting::pick(const QString& accessibleName, const QString& entry)
{
    auto* control = find(accessibleName);
    QMenu* menu = nullptr;
    if (auto* tool = qobject_cast<QToolButton*>(control)) menu = tool->menu();
    if (auto* push = qobject_cast<QPushButton*>(control)) menu = push->menu();
    ASSERT_NE(menu, nullptr) << accessibleName.toStdString() << " has no menu";
    for (auto* action : menu->actions())
        if (action->text() == entry) {
            action->trigger();
            settle();
            return;
        }
    ADD_FAILURE() << accessibleName.toStdString() << " does not offer " << entry.toStdString();
}

QString Sitting::named(const QString& beginning, const QString& end)
{
    QString found;
    settle([&] {
        for (const auto* widget : front().findChildren<QWidget*>())
            if (const auto name = nameOf(*widget); widget->isVisible() && !name.isEmpty() && name.startsWith(beginning) && name.endsWith(end))
                found = name;
        return !found.isEmpty();
    }, QStringLiteral("a control whose name begins with « %1 » and ends with « %2 »").arg(beginning, end));
    return found;
}

void Sitting::openRow(const QString& accessibleName, int row)
{
    auto* view = qobject_cast<QAbstractItemView*>(find(accessibleName));
    ASSERT_NE(view, nullptr) << accessibleName.toStdString();
    settle([&] { return view->model()->rowCount() > row; }, QStringLiteral("row %1 of « %2 »").arg(row).arg(accessibleName));
    view->setCurrentIndex(view->model()->index(row, 0));
    QTest::keyClick(view, Qt::Key_Return);
    settle();
}

// A question to the desk is answered after everything asked before it; what the answers asked for comes with the next one.
void Sitting::settle(const std::function<bool()>& until, const QString& what, const std::source_location& where)
{
    constexpr int kRounds = 4;
    bool isAnswered = false;
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; clock.elapsed() < kPatience; ++round) {
        const auto answered = std::make_shared<bool>(false);
        m_shell->desk().aside(
            m_shell.get(), [] { return true; }, [answered](bool) { *answered = true; });
        QElapsedTimer waited;
        waited.start();
        while (!*answered && waited.elapsed() < (m_shell->desk().isOpen() ? kPatience : kLockedPatience)) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        }
        isAnswered = *answered;
        QTest::qWait(1);
        if (round + 1 >= kRounds && (!until || until())) return;
    }
    const auto asked = what.isEmpty() ? QStringLiteral("the desk to be idle and the test's condition to hold") : what;
    throw Broken("waited too long for " + asked.toStdString() + " (" + std::filesystem::path(where.file_name()).filename().string() + ':' +
                 std::to_string(where.line()) + "); the desk " + (isAnswered ? "answers" : "does not answer") + "; in front: " +
                 frontName().toStdString() + "; the banner says: " + banner().toStdString());
}

QString Sitting::frontName()
{
    const QWidget* named = &front();
    if (const auto* main = m_shell->main(); named == main && main != nullptr && main->current() != nullptr) named = main->current();
    return QString::fromLatin1(named->metaObject()->className()) + QStringLiteral(" « ") + named->accessibleName() + QStringLiteral(" »");
}

QString Sitting::banner()
{
    QStringList said;
    for (const auto* one : front().findChildren<desktop::Banner*>())
        if (one->isVisible()) said.push_back(one->sentence());
    return said.join(QLatin1Char('\n'));
}

QStringList textsOf(const QWidget& widget, bool visibleOnly)
{
    QStringList out{widget.windowTitle()};
    auto widgets = widget.findChildren<QWidget*>();
    for (const auto* one : widgets) {
        if (visibleOnly && !one->isVisible()) continue;
        out << one->accessibleName() << one->accessibleDescription() << one->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(one)) out << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(one)) out << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(one)) out << line->text() << line->placeholderText();
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(one)) out << edit->toPlainText();
        if (const auto* box = qobject_cast<const QComboBox*>(one))
            for (int at = 0; at < box->count(); ++at) out << box->itemText(at);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(one))
            if (const auto* model = view->model())
                for (int row = 0; row < model->rowCount(); ++row)
                    for (int column = 0; column < model->columnCount(); ++column)
                        out << model->index(row, column).data().toString();
    }
    return out;
}

QString Sitting::everythingSaid() { return textsOf(front()).join(QLatin1Char('\n')); }

Played::Played()
{
    const Listener nobody = [](std::string_view, std::string_view, std::string_view) {};
    enrolEverybody(stage, nobody);
    play = playNoiseUpstairs(stage, nobody);
}

Played& played()
{
    static Played one;
    return one;
}

} // namespace stage
