// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/away.h"

#include "vault/cases.h"
#include "vault/door/writing.h"
#include "vault/names.h"

#include <algorithm>

namespace vault {

using charter::NewsKind;
using charter::Role;

namespace {

constexpr std::uint32_t kNearDays = 14;
constexpr std::size_t kLeavesAtOnce = 256;

/// Where the log stood when this member was last here.
struct LastHere {
    std::uint64_t afterEarlierDay = 0; ///< index of the unlock of the last session on an earlier day
    std::uint64_t afterLastSession = 0;
    charter::Day day = charter::Day::None;
};

/// Walks the log backwards from this session: its member's own leaves say when they were here.
class Presence {
public:
    explicit Presence(const Session& session) : m_session(session), m_core(session.core()), m_today(session.today()) {}

    Outcome<LastHere> find()
    {
        auto look = m_core.store->look();
        if (!look) return std::unexpected(asFailure(look.error()));
        for (auto end = audit::value(m_session.head().size); end > 0 && !m_done;) {
            const auto first = end > kLeavesAtOnce ? end - kLeavesAtOnce : 0;
            const auto leaves = (*look)->leaves(audit::LeafIndex{first}, static_cast<std::size_t>(end - first));
            if (!leaves) return std::unexpected(asFailure(leaves.error()));
            for (auto at = leaves->size(); at > 0 && !m_done; --at)
                if (const auto leaf = audit::decodeLeaf((*leaves)[at - 1].leaf)) see(*leaf, first + at - 1);
            end = first;
        }
        return m_found;
    }

private:
    void see(const audit::Leaf& leaf, std::uint64_t index)
    {
        if (leaf.actor != m_session.me().bytes || leaf.session == m_core.session.bytes) return;
        m_found.afterLastSession = std::max(m_found.afterLastSession, index);
        if (!m_earlier) {
            const auto day = dayIn(m_core.zone(), leaf.time);
            if (day >= m_today) return;
            m_earlier = leaf.session;
            m_found.day = day;
        }
        if (leaf.session == *m_earlier) m_found.afterEarlierDay = index;
        m_done = leaf.session != *m_earlier || leaf.sessionSeq == 0;
    }

    const Session& m_session;
    const SessionCore& m_core;
    charter::Day m_today;
    std::optional<Id16> m_earlier;
    LastHere m_found;
    bool m_done = false;
};

/// Puts lines together for one member: each act is asked what it is to them.
class News {
public:
    News(const Session& session, charter::Language language, const LastHere& last)
        : m_session(session), m_state(session.state()), m_language(language), m_last(last),
          m_today(charter::value(session.today()))
    {
    }

    std::vector<NewsLine> lines()
    {
        for (const auto& remembered : m_session.core().acts) {
            if (m_last.day != charter::Day::None && remembered.index <= m_last.afterEarlierDay) continue;
            if (remembered.actor == m_session.me()) continue;
            const auto dated = charter::decodeAct(remembered.payload);
            if (!dated) continue;
            m_actor = remembered.actor;
            m_day = dated->day;
            m_isNew = remembered.index > m_last.afterLastSession;
            const auto* effect = charter::effectOf(m_state, dated->act);
            if (effect != nullptr) std::visit([this](const auto& act) { tell(act); }, *effect);
        }
        m_isNew = false;
        tellWhatWaits();
        tellDates();
        return std::move(m_lines);
    }

private:
    // ---- what others did

    void tell(const charter::MediatorsAssigned& act)
    {
        const auto* part = charter::caseIn(m_state, act.caseFile);
        if (part == nullptr || part->removed.contains(m_session.me())) return;
        const bool given = std::ranges::contains(act.mediators, m_session.me());
        if (given) // what happened in it before is not this member's news
            std::erase_if(m_lines, [&](const NewsLine& line) { return line.caseFile == act.caseFile; });
        if (given)
            say(NewsKind::CaseGiven, act.caseFile, actor());
        else if (isMine(act.caseFile))
            say(NewsKind::PairChanged, act.caseFile);
    }
    void tell(const charter::MediatorRemoved& act)
    {
        if (act.mediator == m_session.me())
            say(NewsKind::CaseTaken, act.caseFile, actor());
        else if (isMine(act.caseFile))
            say(NewsKind::PairChanged, act.caseFile);
    }
    /// A refusal and a withdrawal are one; whoever is not assigned learns that the mediation stops, not from whom.
    void tell(const charter::ConsentRecorded& act)
    {
        const bool left = act.kind == charter::ConsentKind::Participate &&
                          (act.action == charter::ConsentAction::Refused || act.action == charter::ConsentAction::Withdrawn);
        if (!left) return;
        if (isMine(act.caseFile))
            say(NewsKind::PartyLeft, act.caseFile);
        else if (m_session.role() == Role::Coordinator && isInside(act.caseFile))
            say(NewsKind::MediationStops, act.caseFile);
    }
    void tell(const charter::DisclosurePrepared& act)
    {
        const auto* found = disclosure(act.disclosure);
        if (m_session.role() == Role::Director && found != nullptr && found->stage == charter::DisclosureStage::Prepared)
            say(NewsKind::DisclosurePrepared, caseOf(act.disclosure), actor());
    }
    void tell(const charter::DisclosureGiven& act) { tellPreparer(act.disclosure, NewsKind::DisclosureGiven); }
    void tell(const charter::DisclosureRevoked& act) { tellPreparer(act.disclosure, NewsKind::DisclosureEnded); }
    void tell(const charter::BreakGlassAsked& act)
    {
        if (isMine(act.caseFile)) say(NewsKind::GlassAsked, act.caseFile, actor());
    }
    void tell(const charter::BreakGlassApproved& act) { tellGlass(act, NewsKind::GlassApproved, actor()); }
    void tell(const charter::BreakGlassOpened& act) { tellGlass(act, NewsKind::GlassOpened); }
    void tell(const charter::BreakGlassEnded& act) { tellGlass(act, NewsKind::GlassEnded); }
    void tell(const charter::BreakGlassReviewed& act) { tellGlass(act, NewsKind::GlassReviewed, actor()); }
    void tell(const charter::MemberEnrolled& act)
    {
        if (m_session.role() != Role::Director) return;
        const auto role = std::string(charter::labelOf(act.role, m_language));
        add(NewsKind::MemberJoined, std::nullopt, m_day, m_session.nameOf(act.member) + " (" + role + ")");
    }
    void tell(const charter::LetterSent& act)
    {
        const auto found = m_state.letters.find(act.letter);
        if (found != m_state.letters.end() && isMine(found->second.ofCase))
            say(NewsKind::LetterSent, found->second.ofCase, actor());
    }
    void tell(const charter::RecoverySet&) { add(NewsKind::RecoverySet, std::nullopt, m_day, actor()); }
    void tell(const charter::RecoveryAllowed& act)
    {
        add(NewsKind::RecoveryAllowed, std::nullopt, m_day, m_session.nameOf(act.member));
    }
    void tell(const charter::MemberRecovered& act)
    {
        add(NewsKind::MemberRecovered, std::nullopt, m_day, m_session.nameOf(act.member));
    }
    void tell(const charter::RecoveryRehearsed&) { add(NewsKind::RecoveryRehearsed, std::nullopt, m_day, actor()); }
    template <class Other>
    void tell(const Other&)
    {
    }

    void tellPreparer(const DisclosureId& id, NewsKind kind)
    {
        const auto* found = disclosure(id);
        if (found != nullptr && found->preparer == m_session.me() && isInside(*caseOf(id))) say(kind, caseOf(id), actor());
    }
    /// The case's mediators, and the one who asked.
    void tellGlass(const auto& act, NewsKind kind, std::string_view with = {})
    {
        const auto* part = charter::caseIn(m_state, act.caseFile);
        const bool asked = part != nullptr && part->breakGlasses.contains(act.breakGlass) &&
                           part->breakGlasses.at(act.breakGlass).asker == m_session.me();
        if (asked || isMine(act.caseFile)) say(kind, act.caseFile, with);
    }

    // ---- what waits

    void tellWhatWaits()
    {
        for (const auto& [id, proposal] : m_state.vault.proposals)
            if (proposal.open && charter::mayCountersign(m_state, m_session.me(), proposal))
                add(NewsKind::ToCountersign, std::nullopt, proposal.day, m_session.nameOf(proposal.proposer));
        for (const auto& [id, part] : m_state.cases)
            if (!part.removed.contains(m_session.me()))
                for (const auto& [glassId, glass] : part.breakGlasses) tellGlassThatWaits(id, glassId, glass);
        for (const auto& [id, letter] : m_state.letters)
            if (letter.sentOn == charter::Day::None && m_session.role() == Role::Assistant)
                add(NewsKind::LetterToSend, letter.ofCase, letter.orderedOn, m_session.nameOf(letter.author));
        for (const auto& [id, alert] : m_state.alerts) {
            if (alert.stage == charter::AlertStage::Opened && alert.second == m_session.me())
                add(NewsKind::AlertToConfirm, std::nullopt, alert.openedOn, m_session.nameOf(alert.opener));
            if (alert.stage == charter::AlertStage::Sent && m_session.role() == Role::PrivacyOfficer)
                add(NewsKind::AlertToReview, std::nullopt, alert.reviewOn, dayText(alert.reviewOn));
        }
    }
    /// What the charter would allow this member today.
    void tellGlassThatWaits(const CaseId& caseFile, const BreakGlassId& id, const charter::BreakGlassState& glass)
    {
        if (may(charter::BreakGlassApproved{caseFile, id}))
            add(NewsKind::GlassToApprove, caseFile, glass.askedOn, m_session.nameOf(glass.asker));
        if (may(charter::BreakGlassReviewed{caseFile, id}))
            add(NewsKind::GlassToReview, caseFile, glass.reviewBy, dayText(glass.reviewBy));
    }
    bool may(const charter::Act& act)
    {
        return charter::check(m_state, {m_session.me(), m_session.now(), m_session.today()}, act).has_value();
    }

    // ---- dates

    void tellDates()
    {
        if (const auto& recovery = m_state.vault.recovery) {
            const auto due = charter::rehearsalDueOn(*recovery);
            if (m_today > charter::value(due)) add(NewsKind::RehearsalDue, std::nullopt, due, dayText(due));
        }
        for (const auto& [id, part] : m_state.cases) {
            if (part.removed.contains(m_session.me())) continue;
            const bool followed = part.state == charter::CaseState::FollowUp && isMine(id);
            if (followed && charter::value(part.followUpOn) <= m_today + kNearDays)
                add(NewsKind::FollowUpDue, id, part.followUpOn, dayText(part.followUpOn));
            for (const auto& [disclosureId, given] : part.disclosures) {
                const bool concerns = given.preparer == m_session.me() || m_session.role() == Role::Director;
                const auto until = charter::value(given.until);
                if (concerns && given.stage == charter::DisclosureStage::Given && until >= m_today &&
                    until <= m_today + kNearDays)
                    add(NewsKind::DisclosureEnding, id, given.until, dayText(given.until));
            }
        }
    }

    // ---- lines

    [[nodiscard]] std::string actor() const { return m_session.nameOf(m_actor); }
    [[nodiscard]] bool isInside(const CaseId& id) const
    {
        const auto* part = charter::caseIn(m_state, id);
        return part != nullptr && !part->removed.contains(m_session.me());
    }
    [[nodiscard]] bool isMine(const CaseId& id) const
    {
        const auto* part = charter::caseIn(m_state, id);
        return part != nullptr && charter::isAssigned(*part, m_session.me());
    }
    [[nodiscard]] std::optional<CaseId> caseOf(const DisclosureId& id) const
    {
        const auto found = caseHolding(m_state, idAs<ObjectId>(id));
        return found ? std::optional(*found) : std::nullopt;
    }
    [[nodiscard]] const charter::DisclosureState* disclosure(const DisclosureId& id) const
    {
        const auto* part = charter::caseOf(m_state, idAs<ObjectId>(id));
        if (part == nullptr) return nullptr;
        const auto found = part->disclosures.find(id);
        return found == part->disclosures.end() ? nullptr : &found->second;
    }
    void say(NewsKind kind, const std::optional<CaseId>& caseFile, std::string_view with = {})
    {
        add(kind, caseFile, m_day, with);
    }
    void add(NewsKind kind, const std::optional<CaseId>& caseFile, charter::Day day, std::string_view with)
    {
        NewsLine line{kind, day, caseFile, {}, std::string(charter::sentenceOf(kind, m_language)), m_isNew};
        if (const auto at = line.sentence.find("{}"); at != std::string::npos) line.sentence.replace(at, 2, with);
        if (caseFile)
            if (const auto* part = charter::caseIn(m_state, *caseFile)) line.number = publicNumberText(part->publicNumber);
        m_lines.push_back(std::move(line));
    }

    const Session& m_session;
    const charter::State& m_state;
    charter::Language m_language;
    LastHere m_last;
    std::uint32_t m_today;
    MemberId m_actor;
    charter::Day m_day = charter::Day::None;
    bool m_isNew = false;
    std::vector<NewsLine> m_lines;
};

} // namespace

Outcome<Away> whileAway(const Session& session, charter::Language language)
{
    const auto last = Presence(session).find();
    if (!last) return std::unexpected(last.error());
    return Away{last->day, News(session, language, *last).lines()};
}

} // namespace vault
