// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/names.h"

#include "vault/cases.h"
#include "vault/records/projection.h"
#include "vault/referrals.h"
#include "vault/session/core.h"

#include "crypto/text.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace vault {

namespace {

bool startsWith(const Id16& id, std::string_view typed)
{
    const auto hex = crypto::toHex(id);
    return typed.size() >= 4 && typed.size() <= hex.size() &&
           std::equal(typed.begin(), typed.end(), hex.begin(),
                      [](char a, char b) { return (a >= 'A' && a <= 'F' ? a - 'A' + 'a' : a) == b; });
}

/// Collects what answers to a name; exactly one is the answer.
template <class IdType>
class Candidates {
public:
    void add(const IdType& id, std::string shown)
    {
        if (std::ranges::find(m_ids, id) != m_ids.end()) return;
        m_ids.push_back(id);
        m_shown += (m_shown.empty() ? "" : ", ") + std::move(shown);
    }
    [[nodiscard]] Outcome<IdType> only() const
    {
        // what was typed is not said again: for a party it may be a name
        if (m_ids.empty()) return failure(Fault::Unknown);
        if (m_ids.size() > 1) return failure(Fault::Ambiguous, m_shown);
        return m_ids.front();
    }

private:
    std::vector<IdType> m_ids;
    std::string m_shown;
};

std::string shortId(const Id16& id) { return crypto::toHex(id).substr(0, 12); }

/// By id prefix among the keys of one of a case's maps, over all cases.
template <class IdType>
Outcome<IdType> amongCases(const Session& session, std::string_view text, auto&& objectsOf)
{
    Candidates<IdType> found;
    for (const auto& [caseFile, part] : session.state().cases)
        for (const auto& [id, about] : objectsOf(part))
            if (startsWith(id.bytes, text)) found.add(id, shortId(id.bytes));
    return found.only();
}

void addParties(Candidates<PartyId>& found, const charter::CasePart& part, std::string_view text)
{
    const auto wanted = crypto::folded(text);
    for (const auto& [party, state] : part.parties) {
        const bool letter = text.size() == 1 && (text[0] == letterOf(state) || text[0] - 'a' + 'A' == letterOf(state));
        if (letter || crypto::folded(aliasOf(state)) == wanted || startsWith(party.bytes, text))
            found.add(party, publicNumberText(part.publicNumber) + "/" + letterOf(state) + " " + aliasOf(state));
    }
}

} // namespace

Outcome<MemberId> memberNamed(const Session& session, std::string_view text)
{
    Candidates<MemberId> found;
    const auto wanted = crypto::folded(text);
    const auto& names = session.core().names;
    const auto& departures = session.state().vault.departures;
    const auto isWhole = [&](const auto& each) { return crypto::folded(each.second) == wanted; };
    for (const auto& each : names) // somebody who came back is meant, not who they were before
        if (isWhole(each) && !departures.contains(each.first)) return each.first;
    for (const auto& [member, name] : names) {
        if (crypto::folded(name) == wanted) return member; // a whole name is never ambiguous with a prefix
        if (startsWith(member.bytes, text)) found.add(member, name);
    }
    for (const auto& [member, name] : names)
        if (!wanted.empty() && crypto::folded(name).starts_with(wanted)) found.add(member, name);
    return found.only();
}

Outcome<ReferralId> referralNamed(const Session& session, std::string_view text)
{
    Candidates<ReferralId> found;
    const auto number = publicNumberOf(text);
    for (const auto& [referral, part] : session.state().referrals) {
        const bool quoted = number && publicNumberText(*number) == referenceOf(referral);
        if (quoted || startsWith(referral.bytes, text)) found.add(referral, shortId(referral.bytes));
    }
    return found.only();
}

Outcome<CaseId> caseNamed(const Session& session, std::string_view text)
{
    Candidates<CaseId> found;
    const auto number = publicNumberOf(text);
    for (const auto& [caseFile, part] : session.state().cases)
        if ((number && *number == part.publicNumber) || startsWith(caseFile.bytes, text))
            found.add(caseFile, publicNumberText(part.publicNumber));
    return found.only();
}

Outcome<PartyId> partyNamed(const Session& session, std::string_view text)
{
    if (const auto slash = text.find('/'); slash != std::string_view::npos) {
        const auto caseFile = caseNamed(session, text.substr(0, slash));
        if (!caseFile) return std::unexpected(caseFile.error());
        return partyNamed(session, *caseFile, text.substr(slash + 1));
    }
    Candidates<PartyId> found;
    for (const auto& [caseFile, part] : session.state().cases)
        if (text.size() > 1) addParties(found, part, text);
    return found.only();
}

Outcome<PartyId> partyNamed(const Session& session, const CaseId& caseFile, std::string_view text)
{
    if (text.find('/') != std::string_view::npos) return partyNamed(session, text);
    Candidates<PartyId> found;
    if (const auto* part = charter::caseIn(session.state(), caseFile)) addParties(found, *part, text);
    return found.only();
}

Outcome<InterviewId> interviewNamed(const Session& session, std::string_view text)
{
    return amongCases<InterviewId>(session, text, [](const auto& part) -> const auto& { return part.interviews; });
}

Outcome<ShuttleId> shuttleNamed(const Session& session, std::string_view text)
{
    return amongCases<ShuttleId>(session, text, [](const auto& part) -> const auto& { return part.shuttles; });
}

Outcome<JointSessionId> sessionNamed(const Session& session, std::string_view text)
{
    return amongCases<JointSessionId>(session, text, [](const auto& part) -> const auto& { return part.sessions; });
}

Outcome<AgreementId> agreementNamed(const Session& session, std::string_view text)
{
    return amongCases<AgreementId>(session, text, [](const auto& part) -> const auto& { return part.agreements; });
}

Outcome<FollowUpId> followUpNamed(const Session& session, std::string_view text)
{
    return amongCases<FollowUpId>(session, text, [](const auto& part) -> const auto& { return part.followUps; });
}

Outcome<DocumentId> documentNamed(const Session& session, std::string_view text)
{
    return amongCases<DocumentId>(session, text, [](const auto& part) -> const auto& { return part.documents; });
}

Outcome<DisclosureId> disclosureNamed(const Session& session, std::string_view text)
{
    return amongCases<DisclosureId>(session, text, [](const auto& part) -> const auto& { return part.disclosures; });
}

Outcome<ProposalId> proposalNamed(const Session& session, std::string_view text)
{
    Candidates<ProposalId> found;
    for (const auto& [proposal, about] : session.state().vault.proposals)
        if (about.open && startsWith(proposal.bytes, text)) found.add(proposal, shortId(proposal.bytes));
    return found.only();
}

Outcome<RightsId> rightsNamed(const Session& session, std::string_view text)
{
    Candidates<RightsId> found;
    for (const auto& [caseFile, part] : session.state().cases)
        for (const auto& [request, about] : part.rights)
            if (startsWith(request.bytes, text)) found.add(request, shortId(request.bytes));
    return found.only();
}

Outcome<AlertId> alertNamed(const Session& session, std::string_view text)
{
    Candidates<AlertId> found;
    for (const auto& [alert, part] : session.state().alerts)
        if (startsWith(alert.bytes, text)) found.add(alert, shortId(alert.bytes));
    return found.only();
}

Outcome<OrderId> orderNamed(const Session& session, std::string_view text)
{
    Candidates<OrderId> found;
    for (const auto& [order, about] : session.state().disposals)
        if (startsWith(order.bytes, text)) found.add(order, shortId(order.bytes));
    return found.only();
}

Outcome<LetterId> letterNamed(const Session& session, std::string_view text)
{
    Candidates<LetterId> found;
    for (const auto& [letter, part] : session.state().letters)
        if (startsWith(letter.bytes, text)) found.add(letter, shortId(letter.bytes));
    return found.only();
}

Outcome<BreakGlassId> breakGlassNamed(const Session& session, std::string_view text)
{
    return amongCases<BreakGlassId>(session, text, [](const auto& part) -> const auto& { return part.breakGlasses; });
}

Outcome<ObjectId> itemNamed(const Session& session, std::string_view text)
{
    Candidates<ObjectId> found;
    const auto addAll = [&](const auto& objects) {
        for (const auto& [id, about] : objects)
            if (startsWith(id.bytes, text)) found.add(idAs<ObjectId>(id), shortId(id.bytes));
    };
    for (const auto& [caseFile, part] : session.state().cases) {
        addAll(part.interviews);
        addAll(part.shuttles);
        addAll(part.sessions);
        addAll(part.agreements);
        addAll(part.followUps);
    }
    return found.only();
}

std::optional<charter::Day> dayFrom(std::string_view text)
{
    const auto number = [&](std::size_t at, std::size_t size) -> std::optional<int> {
        int value = 0;
        const auto* end = text.data() + at + size;
        const auto [stopped, error] = std::from_chars(text.data() + at, end, value);
        if (error != std::errc() || stopped != end || value < 0) return std::nullopt;
        return value;
    };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(0, 4);
    const auto month = number(5, 2);
    const auto day = number(8, 2);
    if (!year || !month || !day || *year < 1970) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    return charter::Day{static_cast<std::uint32_t>(days)};
}

std::string dayText(charter::Day day) { return records::isoText(day); }

} // namespace vault
