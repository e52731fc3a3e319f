// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/session/deed.h"

#include "crypto/envelope.h"
#include "vault/session/vault_key.h"
#include "vault/charter/waiting_rows.h"

#include <algorithm>

namespace vault {

namespace {

constexpr std::uint64_t kTolerated =
    std::uint64_t{5} * 60 * 1000; // behind the log by this much: the log's time is taken
constexpr std::uint64_t kDayMs = std::uint64_t{24} * 60 * 60 * 1000;

} // namespace

Outcome<Deed> Deed::begin(SessionCore& core)
{
    auto transaction = beginInForce(core);
    if (!transaction) return std::unexpected(transaction.error());
    auto caught = core.catchUp(**transaction);
    if (caught) caught = core.checkCheckpoint(**transaction);
    if (!caught) {
        core.takeAlarms();
        return std::unexpected(caught.error());
    }
    if (core.holdingsMayHaveChanged) core.forgetWhatIsLost();
    const auto& members = core.state().vault.members;
    if (core.departed || (members.contains(core.self()) && !members.at(core.self()).present))
        return failure(Fault::Departed);
    const auto last = core.verifier.lastTime();
    auto time = core.clock();
    if (time + kTolerated < last) return failure(Fault::ClockBehind);
    time = std::max(time, last);
    const auto ahead = std::uint64_t{core.state().vault.policy.clockAheadDays} * kDayMs;
    if (last != 0 && time > last + ahead && !core.clockConfirmed) return failure(Fault::ClockAhead);
    return Deed(core, std::move(*transaction), time);
}

Deed::Deed(SessionCore& core, std::unique_ptr<store::Transaction> transaction, std::uint64_t time)
    : m_core(&core), m_transaction(std::move(transaction)), m_time(time), m_day(dayIn(core.zone(), time)),
      m_begin(core.verifier.head()), m_frontier(core.verifier.frontier()), m_firstSeq(core.nextSeq)
{
}

Deed::Deed(Deed&& other) noexcept
    : m_core(other.m_core), m_transaction(std::move(other.m_transaction)), m_time(other.m_time), m_day(other.m_day),
      m_begin(other.m_begin), m_frontier(std::move(other.m_frontier)), m_leaves(std::move(other.m_leaves)),
      m_acts(std::move(other.m_acts)), m_firstSeq(other.m_firstSeq), m_drawn(std::move(other.m_drawn)),
      m_startedTraceKey(other.m_startedTraceKey), m_readings(std::move(other.m_readings)), m_viewed(other.m_viewed),
      m_holdingsChanged(other.m_holdingsChanged), m_erased(other.m_erased), m_committed(other.m_committed)
{
    other.m_committed = true; // nothing left to undo there
}

Deed::~Deed()
{
    if (m_transaction) m_core->takeAlarms(); // what was moved from asked for nothing
    if (m_committed) return;
    m_core->nextSeq = m_firstSeq;
    for (const auto& key : m_drawn) m_core->keys.forget(key);
    if (m_startedTraceKey) m_core->traceKey.reset();
    if (!m_leaves.empty()) {
        m_core->headBeforeRollback = m_begin;
        m_core->foldIsStale = true; // acts were folded that did not come to be
    }
}

Outcome<void> Deed::ask(const charter::Act& act)
{
    const charter::Attempt attempt{m_core->self(), m_time, m_day};
    auto verdict = charter::check(state(), attempt, act);
    if (verdict) return {};
    const auto refusal = verdict.error();
    if (charter::leavesTrace(charter::ruleOf(refusal.reason)) && m_leaves.empty() &&
        !std::holds_alternative<charter::RefusalNoted>(act)) {
        if (auto noted = noteRefusal(act, refusal); !noted) return noted;
    }
    return std::unexpected<Failure>(refusal);
}

Outcome<void> Deed::noteRefusal(const charter::Act& act, const Refusal& refusal)
{
    charter::RefusalNoted noted;
    noted.rule = static_cast<std::uint16_t>(charter::ruleOf(refusal.reason));
    noted.refusedAct = static_cast<std::uint16_t>(charter::kindOf(act));
    noted.scope = scopeOf(act);
    if (const auto* viewed = std::get_if<charter::Viewed>(&act)) noted.object = viewed->object;
    if (auto appended = append(noted, {m_core->self(), m_time, m_day}); !appended) return appended;
    return commit();
}

Outcome<void> Deed::act(const charter::Act& act)
{
    if (auto allowed = ask(act); !allowed) return allowed;
    return append(act, {m_core->self(), m_time, m_day});
}

Outcome<void> Deed::view(charter::ReadKind what, const ObjectId& object, charter::Purpose purpose)
{
    const auto place = state().places.find(object);
    charter::Viewed viewed{{}, what, object, purpose};
    if (place != state().places.end())
        viewed.scope = place->second;
    else if (state().cases.contains(idAs<CaseId>(object)) || state().referrals.contains(idAs<ReferralId>(object)))
        viewed.scope = idAs<ScopeId>(object);
    if (auto seen = act(viewed); !seen) return seen;
    m_viewed = true;
    return {};
}

Outcome<void> Deed::unlocked(std::uint32_t failedBefore)
{
    if (auto begun = act(charter::Unlocked{failedBefore}); !begun) return begun;
    m_viewed = true;
    return {};
}

Outcome<void> Deed::startTraceKey()
{
    const auto serving = charter::servingPair(state(), charter::quarterOf(m_time));
    if (!serving) return failure(Fault::KeyMissing, "quarter");
    if (m_core->traceKey && m_core->traceKey->pair == *serving) return {};
    auto key = identity::TraceKey::random();
    const auto wrap = identity::wrapTraceKey(key, m_core->vaultId, m_core->session, charter::codeOf(*serving),
                                             state().vault.quarters.at(serving->quarter).back(), m_core->me.identity);
    if (!wrap) return std::unexpected(asFailure(wrap.error(), "quarter"));
    if (auto put = m_transaction->putTraceKey(m_core->session, wrap->encode()); !put)
        return std::unexpected(asFailure(put.error()));
    m_core->traceKey.emplace(SessionTraceKey{*serving, std::move(key)});
    m_startedTraceKey = true;
    return {};
}

Outcome<void> Deed::append(const charter::Act& act, const charter::Attempt& attempt)
{
    const bool trace = charter::isTrace(charter::kindOf(act));
    const auto label = charter::labelOf(state(), act);
    const auto scope = scopeOf(act);
    identity::PayloadPlace place{m_core->vaultId, m_core->session, m_core->nextSeq, label.leafClass, scope, 0};
    const auto payload = charter::encodeAct({attempt.day, act});
    identity::SealedPayload sealed;
    if (trace) {
        if (auto started = startTraceKey(); !started) return started;
        place.epoch = charter::codeOf(m_core->traceKey->pair);
        sealed = identity::sealPayload(m_core->traceKey->key.expose(), place, payload);
    } else {
        place.epoch = m_core->governanceEpoch();
        const auto key = m_core->keys.governanceUnverified(*m_transaction, place.epoch);
        if (!key) return std::unexpected(key.error());
        sealed = identity::sealPayload((*key)->expose(), place, payload);
    }
    audit::Leaf leaf;
    leaf.vault = m_core->vaultId.bytes;
    leaf.time = m_time;
    leaf.actor = m_core->self().bytes;
    leaf.session = m_core->session.bytes;
    leaf.sessionSeq = m_core->nextSeq;
    leaf.previous = m_begin;
    leaf.leafClass = static_cast<audit::LeafClass>(label.leafClass);
    leaf.subject = label.subject;
    leaf.payloadCommit = sealed.commit;
    const auto bytes = audit::signLeaf(leaf, m_core->signer);
    const auto hash = audit::leafHash(bytes);
    const auto index = audit::value(m_frontier.size());
    const auto hashes = m_frontier.append(hash);
    store::StoredLeaf stored{bytes, scope, place.epoch, std::move(sealed.envelope)};
    if (auto put = m_transaction->appendLeaf(stored, hashes); !put) return std::unexpected(asFailure(put.error()));
    m_leaves.push_back(bytes);
    ++m_core->nextSeq;
    // taken before it is folded: a countersignature closes its proposal
    const auto* effect = charter::effectOf(state(), act);
    const charter::Act effective = effect == nullptr ? act : *effect;
    charter::apply(m_core->state(), attempt, act, {index, hash});
    if (!trace) m_acts.push_back({index, hash, m_time, attempt.actor, label.leafClass, label.subject, scope, payload});
    dropGrantsOfFormerHolders(effective);
    return eraseWhatEnded(effective);
}

store::Result<void> Deed::eraseNames(const ReferralId& referral)
{
    const auto scope = idAs<ScopeId>(referral);
    return m_transaction->eraseKeys(scope).and_then(
        [&] { return m_transaction->eraseRows(scope, charter::RecordKind::ReferralNames); });
}

store::Result<void> Deed::eraseAlert(const AlertId& alert)
{
    const auto scope = idAs<ScopeId>(alert);
    return m_transaction->eraseKeys(scope).and_then([&] { return m_transaction->eraseRows(scope); });
}

store::Result<void> Deed::eraseCase(const CaseId& caseFile)
{
    const auto scope = idAs<ScopeId>(caseFile);
    const auto& part = state().cases.at(caseFile);
    auto erased = m_transaction->eraseKeys(scope).and_then([&] { return m_transaction->eraseRows(scope); });
    for (const auto& [disclosure, about] : part.disclosures)
        for (const auto* what : {"projection", "field-list"})
            if (erased) erased = m_transaction->dropNote(noteOf(what, disclosure));
    for (const auto& [letter, about] : state().letters) {
        if (about.ofCase != caseFile || !erased) continue;
        const auto own = idAs<ScopeId>(letter);
        erased = m_transaction->eraseKeys(own).and_then([&] { return m_transaction->eraseRows(own); });
    }
    return erased ? eraseNames(part.referral) : erased;
}

/// With the act that ends something, in its transaction: keys and rows are not there any more, not merely refused.
Outcome<void> Deed::eraseWhatEnded(const charter::Act& act)
{
    store::Result<void> erased{};
    if (const auto* order = std::get_if<charter::DisposalOrdered>(&act)) {
        for (const auto& caseFile : order->cases)
            if (erased) erased = eraseCase(caseFile);
        for (const auto& alert : order->alerts)
            if (erased) erased = eraseAlert(alert);
    } else if (const auto* names = std::get_if<charter::ReferralNamesErased>(&act)) {
        erased = eraseNames(names->referral);
    } else {
        m_holdingsChanged |= std::holds_alternative<charter::CaseArchived>(act);
        return {};
    }
    if (erased) erased = m_transaction->putNote(kErasingNote, crypto::randomArray<16>());
    if (!erased) return std::unexpected(asFailure(erased.error()));
    m_core->keys.forgetWhatIsNotMine();
    m_holdingsChanged = m_erased = true;
    return {};
}

/// Where the fold drops a holder, the grant goes too: the key is not there, not merely refused.
void Deed::dropGrantsOfFormerHolders(const charter::Act& act)
{
    std::vector<ScopeId> scopes;
    if (const auto* removed = std::get_if<charter::MediatorRemoved>(&act)) {
        scopes.push_back(idAs<ScopeId>(removed->caseFile));
        if (const auto* found = charter::caseIn(state(), removed->caseFile))
            scopes.push_back(idAs<ScopeId>(found->referral));
        for (const auto& [letter, part] : state().letters)
            if (part.ofCase == removed->caseFile) scopes.push_back(idAs<ScopeId>(letter));
    } else if (const auto* sent = std::get_if<charter::LetterSent>(&act)) {
        scopes.push_back(idAs<ScopeId>(sent->letter));
    } else if (const auto* ended = std::get_if<charter::BreakGlassEnded>(&act)) {
        scopes.push_back(idAs<ScopeId>(ended->caseFile));
    } else if (const auto* reviewed = std::get_if<charter::BreakGlassReviewed>(&act)) {
        scopes.push_back(idAs<ScopeId>(reviewed->caseFile));
    } else if (const auto* screened = std::get_if<charter::ReferralScreened>(&act)) {
        scopes.push_back(idAs<ScopeId>(screened->referral));
    } else if (const auto* opened = std::get_if<charter::CaseOpened>(&act)) {
        scopes.push_back(idAs<ScopeId>(opened->referral));
    } else if (const auto* answered = std::get_if<charter::RightsAnswered>(&act)) {
        scopes.push_back(idAs<ScopeId>(answered->caseFile));
    } else if (std::holds_alternative<charter::MemberEnrolled>(act)) {
        scopes.emplace_back(); // a director's quarters, once somebody else may hold them
    } else if (const auto* forgotten = std::get_if<charter::QuarterForgotten>(&act)) {
        scopes.emplace_back();
        forgetTracesOf(forgotten->quarter);
    } else if (const auto* given = std::get_if<charter::KeysGiven>(&act)) {
        const auto isOfAQuarter = [](const auto& grant) { return grant.key.kind == charter::KeyKind::Quarter; };
        if (std::ranges::any_of(given->grants, isOfAQuarter)) scopes.emplace_back(); // it has its keepers now
    } else if (const auto* gone = std::get_if<charter::MemberRemoved>(&act)) {
        const auto grants = m_transaction->grantsTo(gone->member);
        for (const auto& grant : grants.value_or(std::vector<store::StoredGrant>{}))
            (void)m_transaction->dropGrants(gone->member, grant.key.kind, grant.key.object);
        scopes.emplace_back();
    } else if (std::holds_alternative<charter::RecoverySet>(act)) {
        for (const auto& former : state().vault.formerRecoveries) {
            const auto grants = m_transaction->grantsTo(former);
            for (const auto& grant : grants.value_or(std::vector<store::StoredGrant>{}))
                (void)m_transaction->dropGrants(former, grant.key.kind, grant.key.object);
        }
    }
    for (const auto& scope : scopes) {
        for (const auto& recipient : charter::recipientsOf(state())) {
            const auto grants = m_transaction->grantsTo(recipient, scope);
            if (!grants) continue;
            for (const auto& grant : *grants)
                if (!charter::mayHold(state(), recipient, grant.key.kind, grant.key.object))
                    (void)m_transaction->dropGrants(recipient, grant.key.kind, grant.key.object);
        }
    }
    const auto* file = charter::caseIn(state(), idAs<CaseId>(charter::scopeOf(state(), act)));
    if (file != nullptr && charter::isSealed(*file)) m_holdingsChanged = true; // drafts and search of it go
    if (scopes.empty()) return;
    m_core->keys.forgetWhatIsNotMine();
    m_holdingsChanged = true;
}

/// The sessions' keys that were sealed to the quarter, and what they sealed. A write that fails lets nothing commit.
void Deed::forgetTracesOf(charter::Quarter quarter)
{
    const auto wraps = m_transaction->traceKeys();
    if (!wraps) return;
    for (const auto& bytes : *wraps) {
        const auto wrap = identity::TraceKeyWrap::decode(bytes);
        if (wrap && charter::pairFrom(wrap->quarter).quarter == quarter) (void)m_transaction->dropTraceKey(bytes);
    }
    const auto pairs = static_cast<std::uint32_t>(state().vault.quarters.at(quarter).size());
    for (std::uint32_t pair = 1; pair <= pairs; ++pair)
        (void)m_transaction->eraseTraces(charter::codeOf({quarter, pair}));
}

Outcome<void> Deed::commit(const std::function<Outcome<void>()>& then)
{
    if (!m_leaves.empty()) {
        if (!m_core->logSigner || !m_core->logKey) return failure(Fault::KeyMissing, "log-signing");
        const auto note = audit::signCheckpoint(m_frontier.head(), *m_core->logKey, *m_core->logSigner);
        if (auto put = m_transaction->putCheckpoint(note); !put) return std::unexpected(asFailure(put.error()));
    }
    if (auto committed = m_transaction->commit(); !committed) return std::unexpected(asFailure(committed.error()));
    if (then)
        if (auto done = then(); !done) return done;
    m_committed = true;
    for (const auto& leaf : m_leaves) m_core->verifier.addOwn(leaf);
    m_core->acts.insert(m_core->acts.end(), std::make_move_iterator(m_acts.begin()),
                        std::make_move_iterator(m_acts.end()));
    m_core->remember();
    if (!m_readings.settle(state(), m_core->search)) m_core->notice("search");
    if (m_holdingsChanged) m_core->forgetWhatIsLost();
    if (m_erased) m_core->finishErasing();
    return {};
}

// ---- sealed rows ----

namespace {

/// The rows among which this one lives; the vault's for one that no act has written yet.
const charter::RowStates& rowsAround(const charter::State& state, const RowId& row)
{
    const auto place = state.places.find(idAs<ObjectId>(row));
    const auto* rows = place == state.places.end() ? nullptr : charter::rowStatesOf(state, place->second);
    return rows == nullptr ? state.vault.rows : *rows;
}

} // namespace

charter::RowRef Deed::upcoming(const RowId& row, charter::RecordKind kind) const
{
    const auto& rows = rowsAround(state(), row);
    const auto known = rows.find(row);
    const auto newest = known == rows.end() ? charter::versionProposed(state(), row) : known->second.version;
    return {row, newest + 1, kind, {}};
}

namespace {

crypto::Context recordContext(const VaultId& vault, const ScopeId& scope, charter::RecordKind kind, const RowId& row,
                              std::uint64_t version, std::uint16_t schema)
{
    return crypto::Context("casevault/v1/record")
        .field(vault.bytes)
        .field(scope.bytes)
        .u16(static_cast<std::uint16_t>(kind))
        .field(row.bytes)
        .u64(version)
        .u16(schema);
}

crypto::Context recordKeyContext(const VaultId& vault, const ScopeId& scope, std::uint32_t epoch, const RowId& row)
{
    return keys::wrapContext(vault, scope, {charter::KeyKind::Record, idAs<ObjectId>(row), epoch});
}

} // namespace

Outcome<crypto::Hash32> Deed::seal(const Content& content, const charter::RowRef& row, const ScopeId& scope)
{
    // the team's and the vault's keys belong to the vault's own scope, whatever row they wrap
    const bool ofTheVault = content.room.object.isZero();
    const auto room = key(ofTheVault ? ScopeId{} : scope, content.room);
    if (!room) return std::unexpected(room.error());
    const auto drawn = content.recordKey ? content.recordKey->duplicate() : documents::RecordKey::random();
    store::SealedRow sealed;
    sealed.row = content.row;
    sealed.version = row.version;
    sealed.scope = scope;
    sealed.kind = content.kind;
    sealed.schema = records::kSchema;
    sealed.room = content.room;
    sealed.keyWrap = crypto::seal(
        (*room)->expose(), recordKeyContext(m_core->vaultId, scope, content.room.epoch, content.row), drawn.expose());
    sealed.envelope = crypto::seal(
        drawn.expose(), recordContext(m_core->vaultId, scope, content.kind, content.row, row.version, sealed.schema),
        content.bytes.expose());
    const auto hash = crypto::sha256(sealed.envelope);
    if (auto put = m_transaction->putRow(sealed); !put) return std::unexpected(asFailure(put.error()));
    if (m_readings.wants(m_core->search, sealed.kind, scope))
        m_readings.note(scope, sealed.row, sealed.kind, sealed.version, m_day, content.bytes.expose());
    return hash;
}

Outcome<store::SealedRow> Deed::fresh(const RowId& row)
{
    const auto name = "row " + crypto::toHex(row.bytes);
    const auto& rows = rowsAround(state(), row);
    const auto known = rows.find(row);
    if (known == rows.end()) return failure(Fault::NotThere, name);
    auto sealed = m_transaction->row(row);
    if (!sealed && sealed.error() == store::Fault::NotThere) return failure(Fault::Tampered, name);
    if (!sealed) return std::unexpected(asFailure(sealed.error(), name));
    if (sealed->version < known->second.version) return failure(Fault::Stale, name);
    if (sealed->version != known->second.version || sealed->kind != known->second.kind ||
        crypto::sha256(sealed->envelope) != known->second.envelope)
        return failure(Fault::Tampered, name);
    return std::move(*sealed);
}

Outcome<documents::RecordKey> Deed::recordKeyOf(const store::SealedRow& row)
{
    const auto name = "row " + crypto::toHex(row.row.bytes);
    const auto room = key(row.room.object.isZero() ? ScopeId{} : row.scope, row.room);
    if (!room) return std::unexpected(room.error());
    auto bytes = crypto::open((*room)->expose(), recordKeyContext(m_core->vaultId, row.scope, row.room.epoch, row.row),
                              row.keyWrap);
    if (!bytes) return failure(Fault::Tampered, name);
    auto recordKey = documents::RecordKey::from(std::move(*bytes));
    if (!recordKey) return failure(Fault::Tampered, name);
    return std::move(*recordKey);
}

Outcome<crypto::SecretBytes> Deed::open(const RowId& row)
{
    auto sealed = fresh(row);
    if (!sealed) return std::unexpected(sealed.error());
    return open(*sealed);
}

Outcome<crypto::SecretBytes> Deed::open(const store::SealedRow& row)
{
    crypto::require(m_viewed, "A sealed row comes out only beside its read leaf.");
    const auto recordKey = recordKeyOf(row);
    if (!recordKey) return std::unexpected(recordKey.error());
    auto bytes = crypto::open(recordKey->expose(),
                              recordContext(m_core->vaultId, row.scope, row.kind, row.row, row.version, row.schema),
                              row.envelope);
    if (!bytes) return failure(Fault::Tampered, "row " + crypto::toHex(row.row.bytes));
    count(row, bytes->size());
    if (m_readings.wants(m_core->search, row.kind, row.scope))
        m_readings.note(row.scope, row.row, row.kind, row.version, charter::Day::None, std::as_const(*bytes).expose());
    return std::move(*bytes);
}

void Deed::count(const store::SealedRow& row, std::size_t bytes)
{
    switch (row.room.kind) {
    case charter::KeyKind::Party:
    case charter::KeyKind::Alert:
    case charter::KeyKind::Confidence: m_core->decrypted.compartments += bytes; break;
    case charter::KeyKind::Case:
    case charter::KeyKind::Referral: m_core->decrypted.caseContent += bytes; break;
    default: m_core->decrypted.team += bytes; break;
    }
}

} // namespace vault
