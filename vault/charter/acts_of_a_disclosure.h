// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts by which something leaves for a partner (DOMAIN preface, CONF-2; FORMATS §5 "two halves").
// DisclosurePrepared and DisclosureGiven travel in a hand-over, so they name no case, party or consent.
#pragma once

#include "vault/charter/act_parts.h"

namespace vault::charter {

/// One record of which some fields leave. `parties` are those whose information it carries.
struct DisclosedItem {
    ReadKind kind = ReadKind::Agreement;
    ObjectId object;
    std::vector<std::uint16_t> fields; ///< field codes of the record, ascending
    std::vector<PartyId> parties;

    static void describe(auto& self, auto&& v) { v(self.kind, self.object, self.fields, self.parties); }
    bool operator==(const DisclosedItem&) const = default;
};

struct DisclosureDescribed {
    CaseId caseFile;
    DisclosureId disclosure;
    MemberId partner;
    DisclosurePurpose purpose = DisclosurePurpose::AgreementExecution;
    DisclosureGround ground = DisclosureGround::PartiesAgree;
    std::vector<DisclosedItem> items;
    Rows rows; ///< DisclosureProse (K2)

    static void describe(auto& self, auto&& v)
    {
        v(self.caseFile, self.disclosure, self.partner, self.purpose, self.ground, self.items, self.rows);
    }
};

struct DisclosurePrepared {
    DisclosureId disclosure;
    MemberId partner;
    Hash32 fieldList{};                ///< SHA-256 of the encoded field list
    Hash32 projection{};               ///< SHA-256 of the sealed projection
    Hash32 halfOne{};                  ///< SHA-256 of the partner's grant of the first half
    std::vector<GrantRef> halfTwoHeld; ///< the second half, to every director

    static void describe(auto& self, auto&& v)
    {
        v(self.disclosure, self.partner, self.fieldList, self.projection, self.halfOne, self.halfTwoHeld);
    }
};

struct DisclosureGiven {
    DisclosureId disclosure;
    MemberId partner;
    Hash32 fieldList{};
    Hash32 projection{};
    Hash32 halfTwo{};
    Day until = Day::None; ///< inclusive

    static void describe(auto& self, auto&& v)
    {
        v(self.disclosure, self.partner, self.fieldList, self.projection, self.halfTwo, self.until);
    }
};

struct DisclosureRevoked {
    DisclosureId disclosure;

    static void describe(auto& self, auto&& v) { v(self.disclosure); }
};

} // namespace vault::charter
