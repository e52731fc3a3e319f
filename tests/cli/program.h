// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the real casevault as its own process, as people and scripts do, in a folder that goes away.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace cli_test {

struct Ended {
    int code = -1;
    std::string out, err;
    /// What it printed, as JSON; null when it is none.
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out, nullptr, false); }
};

/// Runs the program with these arguments and this standard input, away from any terminal, and waits for it.
[[nodiscard]] Ended runProgram(const std::vector<std::string>& arguments, const std::string& input = {});
/// The same for casevault-verify.
[[nodiscard]] Ended runVerifier(const std::vector<std::string>& arguments);

/// More bytes than a record may have.
inline constexpr std::size_t kMoreThanARecord = 1024 * 1024 + 1;

/// A folder of its own under the temporary one, removed at the end.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Makes a file of mode 0600 and returns its path.
    [[nodiscard]] std::string file(const std::string& name, const std::string& content) const;

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string contentOf(const std::filesystem::path& file);

} // namespace cli_test
