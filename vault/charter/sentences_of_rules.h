// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inside this room only: the principles, and each rule in one plain line. A table, not code.
#pragma once

#include "vault/charter/sentences.h"

namespace vault::charter {

// clang-format off
inline constexpr std::array kPrincipleNames{
    Sentence<Principle>{Principle::FreeConsent, "Libre consentement", "Free consent"},
    Sentence<Principle>{Principle::Confidentiality, "Confidentialité", "Confidentiality"},
    Sentence<Principle>{Principle::Discretion, "Discrétion", "Discretion"},
    Sentence<Principle>{Principle::Impartiality, "Impartialité", "Impartiality"},
    Sentence<Principle>{Principle::Independence, "Indépendance", "Independence"},
    Sentence<Principle>{Principle::Autonomy, "Autonomie des personnes", "Autonomy of the persons"},
    Sentence<Principle>{Principle::ProtectionOfRights, "Protection des droits", "Protection of rights"},
    Sentence<Principle>{Principle::ThirdPosition, "Position de tiers", "Third position"},
    Sentence<Principle>{Principle::MediatorMayLeave, "Refus ou retrait du médiateur", "The mediator may decline or leave"},
    Sentence<Principle>{Principle::DutyToExplain, "Devoir d'explication", "Duty to explain"},
    Sentence<Principle>{Principle::KeepingOfTheVault, "Tenue du coffre", "Keeping of the vault"},
};

inline constexpr std::array kRuleSentences{
    Sentence<Rule>{Rule::Cons1, "Aucune médiation sans l'accord de toutes les parties qu'elle demande.",
        "No mediation without the consent of every party it needs."},
    Sentence<Rule>{Rule::Cons2, "Un retrait n'est jamais refusé et ne demande pas de motif.",
        "A withdrawal is never refused and needs no reason."},
    Sentence<Rule>{Rule::Cons3, "Après un retrait, rien de nouveau ne s'écrit ni ne part pour cette personne.",
        "After a withdrawal, nothing new is written or sent for that person."},
    Sentence<Rule>{Rule::Cons4, "Un refus n'a d'effet sur aucun classement, aucun ordre, aucun rapport.",
        "A refusal has no effect on any score, order or report."},
    Sentence<Rule>{Rule::Conf1, "Chaque dossier et chaque partie a sa clé ; l'une n'ouvre pas l'autre.",
        "Each case and each party has its key; one does not open the other."},
    Sentence<Rule>{Rule::Conf2, "Rien ne part sans une communication qui dit quoi, à qui, pourquoi, et avec l'accord de qui.",
        "Nothing leaves without a disclosure that says what, to whom, why, and with whose consent."},
    Sentence<Rule>{Rule::Conf3, "Le partenaire lit quatre mots et rien d'autre.",
        "The partner reads four words and nothing else."},
    Sentence<Rule>{Rule::Conf4, "Ce qui a été dit ne sert pas en justice sans l'accord de toutes les parties.",
        "What was said is not used in court without the consent of all parties."},
    Sentence<Rule>{Rule::Conf5, "Une alerte de danger se fait à deux, sur des faits, et se relit.",
        "A danger alert takes two people, rests on facts, and is reviewed."},
    Sentence<Rule>{Rule::Disc1, "Les écrans montrent des alias.", "Screens show aliases."},
    Sentence<Rule>{Rule::Impa1, "Les lettres des parties sont tirées au sort.", "Party letters are drawn at random."},
    Sentence<Rule>{Rule::Impa2, "Ce qui existe pour une partie existe pour l'autre ; un écart se voit.",
        "What exists for one party exists for the other; a gap is shown."},
    Sentence<Rule>{Rule::Impa3, "Qui se déporte ne lit et n'écrit plus, et personne ne peut l'y remettre seul.",
        "Whoever is recused reads and writes no more, and nobody can undo it alone."},
    Sentence<Rule>{Rule::Impa4, "Aucun mot qui juge une personne.", "No word that judges a person."},
    Sentence<Rule>{Rule::Impa5, "On travaille en binôme ; seul, on dit pourquoi.", "Work is done in pairs; alone, one says why."},
    Sentence<Rule>{Rule::Inde1, "Un partenaire ouvre ce qui lui est accordé et ne fait rien d'autre.",
        "A partner opens what was granted to it and does nothing else."},
    Sentence<Rule>{Rule::Inde2, "La direction ne lit aucun contenu.", "The director reads no content."},
    Sentence<Rule>{Rule::Inde3, "L'origine de la saisine ne se voit pas et ne change aucun ordre.",
        "Who referred is not shown and changes no order."},
    Sentence<Rule>{Rule::Auto1, "Un accord dit les engagements des parties, jamais un tort.",
        "An agreement states the parties' undertakings, never a fault."},
    Sentence<Rule>{Rule::Auto2, "La personne peut recevoir sur papier ce qu'elle a dit et convenu.",
        "The person can receive on paper what they said and agreed."},
    Sentence<Rule>{Rule::Right1, "Une demande de droits reçoit sa réponse dans le mois.",
        "A rights request is answered within the month."},
    Sentence<Rule>{Rule::Right2, "L'accès montre ce qui est à soi et ce qui est commun, rien d'autrui.",
        "Access shows one's own and what is joint, nothing of others."},
    Sentence<Rule>{Rule::Right3, "Une limitation scelle dans la journée.", "A restriction seals within the day."},
    Sentence<Rule>{Rule::Third1, "Une médiatrice ou un médiateur n'est pas partie, ni ne représente une partie.",
        "A mediator is no party and represents none."},
    Sentence<Rule>{Rule::Refu1, "Toute saisine reçoit une réponse ou un dossier.", "Every referral gets an answer or a case."},
    Sentence<Rule>{Rule::Refu2, "On peut quitter un dossier sans dire pourquoi.", "One may leave a case without saying why."},
    Sentence<Rule>{Rule::Expl1, "Un accord suit une explication datée du cadre et de ses limites.",
        "A consent follows a dated explanation of the framework and its limits."},
    Sentence<Rule>{Rule::HouseRole, "Chacun agit dans sa fonction.", "Each acts within their role."},
    Sentence<Rule>{Rule::HouseLife, "Un dossier avance pas à pas.", "A case moves step by step."},
    Sentence<Rule>{Rule::HouseTwo, "Certains actes se font à deux.", "Some acts take two people."},
    Sentence<Rule>{Rule::HouseKeys, "Une clé se donne à qui doit la tenir, et se renouvelle quand quelqu'un part.",
        "A key is given to whoever should hold it, and renewed when someone leaves."},
    Sentence<Rule>{Rule::HouseTime, "Une date est possible et correspond à son heure.", "A date is possible and matches its time."},
    Sentence<Rule>{Rule::HouseForm, "Un acte nomme ce qui existe, une seule fois.", "An act names what exists, once."},
    Sentence<Rule>{Rule::HouseKeep, "Rien n'est gardé au-delà de son temps, et rien ne disparaît avant.",
        "Nothing is kept beyond its time, and nothing goes before."},
};

inline constexpr std::array kFindingSentences{
    Sentence<ReplayFindingKind>{ReplayFindingKind::NotAllowed,
        "Cet acte n'était pas permis quand il a été fait ; il est resté sans effet.",
        "This act was not allowed when it was done; it had no effect."},
    Sentence<ReplayFindingKind>{ReplayFindingKind::PayloadMissing,
        "Ce que dit cette entrée manque, et aucune élimination ne l'explique.",
        "What this entry says is missing, and no disposal explains it."},
    Sentence<ReplayFindingKind>{ReplayFindingKind::PayloadUnreadable,
        "Ce que dit cette entrée ne s'ouvre pas, ne lui correspond pas, ou n'est pas un acte.",
        "What this entry says does not open, does not match it, or is no act."},
    Sentence<ReplayFindingKind>{ReplayFindingKind::WrongLabel,
        "Cette entrée s'annonce pour autre chose que ce qu'elle dit ; elle est restée sans effet.",
        "This entry announces something other than what it says; it had no effect."},
};
// clang-format on

} // namespace vault::charter
