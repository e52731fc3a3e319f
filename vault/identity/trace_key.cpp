// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/payload.h"

#include "vault/identity/coding.h"
#include "vault/identity/key_file.h"
#include "vault/identity/translated.h"

#include <algorithm>

namespace vault::identity {
namespace {

using namespace std::string_view_literals;

constexpr auto kMark = "casevault-trace\0"sv;
constexpr std::size_t kTag = 16;
constexpr std::size_t kSealedKey = crypto::kXWingEncapsulation + TraceKey::kSize + kTag;
constexpr auto kToQuarter = "quarter"sv, kToMember = "member"sv;

crypto::Context traceInfo(const TraceKeyWrap& wrap, const VaultId& vault, std::string_view to)
{
    crypto::Context out("casevault/v1/trace");
    out.field(vault.bytes).field(wrap.session.bytes).u32(wrap.quarter).field(wrap.member.bytes);
    out.field(crypto::bytesOf(to));
    return out;
}

Result<Bytes> sealedKey(const crypto::SealingPublicKey& recipient, const crypto::Context& info, const TraceKey& key)
{
    auto sealed = crypto::sealTo(recipient, info, key.expose());
    if (!sealed) return std::unexpected(translated(sealed.error()));
    auto out = std::move(sealed->encapsulation);
    out.insert(out.end(), sealed->ciphertext.begin(), sealed->ciphertext.end());
    return out;
}

Result<TraceKey> openedKey(const crypto::SealingSeed& seed, const crypto::Context& info, ByteView sealed)
{
    if (sealed.size() != kSealedKey) return std::unexpected(Fault::CannotOpen);
    auto opened = crypto::openFrom(seed, info, sealed.first(crypto::kXWingEncapsulation),
                                   sealed.subspan(crypto::kXWingEncapsulation));
    if (!opened) return std::unexpected(Fault::CannotOpen);
    auto key = TraceKey::from(std::move(*opened));
    if (!key) return std::unexpected(Fault::CannotOpen);
    return std::move(*key);
}

} // namespace

Bytes TraceKeyWrap::encode() const
{
    crypto::Encoder out;
    writeMark(out, kMark);
    out.raw(session.bytes);
    out.u32(quarter);
    out.raw(member.bytes);
    out.opaque16(toQuarter);
    out.opaque16(toMember);
    return std::move(out).take();
}

Result<TraceKeyWrap> TraceKeyWrap::decode(ByteView bytes)
{
    crypto::Decoder in(bytes);
    if (const auto mark = readMark(in, kMark); !mark) return std::unexpected(mark.error());
    TraceKeyWrap out;
    readId(in, out.session);
    out.quarter = in.u32();
    readId(in, out.member);
    out.toQuarter = owned(in.opaque16());
    out.toMember = owned(in.opaque16());
    if (!in.finish() || out.toQuarter.size() != kSealedKey || out.toMember.size() != kSealedKey)
        return std::unexpected(Fault::Malformed);
    return out;
}

Result<TraceKeyWrap> wrapTraceKey(const TraceKey& key, const VaultId& vault, const SessionId& session,
                                  std::uint32_t quarter, ByteView quarterPublicKey, const Identity& member)
{
    crypto::SealingPublicKey quarterKey{};
    if (quarterPublicKey.size() != quarterKey.size()) return std::unexpected(Fault::BadKey);
    std::ranges::copy(quarterPublicKey, quarterKey.begin());
    TraceKeyWrap out{.session = session, .quarter = quarter, .member = member.id(), .toQuarter = {}, .toMember = {}};
    auto toQuarter = sealedKey(quarterKey, traceInfo(out, vault, kToQuarter), key);
    if (!toQuarter) return std::unexpected(toQuarter.error());
    auto toMember = sealedKey(member.sealingKey(), traceInfo(out, vault, kToMember), key);
    if (!toMember) return std::unexpected(toMember.error());
    out.toQuarter = std::move(*toQuarter);
    out.toMember = std::move(*toMember);
    return out;
}

Result<TraceKey> openTraceKey(const TraceKeyWrap& wrap, const VaultId& vault, const crypto::SealingSeed& quarterSeed)
{
    return openedKey(quarterSeed, traceInfo(wrap, vault, kToQuarter), wrap.toQuarter);
}

Result<TraceKey> openOwnTraceKey(const TraceKeyWrap& wrap, const VaultId& vault, const UnlockedIdentity& member)
{
    if (wrap.member != member.identity.id()) return std::unexpected(Fault::CannotOpen);
    return openedKey(member.seeds.sealing, traceInfo(wrap, vault, kToMember), wrap.toMember);
}

} // namespace vault::identity
