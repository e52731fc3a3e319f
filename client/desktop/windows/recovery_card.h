// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The organisation's recovery, as every member sees it.
#pragma once

#include "client/desktop/flows/recovery_picture.h"
#include "client/desktop/look/pieces.h"

namespace desktop {

class RecoveryCard : public Card {
    Q_OBJECT
public:
    explicit RecoveryCard(const RecoveryPicture& picture, QWidget* parent = nullptr);
};

} // namespace desktop
