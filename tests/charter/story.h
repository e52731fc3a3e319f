// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small team and its cases, played through check() and apply(). Every act that is performed is first encoded and
// decoded, as a log would keep it. All names are invented (DOMAIN §15).
#pragma once

#include "vault/charter/sentences.h"

#include <gtest/gtest.h>

namespace vault::charter {

/// What the tests say of a verdict in one word.
[[nodiscard]] std::optional<RefusalReason> reasonOf(const Verdict& verdict);
[[nodiscard]] std::string said(const Verdict& verdict);

struct Story {
    State state;
    std::uint64_t today = 20'000; ///< days since 1970
    std::uint64_t leaves = 0;
    std::uint64_t ids = 0;

    MemberId capucine, florimond, eglantine, basile, celeste, anselme, prunelle, olivine, auditor, ekidom, city;

    /// Founded, everyone enrolled, the keys of the vault made and given.
    Story();

    template <class T>
    T fresh()
    {
        T out;
        ++ids;
        for (std::size_t i = 0; i < 8; ++i) out.bytes[15 - i] = static_cast<std::uint8_t>(ids >> (8 * i));
        out.bytes[0] = 0xf5;
        return out;
    }
    [[nodiscard]] Day day(int later = 0) const { return static_cast<Day>(today + static_cast<std::uint64_t>(later)); }
    [[nodiscard]] Attempt by(const MemberId& actor) const;
    [[nodiscard]] RowRef row(RecordKind kind) { return {fresh<RowId>(), 1, kind, {}}; }

    [[nodiscard]] Verdict ask(const MemberId& actor, const Act& act) const;
    /// Encodes, decodes, checks, applies. Only an allowed act changes the state.
    Verdict perform(const MemberId& actor, const Act& act);
    /// An act that must be allowed; says the refusal otherwise.
    void must(const MemberId& actor, const Act& act);
    /// Why it would be refused; nothing when it would be allowed.
    [[nodiscard]] std::optional<RefusalReason> refusal(const MemberId& actor, const Act& act) const;

    void makeKey(const MemberId& maker, const ScopeId& scope, KeyKind kind, const ObjectId& object);
    /// Everything that anybody owes: epochs, then grants, until nothing is due.
    void settleKeys();
    MemberId enrol(Role role, PartnerKind kind = PartnerKind::None);
    MemberId enrolWithTwo(Role role);
    [[nodiscard]] std::vector<MemberId> everyone() const;
};

/// One case of the story, with its parties, brought as far as a test needs.
struct CaseStory {
    Story& story;
    ReferralId referral;
    CaseId id;
    std::vector<PartyId> parties;

    /// Referral by EKIDOM, screened, opened, Églantine and Basile assigned, `parties` informed and added.
    CaseStory(Story& story, Mode mode = Mode::Navette, std::size_t parties = 2);

    [[nodiscard]] const CasePart& part() const { return story.state.cases.at(id); }
    [[nodiscard]] const PartyState& party(std::size_t i) const { return part().parties.at(parties[i]); }
    PartyId addParty(AgeBand ageBand = AgeBand::Adult);
    void explain(const PartyId& party);
    void say(const PartyId& party, ConsentKind kind, ConsentAction action = ConsentAction::Given,
             DisclosureId disclosure = {});
    void explainAndConsentAll();
    void move(CaseState to, Outcome outcome = Outcome::None, Day on = Day::None);
    /// Consented, then in mediation.
    void begin();
    InterviewId interview(const PartyId& party);
    ShuttleId draft(const PartyId& from, const PartyId& to);
    AgreementId agree(SharingChoice sharing = SharingChoice::MayBeShared);
    JointSessionId meet();
    /// Described and prepared by Églantine.
    DisclosureId prepare(ReadKind kind, const ObjectId& object, std::vector<PartyId> carried);
    DisclosureId describe(ReadKind kind, const ObjectId& object, std::vector<PartyId> carried);
    [[nodiscard]] DisclosurePrepared preparation(const DisclosureId& disclosure) const;
    [[nodiscard]] DisclosureGiven grant(const DisclosureId& disclosure, Day until) const;
    [[nodiscard]] InterviewWritten interviewOf(const PartyId& party) const;
    [[nodiscard]] CaseStateChanged step(CaseState to, Outcome outcome = Outcome::None, Day on = Day::None) const;
    [[nodiscard]] ConsentRecorded word(const PartyId& party, ConsentKind kind, ConsentAction action) const;
};

/// Every value of the case states, modes, roles… of this product.
template <class E>
[[nodiscard]] std::vector<E> allOf()
{
    std::vector<E> out;
    for (const auto& word : WordList<E>::kWords) out.push_back(word.code);
    return out;
}

} // namespace vault::charter
