// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A batch of notices is written once. What of it is in no file yet is kept as a sealed draft of the member who wrote it, so
// that neither a lock nor a crash loses it; on this machine alone, as every draft. On the desk's thread.
#pragma once

#include "client/desktop/flows/referral_flow.h"

namespace desktop {

/// What was written and is in no file yet, in the order of writing; none also where it does not open.
[[nodiscard]] std::vector<SentNotices> unsavedNotices(vault::Session& session);
/// From now on exactly these; with none nothing is kept. Refusals and faults: keepDraft's.
[[nodiscard]] vault::Outcome<void> keepUnsaved(vault::Session& session, const std::vector<SentNotices>& notices);

} // namespace desktop
