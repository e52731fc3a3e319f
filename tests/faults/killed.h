// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Child processes that end badly: after some time, or at the n-th step by which they change the disk. killed.cpp puts
// itself before the system's write, pwrite, writev, fsync, fdatasync, ftruncate, rename, unlink and mkdir for the whole
// program, SQLCipher's calls included. What the kernel was told before stays, as after any kill -9; a power cut is
// another matter. One child at a time.
#pragma once

#include <cstdint>
#include <functional>

#include <unistd.h>

namespace faults {

/// Runs `work` in a child process that ends with what it returns; 98 when a step of the play broke, which is said. With
/// `killAfter` (microseconds) it is killed. Negative: the signal that ended it. Fork before a store is open here: a
/// SQLite connection must not cross a fork.
int inChild(const std::function<int()>& work, useconds_t killAfter = 0);

/// In a child: from here on each step counts, and the `last` one is done by half where it writes, not at all where it
/// does not; then the process kills itself. 0: it only counts.
void countSteps(std::uint64_t last = 0);
void noMoreSteps();

struct Steps {
    std::uint64_t all = 0;
    std::uint64_t syncs = 0; ///< fsync and fdatasync among them
};
/// Of the last child.
[[nodiscard]] Steps stepsOfChild();

} // namespace faults
