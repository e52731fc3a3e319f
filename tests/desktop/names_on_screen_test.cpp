// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same days are played twice in the same folder, from the same team, at the same times and with the same randomness; only
// what people are called, where they can be reached and how their files are named differs. Every window must then look the
// same to the pixel. The head of the log is left out: it commits to every sealed byte.

#include "tests/desktop/every_window.h"
#include "tests/desktop/played.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPushButton>
#include <gtest/gtest.h>
#include <sodium.h>

#include <array>
#include <cstring>
#include <mutex>

namespace {

using namespace stage;

/// While it lives, what libsodium draws follows from the scene alone, never from how much an earlier one drew.
class SameDraws {
public:
    SameDraws()
    {
        s_scene = 0;
        begin();
        static randombytes_implementation ours{.implementation_name = [] { return "the same in each play"; },
                                               .random =
                                                   [] {
                                                       std::uint32_t out = 0;
                                                       draw(&out, sizeof out);
                                                       return out;
                                                   },
                                               .stir = nullptr,
                                               .uniform = nullptr,
                                               .buf = draw,
                                               .close = nullptr};
        randombytes_set_implementation(&ours);
    }
    ~SameDraws() { randombytes_set_implementation(&randombytes_sysrandom_implementation); }
    SameDraws(const SameDraws&) = delete;
    SameDraws& operator=(const SameDraws&) = delete;

    static void begin()
    {
        const std::scoped_lock lock(s_mutex);
        ++s_scene;
        s_drawn = 0;
    }

private:
    static void draw(void* out, std::size_t size)
    {
        const std::scoped_lock lock(s_mutex);
        std::array<unsigned char, randombytes_SEEDBYTES> seed{};
        const std::uint32_t place[] = {s_scene, ++s_drawn};
        std::memcpy(seed.data(), place, sizeof place);
        randombytes_buf_deterministic(out, size, seed.data());
    }

    static inline std::mutex s_mutex;
    static inline std::uint32_t s_scene = 0, s_drawn = 0;
};

People otherPeople()
{
    return {.first = "Anne-Marie de la Grande-Rivière et sa sœur " + canary("Autre"),
            .second = "X",
            .contact = "12 rue " + canary("ailleurs"),
            .hours = canary("matin"),
            .file = "photo de famille " + canary("fichier")};
}

class NamesOnScreen : public testing::Test {
protected:
    NamesOnScreen()
    {
        QApplication::setCursorFlashTime(0); // a cursor that blinks is no name
        copyStage(played().stage, copy());
    }
    ~NamesOnScreen() override { QApplication::setCursorFlashTime(m_flash); }

    /// The days with these people, from the team as it is, and then `look` at every window.
    void playWith(const People& people, const Look& look)
    {
        std::filesystem::remove_all(place());
        std::filesystem::copy(copy(), place(), std::filesystem::copy_options::recursive);
        Stage stage(place(), m_start);
        UnderWay play;
        {
            const SameDraws same;
            play = playUnderWay(stage, people, SameDraws::begin);
        }
        everyWindow(stage, play, {}, look);
        Sitting sitting(stage, kBasile);
        sitting.unlock();
        sitting.window().openCase(play.open);
        auto* hold = qobject_cast<QPushButton*>(sitting.find("Partie A, nom : tenir pour voir"));
        ASSERT_NE(hold, nullptr);
        const auto before = sitting.everythingSaid();
        QTest::keyPress(hold, Qt::Key_Space);
        sitting.settle([&] { return sitting.everythingSaid() != before; });
        look(sitting, {.name = QStringLiteral("held-name"), .showsNames = true});
        QTest::keyRelease(hold, Qt::Key_Space);
    }

    static QImage pictureOf(Sitting& sitting) { return sitting.front().grab().toImage().convertToFormat(QImage::Format_RGB32); }
    /// Of one play, for people to compare where they differ.
    static QString fileOf(const QString& play, const View& view)
    {
        const QDir folder(QStringLiteral(CASEVAULT_BINARY_DIR "/screenshots/names-") + play);
        EXPECT_TRUE(folder.mkpath(QStringLiteral(".")));
        return folder.filePath(view.name + QStringLiteral(".png"));
    }

private:
    [[nodiscard]] std::filesystem::path copy() const { return m_folder.filePath("copy").toStdString(); }
    [[nodiscard]] std::filesystem::path place() const { return m_folder.filePath("place").toStdString(); }

    QTemporaryDir m_folder;
    std::uint64_t m_start = played().stage.now();
    int m_flash = QApplication::cursorFlashTime();
};

TEST_F(NamesOnScreen, ChangeNoPixelWhereNobodyAskedForThem)
{
    playWith(plantedPeople(), [](Sitting& sitting, const View& view) {
        ASSERT_TRUE(pictureOf(sitting).save(fileOf("first", view))) << view.name.toStdString();
    });
    std::size_t same = 0, asked = 0;
    playWith(otherPeople(), [&](Sitting& sitting, const View& view) {
        if (view.name.startsWith(QLatin1String("head-dialog"))) return;
        const auto now = pictureOf(sitting);
        const QImage first(fileOf("first", view));
        const bool isSame = first.convertToFormat(QImage::Format_RGB32) == now;
        if (!isSame && !view.showsNames) now.save(fileOf("second", view));
        EXPECT_NE(isSame, view.showsNames) << view.name.toStdString()
                                           << (view.showsNames ? ": does not show what was asked for" : ": shows a name");
        ++(view.showsNames ? asked : same);
    });
    EXPECT_GT(same, 40U);
    EXPECT_EQ(asked, 2U) << "the held name and the names of a referral: what differs is seen";
}

} // namespace
