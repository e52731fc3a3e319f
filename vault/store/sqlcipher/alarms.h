// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SQLCipher's and SQLite's own log, which would otherwise end on standard error: kept for takeAlarms()
// (embedded_store.h). Process-wide, thread-safe.
#pragma once

namespace vault::store {

/// Takes both logs over. Has to come before the first connection; every later call does nothing.
void routeLogs();

} // namespace vault::store
