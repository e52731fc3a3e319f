// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/history_check.h"

#include "client/verify/bundle_parts.h"

#include <algorithm>
#include <set>

namespace verify {

namespace {

struct Kept {
    std::string file;
    std::string note;
    audit::Checkpoint checkpoint;
};

/// Every checkpoint of the folder that the log's key signed; the others are findings.
std::vector<Kept> keptIn(const Question& question, const std::vector<audit::TreeSize>& sizes, Report& report)
{
    std::vector<Kept> out;
    for (const auto size : sizes) {
        auto file = audit::checkpointPath(size);
        auto note = audit::readCheckpoint(question.folder, size);
        if (!note) {
            report.findings.push_back(findingOf(flawOf(note.error()), std::move(file)));
            continue;
        }
        auto checkpoint = audit::openCheckpoint(*note, question.logKey);
        if (checkpoint)
            out.push_back({std::move(file), *std::move(note), *std::move(checkpoint)});
        else
            report.findings.push_back(findingOf(Flaw::CheckpointUnsigned, std::move(file)));
    }
    return out;
}

void compareWithNewest(const std::vector<audit::TreeSize>& sizes, const std::vector<Kept>& kept, Report& report)
{
    const auto& newest = *report.checkpoint;
    if (sizes.empty() || sizes.back() < newest.head.size)
        report.findings.push_back(findingOf(Flaw::FileMissing, audit::checkpointPath(newest.head.size)));
    else if (sizes.back() > newest.head.size)
        report.findings.push_back(findingOf(Flaw::CheckpointBehind, "checkpoint"));
    for (const auto& one : kept)
        if (one.checkpoint.head.size == newest.head.size && one.checkpoint.head != newest.head)
            report.findings.push_back(findingOf(Flaw::HistoryParted, one.file));
}

/// A proof leads from one signed root to the other, and to no third.
void checkProof(const Question& question, const audit::Checkpoint& older, const audit::Checkpoint& newer,
                Report& report)
{
    auto file = audit::consistencyPath(older.head.size, newer.head.size);
    const auto proof = audit::readConsistency(question.folder, older.head.size, newer.head.size);
    if (!proof) {
        report.findings.push_back(findingOf(flawOf(proof.error()), std::move(file)));
        return;
    }
    const auto leads = audit::checkConsistencyFile(*proof, older.head, question.logKey);
    if (!leads && leads.error() != audit::Fault::Inconsistent)
        report.findings.push_back(findingOf(Flaw::CheckpointUnsigned, std::move(file)));
    else if (!leads || *leads != newer)
        report.findings.push_back(findingOf(Flaw::HistoryParted, std::move(file)));
}

/// The proofs from each checkpoint to the next, which must be there, and all others that are. A proof between sizes of
/// which one has no checkpoint tells that it was taken away.
void checkProofs(const Question& question, const std::vector<audit::TreeSize>& sizes, const std::vector<Kept>& kept,
                 Report& report)
{
    const auto listed = audit::publishedProofs(question.folder);
    if (!listed) {
        report.findings.push_back(findingOf(flawOf(listed.error()), "consistency/"));
        return;
    }
    std::set<std::pair<audit::TreeSize, audit::TreeSize>> pairs(listed->begin(), listed->end());
    for (std::size_t i = 1; i < sizes.size(); ++i) pairs.emplace(sizes[i - 1], sizes[i]);
    const auto find = [&](audit::TreeSize size) -> const audit::Checkpoint* {
        const auto found = std::ranges::find(kept, size, [](const Kept& one) { return one.checkpoint.head.size; });
        if (found != kept.end()) return &found->checkpoint;
        if (!std::ranges::contains(sizes, size)) // else its own finding says what is wrong with it
            report.findings.push_back(findingOf(Flaw::FileMissing, audit::checkpointPath(size)));
        return nullptr;
    };
    for (const auto& [older, newer] : pairs) {
        const auto* const before = find(older);
        const auto* const after = find(newer);
        if (before != nullptr && after != nullptr) checkProof(question, *before, *after, report);
    }
}

void judge(const audit::Policy& policy, const std::string& file, const std::string& text, Report& report)
{
    const auto note = audit::Note::parseUnverified(text);
    const auto checkpoint = note ? audit::Checkpoint::parse(note->text) : std::unexpected(note.error());
    if (!checkpoint) return;
    const auto verdict = policy.judge(*note);
    if (verdict.hasBadLine) report.findings.push_back(findingOf(Flaw::CosignatureWrong, file));
    if (verdict.isTrusted && (!report.cosigned || report.cosigned->size < checkpoint->head.size))
        report.cosigned = checkpoint->head;
}

/// A cosigner signs what left the vault before: the newest checkpoint has rarely been seen by them. What they vouch for
/// is the longest that enough of them cosigned; the report says how far that reaches.
void checkCosigners(const Question& question, const std::vector<Kept>& kept, const std::string& newestNote,
                    Report& report)
{
    if (question.policy == nullptr) return;
    const auto& policy = *question.policy;
    report.hasPolicy = true;
    report.asked = policy.cosigners().size();
    report.setDone(Check::Cosigners);
    if (!policy.logs().empty() && !std::ranges::contains(policy.logs(), question.logKey))
        report.findings.push_back(findingOf(Flaw::PolicyForeign, "checkpoint"));
    for (const auto& one : kept) judge(policy, one.file, one.note, report);
    judge(policy, "checkpoint", newestNote, report);
    if (!report.cosigned) report.findings.push_back(findingOf(Flaw::CosignersTooFew, "checkpoint"));
}

} // namespace

std::vector<audit::Checkpoint> checkHistory(const Question& question, const std::string& newestNote, Report& report)
{
    std::vector<Kept> kept;
    const auto sizes = audit::publishedSizes(question.folder);
    if (sizes) {
        kept = keptIn(question, *sizes, report);
        compareWithNewest(*sizes, kept, report);
        checkProofs(question, *sizes, kept, report);
        report.checkpoints = kept.size();
        report.setDone(Check::History);
    } else { // whoever writes `checkpoint` puts it there too: a folder that is not there was taken away
        report.findings.push_back(findingOf(flawOf(sizes.error()), "checkpoints"));
    }
    checkCosigners(question, kept, newestNote, report);
    std::vector<audit::Checkpoint> out;
    for (auto& one : kept) out.push_back(std::move(one.checkpoint));
    return out;
}

} // namespace verify
