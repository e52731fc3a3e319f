// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/payload.h"

#include "crypto/envelope.h"
#include "crypto/random.h"
#include "vault/identity/coding.h"

#include <algorithm>

namespace vault::identity {
namespace {

crypto::Context payloadContext(const PayloadPlace& place)
{
    crypto::Context out("casevault/v1/payload");
    out.field(place.vault.bytes).field(place.session.bytes).u64(place.sessionSeq).u16(place.leafClass);
    out.field(place.scope.bytes).u32(place.epoch);
    return out;
}

} // namespace

SealedPayload sealPayload(ByteView key, const PayloadPlace& place, ByteView act)
{
    const auto salt = crypto::randomArray<std::tuple_size_v<Hash32>>();
    crypto::Encoder both;
    both.raw(salt);
    both.raw(act);
    return {.envelope = crypto::seal(key, payloadContext(place), both.bytes()),
            .commit = audit::commitToPayload(salt, act)};
}

Result<OpenedPayload> openPayload(ByteView key, const PayloadPlace& place, ByteView envelope, const Hash32& commit)
{
    const auto both = crypto::open(key, payloadContext(place), envelope);
    if (!both) return std::unexpected(Fault::CannotOpen);
    OpenedPayload out;
    if (both->size() < out.salt.size()) return std::unexpected(Fault::Malformed);
    const ByteView bytes = both->expose();
    std::ranges::copy(bytes.first(out.salt.size()), out.salt.begin());
    out.act = owned(bytes.subspan(out.salt.size()));
    if (audit::commitToPayload(out.salt, out.act) != commit) return std::unexpected(Fault::BadSignature);
    return out;
}

} // namespace vault::identity
