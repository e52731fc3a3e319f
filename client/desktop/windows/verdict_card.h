// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The result of a verification as anyone can read it: one large calm sign, one sentence, and what was looked at. Colour only
// repeats what sign and sentence say.
#pragma once

#include "client/desktop/look/pieces.h"

#include <QStringList>

namespace desktop {

class VerdictCard : public QFrame {
    Q_OBJECT
public:
    /// `tone`: Good for whole, Stop for findings, Waiting for what could not be told.
    VerdictCard(Tone tone, const QString& headline, const QStringList& facts, QWidget* parent = nullptr);
};

} // namespace desktop
