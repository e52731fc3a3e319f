// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/timeline_flow.h"

#include "vault/charter/sentences.h"

#include <algorithm>

namespace desktop {
namespace {

using charter::ActKind;

QString pictureOf(ActKind kind)
{
    switch (kind) {
    case ActKind::CaseOpened: return QStringLiteral("cases");
    case ActKind::MediatorsAssigned:
    case ActKind::MediatorRemoved: return QStringLiteral("team");
    case ActKind::PartyAdded: return QStringLiteral("person");
    case ActKind::CaseStateChanged: return QStringLiteral("trail");
    case ActKind::LimitsExplained:
    case ActKind::ConsentRecorded: return QStringLiteral("check");
    case ActKind::InterviewWritten: return QStringLiteral("interview");
    case ActKind::ShuttleDrafted:
    case ActKind::ShuttleAuthorised:
    case ActKind::ShuttleDelivered:
    case ActKind::ShuttleCancelled: return QStringLiteral("shuttle");
    case ActKind::SessionHeld: return QStringLiteral("session");
    case ActKind::AgreementMade: return QStringLiteral("agreement");
    case ActKind::FollowUpMade: return QStringLiteral("followup");
    case ActKind::DocumentAdded: return QStringLiteral("document");
    default: return QStringLiteral("disclosures");
    }
}

/// What an act says beyond its kind, and about whom.
class Telling {
public:
    Telling(const vault::Session& session, const charter::CasePart& part) : m_session(session), m_part(part) {}

    [[nodiscard]] TimelineEntry told(const vault::CaseEvent& event)
    {
        m_more.clear();
        m_letters.clear();
        std::visit([this](const auto& act) { tell(act); }, event.act);
        const auto kind = charter::kindOf(event.act);
        TimelineEntry out{.day = event.day, .picture = pictureOf(kind)};
        out.sentence = say(m_session.nameOf(event.actor)) + QLatin1Char(' ') + say(charter::sentenceOf(kind, language()));
        if (!m_more.isEmpty())
            out.sentence += (language() == charter::Language::French ? QStringLiteral(" : ") : QStringLiteral(": ")) + m_more;
        std::ranges::sort(m_letters);
        out.letters = m_letters;
        return out;
    }

private:
    void tell(const charter::MediatorsAssigned& act)
    {
        QStringList names;
        for (const auto& mediator : act.mediators) names.push_back(say(m_session.nameOf(mediator)));
        m_more = names.join(QStringLiteral(", "));
    }
    void tell(const charter::MediatorRemoved& act) { m_more = say(m_session.nameOf(act.mediator)); }
    void tell(const charter::PartyAdded& act) { about(act.party); }
    void tell(const charter::CaseStateChanged& act) { m_more = label(act.to); }
    void tell(const charter::LimitsExplained& act) { about(act.party); }
    void tell(const charter::ConsentRecorded& act)
    {
        about(act.party);
        m_more = label(act.kind) + QStringLiteral(", ") + label(act.action);
    }
    void tell(const charter::InterviewWritten& act)
    {
        about(act.party);
        m_more = dateText(act.heldOn);
    }
    void tell(const charter::ShuttleDrafted& act) { about(act.from); }
    void tell(const charter::ShuttleAuthorised& act)
    {
        if (const auto words = m_part.shuttles.find(act.shuttle); words != m_part.shuttles.end()) about(words->second.from);
    }
    void tell(const charter::ShuttleDelivered& act)
    {
        if (const auto words = m_part.shuttles.find(act.shuttle); words != m_part.shuttles.end()) about(words->second.to);
    }
    void tell(const charter::ShuttleCancelled& act)
    {
        if (const auto words = m_part.shuttles.find(act.shuttle); words != m_part.shuttles.end()) about(words->second.from);
    }
    void tell(const charter::SessionHeld& act)
    {
        for (const auto& party : act.participants) about(party);
        m_more = dateText(act.heldOn);
    }
    void tell(const charter::AgreementMade& act)
    {
        for (const auto& party : act.signatories) about(party);
    }
    void tell(const charter::FollowUpMade& act)
    {
        about(act.party);
        m_more = label(act.held);
    }
    void tell(const charter::DocumentAdded& act)
    {
        about(act.party);
        m_more = label(act.type);
    }
    void tell(const charter::DisclosureGiven& act) { m_more = say(m_session.nameOf(act.partner)); }
    template <class Other>
    void tell(const Other&)
    {
    }

    void about(const vault::PartyId& party)
    {
        const auto known = m_part.parties.find(party);
        if (known != m_part.parties.end()) m_letters.push_back(QChar(QLatin1Char(vault::letterOf(known->second))));
    }

    const vault::Session& m_session;
    const charter::CasePart& m_part;
    QString m_more;
    QStringList m_letters;
};

} // namespace

vault::Outcome<std::vector<TimelineEntry>> timelineOf(const vault::Session& session, const vault::CaseId& caseFile)
{
    const auto events = vault::happenedIn(session, caseFile);
    if (!events) return std::unexpected(events.error());
    Telling telling(session, session.state().cases.at(caseFile));
    std::vector<TimelineEntry> out;
    for (const auto& event : *events) out.push_back(telling.told(event));
    return out;
}

} // namespace desktop
