// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/trail_flow.h"

#include <algorithm>
#include <ranges>

namespace desktop {
namespace {

constexpr std::size_t kPage = 200; // entries

QString aboutOf(const charter::State& state, const vault::LogLine& line)
{
    const auto scope = charter::scopeOf(state, line.act.act);
    if (const auto* part = charter::caseIn(state, vault::idAs<vault::CaseId>(scope)))
        return TrailFlow::tr("Dossier %1").arg(say(vault::publicNumberText(part->publicNumber)));
    const auto referral = vault::idAs<vault::ReferralId>(scope);
    if (state.referrals.contains(referral)) return TrailFlow::tr("Saisine %1").arg(say(vault::referenceOf(referral)));
    return {};
}

LogRow rowOf(const charter::State& state, const vault::LogLine& line)
{
    LogRow row{.index = line.index, .when = timeText(line.time, state.vault.zone), .actor = say(line.actor), .did = say(line.sentence), .readable = line.readable};
    if (!line.readable) return row;
    row.about = aboutOf(state, line);
    if (const auto* viewed = std::get_if<charter::Viewed>(&line.act.act))
        row.did = TrailFlow::tr("%1 (pour : %2)").arg(row.did, label(viewed->purpose));
    return row;
}

/// Nothing when no cosigner is asked for, or nothing left the vault yet.
QString cosignedText(const vault::Cosigning& cosigning)
{
    if (cosigning.quorum == 0) return {};
    if (!cosigning.newest) return TrailFlow::tr("Aucun point de contrôle n'est encore sorti : il n'y a rien à cosigner.");
    return TrailFlow::tr("Le dernier point de contrôle sorti (entrées : %1) a reçu %2 cosignature(s) ; il en faut %3.")
        .arg(static_cast<std::uint64_t>(cosigning.newest->size))
        .arg(cosigning.count)
        .arg(cosigning.quorum);
}

vault::Outcome<TrailHead> headOf(vault::Session& session)
{
    const auto cosigning = vault::cosigningOf(session);
    if (!cosigning) return std::unexpected(cosigning.error());
    TrailHead head{.line = say(vault::headLineOf(session)), .logKey = say(session.logKey().vkey()), .cosigned = cosignedText(*cosigning)};
    head.mayExport = session.role() == charter::Role::PrivacyOfficer ||
                     (session.role() == charter::Role::Director && charter::inFoundingPhase(session.state()));
    for (const auto& [id, member] : session.state().vault.members) {
        head.members.push_back({id, say(session.nameOf(id))});
        if (member.present && member.role == charter::Role::Auditor) head.auditors.push_back(head.members.back());
    }
    std::ranges::sort(head.members, [](const MemberChoice& a, const MemberChoice& b) { return a.name < b.name; });
    return head;
}

vault::Outcome<vault::LogFilter> filterOf(const vault::Session& session, const TrailWish& wish)
{
    vault::LogFilter filter{.member = wish.member, .theme = wish.theme, .from = wish.from, .until = wish.until};
    if (wish.caseNumber.isEmpty()) return filter;
    const auto caseFile = vault::caseNamed(session, wish.caseNumber.toStdString());
    if (!caseFile) return std::unexpected(caseFile.error());
    filter.caseFile = *caseFile;
    return filter;
}

} // namespace

TrailFlow::TrailFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void TrailFlow::readNewest(const TrailWish& wish)
{
    if (m_isReading) return;
    m_wish = wish;
    readBefore(0);
}

void TrailFlow::readOlder()
{
    if (m_oldest > 0) readBefore(m_oldest);
}

void TrailFlow::readBefore(std::uint64_t before)
{
    if (m_isReading) return;
    m_isReading = true;
    using Rows = std::vector<LogRow>;
    m_desk.ask(
        this,
        [before, wish = m_wish](vault::Session& session) -> vault::Outcome<Rows> {
            const auto filter = filterOf(session, wish);
            if (!filter) return std::unexpected(filter.error());
            const auto lines = vault::readLog(session, *filter, before, kPage, language());
            if (!lines) return std::unexpected(lines.error());
            Rows rows;
            for (const auto& line : std::views::reverse(*lines)) rows.push_back(rowOf(session.state(), line));
            return rows;
        },
        [this, before](const vault::Outcome<Rows>& rows) {
            m_isReading = false;
            if (!rows) {
                emit failed(sentenceOf(rows.error()));
                return;
            }
            m_oldest = rows->size() < kPage ? 0 : rows->back().index; // a page that is not full was the last
            emit read(*rows, before == 0, m_oldest > 0);
        });
}

void TrailFlow::askHead()
{
    m_desk.ask(
        this, [](vault::Session& session) { return headOf(session); },
        [this](const vault::Outcome<TrailHead>& head) {
            if (head)
                emit headKnown(*head);
            else
                emit failed(sentenceOf(head.error()));
        });
}

void TrailFlow::exportFor(const MemberChoice& auditor, const QString& folder)
{
    m_desk.ask(
        this,
        [member = auditor.member, path = std::filesystem::path(folder.toStdString())](
            vault::Session& session) -> vault::Outcome<std::uint64_t> {
            const auto head = vault::exportLog(session, path, member);
            if (!head) return std::unexpected(head.error());
            return static_cast<std::uint64_t>(head->size);
        },
        [this, name = auditor.name](const vault::Outcome<std::uint64_t>& size) {
            if (size)
                emit exported(tr("Le journal est exporté pour %1. Entrées : %2.").arg(name).arg(*size));
            else
                emit failed(sentenceOf(size.error()));
        });
}

void TrailFlow::askKept()
{
    m_desk.ask(
        this,
        [](vault::Session& session) -> vault::Outcome<KeptHeads> {
            auto all = vault::keptHeads(session);
            if (!all) return std::unexpected(all.error());
            return KeptHeads{std::move(*all), session.state().vault.zone};
        },
        [this](const vault::Outcome<KeptHeads>& kept) {
            if (kept)
                emit keptKnown(*kept);
            else
                emit notCompared(sentenceOf(kept.error()));
        });
}

void TrailFlow::compare(const QString& line, const QString& source)
{
    using Comparison = vault::Outcome<vault::HeadComparison>;
    m_desk.ask(
        this,
        [line = line.simplified().toStdString(), source = source.trimmed().toStdString()](vault::Session& session) {
            return vault::compareHead(session, line, source);
        },
        [this](const Comparison& comparison) {
            const auto* problem = comparison ? nullptr : std::get_if<vault::Problem>(&comparison.error());
            if (comparison)
                emit compared(*comparison);
            else if (problem != nullptr && problem->fault == vault::Fault::BadFile)
                emit notCompared(tr("Cette ligne n'est pas complète : nom du journal, nombre, puis racine."));
            else
                emit notCompared(sentenceOf(comparison.error()));
        });
}

} // namespace desktop
