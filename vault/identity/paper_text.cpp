// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/paper_text.h"

#include "crypto/hash.h"
#include "crypto/promise.h"

#include <algorithm>
#include <string_view>

namespace vault::identity {
namespace {

constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kMark = 4, kGroup = 4, kGroupsOfALine = 8;
constexpr std::size_t kCheck = 4; // characters: 20 bits
constexpr std::size_t kNone = std::string_view::npos;

std::string_view markOf(PaperKind kind) { return kind == PaperKind::Kit ? "CVK1" : "CVS1"; }

/// Base32 characters of the bytes, the last one filled up with zero bits.
std::size_t digitsOf(std::size_t bytes) { return (bytes * 8 + 4) / 5; }

std::size_t charactersOf(PaperKind kind) { return kMark + digitsOf(paperSize(kind)) + kCheck; }

char capital(std::uint8_t byte)
{
    return static_cast<char>(byte >= 'a' && byte <= 'z' ? byte - 'a' + 'A' : byte);
}

/// The value of a typed character; kNone when it is none of them.
std::size_t digitOf(char character)
{
    if (character == 'O') return 0;
    if (character == 'I' || character == 'L') return 1;
    return kCrockford.find(character);
}

bool isSeparator(std::uint8_t byte)
{
    return byte == ' ' || byte == '-' || byte == '\n' || byte == '\r' || byte == '\t';
}

std::size_t checkOf(PaperKind kind, ByteView secret)
{
    const auto hash = crypto::sha256({crypto::bytesOf("casevault/v1/paper"), crypto::bytesOf(markOf(kind)), secret});
    return (std::size_t{hash[0]} << 12U) | (std::size_t{hash[1]} << 4U) | (std::size_t{hash[2]} >> 4U);
}

/// Mark, digits and check, without anything between.
crypto::SecretBytes charactersFor(PaperKind kind, ByteView secret)
{
    crypto::require(secret.size() == paperSize(kind), "A paper was asked for a secret of another size.");
    crypto::SecretBytes text(charactersOf(kind));
    const auto out = text.expose();
    std::size_t at = 0;
    for (const char character : markOf(kind)) out[at++] = static_cast<std::uint8_t>(character);
    std::uint32_t bits = 0, held = 0;
    const auto put = [&] { out[at++] = static_cast<std::uint8_t>(kCrockford[(bits >> held) & 31U]); };
    for (const auto byte : secret) {
        bits = ((bits & 31U) << 8U) | byte;
        held += 8;
        while (held >= 5) {
            held -= 5;
            put();
        }
    }
    if (held > 0) {
        bits <<= 5U - held;
        held = 0;
        put();
    }
    const auto check = checkOf(kind, secret);
    for (unsigned shift = 20; shift > 0;) {
        shift -= 5;
        out[at++] = static_cast<std::uint8_t>(kCrockford[(check >> shift) & 31U]);
    }
    crypto::require(at == text.size(), "A paper's text has another length than its kind.");
    return text;
}

crypto::SecretBytes inGroups(const crypto::SecretBytes& characters, std::string_view between, std::size_t groupsOfALine)
{
    const auto from = characters.expose();
    crypto::SecretBytes text(from.size() + from.size() / kGroup);
    const auto out = text.expose();
    std::size_t at = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const auto group = i / kGroup;
        if (i > 0 && i % kGroup == 0)
            out[at++] = static_cast<std::uint8_t>(group % groupsOfALine == 0 ? '\n' : between.front());
        out[at++] = from[i];
    }
    text.shrink(at);
    return text;
}

bool beginsWithMark(ByteView line, std::string_view mark)
{
    return line.size() >= mark.size() &&
           std::equal(mark.begin(), mark.end(), line.begin(), [](char a, std::uint8_t b) { return a == capital(b); });
}

bool isEmptyLine(ByteView line) { return std::ranges::all_of(line, isSeparator); }

/// The lines from the mark on, up to an empty one; empty when there is no mark.
ByteView textIn(ByteView typed, std::string_view mark)
{
    std::size_t begin = kNone;
    for (std::size_t at = 0; at < typed.size();) {
        const auto found = std::ranges::find(typed.subspan(at), std::uint8_t{'\n'});
        const auto end = static_cast<std::size_t>(found - typed.begin());
        const auto line = typed.subspan(at, end - at);
        if (begin == kNone && beginsWithMark(line, mark)) begin = at;
        if (begin != kNone && isEmptyLine(line)) return typed.subspan(begin, at - begin);
        at = end + 1;
    }
    return begin == kNone ? ByteView{} : typed.subspan(begin);
}

} // namespace

std::size_t paperSize(PaperKind kind) { return kind == PaperKind::Kit ? 32 : 85; }

crypto::SecretBytes paperText(PaperKind kind, ByteView secret)
{
    return inGroups(charactersFor(kind, secret), "-", charactersOf(kind));
}

crypto::SecretBytes paperLines(PaperKind kind, ByteView secret)
{
    return inGroups(charactersFor(kind, secret), " ", kGroupsOfALine);
}

Result<crypto::SecretBytes> readPaper(PaperKind kind, ByteView typed)
{
    const auto text = textIn(typed, markOf(kind));
    if (text.empty()) return std::unexpected(Fault::Missing);
    const auto size = paperSize(kind);
    crypto::SecretBytes secret(size);
    const auto out = secret.expose();
    std::size_t seen = 0, written = 0, check = 0;
    std::uint32_t bits = 0, held = 0;
    for (const auto byte : text.subspan(kMark)) {
        if (isSeparator(byte)) continue;
        const auto digit = digitOf(capital(byte));
        if (digit == kNone || seen == digitsOf(size) + kCheck) return std::unexpected(Fault::Malformed);
        if (seen++ >= digitsOf(size)) {
            check = (check << 5U) | digit;
            continue;
        }
        bits = ((bits & 0xFFU) << 5U) | static_cast<std::uint32_t>(digit);
        held += 5;
        if (held >= 8 && written < size) {
            held -= 8;
            out[written++] = static_cast<std::uint8_t>(bits >> held);
        }
    }
    const bool nothingLeftOver = (bits & ((1U << held) - 1U)) == 0;
    if (seen != digitsOf(size) + kCheck || written != size || !nothingLeftOver)
        return std::unexpected(Fault::Malformed);
    if (check != checkOf(kind, secret.expose())) return std::unexpected(Fault::CannotOpen);
    return secret;
}

} // namespace vault::identity
