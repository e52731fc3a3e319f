// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/retention.h"

#include "vault/cases.h"
#include "vault/door/writing.h"
#include "vault/names.h"
#include "vault/referrals.h"

#include <algorithm>

namespace vault {

using charter::Day;
using charter::Language;

namespace {

std::vector<RetentionLine> casesIn(const charter::State& state, const MemberId& reader, Day day)
{
    std::vector<RetentionLine> lines;
    for (const auto& [caseFile, part] : state.cases) {
        const bool held = charter::isOnHold(part, day);
        const bool counted = charter::retentionCategoryOf(part).has_value();
        const bool ended = part.state == charter::CaseState::Disposed;
        if (part.removed.contains(reader) || ended || (!held && !counted)) continue;
        lines.push_back({caseFile, publicNumberText(part.publicNumber), charter::shownState(state, part, day),
                         part.retention, charter::lastContactOf(part), charter::disposalDueOn(state, part), held,
                         charter::isInWaitingOrder(state, caseFile, day)});
    }
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return charter::value(line.dueOn); });
    return lines;
}

std::vector<NamesLine> namesIn(const charter::State& state)
{
    std::vector<NamesLine> lines;
    for (const auto& [referral, part] : state.referrals)
        if (const auto due = charter::namesDueOn(state, part); due != Day::None)
            lines.push_back({referral, referenceOf(referral), due});
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return charter::value(line.dueOn); });
    return lines;
}

std::vector<AlertEndLine> alertsIn(const charter::State& state, const MemberId& reader, Day day)
{
    std::vector<AlertEndLine> lines;
    for (const auto& [alert, part] : state.alerts)
        if (const auto due = charter::disposalDueOn(state, part);
            due != Day::None && charter::knowsOfAlert(state, reader, alert))
            lines.push_back({alert, due, charter::isInWaitingOrder(state, alert, day)});
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return charter::value(line.dueOn); });
    return lines;
}

std::vector<OrderLine> ordersIn(const charter::State& state)
{
    std::vector<OrderLine> lines;
    for (const auto& [order, about] : state.disposals)
        lines.push_back({order, about, charter::lastBackupOf(state, about.disposedOn)});
    std::ranges::stable_sort(lines, std::ranges::greater(),
                             [](const auto& line) { return charter::value(line.about.disposedOn); });
    return lines;
}

/// Every byte of it can stand in a payload.
bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

Outcome<DisposalProposed> propose(Session& session, const charter::DisposalOrdered& order)
{
    if (!isPlain(order.visa)) return failure(Fault::BadRecord, "visa");
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    const auto proposal = freshId<ProposalId>();
    const charter::Proposed proposed{proposal, charter::encodeAct({deed->day(), order})};
    if (auto done = deed->act(proposed); !done) return std::unexpected(done.error());
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return DisposalProposed{order.order, proposal};
}

} // namespace

Outcome<RetentionBoard> retentionBoard(Session& session, charter::Purpose purpose)
{
    auto deed = session.begin();
    if (!deed) return std::unexpected(deed.error());
    if (auto seen = deed->view(charter::ReadKind::CaseList, ObjectId{}, purpose); !seen)
        return std::unexpected(seen.error());
    RetentionBoard board{casesIn(deed->state(), session.me(), deed->day()), namesIn(deed->state()),
                         alertsIn(deed->state(), session.me(), deed->day()), ordersIn(deed->state())};
    if (auto committed = deed->commit(); !committed) return std::unexpected(committed.error());
    return board;
}

Outcome<void> archiveCase(Session& session, const CaseId& caseFile, charter::ArchiveReason reason)
{
    return performAlone(session, charter::CaseArchived{caseFile, reason});
}

Outcome<void> placeHold(Session& session, const CaseId& caseFile, Day until, charter::HoldGround ground)
{
    return performAlone(session, charter::HoldPlaced{caseFile, until, ground});
}

Outcome<void> liftHold(Session& session, const CaseId& caseFile)
{
    return performAlone(session, charter::HoldLifted{caseFile});
}

Outcome<void> eraseReferralNames(Session& session, const ReferralId& referral)
{
    return performAlone(session, charter::ReferralNamesErased{referral});
}

Outcome<DisposalProposed> proposeDisposal(Session& session, const std::vector<CaseId>& cases, std::string_view visa)
{
    // the first one says of which kind they all are
    auto category = charter::RetentionCategory::CaseFile;
    if (const auto* first = cases.empty() ? nullptr : charter::caseIn(session.state(), cases.front()))
        category = charter::retentionCategoryOf(*first).value_or(category);
    return propose(session, {freshId<OrderId>(), category, cases, std::string(visa)});
}

Outcome<DisposalProposed> proposeAlertDisposal(Session& session, const std::vector<AlertId>& alerts,
                                               std::string_view visa)
{
    return propose(session, {freshId<OrderId>(), charter::RetentionCategory::DangerAlert, {}, std::string(visa), alerts});
}

Outcome<std::string> disposalReceipt(const Session& session, const OrderId& order, Language language)
{
    const auto name = crypto::toHex(order.bytes).substr(0, 12);
    const auto found = session.state().disposals.find(order);
    if (found == session.state().disposals.end()) return failure(Fault::Unknown, name);
    const auto& about = found->second;
    const bool french = language == Language::French;
    const auto day = dayText(about.disposedOn);
    const auto last = dayText(charter::lastBackupOf(session.state(), about.disposedOn));
    std::string out = french ? "Attestation d'élimination\n\n" : "Certificate of disposal\n\n";
    const auto line = [&](std::string_view fr, std::string_view en, std::string_view value) {
        out += std::string(french ? fr : en) + (french ? " : " : ": ") + std::string(value) + "\n";
    };
    line("Bordereau", "Order", name);
    line("Visa des archives", "Archives' visa", about.visa);
    if (about.alerts.empty())
        line("Nombre de dossiers", "Number of cases", std::to_string(about.cases.size()));
    else
        line("Nombre d'alertes de danger", "Number of danger alerts", std::to_string(about.alerts.size()));
    line("Élimination faite le", "Disposed of on", day);
    out += french ? "\nLeurs clés, leurs écrits et leurs pièces ont été détruits. Plus lisible nulle part après le " + last +
                        " (fin des sauvegardes).\nJusque-là, une sauvegarde faite avant l'élimination peut encore les "
                        "contenir.\n"
                  : "\nTheir keys, records and documents were destroyed. No longer readable anywhere after " + last +
                        " (end of the backups).\nUntil then a backup made before the disposal may still hold them.\n";
    return out;
}

} // namespace vault
