// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The retention clock (DOMAIN §10): pure functions of the fold and of a day. Reading a file is no contact; reopening a
// case stops its clock.
#pragma once

#include "vault/charter/state.h"

namespace vault::charter {

/// The last entry by or with a person of a closed or archived case, sealed or not: the date said at closing, or a later
/// meeting that the fold knows. None for any other case.
[[nodiscard]] Day lastContactOf(const CasePart& file);
/// The first day on which it may be archived or disposed of; an archived case's later one. None while nothing runs.
[[nodiscard]] Day disposalDueOn(const State& state, const CasePart& file);
[[nodiscard]] bool isDueForDisposal(const State& state, const CasePart& file, Day day);
/// What an order about it must say; nothing for a case that no order can be about.
[[nodiscard]] std::optional<RetentionCategory> retentionCategoryOf(const CasePart& file);
/// Neither sealed, archived nor disposed of: what its people keep of it in their profiles may stay there.
[[nodiscard]] bool isKeptAtHand(const CasePart& file);
[[nodiscard]] bool isOnHold(const CasePart& file, Day day);
/// A closed or archived case that waits for its disposal is shown as due; every other one, a sealed one too, as it is.
[[nodiscard]] CaseState shownState(const State& state, const CasePart& file, Day day);
/// The first day on which a danger alert may be disposed of. None while it waits for its sending or its review, and once
/// it is gone.
[[nodiscard]] Day disposalDueOn(const State& state, const AlertPart& alert);
/// The first day on which the names of a referral that was answered without a case are erased; None when never.
[[nodiscard]] Day namesDueOn(const State& state, const ReferralPart& referral);
/// The last day on which a backup may still hold what went on that day.
[[nodiscard]] Day lastBackupOf(const State& state, Day erasedOn);
/// In an open proposal that is not over on that day.
[[nodiscard]] bool isInWaitingOrder(const State& state, const CaseId& caseFile, Day day);
[[nodiscard]] bool isInWaitingOrder(const State& state, const AlertId& alert, Day day);

} // namespace vault::charter
