// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/fault.h"

#include "vault/charter/sentences.h"

#include <array>
#include <format>
#include <optional>

namespace vault {

namespace {

using charter::Language;

struct FaultSentence {
    Fault fault;
    int exitCode;
    std::string_view fr, en;
};

constexpr std::array kSentences{
    FaultSentence{Fault::Busy, 2,
                  "Quelqu'un d'autre écrit dans le coffre depuis plus de dix secondes ; réessayez dans un instant. "
                  "Rien n'a changé.",
                  "Somebody else has been writing to the vault for more than ten seconds; try again in a moment. "
                  "Nothing changed."},
    FaultSentence{Fault::ReadOnly, 2,
                  "Ce dossier est en lecture seule : aucune trace n'y est possible, donc aucune lecture non plus. "
                  "casevault-verify y fonctionne encore sur un export.",
                  "This folder is read-only: no trace can be left, so nothing can be read either. casevault-verify "
                  "still works on an export."},
    FaultSentence{Fault::Full, 2, "Le disque est plein ; rien n'a changé. Libérez de la place et recommencez.",
                  "The disk is full; nothing changed. Make room and try again."},
    FaultSentence{Fault::Damaged, 2, "Un fichier du coffre est illisible ou abîmé ; le reste est intact.",
                  "A file of the vault cannot be read or is damaged; the rest is intact."},
    FaultSentence{Fault::CannotOpen, 2, "La phrase de passe n'est pas la bonne, ou ce trousseau a été altéré.",
                  "The passphrase is wrong, or this key file was altered."},
    FaultSentence{Fault::Tampered, 1,
                  "Cet élément n'est plus celui que le journal connaît : il a été modifié en dehors du programme. Le "
                  "reste est intact ; lancez « verify ».",
                  "This item is not the one the log knows: it was changed outside the program. The rest is intact; run "
                  "\"verify\"."},
    FaultSentence{Fault::Stale, 1,
                  "Une ancienne version de cet élément a été remise à la place de la nouvelle ; lancez « verify ».",
                  "An old version of this item was put back in place of the newer one; run \"verify\"."},
    FaultSentence{Fault::Behind, 1,
                  "Ce coffre est en retard sur ce que vous aviez vu (entrées vues / entrées présentes) : il a été "
                  "restauré ou coupé.",
                  "This vault is behind what you last saw (entries seen / entries here): it was restored or cut."},
    FaultSentence{Fault::Forked, 1,
                  "L'histoire de ce coffre n'est plus celle que vous aviez vue : deux histoires se sont séparées.",
                  "This vault's history is not the one you last saw: two histories have parted."},
    FaultSentence{Fault::LogDamaged, 1,
                  "Le journal ne concorde pas avec lui-même ; lancez « verify » ou casevault-verify sur un export.",
                  "The log does not agree with itself; run \"verify\", or casevault-verify on an export."},
    FaultSentence{Fault::NotThere, 2, "Introuvable.", "Not found."},
    FaultSentence{Fault::AlreadyThere, 2, "Existe déjà ; rien n'a été remplacé.",
                  "Already exists; nothing was replaced."},
    FaultSentence{Fault::NewerVersion, 2, "Écrit par une version plus récente du programme ; mettez-le à jour.",
                  "Written by a newer version of the program; update it."},
    FaultSentence{Fault::NetworkFolder, 2,
                  "Ce dossier est sur un partage réseau, où le coffre ne peut pas être sûr ; choisissez un disque de "
                  "cette machine.",
                  "This folder is on a network share, where the vault cannot be safe; choose a disk of this machine."},
    FaultSentence{Fault::Io, 2, "Lecture ou écriture impossible ; rien n'a changé.",
                  "Could not read or write; nothing changed."},
    FaultSentence{Fault::Cancelled, 2, "Annulé ; rien n'a changé.", "Cancelled; nothing changed."},
    FaultSentence{Fault::OutOfBounds, 2,
                  "Ce trousseau demande un coût de calcul hors des limites permises ; il a peut-être été altéré.",
                  "This key file asks for a computing cost outside the permitted bounds; it may have been altered."},
    FaultSentence{Fault::OutOfMemory, 2,
                  "Pas assez de mémoire pour calculer la clé ; fermez d'autres programmes et recommencez.",
                  "Not enough memory to compute the key; close other programs and try again."},
    FaultSentence{
        Fault::NotInvited, 2,
        "Cette identité n'a pas de clé de ce coffre : demandez à la direction de l'inscrire, et attendez la "
        "contresignature.",
        "This identity has no key of this vault: ask the director to enrol it, and wait for the countersignature."},
    FaultSentence{
        Fault::InvitationDiffers, 1,
        "Ce coffre n'est pas celui que décrit l'invitation. N'y entrez pas ; montrez l'invitation à la direction.",
        "This vault is not the one the invitation describes. Do not join it; show the invitation to the director."},
    FaultSentence{
        Fault::KeyMissing, 1,
        "La clé n'est pas encore là : elle arrivera à la prochaine session de la personne qui doit la donner.",
        "The key is not here yet: it will come with the next session of the person who must give it."},
    FaultSentence{Fault::BadRecord, 2, "Ce champ manque, est trop long, ou n'est pas dans la liste.",
                  "This field is missing, too long, or not one of the list."},
    FaultSentence{Fault::BadFile, 2, "Ce fichier n'est pas au bon format.", "This file is not in the right format."},
    FaultSentence{Fault::BadSignature, 1,
                  "Une signature ou une preuve de ce fichier ne tient pas : ne vous y fiez pas.",
                  "A signature or proof of this file does not hold: do not trust it."},
    FaultSentence{Fault::Unknown, 2, "Rien ni personne ne porte ce nom ici.",
                  "Nothing and nobody goes by that name here."},
    FaultSentence{Fault::Ambiguous, 2, "Plusieurs répondent à ce nom ; précisez.",
                  "Several answer to that name; be more precise."},
    FaultSentence{
        Fault::ClockBehind, 2,
        "L'horloge de cette machine est en retard de plus de cinq minutes sur le journal ; mettez-la à l'heure.",
        "This machine's clock is more than five minutes behind the log; set it right."},
    FaultSentence{Fault::ClockAhead, 2,
                  "L'horloge de cette machine est très en avance sur le journal ; si la date est la bonne, confirmez "
                  "avec --confirm-clock.",
                  "This machine's clock is far ahead of the log; if the date is right, confirm with --confirm-clock."},
    FaultSentence{Fault::OtherVault, 1,
                  "Un autre coffre est à la place de celui que vous connaissiez. Demandez pourquoi avant d'y entrer ; si "
                  "c'est voulu, rejoignez-le comme la première fois, avec l'invitation.",
                  "Another vault is in the place of the one you knew. Ask why before you enter it; if it is meant, join "
                  "it as on the first day, with the invitation."},
    FaultSentence{Fault::WasRestored, 2,
                  "Ce coffre a été restauré depuis une sauvegarde ; les entrées d'après sont perdues (jour de la "
                  "sauvegarde, nombre d'entrées perdues). Si l'équipe vous l'a dit, acceptez avec --accept-restored.",
                  "This vault was restored from a backup; the entries after it are lost (day of the backup, number of "
                  "entries lost). If your team told you so, accept with --accept-restored."},
    FaultSentence{Fault::Departed, 2,
                  "Cette identité a été retirée du coffre : elle n'y ouvre plus rien. Si vous revenez, ou si votre "
                  "appareil a été remplacé, créez une nouvelle identité et demandez à la direction de l'inscrire.",
                  "This identity was removed from the vault: it opens nothing there any more. If you come back, or your "
                  "device was replaced, make a new identity and ask the director to enrol it."},
    FaultSentence{Fault::TooLarge, 2,
                  "C'est plus que ce qui peut être gardé ou montré ici ; rien n'a changé. Un document aussi grand se "
                  "lit une fois sorti du coffre.",
                  "This is more than can be kept or shown here; nothing changed. A document of that size is read once "
                  "it was taken out of the vault."},
};

constexpr const FaultSentence& rowOf(Fault fault)
{
    for (const auto& row : kSentences)
        if (row.fault == fault) return row;
    return kSentences.front();
}

struct NumberedSentence {
    Fault fault;
    std::string_view between, fr, en;
};

/// What is said when two numbers are known.
constexpr std::array kNumbered{
    NumberedSentence{Fault::Behind, " / ",
                     "Ce coffre est en retard : vous aviez vu {} entrées, ce coffre en a {}. Il a été restauré ou coupé. "
                     "Les deux têtes du journal sont gardées dans votre profil.",
                     "This vault is behind: you last saw {} entries; this vault has {}. It was restored or cut. Both "
                     "heads of the log are kept in your profile."},
    NumberedSentence{Fault::Forked, " … ",
                     "L'histoire de ce coffre n'est plus celle que vous aviez vue : elles se séparent entre l'entrée {} "
                     "et l'entrée {}. Les deux têtes du journal sont gardées dans votre profil.",
                     "This vault's history is not the one you last saw: they part between entry {} and entry {}. Both "
                     "heads of the log are kept in your profile."},
};

std::optional<std::string> withNumbers(const Problem& problem, Language language)
{
    for (const auto& row : kNumbered) {
        const auto at = problem.object.find(row.between);
        if (row.fault != problem.fault || at == std::string::npos) continue;
        const auto first = problem.object.substr(0, at), second = problem.object.substr(at + row.between.size());
        return std::vformat(language == Language::French ? row.fr : row.en, std::make_format_args(first, second));
    }
    return std::nullopt;
}

} // namespace

std::string_view sentenceOf(Fault fault, Language language)
{
    const auto& row = rowOf(fault);
    return language == Language::French ? row.fr : row.en;
}

std::string describe(const Failure& failure, Language language)
{
    if (const auto* refusal = std::get_if<Refusal>(&failure)) return charter::describe(*refusal, language);
    const auto& problem = std::get<Problem>(failure);
    if (auto told = withNumbers(problem, language)) return std::move(*told);
    std::string text(sentenceOf(problem.fault, language));
    if (!problem.object.empty()) text += " [" + problem.object + "]";
    return text;
}

int exitCodeOf(const Failure& failure)
{
    if (std::holds_alternative<Refusal>(failure)) return 1;
    return rowOf(std::get<Problem>(failure).fault).exitCode;
}

} // namespace vault
