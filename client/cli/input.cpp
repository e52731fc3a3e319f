// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cli/input.h"

#include "client/cli/phrases.h"
#include "vault/files.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::size_t kMebibyte = 1024 * 1024;

/// Fills `out` as far as the input goes.
crypto::Result<std::size_t> readFully(int fd, crypto::MutableBytes out)
{
    std::size_t size = 0;
    while (size < out.size()) {
        const auto got = ::read(fd, out.data() + size, out.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return std::unexpected(crypto::Fault::Io);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    return size;
}

/// A pipe's content, piece by piece in guarded memory.
struct Spool {
    std::vector<crypto::SecretBytes> pieces;
    std::uint64_t size = 0;
    std::size_t piece = 0, offset = 0;

    std::size_t next(crypto::MutableBytes out)
    {
        std::size_t filled = 0;
        while (filled < out.size() && piece < pieces.size()) {
            const auto& from = pieces[piece];
            const auto part = std::min(out.size() - filled, from.size() - offset);
            std::ranges::copy(from.expose().subspan(offset, part), out.begin() + static_cast<std::ptrdiff_t>(filled));
            filled += part;
            offset += part;
            if (offset == from.size()) {
                pieces[piece++] = {};
                offset = 0;
            }
        }
        return filled;
    }
};

Result<std::shared_ptr<Spool>> spoolStandardInput()
{
    auto spool = std::make_shared<Spool>();
    for (;;) {
        crypto::SecretBytes piece(kMebibyte);
        const auto size = readFully(STDIN_FILENO, piece.expose());
        if (!size) return complain("cannot-read", phrases::kInputUnreadable);
        if (*size == 0) return spool;
        if (spool->pieces.size() == kLargestSpool) return complain("too-large", phrases::kInputTooLarge, kLargestSpool);
        piece.shrink(*size);
        spool->size += *size;
        spool->pieces.push_back(std::move(piece));
        if (*size < kMebibyte) return spool;
    }
}

} // namespace

Result<crypto::SecretBytes> bytesFrom(const std::string& fileOrDash, std::size_t limit, std::string_view given)
{
    const bool standard = fileOrDash == "-";
    const int fd = standard ? STDIN_FILENO : ::open(fileOrDash.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return complain("cannot-read", phrases::kCannotRead, given);
    crypto::SecretBytes bytes(limit + 1);
    const auto size = readFully(fd, bytes.expose());
    const auto error = errno;
    if (!standard) ::close(fd);
    if (!size) return complain("cannot-read", error == EISDIR ? phrases::kNotAFile : phrases::kCannotRead, given);
    if (*size > limit) return complain("too-large", phrases::kInputTooLarge, limit / kMebibyte);
    bytes.shrink(*size);
    return bytes;
}

Result<vault::DocumentSource> documentFromStandardInput()
{
    vault::DocumentSource source;
    struct stat found{};
    const auto at = ::lseek(STDIN_FILENO, 0, SEEK_CUR);
    if (::fstat(STDIN_FILENO, &found) == 0 && S_ISREG(found.st_mode) && at >= 0 && at <= found.st_size) {
        source.streamSize = static_cast<std::uint64_t>(found.st_size - at);
        source.stream = [](crypto::MutableBytes out) { return readFully(STDIN_FILENO, out); };
        return source;
    }
    auto spool = spoolStandardInput();
    if (!spool) return std::unexpected(spool.error());
    source.streamSize = (*spool)->size;
    source.stream = [held = *spool](crypto::MutableBytes out) -> crypto::Result<std::size_t> {
        return held->next(out);
    };
    return source;
}

Result<void> writeNewFile(const std::filesystem::path& file, crypto::ByteView bytes, std::string_view given)
{
    const auto written = vault::files::create(file, bytes);
    if (written) return {};
    switch (written.error()) {
    case vault::files::Fault::AlreadyThere: return complain("already-there", phrases::kFileExists, given);
    case vault::files::Fault::Full: return complain("full", phrases::kNoRoom, given);
    case vault::files::Fault::NotThere:
    case vault::files::Fault::TooLarge:
    case vault::files::Fault::ReadOnly:
    case vault::files::Fault::Io: break;
    }
    return complain("cannot-write", phrases::kCannotWrite, given);
}

Result<void> makeFolder(const std::filesystem::path& folder, std::string_view given)
{
    if (vault::files::makeFolder(folder)) return {};
    return complain("cannot-write", phrases::kCannotWrite, given);
}

Result<void> isFree(const std::filesystem::path& file, std::string_view given)
{
    std::error_code unknown;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, unknown)))
        return complain("already-there", phrases::kFileExists, given);
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    if (!file.has_filename() || !std::filesystem::is_directory(folder, unknown))
        return complain("cannot-write", phrases::kCannotWrite, given);
    return {};
}

} // namespace cli
