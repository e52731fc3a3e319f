// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/team.h"

#include "vault/door/departing.h"
#include "vault/door/writing.h"

#include "crypto/text.h"

#include <algorithm>

namespace vault {

using charter::KeyKind;

namespace {

/// The name of a newly present member, opened for this session.
Outcome<void> learnName(Deed& deed, const MemberId& member)
{
    if (auto seen = deed.view(charter::ReadKind::Roster, ObjectId{}, charter::Purpose::Maintenance); !seen) return seen;
    auto name = deed.openRecord<records::MemberName>(idAs<RowId>(member));
    if (!name) return std::unexpected(name.error());
    deed.core().names[member] = std::string(name->name.expose());
    return {};
}

bool nameIsTaken(const SessionCore& core, std::string_view name)
{
    const auto wanted = crypto::folded(name);
    // whoever left may come back under a new identity, with their own name
    return std::ranges::any_of(core.names, [&](const auto& each) {
        return crypto::folded(each.second) == wanted && !core.state().vault.departures.contains(each.first);
    });
}

/// What follows an enrolment that took effect: the keys the newcomer needs and its name on screens.
Outcome<void> welcome(Deed& deed, const MemberId& member)
{
    if (auto given = deed.fulfilDuties(); !given) return given;
    return learnName(deed, member);
}

} // namespace

Outcome<Enrolment> enrol(Session& session, const identity::Identity& identity, std::string_view name,
                         charter::Role role, charter::PartnerKind partnerKind)
{
    auto text = records::Text::from(name);
    if (!text) return failure(Fault::BadRecord, "name");
    records::MemberName record;
    record.name = std::move(*text);
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto member = identity.id();
    auto content = contentOf(idAs<RowId>(member), deed->newest(ScopeId{}, KeyKind::Governance, ObjectId{}), record);
    if (!content) return std::unexpected(content.error());
    std::vector<Content> contents;
    contents.push_back(std::move(*content));
    charter::MemberEnrolled enrolled;
    enrolled.member = member;
    enrolled.role = role;
    enrolled.partnerKind = partnerKind;
    auto waiting = deed->actOrPropose(enrolled, std::move(contents));
    if (!waiting) return std::unexpected(waiting.error());
    if (nameIsTaken(session.core(), name)) return failure(Fault::AlreadyThere, std::string(name));
    const auto put = deed->store().putIdentity(member, identity.bytes());
    if (!put && put.error() != store::Fault::AlreadyThere) return std::unexpected(asFailure(put.error()));
    deed->core().identities.insert_or_assign(member, identity);
    if (!*waiting)
        if (auto welcomed = welcome(*deed, member); !welcomed) return std::unexpected(welcomed.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return Enrolment{member, *waiting};
}

std::vector<Waiting> waitingFor(const Session& session)
{
    std::vector<Waiting> waiting;
    for (const auto& [id, proposal] : session.state().vault.proposals)
        if (proposal.open && charter::mayCountersign(session.state(), session.me(), proposal))
            waiting.push_back({id, proposal.proposer, proposal.act, proposal.day});
    return waiting;
}

namespace {

Outcome<charter::Act> signNow(Session& session, const ProposalId& proposal)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto found = deed->state().vault.proposals.find(proposal);
    if (found == deed->state().vault.proposals.end())
        return failure(Fault::Unknown, crypto::toHex(proposal.bytes).substr(0, 8));
    const auto effect = found->second.act;
    const charter::Countersigned signature{proposal, found->second.index, found->second.leafHash};
    if (auto signedNow = deed->act(signature); !signedNow) return std::unexpected(signedNow.error());
    if (const auto* enrolled = std::get_if<charter::MemberEnrolled>(&effect))
        if (auto welcomed = welcome(*deed, enrolled->member); !welcomed) return std::unexpected(welcomed.error());
    if (std::holds_alternative<charter::RecoverySet>(effect)) // the other holders add theirs when they unlock next
        if (auto given = deed->fulfilDuties(); !given) return std::unexpected(given.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return effect;
}

} // namespace

Outcome<charter::Act> countersign(Session& session, const ProposalId& proposal, const DutyProgress& progress)
{
    auto effect = signNow(session, proposal);
    if (effect) afterDeparture(session, *effect, progress);
    return effect;
}

Outcome<std::vector<RosterLine>> roster(Session& session)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::Roster, ObjectId{}, charter::Purpose::Maintenance); !seen)
        return std::unexpected(seen.error());
    std::vector<RosterLine> lines;
    for (const auto& [member, about] : deed->state().vault.members) {
        auto name = deed->openRecord<records::MemberName>(idAs<RowId>(member));
        if (!name) return std::unexpected(name.error());
        deed->core().names[member] = std::string(name->name.expose());
        const auto* identity = session.identityOf(member);
        lines.push_back({member, deed->core().names[member], about.role, about.partnerKind, about.present,
                         identity == nullptr ? "" : identity::fingerprintWords(identity->fingerprint())});
    }
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    std::ranges::sort(lines, {}, [](const auto& line) { return std::pair(line.role, line.name); });
    return lines;
}

} // namespace vault
