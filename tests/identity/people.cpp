// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/identity/people.h"

#include "crypto/random.h"

#include <array>
#include <fstream>
#include <iterator>

namespace vault::identity {

namespace fs = std::filesystem;

UnlockedIdentity somebody()
{
    auto seeds = IdentitySeeds::random();
    auto identity = Identity::of(seeds, kSomeTime);
    return {std::move(identity), std::move(seeds), RootKey::random(), {}};
}

crypto::Passphrase passphrase(std::string_view text)
{
    return std::move(*crypto::Passphrase::from(crypto::SecretBytes::copyOf(crypto::bytesOf(text))));
}

Hash32 hashOf(std::uint8_t fill)
{
    Hash32 out{};
    out.fill(fill);
    return out;
}

Bytes bytesOf(std::string_view text)
{
    const auto view = crypto::bytesOf(text);
    return {view.begin(), view.end()};
}

Bytes flipped(ByteView bytes, std::size_t at, std::uint8_t mask)
{
    Bytes out(bytes.begin(), bytes.end());
    out.at(at) ^= mask;
    return out;
}

Bytes withByte(ByteView bytes, std::size_t at, std::uint8_t value)
{
    Bytes out(bytes.begin(), bytes.end());
    out.at(at) = value;
    return out;
}

Bytes joined(std::initializer_list<ByteView> parts)
{
    Bytes out;
    for (const auto part : parts) out.insert(out.end(), part.begin(), part.end());
    return out;
}

Folder::Folder() : m_path(fs::temp_directory_path() / ("identity-test-" + crypto::toHex(crypto::randomArray<8>())))
{
    fs::create_directories(m_path);
}

Folder::~Folder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

Bytes contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void putContent(const fs::path& file, ByteView bytes)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

void PrintTo(Fault fault, std::ostream* out)
{
    constexpr std::array names{"CannotOpen", "Malformed", "NewerVersion", "OutOfBounds", "BadSignature",
                               "BadKey",     "Io",        "OutOfMemory",  "Missing"};
    *out << names.at(static_cast<std::size_t>(fault));
}

} // namespace vault::identity
