// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who can open a case, drawn: people left, the case and its compartments right, a line for each key held, partners below
// with their end dates. Everything that it shows is also said by accessSentence(), which the page lists below the drawing.
// Letters only: no name of a party, no alias.
#pragma once

#include "vault/access.h"

#include "client/desktop/desk/wording.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace desktop {

/// What a picture is drawn from.
struct AccessView {
    QString number; ///< of the case
    std::vector<vault::AccessLine> lines;
    std::vector<char> letters; ///< of all compartments, "A" first
    charter::Day today = charter::Day::None;
};

/// One person or partner, what is held and why, as a sentence.
[[nodiscard]] QString accessSentence(const vault::AccessLine& line, charter::Day today);

class AccessPicture : public QWidget {
    Q_OBJECT
public:
    explicit AccessPicture(QWidget* parent = nullptr);
    void setView(AccessView view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<const vault::AccessLine*> people() const;
    [[nodiscard]] std::vector<const vault::AccessLine*> partners() const;
    [[nodiscard]] QStringList rooms() const; ///< the joint room, then the compartments
    [[nodiscard]] int boxHeight() const;
    [[nodiscard]] int widest(const QStringList& texts) const;
    [[nodiscard]] int leftWidth() const;
    [[nodiscard]] int rightWidth() const;
    [[nodiscard]] int upperHeight() const;
    [[nodiscard]] QRectF personBox(std::size_t at) const;
    [[nodiscard]] QRectF roomBox(std::size_t at) const;
    [[nodiscard]] QRectF partnerBox(std::size_t at) const;
    void drawBox(QPainter& painter, const QRectF& box, const QString& first, const QString& second, bool open) const;
    void drawKeys(QPainter& painter) const;

    AccessView m_view;
};

} // namespace desktop
