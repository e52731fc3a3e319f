// SPDX-FileCopyrightText: casevault contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this program says, French and English side by side; `{}` are filled in order. Help texts are in help.h; the
// sentences of acts, rules and faults are the vault's own.
#pragma once

#include "client/cli/phrase.h"

namespace cli::phrases {

// ---- JSON from outside

inline constexpr Phrase kNotJson{"Ce n'est pas du JSON lisible : ligne {}, colonne {}.",
                                 "This is not readable JSON: line {}, column {}."};
inline constexpr Phrase kNotAnObject{"Un seul objet JSON est attendu, entre accolades.",
                                     "One JSON object is expected, in braces."};
inline constexpr Phrase kFieldTwice{"Le champ « {} » est donné deux fois.", "The field \"{}\" is given twice."};
inline constexpr Phrase kUnknownField{"Champ inconnu : « {} ». `casevault fields` montre les champs possibles.",
                                      "Unknown field: \"{}\". `casevault fields` shows the possible ones."};
inline constexpr Phrase kWrongType{"Le champ « {} » doit être {}.", "The field \"{}\" must be {}."};
inline constexpr Phrase kUnknownToken{"Le champ « {} » doit être l'un de : {}.",
                                      "The field \"{}\" must be one of: {}."};
inline constexpr Phrase kMissingField{"Le champ « {} » doit être rempli.", "The field \"{}\" must be filled in."};
inline constexpr Phrase kMissingChoice{"Le champ « {} » doit être rempli, avec l'un de : {}.",
                                       "The field \"{}\" must be filled in, with one of: {}."};
inline constexpr Phrase kTooLong{"Le champ « {} » est trop long : {}, au plus {}.",
                                 "The field \"{}\" is too long: {}, at most {}."};
inline constexpr Phrase kText{"un texte", "a text"};
inline constexpr Phrase kDate{"une date AAAA-MM-JJ", "a date YYYY-MM-DD"};
inline constexpr Phrase kList{"une liste", "a list"};
inline constexpr Phrase kTrueOrFalse{"true ou false", "true or false"};
inline constexpr Phrase kNumber{"un nombre", "a number"};
inline constexpr Phrase kObject{"un objet", "an object"};
inline constexpr Phrase kToken{"un des mots de la liste", "one of the list's words"};

// ---- files and passphrases

inline constexpr Phrase kCannotRead{"Le fichier ne peut pas être lu : {}", "The file cannot be read: {}"};
inline constexpr Phrase kNotAFile{"Ce n'est pas un fichier : {}", "This is not a file: {}"};
inline constexpr Phrase kInputTooLarge{"L'entrée est trop grande : au plus {} Mio.",
                                       "The input is too large: at most {} MiB."};
inline constexpr Phrase kFileExists{"Ce fichier existe déjà et n'est pas écrasé : {}",
                                    "This file exists already and is not overwritten: {}"};
inline constexpr Phrase kCannotWrite{"Le fichier ne peut pas être écrit : {}", "The file cannot be written: {}"};
inline constexpr Phrase kNoRoom{"Le disque est plein : {} n'a pas été écrit.", "The disk is full: {} was not written."};
inline constexpr Phrase kInputUnreadable{"L'entrée standard ne peut pas être lue.", "Standard input cannot be read."};
inline constexpr Phrase kHandoverUnreadable{"Le fichier de remise ne peut pas être lu.",
                                            "The hand-over file cannot be read."};
inline constexpr Phrase kFileNameNotText{
    "Le nom de ce fichier n'est pas un texte lisible (UTF-8) : donnez le nom à montrer avec --name-from.",
    "This file's name is not readable text (UTF-8): give the name to show with --name-from."};
inline constexpr Phrase kNameNotText{"Le nom du document doit être une ligne de texte.",
                                     "The document's name must be one line of text."};
inline constexpr Phrase kPassphraseNotText{"La phrase de passe doit être du texte UTF-8.",
                                           "The passphrase must be UTF-8 text."};
inline constexpr Phrase kPassphraseEmpty{"La phrase de passe est vide.", "The passphrase is empty."};
inline constexpr Phrase kPassphraseTooLong{"La phrase de passe est trop longue : au plus {} octets.",
                                           "The passphrase is too long: at most {} bytes."};
inline constexpr Phrase kPassphraseTooShort{"La nouvelle phrase de passe est trop courte : au moins {} signes. "
                                            "Sept mots tirés au sort sont plus sûrs et plus faciles à retenir.",
                                            "The new passphrase is too short: at least {} characters. "
                                            "Seven words drawn at random are safer and easier to remember."};
inline constexpr Phrase kPassphrasesDiffer{"Les deux saisies sont différentes ; rien n'a été changé.",
                                           "The two entries differ; nothing was changed."};
inline constexpr Phrase kNoTerminal{"Il n'y a pas de terminal pour demander la phrase de passe : donnez {}.",
                                    "There is no terminal to ask for the passphrase: give {}."};
inline constexpr Phrase kStopped{"Interrompu.", "Interrupted."};
inline constexpr Phrase kAskPassphrase{"Phrase de passe : ", "Passphrase: "};
inline constexpr Phrase kAskNewPassphrase{"Nouvelle phrase de passe : ", "New passphrase: "};
inline constexpr Phrase kAskAgain{"Encore une fois : ", "Once more: "};
inline constexpr Phrase kOfferPassphrase{
    "Voici une phrase de passe tirée au sort. Elle n'est montrée qu'une fois : écrivez-la maintenant.\n\n    {}\n\n"
    "Entrée pour la prendre, ou tapez la vôtre : ",
    "Here is a passphrase drawn at random. It is shown only once: write it down now.\n\n    {}\n\n"
    "Enter to take it, or type your own: "};
inline constexpr Phrase kLooseFile{"Attention : d'autres que vous peuvent lire {} ; `chmod 600` le referme.",
                                   "Warning: others than you can read {}; `chmod 600` closes it."};

// ---- the command line itself

inline constexpr Phrase kSomethingMissing{"Il manque {}. Voir --help.", "{} is missing. See --help."};
inline constexpr Phrase kCommandMissing{"Dites quelle commande : voir --help.", "Say which command: see --help."};
inline constexpr Phrase kDidYouMean{"Ce mot n'est pas une commande. Vouliez-vous dire « {} » ? Voir --help.",
                                    "That word is no command. Did you mean \"{}\"? See --help."};
inline constexpr Phrase kDidYouMeanOption{"Il n'y a pas d'option de ce nom. Vouliez-vous dire {} ? Voir --help.",
                                          "There is no option of that name. Did you mean {}? See --help."};
inline constexpr Phrase kNotExpectedUnsaid{"Il y a un argument de trop. Voir --help.",
                                           "There is one argument too many. See --help."};
inline constexpr Phrase kValueMissing{"Il manque une valeur à {}.", "{} needs a value."};
inline constexpr Phrase kGivenTwice{"{} est donné plus d'une fois.", "{} is given more than once."};
inline constexpr Phrase kNotUnderstood{"La ligne de commande n'est pas comprise. Voir --help.",
                                       "The command line is not understood. See --help."};
inline constexpr Phrase kNotOneOf{"{} doit être l'un de : {}.", "{} must be one of: {}."};
inline constexpr Phrase kNotADate{"{} doit être une date AAAA-MM-JJ.", "{} must be a date YYYY-MM-DD."};
inline constexpr Phrase kNotANumber{"{} doit être un nombre.", "{} must be a number."};
inline constexpr Phrase kNoVaultHere{"Il n'y a pas de coffre ici : {}", "There is no vault here: {}"};
inline constexpr Phrase kUnknownHere{
    "Ce profil ne connaît personne de ce nom dans ce coffre. La première fois sur cette machine : casevault join.",
    "This profile knows nobody of that name in this vault. The first time on this machine: casevault join."};
inline constexpr Phrase kProfileDamaged{"Ce que votre profil se rappelle de ce coffre est abîmé ; le coffre lui-même "
                                        "n'est pas en cause. Mettez ce profil de "
                                        "côté, puis refaites casevault join avec votre clé de rechange.",
                                        "What your profile remembers of this vault is damaged; the vault itself is not "
                                        "to blame. Put that profile aside, then "
                                        "run casevault join again with your spare key."};
inline constexpr Phrase kUnknownName{"{} : rien ni personne ne porte ce nom ici.",
                                     "{}: nothing here goes by that name."};
inline constexpr Phrase kWhichVault{"Dites quel coffre : --vault DOSSIER.", "Say which vault: --vault DIR."};
inline constexpr Phrase kNoHome{"Le dossier personnel n'est pas connu : donnez --profile.",
                                "The home folder is not known: give --profile."};
inline constexpr Phrase kInternal{"Erreur interne du programme ; rien d'inachevé ne reste dans le coffre.",
                                  "Internal error of the program; nothing unfinished stays in the vault."};
inline constexpr Phrase kFinding{"Constat, {} : {}", "Finding, {}: {}"};
inline constexpr Phrase kWaitingForYou{"{} acte(s) attendent votre signature : casevault countersign",
                                       "{} act(s) wait for your signature: casevault countersign"};

inline constexpr Phrase kColon{" : ", ": "};
inline constexpr Phrase kYes{"oui", "yes"};
inline constexpr Phrase kNo{"non", "no"};

// ---- identity, founding, joining

inline constexpr Phrase kIdentityMade{"Identité créée.\n"
                                      "Fichier de clés, à garder pour vous : {}\n"
                                      "À remettre à la direction : {}.pub\n"
                                      "Empreinte, à comparer de vive voix : {}",
                                      "Identity created.\n"
                                      "Key file, yours to keep: {}\n"
                                      "To hand to the director: {}.pub\n"
                                      "Fingerprint, to compare by voice: {}"};
inline constexpr Phrase kFounded{"Coffre fondé pour {}.", "Vault founded for {}."};
inline constexpr Phrase kInvitationLine{"Ligne d'invitation, à remettre sur papier ou en main propre :\n{}",
                                        "Invitation line, to hand over on paper or in person:\n{}"};
inline constexpr Phrase kLogKeyLine{"Clé du journal :\n{}", "Log key:\n{}"};
inline constexpr Phrase kInvitationOrBlind{"Donnez la ligne d'invitation (--invitation), ou dites --trust-blindly.",
                                           "Give the invitation line (--invitation), or say --trust-blindly."};
inline constexpr Phrase kInvitationUnreadable{"La ligne d'invitation n'est pas lisible : copiez-la en entier.",
                                              "The invitation line is not readable: copy the whole of it."};
inline constexpr Phrase kTrustedBlindly{
    "Attention : sans ligne d'invitation, rien ne prouve que ce coffre est celui de votre équipe ni que son journal "
    "est "
    "entier. Comparez de vive voix les empreintes ci-dessous avec vos collègues.",
    "Warning: without an invitation line nothing proves that this vault is your team's, nor that its log is whole. "
    "Compare the fingerprints below with your colleagues by voice."};
inline constexpr Phrase kJoined{"Vous êtes dans le coffre ({}). L'équipe :", "You are in the vault ({}). The team:"};
inline constexpr Phrase kSpareKey{"{} est maintenant une clé de rechange : rangez-la hors de cette machine, sous clé.",
                                  "{} is now a spare key: keep it away from this machine, locked up."};

// ---- people

inline constexpr Phrase kEnrolled{"{} est dans l'équipe ({}). Empreinte à vérifier de vive voix : {}",
                                  "{} is in the team ({}). Fingerprint to check by voice: {}"};
inline constexpr Phrase kMadeKnown{"{} est maintenant connu du coffre ({}). Empreinte à vérifier de vive voix : {}",
                                   "{} is now known to the vault ({}). Fingerprint to check by voice: {}"};
inline constexpr Phrase kEnrolmentWaits{"L'entrée de {} ({}) attend une deuxième signature :\n    casevault "
                                        "countersign {}\nEmpreinte à vérifier de vive voix : {}",
                                        "The enrolment of {} ({}) waits for a second signature:\n    casevault "
                                        "countersign {}\nFingerprint to check by voice: {}"};
inline constexpr Phrase kPassphraseChanged{"La phrase de passe est changée.", "The passphrase is changed."};
inline constexpr Phrase kSpareRewritten{"{} est réécrit sous la nouvelle phrase.",
                                        "{} is rewritten under the new passphrase."};
inline constexpr Phrase kSpareIsOld{"Votre clé de rechange garde l'ancienne phrase ; --identity FICHIER la réécrit.",
                                    "Your spare key keeps the old passphrase; --identity FILE rewrites it."};
inline constexpr Phrase kNotYourKey{"{} n'est pas votre clé ; elle n'a pas été touchée.",
                                    "{} is not your key; it was left alone."};
inline constexpr Phrase kNothingWaits{"Rien n'attend votre signature.", "Nothing waits for your signature."};
inline constexpr Phrase kCountersigned{"Contresigné : l'acte a pris effet.",
                                       "Countersigned: the act has taken effect."};
inline constexpr Phrase kEnrolAct{"faire entrer {} ({})", "bring in {} ({})"};
inline constexpr Phrase kEnrolSomebody{"faire entrer une personne ({})", "bring in a person ({})"};
inline constexpr Phrase kRemoveAct{"retirer {} ({})", "remove {} ({})"};
inline constexpr Phrase kRemovalWaits{"Retrait proposé. Une seconde personne doit le contresigner : countersign {}",
                                      "Removal proposed. A second person must countersign it: countersign {}"};
inline constexpr Phrase kMemberGone{"Accès retiré : cette personne n'ouvre plus rien de nouveau.",
                                    "Access removed: this person opens nothing new any more."};
inline constexpr Phrase kKeysRenewed{"Clés renouvelées : {}.", "Keys renewed: {}."};
inline constexpr Phrase kOnlyTheirs{
    "Attention : personne d'autre n'ouvre les compartiments du dossier {}. Affectez d'abord quelqu'un.",
    "Warning: nobody else opens the compartments of case {}. Assign somebody first."};
inline constexpr Phrase kOtherAct{"un acte à deux personnes", "an act for two people"};
inline constexpr Phrase kHeadName{"Nom", "Name"};
inline constexpr Phrase kHeadRole{"Rôle", "Role"};
inline constexpr Phrase kHeadFingerprint{"Empreinte", "Fingerprint"};
inline constexpr Phrase kHeadId{"Id", "Id"};
inline constexpr Phrase kHeadAct{"Acte", "Act"};
inline constexpr Phrase kHeadBy{"Proposé par", "Proposed by"};
inline constexpr Phrase kHeadSince{"Depuis", "Since"};

// ---- referrals and notices

inline constexpr Phrase kReferralMade{"Saisine {} enregistrée, id {}", "Referral {} registered, id {}"};
inline constexpr Phrase kScreened{"Saisine étudiée : {}.", "Referral screened: {}."};
inline constexpr Phrase kNoReferral{"Aucune saisine.", "No referral."};
inline constexpr Phrase kNoticeQueued{"Le prochain envoi dira : « {} ».", "The next batch will say: \"{}\"."};
inline constexpr Phrase kNoNotice{"Rien à envoyer.", "Nothing to send."};
inline constexpr Phrase kNoticeFor{"Pour {} :", "For {}:"};
inline constexpr Phrase kWritten{"Écrit : {}", "Written: {}"};
inline constexpr Phrase kHeadNumber{"Numéro", "Number"};
inline constexpr Phrase kHeadReceived{"Reçue le", "Received on"};
inline constexpr Phrase kHeadSource{"Origine", "Source"};
inline constexpr Phrase kHeadSector{"Secteur", "Sector"};
inline constexpr Phrase kHeadConflict{"Nature", "Kind"};
inline constexpr Phrase kHeadDecision{"Décision", "Decision"};
inline constexpr Phrase kHeadStatus{"Statut", "Status"};
inline constexpr Phrase kHeadCase{"Dossier", "Case"};
inline constexpr Phrase kHeadPartner{"Partenaire", "Partner"};

// ---- the persons' rights

inline constexpr Phrase kRightsReceived{"Demande notée. Réponse au plus tard le {}. Id {}",
                                        "Request recorded. To be answered by {}. Id {}"};
inline constexpr Phrase kRightsAnswered{"Réponse notée : {}.", "Answer recorded: {}."};
inline constexpr Phrase kRightsExtended{"Délai prolongé de deux mois. Dites-le à la personne, avec le motif.",
                                        "Time extended by two months. Tell the person, with the reason."};
inline constexpr Phrase kRightsDue{"{} demande(s) de personnes à traiter sans attendre : casevault rights list",
                                   "{} request(s) of persons to deal with now: casevault rights list"};
inline constexpr Phrase kRectified{"Rectification notée ; la première mention reste, signalée comme corrigée.",
                                   "Correction recorded; the first statement stays, shown as corrected."};
inline constexpr Phrase kNoCorrection{"Rien n'a été rectifié.", "Nothing was corrected."};
inline constexpr Phrase kCorrected{"rectifié", "corrected"};
inline constexpr Phrase kNoRights{"Aucune demande.", "No request."};
inline constexpr Phrase kHeadRight{"Demande", "Request"};
inline constexpr Phrase kHeadDue{"Avant le", "Due by"};
inline constexpr Phrase kHeadAnswer{"Réponse", "Answer"};

// ---- retention and disposal

inline constexpr Phrase kDisposeAct{"éliminer {} dossier(s), visa {}, bordereau {}",
                                    "dispose of {} case(s), visa {}, order {}"};
inline constexpr Phrase kDisposed{"Les dossiers sont éliminés. Bordereau {} ; l'attestation : disposal receipt {}",
                                  "The cases were disposed of. Order {}; the certificate: disposal receipt {}"};
inline constexpr Phrase kNothingKept{"Rien n'arrive à échéance, rien n'est gelé.", "Nothing becomes due, nothing is on hold."};
inline constexpr Phrase kNamesErased{"Les noms de cette saisine sont effacés.", "The names of this referral are erased."};
inline constexpr Phrase kArchived{"Dossier en archivage intermédiaire, éliminable à partir du {}.",
                                  "Case in the intermediate archive, due for disposal from {}."};
inline constexpr Phrase kHeld{"Dossier gelé jusqu'au {} inclus.", "Case on hold until {} inclusive."};
inline constexpr Phrase kReleased{"Le gel est levé.", "The hold is lifted."};
inline constexpr Phrase kOrderProposed{"Bordereau {} proposé. Rien n'est détruit avant la seconde signature : countersign {}",
                                       "Order {} proposed. Nothing is destroyed before the second signature: countersign {}"};
inline constexpr Phrase kInOrder{"dans un bordereau à contresigner", "in an order to countersign"};
inline constexpr Phrase kHeldUntil{"gelé jusqu'au {} : {}", "on hold until {}: {}"};
inline constexpr Phrase kHeadDueOn{"Échéance", "Due on"};
inline constexpr Phrase kHeadHold{"Gel", "Hold"};
inline constexpr Phrase kHeadReferralNames{"Noms de saisine", "Names in referral"};
inline constexpr Phrase kHeadOrder{"Bordereau", "Order"};
inline constexpr Phrase kHeadVisa{"Visa", "Visa"};
inline constexpr Phrase kHeadCases{"Dossiers", "Cases"};
inline constexpr Phrase kHeadDisposed{"Éliminés le", "Disposed of on"};
inline constexpr Phrase kHeadLastBackup{"Dernière sauvegarde", "Last backup"};

// ---- danger alerts

inline constexpr Phrase kAlertMade{"Alerte ouverte. La seconde personne doit maintenant la lire et la confirmer. Id {}",
                                   "Alert opened. The second person must now read and confirm it. Id {}"};
inline constexpr Phrase kAlertConfirmed{"Alerte confirmée : elle peut partir.", "Alert confirmed: it may leave."};
inline constexpr Phrase kAlertDropped{"Alerte abandonnée : rien n'est parti.", "Alert dropped: nothing left."};
inline constexpr Phrase kAlertSent{"Envoi noté. Relecture le {}.", "Sending recorded. Review on {}."};
inline constexpr Phrase kAlertReviewed{"Relecture notée.", "Review recorded."};
inline constexpr Phrase kNoAlert{"Aucune alerte.", "No alert."};
inline constexpr Phrase kHeadAlert{"Alerte", "Alert"};
inline constexpr Phrase kHeadGround{"Motif", "Ground"};
inline constexpr Phrase kHeadAlertOpened{"Ouverte le", "Opened on"};
inline constexpr Phrase kHeadReview{"Relecture", "Review"};
inline constexpr Phrase kHeadStage{"État", "Stage"};

// ---- while away

inline constexpr Phrase kAwaySince{"Depuis votre passage du {} :", "Since you were here on {}:"};
inline constexpr Phrase kNoNews{"Rien de nouveau pour vous.", "Nothing new for you."};
inline constexpr Phrase kNewsForYou{"Du nouveau pour vous ({}) : casevault away", "News for you ({}): casevault away"};
inline constexpr Phrase kHeadDay{"Jour", "Day"};
inline constexpr Phrase kHeadNews{"Quoi", "What"};

// ---- backups

inline constexpr Phrase kBackupMade{"Sauvegarde écrite et relue : {} (entrées : {})",
                                    "Backup written and read back: {} (entries: {})"};
inline constexpr Phrase kInABackupUntil{"Ce qui est effacé aujourd'hui est dans une sauvegarde jusqu'au {} compris.",
                                        "What is erased today is in a backup through {}."};
inline constexpr Phrase kNoBackup{"Aucune sauvegarde.", "No backup."};
inline constexpr Phrase kBackupRestored{
    "Coffre restauré dans {}, tel qu'au {} (entrées : {}). Dites-le à l'équipe : chacun devra l'accepter.",
    "Vault restored in {}, as of {} (entries: {}). Tell the team: everyone will have to accept it."};
inline constexpr Phrase kHeadEntries{"Entrées", "Entries"};

// ---- letters

inline constexpr Phrase kLetterOrdered{"Courrier commandé ; l'assistance peut l'envoyer. Id {}",
                                       "Letter ordered; the assistant can send it. Id {}"};
inline constexpr Phrase kLetterSent{"Envoi noté : l'assistance n'a plus la clé de ce courrier.",
                                    "Sending recorded: the assistant no longer has this letter's key."};
inline constexpr Phrase kNoLetter{"Aucun courrier.", "No letter."};
inline constexpr Phrase kHeadLetter{"Courrier", "Letter"};
inline constexpr Phrase kHeadMeetOn{"Rendez-vous", "Appointment"};
inline constexpr Phrase kHeadOrdered{"Commandé le", "Ordered on"};
inline constexpr Phrase kHeadSent{"Envoyé le", "Sent on"};

// ---- break-glass

inline constexpr Phrase kGlassAsked{
    "Bris de glace demandé. Une autre personne doit l'approuver ; les médiateurs du dossier le voient. Id {}",
    "Break-glass asked for. Another person must approve it; the case's mediators see it. Id {}"};
inline constexpr Phrase kGlassApproved{
    "Bris de glace approuvé. Il doit être relu dans le mois ; `casevault break-glass list` dit quand il ouvre.",
    "Break-glass approved. It must be reviewed within a month; `casevault break-glass list` says when it opens."};
inline constexpr Phrase kGlassEnded{"Bris de glace fini : la clé du dossier est retirée.",
                                    "Break-glass ended: the case's key is taken back."};
inline constexpr Phrase kGlassReviewed{"Relecture notée ; le bris de glace est fini.",
                                       "Review recorded; the break-glass has ended."};
inline constexpr Phrase kNoGlass{"Aucun bris de glace.", "No break-glass."};
inline constexpr Phrase kGlassOverdue{"(en retard)", "(overdue)"};
inline constexpr Phrase kHeadAskedBy{"Demandé par", "Asked by"};

// ---- cases, parties, consents

inline constexpr Phrase kCaseMade{"Dossier {} ouvert, id {}", "Case {} opened, id {}"};
inline constexpr Phrase kNoCase{"Aucun dossier.", "No case."};
inline constexpr Phrase kAssigned{"Le dossier {} est confié à : {}.", "Case {} is entrusted to: {}."};
inline constexpr Phrase kStateChanged{"Le dossier {} est maintenant : {}.", "Case {} is now: {}."};
inline constexpr Phrase kRemoved{"{} n'a plus accès au dossier {}. Ce qui a déjà été lu ne peut pas être désappris.",
                                 "{} no longer has access to case {}. What was read before cannot be unread."};
inline constexpr Phrase kLastHolder{
    "{} est seul·e à tenir une clé de ce dossier : ce qu'elle ouvre ne pourrait plus jamais être lu. Affectez d'abord "
    "quelqu'un, qui reçoit la clé quand {} rouvre le coffre ; ou dites --even-last.",
    "{} alone holds a key of this case: what it opens could never be read again. First assign somebody, who gets the key "
    "when {} unlocks again; or say --even-last."};
inline constexpr Phrase kPartyMade{"Partie {} ajoutée (alias : {}), id {}", "Party {} added (alias: {}), id {}"};
inline constexpr Phrase kResembles{
    "Attention (THIRD-1) : ce nom ressemble à celui de {}. Un membre de l'équipe ne peut pas être partie ; vérifiez.",
    "Warning (THIRD-1): this name resembles that of {}. A member of the team cannot be a party; please check."};
inline constexpr Phrase kExplained{"C'est noté : les limites ont été expliquées à {}.",
                                   "Recorded: the limits were explained to {}."};
inline constexpr Phrase kConsentGiven{"C'est noté : {} dit oui ({}).", "Recorded: {} says yes ({})."};
inline constexpr Phrase kConsentRefused{"C'est noté : {} dit non ({}).", "Recorded: {} says no ({})."};
inline constexpr Phrase kConsentWithdrawn{"C'est noté : {} se retire ({}). Cela prend effet maintenant.",
                                          "Recorded: {} withdraws ({}). It takes effect now."};
inline constexpr Phrase kCaseSealed{"Le dossier {} est scellé : il est gardé, et n'est plus ni lu ni écrit.",
                                    "Case {} is sealed: it is kept, and neither read nor written any more."};
inline constexpr Phrase kActWaits{"Cet acte attend une deuxième signature :\n    casevault countersign {}",
                                  "This act waits for a second signature:\n    casevault countersign {}"};
inline constexpr Phrase kUnsealAct{"lever le scellé du dossier {}", "lift the seal of case {}"};
inline constexpr Phrase kOpenSealedAct{"ouvrir le dossier scellé {} à {} jusqu'au {} ({})",
                                       "open sealed case {} to {} until {} ({})"};
inline constexpr Phrase kHeadSealed{"Scellé", "Sealed"};
inline constexpr Phrase kSealedSince{"depuis le {} : {}", "since {}: {}"};
inline constexpr Phrase kSealOpenTo{"ouvert à {} jusqu'au {}", "open to {} until {}"};
inline constexpr Phrase kHeadState{"État", "State"};
inline constexpr Phrase kHeadMode{"Mode", "Mode"};
inline constexpr Phrase kHeadOpened{"Ouvert le", "Opened on"};
inline constexpr Phrase kHeadMediators{"Médiateurs", "Mediators"};
inline constexpr Phrase kHeadParties{"Parties", "Parties"};
inline constexpr Phrase kHeadParty{"Partie", "Party"};
inline constexpr Phrase kHeadAlias{"Alias", "Alias"};
inline constexpr Phrase kHeadKind{"Qualité", "Kind"};
inline constexpr Phrase kHeadInformed{"Informée le", "Informed on"};
inline constexpr Phrase kHeadExplained{"Limites expliquées", "Limits explained"};
inline constexpr Phrase kHeadConsents{"Consentements", "Consents"};
inline constexpr Phrase kHeadInterviews{"Entretiens", "Interviews"};
inline constexpr Phrase kHeadWhat{"Écrit", "Record"};
inline constexpr Phrase kHeadOf{"De", "Of"};
inline constexpr Phrase kHeadDetail{"Détail", "Detail"};
inline constexpr Phrase kHeadReferral{"Saisine", "Referral"};
inline constexpr Phrase kHeadOutcome{"Issue", "Outcome"};
inline constexpr Phrase kHeadReason{"Raison", "Reason"};
inline constexpr Phrase kHeadFollowUpOn{"Suivi prévu le", "Follow-up due on"};
inline constexpr Phrase kHeadLastContact{"Dernier contact", "Last contact"};
inline constexpr Phrase kUnbalanced{"Déséquilibre (IMPA-2) : les parties n'ont pas eu le même nombre d'entretiens.",
                                    "Imbalance (IMPA-2): the parties did not have the same number of interviews."};

// ---- what is said and written

inline constexpr Phrase kInterviewMade{"Entretien écrit, id {}", "Interview written, id {}"};
inline constexpr Phrase kShuttleMade{"Mots préparés, id {}", "Words drafted, id {}"};
inline constexpr Phrase kShuttleAuthorised{"C'est noté : la personne a relu ses mots et les laisse transmettre.",
                                           "Recorded: the person heard the words again and lets them be carried."};
inline constexpr Phrase kShuttleDelivered{"C'est noté : les mots ont été transmis. Ils ne peuvent plus être repris.",
                                          "Recorded: the words were carried. They cannot be taken back any more."};
inline constexpr Phrase kShuttleCancelled{"C'est noté : ces mots ne seront pas transmis.",
                                          "Recorded: these words will not be carried."};
inline constexpr Phrase kSessionMade{"Table ronde écrite, id {}", "Joint session written, id {}"};
inline constexpr Phrase kAgreementMade{"Accord écrit, id {}", "Agreement written, id {}"};
inline constexpr Phrase kFollowUpMade{"Suivi écrit, id {}", "Follow-up written, id {}"};
inline constexpr Phrase kStageDraft{"préparé", "draft"};
inline constexpr Phrase kStageAuthorised{"autorisé", "authorised"};
inline constexpr Phrase kStageDelivered{"transmis", "delivered"};
inline constexpr Phrase kStageCancelled{"annulé", "cancelled"};

// ---- documents

inline constexpr Phrase kNotAttachable{"Seul un fichier ordinaire peut être joint, pas un répertoire ni un appareil.",
                                       "Only a regular file can be attached, not a folder or a device."};
inline constexpr Phrase kDocumentNotThere{"Il n'y a pas de fichier à cet endroit.", "There is no file at that place."};
inline constexpr Phrase kBytes{"{} o", "{} B"};
inline constexpr Phrase kKibibytes{"{} Kio", "{} KiB"};
inline constexpr Phrase kMebibytes{"{} Mio", "{} MiB"};
inline constexpr Phrase kDocumentMade{"Document joint, id {}", "Document attached, id {}"};
inline constexpr Phrase kDocumentOut{"Document écrit en clair dans {} : il n'est plus protégé par le coffre.",
                                     "Document written in clear to {}: the vault no longer protects it."};
inline constexpr Phrase kNoDocument{"Aucun document.", "No document."};
inline constexpr Phrase kUnnamed{"document", "document"};
inline constexpr Phrase kJoint{"commun", "joint"};
inline constexpr Phrase kHeadType{"Type", "Type"};
inline constexpr Phrase kHeadSize{"Taille", "Size"};
inline constexpr Phrase kHeadFileName{"Nom du fichier", "File name"};
inline constexpr Phrase kSealedName{"(scellé)", "(sealed)"};

// ---- partners

inline constexpr Phrase kDisclosureMade{
    "Communication préparée, id {}\nIl reste : le oui de chaque personne concernée (consent give … --disclosure), puis "
    "l'accord de la direction (grant give).",
    "Disclosure prepared, id {}\nWhat is left: the yes of each person concerned (consent give … --disclosure), then "
    "the "
    "director's grant (grant give)."};
inline constexpr Phrase kDisclosureGiven{"Communication accordée jusqu'au {} inclus.",
                                         "Disclosure granted until {} inclusive."};
inline constexpr Phrase kDisclosureRevoked{
    "Communication reprise. Ce que le partenaire a déjà ouvert ne peut pas être rattrapé.",
    "Disclosure taken back. What the partner has opened already cannot be recalled."};
inline constexpr Phrase kNoDisclosure{"Aucune communication.", "No disclosure."};
inline constexpr Phrase kDisclosure{"communication", "disclosure"};
inline constexpr Phrase kDescribed{"décrite", "described"};
inline constexpr Phrase kPrepared{"préparée", "prepared"};
inline constexpr Phrase kGiven{"accordée", "granted"};
inline constexpr Phrase kEnded{"terminée", "ended"};
inline constexpr Phrase kHeadFields{"Champs", "Fields"};
inline constexpr Phrase kHeadFor{"But", "Purpose"};
inline constexpr Phrase kHeadUntil{"Jusqu'au", "Until"};
inline constexpr Phrase kHandoverMade{"Fichier de remise écrit : {}\nAvec lui, remettez la clé du journal :\n{}",
                                      "Hand-over file written: {}\nWith it, hand over the log's key:\n{}"};
inline constexpr Phrase kHandoverOpened{"Remis jusqu'au {} inclus. Écrit dans {} : {}",
                                        "Handed over until {} inclusive. Written to {}: {}"};
inline constexpr Phrase kHandoverTitle{
    "Remis par l'équipe de médiation, pour le seul but convenu avec les personnes, jusqu'au {} inclus.\n"
    "Communication {}\n",
    "Handed over by the mediation team, for the purpose agreed with the people only, until {} inclusive.\n"
    "Disclosure {}\n"};
inline constexpr Phrase kNotForYou{"Ce fichier n'est pas adressé à cette identité, ou il a été altéré.",
                                   "This file is not addressed to this identity, or it was altered."};
inline constexpr Phrase kBadLogKey{"La clé du journal n'est pas lisible : copiez-la en entier.",
                                   "The log's key is not readable: copy the whole of it."};

// ---- the log

inline constexpr Phrase kHeadIndex{"Rang", "Index"};
inline constexpr Phrase kHeadWhen{"Quand", "When"};
inline constexpr Phrase kHeadWho{"Qui", "Who"};
inline constexpr Phrase kHeadDid{"Quoi", "What"};
inline constexpr Phrase kNotAnAuditor{"{} n'est pas un auditeur de ce coffre.", "{} is not an auditor of this vault."};
inline constexpr Phrase kExported{"Journal écrit pour {} dans {} ; {} actes. L'auditeur le vérifie avec :\n"
                                  "    casevault-verify {} --log-key {}",
                                  "Log written for {} in {}; {} acts. The auditor verifies it with:\n"
                                  "    casevault-verify {} --log-key {}"};
inline constexpr Phrase kWaitsForSecond{"Proposé ; il manque une seconde signature : casevault countersign {}",
                                        "Proposed; a second signature is missing: casevault countersign {}"};
inline constexpr Phrase kNotAQuarter{"Un trimestre s'écrit comme 2024-Q3.", "A quarter is written as 2024-Q3."};
inline constexpr Phrase kForgetWaits{
    "Oubli de {} proposé. La direction et la déléguée le signent à deux : casevault countersign {}\n"
    "Après la signature, les copies de sauvegarde les contiennent encore {} jours au plus ; les exports déjà remis restent.",
    "Forgetting {} is proposed. The director and the privacy officer sign it together: casevault countersign {}\n"
    "After the signature backups still hold them for {} days at most; exports already handed over stay."};
inline constexpr Phrase kTraceMonths{"Les traces se gardent {} mois après leur trimestre.",
                                     "Traces are kept {} months after their quarter."};
inline constexpr Phrase kTracePeriodSet{"C'est noté : la durée de conservation des traces a changé.",
                                        "Recorded: the retention period of traces has changed."};
inline constexpr Phrase kHeadQuarter{"Trimestre", "Quarter"};
inline constexpr Phrase kHeadForgotten{"Oublié", "Forgotten"};
inline constexpr Phrase kHeadForgettable{"Peut l'être à partir du", "May be from"};
inline constexpr Phrase kCosignersSet{"C'est noté : les cosignataires du journal ont changé.",
                                      "Recorded: the cosigners of the log have changed."};
inline constexpr Phrase kNoCosigner{"Personne au dehors ne cosigne ce journal.", "Nobody outside cosigns this log."};
inline constexpr Phrase kQuorum{"Il faut {} cosignature(s) sur {}.", "{} cosignature(s) of {} are needed."};
inline constexpr Phrase kHeadCosigner{"Cosignataire", "Cosigner"};
inline constexpr Phrase kHeadUpTo{"Jusqu'à", "Up to"};
inline constexpr Phrase kCosignatureTaken{"Cosignature de {} gardée, pour {} acte(s).",
                                          "Cosignature by {} kept, for {} act(s)."};
inline constexpr Phrase kCosignatureUnreadable{"Le fichier de la cosignature ne se lit pas.",
                                               "The cosignature's file cannot be read."};
inline constexpr Phrase kCosignedHead{"Le dernier point de contrôle remis ({} acte(s)) a {} cosignature(s) ; il en faut {}.",
                                      "The last checkpoint given out ({} act(s)) has {} cosignature(s); {} are needed."};
inline constexpr Phrase kActCosigners{"fixer les cosignataires du journal : {} sur {}",
                                      "set the log's cosigners: {} of {}"};
inline constexpr Phrase kActTracePeriod{"garder les traces {} mois", "keep traces for {} months"};
inline constexpr Phrase kActForget{"oublier les traces de {}", "forget the traces of {}"};
inline constexpr Phrase kPartyWords{"{} prend un dossier et une partie, ou NUMÉRO/A.",
                                    "{} takes a case and a party, or NUMBER/A."};
inline constexpr Phrase kExtracted{"Relevé signé écrit dans {} : {} consultation(s).",
                                   "Signed extract written to {}: {} consultation(s)."};
inline constexpr Phrase kExtractClosed{
    "{} trace(s) de ce dossier ne se lisent plus ou pas ici : trimestre oublié, ou clé pas encore reçue. Le relevé le dit.",
    "{} trace(s) of this case can no longer be read, or not here: quarter forgotten, or key not received yet. The extract "
    "says so."};
inline constexpr Phrase kPublished{
    "Points de contrôle écrits dans {} jusqu'à {} acte(s), avec les preuves entre eux. Clé du journal :\n{}",
    "Checkpoints written to {} up to {} act(s), with the proofs between them. The log's key:\n{}"};
inline constexpr Phrase kVerified{
    "Vérifié : {} acte(s) au journal, {} écrit(s), {} document(s). Tout est entier, et chaque "
    "acte lisible était permis.",
    "Verified: {} act(s) in the log, {} record(s), {} document(s). All is whole, and every "
    "readable act was allowed."};
inline constexpr Phrase kVerifiedWithFindings{
    "Vérifié : {} acte(s) au journal, {} écrit(s), {} document(s) ; {} constat(s).",
    "Verified: {} act(s) in the log, {} record(s), {} document(s); {} finding(s)."};
inline constexpr Phrase kTracesForgotten{
    "{} trace(s) sont de trimestres oubliés à la fin de leur durée de conservation : leurs empreintes restent, pas leur "
    "contenu.",
    "{} trace(s) are of quarters forgotten after their retention period: their hashes stay, not their content."};
inline constexpr Phrase kVerifiedDisposed{"{} dossier(s) éliminé(s) : il n'en reste que le journal.",
                                          "{} case(s) disposed of: nothing but the log is left of them."};
inline constexpr Phrase kTracesUnread{"{} trace(s) de lecture, scellée(s) à d'autres, n'ont pas été relues ici.",
                                      "{} trace(s) of reading, sealed to others, were not read again here."};

inline constexpr Phrase kHeadSame{"Les deux journaux sont au même point : {} acte(s), la même histoire.",
                                  "Both logs are at the same point: {} act(s), the same history."};
inline constexpr Phrase kHeadEarlier{"La tête donnée est plus ancienne : {} acte(s) sur {}, de la même histoire.",
                                     "The head given is older: {} act(s) of {}, of the same history."};
inline constexpr Phrase kHeadLater{
    "La tête donnée est plus récente : {} acte(s), ce coffre en a {}. Qu'elle prolonge bien cette histoire se saura quand "
    "ce coffre ira aussi loin ; elle est gardée.",
    "The head given is newer: {} act(s), this vault has {}. Whether it goes on from this history will be known when this "
    "vault gets that far; it is kept."};
inline constexpr Phrase kHeadForked{
    "Deux histoires différentes. Elles se séparent entre l'acte {} et l'acte {}. Les deux têtes sont gardées comme preuve ; "
    "n'écrivez plus avant d'en avoir parlé avec la direction.",
    "Two different histories. They part between act {} and act {}. Both heads are kept as evidence; write nothing more "
    "before you have talked to the director."};
inline constexpr Phrase kHeadNarrow{"Pour préciser, demandez à la même personne : casevault log head --at {}",
                                    "To know more exactly, ask the same person for: casevault log head --at {}"};
inline constexpr Phrase kHeadOtherLog{"Cette tête est celle d'un autre journal.", "That head is of another log."};
inline constexpr Phrase kHeadSameNoun{"la même", "the same"};
inline constexpr Phrase kHeadEarlierNoun{"plus ancienne", "older"};
inline constexpr Phrase kHeadLaterNoun{"plus récente", "newer"};
inline constexpr Phrase kHeadForkedNoun{"deux histoires", "two histories"};
inline constexpr Phrase kHeadOtherLogNoun{"autre journal", "another log"};
inline constexpr Phrase kHeadGivenBy{"Donnée par", "Given by"};
inline constexpr Phrase kHeadTheirs{"La sienne", "Theirs"};
inline constexpr Phrase kHeadOurs{"La nôtre", "Ours"};
inline constexpr Phrase kHeadResult{"Résultat", "Result"};
inline constexpr Phrase kThisVault{"(le coffre, à l'ouverture)", "(the vault, at unlock)"};
inline constexpr Phrase kSomebody{"quelqu'un", "somebody"};
inline constexpr Phrase kNothingCompared{"Rien n'a encore été comparé.", "Nothing was compared yet."};

// ---- fields

inline constexpr Phrase kMustBeFilled{"obligatoire", "required"};
inline constexpr Phrase kAtMost{"au plus {}", "at most {}"};
inline constexpr Phrase kDateForm{"AAAA-MM-JJ", "YYYY-MM-DD"};
inline constexpr Phrase kMayRead{"La personne peut lire ce qui est écrit sur elle.",
                                 "The person may read what is written about them."};

} // namespace cli::phrases
