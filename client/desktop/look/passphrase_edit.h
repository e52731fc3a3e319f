// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field for a passphrase: hidden, shown while the eye is held, with a word when the capitals lock seems to be on.
// What was typed leaves through take(), which empties the field.
#pragma once

#include "client/desktop/desk/wording.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace desktop {

class PassphraseEdit : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseEdit(const QString& name, QWidget* parent = nullptr);
    /// Nothing when the field is empty. Empties it.
    [[nodiscard]] std::optional<crypto::Passphrase> take();
    [[nodiscard]] bool isEmpty() const;
    /// For a generated passphrase that is shown to be written down.
    void setShown(const QString& words);
    [[nodiscard]] bool holdsTheSameAs(const PassphraseEdit& other) const;
    void clear();

signals:
    void entered();
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_line;
    QLabel* m_capitals;
};

} // namespace desktop
