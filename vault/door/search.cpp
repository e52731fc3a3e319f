// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/search.h"

#include "vault/cases.h"
#include "vault/session/deed.h"

namespace vault {

using charter::ReadKind;

namespace {

std::vector<CaseId> readableCases(const Session& session)
{
    std::vector<CaseId> cases;
    for (const auto& [caseFile, part] : session.state().cases)
        if (charter::mayView(session.state(), session.me(), ReadKind::SearchIndex, idAs<ObjectId>(caseFile),
                             session.today()))
            cases.push_back(caseFile);
    return cases;
}

/// What is asked of the charter to read a found record: a profile is part of its case.
ObjectId objectToRead(const CaseId& caseFile, const searching::Found& found)
{
    const bool ofTheCase =
        found.kind == charter::RecordKind::PartyProfile || found.kind == charter::RecordKind::CaseBody;
    return ofTheCase ? idAs<ObjectId>(caseFile) : found.object;
}

bool mayRead(const charter::State& state, const MemberId& member, const CaseId& caseFile, const searching::Found& found,
             charter::Day day)
{
    const auto what = readKindOf(found.kind);
    return what && charter::mayView(state, member, *what, objectToRead(caseFile, found), day).has_value();
}

/// The party whose record it is; zero for the joint room.
PartyId partyOf(const charter::CasePart& part, const searching::Found& found)
{
    switch (found.kind) {
    case charter::RecordKind::PartyProfile: return idAs<PartyId>(found.object);
    case charter::RecordKind::Interview: {
        const auto at = part.interviews.find(idAs<InterviewId>(found.object));
        return at == part.interviews.end() ? PartyId{} : at->second.party;
    }
    case charter::RecordKind::ShuttleMessage: {
        const auto at = part.shuttles.find(idAs<ShuttleId>(found.object));
        return at == part.shuttles.end() ? PartyId{} : at->second.from;
    }
    case charter::RecordKind::FollowUp: {
        const auto at = part.followUps.find(idAs<FollowUpId>(found.object));
        return at == part.followUps.end() ? PartyId{} : at->second;
    }
    case charter::RecordKind::Attachment: {
        const auto at = part.documents.find(idAs<DocumentId>(found.object));
        return at == part.documents.end() ? PartyId{} : at->second.party;
    }
    default: return {};
    }
}

SearchHit shown(const charter::State& state, const searching::Hit& hit)
{
    const auto& part = state.cases.at(hit.caseFile);
    const auto party = part.parties.find(partyOf(part, hit.found));
    return {hit.caseFile,
            publicNumberText(part.publicNumber),
            hit.found.kind,
            hit.found.object,
            party == part.parties.end() ? std::string() : aliasOf(party->second),
            hit.on,
            hit.words};
}

} // namespace

std::vector<CaseId> casesWithoutSearch(Session& session)
{
    auto cases = readableCases(session);
    std::erase_if(cases, [&](const CaseId& caseFile) { return session.core().search.isWhole(caseFile); });
    return cases;
}

Outcome<void> buildSearch(Session& session, const CaseId& caseFile, charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(ReadKind::SearchIndex, idAs<ObjectId>(caseFile), purpose); !seen) return seen;
    const auto& part = deed->state().cases.at(caseFile);
    deed->searchAnew(caseFile);
    for (const auto& [row, about] : part.rows) {
        if (!mayRead(deed->state(), session.me(), caseFile, {about.kind, about.of}, deed->day())) continue;
        const auto opened = deed->open(row);
        const auto* problem = opened ? nullptr : std::get_if<Problem>(&opened.error());
        if (!opened && (problem == nullptr || problem->fault != Fault::KeyMissing))
            return std::unexpected(opened.error());
    }
    if (auto committed = deed->commit(); !committed) return committed;
    if (!session.core().search.isWhole(caseFile)) return failure(Fault::Io, "search");
    return {};
}

std::vector<SearchHit> search(Session& session, std::string_view text, std::size_t limit)
{
    auto& core = session.core();
    {
        // a colleague may have taken this member off a case a moment ago
        auto look = core.look();
        if (!look || !core.catchUp(**look)) return {};
        if (core.holdingsMayHaveChanged) core.forgetWhatIsLost();
    }
    auto& index = core.search;
    if (!index.isLoaded()) index.load(readableCases(session));
    const auto& state = session.state();
    const auto today = session.today();
    const auto hits = index.merged().find(text, limit, [&](const searching::Hit& hit) {
        return mayRead(state, session.me(), hit.caseFile, hit.found, today);
    });
    std::vector<SearchHit> answer;
    for (const auto& hit : hits) answer.push_back(shown(state, hit));
    return answer;
}

} // namespace vault
