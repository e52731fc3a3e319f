// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/handover.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace vault::identity;

UnlockedIdentity somebody()
{
    auto seeds = IdentitySeeds::random();
    auto identity = Identity::of(seeds, 1);
    return {std::move(identity), std::move(seeds), RootKey::random(), {}};
}

audit::NoteKey unknownLogKey()
{
    const auto seed = crypto::SigningSeed::random();
    return audit::NoteKey::named("vault.invalid", crypto::Signer(seed).verifyingKey()).value();
}

} // namespace

// What is accepted is written back byte for byte, and opens for nobody that it is not for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const auto stranger = somebody();
    static const auto logKey = unknownLogKey();
    const ByteView input(bytes, size);
    const auto read = Handover::decode(input);
    if (!read) return 0;
    if (!std::ranges::equal(read->encode(), input)) std::abort();
    const auto nothing = [](ByteView) -> std::optional<HandoverClaims> { return std::nullopt; };
    if (openHandover(*read, stranger, logKey, nothing, nothing)) std::abort();
    return 0;
}
