// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/session/core.h"

#include "crypto/random.h"
#include "vault/charter/retention.h"
#include "vault/session/vault_key.h"
#include "vault/store/sqlcipher/embedded_store.h"

#include <algorithm>
#include <chrono>

namespace vault {

namespace {

constexpr std::size_t kFoldedAtOnce = 1024;

charter::LeafFacts factsOf(const audit::Leaf& leaf, std::uint64_t index, const crypto::Hash32& hash,
                           const ScopeId& scope)
{
    return {.place = {index, hash},
            .time = leaf.time,
            .actor = MemberId{leaf.actor},
            .leafClass = static_cast<std::uint16_t>(leaf.leafClass),
            .subject = leaf.subject,
            .scope = scope};
}

} // namespace

SessionCore::SessionCore(std::filesystem::path vaultFolder, const VaultId& vault, identity::UnlockedIdentity unlocked,
                         Profile ownProfile, std::unique_ptr<store::Store> openedStore,
                         documents::DocumentFolder documentFolder, Clock clockToUse, bool clockIsConfirmed)
    : folder(std::move(vaultFolder)), vaultId(vault), me(std::move(unlocked)), signer(me.seeds.signing),
      profile(std::move(ownProfile)), drafts(profile.folderOf(self()), vaultId, self(), me.rootKey.expose()),
      search(profile.folderOf(self()), vaultId, self(), me.rootKey.expose()), store(std::move(openedStore)),
      documents(std::move(documentFolder)), clock(std::move(clockToUse)), clockConfirmed(clockIsConfirmed),
      session{crypto::randomArray<16>()}, keys(
                                              vaultId, me,
                                              [this](const MemberId& member) {
                                                  const auto found = identities.find(member);
                                                  return found == identities.end() ? nullptr : &found->second;
                                              },
                                              [this]() -> const charter::State& { return state(); }),
      verifier(vaultId.bytes)
{
}

std::uint32_t SessionCore::governanceEpoch() const
{
    const auto found = state().vault.keys.find({charter::KeyKind::Governance, ObjectId{}});
    return found == state().vault.keys.end() ? 1 : std::max<std::uint32_t>(found->second.epoch, 1);
}

Outcome<void> SessionCore::loadIdentities(store::Transaction& transaction)
{
    const auto all = transaction.identities();
    if (!all) return std::unexpected(asFailure(all.error()));
    for (const auto& bytes : *all) {
        // an id certifies its bytes, so what is known by id needs no second look
        const auto fingerprint = crypto::sha256(bytes);
        MemberId id;
        std::copy_n(fingerprint.begin(), id.bytes.size(), id.bytes.begin());
        if (identities.contains(id)) continue;
        auto decoded = identity::Identity::decode(bytes);
        if (decoded) identities.emplace(id, std::move(*decoded)); // a spoilt one makes its acts findings
    }
    return {};
}

store::Result<std::unique_ptr<store::Transaction>> SessionCore::look()
{
    // where it cannot follow, the old view is a true one still; the next deed says why
    if (const auto changed = vaultKeyChanged(*this); changed && *changed) (void)followVaultKey(*this);
    return store->look();
}

void SessionCore::forgetWhatIsLost()
{
    holdingsMayHaveChanged = false;
    drafts.forgetWhatIsNotMine(state(), self());
    std::vector<CaseId> lost;
    for (const auto& [caseFile, part] : state().cases)
        if (part.removed.contains(self()) || !charter::isKeptAtHand(part)) lost.push_back(caseFile);
    search.forget(lost);
}

bool SessionCore::dropErasedDocuments() const
{
    const auto stored = documents.stored();
    if (!stored) return false;
    bool all = true;
    for (const auto& document : *stored) {
        const auto* file = charter::caseOf(state(), idAs<ObjectId>(document));
        if (file != nullptr && file->state == charter::CaseState::Disposed)
            all = documents.drop(document).has_value() && all;
    }
    return all;
}

void SessionCore::finishErasing()
{
    store::Result<store::Bytes> pending = std::unexpected(store::Fault::NotThere);
    if (auto view = look()) pending = (*view)->note(kErasingNote);
    if (!pending) return;
    if (!dropErasedDocuments() || !store->compact()) return notice("vault.db");
    auto transaction = beginInForce(*this);
    // another erasure may have begun since: its own mark stays
    if (!transaction || (*transaction)->note(kErasingNote) != pending) return;
    if (!(*transaction)->dropNote(kErasingNote) || !(*transaction)->commit()) notice("vault.db");
}

void SessionCore::notice(std::string what)
{
    if (std::ranges::find(notices, what) == notices.end()) notices.push_back(std::move(what));
}

void SessionCore::takeAlarms()
{
    for (const auto& alarm : store::takeAlarms()) {
        auto where = store::damageIn(alarm);
        if (where && !std::ranges::contains(damage, *where)) damage.push_back(std::move(*where));
    }
}

void SessionCore::sweepDocuments() const
{
    // where the log has findings an act may be missing from the fold, and its document is no remnant
    if (!replay.findings().empty() || !verifier.findings().empty()) return;
    documents.sweep([this](const DocumentId& document) { return state().places.contains(idAs<ObjectId>(document)); });
}

void SessionCore::recall()
{
    auto memory = profile.memory(me);
    if (!memory) return;
    auto resumed = audit::LogVerifier::resume(memory->verifier);
    if (!resumed) return;
    charter::Replay folded;
    for (const auto& act : memory->acts) {
        const charter::LeafFacts facts{
            {act.index, act.leafHash}, act.time, act.actor, act.leafClass, act.subject, act.scope};
        const auto dated = folded.take(facts, act.payload);
        if (!dated) return; // what was allowed once is allowed again, or the memory is not ours
    }
    replay = std::move(folded);
    verifier = std::move(*resumed);
    acts = std::move(memory->acts);
    rememberedSize = audit::value(verifier.head().size);
}

void SessionCore::startAnew()
{
    verifier = audit::LogVerifier(vaultId.bytes);
    replay = charter::Replay();
    acts.clear();
    rememberedSize = 0;
}

void SessionCore::remember()
{
    if (!profile.keepHead(me, verifier.head())) {
        notice("profile");
        return;
    }
    if (audit::value(verifier.head().size) < rememberedSize + 64) return;
    if (!replay.findings().empty() || !verifier.findings().empty()) return; // a flawed log is verified whole each time
    if (profile.keepMemory(me, {verifier.encode(), acts})) rememberedSize = audit::value(verifier.head().size);
}

std::string noteOf(std::string_view what, const DisclosureId& disclosure)
{
    return std::string(what) + "/" + crypto::toHex(disclosure.bytes);
}

std::string originOf(std::string_view domain, const VaultId& vault)
{
    return std::string(domain) + "/casevault/" + crypto::toHex(vault.bytes);
}

std::optional<audit::NoteKey> SessionCore::logKeyIn(const charter::State& fold, store::Transaction& transaction) const
{
    const auto domain = transaction.note(kOriginNote);
    if (!domain) return std::nullopt;
    const auto key = audit::NoteKey::named(originOf(crypto::textOf(*domain), vaultId), fold.vault.logKey);
    if (!key) return std::nullopt;
    return *key;
}

Outcome<void> SessionCore::checkCheckpoint(store::Transaction& transaction) const
{
    const auto head = verifier.head();
    if (audit::value(head.size) == 0) return {};
    const auto note = transaction.checkpoint();
    if (!note || !logKey) return failure(Fault::LogDamaged, "checkpoint");
    const auto checkpoint = audit::openCheckpoint(*note, *logKey);
    if (!checkpoint || checkpoint->head != head) return failure(Fault::LogDamaged, "checkpoint");
    return {};
}

Outcome<void> SessionCore::checkPrefix(store::Transaction& transaction, const audit::Head& earlier) const
{
    const auto head = verifier.head();
    if (earlier == head || audit::value(earlier.size) == 0) return {};
    if (earlier.size > head.size)
        return failure(Fault::Behind,
                       std::to_string(audit::value(earlier.size)) + " / " + std::to_string(audit::value(head.size)));
    const auto proof = audit::proveConsistency(earlier.size, head.size, transaction);
    if (!proof || !audit::checkConsistency(*proof, earlier, head))
        return failure(Fault::Forked, std::to_string(audit::value(earlier.size)));
    return {};
}

Outcome<void> SessionCore::catchUp(store::Transaction& transaction)
{
    if (foldIsStale) {
        startAnew();
        recall();
        foldIsStale = false;
        auto caught = catchUp(transaction);
        return caught ? checkPrefix(transaction, headBeforeRollback) : caught;
    }
    const auto size = transaction.size();
    if (!size) return std::unexpected(asFailure(size.error()));
    const auto known = audit::value(verifier.head().size);
    if (audit::value(*size) < known) {
        return failure(Fault::Behind, std::to_string(known) + " / " + std::to_string(audit::value(*size)));
    }
    for (auto next = known; next < audit::value(*size);) {
        if (auto loaded = loadIdentities(transaction); !loaded) return loaded;
        const auto batch = transaction.leaves(audit::LeafIndex{next}, kFoldedAtOnce);
        if (!batch) return std::unexpected(asFailure(batch.error()));
        if (batch->empty()) return failure(Fault::LogDamaged, "leaf " + std::to_string(next));
        std::vector<audit::LeafBytes> leaves;
        leaves.reserve(batch->size());
        for (const auto& stored : *batch) leaves.push_back(stored.leaf);
        verifier.add(leaves, [this](const audit::Id16& actor) -> std::optional<crypto::VerifyingKey> {
            const auto found = identities.find(MemberId{actor});
            if (found == identities.end()) return std::nullopt;
            return found->second.verifyingKey();
        });
        for (const auto& stored : *batch) {
            const bool flawed = verifier.isFlawed(audit::LeafIndex{next});
            if (auto taken = takeIn(transaction, stored, next, flawed); !taken) return taken;
            ++next;
        }
    }
    return {};
}

Outcome<void> SessionCore::takeIn(store::Transaction& transaction, const store::StoredLeaf& stored, std::uint64_t index,
                                  bool flawed)
{
    const auto leaf = audit::decodeLeaf(stored.leaf);
    if (!leaf || flawed) return {}; // a finding of the log's own verifier; no effect on the state
    if (leaf->leafClass == audit::LeafClass::Trace) {
        replay.unseen();
        return {};
    }
    const auto facts = factsOf(*leaf, index, audit::leafHash(stored.leaf), stored.scope);
    const auto key = keys.governanceUnverified(transaction, stored.epoch);
    if (!key) {
        // a removed member's grants are gone: the leaf itself says in clear whom it removes
        departed = departed || (leaf->leafClass == audit::LeafClass::MemberRemoved && leaf->subject == self().bytes);
        replay.missing(facts, charter::ReplayFindingKind::PayloadUnreadable);
        return {};
    }
    const identity::PayloadPlace place{
        vaultId, SessionId{leaf->session}, leaf->sessionSeq, facts.leafClass, stored.scope, stored.epoch};
    const auto opened = identity::openPayload((*key)->expose(), place, stored.payload, leaf->payloadCommit);
    if (!opened) {
        replay.missing(facts, stored.payload.empty() ? charter::ReplayFindingKind::PayloadMissing
                                                     : charter::ReplayFindingKind::PayloadUnreadable);
        return {};
    }
    const auto dated = replay.take(facts, opened->act);
    if (!dated) return {};
    if (endsHoldings(state(), dated->act)) {
        keys.forgetWhatIsNotMine();
        holdingsMayHaveChanged = true;
    }
    const auto* file = charter::caseIn(state(), idAs<CaseId>(facts.scope));
    if (file != nullptr && charter::isSealed(*file)) holdingsMayHaveChanged = true;
    acts.push_back(
        {index, facts.place.hash, facts.time, facts.actor, facts.leafClass, facts.subject, facts.scope, opened->act});
    return {};
}

bool endsHoldings(const charter::State& state, const charter::Act& act)
{
    const auto* effect = charter::effectOf(state, act);
    return effect != nullptr && (std::holds_alternative<charter::MediatorRemoved>(*effect) ||
                                 std::holds_alternative<charter::MemberRemoved>(*effect) ||
                                 std::holds_alternative<charter::ReferralScreened>(*effect) ||
                                 std::holds_alternative<charter::RightsAnswered>(*effect) ||
                                 std::holds_alternative<charter::LetterSent>(*effect) ||
                                 std::holds_alternative<charter::BreakGlassEnded>(*effect) ||
                                 std::holds_alternative<charter::BreakGlassReviewed>(*effect) ||
                                 std::holds_alternative<charter::CaseArchived>(*effect) ||
                                 std::holds_alternative<charter::DisposalOrdered>(*effect) ||
                                 std::holds_alternative<charter::ReferralNamesErased>(*effect));
}

charter::Day dayIn(const std::string& zone, std::uint64_t millisecondsUtc)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(millisecondsUtc)};
    auto local = local_time<milliseconds>(time.time_since_epoch());
    try {
        local = locate_zone(zone)->to_local(time);
    } catch (const std::runtime_error&) { // the zone database does not know it: UTC, which check() allows within a day
    }
    return charter::Day{static_cast<std::uint32_t>(floor<days>(local).time_since_epoch().count())};
}

Failure asFailure(store::Fault fault, std::string_view object)
{
    const auto problem = [&](Fault door) { return Problem{door, std::string(object)}; };
    switch (fault) {
    case store::Fault::Busy: return problem(Fault::Busy);
    case store::Fault::ReadOnly: return problem(Fault::ReadOnly);
    case store::Fault::Full: return problem(Fault::Full);
    case store::Fault::Damaged:
    case store::Fault::CannotOpen: return problem(Fault::Damaged);
    case store::Fault::NotThere: return problem(Fault::NotThere);
    case store::Fault::AlreadyThere: return problem(Fault::AlreadyThere);
    case store::Fault::NewerVersion: return problem(Fault::NewerVersion);
    case store::Fault::NetworkFolder: return problem(Fault::NetworkFolder);
    case store::Fault::Cancelled: return problem(Fault::Cancelled);
    case store::Fault::Io: break;
    }
    return problem(Fault::Io);
}

Failure asFailure(identity::Fault fault, std::string_view object)
{
    const auto problem = [&](Fault door) { return Problem{door, std::string(object)}; };
    switch (fault) {
    case identity::Fault::CannotOpen: return problem(Fault::CannotOpen);
    case identity::Fault::Malformed:
    case identity::Fault::BadKey: return problem(Fault::BadFile);
    case identity::Fault::NewerVersion: return problem(Fault::NewerVersion);
    case identity::Fault::OutOfBounds: return problem(Fault::OutOfBounds);
    case identity::Fault::BadSignature: return problem(Fault::BadSignature);
    case identity::Fault::OutOfMemory: return problem(Fault::OutOfMemory);
    case identity::Fault::Missing: return problem(Fault::NotThere);
    case identity::Fault::Io: break;
    }
    return problem(Fault::Io);
}

} // namespace vault
