// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/pieces.h"

#include "client/desktop/look/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace desktop {
namespace {

QLabel* labelOfRole(const QString& text, Role role)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    return label;
}

Role roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Role::BannerGood;
    case Tone::Waiting: return Role::BannerWaiting;
    case Tone::Stop: return Role::BannerStop;
    case Tone::Plain: return Role::Card;
    }
    return Role::Card;
}

std::pair<QColor, QColor> inkAndGround(Tone tone)
{
    const auto& c = colours();
    switch (tone) {
    case Tone::Good: return {c.onGood, c.good};
    case Tone::Waiting: return {c.onWaiting, c.waiting};
    case Tone::Stop: return {c.onStop, c.stop};
    case Tone::Plain: return {c.text, c.sunken};
    }
    return {c.text, c.sunken};
}

} // namespace

QLabel* titleLabel(const QString& text) { return labelOfRole(text, Role::Title); }
QLabel* headingLabel(const QString& text) { return labelOfRole(text, Role::Heading); }

QLabel* quietLabel(const QString& text)
{
    auto* label = labelOfRole(text, Role::Quiet);
    label->setWordWrap(true);
    return label;
}

QLabel* textLabel(const QString& text, bool selectable)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (selectable) label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton* button(const QString& text, const QString& iconName)
{
    auto* made = new QPushButton(text);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    if (!iconName.isEmpty()) made->setIcon(icon(iconName));
    return made;
}

QPushButton* primaryButton(const QString& text, const QString& iconName)
{
    auto* made = button(text);
    if (!iconName.isEmpty()) made->setIcon(pixmap(iconName, 18, colours().onAccent));
    setRole(made, Role::Primary);
    return made;
}

QPushButton* dangerButton(const QString& text)
{
    auto* made = button(text);
    setRole(made, Role::Danger);
    return made;
}

QPushButton* linkButton(const QString& text)
{
    auto* made = button(text);
    setRole(made, Role::Link);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return QStringLiteral("check");
    case Tone::Waiting: return QStringLiteral("waiting");
    case Tone::Stop: return QStringLiteral("cross");
    case Tone::Plain: return {};
    }
    return {};
}

QLabel* badge(const QString& text, Tone tone)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    const auto [ink, ground] = inkAndGround(tone);
    const auto sign = tone == Tone::Good ? QStringLiteral("✓ ") : tone == Tone::Waiting ? QStringLiteral("◔ ")
                      : tone == Tone::Stop ? QStringLiteral("✕ ") : QString();
    label->setText(sign + text);
    label->setAccessibleName(text);
    label->setStyleSheet(QStringLiteral("color: %1; background: %2; border: 1px solid %1; border-radius: 9px; padding: 1px 8px;")
                             .arg(ink.name(), ground.name()));
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return label;
}

Card::Card(const QString& heading, QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setRole(this, Role::Card);
    m_column->setContentsMargins(space(4), space(3), space(4), space(4));
    m_column->setSpacing(space(2));
    if (heading.isEmpty()) return;
    setAccessibleName(heading);
    m_column->addWidget(headingLabel(heading));
}

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(textLabel({}, true)), m_go(button({})), m_close(button({}, QStringLiteral("cross")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(2), space(2), space(2));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_go);
    row->addWidget(m_close);
    m_close->setAccessibleName(tr("Fermer ce message"));
    m_close->setToolTip(tr("Fermer ce message"));
    m_close->setFlat(true);
    connect(m_close, &QPushButton::clicked, this, &Banner::clear);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const auto action = m_action; // the banner may say something else meanwhile
        clear();
        if (action) action();
    });
    hide();
}

void Banner::say(Tone tone, const QString& sentence) { say(tone, sentence, {}, {}); }

void Banner::say(Tone tone, const QString& sentence, const QString& wayOn, std::function<void()> go)
{
    setRole(this, roleOf(tone));
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    const auto sign = iconOf(tone);
    m_icon->setPixmap(sign.isEmpty() ? QPixmap() : pixmap(sign, 20, inkAndGround(tone).first));
    m_action = std::move(go);
    m_go->setText(wayOn);
    m_go->setAccessibleName(wayOn);
    m_go->setVisible(!wayOn.isEmpty());
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::clear()
{
    m_text->clear();
    m_action = nullptr;
    hide();
}

QString Banner::sentence() const { return isHidden() ? QString() : m_text->text(); }

void emptied(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (auto* inner = item->layout()) {
            emptied(inner);
        }
        delete item;
    }
}

} // namespace desktop
