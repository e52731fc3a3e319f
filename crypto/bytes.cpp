// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/bytes.h"

#include <sodium.h>

namespace crypto {

ByteView bytesOf(std::string_view text) { return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}; }

std::string_view textOf(ByteView bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

std::string toHex(ByteView bytes)
{
    std::string out(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), bytes.data(), bytes.size());
    out.pop_back();
    return out;
}

std::optional<Bytes> fromHex(std::string_view hex)
{
    Bytes out(hex.size() / 2);
    if (hex.empty()) return out; // libsodium takes no null pointer
    if (hex.size() % 2 != 0) return std::nullopt;
    std::size_t written = 0;
    if (sodium_hex2bin(out.data(), out.size(), hex.data(), hex.size(), nullptr, &written, nullptr) != 0)
        return std::nullopt;
    return written == out.size() ? std::optional(std::move(out)) : std::nullopt;
}

std::string toBase64(ByteView bytes)
{
    std::string out(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    out.pop_back();
    return out;
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    Bytes out(text.size() / 4 * 3);
    if (text.empty()) return out; // libsodium takes no null pointer
    if (text.size() % 4 != 0) return std::nullopt;
    std::size_t written = 0;
    if (sodium_base642bin(out.data(), out.size(), text.data(), text.size(), nullptr, &written, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0) {
        return std::nullopt;
    }
    out.resize(written);
    // One value has one text: left-over bits in the last character would give it several.
    return toBase64(out) == text ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace crypto
