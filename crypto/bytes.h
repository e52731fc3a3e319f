// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plain bytes that are not secret: what is on disk, in a log, or on its way to somebody. Secrets never live here
// (see secret.h). Views do not own; arrays are fixed by the formats.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crypto {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
using MutableBytes = std::span<std::uint8_t>;
template <std::size_t N>
using ByteArray = std::array<std::uint8_t, N>;

/// A 32-byte digest: SHA-256 wherever nothing else is said.
using Hash32 = ByteArray<32>;

/// The bytes of a text, not copied. The text must outlive the view.
[[nodiscard]] ByteView bytesOf(std::string_view text);

/// The bytes read as a text, not copied and not checked. The bytes must outlive the view.
[[nodiscard]] std::string_view textOf(ByteView bytes);

/// Lower-case hexadecimal.
[[nodiscard]] std::string toHex(ByteView bytes);

/// Strict: even length, digits 0-9 a-f A-F only; nothing otherwise.
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view hex);

/// Standard base64 with padding (RFC 4648 §4).
[[nodiscard]] std::string toBase64(ByteView bytes);

/// Strict and canonical: refuses white space, wrong padding, and any text that does not re-encode to itself.
[[nodiscard]] std::optional<Bytes> fromBase64(std::string_view text);

} // namespace crypto
