// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/act_check.h"

namespace verify {

using charter::LeafFacts;
using charter::ReplayFindingKind;
using vault::MemberId;
using vault::SessionId;

namespace {

LeafFacts factsOf(const ReadLeaf& read, const identity::PayloadRecord& record)
{
    return {.place = {read.index, read.hash},
            .time = read.leaf.time,
            .actor = MemberId{read.leaf.actor},
            .leafClass = static_cast<std::uint16_t>(read.leaf.leafClass),
            .subject = read.leaf.subject,
            .scope = record.scope};
}

/// DECISIONS: the quarter's own pair, its newest, and until there is one "the last pair serves". Otherwise a trace could be sealed
/// where no auditor looks.
bool isServing(const charter::State& state, std::uint64_t time, std::uint32_t code)
{
    return charter::servingPair(state, charter::quarterOf(time)) == charter::pairFrom(code);
}

/// Whether a later act of the log forgot this quarter's traces.
bool wasForgotten(const charter::State& state, std::uint32_t code, std::uint64_t index)
{
    const auto since = state.vault.forgotten.find(charter::pairFrom(code).quarter);
    return since != state.vault.forgotten.end() && index < since->second;
}

} // namespace

void ActCheck::take(const ReadLeaf& read, const MemberId& reader, const identity::PayloadRecord& record)
{
    if (read.isFlawed) return;
    const auto facts = factsOf(read, record);
    const bool isTrace = read.leaf.leafClass == audit::LeafClass::Trace;
    if (record.envelope.empty()) {
        if (!isTrace) return missing(facts, ReplayFindingKind::PayloadMissing);
        m_erased.push_back({read.index, record.epoch, facts.actor, std::nullopt});
        return;
    }
    const auto payload = isTrace ? openTrace(facts, read, record) : openAct(facts, read, record);
    if (!payload) return;
    const auto done = m_replay.take(facts, *payload);
    reportNewest(facts.actor);
    if (!done) return;
    ++(isTrace ? m_traces : m_acts);
    if (const auto* given = std::get_if<charter::KeysGiven>(&done->act)) rememberGrants(*given, facts.actor, reader);
}

std::optional<crypto::Bytes> ActCheck::openAct(const LeafFacts& facts, const ReadLeaf& read,
                                               const identity::PayloadRecord& record)
{
    const auto* key = m_keys.governance(record.epoch);
    if (key != nullptr) return openWith(key->expose(), facts, read, record);
    missing(facts, ReplayFindingKind::PayloadUnreadable);
    return std::nullopt;
}

std::optional<crypto::Bytes> ActCheck::openTrace(const LeafFacts& facts, const ReadLeaf& read,
                                                 const identity::PayloadRecord& record)
{
    if (!isServing(m_replay.state(), read.leaf.time, record.epoch))
        m_findings.push_back(findingOf(Flaw::TraceQuarterWrong, read.index));
    const auto key = m_keys.traceKey(SessionId{read.leaf.session}, record.epoch, facts.actor);
    if (key) return openWith((*key)->expose(), facts, read, record);
    switch (key.error()) {
    case ReaderKeys::TraceKeyFault::Missing:
        m_erased.push_back({read.index, record.epoch, facts.actor, Flaw::TraceKeyMissing});
        break;
    case ReaderKeys::TraceKeyFault::Closed: m_findings.push_back(findingOf(Flaw::TraceKeyClosed, read.index)); break;
    case ReaderKeys::TraceKeyFault::NotHeld: m_replay.unseen(); break;
    }
    return std::nullopt;
}

std::optional<crypto::Bytes> ActCheck::openWith(crypto::ByteView key, const LeafFacts& facts, const ReadLeaf& read,
                                                const identity::PayloadRecord& record)
{
    const identity::PayloadPlace place{.vault = m_vault,
                                       .session = SessionId{read.leaf.session},
                                       .sessionSeq = read.leaf.sessionSeq,
                                       .leafClass = facts.leafClass,
                                       .scope = record.scope,
                                       .epoch = record.epoch};
    auto opened = identity::openPayload(key, place, record.envelope, read.leaf.payloadCommit);
    if (opened) return std::move(opened->act);
    missing(facts, ReplayFindingKind::PayloadUnreadable);
    return std::nullopt;
}

void ActCheck::missing(const LeafFacts& facts, ReplayFindingKind why)
{
    m_replay.missing(facts, why);
    reportNewest(facts.actor);
}

void ActCheck::reportNewest(const MemberId& actor)
{
    const auto& found = m_replay.findings();
    for (; m_reported < found.size(); ++m_reported) m_findings.push_back(findingOf(found[m_reported], actor));
}

/// FORMATS §5: "A grant counts only if a leaf's payload by that granter carries its SHA-256 and the charter allowed it
/// there".
void ActCheck::rememberGrants(const charter::KeysGiven& act, const MemberId& granter, const MemberId& reader)
{
    for (const auto& grant : act.grants)
        if (grant.recipient == reader) m_given.insert_or_assign(grant.grant, std::pair(grant.key, granter));
}

std::uint64_t ActCheck::finish(const crypto::VerifyingKey& logKey, const crypto::Hash32& nonce)
{
    const auto& vault = m_replay.state().vault;
    std::uint64_t forgotten = 0;
    for (const auto& erased : m_erased) {
        if (wasForgotten(m_replay.state(), erased.pair, erased.index)) {
            ++forgotten;
            continue;
        }
        if (erased.flaw) {
            m_findings.push_back(findingOf(*erased.flaw, erased.index));
            continue;
        }
        charter::ReplayFinding finding;
        finding.kind = ReplayFindingKind::PayloadMissing;
        finding.index = erased.index;
        m_findings.push_back(findingOf(finding, erased.actor));
    }
    if (vault.founded && vault.logKey != logKey) m_findings.push_back(findingOf(Flaw::LogKeyDiffers, 0));
    if (vault.founded && vault.nonce != nonce) m_findings.push_back(findingOf(Flaw::NonceDiffers, 0));
    m_keys.compareWithLog(m_replay.state(), m_given, m_findings);
    return forgotten;
}

} // namespace verify
