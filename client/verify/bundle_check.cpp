// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/bundle_check.h"

#include "client/verify/act_check.h"
#include "client/verify/history_check.h"
#include "client/verify/tile_check.h"

#include <algorithm>

namespace verify {

namespace {

using audit::LeafBytes;
using vault::MemberId;

/// Bundles of entries taken at once: enough for all cores, little enough for flat memory.
constexpr std::uint64_t kBundlesAtOnce = 16;

bool endsWithVault(std::string_view origin, const vault::VaultId& vault)
{
    return origin.ends_with("/casevault/" + crypto::toHex(vault.bytes));
}

/// The pass over one bundle whose parts are open and whose checkpoint is signed.
class Pass {
public:
    Pass(const Question& question, const identity::Bundle& bundle, const audit::Head& head, Report& report)
        : m_question(question), m_bundle(bundle), m_head(head), m_report(report), m_vault(bundle.identities().vault()),
          m_tiles(question.folder, head.size), m_tileCheck(m_tiles, head.size), m_people(bundle.identities()),
          m_keys(bundle, question.reader, m_people, report.findings), m_acts(m_vault, m_keys, report.findings),
          m_verifier(m_vault.bytes)
    {
    }

    /// Begins after the last entry of an earlier verification, whose head is a part of this history.
    void resume(const VerifiedState& state);
    /// False when it was stopped.
    [[nodiscard]] bool run(const Progress& progress);

private:
    [[nodiscard]] bool readsActs() const { return m_question.reader != nullptr && m_keys.hasGovernance(); }
    [[nodiscard]] bool readEntries(std::uint64_t n);
    [[nodiscard]] bool isStopped() const { return m_question.stopAsked && m_question.stopAsked(); }
    void checkBatch();
    void verifyBatch();
    void checkEntries(std::uint64_t first, std::span<const LeafBytes> entries);
    void checkLeaf(std::uint64_t index, const LeafBytes& bytes, const identity::PayloadRecord* record);
    void checkTree();
    void checkRemembered();
    void finish();

    const Question& m_question;
    const identity::Bundle& m_bundle;
    audit::Head m_head;
    Report& m_report;
    vault::VaultId m_vault;
    audit::TileFolder m_tiles;
    TileCheck m_tileCheck;
    People m_people;
    ReaderKeys m_keys;
    ActCheck m_acts;
    audit::LogVerifier m_verifier;
    std::uint64_t m_next = 0; ///< index of the batch's first entry
    std::vector<LeafBytes> m_batch;
};

void Pass::resume(const VerifiedState& state)
{
    m_verifier = state.verifier;
    m_people.resume(state.enrolled);
    m_tileCheck.resume(state.verifier.frontier());
    m_next = audit::value(state.verifier.head().size);
    m_report.resumed = m_report.entries = m_next;
    m_report.firstTime = state.firstTime;
}

bool Pass::run(const Progress& progress)
{
    const auto size = audit::value(m_head.size);
    if (size == 0) m_report.findings.push_back(findingOf(Flaw::LogEmpty, "checkpoint"));
    if (m_question.reader != nullptr && !m_keys.hasGovernance())
        m_report.findings.push_back(findingOf(Flaw::NothingGiven, "grants"));
    for (auto n = m_next / audit::kTileWidth; n * audit::kTileWidth < size; ++n) {
        if (!readEntries(n)) break;
        if ((n + 1) % kBundlesAtOnce != 0) continue;
        checkBatch();
        if (progress) progress(m_report.entries, size);
        if (isStopped()) return false;
    }
    checkBatch();
    if (progress) progress(m_report.entries, size);
    checkTree();
    checkRemembered();
    finish();
    return !isStopped();
}

/// False when the entries cannot be had: without them nothing that follows can be placed.
bool Pass::readEntries(std::uint64_t n)
{
    const auto entries = m_tiles.readEntries(n);
    if (!entries) {
        m_report.findings.push_back(findingOf(flawOf(entries.error()), entriesFile(n, m_head.size)));
        return false;
    }
    const auto begin = n * audit::kTileWidth;
    std::span<const LeafBytes> fresh(*entries);
    if (m_next > begin) fresh = fresh.subspan(std::min<std::uint64_t>(m_next - begin, fresh.size()));
    m_tileCheck.take(fresh, m_report.findings);
    m_batch.insert(m_batch.end(), fresh.begin(), fresh.end());
    return true;
}

/// Signatures up to the head of before are remembered, and from there on verified. That head is only given: the leaves
/// must lead to it.
void Pass::verifyBatch()
{
    const auto keyOf = [this](const audit::Id16& actor) -> std::optional<crypto::VerifyingKey> {
        const auto* found = m_people.find(MemberId{actor});
        if (found == nullptr) return std::nullopt;
        return found->verifyingKey();
    };
    const std::span<const LeafBytes> batch(m_batch);
    const auto since = m_question.since ? audit::value(m_question.since->head.size) : 0;
    const auto done = audit::value(m_verifier.head().size);
    const auto before = static_cast<std::size_t>(
        std::min<std::uint64_t>(since > done ? since - done : 0, batch.size()));
    if (before > 0) {
        m_verifier.addRemembered(batch.first(before), keyOf);
        m_report.remembered += before;
        if (m_report.remembered == since && m_verifier.head() != m_question.since->head)
            m_report.findings.push_back(headFinding(Flaw::HeadParted, *m_question.since));
    }
    m_verifier.add(batch.subspan(before), keyOf);
}

void Pass::checkBatch()
{
    verifyBatch();
    for (std::span<const LeafBytes> rest = m_batch; !rest.empty();) {
        const auto ofThisFile = audit::kTileWidth - m_next % audit::kTileWidth;
        const auto entries = rest.first(std::min<std::uint64_t>(rest.size(), ofThisFile));
        checkEntries(m_next, entries);
        m_next += entries.size();
        rest = rest.subspan(entries.size());
    }
    m_report.entries += m_batch.size();
    m_batch.clear();
}

/// Of one file of payloads.
void Pass::checkEntries(std::uint64_t first, std::span<const LeafBytes> entries)
{
    const auto n = first / audit::kTileWidth, offset = first % audit::kTileWidth;
    const auto records = m_bundle.payloads(n, audit::value(m_head.size));
    if (!records) m_report.findings.push_back(findingOf(flawOf(records.error()), payloadFile(n)));
    for (std::size_t i = 0; i < entries.size(); ++i)
        checkLeaf(first + i, entries[i], records ? &(*records)[offset + i] : nullptr);
}

void Pass::checkLeaf(std::uint64_t index, const LeafBytes& bytes, const identity::PayloadRecord* record)
{
    const auto leaf = audit::decodeLeaf(bytes);
    if (!leaf) return;
    if (index == 0) m_report.firstTime = leaf->time;
    m_people.take(index, *leaf, m_report.findings);
    if (record == nullptr) return;
    if (leaf->leafClass == audit::LeafClass::Trace)
        m_keys.expectTraceKey(vault::SessionId{leaf->session}, record->epoch);
    if (record->envelope.empty()) ++m_report.erased;
    if (!readsActs()) return;
    const ReadLeaf read{index, audit::leafHash(bytes), *leaf, m_verifier.isFlawed(audit::LeafIndex{index})};
    m_acts.take(read, m_question.reader->identity.id(), *record);
}

/// What people remember, compared by a proof from the tiles, which leads to both roots or to none.
void Pass::checkRemembered()
{
    auto heads = m_question.remembered;
    if (m_question.since) heads.push_back(*m_question.since); // its size and origin; its root was met on the way
    for (const auto& head : heads) {
        if (head.origin != m_report.checkpoint->origin) {
            m_report.findings.push_back(headFinding(Flaw::HeadForeign, head));
        } else if (head.head.size > m_head.size) {
            m_report.findings.push_back(headFinding(Flaw::HeadAhead, head));
        } else if (m_question.since != head) {
            const auto found = audit::compareWithEarlier(head.head, m_verifier.head(), m_tiles);
            if (!found) m_report.findings.push_back(headFinding(flawOf(found.error()), head));
            if (found && *found) m_report.findings.push_back(headFinding(Flaw::HeadParted, head));
        }
    }
    if (!heads.empty()) m_report.setDone(Check::History);
}

void Pass::checkTree()
{
    const auto found = audit::compareWithCheckpoint(m_verifier.head(), m_head, m_tiles);
    if (found && *found) m_report.findings.push_back(findingOf(**found));
    for (const auto& finding : m_verifier.findings()) m_report.findings.push_back(findingOf(finding));
}

void Pass::finish()
{
    using enum Check;
    m_people.finish(m_report.findings);
    if (m_report.resumed == 0) m_keys.finish(m_report.findings); // else entries that name a key were not read
    for (const auto check : {People, Tree, Signatures, Sequences}) m_report.setDone(check);
    m_report.people = m_people.enrolled().size();
    m_report.lastTime = m_verifier.lastTime();
    if (m_report.findings.empty())
        m_report.state = VerifiedState{m_question.logKey, m_report.firstTime, m_people.enrolled(), m_verifier}.encode();
    if (!readsActs()) return;
    m_report.erased = m_acts.finish(m_question.logKey.key, m_bundle.identities().nonce);
    for (const auto check : {Payloads, Charter}) m_report.setDone(check);
    m_report.acts = m_acts.acts();
    m_report.traces = m_acts.traces();
    m_report.unseenTraces = m_acts.unseenTraces();
}

/// Files first, then by entry; what was found of one entry stays in the order of the checks.
void sortFindings(std::vector<Finding>& findings)
{
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
        return std::pair(finding.entry.has_value(), finding.entry.value_or(0));
    });
}

/// The earlier verification, when it is of this log and of a part of this history. Its head is compared by a proof from
/// the tiles, which leads to both roots or to none: a state that somebody else wrote could not be brought to that.
const VerifiedState* fittingState(const Question& question, Report& report)
{
    if (question.state == nullptr) return nullptr;
    const auto& state = *question.state;
    const auto& newest = report.checkpoint->head;
    std::optional<Flaw> flaw;
    if (state.logKey != question.logKey || state.verifier.vault() != report.vault->bytes) {
        flaw = Flaw::HeadForeign;
    } else if (state.verifier.head().size > newest.size) {
        flaw = Flaw::HeadAhead;
    } else {
        const audit::TileFolder tiles(question.folder, newest.size);
        const auto found = audit::compareWithEarlier(state.verifier.head(), newest, tiles);
        if (!found) flaw = flawOf(found.error());
        if (found && *found) flaw = Flaw::HeadParted;
    }
    report.setDone(Check::History);
    if (!flaw) return &state;
    report.findings.push_back(headFinding(*flaw, state.head()));
    return nullptr;
}

/// With a reader the acts are folded from the first on, so every entry is read, and only signatures are remembered.
bool runPass(Question question, const identity::Bundle& bundle, Report& report, const Progress& progress)
{
    const auto* state = fittingState(question, report);
    const bool readsAll = question.reader != nullptr;
    if (state != nullptr && readsAll) question.since = state->head();
    Pass pass(question, bundle, report.checkpoint->head, report);
    if (state != nullptr && !readsAll) pass.resume(*state);
    return pass.run(progress);
}

void checkSigned(const Question& question, const identity::Bundle& bundle, Report& report, const Progress& progress)
{
    const auto checkpoint = audit::openCheckpoint(bundle.checkpointNote(), question.logKey);
    if (!checkpoint && checkpoint.error() == audit::Fault::Malformed) {
        report.unusable = findingOf(Flaw::FileMalformed, "checkpoint");
        return;
    }
    report.setDone(Check::Checkpoint);
    if (!checkpoint) {
        report.findings.push_back(findingOf(Flaw::CheckpointUnsigned, "checkpoint"));
        return;
    }
    report.checkpoint = *checkpoint;
    if (!endsWithVault(checkpoint->origin, *report.vault))
        report.findings.push_back(findingOf(Flaw::OriginForeign, "checkpoint"));
    checkHistory(question, bundle.checkpointNote(), report);
    if (!runPass(question, bundle, report, progress))
        report.unusable = findingOf(Flaw::Stopped, question.folder.string());
}

} // namespace

Report checkBundle(const Question& question, const Progress& progress)
{
    Report report;
    report.hasReader = question.reader != nullptr;
    const auto bundle = openBundle(question.folder);
    if (!bundle) {
        report.unusable = bundle.error();
        return report;
    }
    const auto& founder = bundle->identities().all.front();
    report.vault = bundle->identities().vault();
    report.founder = founder.id();
    report.founderFingerprint = founder.fingerprint();
    checkSigned(question, *bundle, report, progress);
    sortFindings(report.findings);
    if (report.outcome() != Outcome::Whole) report.state.clear(); // what was not in order is looked at again
    return report;
}

Report checkPublished(const Question& question)
{
    Report report;
    report.isPublished = true;
    const auto note = audit::readNewestCheckpoint(question.folder);
    if (!note) {
        std::error_code error;
        const bool isFolder = std::filesystem::is_directory(question.folder, error);
        report.unusable = isFolder ? findingOf(flawOf(note.error()), "checkpoint")
                                   : findingOf(Flaw::FolderMissing, question.folder.string());
        return report;
    }
    report.setDone(Check::Checkpoint);
    const auto checkpoint = audit::openCheckpoint(*note, question.logKey);
    if (!checkpoint) {
        report.findings.push_back(findingOf(Flaw::CheckpointUnsigned, "checkpoint"));
        return report;
    }
    report.checkpoint = *checkpoint;
    report.entries = audit::value(checkpoint->head.size);
    const auto kept = checkHistory(question, *note, report);
    for (const auto& head : question.remembered) {
        if (head.origin != checkpoint->origin)
            report.findings.push_back(headFinding(Flaw::HeadForeign, head));
        else if (head.head.size > checkpoint->head.size)
            report.findings.push_back(headFinding(Flaw::HeadAhead, head));
        else if (std::ranges::contains(kept, head.head.size, [](const auto& known) { return known.head.size; }) &&
                 !std::ranges::contains(kept, head))
            report.findings.push_back(headFinding(Flaw::HeadParted, head));
    }
    sortFindings(report.findings);
    return report;
}

} // namespace verify
