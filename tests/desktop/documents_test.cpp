// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents at the case page: dropped onto a card they are sealed, with a way to stop; pictures and PDFs are seen inside; a
// folder is refused.

#include "tests/desktop/under_way.h"

#include "client/desktop/look/picture_view.h"
#include "client/desktop/windows/document_page.h"
#include "client/desktop/windows/documents_card.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QUrl>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace stage;
namespace charter = vault::charter;

class Documents : public testing::Test {
protected:
    Documents()
    {
        sitting.unlock();
        sitting.window().openCase(place.play.open);
        sitting.settle();
    }

    QWidget& card()
    {
        for (auto* one : sitting.window().findChildren<desktop::DocumentsCard*>())
            if (one->isVisible() && one->accessibleName() == QLatin1String("Documents communs")) return *one;
        throw Broken("no card of documents");
    }
    /// As the window system tells of it; whether it was taken.
    bool drop(const QStringList& files)
    {
        auto& on = card();
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& file : files) urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        const QPoint at(5, 5);
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent dropped(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &dropped);
        EXPECT_EQ(dropped.dropAction(), Qt::CopyAction) << "the original stays with who has it";
        return dropped.isAccepted();
    }
    std::size_t documents()
    {
        std::optional<std::size_t> count;
        sitting.shell().desk().ask(
            &sitting.shell(),
            [file = place.play.open](vault::Session& session) -> vault::Outcome<std::size_t> {
                return session.state().cases.at(file).documents.size();
            },
            [&](const vault::Outcome<std::size_t>& found) { count = *found; });
        sitting.settle([&] { return count.has_value(); });
        return *count;
    }
    QString file(const QString& name, const QByteArray& bytes) const { return written(outside.filePath(name), bytes); }
    /// A button that shows while the desk works: nothing is waited for.
    QPushButton* appearing(const QString& name)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 10'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            for (auto* one : sitting.window().findChildren<QPushButton*>())
                if (one->isVisible() && one->isEnabled() && one->accessibleName() == name) return one;
        }
        return nullptr;
    }
    void see(const vault::DocumentId& document, charter::DocumentType type)
    {
        sitting.window().push(new desktop::DocumentPage(sitting.shell().desk(), document, type, {}, charter::Purpose::FollowCase));
        sitting.settle();
    }
    desktop::PictureView* picture()
    {
        for (auto* one : sitting.page().findChildren<desktop::PictureView*>())
            if (one->isVisible()) return one;
        return nullptr;
    }

    QTemporaryDir outside;
    Copied place;
    Sitting sitting{place.stage, kBasile};
};

TEST_F(Documents, DroppedOntoTheCardAreSealedAndTheOriginalsStay)
{
    const auto before = documents();
    const auto picture = file("un.png", pictureBytes()), paper = file("deux.pdf", paperBytes());
    ASSERT_TRUE(drop({picture, paper}));
    sitting.settle([&] { return sitting.banner().contains("Ajouté et scellé"); });
    EXPECT_EQ(documents(), before + 2);
    EXPECT_TRUE(QFile::exists(picture) && QFile::exists(paper));
}

TEST_F(Documents, AFolderIsRefused)
{
    const auto before = documents();
    const auto folder = outside.filePath("un dossier");
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_TRUE(drop({folder}));
    sitting.settle([&] { return sitting.banner().contains("n'est pas ajouté"); });
    EXPECT_EQ(documents(), before);
}

TEST_F(Documents, WhatIsNoFileIsNotTaken)
{
    QMimeData data;
    data.setText("des mots");
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&card(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(Documents, AddingCanBeStoppedAndLeavesNothing)
{
    constexpr int kFiles = 4;
    const auto before = documents();
    QStringList files;
    for (int count = 0; count < kFiles; ++count)
        files << file(QStringLiteral("grand %1.bin").arg(count), QByteArray(12 * 1024 * 1024, char('a' + count)));
    ASSERT_TRUE(drop(files));
    auto* stop = appearing("Annuler : Ajout en cours");
    ASSERT_NE(stop, nullptr) << "progress shows a way to stop";
    stop->click();
    sitting.settle([&] { return sitting.banner().contains("n'est pas ajouté"); });
    EXPECT_LT(documents(), before + kFiles);
    EXPECT_FALSE(sitting.has("Annuler : Ajout en cours"));
    EXPECT_FALSE(sitting.has("Ajout en cours"));
    sitting.lock();
    auto session = place.stage.unlock(kBasile);
    EXPECT_TRUE(must(vault::verifyVault(session, charter::Language::French), "verify").findings.empty());
}

TEST_F(Documents, APictureIsSeenInside)
{
    see(place.play.picture, charter::DocumentType::Photo);
    auto* shown = picture();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->accessibleName(), "Image du document");
    const auto drawn = shown->grab().toImage();
    EXPECT_EQ(drawn.pixelColor(drawn.width() / 2, std::min(10, drawn.height() / 2)).rgb(), kPictureColour);
}

TEST_F(Documents, APdfIsSeenPageByPage)
{
    see(place.play.paper, charter::DocumentType::Plan);
    auto* shown = picture();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->accessibleName(), "Page 1 sur 2");
    const auto first = shown->grab().toImage();
    sitting.press("Page suivante");
    EXPECT_EQ(shown->accessibleName(), "Page 2 sur 2");
    EXPECT_NE(shown->grab().toImage(), first);
}

TEST_F(Documents, ATextIsRead)
{
    see(place.play.letter, charter::DocumentType::Letter);
    EXPECT_TRUE(sitting.everythingSaid().contains(canary("lettre").c_str()));
}

} // namespace
