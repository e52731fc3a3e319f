// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/guarded_memory.h"

#include "crypto/promise.h"
#include "crypto/sodium_start.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <bit>
#include <mutex>
#include <vector>

namespace crypto::guarded {
namespace {

constexpr std::array<std::size_t, 4> kSlotSizes{64, 256, 1024, 4096};
constexpr std::size_t kSlotsRegion = 64 * 1024;
constexpr std::size_t kLargestSlot = kSlotSizes.back(), kLargestKept = 4 * 1024 * 1024;
constexpr std::size_t kAllKept = 4 * 1024 * 1024; // half of what Debian lets a process lock
constexpr std::size_t kAlignment = 16;

std::uint8_t* takeRegion(std::size_t size)
{
    startSodium();
    auto* region = static_cast<std::uint8_t*>(sodium_malloc(size));
    require(region != nullptr, "Guarded memory for secrets could not be had from the system.");
    sodium_memzero(region, size);
    return region;
}

/// The free slots of one size.
class Slots {
public:
    std::uint8_t* take(std::size_t slotSize)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_free.empty()) addRegion(slotSize);
        auto* slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    void giveBack(std::uint8_t* slot)
    {
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(slot);
    }

private:
    void addRegion(std::size_t slotSize)
    {
        auto* region = takeRegion(kSlotsRegion);
        m_total += kSlotsRegion / slotSize;
        m_free.reserve(m_total); // so that giving back never allocates
        for (std::size_t at = kSlotsRegion; at >= slotSize; at -= slotSize) m_free.push_back(region + at - slotSize);
    }

    std::mutex m_mutex;
    std::vector<std::uint8_t*> m_free; // wiped
    std::size_t m_total = 0;
};

/// Regions that hold one secret at a time; their sizes are powers of two, and a few of them are kept.
class Regions {
public:
    std::uint8_t* take(std::size_t size)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::ranges::find(m_kept, size, &Kept::size);
        if (found == m_kept.end()) return takeRegion(size);
        auto* region = found->bytes;
        found->size = 0;
        m_keptBytes -= size;
        return region;
    }
    void giveBack(std::uint8_t* region, std::size_t size)
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = std::ranges::find(m_kept, std::size_t{0}, &Kept::size);
        if (place == m_kept.end() || m_keptBytes + size > kAllKept) {
            sodium_free(region);
            return;
        }
        *place = {.bytes = region, .size = size};
        m_keptBytes += size;
    }

private:
    struct Kept {
        std::uint8_t* bytes = nullptr; // wiped
        std::size_t size = 0;          // 0 when the place is free
    };
    std::mutex m_mutex;
    std::array<Kept, 32> m_kept;
    std::size_t m_keptBytes = 0;
};

// Never destroyed: a secret with static storage may outlive every other static object.
Slots& slotsOf(std::size_t index)
{
    static auto& all = *new std::array<Slots, kSlotSizes.size()>;
    return all[index];
}

Regions& regions()
{
    static auto& all = *new Regions;
    return all;
}

std::size_t slotIndex(std::size_t size)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(kSlotSizes, size) - kSlotSizes.begin());
}

/// Where in its region a secret begins, so that it ends at the guard page.
std::size_t placeInRegion(std::size_t size)
{
    return std::bit_ceil(size) - (size + kAlignment - 1) / kAlignment * kAlignment;
}

} // namespace

std::uint8_t* take(std::size_t size)
{
    if (size <= kLargestSlot) return slotsOf(slotIndex(size)).take(kSlotSizes[slotIndex(size)]);
    if (size <= kLargestKept) return regions().take(std::bit_ceil(size)) + placeInRegion(size);
    return takeRegion(size);
}

void giveBack(std::uint8_t* bytes, std::size_t size) noexcept
{
    sodium_memzero(bytes, size);
    if (size <= kLargestSlot)
        slotsOf(slotIndex(size)).giveBack(bytes);
    else if (size <= kLargestKept)
        regions().giveBack(bytes - placeInRegion(size), std::bit_ceil(size));
    else
        sodium_free(bytes);
}

} // namespace crypto::guarded
