// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/cosign.h"

#include "client/verify/phrases.h"

#include "audit/published.h"
#include "crypto/file_io.h"
#include "vault/identity/files.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>

namespace verify {

namespace {

namespace fs = std::filesystem;
namespace files = identity::files;
using Failed = std::unexpected<CosignFailure>;

constexpr std::uint64_t kMostState = 2U << 20U;

/// tlog-witness: "checking the old size against the latest checkpoint and persisting the new checkpoint must be
/// performed atomically". One run at a time for one memory.
class Lock {
public:
    explicit Lock(const fs::path& state)
        : m_file(::open((state.string() + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        m_isHeld = m_file.number() >= 0 && ::flock(m_file.number(), LOCK_EX | LOCK_NB) == 0;
    }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    crypto::Descriptor m_file;
    bool m_isHeld = false;
};

crypto::Bytes bytesIn(std::string_view text)
{
    const auto view = crypto::bytesOf(text);
    return {view.begin(), view.end()};
}

class Cosigning {
public:
    Cosigning(const CosignRequest& request, const UnlockedCosigner& cosigner) : m_request(request), m_cosigner(cosigner)
    {
    }
    [[nodiscard]] std::expected<Cosigned, CosignFailure> run();

private:
    using Step = std::expected<void, CosignFailure>;
    [[nodiscard]] Step remember();
    [[nodiscard]] Step readNewest();
    [[nodiscard]] Step compare();
    [[nodiscard]] Step follow(const std::vector<audit::TreeSize>& sizes);
    [[nodiscard]] std::expected<audit::Checkpoint, CosignFailure> signedAt(audit::TreeSize size);
    [[nodiscard]] std::expected<Cosigned, CosignFailure> sign();

    [[nodiscard]] Failed refuse(CosignRefusal why, std::string file = {}) const
    {
        return Failed(CosignFailure{.why = why,
                                    .kept = m_before ? audit::value(m_before->checkpoint.head.size) : 0,
                                    .shown = audit::value(m_newest.head.size),
                                    .file = std::move(file),
                                    .evidence = {}});
    }
    [[nodiscard]] Failed refuseWithEvidence(CosignRefusal why, const std::string& shownNote,
                                            std::string file = {}) const;

    const CosignRequest& m_request;
    const UnlockedCosigner& m_cosigner;
    audit::NoteKey m_logKey;
    std::string m_keptNote, m_newestNote;
    std::optional<audit::CosignedBefore> m_before;
    audit::Checkpoint m_newest;
};

/// What was cosigned last, and the log's key. A memory that is there but not readable is no empty memory.
Cosigning::Step Cosigning::remember()
{
    const auto name = m_request.state.string();
    const auto bytes = files::readWhole(m_request.state, kMostState);
    if (!bytes && bytes.error() == identity::Fault::Missing) {
        if (!m_request.logKey) return refuse(CosignRefusal::LogKeyNeeded);
        m_logKey = *m_request.logKey;
        return {};
    }
    if (!bytes) return refuse(CosignRefusal::StateUnusable, name);
    auto state = audit::CosignerState::parse(crypto::textOf(*bytes));
    if (!state) return refuse(CosignRefusal::StateUnusable, name);
    auto before = audit::openCosignerState(*state, m_cosigner.key);
    if (!before) return refuse(CosignRefusal::StateUnusable, name);
    m_logKey = state->logKey;
    m_keptNote = std::move(state->checkpointNote);
    m_before = *std::move(before);
    if (m_request.logKey && *m_request.logKey != m_logKey) return refuse(CosignRefusal::LogKeyDiffers);
    if (m_request.now < m_before->time) return refuse(CosignRefusal::ClockBack);
    return {};
}

Cosigning::Step Cosigning::readNewest()
{
    auto note = audit::readNewestCheckpoint(m_request.folder);
    if (!note) return refuse(CosignRefusal::FolderUnusable, "checkpoint");
    auto checkpoint = audit::openCheckpoint(*note, m_logKey);
    if (!checkpoint) return refuse(CosignRefusal::Unsigned, "checkpoint");
    m_newestNote = *std::move(note);
    m_newest = *std::move(checkpoint);
    return {};
}

/// tlog-cosignature: the statement is that this is "the consistent tree head with the largest size the cosigner has
/// observed"; so a shorter one is refused whatever its proof.
Cosigning::Step Cosigning::compare()
{
    if (!m_before) return {};
    const auto& kept = m_before->checkpoint.head;
    if (m_newest.head == kept) return {};
    if (m_newest.head.size < kept.size) return refuseWithEvidence(CosignRefusal::Rollback, m_newestNote);
    if (m_newest.head.size == kept.size) return refuseWithEvidence(CosignRefusal::Fork, m_newestNote);
    if (kept.size == audit::TreeSize{0}) return {}; // every log goes on from the empty one
    const auto sizes = audit::publishedSizes(m_request.folder);
    if (!sizes) return refuse(CosignRefusal::FolderUnusable, "checkpoints");
    if (!std::ranges::contains(*sizes, kept.size)) return refuse(CosignRefusal::NoProof);
    return follow(*sizes);
}

std::expected<audit::Checkpoint, CosignFailure> Cosigning::signedAt(audit::TreeSize size)
{
    const auto file = audit::checkpointPath(size);
    const auto note = audit::readCheckpoint(m_request.folder, size);
    if (!note) return refuse(CosignRefusal::FolderUnusable, file);
    auto checkpoint = audit::openCheckpoint(*note, m_logKey);
    if (!checkpoint) return refuse(CosignRefusal::Unsigned, file);
    if (m_before && size == m_before->checkpoint.head.size && *checkpoint != m_before->checkpoint)
        return refuseWithEvidence(CosignRefusal::Fork, *note, file);
    return *std::move(checkpoint);
}

/// From the checkpoint cosigned last to the newest, proof by proof.
Cosigning::Step Cosigning::follow(const std::vector<audit::TreeSize>& sizes)
{
    std::optional<audit::Checkpoint> here;
    for (const auto size : sizes) {
        if (size < m_before->checkpoint.head.size) continue;
        auto next = signedAt(size);
        if (!next) return Failed(next.error());
        if (here) {
            const auto file = audit::consistencyPath(here->head.size, size);
            const auto proof = audit::readConsistency(m_request.folder, here->head.size, size);
            if (!proof) return refuse(CosignRefusal::FolderUnusable, file);
            const auto leads = audit::checkConsistencyFile(*proof, here->head, m_logKey);
            if (!leads || *leads != *next) return refuseWithEvidence(CosignRefusal::ProofWrong, m_newestNote, file);
        }
        here = *std::move(next);
    }
    if (here != m_newest) return refuse(CosignRefusal::FolderUnusable, audit::checkpointPath(m_newest.head.size));
    return {};
}

/// Names say size and root, so that evidence of one day never takes the place of another's.
Failed Cosigning::refuseWithEvidence(CosignRefusal why, const std::string& shownNote, std::string file) const
{
    auto failure = refuse(why, std::move(file));
    const fs::path folder(m_request.state.string() + ".evidence");
    const auto keep = [&](std::string_view which, const std::string& note) {
        const auto digest = crypto::toHex(crypto::sha256(crypto::bytesOf(note))).substr(0, 16);
        return files::replace(folder / std::format("{}-{}", which, digest), bytesIn(note)).has_value();
    };
    if (keep("cosigned", m_keptNote) && keep("shown", shownNote)) failure.error().evidence = folder;
    return failure;
}

std::expected<Cosigned, CosignFailure> Cosigning::sign()
{
    auto note = audit::Note::parseUnverified(m_newestNote);
    if (!note) return refuse(CosignRefusal::FolderUnusable, "checkpoint");
    const auto line = audit::cosign(note->text, m_request.now, m_cosigner.key, m_cosigner.signer);
    // of all lines only the log's and the own are remembered: of the others nothing is known
    std::erase_if(note->signatures, [&](const audit::NoteSignature& other) { return other.name != m_logKey.name; });
    note->signatures.push_back(line);
    const audit::CosignerState state{m_logKey, note->format()};
    if (!files::replace(m_request.state, bytesIn(state.format())))
        return refuse(CosignRefusal::StateUnwritten, m_request.state.string());
    return Cosigned{line.line(), m_newest, m_before ? std::optional(m_before->checkpoint) : std::nullopt};
}

std::expected<Cosigned, CosignFailure> Cosigning::run()
{
    const Lock lock(m_request.state);
    if (!lock.isHeld()) return refuse(CosignRefusal::StateBusy, m_request.state.string());
    if (auto step = remember(); !step) return Failed(step.error());
    if (auto step = readNewest(); !step) return Failed(step.error());
    if (auto step = compare(); !step) return Failed(step.error());
    return sign();
}

const Phrase& phraseOf(CosignRefusal why)
{
    switch (why) {
    case CosignRefusal::LogKeyNeeded: return phrases::kLogKeyNeeded;
    case CosignRefusal::LogKeyDiffers: return phrases::kLogKeyChanged;
    case CosignRefusal::StateUnusable: return phrases::kStateUnusable;
    case CosignRefusal::StateBusy: return phrases::kStateBusy;
    case CosignRefusal::StateUnwritten: return phrases::kStateUnwritten;
    case CosignRefusal::FolderUnusable: return phrases::kFolderUnusable;
    case CosignRefusal::Unsigned: return phrases::kUnsigned;
    case CosignRefusal::Rollback: return phrases::kRollback;
    case CosignRefusal::Fork: return phrases::kFork;
    case CosignRefusal::NoProof: return phrases::kNoProof;
    case CosignRefusal::ProofWrong: return phrases::kProofWrong;
    case CosignRefusal::ClockBack: return phrases::kClockBack;
    }
    return phrases::kInternal;
}

} // namespace

std::expected<Cosigned, CosignFailure> cosignFolder(const CosignRequest& request, const UnlockedCosigner& cosigner)
{
    return Cosigning(request, cosigner).run();
}

bool isFinding(CosignRefusal why)
{
    return why == CosignRefusal::Unsigned || why == CosignRefusal::Rollback || why == CosignRefusal::Fork ||
           why == CosignRefusal::ProofWrong;
}

std::string sentenceOf(const CosignFailure& failure, bool french)
{
    const auto language = french ? Language::French : Language::English;
    auto out = say(phraseOf(failure.why), language, failure.kept, failure.shown, failure.file);
    if (!failure.evidence.empty()) out += ' ' + say(phrases::kEvidenceKept, language, failure.evidence.string());
    return out;
}

} // namespace verify
