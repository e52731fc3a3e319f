// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text as the formats have it: valid UTF-8 in NFC (utf8proc). Never throws.
#pragma once

#include "crypto/secret.h"

namespace crypto {

[[nodiscard]] bool isUtf8(ByteView bytes);
/// NFC. NotUtf8 when the input is not valid UTF-8.
[[nodiscard]] Result<SecretBytes> normalised(ByteView text);
[[nodiscard]] Result<std::string> normalisedPlain(std::string_view text);
/// Lower case without accents, for finding a name as people type it; not for storing.
[[nodiscard]] std::string folded(std::string_view text);

} // namespace crypto
