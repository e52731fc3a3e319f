// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/cosigner_state.h"

#include "audit/text_lines.h"

namespace audit {
namespace {

constexpr std::string_view kHeader = "casevault-cosigner@v1", kLog = "log ";

} // namespace

std::string CosignerState::format() const
{
    return std::string(kHeader) + '\n' + std::string(kLog) + logKey.vkey() + "\n\n" + checkpointNote;
}

Result<CosignerState> CosignerState::parse(std::string_view text)
{
    if (text_lines::take(text) != kHeader) return std::unexpected(Fault::Malformed);
    const auto log = text_lines::take(text);
    if (!log || !log->starts_with(kLog)) return std::unexpected(Fault::Malformed);
    auto key = NoteKey::parse(log->substr(kLog.size()));
    if (!key) return std::unexpected(key.error());
    const auto empty = text_lines::take(text);
    if (!empty || !empty->empty()) return std::unexpected(Fault::Malformed);
    const auto note = Note::parseUnverified(text);
    if (!note) return std::unexpected(note.error());
    if (const auto checkpoint = Checkpoint::parse(note->text); !checkpoint) return std::unexpected(checkpoint.error());
    return CosignerState{*std::move(key), std::string(text)};
}

Result<CosignedBefore> openCosignerState(const CosignerState& state, const CosignerKey& cosigner)
{
    auto checkpoint = openCheckpoint(state.checkpointNote, state.logKey);
    if (!checkpoint) return std::unexpected(checkpoint.error());
    const auto time = Note::parseUnverified(state.checkpointNote).and_then([&](const Note& note) {
        return cosignedAt(note, cosigner);
    });
    if (!time) return std::unexpected(time.error());
    return CosignedBefore{*std::move(checkpoint), *time};
}

} // namespace audit
