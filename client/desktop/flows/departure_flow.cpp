// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/departure_flow.h"

#include <algorithm>

namespace desktop {
namespace {

QStringList numbersOf(const charter::State& state, const std::vector<vault::CaseId>& cases)
{
    QStringList out;
    for (const auto& id : cases) out << say(vault::publicNumberText(state.cases.at(id).publicNumber));
    out.sort();
    return out;
}

/// The cases that this person mediates, over or not.
std::vector<vault::CaseId> mediatedBy(const charter::State& state, const vault::MemberId& member)
{
    std::vector<vault::CaseId> out;
    for (const auto& [id, part] : state.cases)
        if (charter::isAssigned(part, member)) out.push_back(id);
    return out;
}

void addProposal(DeparturePicture& out, const vault::Session& session, const vault::MemberId& member)
{
    for (const auto& [id, proposal] : session.state().vault.proposals) {
        const auto* removed = std::get_if<charter::MemberRemoved>(&proposal.act);
        if (!proposal.open || removed == nullptr || removed->member != member) continue;
        out.waiting = id;
        out.isMine = charter::mayCountersign(session.state(), session.me(), proposal);
        out.proposer = say(session.nameOf(proposal.proposer));
        out.proposedReason = removed->reason;
    }
}

vault::Outcome<DeparturePicturePtr> pictureOf(const vault::Session& session, const vault::MemberId& member)
{
    const auto& state = session.state();
    const auto found = state.vault.members.find(member);
    if (found == state.vault.members.end()) return vault::failure(vault::Fault::Unknown);
    auto out = std::make_shared<DeparturePicture>();
    out->name = say(session.nameOf(member));
    out->present = found->second.present;
    if (const auto left = state.vault.departures.find(member); left != state.vault.departures.end()) out->departure = left->second;
    out->reach = out->departure ? out->departure->reach : charter::reachOf(state, member);
    out->cases = numbersOf(state, mediatedBy(state, member));
    out->onlyTheirs = numbersOf(state, vault::onlyReadableBy(session, member));
    addProposal(*out, session, member);
    out->due = keysDueIn(state, session.me());
    out->remove = lackOf(session, charter::MemberRemoved{member, charter::DepartureReason::Leaves});
    if (out->remove && out->remove->reason == charter::RefusalReason::NeedsTwoPeople) out->remove.reset(); // it is proposed
    out->notice = lackOfReading(session, charter::ReadKind::BreachNotice, vault::idAs<vault::ObjectId>(member));
    return DeparturePicturePtr(std::move(out));
}

std::size_t dueAmong(const charter::KeyStates& keys)
{
    return static_cast<std::size_t>(std::ranges::count_if(keys, [](const auto& key) { return key.second.due; }));
}

QString renewalText() { return DepartureFlow::tr("Les clés sont renouvelées, la clé du coffre d'abord, puis dossier par dossier."); }

vault::DutyProgress renewalOf(TicketPtr ticket)
{
    return [ticket = std::move(ticket)](std::size_t done, std::size_t all) { ticket->report(done, all); };
}

} // namespace

KeysDue keysDueIn(const charter::State& state, const vault::MemberId& me)
{
    KeysDue out{.keys = dueAmong(state.vault.keys)};
    for (const auto& [id, part] : state.cases) out.keys += dueAmong(part.keys);
    for (const auto& [id, part] : state.referrals) out.keys += dueAmong(part.keys);
    for (const auto& [id, part] : state.alerts) out.keys += dueAmong(part.keys);
    for (const auto& [id, part] : state.letters) out.keys += dueAmong(part.keys);
    for (const auto& due : charter::epochsDueBy(state, me))
        if (due.next > 1) ++out.mine;
    const auto* vaultKey = charter::keyIn(state, charter::KeyKind::Vault, {});
    out.vaultKey = vaultKey != nullptr && vaultKey->due;
    return out;
}

DepartureFlow::DepartureFlow(Desk& desk, const vault::MemberId& member, QObject* parent)
    : QObject(parent), m_desk(desk), m_member(member)
{
}

void DepartureFlow::refresh()
{
    m_desk.ask(this, [member = m_member](vault::Session& session) { return pictureOf(session, member); },
               [this](const vault::Outcome<DeparturePicturePtr>& picture) {
                   if (picture)
                       emit drawn(*picture);
                   else
                       emit failed(sentenceOf(picture.error()));
               });
}

TicketPtr DepartureFlow::begun(const QString& what)
{
    auto ticket = m_desk.ticket();
    emit renewing(ticket, what);
    return ticket;
}

void DepartureFlow::remove(charter::DepartureReason reason)
{
    m_desk.act(
        this,
        [member = m_member, reason, ticket = begun(tr("Le départ s'écrit ; s'il prend effet, les clés sont renouvelées, celle du coffre d'abord."))](
            vault::Session& session) {
            return vault::removeMember(session, member, reason, renewalOf(ticket));
        },
        [this](const vault::Outcome<vault::Removal>& removal) {
            if (!removal)
                emit failed(sentenceOf(removal.error()));
            else if (removal->waiting)
                emit waits(tr("Le départ est proposé ; une seconde personne le signe, d'ici ou depuis « Équipe »."));
            else
                emit done(tr("C'est fait : cette personne n'ouvre plus rien de nouveau."));
        });
}

void DepartureFlow::sign(const vault::ProposalId& proposal)
{
    m_desk.act(
        this,
        [proposal, ticket = begun(renewalText())](vault::Session& session) { return vault::countersign(session, proposal, renewalOf(ticket)); },
        [this](const vault::Outcome<charter::Act>& act) {
            if (act)
                emit done(tr("C'est signé : cette personne n'ouvre plus rien de nouveau."));
            else
                emit failed(sentenceOf(act.error()));
        });
}

void DepartureFlow::renew()
{
    m_desk.act(
        this, [ticket = begun(renewalText())](vault::Session& session) { return session.fulfilDuties(renewalOf(ticket)); },
        [this](const vault::Outcome<void>& renewed) {
            if (renewed)
                emit done(tr("Ce que vous pouviez renouveler l'est."));
            else
                emit failed(sentenceOf(renewed.error()));
        });
}

void DepartureFlow::draftNotice()
{
    m_desk.ask(
        this, [member = m_member](vault::Session& session) { return vault::breachDraft(session, member); },
        [this](const vault::Outcome<std::string>& notice) {
            if (notice)
                emit drafted(say(*notice));
            else
                emit failed(sentenceOf(notice.error()));
        });
}

} // namespace desktop
