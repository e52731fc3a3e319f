// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layering/translations.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <regex>
#include <set>

namespace layering {

namespace fs = std::filesystem;

namespace {

/// A context, and a text in it.
using Entry = std::pair<std::string, std::string>;
using Entries = std::map<Entry, std::size_t>; // the line of each

std::string slurp(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t lineAt(std::string_view text, std::size_t at)
{
    return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, at), '\n'));
}

std::string unescaped(std::string text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kEntities = {
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}}}; // the last one last
    for (const auto& [entity, sign] : kEntities)
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + sign.size()))
            text.replace(at, entity.size(), sign);
    return text;
}

/// What stands in the next <tag …>…</tag> from `at` on and before `end`; `at` goes behind it. Nothing when there is none.
std::optional<std::string> element(std::string_view text, std::string_view tag, std::size_t& at, std::size_t end)
{
    const auto open = text.find("<" + std::string(tag), at);
    if (open >= end) return std::nullopt;
    const auto begin = text.find('>', open) + 1;
    const auto close = text.find("</" + std::string(tag) + ">", begin);
    if (close >= end) return std::nullopt;
    at = close;
    return std::string(text.substr(begin, close - begin));
}

Entries entriesOf(std::string_view text, const std::string& file, std::vector<Finding>& findings)
{
    Entries entries;
    std::set<std::string> contexts;
    const auto no = [&](std::size_t at, const std::string& sentence) {
        findings.push_back({file, lineAt(text, at), "translation", sentence});
    };
    for (auto at = text.find("<context>"); at != std::string_view::npos; at = text.find("<context>", at)) {
        const auto end = std::min(text.find("</context>", at), text.size());
        const auto context = element(text, "name", at, end).value_or("");
        if (!contexts.insert(context).second) no(at, "the context " + context + " stands here a second time");
        for (auto source = element(text, "source", at, end); source; source = element(text, "source", at, end)) {
            const auto words = unescaped(*source);
            if (!entries.emplace(Entry(context, words), lineAt(text, at)).second) no(at, context + ": twice: " + words);
            const auto next = std::min(text.find("<source>", at), end);
            const auto translation = element(text, "translation", at, next);
            if (!translation || translation->empty()) no(at, context + ": not translated: " + words);
        }
        at = end;
    }
    for (auto at = text.find("type=\"unfinished\""); at != std::string_view::npos; at = text.find("type=\"unfinished\"", at + 1))
        no(at, "a translation that is not finished");
    return entries;
}

/// The literal that begins at `at`, with those that follow it directly; none when there is none.
std::optional<std::string> literal(std::string_view text, std::size_t at)
{
    const auto blank = [&] { while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at])) != 0) ++at; };
    blank();
    if (at >= text.size() || text[at] != '"') return std::nullopt;
    std::string out;
    while (at < text.size() && text[at] == '"') {
        for (++at; at < text.size() && text[at] != '"'; ++at) {
            if (text[at] == '\\') ++at; // only the sign itself follows in texts for people
            out += text[at];
        }
        ++at;
        blank();
    }
    return out;
}

bool isOfAName(char sign) { return std::isalnum(static_cast<unsigned char>(sign)) != 0 || sign == '_'; }

/// The class before `tr` at that place (Class::tr); nothing when there is none.
std::string classBefore(std::string_view text, std::size_t at)
{
    if (at < 2 || text.substr(at - 2, 2) != "::") return {};
    auto begin = at - 2;
    while (begin > 0 && isOfAName(text[begin - 1])) --begin;
    return std::string(text.substr(begin, at - 2 - begin));
}

/// The class whose member begins in that line, or that is declared there; nothing when there is none.
std::string classIn(const std::string& line)
{
    static const std::regex member(R"(\b([A-Z]\w*)::~?\w+\()"), declared(R"(^(?:template.*>\s*)?class (\w+)[^;]*$)");
    std::smatch found;
    if (line.empty() || std::string_view(" /}#").contains(line.front())) return {};
    if (std::regex_search(line, found, member) || std::regex_search(line, found, declared)) return found[1];
    return {};
}

void readAsked(const fs::path& source, const std::string& file, const std::string& space, Entries& asked, std::map<Entry, std::string>& where,
               std::vector<Finding>& findings)
{
    const auto text = slurp(source);
    std::string inside;
    for (std::size_t begin = 0, number = 1; begin < text.size(); ++number) {
        const auto end = std::min(text.find('\n', begin), text.size());
        if (const auto named = classIn(text.substr(begin, end - begin)); !named.empty()) inside = named;
        for (auto at = text.find("tr(", begin); at < end; at = text.find("tr(", at + 1)) {
            if (at > 0 && isOfAName(text[at - 1])) continue;
            const auto words = literal(text, at + 3);
            const auto before = classBefore(text, at);
            const Entry entry(space + "::" + (before.empty() ? inside : before), words.value_or(""));
            if (!words) {
                findings.push_back({file, number, "translation", "tr() of what is no literal: nobody can translate it"});
                continue;
            }
            asked.emplace(entry, number);
            where.emplace(entry, file);
        }
        begin = end + 1;
    }
}

} // namespace

std::vector<Finding> checkTranslations(const fs::path& root, const fs::path& folder, const fs::path& file)
{
    std::vector<Finding> findings;
    const auto there = entriesOf(slurp(root / file), file.generic_string(), findings);
    std::vector<fs::path> sources;
    for (const auto& one : fs::recursive_directory_iterator(root / folder))
        if (one.path().extension() == ".cpp" || one.path().extension() == ".h") sources.push_back(one.path());
    std::ranges::sort(sources);
    Entries asked;
    std::map<Entry, std::string> where;
    for (const auto& source : sources)
        readAsked(source, source.lexically_relative(root).generic_string(), folder.filename().string(), asked, where, findings);
    for (const auto& [entry, line] : asked)
        if (!there.contains(entry)) findings.push_back({where.at(entry), line, "translation", entry.first + " has no entry: " + entry.second});
    for (const auto& [entry, line] : there)
        if (!asked.contains(entry))
            findings.push_back({file.generic_string(), line, "translation", entry.first + ": asked for nowhere: " + entry.second});
    return findings;
}

} // namespace layering
