// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>

namespace desktop {
namespace {

Theme g_theme = Theme::Light;

QColor rgb(QRgb code) { return QColor(code); }

const Colours kLight{
    .ground = rgb(0xF6F4EF), .surface = rgb(0xFFFFFF), .sunken = rgb(0xEAE6DD), .line = rgb(0xCFC9BC), .text = rgb(0x22262A), .quiet = rgb(0x565D64),
    .accent = rgb(0x1F5F5B), .onAccent = rgb(0xFFFFFF), .good = rgb(0xDCEBDD), .onGood = rgb(0x1F4D2B), .waiting = rgb(0xF7E8C6),
    .onWaiting = rgb(0x5E4300), .stop = rgb(0xF6DAD5), .onStop = rgb(0x7A1F14), .focus = rgb(0x0B6BCB)};
const Colours kDark{
    .ground = rgb(0x1A1D20), .surface = rgb(0x24282C), .sunken = rgb(0x14171A), .line = rgb(0x40474E), .text = rgb(0xECEAE4), .quiet = rgb(0xB4BAC0),
    .accent = rgb(0x8FCFC6), .onAccent = rgb(0x0F2B29), .good = rgb(0x23402B), .onGood = rgb(0xC5E8CC), .waiting = rgb(0x483A16),
    .onWaiting = rgb(0xF5DFA8), .stop = rgb(0x552620), .onStop = rgb(0xFAD0C8), .focus = rgb(0x7DBBFF)};
const Colours kHighContrast{
    .ground = rgb(0x000000), .surface = rgb(0x000000), .sunken = rgb(0x000000), .line = rgb(0xFFFFFF), .text = rgb(0xFFFFFF), .quiet = rgb(0xFFFFFF),
    .accent = rgb(0xFFE600), .onAccent = rgb(0x000000), .good = rgb(0x000000), .onGood = rgb(0x7CFF8A), .waiting = rgb(0x000000),
    .onWaiting = rgb(0xFFE600), .stop = rgb(0x000000), .onStop = rgb(0xFF9C8F), .focus = rgb(0x00E5FF)};

QPalette paletteOf(const Colours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.ground);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.ground);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Mid, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.quiet);
    return palette;
}

// $name is the colour of that name; sizes in points follow the text size of the program, in pixels they do not.
constexpr const char* kSheet = R"(
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 6px; }
QLabel[role="Title"] { font-size: $titlept; font-weight: 600; }
QLabel[role="Heading"] { font-size: $headingpt; font-weight: 600; }
QLabel[role="Quiet"] { color: $quiet; }
QLabel[role="Mono"], QPlainTextEdit[role="Mono"], QLineEdit[role="Mono"] { font-family: "DejaVu Sans Mono"; }
QFrame[role="Card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[role="Card"] QLabel { background: transparent; }
QFrame[role="Rail"] { background: $sunken; border: none; border-right: 1px solid $line; }
QToolButton[role="RailButton"] { border: 2px solid transparent; border-radius: 8px; padding: 8px 10px; text-align: left;
    background: transparent; color: $text; }
QToolButton[role="RailButton"]:hover { background: $ground; }
QToolButton[role="RailButton"]:checked { background: $surface; color: $accent; font-weight: 600; border-color: $line; }
QFrame[role="BannerGood"] { background: $good; border: 1px solid $onGood; border-radius: 8px; }
QFrame[role="BannerGood"] QLabel { color: $onGood; }
QFrame[role="BannerWaiting"] { background: $waiting; border: 1px solid $onWaiting; border-radius: 8px; }
QFrame[role="BannerWaiting"] QLabel { color: $onWaiting; }
QFrame[role="BannerStop"] { background: $stop; border: 1px solid $onStop; border-radius: 8px; }
QFrame[role="BannerStop"] QLabel { color: $onStop; }
QPushButton { border: 1px solid $line; border-radius: 7px; padding: 6px 14px; background: $surface; color: $text; }
QPushButton:hover { border-color: $accent; }
QPushButton:disabled { color: $quiet; background: $ground; }
QPushButton[role="Primary"] { background: $accent; color: $onAccent; border-color: $accent; font-weight: 600; }
QPushButton[role="Primary"]:disabled { background: $sunken; color: $quiet; border-color: $line; }
QPushButton[role="Danger"] { color: $onStop; border-color: $onStop; background: $stop; }
QPushButton[role="Link"] { border: 1px solid transparent; background: transparent; color: $accent; padding: 2px 4px;
    text-align: left; text-decoration: underline; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox { background: $surface; color: $text;
    border: 1px solid $line; border-radius: 6px; padding: 5px 7px; selection-background-color: $accent;
    selection-color: $onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus,
QPushButton:focus, QToolButton[role="RailButton"]:focus, QTreeView:focus, QTableView:focus, QListView:focus
    { border: 2px solid $focus; }
QAbstractItemView { background: $surface; alternate-background-color: $ground; border: 1px solid $line;
    border-radius: 8px; outline: none; }
QAbstractItemView::item { padding: 4px 8px; }
QAbstractItemView::item:selected { background: $accent; color: $onAccent; }
QHeaderView::section { background: $sunken; color: $text; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
    font-weight: 600; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 14px; height: 14px; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up.svg); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 26px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 5px; min-height: 32px; min-width: 32px; margin: 1px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QProgressBar { border: 1px solid $line; border-radius: 6px; background: $surface; text-align: center; min-height: 18px; }
QProgressBar::chunk { background: $accent; border-radius: 5px; }
QGroupBox { border: 1px solid $line; border-radius: 8px; margin-top: 12px; padding: 10px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; }
QTabBar::tab { padding: 8px 14px; border: none; border-bottom: 3px solid transparent; color: $quiet; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
)";

QString sheetOf(const Colours& c, double points)
{
    QString sheet = QString::fromLatin1(kSheet);
    const std::pair<const char*, QColor> names[] = {
        {"$onWaiting", c.onWaiting}, {"$onAccent", c.onAccent}, {"$onGood", c.onGood}, {"$onStop", c.onStop},
        {"$waiting", c.waiting}, {"$accent", c.accent}, {"$surface", c.surface}, {"$sunken", c.sunken},
        {"$ground", c.ground}, {"$quiet", c.quiet}, {"$focus", c.focus}, {"$good", c.good}, {"$stop", c.stop},
        {"$text", c.text}, {"$line", c.line}};
    sheet.replace(QLatin1String("$titlept"), QString::number(points * 1.7) + QLatin1String("pt"));
    sheet.replace(QLatin1String("$headingpt"), QString::number(points * 1.2) + QLatin1String("pt"));
    for (const auto& [name, colour] : names) sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

constexpr const char* kRoleNames[] = {"Title", "Heading", "Quiet", "Card", "Primary", "Danger", "Link", "Rail",
                                      "RailButton", "BannerGood", "BannerWaiting", "BannerStop", "Mono"};

} // namespace

const Colours& coloursOf(Theme theme)
{
    switch (theme) {
    case Theme::Light: return kLight;
    case Theme::Dark: return kDark;
    case Theme::HighContrast: return kHighContrast;
    }
    return kLight;
}

Theme themeInUse() { return g_theme; }
const Colours& colours() { return coloursOf(g_theme); }

void dress(QApplication& application, Theme theme, int textPercent)
{
    g_theme = theme;
    const auto points = 10.5 * std::clamp(textPercent, 100, 200) / 100.0;
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(points);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(coloursOf(theme)));
    application.setStyleSheet(sheetOf(coloursOf(theme), points));
}

void setRole(QWidget* widget, Role role)
{
    widget->setProperty("role", QString::fromLatin1(kRoleNames[static_cast<std::size_t>(role)]));
}

} // namespace desktop
