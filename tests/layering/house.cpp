// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layering/house.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <map>
#include <ranges>
#include <regex>
#include <span>
#include <sstream>
#include <stdexcept>

namespace layering {

namespace fs = std::filesystem;

namespace {

constexpr std::array kTopFolders = {"crypto", "audit", "vault", "client", "tests"};
constexpr std::array kProductFolders = {"crypto", "audit", "vault", "client"};
constexpr std::array kEmptyNames = {"common", "core", "util", "utils", "helper", "helpers", "base"};
constexpr std::array kSourceEndings = {".h", ".hpp", ".cpp", ".cc", ".c", ".inc"};

struct Line {
    std::size_t number;
    std::string text;
};

std::string slurp(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<Line> linesOf(const fs::path& file)
{
    std::vector<Line> lines;
    std::istringstream in(slurp(file));
    for (std::string text; std::getline(in, text);) lines.push_back({lines.size() + 1, text});
    return lines;
}

bool isSource(const fs::path& file) { return std::ranges::contains(kSourceEndings, file.extension().string()); }

bool isText(const fs::path& file) { return !slurp(file).contains('\0'); }

// Everything below a folder but build trees and hidden folders other than .ci (`.git` may be a file: a worktree),
// sorted so that findings are stable.
std::vector<fs::path> filesBelow(const fs::path& folder)
{
    std::vector<fs::path> files;
    if (!fs::exists(folder)) return files;
    for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::recursive_directory_iterator(); ++entry) {
        const std::string name = entry->path().filename().string();
        if (entry->is_directory() &&
            ((name.starts_with("build") && entry.depth() == 0) || (name.starts_with('.') && name != ".ci")))
            entry.disable_recursion_pending();
        else if (entry->is_regular_file() && !entry->is_symlink() && name != ".git")
            files.push_back(entry->path());
    }
    std::ranges::sort(files);
    return files;
}

template <typename Folders>
std::vector<fs::path> filesOf(const fs::path& root, const Folders& folders)
{
    std::vector<fs::path> files;
    for (const char* folder : folders) std::ranges::copy(filesBelow(root / folder), std::back_inserter(files));
    return files;
}

std::string fromRoot(const fs::path& root, const fs::path& file)
{
    return file.lexically_relative(root).generic_string();
}

// The code of a line: what stands before a `//`. A `//` inside a string literal only makes us read less.
std::string_view codeOf(std::string_view line) { return line.substr(0, line.find("//")); }

bool matchesAny(const std::vector<std::string>& patterns, std::string_view name)
{
    static const std::regex standard("<[a-z0-9_]+>");
    return std::ranges::any_of(patterns, [&](const std::string& pattern) {
        return pattern == "@std" ? std::regex_match(std::string(name), standard) : matches(pattern, name);
    });
}

const Room* roomOf(const std::vector<Room>& rooms, std::string_view file)
{
    for (const Room& room : rooms | std::views::reverse)
        if (matchesAny(room.files, file)) return &room;
    return nullptr;
}

// `<x>` stays as it is; "x" becomes a path from the root, whether it was written from there or from beside the file.
std::string includedName(const fs::path& root, const fs::path& file, const std::string& open, const std::string& name)
{
    if (open == "<") return "<" + name + ">";
    const fs::path beside = (file.parent_path() / name).lexically_normal();
    if (fs::exists(beside) && !fs::exists(root / name)) return fromRoot(root, beside);
    return fs::path(name).lexically_normal().generic_string();
}

bool hasIdentifier(std::string_view code, std::string_view word)
{
    const auto isPart = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    for (auto at = code.find(word); at != std::string_view::npos; at = code.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !isPart(code[at - 1])) && (end == code.size() || !isPart(code[end]))) return true;
    }
    return false;
}

bool callsExpose(std::string_view code)
{
    return code.contains(".expose(") || code.contains("->expose("); // the declaration itself has neither
}

// ASCII and the accented letters of Latin-1 in lower case; other bytes as they are.
std::string lowered(std::string_view text)
{
    std::string out(text);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto byte = static_cast<unsigned char>(out[i]);
        const bool accented = i > 0 && static_cast<unsigned char>(out[i - 1]) == 0xC3 && byte >= 0x80 && byte <= 0x9E;
        out[i] = accented ? static_cast<char>(byte + 0x20) : static_cast<char>(std::tolower(byte));
    }
    return out;
}

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

// A word stands alone, or as one hump of an identifier (theVictim, victim_count), with or without a French or English
// ending of gender and number.
bool standsAlone(const std::string& line, std::size_t at, std::size_t end)
{
    const auto isUpper = [&](std::size_t i) { return std::isupper(static_cast<unsigned char>(line[i])) != 0; };
    if (at > 0 && isLetter(line[at - 1]) && !(isUpper(at) && !isUpper(at - 1))) return false;
    for (const std::string_view ending : {"es", "s", "e", ""}) {
        const auto after = end + ending.size();
        if (lowered(line).compare(end, ending.size(), ending) != 0) continue;
        if (after >= line.size() || !isLetter(line[after]) || (isUpper(after) && !isUpper(after - 1))) return true;
    }
    return false;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

} // namespace

std::vector<std::string> readList(const fs::path& list)
{
    if (!fs::is_regular_file(list)) throw std::runtime_error("no such list: " + list.string());
    std::vector<std::string> entries;
    for (const Line& line : linesOf(list)) {
        std::string text = line.text.substr(0, line.text.find('#'));
        text.erase(text.find_last_not_of(" \t\r") + 1);
        if (!text.empty()) entries.push_back(text);
    }
    return entries;
}

std::vector<Room> readRooms(const fs::path& table)
{
    std::vector<Room> rooms;
    std::map<std::string, std::vector<std::string>> sets;
    for (const std::string& entry : readList(table)) {
        std::istringstream words(entry);
        std::string keyword, name, word;
        words >> keyword;
        std::vector<std::string> values;
        if (keyword == "set" && !(words >> name >> word && word == "="))
            throw std::runtime_error("rooms.txt: set NAME = PATTERN…, not: " + entry);
        while (words >> word) {
            if (word.starts_with('@') && word != "@std")
                std::ranges::copy(sets.at(word.substr(1)), std::back_inserter(values));
            else
                values.push_back(word);
        }
        if (keyword == "set")
            sets[name] = values;
        else if (keyword == "room")
            rooms.push_back({.files = values, .may = {}, .never = {}, .without = {}});
        else if (rooms.empty())
            throw std::runtime_error("rooms.txt: a rule before the first room: " + entry);
        else if (keyword == "may")
            rooms.back().may = values;
        else if (keyword == "never")
            rooms.back().never = values;
        else if (keyword == "without")
            rooms.back().without = values;
        else
            throw std::runtime_error("rooms.txt: unknown word: " + entry);
    }
    return rooms;
}

bool matches(std::string_view pattern, std::string_view name)
{
    if (pattern.empty()) return name.empty();
    if (pattern.front() != '*')
        return !name.empty() && name.front() == pattern.front() && matches(pattern.substr(1), name.substr(1));
    const bool crosses = pattern.starts_with("**");
    const std::string_view rest = pattern.substr(crosses ? 2 : 1);
    for (std::size_t taken = 0; taken <= name.size(); ++taken) {
        if (matches(rest, name.substr(taken))) return true;
        if (taken < name.size() && name[taken] == '/' && !crosses) return false;
    }
    return false;
}

std::vector<Finding> checkIncludes(const fs::path& root, const std::vector<Room>& rooms)
{
    static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    std::vector<Finding> findings;
    for (const fs::path& path : filesOf(root, kTopFolders)) {
        if (!isSource(path)) continue;
        const std::string file = fromRoot(root, path);
        const Room* room = roomOf(rooms, file);
        if (room == nullptr) {
            findings.push_back({file, 0, "room", "belongs to no room of tests/layering/rooms.txt"});
            continue;
        }
        for (const Line& line : linesOf(path)) {
            if (std::smatch found; std::regex_search(line.text, found, include)) {
                const std::string name = includedName(root, path, found[1], found[2]);
                if (!matchesAny(room->may, name) || matchesAny(room->never, name))
                    findings.push_back(
                        {file, line.number, "include", "room " + joined(room->files) + " may not include " + name});
            }
            for (const std::string& word : room->without)
                if (hasIdentifier(codeOf(line.text), word))
                    findings.push_back(
                        {file, line.number, "identifier", "room " + joined(room->files) + " does without " + word});
        }
    }
    return findings;
}

std::vector<Finding> checkRoomNames(const fs::path& root)
{
    std::vector<Finding> findings;
    for (const char* top : kTopFolders) {
        if (!fs::exists(root / top)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / top))
            if (entry.is_directory() && std::ranges::contains(kEmptyNames, entry.path().filename().string()))
                findings.push_back({fromRoot(root, entry.path()), 0, "name", "says nothing about what is in the room"});
    }
    return findings;
}

std::vector<Finding> checkExpose(const fs::path& root, const std::vector<std::string>& allowed)
{
    std::vector<Finding> findings;
    std::vector<std::string> callers;
    for (const fs::path& path : filesOf(root, kProductFolders)) {
        if (!isSource(path)) continue;
        const std::string file = fromRoot(root, path);
        for (const Line& line : linesOf(path)) {
            if (!callsExpose(codeOf(line.text))) continue;
            callers.push_back(file);
            if (!std::ranges::contains(allowed, file))
                findings.push_back({file, line.number, "expose", "is not in tests/layering/expose_allowed.txt"});
        }
    }
    for (const std::string& file : allowed)
        if (!std::ranges::contains(callers, file))
            findings.push_back({file, 0, "expose", "is listed in expose_allowed.txt and calls no .expose("});
    return findings;
}

std::vector<Finding> checkBannedWords(const fs::path& root, const std::vector<std::string>& words)
{
    std::vector<Finding> findings;
    for (const fs::path& path : filesOf(root, kProductFolders)) {
        if (!isText(path)) continue;
        for (const Line& line : linesOf(path)) {
            const std::string small = lowered(line.text);
            for (const std::string& word : words)
                for (auto at = small.find(word); at != std::string::npos; at = small.find(word, at + 1))
                    if (standsAlone(line.text, at, at + word.size()))
                        findings.push_back(
                            {fromRoot(root, path), line.number, "word", "IMPA-4: \"" + word + "\" judges a person"});
        }
    }
    return findings;
}

std::vector<Finding> checkBanners(const fs::path& root)
{
    constexpr std::string_view banner = "// SPDX-FileCopyrightText: casevault contributors\n"
                                        "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    std::vector<Finding> findings;
    for (const fs::path& path : filesOf(root, kTopFolders))
        if (isSource(path) && !slurp(path).starts_with(banner))
            findings.push_back({fromRoot(root, path), 1, "banner", "does not open with the SPDX banner"});
    return findings;
}

std::vector<Finding> checkPlaces(const fs::path& root)
{
    // Written so that this file does not match itself.
    static const std::regex machine(R"((^|[^A-Za-z0-9_.$}>)*/-])/(work|farm|root|home/[a-z][a-z0-9_-]*)/[A-Za-z.])");
    // The packaged Go library that an independent reader imports is named like a host; it is read from the disk.
    static const std::regex registry(
        R"(\b(debian|ubuntu|npmjs|pypi|crates|golang|rubygems)[.](org|com|io)\b(?!/x/mod\b))");
    constexpr std::array hints = {"/work/", "/farm/", "/root/", "/home/", ".org", ".com", ".io"};
    std::vector<Finding> findings;
    for (const fs::path& path : filesBelow(root)) {
        const std::string text = slurp(path);
        if (text.contains('\0')) continue;
        for (const char* hint : hints) { // std::regex only near a hint: it is slow, and deep on long lines
            for (auto at = text.find(hint); at != std::string::npos; at = text.find(hint, at + 1)) {
                const auto begin = at < 40 ? 0 : at - 40;
                const std::string near = lowered(std::string_view(text).substr(begin, 100));
                const auto line =
                    1 + static_cast<std::size_t>(std::ranges::count(std::string_view(text).substr(0, at), '\n'));
                if (std::regex_search(near, machine))
                    findings.push_back({fromRoot(root, path), line, "place", "a path of one machine"});
                else if (std::regex_search(near, registry))
                    findings.push_back({fromRoot(root, path), line, "place", "the host of a package registry"});
            }
        }
    }
    return findings;
}

} // namespace layering
