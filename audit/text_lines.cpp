// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/text_lines.h"

namespace audit::text_lines {
namespace {

constexpr std::size_t kLongestProof = 63; ///< one hash per bit of the largest size

} // namespace

std::optional<std::string_view> take(std::string_view& rest)
{
    const auto end = rest.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

// tlog-proof: "zero or more non-empty lines", one base64 hash each, then "an empty line".
// tlog-witness: "zero or more consistency proof lines, and an empty line"; "MUST NOT send more than 63".
Result<Proof> takeProof(std::string_view& rest)
{
    Proof out;
    while (const auto line = take(rest)) {
        if (line->empty()) return out;
        const auto hash = parseHash(*line);
        if (!hash || out.size() == kLongestProof) return std::unexpected(Fault::Malformed);
        out.push_back(*hash);
    }
    return std::unexpected(Fault::Malformed);
}

std::string proofLines(const Proof& proof)
{
    std::string out;
    for (const auto& hash : proof) out += crypto::toBase64(hash) + '\n';
    return out + '\n';
}

} // namespace audit::text_lines
