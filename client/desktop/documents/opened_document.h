// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A document that was read to be seen: its bytes in guarded memory, and what a window can show of them: a picture, the pages
// of a PDF, plain text. No file is made; readers look at the bytes where they lie. What they decode is ordinary memory
// (SECURITY.md) and belongs to who asked. Owns the bytes and drops them with itself. GUI thread.
#pragma once

#include "crypto/secret.h"

#include <QBuffer>
#include <QImage>
#include <QPdfDocument>

namespace desktop {

class OpenedDocument {
public:
    enum class Kind : std::uint8_t { Picture, Pdf, Text, Other };

    explicit OpenedDocument(crypto::SecretBytes bytes);
    OpenedDocument(const OpenedDocument&) = delete;
    OpenedDocument& operator=(const OpenedDocument&) = delete;

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Of a PDF; 1 of a picture.
    [[nodiscard]] int pages() const;
    /// The picture, upright, or one page on white, at most 4096 pixels to a side; null when it cannot be drawn.
    [[nodiscard]] QImage page(int at, int dotsPerInch);
    /// Of Text.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] Kind recognised();

    crypto::SecretBytes m_bytes;
    QByteArray m_view; // looks at m_bytes
    QBuffer m_buffer;
    QPdfDocument m_pdf; // reads m_buffer as long as it lives
    Kind m_kind;
};

} // namespace desktop
