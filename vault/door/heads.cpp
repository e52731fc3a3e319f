// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/heads.h"

#include "vault/session/core.h"

#include "audit/heads.h"
#include "audit/published.h"
#include "audit/tiles.h"

#include <algorithm>

namespace vault {

namespace {

HeadRelation relationOf(const SessionCore& core, store::Transaction& look, const audit::Checkpoint& theirs)
{
    const auto ours = core.verifier.head();
    if (theirs.origin != core.logKey->name) return HeadRelation::OtherLog;
    if (theirs.head == ours) return HeadRelation::Same;
    if (theirs.head.size > ours.size) return HeadRelation::Later;
    return core.checkPrefix(look, theirs.head) ? HeadRelation::Earlier : HeadRelation::Forked;
}

/// The source's other lines say how far its history is ours, and by where it is not.
void narrow(HeadComparison& forked, const SessionCore& core, store::Transaction& look,
            const std::vector<HeadEvidence>& kept, std::string_view source)
{
    forked.partedBy = audit::value(forked.theirs.size);
    for (const auto& line : kept) {
        if (line.source != source || line.origin != core.logKey->name || line.theirs.size > forked.ours.size) continue;
        const auto size = audit::value(line.theirs.size);
        if (core.checkPrefix(look, line.theirs))
            forked.sharedUpTo = std::max(forked.sharedUpTo, size);
        else
            forked.partedBy = std::min(forked.partedBy, size);
    }
    if (forked.sharedUpTo >= forked.partedBy) forked.sharedUpTo = 0; // lines that contradict each other tell nothing
}

} // namespace

Outcome<std::string> headLineAt(Session& session, std::uint64_t size)
{
    auto& core = session.core();
    auto look = core.look();
    if (!look) return std::unexpected(asFailure(look.error()));
    if (auto caught = core.catchUp(**look); !caught) return std::unexpected(caught.error());
    if (size > audit::value(core.verifier.head().size)) return failure(Fault::NotThere, std::to_string(size));
    audit::Head head = audit::emptyHead();
    if (size > 0) {
        const auto root = audit::treeRoot(audit::TreeSize{size}, **look);
        if (!root) return failure(Fault::LogDamaged, std::to_string(size));
        head = {audit::TreeSize{size}, *root};
    }
    if (auto prefix = core.checkPrefix(**look, head); !prefix) return failure(Fault::LogDamaged, std::to_string(size));
    return audit::headLine(core.logKey->name, head);
}

Outcome<std::vector<HeadEvidence>> keptHeads(const Session& session)
{
    return session.core().profile.evidence(session.core().me);
}

Outcome<HeadComparison> compareHead(Session& session, std::string_view line, std::string_view source)
{
    const auto theirs = audit::parseHeadLine(line);
    if (!theirs) return failure(Fault::BadFile, "head");
    auto& core = session.core();
    auto look = core.look();
    if (!look) return std::unexpected(asFailure(look.error()));
    if (auto caught = core.catchUp(**look); !caught) return std::unexpected(caught.error());
    HeadComparison out{.theirs = theirs->head, .ours = core.verifier.head()};
    out.relation = relationOf(core, **look, *theirs);
    const auto kept = core.profile.evidence(core.me);
    if (!kept) return std::unexpected(kept.error());
    if (out.relation == HeadRelation::Forked) narrow(out, core, **look, *kept, source);
    const HeadEvidence evidence{core.clock(), std::string(source), theirs->origin, out.theirs, out.ours, out.relation};
    if (auto done = core.profile.keepEvidence(core.me, evidence); !done) return std::unexpected(done.error());
    return out;
}

namespace {

Failure folderFailure(audit::Fault fault, const std::filesystem::path& folder)
{
    const auto name = folder.filename().string();
    if (fault == audit::Fault::Missing) return Problem{Fault::NotThere, name};
    if (fault == audit::Fault::Io) return Problem{Fault::Io, name};
    const bool isForeign = fault == audit::Fault::UnknownSigner || fault == audit::Fault::BadSignature;
    return Problem{isForeign ? Fault::BadSignature : Fault::BadFile, name};
}

/// Every head that the folder shows, by size; the newest must be signed, of the others one that is not tells nothing.
Outcome<std::vector<audit::Head>> headsIn(const std::filesystem::path& folder, const audit::NoteKey& key)
{
    const auto note = audit::readNewestCheckpoint(folder);
    const auto newest = note ? audit::openCheckpoint(*note, key) : std::unexpected(note.error());
    if (!newest) return std::unexpected(folderFailure(newest.error(), folder));
    std::vector<audit::Head> out;
    const auto sizes = audit::publishedSizes(folder);
    for (const auto size : sizes ? *sizes : std::vector<audit::TreeSize>()) {
        const auto kept = audit::readCheckpoint(folder, size).and_then(
            [&](const std::string& each) { return audit::openCheckpoint(each, key); });
        if (kept && kept->head != newest->head) out.push_back(kept->head);
    }
    out.push_back(newest->head);
    return out;
}

/// With the hashes of both, the entry itself; what the folder's hashes do not lead to stays as the heads say it.
void nameTheEntry(HeadComparison& forked, const SessionCore& core, store::Transaction& look,
                  const std::filesystem::path& folder, const audit::Head& newest)
{
    const audit::TileFolder tiles(folder, newest.size);
    const auto parting = audit::whereTheyPart(core.verifier.head(), look, newest, tiles);
    if (!parting || !*parting) return;
    forked.sharedUpTo = audit::value(**parting);
    forked.partedBy = forked.sharedUpTo + 1;
}

} // namespace

Outcome<HeadComparison> compareFolder(Session& session, const std::filesystem::path& folder, std::string_view source)
{
    auto& core = session.core();
    const auto heads = headsIn(folder, *core.logKey);
    if (!heads) return std::unexpected(heads.error());
    std::optional<HeadComparison> newest, forked;
    for (const auto& head : *heads) {
        auto each = compareHead(session, audit::headLine(core.logKey->name, head), source);
        if (!each) return each;
        newest = *each;
        if (each->relation == HeadRelation::Forked && !forked) forked = *each;
    }
    if (!forked) return *newest;
    auto look = core.look();
    if (!look) return std::unexpected(asFailure(look.error()));
    nameTheEntry(*forked, core, **look, folder, heads->back());
    return *forked;
}

} // namespace vault
