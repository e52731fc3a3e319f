// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a member is told of at an unlock: the kinds of news, each in one sentence. `{}` is a name or a date. Said to one
// person about their own work; who withdrew is in no sentence (DOMAIN §7, rule 8).
#pragma once

#include "vault/charter/sentences.h"

namespace vault::charter {

enum class NewsKind : std::uint8_t {
    // what others did
    CaseGiven = 1,
    CaseTaken,
    PairChanged,
    PartyLeft,
    MediationStops,
    DisclosurePrepared,
    DisclosureGiven,
    DisclosureEnded,
    GlassAsked,
    GlassApproved,
    GlassOpened,
    GlassEnded,
    GlassReviewed,
    MemberJoined,
    LetterSent,
    RecoverySet,
    RecoveryAllowed,
    MemberRecovered,
    RecoveryRehearsed,
    // what waits for this member
    ToCountersign,
    GlassToApprove,
    GlassToReview,
    AlertToConfirm,
    AlertToReview,
    LetterToSend,
    // dates that come near
    FollowUpDue,
    RehearsalDue,
    DisclosureEnding
};

// clang-format off
inline constexpr std::array kNewsSentences{
    Sentence<NewsKind>{NewsKind::CaseGiven, "{} vous a confié ce dossier.", "{} assigned this case to you."},
    Sentence<NewsKind>{NewsKind::CaseTaken, "{} vous a retiré ce dossier.", "{} took you off this case."},
    Sentence<NewsKind>{NewsKind::PairChanged, "Le binôme de ce dossier a changé.", "The pair of this case has changed."},
    Sentence<NewsKind>{NewsKind::PartyLeft, "Une partie ne participe plus.", "A party takes part no longer."},
    Sentence<NewsKind>{NewsKind::MediationStops, "La médiation s'arrête.", "The mediation stops."},
    Sentence<NewsKind>{NewsKind::DisclosurePrepared, "{} a préparé une communication ; elle attend votre décision.",
        "{} prepared a disclosure; it waits for your decision."},
    Sentence<NewsKind>{NewsKind::DisclosureGiven, "{} a accordé la communication que vous aviez préparée.",
        "{} granted the disclosure that you had prepared."},
    Sentence<NewsKind>{NewsKind::DisclosureEnded, "{} a mis fin à la communication que vous aviez préparée.",
        "{} ended the disclosure that you had prepared."},
    Sentence<NewsKind>{NewsKind::GlassAsked, "{} demande à lire ce dossier par bris de glace.",
        "{} asks to read this case by break-glass."},
    Sentence<NewsKind>{NewsKind::GlassApproved, "{} a approuvé un bris de glace sur ce dossier.",
        "{} approved a break-glass on this case."},
    Sentence<NewsKind>{NewsKind::GlassOpened, "Un bris de glace est ouvert sur ce dossier.",
        "A break-glass is open on this case."},
    Sentence<NewsKind>{NewsKind::GlassEnded, "Un bris de glace sur ce dossier est fini.",
        "A break-glass on this case has ended."},
    Sentence<NewsKind>{NewsKind::GlassReviewed, "{} a relu un bris de glace sur ce dossier.",
        "{} reviewed a break-glass on this case."},
    Sentence<NewsKind>{NewsKind::MemberJoined, "Nouvelle inscription : {}.", "Newly enrolled: {}."},
    Sentence<NewsKind>{NewsKind::LetterSent, "{} a envoyé un courrier de ce dossier.", "{} sent a letter of this case."},
    Sentence<NewsKind>{NewsKind::RecoverySet, "L'organisation a un recouvrement : des parts réunies rouvrent tout. Tenu par {}.",
        "The organisation has a recovery: shares put together open everything again. Held by {}."},
    Sentence<NewsKind>{NewsKind::RecoveryAllowed, "Deux personnes ont décidé de recouvrer les clés de {}.",
        "Two people decided to recover the keys of {}."},
    Sentence<NewsKind>{NewsKind::MemberRecovered, "Les clés de {} ont été recouvrées, avec les parts réunies.",
        "The keys of {} were recovered, with the shares put together."},
    Sentence<NewsKind>{NewsKind::RecoveryRehearsed, "{} a répété le recouvrement.", "{} rehearsed the recovery."},
    Sentence<NewsKind>{NewsKind::LetterToSend, "Un courrier commandé par {} est à envoyer.",
        "A letter ordered by {} is to be sent."},
    Sentence<NewsKind>{NewsKind::ToCountersign, "Un acte proposé par {} attend votre signature.",
        "An act proposed by {} waits for your signature."},
    Sentence<NewsKind>{NewsKind::GlassToApprove, "{} demande un bris de glace : vous pouvez l'approuver, ou ne rien faire.",
        "{} asks for a break-glass: you may approve it, or do nothing."},
    Sentence<NewsKind>{NewsKind::GlassToReview, "Un bris de glace attend votre relecture, au plus tard le {}.",
        "A break-glass waits for your review, by {} at the latest."},
    Sentence<NewsKind>{NewsKind::AlertToConfirm, "{} vous a choisi pour une alerte de danger : lisez les faits, confirmez ou renoncez.",
        "{} chose you for a danger alert: read the facts, confirm or drop it."},
    Sentence<NewsKind>{NewsKind::AlertToReview, "Une alerte de danger attend votre relecture, au plus tard le {}.",
        "A danger alert waits for your review, by {} at the latest."},
    Sentence<NewsKind>{NewsKind::FollowUpDue, "Le suivi de ce dossier est prévu le {}.",
        "This case's follow-up is due on {}."},
    Sentence<NewsKind>{NewsKind::RehearsalDue, "La répétition du recouvrement était à faire avant le {}.",
        "The rehearsal of the recovery was due by {}."},
    Sentence<NewsKind>{NewsKind::DisclosureEnding, "Une communication prend fin après le {}.",
        "A disclosure ends after {}."},
};
// clang-format on

} // namespace vault::charter
