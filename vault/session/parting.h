// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An unlock that found another history than the one this member remembers.
#pragma once

#include "vault/session/core.h"

namespace vault {

/// Behind or Forked: keeps both heads in the profile and says, as far as this member's memory knows, between which
/// entries the histories part (Forked, "640 … 811"). A vault that is behind and has other entries too is Forked.
/// Any other failure comes back as it is.
[[nodiscard]] Failure whereHistoriesPart(const SessionCore& core, store::Transaction& look,
                                         const std::optional<audit::Head>& remembered, Failure failure);

} // namespace vault
