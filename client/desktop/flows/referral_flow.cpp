// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/referral_flow.h"

#include "client/desktop/flows/unsaved_notices.h"

#include <algorithm>

namespace desktop {
namespace {

charter::Purpose purposeOfListing(const vault::Session& session)
{
    const bool screens = session.role() == charter::Role::Coordinator || session.role() == charter::Role::Mediator;
    return screens ? charter::Purpose::Screening : vault::purposeOf(session);
}

QString numberOf(const vault::Session& session, const std::optional<vault::CaseId>& caseFile)
{
    const auto* part = caseFile ? charter::caseIn(session.state(), *caseFile) : nullptr;
    return part == nullptr ? QString() : say(vault::publicNumberText(part->publicNumber));
}

QString partnerIn(const vault::Session& session, const vault::MemberId& partner)
{
    return partner.isZero() ? QString() : say(session.nameOf(partner));
}

ReferralsPicturePtr pictureOf(vault::Session& session, std::vector<vault::ReferralLine> lines)
{
    auto out = std::make_shared<ReferralsPicture>();
    out->today = session.today();
    out->partners = partnersIn(session);
    for (auto& line : lines) {
        ReferralRow row{.line = std::move(line), .partner = {}, .caseNumber = {}, .pending = {}};
        row.partner = partnerIn(session, row.line.partner);
        row.caseNumber = numberOf(session, row.line.caseFile);
        const auto known = session.state().referrals.find(row.line.referral);
        if (known != session.state().referrals.end()) row.pending = charter::pendingNotice(session.state(), known->second);
        if (row.pending) ++out->pending;
        out->rows.push_back(std::move(row));
    }
    charter::ReferralReceived received;
    received.referral = unused<vault::ReferralId>();
    out->add = lackOf(session, received);
    out->send = lackOfReading(session, charter::ReadKind::NoticeBatch, {});
    out->unsaved = unsavedNotices(session).size();
    return out;
}

vault::Outcome<ReferralPicturePtr> pictureOfOne(const vault::Session& session, const vault::ReferralId& referral)
{
    const auto& state = session.state();
    const auto known = state.referrals.find(referral);
    if (known == state.referrals.end()) return vault::failure(vault::Fault::Unknown, vault::referenceOf(referral));
    auto out = std::make_shared<ReferralPicture>();
    out->referral = referral;
    out->number = say(vault::referenceOf(referral));
    out->part = known->second;
    out->partner = partnerIn(session, out->part.partner);
    out->caseNumber = numberOf(session, out->part.caseFile);
    out->status = charter::partnerStatus(state, known->second);
    out->pending = charter::pendingNotice(state, known->second);
    vault::ReferralLine line;
    line.receivedOn = out->part.receivedOn;
    line.decision = out->part.decision;
    line.caseFile = out->part.caseFile;
    out->overdue = ReferralList::isOverdue(line, session.today());
    out->screen = lackOf(session, charter::ReferralScreened{referral, charter::ScreeningDecision::FieldOnly, {}});
    out->names = lackOfReading(session, charter::ReadKind::ReferralNames, vault::idAs<vault::ObjectId>(referral));
    out->open = lackOf(session, charter::CaseOpened{.caseFile = unused<vault::CaseId>(), .referral = referral});
    out->notice = lackOf(session, charter::NoticeQueued{referral, out->status});
    return out;
}

using Batches = vault::Outcome<std::shared_ptr<std::vector<SentNotices>>>;

Batches batchesOf(vault::Session& session)
{
    auto batches = vault::sendNotices(session);
    if (!batches) return std::unexpected(batches.error());
    auto out = std::make_shared<std::vector<SentNotices>>(unsavedNotices(session));
    for (auto& batch : *batches) out->push_back({say(session.nameOf(batch.partner)), std::move(batch.bytes)});
    (void)keepUnsaved(session, *out); // on a full disk the page alone has them, and it is in front
    return out;
}

} // namespace

ReferralFlow::ReferralFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void ReferralFlow::refresh()
{
    m_desk.ask(
        this,
        [](vault::Session& session) -> vault::Outcome<ReferralsPicturePtr> {
            auto lines = vault::listReferrals(session, purposeOfListing(session));
            if (!lines) return std::unexpected(lines.error());
            return pictureOf(session, std::move(*lines));
        },
        [this](const vault::Outcome<ReferralsPicturePtr>& picture) {
            if (picture)
                emit listed(*picture);
            else
                emit failed(sentenceOf(picture.error()));
        });
}

void ReferralFlow::look(const vault::ReferralId& referral)
{
    m_desk.ask(
        this, [referral](vault::Session& session) { return pictureOfOne(session, referral); },
        [this](const vault::Outcome<ReferralPicturePtr>& picture) {
            if (picture)
                emit looked(*picture);
            else
                emit failed(sentenceOf(picture.error()));
        });
}

void ReferralFlow::screen(const vault::ReferralId& referral, charter::ScreeningDecision decision, charter::ConflictKind kind)
{
    m_desk.act(
        this,
        [referral, decision, kind](vault::Session& session) { return vault::screenReferral(session, referral, decision, kind); },
        [this, decision](const vault::Outcome<void>& screened) {
            if (screened)
                emit done(tr("La décision est notée : %1.").arg(label(decision)));
            else
                emit failed(sentenceOf(screened.error()));
        });
}

void ReferralFlow::queueNotice(const vault::ReferralId& referral)
{
    m_desk.act(
        this, [referral](vault::Session& session) { return vault::queueNotice(session, referral); },
        [this](const vault::Outcome<charter::PartnerStatus>& queued) {
            if (queued)
                emit done(tr("Le prochain lot dira : %1. Rien d'autre.").arg(label(*queued)));
            else
                emit failed(sentenceOf(queued.error()));
        });
}

void ReferralFlow::sendNotices()
{
    m_desk.act(this, [](vault::Session& session) { return batchesOf(session); },
               [this](const Batches& batches) {
                   if (!batches)
                       emit failed(sentenceOf(batches.error()));
                   else if ((*batches)->empty())
                       emit done(tr("Aucun avis n'attendait."));
                   else
                       emit sent(*batches);
               });
}

void ReferralFlow::resumeNotices()
{
    m_desk.ask(
        this,
        [](vault::Session& session) -> Batches { return std::make_shared<std::vector<SentNotices>>(unsavedNotices(session)); },
        [this](const Batches& batches) {
            if (!(*batches)->empty()) emit sent(*batches);
        });
}

} // namespace desktop
