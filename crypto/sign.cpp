// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sign.h"

#include "crypto/on_all_cores.h"
#include "crypto/promise.h"
#include "crypto/sodium_start.h"

#include <sodium.h>

#include <algorithm>
#include <atomic>

namespace crypto {

Signer::Signer(const SigningSeed& seed) : m_secret(crypto_sign_ed25519_SECRETKEYBYTES)
{
    startSodium();
    crypto_sign_ed25519_seed_keypair(m_public.data(), m_secret.expose().data(), seed.expose().data());
}

Signature Signer::sign(ByteView message) const
{
    require(m_secret.size() == crypto_sign_ed25519_SECRETKEYBYTES, "A signer was used after its key had moved away.");
    Signature out{};
    crypto_sign_ed25519_detached(out.data(), nullptr, message.data(), message.size(), m_secret.expose().data());
    return out;
}

bool verify(const VerifyingKey& key, ByteView message, const Signature& signature)
{
    return crypto_sign_ed25519_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

bool isAcceptable(const VerifyingKey& key) { return crypto_core_ed25519_is_valid_point(key.data()) == 1; }

std::size_t verifyAll(std::span<const SignedMessage> messages)
{
    constexpr std::size_t kRun = 32; // about a millisecond of work between two looks at the shared counter
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> firstBad = messages.size();
    onAllCores(messages.size() / kRun + 1, [&] {
        for (auto begin = next.fetch_add(kRun); begin < firstBad; begin = next.fetch_add(kRun)) {
            const auto end = std::min(begin + kRun, messages.size());
            for (auto index = begin; index < end; ++index) {
                const auto& one = messages[index];
                if (verify(one.key, one.message, one.signature)) continue;
                auto known = firstBad.load();
                while (index < known && !firstBad.compare_exchange_weak(known, index)) {}
                break;
            }
        }
    });
    return firstBad;
}

} // namespace crypto
