// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/icons.h"

#include "client/desktop/look/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace desktop {

QPixmap pixmap(const QString& name, int size, const QColor& ink)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    auto drawing = file.readAll();
    drawing.replace("currentColor", ink.name().toLatin1());
    QSvgRenderer renderer(drawing);
    const auto ratio = qGuiApp->devicePixelRatio();
    QPixmap image(QSize(size, size) * ratio);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return image;
}

QIcon icon(const QString& name)
{
    QIcon made;
    for (const int size : {16, 20, 24, 32, 48}) {
        made.addPixmap(pixmap(name, size, colours().text), QIcon::Normal);
        made.addPixmap(pixmap(name, size, colours().quiet), QIcon::Disabled);
        made.addPixmap(pixmap(name, size, colours().accent), QIcon::Normal, QIcon::On);
    }
    return made;
}

} // namespace desktop
