// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/suite.h"

#include <gtest/gtest.h>

#include <set>

namespace crypto {
namespace {

TEST(Suite, NamesEachPrimitiveOnceWithItsStandardAndImplementer)
{
    std::set<std::string_view> names;
    for (const auto& primitive : kSuite) {
        EXPECT_TRUE(names.insert(primitive.name).second) << primitive.name;
        EXPECT_FALSE(primitive.standard.empty()) << primitive.name;
        EXPECT_TRUE(primitive.implementer.contains("libsodium") || primitive.implementer.contains("Botan"));
    }
}

} // namespace
} // namespace crypto
