// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/look/passphrase_edit.h"

#include "client/desktop/look/icons.h"
#include "client/desktop/look/pieces.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desktop {

PassphraseEdit::PassphraseEdit(const QString& name, QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit), m_capitals(quietLabel(tr("Les majuscules semblent verrouillées.")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    auto* eye = button({}, QStringLiteral("eye"));
    eye->setAccessibleName(tr("Montrer la phrase de passe tant que le bouton est tenu"));
    eye->setToolTip(tr("Montrer tant que le bouton est tenu"));
    row->addWidget(eye);
    column->addLayout(row);
    column->addWidget(m_capitals);
    m_capitals->hide();
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setAccessibleName(name);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_line->setContextMenuPolicy(Qt::NoContextMenu);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(eye, &QPushButton::pressed, m_line, [this] { m_line->setEchoMode(QLineEdit::Normal); });
    connect(eye, &QPushButton::released, m_line, [this] { m_line->setEchoMode(QLineEdit::Password); });
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseEdit::entered);
    connect(m_line, &QLineEdit::textChanged, this, &PassphraseEdit::changed);
}

std::optional<crypto::Passphrase> PassphraseEdit::take()
{
    auto passphrase = passphraseTyped(m_line->text());
    clear();
    return passphrase;
}

bool PassphraseEdit::isEmpty() const { return m_line->text().isEmpty(); }

void PassphraseEdit::setShown(const QString& words)
{
    m_line->setEchoMode(QLineEdit::Normal);
    m_line->setText(words);
}

bool PassphraseEdit::holdsTheSameAs(const PassphraseEdit& other) const { return m_line->text() == other.m_line->text(); }

void PassphraseEdit::clear()
{
    m_line->setText(QString(m_line->text().size(), QLatin1Char(' '))); // the line's own copy and its undo memory
    m_line->clear();
    m_line->setEchoMode(QLineEdit::Password);
    m_capitals->hide();
}

// A capital without Shift, or a small letter with it.
bool PassphraseEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (!key->text().isEmpty() && key->text().front().isLetter() && !(key->modifiers() & Qt::ControlModifier))
            m_capitals->setVisible(key->text().front().isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace desktop
