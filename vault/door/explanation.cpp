// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/cases.h"

namespace vault {

namespace {

constexpr std::string_view kFrench =
    "Ce que fait la médiation, et ses limites (texte 1)\n"
    "\n"
    "Les médiateurs sont des tiers : ils ne jugent pas, ne sanctionnent pas et ne décident pas à votre place.\n"
    "Vous participez librement. Vous pouvez dire non, ou arrêter à tout moment, sans donner de raison ; les autres\n"
    "apprendront seulement que la médiation s'arrête.\n"
    "Ce que vous confiez reste dans votre dossier à vous : l'autre partie, le bailleur, la ville ou l'employeur des\n"
    "médiateurs ne le lisent pas. Vos mots ne sont transmis que si vous le demandez, après relecture avec vous.\n"
    "Rien ne part chez un partenaire sans votre accord sur ce qui part, à qui, et jusqu'à quand.\n"
    "Exceptions prévues par la loi : un péril immédiat, un enfant ou une personne vulnérable en danger. Deux\n"
    "personnes en décident alors ensemble, par écrit, et vous le disent, sauf si cela mettrait quelqu'un en danger.\n"
    "Vous pouvez demander à lire ce qui est écrit sur vous, le faire corriger, et savoir quand et pourquoi il a été\n"
    "ouvert. Ce qui est écrit est effacé deux ans après notre dernier contact ; l'accord et la trace des\n"
    "communications peuvent être gardés trois ans de plus, sous scellés.\n";

constexpr std::string_view kEnglish =
    "What mediation does, and its limits (text 1)\n"
    "\n"
    "Mediators are third parties: they do not judge, do not sanction and do not decide in your place.\n"
    "You take part freely. You may say no, or stop at any time, without giving a reason; the others will learn only\n"
    "that the mediation stops.\n"
    "What you confide stays in your own file: the other party, the landlord, the city and the mediators' employer do\n"
    "not read it. Your words are carried only if you ask for it, after they were read back to you.\n"
    "Nothing goes to a partner without your agreement on what goes, to whom, and until when.\n"
    "Exceptions made by law: an imminent peril, a child or a vulnerable person in danger. Two people then decide\n"
    "together, in writing, and tell you, unless that would put somebody in danger.\n"
    "You may ask to read what is written about you, have it corrected, and know when and why it was opened. What is\n"
    "written is erased two years after our last contact; the agreement and the record of disclosures may be kept\n"
    "three more years, under seal.\n";

} // namespace

std::string_view explanationText(charter::Language language)
{
    return language == charter::Language::French ? kFrench : kEnglish;
}

} // namespace vault
