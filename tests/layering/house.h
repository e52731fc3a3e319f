// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the house, checked over a source tree. Nothing here knows a room by name: rooms.txt does.
// Pure but for reading files below the given root; throws std::runtime_error on a table it cannot read.

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace layering {

/// One broken rule, at one line (counted from 1; 0 when the whole file or folder is meant).
struct Finding {
    std::string file; // from the root
    std::size_t line;
    std::string rule; // "include", "room", "name", "identifier", "expose", "word", "banner", "place", "translation"
    std::string sentence;
};

/// One room of the table: whose files, what they may include, and which identifiers they do without.
struct Room {
    std::vector<std::string> files;
    std::vector<std::string> may;
    std::vector<std::string> never;
    std::vector<std::string> without;
};

/// Reads rooms.txt (its own head says how it is written).
[[nodiscard]] std::vector<Room> readRooms(const std::filesystem::path& table);

/// Reads a list of one entry per line; `#` starts a comment.
[[nodiscard]] std::vector<std::string> readList(const std::filesystem::path& list);

/// Does the pattern cover the whole name? `*` stays within one folder, `**` crosses folders.
[[nodiscard]] bool matches(std::string_view pattern, std::string_view name);

/// Includes that the table does not allow, files that belong to no room, identifiers a room does without.
[[nodiscard]] std::vector<Finding> checkIncludes(const std::filesystem::path& root, const std::vector<Room>& rooms);

/// Folders with a name that says nothing (common, core, util, helpers, base).
[[nodiscard]] std::vector<Finding> checkRoomNames(const std::filesystem::path& root);

/// Calls of `.expose(` outside the listed files, and listed files that do not call it.
[[nodiscard]] std::vector<Finding> checkExpose(const std::filesystem::path& root,
                                               const std::vector<std::string>& allowed);

/// Words that judge a person (DOMAIN §8 IMPA-4), in any text below crypto, audit, vault and client.
[[nodiscard]] std::vector<Finding> checkBannedWords(const std::filesystem::path& root,
                                                    const std::vector<std::string>& words);

/// Sources that do not open with the two lines of the SPDX banner.
[[nodiscard]] std::vector<Finding> checkBanners(const std::filesystem::path& root);

/// Hosts of package registries and paths of one machine, in any file of the tree.
[[nodiscard]] std::vector<Finding> checkPlaces(const std::filesystem::path& root);

} // namespace layering
