// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small pieces that every window is put together from: labels, buttons, badges, cards, banners, a strip of progress.
// Each control gets its accessible name where it is made. Children are owned by the widget they are put into.
#pragma once

#include "client/desktop/look/theme.h"

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <functional>

class QVBoxLayout;

namespace desktop {

[[nodiscard]] QLabel* titleLabel(const QString& text);
[[nodiscard]] QLabel* headingLabel(const QString& text);
/// Wraps its lines; secondary.
[[nodiscard]] QLabel* quietLabel(const QString& text);
/// Wraps its lines; can be selected with mouse and keyboard when `selectable`.
[[nodiscard]] QLabel* textLabel(const QString& text, bool selectable = false);

[[nodiscard]] QPushButton* button(const QString& text, const QString& iconName = {});
[[nodiscard]] QPushButton* primaryButton(const QString& text, const QString& iconName = {});
[[nodiscard]] QPushButton* dangerButton(const QString& text);
[[nodiscard]] QPushButton* linkButton(const QString& text);

enum class Tone : std::uint8_t { Plain, Good, Waiting, Stop };
/// A rounded sign: a drawing and words on a coloured ground, so that colour is never the only sign.
[[nodiscard]] QLabel* badge(const QString& text, Tone tone);
[[nodiscard]] QString iconOf(Tone tone);

/// A raised surface with a column inside.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

/// One sentence above the work: what was done, what waits, what is refused and why; with a way on where there is one.
/// Announced to assistive technology when it changes. Hidden until it says something.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    void say(Tone tone, const QString& sentence);
    void say(Tone tone, const QString& sentence, const QString& wayOn, std::function<void()> go);
    void clear();
    [[nodiscard]] QString sentence() const;

private:
    QLabel *m_icon, *m_text;
    QPushButton *m_go, *m_close;
    std::function<void()> m_action;
};

/// Takes every widget and layout out of a layout and deletes them.
void emptied(QLayout* layout);

} // namespace desktop
