// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/trail.h"

#include "vault/door/checkpoints.h"
#include "vault/door/writing.h"

#include "vault/identity/bundle.h"

#include "audit/proof_file.h"
#include "audit/published.h"
#include "audit/tiles.h"

namespace vault {

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
    look->reset();
    if (auto kept = keepCheckpoint(session.core(), *note); !kept) return std::unexpected(kept.error());
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

/// What the folder's checkpoints fault says of it: another log's files are not written over.
Failure folderFailure(audit::Fault fault, const std::filesystem::path& folder)
{
    const auto name = folder.filename().string();
    if (fault == audit::Fault::Inconsistent) return Problem{Fault::Forked, name};
    if (fault == audit::Fault::Malformed) return Problem{Fault::BadFile, name};
    return Problem{Fault::Io, name};
}

/// Those that left the vault before, and this one, with the proofs between them.
Outcome<void> writeCheckpoints(store::Transaction& look, const std::filesystem::path& folder, const std::string& note)
{
    const auto notes = checkpointsWith(look, note);
    if (!notes) return std::unexpected(notes.error());
    if (const auto written = audit::writePublished(folder, *notes, look); !written)
        return std::unexpected(folderFailure(written.error(), folder));
    return {};
}

Outcome<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return failure(Fault::Io, folder.filename().string());
    return {};
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
    if (auto made = makeFolder(folder); !made) return made;
    // the parts first, so that no checkpoint is there before what it covers
    if (!identity::writeBundleParts(folder, audit::value(head.size), *identities, *traceKeys, *grants, payloads))
        return failure(Fault::Io, folder.filename().string());
    if (!audit::writeTiles(folder, head, *note, look, leaves)) return failure(Fault::Io, folder.filename().string());
    return writeCheckpoints(look, folder, *note);
}

/// Writes what leaves the vault as of the newest checkpoint, and keeps that one.
Outcome<audit::Head> leaving(SessionCore& core,
                             const std::function<Outcome<void>(store::Transaction&, const std::string&)>& write)
{
    std::string note;
    {
        auto look = core.look();
        if (!look) return std::unexpected(asFailure(look.error()));
        if (auto caught = core.catchUp(**look); !caught) return std::unexpected(caught.error());
        const auto newest = (*look)->checkpoint();
        if (!newest) return failure(Fault::LogDamaged, "checkpoint");
        note = *newest;
        if (auto written = write(**look, note); !written) return std::unexpected(written.error());
    }
    if (auto kept = keepCheckpoint(core, note); !kept) return std::unexpected(kept.error());
    return core.verifier.head();
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
    return leaving(core, [&](store::Transaction& look, const std::string&) {
        return writeBundle(core, look, folder, auditor);
    });
}

Outcome<audit::Head> publishLog(Session& session, const std::filesystem::path& folder)
{
    auto& core = session.core();
    {
        auto deed = session.begin();
        if (!deed) return std::unexpected(deed.error());
        const auto seen = deed->view(charter::ReadKind::LogPublish, ObjectId{}, charter::Purpose::Maintenance);
        if (!seen) return std::unexpected(seen.error());
        if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    }
    return leaving(core, [&](store::Transaction& look, const std::string& note) -> Outcome<void> {
        if (auto made = makeFolder(folder); !made) return made;
        return writeCheckpoints(look, folder, note);
    });
}

} // namespace vault
