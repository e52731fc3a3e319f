// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The help of every command: what it does, the names of its values, its options. French and English side by side.
#pragma once

#include "client/cli/phrase.h"

#include <array>
#include <utility>

namespace cli::help {

// ---- the frame; headings end before a colon, which French sets off

inline constexpr Phrase kProgram{"casevault : le coffre chiffré d'une équipe de médiation sociale.",
                                 "casevault: the encrypted case vault of a social mediation team."};
inline constexpr Phrase kFooter{"Options générales (--vault, --as, --json…) : casevault --help",
                                "General options (--vault, --as, --json…): casevault --help"};
inline constexpr Phrase kRootFooter{
    "Ce que des personnes ont dit n'est jamais un argument : un objet JSON le donne, avec --from FICHIER ou --from -\n"
    "(entrée standard). `casevault fields FICHE` montre l'objet vide. Un identifiant peut être abrégé ; un dossier se\n"
    "nomme par son numéro, une partie par NUMÉRO/A ou son alias, un collègue par son nom.\n"
    "Codes de sortie : 0 fait, 1 refusé ou constat, 2 entrée inutilisable, 3 erreur interne.",
    "What people said is never an argument: a JSON object carries it, with --from FILE or --from - (standard\n"
    "input). `casevault fields RECORD` shows the empty object. An id may be shortened; a case is named by its\n"
    "number, a party by NUMBER/A or its alias, a colleague by name.\n"
    "Exit codes: 0 done, 1 refused or finding, 2 unusable input, 3 internal error."};
inline constexpr Phrase kCommands{"Commandes ", "Commands"};
inline constexpr Phrase kOptions{"Options ", "Options"};
inline constexpr Phrase kHelp{"Cette aide", "This help"};
inline constexpr Phrase kVersion{"La version du programme", "The program's version"};
inline constexpr std::array kLabels{
    std::pair{std::string_view("Usage"), Phrase{"Usage ", "Usage"}},
    std::pair{std::string_view("OPTIONS"), Phrase{"OPTIONS", "OPTIONS"}},
    std::pair{std::string_view("Positionals"), Phrase{"Arguments ", "Arguments"}},
    std::pair{std::string_view("SUBCOMMAND"), Phrase{"COMMANDE", "COMMAND"}},
    std::pair{std::string_view("REQUIRED"), Phrase{"(obligatoire)", "(required)"}},
};
inline constexpr Phrase kTeamSection{"L'équipe et le coffre ", "The team and the vault"};
inline constexpr Phrase kCaseSection{"Saisines, dossiers, personnes ", "Referrals, cases, people"};
inline constexpr Phrase kRecordSection{"Ce qui se dit et s'écrit ", "What is said and written"};
inline constexpr Phrase kPartnerSection{"Vers les partenaires ", "Towards partners"};
inline constexpr Phrase kTrailSection{"Le journal ", "The log"};

// ---- names of values

inline constexpr Phrase kDir{"RÉPERTOIRE", "DIR"};
inline constexpr Phrase kFile{"FICHIER", "FILE"};
inline constexpr Phrase kName{"NOM", "NAME"};
inline constexpr Phrase kId{"ID", "ID"};
inline constexpr Phrase kCase{"DOSSIER", "CASE"};
inline constexpr Phrase kParty{"PARTIE", "PARTY"};
inline constexpr Phrase kFrom{"DE", "FROM"};
inline constexpr Phrase kTo{"À", "TO"};
inline constexpr Phrase kMember{"MEMBRE", "MEMBER"};
inline constexpr Phrase kMembers{"MEMBRES", "MEMBERS"};
inline constexpr Phrase kReferral{"SAISINE", "REFERRAL"};
inline constexpr Phrase kRecord{"FICHE", "RECORD"};
inline constexpr Phrase kDate{"DATE", "DATE"};
inline constexpr Phrase kNumber{"NOMBRE", "NUMBER"};
inline constexpr Phrase kIndex{"RANG", "INDEX"};
inline constexpr Phrase kLine{"LIGNE", "LINE"};
inline constexpr Phrase kVkey{"CLÉ", "VKEY"};
inline constexpr Phrase kDomain{"DOMAINE", "DOMAIN"};
inline constexpr Phrase kItem{"ID[:champ,champ]", "ID[:field,field]"};
inline constexpr Phrase kKey{"FICHIER.pub", "FILE.pub"};
inline constexpr Phrase kRole{"RÔLE", "ROLE"};
inline constexpr Phrase kKind{"GENRE", "KIND"};
inline constexpr Phrase kMode{"MODE", "MODE"};
inline constexpr Phrase kState{"ÉTAT", "STATE"};
inline constexpr Phrase kDecision{"DÉCISION", "DECISION"};
inline constexpr Phrase kPurposeMeta{"MOTIF", "PURPOSE"};
inline constexpr Phrase kLanguageMeta{"LANGUE", "LANGUAGE"};
inline constexpr Phrase kForm{"FORME", "FORM"};
inline constexpr Phrase kReason{"RAISON", "REASON"};
inline constexpr Phrase kOutcome{"ISSUE", "OUTCOME"};
inline constexpr Phrase kType{"TYPE", "TYPE"};
inline constexpr Phrase kWho{"QUI", "WHO"};

// ---- global options

inline constexpr Phrase kVault{"Le répertoire du coffre", "The vault's folder"};
inline constexpr Phrase kAs{"Le nom du membre qui agit", "The name of the member who acts"};
inline constexpr Phrase kPassphraseFile{
    "La phrase de passe est lue dans ce fichier ; sinon elle est demandée sans écho",
    "The passphrase is read from this file; else it is asked without echo"};
inline constexpr Phrase kKitFile{"La clé secrète du kit d'urgence est lue dans ce fichier",
                                 "The secret key of the emergency kit is read from this file"};
inline constexpr Phrase kKit{"La clé secrète du kit d'urgence est demandée sans écho",
                             "The secret key of the emergency kit is asked without echo"};
inline constexpr Phrase kProfile{"Votre répertoire personnel pour casevault (par défaut : XDG)",
                                 "Your own folder for casevault (default: XDG)"};
inline constexpr Phrase kPurpose{"Pourquoi vous lisez ; par défaut selon votre rôle",
                                 "Why you read; by default from your role"};
inline constexpr Phrase kJson{"Répondre en JSON", "Answer in JSON"};
inline constexpr Phrase kLanguage{"La langue des textes", "The language of the texts"};
inline constexpr Phrase kConfirmClock{"L'horloge très en avance de cette machine est juste",
                                      "This machine's clock, far ahead, is right"};

inline constexpr Phrase kAcceptRestored{"Le coffre a été restauré, des entrées sont perdues : je le sais",
                                        "The vault was restored, entries are lost: I know"};

// ---- identity, founding, joining

inline constexpr Phrase kIdentityGroup{"Votre identité : vos clés, sous votre phrase de passe",
                                       "Your identity: your keys, under your passphrase"};
inline constexpr Phrase kIdentityCreate{"Créer une identité ; montre son empreinte en mots",
                                        "Create an identity; shows its fingerprint in words"};
inline constexpr Phrase kIdentityOut{"Le fichier de clés à créer (et FICHIER.pub, à remettre à la direction)",
                                     "The key file to make (and FILE.pub, to hand to the director)"};
inline constexpr Phrase kNewPassphraseFile{"La nouvelle phrase de passe est lue dans ce fichier",
                                           "The new passphrase is read from this file"};
inline constexpr Phrase kFound{"Fonder un coffre : l'acte de la direction", "Found a vault: the director's act"};
inline constexpr Phrase kOrganisation{"Le nom de l'organisation", "The organisation's name"};
inline constexpr Phrase kOrigin{"Le domaine par lequel le nom du journal commence",
                                "The domain with which the log's name begins"};
inline constexpr Phrase kIdentityFile{"Votre fichier de clés", "Your key file"};
inline constexpr Phrase kJoin{"Entrer dans un coffre pour la première fois sur cette machine",
                              "Enter a vault for the first time on this machine"};
inline constexpr Phrase kInvitation{"La ligne d'invitation que l'on vous a remise",
                                    "The invitation line you were handed"};
inline constexpr Phrase kTrustBlindly{"Sans ligne d'invitation : croire ce coffre sur parole",
                                      "Without an invitation line: take this vault at its word"};

// ---- people

inline constexpr Phrase kMemberGroup{"Les membres de l'équipe", "The team's members"};
inline constexpr Phrase kMemberEnrol{"Faire entrer une personne dans l'équipe", "Bring a person into the team"};
inline constexpr Phrase kEnrolKey{"Le fichier .pub que la personne vous a remis",
                                  "The .pub file that the person handed you"};
inline constexpr Phrase kEnrolName{"Son nom dans le coffre", "The name it goes by in the vault"};
inline constexpr Phrase kEnrolRole{"Son rôle", "Its role"};
inline constexpr Phrase kMemberList{"Qui est là, avec les empreintes", "Who is there, with fingerprints"};
inline constexpr Phrase kMemberRemove{"Retirer une personne, un partenaire ou un appareil volé",
                                      "Remove a person, a partner or a stolen device"};
inline constexpr Phrase kDepartureReason{"Pourquoi", "Why"};
inline constexpr Phrase kMemberBreach{"Écrire le projet de notification d'une violation de données",
                                      "Write the draft of a data breach notice"};
inline constexpr Phrase kMemberPassphrase{"Changer votre phrase de passe", "Change your passphrase"};
inline constexpr Phrase kSpareFile{"Réécrire aussi ce fichier de clés, votre double",
                                   "Also rewrite this key file, your spare"};
inline constexpr Phrase kKitMake{
    "Faire un kit d'urgence : une clé secrète sur papier, qui ouvre avec une phrase de passe",
    "Make an emergency kit: a secret key on paper, which opens together with a passphrase"};
inline constexpr Phrase kKitOut{"Le fichier du kit, à imprimer puis à effacer ; sans lui, le terminal le montre",
                                "The kit's file, to print and then to erase; without it the terminal shows it"};
inline constexpr Phrase kKitPassphrase{"La phrase de passe qui va avec le kit est lue dans ce fichier",
                                       "The passphrase that goes with the kit is read from this file"};
inline constexpr Phrase kKeyslots{"Vos moyens d'ouvrir : phrase de passe, kit d'urgence, recouvrement",
                                  "Your ways in: passphrase, emergency kit, recovery"};
inline constexpr Phrase kKeyslotRemove{"Retirer un de ces moyens", "Remove one of these ways"};
inline constexpr Phrase kKeyslotId{"Son identifiant dans la liste, ou le début",
                                   "Its id in the list, or the beginning of it"};
inline constexpr Phrase kRecoveryGroup{"Le recouvrement : des parts réunies rouvrent ce qu'une personne a perdu",
                                       "The recovery: shares put together open again what one person lost"};
inline constexpr Phrase kRecoveryStatus{"S'il y en a un, et sa dernière répétition",
                                        "Whether there is one, and its last rehearsal"};
inline constexpr Phrase kRecoveryCeremony{"Tenir la cérémonie : tirer le secret et le partager ; à deux",
                                          "Hold the ceremony: draw the secret and split it; by two people"};
inline constexpr Phrase kSharesNeeded{"Combien de parts il faut réunir", "How many shares it takes"};
inline constexpr Phrase kSharesMade{"Combien de parts sont faites, 16 au plus", "How many shares are made, 16 at most"};
inline constexpr Phrase kSharesOut{
    "Le répertoire des feuilles, à imprimer puis à effacer ; sans lui, le terminal les montre une à une",
    "The folder of the sheets, to print and then to erase; without it the terminal shows them one by one"};
inline constexpr Phrase kRecoveryAllow{"Proposer de recouvrer les clés d'un membre ; à deux",
                                       "Propose to recover a member's keys; by two people"};
inline constexpr Phrase kRecoveryMember{"Réunir les parts et donner à ce membre une nouvelle phrase de passe",
                                        "Put the shares together and give that member a new passphrase"};
inline constexpr Phrase kShareFiles{"Les fichiers des parts ; sans eux, elles sont demandées sans écho",
                                    "The files of the shares; without them they are asked without echo"};
inline constexpr Phrase kRecoveryRehearse{"Répéter : réunir les parts et ouvrir un leurre, chronométré",
                                          "Rehearse: put the shares together and open a decoy, timed"};
inline constexpr Phrase kPartnerGroup{"Les partenaires", "The partners"};
inline constexpr Phrase kPartnerEnrol{"Faire connaître un partenaire au coffre", "Make a partner known to the vault"};
inline constexpr Phrase kPartnerKind{"Quel organisme", "Which kind of body"};
inline constexpr Phrase kAuditorGroup{"Les auditeurs extérieurs", "The outside auditors"};
inline constexpr Phrase kAuditorEnrol{"Faire connaître un auditeur au coffre", "Make an auditor known to the vault"};
inline constexpr Phrase kCountersign{"Ce qui attend votre signature ; avec un ID, signer",
                                     "What waits for your signature; with an ID, sign it"};
inline constexpr Phrase kProposal{"L'acte à contresigner", "The act to countersign"};

// ---- referrals and notices

inline constexpr Phrase kReferralGroup{"Les saisines", "The referrals"};
inline constexpr Phrase kReferralAdd{"Enregistrer une saisine", "Register a referral"};
inline constexpr Phrase kReferrer{"Le partenaire qui saisit, et recevra les fiches navette",
                                  "The partner who refers, and will get the notices"};
inline constexpr Phrase kReferralScreen{"Étudier une saisine et décider", "Screen a referral and decide"};
inline constexpr Phrase kDecisionHelp{"La décision", "The decision"};
inline constexpr Phrase kConflict{"La nature du conflit, si elle n'était pas dite",
                                  "The kind of conflict, if it was not said"};
inline constexpr Phrase kReferralList{"Les saisines et leur suite", "The referrals and what became of them"};
inline constexpr Phrase kReferralNames{"Les noms donnés par une saisine ; la lecture est journalisée",
                                       "The names given by a referral; the read is logged"};
inline constexpr Phrase kReferralHelp{"La saisine", "The referral"};
inline constexpr Phrase kNotice{"Mettre le statut d'une saisine dans le prochain envoi au partenaire",
                                "Put a referral's status into the next batch for the partner"};
inline constexpr Phrase kNoticeSend{"Écrire l'envoi : numéro, statut, date, rien d'autre",
                                    "Write the batch: number, status, date, nothing else"};
inline constexpr Phrase kNoticeOut{"Un fichier par partenaire dans ce répertoire",
                                   "One file for each partner in this folder"};

// ---- the persons' rights

inline constexpr Phrase kRightsGroup{"Les demandes des personnes : accès, rectification, limitation…",
                                     "What persons ask for: access, rectification, restriction…"};
inline constexpr Phrase kRightsReceive{"Noter la demande d'une personne ; une limitation scelle aussitôt",
                                       "Record a person's request; a restriction seals at once"};
inline constexpr Phrase kRightsKind{"Ce que la personne demande", "What the person asks for"};
inline constexpr Phrase kRightsOn{"Reçue le ; le mois court de là", "Received on; the month runs from there"};
inline constexpr Phrase kRightsIdentity{"Comment l'identité a été vérifiée", "How the identity was checked"};
inline constexpr Phrase kRightsAnswer{"Noter la réponse donnée, par la protection des données",
                                      "Record the answer given, by the data protection officer"};
inline constexpr Phrase kRightsReply{"La réponse", "The answer"};
inline constexpr Phrase kRightsReplyMeta{"RÉPONSE", "ANSWER"};
inline constexpr Phrase kRightsGround{"Pourquoi pas, ou pas tout", "Why not, or not all of it"};
inline constexpr Phrase kRightsFile{"La copie remise, telle quelle : son empreinte est journalisée",
                                    "The copy handed over, as it is: its hash is logged"};
inline constexpr Phrase kRightsExtend{"Prolonger le délai de deux mois, une fois", "Extend the time by two months, once"};
inline constexpr Phrase kRightsExtendReason{"Pourquoi", "Why"};
inline constexpr Phrase kRightsList{"Les demandes et leurs délais", "The requests and their time limits"};
inline constexpr Phrase kRightsRectify{"Rectifier un écrit à la demande de la personne ; la première mention reste",
                                       "Correct a record at the person's request; the first statement stays"};
inline constexpr Phrase kRightsItem{"L'écrit", "The record"};
inline constexpr Phrase kRecordMeta{"ÉCRIT", "RECORD"};
inline constexpr Phrase kRightsCorrections{"Lire ce qui a été rectifié dans un écrit ; la lecture est journalisée",
                                           "Read what was corrected in a record; the read is logged"};
inline constexpr Phrase kRightsRead{"Écrire la copie d'un droit d'accès ; les lectures sont journalisées",
                                    "Write the copy for an access request; the reads are logged"};

// ---- retention and disposal

inline constexpr Phrase kRetentionGroup{"Ce qui est gardé, et jusqu'à quand", "What is kept, and until when"};
inline constexpr Phrase kRetentionList{"Les échéances, les gels et les bordereaux ; ni nom ni contenu",
                                       "What becomes due, holds and orders; no name, no content"};
inline constexpr Phrase kEraseNames{"Effacer les noms d'une saisine répondue sans dossier, à l'échéance",
                                    "Erase the names of a referral answered without a case, once due"};
inline constexpr Phrase kCaseArchive{"Mettre un dossier échu en archivage intermédiaire, par la protection des données",
                                     "Put a case that is due into the intermediate archive, by the data protection officer"};
inline constexpr Phrase kArchiveReason{"Pourquoi il est gardé plus longtemps", "Why it is kept longer"};
inline constexpr Phrase kCaseHold{"Geler un dossier : personne ne l'élimine avant la date",
                                  "Put a hold on a case: nobody disposes of it before the date"};
inline constexpr Phrase kHoldGround{"Le motif du gel", "The ground of the hold"};
inline constexpr Phrase kCaseRelease{"Lever le gel d'un dossier", "Lift the hold on a case"};
inline constexpr Phrase kDisposalGroup{"L'élimination, à deux et avec le visa des archives",
                                       "Disposal, by two people and with the archives' visa"};
inline constexpr Phrase kDisposalOrder{"Proposer un bordereau ; l'autre des deux le contresigne (countersign)",
                                       "Propose an order; the other of the two countersigns it (countersign)"};
inline constexpr Phrase kDisposalCases{"Les dossiers, tous clos ou tous archivés", "The cases, all closed or all archived"};
inline constexpr Phrase kDisposalAlerts{"Proposer un bordereau d'alertes de danger, relues ou abandonnées depuis cinq ans",
                                        "Propose an order of danger alerts, reviewed or dropped five years ago"};
inline constexpr Phrase kDisposalAlert{"Les alertes", "The alerts"};
inline constexpr Phrase kVisa{"VISA", "VISA"};
inline constexpr Phrase kVisaHelp{"La référence du visa des archives : 40 signes au plus, sans espace ni accent",
                                  "The reference of the archives' visa: at most 40 signs without space or accent"};
inline constexpr Phrase kDisposalReceipt{"L'attestation d'une élimination, sans nom de personne",
                                         "The certificate of a disposal, without a person's name"};
inline constexpr Phrase kOrderHelp{"Le bordereau", "The order"};

// ---- danger alerts

inline constexpr Phrase kAlertGroup{"Les alertes de danger, à deux", "The danger alerts, by two people"};
inline constexpr Phrase kAlertOpen{"Ouvrir une alerte sur des faits, avec une seconde personne",
                                   "Open an alert on facts, with a second person"};
inline constexpr Phrase kAlertSecond{"Qui décide avec vous : coordination ou direction",
                                     "Who decides with you: the coordinator or a director"};
inline constexpr Phrase kAlertGround{"Le motif", "The ground"};
inline constexpr Phrase kAlertAbout{"Qui est en danger", "Who is in danger"};
inline constexpr Phrase kAlertConfirm{"Confirmer, après lecture des faits", "Confirm, having read the facts"};
inline constexpr Phrase kAlertDrop{"Renoncer : rien ne part", "Drop it: nothing leaves"};
inline constexpr Phrase kAlertSend{"Écrire le courrier et noter son envoi", "Write the letter and record its sending"};
inline constexpr Phrase kAlertRecipient{"À qui", "To whom"};
inline constexpr Phrase kAlertAlso{"À qui aussi, la même lettre", "To whom as well, the same letter"};
inline constexpr Phrase kAlertInformed{"Les personnes ont été prévenues à cette date",
                                       "The persons were told on this date"};
inline constexpr Phrase kAlertNotInformed{"Ou bien pourquoi elles ne l'ont pas été", "Or else why they were not"};
inline constexpr Phrase kAlertReviewOn{"La relecture, dans le mois", "The review, within a month"};
inline constexpr Phrase kAlertLetter{"Écrire une fois encore le courrier d'une alerte envoyée",
                                     "Write the letter of a sent alert once more"};
inline constexpr Phrase kAlertReview{"Noter la relecture, par la protection des données",
                                     "Record the review, by the data protection officer"};
inline constexpr Phrase kAlertList{"Les alertes et où elles en sont ; ni dossier ni nom",
                                   "The alerts and how far each is; no case, no name"};
inline constexpr Phrase kAlertRead{"Lire les faits d'une alerte ; la lecture est journalisée",
                                   "Read an alert's facts; the read is logged"};
inline constexpr Phrase kAlertHelp{"L'alerte", "The alert"};
inline constexpr Phrase kAlert{"ALERTE", "ALERT"};
inline constexpr Phrase kGround{"MOTIF", "GROUND"};

inline constexpr Phrase kAway{"Ce qui s'est passé pendant votre absence, ce qui vous attend, les dates proches",
                              "What happened while you were away, what waits for you, the dates that come near"};

// ---- backups

inline constexpr Phrase kBackupGroup{"Les sauvegardes du coffre entier, scellées", "Backups of the whole vault, sealed"};
inline constexpr Phrase kBackupMake{"Copier le coffre dans un fichier scellé, et le relire",
                                    "Copy the vault into a sealed file, and read it back"};
inline constexpr Phrase kBackupList{"Les sauvegardes, et jusqu'à quand elles gardent ce qui est effacé",
                                    "The backups, and until when they keep what is erased"};
inline constexpr Phrase kBackupRestore{"Refaire un coffre depuis une sauvegarde, dans un dossier nouveau",
                                       "Make a vault from a backup, in a new folder"};
inline constexpr Phrase kBackupFile{"La sauvegarde", "The backup"};
inline constexpr Phrase kBackupTo{"Le dossier à créer", "The folder to make"};

// ---- letters

inline constexpr Phrase kLetterGroup{"Les courriers, envoyés par l'assistance sans les notes du dossier",
                                     "The letters, sent by the assistant without the case's notes"};
inline constexpr Phrase kLetterOrder{"Commander un courrier à une partie : nom, adresse, rendez-vous, rien d'autre",
                                     "Order a letter to a party: name, address, appointment, nothing else"};
inline constexpr Phrase kLetterParty{"La partie, NUMÉRO/A", "The party, NUMBER/A"};
inline constexpr Phrase kLetterKind{"Ce que dit le courrier", "What the letter says"};
inline constexpr Phrase kLetterOn{"Le jour du rendez-vous", "The day of the appointment"};
inline constexpr Phrase kLetterList{"Les courriers à envoyer, ou ceux de vos dossiers",
                                    "The letters to be sent, or those of your cases"};
inline constexpr Phrase kLetterRead{"La page à imprimer ; la lecture est journalisée", "The page to print; the read is logged"};
inline constexpr Phrase kLetterReturn{"L'adresse de retour, sans le nom du service ni l'objet",
                                      "The return address, without the service's name or a subject"};
inline constexpr Phrase kLetterSent{"Noter qu'un courrier est parti", "Record that a letter was sent"};
inline constexpr Phrase kLetterId{"Le courrier", "The letter"};
inline constexpr Phrase kAddress{"ADRESSE", "ADDRESS"};

// ---- break-glass

inline constexpr Phrase kGlassGroup{"Le bris de glace : lire un dossier par exception, à deux",
                                    "Break-glass: reading a case by exception, by two people"};
inline constexpr Phrase kGlassAsk{"Demander à lire ce qui s'est dit ensemble dans un dossier ; jamais un compartiment",
                                  "Ask to read what was said together in a case; never a compartment"};
inline constexpr Phrase kGlassGround{"Le motif", "The ground"};
inline constexpr Phrase kGlassUntil{"Jusqu'à ce jour compris, huit jours au plus", "Through this day, eight days at most"};
inline constexpr Phrase kGlassApprove{"Approuver la demande de quelqu'un d'autre", "Approve somebody else's request"};
inline constexpr Phrase kGlassEnd{"Y mettre fin avant son dernier jour", "End it before its last day"};
inline constexpr Phrase kGlassReview{"Noter la relecture, dans le mois ; elle y met fin",
                                     "Record the review, within a month; it ends it"};
inline constexpr Phrase kGlassList{"Les bris de glace et où ils en sont", "The break-glasses and how far each is"};
inline constexpr Phrase kGlassId{"Le bris de glace", "The break-glass"};

// ---- cases

inline constexpr Phrase kCaseGroup{"Les dossiers", "The cases"};
inline constexpr Phrase kCaseOpen{"Ouvrir un dossier à partir d'une saisine", "Open a case from a referral"};
inline constexpr Phrase kModeHelp{"Écoute, navette, table ronde ou collective",
                                  "Listening, shuttle, joint meeting or collective"};
inline constexpr Phrase kCaseList{"Les dossiers : numéros et alias, jamais de noms",
                                  "The cases: numbers and aliases, never names"};
inline constexpr Phrase kCaseShow{"Un dossier : ses parties, ses écrits, son état",
                                  "One case: its parties, records and state"};
inline constexpr Phrase kCaseState{"Faire passer un dossier à un autre état", "Move a case to another state"};
inline constexpr Phrase kStateHelp{"Le nouvel état", "The new state"};
inline constexpr Phrase kOutcomeHelp{"L'issue, pour conclure ou arrêter", "The outcome, to conclude or stop"};
inline constexpr Phrase kReasonHelp{"La raison, pour suspendre ou arrêter", "The reason, to suspend or stop"};
inline constexpr Phrase kOnHelp{"Suivi : pour quand ; clôture : dernier contact",
                                "Follow-up: when due; closing: last contact"};
inline constexpr Phrase kNoNotice{"À la clôture : ne rien faire savoir au partenaire",
                                  "On closing: tell the partner nothing"};
inline constexpr Phrase kCaseRemove{"Retirer un médiateur du dossier ; ses clés tombent aussitôt",
                                    "Take a mediator off the case; the keys go at once"};
inline constexpr Phrase kEvenLast{"Même si plus personne ne pourra alors lire le dossier",
                                  "Even if nobody can then read the case any more"};
inline constexpr Phrase kCaseSeal{"Sceller un dossier à la demande d'une personne ; il n'est plus ni lu ni écrit",
                                  "Seal a case at a person's request; it is neither read nor written any more"};
inline constexpr Phrase kSealReason{"Ce que la personne demande", "What the person asks for"};
inline constexpr Phrase kCaseUnseal{"Proposer de lever le scellé ; une seconde personne contresigne",
                                    "Propose to lift the seal; a second person countersigns"};
inline constexpr Phrase kCaseOpenSealed{"Proposer d'ouvrir un dossier scellé à une personne, pour un temps",
                                        "Propose to open a sealed case to one person, for a time"};
inline constexpr Phrase kSealReader{"Qui le lira, et ne contresigne pas", "Who will read it, and does not countersign"};
inline constexpr Phrase kCaseHelp{"Le dossier", "The case"};
inline constexpr Phrase kMemberHelp{"Le membre", "The member"};
inline constexpr Phrase kAssign{"Confier un dossier à un binôme", "Entrust a case to a pair"};
inline constexpr Phrase kAssignees{"Les médiateurs", "The mediators"};
inline constexpr Phrase kSolo{"Pourquoi une personne seule", "Why one person alone"};

// ---- parties and consents

inline constexpr Phrase kPartyGroup{"Les personnes d'un dossier", "The people of a case"};
inline constexpr Phrase kPartyAdd{"Ajouter une partie ; sa lettre est tirée au sort",
                                  "Add a party; its letter is drawn at random"};
inline constexpr Phrase kPartyName{"Montrer le nom d'une partie ; la lecture est journalisée",
                                   "Show a party's name; the read is logged"};
inline constexpr Phrase kPartyHelp{"La partie", "The party"};
inline constexpr Phrase kExplain{"Noter que les limites ont été expliquées, et montrer le texte",
                                 "Record that the limits were explained, and show the text"};
inline constexpr Phrase kFormHelp{"Sous quelle forme", "In which form"};
inline constexpr Phrase kConsentGroup{"Les consentements", "The consents"};
inline constexpr Phrase kConsentGive{"Noter un oui", "Record a yes"};
inline constexpr Phrase kConsentRefuse{"Noter un refus", "Record a refusal"};
inline constexpr Phrase kConsentWithdraw{"Noter un retrait ; il prend effet aussitôt, sans motif",
                                         "Record a withdrawal; it takes effect at once, without a reason"};
inline constexpr Phrase kConsentKind{"À quoi", "To what"};
inline constexpr Phrase kConsentPartner{"Le partenaire, pour une communication", "The partner, for a disclosure"};
inline constexpr Phrase kConsentDisclosure{"La communication préparée à laquelle la personne dit oui",
                                           "The prepared disclosure to which the person says yes"};
inline constexpr Phrase kUntilHelp{"Jusqu'à quelle date, incluse", "Until which date, inclusive"};
inline constexpr Phrase kByHelp{"La personne ou son représentant", "The person or the representative"};

// ---- what is said and written

inline constexpr Phrase kFromHelp{"L'objet JSON de la fiche ; - pour l'entrée standard",
                                  "The record's JSON object; - for standard input"};
inline constexpr Phrase kInterviewGroup{"Les entretiens", "The interviews"};
inline constexpr Phrase kInterviewAdd{"Écrire un entretien, dans le compartiment d'une partie",
                                      "Write an interview, in one party's compartment"};
inline constexpr Phrase kRead{"Lire ; la lecture est journalisée", "Read; the read is logged"};
inline constexpr Phrase kIdHelp{"Lequel : son identifiant ou le début de celui-ci",
                                "Which one: its id or the start of it"};
inline constexpr Phrase kShuttleGroup{"Les mots transmis d'une partie à l'autre",
                                      "Words carried from one party to the other"};
inline constexpr Phrase kShuttleDraft{"Préparer des mots à transmettre", "Draft words to carry"};
inline constexpr Phrase kShuttleFrom{"La partie qui parle", "The party who speaks"};
inline constexpr Phrase kShuttleTo{"La partie à qui l'on parle", "The party spoken to"};
inline constexpr Phrase kShuttleAuthorise{"La personne a relu ses mots et dit oui",
                                          "The person heard the words again and said yes"};
inline constexpr Phrase kShuttleDeliver{"Les mots ont été dits à l'autre partie",
                                        "The words were said to the other party"};
inline constexpr Phrase kShuttleCancel{"Ne pas transmettre ces mots", "Do not carry these words"};
inline constexpr Phrase kSessionGroup{"Les tables rondes", "The joint sessions"};
inline constexpr Phrase kSessionAdd{"Écrire le résumé accepté d'une table ronde",
                                    "Write the agreed summary of a joint session"};
inline constexpr Phrase kWithHelp{"Les parties présentes ; sans cette option, toutes",
                                  "The parties present; without this option, all"};
inline constexpr Phrase kAgreementGroup{"Les accords", "The agreements"};
inline constexpr Phrase kAgreementAdd{"Écrire les engagements des parties", "Write the parties' undertakings"};
inline constexpr Phrase kSignersHelp{"Les parties qui signent ; sans cette option, toutes",
                                     "The parties who sign; without this option, all"};
inline constexpr Phrase kFollowUpGroup{"Les suivis", "The follow-ups"};
inline constexpr Phrase kFollowUpAdd{"Écrire un suivi", "Write a follow-up"};
inline constexpr Phrase kFields{"Montrer l'objet JSON vide d'une fiche", "Show a record's empty JSON object"};
inline constexpr Phrase kRecordHelp{"Quelle fiche", "Which record"};
inline constexpr Phrase kExplainFields{"Dire chaque champ, ses limites et ses choix",
                                       "Tell each field, its limits and choices"};

// ---- documents

inline constexpr Phrase kDocumentGroup{"Les pièces jointes", "The documents"};
inline constexpr Phrase kDocumentAdd{"Joindre un document au dossier", "Attach a document to the case"};
inline constexpr Phrase kDocumentFile{"Le fichier ; - pour l'entrée standard", "The file; - for standard input"};
inline constexpr Phrase kDocumentParty{"Dans le compartiment de cette partie ; sinon commun",
                                       "In this party's compartment; else joint"};
inline constexpr Phrase kDocumentType{"Quelle sorte de document", "Which kind of document"};
inline constexpr Phrase kNameFrom{"Le nom à montrer est lu dans ce fichier, une ligne de texte",
                                  "The name to show is read from this file, one line of text"};
inline constexpr Phrase kDocumentList{"Les documents d'un dossier", "The documents of a case"};
inline constexpr Phrase kDocumentGet{"Sortir un document en clair ; la lecture est journalisée",
                                     "Take a document out in clear; the read is logged"};
inline constexpr Phrase kOutFile{"Le fichier à créer", "The file to make"};

// ---- partners

inline constexpr Phrase kDisclosureGroup{"Les communications à un partenaire", "Disclosures to a partner"};
inline constexpr Phrase kDisclosurePrepare{"Préparer une communication, champ par champ",
                                           "Prepare a disclosure, field by field"};
inline constexpr Phrase kDisclosurePartner{"Le partenaire qui la recevra", "The partner who will receive it"};
inline constexpr Phrase kItemHelp{"Un écrit, et s'il le faut les seuls champs qui partent",
                                  "A record, and where needed the only fields that leave"};
inline constexpr Phrase kForHelp{"Dans quel but elle part", "What it is for"};
inline constexpr Phrase kDisclosureList{"Le registre des communications", "The register of disclosures"};
inline constexpr Phrase kDisclosureGive{"L'accorder : l'acte de la direction, qui ne la lit pas",
                                        "Grant it: the director's act, who does not read it"};
inline constexpr Phrase kDisclosureRevoke{"La reprendre ; ce qui est déjà lu ne se rattrape pas",
                                          "Take it back; what was read cannot be recalled"};
inline constexpr Phrase kGrantGroup{"Accorder ou reprendre une communication", "Grant or take back a disclosure"};
inline constexpr Phrase kDisclosureId{"La communication", "The disclosure"};
inline constexpr Phrase kHandoverGroup{"Le fichier de remise d'une communication",
                                       "The hand-over file of a disclosure"};
inline constexpr Phrase kHandoverExport{"Écrire le fichier pour le partenaire", "Write the file for the partner"};
inline constexpr Phrase kHandoverOpen{"Pour le partenaire, sans coffre : ouvrir le fichier reçu",
                                      "For the partner, without a vault: open the file received"};
inline constexpr Phrase kHandoverFile{"Le fichier reçu", "The file received"};
inline constexpr Phrase kLogKey{"La clé du journal, telle que l'équipe vous l'a remise",
                                "The log's key, as the team handed it to you"};
inline constexpr Phrase kHandoverOut{"Le répertoire où écrire ce qui est remis",
                                     "The folder in which to write what is handed over"};

// ---- the log

inline constexpr Phrase kLogGroup{"Le journal des actes", "The log of acts"};
inline constexpr Phrase kLogShow{"Les derniers actes, tels que votre rôle peut les lire",
                                 "The last acts, as your role may read them"};
inline constexpr Phrase kCountHelp{"Combien d'actes", "How many acts"};
inline constexpr Phrase kBeforeHelp{"Ceux d'avant ce rang", "Those before this index"};
inline constexpr Phrase kTheme{"SUJET", "SUBJECT"};
inline constexpr Phrase kLogCase{"Seulement ce dossier", "Only this case"};
inline constexpr Phrase kLogMember{"Seulement les actes de ce membre", "Only this member's acts"};
inline constexpr Phrase kLogTheme{"Seulement ce sujet", "Only this subject"};
inline constexpr Phrase kLogFrom{"À partir de cette date, incluse", "From this date on, inclusive"};
inline constexpr Phrase kLogUntil{"Jusqu'à cette date, incluse", "Until this date, inclusive"};
inline constexpr Phrase kLogHead{"La tête du journal, à noter ou à confier",
                                 "The head of the log, to note down or entrust"};
inline constexpr Phrase kHeadAt{"La tête qu'avait le journal à ce nombre d'actes",
                                "The head that the log had at this number of acts"};
inline constexpr Phrase kLogCompare{
    "Comparer avec la tête d'un collègue ; sans elle, ce qui a été comparé jusqu'ici",
    "Compare with a colleague's head; without one, what was compared so far"};
inline constexpr Phrase kHeadMeta{"TÊTE", "HEAD"};
inline constexpr Phrase kCompareHead{
    "La ligne que `log head` affiche chez l'autre, ou un dossier que sa copie du coffre a publié ou exporté",
    "The line that `log head` prints on the other side, or a folder that their copy of the vault published or exported"};
inline constexpr Phrase kGivenBy{"Qui l'a donnée : les têtes d'une même personne s'éclairent l'une l'autre",
                                 "Who gave it: heads of one person throw light on each other"};
inline constexpr Phrase kLogProve{"La preuve qu'un acte est dans le journal", "The proof that an act is in the log"};
inline constexpr Phrase kIndexHelp{"Le rang de l'acte", "The act's index"};
inline constexpr Phrase kLogExport{"Écrire le journal pour un auditeur ; aucun contenu",
                                   "Write the log for an auditor; no content"};
inline constexpr Phrase kExportOut{"Le répertoire à remettre à l'auditeur", "The folder to hand to the auditor"};
inline constexpr Phrase kLogForget{
    "Oublier les traces d'un trimestre ; à deux, après leur durée de conservation",
    "Forget the traces of a quarter; by two people, after their retention period"};
inline constexpr Phrase kQuarterMeta{"TRIMESTRE", "QUARTER"};
inline constexpr Phrase kQuarterHelp{"Lequel, comme 2024-Q3", "Which one, as 2024-Q3"};
inline constexpr Phrase kLogQuarters{"Les trimestres, et à partir de quand leurs traces peuvent être oubliées",
                                     "The quarters, and from when their traces may be forgotten"};
inline constexpr Phrase kLogKeep{"Fixer combien de mois les traces se gardent",
                                 "Set for how many months traces are kept"};
inline constexpr Phrase kMonthsHelp{"De 12 à 36 ; plus de 12 pour un motif documenté",
                                    "12 to 36; more than 12 for a documented ground"};
inline constexpr Phrase kCosignersGroup{"Qui, au dehors, cosigne le journal", "Who, outside, cosigns the log"};
inline constexpr Phrase kCosignersSet{"Fixer les cosignataires et combien il en faut ; aucune clé et 0 : plus aucun",
                                      "Set the cosigners and how many it takes; no key and 0: none any more"};
inline constexpr Phrase kCosignerKeys{"Leurs clés, comme ils les donnent", "Their keys, as they give them"};
inline constexpr Phrase kQuorumHelp{"Combien doivent avoir cosigné", "How many must have cosigned"};
inline constexpr Phrase kCosignersList{"Les cosignataires, et jusqu'où chacun a cosigné",
                                       "The cosigners, and how far each has cosigned"};
inline constexpr Phrase kCosignGroup{"Les cosignatures reçues", "The cosignatures received"};
inline constexpr Phrase kCosignImport{"Prendre une cosignature", "Take in a cosignature"};
inline constexpr Phrase kCosignFile{"Ce que le cosignataire a remis", "What the cosigner handed over"};
inline constexpr Phrase kLogExtract{
    "Pour une personne : quand, pourquoi et à quel titre son dossier a été ouvert ; signé, sans nom d'équipe",
    "For a person: when, why and in what function their file was opened; signed, without staff names"};
inline constexpr Phrase kExtractParty{"Le dossier et la partie, ou NUMÉRO/A", "The case and the party, or NUMBER/A"};
inline constexpr Phrase kLogPublish{"Écrire ce que chacun peut voir : points de contrôle et preuves, aucune entrée",
                                     "Write what anyone may see: checkpoints and proofs, no entry"};
inline constexpr Phrase kPublishOut{"Le répertoire à publier ; ce qui y est déjà reste",
                                     "The folder to publish; what is there stays"};
inline constexpr Phrase kAuditor{"L'auditeur", "The auditor"};
inline constexpr Phrase kVerify{"Tout vérifier : journal, signatures, règles, écrits, documents",
                                "Verify everything: log, signatures, rules, records, documents"};

} // namespace cli::help
