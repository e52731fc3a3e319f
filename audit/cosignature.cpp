// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/cosignature.h"

#include "crypto/canonical.h"
#include "crypto/promise.h"

#include <algorithm>
#include <optional>

namespace audit {
namespace {

constexpr std::size_t kTimestampedSize = 8 + 64;

/// tlog-cosignature: "two newline (U+000A) terminated lines (one header line and one timestamp line) followed by the
/// whole note body of the cosigned checkpoint".
std::string signedMessage(std::string_view noteText, std::uint64_t time)
{
    return "cosignature/v1\ntime " + std::to_string(time) + '\n' + std::string(noteText);
}

bool isBy(const NoteSignature& line, const CosignerKey& key) { return line.name == key.name && line.hash == key.hash; }

/// tlog-cosignature: timestamped_signature, "u64 timestamp" and 64 bytes.
Result<std::uint64_t> timeOf(const NoteSignature& line, std::string_view noteText, const CosignerKey& key)
{
    if (line.signature.size() != kTimestampedSize) return std::unexpected(Fault::BadSignature);
    crypto::Decoder in(line.signature);
    const auto time = in.u64();
    const auto signature = in.array<64>();
    const bool holds = time <= kMaxCosignatureTime &&
                       crypto::verify(key.key, crypto::bytesOf(signedMessage(noteText, time)), signature);
    if (!holds) return std::unexpected(Fault::BadSignature);
    return time;
}

} // namespace

NoteSignature cosign(std::string_view noteText, std::uint64_t time, const CosignerKey& key,
                     const crypto::Signer& signer)
{
    crypto::require(key.key == signer.verifyingKey(), "A note was to be cosigned by another key than it names.");
    crypto::require(Checkpoint::parse(noteText).has_value(), "A text was to be cosigned that is no checkpoint.");
    crypto::require(time <= kMaxCosignatureTime, "A cosignature was to have a time that nobody can read.");
    crypto::Encoder out;
    out.u64(time);
    out.raw(signer.sign(crypto::bytesOf(signedMessage(noteText, time))));
    return {key.name, key.hash, std::move(out).take()};
}

Result<std::uint64_t> cosignedAt(const Note& note, const CosignerKey& key)
{
    std::optional<std::uint64_t> last;
    for (const auto& line : note.signatures) {
        if (!isBy(line, key)) continue;
        const auto time = timeOf(line, note.text, key);
        if (!time) return std::unexpected(time.error());
        last = std::max(last.value_or(0), *time);
    }
    if (!last) return std::unexpected(Fault::UnknownSigner);
    return *last;
}

Result<std::string> withCosignature(std::string_view note, std::string_view line, const CosignerKey& key)
{
    if (line.ends_with('\n')) line.remove_suffix(1);
    auto parsed = Note::parseUnverified(note);
    auto signature = NoteSignature::parse(line);
    if (!parsed) return std::unexpected(parsed.error());
    if (!signature) return std::unexpected(signature.error());
    if (!isBy(*signature, key)) return std::unexpected(Fault::UnknownSigner);
    if (const auto time = timeOf(*signature, parsed->text, key); !time) return std::unexpected(time.error());
    std::erase_if(parsed->signatures, [&](const NoteSignature& other) { return isBy(other, key); });
    if (parsed->signatures.size() == kMaxNoteSignatures) return std::unexpected(Fault::Malformed);
    parsed->signatures.push_back(*std::move(signature));
    return parsed->format();
}

} // namespace audit
