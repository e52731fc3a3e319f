// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a verification found, as values, and the two ways to show it: a page for a person, JSON for a program. Both say
// the same. A report names what was not checked as plainly as what was: silence is no answer.
#pragma once

#include "audit/checkpoint.h"
#include "audit/verifier.h"
#include "vault/charter/replay.h"

#include <array>
#include <optional>
#include <ostream>
#include <string>
#include <variant>
#include <vector>

namespace verify {

namespace charter = vault::charter;
using charter::Language;

/// The questions that a verification asks, in its order.
enum class Check : std::uint8_t {
    Checkpoint, ///< the signed head is by the log's key, and of this vault
    Cosigners,  ///< as many people outside as were asked for cosigned the history
    People,     ///< who acts was enrolled, and by which Identity
    Tree,       ///< every entry is there, and every stored hash is theirs
    History,    ///< every earlier checkpoint, and every head that somebody remembers, is a part of this history
    Signatures, ///< every entry is signed by the one it names
    Sequences,  ///< sessions, times and earlier heads fit together
    Payloads,   ///< what was done opens, and is what the entry commits to
    Charter,    ///< each act was allowed when it was done
};
inline constexpr std::array kChecks{Check::Checkpoint, Check::Cosigners,  Check::People,
                                    Check::Tree,       Check::History,    Check::Signatures,
                                    Check::Sequences,  Check::Payloads,   Check::Charter};

/// What neither the log's verifier nor the replay can say: each has its sentence in flaw_sentences.h.
enum class Flaw : std::uint8_t {
    FolderMissing = 1,
    FileMissing,
    FileMalformed,
    FileNewer,
    FileUnreadable,
    CheckpointUnsigned,
    OriginForeign,
    LogEmpty,
    FounderDiffers,
    ActorNotEnrolled,
    IdentityMissing,
    IdentitySurplus,
    GrantUnsigned,
    GrantForeign,
    GrantClosed,
    GrantNotInLog,
    NothingGiven,
    EarlierKeyClosed,
    EarlierKeyDiffers,
    QuarterKeyDiffers,
    TraceKeyMissing,
    TraceKeyClosed,
    TraceKeySurplus,
    TraceQuarterWrong,
    LogKeyDiffers,
    NonceDiffers,
    CheckpointBehind,
    HistoryParted,
    HeadForeign,
    HeadAhead,
    HeadParted,
    CosignersTooFew,
    CosignatureWrong,
    PolicyForeign,
    Stopped,
};
inline constexpr Flaw kLastFlaw = Flaw::Stopped;

struct Finding {
    Check check = Check::Checkpoint;
    std::optional<std::uint64_t> entry;   ///< the leaf it is about
    std::string file;                     ///< the file it is about, by its path inside the bundle, or the head line
    std::optional<vault::MemberId> actor; ///< who did what was not allowed
    std::variant<Flaw, audit::FindingKind, charter::ReplayFinding> what;
};
[[nodiscard]] Finding findingOf(Flaw flaw, std::string file);
[[nodiscard]] Finding findingOf(Flaw flaw, std::uint64_t entry);
/// About a head that somebody remembers; its place is the printed line.
[[nodiscard]] Finding headFinding(Flaw flaw, const audit::Checkpoint& head);
[[nodiscard]] Finding findingOf(const audit::Finding& finding, std::string file = {});
[[nodiscard]] Finding findingOf(const charter::ReplayFinding& finding, const vault::MemberId& actor);

enum class Outcome : std::uint8_t { Whole, Found, Unusable };
enum class Standing : std::uint8_t { Passed, Failed, NotDone };

struct Report {
    std::optional<Finding> unusable; ///< why nothing could be checked
    std::optional<vault::VaultId> vault;
    std::optional<vault::MemberId> founder;
    crypto::Hash32 founderFingerprint{};
    std::optional<audit::Checkpoint> checkpoint; ///< once its signature held
    std::uint64_t entries = 0;                   ///< read and checked, now or (`resumed` of them) before
    std::uint64_t people = 0;                    ///< enrolled, the founder included
    std::uint64_t firstTime = 0, lastTime = 0;   ///< milliseconds since 1970 UTC, as the entries say
    bool isPublished = false;                    ///< a published folder, without entries
    bool hasReader = false;                      ///< an identity was given
    bool hasPolicy = false;                      ///< it was said who must have cosigned
    std::uint64_t asked = 0;                     ///< cosigners that the policy names
    std::optional<audit::Head> cosigned;         ///< the longest checkpoint that the policy trusts
    std::uint64_t checkpoints = 0;               ///< kept, of which each goes on from the one before
    std::uint64_t remembered = 0;                ///< entries whose signatures were verified before (--since)
    std::uint64_t resumed = 0;                   ///< entries that an earlier verification read, and this one did not
    std::uint64_t erased = 0;                    ///< payloads of traces that are no longer there
    std::uint64_t acts = 0, traces = 0;          ///< opened, and allowed
    std::uint64_t unseenTraces = 0;              ///< of quarters whose key the reader does not hold
    std::array<bool, kChecks.size()> done{};     ///< by Check
    std::vector<Finding> findings;               ///< files first, then by entry
    crypto::Bytes state;                         ///< a VerifiedState for the next time; empty unless all was in order

    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] Standing standingOf(Check check) const;
    void setDone(Check check) { done[static_cast<std::size_t>(check)] = true; }
};

/// Findings a page shows; the others are counted.
inline constexpr std::size_t kShownOnPage = 20, kShownInJson = 1000;

/// Where: `entry 12`, or the file's path.
[[nodiscard]] std::string placeOf(const Finding& finding, Language language);
/// What: a whole sentence; for an act that was not allowed, with its principle and rule.
[[nodiscard]] std::string sentenceOf(const Finding& finding, Language language);
/// The finding's name for programs: `bad-signature`.
[[nodiscard]] std::string_view tokenOf(const Finding& finding);
[[nodiscard]] std::string_view tokenOf(Check check);

/// The fingerprint's ten words: a member's id begins as the fingerprint does.
[[nodiscard]] std::string wordsOf(const vault::MemberId& person);
/// ISO 8601 in UTC; "?" for a time that no calendar has.
[[nodiscard]] std::string timeText(std::uint64_t milliseconds);

void printPage(std::ostream& out, const Report& report, Language language);
void printJson(std::ostream& out, const Report& report, Language language);

} // namespace verify
