// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/recovery.h"

namespace vault::identity {

IdentitySeeds recoverySeeds(const RecoverySecret& secret)
{
    const auto seedOf = [&](std::string_view what) {
        crypto::Context context("casevault/v1/recovery");
        context.field(crypto::bytesOf(what));
        return crypto::hkdf(secret.expose(), context);
    };
    auto signing = crypto::SigningSeed::from(seedOf("signing"));
    auto sealing = crypto::SealingSeed::from(seedOf("sealing"));
    return IdentitySeeds{.signing = std::move(*signing), .sealing = std::move(*sealing)}; // always 32 bytes each
}

Result<UnlockedIdentity> openRecovery(const Identity& recovery, const RecoverySecret& secret)
{
    auto seeds = recoverySeeds(secret);
    if (crypto::Signer(seeds.signing).verifyingKey() != recovery.verifyingKey() ||
        crypto::sealingPublicKey(seeds.sealing) != recovery.sealingKey())
        return std::unexpected(Fault::CannotOpen);
    return UnlockedIdentity{recovery, std::move(seeds), RootKey::random()};
}

} // namespace vault::identity
