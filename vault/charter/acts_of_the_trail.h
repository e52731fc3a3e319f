// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts on the log itself: who outside vouches for it, how long its traces are kept, and the end of a quarter's. Each
// takes two people.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

/// A body outside that cosigns checkpoints: its key's name and Ed25519 key (C2SP tlog-cosignature). No person.
struct CosignerKey {
    std::string name; ///< printable ASCII without a plus sign
    Hash32 key{};

    static void describe(auto& self, auto&& v) { v(self.name, self.key); }
    auto operator<=>(const CosignerKey&) const = default;
};

/// From now on a checkpoint is trusted once `quorum` of these cosigned it. Nobody and 0: none is asked any more.
struct CosignersSet {
    std::uint16_t quorum = 0;
    std::vector<CosignerKey> cosigners;

    static void describe(auto& self, auto&& v) { v(self.quorum, self.cosigners); }
};

/// Traces are kept this long after their quarter: 12 months, up to 36 where the ground for it is documented (DOMAIN §10).
struct TracePeriodSet {
    std::uint16_t months = 12;

    static void describe(auto& self, auto&& v) { v(self.months); }
};

/// The traces of one quarter are gone: its key, the sessions' keys sealed to it, their payloads. Leaves and roots stay.
struct QuarterForgotten {
    Quarter quarter{};

    static void describe(auto& self, auto&& v) { v(self.quarter); }
};

} // namespace vault::charter
