// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/extract.h"

#include "vault/cases.h"
#include "vault/door/checkpoints.h"
#include "vault/door/writing.h"
#include "vault/names.h"
#include "vault/session/traces.h"

#include "audit/note.h"

#include <algorithm>
#include <set>

namespace vault {

using charter::Language;
using charter::ReadKind;

namespace {

constexpr std::uint64_t kReadAtOnce = 1024; // leaves
constexpr std::string_view kMark = "casevault-extract 1";
constexpr std::string_view kTitleFr = "Relevé des consultations d'un dossier",
                           kTitleEn = "Extract of the consultations of a case file";
constexpr std::string_view kBetween = " ; ";

/// Whose file a read opened, over one pass through the log.
class Reads {
public:
    Reads(const charter::CasePart& file, const CaseId& caseFile, const PartyId& party)
        : m_file(file), m_case(caseFile), m_party(party)
    {
    }

    /// A delivered message is joint from its delivery on; before, it is the sender's own.
    void take(const charter::Act& act)
    {
        if (const auto* delivered = std::get_if<charter::ShuttleDelivered>(&act)) m_delivered.insert(delivered->shuttle);
    }

    [[nodiscard]] bool openedTheFile(const charter::Viewed& viewed) const
    {
        switch (viewed.what) {
        case ReadKind::CaseContent:
        case ReadKind::SearchIndex:
        case ReadKind::DocumentList: return true;
        case ReadKind::PartyName:
        case ReadKind::Interview:
        case ReadKind::ShuttleMessage:
        case ReadKind::JointSession:
        case ReadKind::Agreement:
        case ReadKind::FollowUp:
        case ReadKind::Document:
        case ReadKind::Print: return isOfTheParty(viewed.object);
        default: return false; // headers, lists, the log, the register: no file of a person
        }
    }

private:
    [[nodiscard]] bool isOfTheParty(const ObjectId& object) const
    {
        if (object == idAs<ObjectId>(m_party) || object == idAs<ObjectId>(m_case)) return true;
        if (const auto found = m_file.interviews.find({object.bytes}); found != m_file.interviews.end())
            return found->second.party == m_party;
        if (const auto found = m_file.documents.find({object.bytes}); found != m_file.documents.end())
            return found->second.party.isZero() || found->second.party == m_party;
        if (const auto found = m_file.followUps.find({object.bytes}); found != m_file.followUps.end())
            return found->second == m_party;
        if (const auto found = m_file.sessions.find({object.bytes}); found != m_file.sessions.end())
            return std::ranges::contains(found->second.participants, m_party);
        if (const auto found = m_file.agreements.find({object.bytes}); found != m_file.agreements.end())
            return std::ranges::contains(found->second.signatories, m_party);
        const auto shuttle = m_file.shuttles.find({object.bytes});
        if (shuttle == m_file.shuttles.end()) return false;
        return shuttle->second.from == m_party ||
               (shuttle->second.to == m_party && m_delivered.contains(shuttle->first));
    }

    const charter::CasePart& m_file;
    CaseId m_case;
    PartyId m_party;
    std::set<ShuttleId> m_delivered;
};

/// One leaf of the case: counted among the extract's openings, among the closed ones, or neither.
void takeLeaf(Extract& extract, Reads& reads, const charter::State& state, PayloadOpener& opener,
              const store::StoredLeaf& stored)
{
    const auto leaf = audit::decodeLeaf(stored.leaf);
    if (!leaf) return;
    const bool isTrace = leaf->leafClass == audit::LeafClass::Trace;
    const auto payload = opener.open(stored, *leaf);
    if (!payload) {
        if (isTrace) ++extract.closed;
        return;
    }
    const auto dated = charter::decodeAct(*payload);
    if (!dated) return;
    if (!isTrace) return reads.take(dated->act);
    const auto* viewed = std::get_if<charter::Viewed>(&dated->act);
    const auto member = state.vault.members.find(MemberId{leaf->actor});
    if (viewed == nullptr || member == state.vault.members.end() || !reads.openedTheFile(*viewed)) return;
    extract.consultations.push_back({dated->day, viewed->purpose, member->second.role});
}

Outcome<void> readLog(Extract& extract, SessionCore& core, store::Transaction& look, const CaseId& caseFile,
                      const PartyId& party)
{
    const auto* file = charter::caseIn(core.state(), caseFile);
    if (file == nullptr) return failure(Fault::Unknown, crypto::toHex(caseFile.bytes).substr(0, 8));
    Reads reads(*file, caseFile, party);
    PayloadOpener opener(core, look);
    for (std::uint64_t next = 0; next < audit::value(extract.head.size);) {
        const auto leaves = look.leaves(audit::LeafIndex{next}, kReadAtOnce);
        if (!leaves) return std::unexpected(asFailure(leaves.error()));
        if (leaves->empty()) return failure(Fault::LogDamaged, "leaf " + std::to_string(next));
        for (const auto& stored : *leaves)
            if (stored.scope == idAs<ScopeId>(caseFile)) takeLeaf(extract, reads, core.state(), opener, stored);
        next += leaves->size();
    }
    return {};
}

std::string textOf(const Extract& extract, std::string_view origin, Language language)
{
    std::string out(language == Language::French ? kTitleFr : kTitleEn);
    out += "\n" + std::string(kMark) + " " + std::string(charter::tokenOf(language)) + "\n";
    out += audit::headLine(origin, extract.head) + "\n" + extract.party + "\n" + dayText(extract.madeOn) + "\n";
    out += std::to_string(extract.consultations.size()) + " " + std::to_string(extract.closed) + "\n";
    for (const auto& each : extract.consultations)
        out += dayText(each.day) + std::string(kBetween) + std::string(charter::labelOf(each.purpose, language)) +
               std::string(kBetween) + std::string(charter::labelOf(each.role, language)) + "\n";
    return out;
}

/// The name under which a member signs texts for the outside.
std::string signerName(std::string_view origin, const MemberId& member)
{
    return std::string(origin) + "/member/" + crypto::toHex(member.bytes);
}

} // namespace

Outcome<SignedExtract> extractFor(Session& session, const PartyId& party, Language language)
{
    auto& core = session.core();
    {
        auto deed = session.begin();
        if (!deed) return std::unexpected(deed.error());
        const auto seen = deed->view(ReadKind::PartyExtract, idAs<ObjectId>(party), charter::Purpose::RightsRequest);
        if (!seen) return std::unexpected(seen.error());
        if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    }
    const auto caseFile = caseHolding(core.state(), idAs<ObjectId>(party));
    if (!caseFile) return std::unexpected(caseFile.error());
    SignedExtract out;
    std::string checkpoint;
    {
        auto look = core.look();
        if (!look) return std::unexpected(asFailure(look.error()));
        if (auto caught = core.catchUp(**look); !caught) return std::unexpected(caught.error());
        const auto newest = (*look)->checkpoint();
        if (!newest) return failure(Fault::LogDamaged, "checkpoint");
        checkpoint = *newest;
        out.extract.head = core.verifier.head();
        out.extract.madeOn = session.today();
        if (auto read = readLog(out.extract, core, **look, *caseFile, party); !read)
            return std::unexpected(read.error());
    }
    const auto& part = core.state().cases.at(*caseFile);
    out.extract.party = publicNumberText(part.publicNumber) + "/" + letterOf(part.parties.at(party));
    const auto& origin = core.logKey->name;
    const auto key = audit::NoteKey::named(signerName(origin, core.self()), core.me.identity.verifyingKey());
    if (!key) return failure(Fault::Damaged, "origin");
    audit::Note note{textOf(out.extract, origin, language), {}};
    note.sign(*key, core.signer);
    out.text = note.format() + "\n" + checkpoint;
    if (auto kept = keepCheckpoint(core, checkpoint); !kept) return std::unexpected(kept.error());
    return out;
}

// ---- reading one ----

namespace {

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos) return {};
        out.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return out;
}

template <class E>
std::optional<E> codeOf(std::string_view label, Language language)
{
    for (const auto& word : charter::WordList<E>::kWords)
        if (charter::labelOf(word.code, language) == label) return word.code;
    return std::nullopt;
}

std::optional<Consultation> consultationOf(std::string_view line, Language language)
{
    const auto first = line.find(kBetween), last = line.rfind(kBetween);
    if (first == std::string_view::npos || first == last) return std::nullopt;
    const auto purposeAt = first + kBetween.size();
    const auto day = dayFrom(line.substr(0, first));
    const auto purpose = codeOf<charter::Purpose>(line.substr(purposeAt, last - purposeAt), language);
    const auto role = codeOf<charter::Role>(line.substr(last + kBetween.size()), language);
    if (!day || !purpose || !role) return std::nullopt;
    return Consultation{*day, *purpose, *role};
}

std::optional<Extract> extractIn(std::string_view text, Language language, std::string_view origin)
{
    constexpr std::size_t heading = 6;
    const auto lines = linesOf(text);
    if (lines.size() < heading) return std::nullopt;
    const auto head = audit::parseHeadLine(lines[2]);
    const auto made = dayFrom(lines[4]);
    const auto space = lines[5].find(' ');
    if (!head || !made || space == std::string_view::npos) return std::nullopt;
    const auto closed = audit::parseDecimal(lines[5].substr(space + 1));
    if (!closed) return std::nullopt;
    Extract out{
        .party = std::string(lines[3]), .madeOn = *made, .head = head->head, .consultations = {}, .closed = *closed};
    for (const auto line : std::span(lines).subspan(heading)) {
        const auto consultation = consultationOf(line, language);
        if (!consultation) return std::nullopt;
        out.consultations.push_back(*consultation);
    }
    if (textOf(out, origin, language) != text) return std::nullopt; // one form, and the count that it says
    return out;
}

} // namespace

Outcome<Extract> readExtract(std::string_view text, const audit::NoteKey& logKey, const identity::Identity& signer)
{
    // the checkpoint begins with the log's name on a line of its own, after the blank line behind the signatures
    const auto behind = text.find("\n\n" + logKey.name + "\n");
    if (behind == std::string_view::npos) return failure(Fault::BadFile, "extract");
    const auto note = audit::Note::parseUnverified(text.substr(0, behind + 1));
    const auto key = audit::NoteKey::named(signerName(logKey.name, signer.id()), signer.verifyingKey());
    if (!note || !key) return failure(Fault::BadFile, "extract");
    if (!note->verify(*key)) return failure(Fault::BadSignature, "extract");
    const auto checkpoint = audit::openCheckpoint(text.substr(behind + 2), logKey);
    if (!checkpoint) return failure(Fault::BadSignature, "checkpoint");
    for (const auto language : {Language::French, Language::English})
        if (auto extract = extractIn(note->text, language, logKey.name)) {
            if (extract->head != checkpoint->head) return failure(Fault::BadSignature, "checkpoint");
            return std::move(*extract);
        }
    return failure(Fault::BadFile, "extract");
}

} // namespace vault
