// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every format of this room begins with: a mark of 16 bytes and a version. Private to this room.
#pragma once

#include "crypto/canonical.h"
#include "vault/identity/fault.h"
#include "vault/ids.h"

#include <string_view>

namespace vault::identity {

void writeMark(crypto::Encoder& out, std::string_view mark);
/// Malformed for another mark, NewerVersion for a version above ours.
[[nodiscard]] Result<void> readMark(crypto::Decoder& in, std::string_view mark);

[[nodiscard]] crypto::Bytes owned(crypto::ByteView bytes);

template <class Tag>
void readId(crypto::Decoder& in, Id<Tag>& out)
{
    out.bytes = in.array<16>();
}

} // namespace vault::identity
