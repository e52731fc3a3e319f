// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The few things that a document's file needs of the system and the standard library does not say: durable renames that
// replace nothing, sources that are surely files, and whether it was the disk that was full.
#pragma once

#include "crypto/bytes.h"
#include "crypto/fault.h"
#include "vault/store/fault.h"

#include <cstdint>
#include <filesystem>

namespace vault::documents {

using crypto::ByteView;
using store::Fault;
using store::Result;

/// An open file, closed when dropped. One owner.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number; // -1 when none
};

/// Somebody's file, to be read once from its beginning.
class OpenFile {
public:
    /// NotThere: no such file, a folder, a device, a pipe; Io when it may not be read.
    [[nodiscard]] static Result<OpenFile> regular(const std::filesystem::path& path);
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] crypto::Result<std::size_t> read(crypto::MutableBytes out) const;

private:
    OpenFile(Descriptor file, std::uint64_t size) : m_file(std::move(file)), m_size(size) {}
    Descriptor m_file;
    std::uint64_t m_size;
};

/// A file under a hidden name in its target's folder, readable by its user alone; gone unless kept.
class DraftFile {
public:
    /// AlreadyThere when the target is there; NotThere when its folder is not; ReadOnly; Full; Io.
    [[nodiscard]] static Result<DraftFile> beside(const std::filesystem::path& target);
    DraftFile(DraftFile&& other) noexcept;
    DraftFile& operator=(DraftFile&&) = delete;
    ~DraftFile();

    [[nodiscard]] Result<void> write(ByteView bytes);
    /// Durable under its final name when this returns. AlreadyThere: nothing is replaced.
    [[nodiscard]] Result<void> keep() const;

private:
    DraftFile(Descriptor file, std::filesystem::path path, std::filesystem::path target);
    Descriptor m_file;
    std::filesystem::path m_path, m_target; // the first is empty when moved from
    std::uint64_t m_size = 0, m_writeBackFrom = 0;
};

/// What errno says.
[[nodiscard]] Fault faultOfErrno();
/// Something of that name is there, a link to nowhere included.
[[nodiscard]] bool isThere(const std::filesystem::path& path);
/// For this user alone. A folder that is there is fine.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);
/// Renames a synced file within its folder and syncs the folder. Replaces nothing: AlreadyThere, and then, as after
/// every fault, the file of the first name is removed.
[[nodiscard]] Result<void> renameNew(const std::filesystem::path& from, const std::filesystem::path& to);
/// Unlinks and syncs the folder; a file that is not there is fine.
[[nodiscard]] Result<void> removeFile(const std::filesystem::path& file);
/// Asks the system again for room for a file of this size: Full, ReadOnly, or Io when that is not why.
[[nodiscard]] Fault whyNotWritten(const std::filesystem::path& folder, std::uint64_t size);

} // namespace vault::documents
