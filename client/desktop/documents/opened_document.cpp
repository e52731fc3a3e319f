// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/documents/opened_document.h"

#include "client/desktop/desk/wording.h"
#include "client/desktop/documents/picture_reader.h"

#include "crypto/text.h"

#include <QPainter>

#include <algorithm>
#include <string_view>
#include <utility>

namespace desktop {
namespace {

constexpr int kLongestSide = 4096;                           // pixels
constexpr std::size_t kLongestText = std::size_t{1} << 20U; // bytes
constexpr double kPointsPerInch = 72;

QByteArray viewOf(crypto::ByteView bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

bool isPlainText(crypto::ByteView bytes)
{
    return bytes.size() <= kLongestText && std::ranges::find(bytes, std::uint8_t{0}) == bytes.end() && crypto::isUtf8(bytes);
}

} // namespace

OpenedDocument::OpenedDocument(crypto::SecretBytes bytes)
    : m_bytes(std::move(bytes)), m_view(viewOf(m_bytes.expose())), m_buffer(&m_view), m_kind(recognised())
{
}

OpenedDocument::Kind OpenedDocument::recognised()
{
    const crypto::ByteView bytes = m_bytes.expose();
    if (crypto::textOf(bytes).starts_with(std::string_view("%PDF-"))) {
        (void)m_buffer.open(QIODevice::ReadOnly); // of memory: cannot fail
        m_pdf.load(&m_buffer);
        return m_pdf.pageCount() > 0 ? Kind::Pdf : Kind::Other;
    }
    if (PictureReader(bytes).canRead()) return Kind::Picture;
    return isPlainText(bytes) ? Kind::Text : Kind::Other;
}

int OpenedDocument::pages() const
{
    if (m_kind == Kind::Pdf) return m_pdf.pageCount();
    return m_kind == Kind::Picture ? 1 : 0;
}

QImage OpenedDocument::page(int at, int dotsPerInch)
{
    if (m_kind == Kind::Picture) return PictureReader(m_bytes.expose()).readUpright(kLongestSide);
    if (m_kind != Kind::Pdf || at < 0 || at >= m_pdf.pageCount()) return {};
    auto size = (m_pdf.pagePointSize(at) * (dotsPerInch / kPointsPerInch)).toSize();
    if (std::max(size.width(), size.height()) > kLongestSide) size.scale(kLongestSide, kLongestSide, Qt::KeepAspectRatio);
    const auto drawn = m_pdf.render(at, size);
    if (drawn.isNull()) return {};
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, drawn);
    painter.end();
    return paper;
}

QString OpenedDocument::text() const { return m_kind == Kind::Text ? shown(m_bytes) : QString(); }

} // namespace desktop
