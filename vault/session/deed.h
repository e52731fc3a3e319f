// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One transaction under the write lock: acts and what they seal, reads and their leaves; then commit, or nothing at all.
// Log before key: a sealed row comes out only after view() appended its read leaf in this same transaction, and the
// caller gets it only when commit() has made that leaf durable (see reading functions, which return after commit).
#pragma once

#include "crypto/random.h"
#include "vault/session/core.h"
#include "vault/session/readings.h"

#include <span>

namespace vault {

/// A record to be sealed by an act, and the key of its room.
struct Content {
    RowId row;
    charter::RecordKind kind = charter::RecordKind::CaseBody;
    charter::KeyRef room;
    crypto::SecretBytes bytes;
    /// The record's own key, when the caller needs it for a document as well; drawn at random otherwise.
    std::optional<documents::RecordKey> recordKey{};
};

class Deed {
public:
    [[nodiscard]] static Outcome<Deed> begin(SessionCore& core);
    Deed(Deed&& other) noexcept;
    Deed& operator=(Deed&&) = delete;
    ~Deed();

    [[nodiscard]] const charter::State& state() const { return m_core->state(); }
    [[nodiscard]] std::uint64_t time() const { return m_time; }
    [[nodiscard]] charter::Day day() const { return m_day; }
    [[nodiscard]] store::Transaction& store() { return *m_transaction; }
    [[nodiscard]] SessionCore& core() { return *m_core; }

    /// The charter's answer for an act whose rows are not sealed yet: asked before any key is looked for, so that a
    /// refusal is a rule and not a missing key.
    [[nodiscard]] Outcome<void> ask(const charter::Act& act);

    /// A row's next version, without its hash: what ask() needs of an act with content.
    [[nodiscard]] charter::RowRef upcoming(const RowId& row, charter::RecordKind kind) const;

    /// Checks, signs and appends one act as it is, and folds it.
    [[nodiscard]] Outcome<void> act(const charter::Act& act);

    /// The same for an act with sealed content: asks first, then seals each content and puts its row's hash in the act.
    template <class A>
    [[nodiscard]] Outcome<void> act(A withRows, std::vector<Content> contents)
    {
        for (const auto& content : contents) withRows.rows.push_back(upcoming(content.row, content.kind));
        if (auto allowed = ask(withRows); !allowed) return allowed;
        for (std::size_t i = 0; i < contents.size(); ++i) {
            auto sealed = seal(contents[i], withRows.rows[i], scopeOf(withRows));
            if (!sealed) return std::unexpected(sealed.error());
            withRows.rows[i].envelope = *sealed;
        }
        return act(charter::Act(std::move(withRows)));
    }

    /// For an act that two people must do: seals its content now and proposes it, or does it at once when one may.
    template <class A>
    [[nodiscard]] Outcome<std::optional<ProposalId>> actOrPropose(A withRows, std::vector<Content> contents);

    /// Appends a read leaf. Refused as the charter says.
    [[nodiscard]] Outcome<void> view(charter::ReadKind what, const ObjectId& object, charter::Purpose purpose);
    /// The leaf of an unlock, which is also the read leaf of the roster's names.
    [[nodiscard]] Outcome<void> unlocked(std::uint32_t failedBefore);
    /// Opens a row after a view(): its version and hash must be the newest the fold knows. Stale, Tampered, KeyMissing.
    [[nodiscard]] Outcome<crypto::SecretBytes> open(const RowId& row);
    [[nodiscard]] Outcome<crypto::SecretBytes> open(const store::SealedRow& row);
    /// What this deed opens of the case from now on becomes its new search segment.
    void searchAnew(const CaseId& caseFile) { m_readings.begin(caseFile); }
    /// The record key of a row, for the document that shares it.
    [[nodiscard]] Outcome<documents::RecordKey> recordKeyOf(const store::SealedRow& row);
    [[nodiscard]] Outcome<store::SealedRow> fresh(const RowId& row);

    template <class R>
    [[nodiscard]] Outcome<R> openRecord(const RowId& row)
    {
        auto bytes = open(row);
        if (!bytes) return std::unexpected(bytes.error());
        auto record = records::decode<R>(bytes->expose());
        if (!record) return failure(Fault::Tampered, crypto::toHex(row.bytes));
        return std::move(*record);
    }

    /// Draws a key, remembers it in this session, and says so in the log; `under` wraps it where it is not granted.
    [[nodiscard]] Outcome<void> makeEpoch(const ScopeId& scope, const charter::KeyRef& key,
                                          const std::optional<charter::KeyRef>& under = std::nullopt);
    /// A key that this session already drew with drawKey().
    void drawKey(const charter::KeyRef& key);
    /// A key that is new but was drawn by the caller (a log seed, a quarter's seed, the founding keys).
    void adoptKey(const charter::KeyRef& key, crypto::ByteView bytes);
    /// Gives keys that this member holds, in one act.
    [[nodiscard]] Outcome<void> giveKeys(const ScopeId& scope,
                                         std::span<const std::pair<charter::KeyRef, MemberId>> gifts);
    /// One signed grant; its hash goes into the act that makes it count, and keepGrant() follows that act.
    [[nodiscard]] Outcome<identity::KeyGrant> makeGrant(const charter::KeyRef& key, const MemberId& recipient,
                                                        crypto::ByteView bytes, std::uint64_t expires = 0);
    [[nodiscard]] Outcome<void> keepGrant(const ScopeId& scope, const identity::KeyGrant& grant);
    [[nodiscard]] Outcome<const crypto::SecretBytes*> key(const ScopeId& scope, const charter::KeyRef& key);
    /// The newest epoch of a key; 0 when there is none.
    [[nodiscard]] std::uint32_t epochOf(const ScopeId& scope, charter::KeyKind kind, const ObjectId& object) const;
    [[nodiscard]] charter::KeyRef newest(const ScopeId& scope, charter::KeyKind kind, const ObjectId& object) const;

    /// Does what duties() and epochsDueBy() ask of this member.
    [[nodiscard]] Outcome<void> fulfilDuties();
    [[nodiscard]] Outcome<void> fulfilDuties(const ScopeId& scope);

    /// How many leaves this deed has appended so far.
    [[nodiscard]] std::size_t appended() const { return m_leaves.size(); }
    /// Signs the checkpoint of the new head and makes everything durable.
    /// `then` runs between the store's commit and the first memory of it, and may still say no: for a change that is
    /// done only when a file beside the database says so.
    [[nodiscard]] Outcome<void> commit(const std::function<Outcome<void>()>& then = {});

    [[nodiscard]] ScopeId scopeOf(const charter::Act& act) const { return charter::scopeOf(state(), act); }

private:
    Deed(SessionCore& core, std::unique_ptr<store::Transaction> transaction, std::uint64_t time);
    [[nodiscard]] Outcome<crypto::Hash32> seal(const Content& content, const charter::RowRef& row,
                                               const ScopeId& scope);
    [[nodiscard]] Outcome<void> startTraceKey();
    [[nodiscard]] Outcome<void> noteRefusal(const charter::Act& act, const Refusal& refusal);
    [[nodiscard]] Outcome<void> append(const charter::Act& act, const charter::Attempt& attempt);
    void dropGrantsOfFormerHolders(const charter::Act& act);
    void forgetTracesOf(charter::Quarter quarter);
    [[nodiscard]] Outcome<void> eraseWhatEnded(const charter::Act& act);
    [[nodiscard]] store::Result<void> eraseCase(const CaseId& caseFile);
    [[nodiscard]] store::Result<void> eraseAlert(const AlertId& alert);
    [[nodiscard]] store::Result<void> eraseNames(const ReferralId& referral);
    [[nodiscard]] Outcome<void> makeEpochsDue(const ScopeId* only);
    [[nodiscard]] Outcome<void> giveKeysDue(const ScopeId* only);
    [[nodiscard]] Outcome<void> makeQuartersDue();
    [[nodiscard]] Outcome<void> turnGlasses(const ScopeId* only);
    void count(const store::SealedRow& row, std::size_t bytes);

    SessionCore* m_core;
    std::unique_ptr<store::Transaction> m_transaction;
    std::uint64_t m_time;
    charter::Day m_day;
    audit::Head m_begin;
    audit::Frontier m_frontier;
    std::vector<audit::LeafBytes> m_leaves;
    std::vector<RememberedAct> m_acts;
    std::uint64_t m_firstSeq;
    std::vector<charter::KeyRef> m_drawn; ///< forgotten again when this deed does not come to be
    bool m_startedTraceKey = false;
    Readings m_readings; ///< for this member's own search
    bool m_viewed = false;
    bool m_holdingsChanged = false; ///< somebody may hold less than before
    bool m_erased = false;          ///< what the disk must not hold after the commit
    bool m_committed = false;
};

template <class A>
Outcome<std::optional<ProposalId>> Deed::actOrPropose(A withRows, std::vector<Content> contents)
{
    if (!charter::needsSecondPerson(state(), withRows)) {
        if (auto done = act(std::move(withRows), std::move(contents)); !done) return std::unexpected(done.error());
        return std::optional<ProposalId>();
    }
    const ProposalId proposal{crypto::randomArray<16>()};
    for (const auto& content : contents) withRows.rows.push_back(upcoming(content.row, content.kind));
    if (auto allowed = ask(charter::Proposed{proposal, charter::encodeAct({m_day, withRows})}); !allowed)
        return std::unexpected(allowed.error());
    for (std::size_t i = 0; i < contents.size(); ++i) {
        auto sealed = seal(contents[i], withRows.rows[i], scopeOf(withRows));
        if (!sealed) return std::unexpected(sealed.error());
        withRows.rows[i].envelope = *sealed;
    }
    auto proposed = act(charter::Proposed{proposal, charter::encodeAct({m_day, withRows})});
    if (!proposed) return std::unexpected(proposed.error());
    return std::optional(proposal);
}

} // namespace vault
