// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/case_flow.h"

#include "client/desktop/flows/lack.h"

#include "client/desktop/desk/record_lines.h"
#include "client/desktop/flows/disclosure_flow.h"

#include "crypto/hash.h"
#include "crypto/random.h"
#include "vault/charter/sentences.h"

#include <algorithm>

namespace desktop {
namespace {

using charter::CaseState;

/// Asks the charter about acts that are not done: with ids and rows that nobody uses yet.
class Asking {
public:
    Asking(const vault::Session& session, const vault::CaseId& caseFile)
        : m_state(session.state()), m_by{session.me(), session.now(), session.today()}, m_caseFile(caseFile)
    {
    }
    [[nodiscard]] MaybeLack about(const charter::Act& act) const
    {
        const auto verdict = charter::check(m_state, m_by, act);
        if (verdict) return std::nullopt;
        return Lack{say(charter::describe(verdict.error(), language())), verdict.error().reason, verdict.error().letters};
    }
    [[nodiscard]] charter::Day today() const { return m_by.day; }
    [[nodiscard]] const vault::CaseId& caseFile() const { return m_caseFile; }

    [[nodiscard]] static charter::Rows rows(std::initializer_list<charter::RecordKind> kinds)
    {
        charter::Rows out;
        for (const auto kind : kinds) out.push_back({unused<vault::RowId>(), 1, kind, crypto::randomArray<32>()});
        std::ranges::sort(out, {}, &charter::RowRef::row);
        return out;
    }

private:
    const charter::State& m_state;
    charter::Attempt m_by;
    vault::CaseId m_caseFile;
};

MaybeLack lackOfParty(const Asking& asking)
{
    charter::PartyAdded act{.caseFile = asking.caseFile(), .party = unused<vault::PartyId>(), .letter = 25, .alias = 999};
    act.informedAt = asking.today();
    act.rows = Asking::rows({charter::RecordKind::PartyProfile, charter::RecordKind::PartyIdentity});
    return asking.about(act);
}

MaybeLack lackOfSession(const Asking& asking, const charter::CasePart& part)
{
    charter::SessionHeld act{.caseFile = asking.caseFile(), .session = unused<vault::JointSessionId>()};
    for (const auto& [id, party] : part.parties) act.participants.push_back(id);
    act.heldOn = asking.today();
    act.imbalanceAccepted = true; // the form asks for the reason
    act.rows = Asking::rows({charter::RecordKind::JointSession});
    return asking.about(act);
}

MaybeLack lackOfAgreement(const Asking& asking, const charter::CasePart& part)
{
    charter::AgreementMade act{.caseFile = asking.caseFile(), .agreement = unused<vault::AgreementId>()};
    for (const auto& [id, party] : part.parties) act.signatories.push_back(id);
    act.noStatementOfFault = true;
    act.rows = Asking::rows({charter::RecordKind::Agreement});
    return asking.about(act);
}

MaybeLack lackOfFollowUp(const Asking& asking, const charter::CasePart& part)
{
    charter::FollowUpMade act{.caseFile = asking.caseFile(), .followUp = unused<vault::FollowUpId>()};
    if (!part.parties.empty()) act.party = part.parties.begin()->first;
    act.heldOn = asking.today();
    act.rows = Asking::rows({charter::RecordKind::FollowUp});
    return asking.about(act);
}

MaybeLack lackOfShuttle(const Asking& asking, const charter::CasePart& part, const vault::PartyId& from)
{
    charter::ShuttleDrafted act{.caseFile = asking.caseFile(), .shuttle = unused<vault::ShuttleId>(), .from = from};
    for (const auto& [id, party] : part.parties)
        if (id != from) act.to = id;
    act.rows = Asking::rows({charter::RecordKind::ShuttleMessage});
    return asking.about(act);
}

std::optional<CaseState> nextOf(CaseState state)
{
    switch (state) {
    case CaseState::Proposed: return CaseState::Consented;
    case CaseState::Consented:
    case CaseState::Suspended: return CaseState::InMediation;
    case CaseState::InMediation: return CaseState::Concluded;
    case CaseState::Concluded: return CaseState::FollowUp;
    case CaseState::FollowUp:
    case CaseState::Stopped: return CaseState::Closed;
    default: return std::nullopt;
    }
}

MaybeLack lackOfNext(const Asking& asking, CaseState next)
{
    charter::CaseStateChanged act{.caseFile = asking.caseFile(), .to = next};
    if (next == CaseState::Concluded) act.outcome = charter::Outcome::DialogueResumed;
    if (next == CaseState::FollowUp) act.on = charter::addMonths(asking.today(), 2);
    if (next == CaseState::Closed) {
        act.on = asking.today();
        act.outcome = charter::Outcome::DialogueResumed;
    }
    return asking.about(act);
}

PartyPicture pictureOf(const Asking& asking, const vault::Session& session, const charter::CasePart& part,
                       const vault::PartyId& id, const charter::PartyState& party)
{
    PartyPicture out{.party = id, .alias = say(vault::aliasOf(party)), .letter = QLatin1Char(vault::letterOf(party)), .state = party};
    out.compartment = charter::mayView(session.state(), session.me(), charter::ReadKind::PartyName,
                                     vault::idAs<vault::ObjectId>(id), session.today()).has_value();
    charter::LimitsExplained explained{.caseFile = asking.caseFile(), .party = id};
    explained.text = crypto::sha256(crypto::bytesOf(vault::explanationText(language())));
    explained.language = language();
    out.explain = asking.about(explained);
    charter::InterviewWritten interview{
        .caseFile = asking.caseFile(), .party = id, .interview = unused<vault::InterviewId>(), .heldOn = asking.today()};
    interview.rows = Asking::rows({charter::RecordKind::Interview});
    out.interview = asking.about(interview);
    out.shuttle = lackOfShuttle(asking, part, id);
    charter::DocumentAdded document{.caseFile = asking.caseFile(), .document = unused<vault::DocumentId>(), .party = id};
    document.rows = Asking::rows({charter::RecordKind::Attachment});
    out.document = asking.about(document);
    return out;
}

/// Everything that the fold knows; records are put in by who read them.
CasePicture drawn(const vault::Session& session, const vault::CaseId& caseFile, const charter::CasePart& part,
                  charter::Purpose purpose)
{
    const Asking asking(session, caseFile);
    CasePicture out{.caseFile = caseFile, .number = say(vault::publicNumberText(part.publicNumber)), .part = part};
    out.assigned = charter::isAssigned(part, session.me());
    out.purpose = purpose;
    for (const auto& [id, party] : part.parties) out.parties.push_back(pictureOf(asking, session, part, id, party));
    std::ranges::sort(out.parties, {}, [](const PartyPicture& one) { return one.state.letter; });
    // No party is always the left one: members of an even id see the last letter first (IMPA-1).
    if (session.me().bytes.back() % 2 == 0) std::ranges::reverse(out.parties);
    for (const auto& mediator : part.mediators) out.mediators.push_back(say(session.nameOf(mediator)));
    for (const auto& [id, member] : session.state().vault.members) out.names[id] = say(session.nameOf(id));
    const auto gap = session.state().vault.policy.interviewGap;
    const auto [fewest, most] = std::ranges::minmax_element(out.parties, {}, [](const auto& one) { return one.state.interviews; });
    if (out.parties.size() > 1 && most->state.interviews - fewest->state.interviews > gap)
        out.imbalance = CaseFlow::tr("Déséquilibre : %1 entretien(s) avec %2, %3 avec %4.")
                            .arg(most->state.interviews).arg(most->letter).arg(fewest->state.interviews).arg(fewest->letter);
    out.content = lackOfReading(session, charter::ReadKind::CaseContent, vault::idAs<vault::ObjectId>(caseFile));
    out.addParty = lackOfParty(asking);
    out.session = lackOfSession(asking, part);
    out.agreement = lackOfAgreement(asking, part);
    out.followUp = lackOfFollowUp(asking, part);
    out.stepBack = asking.about(charter::MediatorRemoved{caseFile, session.me()});
    out.holdsALastKey = vault::holdsALastKey(part, session.me());
    if (out.assigned)
        if (const auto offer = offerIn(session, caseFile)) out.disclosure = (*offer)->prepare;
    out.next = nextOf(part.state);
    if (out.next) out.nextLack = lackOfNext(asking, *out.next);
    return out;
}

using Read = vault::Outcome<std::shared_ptr<CasePicture>>;

Read opened(vault::Session& session, const vault::CaseId& caseFile, charter::Purpose purpose)
{
    auto view = vault::showCase(session, caseFile, purpose);
    if (!view) return std::unexpected(view.error());
    auto out = std::make_shared<CasePicture>(drawn(session, caseFile, view->part, purpose));
    out->header = linesOf(view->header);
    out->readsContent = view->body.has_value();
    if (view->body) out->body = linesOf(*view->body);
    for (auto& party : out->parties)
        for (const auto& one : view->parties)
            if (one.party == party.party && one.profile) party.profile = linesOf(*one.profile);
    return out;
}

Read drawnAnew(vault::Session& session, const CasePicture& before, charter::Purpose purpose)
{
    const auto part = vault::caseAsSeen(session, before.caseFile);
    if (!part) return std::unexpected(part.error());
    auto out = std::make_shared<CasePicture>(drawn(session, before.caseFile, *part, purpose));
    out->header = before.header;
    if (charter::isSealed(*part) && out->content) return out; // sealed meanwhile: what was read goes
    out->body = before.body;
    out->readsContent = before.readsContent;
    for (auto& party : out->parties)
        if (const auto* known = before.party(party.party)) party.profile = known->profile;
    return out;
}

} // namespace

const PartyPicture* CasePicture::party(std::uint8_t letter) const
{
    const auto found = std::ranges::find(parties, letter, [](const PartyPicture& one) { return one.state.letter; });
    return found == parties.end() ? nullptr : &*found;
}

const PartyPicture* CasePicture::party(const vault::PartyId& id) const
{
    const auto found = std::ranges::find(parties, id, &PartyPicture::party);
    return found == parties.end() ? nullptr : &*found;
}

QString CasePicture::signOf(const vault::PartyId& id) const
{
    const auto* found = party(id);
    return found == nullptr ? QString() : QStringLiteral("%1 · %2").arg(found->letter).arg(found->alias);
}

CaseFlow::CaseFlow(Desk& desk, const vault::CaseId& caseFile, QObject* parent)
    : QObject(parent), m_desk(desk), m_caseFile(caseFile)
{
}

void CaseFlow::refresh()
{
    if (m_picture || m_purpose)
        read();
    else
        askWhy();
}

void CaseFlow::open(charter::Purpose purpose)
{
    m_isAsking = false;
    m_purpose = purpose;
    read();
}

void CaseFlow::askWhy()
{
    if (m_isAsking) return;
    m_isAsking = true;
    struct Why {
        charter::Purpose proposed{};
        bool isAssigned = false;
    };
    m_desk.ask(
        this,
        [id = m_caseFile](vault::Session& session) -> vault::Outcome<Why> {
            const auto* part = charter::caseIn(session.state(), id);
            return Why{vault::purposeOf(session, id), part != nullptr && charter::isAssigned(*part, session.me())};
        },
        [this](const vault::Outcome<Why>& why) {
            if (why->isAssigned)
                open(why->proposed);
            else
                emit purposeWanted(why->proposed);
        });
}

void CaseFlow::read()
{
    const auto tell = [this](Read picture) {
        if (!picture) {
            m_picture.reset();
            emit lost(sentenceOf(picture.error()));
            return;
        }
        const bool wasAssigned = m_picture && m_picture->assigned;
        m_picture = std::move(*picture);
        if (wasAssigned && !m_picture->assigned) { // recused or removed: what was read goes from the screen
            m_picture.reset();
            emit lost(tr("Vous n'avez plus accès à ce dossier."));
            return;
        }
        emit shown(m_picture);
    };
    const auto purpose = *m_purpose;
    if (m_picture)
        m_desk.ask(
            this, [before = m_picture, purpose](vault::Session& session) { return drawnAnew(session, *before, purpose); }, tell);
    else
        m_desk.ask(this, [id = m_caseFile, purpose](vault::Session& session) { return opened(session, id, purpose); }, tell);
}

void CaseFlow::explain(const vault::PartyId& party, charter::ConsentForm form)
{
    act([id = m_caseFile, party, form, tongue = language()](
            vault::Session& session) { return vault::explainLimits(session, id, party, form, tongue); },
        tr("L'explication des limites est notée, avec la date d'aujourd'hui."));
}

void CaseFlow::consent(const vault::PartyId& party, const vault::ConsentTerms& terms)
{
    const auto said = terms.action == charter::ConsentAction::Given ? tr("Le consentement est noté.")
                      : terms.action == charter::ConsentAction::Withdrawn
                          ? tr("Le retrait est noté ; il vaut dès maintenant.") : tr("Le refus est noté.");
    act([id = m_caseFile, party, terms](vault::Session& session) { return vault::recordConsent(session, id, party, terms); }, said);
}

void CaseFlow::changeState(const vault::StateChange& change)
{
    act([id = m_caseFile, change](vault::Session& session) { return vault::changeState(session, id, change); },
        tr("Le dossier est maintenant : %1.").arg(label(change.to)));
}

void CaseFlow::stepBack()
{
    m_desk.act(
        this, [id = m_caseFile](vault::Session& session) { return vault::removeMediator(session, id, session.me()); },
        [this](const vault::Outcome<void>& outcome) {
            if (!outcome) {
                emit failed(sentenceOf(outcome.error()));
                return;
            }
            m_picture.reset();
            emit left();
        });
}

} // namespace desktop
