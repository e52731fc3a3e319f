// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/file_io.h"

#include "crypto/promise.h"

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace crypto {
namespace {

// The regions as the system wants them, less what was transferred already.
class Remaining {
public:
    explicit Remaining(Regions regions)
    {
        require(regions.size() <= kMostRegions, "A file is read or written in too many regions at once.");
        for (const auto region : regions) m_all[m_end++] = {.iov_base = region.data(), .iov_len = region.size()};
        advance(0);
    }
    void advance(std::size_t done)
    {
        while (m_begin < m_end && done >= m_all[m_begin].iov_len) done -= m_all[m_begin++].iov_len;
        if (m_begin < m_end) {
            m_all[m_begin].iov_base = static_cast<std::uint8_t*>(m_all[m_begin].iov_base) + done;
            m_all[m_begin].iov_len -= done;
        }
    }
    [[nodiscard]] const iovec* data() const { return &m_all[m_begin]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_end - m_begin); }

private:
    std::array<iovec, kMostRegions> m_all{};
    std::size_t m_begin = 0, m_end = 0;
};

// Calls `transfer` until every region is done.
template <class Transfer>
Result<std::uint64_t> transferAll(Regions regions, const Transfer& transfer)
{
    std::uint64_t total = 0;
    Remaining remaining(regions);
    while (remaining.count() > 0) {
        const auto done = transfer(remaining.data(), remaining.count(), total);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return std::unexpected(Fault::Io);
        total += static_cast<std::uint64_t>(done);
        remaining.advance(static_cast<std::size_t>(done));
    }
    return total;
}

} // namespace

Descriptor::Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor() { (void)close(); }

bool Descriptor::close() { return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0; }

Result<NewFile> NewFile::create(const std::filesystem::path& path)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.number() < 0) return std::unexpected(Fault::Io);
    return NewFile(std::move(file), path);
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_file(std::move(other.m_file)), m_path(std::exchange(other.m_path, {})), m_size(other.m_size),
      m_writeBackFrom(other.m_writeBackFrom)
{
}

NewFile::~NewFile()
{
    if (!m_path.empty()) (void)::unlink(m_path.c_str());
}

Result<void> NewFile::append(Regions regions)
{
    const auto written = transferAll(regions, [this](const iovec* from, int count, std::uint64_t) {
        return ::writev(m_file.number(), from, count);
    });
    m_size += written.value_or(0);
    return written.transform([](std::uint64_t) {});
}

void NewFile::startWriteBack()
{
    // Only advice: a file system without it still has the sync at the end.
    (void)::sync_file_range(m_file.number(), static_cast<off64_t>(m_writeBackFrom),
                            static_cast<off64_t>(m_size - m_writeBackFrom), SYNC_FILE_RANGE_WRITE);
    m_writeBackFrom = m_size;
}

Result<void> NewFile::sync() { return ::fsync(m_file.number()) == 0 ? Result<void>{} : std::unexpected(Fault::Io); }

Result<void> NewFile::keep()
{
    if (!m_file.close()) return std::unexpected(Fault::Io);
    m_path.clear();
    return {};
}

Result<StoredFile> StoredFile::open(const std::filesystem::path& path, std::uint64_t skipped)
{
    // Without O_NONBLOCK a named pipe of that name would hold the program for ever.
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status{};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::unexpected(Fault::Io);
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size < skipped) return std::unexpected(Fault::Io);
    return StoredFile(std::move(file), skipped, size - skipped);
}

Result<void> StoredFile::readAt(std::uint64_t offset, Regions regions) const
{
    return transferAll(regions,
                       [&](const iovec* into, int count, std::uint64_t done) {
                           return ::preadv(m_file.number(), into, count, static_cast<off_t>(m_skipped + offset + done));
                       })
        .transform([](std::uint64_t) {});
}

void StoredFile::expectSequentialReads() const { (void)::posix_fadvise(m_file.number(), 0, 0, POSIX_FADV_SEQUENTIAL); }

} // namespace crypto
