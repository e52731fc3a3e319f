// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/leaf.h"

#include <algorithm>
#include <cstdlib>

// What is accepted has the same signed part when it is signed again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const crypto::Signer signer(
        crypto::SigningSeed::from(crypto::SecretBytes(crypto::SigningSeed::kSize)).value());
    const audit::ByteView input(bytes, size);
    const auto leaf = audit::decodeLeaf(input);
    if (!leaf) return 0;
    const auto again = audit::signLeaf(*leaf, signer);
    if (!std::ranges::equal(input.first(audit::kLeafSignedSize), audit::ByteView(again).first(audit::kLeafSignedSize)))
        std::abort();
    if (!audit::leafSignatureHolds(again, signer.verifyingKey())) std::abort();
    return 0;
}
