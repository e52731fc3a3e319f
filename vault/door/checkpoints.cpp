// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/door/checkpoints.h"
#include "vault/session/vault_key.h"

#include "audit/checkpoint.h"

#include <algorithm>

namespace vault {

namespace {

/// The note with the lines of a kept one about the same text.
Outcome<std::string> joined(const std::string& note, const std::vector<std::string>& kept)
{
    auto parsed = audit::Note::parseUnverified(note);
    if (!parsed) return failure(Fault::LogDamaged, "checkpoint");
    for (const auto& each : kept) {
        const auto other = audit::Note::parseUnverified(each);
        if (!other || other->text != parsed->text) continue;
        if (!parsed->addSignaturesOf(*other)) return failure(Fault::LogDamaged, "checkpoint");
    }
    return parsed->format();
}

Outcome<audit::Head> headIn(const std::string& note)
{
    const auto parsed = audit::Note::parseUnverified(note);
    const auto checkpoint = parsed ? audit::Checkpoint::parse(parsed->text)
                                   : audit::Result<audit::Checkpoint>(std::unexpected(audit::Fault::Malformed));
    if (!checkpoint) return failure(Fault::LogDamaged, "checkpoint");
    return checkpoint->head;
}

} // namespace

Outcome<void> keepCheckpoint(SessionCore& core, const std::string& note)
{
    const auto head = headIn(note);
    if (!head) return std::unexpected(head.error());
    auto transaction = beginInForce(core);
    if (!transaction) return std::unexpected(transaction.error());
    const auto kept = (*transaction)->keptCheckpoints();
    if (!kept) return std::unexpected(asFailure(kept.error()));
    const auto whole = joined(note, *kept);
    if (!whole) return std::unexpected(whole.error());
    if (std::ranges::contains(*kept, *whole)) return {};
    if (auto put = (*transaction)->keepCheckpoint(head->size, *whole); !put)
        return std::unexpected(asFailure(put.error()));
    if (auto done = (*transaction)->commit(); !done) return std::unexpected(asFailure(done.error()));
    return {};
}

Outcome<std::vector<std::string>> checkpointsWith(store::Transaction& look, const std::string& note)
{
    auto kept = look.keptCheckpoints();
    if (!kept) return std::unexpected(asFailure(kept.error()));
    const auto whole = joined(note, *kept);
    if (!whole) return std::unexpected(whole.error());
    if (!std::ranges::contains(*kept, *whole)) kept->push_back(*whole);
    return std::move(*kept);
}

} // namespace vault
