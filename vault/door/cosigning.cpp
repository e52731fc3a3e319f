// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/cosigning.h"

#include "vault/door/checkpoints.h"
#include "vault/door/writing.h"
#include "vault/session/vault_key.h"

#include "audit/cosignature.h"

#include <algorithm>
#include <ranges>

namespace vault {

namespace {

/// The policy's keys as the log's page has them; the charter let through no name that is none.
std::vector<audit::CosignerKey> keysOf(const charter::State& state)
{
    std::vector<audit::CosignerKey> out;
    for (const auto& cosigner : state.vault.cosigners)
        if (auto key = audit::CosignerKey::named(cosigner.name, cosigner.key)) out.push_back(std::move(*key));
    return out;
}

struct KeptNote {
    audit::Head head;
    audit::Note note;
};

/// Longest first.
Outcome<std::vector<KeptNote>> keptNotes(store::Transaction& store)
{
    const auto kept = store.keptCheckpoints();
    if (!kept) return std::unexpected(asFailure(kept.error()));
    std::vector<KeptNote> out;
    for (const auto& text : *kept | std::views::reverse) {
        auto note = audit::Note::parseUnverified(text);
        const auto checkpoint = note ? audit::Checkpoint::parse(note->text)
                                     : audit::Result<audit::Checkpoint>(std::unexpected(audit::Fault::Malformed));
        if (!checkpoint) return failure(Fault::LogDamaged, "checkpoint");
        out.push_back({checkpoint->head, std::move(*note)});
    }
    return out;
}

/// The signature lines of a file: of a whole note, or lines alone.
std::vector<audit::NoteSignature> linesIn(std::string_view text)
{
    if (auto note = audit::Note::parseUnverified(text)) return std::move(note->signatures);
    std::vector<audit::NoteSignature> out;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = audit::NoteSignature::parse(text.substr(0, end));
        if (!line) return {};
        out.push_back(std::move(*line));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return out;
}

/// Puts the line to the kept checkpoint for which it holds, in place of an earlier one by that key; null for none.
KeptNote* takeLine(std::vector<KeptNote>& kept, const audit::NoteSignature& line, const audit::CosignerKey& key)
{
    for (auto& each : kept) {
        const auto joined = audit::withCosignature(each.note.format(), line.line(), key);
        auto note = joined ? audit::Note::parseUnverified(*joined)
                           : audit::Result<audit::Note>(std::unexpected(joined.error()));
        if (!note) continue;
        each.note = std::move(*note);
        return &each;
    }
    return nullptr;
}

} // namespace

Outcome<std::optional<ProposalId>> setCosigners(Session& session, std::size_t quorum,
                                                const std::vector<std::string>& vkeys)
{
    constexpr std::size_t most = 0xffff;
    charter::CosignersSet act{static_cast<std::uint16_t>(std::min(quorum, most)), {}};
    for (const auto& vkey : vkeys) {
        const auto key = audit::CosignerKey::parse(vkey);
        const auto isPlain = [](char sign) { return sign > 0x20 && sign < 0x7f; };
        if (!key || !std::ranges::all_of(key->name, isPlain)) return failure(Fault::BadFile, vkey.substr(0, 64));
        act.cosigners.push_back({key->name, key->key});
    }
    return performOrPropose(session, act);
}

Outcome<Cosigning> cosigningOf(Session& session)
{
    const auto& state = session.state();
    Cosigning out{.quorum = state.vault.quorum, .cosigners = {}, .trusted = {}, .newest = {}, .count = 0};
    const auto keys = keysOf(state);
    for (const auto& key : keys) out.cosigners.push_back({key.name, key.vkey(), 0, std::nullopt});
    auto look = session.core().look();
    if (!look) return std::unexpected(asFailure(look.error()));
    const auto kept = keptNotes(**look);
    if (!kept) return std::unexpected(kept.error());
    for (const auto& [head, note] : *kept) {
        std::size_t count = 0;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto at = audit::cosignedAt(note, keys[i]);
            if (!at) continue;
            ++count;
            if (out.cosigners[i].cosignedAt) continue; // a longer one is there
            out.cosigners[i].upTo = audit::value(head.size);
            out.cosigners[i].cosignedAt = *at;
        }
        if (!out.newest) {
            out.newest = head;
            out.count = count;
        }
        if (!out.trusted && out.quorum > 0 && count >= out.quorum) out.trusted = head;
    }
    return out;
}

Outcome<std::vector<ImportedCosignature>> importCosignature(Session& session, std::string_view text)
{
    const auto lines = linesIn(text);
    if (lines.empty()) return failure(Fault::BadFile, "cosignature");
    auto& core = session.core();
    auto transaction = beginInForce(core);
    if (!transaction) return std::unexpected(transaction.error());
    if (auto caught = core.catchUp(**transaction); !caught) return std::unexpected(caught.error());
    auto kept = keptNotes(**transaction);
    if (!kept) return std::unexpected(kept.error());
    bool isKnown = false;
    std::vector<ImportedCosignature> out;
    for (const auto& line : lines)
        for (const auto& key : keysOf(core.state())) {
            if (line.name != key.name || line.hash != key.hash) continue;
            isKnown = true;
            const auto* taken = takeLine(*kept, line, key);
            if (taken == nullptr) continue;
            if (auto put = (*transaction)->keepCheckpoint(taken->head.size, taken->note.format()); !put)
                return std::unexpected(asFailure(put.error()));
            out.push_back({taken->head, key.name});
        }
    if (!isKnown) return failure(Fault::Unknown, "cosigner");
    if (out.empty()) return failure(Fault::BadSignature, "cosignature");
    if (auto done = (*transaction)->commit(); !done) return std::unexpected(asFailure(done.error()));
    return out;
}

} // namespace vault
