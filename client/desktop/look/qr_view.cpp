// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/qr_view.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace desktop {

namespace {
constexpr int kQuietZone = 4; // modules, ISO/IEC 18004
}

QrView::QrView(const QString& text, QWidget* parent) : QWidget(parent)
{
    setMinimumSize(140, 140);
    setText(text);
}

void QrView::setText(const QString& text)
{
    const auto utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(utf8.size()), reinterpret_cast<const unsigned char*>(utf8.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    m_modules = code && !utf8.isEmpty() ? code->width : 0;
    m_dark.assign(static_cast<std::size_t>(m_modules) * static_cast<std::size_t>(m_modules), false);
    for (std::size_t at = 0; at < m_dark.size(); ++at) m_dark[at] = (code->data[at] & 1) != 0;
    setAccessibleName(tr("Code QR"));
    setAccessibleDescription(text);
    update();
}

// Always dark on white, whatever the theme: readers expect it.
void QrView::paintEvent(QPaintEvent*)
{
    if (m_modules == 0) return;
    QPainter painter(this);
    const int side = m_modules + 2 * kQuietZone;
    const int module = std::max(1, std::min(width(), height()) / side);
    const QPoint corner((width() - module * side) / 2, (height() - module * side) / 2);
    painter.fillRect(QRect(corner, QSize(module * side, module * side)), Qt::white);
    for (int row = 0; row < m_modules; ++row)
        for (int column = 0; column < m_modules; ++column)
            if (m_dark[static_cast<std::size_t>(row * m_modules + column)])
                painter.fillRect(corner.x() + (column + kQuietZone) * module, corner.y() + (row + kQuietZone) * module,
                                 module, module, Qt::black);
}

} // namespace desktop
