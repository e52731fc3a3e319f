// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small counts side by side, drawn: a name, its number in figures, and a bar below that grows with it. The numbers are said
// to assistive technology; the bars only repeat them.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace desktop {

struct Bar {
    QString name;
    int count = 0;
};

class Bars : public QWidget {
    Q_OBJECT
public:
    /// `accessibleName` says what is counted.
    Bars(const QString& accessibleName, std::vector<Bar> bars, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;

    std::vector<Bar> m_bars;
    int m_most = 1;
};

} // namespace desktop
