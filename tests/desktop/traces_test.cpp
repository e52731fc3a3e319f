// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a day at the windows leaves behind on the machine: nothing that was confided, in no title, no settings, no list of
// recent files, no cache, no temporary file, and not on the clipboard once its time is over. Every folder that a program may
// write to is a folder of this test. What somebody takes out on purpose goes elsewhere.

#include "tests/desktop/every_window.h"

#include "client/desktop/discretion/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QWindow>
#include <gtest/gtest.h>

#include <chrono>

namespace {

using namespace stage;
using namespace std::chrono_literals;

const QString kCanary = QStringLiteral("CANARI");

/// The places where a program of the desktop writes by itself, all under one folder.
class OwnPlaces {
public:
    OwnPlaces()
    {
        const QDir all(m_folder.path());
        for (const auto* name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR"}) {
            m_before.emplace_back(name, qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt);
            EXPECT_TRUE(all.mkpath(QLatin1String(name)));
            qputenv(name, all.filePath(QLatin1String(name)).toUtf8());
        }
    }
    ~OwnPlaces()
    {
        for (const auto& [name, value] : m_before) {
            if (value)
                qputenv(name, *value);
            else
                qunsetenv(name);
        }
    }
    OwnPlaces(const OwnPlaces&) = delete;
    OwnPlaces& operator=(const OwnPlaces&) = delete;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Where Qt's own settings go: it looks once, and may have looked before.
    [[nodiscard]] QString earlierConfiguration() const { return QString::fromUtf8(m_before[1].second.value_or(QByteArray())); }

private:
    QTemporaryDir m_folder;
    std::vector<std::pair<const char*, std::optional<QByteArray>>> m_before;
};

/// Files whose name or bytes hold the canary, as UTF-8 or UTF-16.
QStringList marked(const QString& folder)
{
    const auto utf8 = kCanary.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char*>(kCanary.utf16()), kCanary.size() * 2);
    QStringList out;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        const auto bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (file.fileName().contains(kCanary) || bytes.contains(utf8) || bytes.contains(utf16))
            out << file.fileName();
    }
    return out;
}

QStringList filesIn(const QString& folder)
{
    QStringList out;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) out << all.next();
    return out;
}

class Traces : public testing::Test {
protected:
    /// What the system's lists of windows show.
    static void checkTitles(const char* step)
    {
        for (const auto* window : QGuiApplication::topLevelWindows())
            EXPECT_FALSE(window->title().contains(kCanary)) << step << ": " << window->title().toStdString();
        for (const auto* widget : QApplication::topLevelWidgets()) {
            EXPECT_FALSE(widget->windowTitle().contains(kCanary)) << step << ": " << widget->windowTitle().toStdString();
            EXPECT_TRUE(widget->windowFilePath().isEmpty()) << step;
        }
        EXPECT_FALSE(QGuiApplication::applicationDisplayName().contains(kCanary)) << step;
    }

    void readAndSearch(Sitting& sitting)
    {
        sitting.window().openCase(m_vault.play.open);
        sitting.press(sitting.named("Partie A, lire : "));
        EXPECT_TRUE(sitting.everythingSaid().contains(canary("confidence").c_str())) << "it was on the screen";
        checkTitles("reading");
        sitting.window().back();
        sitting.press(sitting.named("Documents de A", " : montrer les noms des fichiers"));
        sitting.settle([&] { return sitting.everythingSaid().contains(canary("fichier").c_str()); });
        checkTitles("names of files");
        sitting.type("Rechercher dans les dossiers que je peux lire", canary("confidence").c_str());
        sitting.settle([&] { return sitting.has("Résultats de la recherche"); });
        checkTitles("search");
        sitting.type("Rechercher dans les dossiers que je peux lire", "");
    }

    void seeAndPrint(Sitting& sitting)
    {
        sitting.press(sitting.named("Voir : " + QString::fromStdString(canary("fichier"))));
        sitting.press("Imprimer…");
        checkTitles("printing");
        for (auto* dialog : sitting.window().findChildren<QDialog*>()) dialog->reject(); // to nowhere
        sitting.settle();
        sitting.window().back();
    }

    QString takeOut(Sitting& sitting)
    {
        sitting.press(sitting.named("Enregistrer une copie : " + QString::fromStdString(canary("fichier"))));
        sitting.press("Continuer");
        auto* dialog = qobject_cast<QFileDialog*>(&sitting.front());
        if (dialog == nullptr) throw Broken("nobody asks where");
        checkTitles("where to");
        const auto file = m_out.filePath(QFileInfo(dialog->selectedFiles().value(0)).fileName());
        sitting.choose(*dialog, file);
        sitting.settle([&] { return sitting.banner().contains("La copie est enregistrée"); });
        return file;
    }

    void writeAndCopy(Sitting& sitting)
    {
        sitting.press("Partie A : écrire un entretien");
        sitting.type("Faits racontés", canary("brouillon").c_str());
        auto* edit = qobject_cast<QPlainTextEdit*>(sitting.find("Faits racontés"));
        ASSERT_NE(edit, nullptr);
        edit->selectAll();
        edit->copy();
        EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(kCanary)) << "it was copied";
        checkTitles("writing");
        sitting.press("Laisser pour plus tard");
    }

    void changeSettings(Sitting& sitting)
    {
        sitting.window().go("settings");
        sitting.choose("Langue", "English");
        sitting.choose("Thème", "Sombre");
        sitting.press("Appliquer");
        checkTitles("settings");
        sitting.window().openCase(m_vault.play.open);
        sitting.settle();
        checkTitles("in English");
    }

    Copied m_vault; // these two elsewhere: made before the places are moved
    QTemporaryDir m_out;
    OwnPlaces m_places;
};

/// What is copied out of a field by hand is noticed only where the platform knows that it is ours.
bool saysWhoseClipboardItIs()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("essai"));
    const bool says = QGuiApplication::clipboard()->ownsClipboard();
    QGuiApplication::clipboard()->clear();
    return says;
}

TEST_F(Traces, OfADayAtTheWindowsHoldNothingThatWasConfided)
{
    QString taken;
    {
        Sitting sitting(m_vault.stage, kBasile);
        checkTitles("locked");
        sitting.unlock();
        readAndSearch(sitting);
        seeAndPrint(sitting);
        taken = takeOut(sitting);
        writeAndCopy(sitting);
        changeSettings(sitting);
        sitting.lock();
        checkTitles("locked again");
        if (QGuiApplication::clipboard()->ownsClipboard() || QGuiApplication::clipboard()->text().isEmpty()) {
            EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(kCanary)) << "locking empties it";
        }
        QGuiApplication::clipboard()->clear();
    }
    EXPECT_TRUE(QFile::exists(taken)) << "what was taken out on purpose is there";
    EXPECT_FALSE(filesIn(m_places.folder()).isEmpty()) << "the choices are kept here";
    ASSERT_FALSE(m_places.earlierConfiguration().isEmpty());
    for (const auto& folder : {m_places.folder(), m_places.earlierConfiguration()})
        EXPECT_TRUE(marked(folder).isEmpty()) << marked(folder).join('\n').toStdString();
}

TEST_F(Traces, OnTheClipboardAreGoneAfterItsDelay)
{
    if (!saysWhoseClipboardItIs()) GTEST_SKIP() << "this platform does not say whose the clipboard is; X11 and Wayland do";
    desktop::Clipboard quick(50ms); // ten seconds in the program
    Sitting sitting(m_vault.stage, kBasile);
    sitting.unlock();
    sitting.window().openCase(m_vault.play.open);
    writeAndCopy(sitting);
    EXPECT_TRUE(QTest::qWaitFor([] { return QGuiApplication::clipboard()->text().isEmpty(); }, 3000));
}

TEST_F(Traces, AreFoundWhereThereAreAny)
{
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        (void)written(QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)).filePath(name), bytes);
    };
    ASSERT_TRUE(QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)));
    write("plain", "x CANARI-a");
    write("wide", QByteArray(reinterpret_cast<const char*>(QStringLiteral("x CANARI").utf16()), 16));
    write("CANARI-name", "x");
    write("clean", "x");
    EXPECT_EQ(marked(m_places.folder()).size(), 3);
}

} // namespace
