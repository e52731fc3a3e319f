// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/cobblestone.h"

#include "crypto/promise.h"

#include <botan/mac.h>

#include <algorithm>

namespace crypto::cobblestone {
namespace {

// The C string's own final zero byte is part of the published info.
constexpr std::string_view kInfo{"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0", 48};
constexpr std::size_t kSha512 = 64;

// HKDF-Expand of RFC 5869 §2.3 with HMAC-SHA-512, written out so that the key can be cleared from the object that a
// thread keeps: Botan's KDF keeps the last key until the next call.
void expand(ByteView key, const Salt& salt, ByteView context, MutableBytes out)
{
    thread_local const auto hmac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-512)");
    ByteArray<kSha512> block{};
    hmac->set_key(key);
    for (std::uint8_t counter = 1; !out.empty(); ++counter) {
        if (counter > 1) hmac->update(block);
        hmac->update(bytesOf(kInfo));
        hmac->update(salt);
        hmac->update(context);
        hmac->update(counter);
        hmac->final(block);
        const auto taken = std::min(out.size(), block.size());
        std::copy_n(block.begin(), taken, out.begin());
        out = out.subspan(taken);
    }
    hmac->clear();
    wipe(block);
}

} // namespace

MessageKeys::MessageKeys(ByteView key, const Salt& salt, ByteView context) : m_bytes(kKey + kNonce + kCommitment)
{
    require(key.size() == kKey, "A sealing key is not 32 bytes long.");
    unfailing([&] { expand(key, salt, context, m_bytes.expose()); });
}

Result<MessageKeys> keysOfHeader(ByteView key, ByteView context, ByteView header)
{
    Salt salt{};
    std::copy_n(header.begin(), salt.size(), salt.begin());
    MessageKeys keys(key, salt, context);
    if (!equalInConstantTime(keys.commitment(), header.subspan(kSalt, kCommitment)))
        return std::unexpected(Fault::CannotOpen);
    return keys;
}

Result<void> checkMark(ByteView mark)
{
    if (mark.size() != kEnvelopeMark.size() || mark[0] != kEnvelopeMark[0] || mark[1] != kEnvelopeMark[1])
        return std::unexpected(Fault::Malformed);
    if (mark[2] != kEnvelopeMark[2] || mark[3] != kEnvelopeMark[3]) return std::unexpected(Fault::NewerVersion);
    return {};
}

} // namespace crypto::cobblestone
