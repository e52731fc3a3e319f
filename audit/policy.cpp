// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/policy.h"

#include "audit/text_lines.h"

#include <algorithm>

namespace audit {
namespace {

/// What a reader accepts at most (the page asks for 32 of each).
constexpr std::size_t kMostNodes = 256, kMostLogs = 256, kMostBytes = 1U << 20U;
constexpr std::string_view kNone = "none";

/// tlog-policy, Structure: "sequences of ASCII space and tab characters only".
std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> out;
    while (true) {
        const auto begin = line.find_first_not_of(" \t");
        if (begin == std::string_view::npos) return out;
        line.remove_prefix(begin);
        const auto end = std::min(line.find_first_of(" \t"), line.size());
        out.push_back(line.substr(0, end));
        line.remove_prefix(end);
    }
}

/// tlog-policy, Character set: "0x09 (tab), 0x0A (newline), 0x20-0x7E, and 0x80-0xFF".
bool isAllowed(std::string_view line)
{
    return std::ranges::all_of(line, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return c == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

} // namespace

/// The lines of a policy file, taken one after the other.
class Policy::Reader {
public:
    [[nodiscard]] bool take(std::string_view line);
    [[nodiscard]] Result<Policy> finish() &&
    {
        if (!m_hasQuorum) return std::unexpected(Fault::Malformed);
        return std::move(m_policy);
    }

private:
    using Words = std::span<const std::string_view>;
    [[nodiscard]] bool takeLog(Words words);
    [[nodiscard]] bool takeWitness(Words words);
    [[nodiscard]] bool takeGroup(Words words);
    [[nodiscard]] bool takeQuorum(Words words);
    [[nodiscard]] std::optional<std::size_t> nodeCalled(std::string_view name) const;

    Policy m_policy;
    bool m_hasQuorum = false;
};

bool Policy::Reader::take(std::string_view line)
{
    if (!isAllowed(line)) return false;
    const auto words = wordsOf(line);
    if (words.empty() || words.front().starts_with('#')) return true;
    const auto rest = Words(words).subspan(1);
    if (words.front() == "log") return takeLog(rest);
    if (words.front() == "witness") return takeWitness(rest);
    if (words.front() == "group") return takeGroup(rest);
    return words.front() == "quorum" && takeQuorum(rest);
}

// "log <vkey> [<url>]"; "multiple log lines with the same public key, are not allowed".
bool Policy::Reader::takeLog(Words words)
{
    if (words.empty() || words.size() > 2 || m_policy.m_logs.size() == kMostLogs) return false;
    const auto key = NoteKey::parse(words.front());
    if (!key || std::ranges::contains(m_policy.m_logs, key->key, &NoteKey::key)) return false;
    m_policy.m_logs.push_back(*key);
    return true;
}

// "witness <name> <vkey> [<url>]".
bool Policy::Reader::takeWitness(Words words)
{
    if (words.size() < 2 || words.size() > 3) return false;
    const auto key = CosignerKey::parse(words[1]);
    return key && m_policy.addCosigner(words[0], *key);
}

// "group <name> all|any|<k> <name>..."; "1 <= k <= n"; "each defined name can be listed as a group member at most once".
bool Policy::Reader::takeGroup(Words words)
{
    if (words.size() < 3 || m_policy.m_nodes.size() == kMostNodes) return false;
    const auto members = words.subspan(2);
    Node group{std::string(words[0]), {}, 0, {}, false};
    if (group.name == kNone || nodeCalled(group.name)) return false;
    const auto number = words[1] == "any"   ? Result<std::uint64_t>(1)
                        : words[1] == "all" ? Result<std::uint64_t>(members.size())
                                            : parseDecimal(words[1]);
    if (!number || *number < 1 || *number > members.size()) return false;
    group.quorum = static_cast<std::size_t>(*number);
    for (const auto name : members) {
        const auto node = nodeCalled(name);
        if (!node || m_policy.m_nodes[*node].isMember) return false;
        m_policy.m_nodes[*node].isMember = true;
        group.members.push_back(*node);
    }
    m_policy.m_nodes.push_back(std::move(group));
    return true;
}

// "A policy file must include exactly one quorum line."
bool Policy::Reader::takeQuorum(Words words)
{
    if (words.size() != 1 || m_hasQuorum) return false;
    m_hasQuorum = true;
    if (words.front() == kNone) return true;
    m_policy.m_quorum = nodeCalled(words.front());
    return m_policy.m_quorum.has_value();
}

std::optional<std::size_t> Policy::Reader::nodeCalled(std::string_view name) const
{
    const auto found = std::ranges::find(m_policy.m_nodes, name, &Node::name);
    if (found == m_policy.m_nodes.end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_policy.m_nodes.begin());
}

// "Witnesses and groups share a single namespace. The special name none is predefined"; "multiple witness lines with the
// same public key, are not allowed".
bool Policy::addCosigner(std::string_view name, const CosignerKey& key)
{
    if (m_nodes.size() == kMostNodes || name == kNone || std::ranges::contains(m_nodes, name, &Node::name)) return false;
    if (std::ranges::contains(m_cosigners, key.key, &CosignerKey::key)) return false;
    m_nodes.push_back({std::string(name), m_cosigners.size(), 0, {}, false});
    m_cosigners.push_back(key);
    return true;
}

Result<Policy> Policy::parse(std::string_view text)
{
    if (text.size() > kMostBytes) return std::unexpected(Fault::Malformed);
    Reader reader;
    while (const auto line = text_lines::take(text))
        if (!reader.take(*line)) return std::unexpected(Fault::Malformed);
    if (!text.empty()) return std::unexpected(Fault::Malformed); // a last line without its newline
    return std::move(reader).finish();
}

Result<Policy> Policy::anyOf(std::size_t quorum, const std::vector<CosignerKey>& cosigners)
{
    if (quorum < 1 || quorum > cosigners.size()) return std::unexpected(Fault::Malformed);
    Policy out;
    Node all{"the quorum", {}, quorum, {}, false}; // no name of a file can hold a space
    for (const auto& key : cosigners) {
        all.members.push_back(out.m_nodes.size());
        if (!out.addCosigner(std::to_string(out.m_nodes.size()), key)) return std::unexpected(Fault::Malformed);
    }
    out.m_quorum = out.m_nodes.size();
    out.m_nodes.push_back(std::move(all));
    return out;
}

std::size_t Policy::Verdict::count() const
{
    return static_cast<std::size_t>(std::ranges::count_if(times, [](const auto& time) { return time.has_value(); }));
}

// signed-note: "if a signature from a known key fails to verify, clients SHOULD reject the whole note".
Policy::Verdict Policy::judge(const Note& checkpoint) const
{
    Verdict out;
    for (const auto& key : m_cosigners) {
        const auto time = cosignedAt(checkpoint, key);
        if (!time && time.error() != Fault::UnknownSigner) out.hasBadLine = true;
        out.times.push_back(time ? std::optional(*time) : std::nullopt);
    }
    std::vector<bool> holds;
    for (const auto& node : m_nodes) {
        const auto reached = std::ranges::count_if(node.members, [&](std::size_t member) { return holds[member]; });
        holds.push_back(node.cosigner ? out.times[*node.cosigner].has_value()
                                      : static_cast<std::size_t>(reached) >= node.quorum);
    }
    out.isTrusted = !out.hasBadLine && (!m_quorum || holds[*m_quorum]);
    return out;
}

} // namespace audit
