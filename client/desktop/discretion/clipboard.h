// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clipboard for a while: a text goes there with the sign that clipboard histories leave alone, and is taken back after
// ten seconds, on lock and at the end of the program, unless somebody has copied something else since. What is copied out
// of a field of ours with the keyboard or the mouse is treated the same.
// Not promised: that no other program reads it meanwhile. GUI thread only.
#pragma once

#include "crypto/bytes.h"

#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace desktop {

class Clipboard : public QObject {
    Q_OBJECT
public:
    explicit Clipboard(std::chrono::milliseconds delay = std::chrono::seconds(10), QObject* parent = nullptr);

    /// Begins the time anew.
    void copy(const QString& text);
    /// Takes back what is ours now; also the text marked with the mouse, where there is such a clipboard.
    void forget();

private:
    void takeBack();
    void noticed(QClipboard::Mode mode);
    [[nodiscard]] bool holdsOurs() const;

    QTimer m_timer;
    std::optional<crypto::Hash32> m_copied; ///< the text itself is not kept here
};

/// The one of this program; made at first use, ends with the QApplication.
[[nodiscard]] Clipboard& clipboardOfProgram();
/// To the clipboard of this program, for ten seconds.
void copyForAWhile(const QString& text);

} // namespace desktop
