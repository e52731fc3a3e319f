// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One danger alert, folded (CONF-5). Plain values; only apply() writes them.
#pragma once

#include "vault/charter/scope_state.h"

namespace vault::charter {

struct AlertPart {
    MemberId opener, second;
    DangerGround ground = DangerGround::ImminentPeril;
    AlertAbout about = AlertAbout::Minor;
    AlertStage stage = AlertStage::Opened;
    std::vector<AlertRecipient> recipients;
    NotInformedReason notInformed = NotInformedReason::None;
    Day openedOn = Day::None, informedOn = Day::None, sentOn = Day::None, reviewOn = Day::None, reviewedOn = Day::None;
    Day disposedOn = Day::None; ///< its key and its words are gone
    Hash32 sentBytes{};
    KeyStates keys; ///< Alert
    RowStates rows;

    bool operator==(const AlertPart&) const = default;
};

} // namespace vault::charter
