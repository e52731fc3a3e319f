// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the program looks: colours, type, spacing. One palette per theme, one style sheet made from it; widgets name a
// role (setRole) instead of a colour. Every pair of text and ground has a contrast of at least 4.5 (7 in high contrast),
// which a test computes.
#pragma once

#include <QColor>
#include <QString>

class QApplication;
class QWidget;

namespace desktop {

enum class Theme : std::uint8_t { Light, Dark, HighContrast };

struct Colours {
    QColor ground;    ///< the window
    QColor surface;   ///< cards, fields
    QColor sunken;    ///< the rail, headers of tables
    QColor line;      ///< borders
    QColor text;
    QColor quiet;     ///< secondary text
    QColor accent;    ///< what can be done: buttons, links, what is chosen
    QColor onAccent;  ///< text on it
    QColor good, onGood;       ///< given, whole, done
    QColor waiting, onWaiting; ///< due, waits for somebody
    QColor stop, onStop;       ///< refused, withdrawn, a finding
    QColor focus;     ///< the ring around what has the keyboard
};

[[nodiscard]] const Colours& coloursOf(Theme theme);
[[nodiscard]] Theme themeInUse();
[[nodiscard]] const Colours& colours(); ///< of the theme in use

/// Palette, font and style sheet for the whole program. `textPercent` is 100 to 200.
void dress(QApplication& application, Theme theme, int textPercent);

/// What a widget is, for the style sheet.
enum class Role : std::uint8_t {
    Title,       ///< of a page
    Heading,     ///< of a part of it
    Quiet,       ///< secondary text
    Card,        ///< a raised surface
    Primary,     ///< the one button that goes on
    Danger,      ///< a button that ends something
    Link,        ///< a button that looks like text
    Rail,        ///< the navigation
    RailButton,
    BannerGood,
    BannerWaiting,
    BannerStop,
    Mono         ///< fingerprints, lines to compare
};
void setRole(QWidget* widget, Role role);

/// One step of the spacing scale in pixels at 100 %: 4 × steps.
[[nodiscard]] constexpr int space(int steps) { return 4 * steps; }

} // namespace desktop
