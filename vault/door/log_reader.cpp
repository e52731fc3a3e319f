// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/trail.h"

#include "vault/door/writing.h"
#include "vault/session/traces.h"

#include "vault/charter/sentences.h"

#include <algorithm>

namespace vault {

using charter::ActKind;
using charter::Language;

namespace {

constexpr std::uint64_t kReadAtOnce = 256; // leaves

bool concernsAccess(const charter::Act& act)
{
    switch (charter::kindOf(act)) {
    case ActKind::Founded:
    case ActKind::MemberEnrolled:
    case ActKind::MemberRemoved:
    case ActKind::Proposed:
    case ActKind::Countersigned:
    case ActKind::KeysGiven:
    case ActKind::DisclosureDescribed:
    case ActKind::DisclosurePrepared:
    case ActKind::DisclosureGiven:
    case ActKind::DisclosureRevoked:
    case ActKind::AlertSent:
    case ActKind::CaseSealed:
    case ActKind::SealLifted:
    case ActKind::SealOpened:
    case ActKind::RightsAnswered:
    case ActKind::CaseArchived:
    case ActKind::HoldPlaced:
    case ActKind::HoldLifted:
    case ActKind::DisposalOrdered:
    case ActKind::ReferralNamesErased:
    case ActKind::BackupMade:
    case ActKind::Restored:
    case ActKind::RecoverySet:
    case ActKind::RecoveryAllowed:
    case ActKind::MemberRecovered:
    case ActKind::RecoveryRehearsed:
    case ActKind::BreakGlassAsked:
    case ActKind::BreakGlassApproved:
    case ActKind::BreakGlassReviewed:
    case ActKind::BreakGlassEnded:
    case ActKind::BreakGlassOpened: return true;
    case ActKind::Viewed: {
        const auto what = std::get<charter::Viewed>(act).what;
        return what == charter::ReadKind::LogExport || what == charter::ReadKind::HandoverExport ||
               what == charter::ReadKind::LogPublish || what == charter::ReadKind::PartyExtract;
    }
    default: return false;
    }
}

/// What of the trail a role may read in plain (DOMAIN §6, "Audit log"); everybody reads their own acts.
bool mayReadEntry(const Session& session, const MemberId& actor, const ScopeId& scope, const charter::Act& act)
{
    if (actor == session.me()) return true;
    switch (session.role()) {
    case charter::Role::PrivacyOfficer: return true;
    case charter::Role::Director: return concernsAccess(act);
    case charter::Role::Coordinator: {
        const auto* part = charter::caseIn(session.state(), idAs<CaseId>(scope));
        return part != nullptr && charter::isAssigned(*part, session.me());
    }
    default: return false;
    }
}

std::string sealedEntry(audit::LeafClass leafClass, Language language)
{
    if (leafClass == audit::LeafClass::Trace)
        return language == Language::French ? "une lecture ou une trace (scellée)" : "a read or a trace (sealed)";
    return language == Language::French ? "un acte que ce rôle ne lit pas" : "an act that this role does not read";
}

bool isForgotten(const charter::State& state, const store::StoredLeaf& stored, const audit::Leaf& leaf)
{
    return leaf.leafClass == audit::LeafClass::Trace && stored.payload.empty() &&
           state.vault.forgotten.contains(charter::pairFrom(stored.epoch).quarter);
}

LogLine lineOf(Session& session, PayloadOpener& opener, const store::StoredLeaf& stored, std::uint64_t index,
               Language language)
{
    LogLine line;
    line.index = index;
    const auto leaf = audit::decodeLeaf(stored.leaf);
    if (!leaf) {
        line.sentence = language == Language::French ? "entrée illisible" : "unreadable entry";
        return line;
    }
    line.time = leaf->time;
    line.actor = session.nameOf(MemberId{leaf->actor});
    line.sentence = sealedEntry(leaf->leafClass, language);
    if (isForgotten(session.state(), stored, *leaf))
        line.sentence = language == Language::French ? "une trace dont le trimestre est oublié"
                                                     : "a trace whose quarter is forgotten";
    const auto payload = opener.open(stored, *leaf);
    if (!payload) return line;
    auto act = charter::decodeAct(*payload);
    if (!act || !mayReadEntry(session, MemberId{leaf->actor}, stored.scope, act->act)) return line;
    line.readable = true;
    line.sentence = charter::sentenceOf(charter::kindOf(act->act), language);
    if (const auto* viewed = std::get_if<charter::Viewed>(&act->act))
        line.sentence += std::string(language == Language::French ? " : " : ": ") +
                         std::string(charter::labelOf(viewed->what, language));
    line.act = std::move(*act);
    return line;
}

/// What the filter can say before a payload is opened.
bool mayMatch(const LogFilter& filter, const SessionCore& core, const store::StoredLeaf& stored)
{
    const auto leaf = audit::decodeLeaf(stored.leaf);
    if (!leaf) return filter.isEmpty();
    if (filter.member && leaf->actor != filter.member->bytes) return false;
    if (filter.caseFile && stored.scope != idAs<ScopeId>(*filter.caseFile)) return false;
    const auto day = dayIn(core.zone(), leaf->time);
    return (filter.from == charter::Day::None || day >= filter.from) &&
           (filter.until == charter::Day::None || day <= filter.until);
}

/// A sealed entry says neither its case nor its kind: that would tell more than the role reads.
bool matches(const LogFilter& filter, const LogLine& line)
{
    if (filter.caseFile && !line.readable) return false;
    return !filter.theme || (line.readable && charter::themeOf(charter::kindOf(line.act.act)) == *filter.theme);
}

} // namespace

Outcome<std::vector<LogLine>> readLog(Session& session, std::uint64_t before, std::size_t count, Language language)
{
    return readLog(session, {}, before, count, language);
}

Outcome<std::vector<LogLine>> readLog(Session& session, const LogFilter& filter, std::uint64_t before,
                                      std::size_t count, Language language)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::Log, ObjectId{}, charter::Purpose::Maintenance); !seen)
        return std::unexpected(seen.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    auto look = session.core().look();
    if (!look) return std::unexpected(asFailure(look.error()));
    const auto size = audit::value(session.head().size);
    PayloadOpener opener(session.core(), **look);
    std::vector<LogLine> lines; // newest first
    for (auto end = before == 0 ? size : std::min(before, size); end > 0 && lines.size() < count;) {
        const auto first = end > kReadAtOnce ? end - kReadAtOnce : 0;
        const auto leaves = (*look)->leaves(audit::LeafIndex{first}, static_cast<std::size_t>(end - first));
        if (!leaves) return std::unexpected(asFailure(leaves.error()));
        for (auto at = leaves->size(); at > 0 && lines.size() < count; --at) {
            const auto& stored = (*leaves)[at - 1];
            if (!mayMatch(filter, session.core(), stored)) continue;
            auto line = lineOf(session, opener, stored, first + at - 1, language);
            if (matches(filter, line)) lines.push_back(std::move(line));
        }
        end = first;
    }
    std::ranges::reverse(lines);
    return lines;
}

} // namespace vault
