// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every program does first, before it reads a byte: no core dumps, not dumpable, no ptrace by others, a umask
// that keeps its files to its user, and libsodium started. Single-threaded, at the start of main.
#pragma once

namespace crypto {

/// Ends the program with a sentence on standard error when the process cannot be hardened.
void hardenProcess();

} // namespace crypto
