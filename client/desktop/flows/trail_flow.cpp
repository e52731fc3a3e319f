// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/trail_flow.h"

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
    LogRow row{.index = line.index, .time = line.time, .actor = say(line.actor), .did = say(line.sentence), .readable = line.readable};
    if (!line.readable) return row;
    row.about = aboutOf(state, line);
    if (const auto* viewed = std::get_if<charter::Viewed>(&line.act.act))
        row.did = TrailFlow::tr("%1 (pour : %2)").arg(row.did, label(viewed->purpose));
    return row;
}

TrailHead headOf(const vault::Session& session)
{
    TrailHead head{.line = say(vault::headLineOf(session)), .logKey = say(session.logKey().vkey())};
    head.mayExport = session.role() == charter::Role::PrivacyOfficer ||
                     (session.role() == charter::Role::Director && charter::inFoundingPhase(session.state()));
    for (const auto& [id, member] : session.state().vault.members)
        if (member.present && member.role == charter::Role::Auditor)
            head.auditors.push_back({id, say(session.nameOf(id))});
    return head;
}

/// `<origin> <size> <root>`, taken apart; nothing when it is not that.
std::optional<std::pair<QStringList, qulonglong>> partsOf(const QString& line)
{
    const auto parts = line.simplified().split(QLatin1Char(' '));
    if (parts.size() != 3) return std::nullopt;
    bool isNumber = false;
    const auto size = parts[1].toULongLong(&isNumber);
    if (!isNumber) return std::nullopt;
    return std::pair(parts, size);
}

} // namespace

TrailFlow::TrailFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void TrailFlow::readNewest() { readBefore(0); }

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
        [before](vault::Session& session) -> vault::Outcome<Rows> {
            const auto lines = vault::readLog(session, before, kPage, language());
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
            m_oldest = rows->empty() ? 0 : rows->back().index;
            emit read(*rows, before == 0, m_oldest > 0);
        });
}

void TrailFlow::askHead()
{
    m_desk.ask(
        this, [](vault::Session& session) -> vault::Outcome<TrailHead> { return headOf(session); },
        [this](const vault::Outcome<TrailHead>& head) {
            if (head) emit headKnown(*head);
        });
}

void TrailFlow::exportFor(const AuditorChoice& auditor, const QString& folder)
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

TrailFlow::Comparison TrailFlow::compare(const QString& ours, const QString& noted)
{
    const auto here = partsOf(ours), there = partsOf(noted);
    if (!here || !there) return Comparison::Unreadable;
    if (here->first[0] != there->first[0]) return Comparison::OtherLog;
    if (there->second < here->second) return Comparison::Earlier;
    if (there->second > here->second) return Comparison::Later;
    return here->first[2] == there->first[2] ? Comparison::Same : Comparison::Forked;
}

} // namespace desktop
