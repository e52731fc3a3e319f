// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/backups.h"

#include "vault/door/backup_file.h"
#include "vault/door/writing.h"
#include "vault/session/restoring.h"
#include "vault/session/vault_key.h"

#include "vault/charter/retention.h"

#include <algorithm>

namespace vault {

using charter::KeyKind;

namespace {

constexpr std::uint64_t kReadBackFactor = 2; ///< progress: written once, read back once

std::string nameOf(const std::filesystem::path& path) { return path.filename().string(); }

Fault whileOpening(crypto::Fault fault)
{
    switch (fault) {
    case crypto::Fault::Cancelled: return Fault::Cancelled;
    case crypto::Fault::NewerVersion: return Fault::NewerVersion;
    case crypto::Fault::CannotOpen:
    case crypto::Fault::Malformed: return Fault::BadFile;
    default: return Fault::Io;
    }
}

/// What the copy holds, while the write lock is held: the keyring, the database, and which documents the log knows.
class Copy {
public:
    Copy(Deed& deed, std::filesystem::path folder) : m_deed(deed), m_folder(std::move(folder)) {}

    Outcome<std::vector<backup::Part>> parts()
    {
        const auto ring = keys::KeyringFile::read(m_folder);
        if (!ring) return std::unexpected(asFailure(ring.error(), "keyring"));
        auto keyring = std::make_shared<crypto::Bytes>(ring->encode());
        m_parts.push_back({"keyring", keyring->size(), [keyring](std::uint64_t offset, crypto::MutableBytes out) {
                               std::copy_n(keyring->begin() + static_cast<std::ptrdiff_t>(offset), out.size(),
                                           out.begin());
                               return crypto::Result<void>{};
                           }});
        if (auto added = addDatabase("vault.db", store::DatabaseFile::Main); !added)
            return std::unexpected(added.error());
        if (auto added = addDatabase("vault.db-wal", store::DatabaseFile::WriteAheadLog); !added)
            return std::unexpected(added.error());
        for (const auto& [caseFile, part] : m_deed.state().cases)
            for (const auto& [document, about] : part.documents) addDocument(document);
        return std::move(m_parts);
    }

private:
    Outcome<void> addDatabase(std::string name, store::DatabaseFile which)
    {
        auto& transaction = m_deed.store();
        const auto size = transaction.sizeOf(which);
        if (!size) return std::unexpected(asFailure(size.error(), name));
        if (*size == 0) return {};
        m_parts.push_back({std::move(name), *size, [&transaction, which](std::uint64_t offset, crypto::MutableBytes out) {
                               return transaction.readFile(which, offset, out).transform_error([](store::Fault) {
                                   return crypto::Fault::Io;
                               });
                           }});
        return {};
    }
    /// A document never changes once its row is there; one that is missing is for `verify` to say.
    void addDocument(const DocumentId& document)
    {
        const auto name = "documents/" + crypto::toHex(document.bytes);
        std::error_code error;
        const auto size = std::filesystem::file_size(m_folder / name, error);
        if (error) return;
        auto file = std::make_shared<std::optional<documents::OpenFile>>();
        m_parts.push_back(
            {name, size, [file, path = m_folder / name](std::uint64_t, crypto::MutableBytes out) -> crypto::Result<void> {
                 if (!*file) { // opened when its turn has come, read in order
                     auto opened = documents::OpenFile::regular(path);
                     if (!opened) return std::unexpected(crypto::Fault::Io);
                     file->emplace(std::move(*opened));
                 }
                 while (!out.empty()) {
                     const auto got = (*file)->read(out);
                     if (!got) return std::unexpected(got.error());
                     if (*got == 0) return std::unexpected(crypto::Fault::Io);
                     out = out.subspan(*got);
                 }
                 return {};
             }});
    }

    Deed& m_deed;
    std::filesystem::path m_folder;
    std::vector<backup::Part> m_parts;
};

/// Everybody who may hold a copy's key.
Outcome<std::vector<identity::KeyGrant>> grantsOf(Deed& deed, const BackupId& id, crypto::ByteView key)
{
    std::vector<identity::KeyGrant> grants;
    for (const auto& [member, about] : deed.state().vault.members) {
        if (!charter::mayHold(deed.state(), member, KeyKind::Backup, idAs<ObjectId>(id))) continue;
        auto grant = deed.makeGrant({KeyKind::Backup, idAs<ObjectId>(id), 1}, member, key);
        if (!grant) return std::unexpected(grant.error());
        grants.push_back(std::move(*grant));
    }
    return grants;
}

/// Opens the whole file again and compares its bytes with those that were meant.
Outcome<void> readBack(const std::filesystem::path& part, const backup::Head& head, std::uint64_t headSize,
                       crypto::ByteView key, const crypto::Hash32& meant, const crypto::Progress& progress)
{
    auto reader = crypto::SealedFileReader::openFile(key, head.context(), part, head.contentSize, headSize);
    if (!reader) return failure(whileOpening(reader.error()), "backup");
    const auto nothing = [](crypto::ByteView) { return crypto::Result<void>{}; };
    if (const auto all = reader->readAll(nothing, progress); !all) return failure(whileOpening(all.error()), "backup");
    const auto hash = crypto::hashFile(part);
    if (!hash || *hash != meant) return failure(Fault::Io, "backup");
    return {};
}

std::filesystem::path hiddenBeside(const std::filesystem::path& target, std::string_view ending)
{
    const auto drawn = crypto::toHex(crypto::randomArray<4>());
    return std::filesystem::absolute(target).parent_path() /
           ("." + nameOf(target) + "." + drawn + std::string(ending));
}

struct Written {
    backup::Head head;
    crypto::Hash32 hash{};
};

/// Seals the copy into `part`, then reads it back. The write lock is let go once the database is copied.
Outcome<Written> writeCopy(Session& session, const BackupId& id, const std::filesystem::path& part,
                           const BackupProgress& progress)
{
    auto& core = session.core();
    auto begun = session.begin();
    if (!begun) return std::unexpected(begun.error());
    std::optional<Deed> deed(std::move(*begun));
    charter::BackupMade asked;
    asked.backup = id;
    if (auto allowed = deed->ask(asked); !allowed) return std::unexpected(allowed.error());
    const auto key = backup::BackupKey::random();
    auto grants = grantsOf(*deed, id, key.expose());
    if (!grants) return std::unexpected(grants.error());
    auto parts = Copy(*deed, core.folder).parts();
    if (!parts) return std::unexpected(parts.error());
    const auto lastOfDatabase = std::ranges::count_if(*parts, [](const auto& each) {
        return !each.name.starts_with("documents/");
    });
    backup::PartStream stream(std::move(*parts), [&deed, left = lastOfDatabase](const backup::Part&) mutable {
        if (--left == 0) deed.reset();
    });
    Written out{backup::Head{core.vaultId, id, deed->time(), core.verifier.head(), stream.size(), core.me.identity,
                             std::move(*grants)},
                {}};
    const auto head = out.head.encode();
    const auto total = stream.size() * kReadBackFactor;
    const auto sealed = crypto::sealFile(
        key.expose(), out.head.context(), stream.size(), [&](crypto::MutableBytes bytes) { return stream.read(bytes); },
        part, [&](std::uint64_t done) { return !progress || progress(done, total); }, crypto::Durability::Synced, head);
    if (!sealed) {
        if (sealed.error() != crypto::Fault::Io) return failure(whileOpening(sealed.error()), "backup");
        return std::unexpected(asFailure(documents::whyNotWritten(part.parent_path(), stream.size()), "backup"));
    }
    out.hash = sealed->fileHash;
    const auto again = [&](std::uint64_t done) { return !progress || progress(out.head.contentSize + done, total); };
    if (auto same = readBack(part, out.head, head.size(), key.expose(), out.hash, again); !same)
        return std::unexpected(same.error());
    return out;
}

} // namespace

Outcome<BackupDone> makeBackup(Session& session, const std::filesystem::path& target, const BackupProgress& progress)
{
    if (documents::isThere(target)) return failure(Fault::AlreadyThere, nameOf(target));
    const auto id = freshId<BackupId>();
    const auto part = hiddenBeside(target, ".part");
    const auto written = writeCopy(session, id, part, progress);
    if (!written) {
        (void)documents::removeFile(part);
        return std::unexpected(written.error());
    }
    const auto final = std::filesystem::absolute(target);
    if (const auto renamed = documents::renameNew(part, final); !renamed)
        return std::unexpected(asFailure(renamed.error(), nameOf(target)));
    const auto& head = written->head;
    const auto noted = performAlone(
        session, charter::BackupMade{id, audit::value(head.log.size), head.log.root, written->hash});
    if (!noted) { // a copy that the log does not know is none
        (void)documents::removeFile(final);
        return std::unexpected(noted.error());
    }
    return BackupDone{id, audit::value(head.log.size), head.contentSize, written->hash};
}

std::vector<BackupLine> listBackups(const Session& session)
{
    std::vector<BackupLine> lines;
    for (const auto& [id, state] : session.state().vault.backups) lines.push_back({id, state});
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return charter::value(line.state.madeOn); });
    return lines;
}

charter::Day lastDayInABackup(const Session& session)
{
    auto newest = charter::Day::None;
    for (const auto& [id, state] : session.state().vault.backups) newest = std::max(newest, state.madeOn);
    return newest == charter::Day::None ? newest : charter::lastBackupOf(session.state(), newest);
}

namespace {

Outcome<crypto::SecretBytes> keyOf(const backup::Head& head, const identity::UnlockedIdentity& me)
{
    const auto mine = std::ranges::find(head.grants, me.identity.id(), &identity::KeyGrant::recipient);
    if (mine == head.grants.end()) return failure(Fault::NotInvited);
    const bool isOurs = mine->vault == head.vault && mine->object == idAs<ObjectId>(head.backup) &&
                        mine->kind == static_cast<std::uint8_t>(KeyKind::Backup) && mine->granter == head.maker.id();
    if (!isOurs) return failure(Fault::BadFile, "backup");
    auto key = identity::openGrant(*mine, me, head.maker);
    if (!key || key->size() != 32) return failure(Fault::BadFile, "backup");
    return std::move(*key);
}

Outcome<void> unpack(const backup::ReadHead& read, const std::filesystem::path& file, crypto::ByteView key,
                     const std::filesystem::path& folder, const BackupProgress& progress)
{
    auto reader = crypto::SealedFileReader::openFile(key, read.head.context(), file, read.head.contentSize, read.size);
    if (!reader) return failure(whileOpening(reader.error()), nameOf(file));
    backup::Unpacker unpacker(folder);
    std::optional<Failure> why;
    const auto all = reader->readAll(
        [&](crypto::ByteView bytes) -> crypto::Result<void> {
            auto taken = unpacker.take(bytes);
            if (taken) return {};
            why = taken.error();
            return std::unexpected(crypto::Fault::Io);
        },
        [&](std::uint64_t done) { return !progress || progress(done, read.head.contentSize); });
    if (why) return std::unexpected(*why);
    if (!all) return failure(whileOpening(all.error()), nameOf(file));
    return unpacker.finish();
}

Outcome<Restoration> restoreInto(const Places& places, const backup::ReadHead& read,
                                 const std::filesystem::path& file, identity::UnlockedIdentity me,
                                 const BackupProgress& progress)
{
    for (const auto& folder : {places.vault, places.vault / "documents"})
        if (auto made = documents::makeFolder(folder); !made) return std::unexpected(asFailure(made.error(), "backup"));
    {
        const auto key = keyOf(read.head, me);
        if (!key) return std::unexpected(key.error());
        if (auto unpacked = unpack(read, file, key->expose(), places.vault, progress); !unpacked)
            return std::unexpected(unpacked.error());
    }
    if (auto named = nameDatabase(places.vault); !named) return std::unexpected(named.error());
    const RestoredCopy copy{read.head.vault, read.head.backup, read.head.log, read.head.time};
    auto copiedOn = noteRestored(places, std::move(me), copy);
    if (!copiedOn) return std::unexpected(copiedOn.error());
    return Restoration{*copiedOn, audit::value(read.head.log.size)};
}

} // namespace

Outcome<Restoration> restoreBackup(const Places& places, const std::filesystem::path& file,
                                   const identity::KeyFile& keyFile, const crypto::Passphrase& passphrase,
                                   const BackupProgress& progress, const identity::KitKey* kit)
{
    if (documents::isThere(places.vault)) return failure(Fault::AlreadyThere, nameOf(places.vault));
    const auto read = backup::readHead(file);
    if (!read) return std::unexpected(read.error());
    auto me = keyFile.unlock(passphrase, kit);
    if (!me) return std::unexpected(asFailure(me.error(), "identity"));
    // whole under another name first: killed before its end, it is no vault that anybody opens
    auto hidden = places;
    hidden.vault = hiddenBeside(places.vault, ".restoring");
    hidden.profile = hidden.vault / ".profile";
    auto restored = restoreInto(hidden, *read, file, std::move(*me), progress);
    std::error_code error;
    std::filesystem::remove_all(hidden.profile, error);
    if (restored)
        if (const auto renamed = documents::renameNew(hidden.vault, std::filesystem::absolute(places.vault)); !renamed)
            restored = std::unexpected(asFailure(renamed.error(), nameOf(places.vault)));
    if (!restored) std::filesystem::remove_all(hidden.vault, error);
    return restored;
}

} // namespace vault
