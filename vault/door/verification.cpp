// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/trail.h"

#include "vault/cases.h"

#include "vault/door/writing.h"
#include "vault/session/traces.h"

#include "audit/finding_sentences.h"
#include "vault/charter/sentences.h"

#include <algorithm>
#include <set>

namespace vault {

using charter::Language;

namespace {

constexpr std::size_t kBatch = 1024;

std::string both(Language language, std::string_view fr, std::string_view en)
{
    return std::string(language == Language::French ? fr : en);
}

/// A leaf as people are told of it.
std::string entry(std::uint64_t index, Language language)
{
    return both(language, "entrée ", "entry ") + std::to_string(index);
}

VaultFinding findingOf(const audit::Finding& finding, Language language)
{
    const auto sentence = audit::sentenceOf(finding.kind);
    return {entry(audit::value(finding.index), language), both(language, sentence.fr, sentence.en)};
}

VaultFinding findingOf(const charter::ReplayFinding& finding, Language language)
{
    std::string sentence(charter::sentenceOf(finding.kind, language));
    if (finding.refusal) sentence += " " + charter::describe(*finding.refusal, language);
    return {entry(finding.index, language), std::move(sentence)};
}

VaultFinding findingOfDamage(const std::string& where, Language language)
{
    return {where, both(language,
                        "La base a signalé ici une page abîmée, ou modifiée en dehors du programme.",
                        "The database reported a page here that is damaged or was changed outside the program.")};
}

/// One verification from the first leaf on.
class Verification {
public:
    Verification(SessionCore& core, const StoredDocuments& stored, store::Transaction& store, Language language)
        : m_core(core), m_stored(stored), m_store(store), m_language(language), m_verifier(core.vaultId.bytes),
          m_opener(core, store)
    {
    }

    Outcome<VerificationReport> run(const VerificationProgress& progress);

private:
    Outcome<void> takeBatch(std::uint64_t first, const std::vector<store::StoredLeaf>& batch);
    void replayOne(const store::StoredLeaf& stored, std::uint64_t index);
    void settleClosed();
    void checkStoredHashes(std::uint64_t size);
    void checkCheckpoint();
    void checkKeptCheckpoints(const std::optional<audit::NoteKey>& key);
    void checkRows();
    void checkKeys();
    void checkKeyring();
    void checkKeysOf(const ScopeId& scope, const charter::KeyStates& keys);
    void checkRowsOf(const charter::RowStates& rows, std::set<RowId>& live);
    void checkDocuments();
    void checkKeysAreGone(const CaseId& caseFile, const charter::CasePart& part);
    [[nodiscard]] bool hasNoKey(const ScopeId& scope) const;
    void find(std::string where, std::string_view fr, std::string_view en)
    {
        m_report.findings.push_back({std::move(where), both(m_language, fr, en)});
    }

    SessionCore& m_core;
    const StoredDocuments& m_stored;
    store::Transaction& m_store;
    Language m_language;
    audit::LogVerifier m_verifier;
    audit::Frontier m_frontier;
    charter::Replay m_replay;
    PayloadOpener m_opener;
    std::set<crypto::Hash32> m_grants;    ///< every grant in the store, by hash
    std::vector<crypto::Hash32> m_hashes; ///< of the batch, to compare with the stored ones
    struct ClosedTrace {
        charter::LeafFacts facts;
        std::uint32_t pair = 0; ///< its code
        PayloadOpener::Closed why{};
    };
    std::vector<ClosedTrace> m_closed;
    VerificationReport m_report;
};

Outcome<VerificationReport> Verification::run(const VerificationProgress& progress)
{
    const auto size = m_store.size();
    if (!size) return std::unexpected(asFailure(size.error()));
    const auto total = audit::value(*size);
    for (std::uint64_t next = 0; next < total;) {
        if (progress && !progress(next, total)) return failure(Fault::Cancelled);
        const auto batch = m_store.leaves(audit::LeafIndex{next}, kBatch);
        if (!batch || batch->empty()) {
            find(entry(next, m_language), "Cette entrée du journal manque.", "This log entry is missing.");
            break;
        }
        if (auto taken = takeBatch(next, *batch); !taken) return std::unexpected(taken.error());
        next += batch->size();
    }
    settleClosed();
    m_report.head = m_verifier.head();
    m_report.leaves = audit::value(m_report.head.size);
    m_report.unreadTraces = m_replay.unseenTraces();
    checkCheckpoint();
    for (const auto& finding : m_verifier.findings()) m_report.findings.push_back(findingOf(finding, m_language));
    for (const auto& finding : m_replay.findings()) m_report.findings.push_back(findingOf(finding, m_language));
    checkRows();
    checkKeys();
    checkDocuments();
    if (progress) (void)progress(total, total);
    return std::move(m_report);
}

Outcome<void> Verification::takeBatch(std::uint64_t first, const std::vector<store::StoredLeaf>& batch)
{
    std::vector<audit::LeafBytes> leaves;
    leaves.reserve(batch.size());
    m_hashes.clear();
    for (const auto& stored : batch) {
        leaves.push_back(stored.leaf);
        const auto hashes = m_frontier.append(audit::leafHash(stored.leaf));
        m_hashes.insert(m_hashes.end(), hashes.begin(), hashes.end());
    }
    checkStoredHashes(first);
    m_verifier.add(leaves, [this](const audit::Id16& actor) -> std::optional<crypto::VerifyingKey> {
        const auto found = m_core.identities.find(MemberId{actor});
        if (found == m_core.identities.end()) return std::nullopt;
        return found->second.verifyingKey();
    });
    for (std::size_t i = 0; i < batch.size(); ++i) replayOne(batch[i], first + i);
    return {};
}

void Verification::checkStoredHashes(std::uint64_t first)
{
    const auto begin = audit::storedHashCount(audit::TreeSize{first});
    std::vector<audit::HashIndex> indexes;
    for (std::size_t i = 0; i < m_hashes.size(); ++i) indexes.push_back(audit::HashIndex{begin + i});
    const auto stored = m_store.readHashes(indexes);
    if (!stored || *stored != m_hashes)
        find(entry(first, m_language), "Les empreintes gardées ne sont pas celles des entrées.",
             "The stored hashes are not those of the entries.");
}

void Verification::replayOne(const store::StoredLeaf& stored, std::uint64_t index)
{
    const auto leaf = audit::decodeLeaf(stored.leaf);
    if (!leaf || m_verifier.isFlawed(audit::LeafIndex{index})) return;
    const charter::LeafFacts facts{{index, audit::leafHash(stored.leaf)},       leaf->time,    MemberId{leaf->actor},
                                   static_cast<std::uint16_t>(leaf->leafClass), leaf->subject, stored.scope};
    const auto payload = m_opener.open(stored, *leaf);
    const bool mayBeForgotten = !payload && leaf->leafClass == audit::LeafClass::Trace &&
                                (payload.error() == PayloadOpener::Closed::Missing ||
                                 payload.error() == PayloadOpener::Closed::NoWrap);
    if (mayBeForgotten) return m_closed.push_back({facts, stored.epoch, payload.error()});
    if (payload) {
        (void)m_replay.take(facts, *payload);
        return;
    }
    switch (payload.error()) {
    case PayloadOpener::Closed::NoKey:
        if (leaf->leafClass == audit::LeafClass::Trace)
            m_replay.unseen();
        else
            m_replay.missing(facts, charter::ReplayFindingKind::PayloadUnreadable);
        return;
    case PayloadOpener::Closed::NoWrap:
    case PayloadOpener::Closed::Missing: m_replay.missing(facts, charter::ReplayFindingKind::PayloadMissing); return;
    case PayloadOpener::Closed::Unreadable:
        m_replay.missing(facts, charter::ReplayFindingKind::PayloadUnreadable);
        return;
    }
}

/// Traces that cannot be read: the log says later whether their quarter was forgotten.
void Verification::settleClosed()
{
    const auto& forgotten = m_replay.state().vault.forgotten;
    for (const auto& closed : m_closed) {
        const auto since = forgotten.find(charter::pairFrom(closed.pair).quarter);
        if (since != forgotten.end() && closed.facts.place.index < since->second) {
            ++m_report.forgottenTraces;
            continue;
        }
        if (closed.why == PayloadOpener::Closed::Missing) {
            m_replay.missing(closed.facts, charter::ReplayFindingKind::PayloadMissing);
            continue;
        }
        m_replay.unseen();
        find(entry(closed.facts.place.index, m_language), "La clé de cette trace a disparu : elle ne peut plus être lue.",
             "The key of this trace is gone: it can no longer be read.");
    }
}

void Verification::checkCheckpoint()
{
    const auto note = m_store.checkpoint();
    // of this verification's own fold: a log that could not be taken in left the session without a key
    const auto key = m_core.logKeyIn(m_replay.state(), m_store);
    const auto checkpoint = note && key ? audit::openCheckpoint(*note, *key)
                                        : audit::Result<audit::Checkpoint>(std::unexpected(audit::Fault::Missing));
    if (!checkpoint || checkpoint->head != m_verifier.head())
        find(both(m_language, "point de contrôle", "checkpoint"),
             "Le point de contrôle signé n'est pas celui de ce journal.",
             "The signed checkpoint is not that of this log.");
    checkKeptCheckpoints(key);
}

void Verification::checkKeptCheckpoints(const std::optional<audit::NoteKey>& key)
{
    const auto kept = m_store.keptCheckpoints();
    if (!kept) return find("vault.db", "Les points de contrôle ne se lisent pas.", "The checkpoints cannot be read.");
    for (const auto& note : *kept) {
        const auto opened = key ? audit::openCheckpoint(note, *key)
                                : audit::Result<audit::Checkpoint>(std::unexpected(audit::Fault::Missing));
        const auto place = opened ? " " + std::to_string(audit::value(opened->head.size)) : std::string();
        const auto parted = opened ? audit::compareWithEarlier(opened->head, m_verifier.head(), m_store)
                                   : audit::Result<std::optional<audit::Finding>>(std::unexpected(opened.error()));
        if (!parted || *parted)
            find(both(m_language, "point de contrôle remis", "checkpoint given out") + place,
                 "Un point de contrôle remis à quelqu'un n'est pas de ce journal : deux histoires se sont séparées.",
                 "A checkpoint that somebody was given is not of this log: two histories have parted.");
    }
}

void Verification::checkRows()
{
    std::set<RowId> live;
    checkRowsOf(m_replay.state().vault.rows, live);
    for (const auto& [referral, part] : m_replay.state().referrals) checkRowsOf(part.rows, live);
    for (const auto& [caseFile, part] : m_replay.state().cases) checkRowsOf(part.rows, live);
    for (const auto& [alert, part] : m_replay.state().alerts) checkRowsOf(part.rows, live);
    for (const auto& [letter, part] : m_replay.state().letters) checkRowsOf(part.rows, live);
    for (const auto& [proposal, state] : m_replay.state().vault.proposals)
        for (const auto& row : charter::rowsOf(state.act)) live.insert(row.row); // sealed, waiting for a signature
    const auto ids = m_store.rowIds();
    const auto listed = m_store.listedRowIds();
    if (!ids || !listed)
        return find("vault.db", "La base ne se lit pas jusqu'au bout.", "The database cannot be read to its end.");
    for (const auto& row : *ids)
        if (!live.contains(row))
            find(both(m_language, "élément ", "item ") + crypto::toHex(row.bytes),
                 "Un élément est là que le journal ne connaît pas.", "An item is here that the log does not know.");
    const std::set<RowId> shown(listed->begin(), listed->end());
    for (const auto& row : *ids)
        if (!shown.contains(row))
            find(both(m_language, "élément ", "item ") + crypto::toHex(row.bytes),
                 "Cet élément est gardé, mais les listes ne le montrent plus : une ancienne page a été remise.",
                 "This item is kept, but listings no longer show it: an old page was put back.");
}

void Verification::checkRowsOf(const charter::RowStates& rows, std::set<RowId>& live)
{
    for (const auto& [row, state] : rows) {
        live.insert(row);
        ++m_report.rows;
        const auto name = std::string(charter::labelOf(state.kind, m_language)) + " " + crypto::toHex(row.bytes);
        const auto stored = m_store.row(row);
        if (!stored) {
            const bool missing = stored.error() == store::Fault::NotThere;
            find(name, missing ? "Cet élément a disparu de la base." : "Cet élément ne se lit plus.",
                 missing ? "This item is missing from the database." : "This item can no longer be read.");
        } else if (stored->version < state.version) {
            find(name, "Une ancienne version a été remise à la place de la nouvelle.",
                 "An old version was put back in place of the newer one.");
        } else if (stored->version != state.version || stored->kind != state.kind ||
                   crypto::sha256(stored->envelope) != state.envelope) {
            find(name, "Cet élément a été modifié en dehors du programme.",
                 "This item was changed outside the program.");
        }
    }
}

void Verification::checkKeys()
{
    for (const auto& member : charter::recipientsOf(m_replay.state())) {
        const auto grants = m_store.grantsTo(member);
        if (!grants) return find("vault.db", "Les clés gardées ne se lisent pas.", "The stored keys cannot be read.");
        for (const auto& stored : *grants) {
            const auto grant = identity::KeyGrant::decode(stored.grant);
            if (grant) m_grants.insert(grant->hash());
        }
    }
    if (!m_store.traceKeys()) // one finding, not one for each trace
        find("vault.db", "Les clés des traces ne se lisent pas.", "The keys of the traces cannot be read.");
    checkKeyring();
    checkKeysOf(ScopeId{}, m_replay.state().vault.keys);
    for (const auto& [referral, part] : m_replay.state().referrals) checkKeysOf(idAs<ScopeId>(referral), part.keys);
    for (const auto& [caseFile, part] : m_replay.state().cases) checkKeysOf(idAs<ScopeId>(caseFile), part.keys);
    for (const auto& [alert, part] : m_replay.state().alerts) {
        checkKeysOf(idAs<ScopeId>(alert), part.keys);
        if (part.disposedOn != charter::Day::None && !hasNoKey(idAs<ScopeId>(alert)))
            find(both(m_language, "alerte ", "alert ") + crypto::toHex(alert.bytes),
                 "Cette alerte est éliminée, et une de ses clés est encore là.",
                 "This alert was disposed of, and one of its keys is still here.");
    }
    for (const auto& [letter, part] : m_replay.state().letters) checkKeysOf(idAs<ScopeId>(letter), part.keys);
}

/// An old keyring put back lacks whoever came since; it would shut them out without a word.
void Verification::checkKeyring()
{
    const auto ring = keys::KeyringFile::read(m_core.folder);
    if (!ring) return find("keyring", "Le trousseau du coffre ne se lit pas.", "The vault's keyring cannot be read.");
    const auto* key = charter::keyIn(m_replay.state(), charter::KeyKind::Vault, ObjectId{});
    const auto current = key == nullptr ? nullptr : &key->history;
    if (current == nullptr || !current->contains(key->epoch)) return;
    for (const auto& [member, hash] : current->at(key->epoch).grants) {
        if (charter::memberIn(m_replay.state(), member) == nullptr && !charter::isRecovery(m_replay.state(), member))
            continue;
        const auto* grant = ring->grantTo(member);
        if (grant == nullptr || grant->hash() != hash)
            find("keyring, " + crypto::toHex(member.bytes).substr(0, 8),
                 "La clé du coffre donnée à ce membre manque ou a été remplacée : un ancien trousseau a été remis.",
                 "The vault key given to this member is missing or was replaced: an old keyring was put back.");
    }
}

void Verification::checkKeysOf(const ScopeId& scope, const charter::KeyStates& keys)
{
    std::set<crypto::Hash32> wraps;
    const auto stored = m_store.wraps(scope);
    if (!stored) return find("vault.db", "Les clés gardées ne se lisent pas.", "The stored keys cannot be read.");
    for (const auto& wrap : *stored) wraps.insert(crypto::sha256(wrap.envelope));
    for (const auto& [name, key] : keys) {
        const auto& [kind, object] = name;
        const auto called = std::string(charter::labelOf(kind, m_language)) + " " + crypto::toHex(object.bytes);
        for (const auto& [epoch, made] : key.history) {
            for (const auto& wrap : {made.wrap, made.earlier})
                if (wrap != crypto::Hash32{} && !wraps.contains(wrap))
                    find(called, "Une clé emballée manque ou a été modifiée.",
                         "A wrapped key is missing or was changed.");
            if (kind == charter::KeyKind::Vault) continue; // those grants are in the keyring
            for (const auto& [member, grant] : made.grants)
                if (!m_grants.contains(grant))
                    find(called, "Une clé donnée à quelqu'un manque ou a été modifiée.",
                         "A key given to somebody is missing or was changed.");
        }
    }
}

bool Verification::hasNoKey(const ScopeId& scope) const
{
    const auto wraps = m_store.wraps(scope);
    bool none = wraps && wraps->empty();
    for (const auto& member : charter::recipientsOf(m_replay.state())) {
        const auto grants = m_store.grantsTo(member, scope);
        none = none && grants && grants->empty();
    }
    return none;
}

/// Rows of a disposed case are items that the log does not know; its keys are looked for here.
void Verification::checkKeysAreGone(const CaseId& caseFile, const charter::CasePart& part)
{
    const auto called = both(m_language, "dossier ", "case ") + publicNumberText(part.publicNumber);
    bool all = hasNoKey(idAs<ScopeId>(caseFile)) && hasNoKey(idAs<ScopeId>(part.referral));
    for (const auto& [letter, about] : m_replay.state().letters)
        if (about.ofCase == caseFile) all = all && hasNoKey(idAs<ScopeId>(letter));
    if (!all)
        find(called, "Ce dossier est éliminé, et une de ses clés est encore là.",
             "This case was disposed of, and one of its keys is still here.");
}

void Verification::checkDocuments()
{
    std::set<DocumentId> known;
    for (const auto& [caseFile, part] : m_replay.state().cases) {
        if (part.state == charter::CaseState::Disposed) { // its files are named below, if any is left
            ++m_report.disposed;
            checkKeysAreGone(caseFile, part);
            continue;
        }
        for (const auto& [document, state] : part.documents) {
            known.insert(document);
            ++m_report.documents;
            const auto name = "document " + crypto::toHex(document.bytes);
            const auto hash = m_core.documents.hashOf(document);
            if (!hash)
                find(name, "Ce document a disparu ou ne se lit plus.", "This document is missing or unreadable.");
            else if (*hash != state.file)
                find(name, "Ce document a été modifié en dehors du programme.",
                     "This document was changed outside the program.");
        }
    }
    if (!m_stored)
        return find("documents", "Le dossier des documents ne se lit pas.", "The documents folder cannot be read.");
    for (const auto& document : *m_stored)
        if (!known.contains(document))
            find("document " + crypto::toHex(document.bytes), "Un fichier est là que le journal ne connaît pas.",
                 "A file is here that the log does not know.");
}

} // namespace

Outcome<VerificationReport> verifyVault(Session& session, Language language, const VerificationProgress& progress)
{
    auto& core = session.core();
    {
        auto deed = session.begin();
        if (!deed) return std::unexpected(deed.error());
        const auto seen = deed->view(charter::ReadKind::Verification, ObjectId{}, charter::Purpose::Maintenance);
        if (!seen) return std::unexpected(seen.error());
        core.sweepDocuments();
        if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    }
    const auto documents = core.documents.settled();
    auto look = core.look();
    if (!look) return std::unexpected(asFailure(look.error()));
    return verifyStore(core, documents, **look, language, progress);
}

Outcome<VerificationReport> verifyStore(SessionCore& core, const StoredDocuments& stored, store::Transaction& store,
                                        Language language, const VerificationProgress& progress)
{
    const auto run = [&]() -> Outcome<VerificationReport> {
        if (auto loaded = core.loadIdentities(store); !loaded) return std::unexpected(loaded.error());
        return Verification(core, stored, store, language).run(progress);
    };
    auto report = run();
    core.takeAlarms();
    if (!report) {
        const auto* problem = std::get_if<Problem>(&report.error());
        if (problem == nullptr || problem->fault != Fault::Damaged) return report;
        VerificationReport unread;
        unread.findings.push_back({problem->object, std::string(sentenceOf(problem->fault, language))});
        report = std::move(unread);
    }
    for (const auto& where : core.damage) report->findings.push_back(findingOfDamage(where, language));
    return report;
}

std::vector<VaultFinding> Session::findings(Language language) const
{
    std::vector<VaultFinding> out;
    for (const auto& finding : m_core->verifier.findings()) out.push_back(findingOf(finding, language));
    for (const auto& finding : m_core->replay.findings()) out.push_back(findingOf(finding, language));
    for (const auto& notice : m_core->notices)
        out.push_back({notice, both(language, "Quelque chose ici n'est pas comme prévu.",
                                    "Something here is not as it should be.")});
    m_core->takeAlarms();
    for (const auto& where : m_core->damage) out.push_back(findingOfDamage(where, language));
    return out;
}

} // namespace vault
