// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a session is made of. Behind the door: clients see session.h only.
#pragma once

#include "vault/documents/document_folder.h"
#include "vault/identity/payload.h"
#include "vault/keys/keyring_file.h"
#include "vault/keys/opened_keys.h"
#include "vault/profile.h"
#include "vault/search/own_index.h"
#include "vault/session.h"
#include "vault/session/draft_folder.h"
#include "vault/store/store.h"
#include "vault/trail.h"

#include "audit/verifier.h"
#include "vault/charter/replay.h"

namespace vault {

/// The key under which this session's traces are sealed while one pair of a quarter serves.
struct SessionTraceKey {
    charter::QuarterPair pair;
    identity::TraceKey key;
};

struct SessionCore {
    SessionCore(std::filesystem::path vaultFolder, const VaultId& vault, identity::UnlockedIdentity unlocked,
                Profile ownProfile, std::unique_ptr<store::Store> openedStore, documents::DocumentFolder documentFolder,
                Clock clockToUse, bool clockIsConfirmed);

    std::filesystem::path folder;
    VaultId vaultId;
    identity::UnlockedIdentity me;
    crypto::Signer signer;
    Profile profile;
    DraftFolder drafts;
    searching::OwnIndex search;
    std::unique_ptr<store::Store> store;
    documents::DocumentFolder documents;
    Clock clock;
    bool clockConfirmed;

    SessionId session;
    std::uint64_t nextSeq = 0;
    std::uint32_t vaultKeyEpoch = 1; ///< of the database that is open
    bool departed = false;           ///< a leaf says that this member was removed, and no key opens what it says
    std::string origin;
    std::string foundingZone; ///< until the founding act says it
    std::optional<audit::NoteKey> logKey;
    std::optional<crypto::Signer> logSigner;
    std::optional<SessionTraceKey> traceKey;

    std::map<MemberId, identity::Identity> identities;
    std::map<MemberId, std::string> names;
    std::vector<std::string> notices; ///< what went wrong beside the log: names, profile
    std::vector<std::string> damage;  ///< where the database's own log said that it is damaged: "vault.db, page 12"
    keys::OpenedKeys keys;
    audit::LogVerifier verifier;
    charter::Replay replay;
    std::vector<RememberedAct> acts; ///< for the profile's memory
    std::uint64_t rememberedSize = 0;
    bool foldIsStale = false;           ///< a rolled-back deed had applied acts: fold again before the next
    audit::Head headBeforeRollback;     ///< what the fold had reached then
    bool holdingsMayHaveChanged = true; ///< since what is in the profile was last compared with the fold
    DecryptedBytes decrypted;

    [[nodiscard]] MemberId self() const { return me.identity.id(); }
    [[nodiscard]] charter::State& state() { return replay.state(); }
    [[nodiscard]] const charter::State& state() const { return replay.state(); }
    [[nodiscard]] std::uint32_t governanceEpoch() const;
    [[nodiscard]] const std::string& zone() const { return state().vault.founded ? state().vault.zone : foundingZone; }

    /// Reads, verifies and folds what the store has beyond what is known. Behind, LogDamaged, Tampered, KeyMissing.
    [[nodiscard]] Outcome<void> catchUp(store::Transaction& store);
    /// A reading view of the database in force.
    [[nodiscard]] store::Result<std::unique_ptr<store::Transaction>> look();
    /// What this profile keeps of cases that are no longer this member's, or that are sealed, goes, from the disk too. Only on a fold that is
    /// committed.
    void forgetWhatIsLost();
    /// What an act erased is on no page and in no file of the vault any more; what cannot be done now is done at a later
    /// unlock. Only outside a Transaction.
    void finishErasing();
    /// Said once among the session's findings.
    void notice(std::string what);
    /// Keeps what the database's own log told of damage since the last time. That log is the process's: of two sessions
    /// in one process, the first to ask is told.
    void takeAlarms();
    /// Removes what killed additions of documents left behind. Only under the write lock, after catchUp().
    void sweepDocuments() const;
    /// Starts from the profile's memory when it is a prefix of this log.
    void recall();
    void remember();
    /// Forgets what was folded: the log is read from its first leaf on.
    void startAnew();
    [[nodiscard]] Outcome<void> loadIdentities(store::Transaction& store);
    /// The key that signs this log's heads, as this fold names it; nothing when the store does not say the log's name.
    [[nodiscard]] std::optional<audit::NoteKey> logKeyIn(const charter::State& fold, store::Transaction& store) const;
    /// The signed checkpoint is that of the verified head; LogDamaged otherwise. An empty log has none.
    [[nodiscard]] Outcome<void> checkCheckpoint(store::Transaction& store) const;
    /// An earlier head is a prefix of this log. Forked otherwise.
    [[nodiscard]] Outcome<void> checkPrefix(store::Transaction& store, const audit::Head& earlier) const;

private:
    [[nodiscard]] bool dropErasedDocuments() const;
    [[nodiscard]] Outcome<void> takeIn(store::Transaction& store, const store::StoredLeaf& stored, std::uint64_t index,
                                       bool flawed);
};

/// The documents that lie in the folder, without those in the making; listed before the log is looked at.
using StoredDocuments = documents::Result<std::vector<DocumentId>>;
/// From the first leaf on: tree, signatures, stored hashes, checkpoint, replay, rows, keys, documents. Reads no content.
/// A database that cannot be read to its end is a finding as well.
[[nodiscard]] Outcome<VerificationReport> verifyStore(SessionCore& core, const StoredDocuments& stored,
                                                      store::Transaction& store, charter::Language language,
                                                      const VerificationProgress& progress);

/// The note of the store that holds the domain in the log's name, and that name.
inline constexpr std::string_view kOriginNote = "origin";
/// The notes of a disclosure: its "projection" and its "field-list".
[[nodiscard]] std::string noteOf(std::string_view what, const DisclosureId& disclosure);
[[nodiscard]] std::string originOf(std::string_view domain, const VaultId& vault);

/// The note that is there from an erasing act until what it erased is gone from the disk too.
inline constexpr std::string_view kErasingNote = "erasing";
/// Somebody holds or keeps less after this act.
[[nodiscard]] bool endsHoldings(const charter::State& state, const charter::Act& act);

/// Civil date of a time in an IANA zone; UTC when the zone is not known to this machine.
[[nodiscard]] charter::Day dayIn(const std::string& zone, std::uint64_t millisecondsUtc);

[[nodiscard]] Failure asFailure(store::Fault fault, std::string_view object = "vault.db");
[[nodiscard]] Failure asFailure(identity::Fault fault, std::string_view object);

} // namespace vault
