// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new passphrase: typed twice, or seven words drawn at random and shown to be written down. Strength is said for drawn
// words only, since of others nobody can tell.
#pragma once

#include "client/desktop/flows/opening_flow.h"

#include <QWidget>

class QLabel;

namespace desktop {

class PassphraseEdit;

class NewPassphrase : public QWidget {
    Q_OBJECT
public:
    explicit NewPassphrase(OpeningFlow& flow, QWidget* parent = nullptr);
    /// Nothing, with a word below, unless both fields hold the same and enough of it. Empties them when it gives.
    [[nodiscard]] std::optional<crypto::Passphrase> take();

private:
    PassphraseEdit *m_first, *m_again;
    QLabel* m_said;
};

} // namespace desktop
