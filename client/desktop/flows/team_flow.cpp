// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/desktop/flows/team_flow.h"

#include "client/desktop/flows/keeping_flow.h"
#include "client/desktop/flows/retention_flow.h"
#include "client/desktop/flows/seal_flow.h"

#include "crypto/random.h"
#include "vault/files.h"

#include <QFileInfo>

#include <filesystem>

namespace desktop {
namespace {

QString wordsOf(const vault::identity::Identity* identity)
{
    return identity == nullptr ? QString() : say(vault::identity::fingerprintWords(identity->fingerprint()));
}

QString hexOf(const vault::identity::Identity* identity)
{
    return identity == nullptr ? QString() : say(crypto::toHex(identity->fingerprint()));
}

/// What the log's keeping decides by two people.
QString sentenceOfKeeping(const charter::Act& act)
{
    if (const auto* set = std::get_if<charter::CosignersSet>(&act)) {
        if (set->cosigners.empty()) return TeamFlow::tr("Ne plus demander à personne de cosigner le journal.");
        QStringList names;
        for (const auto& one : set->cosigners) names << say(one.name);
        return TeamFlow::tr("Faire cosigner le journal par %1 de ces cosignataires : %2.").arg(set->quorum).arg(names.join(QStringLiteral(", ")));
    }
    if (const auto* period = std::get_if<charter::TracePeriodSet>(&act)) return TeamFlow::tr("Garder les traces %1 mois.").arg(period->months);
    if (const auto* forgotten = std::get_if<charter::QuarterForgotten>(&act))
        return TeamFlow::tr("Oublier les traces d'un trimestre : %1.").arg(quarterName(forgotten->quarter));
    return TeamFlow::tr("Un acte qui se fait à deux.");
}

/// Until an enrolment takes effect the name is sealed and nameOf() gives the start of the id: then only the role is said.
QString sentenceOfAct(const vault::Session& session, const charter::Act& act)
{
    if (const auto* removed = std::get_if<charter::MemberRemoved>(&act))
        return TeamFlow::tr("Retirer %1 du coffre. Motif : %2.").arg(say(session.nameOf(removed->member)), label(removed->reason));
    if (const auto* recovery = std::get_if<charter::RecoverySet>(&act))
        return TeamFlow::tr("Établir le recouvrement : %1 parts sur %2.").arg(recovery->quorum).arg(recovery->shares.size());
    if (const auto* allowed = std::get_if<charter::RecoveryAllowed>(&act))
        return TeamFlow::tr("Recouvrer les clés de %1, avec les parts réunies.").arg(say(session.nameOf(allowed->member)));
    const auto* enrolled = std::get_if<charter::MemberEnrolled>(&act);
    if (enrolled == nullptr) {
        const auto ends = sentenceOfSeal(session, act) + sentenceOfDisposal(session, act); // one of them at most
        return ends.isEmpty() ? sentenceOfKeeping(act) : ends;
    }
    const auto role = roleText(enrolled->role, enrolled->partnerKind);
    const auto name = session.nameOf(enrolled->member);
    if (crypto::toHex(enrolled->member.bytes).starts_with(name)) return TeamFlow::tr("Inscrire quelqu'un. Fonction : %1.").arg(role);
    return TeamFlow::tr("Inscrire %1. Fonction : %2.").arg(say(name), role);
}

WaitingSignature waitingIn(const vault::Session& session, const vault::ProposalId& id, const charter::ProposalState& proposal)
{
    WaitingSignature out;
    out.proposal = id;
    out.sentence = sentenceOfAct(session, proposal.act);
    out.proposer = say(session.nameOf(proposal.proposer));
    out.since = proposal.day;
    out.isMine = charter::mayCountersign(session.state(), session.me(), proposal);
    if (const auto* removed = std::get_if<charter::MemberRemoved>(&proposal.act))
        out.leaving = TeamPerson{.member = removed->member, .name = say(session.nameOf(removed->member))};
    if (const auto* enrolled = std::get_if<charter::MemberEnrolled>(&proposal.act)) {
        out.words = wordsOf(session.identityOf(enrolled->member));
        out.hex = hexOf(session.identityOf(enrolled->member));
    }
    return out;
}

TeamPicturePtr pictureOf(const vault::Session& session, const std::vector<vault::RosterLine>& roster)
{
    auto out = std::make_shared<TeamPicture>();
    for (const auto& line : roster)
        out->people.push_back({line.member, say(line.name), line.role, line.partnerKind, line.present,
                               say(line.fingerprintWords), hexOf(session.identityOf(line.member))});
    for (const auto& [id, proposal] : session.state().vault.proposals)
        if (proposal.open) out->waiting.push_back(waitingIn(session, id, proposal));
    out->founding = charter::inFoundingPhase(session.state());
    out->recovery = recoveryIn(session);
    charter::MemberEnrolled somebody;
    somebody.member = vault::MemberId{crypto::randomArray<16>()};
    out->enrol = lackOf(session, somebody);
    if (out->enrol && out->enrol->reason == charter::RefusalReason::NeedsTwoPeople) out->enrol.reset(); // it is proposed
    return out;
}

InvitationPtr invitationIn(const vault::Session& session, charter::Role role)
{
    auto out = std::make_shared<InvitationPicture>();
    out->role = role;
    out->line = say(session.invitation().line());
    out->logKey = say(session.logKey().vkey());
    return out;
}

/// Null: it waits for a second person, or it was another act.
using Effect = vault::Outcome<InvitationPtr>;

Effect enrolled(vault::Session& session, const vault::identity::Identity& keys, const std::string& name, charter::Role role,
                charter::PartnerKind kind)
{
    const auto enrolment = vault::enrol(session, keys, name, role, kind);
    if (!enrolment) return std::unexpected(enrolment.error());
    return enrolment->waiting ? InvitationPtr() : invitationIn(session, role);
}

Effect signedBy(vault::Session& session, const vault::ProposalId& proposal)
{
    const auto act = vault::countersign(session, proposal);
    if (!act) return std::unexpected(act.error());
    const auto* somebody = std::get_if<charter::MemberEnrolled>(&*act);
    return somebody == nullptr ? InvitationPtr() : invitationIn(session, somebody->role);
}

enum class Spare : std::uint8_t { Untouched, Rewritten, NotReadable, NotMine, NotWritten };

vault::Outcome<Spare> changed(vault::Session& session, const crypto::Passphrase& present, const crypto::Passphrase& fresh,
                              const crypto::KdfParameters& cost, const std::filesystem::path& spare)
{
    if (const auto isMine = vault::checkPassphrase(session, present); !isMine) return std::unexpected(isMine.error());
    if (!spare.empty()) { // before anything changes
        const auto kept = vault::identity::readIdentity(spare);
        if (!kept) return Spare::NotReadable;
        if (kept->id() != session.me()) return Spare::NotMine;
    }
    const auto keys = vault::changePassphrase(session, fresh, cost);
    if (!keys) return std::unexpected(keys.error());
    if (spare.empty()) return Spare::Untouched;
    return vault::files::replace(spare, keys->encode()) ? Spare::Rewritten : Spare::NotWritten;
}

QString saidOf(Spare spare)
{
    switch (spare) {
    case Spare::Untouched:
        return TeamFlow::tr("Votre phrase de passe est changée. Le fichier de clés gardé ailleurs s'ouvre encore avec l'ancienne.");
    case Spare::Rewritten: return TeamFlow::tr("Votre phrase de passe est changée, pour le coffre et pour votre fichier de clés.");
    case Spare::NotReadable: return TeamFlow::tr("Ce fichier de clés ne se lit pas. Rien n'est changé.");
    case Spare::NotMine: return TeamFlow::tr("Ce fichier contient les clés de quelqu'un d'autre. Rien n'est changé.");
    case Spare::NotWritten:
        return TeamFlow::tr("Votre phrase de passe est changée pour le coffre ; le fichier de clés n'a pas pu être écrit et "
                            "s'ouvre encore avec l'ancienne.");
    }
    return {};
}

} // namespace

QString roleText(charter::Role role, charter::PartnerKind kind)
{
    return role == charter::Role::Partner ? TeamFlow::tr("partenaire, %1").arg(label(kind)) : label(role);
}

TeamFlow::TeamFlow(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_cost([] { return crypto::KdfParameters::forThisMachine(); })
{
}

void TeamFlow::refresh()
{
    m_desk.ask(
        this,
        [](vault::Session& session) -> vault::Outcome<TeamPicturePtr> {
            const auto roster = vault::roster(session);
            if (!roster) return std::unexpected(roster.error());
            return pictureOf(session, *roster);
        },
        [this](const vault::Outcome<TeamPicturePtr>& picture) {
            if (picture)
                emit drawn(*picture);
            else
                emit failed(sentenceOf(picture.error()));
        });
}

void TeamFlow::readKeys(const QString& file)
{
    m_keysFile = file;
    m_keys.reset();
    if (!QFileInfo(file).isFile()) {
        emit keysMissing(file.isEmpty() ? QString() : tr("Ce fichier n'est pas là."));
        return;
    }
    m_desk.aside(
        this, [path = std::filesystem::path(file.toStdString())] { return vault::identity::readIdentity(path); },
        [this, file](vault::identity::Result<vault::identity::Identity> keys) {
            if (file != m_keysFile) return; // another was chosen meanwhile
            if (!keys) {
                emit keysMissing(tr("Ce fichier n'est pas un fichier de clés, ou il est abîmé. Celui que l'on remet finit par « .pub »."));
                return;
            }
            m_keys = std::move(*keys);
            emit keysRead(wordsOf(&*m_keys), hexOf(&*m_keys));
        });
}

void TeamFlow::enrol(const QString& name, charter::Role role, charter::PartnerKind kind)
{
    if (!m_keys) return;
    m_desk.act(
        this,
        [keys = *m_keys, name = name.trimmed().toStdString(), role, kind](vault::Session& session) {
            return enrolled(session, keys, name, role, kind);
        },
        [this](const Effect& effect) {
            if (!effect)
                emit failed(sentenceOf(effect.error()));
            else if (*effect)
                emit tookEffect(*effect);
            else
                emit waits(tr("L'inscription attend une seconde signature : la coordination, la direction ou la protection des données."));
        });
}

void TeamFlow::sign(const vault::ProposalId& proposal)
{
    m_desk.act(this, [proposal](vault::Session& session) { return signedBy(session, proposal); },
               [this](const Effect& effect) {
                   if (!effect)
                       emit failed(sentenceOf(effect.error()));
                   else if (*effect)
                       emit tookEffect(*effect);
                   else
                       emit done(tr("C'est signé."));
               });
}

void TeamFlow::changePassphrase(crypto::Passphrase present, crypto::Passphrase fresh, const QString& spare)
{
    emit working(true);
    m_desk.ask(
        this,
        [present = std::move(present), fresh = std::move(fresh), cost = m_cost,
         path = std::filesystem::path(spare.toStdString())](vault::Session& session) {
            return changed(session, present, fresh, cost(), path);
        },
        [this](const vault::Outcome<Spare>& outcome) {
            emit working(false);
            if (!outcome)
                emit failed(sentenceOf(outcome.error()));
            else if (*outcome == Spare::Untouched || *outcome == Spare::Rewritten)
                emit done(saidOf(*outcome));
            else
                emit failed(saidOf(*outcome));
        });
}

} // namespace desktop
