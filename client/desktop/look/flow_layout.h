// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cards side by side, as many to a row as the width holds, each row as high as its highest card; one below the other when
// the window is narrow or the text is large. Keyboard order is the order in which they were added. Owns its items.
#pragma once

#include <QLayout>

#include <vector>

namespace desktop {

class FlowLayout : public QLayout {
public:
    /// `leastWidth`: a second column comes when each can have that many pixels.
    explicit FlowLayout(int leastWidth);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int forWidth) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    /// Where everything comes to stand in `place`; returns the height of it all. Nothing moves unless `moves`.
    [[nodiscard]] int arrange(const QRect& place, bool moves) const;

    int m_leastWidth;
    std::vector<QLayoutItem*> m_items; // owned
};

} // namespace desktop
