// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/files.h"
#include "vault/identity/key_file.h"

#include <algorithm>
#include <array>

namespace vault::identity {
namespace {

using namespace std::string_view_literals;

constexpr auto kMark = "casevault-keys\0\0"sv;
constexpr std::uint64_t kMostBytes = 16384; // eight slots of a recovery need less than 12 000

// Whether the file is not there or not readable, the caller can do the same.
Result<Bytes> read(const std::filesystem::path& file)
{
    auto bytes = files::readWhole(file, kMostBytes);
    if (!bytes && bytes.error() == Fault::Missing) return std::unexpected(Fault::Io);
    return bytes;
}

} // namespace

Result<void> writeKeyFile(const KeyFile& keys, const std::filesystem::path& file)
{
    auto publicFile = file;
    publicFile += ".pub";
    std::array both{files::NewFile{file, keys.encode()}, files::NewFile{publicFile, keys.identity().bytes()}};
    return files::writeNew(both);
}

Result<KeyFile> readKeyFile(const std::filesystem::path& file)
{
    return read(file).and_then([](const Bytes& bytes) { return KeyFile::decode(bytes); });
}

Result<Identity> readIdentity(const std::filesystem::path& file)
{
    const auto bytes = read(file);
    if (!bytes) return std::unexpected(bytes.error());
    if (!crypto::textOf(*bytes).starts_with(kMark)) return Identity::decode(*bytes);
    return KeyFile::decode(*bytes).transform([](const KeyFile& keys) { return keys.identity(); });
}

} // namespace vault::identity
