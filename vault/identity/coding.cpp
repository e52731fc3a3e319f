// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/coding.h"

#include "crypto/promise.h"

namespace vault::identity {
namespace {

constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kMarkSize = 16;

} // namespace

void writeMark(crypto::Encoder& out, std::string_view mark)
{
    crypto::require(mark.size() == kMarkSize, "A format's mark is not 16 bytes long.");
    out.raw(crypto::bytesOf(mark));
    out.u16(kVersion);
}

Result<void> readMark(crypto::Decoder& in, std::string_view mark)
{
    in.expect(crypto::bytesOf(mark));
    const auto version = in.u16();
    // Before anything about sizes: a later version may have others.
    if (!in.failed() && version > kVersion) return std::unexpected(Fault::NewerVersion);
    if (in.failed() || version != kVersion) return std::unexpected(Fault::Malformed);
    return {};
}

crypto::Bytes owned(crypto::ByteView bytes) { return {bytes.begin(), bytes.end()}; }

} // namespace vault::identity
