// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A QR code in a terminal: two rows of modules in a line of text.
#pragma once

#include "crypto/secret.h"

#include <string>
#include <string_view>

namespace cli {

/// Lines of half blocks with the quiet zone around, light where the text colour is: made for light text on a dark
/// terminal, and read by telephones the other way round too. Empty when the text is too long for any code.
[[nodiscard]] std::string qrText(std::string_view text);

/// The same of a secret, which stays in guarded memory; the library's own copy of the picture is wiped, the buffers it
/// computed with are not.
[[nodiscard]] crypto::SecretBytes qrSecret(crypto::ByteView text);

} // namespace cli
