// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's own free and realloc leave nothing where the memory was. Built without sanitizers in every preset: they
// would bring theirs.

#include "tests/desktop/own_memory.h"

#include <QString>
#include <gtest/gtest.h>

#include <cstdlib>
#include <cstring>
#include <string>

namespace {

using stage::countAt;

constexpr char kSign = 'Z';
constexpr std::size_t kSizes[] = {64, 1'000, 100'000, 4'000'000}; // in a cache, in the heap, mapped by themselves

/// Where the block was, as a number: what was freed is not touched as a pointer.
std::uintptr_t placeOf(const void* block) { return reinterpret_cast<std::uintptr_t>(block); }

TEST(WipingMemory, FreedBlocksHoldNothing)
{
    for (const auto size : kSizes) {
        auto* block = static_cast<char*>(std::malloc(size));
        ASSERT_NE(block, nullptr);
        std::memset(block, kSign, size);
        const auto place = placeOf(block);
        ASSERT_EQ(countAt(place, size, kSign), size);
        std::free(block);
        EXPECT_EQ(countAt(place, size, kSign), 0U) << size;
    }
}

TEST(WipingMemory, AStringThatGrewOrWentLeavesNothing)
{
    std::string text(200, kSign);
    const auto first = placeOf(text.data());
    text.resize(5'000, kSign);
    ASSERT_NE(placeOf(text.data()), first);
    EXPECT_EQ(countAt(first, 200, kSign), 0U);
    const auto second = placeOf(text.data());
    text = std::string();
    text.shrink_to_fit();
    EXPECT_EQ(countAt(second, 5'000, kSign), 0U);
}

TEST(WipingMemory, ReachesWhatALibraryFrees)
{
    auto text = QString(300, QLatin1Char(kSign));
    const auto place = placeOf(text.constData());
    text.resize(30'000, QLatin1Char(kSign)); // Qt's realloc
    ASSERT_NE(placeOf(text.constData()), place);
    EXPECT_EQ(countAt(place, 600, kSign), 0U);
    const auto second = placeOf(text.constData());
    text = QString();
    EXPECT_EQ(countAt(second, 60'000, kSign), 0U);
}

TEST(WipingMemory, ReallocKeepsTheContentAndWipesWhatItLeaves)
{
    auto* block = static_cast<char*>(std::malloc(1'000));
    ASSERT_NE(block, nullptr);
    std::memset(block, kSign, 1'000);
    const auto first = placeOf(block);
    auto* grown = static_cast<char*>(std::realloc(block, 50'000));
    ASSERT_NE(grown, nullptr);
    EXPECT_EQ(countAt(placeOf(grown), 1'000, kSign), 1'000U);
    ASSERT_NE(placeOf(grown), first);
    EXPECT_EQ(countAt(first, 1'000, kSign), 0U);
    auto* shrunk = static_cast<char*>(std::realloc(grown, 900)); // far less: another block
    ASSERT_NE(shrunk, nullptr);
    EXPECT_EQ(countAt(placeOf(shrunk), 900, kSign), 900U);
    auto* trimmed = static_cast<char*>(std::realloc(shrunk, 600)); // the same block, without its tail
    ASSERT_NE(trimmed, nullptr);
    EXPECT_EQ(countAt(placeOf(trimmed), 600, kSign), 600U);
    EXPECT_EQ(countAt(placeOf(trimmed) + 600, 300, kSign), 0U);
    std::free(trimmed);
}

} // namespace
