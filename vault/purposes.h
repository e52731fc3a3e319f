// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a member looks at something unless they say otherwise: from the role, or from the assignment to the case
// (DOMAIN §11: asked once per opening, default from the assignment). Decides nothing: the charter does.
#pragma once

#include "vault/session.h"

namespace vault {

[[nodiscard]] charter::Purpose purposeOf(const Session& session);
/// FollowCase for an assigned mediator, else as above.
[[nodiscard]] charter::Purpose purposeOf(const Session& session, const CaseId& caseFile);
/// The same for the case in which an object lives.
[[nodiscard]] charter::Purpose purposeOfObject(const Session& session, const ObjectId& object);

} // namespace vault
