// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/keeping_flow.h"

#include "vault/files.h"

#include <QDateTime>

#include <algorithm>
#include <ranges>

namespace desktop {
namespace {

constexpr std::uint64_t kLargestCosignature = std::uint64_t{1} << 20U; // bytes

/// What may be done, or proposed to a second person, is not lacking.
MaybeLack lackOfDeciding(const vault::Session& session, const charter::Act& act)
{
    auto lack = lackOf(session, act);
    if (lack && lack->reason == charter::RefusalReason::NeedsTwoPeople) lack.reset();
    return lack;
}

QString standingOf(const vault::CosignerLine& line)
{
    if (line.upTo == 0) return KeepingFlow::tr("n'a encore rien cosigné");
    if (!line.cosignedAt) return KeepingFlow::tr("a cosigné jusqu'à %1 entrées").arg(line.upTo);
    const auto when = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(*line.cosignedAt)).date();
    return KeepingFlow::tr("a cosigné jusqu'à %1 entrées, le %2").arg(line.upTo).arg(dateText(dayOf(when)));
}

QString policyText(const vault::Cosigning& cosigning)
{
    if (cosigning.cosigners.empty())
        return KeepingFlow::tr("Personne au dehors ne cosigne encore ce journal. Une ville, un bailleur, un transporteur peuvent le faire : "
                               "ils ne reçoivent jamais une entrée.");
    auto said = KeepingFlow::tr("Cosignatures demandées : %1, parmi %2 cosignataires.").arg(cosigning.quorum).arg(cosigning.cosigners.size());
    if (cosigning.trusted)
        said += QLatin1Char(' ') +
                KeepingFlow::tr("Elles y sont jusqu'à %1 entrées.").arg(static_cast<std::uint64_t>(cosigning.trusted->size));
    else
        said += QLatin1Char(' ') + KeepingFlow::tr("Aucun point de contrôle n'en a encore assez.");
    return said;
}

bool isProposed(const charter::State& state, charter::Quarter quarter)
{
    return std::ranges::any_of(state.vault.proposals, [quarter](const auto& entry) {
        const auto* forgotten = std::get_if<charter::QuarterForgotten>(&entry.second.act);
        return entry.second.open && forgotten != nullptr && forgotten->quarter == quarter;
    });
}

QuarterRow rowOf(const vault::Session& session, const vault::QuarterLine& line)
{
    QuarterRow row{.quarter = line.quarter, .name = quarterName(line.quarter), .isForgotten = line.forgotten};
    row.isProposed = !line.forgotten && isProposed(session.state(), line.quarter);
    if (line.forgotten)
        row.standing = KeepingFlow::tr("oublié : la clé n'existe plus");
    else if (row.isProposed)
        row.standing = KeepingFlow::tr("oubli proposé, attend une seconde signature");
    else if (!line.forgettableFrom)
        row.standing = KeepingFlow::tr("sert encore");
    else if (charter::value(session.today()) < charter::value(*line.forgettableFrom))
        row.standing = KeepingFlow::tr("gardé jusqu'au %1").arg(dateText(*line.forgettableFrom));
    else
        row.standing = KeepingFlow::tr("peut être oublié depuis le %1").arg(dateText(*line.forgettableFrom));
    row.forget = lackOfDeciding(session, charter::QuarterForgotten{line.quarter});
    return row;
}

vault::Outcome<KeepingPicturePtr> pictureOf(vault::Session& session)
{
    const auto cosigning = vault::cosigningOf(session);
    if (!cosigning) return std::unexpected(cosigning.error());
    auto out = std::make_shared<KeepingPicture>();
    out->policy = policyText(*cosigning);
    out->quorum = cosigning->quorum;
    for (const auto& line : cosigning->cosigners)
        out->cosigners.push_back({say(line.name), standingOf(line), say(line.vkey)});
    out->setCosigners = lackOfDeciding(session, charter::CosignersSet{});
    out->publish = lackOfReading(session, charter::ReadKind::LogPublish, {});
    out->months = session.state().vault.traceMonths;
    out->setMonths = lackOfDeciding(session, charter::TracePeriodSet{out->months});
    for (const auto& line : vault::quartersOf(session) | std::views::reverse) out->quarters.push_back(rowOf(session, line));
    out->mayExtract = session.role() == charter::Role::PrivacyOfficer;
    return KeepingPicturePtr(std::move(out));
}

std::vector<std::string> keysIn(const QString& lines)
{
    std::vector<std::string> out;
    for (const auto& line : lines.split(QLatin1Char('\n')))
        if (const auto key = line.trimmed(); !key.isEmpty()) out.push_back(key.toStdString());
    return out;
}

using Taken = vault::Outcome<std::vector<vault::ImportedCosignature>>;

Taken takenFrom(vault::Session& session, const std::filesystem::path& file)
{
    const auto name = file.filename().string();
    const auto bytes = vault::files::read(file, kLargestCosignature);
    if (!bytes) return vault::failure(bytes.error() == vault::files::Fault::NotThere ? vault::Fault::NotThere : vault::Fault::BadFile, name);
    return vault::importCosignature(session, crypto::textOf(*bytes));
}

QString saidOf(const std::vector<vault::ImportedCosignature>& taken)
{
    QStringList out;
    for (const auto& one : taken)
        out << KeepingFlow::tr("Cosignature gardée : %1, jusqu'à %2 entrées.")
                   .arg(say(one.cosigner))
                   .arg(static_cast<std::uint64_t>(one.head.size));
    return out.join(QLatin1Char(' '));
}

} // namespace

QString quarterName(charter::Quarter quarter)
{
    return KeepingFlow::tr("%1, trimestre %2").arg(charter::value(quarter) / 4).arg(charter::value(quarter) % 4 + 1);
}

KeepingFlow::KeepingFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void KeepingFlow::refresh()
{
    m_desk.ask(this, [](vault::Session& session) { return pictureOf(session); },
               [this](const vault::Outcome<KeepingPicturePtr>& picture) {
                   if (picture)
                       emit drawn(*picture);
                   else
                       emit failed(sentenceOf(picture.error()));
               });
}

void KeepingFlow::decide(std::move_only_function<vault::Outcome<std::optional<vault::ProposalId>>(vault::Session&)> act,
                         const QString& whenDone, const QString& whenWaiting)
{
    m_desk.act(this, std::move(act),
               [this, whenDone, whenWaiting](const vault::Outcome<std::optional<vault::ProposalId>>& waiting) {
                   if (!waiting)
                       emit failed(sentenceOf(waiting.error()));
                   else if (*waiting)
                       emit waits(whenWaiting);
                   else
                       emit done(whenDone);
               });
}

void KeepingFlow::setCosigners(std::size_t quorum, const QString& keys)
{
    decide([quorum, vkeys = keysIn(keys)](vault::Session& session) { return vault::setCosigners(session, quorum, vkeys); },
           tr("C'est noté : voilà qui cosigne le journal."),
           tr("Les cosignataires sont proposés ; une seconde personne les confirme dans « Équipe »."));
}

void KeepingFlow::keepFor(int months)
{
    const auto asked = static_cast<std::uint16_t>(std::clamp(months, 0, 0xffff));
    decide([asked](vault::Session& session) { return vault::keepTracesFor(session, asked); },
           tr("C'est noté : la durée de conservation des traces a changé."),
           tr("La durée est proposée ; une seconde personne la confirme dans « Équipe »."));
}

void KeepingFlow::forget(charter::Quarter quarter)
{
    decide(
        [quarter](vault::Session& session) -> vault::Outcome<std::optional<vault::ProposalId>> {
            const auto waiting = vault::forgetQuarter(session, quarter);
            if (!waiting) return std::unexpected(waiting.error());
            return std::optional(*waiting);
        },
        {},
        tr("L'oubli est proposé. La direction et la protection des données le signent à deux, dans « Équipe ». Les sauvegardes le gardent "
           "encore jusqu'à leur terme ; les exports déjà remis restent."));
}

void KeepingFlow::takeCosignature(const QString& file)
{
    m_desk.act(
        this, [path = std::filesystem::path(file.toStdString())](vault::Session& session) { return takenFrom(session, path); },
        [this](const Taken& taken) {
            const auto* problem = taken ? nullptr : std::get_if<vault::Problem>(&taken.error());
            if (taken)
                emit done(saidOf(*taken));
            else if (problem != nullptr && problem->fault == vault::Fault::Unknown)
                emit failed(tr("Aucun des cosignataires choisis n'a fait cette cosignature : elle n'est pas gardée."));
            else if (problem != nullptr && problem->fault == vault::Fault::BadSignature)
                emit failed(tr("Cette cosignature ne vaut pour aucun point de contrôle sorti de ce coffre : elle n'est pas gardée."));
            else
                emit failed(sentenceOf(taken.error()));
        });
}

void KeepingFlow::publishTo(const QString& folder)
{
    m_desk.act(
        this,
        [path = std::filesystem::path(folder.toStdString())](vault::Session& session) { return vault::publishLog(session, path); },
        [this](const vault::Outcome<audit::Head>& head) {
            const auto* problem = head ? nullptr : std::get_if<vault::Problem>(&head.error());
            if (head)
                emit done(tr("Publié jusqu'à %1 entrées : des points de contrôle et leurs preuves, aucune entrée.")
                              .arg(static_cast<std::uint64_t>(head->size)));
            else if (problem != nullptr && problem->fault == vault::Fault::Forked)
                emit failed(tr("Ce dossier contient une autre histoire que celle de ce coffre : rien n'y a été écrit. Prévenez la direction."));
            else
                emit failed(sentenceOf(head.error()));
        });
}

} // namespace desktop
