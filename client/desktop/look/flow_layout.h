// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cards side by side, as many to a row as the width holds, each row as high as its highest card; one below the other when
// the window is narrow or the text is large. Or buttons and words in lines, each as wide as it wishes, going on below when
// a line is full. Keyboard order is the order in which they were added. Owns its items.
#pragma once

#include <QLayout>

#include <vector>

namespace desktop {

class FlowLayout : public QLayout {
public:
    /// `leastWidth`: a second column comes when each can have that many pixels.
    explicit FlowLayout(int leastWidth);
    /// In lines. What a line has left over goes to those of its items that expand.
    FlowLayout() : FlowLayout(kInLines) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    /// A layout inside, which gets a line of its own when it does not fit beside the rest.
    void addLayout(QLayout* inner);
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int forWidth) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    static constexpr int kInLines = 0;
    using Seen = std::vector<QLayoutItem*>;

    [[nodiscard]] Seen seen() const;
    /// Where everything comes to stand in `place`; returns the height of it all. Nothing moves unless `moves`.
    [[nodiscard]] int arrange(const QRect& place, bool moves) const;
    [[nodiscard]] int arrangeColumns(const Seen& items, const QRect& inside, bool moves) const;
    [[nodiscard]] int arrangeLines(const Seen& items, const QRect& inside, bool moves) const;
    [[nodiscard]] int arrangeLine(const Seen& line, const QRect& place, int left, bool moves) const;

    int m_leastWidth;
    std::vector<QLayoutItem*> m_items; // owned
};

} // namespace desktop
