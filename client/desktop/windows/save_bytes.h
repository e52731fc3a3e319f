// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes that leave the vault on purpose, written where the person says: a batch of notices, a hand-over. A new or replaced
// file of mode 0600, whole or not at all; what is said goes into the page's banner. Never for content in clear that was
// not meant to leave.
#pragma once

#include "client/desktop/windows/page.h"

namespace desktop {

/// Asks where (a dialog that is not waited for), writes on the desk's thread, says so, then calls `whenSaved`.
void saveBytes(Page& page, const QString& what, const QString& proposedName, crypto::Bytes bytes,
               std::function<void()> whenSaved = {});
/// A name as a part of a file name: lower-case letters and digits without accents, hyphens between them.
[[nodiscard]] QString fileNamePart(const QString& name);

} // namespace desktop
