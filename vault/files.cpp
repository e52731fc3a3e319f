// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/files.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace vault::files {

namespace {

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0) ::close(m_fd);
    }
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

Fault faultOf(int error)
{
    switch (error) {
    case ENOENT: return Fault::NotThere;
    case EEXIST: return Fault::AlreadyThere;
    case EROFS:
    case EACCES:
    case EPERM: return Fault::ReadOnly;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return Fault::Full;
    default: return Fault::Io;
    }
}

std::unexpected<Fault> lastError() { return std::unexpected(faultOf(errno)); }

std::expected<void, Fault> writeAll(int fd, crypto::ByteView bytes)
{
    while (!bytes.empty()) {
        const auto done = ::write(fd, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR) continue;
        if (done < 0) return lastError();
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
    return {};
}

std::expected<void, Fault> syncFolder(const std::filesystem::path& folder)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen() || ::fsync(opened.get()) != 0) return lastError();
    return {};
}

std::expected<void, Fault> writeNew(const std::filesystem::path& file, crypto::ByteView bytes, bool durable)
{
    const Descriptor opened(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!opened.isOpen()) return lastError();
    auto written = writeAll(opened.get(), bytes);
    if (written && durable && ::fsync(opened.get()) != 0) written = lastError();
    if (!written) ::unlink(file.c_str());
    return written;
}

std::expected<void, Fault> replaceWith(const std::filesystem::path& file, crypto::ByteView bytes, bool durable)
{
    auto beside = file;
    beside += ".new-" + std::to_string(::getpid());
    ::unlink(beside.c_str());
    if (auto written = writeNew(beside, bytes, durable); !written) return written;
    if (::rename(beside.c_str(), file.c_str()) != 0) {
        const auto fault = lastError();
        ::unlink(beside.c_str());
        return fault;
    }
    if (!durable) return {};
    return syncFolder(file.parent_path().empty() ? "." : file.parent_path());
}

} // namespace

std::expected<crypto::Bytes, Fault> read(const std::filesystem::path& file, std::uint64_t limit)
{
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!opened.isOpen()) return lastError();
    struct stat about{};
    if (::fstat(opened.get(), &about) != 0) return lastError();
    if (!S_ISREG(about.st_mode)) return std::unexpected(Fault::NotThere);
    if (static_cast<std::uint64_t>(about.st_size) > limit) return std::unexpected(Fault::TooLarge);
    crypto::Bytes bytes(static_cast<std::size_t>(about.st_size));
    std::size_t have = 0;
    while (have < bytes.size()) {
        const auto got = ::read(opened.get(), bytes.data() + have, bytes.size() - have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return lastError();
        if (got == 0) break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

std::expected<void, Fault> replace(const std::filesystem::path& file, crypto::ByteView bytes)
{
    return replaceWith(file, bytes, true);
}

std::expected<void, Fault> replaceQuickly(const std::filesystem::path& file, crypto::ByteView bytes)
{
    return replaceWith(file, bytes, false);
}

std::expected<void, Fault> create(const std::filesystem::path& file, crypto::ByteView bytes)
{
    if (auto written = writeNew(file, bytes, true); !written) return written;
    return syncFolder(file.parent_path().empty() ? "." : file.parent_path());
}

std::expected<void, Fault> makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) return {};
    std::filesystem::create_directories(folder, error);
    if (error) return std::unexpected(faultOf(error.value()));
    if (::chmod(folder.c_str(), 0700) != 0) return lastError();
    return {};
}

} // namespace vault::files
