// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hash.h"

#include "crypto/promise.h"

#include <botan/hash.h>

#include <algorithm>

namespace crypto {
namespace {

std::unique_ptr<Botan::HashFunction> digestNamed(std::string_view name)
{
    return unfailing([&] { return Botan::HashFunction::create_or_throw(name); });
}

template <std::size_t N>
ByteArray<N> digestOf(Botan::HashFunction& digest, std::initializer_list<ByteView> parts)
{
    return unfailing([&] {
        ByteArray<N> out{};
        for (const auto part : parts) digest.update(part);
        digest.final(out);
        return out;
    });
}

} // namespace

// One object for each thread: finding the algorithm by name takes longer than hashing a Merkle node.
Hash32 sha256(std::initializer_list<ByteView> parts)
{
    thread_local const auto digest = digestNamed("SHA-256");
    // A node of a Merkle tree is three short parts; given one by one they cost more than the hash itself.
    ByteArray<128> joined;
    std::size_t size = 0;
    for (const auto part : parts) {
        if (part.size() > joined.size() - size) return digestOf<32>(*digest, parts);
        std::ranges::copy(part, joined.begin() + size);
        size += part.size();
    }
    return digestOf<32>(*digest, {ByteView(joined).first(size)});
}

Hash32 sha256(ByteView bytes) { return sha256({bytes}); }

ByteArray<64> sha512(ByteView bytes)
{
    thread_local const auto digest = digestNamed("SHA-512");
    return digestOf<64>(*digest, {bytes});
}

Hash32 sha3_256(ByteView bytes)
{
    thread_local const auto digest = digestNamed("SHA-3(256)");
    return digestOf<32>(*digest, {bytes});
}

struct Sha256::State {
    std::unique_ptr<Botan::HashFunction> digest = digestNamed("SHA-256");
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::update(ByteView bytes)
{
    unfailing([&] { m_state->digest->update(bytes); });
}

Hash32 Sha256::finish() { return digestOf<32>(*m_state->digest, {}); }

} // namespace crypto
