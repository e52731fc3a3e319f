// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts libsodium before its first use, whichever function of the room comes first. Thread-safe.
#pragma once

namespace crypto {

void startSodium();

} // namespace crypto
