// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/report.h"

#include "client/verify/flaw_sentences.h"

#include "audit/finding_sentences.h"
#include "vault/charter/sentences.h"
#include "vault/identity/identity.h"

#include <algorithm>
#include <chrono>
#include <format>

namespace verify {

namespace {

using audit::FindingKind;
using charter::ReplayFindingKind;

/// To which check a finding of the log's verifier belongs, and its name in JSON.
struct KindName {
    FindingKind kind;
    Check check;
    std::string_view token;
};
constexpr std::array kKindNames{
    KindName{FindingKind::MalformedLeaf, Check::Tree, "malformed-leaf"},
    KindName{FindingKind::ForeignVault, Check::Signatures, "foreign-vault"},
    KindName{FindingKind::UnknownActor, Check::Signatures, "unknown-actor"},
    KindName{FindingKind::BadSignature, Check::Signatures, "bad-signature"},
    KindName{FindingKind::SequenceGap, Check::Sequences, "sequence-gap"},
    KindName{FindingKind::TimeBackwards, Check::Sequences, "time-backwards"},
    KindName{FindingKind::PreviousHeadUnknown, Check::Sequences, "previous-head-unknown"},
    KindName{FindingKind::FoundingMisplaced, Check::Sequences, "founding-misplaced"},
    KindName{FindingKind::SubjectMisplaced, Check::Sequences, "subject-misplaced"},
    KindName{FindingKind::RootMismatch, Check::Tree, "root-mismatch"},
    KindName{FindingKind::MissingLeaves, Check::Tree, "missing-leaves"},
    KindName{FindingKind::InconsistentHeads, Check::Tree, "inconsistent-heads"},
    KindName{FindingKind::StoredHashWrong, Check::Tree, "stored-hash-wrong"},
};

const KindName& nameOf(FindingKind kind)
{
    const auto found = std::ranges::find(kKindNames, kind, &KindName::kind);
    return found == kKindNames.end() ? kKindNames.front() : *found;
}

std::string_view tokenOf(ReplayFindingKind kind)
{
    switch (kind) {
    case ReplayFindingKind::NotAllowed: return "not-allowed";
    case ReplayFindingKind::PayloadMissing: return "payload-missing";
    case ReplayFindingKind::PayloadUnreadable: return "payload-unreadable";
    case ReplayFindingKind::WrongLabel: return "wrong-label";
    }
    return "unknown";
}

Check checkOf(ReplayFindingKind kind)
{
    const bool isRead = kind == ReplayFindingKind::NotAllowed || kind == ReplayFindingKind::WrongLabel;
    return isRead ? Check::Charter : Check::Payloads;
}

/// "« a remis des clés » : Cet acte n'était pas permis. Confidentialité (CONF-1) : …"
std::string sentenceOfReplay(const charter::ReplayFinding& finding, Language language)
{
    std::string out;
    if (const auto act = charter::sentenceOf(finding.act, language); !act.empty())
        out = language == Language::French ? std::format("« {} » : ", act) : std::format("“{}”: ", act);
    out += charter::sentenceOf(finding.kind, language);
    if (finding.refusal) out += " " + charter::describe(*finding.refusal, language);
    return out;
}

} // namespace

Finding findingOf(Flaw flaw, std::string file)
{
    // what a file is about, its place says
    auto check = sentenceOf(flaw).check;
    if (check != Check::Cosigners && check != Check::History) {
        if (file == "checkpoint") check = Check::Checkpoint;
        if (file == "identities") check = Check::People;
        if (file.starts_with("tile/")) check = Check::Tree;
        if (file.starts_with("checkpoints") || file.starts_with("consistency/")) check = Check::History;
    }
    return {.check = check, .entry = {}, .file = std::move(file), .actor = {}, .what = flaw};
}

Finding findingOf(Flaw flaw, std::uint64_t entry)
{
    return {.check = sentenceOf(flaw).check, .entry = entry, .file = {}, .actor = {}, .what = flaw};
}

Finding headFinding(Flaw flaw, const audit::Checkpoint& head)
{
    return {.check = Check::History,
            .entry = {},
            .file = audit::headLine(head.origin, head.head),
            .actor = {},
            .what = flaw};
}

Finding findingOf(const audit::Finding& finding, std::string file)
{
    return {.check = nameOf(finding.kind).check,
            .entry = audit::value(finding.index),
            .file = std::move(file),
            .actor = {},
            .what = finding.kind};
}

Finding findingOf(const charter::ReplayFinding& finding, const vault::MemberId& actor)
{
    return {.check = checkOf(finding.kind), .entry = finding.index, .file = {}, .actor = actor, .what = finding};
}

Outcome Report::outcome() const
{
    if (unusable) return Outcome::Unusable;
    return findings.empty() ? Outcome::Whole : Outcome::Found;
}

Standing Report::standingOf(Check check) const
{
    if (std::ranges::contains(findings, check, &Finding::check)) return Standing::Failed;
    return done[static_cast<std::size_t>(check)] ? Standing::Passed : Standing::NotDone;
}

std::string placeOf(const Finding& finding, Language language)
{
    std::string out;
    if (finding.entry) out = std::format("{} {}", language == Language::French ? "entrée" : "entry", *finding.entry);
    if (finding.file.empty()) return out;
    return out.empty() ? finding.file : std::format("{} ({})", out, finding.file);
}

std::string sentenceOf(const Finding& finding, Language language)
{
    const bool french = language == Language::French;
    if (const auto* flaw = std::get_if<Flaw>(&finding.what)) {
        const auto& row = sentenceOf(*flaw);
        return std::string(french ? row.fr : row.en);
    }
    if (const auto* kind = std::get_if<FindingKind>(&finding.what)) {
        const auto& row = audit::sentenceOf(*kind);
        return std::string(french ? row.fr : row.en);
    }
    return sentenceOfReplay(std::get<charter::ReplayFinding>(finding.what), language);
}

std::string_view tokenOf(const Finding& finding)
{
    if (const auto* flaw = std::get_if<Flaw>(&finding.what)) return sentenceOf(*flaw).token;
    if (const auto* kind = std::get_if<FindingKind>(&finding.what)) return nameOf(*kind).token;
    return tokenOf(std::get<charter::ReplayFinding>(finding.what).kind);
}

std::string_view tokenOf(Check check)
{
    switch (check) {
    case Check::Checkpoint: return "checkpoint";
    case Check::Cosigners: return "cosigners";
    case Check::People: return "people";
    case Check::Tree: return "tree";
    case Check::History: return "history";
    case Check::Signatures: return "signatures";
    case Check::Sequences: return "sequences";
    case Check::Payloads: return "payloads";
    case Check::Charter: return "charter";
    }
    return "unknown";
}

std::string wordsOf(const vault::MemberId& person)
{
    crypto::Hash32 beginning{};
    std::ranges::copy(person.bytes, beginning.begin());
    return vault::identity::fingerprintWords(beginning);
}

std::string timeText(std::uint64_t milliseconds)
{
    constexpr std::uint64_t kEndOfYear9999 = 253'402'300'800'000;
    if (milliseconds >= kEndOfYear9999) return "?";
    const std::chrono::sys_seconds time{std::chrono::seconds{milliseconds / 1000}};
    return std::format("{:%FT%TZ}", time);
}

} // namespace verify
