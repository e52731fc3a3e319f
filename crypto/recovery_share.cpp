// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/recovery_share.h"

#include "crypto/hash.h"
#include "crypto/promise.h"
#include "crypto/random.h"

#include <botan/exceptn.h>
#include <botan/system_rng.h>
#include <botan/tss.h>

#include <algorithm>

namespace crypto {
namespace {

constexpr std::size_t kSecret = 32, kHeader = 20;
constexpr std::size_t kHashAt = 16, kNeededAt = 17, kLengthAt = 18, kNumberAt = 20;
constexpr std::uint8_t kSha256 = 2; // of the draft's list
constexpr unsigned kFewestNeeded = 2;

ByteView headerOf(const RecoveryShare& share) { return share.expose().first(kHeader); }

/// Each is there once, all are of one splitting, and there are enough of them.
bool belongTogether(std::span<const RecoveryShare> shares)
{
    if (shares.empty() || shares.size() < shares.front().needed()) return false;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (!shares[i].isOfTheSameSplit(shares.front())) return false;
        for (std::size_t j = 0; j < i; ++j)
            if (shares[i].number() == shares[j].number()) return false;
    }
    return true;
}

} // namespace

Result<RecoveryShare> RecoveryShare::from(SecretBytes bytes)
{
    if (bytes.size() != kShareSize) return std::unexpected(Fault::Malformed);
    RecoveryShare share(std::move(bytes));
    const auto view = share.expose();
    const bool isWhole = view[kLengthAt] == 0 && view[kLengthAt + 1] == kShareSize - kHeader;
    if (!isWhole || view[kHashAt] != kSha256 || view[kNeededAt] < kFewestNeeded || view[kNumberAt] == 0)
        return std::unexpected(Fault::Malformed);
    return share;
}

unsigned RecoveryShare::number() const { return expose()[kNumberAt]; }

unsigned RecoveryShare::needed() const { return expose()[kNeededAt]; }

Hash32 RecoveryShare::hash() const { return sha256(expose()); }

bool RecoveryShare::isOfTheSameSplit(const RecoveryShare& other) const
{
    return std::ranges::equal(headerOf(*this), headerOf(other));
}

Result<std::vector<RecoveryShare>> splitSecret(ByteView secret, unsigned needed, unsigned count)
{
    if (secret.size() != kSecret || needed < kFewestNeeded || needed > count || count > kMostSharesOfASplit)
        return std::unexpected(Fault::Malformed);
    const auto set = randomArray<16>();
    return unfailing([&] {
        Botan::System_RNG rng;
        const auto split = Botan::RTSS_Share::split(static_cast<std::uint8_t>(needed), static_cast<std::uint8_t>(count),
                                                    secret.data(), static_cast<std::uint16_t>(secret.size()),
                                                    std::vector<std::uint8_t>(set.begin(), set.end()), "SHA-256", rng);
        std::vector<RecoveryShare> out;
        for (const auto& share : split) {
            auto made = RecoveryShare::from(SecretBytes::copyOf(share.data()));
            require(made.has_value(), "A share that was just made is not one.");
            out.push_back(std::move(*made));
        }
        return out;
    });
}

Result<SecretBytes> joinShares(std::span<const RecoveryShare> shares)
{
    if (!belongTogether(shares)) return std::unexpected(Fault::Malformed);
    try {
        std::vector<Botan::RTSS_Share> parts;
        for (const auto& share : shares) parts.emplace_back(share.expose().data(), share.expose().size());
        const auto secret = Botan::RTSS_Share::reconstruct(parts);
        if (secret.size() != kSecret) return std::unexpected(Fault::CannotOpen);
        return SecretBytes::copyOf(secret);
    } catch (const Botan::Exception&) { // the digest inside does not agree
        return std::unexpected(Fault::CannotOpen);
    }
}

} // namespace crypto
