// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this program says besides the findings, in both languages of the house.
#pragma once

#include "vault/charter/words.h"

#include <format>
#include <string>
#include <string_view>

namespace verify {

using vault::charter::Language;

struct Phrase {
    std::string_view fr, en;

    [[nodiscard]] constexpr std::string_view in(Language language) const
    {
        return language == Language::French ? fr : en;
    }
};

/// The phrase with its places `{}` filled in, in order.
template <class... Values>
[[nodiscard]] std::string say(const Phrase& phrase, Language language, const Values&... values)
{
    return std::vformat(phrase.in(language), std::make_format_args(values...));
}

// clang-format off
namespace phrases {

// ---- the page
inline constexpr Phrase kTitle{"Vérification du journal d'accès d'un coffre", "Verification of a vault's access trail"};
inline constexpr Phrase kVaultIs{"Coffre      {}", "Vault       {}"};
inline constexpr Phrase kFoundedBy{"Fondé par   {}", "Founded by  {}"};
inline constexpr Phrase kEntries{"Entrées     {}", "Entries     {}"};
inline constexpr Phrase kPeriod{"Période     {} → {}", "Period      {} → {}"};
inline constexpr Phrase kEnrolled{"Inscrits    {}", "Enrolled    {}"};
inline constexpr Phrase kHead{"Tête        {}", "Head        {}"};
inline constexpr Phrase kChecked{"Contrôles (✓ en ordre, ✗ constat, – non fait)", "Checks (✓ in order, ✗ finding, – not done)"};
inline constexpr Phrase kCheckpoint{
    "La tête est signée par la clé du journal, et c'est celle de ce coffre.",
    "The head is signed by the log's key, and it is this vault's."};
inline constexpr Phrase kCosigners{
    "Assez de personnes de l'extérieur ont cosigné cette histoire.",
    "Enough people outside cosigned this history."};
inline constexpr Phrase kPeople{
    "Chaque personne qui signe a été inscrite par le journal, sous l'identité présentée.",
    "Every author was enrolled by the log, under the identity shown."};
inline constexpr Phrase kTree{
    "Toutes les entrées sont là, et mènent à la racine signée.",
    "All entries are there, and lead to the signed root."};
inline constexpr Phrase kHistory{
    "Chaque état signé prolonge le précédent, et ce que d'autres ont retenu en fait partie.",
    "Every signed state goes on from the one before, and what others remember is a part of it."};
inline constexpr Phrase kSignatures{
    "Chaque entrée est signée par la personne qu'elle nomme.", "Every entry is signed by the person whom it names."};
inline constexpr Phrase kSequences{
    "Les sessions se suivent sans trou, le temps ne recule pas, chaque entrée connaît l'histoire avant elle.",
    "Sessions have no gap, time never goes back, every entry knows the history before it."};
inline constexpr Phrase kPayloads{
    "Ce qui a été fait s'ouvre, et c'est bien ce que chaque entrée a signé.",
    "What was done opens, and is what each entry signed."};
inline constexpr Phrase kCharter{
    "Chaque acte était permis au moment où il a été fait.", "Every act was allowed when it was done."};
inline constexpr Phrase kOpened{
    "    {} actes et {} lectures ou traces rejoués.", "    {} acts and {} reads or traces replayed."};
inline constexpr Phrase kNotChecked{"Ce qui n'a pas été contrôlé", "What was not checked"};
inline constexpr Phrase kNothingElse{
    "  – Rien d'autre : sans tête signée, le reste ne prouve rien.",
    "  – Anything else: without a signed head the rest proves nothing."};
inline constexpr Phrase kNoReader{
    "  – Ce qui a été fait, et si c'était permis : aucune identité n'a été donnée (--identity).",
    "  – What was done, and whether it was allowed: no identity was given (--identity)."};
inline constexpr Phrase kUnseen{
    "  – {} lectures ou traces, dont la clé du trimestre n'a pas été remise à cette identité.",
    "  – {} reads or traces, as the key of their quarter was not given to this identity."};
inline constexpr Phrase kCosignedUpTo{
    "Cosigné     jusqu'à {} entrées, par la règle donnée", "Cosigned    up to {} entries, by the policy given"};
inline constexpr Phrase kCheckpoints{"Points      {} points de contrôle signés", "Checkpoints {} signed checkpoints"};
inline constexpr Phrase kNoPolicy{
    "  – Les cosignatures : aucune règle n'a été donnée (--policy, --cosigner).",
    "  – Cosignatures: no policy was given (--policy, --cosigner)."};
inline constexpr Phrase kNotCosigned{
    "  – Les {} dernières entrées n'ont encore été vues d'aucun nombre suffisant de cosignataires.",
    "  – The last {} entries were not yet seen by enough cosigners."};
inline constexpr Phrase kNoHistory{
    "  – Les points de contrôle d'avant : cet export n'en contient pas.",
    "  – Earlier checkpoints: this export holds none."};
inline constexpr Phrase kRemembered{
    "  – Les signatures des {} premières entrées : la tête donnée (--since) dit qu'elles l'ont été.",
    "  – The signatures of the first {} entries: the head given (--since) says that they were."};
inline constexpr Phrase kErased{
    "  – {} traces dont le contenu n'est plus là ; seule une identité peut dire si le journal l'a décidé.",
    "  – {} traces whose content is no longer there; only an identity can tell whether the log decided it."};
inline constexpr Phrase kForgotten{
    "  – {} traces dont le contenu a été effacé à la fin du délai de conservation, par un acte du journal.",
    "  – {} traces whose content was erased at the end of its retention, by an act of the log."};
inline constexpr Phrase kNoEntries{
    "  – Les entrées : elles ne sont pas publiées. Seul est prouvé que les états signés se suivent.",
    "  – The entries: they are not published. Only that the signed states follow one another is proven."};
inline constexpr Phrase kNoContent{
    "  – Le contenu des dossiers et les documents : ils ne sont pas dans un export.",
    "  – The content of cases and documents: they are not in an export."};
inline constexpr Phrase kNoNewer{
    "  – S'il existe une tête plus récente : comparez avec une tête que quelqu'un d'autre a gardée.",
    "  – Whether a newer head exists: compare with a head that somebody else kept."};
inline constexpr Phrase kNoFindings{"Constats : aucun.", "Findings: none."};
inline constexpr Phrase kFindings{"Constats : {}", "Findings: {}"};
inline constexpr Phrase kFinding{"  {} : {}", "  {}: {}"};
inline constexpr Phrase kBy{"      par {}", "      by {}"};
inline constexpr Phrase kMoreFindings{"  … et {} autres.", "  … and {} more."};
inline constexpr Phrase kWhole{
    "Conclusion : dans ce qui a été contrôlé, ce journal est entier et en ordre.",
    "Conclusion: in what was checked, this log is whole and in order."};
inline constexpr Phrase kNotWhole{
    "Conclusion : ce journal n'est pas en ordre.", "Conclusion: this log is not in order."};
inline constexpr Phrase kUnusable{"Rien n'a pu être vérifié. {} : {}", "Nothing could be verified. {}: {}"};

// ---- the command line
inline constexpr Phrase kPurpose{
    "Vérifie le journal d'accès exporté d'un coffre. Sans identité : l'arbre, les signatures, les suites. Avec "
    "l'identité d'un auditeur : aussi ce qui a été fait, et si c'était permis.",
    "Verifies the exported access trail of a vault. Without an identity: tree, signatures, sequences. With an "
    "auditor's identity: also what was done, and whether it was allowed."};
inline constexpr Phrase kExits{
    "Code de sortie : 0 entier, 1 constat, 2 entrée inutilisable, 3 erreur interne.",
    "Exit code: 0 whole, 1 finding, 2 unusable input, 3 internal error."};
inline constexpr Phrase kFolderOption{"Le dossier exporté", "The exported folder"};
inline constexpr Phrase kLogKeyOption{
    "La clé publique du journal, reçue par un autre chemin que l'export",
    "The log's public key, received by another way than the export"};
inline constexpr Phrase kIdentityOption{"Le fichier d'identité de l'auditeur", "The auditor's identity file"};
inline constexpr Phrase kPassphraseOption{
    "La phrase de passe est lue dans ce fichier ; sinon elle est demandée sans écho",
    "The passphrase is read from this file; else it is asked without echo"};
inline constexpr Phrase kJsonOption{"Le résultat en JSON", "The result as JSON"};
inline constexpr Phrase kLangOption{"La langue : fr ou en", "The language: fr or en"};
inline constexpr Phrase kHelpOption{"Cette aide", "This help"};
inline constexpr Phrase kWrongArguments{
    "La commande n'est pas comprise : casevault-verify DIR --log-key VKEY [--identity FILE [--passphrase-file FILE]] "
    "[--json] [--lang fr|en]",
    "The command is not understood: casevault-verify DIR --log-key VKEY [--identity FILE [--passphrase-file FILE]] "
    "[--json] [--lang fr|en]"};
inline constexpr Phrase kBadLogKey{
    "--log-key : ce n'est pas une clé de journal (nom+empreinte+clé).",
    "--log-key: this is no log key (name+hash+key)."};
inline constexpr Phrase kIdentityUnreadable{
    "{} : ce fichier d'identité ne peut pas être lu.", "{}: this identity file cannot be read."};
inline constexpr Phrase kIdentityMalformed{
    "{} : ce n'est pas un fichier d'identité, ou il est abîmé.", "{}: this is no identity file, or it is damaged."};
inline constexpr Phrase kIdentityNewer{
    "{} : ce fichier d'identité vient d'une version plus récente du programme.",
    "{}: this identity file comes from a newer version of the program."};
inline constexpr Phrase kIdentityClosed{
    "{} : la phrase de passe n'ouvre pas cette identité, ou le fichier est abîmé.",
    "{}: the passphrase does not open this identity, or the file is damaged."};
inline constexpr Phrase kIdentityCost{
    "{} : ce fichier demande un calcul hors des limites admises.",
    "{}: this file asks for a computation outside the permitted bounds."};
inline constexpr Phrase kNoMemory{
    "La mémoire manque pour ouvrir cette identité.", "There is not enough memory to open this identity."};
inline constexpr Phrase kPassphraseUnreadable{
    "{} : la phrase de passe ne peut pas y être lue.", "{}: the passphrase cannot be read from it."};
inline constexpr Phrase kPassphraseBad{
    "La phrase de passe est vide, trop longue ou n'est pas du texte.",
    "The passphrase is empty, too long or no text."};
inline constexpr Phrase kNoTerminal{
    "Aucun terminal pour demander la phrase de passe : donnez --passphrase-file.",
    "There is no terminal to ask for the passphrase: give --passphrase-file."};
inline constexpr Phrase kStopped{"Arrêté.", "Stopped."};
inline constexpr Phrase kAskPassphrase{"Phrase de passe : ", "Passphrase: "};
inline constexpr Phrase kProgress{"\r{} / {} entrées", "\r{} / {} entries"};
inline constexpr Phrase kInternal{
    "Erreur interne : rien n'est prouvé par cette exécution.", "Internal error: this run proves nothing."};

} // namespace phrases
// clang-format on

} // namespace verify
