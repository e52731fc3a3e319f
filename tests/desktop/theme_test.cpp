// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contrast of every pair of text and ground that the style sheet, the badges and the palette put together, by the formula
// of WCAG 2.2 ("relative luminance" and "contrast ratio").

#include "client/desktop/look/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace {

using desktop::Colours;
using desktop::Theme;

/// "if RsRGB <= 0.04045 then R = RsRGB/12.92 else R = ((RsRGB+0.055)/1.055) ^ 2.4"
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// "L = 0.2126 * R + 0.7152 * G + 0.0722 * B"
double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.red() / 255.0) + 0.7152 * linear(colour.green() / 255.0) +
           0.0722 * linear(colour.blue() / 255.0);
}

/// "(L1 + 0.05) / (L2 + 0.05), where L1 is the relative luminance of the lighter of the colors"
double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

struct Pair {
    std::string name;
    QColor ink, ground;
};

std::vector<Pair> textPairs(const Colours& c)
{
    return {
        {"text on ground", c.text, c.ground},
        {"text on surface", c.text, c.surface},
        {"text on sunken", c.text, c.sunken},
        {"quiet on ground", c.quiet, c.ground},
        {"quiet on surface", c.quiet, c.surface},
        {"quiet on sunken", c.quiet, c.sunken},
        {"accent on ground", c.accent, c.ground},
        {"accent on surface", c.accent, c.surface},
        {"accent on sunken", c.accent, c.sunken},
        {"onAccent on accent", c.onAccent, c.accent},
        {"onGood on good", c.onGood, c.good},
        {"onWaiting on waiting", c.onWaiting, c.waiting},
        {"onStop on stop", c.onStop, c.stop},
    };
}

std::string nameOf(Theme theme)
{
    switch (theme) {
    case Theme::Light: return "light";
    case Theme::Dark: return "dark";
    case Theme::HighContrast: return "high contrast";
    }
    return {};
}

class ThemeContrast : public testing::TestWithParam<Theme> {};

TEST(Contrast, IsThatOfThePublishedDefinition)
{
    EXPECT_NEAR(contrast(QColor(0, 0, 0), QColor(255, 255, 255)), 21.0, 0.001); // "can range from 1 to 21"
    EXPECT_NEAR(contrast(QColor(255, 255, 255), QColor(255, 255, 255)), 1.0, 0.001);
    // The lightest grey that passes AA on white, and the one above it that does not.
    EXPECT_GE(contrast(QColor(0x76, 0x76, 0x76), QColor(255, 255, 255)), 4.5);
    EXPECT_LT(contrast(QColor(0x77, 0x77, 0x77), QColor(255, 255, 255)), 4.5);
}

TEST_P(ThemeContrast, OfEveryTextIsEnough)
{
    const double least = GetParam() == Theme::HighContrast ? 7.0 : 4.5;
    for (const auto& pair : textPairs(desktop::coloursOf(GetParam())))
        EXPECT_GE(contrast(pair.ink, pair.ground), least) << pair.name << ", " << nameOf(GetParam());
}

// WCAG 2.2, 1.4.11: what shows where the keyboard is needs 3.
TEST_P(ThemeContrast, OfTheFocusRingIsEnough)
{
    const auto& c = desktop::coloursOf(GetParam());
    for (const auto& ground : {c.ground, c.surface, c.sunken}) EXPECT_GE(contrast(c.focus, ground), 3.0) << nameOf(GetParam());
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeContrast, testing::Values(Theme::Light, Theme::Dark, Theme::HighContrast));

} // namespace
