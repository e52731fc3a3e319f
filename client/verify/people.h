// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who there is, from what anyone can read: the identities of the bundle beside the enrolments that the leaves say in
// clear. An Identity certifies itself, so a stranger could bring one; only the log makes its owner somebody here.
#pragma once

#include "client/verify/bundle_parts.h"

#include <map>
#include <set>

namespace verify {

class People {
public:
    /// The identities must outlive this.
    explicit People(const identity::Identities& identities);

    [[nodiscard]] const identity::Identity& founder() const { return *m_founder; }
    /// Null for nobody known.
    [[nodiscard]] const identity::Identity* find(const vault::MemberId& member) const;
    [[nodiscard]] const std::set<vault::MemberId>& enrolled() const { return m_enrolled; }
    /// Goes on from whom an earlier verification found enrolled.
    void resume(std::set<vault::MemberId> enrolled) { m_enrolled = std::move(enrolled); }

    /// Takes the next leaf, in order: FounderDiffers, ActorNotEnrolled, IdentityMissing.
    void take(std::uint64_t index, const audit::Leaf& leaf, std::vector<Finding>& findings);
    /// After the last leaf: IdentitySurplus.
    void finish(std::vector<Finding>& findings) const;

private:
    std::map<vault::MemberId, const identity::Identity*> m_known;
    const identity::Identity* m_founder;
    std::set<vault::MemberId> m_enrolled;
};

} // namespace verify
