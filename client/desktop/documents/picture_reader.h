// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt's reader over bytes that stay where they lie: no copy, no file. Only the kinds that this program knows by their first
// bytes, each by its own plug-in, so that no other plug-in looks at bytes from outside. The bytes outlive the reader.
#pragma once

#include "client/desktop/documents/picture_parts.h"

#include <QBuffer>
#include <QImageReader>

namespace desktop {

class PictureReader {
public:
    explicit PictureReader(crypto::ByteView picture);

    [[nodiscard]] bool canRead() const { return m_kind != PictureKind::None && m_reader.canRead(); }
    /// As stored, not turned; invalid when it cannot be told.
    [[nodiscard]] QSize size() const { return m_reader.size(); }
    /// 0 when the format does not tell.
    [[nodiscard]] int pictures() const { return m_reader.imageCount(); }
    /// As stored; null when it cannot be decoded.
    [[nodiscard]] QImage read();
    /// Turned as it should be seen, and made smaller until no side is longer than `longestSide` pixels.
    [[nodiscard]] QImage readUpright(int longestSide);

private:
    PictureKind m_kind;
    QByteArray m_bytes; // not owned: looks at the bytes given
    QBuffer m_buffer;
    QImageReader m_reader;
};

} // namespace desktop
