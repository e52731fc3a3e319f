// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/tile_files.h"

#include <charconv>
#include <fstream>
#include <vector>

namespace audit::tile_files {
namespace {

namespace fs = std::filesystem;

/// The width that a partial tile's file name says; nothing for any other name.
std::optional<unsigned> widthOf(const fs::path& file)
{
    const auto name = file.filename().string();
    unsigned width = 0;
    const auto [stop, error] = std::from_chars(name.data(), name.data() + name.size(), width);
    if (error != std::errc() || stop != name.data() + name.size()) return std::nullopt;
    return width;
}

/// Missing when nothing is there.
Result<std::uintmax_t> sizeOf(const fs::path& path)
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

} // namespace

Result<bool> hasSize(const fs::path& path, std::uintmax_t size)
{
    const auto found = sizeOf(path);
    if (!found && found.error() == Fault::Missing) return false;
    if (!found) return std::unexpected(found.error());
    if (*found != size) return std::unexpected(Fault::Malformed);
    return true;
}

Result<crypto::Bytes> readUpTo(const fs::path& path, std::uintmax_t size)
{
    const auto found = sizeOf(path);
    if (!found) return std::unexpected(found.error());
    if (*found > size) return std::unexpected(Fault::Malformed);
    crypto::Bytes out(static_cast<std::size_t>(*found));
    std::ifstream in(path, std::ios::binary);
    in.read(reinterpret_cast<char*>(out.data()), static_cast<std::streamsize>(out.size()));
    if (!in) return std::unexpected(Fault::Io);
    return out;
}

Result<void> writeWhole(const fs::path& path, crypto::ByteView bytes)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) return std::unexpected(Fault::Io);
    auto unfinished = path;
    unfinished += ".part";
    std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) return std::unexpected(Fault::Io);
    fs::rename(unfinished, path, error);
    if (error) return std::unexpected(Fault::Io);
    return {};
}

Result<void> removeNarrower(const fs::path& partials, unsigned width)
{
    std::error_code error;
    std::vector<fs::path> narrower;
    bool anyOther = false;
    fs::directory_iterator entry(partials, error);
    if (error == std::errc::no_such_file_or_directory) return {};
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const auto other = widthOf(entry->path());
        if (other && *other < width)
            narrower.push_back(entry->path());
        else
            anyOther = true;
    }
    if (error) return std::unexpected(Fault::Io);
    for (const auto& file : narrower) {
        fs::remove(file, error);
        if (error) return std::unexpected(Fault::Io);
    }
    if (!anyOther) fs::remove(partials, error);
    if (error) return std::unexpected(Fault::Io);
    return {};
}

} // namespace audit::tile_files
