// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A document in the making. From before its first byte until its row is committed, `documents/<id>.adding` lies beside
// its file, locked (flock) by whoever adds it: so others tell it from what a killed addition left behind, whose lock
// went with its process. Begun under the store's write lock only, as DocumentFolder::sweep() runs there: between making
// this file and locking it nobody looks.
#pragma once

#include "vault/documents/files.h"

namespace vault::documents {

class Making {
public:
    /// ReadOnly, Full, Io; AlreadyThere when somebody is making it.
    [[nodiscard]] static Result<Making> at(const std::filesystem::path& marker);
    Making(Making&& other) noexcept;
    Making& operator=(Making&&) = delete;
    /// The file and its lock are gone, whether the document came to be or not.
    ~Making();

    /// Nobody knows yet whether the row is there: the mark stays behind, and a later sweep() decides.
    void leaveToSweep() { m_marker.clear(); }

private:
    Making(Descriptor file, std::filesystem::path marker) : m_file(std::move(file)), m_marker(std::move(marker)) {}
    Descriptor m_file;
    std::filesystem::path m_marker; ///< empty when moved from or left
};

enum class Mark : std::uint8_t { None, Held, Left };
/// Whether such a file is there, and whether its maker still is. What cannot be told is held.
[[nodiscard]] Mark markAt(const std::filesystem::path& marker);

} // namespace vault::documents
