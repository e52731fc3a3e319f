// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The partners that something may go to, for a form: who is enrolled and present, by name, with a number that stays the
// same for the same partner, so that a draft taken up again never points at another one.
#pragma once

#include "client/desktop/desk/wording.h"

#include <vector>

namespace desktop {

struct PartnerChoice {
    vault::MemberId member;
    QString name;
    charter::PartnerKind kind = charter::PartnerKind::None;
    int code = 0; ///< above 0
};

/// The number of somebody in a form: from the id, so that it stays the same.
[[nodiscard]] int choiceCodeOf(const vault::MemberId& member);
/// On the desk's thread. By name.
[[nodiscard]] std::vector<PartnerChoice> partnersIn(const vault::Session& session);
/// Zero when no partner has that code (0: "nobody").
[[nodiscard]] vault::MemberId partnerOfCode(const std::vector<PartnerChoice>& partners, int code);

} // namespace desktop
