// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/guarded_memory.h"

#include "crypto/promise.h"
#include "crypto/sodium_start.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <vector>

namespace crypto::guarded {
namespace {

constexpr std::size_t kRegion = 64 * 1024;
constexpr std::array<std::size_t, 4> kSlotSizes{64, 256, 1024, 4096};

std::uint8_t* takeRegion(std::size_t size)
{
    startSodium();
    auto* region = static_cast<std::uint8_t*>(sodium_malloc(size));
    require(region != nullptr, "Guarded memory for secrets could not be had from the system.");
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
        auto* region = takeRegion(kRegion);
        sodium_memzero(region, kRegion);
        m_total += kRegion / slotSize;
        m_free.reserve(m_total); // so that giving back never allocates
        for (std::size_t at = kRegion; at >= slotSize; at -= slotSize) m_free.push_back(region + at - slotSize);
    }

    std::mutex m_mutex;
    std::vector<std::uint8_t*> m_free;
    std::size_t m_total = 0;
};

Slots& slotsOf(std::size_t index)
{
    // Never destroyed: a secret with static storage may outlive every other static object.
    static auto& all = *new std::array<Slots, kSlotSizes.size()>;
    return all[index];
}

/// The smallest slot size that fits, or kSlotSizes.size() for a region of its own.
std::size_t sizeClass(std::size_t size)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(kSlotSizes, size) - kSlotSizes.begin());
}

} // namespace

std::uint8_t* take(std::size_t size)
{
    const auto index = sizeClass(size);
    if (index < kSlotSizes.size()) return slotsOf(index).take(kSlotSizes[index]);
    auto* region = takeRegion(size);
    sodium_memzero(region, size);
    return region;
}

void giveBack(std::uint8_t* bytes, std::size_t size) noexcept
{
    const auto index = sizeClass(size);
    if (index == kSlotSizes.size()) {
        sodium_free(bytes); // wipes
        return;
    }
    sodium_memzero(bytes, size);
    slotsOf(index).giveBack(bytes);
}

} // namespace crypto::guarded
