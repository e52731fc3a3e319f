// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/rights_flow.h"

#include <algorithm>

namespace desktop {
namespace {

using charter::RightsKind;

/// Looked at only: an answer that is complete.
charter::RightsAnswered anyAnswer(const vault::RightsLine& line)
{
    charter::RightsAnswered act{.caseFile = line.caseFile, .request = line.request, .identity = charter::IdentityCheck::Paper};
    if (isForACopy(line.part.kind)) act.sentBytes = crypto::randomArray<32>();
    return act;
}

MaybeLack lackOfCopy(const vault::Session& session, const vault::RightsLine& line)
{
    if (auto lack = lackOf(session, anyAnswer(line))) return lack;
    return lackOfReading(session, charter::ReadKind::PartyName, vault::idAs<vault::ObjectId>(line.part.party));
}

/// The charter says about which records this request is.
class Correcting {
public:
    Correcting(const vault::Session& session, const vault::RightsLine& line) : m_session(session), m_line(line) {}

    template <class IdType>
    void ask(const IdType& id, const QString& name)
    {
        const auto object = vault::idAs<vault::ObjectId>(id);
        charter::RecordRectified act{.caseFile = m_line.caseFile, .request = m_line.request, .object = object};
        act.rows = {{unused<vault::RowId>(), 1, charter::RecordKind::Correction, crypto::randomArray<32>()}};
        const auto lack = lackOf(m_session, act);
        if (!lack)
            m_records.push_back({object, name});
        else if (!m_lack)
            m_lack = lack;
    }
    void putInto(RequestPicture& picture)
    {
        if (m_records.empty()) picture.rectify = m_lack;
        picture.records = std::move(m_records);
    }

private:
    const vault::Session& m_session;
    const vault::RightsLine& m_line;
    MaybeLack m_lack; // of the first: the person's own name
    std::vector<CorrectableRecord> m_records;
};

void askRecords(RequestPicture& picture, const vault::Session& session, const charter::CasePart& part)
{
    Correcting asking(session, picture.line);
    asking.ask(picture.line.part.party, RightsFlow::tr("Nom et contact"));
    for (const auto& [id, interview] : part.interviews) asking.ask(id, RightsFlow::tr("Entretien du %1").arg(dateText(interview.heldOn)));
    for (const auto& [id, shuttle] : part.shuttles) asking.ask(id, RightsFlow::tr("Mots à porter"));
    for (const auto& [id, joint] : part.sessions) asking.ask(id, RightsFlow::tr("Rencontre du %1").arg(dateText(joint.heldOn)));
    for (const auto& [id, agreement] : part.agreements) asking.ask(id, RightsFlow::tr("Accord"));
    for (const auto& [id, party] : part.followUps) asking.ask(id, RightsFlow::tr("Suivi"));
    for (const auto& [id, document] : part.documents) asking.ask(id, RightsFlow::tr("Pièce"));
    asking.putInto(picture);
}

RequestPicture pictureOf(const vault::Session& session, vault::RightsLine line)
{
    RequestPicture out;
    const auto& about = line.part;
    const auto today = session.today();
    out.sign = RightsFlow::tr("Dossier %1, partie %2").arg(say(line.number), QString(QLatin1Char(line.letter)));
    out.isOpen = charter::isOpen(about);
    out.isForACopy = isForACopy(about.kind);
    out.rings = out.isOpen && today >= charter::alarmOf(about);
    out.isLate = out.isOpen && today > about.dueOn;
    out.term = {.from = about.receivedOn,
                .until = about.dueOn,
                .today = out.isOpen ? today : about.answeredOn,
                .alarm = charter::alarmOf(about),
                .isEnded = !out.isOpen};
    out.copy = lackOfCopy(session, line);
    out.answer = lackOf(session, anyAnswer(line));
    out.extend = lackOf(session, charter::RightsExtended{line.caseFile, line.request});
    out.line = std::move(line);
    const auto* part = charter::caseIn(session.state(), out.line.caseFile);
    if (part == nullptr) return out;
    out.isSealed = charter::isSealed(*part);
    if (out.isOpen && out.line.part.kind == RightsKind::Rectification) askRecords(out, session, *part);
    return out;
}

vault::Outcome<RightsPicturePtr> drawnOf(vault::Session& session)
{
    auto out = std::make_shared<RightsPicture>();
    out->today = session.today();
    const auto role = session.role();
    out->seesSeals = role == charter::Role::PrivacyOfficer || role == charter::Role::Director || role == charter::Role::Coordinator;
    out->list = lackOfReading(session, charter::ReadKind::RightsList, {});
    if (out->list) return out; // nothing is asked for, and no refusal noted
    auto lines = vault::listRequests(session, charter::Purpose::RightsRequest);
    if (!lines) return std::unexpected(lines.error());
    for (auto& line : *lines) out->requests.push_back(pictureOf(session, std::move(line)));
    return out;
}

} // namespace

bool isForACopy(RightsKind kind) { return kind == RightsKind::Access || kind == RightsKind::Portability; }

crypto::Bytes fileOf(const crypto::SecretBytes& copy)
{
    const auto bytes = copy.expose();
    return {bytes.begin(), bytes.end()};
}

RightsFlow::RightsFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void RightsFlow::refresh()
{
    m_desk.ask(this, [](vault::Session& session) { return drawnOf(session); },
               [this](const vault::Outcome<RightsPicturePtr>& picture) {
                   if (picture)
                       emit drawn(*picture);
                   else
                       emit failed(sentenceOf(picture.error()));
               });
}

void RightsFlow::receive(const ReceivedRequest& request)
{
    struct Received {
        charter::Day dueOn = charter::Day::None;
        bool isSealed = false;
    };
    m_desk.act(
        this,
        [request](vault::Session& session) -> vault::Outcome<Received> {
            const auto id = vault::receiveRequest(session, request.caseFile, request.party, request.kind, request.receivedOn,
                                                  request.identity);
            if (!id) return std::unexpected(id.error());
            const auto& part = session.state().cases.at(request.caseFile);
            return Received{part.rights.at(*id).dueOn, charter::isSealed(part)};
        },
        [this](const vault::Outcome<Received>& received) {
            if (!received) {
                emit failed(sentenceOf(received.error()));
                return;
            }
            auto said = tr("La demande est notée. Réponse due le %1 au plus tard.").arg(dateText(received->dueOn));
            if (received->isSealed) said += QLatin1Char(' ') + tr("Le dossier est scellé : personne n'y lit ni n'y écrit.");
            emit done(said);
        });
}

void RightsFlow::makeCopy(const vault::RightsId& request)
{
    m_desk.ask(
        this,
        [request](vault::Session& session) -> vault::Outcome<AccessCopyPtr> {
            auto copy = vault::accessAnswer(session, request);
            if (!copy) return std::unexpected(copy.error());
            return std::make_shared<const crypto::SecretBytes>(std::move(*copy));
        },
        [this, request](const vault::Outcome<AccessCopyPtr>& copy) {
            if (copy)
                emit copied(request, *copy);
            else
                emit failed(sentenceOf(copy.error()));
        });
}

void RightsFlow::answer(const vault::RightsId& request, const vault::RightsReply& reply, AccessCopyPtr copy)
{
    m_desk.act(
        this,
        [request, reply, copy = std::move(copy)](vault::Session& session) {
            return vault::answerRequest(session, request, reply, copy ? copy->expose() : crypto::ByteView{});
        },
        [this, given = reply.answer](const vault::Outcome<void>& outcome) {
            if (outcome)
                emit answered(tr("La réponse est notée : %1.").arg(label(given)));
            else
                emit failed(sentenceOf(outcome.error()));
        });
}

void RightsFlow::extend(const vault::RightsId& request, charter::ExtensionReason reason)
{
    m_desk.act(
        this, [request, reason](vault::Session& session) { return vault::extendRequest(session, request, reason); },
        [this](const vault::Outcome<void>& outcome) {
            if (outcome)
                emit done(tr("Deux mois de plus. Dites-le à la personne, avec la raison."));
            else
                emit failed(sentenceOf(outcome.error()));
        });
}

} // namespace desktop
