// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/invitation.h"

#include "vault/identity/translated.h"

#include <algorithm>
#include <ranges>
#include <vector>

namespace vault::identity {
namespace {

constexpr std::string_view kName = "casevault", kVersion = "1";
constexpr std::size_t kWordCount = 5;

bool isNewer(std::string_view version)
{
    const bool digits = std::ranges::all_of(version, [](char c) { return c >= '0' && c <= '9'; });
    return digits && !version.empty() && version.front() != '0' && version != kVersion;
}

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> out;
    for (const auto word : std::views::split(line, ' ')) out.emplace_back(word.begin(), word.end());
    return out;
}

Result<Hash32> fingerprintOf(std::string_view hex)
{
    const auto bytes = crypto::fromHex(hex);
    Hash32 out{};
    if (!bytes || bytes->size() != out.size()) return std::unexpected(Fault::Malformed);
    std::ranges::copy(*bytes, out.begin());
    return out;
}

} // namespace

std::string Invitation::line() const
{
    return std::string(kName) + std::string(kVersion) + ' ' + logKey.vkey() + ' ' + crypto::toHex(founderFingerprint) +
           ' ' + std::to_string(audit::value(head.size)) + ' ' + crypto::toBase64(head.root);
}

Result<Invitation> Invitation::parse(std::string_view line)
{
    const auto words = wordsOf(line);
    if (words.empty() || !words.front().starts_with(kName)) return std::unexpected(Fault::Malformed);
    if (isNewer(words.front().substr(kName.size()))) return std::unexpected(Fault::NewerVersion);
    if (words.size() != kWordCount) return std::unexpected(Fault::Malformed);
    const auto key = audit::NoteKey::parse(words[1]);
    const auto fingerprint = fingerprintOf(words[2]);
    if (!key || !fingerprint) return std::unexpected(key ? fingerprint.error() : translated(key.error()));
    if (!crypto::isAcceptable(key->key)) return std::unexpected(Fault::BadKey);
    const auto head = audit::parseHeadLine(key->name + ' ' + std::string(words[3]) + ' ' + std::string(words[4]));
    if (!head) return std::unexpected(translated(head.error()));
    Invitation out{.logKey = *key, .founderFingerprint = *fingerprint, .head = head->head};
    if (out.line() != line) return std::unexpected(Fault::Malformed);
    return out;
}

} // namespace vault::identity
