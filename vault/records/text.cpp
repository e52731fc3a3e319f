// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/records/text.h"

#include <algorithm>

namespace vault::records {

crypto::Result<Text> Text::from(std::string_view typed)
{
    auto bytes = crypto::normalised(crypto::bytesOf(typed));
    if (!bytes) return std::unexpected(bytes.error());
    Text text;
    text.m_bytes = std::move(*bytes);
    return text;
}

Text Text::fromSealed(crypto::ByteView bytes)
{
    Text text;
    text.m_bytes = crypto::SecretBytes::copyOf(bytes);
    return text;
}

std::size_t Text::length() const
{
    if (m_bytes.empty()) return 0;
    const auto bytes = m_bytes.expose();
    return static_cast<std::size_t>(
        std::count_if(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return (byte & 0xC0U) != 0x80U; }));
}

} // namespace vault::records
