// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files as the sealing and opening pipelines see them: regions in, regions out, every trouble Fault::Io.
#pragma once

#include "crypto/bytes.h"
#include "crypto/fault.h"

#include <filesystem>

namespace crypto {

/// Runs of bytes in memory that lie one after the other in the file. The bytes are somebody else's.
using Regions = std::span<const MutableBytes>;
inline constexpr std::size_t kMostRegions = 32; ///< of one call

/// An open file descriptor, closed when dropped.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();
    [[nodiscard]] int number() const { return m_number; }
    /// Closes now; false when the system reports a failure that came late.
    [[nodiscard]] bool close();

private:
    int m_number; // -1 when none
};

/// A file that did not exist before, readable by its user alone; removed when dropped unless kept.
class NewFile {
public:
    /// Io when something of that name exists, a link included.
    [[nodiscard]] static Result<NewFile> create(const std::filesystem::path& path);
    NewFile(NewFile&& other) noexcept;
    ~NewFile();

    /// Writes at the end, all of it.
    [[nodiscard]] Result<void> append(Regions regions);
    /// Asks the system to begin writing to the disk what was appended since the last call, and does not wait for it.
    void startWriteBack();
    [[nodiscard]] Result<void> sync();
    /// Closes the file, which now stays.
    [[nodiscard]] Result<void> keep();

private:
    NewFile(Descriptor file, std::filesystem::path path) : m_file(std::move(file)), m_path(std::move(path)) {}
    Descriptor m_file;
    std::filesystem::path m_path; // empty once kept
    std::uint64_t m_size = 0, m_writeBackFrom = 0;
};

/// A file open for reading.
class StoredFile {
public:
    /// Io when it cannot be opened, is not a regular file, or ends before `skipped` bytes; what follows those counts as
    /// the file.
    [[nodiscard]] static Result<StoredFile> open(const std::filesystem::path& path, std::uint64_t skipped = 0);
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// Fills every region from `offset` on; Io when the file ends before.
    [[nodiscard]] Result<void> readAt(std::uint64_t offset, Regions regions) const;
    /// Says that the file will be read from beginning to end.
    void expectSequentialReads() const;

private:
    StoredFile(Descriptor file, std::uint64_t skipped, std::uint64_t size)
        : m_file(std::move(file)), m_skipped(skipped), m_size(size)
    {
    }
    Descriptor m_file;
    std::uint64_t m_skipped, m_size;
};

} // namespace crypto
