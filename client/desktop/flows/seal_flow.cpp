// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/seal_flow.h"

#include <algorithm>

namespace desktop {
namespace {

using charter::Purpose;

/// What may be proposed to a second person is not lacking.
MaybeLack lackOfProposing(const vault::Session& session, const charter::Act& act)
{
    auto lack = lackOf(session, act);
    if (lack && lack->reason == charter::RefusalReason::NeedsTwoPeople) lack.reset();
    return lack;
}

/// The privacy officer reads for the copy that somebody asks for, the others to follow the case.
Purpose purposeFor(charter::Role role) { return role == charter::Role::PrivacyOfficer ? Purpose::RightsRequest : Purpose::FollowCase; }

void askReaders(SealPicture& picture, const vault::Session& session)
{
    for (const auto& [id, member] : session.state().vault.members) {
        if (!member.present) continue;
        const auto lack = lackOfProposing(session, charter::SealOpened{picture.caseFile, id, session.today(), purposeFor(member.role)});
        if (!lack)
            picture.readers.push_back({id, say(session.nameOf(id))});
        else if (!picture.open)
            picture.open = lack;
    }
    if (!picture.readers.empty()) picture.open.reset();
    std::ranges::sort(picture.readers, [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
}

bool isAbout(const charter::Act& act, const vault::CaseId& caseFile)
{
    if (const auto* lifted = std::get_if<charter::SealLifted>(&act)) return lifted->caseFile == caseFile;
    const auto* opened = std::get_if<charter::SealOpened>(&act);
    return opened != nullptr && opened->caseFile == caseFile;
}

SealPicturePtr pictureOf(const vault::Session& session, const vault::CaseId& caseFile, const charter::CasePart& part)
{
    auto out = std::make_shared<SealPicture>();
    out->caseFile = caseFile;
    out->number = say(vault::publicNumberText(part.publicNumber));
    out->reason = part.seal.reason;
    out->on = part.seal.on;
    out->before = part.seal.before;
    for (const auto& [reader, opening] : part.seal.openings)
        if (opening.until >= session.today())
            out->openings << SealFlow::tr("%1, jusqu'au %2. Motif : %3.").arg(say(session.nameOf(reader)), dateText(opening.until), label(opening.purpose));
    for (const auto& [id, proposal] : session.state().vault.proposals)
        if (proposal.open && isAbout(proposal.act, caseFile)) out->waiting << sentenceOfSeal(session, proposal.act);
    out->lift = lackOfProposing(session, charter::SealLifted{caseFile});
    askReaders(*out, session);
    return out;
}

SealsPicturePtr listOf(const vault::Session& session)
{
    auto out = std::make_shared<SealsPicture>();
    for (const auto& [id, part] : session.state().cases) {
        if (part.removed.contains(session.me())) continue;
        if (charter::isSealed(part)) {
            out->sealed.push_back(id);
            continue;
        }
        const auto lack = lackOf(session, charter::CaseSealed{id, charter::SealReason::Objection});
        if (!lack)
            out->others.emplace_back(id, say(vault::publicNumberText(part.publicNumber)));
        else if (!out->seal)
            out->seal = lack;
    }
    if (!out->others.empty()) out->seal.reset();
    std::ranges::sort(out->others, {}, [](const auto& one) { return one.second; });
    return out;
}

} // namespace

QString sentenceOfSeal(const vault::Session& session, const charter::Act& act)
{
    const auto number = [&session](const vault::CaseId& caseFile) {
        const auto* part = charter::caseIn(session.state(), caseFile);
        return part == nullptr ? QString() : say(vault::publicNumberText(part->publicNumber));
    };
    if (const auto* lifted = std::get_if<charter::SealLifted>(&act)) return SealFlow::tr("Lever le scellé du dossier %1.").arg(number(lifted->caseFile));
    if (const auto* opened = std::get_if<charter::SealOpened>(&act))
        return SealFlow::tr("Ouvrir le dossier scellé ou archivé %1 à %2, jusqu'au %3. Motif : %4.")
            .arg(number(opened->caseFile), say(session.nameOf(opened->reader)), dateText(opened->until), label(opened->purpose));
    return {};
}

SealFlow::SealFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void SealFlow::refresh()
{
    m_desk.ask(this, [](vault::Session& session) -> vault::Outcome<SealsPicturePtr> { return listOf(session); },
               [this](const vault::Outcome<SealsPicturePtr>& picture) {
                   if (picture) emit listed(*picture);
               });
}

void SealFlow::look(const vault::CaseId& caseFile)
{
    m_desk.ask(
        this,
        [caseFile](vault::Session& session) -> vault::Outcome<SealPicturePtr> {
            const auto* part = charter::caseIn(session.state(), caseFile);
            if (part == nullptr || !charter::isSealed(*part)) return SealPicturePtr();
            return pictureOf(session, caseFile, *part);
        },
        [this](const vault::Outcome<SealPicturePtr>& picture) {
            if (picture && *picture) emit drawn(*picture);
        });
}

void SealFlow::seal(const vault::CaseId& caseFile, charter::SealReason reason)
{
    m_desk.act(
        this, [caseFile, reason](vault::Session& session) { return vault::sealCase(session, caseFile, reason); },
        [this](const vault::Outcome<void>& sealed) {
            if (sealed)
                emit done(tr("Le dossier est scellé : personne n'y lit ni n'y écrit, et rien n'en est plus communiqué."));
            else
                emit failed(sentenceOf(sealed.error()));
        });
}

void SealFlow::propose(std::move_only_function<vault::Outcome<vault::ProposalId>(vault::Session&)> act, const QString& whenWaiting)
{
    m_desk.act(this, std::move(act), [this, whenWaiting](const vault::Outcome<vault::ProposalId>& proposal) {
        if (proposal)
            emit waits(whenWaiting);
        else
            emit failed(sentenceOf(proposal.error()));
    });
}

void SealFlow::proposeLifting(const vault::CaseId& caseFile)
{
    propose([caseFile](vault::Session& session) { return vault::proposeUnsealing(session, caseFile); },
            tr("La levée du scellé est proposée ; une seconde personne la confirme dans « Équipe »."));
}

void SealFlow::proposeOpening(const vault::CaseId& caseFile, const vault::MemberId& reader, charter::Day until, Purpose purpose)
{
    propose([caseFile, reader, until, purpose](
                vault::Session& session) { return vault::proposeOpening(session, caseFile, reader, until, purpose); },
            tr("L'ouverture est proposée ; une seconde personne, qui n'est pas celle qui lira, la confirme dans « Équipe »."));
}

} // namespace desktop
