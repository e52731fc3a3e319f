// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Memory is zeroed before it is given back.
//
// What people confide becomes a QString to be shown (SECURITY.md), and Qt copies strings as it likes: into layouts, undo
// stacks, glyph runs, events, accessibility answers. When a window goes, all of these are freed, but free() leaves their
// bytes where they were: after a lock the memory of the process still held almost two thousand copies of what had been on
// the screen. No destructor of ours reaches them. Zeroing in free() reaches every one, whoever made it.
//
// How: this file is part of the executable only, and the dynamic linker takes a program's own free and realloc for every
// library of the process (operator delete ends in free as well). Both go on to the C library's own under the names it
// exports for that, so nothing has to be looked up and there is no start before which this does not work; malloc and
// calloc stay as they are. There is no state here, so any thread may come.
// realloc never lets the C library move a block, since it would leave the old one as it was: a block that has room stays
// and loses its tail, any other is copied, zeroed and freed.
//
// Not reached: memory that is still held, and what a library maps by itself (libsodium and Botan wipe theirs).
// Off with the address sanitizer, which brings its own free.

#include <cstddef>
#include <cstdlib>
#include <cstring>

#include <malloc.h>

#if defined(__SANITIZE_ADDRESS__)
#define CASEVAULT_WIPES 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CASEVAULT_WIPES 0
#endif
#endif
#ifndef CASEVAULT_WIPES
#define CASEVAULT_WIPES 1
#endif

#if CASEVAULT_WIPES

extern "C" {

// glibc's own, exported since its version 2.2.5. NOLINTBEGIN(bugprone-reserved-identifier)
void* __libc_malloc(std::size_t size) noexcept;
void __libc_free(void* block) noexcept;
// NOLINTEND(bugprone-reserved-identifier)

__attribute__((visibility("default"))) void free(void* block) noexcept
{
    if (block == nullptr) return;
    explicit_bzero(block, malloc_usable_size(block)); // a call that no compiler leaves out
    __libc_free(block);
}

__attribute__((visibility("default"))) void* realloc(void* block, std::size_t size) noexcept
{
    if (block == nullptr) return __libc_malloc(size);
    if (size == 0) { // as glibc has it
        free(block);
        return nullptr;
    }
    const auto room = malloc_usable_size(block);
    if (size <= room && size >= room / 2) {
        explicit_bzero(static_cast<char*>(block) + size, room - size);
        return block;
    }
    auto* moved = __libc_malloc(size);
    if (moved == nullptr) return nullptr; // the old block stays the caller's, whole
    std::memcpy(moved, block, size < room ? size : room);
    free(block);
    return moved;
}

} // extern "C"

#endif
