// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/verified_state.h"

#include "crypto/canonical.h"

#include <algorithm>

namespace verify {

namespace {

using vault::identity::Fault;

constexpr std::string_view kMark = "casevault-verify"; // 16 bytes
constexpr std::uint16_t kVersion = 1;

} // namespace

crypto::Bytes VerifiedState::encode() const
{
    crypto::Encoder out;
    out.raw(crypto::bytesOf(kMark));
    out.u16(kVersion);
    out.opaque16(crypto::bytesOf(logKey.vkey()));
    out.u64(firstTime);
    out.u32(static_cast<std::uint32_t>(enrolled.size()));
    for (const auto& member : enrolled) out.raw(member.bytes);
    out.opaque32(verifier.encode());
    return std::move(out).take();
}

vault::identity::Result<VerifiedState> VerifiedState::decode(crypto::ByteView bytes)
{
    crypto::Decoder in(bytes);
    const auto mark = in.array<kMark.size()>();
    if (in.failed() || crypto::textOf(mark) != kMark) return std::unexpected(Fault::Malformed);
    const auto version = in.u16();
    if (!in.failed() && version > kVersion) return std::unexpected(Fault::NewerVersion);
    if (version != kVersion) return std::unexpected(Fault::Malformed);
    const auto logKey = audit::NoteKey::parse(crypto::textOf(in.opaque16()));
    if (!logKey) return std::unexpected(Fault::Malformed);
    const auto firstTime = in.u64();
    std::set<vault::MemberId> enrolled;
    for (auto left = in.u32(); left > 0 && !in.failed(); --left) enrolled.insert(vault::MemberId{in.array<16>()});
    auto verifier = audit::LogVerifier::resume(in.opaque32());
    if (!verifier) {
        const bool isNewer = verifier.error() == audit::Fault::NewerVersion;
        return std::unexpected(isNewer ? Fault::NewerVersion : Fault::Malformed);
    }
    const bool isWhole = verifier->findings().empty() && audit::value(verifier->head().size) > 0;
    VerifiedState out{*logKey, firstTime, std::move(enrolled), *std::move(verifier)};
    // Members out of order or twice are found by writing them again.
    if (!in.finish() || !isWhole || !std::ranges::equal(out.encode(), bytes)) return std::unexpected(Fault::Malformed);
    return out;
}

} // namespace verify
