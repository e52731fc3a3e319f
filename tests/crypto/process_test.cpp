// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/process.h"

#include "crypto/random.h"
#include "tests/crypto/vectors.h"

#include <gtest/gtest.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace crypto {
namespace {

TEST(Process, IsHardenedBeforeAnythingElse)
{
    EXPECT_EQ(test::inChild([] {
                  hardenProcess();
                  rlimit core{};
                  if (getrlimit(RLIMIT_CORE, &core) != 0 || core.rlim_cur != 0 || core.rlim_max != 0) return 1;
                  if (umask(0) != 077) return 2;
                  return randomArray<16>() == randomArray<16>() ? 3 : 0;
              }),
              0);
}

#if !defined(__SANITIZE_ADDRESS__) // see process.cpp: the leak checker must be able to attach
TEST(Process, IsNotDumpable)
{
    EXPECT_EQ(test::inChild([] {
                  hardenProcess();
                  return prctl(PR_GET_DUMPABLE);
              }),
              0);
}
#endif

} // namespace
} // namespace crypto
