// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/bundle_check.h"

#include "client/verify/act_check.h"
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

    void run(const Progress& progress);

private:
    [[nodiscard]] bool readsActs() const { return m_question.reader != nullptr && m_keys.hasGovernance(); }
    [[nodiscard]] bool readEntries(std::uint64_t n);
    void checkBatch();
    void checkBundleOf(std::uint64_t n, std::span<const LeafBytes> entries);
    void checkLeaf(std::uint64_t index, const LeafBytes& bytes, const identity::PayloadRecord* record);
    void checkTree();
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
    std::uint64_t m_firstBundle = 0; ///< of the batch
    std::vector<LeafBytes> m_batch;
};

void Pass::run(const Progress& progress)
{
    const auto size = audit::value(m_head.size);
    if (size == 0) m_report.findings.push_back(findingOf(Flaw::LogEmpty, "checkpoint"));
    if (m_question.reader != nullptr && !m_keys.hasGovernance())
        m_report.findings.push_back(findingOf(Flaw::NothingGiven, "grants"));
    for (std::uint64_t n = 0; n * audit::kTileWidth < size; ++n) {
        if (!readEntries(n)) break;
        if ((n + 1) % kBundlesAtOnce != 0) continue;
        checkBatch();
        if (progress) progress(m_report.entries, size);
    }
    checkBatch();
    if (progress) progress(m_report.entries, size);
    checkTree();
    finish();
}

/// False when the entries cannot be had: without them nothing that follows can be placed.
bool Pass::readEntries(std::uint64_t n)
{
    const auto entries = m_tiles.readEntries(n);
    if (!entries) {
        m_report.findings.push_back(findingOf(flawOf(entries.error()), entriesFile(n, m_head.size)));
        return false;
    }
    m_tileCheck.take(*entries, m_report.findings);
    m_batch.insert(m_batch.end(), entries->begin(), entries->end());
    return true;
}

void Pass::checkBatch()
{
    m_verifier.add(m_batch, [this](const audit::Id16& actor) -> std::optional<crypto::VerifyingKey> {
        const auto* found = m_people.find(MemberId{actor});
        if (found == nullptr) return std::nullopt;
        return found->verifyingKey();
    });
    for (std::span<const LeafBytes> rest = m_batch; !rest.empty(); ++m_firstBundle) {
        const auto entries = rest.first(std::min<std::size_t>(rest.size(), audit::kTileWidth));
        checkBundleOf(m_firstBundle, entries);
        rest = rest.subspan(entries.size());
    }
    m_report.entries += m_batch.size();
    m_batch.clear();
}

void Pass::checkBundleOf(std::uint64_t n, std::span<const LeafBytes> entries)
{
    const auto records = m_bundle.payloads(n, audit::value(m_head.size));
    if (!records) m_report.findings.push_back(findingOf(flawOf(records.error()), payloadFile(n)));
    for (std::size_t i = 0; i < entries.size(); ++i)
        checkLeaf(n * audit::kTileWidth + i, entries[i], records ? &(*records)[i] : nullptr);
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
    if (!readsActs()) return;
    const ReadLeaf read{index, audit::leafHash(bytes), *leaf, m_verifier.isFlawed(audit::LeafIndex{index})};
    m_acts.take(read, m_question.reader->identity.id(), *record);
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
    m_keys.finish(m_report.findings);
    for (const auto check : {People, Tree, Signatures, Sequences}) m_report.setDone(check);
    m_report.people = m_people.enrolled();
    m_report.lastTime = m_verifier.lastTime();
    if (!readsActs()) return;
    m_acts.finish(m_question.logKey.key, m_bundle.identities().nonce);
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
    Pass(question, bundle, checkpoint->head, report).run(progress);
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
    return report;
}

} // namespace verify
