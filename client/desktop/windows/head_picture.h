// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two histories beside each other, drawn: the same, one behind the other, forked, or of two logs. Whatever it shows is also
// said by headSentence(), which stands below the drawing.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QWidget>

class QPainter;

namespace desktop {

/// What a picture is drawn from.
struct HeadView {
    vault::HeadComparison comparison;
    QString ours, theirs; ///< whose line it is, above it
};

/// What the comparison with a head that somebody gave says.
[[nodiscard]] QString headSentence(const vault::HeadComparison& comparison);
/// The relation in a word or two, for a list.
[[nodiscard]] QString relationText(vault::HeadRelation relation);
/// "812 entrées, racine 3fa2…": a head for people who compare two.
[[nodiscard]] QString headText(const audit::Head& head);

class HeadPicture : public QWidget {
    Q_OBJECT
public:
    explicit HeadPicture(QWidget* parent = nullptr);
    /// `sentence` is what the drawing shows, for who does not see it.
    void setView(HeadView view, const QString& sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// How far to the right an entry stands.
    [[nodiscard]] double across(std::uint64_t entry) const;
    [[nodiscard]] double upper() const;
    [[nodiscard]] double lower() const;
    void drawEnd(QPainter& painter, const QPointF& end, const QString& name, std::uint64_t size, bool above) const;
    void drawParted(QPainter& painter) const;
    void drawBeside(QPainter& painter) const;

    HeadView m_view;
};

} // namespace desktop
