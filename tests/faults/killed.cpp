// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/killed.h"

#include "tests/scenarios/stage.h"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <new>

#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>

namespace faults {

namespace {

struct Counted {
    std::atomic<std::uint64_t> all, syncs;
};

/// In memory that the child shares with its parent.
Counted& counted()
{
    static Counted* const place = [] {
        void* const memory =
            ::mmap(nullptr, sizeof(Counted), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED) std::abort();
        return ::new (memory) Counted;
    }();
    return *place;
}

// The system's functions are called before main() too: nothing here may wait for its initialisation.
constinit std::atomic<bool> g_counting{false};
constinit std::atomic<std::uint64_t> g_last{0};

enum class Step : std::uint8_t { Change, Sync };

bool isLast(Step step)
{
    if (!g_counting) return false;
    if (step == Step::Sync) ++counted().syncs;
    return ++counted().all == g_last;
}

[[noreturn]] void die()
{
    (void)::kill(::getpid(), SIGKILL);
    for (;;) (void)::pause();
}

int asInt(long code) { return static_cast<int>(code); }

} // namespace

int inChild(const std::function<int()>& work, useconds_t killAfter)
{
    counted().all = counted().syncs = 0;
    const auto child = ::fork();
    if (child == 0) {
        int code = 99;
        try {
            code = work();
        } catch (const stage::Broken& broken) {
            std::cerr << "in a child: " << broken.what() << std::endl;
            code = 98;
        }
        ::_exit(code);
    }
    if (killAfter > 0) {
        ::usleep(killAfter);
        ::kill(child, SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

void countSteps(std::uint64_t last)
{
    g_last = last;
    g_counting = true;
}

void noMoreSteps() { g_counting = false; }

Steps stepsOfChild() { return {counted().all, counted().syncs}; }

} // namespace faults

// ---- before the system's own

using faults::asInt;
using faults::die;
using faults::isLast;
using faults::Step;

extern "C" {

ssize_t write(int file, const void* bytes, size_t size)
{
    if (isLast(Step::Change)) {
        (void)::syscall(SYS_write, file, bytes, size / 2);
        die();
    }
    return ::syscall(SYS_write, file, bytes, size);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at)
{
    if (isLast(Step::Change)) {
        (void)::syscall(SYS_pwrite64, file, bytes, size / 2, at);
        die();
    }
    return ::syscall(SYS_pwrite64, file, bytes, size, at);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    if (isLast(Step::Change)) {
        (void)::syscall(SYS_pwrite64, file, bytes, size / 2, at);
        die();
    }
    return ::syscall(SYS_pwrite64, file, bytes, size, at);
}

ssize_t writev(int file, const iovec* regions, int count)
{
    if (isLast(Step::Change)) {
        if (count > 0) (void)::syscall(SYS_write, file, regions->iov_base, regions->iov_len / 2);
        die();
    }
    return ::syscall(SYS_writev, file, regions, count);
}

int fsync(int file)
{
    if (isLast(Step::Sync)) die();
    return asInt(::syscall(SYS_fsync, file));
}

int fdatasync(int file)
{
    if (isLast(Step::Sync)) die();
    return asInt(::syscall(SYS_fdatasync, file));
}

int ftruncate(int file, off_t size) noexcept
{
    if (isLast(Step::Change)) die();
    return asInt(::syscall(SYS_ftruncate, file, size));
}

int ftruncate64(int file, off64_t size) noexcept
{
    if (isLast(Step::Change)) die();
    return asInt(::syscall(SYS_ftruncate, file, size));
}

int rename(const char* from, const char* to) noexcept
{
    if (isLast(Step::Change)) die();
    return asInt(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0U));
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept
{
    if (isLast(Step::Change)) die();
    return asInt(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

int unlink(const char* file) noexcept
{
    if (isLast(Step::Change)) die();
    return asInt(::syscall(SYS_unlinkat, AT_FDCWD, file, 0));
}

int mkdir(const char* folder, mode_t mode) noexcept
{
    if (isLast(Step::Change)) die();
    return asInt(::syscall(SYS_mkdirat, AT_FDCWD, folder, mode));
}

} // extern "C"
