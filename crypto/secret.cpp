// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/secret.h"

#include "crypto/guarded_memory.h"
#include "crypto/promise.h"
#include "crypto/random.h"
#include "crypto/text.h"

#include <sodium.h>

#include <algorithm>

namespace crypto {

SecretBytes::SecretBytes(std::size_t size)
    : m_bytes(size == 0 ? nullptr : guarded::take(size)), m_size(size), m_reserved(size)
{
}

SecretBytes SecretBytes::copyOf(ByteView bytes)
{
    SecretBytes out(bytes.size());
    std::ranges::copy(bytes, out.m_bytes);
    return out;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes out(size);
    fillRandom(out.expose());
    return out;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)),
      m_reserved(std::exchange(other.m_reserved, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        drop();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_reserved = std::exchange(other.m_reserved, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() { drop(); }

void SecretBytes::drop() noexcept
{
    if (m_bytes != nullptr) guarded::giveBack(m_bytes, m_reserved);
    m_bytes = nullptr;
    m_size = m_reserved = 0;
}

void SecretBytes::shrink(std::size_t size)
{
    require(size <= m_size, "A secret was asked to shrink to more than it holds.");
    wipe(expose().subspan(size));
    m_size = size;
    if (size == 0) drop();
}

bool equalInConstantTime(ByteView a, ByteView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

void wipe(MutableBytes bytes) { sodium_memzero(bytes.data(), bytes.size()); }

Result<Passphrase> Passphrase::from(SecretBytes typed)
{
    return normalised(typed.expose()).transform([](SecretBytes text) { return Passphrase(std::move(text)); });
}

} // namespace crypto
