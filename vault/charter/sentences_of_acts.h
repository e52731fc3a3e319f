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
    Sentence<ActKind>{ActKind::DisclosureDescribed, "a choisi ce qui serait communiqué", "chose what would be disclosed"},
    Sentence<ActKind>{ActKind::DisclosurePrepared, "a préparé une communication", "prepared a disclosure"},
    Sentence<ActKind>{ActKind::DisclosureGiven, "a accordé une communication", "granted a disclosure"},
    Sentence<ActKind>{ActKind::DisclosureRevoked, "a mis fin à une communication", "ended a disclosure"},
    Sentence<ActKind>{ActKind::AlertOpened, "a ouvert une alerte de danger", "opened a danger alert"},
    Sentence<ActKind>{ActKind::AlertConfirmed, "a confirmé une alerte de danger", "confirmed a danger alert"},
    Sentence<ActKind>{ActKind::AlertDropped, "a renoncé à une alerte de danger", "dropped a danger alert"},
    Sentence<ActKind>{ActKind::AlertSent, "a envoyé une alerte de danger", "sent a danger alert"},
    Sentence<ActKind>{ActKind::AlertReviewed, "a relu une alerte de danger", "reviewed a danger alert"},
    Sentence<ActKind>{ActKind::MemberRemoved, "a retiré une personne ou un partenaire du coffre", "removed a person or a partner from the vault"},
};
// clang-format on

} // namespace vault::charter
