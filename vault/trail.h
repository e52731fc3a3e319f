// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The access trail: reading the log, proving a leaf, exporting it for an auditor, verifying the whole vault.
#pragma once

#include "vault/charter/themes.h"
#include "vault/session.h"

#include <filesystem>

namespace vault {

struct LogLine {
    std::uint64_t index = 0;
    std::uint64_t time = 0; ///< milliseconds UTC
    std::string actor;
    bool readable = false; ///< false: sealed to others, or not this role's to read
    charter::DatedAct act; ///< when readable
    std::string sentence;  ///< "a écrit un entretien", or what is known of a sealed entry
};
/// Which entries are wanted; nothing set: all.
struct LogFilter {
    std::optional<CaseId> caseFile{};         ///< only entries that this role reads
    std::optional<MemberId> member{};           ///< who did it
    std::optional<charter::ActTheme> theme{}; ///< only entries that this role reads
    charter::Day from = charter::Day::None, until = charter::Day::None; ///< civil dates, both inclusive

    [[nodiscard]] bool isEmpty() const { return *this == LogFilter{}; }
    bool operator==(const LogFilter&) const = default;
};

/// The newest `count` entries up to `before` (exclusive; size when 0), oldest first. Roles read what DOMAIN §6 gives them.
[[nodiscard]] Outcome<std::vector<LogLine>> readLog(Session& session, std::uint64_t before, std::size_t count,
                                                    charter::Language language);
/// The same among those that the filter wants.
[[nodiscard]] Outcome<std::vector<LogLine>> readLog(Session& session, const LogFilter& filter, std::uint64_t before,
                                                    std::size_t count, charter::Language language);

/// A C2SP tlog-proof of one leaf against the current checkpoint. NotThere beyond the end.
[[nodiscard]] Outcome<std::string> proveLeaf(Session& session, std::uint64_t index);
[[nodiscard]] std::string headLineOf(const Session& session);

/// Writes the audit bundle for an enrolled auditor; adds what is new to an older one. An act, refused unless by the
/// privacy officer (in the founding phase also the director).
[[nodiscard]] Outcome<audit::Head> exportLog(Session& session, const std::filesystem::path& folder,
                                             const MemberId& auditor);

/// Writes what anyone may see and nothing else: the checkpoints that left the vault, this one too, and the proofs that
/// each goes on from the one before (audit/published.h). Adds what is new to what is there. An act of whoever answers for
/// the vault: director, coordinators, privacy officer. Forked when the folder is of another history.
[[nodiscard]] Outcome<audit::Head> publishLog(Session& session, const std::filesystem::path& folder);

struct VerificationReport {
    audit::Head head;
    std::uint64_t leaves = 0, rows = 0, documents = 0, unreadTraces = 0;
    std::uint64_t forgottenTraces = 0;  ///< of quarters that two people forgot: gone, and rightly so
    std::vector<VaultFinding> findings; ///< empty: whole, and every act was allowed
};
/// done of total; false cancels.
using VerificationProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;
/// From the first leaf, trusting nothing remembered: tree, signatures, sequences, stored hashes, checkpoint, replay of the
/// charter, every live row and document against its newest hash.
[[nodiscard]] Outcome<VerificationReport> verifyVault(Session& session, charter::Language language,
                                                      const VerificationProgress& progress = {});

} // namespace vault
