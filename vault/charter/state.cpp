// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/charter/state.h"

namespace vault::charter {

const MemberState* memberIn(const State& state, const MemberId& member)
{
    const auto found = state.vault.members.find(member);
    return found == state.vault.members.end() || !found->second.present ? nullptr : &found->second;
}

const CasePart* caseIn(const State& state, const CaseId& caseFile)
{
    const auto found = state.cases.find(caseFile);
    return found == state.cases.end() ? nullptr : &found->second;
}

const CasePart* caseOf(const State& state, const ObjectId& object)
{
    const auto place = state.places.find(object);
    return place == state.places.end() ? nullptr : caseIn(state, idAs<CaseId>(place->second));
}

PartyId compartmentOf(const CasePart& caseFile, const ObjectId& object)
{
    if (caseFile.parties.contains({object.bytes})) return {object.bytes};
    if (const auto found = caseFile.interviews.find({object.bytes}); found != caseFile.interviews.end())
        return found->second.party;
    if (const auto found = caseFile.shuttles.find({object.bytes}); found != caseFile.shuttles.end())
        return found->second.from;
    const auto found = caseFile.documents.find({object.bytes});
    return found == caseFile.documents.end() ? PartyId{} : found->second.party;
}

bool isAssigned(const CasePart& caseFile, const MemberId& member) { return caseFile.mediators.contains(member); }

} // namespace vault::charter
