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
inline constexpr Phrase kRemembered{
    "  – Les signatures des {} premières entrées : une tête donnée (--since, --state) dit qu'elles l'ont été.",
    "  – The signatures of the first {} entries: a head given (--since, --state) says that they were."};
inline constexpr Phrase kResumed{
    "  – Les {} premières entrées, vérifiées auparavant (--state) : ni elles ni ce qui est gardé à côté n'ont été relus.",
    "  – The first {} entries, verified before (--state): neither they nor what is kept beside them were read again."};
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
    "[--policy FILE | --cosigner VKEY… --quorum K] [--since HEAD] [--head HEAD…] [--json] [--lang fr|en]",
    "The command is not understood: casevault-verify DIR --log-key VKEY [--identity FILE [--passphrase-file FILE]] "
    "[--policy FILE | --cosigner VKEY… --quorum K] [--since HEAD] [--head HEAD…] [--json] [--lang fr|en]"};
inline constexpr Phrase kWrongPublished{
    "La commande n'est pas comprise : casevault-verify published DIR --log-key VKEY [--policy FILE | --cosigner VKEY… "
    "--quorum K] [--head HEAD…] [--json] [--lang fr|en]",
    "The command is not understood: casevault-verify published DIR --log-key VKEY [--policy FILE | --cosigner VKEY… "
    "--quorum K] [--head HEAD…] [--json] [--lang fr|en]"};
inline constexpr Phrase kWrongCompare{
    "La commande n'est pas comprise : casevault-verify compare A B [--log-key VKEY] [--json] [--lang fr|en], où A et B "
    "sont une ligne de tête ou un dossier exporté (alors avec --log-key)",
    "The command is not understood: casevault-verify compare A B [--log-key VKEY] [--json] [--lang fr|en], where A and B "
    "are a head line or an exported folder (then with --log-key)"};
inline constexpr Phrase kWrongCosigner{
    "La commande n'est pas comprise : casevault-verify cosigner --name NAME --out FILE [--new-passphrase-file FILE] "
    "[--lang fr|en]",
    "The command is not understood: casevault-verify cosigner --name NAME --out FILE [--new-passphrase-file FILE] "
    "[--lang fr|en]"};
inline constexpr Phrase kWrongCosign{
    "La commande n'est pas comprise : casevault-verify cosign DIR --key FILE --state FILE [--log-key VKEY] [--out FILE] "
    "[--passphrase-file FILE] [--lang fr|en]",
    "The command is not understood: casevault-verify cosign DIR --key FILE --state FILE [--log-key VKEY] [--out FILE] "
    "[--passphrase-file FILE] [--lang fr|en]"};
inline constexpr Phrase kCommands{
    "Autres commandes : published (un dossier publié), compare (deux têtes), cosigner (une nouvelle clé de "
    "cosignataire), cosign (cosigner un dossier publié).",
    "Other commands: published (a published folder), compare (two heads), cosigner (a new cosigner's key), cosign "
    "(cosign a published folder)."};
inline constexpr Phrase kPublishedPurpose{
    "Vérifie ce qu'un coffre publie : ses points de contrôle, et les preuves que chacun prolonge le précédent.",
    "Verifies what a vault publishes: its checkpoints, and the proofs that each goes on from the one before."};
inline constexpr Phrase kPublishedFolder{"Le dossier publié", "The published folder"};
inline constexpr Phrase kPolicyOption{
    "La règle des cosignatures (C2SP tlog-policy)", "The policy about cosignatures (C2SP tlog-policy)"};
inline constexpr Phrase kCosignerOption{
    "La clé d'un cosignataire ; autant de fois qu'il y en a", "A cosigner's key; as often as there are any"};
inline constexpr Phrase kQuorumOption{
    "Combien d'entre eux doivent avoir cosigné", "How many of them must have cosigned"};
inline constexpr Phrase kSinceOption{
    "Une tête déjà vérifiée : les signatures d'avant ne sont pas refaites",
    "A head verified before: signatures before it are not checked again"};
inline constexpr Phrase kVerifiedStateOption{
    "Ce que la dernière vérification a laissé : seul ce qui est venu depuis est vérifié ; remplacé si tout est en ordre",
    "What the last verification left: only what came since is verified; replaced when all is in order"};
inline constexpr Phrase kVerifiedStateUnusable{
    "{} : ce n'est pas ce qu'une vérification a laissé, ou il ne se lit pas. Sans --state, tout est vérifié.",
    "{}: not what a verification left, or it cannot be read. Without --state everything is verified."};
inline constexpr Phrase kVerifiedStateNotKept{
    "{} : l'état de cette vérification n'a pas pu y être écrit.", "{}: the state of this verification could not be written there."};
inline constexpr Phrase kHeadOption{
    "Une tête que quelqu'un a retenue : elle doit faire partie de cette histoire",
    "A head that somebody remembers: it must be a part of this history"};
inline constexpr Phrase kBadPolicy{
    "{} : ce n'est pas une règle de cosignatures, ou elle ne peut pas être lue.",
    "{}: this is no policy about cosignatures, or it cannot be read."};
inline constexpr Phrase kBadCosigners{
    "--cosigner, --quorum : il faut des clés de cosignataires toutes différentes, et un nombre d'entre elles.",
    "--cosigner, --quorum: cosigners' keys that all differ are needed, and a number of them."};
inline constexpr Phrase kBadHead{
    "« {} » n'est pas une ligne de tête (origine, nombre d'entrées, racine).",
    "“{}” is no head line (origin, number of entries, root)."};

// ---- comparing
inline constexpr Phrase kComparePurpose{
    "Compare deux têtes, ou deux dossiers exportés, et nomme l'entrée où deux histoires se séparent.",
    "Compares two heads, or two exported folders, and names the entry at which two histories part."};
inline constexpr Phrase kCompareSide{"Une ligne de tête, ou un dossier exporté ou publié",
                                     "A head line, or an exported or published folder"};
inline constexpr Phrase kSideUnusable{
    "{} : ni une ligne de tête, ni un dossier dont le point de contrôle soit signé par cette clé.",
    "{}: neither a head line nor a folder whose checkpoint is signed by this key."};
inline constexpr Phrase kSame{"C'est la même tête.", "It is the same head."};
inline constexpr Phrase kOtherLog{
    "Ce sont les têtes de deux journaux différents.", "These are the heads of two different logs."};
inline constexpr Phrase kPartedAt{
    "Deux histoires, qui se séparent à l'entrée {}. Gardez les deux dossiers.",
    "Two histories, which part at entry {}. Keep both folders."};
inline constexpr Phrase kPartedBetween{
    "Deux histoires : la première entrée qui diffère est l'une des entrées {} à {}. Gardez ce que vous avez des deux.",
    "Two histories: the first entry that differs is one of entries {} to {}. Keep what you have of both."};
/// A picture of it: the same, unknown, different.
inline constexpr Phrase kPartingPicture{
    "  0 ══════ {} ??????? {} ≠≠≠≠≠≠  (═ commun, ? l'un ou l'autre, ≠ différent)",
    "  0 ══════ {} ??????? {} ≠≠≠≠≠≠  (═ the same, ? either, ≠ different)"};
inline constexpr Phrase kSharedUpTo{
    "Les {} premières entrées sont les mêmes ; de la suite, ces lignes ne disent rien : il faut un dossier exporté.",
    "The first {} entries are the same; of what follows these lines tell nothing: an exported folder is needed."};
inline constexpr Phrase kGoesOn{
    "Une seule histoire : {} entrées, puis {}.", "One history: {} entries, then {}."};
inline constexpr Phrase kUndecided{
    "Avec {} et {} entrées, deux lignes ne disent pas si l'une prolonge l'autre : il faut un dossier exporté.",
    "With {} and {} entries, two lines do not tell whether one goes on from the other: an exported folder is needed."};
inline constexpr Phrase kHashesWrong{
    "Les empreintes d'un des dossiers ne mènent pas à sa racine, ou manquent : vérifiez-le d'abord.",
    "The hashes of one of the folders do not lead to its root, or are missing: verify it first."};

// ---- cosigning
inline constexpr Phrase kCosignerPurpose{
    "Fait la clé d'un cosignataire et montre sa moitié publique.",
    "Makes a cosigner's key and shows its public half."};
inline constexpr Phrase kNameOption{
    "Le nom de la clé, sans espace : une adresse qui dit qui cosigne",
    "The key's name, without a space: an address that says who cosigns"};
inline constexpr Phrase kOutOption{"Le fichier à écrire", "The file to write"};
inline constexpr Phrase kNewPassphraseOption{
    "La nouvelle phrase de passe est lue dans ce fichier", "The new passphrase is read from this file"};
inline constexpr Phrase kCosignPurpose{
    "Cosigne le dernier point de contrôle d'un dossier publié, s'il prolonge celui cosigné la fois d'avant.",
    "Cosigns the newest checkpoint of a published folder, if it goes on from the one cosigned before."};
inline constexpr Phrase kKeyOption{"Le fichier de clé du cosignataire", "The cosigner's key file"};
inline constexpr Phrase kStateOption{
    "La mémoire du cosignataire pour ce journal, faite la première fois",
    "The cosigner's memory of this log, made the first time"};
inline constexpr Phrase kFirstLogKeyOption{
    "La clé publique du journal, la première fois", "The log's public key, the first time"};
inline constexpr Phrase kBadName{
    "--name : un nom de clé n'est pas vide et n'a ni espace, ni plus.",
    "--name: a key's name is not empty and has no space and no plus."};
inline constexpr Phrase kKeyUnwritten{
    "{} : ce fichier existe déjà ou ne peut pas être écrit.", "{}: this file exists already or cannot be written."};
inline constexpr Phrase kKeyUnreadable{
    "{} : ce fichier de clé ne peut pas être lu.", "{}: this key file cannot be read."};
inline constexpr Phrase kKeyMalformed{
    "{} : ce n'est pas un fichier de clé de cosignataire, ou il est abîmé.",
    "{}: this is no cosigner's key file, or it is damaged."};
inline constexpr Phrase kKeyNewer{
    "{} : ce fichier de clé vient d'une version plus récente du programme.",
    "{}: this key file comes from a newer version of the program."};
inline constexpr Phrase kKeyClosed{
    "{} : la phrase de passe n'ouvre pas cette clé, ou le fichier est abîmé.",
    "{}: the passphrase does not open this key, or the file is damaged."};
inline constexpr Phrase kAskAgain{"Encore une fois : ", "Once more: "};
inline constexpr Phrase kPassphrasesDiffer{
    "Les deux phrases de passe diffèrent.", "The two passphrases differ."};
inline constexpr Phrase kCosignedFirst{
    "Cosigné pour la première fois : {}", "Cosigned for the first time: {}"};
inline constexpr Phrase kCosignedAfter{
    "Cosigné : {} (le précédent en avait {} entrées)", "Cosigned: {} (the one before had {} entries)"};
inline constexpr Phrase kLogKeyNeeded{
    "Rien n'est encore retenu de ce journal : donnez sa clé (--log-key), reçue par un autre chemin que le dossier.",
    "Nothing is remembered of this log yet: give its key (--log-key), received by another way than the folder."};
inline constexpr Phrase kLogKeyChanged{
    "La clé donnée n'est pas celle du journal que ce cosignataire connaît. Rien n'est cosigné.",
    "The key given is not that of the log which this cosigner knows. Nothing is cosigned."};
inline constexpr Phrase kStateUnusable{
    "{2} : cette mémoire ne peut pas être lue, est abîmée, ou est celle d'un autre cosignataire. Rien n'est cosigné.",
    "{2}: this memory cannot be read, is damaged, or is another cosigner's. Nothing is cosigned."};
inline constexpr Phrase kStateBusy{
    "{2} : cette mémoire sert déjà ailleurs, ou son dossier n'est pas accessible en écriture.",
    "{2}: this memory is in use elsewhere, or its folder cannot be written."};
inline constexpr Phrase kStateUnwritten{
    "{2} : la mémoire n'a pas pu être écrite. Rien n'est cosigné.",
    "{2}: the memory could not be written. Nothing is cosigned."};
inline constexpr Phrase kFolderUnusable{
    "{2} : ce fichier du dossier publié manque, est abîmé, ou ne va pas avec les autres. Rien n'est cosigné.",
    "{2}: this file of the published folder is missing, damaged, or does not go with the others. Nothing is cosigned."};
inline constexpr Phrase kUnsigned{
    "{2} : ce point de contrôle n'est pas signé par la clé du journal. Rien n'est cosigné.",
    "{2}: this checkpoint is not signed by the log's key. Nothing is cosigned."};
inline constexpr Phrase kRollback{
    "Retour en arrière : {0} entrées avaient été cosignées, ce dossier n'en montre que {1}. Rien n'est cosigné.",
    "Rollback: {0} entries had been cosigned, this folder shows only {1}. Nothing is cosigned."};
inline constexpr Phrase kFork{
    "Deux histoires : les {0} entrées cosignées ne sont pas celles de ce dossier, qui en montre {1}. Rien n'est cosigné.",
    "Two histories: the {0} entries that were cosigned are not those of this folder, which shows {1}. Nothing is "
    "cosigned."};
inline constexpr Phrase kNoProof{
    "Aucune preuve ne mène des {0} entrées cosignées aux {1} de ce dossier : demandez une publication qui contienne le "
    "point de contrôle {0}. Rien n'est cosigné.",
    "No proof leads from the {0} entries that were cosigned to the {1} of this folder: ask for a publication that holds "
    "checkpoint {0}. Nothing is cosigned."};
inline constexpr Phrase kProofWrong{
    "{2} : cette preuve ne mène pas des {0} entrées cosignées aux {1} de ce dossier. Rien n'est cosigné.",
    "{2}: this proof does not lead from the {0} entries that were cosigned to the {1} of this folder. Nothing is "
    "cosigned."};
inline constexpr Phrase kClockBack{
    "L'horloge de cette machine est en retard sur la dernière cosignature. Rien n'est cosigné.",
    "This machine's clock is behind the last cosignature. Nothing is cosigned."};
inline constexpr Phrase kEvidenceKept{
    "Les deux têtes signées sont gardées dans {}.", "Both signed heads are kept in {}."};
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
