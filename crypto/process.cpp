// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/process.h"

#include "crypto/promise.h"
#include "crypto/sodium_start.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace crypto {
namespace {

// Under the address sanitizer the leak checker attaches to its own process with ptrace at exit, which a process that
// is not dumpable refuses.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kLeakCheckerAttaches = true;
#elif defined(__has_feature)
constexpr bool kLeakCheckerAttaches = __has_feature(address_sanitizer);
#else
constexpr bool kLeakCheckerAttaches = false;
#endif

void forbidCoreDumps()
{
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    require(setrlimit(RLIMIT_CORE, &none) == 0, "Core dumps could not be switched off.");
    if (!kLeakCheckerAttaches)
        require(prctl(PR_SET_DUMPABLE, 0) == 0, "The memory of this program could not be closed to other programs.");
}

// As much locked memory as the system's administrator allows; what is beyond it stays unlocked (SECURITY.md).
void raiseLockedMemory()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_MEMLOCK, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        (void)setrlimit(RLIMIT_MEMLOCK, &limit);
    }
}

} // namespace

void hardenProcess()
{
    forbidCoreDumps();
    raiseLockedMemory();
    umask(S_IRWXG | S_IRWXO);
    startSodium();
}

} // namespace crypto
