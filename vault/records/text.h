// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text that somebody confided: UTF-8 in NFC, in guarded memory until a window shows it. Moves, never copies.
#pragma once

#include "crypto/text.h"

namespace vault::records {

class Text {
public:
    Text() = default;
    /// Normalises to NFC. NotUtf8 when the bytes are not text.
    [[nodiscard]] static crypto::Result<Text> from(std::string_view typed);
    /// Bytes that were normalised when they were sealed.
    [[nodiscard]] static Text fromSealed(crypto::ByteView bytes);

    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    /// How many Unicode code points: what a length limit counts.
    [[nodiscard]] std::size_t length() const;
    [[nodiscard]] std::string_view expose() const& { return crypto::textOf(m_bytes.expose()); }
    std::string_view expose() const&& = delete;
    [[nodiscard]] Text duplicate() const { return fromSealed(m_bytes.expose()); }

private:
    crypto::SecretBytes m_bytes;
};

} // namespace vault::records
