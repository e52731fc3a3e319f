// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/reader_keys.h"

#include "crypto/envelope.h"

#include <algorithm>

namespace verify {

using charter::KeyKind;
using charter::KeyRef;
using vault::MemberId;
using vault::ObjectId;
using vault::ScopeId;
using vault::SessionId;

namespace {

constexpr auto kGrants = "grants", kTraceKeys = "trace-keys";
constexpr std::size_t kOpenedAtOnce = 64;

// FORMATS §2, "earlier epoch's key": AK belongs to the vault, whose scope is zero.
crypto::Context earlierContext(const vault::VaultId& vault, std::uint32_t epoch)
{
    return crypto::Context("casevault/v1/earlier")
        .field(vault.bytes)
        .field(ScopeId{}.bytes)
        .u8(static_cast<std::uint8_t>(KeyKind::Governance))
        .u32(epoch);
}

KeyRef keyOf(const identity::KeyGrant& grant) { return {static_cast<KeyKind>(grant.kind), grant.object, grant.epoch}; }

/// A quarter's key is named by its code in the last four bytes.
charter::Quarter quarterOf(const ObjectId& object)
{
    crypto::Decoder in(crypto::ByteView(object.bytes).last(4));
    return charter::Quarter{in.u32()};
}

} // namespace

ReaderKeys::ReaderKeys(const identity::Bundle& bundle, const identity::UnlockedIdentity* reader, const People& people,
                       std::vector<Finding>& findings)
    : m_bundle(bundle), m_reader(reader), m_vault(bundle.identities().vault())
{
    for (const auto& grant : bundle.grants().grants)
        if (const auto flaw = take(grant, people)) findings.push_back(findingOf(*flaw, kGrants));
    if (m_reader != nullptr) takeEarlier(findings);
    for (const auto& wrap : bundle.traceKeys())
        if (!m_wraps.emplace(TraceName{wrap.session, wrap.quarter}, &wrap).second)
            findings.push_back(findingOf(Flaw::TraceKeySurplus, kTraceKeys));
}

std::optional<Flaw> ReaderKeys::take(const identity::KeyGrant& grant, const People& people)
{
    const auto* granter = people.find(grant.granter);
    if (granter == nullptr || !grant.signatureHolds(*granter)) return Flaw::GrantUnsigned;
    if (grant.vault != m_vault) return Flaw::GrantForeign;
    if (m_reader == nullptr || grant.recipient != m_reader->identity.id()) return std::nullopt;
    auto key = identity::openGrant(grant, *m_reader, *granter);
    if (!key || !keep(keyOf(grant), std::move(*key))) return Flaw::GrantClosed;
    m_mine.push_back({grant.hash(), keyOf(grant), grant.granter});
    return std::nullopt;
}

/// False when the bytes are no key.
bool ReaderKeys::keep(const KeyRef& key, crypto::SecretBytes bytes)
{
    if (key.kind == KeyKind::Governance) m_governance.try_emplace(key.epoch, std::move(bytes));
    if (key.kind != KeyKind::Quarter) return true; // any other is no auditor's: the replay says whether it was given
    auto seed = crypto::SealingSeed::from(std::move(bytes));
    if (!seed) return false;
    m_quarters.try_emplace({quarterOf(key.object), key.epoch}, std::move(*seed));
    return true;
}

/// From the newest epoch down: each one opens the one before it.
void ReaderKeys::takeEarlier(std::vector<Finding>& findings)
{
    std::vector<const identity::EarlierKey*> chain;
    for (const auto& earlier : m_bundle.grants().earlierGovernance) chain.push_back(&earlier);
    std::ranges::sort(chain, std::ranges::greater{}, &identity::EarlierKey::epoch);
    for (const auto* earlier : chain)
        if (!openEarlier(*earlier)) findings.push_back(findingOf(Flaw::EarlierKeyClosed, kGrants));
}

bool ReaderKeys::openEarlier(const identity::EarlierKey& earlier)
{
    const auto* newer = governance(earlier.epoch + 1);
    if (newer == nullptr) return false;
    auto key = crypto::open(newer->expose(), earlierContext(m_vault, earlier.epoch), earlier.envelope);
    if (!key) return false;
    m_governance.try_emplace(earlier.epoch, std::move(*key));
    return true;
}

const crypto::SecretBytes* ReaderKeys::governance(std::uint32_t epoch) const
{
    const auto found = m_governance.find(epoch);
    return found == m_governance.end() ? nullptr : &found->second;
}

std::expected<const identity::TraceKey*, ReaderKeys::TraceKeyFault> ReaderKeys::traceKey(const SessionId& session,
                                                                                         std::uint32_t code,
                                                                                         const MemberId& actor)
{
    const TraceName name{session, code};
    const auto wrap = m_wraps.find(name);
    if (wrap == m_wraps.end()) return std::unexpected(TraceKeyFault::Missing);
    if (wrap->second->member != actor) return std::unexpected(TraceKeyFault::Closed);
    const auto seed = m_quarters.find(charter::pairFrom(code));
    if (seed == m_quarters.end()) return std::unexpected(TraceKeyFault::NotHeld);
    if (const auto opened = m_opened.find(name); opened != m_opened.end()) return &opened->second;
    auto key = identity::openTraceKey(*wrap->second, m_vault, seed->second);
    if (!key) return std::unexpected(TraceKeyFault::Closed);
    if (m_opened.size() >= kOpenedAtOnce) m_opened.clear();
    return &m_opened.emplace(name, std::move(*key)).first->second;
}

void ReaderKeys::finish(std::vector<Finding>& findings) const
{
    for (const auto& [name, ignored] : m_wraps)
        if (!m_expected.contains(name)) findings.push_back(findingOf(Flaw::TraceKeySurplus, kTraceKeys));
}

void ReaderKeys::compareWithLog(const charter::State& state, const GivenKeys& given,
                                std::vector<Finding>& findings) const
{
    for (const auto& mine : m_mine) {
        const auto found = given.find(mine.hash);
        if (found == given.end() || found->second != std::pair(mine.key, mine.granter))
            findings.push_back(findingOf(Flaw::GrantNotInLog, kGrants));
    }
    for (const auto& [pair, seed] : m_quarters) {
        const auto known = state.vault.quarters.find(pair.quarter);
        const bool isThere = known != state.vault.quarters.end() && pair.pair >= 1 && pair.pair <= known->second.size();
        if (!isThere || !std::ranges::equal(known->second[pair.pair - 1], crypto::sealingPublicKey(seed)))
            findings.push_back(findingOf(Flaw::QuarterKeyDiffers, kGrants));
    }
    const auto* key = charter::keyIn(state, KeyKind::Governance, ObjectId{});
    for (const auto& earlier : m_bundle.grants().earlierGovernance) {
        const bool isKnown = key != nullptr && key->history.contains(earlier.epoch + 1) &&
                             key->history.at(earlier.epoch + 1).earlier == crypto::sha256(earlier.envelope);
        if (!isKnown) findings.push_back(findingOf(Flaw::EarlierKeyDiffers, kGrants));
    }
}

} // namespace verify
