// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/printing.h"

#include "vault/session/deed.h"

namespace vault {

Outcome<void> notePrint(Session& session, const ObjectId& object, charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::Print, object, purpose); !seen) return seen;
    return deed->commit();
}

} // namespace vault
