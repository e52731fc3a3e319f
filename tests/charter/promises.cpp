// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charter/promises.h"

#include "vault/charter/retention.h"

namespace vault::charter {

namespace {

/// Somebody else approved, and it has not been ended.
bool brokeTheGlass(const CasePart& file, const MemberId& member)
{
    return std::ranges::any_of(file.breakGlasses, [&](const auto& entry) {
        const auto& glass = entry.second;
        return glass.asker == member && glass.stage == GlassStage::Open && !glass.approver.isZero() &&
               glass.approver != member && glass.endedOn == Day::None;
    });
}

/// Somebody's request for a copy waits, and there is something left to copy.
bool asksForACopy(const CasePart& file)
{
    return file.state != CaseState::Disposed && std::ranges::any_of(file.rights, [](const auto& entry) {
               const auto kind = entry.second.kind;
               return isOpen(entry.second) && (kind == RightsKind::Access || kind == RightsKind::Portability);
           });
}

void expectEntitledHolders(const Story& story, const KeyStates& keys, const CasePart* file)
{
    for (const auto& [name, key] : keys)
        for (const auto& [epoch, holders] : key.holders)
            for (const auto& holder : holders) {
                EXPECT_TRUE(mayHold(story.state, holder, name.first, name.second)) << tokenOf(name.first);
                EXPECT_FALSE(file != nullptr && file->removed.contains(holder)) << "IMPA-3";
                if (isRecovery(story.state, holder)) continue; // no member: it reads nothing without enough shares
                EXPECT_NE(memberIn(story.state, holder), nullptr) << "HOUSE-4: whoever left holds nothing";
                const auto role = story.state.vault.members.at(holder).role;
                const bool isBroken = name.first == KeyKind::Case && file != nullptr && brokeTheGlass(*file, holder);
                const bool content =
                    name.first == KeyKind::Case || name.first == KeyKind::Confidence || name.first == KeyKind::Referral;
                EXPECT_FALSE(content && !isBroken && role == Role::Director) << "INDE-2";
                const bool copies = name.first == KeyKind::Case && file != nullptr && asksForACopy(*file);
                EXPECT_FALSE(content && !isBroken && !copies && role == Role::PrivacyOfficer);
            }
}

/// No break-glass opened by one person, before its delay, for longer than it may, or without a review that is due.
void expectTwoPeopleForTheGlass(const Story& story, const CasePart& file)
{
    for (const auto& [id, glass] : file.breakGlasses) {
        EXPECT_LE(value(glass.until), value(glass.askedOn) + 8);
        const auto asker = story.state.vault.members.at(glass.asker).role;
        EXPECT_TRUE(asker == Role::Director || asker == Role::PrivacyOfficer);
        if (glass.stage == GlassStage::Asked) continue;
        EXPECT_FALSE(glass.approver.isZero());
        EXPECT_NE(glass.approver, glass.asker);
        EXPECT_EQ(glass.reviewBy, addMonths(glass.approvedOn, 1));
        if (glass.stage == GlassStage::Reviewed) {
            EXPECT_NE(glass.reviewer, glass.asker);
        }
        if (glass.openedOn == Day::None) continue;
        const bool danger = glass.ground == GlassGround::Integrity || glass.ground == GlassGround::ChildInterest;
        EXPECT_GE(value(glass.openedOn), value(glass.approvedOn) + (danger ? 0 : 1));
        EXPECT_LE(glass.openedOn, glass.until);
    }
}

/// CONF-5: nothing left without a second person, the persons told or a reason, and a review that is due or done.
void expectTwoPeopleForDanger(const State& state)
{
    for (const auto& [id, alert] : state.alerts) {
        EXPECT_NE(alert.opener, alert.second);
        EXPECT_EQ(alert.rows.empty(), alert.disposedOn != Day::None);
        if (alert.disposedOn != Day::None) {
            EXPECT_TRUE(alert.keys.empty());
            EXPECT_TRUE(alert.stage == AlertStage::Reviewed || alert.stage == AlertStage::Dropped) << "HOUSE-7";
            EXPECT_GE(alert.disposedOn, addMonths(std::max(alert.openedOn, alert.reviewedOn), 60)) << "HOUSE-7";
        }
        if (alert.stage != AlertStage::Sent && alert.stage != AlertStage::Reviewed) continue;
        EXPECT_NE(alert.informedOn == Day::None, alert.notInformed == NotInformedReason::None);
        EXPECT_GT(alert.reviewOn, alert.sentOn);
    }
}

/// RIGHT-1, RIGHT-2: every request has its day, and the privacy officer's keys of a case end with the last open one.
void expectRightsTracked(const Story& story, const CaseId& id, const CasePart& file)
{
    for (const auto& [request, about] : file.rights) {
        EXPECT_EQ(about.dueOn, addMonths(about.receivedOn, about.extended ? 3 : 1));
        EXPECT_EQ(about.answer.has_value(), about.answeredOn != Day::None);
    }
    const bool broken = file.state != CaseState::Disposed && brokeTheGlass(file, story.olivine);
    EXPECT_EQ(mayHold(story.state, story.olivine, KeyKind::Case, idAs<ObjectId>(id)), broken || asksForACopy(file));
}

/// As if no consent had a last day: that one is over shows at the case's next act.
CasePart withoutEnds(CasePart file)
{
    for (auto& [id, party] : file.parties)
        for (auto& [name, consent] : party.consents) consent.until = Day::None;
    return file;
}

/// RIGHT-3, DOMAIN §10: sealed or archived, a case is read by nobody but whom two people opened it for.
void expectSealsHold(const Story& story, const CaseId& id, const CasePart& file)
{
    const bool archived = file.state == CaseState::IntermediateArchive;
    if (file.state != CaseState::Sealed) {
        auto seal = file.seal;
        if (archived) seal.openings.clear();
        EXPECT_TRUE(seal == SealPart{});
        if (!archived) return;
    } else {
        EXPECT_TRUE(file.seal.before < CaseState::Sealed || file.seal.before == CaseState::IntermediateArchive);
        for (const auto& [disclosure, about] : file.disclosures) EXPECT_EQ(about.stage, DisclosureStage::Ended);
    }
    for (const auto& member : story.everyone()) {
        const auto opening = file.seal.openings.find(member);
        const bool open = opening != file.seal.openings.end() && story.day() <= opening->second.until;
        for (const auto what : {ReadKind::CaseContent, ReadKind::DocumentList, ReadKind::Print})
            EXPECT_TRUE(open || !mayView(story.state, member, what, idAs<ObjectId>(id), story.day())) << tokenOf(what);
        EXPECT_FALSE(mayView(story.state, member, ReadKind::SearchIndex, idAs<ObjectId>(id), story.day()));
        for (const auto& [party, about] : file.parties)
            EXPECT_TRUE(open || !mayView(story.state, member, ReadKind::PartyName, idAs<ObjectId>(party), story.day()));
    }
}

/// HOUSE-7: what was disposed of was due and not held, is in one order, and nothing of it can be opened or comes back.
void expectNothingAfterDisposal(const Story& story)
{
    std::map<CaseId, int> orders;
    for (const auto& [id, order] : story.state.disposals)
        for (const auto& file : order.cases) ++orders[file];
    for (const auto& [id, file] : story.state.cases) {
        EXPECT_EQ(orders[id], file.state == CaseState::Disposed ? 1 : 0);
        if (file.state != CaseState::Disposed) continue;
        EXPECT_TRUE(file.keys.empty() && file.rows.empty());
        EXPECT_GE(file.retention.disposedOn, addMonths(file.lastContactOn, story.state.vault.policy.caseMonths));
        EXPECT_FALSE(isOnHold(file, file.retention.disposedOn));
        const auto& referral = story.state.referrals.at(file.referral);
        EXPECT_TRUE(referral.keys.empty());
        for (const auto& [letter, about] : story.state.letters)
            if (about.ofCase == id) {
                EXPECT_TRUE(about.keys.empty() && about.rows.empty());
            }
        for (const auto& member : story.everyone())
            for (const auto kind : {KeyKind::Case, KeyKind::Confidence, KeyKind::Referral}) {
                const auto object = kind == KeyKind::Referral ? idAs<ObjectId>(file.referral) : idAs<ObjectId>(id);
                EXPECT_FALSE(mayHold(story.state, member, kind, object));
            }
    }
}

/// DOMAIN §6: a letter's key goes with the letter, and nobody holds it who was taken off its case.
void expectNoAssistantAfterSending(const State& state, const LetterPart& letter)
{
    const auto& file = state.cases.at(letter.ofCase);
    for (const auto& [name, key] : letter.keys)
        for (const auto& [epoch, holders] : key.holders)
            for (const auto& holder : holders) {
                if (isRecovery(state, holder)) continue;
                const bool assistant = state.vault.members.at(holder).role == Role::Assistant;
                EXPECT_FALSE(assistant && letter.sentOn != Day::None);
                EXPECT_FALSE(file.removed.contains(holder)) << "IMPA-3";
                EXPECT_TRUE(assistant || file.mediators.contains(holder));
            }
}

void expectNotTakenBack(const PartyState& party, const ConsentName& name)
{
    const auto consent = party.consents.find(name);
    if (consent == party.consents.end()) return; // reopened since: what partners were granted then runs to its day
    EXPECT_EQ(consent->second.action, ConsentAction::Given) << "CONS-3: " << tokenOf(name.first);
}

/// DOMAIN §4, IMPA-1, CONF-2, CONF-4: what is over leaves nothing open, parties are told apart, and what a partner reads
/// was not taken back.
void expectSoundCase(const CasePart& file)
{
    std::set<std::uint8_t> letters;
    for (const auto& [id, party] : file.parties) EXPECT_TRUE(letters.insert(party.letter).second) << "IMPA-1";
    for (const auto& mediator : file.mediators) EXPECT_FALSE(file.removed.contains(mediator)) << "IMPA-3";
    EXPECT_LE(file.mediators.size(), 2u) << "IMPA-5";
    if (standingOf(file) == CaseState::Closed) {
        EXPECT_NE(file.lastContactOn, Day::None) << "no retention clock";
        for (const auto& [id, shuttle] : file.shuttles) EXPECT_GE(shuttle.stage, ShuttleStage::Delivered);
    }
    for (const auto& [disclosed, disclosure] : file.disclosures) {
        EXPECT_TRUE(disclosure.ground == DisclosureGround::PartiesAgree ||
                    disclosure.ground == DisclosureGround::AgreementExecution)
            << "CONF-4";
        if (disclosure.stage != DisclosureStage::Given) continue;
        EXPECT_NE(disclosure.until, Day::None) << "CONF-2";
        for (const auto& item : disclosure.items) {
            const bool agreed = item.kind == ReadKind::Agreement;
            const auto kind = agreed ? ConsentKind::ShareAgreement : ConsentKind::ShareWithPartner;
            for (const auto& party : item.parties) {
                expectNotTakenBack(file.parties.at(party), {ConsentKind::Participate, ObjectId{}});
                expectNotTakenBack(file.parties.at(party), {kind, idAs<ObjectId>(disclosed)});
            }
        }
    }
}

/// CONS-2, REFU-2: a "no" is never refused, and a mediator may leave, in every state and without a reason.
void expectWaysOut(const Story& story, const CaseId& id, const CasePart& file)
{
    for (const auto& [party, about] : file.parties) {
        ConsentRecorded no;
        no.caseFile = id;
        no.party = party;
        no.action = ConsentAction::Withdrawn;
        EXPECT_EQ(story.refusal(story.olivine, no), std::nullopt) << "CONS-2";
        for (const auto& mediator : file.mediators) EXPECT_EQ(story.refusal(mediator, no), std::nullopt) << "CONS-2";
    }
    for (const auto& mediator : file.mediators)
        EXPECT_EQ(story.refusal(mediator, MediatorRemoved{id, mediator}), std::nullopt) << "REFU-2";
}

void expectPromisesOf(const Story& story, const CaseId& id, const CasePart& file)
{
    expectEntitledHolders(story, file.keys, &file);
    expectTwoPeopleForTheGlass(story, file);
    if (file.state == CaseState::InMediation || file.state == CaseState::Consented) {
        EXPECT_TRUE(missingParticipation(withoutEnds(file), story.day()).empty()) << "CONS-1";
    }
    expectSealsHold(story, id, file);
    expectRightsTracked(story, id, file);
    expectSoundCase(file);
    expectWaysOut(story, id, file);
}

} // namespace

void expectPromises(const Story& story, const ScopeId& touched)
{
    expectNothingAfterDisposal(story);
    expectTwoPeopleForDanger(story.state);
    for (const auto& [id, alert] : story.state.alerts) expectEntitledHolders(story, alert.keys, nullptr);
    for (const auto& [id, letter] : story.state.letters) {
        expectEntitledHolders(story, letter.keys, nullptr);
        expectNoAssistantAfterSending(story.state, letter);
    }
    expectEntitledHolders(story, story.state.vault.keys, nullptr);
    for (const auto& [id, referral] : story.state.referrals) expectEntitledHolders(story, referral.keys, nullptr);
    for (const auto& [id, file] : story.state.cases)
        if (touched.isZero() || idAs<ScopeId>(id) == touched) expectPromisesOf(story, id, file);
}

} // namespace vault::charter
