// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A slow store: a colleague holds the vault's write lock for two seconds while somebody works in the windows. Every act
// waits for it, reads included, since they write their leaf; the window itself never does. Measured as the longest time
// between two ticks of a timer in its event loop.

#include "client/desktop/flows/document_flow.h"
#include "client/desktop/windows/search_box.h"
#include "tests/desktop/sitting.h"
#include "tests/desktop/small_case.h"
#include "vault/session/deed.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <thread>

namespace {

using namespace stage;
using namespace std::chrono_literals;
using desktop::DocumentFlow;

constexpr auto kHeld = 2s;
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 kLongestPause = 1000; // ms: pages are drawn many times slower; a window that waits stands still for 2 s
#else
constexpr qint64 kLongestPause = 100;
#endif

/// The write lock in a colleague's hands, on a thread of theirs, from here on for kHeld.
class Hold {
public:
    explicit Hold(vault::Session& colleague)
        : m_thread([this, &colleague] {
              const auto deed = colleague.begin();
              m_isHeld.set_value(deed.has_value());
              if (deed) std::this_thread::sleep_for(kHeld);
              m_isOver = true;
          })
    {
        EXPECT_TRUE(m_isHeld.get_future().get()) << "nobody holds the lock";
    }
    ~Hold() { m_thread.join(); }
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    std::promise<bool> m_isHeld;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread; // last: it uses the above
};

/// Ticks in the event loop, and the longest time for which none came.
class Ticks {
public:
    Ticks()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_since.start();
        m_timer.start(5ms);
    }
    [[nodiscard]] qint64 longestPause()
    {
        look(); // the time that has not ended yet counts too
        return m_longest;
    }

private:
    void look() { m_longest = std::max(m_longest, m_since.restart()); }
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

class SlowStore : public testing::Test {
protected:
    SlowStore() { m_sitting.unlock(); }

    /// `doing` acts, and waits for the answer, with events turning.
    void whileHeld(const std::function<void()>& doing)
    {
        m_sitting.settle();
        const Hold hold(m_colleague);
        Ticks ticks;
        doing();
        const auto pause = ticks.longestPause();
        RecordProperty("longest_pause_ms", static_cast<int>(pause));
        EXPECT_TRUE(hold.isOver()) << "answered while the lock was held: nothing was slow";
        EXPECT_LT(pause, kLongestPause) << "ms without a tick";
    }
    /// For what takes no lock itself: it has to come after an act that does.
    void blockTheDesk()
    {
        m_sitting.shell().desk().ask(
            &m_sitting.shell(), [](vault::Session& session) { return vault::listCases(session, vault::purposeOf(session)); },
            [](const auto&) {});
    }
    void openCase()
    {
        m_sitting.window().openCase(m_case.caseFile);
        m_sitting.settle();
    }

    QTemporaryDir m_folder;
    Stage m_stage{std::filesystem::path(m_folder.path().toStdString())};
    SmallCase m_case = openSmallCase(m_stage);
    vault::Session m_colleague = m_stage.unlock(kDirector); // before the desk's thread reads the stage's clock
    Sitting m_sitting{m_stage, kMediator};
};

// The measure itself: a window that waits is caught.
TEST(Ticking, SeesAnEventLoopThatStandsStill)
{
    Ticks ticks;
    QTest::qWait(50);
    std::this_thread::sleep_for(kHeld);
    EXPECT_GT(ticks.longestPause(), kLongestPause);
}

TEST_F(SlowStore, DoesNotHoldUpTheListOfCases)
{
    whileHeld([&] {
        m_sitting.window().go("cases");
        m_sitting.settle();
    });
    const auto* list = qobject_cast<QAbstractItemView*>(m_sitting.find("Liste des dossiers"));
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->rowCount(), 1);
}

TEST_F(SlowStore, DoesNotHoldUpTheOpeningOfACase)
{
    whileHeld([&] { openCase(); });
    const auto said = m_sitting.everythingSaid(); // of one party, whose letter is drawn
    EXPECT_TRUE(said.contains("A · ") || said.contains("B · "));
}

TEST_F(SlowStore, DoesNotHoldUpTheSavingOfAnInterview)
{
    openCase();
    m_sitting.press(m_sitting.named("Partie ", " : écrire un entretien"));
    m_sitting.type("Faits racontés", "Il dort mieux.");
    whileHeld([&] { m_sitting.press("Enregistrer"); });
    EXPECT_TRUE(m_sitting.banner().contains("scellé")) << m_sitting.banner().toStdString();
}

TEST_F(SlowStore, DoesNotHoldUpASearch)
{
    auto* line = qobject_cast<QLineEdit*>(m_sitting.find("Rechercher dans les dossiers que je peux lire"));
    auto* box = m_sitting.window().findChild<desktop::SearchBox*>();
    ASSERT_TRUE(line != nullptr && box != nullptr);
    whileHeld([&] {
        blockTheDesk();
        line->setFocus();
        QTest::keyClicks(line, "plancher");
        m_sitting.settle([&] { return !box->flow().hits().empty(); });
    });
    EXPECT_EQ(box->flow().hits().front().caseFile, m_case.caseFile);
}

TEST_F(SlowStore, DoesNotHoldUpAVerification)
{
    m_sitting.window().go("trail");
    m_sitting.settle();
    whileHeld([&] { m_sitting.press("Vérifier le coffre"); });
    m_sitting.settle([&] { return m_sitting.everythingSaid().contains("Tout est entier"); });
}

TEST_F(SlowStore, DoesNotHoldUpTheAddingOfADocument)
{
    openCase();
    const auto file = m_folder.filePath("notes.txt");
    QFile notes(file);
    ASSERT_TRUE(notes.open(QIODevice::WriteOnly));
    notes.write(QByteArray(1 << 20, 'n'));
    notes.close();
    const auto flow = DocumentFlow::of(m_sitting.shell().desk(), m_case.caseFile);
    QString said;
    QObject::connect(flow.get(), &DocumentFlow::done, flow.get(), [&](const vault::PartyId&, const QString& sentence) { said = sentence; });
    whileHeld([&] {
        flow->add({file}, m_case.party, vault::charter::DocumentType::Letter);
        m_sitting.settle([&] { return !said.isEmpty(); });
    });
    EXPECT_EQ(flow->workOf(m_case.party), nullptr);
}

} // namespace
