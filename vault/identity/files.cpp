// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/identity/files.h"

#include "crypto/file_io.h"

#include <algorithm>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace vault::identity::files {
namespace {

namespace fs = std::filesystem;

Result<std::uint64_t> sizeOf(const fs::path& path)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) return std::unexpected(Fault::Missing);
    if (error) return std::unexpected(Fault::Io);
    if (!fs::is_regular_file(status)) return std::unexpected(Fault::Malformed);
    const auto size = fs::file_size(path, error);
    if (error) return std::unexpected(Fault::Io);
    return size;
}

Result<crypto::Bytes> readFirst(const fs::path& path, std::uint64_t size)
{
    const auto file = crypto::StoredFile::open(path);
    if (!file) return std::unexpected(Fault::Io);
    crypto::Bytes out(size);
    const crypto::MutableBytes region(out);
    if (!file->readAt(0, crypto::Regions(&region, 1))) return std::unexpected(Fault::Io);
    return out;
}

Result<crypto::NewFile> written(const fs::path& path, crypto::Bytes& bytes)
{
    auto file = crypto::NewFile::create(path);
    if (!file) return std::unexpected(Fault::Io);
    const crypto::MutableBytes region(bytes);
    if (!file->append(crypto::Regions(&region, 1)) || !file->sync()) return std::unexpected(Fault::Io);
    return std::move(*file);
}

// A file is on the disk for good when its name is, and the name belongs to the folder.
Result<void> syncFolderOf(const fs::path& path)
{
    const auto folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const crypto::Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.number() < 0 || ::fsync(opened.number()) != 0) return std::unexpected(Fault::Io);
    return {};
}

} // namespace

Result<crypto::Bytes> readWhole(const fs::path& path, std::uint64_t most)
{
    const auto size = sizeOf(path);
    if (!size) return std::unexpected(size.error());
    if (*size > most) return std::unexpected(Fault::Malformed);
    return readFirst(path, *size);
}

Result<crypto::Bytes> readStart(const fs::path& path, std::uint64_t most)
{
    const auto size = sizeOf(path);
    if (!size) return std::unexpected(size.error());
    return readFirst(path, std::min(*size, most));
}

Result<void> writeNew(std::span<NewFile> all)
{
    std::vector<crypto::NewFile> made;
    for (auto& one : all) {
        auto file = written(one.path, one.bytes);
        if (!file) return std::unexpected(file.error());
        made.push_back(std::move(*file));
    }
    for (auto& file : made)
        if (!file.keep()) return std::unexpected(Fault::Io);
    return all.empty() ? Result<void>() : syncFolderOf(all.front().path);
}

Result<void> replace(const fs::path& path, crypto::Bytes bytes)
{
    std::error_code error;
    if (path.has_parent_path()) fs::create_directories(path.parent_path(), error);
    if (error) return std::unexpected(Fault::Io);
    auto unfinished = path;
    unfinished += ".part";
    fs::remove(unfinished, error); // what an interrupted run left
    auto file = written(unfinished, bytes);
    if (!file || !file->keep()) return std::unexpected(Fault::Io);
    fs::rename(unfinished, path, error);
    if (error) return std::unexpected(Fault::Io);
    return syncFolderOf(path);
}

} // namespace vault::identity::files
