// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People with keys for the tests of this room, made without a passphrase's work, and ways to damage bytes.
#pragma once

#include "vault/identity/key_grant.h"

#include <filesystem>
#include <ostream>

namespace vault::identity {

inline constexpr std::uint64_t kSomeTime = 1'750'000'000'000;

/// Somebody new, unlocked.
UnlockedIdentity somebody();
crypto::Passphrase passphrase(std::string_view text);

template <class AnId>
AnId someId(std::uint8_t fill)
{
    AnId out;
    out.bytes.fill(fill);
    return out;
}
Hash32 hashOf(std::uint8_t fill);
Bytes bytesOf(std::string_view text);

Bytes flipped(ByteView bytes, std::size_t at, std::uint8_t mask = 0x01);
Bytes withByte(ByteView bytes, std::size_t at, std::uint8_t value);
Bytes joined(std::initializer_list<ByteView> parts);

/// The fault of a result that must have failed.
template <class Value>
Fault faultOf(const Result<Value>& result)
{
    return result.has_value() ? throw std::logic_error("it was accepted") : result.error();
}

/// An empty folder, removed with all it holds at the end.
class Folder {
public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

Bytes contentOf(const std::filesystem::path& file);
void putContent(const std::filesystem::path& file, ByteView bytes);

void PrintTo(Fault fault, std::ostream* out);

} // namespace vault::identity
