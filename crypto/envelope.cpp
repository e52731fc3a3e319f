// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/envelope.h"

#include "crypto/chunk_cipher.h"
#include "crypto/cobblestone.h"
#include "crypto/promise.h"
#include "crypto/random.h"

#include <algorithm>

namespace crypto {
namespace {

using namespace cobblestone;

// Appends salt ‖ commitment ‖ chunks.
void append(Bytes& out, ByteView key, ByteView context, ByteView plaintext, const Salt& salt)
{
    thread_local ChunkSealer sealer;
    const MessageKeys keys(key, salt, context);
    out.insert(out.end(), salt.begin(), salt.end());
    out.insert(out.end(), keys.commitment().begin(), keys.commitment().end());
    sealer.setKeys(keys);
    for (std::uint64_t index = 0; index < chunkCount(plaintext.size()); ++index) {
        const auto chunk = plaintext.subspan(index * kChunk).first(std::min(kChunk, plaintext.size() - index * kChunk));
        const auto at = out.size();
        out.insert(out.end(), chunk.begin(), chunk.end());
        out.resize(out.size() + kTag);
        const MutableBytes sealed = MutableBytes(out).subspan(at);
        sealer.seal(index, sealed.first(chunk.size()), sealed.last(kTag));
    }
    sealer.forgetKeys();
}

Result<SecretBytes> openChunks(const MessageKeys& keys, ByteView chunks, std::uint64_t plaintextSize)
{
    thread_local ChunkOpener opener;
    SecretBytes out(plaintextSize);
    opener.setKeys(keys);
    bool authentic = true;
    for (std::uint64_t index = 0; authentic && index < chunkCount(plaintextSize); ++index) {
        const auto chunk = out.expose().subspan(index * kChunk).first(std::min(kChunk, plaintextSize - index * kChunk));
        const auto sealed = chunks.subspan(index * kSealedChunk);
        std::copy_n(sealed.begin(), chunk.size(), chunk.begin());
        authentic = opener.open(index, chunk, sealed.subspan(chunk.size(), kTag));
    }
    opener.forgetKeys();
    if (!authentic) return std::unexpected(Fault::CannotOpen);
    return out;
}

} // namespace

std::uint64_t envelopeSize(std::uint64_t plaintextSize) { return kEnvelopeMark.size() + sealedSize(plaintextSize); }

Bytes seal(ByteView key, const Context& context, ByteView plaintext)
{
    Bytes out;
    out.reserve(envelopeSize(plaintext.size()));
    out.assign(kEnvelopeMark.begin(), kEnvelopeMark.end());
    append(out, key, context.bytes(), plaintext, randomArray<kSalt>());
    return out;
}

Result<SecretBytes> open(ByteView key, const Context& context, ByteView envelope)
{
    require(key.size() == kKey, "A sealing key is not 32 bytes long.");
    const auto mark = checkMark(envelope.first(std::min(envelope.size(), kEnvelopeMark.size())));
    if (!mark) return std::unexpected(mark.error());
    return cobblestone::open(key, context.bytes(), envelope.subspan(kEnvelopeMark.size()));
}

namespace cobblestone {

Bytes sealWithSalt(ByteView key, ByteView context, ByteView plaintext, const ByteArray<24>& salt)
{
    Bytes out;
    out.reserve(sealedSize(plaintext.size()));
    append(out, key, context, plaintext, salt);
    return out;
}

Result<SecretBytes> open(ByteView key, ByteView context, ByteView sealed)
{
    if (key.size() != kKey) return std::unexpected(Fault::CannotOpen); // the published vectors ask for a refusal
    if (sealed.size() < kCobblestoneHeader) return std::unexpected(Fault::Malformed);
    const auto chunks = sealed.subspan(kCobblestoneHeader);
    const auto size = plaintextSizeOf(chunks.size());
    if (!size) return std::unexpected(Fault::Malformed);
    return keysOfHeader(key, context, sealed.first(kCobblestoneHeader)).and_then([&](const MessageKeys& keys) {
        return openChunks(keys, chunks, *size);
    });
}

} // namespace cobblestone
} // namespace crypto
