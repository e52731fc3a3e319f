// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/retention_flow.h"

#include <algorithm>

namespace desktop {
namespace {

constexpr std::string_view kAnyVisa = "x";

QString holdText(const vault::RetentionLine& line)
{
    QStringList out;
    if (line.held)
        out << RetentionFlow::tr("Retenu jusqu'au %1 : %2").arg(dateText(line.retention.heldUntil), label(line.retention.holdGround));
    if (line.waiting) out << RetentionFlow::tr("Dans un bordereau qui attend");
    return out.join(QStringLiteral(", "));
}

/// Proposed by one of the two, it is not lacking.
MaybeLack lackOfDisposing(const vault::Session& session, const vault::CaseId& caseFile)
{
    charter::DisposalOrdered act{.order = unused<vault::OrderId>(), .cases = {caseFile}, .visa = std::string(kAnyVisa)};
    if (const auto* part = charter::caseIn(session.state(), caseFile))
        act.category = charter::retentionCategoryOf(*part).value_or(charter::RetentionCategory::CaseFile);
    auto lack = lackOf(session, act);
    if (lack && lack->reason == charter::RefusalReason::DisposalTakesBoth) lack.reset();
    return lack;
}

RetentionRow rowOf(const vault::Session& session, const vault::RetentionLine& line)
{
    const auto today = session.today();
    RetentionRow row{.caseFile = line.caseFile, .number = say(line.number), .state = capitalised(label(line.shown))};
    row.hold = holdText(line);
    if (const auto* part = charter::caseIn(session.state(), line.caseFile))
        if (const auto category = charter::retentionCategoryOf(*part)) row.category = capitalised(label(*category));
    row.term = {.from = line.lastContact, .until = line.dueOn, .today = today};
    if (line.held) row.term.heldUntil = line.retention.heldUntil;
    row.isHeld = line.held;
    row.isDue = line.dueOn != charter::Day::None && today >= line.dueOn;
    row.archive = lackOf(session, charter::CaseArchived{line.caseFile});
    row.placeHold = lackOf(session, charter::HoldPlaced{line.caseFile, today});
    row.liftHold = lackOf(session, charter::HoldLifted{line.caseFile});
    row.dispose = lackOfDisposing(session, line.caseFile);
    return row;
}

QString numbersOf(const charter::State& state, const std::vector<vault::CaseId>& cases)
{
    QStringList out;
    for (const auto& id : cases)
        if (const auto* part = charter::caseIn(state, id)) out << say(vault::publicNumberText(part->publicNumber));
    return out.join(QStringLiteral(", "));
}

std::vector<WaitingOrder> waitingIn(const vault::Session& session)
{
    std::vector<WaitingOrder> out;
    for (const auto& [id, proposal] : session.state().vault.proposals) {
        const auto* order = std::get_if<charter::DisposalOrdered>(&proposal.act);
        if (order == nullptr || !proposal.open || order->cases.empty()) continue;
        if (!charter::isInWaitingOrder(session.state(), order->cases.front(), session.today())) continue; // it is over
        out.push_back({id, numbersOf(session.state(), order->cases), say(order->visa), say(session.nameOf(proposal.proposer)), proposal.day,
                       charter::mayCountersign(session.state(), session.me(), proposal)});
    }
    return out;
}

vault::Outcome<RetentionPicturePtr> pictureOf(vault::Session& session)
{
    const auto board = vault::retentionBoard(session, vault::purposeOf(session));
    if (!board) return std::unexpected(board.error());
    auto out = std::make_shared<RetentionPicture>();
    out->today = session.today();
    for (const auto& line : board->cases) out->cases.push_back(rowOf(session, line));
    for (const auto& line : board->names)
        out->names.push_back({line.referral, say(line.reference), line.dueOn, lackOf(session, charter::ReferralNamesErased{line.referral})});
    out->waiting = waitingIn(session);
    for (const auto& line : board->orders) {
        const Term term{.from = line.about.disposedOn,
                        .until = line.lastBackup,
                        .today = std::min(session.today(), line.lastBackup),
                        .isEnded = session.today() > line.lastBackup};
        out->disposed.push_back({line.order, say(line.about.visa), line.about.cases.size() + line.about.alerts.size(), term});
    }
    return out;
}

} // namespace

QString sentenceOfDisposal(const vault::Session& session, const charter::Act& act)
{
    const auto* order = std::get_if<charter::DisposalOrdered>(&act);
    if (order == nullptr) return {};
    if (order->category == charter::RetentionCategory::DangerAlert) {
        QStringList ids;
        for (const auto& id : order->alerts) ids << say(crypto::toHex(id.bytes).substr(0, 8));
        return RetentionFlow::tr("Éliminer ces alertes de danger, sans retour : %1. Visa des archives : %2.").arg(ids.join(QStringLiteral(", ")), say(order->visa));
    }
    return RetentionFlow::tr("Éliminer ces dossiers, sans retour : %1. Visa des archives : %2.").arg(numbersOf(session.state(), order->cases), say(order->visa));
}

RetentionFlow::RetentionFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void RetentionFlow::refresh()
{
    m_desk.ask(this, [](vault::Session& session) { return pictureOf(session); },
               [this](const vault::Outcome<RetentionPicturePtr>& picture) {
                   if (picture)
                       emit drawn(*picture);
                   else
                       emit failed(sentenceOf(picture.error()));
               });
}

void RetentionFlow::act(std::move_only_function<vault::Outcome<void>(vault::Session&)> job, const QString& whenDone)
{
    m_desk.act(this, std::move(job), [this, whenDone](const vault::Outcome<void>& outcome) {
        if (outcome)
            emit done(whenDone);
        else
            emit failed(sentenceOf(outcome.error()));
    });
}

void RetentionFlow::archive(const vault::CaseId& caseFile, charter::ArchiveReason reason)
{
    act([caseFile, reason](vault::Session& session) { return vault::archiveCase(session, caseFile, reason); },
        tr("Le dossier est en archivage intermédiaire : plus personne ne l'ouvre, et son terme est plus tard."));
}

void RetentionFlow::placeHold(const vault::CaseId& caseFile, charter::Day until, charter::HoldGround ground)
{
    act([caseFile, until, ground](vault::Session& session) { return vault::placeHold(session, caseFile, until, ground); },
        tr("Le dossier est retenu jusqu'au %1 : personne ne l'élimine avant.").arg(dateText(until)));
}

void RetentionFlow::liftHold(const vault::CaseId& caseFile)
{
    act([caseFile](vault::Session& session) { return vault::liftHold(session, caseFile); }, tr("Le dossier n'est plus retenu."));
}

void RetentionFlow::eraseNames(const vault::ReferralId& referral)
{
    act([referral](vault::Session& session) { return vault::eraseReferralNames(session, referral); },
        tr("Les noms de cette saisine sont effacés. Ses codes et ses dates restent."));
}

void RetentionFlow::propose(const std::vector<vault::CaseId>& cases, const QString& visa)
{
    m_desk.act(
        this, [cases, visa = visa.trimmed().toStdString()](vault::Session& session) { return vault::proposeDisposal(session, cases, visa); },
        [this](const vault::Outcome<vault::DisposalProposed>& proposed) {
            if (proposed)
                emit waits(tr("L'élimination est proposée. L'autre des deux, direction ou protection des données, la signe ici ou dans « Équipe » : "
                              "rien n'est détruit avant."));
            else
                emit failed(sentenceOf(proposed.error()));
        });
}

void RetentionFlow::sign(const vault::ProposalId& proposal)
{
    m_desk.act(
        this, [proposal](vault::Session& session) { return vault::countersign(session, proposal); },
        [this](const vault::Outcome<charter::Act>& act) {
            if (act)
                emit done(tr("C'est fait : les clés, les écrits et les pièces de ces dossiers sont détruits dans ce coffre. L'attestation dit jusqu'à quand "
                             "une sauvegarde peut encore les contenir."));
            else
                emit failed(sentenceOf(act.error()));
        });
}

void RetentionFlow::askReceipt(const vault::OrderId& order)
{
    m_desk.ask(
        this, [order, tongue = language()](vault::Session& session) { return vault::disposalReceipt(session, order, tongue); },
        [this](const vault::Outcome<std::string>& receipt) {
            if (receipt)
                emit certified(say(*receipt));
            else
                emit failed(sentenceOf(receipt.error()));
        });
}

} // namespace desktop
