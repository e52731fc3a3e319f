// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A QR code in a terminal: two rows of modules in a line of text.
#pragma once

#include <string>
#include <string_view>

namespace cli {

/// Lines of half blocks with the quiet zone around, light where the text colour is: made for light text on a dark
/// terminal, and read by telephones the other way round too. Empty when the text is too long for any code.
[[nodiscard]] std::string qrText(std::string_view text);

} // namespace cli
