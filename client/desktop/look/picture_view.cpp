// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/picture_view.h"

#include "client/desktop/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace desktop {
namespace {

constexpr int kWidest = 6000; // pixels

} // namespace

PictureView::PictureView(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureView::setPicture(const QImage& picture)
{
    const bool isFirst = m_picture.isNull();
    m_picture = picture;
    m_scaled = {};
    if (isFirst) fit();
    updateGeometry();
    update();
}

void PictureView::fit()
{
    setMinimumWidth(std::min(space(20), std::max(1, m_picture.width())));
    setMaximumWidth(std::max(1, m_picture.width()));
    updateGeometry();
}

void PictureView::enlarge()
{
    setFixedWidth(std::min(kWidest, width() * 5 / 4));
    updateGeometry();
}

void PictureView::reduce()
{
    setFixedWidth(std::max(space(20), width() * 4 / 5));
    updateGeometry();
}

QSize PictureView::sizeHint() const
{
    const auto wide = std::clamp(m_picture.width(), minimumWidth(), std::max(minimumWidth(), maximumWidth()));
    return {wide, heightForWidth(wide)};
}

int PictureView::heightForWidth(int forWidth) const
{
    if (m_picture.width() == 0) return 0;
    return static_cast<int>(static_cast<qint64>(forWidth) * m_picture.height() / m_picture.width());
}

void PictureView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull()) return;
    const QSize wanted = m_picture.size().scaled(size(), Qt::KeepAspectRatio);
    const auto pixels = (QSizeF(wanted) * devicePixelRatioF()).toSize();
    if (m_scaled.size() != pixels)
        m_scaled = QPixmap::fromImage(m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QPainter painter(this);
    painter.drawPixmap(QRect(QPoint(0, 0), wanted), m_scaled);
}

} // namespace desktop
