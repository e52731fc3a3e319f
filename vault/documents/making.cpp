// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/documents/making.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vault::documents {

Result<Making> Making::at(const std::filesystem::path& marker)
{
    Descriptor file(::open(marker.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (file.number() < 0) return std::unexpected(faultOfErrno());
    Making made(std::move(file), marker);
    if (::flock(made.m_file.number(), LOCK_EX) != 0) return std::unexpected(Fault::Io);
    return made;
}

Making::Making(Making&& other) noexcept
    : m_file(std::move(other.m_file)), m_marker(std::exchange(other.m_marker, {}))
{
}

Making::~Making()
{
    if (!m_marker.empty()) (void)::unlink(m_marker.c_str()); // before the lock goes with the descriptor
}

Mark markAt(const std::filesystem::path& marker)
{
    const Descriptor file(::open(marker.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.number() < 0) return errno == ENOENT ? Mark::None : Mark::Held;
    return ::flock(file.number(), LOCK_SH | LOCK_NB) == 0 ? Mark::Left : Mark::Held;
}

} // namespace vault::documents
