// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/checkpoint.h"

#include "crypto/promise.h"

#include <algorithm>
#include <charconv>

namespace audit {
namespace {

/// What a checkpoint and a printed line say in the same words.
Result<Checkpoint> fromWords(std::string_view origin, std::string_view size, std::string_view root)
{
    const auto count = parseDecimal(size);
    const auto hash = parseHash(root);
    if (!isKeyName(origin) || !count || !hash) return std::unexpected(Fault::Malformed);
    Checkpoint out{std::string(origin), {TreeSize{*count}, *hash}};
    if (*count == 0 && out.head != emptyHead()) return std::unexpected(Fault::Malformed);
    return out;
}

/// Cuts off what stands before the first separator; Malformed when there is none.
Result<std::string_view> takeUntil(std::string_view& rest, char separator)
{
    const auto end = rest.find(separator);
    if (end == std::string_view::npos) return std::unexpected(Fault::Malformed);
    const auto out = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return out;
}

} // namespace

// tlog-checkpoint: "the ASCII decimal representation …, with no leading zeroes (unless … the tree size is 0)".
Result<std::uint64_t> parseDecimal(std::string_view digits)
{
    std::uint64_t number = 0;
    const auto* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc() || stop != end) return std::unexpected(Fault::Malformed);
    if (digits.starts_with('0') && digits.size() > 1) return std::unexpected(Fault::Malformed);
    if (number > value(kMaxTreeSize)) return std::unexpected(Fault::Malformed);
    return number;
}

Result<Hash32> parseHash(std::string_view base64)
{
    const auto bytes = crypto::fromBase64(base64);
    Hash32 out{};
    if (!bytes || bytes->size() != out.size()) return std::unexpected(Fault::Malformed);
    std::ranges::copy(*bytes, out.begin());
    return out;
}

std::string Checkpoint::text() const
{
    return origin + '\n' + std::to_string(value(head.size)) + '\n' + crypto::toBase64(head.root) + '\n';
}

// tlog-checkpoint, Note text: origin, tree size, root hash, each on its line.
Result<Checkpoint> Checkpoint::parse(std::string_view noteText)
{
    const auto origin = takeUntil(noteText, '\n');
    const auto size = takeUntil(noteText, '\n');
    const auto root = takeUntil(noteText, '\n');
    if (!origin || !size || !root || !noteText.empty()) return std::unexpected(Fault::Malformed);
    return fromWords(*origin, *size, *root);
}

std::string signCheckpoint(const Head& head, const NoteKey& key, const crypto::Signer& signer)
{
    crypto::require(head.size <= kMaxTreeSize, "A head was to be signed that nobody can read.");
    Note note{Checkpoint{key.name, head}.text(), {}};
    note.sign(key, signer);
    return note.format();
}

Result<Checkpoint> openCheckpoint(std::string_view note, const NoteKey& key)
{
    const auto parsed = Note::parseUnverified(note);
    if (!parsed) return std::unexpected(parsed.error());
    if (const auto holds = parsed->verify(key); !holds) return std::unexpected(holds.error());
    auto out = Checkpoint::parse(parsed->text);
    // The page only recommends it; here a key signs for one log and says which.
    if (out && out->origin != key.name) return std::unexpected(Fault::Malformed);
    return out;
}

std::string headLine(std::string_view origin, const Head& head)
{
    return std::string(origin) + ' ' + std::to_string(value(head.size)) + ' ' + crypto::toBase64(head.root);
}

Result<Checkpoint> parseHeadLine(std::string_view line)
{
    const auto origin = takeUntil(line, ' ');
    const auto size = takeUntil(line, ' ');
    if (!origin || !size) return std::unexpected(Fault::Malformed);
    return fromWords(*origin, *size, line);
}

} // namespace audit
