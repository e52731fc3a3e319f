// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of a bundle as bytes; the folder is in bundle_folder.cpp.
#include "vault/identity/bundle.h"

#include "crypto/envelope.h"
#include "crypto/promise.h"
#include "vault/identity/coding.h"

#include <limits>
#include <set>

namespace vault::identity {
namespace {

using namespace std::string_view_literals;

constexpr auto kIdentitiesMark = "casevault-idents"sv;
constexpr auto kGrantsMark = "casevault-given\0"sv;
constexpr auto kTracesMark = "casevault-traces"sv;
constexpr auto kPayloadsMark = "casevault-acts\0\0"sv;
constexpr std::size_t kKey = 32, kTag = 16;
constexpr std::size_t kSealedKey = crypto::kXWingEncapsulation + kKey + kTag;

template <class Count>
Count countOf(std::size_t size)
{
    crypto::require(size <= std::numeric_limits<Count>::max(), "A list is longer than its format.");
    return static_cast<Count>(size);
}

// One value behind its u16 length; its own fault is the list's.
template <class Value>
Result<void> readOne(crypto::Decoder& in, std::vector<Value>& out)
{
    const auto bytes = in.opaque16();
    if (in.failed()) return std::unexpected(Fault::Malformed);
    auto value = Value::decode(bytes);
    if (!value) return std::unexpected(value.error());
    out.push_back(std::move(*value));
    return {};
}

template <class Value>
Result<void> readMany(crypto::Decoder& in, std::uint32_t count, std::vector<Value>& out)
{
    for (std::uint32_t i = 0; i < count; ++i)
        if (const auto one = readOne(in, out); !one) return one;
    return {};
}

bool nobodyTwice(const std::vector<Identity>& all)
{
    std::set<MemberId> seen;
    for (const auto& identity : all)
        if (!seen.insert(identity.id()).second) return false;
    return true;
}

} // namespace

VaultId Identities::vault() const
{
    crypto::require(!all.empty(), "Nobody founded this vault.");
    return vaultIdOf(all.front(), nonce);
}

Bytes Identities::encode() const
{
    crypto::Encoder out;
    writeMark(out, kIdentitiesMark);
    out.raw(nonce);
    out.u16(countOf<std::uint16_t>(all.size()));
    for (const auto& identity : all) out.opaque16(identity.bytes());
    return std::move(out).take();
}

Result<Identities> Identities::decode(ByteView bytes)
{
    crypto::Decoder in(bytes);
    if (const auto mark = readMark(in, kIdentitiesMark); !mark) return std::unexpected(mark.error());
    Identities out;
    out.nonce = in.array<std::tuple_size_v<Hash32>>();
    if (const auto read = readMany(in, in.u16(), out.all); !read) return std::unexpected(read.error());
    if (!in.finish() || out.all.empty() || !nobodyTwice(out.all)) return std::unexpected(Fault::Malformed);
    return out;
}

Bytes AuditorGrants::encode() const
{
    crypto::Encoder out;
    writeMark(out, kGrantsMark);
    out.u16(countOf<std::uint16_t>(grants.size()));
    for (const auto& grant : grants) out.opaque16(grant.encode());
    out.u16(countOf<std::uint16_t>(earlierGovernance.size()));
    for (const auto& earlier : earlierGovernance) {
        out.u32(earlier.epoch);
        out.opaque16(earlier.envelope);
    }
    return std::move(out).take();
}

Result<AuditorGrants> AuditorGrants::decode(ByteView bytes)
{
    crypto::Decoder in(bytes);
    if (const auto mark = readMark(in, kGrantsMark); !mark) return std::unexpected(mark.error());
    AuditorGrants out;
    if (const auto read = readMany(in, in.u16(), out.grants); !read) return std::unexpected(read.error());
    const auto count = in.u16();
    for (unsigned i = 0; i < count && !in.failed(); ++i) {
        EarlierKey earlier;
        earlier.epoch = in.u32();
        earlier.envelope = owned(in.opaque16());
        if (earlier.envelope.size() != crypto::kEnvelopeHeader + kKey + kTag) in.fail();
        out.earlierGovernance.push_back(std::move(earlier));
    }
    if (!in.finish()) return std::unexpected(Fault::Malformed);
    return out;
}

Bytes encodeTraceKeys(const std::vector<TraceKeyWrap>& wraps)
{
    crypto::Encoder out;
    writeMark(out, kTracesMark);
    out.u32(countOf<std::uint32_t>(wraps.size()));
    for (const auto& wrap : wraps) {
        crypto::require(wrap.toQuarter.size() == kSealedKey, "A trace key has another size than its format.");
        out.raw(wrap.session.bytes);
        out.u32(wrap.quarter);
        out.raw(wrap.member.bytes);
        out.raw(wrap.toQuarter);
    }
    return std::move(out).take();
}

Result<std::vector<TraceKeyWrap>> decodeTraceKeys(ByteView bytes)
{
    crypto::Decoder in(bytes);
    if (const auto mark = readMark(in, kTracesMark); !mark) return std::unexpected(mark.error());
    std::vector<TraceKeyWrap> out;
    const auto count = in.u32();
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        TraceKeyWrap wrap;
        readId(in, wrap.session);
        wrap.quarter = in.u32();
        readId(in, wrap.member);
        wrap.toQuarter = owned(in.raw(kSealedKey));
        out.push_back(std::move(wrap));
    }
    if (!in.finish()) return std::unexpected(Fault::Malformed);
    return out;
}

Bytes encodePayloads(std::span<const PayloadRecord> records)
{
    crypto::require(!records.empty() && records.size() <= kPayloadsPerFile, "A payload file holds 1 to 256 records.");
    crypto::Encoder out;
    writeMark(out, kPayloadsMark);
    out.u16(countOf<std::uint16_t>(records.size()));
    for (const auto& record : records) {
        out.raw(record.scope.bytes);
        out.u32(record.epoch);
        out.opaque32(record.envelope);
    }
    return std::move(out).take();
}

Result<std::vector<PayloadRecord>> decodePayloads(ByteView bytes)
{
    crypto::Decoder in(bytes);
    if (const auto mark = readMark(in, kPayloadsMark); !mark) return std::unexpected(mark.error());
    const auto count = in.u16();
    if (count < 1 || count > kPayloadsPerFile) return std::unexpected(Fault::Malformed);
    std::vector<PayloadRecord> out(count);
    for (auto& record : out) {
        readId(in, record.scope);
        record.epoch = in.u32();
        record.envelope = owned(in.opaque32());
    }
    if (!in.finish()) return std::unexpected(Fault::Malformed);
    return out;
}

} // namespace vault::identity
