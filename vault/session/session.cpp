// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/session/deed.h"
#include "vault/session/vault_key.h"

#include "vault/charter/sentences.h"

#include <algorithm>

namespace vault {

Session::Session(std::unique_ptr<SessionCore> core) : m_core(std::move(core)) {}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

const VaultId& Session::vaultId() const { return m_core->vaultId; }
MemberId Session::me() const { return m_core->self(); }
const charter::State& Session::state() const { return m_core->state(); }
std::uint64_t Session::now() const { return m_core->clock(); }
charter::Day Session::today() const { return dayIn(m_core->zone(), now()); }
audit::Head Session::head() const { return m_core->verifier.head(); }
const audit::NoteKey& Session::logKey() const { return *m_core->logKey; }
DecryptedBytes Session::decrypted() const { return m_core->decrypted; }

charter::Role Session::role() const
{
    const auto* member = charter::memberIn(state(), me());
    crypto::require(member != nullptr, "A session belongs to a member.");
    return member->role;
}

std::string Session::nameOf(const MemberId& member) const
{
    const auto found = m_core->names.find(member);
    return found == m_core->names.end() ? crypto::toHex(member.bytes).substr(0, 8) : found->second;
}

const identity::Identity* Session::identityOf(const MemberId& member) const
{
    const auto found = m_core->identities.find(member);
    return found == m_core->identities.end() ? nullptr : &found->second;
}

identity::Invitation Session::invitation() const
{
    const auto* founder = identityOf(state().vault.founder);
    crypto::require(founder != nullptr, "The founder is in every vault.");
    return {logKey(), founder->fingerprint(), head()};
}

Outcome<Deed> Session::begin() { return Deed::begin(*m_core); }
void Session::confirmClock() { m_core->clockConfirmed = true; }

namespace {

/// The scopes in which a key that somebody left with waits for this member to make its next epoch.
std::vector<ScopeId> scopesToRenew(const charter::State& state, const MemberId& member)
{
    std::vector<ScopeId> out;
    for (const auto& due : charter::epochsDueBy(state, member))
        if (due.next > 1 && due.key.first != charter::KeyKind::Vault && !std::ranges::contains(out, due.scope))
            out.push_back(due.scope);
    return out;
}

Outcome<void> renew(Session& session, const ScopeId& scope)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto done = deed->fulfilDuties(scope); !done) return done;
    return deed->appended() == 0 ? Outcome<void>{} : deed->commit();
}

} // namespace

Outcome<void> Session::fulfilDuties(const DutyProgress& progress)
{
    // the vault key first: from then on no copy that is made shows anything to whoever left
    Outcome<void> vaultKey;
    const bool owes = owesVaultKey(*m_core);
    const auto scopes = scopesToRenew(state(), me());
    const auto all = scopes.size() + (owes ? 1 : 0);
    std::size_t renewedSoFar = 0;
    if (owes) {
        vaultKey = renewVaultKey(*m_core);
        if (progress) progress(++renewedSoFar, all);
    }
    for (const auto& scope : scopes) {
        if (auto renewed = renew(*this, scope); !renewed) return renewed;
        if (progress) progress(++renewedSoFar, all);
    }
    if (!vaultKey) return vaultKey;
    auto deed = begin();
    if (!deed) return std::unexpected(deed.error());
    const auto before = deed->appended();
    if (auto done = deed->fulfilDuties(); !done) return done;
    if (deed->appended() == before) return {};
    return deed->commit();
}

} // namespace vault
