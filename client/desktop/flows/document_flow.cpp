// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/document_flow.h"

#include "client/desktop/flows/lack.h"

#include "crypto/random.h"
#include "vault/printing.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <utility>

namespace desktop {
namespace {

crypto::Progress progressOf(TicketPtr ticket, std::uint64_t total)
{
    return [ticket = std::move(ticket), total](std::uint64_t done) {
        ticket->report(done, total);
        return !ticket->isCancelled();
    };
}

/// As the log knows it; 0 for one that is not there.
std::uint64_t sizeOf(const vault::Session& session, const vault::DocumentId& document)
{
    const auto* part = charter::caseOf(session.state(), vault::idAs<vault::ObjectId>(document));
    if (part == nullptr) return 0;
    const auto found = part->documents.find(document);
    return found == part->documents.end() ? 0 : found->second.size;
}

/// By the ending of its name alone: nothing of the file is read for it.
charter::DocumentType typeOf(const QString& file)
{
    const auto kind = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name();
    if (kind.startsWith(QLatin1String("image/"))) return charter::DocumentType::Photo;
    if (kind.startsWith(QLatin1String("audio/"))) return charter::DocumentType::Recording;
    return charter::DocumentType::Other;
}

std::filesystem::path pathOf(const QString& file) { return file.toStdString(); }

struct Added {
    vault::DocumentId document;
    Cleaning cleaning;
};

QString removed(const Cleaning& cleaning)
{
    QStringList out;
    if (cleaning.place) out.push_back(DocumentFlow::tr("lieu"));
    if (cleaning.device) out.push_back(DocumentFlow::tr("appareil"));
    if (cleaning.date) out.push_back(DocumentFlow::tr("date"));
    if (cleaning.other) out.push_back(DocumentFlow::tr("autres indications"));
    return out.join(QStringLiteral(", "));
}

} // namespace

DocumentFlow::Pointer DocumentFlow::of(Desk& desk, const vault::CaseId& caseFile)
{
    using Place = std::pair<const Desk*, vault::CaseId>;
    static std::map<Place, std::weak_ptr<DocumentFlow>> held;
    std::erase_if(held, [](const auto& one) { return one.second.expired(); });
    auto& place = held[Place(&desk, caseFile)];
    auto flow = place.lock();
    if (!flow) {
        flow = std::make_shared<DocumentFlow>(desk, caseFile);
        place = flow;
    }
    return flow;
}

DocumentFlow::DocumentFlow(Desk& desk, const vault::CaseId& caseFile) : m_desk(desk), m_caseFile(caseFile) {}

QString DocumentFlow::nameOf(const vault::DocumentId& document) const
{
    const auto found = m_names.find(document);
    return found == m_names.end() ? QString() : found->second;
}

void DocumentFlow::askNames(charter::Purpose purpose, const vault::PartyId& party)
{
    if (m_areNamesAsked) return;
    m_areNamesAsked = true;
    m_desk.ask(
        this,
        [caseFile = m_caseFile, purpose](vault::Session& session) { return vault::listDocuments(session, caseFile, purpose); },
        [this, party](vault::Outcome<std::vector<vault::DocumentLine>> lines) {
            m_areNamesAsked = lines.has_value();
            if (!lines) {
                emit failed(party, sentenceOf(lines.error()));
                return;
            }
            for (const auto& line : *lines)
                if (line.name) m_names[line.document] = shown(*line.name);
            m_areNamesKnown = true;
            emit namesKnown();
        });
}

void DocumentFlow::askLack(QObject* receiver, const vault::PartyId& party, std::function<void(const MaybeLack&)> then)
{
    m_desk.ask(
        receiver,
        [caseFile = m_caseFile, party](vault::Session& session) -> vault::Outcome<MaybeLack> {
            charter::DocumentAdded act;
            act.caseFile = caseFile;
            act.document = vault::DocumentId{crypto::randomArray<16>()};
            act.party = party;
            act.rows.push_back({vault::RowId{crypto::randomArray<16>()}, 1, charter::RecordKind::Attachment, crypto::randomArray<32>()});
            return lackOf(session, act);
        },
        [then = std::move(then)](const vault::Outcome<MaybeLack>& lack) {
            if (lack) then(*lack);
        });
}

void DocumentFlow::add(const QStringList& files, const vault::PartyId& party, std::optional<charter::DocumentType> type)
{
    for (const auto& file : files) addOne(file, party, type.value_or(typeOf(file)));
}

void DocumentFlow::addOne(const QString& file, const vault::PartyId& party, charter::DocumentType type)
{
    const auto ticket = begun(party, tr("Ajout en cours"));
    m_desk.act(
        this,
        [caseFile = m_caseFile, party, type, ticket, path = pathOf(file)](vault::Session& session) -> vault::Outcome<Added> {
            if (ticket->isCancelled()) return vault::failure(vault::Fault::Cancelled);
            auto cleaned = cleanedSource(path, type);
            if (!cleaned) return std::unexpected(cleaned.error());
            const auto document =
                vault::addDocument(session, caseFile, party, std::move(cleaned->source), progressOf(ticket, cleaned->size));
            if (!document) return std::unexpected(document.error());
            return Added{*document, cleaned->cleaning};
        },
        [this, party, name = QFileInfo(file).fileName()](const vault::Outcome<Added>& added) {
            if (added) {
                m_names[added->document] = name;
                const auto sentence = saidOfAdded(added->cleaning);
                if (!m_hasFailed) emit done(party, sentence); // what went wrong before stays to be read
            } else {
                m_hasFailed = true;
                emit failed(party, tr("« %1 » n'est pas ajouté. %2").arg(name, sentenceOf(added.error())));
            }
            ended();
        });
}

QString DocumentFlow::saidOfAdded(const Cleaning& cleaning)
{
    if (cleaning.examination == Examination::NotExamined) m_hasUnexamined = true;
    m_batch.examination = std::max(m_batch.examination, cleaning.examination);
    m_batch.place = m_batch.place || cleaning.place;
    m_batch.device = m_batch.device || cleaning.device;
    m_batch.date = m_batch.date || cleaning.date;
    m_batch.other = m_batch.other || cleaning.other;
    if (m_batch.examination == Examination::Cleaned)
        return m_hasUnexamined
                   ? tr("Ajouté et scellé. Métadonnées retirées : %1. Là où ce n'est pas une image que ce programme sait nettoyer, "
                        "métadonnées non examinées.").arg(removed(m_batch))
                   : tr("Ajouté et scellé. Métadonnées retirées : %1.").arg(removed(m_batch));
    if (m_hasUnexamined) return tr("Ajouté et scellé. Métadonnées non examinées : le fichier est gardé tel quel.");
    return tr("Ajouté et scellé. L'image ne portait pas de métadonnées.");
}

void DocumentFlow::takeOut(const vault::DocumentId& document, const vault::PartyId& party, const QString& file,
                           charter::Purpose purpose)
{
    const auto ticket = begun(party, tr("Copie en cours"));
    m_desk.ask(
        this,
        [document, purpose, ticket, path = pathOf(file)](vault::Session& session) -> vault::Outcome<void> {
            if (ticket->isCancelled()) return vault::failure(vault::Fault::Cancelled);
            return vault::takeOutDocument(session, document, path, purpose, progressOf(ticket, sizeOf(session, document)));
        },
        [this, party](const vault::Outcome<void>& taken) {
            if (taken)
                emit done(party, tr("La copie est enregistrée et notée au journal. Elle n'est plus protégée par le coffre."));
            else
                emit failed(party, sentenceOf(taken.error()));
            ended();
        });
}

TicketPtr DocumentFlow::begun(const vault::PartyId& party, const QString& what)
{
    if (m_works.empty()) {
        m_batch = {};
        m_hasUnexamined = m_hasFailed = false;
    }
    m_works.push_back({m_desk.ticket(), party, what});
    emit workChanged();
    return m_works.back().ticket;
}

void DocumentFlow::ended()
{
    m_works.pop_front();
    emit workChanged();
}

const DocumentFlow::Work* DocumentFlow::workOf(const vault::PartyId& party) const
{
    const auto found = std::ranges::find(m_works, party, &Work::party);
    return found == m_works.end() ? nullptr : &*found;
}

void DocumentFlow::cancelAll()
{
    for (const auto& work : m_works) work.ticket->cancel();
}

void DocumentFlow::read(Desk& desk, QObject* receiver, const vault::DocumentId& document, charter::Purpose purpose,
                        const TicketPtr& ticket, std::function<void(vault::Outcome<crypto::SecretBytes>)> then)
{
    desk.ask(
        receiver,
        [document, purpose, ticket](vault::Session& session) -> vault::Outcome<crypto::SecretBytes> {
            if (ticket->isCancelled()) return vault::failure(vault::Fault::Cancelled);
            return vault::readDocument(session, document, purpose, progressOf(ticket, sizeOf(session, document)));
        },
        std::move(then));
}

void DocumentFlow::notePrint(Desk& desk, QObject* receiver, const vault::DocumentId& document, charter::Purpose purpose,
                             std::function<void(const vault::Outcome<void>&)> then)
{
    desk.ask(
        receiver,
        [document, purpose](vault::Session& session) {
            return vault::notePrint(session, vault::idAs<vault::ObjectId>(document), purpose);
        },
        std::move(then));
}

} // namespace desktop
