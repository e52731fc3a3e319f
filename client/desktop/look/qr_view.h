// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A QR code drawn as large as its place allows: fingerprints, invitation lines, log heads. Never content.
#pragma once

#include <QWidget>

#include <vector>

namespace desktop {

class QrView : public QWidget {
    Q_OBJECT
public:
    explicit QrView(const QString& text = {}, QWidget* parent = nullptr);
    /// Draws nothing when the text does not fit into a code (about 2 900 bytes).
    void setText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override { return {180, 180}; }

private:
    int m_modules = 0;
    std::vector<bool> m_dark; // row by row
};

} // namespace desktop
