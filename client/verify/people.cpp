// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/verify/people.h"

namespace verify {

using vault::MemberId;

People::People(const identity::Identities& identities) : m_founder(&identities.all.front())
{
    for (const auto& identity : identities.all) m_known.emplace(identity.id(), &identity);
}

const identity::Identity* People::find(const MemberId& member) const
{
    const auto found = m_known.find(member);
    return found == m_known.end() ? nullptr : found->second;
}

// A leaf with another finding enrols all the same: one wrong leaf is one finding, not one for each that follows.
void People::take(std::uint64_t index, const audit::Leaf& leaf, std::vector<Finding>& findings)
{
    const MemberId actor{leaf.actor};
    if (leaf.leafClass == audit::LeafClass::Founding && index == 0) {
        if (actor != m_founder->id()) findings.push_back(findingOf(Flaw::FounderDiffers, index));
        m_enrolled.insert(actor);
    }
    // an author without identity is the verifier's finding already
    if (!m_enrolled.contains(actor) && find(actor) != nullptr)
        findings.push_back(findingOf(Flaw::ActorNotEnrolled, index));
    if (leaf.leafClass != audit::LeafClass::MemberEnrolled) return;
    const MemberId member{leaf.subject};
    if (find(member) == nullptr) findings.push_back(findingOf(Flaw::IdentityMissing, index));
    m_enrolled.insert(member);
}

void People::finish(std::vector<Finding>& findings) const
{
    for (const auto& [member, ignored] : m_known)
        if (!m_enrolled.contains(member)) findings.push_back(findingOf(Flaw::IdentitySurplus, "identities"));
}

} // namespace verify
