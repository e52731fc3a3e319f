// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/locked_vault.h"

#include "crypto/random.h"
#include "vault/files.h"
#include "vault/heads.h"
#include "vault/records/projection.h"
#include "vault/session/deed.h"
#include "vault/session/parting.h"
#include "vault/session/restoring.h"
#include "vault/session/vault_key.h"
#include "vault/store/sqlcipher/embedded_store.h"

#include <algorithm>
#include <chrono>
#include <ranges>

namespace vault {

namespace {

using charter::KeyKind;
using charter::KeyRef;

constexpr std::string_view kNonceNote = "nonce";

/// Whether this machine's zone database knows it.
bool isZone(const std::string& zone)
{
    try {
        return std::chrono::locate_zone(zone) != nullptr;
    } catch (const std::runtime_error&) {
        return false;
    }
}

/// Opens database, documents and profile for an identity that holds the vault key.
Outcome<std::unique_ptr<SessionCore>> openCore(const Places& places, const keys::KeyringFile& ring,
                                               identity::UnlockedIdentity me)
{
    (void)store::takeAlarms(); // what an earlier session of this process left untold is not about this one
    auto opened = openStore(places.vault, ring, me);
    if (!opened) return std::unexpected(opened.error());
    auto documents = documents::DocumentFolder::in(places.vault);
    if (!documents) return std::unexpected(asFailure(documents.error(), "documents"));
    auto profile = Profile::at(places.profile, ring.vault);
    if (!profile) return std::unexpected(profile.error());
    auto core =
        std::make_unique<SessionCore>(places.vault, ring.vault, std::move(me), std::move(*profile),
                                      std::move(opened->store), std::move(*documents), places.clock,
                                      places.clockConfirmed);
    core->vaultKeyEpoch = opened->epoch;
    core->keys.put({KeyKind::Vault, ObjectId{}, opened->epoch},
                   crypto::SecretBytes::copyOf(std::as_const(opened->key).expose()));
    return core;
}

/// The log's key and its signer, once the fold and the grants are there.
Outcome<void> takeLogKey(SessionCore& core, store::Transaction& transaction)
{
    const auto origin = transaction.note(kOriginNote);
    if (!origin) return failure(Fault::Damaged, "origin");
    core.origin = crypto::textOf(*origin);
    core.logKey = core.logKeyIn(core.state(), transaction);
    if (!core.logKey) return failure(Fault::Damaged, "origin");
    const auto seed = core.keys.get(transaction, ScopeId{}, {KeyKind::LogSigning, ObjectId{}, 1});
    if (!seed) return std::unexpected(seed.error());
    const auto signingSeed = crypto::SigningSeed::from((*seed)->duplicate());
    if (!signingSeed) return failure(Fault::Damaged, "log-signing");
    core.logSigner.emplace(*signingSeed);
    if (core.logSigner->verifyingKey() != core.state().vault.logKey) return failure(Fault::Tampered, "log-signing");
    return {};
}

using RememberedHead = Outcome<std::optional<audit::Head>>;

/// What this member remembers. Read before the first look at the store: another session of the same member may go on
/// meanwhile, and a look taken earlier would seem to be behind it.
RememberedHead takeMemory(SessionCore& core)
{
    core.recall();
    return core.profile.head(core.me);
}

/// What the vault says of itself must agree with its leaves and with what this member remembers.
Outcome<void> compareHeads(SessionCore& core, store::Transaction& transaction, const RememberedHead& remembered)
{
    if (auto agrees = core.checkCheckpoint(transaction); !agrees) return agrees;
    if (!remembered) return std::unexpected(remembered.error());
    if (!*remembered) return {};
    return core.checkPrefix(transaction, **remembered);
}

/// Names that do not open are shown as the start of an id, and said.
void loadNames(Deed& deed)
{
    auto& core = deed.core();
    for (const auto& [member, about] : core.state().vault.members) {
        auto name = deed.openRecord<records::MemberName>(idAs<RowId>(member));
        if (name)
            core.names[member] = std::string(name->name.expose());
        else
            core.notices.push_back("member " + crypto::toHex(member.bytes).substr(0, 8));
    }
}

/// Whether this founder, this log key and this head are those of the invitation line.
Outcome<void> compareInvitation(SessionCore& core, store::Transaction& transaction,
                                const identity::Invitation& invitation)
{
    const auto founder = core.identities.find(core.state().vault.founder);
    const bool sameFounder = founder != core.identities.end() &&
                             founder->second.fingerprint() == invitation.founderFingerprint &&
                             identity::vaultIdOf(founder->second, core.state().vault.nonce) == core.vaultId;
    if (!sameFounder || *core.logKey != invitation.logKey) return failure(Fault::InvitationDiffers);
    if (!core.checkPrefix(transaction, invitation.head)) return failure(Fault::InvitationDiffers);
    return {};
}

/// Reads and folds the log without the write lock, and compares it with itself and with what is remembered. Before the
/// first leaf of this session, which would make an older copy look newer.
Outcome<void> takeInLog(SessionCore& core, store::Transaction& look, const RememberedHead& remembered)
{
    const auto size = look.size();
    if (!size) return std::unexpected(asFailure(size.error()));
    const auto recalled = core.verifier.head();
    if (recalled.size > *size)
        return failure(Fault::Behind,
                       std::to_string(audit::value(recalled.size)) + " / " + std::to_string(audit::value(*size)));
    if (audit::value(recalled.size) > 0) {
        const auto root = audit::treeRoot(recalled.size, look);
        if (!root || *root != recalled.root) return failure(Fault::Forked, std::to_string(audit::value(recalled.size)));
    }
    if (auto loaded = core.loadIdentities(look); !loaded) return loaded;
    if (auto caught = core.catchUp(look); !caught) return caught;
    if (charter::memberIn(core.state(), core.self()) == nullptr || core.departed)
        return failure(core.departed || core.state().vault.members.contains(core.self()) ? Fault::Departed
                                                                                         : Fault::NotInvited);
    const auto told = core.keys.governanceIsTold(look, core.governanceEpoch());
    if (!told) return std::unexpected(told.error());
    if (!*told) return failure(Fault::Tampered, "governance");
    if (auto taken = takeLogKey(core, look); !taken) return taken;
    return compareHeads(core, look, remembered);
}

/// A vault that has fewer or other entries than this member remembers, read again from its first one: where it was
/// restored, and the restore explains what is missing, the person is asked, not alarmed. `as` is what was found at first.
Outcome<void> takeInRestored(SessionCore& core, store::Transaction& look, const RememberedHead& remembered,
                             const Failure& as, bool accepted)
{
    const auto* problem = std::get_if<Problem>(&as);
    const bool isOther = problem != nullptr && (problem->fault == Fault::Behind || problem->fault == Fault::Forked);
    if (!isOther || !remembered || !*remembered) return std::unexpected(as);
    core.startAnew();
    if (!takeInLog(core, look, RememberedHead{std::optional<audit::Head>{}})) return std::unexpected(as);
    const auto size = audit::value((*remembered)->size);
    const auto* restore = restoreThatLost(core, size);
    if (restore == nullptr) return std::unexpected(as);
    if (!accepted)
        return failure(Fault::WasRestored,
                       records::isoText(restore->copiedOn) + ", " + std::to_string(size - restore->size));
    core.profile.forgetHead(core.self());
    return {};
}

/// The keyslot joins the keyring unless one is there already: an old file does not undo a changed passphrase.
Outcome<void> putKeySlot(const SessionCore& core, const identity::KeyFile& keyFile)
{
    auto ring = keys::KeyringFile::read(core.folder);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    if (ring->keyFileOf(core.self()) != nullptr) return {};
    ring->putKeyFile(keyFile);
    if (auto written = ring->write(core.folder); !written) return std::unexpected(written.error());
    return {};
}

/// Since the last ceremony there is a keyslot for the recovery beside this member's own: added at the first unlock after
/// it, in the place of the one for an earlier recovery.
Outcome<void> keepRecoverable(SessionCore& core)
{
    const auto& recovery = core.state().vault.recovery;
    if (!recovery) return {};
    const auto known = core.identities.find(recovery->identity);
    const auto isMissing = [&](const keys::Result<keys::KeyringFile>& ring) {
        const auto* own = ring ? ring->keyFileOf(core.self()) : nullptr;
        return own != nullptr && !own->isRecoverableBy(recovery->identity);
    };
    if (known == core.identities.end() || !isMissing(keys::KeyringFile::read(core.folder))) return {};
    auto deed = Deed::begin(core); // the write lock, under which the keyring is replaced
    if (!deed) return std::unexpected(deed.error());
    auto ring = keys::KeyringFile::read(core.folder);
    if (!isMissing(ring)) return {};
    const auto inForce = core.identities.find(recovery->identity); // there may have been another ceremony before the lock
    if (inForce == core.identities.end()) return {};
    auto changed = ring->keyFileOf(core.self())->withRecovery(core.me, inForce->second);
    if (!changed) return std::unexpected(asFailure(changed.error(), "keyring"));
    ring->putKeyFile(*changed);
    return ring->write(core.folder);
}

Outcome<Session> startSession(std::unique_ptr<SessionCore> core, std::uint32_t failedBefore,
                              const std::optional<identity::Invitation>& invitation, const identity::KeyFile* joining,
                              bool restoreAccepted)
{
    {
        const auto remembered = takeMemory(*core);
        auto look = core->store->look();
        if (!look) return std::unexpected(asFailure(look.error()));
        auto taken = takeInLog(*core, **look, remembered);
        if (!taken) taken = takeInRestored(*core, **look, remembered, taken.error(), restoreAccepted);
        if (!taken)
            return std::unexpected(
                whereHistoriesPart(*core, **look, remembered.value_or(std::nullopt), std::move(taken.error())));
        if (invitation)
            if (auto same = compareInvitation(*core, **look, *invitation); !same) return std::unexpected(same.error());
    }
    {
        auto deed = Deed::begin(*core);
        if (!deed) return std::unexpected(deed.error());
        if (joining != nullptr)
            if (auto put = putKeySlot(*core, *joining); !put) return std::unexpected(put.error());
        core->sweepDocuments();
        if (auto begun = deed->unlocked(failedBefore); !begun) return std::unexpected(begun.error());
        loadNames(*deed);
        if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    }
    if (!core->profile.rememberPlace(core->folder)) core->notice("profile");
    core->finishErasing(); // what a killed or a hindered erasure left
    Session session(std::move(core));
    if (auto done = session.fulfilDuties(); !done)
        session.core().notices.push_back(describe(done.error(), charter::Language::French));
    if (auto kept = keepRecoverable(session.core()); !kept)
        session.core().notices.push_back(describe(kept.error(), charter::Language::French));
    return session;
}

Outcome<void> performFounding(Deed& deed, const FoundingTerms& terms, const crypto::Hash32& nonce)
{
    auto& core = deed.core();
    auto& transaction = deed.store();
    if (!transaction.putIdentity(core.self(), core.me.identity.bytes()) || !transaction.putNote(kNonceNote, nonce) ||
        !transaction.putNote(kOriginNote, crypto::bytesOf(terms.origin)))
        return failure(Fault::Io, "vault.db");
    auto director = records::Text::from(terms.directorName);
    auto organisation = records::Text::from(terms.organisation);
    if (!director || !organisation) return failure(Fault::BadRecord, "name");
    records::MemberName name;
    name.name = std::move(*director);
    records::Organisation body;
    body.name = std::move(*organisation);
    if (auto flaw = records::flawOf(name)) return failure(Fault::BadRecord, std::string(flaw->field));
    if (auto flaw = records::flawOf(body)) return failure(Fault::BadRecord, std::string(flaw->field));
    const KeyRef governance{KeyKind::Governance, ObjectId{}, 1};
    std::vector<Content> contents;
    contents.push_back({idAs<RowId>(core.self()), charter::RecordKind::MemberName, governance, records::encode(name)});
    contents.push_back(
        {RowId{crypto::randomArray<16>()}, charter::RecordKind::Organisation, governance, records::encode(body)});
    charter::Founded founded;
    founded.founder = core.self();
    founded.nonce = nonce;
    founded.logKey = core.logSigner->verifyingKey();
    founded.zone = terms.zone;
    if (auto done = deed.act(founded, std::move(contents)); !done) return done;
    deed.drawKey({KeyKind::Team, ObjectId{}, 1});
    for (const auto kind : {KeyKind::Vault, KeyKind::LogSigning, KeyKind::Governance, KeyKind::Team}) {
        const KeyRef ref{kind, ObjectId{}, 1};
        if (auto made = deed.makeEpoch(ScopeId{}, ref); !made) return made;
        const std::pair<KeyRef, MemberId> own{ref, core.self()};
        if (auto given = deed.giveKeys(ScopeId{}, {&own, 1}); !given) return given;
    }
    core.names[core.self()] = terms.directorName;
    return deed.fulfilDuties();
}

Outcome<Session> foundIn(const Places& places, const FoundingTerms& terms, const identity::KeyFile& keyFile,
                         identity::UnlockedIdentity me)
{
    const auto nonce = crypto::randomArray<32>();
    const auto vault = identity::vaultIdOf(me.identity, nonce);
    const auto vaultKey = store::VaultKey::random();
    auto created = store::createEmbedded(store::databaseOf(places.vault, 1), vaultKey, vault, 1);
    if (!created) return std::unexpected(asFailure(created.error()));
    keys::KeyringFile ring;
    ring.vault = vault;
    ring.putKeyFile(keyFile);
    if (auto written = ring.write(places.vault); !written) return std::unexpected(written.error());
    auto documents = documents::DocumentFolder::in(places.vault);
    if (!documents) return std::unexpected(asFailure(documents.error(), "documents"));
    auto profile = Profile::at(places.profile, vault);
    if (!profile) return std::unexpected(profile.error());
    auto core =
        std::make_unique<SessionCore>(places.vault, vault, std::move(me), std::move(*profile), std::move(*created),
                                      std::move(*documents), places.clock, places.clockConfirmed);
    core->identities.emplace(core->self(), core->me.identity);
    core->foundingZone = terms.zone;
    core->origin = terms.origin;
    const auto logSeed = crypto::SigningSeed::random();
    core->logSigner.emplace(logSeed);
    const auto noteKey = audit::NoteKey::named(originOf(terms.origin, vault), core->logSigner->verifyingKey());
    if (!noteKey) return failure(Fault::BadRecord, "origin");
    core->logKey = *noteKey;
    {
        auto deed = Deed::begin(*core);
        if (!deed) return std::unexpected(deed.error());
        deed->adoptKey({KeyKind::Vault, ObjectId{}, 1}, vaultKey.expose());
        deed->adoptKey({KeyKind::LogSigning, ObjectId{}, 1}, logSeed.expose());
        deed->drawKey({KeyKind::Governance, ObjectId{}, 1});
        if (auto done = performFounding(*deed, terms, nonce); !done) return std::unexpected(done.error());
        if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    }
    if (auto named = core->profile.remember(terms.directorName, core->self()); !named)
        return std::unexpected(named.error());
    if (!core->profile.rememberPlace(core->folder)) core->notice("profile");
    return Session(std::move(core));
}

} // namespace

Outcome<Session> foundVault(const Places& places, const FoundingTerms& terms, const identity::KeyFile& keyFile,
                            const crypto::Passphrase& passphrase)
{
    std::error_code error;
    const bool existed = std::filesystem::exists(places.vault, error);
    if (existed && !std::filesystem::is_empty(places.vault, error))
        return failure(Fault::AlreadyThere, places.vault.filename().string());
    if (!isZone(terms.zone)) return failure(Fault::BadRecord, "zone");
    auto me = keyFile.unlock(passphrase);
    if (!me) return std::unexpected(asFailure(me.error(), "identity"));
    if (auto made = files::makeFolder(places.vault); !made)
        return failure(made.error() == files::Fault::ReadOnly ? Fault::ReadOnly : Fault::Io,
                       places.vault.filename().string());
    auto session = foundIn(places, terms, keyFile, std::move(*me));
    if (!session) {
        for (const auto& entry : std::filesystem::directory_iterator(places.vault, error))
            std::filesystem::remove_all(entry.path(), error);
        if (!existed) std::filesystem::remove(places.vault, error);
    }
    return session;
}

namespace {

/// Everything up to the database, for whoever goes by that name in this profile.
Outcome<std::unique_ptr<SessionCore>> openAs(const Places& places, std::string_view name,
                                             const crypto::Passphrase& passphrase, const identity::KitKey* kit)
{
    const auto ring = keys::KeyringFile::read(places.vault);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    if (const auto known = Profile::vaultKnownAt(places.profile, places.vault); known && *known != ring->vault)
        return failure(Fault::OtherVault, crypto::toHex(ring->vault.bytes).substr(0, 8));
    auto profile = Profile::at(places.profile, ring->vault);
    if (!profile) return std::unexpected(profile.error());
    const auto member = profile->memberNamed(name);
    if (!member) return failure(Fault::Unknown, std::string(name));
    const auto* keyFile = ring->keyFileOf(*member);
    if (keyFile == nullptr)
        return failure(ring->identityOf(*member) == nullptr ? Fault::NotInvited : Fault::Departed);
    auto me = keyFile->unlock(passphrase, kit);
    if (!me) {
        if (me.error() == identity::Fault::CannotOpen) profile->countFailedUnlock(*member);
        return std::unexpected(asFailure(me.error(), ""));
    }
    return openCore(places, *ring, std::move(*me));
}

} // namespace

const charter::RestoreState* restoreThatLost(const SessionCore& core, std::uint64_t rememberedSize)
{
    for (const auto& restore : std::views::reverse(core.state().vault.restores)) {
        const auto isItsLeaf = [&](const RememberedAct& act) {
            if (act.index != restore.size) return false;
            const auto dated = charter::decodeAct(act.payload);
            const auto* said = dated ? std::get_if<charter::Restored>(&dated->act) : nullptr;
            return said != nullptr && said->backup == restore.backup;
        };
        if (restore.size < rememberedSize && std::ranges::any_of(core.acts, isItsLeaf)) return &restore;
    }
    return nullptr;
}

Outcome<charter::Day> noteRestored(const Places& places, identity::UnlockedIdentity me, const RestoredCopy& copy)
{
    const auto ring = keys::KeyringFile::read(places.vault);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    if (ring->vault != copy.vault) return failure(Fault::BadFile, "keyring");
    auto core = openCore(places, *ring, std::move(me));
    if (!core) return std::unexpected(core.error());
    {
        auto look = (*core)->store->look();
        if (!look) return std::unexpected(asFailure(look.error()));
        const auto taken = takeInLog(**core, **look, RememberedHead{std::optional<audit::Head>{}});
        if (!taken) return std::unexpected(taken.error());
    }
    if ((*core)->verifier.head() != copy.log) return failure(Fault::LogDamaged, "backup");
    auto deed = Deed::begin(**core);
    if (!deed) return std::unexpected(deed.error());
    const auto day = dayIn((*core)->zone(), copy.time);
    if (auto done = deed->act(charter::Restored{copy.backup, audit::value(copy.log.size), day}); !done)
        return std::unexpected(done.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return day;
}

Outcome<Session> unlockVault(const Places& places, std::string_view name, const crypto::Passphrase& passphrase,
                             const identity::KitKey* kit)
{
    auto core = openAs(places, name, passphrase, kit);
    if (!core) return std::unexpected(core.error());
    const auto failedBefore = (*core)->profile.failedUnlocks((*core)->self());
    auto session = startSession(std::move(*core), failedBefore, std::nullopt, nullptr, places.restoreAccepted);
    if (session) session->core().profile.forgetFailedUnlocks(session->me());
    return session;
}

Outcome<VerificationReport> verifyWithoutUnlocking(const Places& places, std::string_view name,
                                                   const crypto::Passphrase& passphrase, charter::Language language,
                                                   const VerificationProgress& progress, const identity::KitKey* kit)
{
    auto core = openAs(places, name, passphrase, kit);
    if (!core) return std::unexpected(core.error());
    const auto remembered = takeMemory(**core);
    const auto documents = (*core)->documents.settled();
    const auto taken = [&]() -> Outcome<void> {
        auto look = (*core)->store->look();
        if (!look) return std::unexpected(asFailure(look.error()));
        return takeInLog(**core, **look, remembered);
    }();
    // a look of its own: after a damaged page nothing more can be read in the first
    auto look = (*core)->store->look();
    if (!look) return std::unexpected(asFailure(look.error()));
    auto report = verifyStore(**core, documents, **look, language, progress);
    if (report && !taken)
        report->findings.insert(report->findings.begin(), {language == charter::Language::French ? "journal" : "log",
                                                           describe(taken.error(), language)});
    return report;
}

Outcome<std::vector<HeadEvidence>> keptHeads(const Places& places, std::string_view name,
                                             const crypto::Passphrase& passphrase, const identity::KitKey* kit)
{
    const auto core = openAs(places, name, passphrase, kit);
    if (!core) return std::unexpected(core.error());
    return (*core)->profile.evidence((*core)->me);
}

Outcome<Session> joinVault(const Places& places, const identity::KeyFile& keyFile, const crypto::Passphrase& passphrase,
                           const std::optional<identity::Invitation>& invitation, const identity::KitKey* kit)
{
    const auto ring = keys::KeyringFile::read(places.vault);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    auto me = keyFile.unlock(passphrase, kit);
    if (!me) return std::unexpected(asFailure(me.error(), "identity"));
    auto core = openCore(places, *ring, std::move(*me));
    if (!core) return std::unexpected(core.error());
    auto session = startSession(std::move(*core), 0, invitation, &keyFile, places.restoreAccepted);
    if (!session) return session;
    if (auto named = session->core().profile.remember(session->nameOf(session->me()), session->me()); !named)
        return std::unexpected(named.error());
    return session;
}

Outcome<void> checkPassphrase(Session& session, const crypto::Passphrase& present, const identity::KitKey* kit)
{
    auto& core = session.core();
    const auto ring = keys::KeyringFile::read(core.folder);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    const auto* keyFile = ring->keyFileOf(core.self());
    if (keyFile == nullptr) return failure(Fault::NotInvited);
    const auto opened = keyFile->unlock(present, kit);
    if (opened) return {};
    if (opened.error() == identity::Fault::CannotOpen) core.profile.countFailedUnlock(core.self());
    return std::unexpected(asFailure(opened.error(), ""));
}

Outcome<identity::KeyFile> changePassphrase(Session& session, const crypto::Passphrase& fresh,
                                            const crypto::KdfParameters& cost)
{
    auto& core = session.core();
    auto deed = Deed::begin(core); // the write lock, under which the keyring is replaced
    if (!deed) return std::unexpected(deed.error());
    auto ring = keys::KeyringFile::read(core.folder);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    const auto* current = ring->keyFileOf(core.self());
    if (current == nullptr) return failure(Fault::NotInvited);
    auto changed = current->withPassphrase(core.me, fresh, cost);
    if (!changed) return std::unexpected(asFailure(changed.error(), "keyring"));
    ring->putKeyFile(*changed);
    if (auto written = ring->write(core.folder); !written) return std::unexpected(written.error());
    return std::move(*changed);
}

} // namespace vault
