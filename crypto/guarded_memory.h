// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guarded memory for secrets: regions of sodium_malloc (locked where the system allows it, kept out of core dumps,
// guard pages on both sides) cut into slots. A vault holds thousands of 32-byte keys; a region for each would cost
// three system calls and four pages a key, and end at the kernel's limit of mappings. Slots are wiped when they are
// given back; regions of small slots stay for the next secret. Thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>

namespace crypto::guarded {

/// Zero-filled. Ends the program with a sentence when the memory cannot be had. `size` is at least 1.
[[nodiscard]] std::uint8_t* take(std::size_t size);

/// Wipes and gives back what take(size) returned, with the same size.
void giveBack(std::uint8_t* bytes, std::size_t size) noexcept;

} // namespace crypto::guarded
