// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/note.h"

#include "crypto/canonical.h"
#include "crypto/hash.h"
#include "crypto/promise.h"
#include "crypto/suite.h"
#include "crypto/text.h"

#include <algorithm>
#include <array>

namespace audit {
namespace {

constexpr std::string_view kSignaturePrefix = "\u2014 ";
constexpr std::size_t kHashSize = 4;

/// Every space of Unicode (the property White_Space) beyond ASCII, in UTF-8.
constexpr std::array<std::string_view, 19> kWideSpaces{
    "\u0085", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
    "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"};

bool hasControl(std::string_view text, bool newlineAllowed)
{
    return std::ranges::any_of(
        text, [&](char c) { return static_cast<unsigned char>(c) < 0x20 && !(newlineAllowed && c == '\n'); });
}

crypto::Bytes withType(std::uint8_t type, const crypto::VerifyingKey& key)
{
    crypto::Encoder out;
    out.u8(type);
    out.raw(key);
    return std::move(out).take();
}

/// signed-note: "SHA-256(key name || 0x0A || signature type || public key)[:4]", read big-endian.
std::uint32_t keyHash(std::string_view name, crypto::ByteView keyWithType)
{
    const auto digest = crypto::sha256({crypto::bytesOf(name), crypto::bytesOf("\n"), keyWithType});
    return crypto::Decoder(digest).u32();
}

crypto::Bytes hashBytes(std::uint32_t hash)
{
    crypto::Encoder out;
    out.u32(hash);
    return std::move(out).take();
}

bool isText(std::string_view text)
{
    return text.ends_with('\n') && !hasControl(text, true) && crypto::isUtf8(crypto::bytesOf(text));
}

} // namespace

// signed-note: "Key names MUST be non-empty and MUST NOT contain any Unicode spaces or plus (U+002B) characters."
bool isKeyName(std::string_view name)
{
    if (name.empty() || name.find_first_of(" +") != std::string_view::npos || hasControl(name, false)) return false;
    if (!crypto::isUtf8(crypto::bytesOf(name))) return false;
    return std::ranges::none_of(kWideSpaces, [&](std::string_view space) { return name.contains(space); });
}

template <std::uint8_t Type>
Result<TypedKey<Type>> TypedKey<Type>::named(std::string_view name, const crypto::VerifyingKey& key)
{
    if (!isKeyName(name)) return std::unexpected(Fault::Malformed);
    return TypedKey{std::string(name), keyHash(name, withType(Type, key)), key};
}

template <std::uint8_t Type>
Result<TypedKey<Type>> TypedKey<Type>::parse(std::string_view vkey)
{
    const auto first = vkey.find('+');
    const auto second = first == std::string_view::npos ? first : vkey.find('+', first + 1);
    if (second == std::string_view::npos) return std::unexpected(Fault::Malformed);
    const auto typed = crypto::fromBase64(vkey.substr(second + 1));
    if (!typed) return std::unexpected(Fault::Malformed);

    crypto::Decoder in(*typed);
    const auto type = in.u8();
    const auto key = in.array<32>();
    if (!in.finish() || type != Type) return std::unexpected(Fault::Malformed);
    auto out = named(vkey.substr(0, first), key);
    if (out && out->vkey() != vkey) return std::unexpected(Fault::Malformed);
    return out;
}

template <std::uint8_t Type>
std::string TypedKey<Type>::vkey() const
{
    return name + '+' + crypto::toHex(hashBytes(hash)) + '+' + crypto::toBase64(withType(Type, key));
}

template struct TypedKey<crypto::kNoteEd25519>;
template struct TypedKey<crypto::kNoteCosignature>;

std::string NoteSignature::line() const
{
    auto bytes = hashBytes(hash);
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    return std::string(kSignaturePrefix) + name + ' ' + crypto::toBase64(bytes) + '\n';
}

// signed-note: "em dash (U+2014), space (U+0020), key name, space, base64-encoded signature".
Result<NoteSignature> NoteSignature::parse(std::string_view line)
{
    if (!line.starts_with(kSignaturePrefix)) return std::unexpected(Fault::Malformed);
    line.remove_prefix(kSignaturePrefix.size());
    const auto space = line.find(' ');
    if (space == std::string_view::npos) return std::unexpected(Fault::Malformed);
    const auto name = line.substr(0, space);
    const auto bytes = crypto::fromBase64(line.substr(space + 1));
    if (!isKeyName(name) || !bytes || bytes->size() <= kHashSize) return std::unexpected(Fault::Malformed);
    crypto::Decoder in(*bytes);
    const auto hash = in.u32();
    const auto signature = in.raw(in.remaining());
    return NoteSignature{std::string(name), hash, {signature.begin(), signature.end()}};
}

// signed-note: "the text is separated from the signatures by the last empty line in the note".
Result<Note> Note::parseUnverified(std::string_view bytes)
{
    if (bytes.size() > kMaxNoteSize || !isText(bytes)) return std::unexpected(Fault::Malformed);
    const auto blank = bytes.rfind("\n\n");
    if (blank == std::string_view::npos) return std::unexpected(Fault::Malformed);
    auto lines = bytes.substr(blank + 2);
    if (lines.empty()) return std::unexpected(Fault::Malformed);

    Note out{std::string(bytes.substr(0, blank + 1)), {}};
    while (!lines.empty()) {
        const auto end = lines.find('\n');
        auto signature = NoteSignature::parse(lines.substr(0, end));
        if (!signature || out.signatures.size() == kMaxNoteSignatures) return std::unexpected(Fault::Malformed);
        out.signatures.push_back(*std::move(signature));
        lines.remove_prefix(end + 1);
    }
    return out;
}

std::string Note::format() const
{
    auto out = text + '\n';
    for (const auto& signature : signatures) out += signature.line();
    return out;
}

// signed-note, Ed25519 signatures: "according to RFC 8032 over the note text", its final newline included.
void Note::sign(const NoteKey& key, const crypto::Signer& signer)
{
    crypto::require(key.key == signer.verifyingKey(), "A note was to be signed by another key than it names.");
    crypto::require(isText(text) && isKeyName(key.name), "A text was to be signed that is no note.");
    const auto signature = signer.sign(crypto::bytesOf(text));
    signatures.push_back({key.name, key.hash, {signature.begin(), signature.end()}});
}

// signed-note: a line counts for a key when name and hash are both the key's; "if a signature from a known key fails
// to verify, clients SHOULD reject the whole note".
Result<void> Note::verify(const NoteKey& key) const
{
    bool signedByKey = false;
    for (const auto& line : signatures) {
        if (line.name != key.name || line.hash != key.hash) continue;
        crypto::Signature signature{};
        if (line.signature.size() != signature.size()) return std::unexpected(Fault::BadSignature);
        std::ranges::copy(line.signature, signature.begin());
        if (!crypto::verify(key.key, crypto::bytesOf(text), signature)) return std::unexpected(Fault::BadSignature);
        signedByKey = true;
    }
    if (!signedByKey) return std::unexpected(Fault::UnknownSigner);
    return {};
}

Result<void> Note::addSignaturesOf(const Note& other)
{
    if (other.text != text) return std::unexpected(Fault::Inconsistent);
    for (const auto& signature : other.signatures) {
        if (std::ranges::contains(signatures, signature)) continue;
        if (signatures.size() == kMaxNoteSignatures) return std::unexpected(Fault::Malformed);
        signatures.push_back(signature);
    }
    return {};
}

} // namespace audit
