// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/rights.h"

#include "vault/cases.h"
#include "vault/door/writing.h"
#include "vault/names.h"
#include "vault/records/projection.h"
#include "vault/session/traces.h"

#include <algorithm>

namespace vault {

using charter::Language;
using charter::Purpose;
using charter::ReadKind;

namespace {

constexpr std::size_t kSearchedAtOnce = 1024;

/// A text of any length in guarded memory, page by page: what Assembled is for one record.
class Sheet {
public:
    void add(std::string_view text)
    {
        if (m_used + text.size() > kPage) turn();
        m_page.add(text);
        m_used += text.size();
    }
    void title(std::string_view text)
    {
        add("\n");
        add(text);
        add("\n\n");
    }
    void line(std::string_view label, std::string_view value)
    {
        add(label);
        add(" : ");
        add(value);
        add("\n");
    }
    /// One field of a record; an empty one is left out.
    template <class T>
    void field(const records::Field& about, const T& value)
    {
        records::Assembled rendered;
        records::detail::Renderer(rendered).render(value);
        if (rendered.empty()) return;
        const auto text = rendered.take();
        line(about.fr, text.expose());
    }
    template <class R>
    void record(const R& one)
    {
        R::describe(one, *this);
        add("\n");
    }
    [[nodiscard]] crypto::SecretBytes take()
    {
        turn();
        crypto::SecretBytes all(m_size);
        auto at = all.expose().begin();
        for (const auto& page : m_pages) at = std::ranges::copy(crypto::bytesOf(page.expose()), at).out;
        return all;
    }

private:
    static constexpr std::size_t kPage = 128 * 1024;
    void turn()
    {
        if (m_used == 0) return;
        m_pages.push_back(m_page.take());
        m_size += m_used;
        m_used = 0;
    }
    records::Assembled m_page;
    std::vector<records::Text> m_pages;
    std::size_t m_used = 0, m_size = 0;
};

std::vector<RowId> correctionsOf(const charter::CasePart& part, const ObjectId& object)
{
    std::vector<RowId> rows;
    for (const auto& [row, about] : part.rows)
        if (about.kind == charter::RecordKind::Correction && about.of == object) rows.push_back(row);
    return rows;
}

/// One person's copy while it is put together.
struct Copy {
    Deed& deed;
    CaseId caseFile;
    PartyId party;
    Sheet sheet{};

    [[nodiscard]] const charter::CasePart& part() const { return deed.state().cases.at(caseFile); }

    /// Reads one record of an object, with its leaf, into the sheet.
    template <class R>
    [[nodiscard]] Outcome<void> read(ReadKind what, const ObjectId& object)
    {
        if (auto seen = deed.view(what, object, Purpose::RightsRequest); !seen) return seen;
        return write<R>(object);
    }
    template <class R>
    [[nodiscard]] Outcome<void> write(const ObjectId& object)
    {
        const auto row = rowOf(part().rows, object, R::kKind);
        if (!row) return std::unexpected(row.error());
        const auto record = deed.openRecord<R>(*row);
        if (!record) return std::unexpected(record.error());
        sheet.record(*record);
        return writeCorrections(object);
    }
    [[nodiscard]] Outcome<void> writeCorrections(const ObjectId& object)
    {
        for (const auto& row : correctionsOf(part(), object)) {
            const auto correction = deed.openRecord<records::Correction>(row);
            if (!correction) return std::unexpected(correction.error());
            sheet.add("Rectifié à votre demande ; la première mention reste, ci-dessus.\n");
            sheet.record(*correction);
        }
        return {};
    }
};

Outcome<void> addOwnRoom(Copy& copy)
{
    copy.sheet.title("CE QUI VOUS CONCERNE");
    if (auto done = copy.read<records::PartyIdentity>(ReadKind::PartyName, idAs<ObjectId>(copy.party)); !done)
        return done;
    copy.sheet.title("VOS ENTRETIENS");
    for (const auto& [id, interview] : copy.part().interviews)
        if (interview.party == copy.party)
            if (auto done = copy.read<records::Interview>(ReadKind::Interview, idAs<ObjectId>(id)); !done) return done;
    copy.sheet.title("VOS MOTS À TRANSMETTRE");
    for (const auto& [id, shuttle] : copy.part().shuttles)
        if (shuttle.from == copy.party)
            if (auto done = copy.read<records::ShuttleMessage>(ReadKind::ShuttleMessage, idAs<ObjectId>(id)); !done)
                return done;
    return {};
}

Outcome<void> addJointRoom(Copy& copy)
{
    copy.sheet.title("CE QUI A ÉTÉ DIT ENSEMBLE");
    for (const auto& [id, joint] : copy.part().sessions)
        if (std::ranges::contains(joint.participants, copy.party))
            if (auto done = copy.read<records::JointSession>(ReadKind::JointSession, idAs<ObjectId>(id)); !done)
                return done;
    copy.sheet.title("LES ACCORDS");
    for (const auto& [id, agreement] : copy.part().agreements)
        if (std::ranges::contains(agreement.signatories, copy.party))
            if (auto done = copy.read<records::Agreement>(ReadKind::Agreement, idAs<ObjectId>(id)); !done) return done;
    copy.sheet.title("LE SUIVI");
    for (const auto& [id, party] : copy.part().followUps)
        if (party == copy.party)
            if (auto done = copy.read<records::FollowUp>(ReadKind::FollowUp, idAs<ObjectId>(id)); !done) return done;
    return {};
}

/// By name: what a document holds is handed over beside this text.
Outcome<void> addDocuments(Copy& copy)
{
    copy.sheet.title("LES PIÈCES");
    auto seen = copy.deed.view(ReadKind::DocumentList, idAs<ObjectId>(copy.caseFile), Purpose::RightsRequest);
    if (!seen) return seen;
    for (const auto& [id, document] : copy.part().documents)
        if (document.party.isZero() || document.party == copy.party)
            if (auto done = copy.write<records::Attachment>(idAs<ObjectId>(id)); !done) return done;
    return {};
}

void addConsents(Copy& copy)
{
    copy.sheet.title("VOS ACCORDS ET VOS REFUS");
    for (const auto& [name, consent] : copy.part().parties.at(copy.party).consents) {
        copy.sheet.add(charter::labelOf(name.first, Language::French));
        copy.sheet.add(" : ");
        copy.sheet.add(charter::labelOf(consent.action, Language::French));
        if (consent.until != charter::Day::None) copy.sheet.add(", jusqu'au " + dayText(consent.until));
        copy.sheet.add("\n");
    }
}

void addConsultation(Copy& copy, const audit::Leaf& leaf, const charter::DatedAct& dated)
{
    const auto* viewed = std::get_if<charter::Viewed>(&dated.act);
    if (viewed == nullptr) return;
    const auto room = charter::compartmentOf(copy.part(), viewed->object);
    if (!room.isZero() && room != copy.party) return; // of another person's compartment
    const auto reader = copy.deed.state().vault.members.find(MemberId{leaf.actor});
    if (reader == copy.deed.state().vault.members.end()) return;
    copy.sheet.add(dayText(dated.day) + " ; " + std::string(charter::labelOf(viewed->purpose, Language::French)) +
                   " ; " + std::string(charter::labelOf(reader->second.role, Language::French)) + " ; " +
                   std::string(charter::labelOf(viewed->what, Language::French)) + "\n");
}

/// When, what for and in which role; those before this copy. What the log no longer opens is counted.
Outcome<void> addConsultations(Copy& copy)
{
    copy.sheet.title("QUI A CONSULTÉ : DATE ; MOTIF ; FONCTION ; QUOI");
    PayloadOpener opener(copy.deed.core(), copy.deed.store());
    const auto size = audit::value(copy.deed.core().verifier.head().size);
    std::size_t closed = 0;
    for (std::uint64_t first = 0; first < size; first += kSearchedAtOnce) {
        const auto leaves = copy.deed.store().leaves(
            audit::LeafIndex{first}, static_cast<std::size_t>(std::min<std::uint64_t>(kSearchedAtOnce, size - first)));
        if (!leaves) return std::unexpected(asFailure(leaves.error()));
        for (const auto& stored : *leaves) {
            const auto leaf = audit::decodeLeaf(stored.leaf);
            if (!leaf || leaf->leafClass != audit::LeafClass::Trace || stored.scope != idAs<ScopeId>(copy.caseFile))
                continue;
            const auto payload = opener.open(stored, *leaf);
            const auto dated = payload ? charter::decodeAct(*payload)
                                       : std::unexpected(charter::PayloadFault::Malformed);
            if (dated)
                addConsultation(copy, *leaf, *dated);
            else
                ++closed;
        }
    }
    if (closed > 0) copy.sheet.line("Consultations dont le détail n'est plus lisible", std::to_string(closed));
    return {};
}

Outcome<CaseId> caseOfRequest(const Deed& deed, const RightsId& request)
{
    return caseHolding(deed.state(), idAs<ObjectId>(request));
}

} // namespace

Outcome<RightsId> receiveRequest(Session& session, const CaseId& caseFile, const PartyId& party,
                                 charter::RightsKind kind, charter::Day receivedOn, charter::IdentityCheck identity)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto request = freshId<RightsId>();
    const charter::RightsRequested act{caseFile, request, party, kind, receivedOn, identity};
    if (auto done = deed->act(act); !done) return std::unexpected(done.error());
    if (auto given = deed->fulfilDuties(idAs<ScopeId>(caseFile)); !given) return std::unexpected(given.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return request;
}

Outcome<void> extendRequest(Session& session, const RightsId& request, charter::ExtensionReason reason)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto caseFile = caseOfRequest(*deed, request);
    if (!caseFile) return std::unexpected(caseFile.error());
    if (auto done = deed->act(charter::RightsExtended{*caseFile, request, reason}); !done) return done;
    return deed->commit();
}

Outcome<void> answerRequest(Session& session, const RightsId& request, const RightsReply& reply,
                            crypto::ByteView handedOver)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto caseFile = caseOfRequest(*deed, request);
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto hash = handedOver.empty() ? crypto::Hash32{} : crypto::sha256(handedOver);
    const charter::RightsAnswered act{*caseFile, request, reply.answer, reply.ground, reply.identity, hash};
    if (auto done = deed->act(act); !done) return done;
    return deed->commit();
}

Outcome<std::vector<RightsLine>> listRequests(Session& session, Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(ReadKind::RightsList, ObjectId{}, purpose); !seen) return std::unexpected(seen.error());
    std::vector<RightsLine> lines;
    for (const auto& [caseFile, part] : deed->state().cases) {
        if (session.role() == charter::Role::Mediator && !charter::isAssigned(part, session.me())) continue;
        if (part.removed.contains(session.me())) continue;
        for (const auto& [request, about] : part.rights)
            lines.push_back({request, caseFile, publicNumberText(part.publicNumber),
                             letterOf(part.parties.at(about.party)), about});
    }
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    std::ranges::stable_sort(lines, {}, [](const auto& line) {
        return std::pair(!charter::isOpen(line.part), charter::value(line.part.dueOn));
    });
    return lines;
}

Outcome<void> rectifyRecord(Session& session, const RightsId& request, const ObjectId& object,
                            const records::Correction& correction)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto caseFile = caseOfRequest(*deed, request);
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto scope = idAs<ScopeId>(*caseFile);
    const auto party = charter::compartmentOf(deed->state().cases.at(*caseFile), object);
    const auto room = party.isZero() ? deed->newest(scope, charter::KeyKind::Case, idAs<ObjectId>(*caseFile))
                                     : deed->newest(scope, charter::KeyKind::Party, idAs<ObjectId>(party));
    auto content = contentOf(freshId<RowId>(), room, correction);
    if (!content) return std::unexpected(content.error());
    std::vector<Content> contents;
    contents.push_back(std::move(*content));
    if (auto done = deed->act(charter::RecordRectified{*caseFile, request, object, {}}, std::move(contents)); !done)
        return done;
    return deed->commit();
}

bool isCorrected(const charter::CasePart& part, const ObjectId& object) { return !correctionsOf(part, object).empty(); }

Outcome<std::vector<records::Correction>> readCorrections(Session& session, const ObjectId& object, Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto what = charter::readingOf(deed->state(), object);
    const auto* part = charter::caseOf(deed->state(), object);
    if (!what || part == nullptr) return failure(Fault::Unknown, crypto::toHex(object.bytes).substr(0, 8));
    if (auto seen = deed->view(*what, object, purpose); !seen) return std::unexpected(seen.error());
    std::vector<records::Correction> corrections;
    for (const auto& row : correctionsOf(*part, object)) {
        auto correction = deed->openRecord<records::Correction>(row);
        if (!correction) return std::unexpected(correction.error());
        corrections.push_back(std::move(*correction));
    }
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return corrections;
}

Outcome<crypto::SecretBytes> accessAnswer(Session& session, const RightsId& request)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto caseFile = caseOfRequest(*deed, request);
    if (!caseFile) return std::unexpected(caseFile.error());
    const auto object = idAs<ObjectId>(request);
    // whoever may hand over this copy may put it together: one rule for both
    const charter::RightsAnswered handing{*caseFile,
                                          request,
                                          charter::RightsAnswer::Granted,
                                          charter::RightsGround::None,
                                          charter::IdentityCheck::Paper,
                                          crypto::sha256(object.bytes)};
    if (auto may = deed->ask(handing); !may) return std::unexpected(may.error());
    Copy copy{*deed, *caseFile, deed->state().cases.at(*caseFile).rights.at(request).party};
    copy.sheet.add("Copie remise au titre du droit d'accès\n");
    copy.sheet.line("Dossier", publicNumberText(copy.part().publicNumber));
    copy.sheet.line("Établie le", dayText(deed->day()));
    if (auto done = addOwnRoom(copy); !done) return std::unexpected(done.error());
    if (auto done = addJointRoom(copy); !done) return std::unexpected(done.error());
    if (auto done = addDocuments(copy); !done) return std::unexpected(done.error());
    addConsents(copy);
    if (auto done = addConsultations(copy); !done) return std::unexpected(done.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return copy.sheet.take();
}

} // namespace vault
