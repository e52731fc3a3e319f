// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inside this room only: what somebody did, read after a name. A table, not code.
#pragma once

#include "vault/charter/sentences.h"

namespace vault::charter {

// clang-format off
inline constexpr std::array kActSentences{
    Sentence<ActKind>{ActKind::Founded, "a fondé le coffre", "founded the vault"},
    Sentence<ActKind>{ActKind::MemberEnrolled, "a inscrit une personne ou un partenaire", "enrolled a person or a partner"},
    Sentence<ActKind>{ActKind::Proposed, "a proposé un acte à contresigner", "proposed an act to countersign"},
    Sentence<ActKind>{ActKind::Countersigned, "a contresigné un acte", "countersigned an act"},
    Sentence<ActKind>{ActKind::EpochMade, "a créé ou renouvelé une clé", "made or renewed a key"},
    Sentence<ActKind>{ActKind::KeysGiven, "a remis des clés", "gave keys"},
    Sentence<ActKind>{ActKind::QuarterMade, "a créé la clé d'un trimestre", "made the key of a quarter"},
    Sentence<ActKind>{ActKind::CosignersSet, "a fixé qui cosigne le journal", "set who cosigns the log"},
    Sentence<ActKind>{ActKind::TracePeriodSet, "a fixé la durée de conservation des traces", "set how long traces are kept"},
    Sentence<ActKind>{ActKind::QuarterForgotten, "a oublié les traces d'un trimestre", "forgot the traces of a quarter"},
    Sentence<ActKind>{ActKind::Unlocked, "a ouvert le coffre", "unlocked the vault"},
    Sentence<ActKind>{ActKind::RefusalNoted, "a essayé un acte qui a été refusé", "tried an act that was refused"},
    Sentence<ActKind>{ActKind::Viewed, "a consulté", "read"},
    Sentence<ActKind>{ActKind::ReferralReceived, "a enregistré une saisine", "recorded a referral"},
    Sentence<ActKind>{ActKind::ReferralScreened, "a étudié une saisine", "screened a referral"},
    Sentence<ActKind>{ActKind::NoticeQueued, "a préparé une fiche navette", "queued a partner notice"},
    Sentence<ActKind>{ActKind::NoticesSent, "a envoyé les fiches navette", "sent the partner notices"},
    Sentence<ActKind>{ActKind::CaseOpened, "a ouvert un dossier", "opened a case"},
    Sentence<ActKind>{ActKind::MediatorsAssigned, "a affecté un dossier", "assigned a case"},
    Sentence<ActKind>{ActKind::MediatorRemoved, "a noté un déport ou un retrait du dossier", "recorded a recusal or a departure from the case"},
    Sentence<ActKind>{ActKind::PartyAdded, "a inscrit une partie", "added a party"},
    Sentence<ActKind>{ActKind::CaseStateChanged, "a fait avancer le dossier", "moved the case on"},
    Sentence<ActKind>{ActKind::LimitsExplained, "a expliqué le cadre et ses limites", "explained the framework and its limits"},
    Sentence<ActKind>{ActKind::ConsentRecorded, "a noté ce que la personne veut", "recorded what the person wants"},
    Sentence<ActKind>{ActKind::InterviewWritten, "a noté un entretien", "wrote an interview"},
    Sentence<ActKind>{ActKind::ShuttleDrafted, "a écrit un message de navette", "drafted a shuttle message"},
    Sentence<ActKind>{ActKind::ShuttleAuthorised, "a relu un message, qui est autorisé", "read a message back, and it is authorised"},
    Sentence<ActKind>{ActKind::ShuttleDelivered, "a remis un message de navette", "delivered a shuttle message"},
    Sentence<ActKind>{ActKind::ShuttleCancelled, "a annulé un message de navette", "cancelled a shuttle message"},
    Sentence<ActKind>{ActKind::SessionHeld, "a tenu une table ronde", "held a joint meeting"},
    Sentence<ActKind>{ActKind::AgreementMade, "a enregistré un accord", "recorded an agreement"},
    Sentence<ActKind>{ActKind::FollowUpMade, "a noté un suivi", "recorded a follow-up"},
    Sentence<ActKind>{ActKind::DocumentAdded, "a ajouté une pièce", "added a document"},
    Sentence<ActKind>{ActKind::CaseSealed, "a scellé un dossier", "sealed a case"},
    Sentence<ActKind>{ActKind::SealLifted, "a levé le scellé d'un dossier", "lifted the seal of a case"},
    Sentence<ActKind>{ActKind::SealOpened, "a ouvert un dossier scellé à une personne, pour un temps", "opened a sealed case to one person, for a time"},
    Sentence<ActKind>{ActKind::DisclosureDescribed, "a choisi ce qui serait communiqué", "chose what would be disclosed"},
    Sentence<ActKind>{ActKind::DisclosurePrepared, "a préparé une communication", "prepared a disclosure"},
    Sentence<ActKind>{ActKind::DisclosureGiven, "a accordé une communication", "granted a disclosure"},
    Sentence<ActKind>{ActKind::DisclosureRevoked, "a mis fin à une communication", "ended a disclosure"},
    Sentence<ActKind>{ActKind::RightsRequested, "a reçu la demande d'une personne", "received a person's request"},
    Sentence<ActKind>{ActKind::RightsAnswered, "a répondu à la demande d'une personne", "answered a person's request"},
    Sentence<ActKind>{ActKind::RightsExtended, "a prolongé le délai d'une demande", "extended the time of a request"},
    Sentence<ActKind>{ActKind::RecordRectified, "a rectifié un écrit, la première mention restant", "corrected a record, its first statement staying"},
    Sentence<ActKind>{ActKind::CaseArchived, "a mis un dossier en archivage intermédiaire", "put a case into the intermediate archive"},
    Sentence<ActKind>{ActKind::HoldPlaced, "a gelé un dossier pour un temps", "put a hold on a case for a time"},
    Sentence<ActKind>{ActKind::HoldLifted, "a levé le gel d'un dossier", "lifted the hold on a case"},
    Sentence<ActKind>{ActKind::DisposalOrdered, "a éliminé des dossiers ou des alertes, à deux et avec le visa des archives", "disposed of cases or alerts, by two people and with the archives' visa"},
    Sentence<ActKind>{ActKind::ReferralNamesErased, "a effacé les noms d'une saisine sans suite", "erased the names of a referral that went no further"},
    Sentence<ActKind>{ActKind::AlertOpened, "a ouvert une alerte de danger", "opened a danger alert"},
    Sentence<ActKind>{ActKind::AlertConfirmed, "a confirmé une alerte de danger", "confirmed a danger alert"},
    Sentence<ActKind>{ActKind::AlertDropped, "a renoncé à une alerte de danger", "dropped a danger alert"},
    Sentence<ActKind>{ActKind::AlertSent, "a envoyé une alerte de danger", "sent a danger alert"},
    Sentence<ActKind>{ActKind::AlertReviewed, "a relu une alerte de danger", "reviewed a danger alert"},
    Sentence<ActKind>{ActKind::BackupMade, "a fait une sauvegarde du coffre", "made a backup of the vault"},
    Sentence<ActKind>{ActKind::Restored, "a restauré le coffre depuis une sauvegarde", "restored the vault from a backup"},
    Sentence<ActKind>{ActKind::LetterOrdered, "a commandé un courrier", "ordered a letter"},
    Sentence<ActKind>{ActKind::LetterSent, "a envoyé un courrier", "sent a letter"},
    Sentence<ActKind>{ActKind::BreakGlassAsked, "a demandé un bris de glace", "asked for a break-glass"},
    Sentence<ActKind>{ActKind::BreakGlassApproved, "a approuvé un bris de glace", "approved a break-glass"},
    Sentence<ActKind>{ActKind::BreakGlassReviewed, "a relu un bris de glace", "reviewed a break-glass"},
    Sentence<ActKind>{ActKind::BreakGlassEnded, "a mis fin à un bris de glace", "ended a break-glass"},
    Sentence<ActKind>{ActKind::BreakGlassOpened, "a ouvert un bris de glace après son délai", "opened a break-glass after its delay"},
    Sentence<ActKind>{ActKind::MemberRemoved, "a retiré une personne ou un partenaire du coffre", "removed a person or a partner from the vault"},
    Sentence<ActKind>{ActKind::RecoverySet, "a tenu la cérémonie du recouvrement", "held the ceremony of the recovery"},
    Sentence<ActKind>{ActKind::RecoveryAllowed, "a accepté que les clés d'une personne soient recouvrées", "allowed a person's keys to be recovered"},
    Sentence<ActKind>{ActKind::MemberRecovered, "a recouvré les clés d'une personne, avec les parts réunies", "recovered a person's keys, with the shares put together"},
    Sentence<ActKind>{ActKind::RecoveryRehearsed, "a répété le recouvrement sur un leurre", "rehearsed the recovery on a decoy"},
};
// clang-format on

} // namespace vault::charter
