// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/documents/files.h"

#include "crypto/random.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vault::documents {
namespace {

using Path = std::filesystem::path;

constexpr std::uint64_t kWrittenBackAtOnce = 8 << 20;

Result<void> outcome(int code) { return code == 0 ? Result<void>{} : std::unexpected(faultOfErrno()); }

Result<void> syncFolder(const Path& folder)
{
    const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return open.number() < 0 ? std::unexpected(faultOfErrno()) : outcome(::fsync(open.number()));
}

} // namespace

Fault faultOfErrno()
{
    switch (errno) {
    case ENOENT:
    case ENOTDIR: return Fault::NotThere;
    case EEXIST: return Fault::AlreadyThere;
    case EACCES:
    case EPERM:
    case EROFS: return Fault::ReadOnly;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return Fault::Full;
    default: return Fault::Io;
    }
}

Descriptor::Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_number >= 0) (void)::close(m_number);
}

Result<OpenFile> OpenFile::regular(const Path& path)
{
    // A device may act on being opened, a pipe may wait: only what is a regular file is opened at all, and it is asked
    // again once open.
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::unexpected(Fault::NotThere);
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) return std::unexpected(errno == ENOENT ? Fault::NotThere : Fault::Io);
    if (::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) return std::unexpected(Fault::NotThere);
    (void)::posix_fadvise(file.number(), 0, 0, POSIX_FADV_SEQUENTIAL);
    return OpenFile(std::move(file), static_cast<std::uint64_t>(status.st_size));
}

crypto::Result<std::size_t> OpenFile::read(crypto::MutableBytes out) const
{
    ssize_t got = 0;
    do {
        got = ::read(m_file.number(), out.data(), out.size());
    } while (got < 0 && errno == EINTR);
    if (got < 0) return std::unexpected(crypto::Fault::Io);
    return static_cast<std::size_t>(got);
}

Result<DraftFile> DraftFile::beside(const Path& target)
{
    if (isThere(target)) return std::unexpected(Fault::AlreadyThere);
    // The target's own name could be too long for an end of ours.
    const auto path = target.parent_path() / ('.' + crypto::toHex(crypto::randomArray<12>()) + ".part");
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.number() < 0) return std::unexpected(faultOfErrno());
    return DraftFile(std::move(file), path, target);
}

DraftFile::DraftFile(Descriptor file, Path path, Path target)
    : m_file(std::move(file)), m_path(std::move(path)), m_target(std::move(target))
{
}

DraftFile::DraftFile(DraftFile&& other) noexcept
    : m_file(std::move(other.m_file)), m_path(std::exchange(other.m_path, {})), m_target(std::move(other.m_target))
{
}

DraftFile::~DraftFile()
{
    if (!m_path.empty()) (void)::unlink(m_path.c_str()); // after keep() there is nothing of that name
}

Result<void> DraftFile::write(ByteView bytes)
{
    m_size += bytes.size();
    while (!bytes.empty()) {
        const auto done = ::write(m_file.number(), bytes.data(), bytes.size());
        if (done < 0 && errno != EINTR) return std::unexpected(faultOfErrno());
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(done, 0)));
    }
    if (m_size - m_writeBackFrom >= kWrittenBackAtOnce) {
        // Only advice, so that the sync at the end has little left to wait for.
        (void)::sync_file_range(m_file.number(), static_cast<off64_t>(m_writeBackFrom),
                                static_cast<off64_t>(m_size - m_writeBackFrom), SYNC_FILE_RANGE_WRITE);
        m_writeBackFrom = m_size;
    }
    return {};
}

Result<void> DraftFile::keep() const
{
    return outcome(::fsync(m_file.number())).and_then([&] { return renameNew(m_path, m_target); });
}

bool isThere(const Path& path)
{
    struct stat status{};
    return ::lstat(path.c_str(), &status) == 0;
}

Result<void> makeFolder(const Path& folder)
{
    if (::mkdir(folder.c_str(), S_IRWXU) == 0) return syncFolder(folder.parent_path());
    if (errno == EEXIST) {
        std::error_code ignored;
        return std::filesystem::is_directory(folder, ignored) ? Result<void>{} : std::unexpected(Fault::Io);
    }
    return std::unexpected(faultOfErrno());
}

Result<void> renameNew(const Path& from, const Path& to)
{
    auto code = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
    if (code != 0 && errno == EINVAL && !isThere(to))
        code = ::rename(from.c_str(), to.c_str()); // a file system (of a stick) that cannot do both at once
    if (code != 0) {
        const auto fault = faultOfErrno();
        (void)::unlink(from.c_str());
        return std::unexpected(fault);
    }
    return syncFolder(to.parent_path());
}

Result<void> removeFile(const Path& file)
{
    if (::unlink(file.c_str()) != 0) return errno == ENOENT ? Result<void>{} : std::unexpected(faultOfErrno());
    return syncFolder(file.parent_path());
}

Fault whyNotWritten(const Path& folder, std::uint64_t size)
{
    const Descriptor probe(::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (probe.number() < 0 || ::fallocate(probe.number(), 0, 0, static_cast<off_t>(size)) != 0) {
        const auto fault = faultOfErrno();
        return fault == Fault::Full || fault == Fault::ReadOnly ? fault : Fault::Io;
    }
    return Fault::Io;
}

} // namespace vault::documents
