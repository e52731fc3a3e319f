// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/partner_choice.h"

#include <algorithm>

namespace desktop {

// From the start of the id; two of them with the same 30 bits will not be met.
int choiceCodeOf(const vault::MemberId& member)
{
    std::uint32_t code = 0;
    for (std::size_t at = 0; at < 4; ++at) code = (code << 8U) | std::uint32_t{member.bytes[at]};
    return static_cast<int>((code & 0x3FFFFFFFU) + 1U);
}

std::vector<PartnerChoice> partnersIn(const vault::Session& session)
{
    std::vector<PartnerChoice> out;
    for (const auto& [id, member] : session.state().vault.members)
        if (member.present && member.role == charter::Role::Partner)
            out.push_back({id, say(session.nameOf(id)), member.partnerKind, choiceCodeOf(id)});
    std::ranges::sort(out, [](const PartnerChoice& a, const PartnerChoice& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return out;
}

vault::MemberId partnerOfCode(const std::vector<PartnerChoice>& partners, int code)
{
    const auto found = std::ranges::find(partners, code, &PartnerChoice::code);
    return found == partners.end() ? vault::MemberId{} : found->member;
}

} // namespace desktop
