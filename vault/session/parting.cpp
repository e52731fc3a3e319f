// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/session/parting.h"

#include <algorithm>

namespace vault {

namespace {

struct Parting {
    std::uint64_t sharedUpTo = 0;          ///< entries known to be the same
    std::optional<std::uint64_t> partedBy; ///< the first that differs is before this one
};

/// The vault's own head, as its stored hashes say it.
audit::Head headOf(store::Transaction& look)
{
    const auto size = look.size();
    if (!size || audit::value(*size) == 0) return audit::emptyHead();
    const auto root = audit::treeRoot(*size, look);
    return root ? audit::Head{*size, *root} : audit::Head{*size, {}};
}

/// The leaf at that place when it is the one that was folded.
std::optional<audit::Leaf> sameLeaf(store::Transaction& look, const RememberedAct& act)
{
    const auto stored = look.leaves(audit::LeafIndex{act.index}, 1);
    if (!stored || stored->empty() || audit::leafHash(stored->front().leaf) != act.leafHash) return std::nullopt;
    const auto leaf = audit::decodeLeaf(stored->front().leaf);
    return leaf ? std::optional(*leaf) : std::nullopt;
}

/// From the acts that were folded: a leaf that is the same brings its whole past with it, by the head it names.
void compareActs(Parting& parting, store::Transaction& look, std::span<const RememberedAct> acts, std::uint64_t size)
{
    const auto within = std::ranges::partition_point(acts, [&](const auto& act) { return act.index < size; });
    const auto shared = std::ranges::subrange(acts.begin(), within);
    const auto other =
        std::ranges::partition_point(shared, [&](const auto& act) { return sameLeaf(look, act).has_value(); });
    if (other != shared.begin())
        if (const auto leaf = sameLeaf(look, *std::prev(other)))
            parting.sharedUpTo = std::max(parting.sharedUpTo, audit::value(leaf->previous.size));
    if (other != shared.end()) parting.partedBy = other->index + 1;
}

void compareHead(Parting& parting, store::Transaction& look, const audit::Head& head, std::uint64_t size)
{
    const auto at = audit::value(head.size);
    if (at == 0 || at > size) return;
    const auto root = audit::treeRoot(head.size, look);
    if (root && *root == head.root)
        parting.sharedUpTo = std::max(parting.sharedUpTo, at);
    else
        parting.partedBy = std::min(parting.partedBy.value_or(at), at);
}

Parting partingOf(const SessionCore& core, store::Transaction& look, const audit::Head& remembered)
{
    Parting parting;
    const auto size = audit::value(headOf(look).size);
    if (const auto memory = core.profile.memory(core.me)) {
        compareActs(parting, look, memory->acts, size);
        if (const auto folded = audit::LogVerifier::resume(memory->verifier))
            compareHead(parting, look, folded->head(), size);
    }
    compareHead(parting, look, remembered, size);
    if (parting.partedBy && parting.sharedUpTo >= *parting.partedBy) parting.sharedUpTo = 0;
    return parting;
}

} // namespace

Failure whereHistoriesPart(const SessionCore& core, store::Transaction& look,
                           const std::optional<audit::Head>& remembered, Failure failure)
{
    const auto* problem = std::get_if<Problem>(&failure);
    if (problem == nullptr || (problem->fault != Fault::Behind && problem->fault != Fault::Forked)) return failure;
    const auto mine = remembered.value_or(core.verifier.head());
    const auto here = headOf(look);
    const auto parting = partingOf(core, look, mine);
    const bool forked = parting.partedBy.has_value();
    const auto domain = look.note(kOriginNote);
    const HeadEvidence evidence{.time = core.clock(),
                                .source = {},
                                .origin = domain ? originOf(crypto::textOf(*domain), core.vaultId) : std::string(),
                                .theirs = here,
                                .ours = mine,
                                .relation = forked ? HeadRelation::Forked : HeadRelation::Earlier};
    (void)core.profile.keepEvidence(core.me, evidence); // the failure itself is what must be said
    if (!forked) return failure;
    return Problem{Fault::Forked, std::to_string(parting.sharedUpTo) + " … " + std::to_string(*parting.partedBy - 1)};
}

} // namespace vault
