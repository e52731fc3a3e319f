// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture as wide as its place, in its own proportions; larger or smaller in steps. The place around it scrolls.
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace desktop {

class PictureView : public QWidget {
    Q_OBJECT
public:
    explicit PictureView(QWidget* parent = nullptr);
    void setPicture(const QImage& picture);
    /// As wide as its place, at most as wide as the picture itself.
    void fit();
    void enlarge();
    void reduce();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int forWidth) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
    QPixmap m_scaled; // for the size drawn last
};

} // namespace desktop
