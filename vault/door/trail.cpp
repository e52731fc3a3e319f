// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/trail.h"

#include "vault/door/writing.h"
#include "vault/session/traces.h"

#include "vault/charter/sentences.h"
#include "vault/identity/bundle.h"

#include "audit/proof_file.h"
#include "audit/tiles.h"

namespace vault {

using charter::ActKind;
using charter::Language;

namespace {

bool concernsAccess(const charter::Act& act)
{
    switch (charter::kindOf(act)) {
    case ActKind::Founded:
    case ActKind::MemberEnrolled:
    case ActKind::MemberRemoved:
    case ActKind::Proposed:
    case ActKind::Countersigned:
    case ActKind::KeysGiven:
    case ActKind::DisclosureDescribed:
    case ActKind::DisclosurePrepared:
    case ActKind::DisclosureGiven:
    case ActKind::DisclosureRevoked:
    case ActKind::AlertSent: return true;
    case ActKind::Viewed: {
        const auto what = std::get<charter::Viewed>(act).what;
        return what == charter::ReadKind::LogExport || what == charter::ReadKind::HandoverExport;
    }
    default: return false;
    }
}

/// What of the trail a role may read in plain (DOMAIN §6, "Audit log"); everybody reads their own acts.
bool mayReadEntry(const Session& session, const MemberId& actor, const ScopeId& scope, const charter::Act& act)
{
    if (actor == session.me()) return true;
    switch (session.role()) {
    case charter::Role::PrivacyOfficer: return true;
    case charter::Role::Director: return concernsAccess(act);
    case charter::Role::Coordinator: {
        const auto* part = charter::caseIn(session.state(), idAs<CaseId>(scope));
        return part != nullptr && charter::isAssigned(*part, session.me());
    }
    default: return false;
    }
}

std::string sealedEntry(audit::LeafClass leafClass, Language language)
{
    if (leafClass == audit::LeafClass::Trace)
        return language == Language::French ? "une lecture ou une trace (scellée)" : "a read or a trace (sealed)";
    return language == Language::French ? "un acte que ce rôle ne lit pas" : "an act that this role does not read";
}

LogLine lineOf(Session& session, PayloadOpener& opener, const store::StoredLeaf& stored, std::uint64_t index,
               Language language)
{
    LogLine line;
    line.index = index;
    const auto leaf = audit::decodeLeaf(stored.leaf);
    if (!leaf) {
        line.sentence = language == Language::French ? "entrée illisible" : "unreadable entry";
        return line;
    }
    line.time = leaf->time;
    line.actor = session.nameOf(MemberId{leaf->actor});
    line.sentence = sealedEntry(leaf->leafClass, language);
    const auto payload = opener.open(stored, *leaf);
    if (!payload) return line;
    auto act = charter::decodeAct(*payload);
    if (!act || !mayReadEntry(session, MemberId{leaf->actor}, stored.scope, act->act)) return line;
    line.readable = true;
    line.sentence = charter::sentenceOf(charter::kindOf(act->act), language);
    if (const auto* viewed = std::get_if<charter::Viewed>(&act->act))
        line.sentence += std::string(language == Language::French ? " : " : ": ") +
                         std::string(charter::labelOf(viewed->what, language));
    line.act = std::move(*act);
    return line;
}

} // namespace

Outcome<std::vector<LogLine>> readLog(Session& session, std::uint64_t before, std::size_t count, Language language)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::Log, ObjectId{}, charter::Purpose::Maintenance); !seen)
        return std::unexpected(seen.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    auto look = session.core().look();
    if (!look) return std::unexpected(asFailure(look.error()));
    const auto size = audit::value(session.head().size);
    const auto end = before == 0 ? size : std::min(before, size);
    const auto first = end > count ? end - count : 0;
    const auto leaves = (*look)->leaves(audit::LeafIndex{first}, static_cast<std::size_t>(end - first));
    if (!leaves) return std::unexpected(asFailure(leaves.error()));
    PayloadOpener opener(session.core(), **look);
    std::vector<LogLine> lines;
    for (const auto& stored : *leaves) lines.push_back(lineOf(session, opener, stored, first + lines.size(), language));
    return lines;
}

Outcome<std::string> proveLeaf(Session& session, std::uint64_t index)
{
    auto look = session.core().look();
    if (!look) return std::unexpected(asFailure(look.error()));
    if (auto caught = session.core().catchUp(**look); !caught) return std::unexpected(caught.error());
    const auto head = session.head();
    if (index >= audit::value(head.size)) return failure(Fault::NotThere, "leaf " + std::to_string(index));
    auto proof = audit::proveInclusion(audit::LeafIndex{index}, head.size, **look);
    const auto note = (*look)->checkpoint();
    if (!proof || !note) return failure(Fault::LogDamaged, "leaf " + std::to_string(index));
    return audit::ProofFile{audit::LeafIndex{index}, std::move(*proof), *note}.format();
}

std::string headLineOf(const Session& session) { return audit::headLine(session.logKey().name, session.head()); }

namespace {

/// The vault's nonce and identities, the founder's first; only those that the log enrolled.
Outcome<identity::Identities> identitiesFor(const SessionCore& core)
{
    identity::Identities out;
    out.nonce = core.state().vault.nonce;
    const auto founder = core.identities.find(core.state().vault.founder);
    if (founder == core.identities.end()) return failure(Fault::Damaged, "identities");
    out.all.push_back(founder->second);
    for (const auto& [member, identity] : core.identities)
        if (member != core.state().vault.founder && core.state().vault.members.contains(member))
            out.all.push_back(identity);
    return out;
}

Outcome<identity::AuditorGrants> grantsFor(const SessionCore& core, store::Transaction& look, const MemberId& auditor)
{
    identity::AuditorGrants out;
    const auto grants = look.grantsTo(auditor, ScopeId{});
    const auto wraps = look.wraps(ScopeId{});
    if (!grants || !wraps) return failure(Fault::Damaged, "vault.db");
    for (const auto& stored : *grants) {
        auto grant = identity::KeyGrant::decode(stored.grant);
        if (grant && keys::isTold(core.state(), stored.key, auditor, grant->hash()))
            out.grants.push_back(std::move(*grant));
    }
    for (const auto& wrap : *wraps)
        if (wrap.key.kind == charter::KeyKind::Governance)
            out.earlierGovernance.push_back({wrap.key.epoch, wrap.envelope});
    return out;
}

Outcome<std::vector<identity::TraceKeyWrap>> traceKeysIn(store::Transaction& look)
{
    const auto all = look.traceKeys();
    if (!all) return std::unexpected(asFailure(all.error()));
    std::vector<identity::TraceKeyWrap> wraps;
    for (const auto& bytes : *all) {
        auto wrap = identity::TraceKeyWrap::decode(bytes);
        if (!wrap) return failure(Fault::Damaged, "trace-keys");
        wraps.push_back(std::move(*wrap));
    }
    return wraps;
}

Outcome<void> writeBundle(SessionCore& core, store::Transaction& look, const std::filesystem::path& folder,
                          const MemberId& auditor)
{
    const auto identities = identitiesFor(core);
    const auto grants = grantsFor(core, look, auditor);
    const auto traceKeys = traceKeysIn(look);
    const auto note = look.checkpoint();
    if (!identities) return std::unexpected(identities.error());
    if (!grants) return std::unexpected(grants.error());
    if (!traceKeys) return std::unexpected(traceKeys.error());
    if (!note) return failure(Fault::LogDamaged, "checkpoint");
    const auto head = core.verifier.head();
    const auto leaves = [&](audit::LeafIndex first, std::span<audit::LeafBytes> out) -> audit::Result<void> {
        const auto stored = look.leaves(first, out.size());
        if (!stored || stored->size() != out.size()) return std::unexpected(audit::Fault::Missing);
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = (*stored)[i].leaf;
        return {};
    };
    const auto payloads = [&](std::uint64_t first,
                              std::size_t count) -> identity::Result<std::vector<identity::PayloadRecord>> {
        const auto stored = look.leaves(audit::LeafIndex{first}, count);
        if (!stored || stored->size() != count) return std::unexpected(identity::Fault::Missing);
        std::vector<identity::PayloadRecord> records;
        for (const auto& leaf : *stored) records.push_back({leaf.scope, leaf.epoch, leaf.payload});
        return records;
    };
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return failure(Fault::Io, folder.filename().string());
    // the parts first, so that no checkpoint is there before what it covers
    if (!identity::writeBundleParts(folder, audit::value(head.size), *identities, *traceKeys, *grants, payloads))
        return failure(Fault::Io, folder.filename().string());
    if (!audit::writeTiles(folder, head, *note, look, leaves)) return failure(Fault::Io, folder.filename().string());
    return {};
}

} // namespace

Outcome<audit::Head> exportLog(Session& session, const std::filesystem::path& folder, const MemberId& auditor)
{
    auto& core = session.core();
    const auto known = core.state().vault.members.find(auditor);
    if (known == core.state().vault.members.end() || known->second.role != charter::Role::Auditor)
        return failure(Fault::Unknown, crypto::toHex(auditor.bytes).substr(0, 8));
    {
        auto deed = session.begin();
        if (!deed) return std::unexpected(deed.error());
        const auto seen =
            deed->view(charter::ReadKind::LogExport, idAs<ObjectId>(auditor), charter::Purpose::Maintenance);
        if (!seen) return std::unexpected(seen.error());
        if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    }
    auto look = core.look();
    if (!look) return std::unexpected(asFailure(look.error()));
    if (auto caught = core.catchUp(**look); !caught) return std::unexpected(caught.error());
    if (auto written = writeBundle(core, **look, folder, auditor); !written) return std::unexpected(written.error());
    return core.verifier.head();
}

} // namespace vault
