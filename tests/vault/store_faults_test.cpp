// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several processes, killed processes, a full disk, a folder that cannot be written.
#include "tests/vault/child.h"
#include "tests/vault/raw_vault.h"
#include "tests/vault/store_fixture.h"
#include "vault/store/sqlcipher/place.h"

#include <chrono>
#include <csignal>
#include <fstream>
#include <thread>

#include <grp.h>
#include <linux/magic.h>
#include <sys/resource.h>

namespace vault::store {
namespace {

using std::chrono::steady_clock;

/// One act as the door writes it: a leaf with its hashes, a row, the checkpoint.
Result<void> act(Store& store, std::uint8_t who, std::uint64_t version, std::size_t size = 1000)
{
    return store.begin().and_then([&](std::unique_ptr<Transaction> transaction) {
        return append(*transaction, leafOf(who))
            .and_then([&] { return transaction->putRow(rowOf(who, version, size)); })
            .and_then([&] { return transaction->putCheckpoint(std::string(250, 'c')); })
            .and_then([&] { return transaction->commit(); });
    });
}

/// The tree hashes are those of the leaves, and there are `rows` versions in all rows: one for each leaf.
void expectWhole(Transaction& view)
{
    const auto size = *view.size();
    audit::Frontier frontier;
    const auto leaves = *view.leaves(audit::LeafIndex{0}, audit::value(size));
    for (const auto& leaf : leaves) (void)frontier.append(audit::leafHash(leaf.leaf));
    EXPECT_EQ(frontier.size(), size);
    EXPECT_EQ(audit::treeRoot(size, view), frontier.head().root);
    std::uint64_t versions = 0;
    const auto rows = *view.rows(RecordKind::Interview);
    for (const auto& row : rows) versions += row.version;
    EXPECT_EQ(versions, audit::value(size)) << "a row without a leaf, or a leaf without a row";
}

// ---- several processes

TEST_F(StoreTest, TwoProcessesAppendInTurnAndNothingIsLost)
{
    (void)create();
    constexpr std::uint64_t acts = 40;
    const auto work = [&](std::uint8_t who) {
        return [this, who](const std::function<void()>&) {
            const auto store = openPatiently();
            bool good = store.has_value();
            for (std::uint64_t i = 1; good && i <= acts; ++i) good = act(**store, who, i).has_value();
            return good;
        };
    };
    Child first(work(1)), second(work(2));
    EXPECT_TRUE(first.end());
    EXPECT_TRUE(second.end());
    const auto view = *(*open())->look();
    EXPECT_EQ(view->size(), audit::TreeSize{2 * acts});
    expectWhole(*view);
}

TEST_F(StoreTest, AHolderOfTheWriteLockIsWaitedForAndThenSaidToBeBusy)
{
    EXPECT_EQ(kPatience, 10s);
    (void)create();
    Child holder([&](const std::function<void()>& tell) -> bool {
        const auto store = open();
        const auto transaction = (*store)->begin();
        tell();
        waitToBeKilled();
    });
    ASSERT_TRUE(holder.waitForWord());
    const auto store = *open();
    const auto from = steady_clock::now();
    EXPECT_EQ(store->begin().error(), Fault::Busy);
    EXPECT_GE(steady_clock::now() - from, kShortPatience / 2);
    EXPECT_TRUE(store->look()) << "reading waits for nobody";
    holder.kill();
    EXPECT_TRUE(store->begin()) << "a dead process holds no lock";
}

TEST_F(StoreTest, WaitsForAHolderThatComesToItsEnd)
{
    (void)create();
    Child holder([&](const std::function<void()>& tell) {
        const auto store = open();
        const auto transaction = *(*store)->begin();
        tell();
        std::this_thread::sleep_for(300ms);
        return append(*transaction, leafOf(1)) && transaction->commit();
    });
    ASSERT_TRUE(holder.waitForWord());
    const auto store = *openPatiently();
    const auto transaction = store->begin();
    ASSERT_TRUE(transaction);
    EXPECT_EQ((*transaction)->size(), audit::TreeSize{1}) << "what the other appended is seen";
    EXPECT_TRUE(holder.end());
}

// ---- killed

TEST_F(StoreTest, NothingIsThereOfATransactionWhoseProcessWasKilled)
{
    EXPECT_TRUE(act(*create(), 1, 1));
    Child writer([&](const std::function<void()>& tell) -> bool {
        const auto store = open();
        const auto transaction = *(*store)->begin();
        const bool written = append(*transaction, leafOf(2)) && transaction->putRow(rowOf(1, 2, 5 << 20)) &&
                             transaction->putNote("n", noise(100));
        if (written) tell();
        waitToBeKilled();
    });
    ASSERT_TRUE(writer.waitForWord());
    writer.kill();
    const auto store = *open();
    const auto view = *store->look();
    EXPECT_EQ(view->size(), audit::TreeSize{1});
    EXPECT_EQ(view->row(idOf<RowId>(1))->version, 1U);
    EXPECT_EQ(view->note("n").error(), Fault::NotThere);
    EXPECT_TRUE(act(*store, 1, 2));
}

TEST_F(StoreTest, AKillAtAnyMomentLeavesARowForEachLeaf)
{
    (void)create();
    std::uint64_t done = 0;
    for (unsigned round = 0; round < 8; ++round) {
        Child writer([&](const std::function<void()>& tell) {
            const auto store = open();
            tell();
            for (auto version = done + 1; act(**store, 1, version, 40000); ++version) {}
            return false;
        });
        ASSERT_TRUE(writer.waitForWord());
        std::this_thread::sleep_for(std::chrono::milliseconds(5 + crypto::randomBelow(60)));
        writer.kill();
        const auto view = *(*open())->look();
        expectWhole(*view);
        EXPECT_GE(audit::value(*view->size()), done);
        done = audit::value(*view->size());
    }
    EXPECT_GT(done, 0U);
}

// ---- a full disk: a process whose files may not grow any more

bool allowFilesOf(std::uintmax_t size)
{
    const rlimit limit{.rlim_cur = size, .rlim_max = size};
    return std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

TEST_F(StoreTest, AFullDiskChangesNothing)
{
    EXPECT_TRUE(act(*create(), 1, 1));
    Child writer([&](const std::function<void()>&) {
        const auto store = open();
        if (!store || !allowFilesOf(256 << 10)) return false;
        std::uint64_t version = 2;
        auto done = act(**store, 1, version, 20000);
        for (; done && version < 100; done = act(**store, 1, ++version, 20000)) {}
        return done == std::unexpected(Fault::Full);
    });
    EXPECT_TRUE(writer.end());
    const auto store = *open();
    {
        const auto view = *store->look();
        expectWhole(*view);
        EXPECT_GT(audit::value(*view->size()), 1U);
    }
    EXPECT_TRUE(act(*store, 1, audit::value(*(*store->look())->size()) + 1)) << "with room again all is well";
}

TEST_F(StoreTest, AfterAFullDiskNothingOfTheTransactionCanBeCommitted)
{
    (void)create();
    Child writer([&](const std::function<void()>&) {
        const auto store = open();
        const auto transaction = *(*store)->begin();
        // A value larger than the cache: its pages are written before the commit, and do not fit.
        return allowFilesOf(1 << 20) && append(*transaction, leafOf(1)).has_value() &&
               transaction->putRow(rowOf(1, 1, 100 << 20)) == std::unexpected(Fault::Full) &&
               transaction->putNote("n", {}) == std::unexpected(Fault::Full) &&
               transaction->size().error() == Fault::Full && transaction->commit() == std::unexpected(Fault::Full);
    });
    EXPECT_TRUE(writer.end());
    EXPECT_EQ((*(*open())->look())->size(), audit::TreeSize{0});
}

TEST_F(StoreTest, AVaultIsCreatedWholeOrNotAtAll)
{
    for (const std::uintmax_t room : {0, 4096, 40000, 60000}) {
        Child founder([&](const std::function<void()>&) {
            return allowFilesOf(room) && createEmbedded(m_file, m_key, m_vault, 1).error() == Fault::Full;
        });
        EXPECT_TRUE(founder.end()) << room;
        EXPECT_TRUE(names().empty()) << room;
    }
    EXPECT_TRUE(create());
}

// ---- where a vault cannot live

/// Root may write everywhere, so the work is done by nobody.
bool becomeNobody()
{
    constexpr uid_t nobody = 65534;
    return ::geteuid() != 0 || (::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0);
}

TEST_F(StoreTest, ARefusedFolderOrFileIsReadOnly)
{
    (void)create();
    if (Child probe([](const std::function<void()>&) { return becomeNobody(); }); !probe.end())
        GTEST_SKIP() << "this user may write everywhere and cannot become another";
    using std::filesystem::perms;
    const auto folder = m_folder / "sub";
    std::filesystem::create_directory(folder);
    const auto refused = [&](perms folderPerms, perms filePerms) {
        std::filesystem::rename(m_file, folder / "vault.db");
        std::filesystem::permissions(folder / "vault.db", filePerms);
        std::filesystem::permissions(folder, folderPerms);
        Child reader([&](const std::function<void()>&) {
            return becomeNobody() && openEmbedded(folder / "vault.db", m_key, m_vault, 1).error() == Fault::ReadOnly &&
                   createEmbedded(folder / "new.db", m_key, m_vault, 1).has_value() ==
                       ((folderPerms & perms::others_write) != perms::none);
        });
        EXPECT_TRUE(reader.end());
        std::filesystem::permissions(folder, perms::all);
        std::filesystem::rename(folder / "vault.db", m_file);
    };
    constexpr auto readFolder = perms::owner_read | perms::owner_exec | perms::others_read | perms::others_exec;
    constexpr auto readFile = perms::owner_read | perms::others_read;
    refused(readFolder, readFile | perms::owner_write | perms::others_write);
    refused(perms::all, readFile);
    std::filesystem::permissions(m_file, readFile | perms::owner_write);
    EXPECT_TRUE(open());
}

TEST_F(StoreTest, ANetworkFolderIsRefused)
{
    for (const auto magic : {NFS_SUPER_MAGIC, SMB_SUPER_MAGIC, AFS_SUPER_MAGIC, AFS_FS_MAGIC, CEPH_SUPER_MAGIC})
        EXPECT_TRUE(isNetworkFileSystem(static_cast<std::uint32_t>(magic)));
    EXPECT_TRUE(isNetworkFileSystem(CIFS_SUPER_MAGIC) && isNetworkFileSystem(SMB2_SUPER_MAGIC));
    EXPECT_FALSE(isNetworkFileSystem(EXT4_SUPER_MAGIC) || isNetworkFileSystem(OVERLAYFS_SUPER_MAGIC) ||
                 isNetworkFileSystem(V9FS_MAGIC) || isNetworkFileSystem(TMPFS_MAGIC));
    EXPECT_TRUE(checkFolder(m_folder));
}

} // namespace
} // namespace vault::store
