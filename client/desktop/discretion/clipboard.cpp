// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/discretion/clipboard.h"

#include "crypto/hash.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

namespace desktop {
namespace {

const QString kHint = QStringLiteral("x-kde-passwordManagerHint"); // read by the clipboard histories of the desktops

crypto::Hash32 digestOf(const QString& text)
{
    const auto utf8 = text.toUtf8();
    return crypto::sha256(crypto::bytesOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
}

} // namespace

Clipboard::Clipboard(std::chrono::milliseconds delay, QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Clipboard::takeBack);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &Clipboard::noticed);
    // Before the platform hands the clipboard on to whoever outlives us.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &Clipboard::forget);
}

void Clipboard::copy(const QString& text)
{
    auto* held = new QMimeData;
    held->setText(text);
    held->setData(kHint, QByteArrayLiteral("secret"));
    m_copied = digestOf(text);
    m_timer.start();
    QGuiApplication::clipboard()->setMimeData(held); // owns it now
}

void Clipboard::takeBack()
{
    m_timer.stop();
    if (m_copied && holdsOurs()) QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    m_copied.reset();
}

void Clipboard::forget()
{
    takeBack();
    auto* board = QGuiApplication::clipboard();
    if (board->supportsSelection() && board->ownsSelection()) board->clear(QClipboard::Selection);
}

// Something of ours came to the clipboard by another way (Ctrl+C in a field): the same text again, with the sign.
void Clipboard::noticed(QClipboard::Mode mode)
{
    const auto* board = QGuiApplication::clipboard();
    if (mode != QClipboard::Clipboard || !board->ownsClipboard()) return;
    const auto* held = board->mimeData();
    if (held == nullptr || !held->hasText() || held->hasFormat(kHint)) return;
    const auto text = held->text(); // copy() deletes `held`
    copy(text);
}

bool Clipboard::holdsOurs() const { return digestOf(QGuiApplication::clipboard()->text()) == *m_copied; }

Clipboard& clipboardOfProgram()
{
    static QPointer<Clipboard> made; // a child of the application, which a test may make again
    if (made.isNull()) made = new Clipboard(std::chrono::seconds(10), QCoreApplication::instance());
    return *made;
}

void copyForAWhile(const QString& text) { clipboardOfProgram().copy(text); }

} // namespace desktop
