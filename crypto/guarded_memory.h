// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guarded memory for secrets: regions of sodium_malloc (locked where the system allows it, kept out of core dumps,
// guard pages on both sides), wiped when they are given back and then kept for the next secret, since making one takes
// a dozen system calls. Up to 4 KiB, secrets share regions cut into slots: a vault holds thousands of 32-byte keys, and
// a region for each would end at the kernel's limits of mappings and of locked memory. Above, a secret has a region of
// its own and ends at its guard page. Thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>

namespace crypto::guarded {

/// Zero-filled. Ends the program with a sentence when the memory cannot be had. `size` is at least 1.
[[nodiscard]] std::uint8_t* take(std::size_t size);

/// Wipes and gives back what take(size) returned, with the same size.
void giveBack(std::uint8_t* bytes, std::size_t size) noexcept;

} // namespace crypto::guarded
