// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/canonical.h"

#include <cstdlib>

// The first byte of the input says how many reads follow, each chosen by a byte of its own; the rest is decoded by them
// and encoded again. When the decoder is content, both must be the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const crypto::ByteView input(bytes, size);
    if (input.empty() || input.size() < 1U + input[0]) return 0;
    const auto reads = input.subspan(1, input[0]), encoded = input.subspan(1U + input[0]);
    crypto::Decoder in(encoded);
    crypto::Encoder out;
    for (const auto read : reads) {
        switch (read % 9) {
        case 0: out.u8(in.u8()); break;
        case 1: out.u16(in.u16()); break;
        case 2: out.u32(in.u32()); break;
        case 3: out.u64(in.u64()); break;
        case 4: out.boolean(in.boolean()); break;
        case 5: out.raw(in.array<5>()); break;
        case 6: out.opaque16(in.opaque16()); break;
        case 7: out.opaque32(in.opaque32()); break;
        default: in.expect(crypto::bytesOf("cv")), out.raw(crypto::bytesOf("cv"));
        }
    }
    if (in.finish() && !std::ranges::equal(out.bytes(), encoded)) std::abort();
    if (in.failed() && in.remaining() != 0) std::abort();
    return 0;
}
