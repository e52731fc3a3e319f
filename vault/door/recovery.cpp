// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/recovery.h"

#include "crypto/envelope.h"
#include "crypto/promise.h"
#include "vault/door/writing.h"
#include "vault/identity/recovery.h"
#include "vault/session/vault_key.h"

#include <algorithm>

namespace vault {

namespace {

constexpr std::uint8_t kDecoyGrant = 15; // a kind of grant that no act gives
constexpr std::string_view kDecoy = "casevault: this was opened with enough shares";
constexpr unsigned kMoreThanAnySplit = 256;

using Shares = std::span<const crypto::RecoveryShare>;

std::string decoyNote(const RecoveryId& recovery) { return "decoy/" + crypto::toHex(recovery.bytes); }

crypto::Context decoyContext(const VaultId& vault, const RecoveryId& recovery)
{
    crypto::Context out("casevault/v1/decoy");
    out.field(vault.bytes).field(recovery.bytes);
    return out;
}

/// What a rehearsal opens: sealed under a key of its own, which is given to the recovery as every other key is.
/// opaque16 grant ‖ opaque16 envelope.
Outcome<crypto::Bytes> makeDecoy(Deed& deed, const RecoveryId& recovery, const identity::Identity& recipient)
{
    const auto& core = deed.core();
    const auto key = crypto::SecretBytes::random(32);
    const identity::GrantTerms terms{core.vaultId, kDecoyGrant, idAs<ObjectId>(recovery), 1, deed.time(), 0};
    const auto grant = identity::giveKey(terms, core.me, recipient, key.expose());
    if (!grant) return std::unexpected(asFailure(grant.error(), "grant"));
    crypto::Encoder out;
    out.opaque16(grant->encode());
    out.opaque16(crypto::seal(key.expose(), decoyContext(core.vaultId, recovery), crypto::bytesOf(kDecoy)));
    return std::move(out).take();
}

/// Altered bytes are Tampered: the log knows the hash of what the ceremony kept.
Outcome<void> openDecoy(Deed& deed, const charter::RecoveryState& recovery, const identity::UnlockedIdentity& opened)
{
    const auto& core = deed.core();
    const auto kept = deed.store().note(decoyNote(recovery.id));
    if (!kept) return std::unexpected(asFailure(kept.error()));
    const auto founder = core.identities.find(recovery.founder);
    if (crypto::sha256(*kept) != recovery.decoy || founder == core.identities.end())
        return failure(Fault::Tampered, "decoy");
    crypto::Decoder in(*kept);
    const auto grantBytes = in.opaque16(), envelope = in.opaque16();
    if (!in.finish()) return failure(Fault::Tampered, "decoy");
    const auto grant = identity::KeyGrant::decode(grantBytes);
    if (!grant) return failure(Fault::Tampered, "decoy");
    const auto key = identity::openGrant(*grant, opened, founder->second);
    if (!key || key->size() != 32) return failure(Fault::CannotOpen, "decoy");
    const auto text = crypto::open(key->expose(), decoyContext(core.vaultId, recovery.id), envelope);
    const bool same = text && std::ranges::equal(text->expose(), crypto::bytesOf(kDecoy));
    return same ? Outcome<void>{} : failure(Fault::CannotOpen, "decoy");
}

std::vector<crypto::Hash32> hashesOf(Shares shares)
{
    std::vector<crypto::Hash32> out;
    for (const auto& share : shares) out.push_back(share.hash());
    return out;
}

/// Distinct hashes of as many shares as are asked for, so that the charter can answer before anything is drawn.
std::vector<crypto::Hash32> placeholders(unsigned count)
{
    std::vector<crypto::Hash32> out(std::min(count, kMoreThanAnySplit));
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i][0] = static_cast<std::uint8_t>(i);
        out[i][1] = static_cast<std::uint8_t>(i >> 8U);
    }
    return out;
}

charter::Proposed proposalOf(const Deed& deed, const charter::Act& act)
{
    return {freshId<ProposalId>(), charter::encodeAct({deed.day(), act})};
}

/// The recovery identity out of its shares. The charter has counted them before.
Outcome<identity::UnlockedIdentity> putTogether(const SessionCore& core, Shares shares)
{
    const auto& recovery = *core.state().vault.recovery;
    const auto known = core.identities.find(recovery.identity);
    if (known == core.identities.end()) return failure(Fault::Damaged, "identities");
    auto joined = crypto::joinShares(shares);
    if (!joined) return failure(Fault::CannotOpen, "share");
    const auto secret = identity::RecoverySecret::from(std::move(*joined));
    if (!secret) return failure(Fault::CannotOpen, "share");
    auto opened = identity::openRecovery(known->second, *secret);
    if (!opened) return failure(Fault::CannotOpen, "share");
    return std::move(*opened);
}

/// The id of the ceremony in force; a zero one, which the charter refuses with its own words, where there is none.
RecoveryId inForce(const charter::State& state)
{
    return state.vault.recovery ? state.vault.recovery->id : RecoveryId{};
}

} // namespace

Outcome<Ceremony> holdCeremony(Session& session, unsigned needed, unsigned count)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto secret = identity::RecoverySecret::random();
    const auto recovery = identity::Identity::of(identity::recoverySeeds(secret), deed->time());
    charter::RecoverySet act{freshId<RecoveryId>(), recovery.id(),
                             static_cast<std::uint16_t>(std::min(needed, kMoreThanAnySplit)), placeholders(count), {}};
    if (auto allowed = deed->ask(proposalOf(*deed, act)); !allowed) return std::unexpected(allowed.error());
    auto shares = crypto::splitSecret(secret.expose(), needed, count);
    crypto::require(shares.has_value(), "A split that the charter allowed was refused.");
    const auto decoy = makeDecoy(*deed, act.recovery, recovery);
    if (!decoy) return std::unexpected(decoy.error());
    act.shares = hashesOf(*shares);
    act.decoy = crypto::sha256(*decoy);
    const auto proposal = proposalOf(*deed, act);
    if (auto proposed = deed->act(proposal); !proposed) return std::unexpected(proposed.error());
    if (auto put = deed->store().putIdentity(act.identity, recovery.bytes()); !put)
        return std::unexpected(asFailure(put.error()));
    if (auto put = deed->store().putNote(decoyNote(act.recovery), *decoy); !put)
        return std::unexpected(asFailure(put.error()));
    deed->core().identities.insert_or_assign(act.identity, recovery);
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return Ceremony{act.recovery, proposal.proposal, std::move(*shares)};
}

Outcome<RecoveryStatus> recoveryStatus(const Session& session)
{
    const auto& state = session.state();
    RecoveryStatus out;
    if (!state.vault.recovery) return out;
    out.exists = true;
    out.state = *state.vault.recovery;
    out.rehearsalDueOn = charter::rehearsalDueOn(out.state);
    out.rehearsalOverdue = session.today() > out.rehearsalDueOn;
    const auto owed = charter::duties(state);
    out.keysAwaited = static_cast<std::size_t>(
        std::ranges::count(owed, out.state.identity, [](const charter::Duty& duty) { return duty.recipient; }));
    const auto ring = keys::KeyringFile::read(session.core().folder);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    for (const auto& [member, about] : state.vault.members) {
        const bool outside = about.role == charter::Role::Partner || about.role == charter::Role::Auditor;
        if (!about.present || outside) continue;
        const auto* own = ring->keyFileOf(member);
        if (own == nullptr || !own->isRecoverableBy(out.state.identity)) out.notYetRecoverable.push_back(member);
    }
    return out;
}

Outcome<ProposalId> allowRecovery(Session& session, const MemberId& member)
{
    return proposeAlone(session, charter::RecoveryAllowed{inForce(session.state()), member});
}

namespace {

/// A member's key file as it was, and with the new passphrase as its one way in beside the recovery.
struct KeyFileChange {
    identity::KeyFile before;
    identity::KeyFile after;
};

/// The act, durable; what it changes is not in the keyring yet.
Outcome<KeyFileChange> recoverInLog(Session& session, const MemberId& member, Shares shares,
                                        const crypto::Passphrase& fresh, const crypto::KdfParameters& cost)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const charter::MemberRecovered act{inForce(deed->state()), member, hashesOf(shares)};
    if (auto allowed = deed->ask(act); !allowed) return std::unexpected(allowed.error());
    auto& core = deed->core();
    const auto ring = keys::KeyringFile::read(core.folder);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    const auto* lost = ring->keyFileOf(member);
    if (lost == nullptr) return failure(Fault::NotThere, "keyslot");
    if (!lost->isRecoverableBy(core.state().vault.recovery->identity)) return failure(Fault::KeyMissing, "keyslot");
    const auto opened = putTogether(core, shares); // only where it can help: nothing is put together for nothing
    if (!opened) return std::unexpected(opened.error());
    const auto theirs = lost->recover(opened->identity, opened->seeds.sealing);
    if (!theirs)
        return failure(theirs.error() == identity::Fault::Missing ? Fault::KeyMissing : Fault::CannotOpen, "keyslot");
    auto changed = lost->withPassphrase(*theirs, fresh, cost);
    if (!changed) return std::unexpected(asFailure(changed.error(), "keyring"));
    for (const auto& slot : lost->keyslots()) { // every way in was lost: none of them opens any more
        const auto type = static_cast<identity::SlotType>(slot.type);
        if (type != identity::SlotType::Passphrase && type != identity::SlotType::PassphraseAndKit) continue;
        if (auto without = changed->withoutSlot(slot.id)) *changed = std::move(*without);
    }
    if (auto done = deed->act(act); !done) return std::unexpected(done.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return KeyFileChange{*lost, std::move(*changed)};
}

} // namespace

// Log before key: the new way in is there once its leaf is durable. Killed in between, the leave is used up and the member is
// as before; two people give it again.
Outcome<void> recoverMember(Session& session, const MemberId& member, Shares shares, const crypto::Passphrase& fresh,
                            const crypto::KdfParameters& cost)
{
    const auto changed = recoverInLog(session, member, shares, fresh, cost);
    if (!changed) return std::unexpected(changed.error());
    auto deed = session.begin(); // the write lock, under which the keyring is replaced
    if (!deed) return std::unexpected(deed.error());
    const auto& core = deed->core();
    auto ring = keys::KeyringFile::read(core.folder);
    if (!ring) return std::unexpected(keyringFailure(ring.error()));
    const auto* present = ring->keyFileOf(member); // removed or with another slot meanwhile: that is not undone
    if (present == nullptr || present->encode() != changed->before.encode()) return failure(Fault::Stale, "keyslot");
    ring->putKeyFile(changed->after);
    return ring->write(core.folder);
}

Outcome<std::uint32_t> rehearseRecovery(Session& session, Shares shares, std::uint64_t began)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    charter::RecoveryRehearsed act{inForce(deed->state()), hashesOf(shares), 0};
    if (auto allowed = deed->ask(act); !allowed) return std::unexpected(allowed.error());
    const auto opened = putTogether(deed->core(), shares);
    if (!opened) return std::unexpected(opened.error());
    if (auto decoy = openDecoy(*deed, *deed->state().vault.recovery, *opened); !decoy)
        return std::unexpected(decoy.error());
    const auto now = session.now();
    act.seconds = static_cast<std::uint32_t>(now > began ? (now - began) / 1000 : 0);
    if (auto done = deed->act(act); !done) return std::unexpected(done.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return act.seconds;
}

} // namespace vault
