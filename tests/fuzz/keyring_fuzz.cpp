// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/keys/keyring_file.h"

#include <algorithm>
#include <cstdlib>

// The first file of a vault that is read, before anything in it is believed: what is accepted is written back byte for
// byte, and every entry is found by its member.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const crypto::ByteView input(bytes, size);
    const auto ring = vault::keys::KeyringFile::decode(input);
    if (!ring) return 0;
    if (!std::ranges::equal(ring->encode(), input)) std::abort();
    for (const auto& identity : ring->identities)
        if (ring->identityOf(identity.id()) == nullptr) std::abort();
    for (const auto& keys : ring->keyFiles)
        if (ring->keyFileOf(keys.identity().id()) == nullptr) std::abort();
    for (const auto& grant : ring->grants)
        if (grant.epoch == ring->epoch && ring->grantTo(grant.recipient) == nullptr) std::abort();
    return 0;
}
