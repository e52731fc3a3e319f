// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/store/sqlcipher/embedded_store.h"

#include "crypto/random.h"
#include "vault/store/sqlcipher/embedded_transaction.h"
#include "vault/store/sqlcipher/place.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vault::store {
namespace {

using std::chrono::milliseconds;
using Path = std::filesystem::path;

class EmbeddedStore final : public Store {
public:
    EmbeddedStore(Path file, RawKey key, milliseconds patience, std::shared_ptr<Connection> writer)
        : m_file(std::move(file)), m_key(std::move(key)), m_patience(patience), m_writer(std::move(writer))
    {
    }

    Result<std::unique_ptr<Transaction>> begin() override
    {
        if (m_writer->lent) return std::unexpected(Fault::Busy); // waiting for one's own lock would be in vain
        return EmbeddedTransaction::begin(m_writer, Connection::Use::Writing);
    }

    Result<std::unique_ptr<Transaction>> look() override
    {
        auto reader = freeReader();
        if (!reader) return std::unexpected(reader.error());
        return EmbeddedTransaction::begin(*reader, Connection::Use::Looking);
    }

    // secure_delete leaves zeros where a row was; what a page kept of it when rows moved goes with the old file
    Result<void> compact() override
    {
        if (m_writer->lent) return std::unexpected(Fault::Busy);
        return m_writer->run(Sql::Vacuum).and_then([this] { return m_writer->writeBack(); });
    }

private:
    Result<std::shared_ptr<Connection>> freeReader()
    {
        const auto found = std::ranges::find_if(m_readers, [](const auto& reader) { return !reader->lent; });
        if (found != m_readers.end()) return *found;
        auto opened = Connection::open(m_file, m_key, Connection::Use::Looking, m_patience);
        if (opened) m_readers.push_back(*opened);
        return opened;
    }

    Path m_file;
    RawKey m_key;
    milliseconds m_patience;
    std::shared_ptr<Connection> m_writer;
    std::vector<std::shared_ptr<Connection>> m_readers; // opened as they are needed
};

// A file that is removed again unless it got its final name.
class Draft {
public:
    explicit Draft(const Path& target)
        : m_target(target), m_path(target.parent_path() / ('.' + target.filename().string() + '.' +
                                                           crypto::toHex(crypto::randomArray<8>()) + ".part"))
    {
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() { removeEmbedded(m_path); }
    [[nodiscard]] const Path& path() const { return m_path; }

    [[nodiscard]] Result<void> create() const
    {
        const int file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (file < 0) return std::unexpected(errno == ENOSPC || errno == EDQUOT ? Fault::Full : Fault::Io);
        (void)::close(file);
        return {};
    }

    [[nodiscard]] Result<void> keep() const
    {
        if (::renameat2(AT_FDCWD, m_path.c_str(), AT_FDCWD, m_target.c_str(), RENAME_NOREPLACE) != 0)
            return std::unexpected(errno == EEXIST ? Fault::AlreadyThere : Fault::Io);
        const int folder = ::open(m_target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool synced = folder >= 0 && ::fsync(folder) == 0;
        (void)::close(folder);
        return synced ? Result<void>{} : std::unexpected(Fault::Io);
    }

private:
    Path m_target;
    Path m_path;
};

Result<std::unique_ptr<Store>> openWith(const Path& file, RawKey key, milliseconds patience)
{
    auto writer = Connection::open(file, key, Connection::Use::Writing, patience);
    if (!writer) return std::unexpected(writer.error());
    return std::make_unique<EmbeddedStore>(file, std::move(key), patience, *std::move(writer));
}

/// What a killed attempt to write this file left beside it. Only while nobody else can be writing it.
void removeDraftsOf(const Path& target)
{
    std::error_code error;
    const auto start = '.' + target.filename().string() + '.';
    std::vector<Path> drafts;
    for (const auto& entry : std::filesystem::directory_iterator(target.parent_path(), error))
        if (entry.path().filename().string().starts_with(start)) drafts.push_back(entry.path());
    for (const auto& draft : drafts) (void)::unlink(draft.c_str());
}

/// Before a whole database is written once more: SQLCipher's export tells a full disk from nothing else.
Result<void> hasRoomFor(const Path& file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    const auto space = std::filesystem::space(file.parent_path(), error);
    if (error) return std::unexpected(Fault::Io);
    constexpr std::uintmax_t kMargin = std::uintmax_t{8} << 20U; // its WAL, the keyring
    return space.available > size + size / 4 + kMargin ? Result<void>{} : std::unexpected(Fault::Full);
}

} // namespace

Path databaseOf(const Path& vaultFolder, std::uint32_t epoch)
{
    return vaultFolder / (epoch <= 1 ? "vault.db" : "vault-" + std::to_string(epoch) + ".db");
}

void removeEmbedded(const Path& file)
{
    for (const auto* const end : {"", "-wal", "-shm", "-journal"}) (void)::unlink((file.string() + end).c_str());
}

Result<std::unique_ptr<Store>> exportEmbedded(const KeyedFile& from, const KeyedFile& to, const VaultId& vault,
                                              milliseconds patience)
{
    const auto source = std::filesystem::absolute(from.file);
    const auto target = std::filesystem::absolute(to.file);
    if (const auto room = hasRoomFor(source); !room) return std::unexpected(room.error());
    removeEmbedded(target);
    removeDraftsOf(target);
    // a connection of its own: the writer's is in the transaction that holds the lock
    auto reader =
        Connection::open(source, RawKey::of(from.key, vault, from.epoch), Connection::Use::Writing, patience);
    if (!reader) return std::unexpected(reader.error());
    auto key = RawKey::of(to.key, vault, to.epoch);
    const Draft draft(target);
    return draft.create()
        .and_then([&] { return (*reader)->exportTo(draft.path(), key); })
        .and_then([&] { return draft.keep(); })
        .and_then([&] { return openWith(target, std::move(key), patience); });
}

Result<std::unique_ptr<Store>> createEmbedded(const Path& file, const VaultKey& key, const VaultId& vault,
                                              std::uint32_t epoch, milliseconds patience)
{
    std::error_code ignored;
    const auto target = std::filesystem::absolute(file);
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored)))
        return std::unexpected(Fault::AlreadyThere);
    auto rawKey = RawKey::of(key, vault, epoch);
    const Draft draft(target);
    return checkFolder(target.parent_path())
        .and_then([&] { return draft.create(); })
        .and_then([&] { return Connection::found(draft.path(), rawKey); })
        .and_then([&] { return draft.keep(); })
        .and_then([&] { return openWith(target, std::move(rawKey), patience); });
}

Result<std::unique_ptr<Store>> openEmbedded(const Path& file, const VaultKey& key, const VaultId& vault,
                                            std::uint32_t epoch, milliseconds patience)
{
    const auto target = std::filesystem::absolute(file);
    return checkFile(target).and_then([&] { return openWith(target, RawKey::of(key, vault, epoch), patience); });
}

} // namespace vault::store
