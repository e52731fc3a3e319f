// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/documents/picture_reader.h"

#include <algorithm>

namespace desktop {
namespace {

QByteArray nameOf(PictureKind kind)
{
    switch (kind) {
    case PictureKind::Jpeg: return "jpeg";
    case PictureKind::Png: return "png";
    case PictureKind::Tiff: return "tiff";
    case PictureKind::WebP: return "webp";
    case PictureKind::Gif: return "gif";
    case PictureKind::Bmp: return "bmp";
    case PictureKind::None: break;
    }
    return "none";
}

} // namespace

PictureReader::PictureReader(crypto::ByteView picture)
    : m_kind(pictureKindOf(picture)), m_bytes(QByteArray::fromRawData(reinterpret_cast<const char*>(picture.data()),
                                                                      static_cast<qsizetype>(picture.size()))),
      m_buffer(&m_bytes)
{
    (void)m_buffer.open(QIODevice::ReadOnly); // of memory: cannot fail
    m_reader.setAutoDetectImageFormat(false);
    m_reader.setDevice(&m_buffer);
    m_reader.setFormat(nameOf(m_kind));
}

QImage PictureReader::read() { return canRead() ? m_reader.read() : QImage(); }

QImage PictureReader::readUpright(int longestSide)
{
    if (!canRead()) return {};
    m_reader.setAutoTransform(true);
    const auto stored = m_reader.size();
    if (stored.isValid() && std::max(stored.width(), stored.height()) > longestSide)
        m_reader.setScaledSize(stored.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return m_reader.read();
}

} // namespace desktop
