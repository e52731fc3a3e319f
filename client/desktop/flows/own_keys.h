// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What auditors and partners bring themselves: the file of their keys and the log's key that they were told. Any thread.
#pragma once

#include "client/desktop/desk/wording.h"

#include "vault/identity/invitation.h"
#include "vault/identity/key_file.h"

namespace desktop {

using LogKey = decltype(vault::identity::Invitation::logKey);

/// The log's key from the line that was handed over, whatever white space came along; nothing when it is none.
[[nodiscard]] std::optional<LogKey> logKeyIn(const QString& line);
/// Faults: NotThere, NewerVersion, BadFile; each with the file's name.
[[nodiscard]] vault::Outcome<vault::identity::KeyFile> ownKeysIn(const std::filesystem::path& file);
/// What keeps keys from opening, as the door says it.
[[nodiscard]] vault::Fault faultOf(vault::identity::Fault fault);

} // namespace desktop
