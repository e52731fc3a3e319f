// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// C2SP tlog-policy: which cosigners must have cosigned a checkpoint before it is trusted: k of n, or groups of such
// groups. Pure: a policy is read, or made, and judges notes. Only Ed25519 cosigners can be named.
#pragma once

#include "audit/cosignature.h"

#include <optional>

namespace audit {

class Policy {
public:
    /// A text file of the page: `log`, `witness`, `group`, `quorum` lines. Malformed for anything that the page does
    /// not have, names used before they are defined, a key or a member twice, other than one quorum.
    [[nodiscard]] static Result<Policy> parse(std::string_view text);
    /// At least `quorum` of these. Malformed when there are fewer, a key is there twice, or the quorum is 0.
    [[nodiscard]] static Result<Policy> anyOf(std::size_t quorum, const std::vector<CosignerKey>& cosigners);

    /// The logs that the policy is for; empty when it names none.
    [[nodiscard]] const std::vector<NoteKey>& logs() const { return m_logs; }
    [[nodiscard]] const std::vector<CosignerKey>& cosigners() const { return m_cosigners; }

    struct Verdict {
        bool isTrusted = false;
        /// When each cosigner cosigned, in the order of cosigners(): nothing when they did not, or when a line by them
        /// does not hold.
        std::vector<std::optional<std::uint64_t>> times;
        bool hasBadLine = false; ///< a line by a cosigner of the policy does not hold

        [[nodiscard]] std::size_t count() const; ///< how many cosigned
    };
    [[nodiscard]] Verdict judge(const Note& checkpoint) const;

private:
    /// A cosigner, or a group of earlier nodes.
    struct Node {
        std::string name;
        std::optional<std::size_t> cosigner; ///< which; nothing for a group
        std::size_t quorum = 0;
        std::vector<std::size_t> members;
        bool isMember = false; ///< of some group already
    };
    class Reader;
    [[nodiscard]] bool addCosigner(std::string_view name, const CosignerKey& key);

    std::vector<NoteKey> m_logs;
    std::vector<CosignerKey> m_cosigners;
    std::vector<Node> m_nodes; ///< members before their groups
    std::optional<std::size_t> m_quorum; ///< nothing: none is asked
};

} // namespace audit
