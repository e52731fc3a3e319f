// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/store/sqlcipher/place.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace vault::store {
namespace {

constexpr std::array<std::uint32_t, 8> kNetworkFileSystems{
    NFS_SUPER_MAGIC, SMB_SUPER_MAGIC, SMB2_SUPER_MAGIC, CIFS_SUPER_MAGIC,
    AFS_SUPER_MAGIC, AFS_FS_MAGIC,    CEPH_SUPER_MAGIC, CODA_SUPER_MAGIC,
};

Fault faultOfErrno()
{
    switch (errno) {
    case ENOENT:
    case ENOTDIR: return Fault::NotThere;
    case EACCES:
    case EPERM:
    case EROFS: return Fault::ReadOnly;
    default: return Fault::Io;
    }
}

Result<void> checkWritable(const std::filesystem::path& path, int mode)
{
    if (::faccessat(AT_FDCWD, path.c_str(), mode, AT_EACCESS) != 0) return std::unexpected(faultOfErrno());
    return {};
}

} // namespace

bool isNetworkFileSystem(std::uint32_t magic) { return std::ranges::contains(kNetworkFileSystems, magic); }

Result<void> checkFolder(const std::filesystem::path& folder)
{
    struct statfs about{};
    if (::statfs(folder.c_str(), &about) != 0) return std::unexpected(faultOfErrno());
    if (isNetworkFileSystem(static_cast<std::uint32_t>(about.f_type))) return std::unexpected(Fault::NetworkFolder);
    return checkWritable(folder, R_OK | W_OK | X_OK);
}

Result<void> checkFile(const std::filesystem::path& file)
{
    // Never open() and close() here: closing any descriptor of a file drops this process's locks on it (POSIX), those
    // of a connection that is already open included.
    struct stat status{};
    if (::stat(file.c_str(), &status) != 0) return std::unexpected(faultOfErrno());
    if (!S_ISREG(status.st_mode) || status.st_size == 0)
        return std::unexpected(Fault::CannotOpen); // SQLite would take an empty file for a new database
    return checkFolder(file.parent_path()).and_then([&] { return checkWritable(file, R_OK | W_OK); });
}

} // namespace vault::store
