<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: casevault contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
    <context>
        <name>desktop::AccessCopyPage</name>
        <message>
            <source>Copie pour la personne</source>
            <translation>Copy for the person</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Ce que la personne a dit et accepté, ce qui a été dit avec elle, et quand, pourquoi et dans quelle fonction son dossier a été ouvert. Rien de l'autre partie, aucun nom de l'équipe.</source>
            <translation>What the person said and agreed to, what was said together with them, and when, what for and in which role their case was opened. Nothing of the other party, no name of the team.</translation>
        </message>
        <message>
            <source>Taille : %1</source>
            <translation>Size: %1</translation>
        </message>
        <message>
            <source>Les pièces sont citées par leur nom et remises à part. Quittez cette page sans noter la réponse : rien n'est tenu pour remis.</source>
            <translation>Documents are listed by name and handed over apart. Leave this page without recording the answer, and nothing counts as handed over.</translation>
        </message>
        <message>
            <source>Lire la copie</source>
            <translation>Read the copy</translation>
        </message>
        <message>
            <source>Imprimer la copie…</source>
            <translation>Print the copy…</translation>
        </message>
        <message>
            <source>Enregistrer la copie…</source>
            <translation>Save the copy…</translation>
        </message>
        <message>
            <source>Noter qu'elle est remise…</source>
            <translation>Record that it was handed over…</translation>
        </message>
        <message>
            <source>Texte de la copie</source>
            <translation>Text of the copy</translation>
        </message>
        <message>
            <source>La copie est remise à l'imprimante.</source>
            <translation>The copy was handed to the printer.</translation>
        </message>
        <message>
            <source>L'impression n'a pas abouti.</source>
            <translation>The print did not succeed.</translation>
        </message>
        <message>
            <source>Enregistrer la copie</source>
            <translation>Save the copy</translation>
        </message>
    </context>
    <context>
        <name>desktop::ActDialog</name>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>desktop::AnswerDialog</name>
        <message>
            <source>Répondre à la demande</source>
            <translation>Answer the request</translation>
        </message>
        <message>
            <source>Accorder veut dire remettre la copie : préparez-la d'abord. Ici, la demande peut être refusée.</source>
            <translation>To grant means to hand over the copy: prepare it first. Here the request can be refused.</translation>
        </message>
        <message>
            <source>La demande : %1. La réponse est notée et clôt la demande.</source>
            <translation>The request: %1. The answer is recorded and closes the request.</translation>
        </message>
        <message>
            <source>Réponse</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Identité vérifiée</source>
            <translation>Identity checked</translation>
        </message>
        <message>
            <source>Noter la réponse</source>
            <translation>Record the answer</translation>
        </message>
    </context>
    <context>
        <name>desktop::ArchiveDialog</name>
        <message>
            <source>Archiver le dossier %1</source>
            <translation>Archive case %1</translation>
        </message>
        <message>
            <source>L'archivage intermédiaire garde le dossier plus longtemps, pour une raison. Pendant ce temps, il ne s'ouvre qu'à deux, à une personne et pour un temps.</source>
            <translation>The intermediate archive keeps the case for longer, for a reason. Meanwhile two people open it, to one person and for a time.</translation>
        </message>
        <message>
            <source>Raison</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Archiver</source>
            <translation>Archive</translation>
        </message>
    </context>
    <context>
        <name>desktop::Banner</name>
        <message>
            <source>Fermer ce message</source>
            <translation>Close this message</translation>
        </message>
    </context>
    <context>
        <name>desktop::DisposalDialog</name>
        <message>
            <source>Éliminer ces dossiers</source>
            <translation>Dispose of these cases</translation>
        </message>
        <message>
            <source>Dossiers : %1. Visa des archives : %2. Leurs clés, leurs écrits et leurs pièces sont détruits tout de suite, et personne ne peut les rendre.</source>
            <translation>Cases: %1. Archives' visa: %2. Their keys, records and documents are destroyed at once, and nobody can bring them back.</translation>
        </message>
        <message>
            <source>Une sauvegarde faite avant peut encore les contenir jusqu'à son terme : l'attestation en dit le jour.</source>
            <translation>A backup made before may still hold them until its end: the certificate says the day.</translation>
        </message>
        <message>
            <source>Signer et éliminer</source>
            <translation>Sign and dispose</translation>
        </message>
    </context>
    <context>
        <name>desktop::ExtensionDialog</name>
        <message>
            <source>Prolonger le délai</source>
            <translation>Extend the time</translation>
        </message>
        <message>
            <source>Deux mois de plus, une seule fois. La personne est prévenue avant la fin du premier mois, avec la raison.</source>
            <translation>Two more months, once. The person is told before the end of the first month, with the reason.</translation>
        </message>
        <message>
            <source>Raison</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Prolonger</source>
            <translation>Extend</translation>
        </message>
    </context>
    <context>
        <name>desktop::HoldDialog</name>
        <message>
            <source>Retenir le dossier %1</source>
            <translation>Hold case %1</translation>
        </message>
        <message>
            <source>Personne ne l'élimine avant ce jour. Un an au plus ; ensuite la retenue est posée à nouveau, ou finit.</source>
            <translation>Nobody disposes of it before that day. A year at most; then the hold is placed again, or ends.</translation>
        </message>
        <message>
            <source>Jusqu'au</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Retenir</source>
            <translation>Hold</translation>
        </message>
    </context>
    <context>
        <name>desktop::HomeFlow</name>
        <message>
            <source>Pendant votre absence</source>
            <translation>While you were away</translation>
        </message>
        <message>
            <source>Pendant votre absence, depuis le %1</source>
            <translation>While you were away, since %1</translation>
        </message>
        <message>
            <source>Rien de nouveau pour vous.</source>
            <translation>Nothing new for you.</translation>
        </message>
        <message>
            <source>Ouvrir</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Saisine %1, reçue le %2</source>
            <translation>Referral %1, received on %2</translation>
        </message>
        <message>
            <source>Voir</source>
            <translation>View</translation>
        </message>
        <message>
            <source>En retard, jours ouvrés : %1 (REFU-1)</source>
            <translation>Late, working days: %1 (REFU-1)</translation>
        </message>
        <message>
            <source>Jours ouvrés : %1</source>
            <translation>Working days: %1</translation>
        </message>
        <message>
            <source>Mes dossiers</source>
            <translation>My cases</translation>
        </message>
        <message>
            <source>Aucun dossier ouvert ne vous est confié pour l'instant.</source>
            <translation>No open case is assigned to you at the moment.</translation>
        </message>
        <message>
            <source>Tous les dossiers</source>
            <translation>All cases</translation>
        </message>
        <message>
            <source>Mots à porter</source>
            <translation>Words to carry</translation>
        </message>
        <message>
            <source>Aucun mot n'attend d'être relu ou dit.</source>
            <translation>No words are waiting to be read back or said.</translation>
        </message>
        <message>
            <source>À relire à %1, qui n'a pas encore dit oui</source>
            <translation>To read back to %1, who has not yet said yes</translation>
        </message>
        <message>
            <source>À dire à %1, de la part de %2</source>
            <translation>To say to %1, on behalf of %2</translation>
        </message>
        <message>
            <source>Autorisé</source>
            <translation>Authorised</translation>
        </message>
        <message>
            <source>Suivis et rendez-vous</source>
            <translation>Follow-ups and appointments</translation>
        </message>
        <message>
            <source>Aucun suivi n'est prévu dans les quatorze jours.</source>
            <translation>No follow-up is planned in the next fourteen days.</translation>
        </message>
        <message>
            <source>Suivi de l'accord</source>
            <translation>Follow-up of the agreement</translation>
        </message>
        <message>
            <source>Accord à revoir ensemble</source>
            <translation>Agreement to review together</translation>
        </message>
        <message>
            <source>Accords qui manquent</source>
            <translation>Missing agreements</translation>
        </message>
        <message>
            <source>Chacun a dit ce qu'il voulait dans vos dossiers.</source>
            <translation>Everyone in your cases has said what they wanted.</translation>
        </message>
        <message>
            <source>Participation à demander : %1</source>
            <translation>Participation to ask about: %1</translation>
        </message>
        <message>
            <source>Saisines à étudier</source>
            <translation>Referrals to consider</translation>
        </message>
        <message>
            <source>Toutes les saisines ont reçu une réponse.</source>
            <translation>All referrals have been answered.</translation>
        </message>
        <message>
            <source>Toutes les saisines</source>
            <translation>All referrals</translation>
        </message>
        <message>
            <source>Saisines</source>
            <translation>Referrals</translation>
        </message>
        <message>
            <source>Aucune saisine n'attend. Enregistrez ici celles qui arrivent.</source>
            <translation>No referral is waiting. Record here those that arrive.</translation>
        </message>
        <message>
            <source>Enregistrer une saisine</source>
            <translation>Record a referral</translation>
        </message>
        <message>
            <source>Dossiers sans binôme</source>
            <translation>Cases without a pair</translation>
        </message>
        <message>
            <source>Chaque dossier ouvert est mené à deux, ou seul avec une raison.</source>
            <translation>Every open case is led by two people, or by one with a reason.</translation>
        </message>
        <message>
            <source>Confié à personne encore</source>
            <translation>Not assigned to anyone yet</translation>
        </message>
        <message>
            <source>Une seule personne, sans raison notée</source>
            <translation>One person only, no reason noted</translation>
        </message>
        <message>
            <source>À confier</source>
            <translation>To assign</translation>
        </message>
        <message>
            <source>Équilibre : dossiers ouverts par personne</source>
            <translation>Balance: open cases per person</translation>
        </message>
        <message>
            <source>Aucun médiateur n'est inscrit encore.</source>
            <translation>No mediator is enrolled yet.</translation>
        </message>
        <message>
            <source>Dates de suivi</source>
            <translation>Follow-up dates</translation>
        </message>
        <message>
            <source>Aucune date de suivi n'est fixée.</source>
            <translation>No follow-up date is set.</translation>
        </message>
        <message>
            <source>%1 propose d'inscrire quelqu'un (%2)</source>
            <translation>%1 proposes to enrol someone (%2)</translation>
        </message>
        <message>
            <source>%1 propose un acte qui, contresigné, se lira : « %2 »</source>
            <translation>%1 proposes an act that, once countersigned, will read: “%2”</translation>
        </message>
        <message>
            <source>Trimestre %1 de %2</source>
            <translation>Quarter %1 of %2</translation>
        </message>
        <message>
            <source>Communications à décider</source>
            <translation>Disclosures to decide</translation>
        </message>
        <message>
            <source>Rien n'attend votre décision.</source>
            <translation>Nothing is waiting for your decision.</translation>
        </message>
        <message>
            <source>Toutes les communications</source>
            <translation>All disclosures</translation>
        </message>
        <message>
            <source>À %1, pour : %2</source>
            <translation>To %1, for: %2</translation>
        </message>
        <message>
            <source>Décider</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Échéances</source>
            <translation>Due dates</translation>
        </message>
        <message>
            <source>Aucune communication ne prend fin dans les quatorze jours.</source>
            <translation>No disclosure ends in the next fourteen days.</translation>
        </message>
        <message>
            <source>Accordée à %1</source>
            <translation>Granted to %1</translation>
        </message>
        <message>
            <source>Prend fin après le %1</source>
            <translation>Ends after %1</translation>
        </message>
        <message>
            <source>Communications en cours</source>
            <translation>Current disclosures</translation>
        </message>
        <message>
            <source>Rien n'est communiqué à personne en ce moment.</source>
            <translation>Nothing is being disclosed to anyone at the moment.</translation>
        </message>
        <message>
            <source>Registre des communications</source>
            <translation>Register of disclosures</translation>
        </message>
        <message>
            <source>À %1</source>
            <translation>To %1</translation>
        </message>
        <message>
            <source>Fondement : %1 ; but : %2</source>
            <translation>Basis: %1; purpose: %2</translation>
        </message>
        <message>
            <source>Jusqu'au %1</source>
            <translation>Until %1</translation>
        </message>
        <message>
            <source>Contresignatures</source>
            <translation>Countersignatures</translation>
        </message>
        <message>
            <source>Aucun acte n'attend votre signature.</source>
            <translation>No act is waiting for your signature.</translation>
        </message>
        <message>
            <source>Relire et signer</source>
            <translation>Read over and sign</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Aucun auditeur n'est inscrit ; la direction peut en inscrire un.</source>
            <translation>No auditor is enrolled; the director can enrol one.</translation>
        </message>
        <message>
            <source>Ouvrir le journal</source>
            <translation>Open the log</translation>
        </message>
        <message>
            <source>Peut recevoir un export du journal, sans aucun contenu</source>
            <translation>Can receive an export of the log, without any content</translation>
        </message>
        <message>
            <source>Exporter</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Trimestres des traces</source>
            <translation>Quarters of traces</translation>
        </message>
        <message>
            <source>Aucun trimestre n'a encore sa clé.</source>
            <translation>No quarter has its key yet.</translation>
        </message>
        <message>
            <source>Sa clé est prête.</source>
            <translation>Its key is ready.</translation>
        </message>
        <message>
            <source>Sa clé sera faite à la prochaine ouverture du coffre qui le peut.</source>
            <translation>Its key will be made the next time the vault is opened by someone who can make it.</translation>
        </message>
        <message>
            <source>Pas encore</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>À regarder d'abord</source>
            <translation>To look at first</translation>
        </message>
        <message>
            <source>Vérifier le coffre</source>
            <translation>Check the vault</translation>
        </message>
        <message>
            <source>Constat</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Vérifier</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Dossier %1</source>
            <translation>Case %1</translation>
        </message>
        <message>
            <source>Date passée : %1</source>
            <translation>Date passed: %1</translation>
        </message>
        <message>
            <source>Pour le %1</source>
            <translation>For %1</translation>
        </message>
        <message>
            <source>Bris de glace</source>
            <translation>Break-glass</translation>
        </message>
        <message>
            <source>%1 demande à lire un dossier : %2</source>
            <translation>%1 asks to read a case: %2</translation>
        </message>
        <message>
            <source>À relire : ce que %1 a lu</source>
            <translation>To review: what %1 read</translation>
        </message>
        <message>
            <source>Relire</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Départs</source>
            <translation>Departures</translation>
        </message>
        <message>
            <source>Clés encore à renouveler : %1</source>
            <translation>Keys still to be renewed: %1</translation>
        </message>
        <message>
            <source>Voir l'équipe</source>
            <translation>See the team</translation>
        </message>
        <message>
            <source>Dont vous pouvez renouveler : %1. Ouvrez la fiche de la personne partie.</source>
            <translation>Of which you can renew: %1. Open the card of the person who left.</translation>
        </message>
        <message>
            <source>Elles se renouvellent à la prochaine ouverture du coffre par qui les tient.</source>
            <translation>They are renewed the next time that somebody who holds them opens the vault.</translation>
        </message>
        <message>
            <source>La clé du coffre aussi</source>
            <translation>The vault's key too</translation>
        </message>
        <message>
            <source>Pas encore fini</source>
            <translation>Not finished yet</translation>
        </message>
        <message>
            <source>Sauvegardes</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Aucune sauvegarde n'a encore été faite.</source>
            <translation>No backup was ever made.</translation>
        </message>
        <message>
            <source>La dernière sauvegarde est du %1.</source>
            <translation>The last backup is of %1.</translation>
        </message>
        <message>
            <source>Plus de %1 jours</source>
            <translation>More than %1 days</translation>
        </message>
        <message>
            <source>Sauvegarder</source>
            <translation>Make a backup</translation>
        </message>
        <message>
            <source>À faire</source>
            <translation>To be done</translation>
        </message>
        <message>
            <source>Courriers à envoyer</source>
            <translation>Letters to send</translation>
        </message>
        <message>
            <source>Aucun courrier n'attend.</source>
            <translation>No letter waits.</translation>
        </message>
        <message>
            <source>Tous les courriers</source>
            <translation>All letters</translation>
        </message>
        <message>
            <source>Demandes des personnes</source>
            <translation>People's requests</translation>
        </message>
        <message>
            <source>Toutes les demandes</source>
            <translation>All requests</translation>
        </message>
        <message>
            <source>%1 : partie %2</source>
            <translation>%1: party %2</translation>
        </message>
        <message>
            <source>Fin des dossiers</source>
            <translation>The end of cases</translation>
        </message>
        <message>
            <source>Conservation</source>
            <translation>Retention</translation>
        </message>
        <message>
            <source>Depuis le %1</source>
            <translation>Since %1</translation>
        </message>
        <message>
            <source>Son délai est passé : à archiver ou à éliminer, à deux</source>
            <translation>Its time is over: to be archived, or disposed of by two people</translation>
        </message>
        <message>
            <source>Saisine %1</source>
            <translation>Referral %1</translation>
        </message>
        <message>
            <source>Ses noms sont à effacer</source>
            <translation>Its names are to be erased</translation>
        </message>
    </context>
    <context>
        <name>desktop::OrderDialog</name>
        <message>
            <source>Proposer l'élimination</source>
            <translation>Propose the disposal</translation>
        </message>
        <message>
            <source>Dossiers : %1. La direction et la protection des données signent à deux : ceci n'est que la première signature, et ne détruit rien.</source>
            <translation>Cases: %1. The director and the privacy officer sign together: this is only the first signature, and destroys nothing.</translation>
        </message>
        <message>
            <source>Référence du visa des archives</source>
            <translation>Reference of the archives' visa</translation>
        </message>
        <message>
            <source>Comme les archives l'écrivent, par exemple AD86/2028-017. Sans accents ni espaces, sans le nom de personne.</source>
            <translation>As the archives write it, for example AD86/2028-017. Without accents or spaces, without anybody's name.</translation>
        </message>
        <message>
            <source>Proposer</source>
            <translation>Propose</translation>
        </message>
    </context>
    <context>
        <name>desktop::ReceiptPage</name>
        <message>
            <source>Attestation d'élimination</source>
            <translation>Certificate of disposal</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Texte de l'attestation</source>
            <translation>Text of the certificate</translation>
        </message>
        <message>
            <source>Imprimer l'attestation…</source>
            <translation>Print the certificate…</translation>
        </message>
        <message>
            <source>Enregistrer l'attestation…</source>
            <translation>Save the certificate…</translation>
        </message>
        <message>
            <source>Enregistrer l'attestation</source>
            <translation>Save the certificate</translation>
        </message>
        <message>
            <source>L'attestation est remise à l'imprimante.</source>
            <translation>The certificate was handed to the printer.</translation>
        </message>
        <message>
            <source>L'impression n'a pas abouti.</source>
            <translation>The print did not succeed.</translation>
        </message>
    </context>
    <context>
        <name>desktop::RequestDialog</name>
        <message>
            <source>Enregistrer une demande</source>
            <translation>Record a request</translation>
        </message>
        <message>
            <source>Une personne demande quelque chose sur elle-même. Le mois pour répondre court depuis le jour de la demande.</source>
            <translation>A person asks for something about themselves. The month for the answer runs from the day of the request.</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Partie</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Ce qui est demandé</source>
            <translation>What is asked for</translation>
        </message>
        <message>
            <source>Identité vérifiée</source>
            <translation>Identity checked</translation>
        </message>
        <message>
            <source>Demandé le</source>
            <translation>Asked on</translation>
        </message>
        <message>
            <source>Enregistrer</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Une limitation scelle le dossier tout de suite : personne n'y lit ni n'y écrit jusqu'à la réponse, et après elle deux personnes seulement lèvent le scellé.</source>
            <translation>A restriction seals the case at once: nobody reads or writes in it until the answer, and after it only two people lift the seal.</translation>
        </message>
        <message>
            <source>Partie %1</source>
            <translation>Party %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::RetentionFlow</name>
        <message>
            <source>Retenu jusqu'au %1 : %2</source>
            <translation>Held until %1: %2</translation>
        </message>
        <message>
            <source>Dans un bordereau qui attend</source>
            <translation>In an order that waits</translation>
        </message>
        <message>
            <source>Éliminer ces dossiers, sans retour : %1. Visa des archives : %2.</source>
            <translation>Dispose of these cases, for good: %1. Archives' visa: %2.</translation>
        </message>
        <message>
            <source>Le dossier est en archivage intermédiaire : plus personne ne l'ouvre, et son terme est plus tard.</source>
            <translation>The case is in the intermediate archive: nobody opens it any more, and its time ends later.</translation>
        </message>
        <message>
            <source>Le dossier est retenu jusqu'au %1 : personne ne l'élimine avant.</source>
            <translation>The case is held until %1: nobody disposes of it before.</translation>
        </message>
        <message>
            <source>Le dossier n'est plus retenu.</source>
            <translation>The case is no longer held.</translation>
        </message>
        <message>
            <source>Les noms de cette saisine sont effacés. Ses codes et ses dates restent.</source>
            <translation>The names of this referral are erased. Its codes and dates stay.</translation>
        </message>
        <message>
            <source>L'élimination est proposée. L'autre des deux, direction ou protection des données, la signe ici ou dans « Équipe » : rien n'est détruit avant.</source>
            <translation>The disposal is proposed. The other of the two, director or privacy officer, signs it here or in “Team”: nothing is destroyed before.</translation>
        </message>
        <message>
            <source>C'est fait : les clés, les écrits et les pièces de ces dossiers sont détruits dans ce coffre. L'attestation dit jusqu'à quand une sauvegarde peut encore les contenir.</source>
            <translation>Done: the keys, records and documents of these cases are destroyed in this vault. The certificate says until when a backup may still hold them.</translation>
        </message>
        <message>
            <source>Éliminer ces alertes de danger, sans retour : %1. Visa des archives : %2.</source>
            <translation>Dispose of these danger alerts, for good: %1. Archives' visa: %2.</translation>
        </message>
    </context>
    <context>
        <name>desktop::RetentionList</name>
        <message>
            <source>ne court pas</source>
            <translation>is not running</translation>
        </message>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>État</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Délai</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Fin du délai</source>
            <translation>End of its time</translation>
        </message>
        <message>
            <source>Retenu</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Catégorie</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Dernier contact</source>
            <translation>Last contact</translation>
        </message>
    </context>
    <context>
        <name>desktop::RetentionPage</name>
        <message>
            <source>Conservation</source>
            <translation>Retention</translation>
        </message>
        <message>
            <source>Dossiers dont la fin vient</source>
            <translation>Cases whose end comes</translation>
        </message>
        <message>
            <source>Dossiers clos, archivés ou retenus. La barre va du dernier contact à la fin du délai ; le rond est aujourd'hui, et ce qui est hachuré est retenu au-delà.</source>
            <translation>Cases that are closed, archived or held. The bar goes from the last contact to the end of its time; the circle is today, and what is hatched is held beyond.</translation>
        </message>
        <message>
            <source>Aucun dossier n'est clos, archivé ou retenu.</source>
            <translation>No case is closed, archived or held.</translation>
        </message>
        <message>
            <source>Choisissez un dossier dans la liste : ce qui peut en être fait vient ici.</source>
            <translation>Choose a case in the list: what can be done about it comes here.</translation>
        </message>
        <message>
            <source>Lever la retenue</source>
            <translation>Lift the hold</translation>
        </message>
        <message>
            <source>Retenir…</source>
            <translation>Hold…</translation>
        </message>
        <message>
            <source>Archiver…</source>
            <translation>Archive…</translation>
        </message>
        <message>
            <source>Proposer l'élimination…</source>
            <translation>Propose the disposal…</translation>
        </message>
        <message>
            <source>Élimination proposée</source>
            <translation>Disposal proposed</translation>
        </message>
        <message>
            <source>Attend votre signature</source>
            <translation>Waits for your signature</translation>
        </message>
        <message>
            <source>Attend la signature de l'autre des deux</source>
            <translation>Waits for the signature of the other of the two</translation>
        </message>
        <message>
            <source>Dossiers : %1. Visa des archives : %2.</source>
            <translation>Cases: %1. Archives' visa: %2.</translation>
        </message>
        <message>
            <source>Proposée par %1, le %2. Rien n'est détruit avant la seconde signature.</source>
            <translation>Proposed by %1 on %2. Nothing is destroyed before the second signature.</translation>
        </message>
        <message>
            <source>Signer…</source>
            <translation>Sign…</translation>
        </message>
        <message>
            <source>Signer l'élimination, visa %1</source>
            <translation>Sign the disposal, visa %1</translation>
        </message>
        <message>
            <source>Éliminés le %1</source>
            <translation>Disposed of on %1</translation>
        </message>
        <message>
            <source>Jusqu'à la fin des sauvegardes, visa %1</source>
            <translation>Until the end of the backups, visa %1</translation>
        </message>
        <message>
            <source>Plus lisible nulle part depuis le %1 : aucune sauvegarde ne peut les rendre.</source>
            <translation>No longer readable anywhere since %1: no backup can bring them back.</translation>
        </message>
        <message>
            <source>Jusqu'au %1, une sauvegarde faite avant peut encore les contenir. Après ce jour, aucune.</source>
            <translation>Until %1 a backup made before may still hold them. After that day, none.</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Attestation, visa %1</source>
            <translation>Certificate, visa %1</translation>
        </message>
        <message>
            <source>Noms des saisines sans dossier</source>
            <translation>Names in referrals without a case</translation>
        </message>
        <message>
            <source>Une saisine répondue sans dossier garde ses noms jusqu'à ce jour. Ses codes et ses dates restent.</source>
            <translation>A referral that was answered without a case keeps its names until that day. Its codes and dates stay.</translation>
        </message>
        <message>
            <source>Saisine %1</source>
            <translation>Referral %1</translation>
        </message>
        <message>
            <source>À effacer depuis le %1</source>
            <translation>To be erased since %1</translation>
        </message>
        <message>
            <source>Gardés jusqu'au %1</source>
            <translation>Kept until %1</translation>
        </message>
        <message>
            <source>Effacer les noms</source>
            <translation>Erase the names</translation>
        </message>
        <message>
            <source>Effacer les noms de la saisine %1</source>
            <translation>Erase the names of referral %1</translation>
        </message>
        <message>
            <source>Les noms de la saisine %1 ne pourront plus jamais être lus.</source>
            <translation>The names of referral %1 can never be read again.</translation>
        </message>
        <message>
            <source>Oui, effacer ces noms</source>
            <translation>Yes, erase these names</translation>
        </message>
    </context>
    <context>
        <name>desktop::RightsFlow</name>
        <message>
            <source>Nom et contact</source>
            <translation>Name and contact</translation>
        </message>
        <message>
            <source>Entretien du %1</source>
            <translation>Interview of %1</translation>
        </message>
        <message>
            <source>Mots à porter</source>
            <translation>Words to carry</translation>
        </message>
        <message>
            <source>Rencontre du %1</source>
            <translation>Meeting of %1</translation>
        </message>
        <message>
            <source>Accord</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Suivi</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Pièce</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Dossier %1, partie %2</source>
            <translation>Case %1, party %2</translation>
        </message>
        <message>
            <source>La demande est notée. Réponse due le %1 au plus tard.</source>
            <translation>The request is recorded. An answer is due by %1.</translation>
        </message>
        <message>
            <source>Le dossier est scellé : personne n'y lit ni n'y écrit.</source>
            <translation>The case is sealed: nobody reads or writes in it.</translation>
        </message>
        <message>
            <source>La réponse est notée : %1.</source>
            <translation>The answer is recorded: %1.</translation>
        </message>
        <message>
            <source>Deux mois de plus. Dites-le à la personne, avec la raison.</source>
            <translation>Two more months. Tell the person, with the reason.</translation>
        </message>
    </context>
    <context>
        <name>desktop::RightsPage</name>
        <message>
            <source>Répondu : %1</source>
            <translation>Answered: %1</translation>
        </message>
        <message>
            <source>En retard (RIGHT-1)</source>
            <translation>Late (RIGHT-1)</translation>
        </message>
        <message>
            <source>À répondre bientôt</source>
            <translation>To be answered soon</translation>
        </message>
        <message>
            <source>À répondre</source>
            <translation>To be answered</translation>
        </message>
        <message>
            <source>Réponse due le %1</source>
            <translation>Answer due on %1</translation>
        </message>
        <message>
            <source>Répondu le %1</source>
            <translation>Answered on %1</translation>
        </message>
        <message>
            <source>Droits des personnes</source>
            <translation>People's rights</translation>
        </message>
        <message>
            <source>Toute l'équipe enregistre une demande. La liste se lit par la protection des données, la coordination et les médiateurs du dossier.</source>
            <translation>Anybody of the team records a request. The list is read by the privacy officer, the coordinator and the mediators of the case.</translation>
        </message>
        <message>
            <source>Aucune demande n'est enregistrée.</source>
            <translation>No request is recorded.</translation>
        </message>
        <message>
            <source>Enregistrer une demande…</source>
            <translation>Record a request…</translation>
        </message>
        <message>
            <source>Dossiers scellés</source>
            <translation>Sealed cases</translation>
        </message>
        <message>
            <source>Dossier scellé</source>
            <translation>Sealed case</translation>
        </message>
        <message>
            <source>Délai prolongé : %1</source>
            <translation>Time extended: %1</translation>
        </message>
        <message>
            <source>Le délai de réponse : %1</source>
            <translation>Time for the answer: %1</translation>
        </message>
        <message>
            <source>Reçue le %1</source>
            <translation>Received on %1</translation>
        </message>
        <message>
            <source>Identité vérifiée : %1</source>
            <translation>Identity checked: %1</translation>
        </message>
        <message>
            <source>Motif : %1</source>
            <translation>Ground: %1</translation>
        </message>
        <message>
            <source>%1 : %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>Voir les dossiers scellés</source>
            <translation>View the sealed cases</translation>
        </message>
        <message>
            <source>Rectifier…</source>
            <translation>Rectify…</translation>
        </message>
        <message>
            <source>Préparer la copie</source>
            <translation>Prepare the copy</translation>
        </message>
        <message>
            <source>Répondre…</source>
            <translation>Answer…</translation>
        </message>
        <message>
            <source>Prolonger…</source>
            <translation>Extend…</translation>
        </message>
        <message>
            <source>Rectifier, %1</source>
            <translation>Rectify, %1</translation>
        </message>
        <message>
            <source>Ce qui est rectifié</source>
            <translation>What is rectified</translation>
        </message>
        <message>
            <source>La rectification est écrite à côté de la première mention. La protection des données peut répondre.</source>
            <translation>The correction stands beside the first statement. The privacy officer can answer.</translation>
        </message>
    </context>
    <context>
        <name>desktop::SealCard</name>
        <message>
            <source>Dossier %1 : scellé</source>
            <translation>Case %1: sealed</translation>
        </message>
        <message>
            <source>Scellé depuis le %1</source>
            <translation>Sealed since %1</translation>
        </message>
        <message>
            <source>Raison : %1</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>Avant le scellé : %1</source>
            <translation>Before the seal: %1</translation>
        </message>
        <message>
            <source>Rien ne s'affiche, parce que ce dossier est gardé sans servir : personne n'y lit et rien n'y est écrit (RIGHT-3). Rien n'en est effacé.</source>
            <translation>Nothing shows, because this case is kept and not used: nobody reads it and nothing is written in it (RIGHT-3). Nothing of it is erased.</translation>
        </message>
        <message>
            <source>Ce que deux personnes peuvent faire : lever le scellé, l'une des deux étant la protection des données, une fois la demande de la personne répondue ; ou ouvrir le dossier à une seule personne, pour 31 jours au plus, sans qu'elle signe elle-même la seconde fois.</source>
            <translation>What two people may do: lift the seal, one of them being the privacy officer, once the person's request is answered; or open the case to one person only, for 31 days at most, who does not sign as the second.</translation>
        </message>
        <message>
            <source>Il n'est ouvert à personne.</source>
            <translation>It is open to nobody.</translation>
        </message>
        <message>
            <source>Ouvert pour un temps</source>
            <translation>Open for a time</translation>
        </message>
        <message>
            <source>À %1</source>
            <translation>To %1</translation>
        </message>
        <message>
            <source>Attend une seconde signature</source>
            <translation>Waits for a second signature</translation>
        </message>
        <message>
            <source>Proposer de l'ouvrir…</source>
            <translation>Propose to open it…</translation>
        </message>
        <message>
            <source>Proposer d'ouvrir à quelqu'un le dossier scellé %1</source>
            <translation>Propose to open to somebody sealed case %1</translation>
        </message>
        <message>
            <source>Proposer de lever le scellé</source>
            <translation>Propose to lift the seal</translation>
        </message>
        <message>
            <source>Proposer de lever le scellé du dossier %1</source>
            <translation>Propose to lift the seal of case %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::SealDialog</name>
        <message>
            <source>Sceller un dossier</source>
            <translation>Seal a case</translation>
        </message>
        <message>
            <source>Dès maintenant personne n'y lit ni n'y écrit, rien n'en est plus communiqué, et les brouillons et la recherche de chacun n'en gardent rien. Deux personnes seulement peuvent lever le scellé.</source>
            <translation>From now on nobody reads or writes in it, nothing of it is shared any more, and nobody's drafts or search keep anything of it. Only two people can lift the seal.</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Raison</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Sceller</source>
            <translation>Seal</translation>
        </message>
    </context>
    <context>
        <name>desktop::SealFlow</name>
        <message>
            <source>%1, jusqu'au %2. Motif : %3.</source>
            <translation>%1, until %2. Purpose: %3.</translation>
        </message>
        <message>
            <source>Lever le scellé du dossier %1.</source>
            <translation>Lift the seal of case %1.</translation>
        </message>
        <message>
            <source>Ouvrir le dossier scellé ou archivé %1 à %2, jusqu'au %3. Motif : %4.</source>
            <translation>Open sealed or archived case %1 to %2, until %3. Purpose: %4.</translation>
        </message>
        <message>
            <source>Le dossier est scellé : personne n'y lit ni n'y écrit, et rien n'en est plus communiqué.</source>
            <translation>The case is sealed: nobody reads or writes in it, and nothing of it is shared any more.</translation>
        </message>
        <message>
            <source>La levée du scellé est proposée ; une seconde personne la confirme dans « Équipe ».</source>
            <translation>Lifting the seal is proposed; a second person confirms it in “Team”.</translation>
        </message>
        <message>
            <source>L'ouverture est proposée ; une seconde personne, qui n'est pas celle qui lira, la confirme dans « Équipe ».</source>
            <translation>The opening is proposed; a second person, not the one who will read, confirms it in “Team”.</translation>
        </message>
    </context>
    <context>
        <name>desktop::SealOpeningDialog</name>
        <message>
            <source>Ouvrir le dossier scellé %1</source>
            <translation>Open sealed case %1</translation>
        </message>
        <message>
            <source>À une seule personne, pour 31 jours au plus. Une seconde personne, qui n'est pas celle qui lira, confirme.</source>
            <translation>To one person only, for 31 days at most. A second person, not the one who will read, confirms.</translation>
        </message>
        <message>
            <source>Qui lira</source>
            <translation>Who will read</translation>
        </message>
        <message>
            <source>Jusqu'au</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Pourquoi</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Proposer</source>
            <translation>Propose</translation>
        </message>
    </context>
    <context>
        <name>desktop::SealsPage</name>
        <message>
            <source>Dossiers scellés</source>
            <translation>Sealed cases</translation>
        </message>
        <message>
            <source>Aucun dossier n'est scellé.</source>
            <translation>No case is sealed.</translation>
        </message>
        <message>
            <source>Sceller un dossier…</source>
            <translation>Seal a case…</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>desktop::TermBar</name>
        <message>
            <source>Jours passés au-delà du terme : %1</source>
            <translation>Days past the term: %1</translation>
        </message>
        <message>
            <source>Jour %1 sur %2</source>
            <translation>Day %1 of %2</translation>
        </message>
        <message>
            <source>à surveiller depuis le jour %1</source>
            <translation>to be watched since day %1</translation>
        </message>
        <message>
            <source>à surveiller au jour %1</source>
            <translation>to be watched on day %1</translation>
        </message>
        <message>
            <source>retenu jusqu'au %1</source>
            <translation>held until %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::TrailFlow</name>
        <message>
            <source>Dossier %1</source>
            <translation>Case %1</translation>
        </message>
        <message>
            <source>Saisine %1</source>
            <translation>Referral %1</translation>
        </message>
        <message>
            <source>%1 (pour : %2)</source>
            <translation>%1 (for: %2)</translation>
        </message>
        <message>
            <source>Le journal est exporté pour %1. Entrées : %2.</source>
            <translation>The log is exported for %1. Entries: %2.</translation>
        </message>
        <message>
            <source>Aucun point de contrôle n'est encore sorti : il n'y a rien à cosigner.</source>
            <translation>No checkpoint has left the vault yet: there is nothing to cosign.</translation>
        </message>
        <message>
            <source>Le dernier point de contrôle sorti (entrées : %1) a reçu %2 cosignature(s) ; il en faut %3.</source>
            <translation>The last checkpoint given out (entries: %1) has %2 cosignature(s); %3 are needed.</translation>
        </message>
        <message>
            <source>Cette ligne n'est pas complète : nom du journal, nombre, puis racine.</source>
            <translation>This line is not complete: log name, number, then root.</translation>
        </message>
    </context>
    <context>
        <name>desktop::VerificationPage</name>
        <message>
            <source>Point de contrôle</source>
            <translation>Checkpoint</translation>
        </message>
        <message>
            <source>Base du coffre</source>
            <translation>Vault database</translation>
        </message>
        <message>
            <source>Dossier des documents</source>
            <translation>Documents folder</translation>
        </message>
        <message>
            <source>Entrée %1 du journal</source>
            <translation>Log entry %1</translation>
        </message>
        <message>
            <source>Élément %1</source>
            <translation>Item %1</translation>
        </message>
        <message>
            <source>Document %1</source>
            <translation>Document %1</translation>
        </message>
        <message>
            <source>Vérifier le coffre</source>
            <translation>Check the vault</translation>
        </message>
        <message>
            <source>Arrêter</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Vérifier à nouveau</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Depuis la première entrée, sans rien croire de ce qui était retenu : chaque signature, chaque acte au regard des règles, puis chaque élément et chaque document.</source>
            <translation>From the first entry, trusting nothing kept from before: each signature, each act against the rules, then each item and each document.</translation>
        </message>
        <message>
            <source>Avancement de la vérification</source>
            <translation>Progress of the check</translation>
        </message>
        <message>
            <source>La vérification commence…</source>
            <translation>The check is starting…</translation>
        </message>
        <message>
            <source>Entrées vérifiées : %1 sur %2 ; les éléments et les documents viennent ensuite.</source>
            <translation>Entries checked: %1 of %2; items and documents come next.</translation>
        </message>
        <message>
            <source>Entrées du journal contrôlées : %1</source>
            <translation>Log entries checked: %1</translation>
        </message>
        <message>
            <source>Éléments contrôlés : %1</source>
            <translation>Items checked: %1</translation>
        </message>
        <message>
            <source>Documents contrôlés : %1</source>
            <translation>Documents checked: %1</translation>
        </message>
        <message>
            <source>Traces de lecture scellées à d'autres, non relues ici : %1</source>
            <translation>Traces of reading sealed to others, not read again here: %1</translation>
        </message>
        <message>
            <source>Tout est entier, et chaque acte lisible était permis.</source>
            <translation>Everything is whole, and every readable act was allowed.</translation>
        </message>
        <message>
            <source>Le coffre continue de fonctionner ; rien n'a été réparé ni supprimé.</source>
            <translation>The vault still works; nothing has been repaired or deleted.</translation>
        </message>
        <message>
            <source>Ce coffre n'est pas en ordre. Constats : %1</source>
            <translation>This vault is not in order. Findings: %1</translation>
        </message>
        <message>
            <source>Traces de lecture oubliées à la fin de leur délai, par un acte du journal : %1</source>
            <translation>Traces of reading forgotten at the end of their period, by an act of the log: %1</translation>
        </message>
        <message>
            <source>Dossiers éliminés, dont il ne reste que le journal : %1</source>
            <translation>Cases disposed of, of which only the log is left: %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::AccessPage</name>
        <message>
            <source>Qui peut ouvrir ce dossier</source>
            <translation>Who can open this case</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Chaque trait est une clé tenue maintenant : plein pour la pièce commune, en tirets pour ce qu'une partie a confié.</source>
            <translation>Each line is a key held now: solid for the common room, dashed for what a party has confided.</translation>
        </message>
        <message>
            <source>La même chose, ligne par ligne</source>
            <translation>The same thing, line by line</translation>
        </message>
        <message>
            <source>Ce que cette page ne peut pas savoir : ce que quelqu'un a copié quand il y avait accès.</source>
            <translation>What this page cannot know: what someone copied while they had access.</translation>
        </message>
        <message>
            <source>Qui peut ouvrir le dossier %1</source>
            <translation>Who can open case %1</translation>
        </message>
        <message>
            <source>Personne.</source>
            <translation>Nobody.</translation>
        </message>
    </context>
    <context>
        <name>desktop::AccessPicture</name>
        <message>
            <source>la pièce commune</source>
            <translation>the common room</translation>
        </message>
        <message>
            <source>le compartiment %1</source>
            <translation>the compartment %1</translation>
        </message>
        <message>
            <source>%1 (depuis le %2)</source>
            <translation>%1 (since %2)</translation>
        </message>
        <message>
            <source>une communication commencée</source>
            <translation>a disclosure that has been started</translation>
        </message>
        <message>
            <source>une communication qui attend la direction</source>
            <translation>a disclosure waiting for the director</translation>
        </message>
        <message>
            <source>une communication échue le %1</source>
            <translation>a disclosure that expired on %1</translation>
        </message>
        <message>
            <source>une communication ouverte jusqu'au %1</source>
            <translation>a disclosure open until %1</translation>
        </message>
        <message>
            <source>une communication retirée</source>
            <translation>a disclosure that was withdrawn</translation>
        </message>
        <message>
            <source>mène la médiation depuis le %1</source>
            <translation>has led the mediation since %1</translation>
        </message>
        <message>
            <source>mène la médiation</source>
            <translation>leads the mediation</translation>
        </message>
        <message>
            <source>coordonne tous les dossiers</source>
            <translation>coordinates all cases</translation>
        </message>
        <message>
            <source>n'y a plus accès depuis le %1</source>
            <translation>has had no access since %1</translation>
        </message>
        <message>
            <source>n'y a plus accès</source>
            <translation>no longer has access</translation>
        </message>
        <message>
            <source>partenaire</source>
            <translation>partner</translation>
        </message>
        <message>
            <source>aucun lien avec ce dossier</source>
            <translation>no link with this case</translation>
        </message>
        <message>
            <source>%1 (%2) reçoit : %3.</source>
            <translation>%1 (%2) receives: %3.</translation>
        </message>
        <message>
            <source>%1 (%2) ne peut rien ouvrir de ce dossier : %3.</source>
            <translation>%1 (%2) can open nothing in this case: %3.</translation>
        </message>
        <message>
            <source>%1 (%2) peut ouvrir : %3. Raison : %4.</source>
            <translation>%1 (%2) can open: %3. Reason: %4.</translation>
        </message>
        <message>
            <source>Qui peut ouvrir ce dossier, en dessin</source>
            <translation>Who can open this case, as a drawing</translation>
        </message>
        <message>
            <source>Pièce commune</source>
            <translation>Common room</translation>
        </message>
        <message>
            <source>Compartiment %1</source>
            <translation>Compartment %1</translation>
        </message>
        <message>
            <source>Dossier %1</source>
            <translation>Case %1</translation>
        </message>
        <message>
            <source>aucune clé</source>
            <translation>no key</translation>
        </message>
        <message>
            <source>Ce qu'une partie a confié</source>
            <translation>What a party has confided</translation>
        </message>
    </context>
    <context>
        <name>desktop::ActButton</name>
        <message>
            <source>Pas encore possible. %1</source>
            <translation>Not possible yet. %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::AssignDialog</name>
        <message>
            <source>Qui mène la médiation ?</source>
            <translation>Who leads the mediation?</translation>
        </message>
        <message>
            <source>À deux, sauf raison. Les deux reçoivent la clé du dossier ; personne d'autre.</source>
            <translation>Two people, unless there is a reason. Both receive the case key; nobody else does.</translation>
        </message>
        <message>
            <source>Raison d'être seul</source>
            <translation>Reason for being alone</translation>
        </message>
        <message>
            <source>À deux</source>
            <translation>Two people</translation>
        </message>
        <message>
            <source>Seul : %1</source>
            <translation>Alone: %1</translation>
        </message>
        <message>
            <source>Confier le dossier</source>
            <translation>Assign the case</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>%1 (s'est retiré de ce dossier)</source>
            <translation>%1 (withdrew from this case)</translation>
        </message>
        <message>
            <source>La médiation est confiée.</source>
            <translation>The mediators are assigned.</translation>
        </message>
        <message>
            <source>Attention : cette personne est seule à tenir une clé du dossier. Sans elle, ce que la clé ouvre ne pourra plus jamais être lu. Confiez de nouveau pour le faire quand même.</source>
            <translation>Careful: this person alone holds a key of the case. Without them, what the key opens can never be read again. Entrust again to do it all the same.</translation>
        </message>
    </context>
    <context>
        <name>desktop::Bars</name>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>desktop::BundleFlow</name>
        <message>
            <source>La clé du journal n'est pas lisible : copiez-la en entier.</source>
            <translation>The log key cannot be read: copy it in full.</translation>
        </message>
        <message>
            <source>Pour ouvrir vos clés, il faut aussi leur phrase de passe.</source>
            <translation>To open your keys, their passphrase is needed too.</translation>
        </message>
        <message>
            <source>La vérification a été arrêtée avant la fin : elle ne dit rien.</source>
            <translation>The check was stopped before the end: it says nothing.</translation>
        </message>
        <message>
            <source>La tête déjà vérifiée n'est pas complète : nom du journal, nombre, puis racine.</source>
            <translation>The head verified before is not complete: log name, number, then root.</translation>
        </message>
    </context>
    <context>
        <name>desktop::BundleWindow</name>
        <message>
            <source>Dossier de l'export</source>
            <translation>Export folder</translation>
        </message>
        <message>
            <source>Fichier de vos clés</source>
            <translation>Your keys file</translation>
        </message>
        <message>
            <source>Phrase de passe de vos clés</source>
            <translation>Passphrase of your keys</translation>
        </message>
        <message>
            <source>Vérifier</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Arrêter</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Vérifier un export</source>
            <translation>Check an export</translation>
        </message>
        <message>
            <source>Vous ne devez croire ni ce dossier, ni qui l'a écrit. Sans vos clés, l'arbre, les signatures et les suites sont contrôlés ; avec elles, aussi ce qui a été fait, et si c'était permis.</source>
            <translation>You need not trust this folder, nor whoever wrote it. Without your keys, the tree, the signatures and the sequences are checked; with them, also what was done, and whether it was allowed.</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Clé du journal, reçue par un autre chemin que l'export</source>
            <translation>Log key, received by a different route from the export</translation>
        </message>
        <message>
            <source>Clé du journal</source>
            <translation>Log key</translation>
        </message>
        <message>
            <source>Fichier de vos clés (si vous en avez pour ce coffre)</source>
            <translation>Your keys file (if you have keys for this vault)</translation>
        </message>
        <message>
            <source>Avancement de la vérification</source>
            <translation>Progress of the check</translation>
        </message>
        <message>
            <source>Indiquez le dossier de l'export et la clé du journal.</source>
            <translation>Give the export folder and the log key.</translation>
        </message>
        <message>
            <source>La vérification commence…</source>
            <translation>The check is starting…</translation>
        </message>
        <message>
            <source>Entrées contrôlées : %1 sur %2</source>
            <translation>Entries checked: %1 of %2</translation>
        </message>
        <message>
            <source>Aller plus loin : une tête déjà vérifiée, une règle des cosignatures</source>
            <translation>Go further: a head verified before, a policy about cosignatures</translation>
        </message>
        <message>
            <source>Tête déjà vérifiée (les signatures d'avant ne sont pas refaites)</source>
            <translation>Head verified before (signatures before it are not checked again)</translation>
        </message>
        <message>
            <source>Tête déjà vérifiée</source>
            <translation>Head verified before</translation>
        </message>
        <message>
            <source>Règle des cosignatures (un fichier qui dit qui doit avoir cosigné)</source>
            <translation>Policy about cosignatures (a file that says who must have cosigned)</translation>
        </message>
        <message>
            <source>Règle des cosignatures</source>
            <translation>Policy about cosignatures</translation>
        </message>
    </context>
    <context>
        <name>desktop::CaseFlow</name>
        <message>
            <source>Déséquilibre : %1 entretien(s) avec %2, %3 avec %4.</source>
            <translation>Imbalance: %1 interview(s) with %2, %3 with %4.</translation>
        </message>
        <message>
            <source>Vous n'avez plus accès à ce dossier.</source>
            <translation>You no longer have access to this case.</translation>
        </message>
        <message>
            <source>L'explication des limites est notée, avec la date d'aujourd'hui.</source>
            <translation>The explanation of the limits is noted, with today's date.</translation>
        </message>
        <message>
            <source>Le consentement est noté.</source>
            <translation>The consent is noted.</translation>
        </message>
        <message>
            <source>Le retrait est noté ; il vaut dès maintenant.</source>
            <translation>The withdrawal is noted; it takes effect now.</translation>
        </message>
        <message>
            <source>Le refus est noté.</source>
            <translation>The refusal is noted.</translation>
        </message>
        <message>
            <source>Le dossier est maintenant : %1.</source>
            <translation>The case is now: %1.</translation>
        </message>
    </context>
    <context>
        <name>desktop::CaseList</name>
        <message>
            <source>Numéro</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>État</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Forme</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Médiation</source>
            <translation>Mediators</translation>
        </message>
        <message>
            <source>Ouvert le</source>
            <translation>Opened on</translation>
        </message>
    </context>
    <context>
        <name>desktop::CasePage</name>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Dossier %1</source>
            <translation>Case %1</translation>
        </message>
        <message>
            <source>Ajouter une partie</source>
            <translation>Add a party</translation>
        </message>
        <message>
            <source>Faire avancer…</source>
            <translation>Move forward…</translation>
        </message>
        <message>
            <source>Médiation…</source>
            <translation>Mediators…</translation>
        </message>
        <message>
            <source>Choisir qui mène la médiation</source>
            <translation>Choose who leads the mediation</translation>
        </message>
        <message>
            <source>Communiquer…</source>
            <translation>Disclose…</translation>
        </message>
        <message>
            <source>Préparer une communication à un partenaire</source>
            <translation>Prepare a disclosure to a partner</translation>
        </message>
        <message>
            <source>Qui peut ouvrir</source>
            <translation>Who can open</translation>
        </message>
        <message>
            <source>Qui peut ouvrir ce dossier</source>
            <translation>Who can open this case</translation>
        </message>
        <message>
            <source>Médiation : %1</source>
            <translation>Mediators: %1</translation>
        </message>
        <message>
            <source>personne encore</source>
            <translation>nobody yet</translation>
        </message>
        <message>
            <source>Étape suivante : %1, pas encore</source>
            <translation>Next step: %1, not yet</translation>
        </message>
        <message>
            <source>Étape suivante possible : %1</source>
            <translation>Next possible step: %1</translation>
        </message>
        <message>
            <source>Ce qui manque</source>
            <translation>What is missing</translation>
        </message>
        <message>
            <source>Communication à %1 : %2</source>
            <translation>Disclosure to %1: %2</translation>
        </message>
        <message>
            <source>Mots à porter</source>
            <translation>Words to carry</translation>
        </message>
        <message>
            <source>Rencontre</source>
            <translation>Joint session</translation>
        </message>
        <message>
            <source>Accord</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Suivi</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Entretien</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Lire le texte ensemble</source>
            <translation>Read the text together</translation>
        </message>
        <message>
            <source>Écrire un entretien avec %1</source>
            <translation>Write up an interview with %1</translation>
        </message>
        <message>
            <source>Choisir la médiation</source>
            <translation>Choose the mediators</translation>
        </message>
        <message>
            <source>Faire avancer le dossier</source>
            <translation>Move the case forward</translation>
        </message>
        <message>
            <source>Nom et contact (sous la clé de cette partie seule)</source>
            <translation>Name and contact details (under this party's key alone)</translation>
        </message>
        <message>
            <source>La partie est inscrite. Attention : son nom ressemble à celui de %1, de l'équipe (position de tiers, THIRD-1).</source>
            <translation>The party is recorded. Please note: the name resembles that of %1, from the team (third-party position, THIRD-1).</translation>
        </message>
        <message>
            <source>La partie est inscrite, sous un nom de plante ou d'oiseau.</source>
            <translation>The party is recorded, under the name of a plant or a bird.</translation>
        </message>
        <message>
            <source>Entretien avec %1</source>
            <translation>Interview with %1</translation>
        </message>
        <message>
            <source>L'entretien est scellé sous la clé de cette partie seule.</source>
            <translation>The interview is sealed under this party's key alone.</translation>
        </message>
        <message>
            <source>Mots de %1 pour %2</source>
            <translation>Words from %1 for %2</translation>
        </message>
        <message>
            <source>Ces mots attendent le oui de la personne qui les a dits.</source>
            <translation>These words are waiting for a yes from the person who said them.</translation>
        </message>
        <message>
            <source>La rencontre est notée.</source>
            <translation>The joint session is noted.</translation>
        </message>
        <message>
            <source>Accord des parties</source>
            <translation>Agreement of the parties</translation>
        </message>
        <message>
            <source>L'accord est noté, avec les engagements des parties.</source>
            <translation>The agreement is noted, with the parties' commitments.</translation>
        </message>
        <message>
            <source>Suivi de l'accord</source>
            <translation>Follow-up of the agreement</translation>
        </message>
        <message>
            <source>Le suivi est noté.</source>
            <translation>The follow-up is noted.</translation>
        </message>
        <message>
            <source>Les limites, à lire ensemble</source>
            <translation>The limits, to read together</translation>
        </message>
        <message>
            <source>Texte, version 1</source>
            <translation>Text, version 1</translation>
        </message>
        <message>
            <source>Ouvert pour : %1</source>
            <translation>Opened for: %1</translation>
        </message>
        <message>
            <source>Changer le motif</source>
            <translation>Change the purpose</translation>
        </message>
        <message>
            <source>Changer le motif de cette ouverture</source>
            <translation>Change the purpose of this opening</translation>
        </message>
        <message>
            <source>Fil du dossier</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Fil du dossier : ce qui a été fait, jour par jour</source>
            <translation>Timeline: what was done, day by day</translation>
        </message>
        <message>
            <source>Me retirer…</source>
            <translation>Step back…</translation>
        </message>
        <message>
            <source>Me déporter ou me retirer de ce dossier</source>
            <translation>Recuse myself or step back from this case</translation>
        </message>
        <message>
            <source>Noter ce que %1 a dit</source>
            <translation>Record what %1 said</translation>
        </message>
        <message>
            <source>Écrire l'accord</source>
            <translation>Write the agreement</translation>
        </message>
        <message>
            <source>Pourquoi ouvrir ce dossier ?</source>
            <translation>Why open this case?</translation>
        </message>
        <message>
            <source>La raison est notée au journal avec chaque lecture, jusqu'à ce que le dossier soit refermé.</source>
            <translation>The purpose is noted in the log with each read, until the case is closed again.</translation>
        </message>
        <message>
            <source>Attention : vous êtes seul·e à tenir une clé de ce dossier. Si vous partez avant que quelqu'un d'autre la reçoive, ce qu'elle ouvre ne pourra plus jamais être lu.</source>
            <translation>Careful: you alone hold a key of this case. If you leave before somebody else has received it, what it opens can never be read again.</translation>
        </message>
        <message>
            <source>Aucune raison n'est demandée. Vos clés de ce dossier disparaissent tout de suite et personne ne peut vous les rendre (IMPA-3). Ce que vous avez déjà lu ne peut pas être effacé de votre mémoire.</source>
            <translation>No reason is asked. Your keys of this case are gone at once, and nobody can give them back (IMPA-3). What you have already read cannot be unread.</translation>
        </message>
        <message>
            <source>Oui, me retirer</source>
            <translation>Yes, step back</translation>
        </message>
        <message>
            <source>Vous n'êtes plus sur ce dossier. Vos clés, vos brouillons et votre recherche n'en gardent rien.</source>
            <translation>You are no longer on this case. Your keys, your drafts and your search keep nothing of it.</translation>
        </message>
        <message>
            <source>Où en était le dossier avant son scellé</source>
            <translation>Where the case stood before its seal</translation>
        </message>
    </context>
    <context>
        <name>desktop::CasesPage</name>
        <message>
            <source>Dossiers</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Les miens seulement</source>
            <translation>Mine only</translation>
        </message>
        <message>
            <source>Liste des dossiers</source>
            <translation>List of cases</translation>
        </message>
        <message>
            <source>Filtrer : numéro, plante ou oiseau, état…</source>
            <translation>Filter: number, plant or bird, status…</translation>
        </message>
        <message>
            <source>Filtrer les dossiers</source>
            <translation>Filter the cases</translation>
        </message>
        <message>
            <source>Dossiers : %1</source>
            <translation>Cases: %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::ConsentButton</name>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>pas encore demandé</source>
            <translation>not asked yet</translation>
        </message>
        <message>
            <source>attend le représentant</source>
            <translation>waiting for the representative</translation>
        </message>
        <message>
            <source>attend la personne</source>
            <translation>waiting for the person</translation>
        </message>
        <message>
            <source>donné, jusqu'au %1</source>
            <translation>given, until %1</translation>
        </message>
        <message>
            <source>Partie %1, %2</source>
            <translation>Party %1, %2</translation>
        </message>
        <message>
            <source>Noter ce que la personne a dit</source>
            <translation>Note what the person said</translation>
        </message>
        <message>
            <source>Oui, %1</source>
            <translation>Yes, %1</translation>
        </message>
        <message>
            <source>Oui du représentant, sur papier</source>
            <translation>Yes from the representative, on paper</translation>
        </message>
        <message>
            <source>Non</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Retire son accord</source>
            <translation>Withdraws their agreement</translation>
        </message>
    </context>
    <context>
        <name>desktop::DisclosureDecision</name>
        <message>
            <source>Communication</source>
            <translation>Disclosure</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Communication à %1</source>
            <translation>Disclosure to %1</translation>
        </message>
        <message>
            <source>Ce qui partirait</source>
            <translation>What would be sent</translation>
        </message>
        <message>
            <source>État : %1</source>
            <translation>Status: %1</translation>
        </message>
        <message>
            <source>Destinataire</source>
            <translation>Recipient</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Pour quoi</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Fondement</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Préparée par</source>
            <translation>Prepared by</translation>
        </message>
        <message>
            <source>Ouverte jusqu'au, inclus</source>
            <translation>Open until, inclusive</translation>
        </message>
        <message>
            <source>%1, de : %2</source>
            <translation>%1, from: %2</translation>
        </message>
        <message>
            <source>Les noms des champs seulement : ce qui y est écrit ne se montre pas ici.</source>
            <translation>The names of the fields only: what is written in them is not shown here.</translation>
        </message>
        <message>
            <source>Ce que les parties ont dit de cette communication</source>
            <translation>What the parties said about this disclosure</translation>
        </message>
        <message>
            <source>La décision de la direction</source>
            <translation>The director's decision</translation>
        </message>
        <message>
            <source>La direction décide, sans lire ce qui part.</source>
            <translation>The director decides, without reading what is sent.</translation>
        </message>
        <message>
            <source>Accès ouvert jusqu'au, inclus</source>
            <translation>Access open until, inclusive</translation>
        </message>
        <message>
            <source>Au plus tard le %1 : six mois au plus, et jamais plus longtemps que ce que les parties ont dit.</source>
            <translation>%1 at the latest: six months at most, and never longer than what the parties said.</translation>
        </message>
        <message>
            <source>Accorder l'accès</source>
            <translation>Grant access</translation>
        </message>
        <message>
            <source>Pour refuser, quittez cette page : rien ne part sans votre décision.</source>
            <translation>To refuse, leave this page: nothing is sent without your decision.</translation>
        </message>
        <message>
            <source>Faire le fichier de remise…</source>
            <translation>Make the hand-over file…</translation>
        </message>
        <message>
            <source>Retirer l'accès…</source>
            <translation>Withdraw access…</translation>
        </message>
        <message>
            <source>Abandonner cette communication…</source>
            <translation>Abandon this disclosure…</translation>
        </message>
        <message>
            <source>Plus aucun fichier de remise ne pourra être fait. Ce que le partenaire a déjà ouvert ne se reprend pas.</source>
            <translation>No further hand-over file can be made. What the partner has already opened cannot be taken back.</translation>
        </message>
        <message>
            <source>Oui, y mettre fin</source>
            <translation>Yes, end it</translation>
        </message>
        <message>
            <source>Fichier de remise</source>
            <translation>Hand-over file</translation>
        </message>
    </context>
    <context>
        <name>desktop::DisclosureEditor</name>
        <message>
            <source>à choisir</source>
            <translation>to be chosen</translation>
        </message>
        <message>
            <source>Préparer une communication, dossier %1</source>
            <translation>Prepare a disclosure, case %1</translation>
        </message>
        <message>
            <source>Partenaire</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Pour quoi</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Quels champs partent ?</source>
            <translation>Which fields are sent?</translation>
        </message>
        <message>
            <source>Rien n'est coché d'avance. Cocher le premier champ d'un écrit le lit : cette lecture est notée au journal.</source>
            <translation>Nothing is ticked in advance. Ticking the first field of a written record reads it: this reading is noted in the log.</translation>
        </message>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Une note de travail n'est pas la parole de la personne : en principe, elle ne part pas.</source>
            <translation>A working note is not the person's own words: as a rule, it is not sent.</translation>
        </message>
        <message>
            <source>Ce qui part, mot pour mot</source>
            <translation>What is sent, word for word</translation>
        </message>
        <message>
            <source>lecture en cours…</source>
            <translation>reading…</translation>
        </message>
        <message>
            <source>(rien n'y est écrit)</source>
            <translation>(nothing is written here)</translation>
        </message>
        <message>
            <source>Rien n'est coché : rien ne part.</source>
            <translation>Nothing is ticked: nothing is sent.</translation>
        </message>
        <message>
            <source>Cochez au moins un champ.</source>
            <translation>Tick at least one field.</translation>
        </message>
        <message>
            <source>Un écrit coché n'a pas encore été lu : ce qui part se montre d'abord.</source>
            <translation>A ticked record has not been read yet: what is sent is shown first.</translation>
        </message>
        <message>
            <source>Choisissez le partenaire.</source>
            <translation>Choose the partner.</translation>
        </message>
        <message>
            <source>La communication est préparée. Il y manque l'accord de chaque partie, puis la décision de la direction.</source>
            <translation>The disclosure is prepared. It still needs the agreement of each party, then the director's decision.</translation>
        </message>
    </context>
    <context>
        <name>desktop::DisclosureFlow</name>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>commencée</source>
            <translation>started</translation>
        </message>
        <message>
            <source>attend la direction</source>
            <translation>waiting for the director</translation>
        </message>
        <message>
            <source>échue</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>accordée</source>
            <translation>granted</translation>
        </message>
        <message>
            <source>retirée</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>Le consentement à cette communication est noté.</source>
            <translation>The consent to this disclosure is noted.</translation>
        </message>
        <message>
            <source>Le retrait est noté ; la communication prend fin tout de suite.</source>
            <translation>The withdrawal is noted; the disclosure ends at once.</translation>
        </message>
        <message>
            <source>Le refus est noté ; rien ne partira.</source>
            <translation>The refusal is noted; nothing will be sent.</translation>
        </message>
        <message>
            <source>L'accès est accordé jusqu'au %1 inclus. Le fichier de remise peut être fait.</source>
            <translation>Access is granted until %1 inclusive. The hand-over file can be made.</translation>
        </message>
        <message>
            <source>L'accès est retiré. Ce que le partenaire a déjà ouvert ne se reprend pas.</source>
            <translation>Access is withdrawn. What the partner has already opened cannot be taken back.</translation>
        </message>
        <message>
            <source>Accord des parties</source>
            <translation>Agreement of the parties</translation>
        </message>
        <message>
            <source>Suivi avec %1</source>
            <translation>Follow-up with %1</translation>
        </message>
        <message>
            <source>Rencontre du %1</source>
            <translation>Joint session of %1</translation>
        </message>
        <message>
            <source>Mots de %1 pour %2</source>
            <translation>Words from %1 for %2</translation>
        </message>
        <message>
            <source>Entretien du %1 avec %2</source>
            <translation>Interview of %1 with %2</translation>
        </message>
        <message>
            <source>Aucun partenaire n'est inscrit dans ce coffre. La direction peut en inscrire un.</source>
            <translation>No partner is enrolled in this vault. The director can enrol one.</translation>
        </message>
    </context>
    <context>
        <name>desktop::DisclosureList</name>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>État</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Destinataire</source>
            <translation>Recipient</translation>
        </message>
        <message>
            <source>Pour</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Jusqu'au</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Champs</source>
            <translation>Fields</translation>
        </message>
    </context>
    <context>
        <name>desktop::DisclosuresPage</name>
        <message>
            <source>Communications</source>
            <translation>Disclosures</translation>
        </message>
        <message>
            <source>Registre des communications</source>
            <translation>Register of disclosures</translation>
        </message>
        <message>
            <source>Ce qui part à un partenaire : à qui, pour quoi, quels champs, jusqu'à quand. Une communication se prépare depuis son dossier ; ouvrez une ligne pour voir les consentements et décider.</source>
            <translation>What is sent to a partner: to whom, what for, which fields, until when. A disclosure is prepared from its case; open a line to see the consents and decide.</translation>
        </message>
        <message>
            <source>Communications : %1  ·  en attente de la direction : %2</source>
            <translation>Disclosures: %1  ·  waiting for the director: %2</translation>
        </message>
    </context>
    <context>
        <name>desktop::DocumentFlow</name>
        <message>
            <source>lieu</source>
            <translation>place</translation>
        </message>
        <message>
            <source>appareil</source>
            <translation>device</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>autres indications</source>
            <translation>other details</translation>
        </message>
        <message>
            <source>Ajout en cours</source>
            <translation>Adding</translation>
        </message>
        <message>
            <source>« %1 » n'est pas ajouté. %2</source>
            <translation>“%1” is not added. %2</translation>
        </message>
        <message>
            <source>Ajouté et scellé. Métadonnées retirées : %1. Là où ce n'est pas une image que ce programme sait nettoyer, métadonnées non examinées.</source>
            <translation>Added and sealed. Metadata removed: %1. Where it is not an image this program can clean, metadata not examined.</translation>
        </message>
        <message>
            <source>Ajouté et scellé. Métadonnées retirées : %1.</source>
            <translation>Added and sealed. Metadata removed: %1.</translation>
        </message>
        <message>
            <source>Ajouté et scellé. Métadonnées non examinées : le fichier est gardé tel quel.</source>
            <translation>Added and sealed. Metadata not examined: the file is kept as it is.</translation>
        </message>
        <message>
            <source>Ajouté et scellé. L'image ne portait pas de métadonnées.</source>
            <translation>Added and sealed. The image carried no metadata.</translation>
        </message>
        <message>
            <source>Copie en cours</source>
            <translation>Copying</translation>
        </message>
        <message>
            <source>La copie est enregistrée et notée au journal. Elle n'est plus protégée par le coffre.</source>
            <translation>The copy is saved and noted in the log. It is no longer protected by the vault.</translation>
        </message>
    </context>
    <context>
        <name>desktop::DocumentPage</name>
        <message>
            <source>Imprimer…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Cette lecture est notée au journal. Aucun fichier n'est écrit pour montrer ce document.</source>
            <translation>This reading is noted in the log. No file is written to show this document.</translation>
        </message>
        <message>
            <source>Lecture en cours</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Ce type de document ne se montre pas ici. Il peut seulement être enregistré en copie, depuis le dossier.</source>
            <translation>This type of document cannot be shown here. It can only be saved as a copy, from the case.</translation>
        </message>
        <message>
            <source>Texte du document</source>
            <translation>Text of the document</translation>
        </message>
        <message>
            <source>Page précédente</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Page suivante</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Ajuster à la fenêtre</source>
            <translation>Fit to window</translation>
        </message>
        <message>
            <source>Agrandir</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Réduire</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Cette page ne peut pas être dessinée : le document est abîmé, ou trop grand pour être montré.</source>
            <translation>This page cannot be drawn: the document is damaged, or too large to be shown.</translation>
        </message>
        <message>
            <source>Page %1 sur %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>Image du document</source>
            <translation>Image of the document</translation>
        </message>
        <message>
            <source>Le document est remis à l'imprimante. L'impression est notée au journal.</source>
            <translation>The document has been passed to the printer. The printing is noted in the log.</translation>
        </message>
        <message>
            <source>L'impression n'a pas abouti. Elle reste notée au journal.</source>
            <translation>The printing did not succeed. It stays noted in the log.</translation>
        </message>
        <message>
            <source>L'impression est notée au journal avant que rien ne parte à l'imprimante.</source>
            <translation>Printing is noted in the log before anything goes to the printer.</translation>
        </message>
        <message>
            <source>Aucune imprimante n'est prête sur cette machine : rien n'a été imprimé, ni noté. Branchez-en une et recommencez.</source>
            <translation>No printer is ready on this machine: nothing was printed, and nothing noted. Connect one and try again.</translation>
        </message>
    </context>
    <context>
        <name>desktop::DocumentsCard</name>
        <message>
            <source>Documents de %1</source>
            <translation>Documents of %1</translation>
        </message>
        <message>
            <source>Documents communs</source>
            <translation>Common documents</translation>
        </message>
        <message>
            <source>Où enregistrer la copie</source>
            <translation>Where to save the copy</translation>
        </message>
        <message>
            <source>Aucun document.</source>
            <translation>No documents.</translation>
        </message>
        <message>
            <source>Montrer les noms des fichiers</source>
            <translation>Show file names</translation>
        </message>
        <message>
            <source>%1 : montrer les noms des fichiers</source>
            <translation>%1: show file names</translation>
        </message>
        <message>
            <source>Les noms sont du contenu : cette lecture est notée au journal.</source>
            <translation>Names are content: this reading is noted in the log.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Voir</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Voir : %1</source>
            <translation>View: %1</translation>
        </message>
        <message>
            <source>Trop grand pour être montré ici : il peut être enregistré en copie.</source>
            <translation>Too large to be shown here: it can be saved as a copy.</translation>
        </message>
        <message>
            <source>Enregistrer une copie…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Enregistrer une copie : %1</source>
            <translation>Save a copy: %1</translation>
        </message>
        <message>
            <source>%1 : type de ce qu'on ajoute</source>
            <translation>%1: type of what is added</translation>
        </message>
        <message>
            <source>Type : selon le fichier</source>
            <translation>Type: according to the file</translation>
        </message>
        <message>
            <source>Ajouter…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>%1 : ajouter un document</source>
            <translation>%1: add a document</translation>
        </message>
        <message>
            <source>Un fichier peut aussi être déposé ici. L'original reste où il est.</source>
            <translation>A file can also be dropped here. The original stays where it is.</translation>
        </message>
        <message>
            <source>Choisir ce qu'on ajoute</source>
            <translation>Choose what to add</translation>
        </message>
        <message>
            <source>Enregistrer une copie hors du coffre</source>
            <translation>Save a copy outside the vault</translation>
        </message>
        <message>
            <source>La copie sera en clair : qui a la machine ou le support peut la lire. La raison est notée au journal.</source>
            <translation>The copy will not be encrypted: whoever has the machine or the storage device can read it. The reason is noted in the log.</translation>
        </message>
    </context>
    <context>
        <name>desktop::EditorPage</name>
        <message>
            <source>Enregistrer</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Laisser pour plus tard</source>
            <translation>Leave for later</translation>
        </message>
        <message>
            <source>Ce qui est écrit reste en brouillon, scellé, et revient la prochaine fois.</source>
            <translation>What is written stays as a draft, sealed, and comes back next time.</translation>
        </message>
        <message>
            <source>Un brouillon commencé plus tôt a été repris.</source>
            <translation>A draft started earlier has been brought back.</translation>
        </message>
        <message>
            <source>Repartir de rien</source>
            <translation>Start afresh</translation>
        </message>
    </context>
    <context>
        <name>desktop::EnrolPage</name>
        <message>
            <source>Inscrire quelqu'un</source>
            <translation>Enrol someone</translation>
        </message>
        <message>
            <source>Fichier de clés publiques, qui finit par « .pub »</source>
            <translation>Public keys file, ending in “.pub”</translation>
        </message>
        <message>
            <source>Empreinte reçue</source>
            <translation>Fingerprint received</translation>
        </message>
        <message>
            <source>Je les ai entendus de vive voix</source>
            <translation>I heard them spoken aloud</translation>
        </message>
        <message>
            <source>Inscrire</source>
            <translation>Enrol</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>La personne crée ses clés sur sa machine et vous remet le fichier « .pub ». Elle seule garde le reste.</source>
            <translation>The person creates their keys on their own machine and gives you the “.pub” file. They alone keep the rest.</translation>
        </message>
        <message>
            <source>Fichier de clés publiques</source>
            <translation>Public keys file</translation>
        </message>
        <message>
            <source>Nom</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Fonction</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Sorte de partenaire</source>
            <translation>Kind of partner</translation>
        </message>
        <message>
            <source>Appelez la personne : elle vous lit ses dix mots. S'ils diffèrent d'un seul, n'inscrivez pas.</source>
            <translation>Call the person: they read their ten words to you. If even one differs, do not enrol them.</translation>
        </message>
        <message>
            <source>Mots de l'empreinte</source>
            <translation>Words of the fingerprint</translation>
        </message>
        <message>
            <source>L'inscription vaut dès maintenant.</source>
            <translation>The enrolment takes effect now.</translation>
        </message>
        <message>
            <source>Il manque le fichier de clés publiques de la personne.</source>
            <translation>The person's public keys file is missing.</translation>
        </message>
        <message>
            <source>Il manque le nom.</source>
            <translation>The name is missing.</translation>
        </message>
        <message>
            <source>Comparez les mots de vive voix, puis cochez.</source>
            <translation>Compare the words aloud, then tick.</translation>
        </message>
    </context>
    <context>
        <name>desktop::ExplanationButton</name>
        <message>
            <source>Limites expliquées</source>
            <translation>Limits explained</translation>
        </message>
        <message>
            <source>Limites à expliquer</source>
            <translation>Limits to explain</translation>
        </message>
        <message>
            <source>Partie %1, %2</source>
            <translation>Party %1, %2</translation>
        </message>
        <message>
            <source>Lire le texte ensemble</source>
            <translation>Read the text together</translation>
        </message>
        <message>
            <source>C'est expliqué, %1</source>
            <translation>Explained, %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::ExportDialog</name>
        <message>
            <source>Dossier de l'export</source>
            <translation>Export folder</translation>
        </message>
        <message>
            <source>Exporter</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Exporter le journal pour un audit</source>
            <translation>Export the log for an audit</translation>
        </message>
        <message>
            <source>L'export contient le journal et les preuves, jamais le contenu d'un dossier. Un dossier déjà exporté est complété.</source>
            <translation>The export holds the log and the proofs, never the content of a case. A folder that already holds an export is added to.</translation>
        </message>
        <message>
            <source>Pour qui</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>Clé du journal, à remettre par un autre chemin que l'export</source>
            <translation>Log key, to be handed over by another route than the export</translation>
        </message>
        <message>
            <source>Clé du journal</source>
            <translation>Log key</translation>
        </message>
        <message>
            <source>Export en cours</source>
            <translation>Exporting</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Aucun auditeur n'est inscrit : la direction l'inscrit d'abord dans l'équipe.</source>
            <translation>No auditor is enrolled: the director must first enrol one in the team.</translation>
        </message>
        <message>
            <source>Choisissez le dossier où écrire l'export.</source>
            <translation>Choose the folder to write the export to.</translation>
        </message>
    </context>
    <context>
        <name>desktop::FindingWalk</name>
        <message>
            <source>Précédents</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Suivants</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Constats précédents</source>
            <translation>Previous findings</translation>
        </message>
        <message>
            <source>Constats suivants</source>
            <translation>Next findings</translation>
        </message>
        <message>
            <source>✕ Constat %1 : %2</source>
            <translation>✕ Finding %1: %2</translation>
        </message>
        <message>
            <source>Par : %1</source>
            <translation>By: %1</translation>
        </message>
        <message>
            <source>Constats %1 à %2, sur %3</source>
            <translation>Findings %1 to %2, of %3</translation>
        </message>
    </context>
    <context>
        <name>desktop::FolderField</name>
        <message>
            <source>Choisir…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choisir : %1</source>
            <translation>Choose: %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::FormFields</name>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>%1 caractères de trop</source>
            <translation>%1 characters too many</translation>
        </message>
        <message>
            <source>%1 sur %2 caractères · la personne peut lire ceci</source>
            <translation>%1 of %2 characters · the person can read this</translation>
        </message>
        <message>
            <source>La personne peut lire ceci.</source>
            <translation>The person can read this.</translation>
        </message>
        <message>
            <source>date connue</source>
            <translation>date known</translation>
        </message>
        <message>
            <source>%1 : date connue</source>
            <translation>%1: date known</translation>
        </message>
        <message>
            <source>C'est trop long.</source>
            <translation>This is too long.</translation>
        </message>
        <message>
            <source>À remplir.</source>
            <translation>To be filled in.</translation>
        </message>
    </context>
    <context>
        <name>desktop::HandoverFlow</name>
        <message>
            <source>Ce fichier n'est pas adressé à ces clés, ou il a été altéré.</source>
            <translation>This file is not addressed to these keys, or it has been altered.</translation>
        </message>
        <message>
            <source>Remis par l'équipe de médiation, pour le seul but convenu avec les personnes, jusqu'au %1 inclus.</source>
            <translation>Handed over by the mediation team, only for the purpose agreed with the people concerned, until the end of %1.</translation>
        </message>
        <message>
            <source>Communication %1</source>
            <translation>Disclosure %1</translation>
        </message>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>L'ouverture a été interrompue : recommencez.</source>
            <translation>Opening was interrupted: start again.</translation>
        </message>
        <message>
            <source>La clé du journal n'est pas lisible : copiez-la en entier.</source>
            <translation>The log key cannot be read: copy it in full.</translation>
        </message>
        <message>
            <source>Un fichier de ce nom existe déjà : choisissez-en un autre.</source>
            <translation>A file with this name already exists: choose another.</translation>
        </message>
        <message>
            <source>Le fichier ne peut pas être écrit à cet endroit.</source>
            <translation>The file cannot be written in this place.</translation>
        </message>
        <message>
            <source>Le fichier n'a pas pu être écrit en entier ; rien n'est resté.</source>
            <translation>The file could not be written in full; nothing was left behind.</translation>
        </message>
    </context>
    <context>
        <name>desktop::HandoverWindow</name>
        <message>
            <source>Fichier reçu</source>
            <translation>File received</translation>
        </message>
        <message>
            <source>Fichier de vos clés</source>
            <translation>Your keys file</translation>
        </message>
        <message>
            <source>Phrase de passe de vos clés</source>
            <translation>Passphrase of your keys</translation>
        </message>
        <message>
            <source>Enregistrer comme texte…</source>
            <translation>Save as text…</translation>
        </message>
        <message>
            <source>Ouvrir une autre remise</source>
            <translation>Open another hand-over</translation>
        </message>
        <message>
            <source>Ouvrir une remise</source>
            <translation>Open a hand-over</translation>
        </message>
        <message>
            <source>Ouverture en cours</source>
            <translation>Opening</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Une équipe de médiation vous a remis un fichier, avec l'accord des personnes. Il ne s'ouvre qu'avec vos clés, et seulement jusqu'à la date convenue.</source>
            <translation>A mediation team has handed you a file, with the agreement of the people concerned. It opens only with your keys, and only until the agreed date.</translation>
        </message>
        <message>
            <source>Clé du journal, reçue par un autre chemin que le fichier</source>
            <translation>Log key, received by another route than the file</translation>
        </message>
        <message>
            <source>Clé du journal</source>
            <translation>Log key</translation>
        </message>
        <message>
            <source>Ouvrir</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Indiquez le fichier reçu, la clé du journal et le fichier de vos clés.</source>
            <translation>Give the file received, the log key and your key file.</translation>
        </message>
        <message>
            <source>Tapez la phrase de passe de vos clés.</source>
            <translation>Type the passphrase of your keys.</translation>
        </message>
        <message>
            <source>Remis jusqu'au %1 inclus</source>
            <translation>Handed over until the end of %1</translation>
        </message>
        <message>
            <source>Ce que vous lisez ici ne se transmet pas plus loin : c'est pour le seul but convenu avec les personnes.</source>
            <translation>What you read here goes no further: it is only for the purpose agreed with the people concerned.</translation>
        </message>
        <message>
            <source>Communication %1</source>
            <translation>Disclosure %1</translation>
        </message>
        <message>
            <source>Enregistrer ce texte en clair ?</source>
            <translation>Save this text unprotected?</translation>
        </message>
        <message>
            <source>Le fichier ne sera plus protégé par rien : ni par vos clés, ni par la date de fin. Qui l'ouvre le lit. Effacez-le vous-même quand le but est atteint.</source>
            <translation>Nothing will protect the file any longer: neither your keys nor the end date. Whoever opens it reads it. Delete it yourself when the purpose is met.</translation>
        </message>
        <message>
            <source>Fichier à écrire</source>
            <translation>File to write</translation>
        </message>
        <message>
            <source>Ne pas enregistrer</source>
            <translation>Do not save</translation>
        </message>
        <message>
            <source>Enregistrer en clair</source>
            <translation>Save unprotected</translation>
        </message>
        <message>
            <source>Choisissez le fichier à écrire.</source>
            <translation>Choose the file to write.</translation>
        </message>
        <message>
            <source>Le texte est enregistré. Il n'est plus protégé.</source>
            <translation>The text is saved. It is no longer protected.</translation>
        </message>
    </context>
    <context>
        <name>desktop::HeadDialog</name>
        <message>
            <source>Tête du journal, à noter ou à comparer</source>
            <translation>Head of the log, to note down or compare</translation>
        </message>
        <message>
            <source>Elle résume tout le journal jusqu'ici. Gardée ailleurs, sur papier ou chez une collègue, elle montre plus tard que rien n'en a été retiré.</source>
            <translation>It sums up the whole log so far. Kept elsewhere, on paper or with a colleague, it shows later that nothing has been removed.</translation>
        </message>
        <message>
            <source>Tête du journal : %1</source>
            <translation>Head of the log: %1</translation>
        </message>
        <message>
            <source>Tête du journal, sur une ligne</source>
            <translation>Head of the log, on one line</translation>
        </message>
        <message>
            <source>Clé du journal, pour qui vérifie un export</source>
            <translation>Log key, for whoever checks an export</translation>
        </message>
        <message>
            <source>Clé du journal</source>
            <translation>Log key</translation>
        </message>
        <message>
            <source>Tête notée plus tôt</source>
            <translation>Head noted earlier</translation>
        </message>
        <message>
            <source>Recopiez ici la ligne notée</source>
            <translation>Copy the line you noted here</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Comparer avec la tête d'une collègue</source>
            <translation>Compare with a colleague's head</translation>
        </message>
        <message>
            <source>Les deux têtes sont gardées dans votre profil, hors du coffre.</source>
            <translation>Both heads are kept in your profile, outside the vault.</translation>
        </message>
        <message>
            <source>Qui vous l'a donnée</source>
            <translation>Who gave it to you</translation>
        </message>
        <message>
            <source>Comparer</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Recopiez d'abord la ligne à comparer.</source>
            <translation>First copy the line to compare.</translation>
        </message>
        <message>
            <source>ce coffre</source>
            <translation>this vault</translation>
        </message>
        <message>
            <source>la tête donnée</source>
            <translation>the head given</translation>
        </message>
    </context>
    <context>
        <name>desktop::HitList</name>
        <message>
            <source>dossier %1</source>
            <translation>case %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::HomePage</name>
        <message>
            <source>Accueil</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Bonjour %1</source>
            <translation>Hello %1</translation>
        </message>
        <message>
            <source>Rien n'attend ici : choisissez une pièce à gauche.</source>
            <translation>Nothing is waiting here: choose a room on the left.</translation>
        </message>
        <message>
            <source>Et d'autres encore : %1</source>
            <translation>And more besides: %1</translation>
        </message>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>desktop::IdleLock</name>
        <message>
            <source>Le coffre s'est verrouillé après %1 min sans activité.</source>
            <translation>The vault locked after %1 min without activity.</translation>
        </message>
        <message>
            <source>Le coffre s'est verrouillé avec la mise en veille.</source>
            <translation>The vault locked when the machine went to sleep.</translation>
        </message>
        <message>
            <source>Le coffre s'est verrouillé avec l'écran.</source>
            <translation>The vault locked with the screen.</translation>
        </message>
        <message>
            <source>Le coffre s'est verrouillé avec la fenêtre réduite.</source>
            <translation>The vault locked when the window was minimised.</translation>
        </message>
    </context>
    <context>
        <name>desktop::InvitationPage</name>
        <message>
            <source>À remettre à la personne inscrite</source>
            <translation>To hand to the person enrolled</translation>
        </message>
        <message>
            <source>Ligne d'invitation</source>
            <translation>Invitation line</translation>
        </message>
        <message>
            <source>Remise sur papier ou de vive voix, elle prouve que le coffre que la personne ouvre est bien celui-ci.</source>
            <translation>Handed over on paper or read aloud, it proves that the vault the person opens really is this one.</translation>
        </message>
        <message>
            <source>Clé du journal</source>
            <translation>Log key</translation>
        </message>
        <message>
            <source>Elle sert à vérifier, hors du coffre, ce qui est remis ou exporté.</source>
            <translation>It is used to check, outside the vault, what is handed over or exported.</translation>
        </message>
        <message>
            <source>Copier</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copier : %1</source>
            <translation>Copy: %1</translation>
        </message>
        <message>
            <source>Copié. Le presse-papiers sera vidé dans quelques secondes.</source>
            <translation>Copied. The clipboard will be cleared in a few seconds.</translation>
        </message>
        <message>
            <source>%1, code QR</source>
            <translation>%1, QR code</translation>
        </message>
    </context>
    <context>
        <name>desktop::JointRoom</name>
        <message>
            <source>attend le oui de %1</source>
            <translation>waiting for a yes from %1</translation>
        </message>
        <message>
            <source>à dire à %1</source>
            <translation>to be said to %1</translation>
        </message>
        <message>
            <source>transmis</source>
            <translation>passed on</translation>
        </message>
        <message>
            <source>annulé</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>Entre les parties</source>
            <translation>Between the parties</translation>
        </message>
        <message>
            <source>Votre fonction ne lit pas ce contenu.</source>
            <translation>Your role does not read this content.</translation>
        </message>
        <message>
            <source>Mots de %1 pour %2</source>
            <translation>Words from %1 for %2</translation>
        </message>
        <message>
            <source>Relu, c'est oui</source>
            <translation>Read back, it is a yes</translation>
        </message>
        <message>
            <source>%1 : relu, c'est oui</source>
            <translation>%1: read back, it is a yes</translation>
        </message>
        <message>
            <source>Le oui est noté : ces mots peuvent être dits.</source>
            <translation>The yes is recorded: these words can be said.</translation>
        </message>
        <message>
            <source>C'est dit</source>
            <translation>It has been said</translation>
        </message>
        <message>
            <source>%1 : c'est dit</source>
            <translation>%1: it has been said</translation>
        </message>
        <message>
            <source>Transmis. Ces mots sont maintenant partagés ; ils ne peuvent plus être repris.</source>
            <translation>Passed on. These words are now shared; they can no longer be taken back.</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>%1 : annuler</source>
            <translation>%1: cancel</translation>
        </message>
        <message>
            <source>Ces mots ne seront pas transmis.</source>
            <translation>These words will not be passed on.</translation>
        </message>
        <message>
            <source>Aucun mot à porter.</source>
            <translation>No words to carry.</translation>
        </message>
        <message>
            <source>Rencontre du %1</source>
            <translation>Joint session of %1</translation>
        </message>
        <message>
            <source>Accord</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Accord, à revoir le %1</source>
            <translation>Agreement, to be reviewed on %1</translation>
        </message>
        <message>
            <source>Suivi avec %1</source>
            <translation>Follow-up with %1</translation>
        </message>
        <message>
            <source>Rencontre</source>
            <translation>Joint session</translation>
        </message>
        <message>
            <source>Suivi</source>
            <translation>Follow-up</translation>
        </message>
    </context>
    <context>
        <name>desktop::LifeStrip</name>
        <message>
            <source>État du dossier : %1</source>
            <translation>State of the case: %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::LogList</name>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Quand</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Qui</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Quoi</source>
            <translation>What</translation>
        </message>
        <message>
            <source>À propos de</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Rang</source>
            <translation>Index</translation>
        </message>
    </context>
    <context>
        <name>desktop::MachineSigns</name>
        <message>
            <source>Se verrouiller</source>
            <translation>Lock</translation>
        </message>
    </context>
    <context>
        <name>desktop::MainWindow</name>
        <message>
            <source>Accueil</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Saisines</source>
            <translation>Referrals</translation>
        </message>
        <message>
            <source>Communications</source>
            <translation>Disclosures</translation>
        </message>
        <message>
            <source>Équipe</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Réglages</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Pièces</source>
            <translation>Rooms</translation>
        </message>
        <message>
            <source>Verrouiller</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Verrouiller tout de suite (Ctrl+L)</source>
            <translation>Lock now (Ctrl+L)</translation>
        </message>
        <message>
            <source>Alertes</source>
            <translation>Alerts</translation>
        </message>
        <message>
            <source>Courriers</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Bris de glace</source>
            <translation>Break-glass</translation>
        </message>
        <message>
            <source>Sauvegardes</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Droits des personnes</source>
            <translation>People's rights</translation>
        </message>
        <message>
            <source>Conservation</source>
            <translation>Retention</translation>
        </message>
    </context>
    <context>
        <name>desktop::NewPassphrase</name>
        <message>
            <source>Phrase de passe</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>La même, encore une fois</source>
            <translation>The same, once more</translation>
        </message>
        <message>
            <source>Phrase de passe (elle ne pourra pas être retrouvée)</source>
            <translation>Passphrase (it cannot be recovered)</translation>
        </message>
        <message>
            <source>Tirer sept mots au hasard</source>
            <translation>Draw seven words at random</translation>
        </message>
        <message>
            <source>Tirée au hasard : environ 90 bits, très solide. Écrivez-la sur papier, puis tapez-la dans le second champ.</source>
            <translation>Drawn at random: about 90 bits, very strong. Write it on paper, then type it in the second field.</translation>
        </message>
        <message>
            <source>Choisissez une phrase de passe.</source>
            <translation>Choose a passphrase.</translation>
        </message>
        <message>
            <source>Les deux champs ne disent pas la même chose.</source>
            <translation>The two fields do not say the same thing.</translation>
        </message>
        <message>
            <source>C'est trop court : au moins douze caractères. Sept mots au hasard sont un bon choix.</source>
            <translation>This is too short: at least twelve characters. Seven random words are a good choice.</translation>
        </message>
    </context>
    <context>
        <name>desktop::NoticesPage</name>
        <message>
            <source>Lot d'avis</source>
            <translation>Batch of notices</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Avis pour %1</source>
            <translation>Notice for %1</translation>
        </message>
        <message>
            <source>Taille : %1</source>
            <translation>Size: %1</translation>
        </message>
        <message>
            <source>Enregistrer…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Enregistrer l'avis pour %1</source>
            <translation>Save the notice for %1</translation>
        </message>
        <message>
            <source>enregistré</source>
            <translation>saved</translation>
        </message>
        <message>
            <source>Enregistrer l'avis</source>
            <translation>Save the notice</translation>
        </message>
        <message>
            <source>Courrier pour %1</source>
            <translation>Letter for %1</translation>
        </message>
        <message>
            <source>Enregistrer le courrier pour %1</source>
            <translation>Save the letter for %1</translation>
        </message>
        <message>
            <source>Enregistrer le courrier</source>
            <translation>Save the letter</translation>
        </message>
        <message>
            <source>Voici, mot pour mot, ce qui part : enregistrez-le pour le remettre. Ce courrier se revoit depuis l'alerte.</source>
            <translation>Here, word for word, is what leaves: save it to hand it over. This letter can be seen again from the alert.</translation>
        </message>
        <message>
            <source>Voici, mot pour mot, ce qui part. Cela ne s'écrit qu'une fois : ce qui n'est pas encore enregistré reste scellé sur cette machine, et se reprend depuis les saisines.</source>
            <translation>Here, word for word, is what leaves. It is written only once: what is not saved yet stays sealed on this machine, and is taken up again from the referrals.</translation>
        </message>
        <message>
            <source>Jeter ce qui n'est pas enregistré</source>
            <translation>Throw away what is not saved</translation>
        </message>
        <message>
            <source>Ce qui n'est pas enregistré ne s'écrira pas une seconde fois : le journal dira qu'il est parti, et personne ne pourra plus le remettre.</source>
            <translation>What is not saved will not be written a second time: the log will say that it left, and nobody will be able to hand it over any more.</translation>
        </message>
        <message>
            <source>Jeter quand même</source>
            <translation>Throw away anyway</translation>
        </message>
    </context>
    <context>
        <name>desktop::OpeningFlow</name>
        <message>
            <source>Ce coffre a été restauré depuis une sauvegarde, et des entrées d'après sont perdues (jour, nombre) : %1. Votre équipe vous l'a-t-elle dit ?</source>
            <translation>This vault was restored from a backup, and entries after it are lost (day, number): %1. Did your team tell you?</translation>
        </message>
        <message>
            <source>La date de cette machine est très en avance sur le journal du coffre.</source>
            <translation>This machine's date is far ahead of the vault's log.</translation>
        </message>
        <message>
            <source>La ligne d'invitation n'est pas lisible. Elle commence par « casevault1 » et se recopie en entier.</source>
            <translation>The invitation line cannot be read. It starts with “casevault1” and must be copied in full.</translation>
        </message>
        <message>
            <source>La liste de mots n'est pas installée sur cette machine : choisissez une phrase vous-même.</source>
            <translation>The word list is not installed on this machine: choose a phrase yourself.</translation>
        </message>
    </context>
    <context>
        <name>desktop::Page</name>
        <message>
            <source>Enregistré : %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>desktop::PartyColumn</name>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Nom : tenir pour voir</source>
            <translation>Name: hold to see</translation>
        </message>
        <message>
            <source>Le nom se montre tant que le bouton est tenu ; c'est noté au journal.</source>
            <translation>The name shows while the button is held; this is noted in the log.</translation>
        </message>
        <message>
            <source>Partie %1, nom : tenir pour voir</source>
            <translation>Party %1, name: hold to see</translation>
        </message>
        <message>
            <source>Limites expliquées</source>
            <translation>Limits explained</translation>
        </message>
        <message>
            <source>Limites à expliquer</source>
            <translation>Limits to explain</translation>
        </message>
        <message>
            <source>Entretiens : %1</source>
            <translation>Interviews: %1</translation>
        </message>
        <message>
            <source>Entretien du %1</source>
            <translation>Interview of %1</translation>
        </message>
        <message>
            <source>Partie %1, lire : %2</source>
            <translation>Party %1, read: %2</translation>
        </message>
        <message>
            <source>Écrire un entretien</source>
            <translation>Write an interview</translation>
        </message>
        <message>
            <source>Partie %1 : écrire un entretien</source>
            <translation>Party %1: write an interview</translation>
        </message>
        <message>
            <source>Mots à porter</source>
            <translation>Words to carry</translation>
        </message>
        <message>
            <source>Partie %1 : noter des mots à porter</source>
            <translation>Party %1: note words to carry</translation>
        </message>
        <message>
            <source>Imprimer pour %1</source>
            <translation>Print for %1</translation>
        </message>
        <message>
            <source>Partie %1 : imprimer ce que la personne a dit et accepté</source>
            <translation>Party %1: print what the person said and agreed to</translation>
        </message>
        <message>
            <source>Ses entretiens, ses mots, ses consentements, les accords signés ; rien de l'autre partie. L'impression est notée au journal.</source>
            <translation>Their interviews, words, consents and signed agreements; nothing of the other party. The print is noted in the log.</translation>
        </message>
        <message>
            <source>Avec les notes de travail</source>
            <translation>With the working notes</translation>
        </message>
        <message>
            <source>Seulement si la personne les demande : ce ne sont pas ses mots.</source>
            <translation>Only if the person asks for them: these are not the person's own words.</translation>
        </message>
        <message>
            <source>Partie %1 : imprimer aussi les notes de travail, à sa demande</source>
            <translation>Party %1: print the working notes too, on request</translation>
        </message>
    </context>
    <context>
        <name>desktop::PassphraseEdit</name>
        <message>
            <source>Les majuscules semblent verrouillées.</source>
            <translation>Caps Lock seems to be on.</translation>
        </message>
        <message>
            <source>Montrer la phrase de passe tant que le bouton est tenu</source>
            <translation>Show the passphrase while the button is held</translation>
        </message>
        <message>
            <source>Montrer tant que le bouton est tenu</source>
            <translation>Show while the button is held</translation>
        </message>
    </context>
    <context>
        <name>desktop::PassphrasePage</name>
        <message>
            <source>Changer ma phrase de passe</source>
            <translation>Change my passphrase</translation>
        </message>
        <message>
            <source>Fichier de mes clés</source>
            <translation>My key file</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Fichier de mes clés, gardé ailleurs : s'il est là, il s'ouvrira avec la nouvelle phrase. Sinon, laissez vide.</source>
            <translation>My key file, kept elsewhere: if it is there, it will open with the new passphrase. Otherwise, leave empty.</translation>
        </message>
        <message>
            <source>Changement en cours</source>
            <translation>Changing</translation>
        </message>
        <message>
            <source>Phrase de passe actuelle</source>
            <translation>Present passphrase</translation>
        </message>
        <message>
            <source>Tapez d'abord votre phrase de passe actuelle.</source>
            <translation>Type your present passphrase first.</translation>
        </message>
    </context>
    <context>
        <name>desktop::PersonPage</name>
        <message>
            <source>n'est plus là</source>
            <translation>no longer here</translation>
        </message>
        <message>
            <source>Empreinte des clés : ces mots, dits de vive voix, prouvent que ce sont bien les siennes.</source>
            <translation>Fingerprint of the keys: these words, said aloud, prove that the keys really are this person's.</translation>
        </message>
        <message>
            <source>Empreinte de %1, code QR</source>
            <translation>Fingerprint of %1, QR code</translation>
        </message>
        <message>
            <source>Départ…</source>
            <translation>Departure…</translation>
        </message>
        <message>
            <source>Départ de %1</source>
            <translation>Departure of %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::ProgressStrip</name>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Annuler : %1</source>
            <translation>Cancel: %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::PurposeDialog</name>
        <message>
            <source>Pourquoi</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Pourquoi ?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>Continuer</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>desktop::QrView</name>
        <message>
            <source>Code QR</source>
            <translation>QR code</translation>
        </message>
    </context>
    <context>
        <name>desktop::ReadingPage</name>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Cette lecture est notée au journal.</source>
            <translation>This reading is noted in the log.</translation>
        </message>
    </context>
    <context>
        <name>desktop::RecoveryCard</name>
        <message>
            <source>Recouvrement</source>
            <translation>Recovery</translation>
        </message>
        <message>
            <source>À faire</source>
            <translation>To do</translation>
        </message>
    </context>
    <context>
        <name>desktop::RecoveryWords</name>
        <message>
            <source>Pas de recouvrement : ce qu'une personne perd, elle le perd.</source>
            <translation>No recovery: what a person loses is lost.</translation>
        </message>
        <message>
            <source>Des parts réunies rouvrent tout : %1 sur %2. Cérémonie du %3.</source>
            <translation>Shares put together open everything again: %1 of %2. Ceremony of %3.</translation>
        </message>
        <message>
            <source>La répétition était à faire avant le %1.</source>
            <translation>The rehearsal was due by %1.</translation>
        </message>
        <message>
            <source>Prochaine répétition au plus tard le %1.</source>
            <translation>Next rehearsal by %1 at the latest.</translation>
        </message>
        <message>
            <source>Clés qui attendent encore que leur détenteur ouvre le coffre : %1.</source>
            <translation>Keys that still wait for their holder to unlock the vault: %1.</translation>
        </message>
        <message>
            <source>Personnes qui n'ont pas ouvert le coffre depuis la cérémonie : %1.</source>
            <translation>People who have not unlocked the vault since the ceremony: %1.</translation>
        </message>
    </context>
    <context>
        <name>desktop::ReferralFlow</name>
        <message>
            <source>La décision est notée : %1.</source>
            <translation>The decision is noted: %1.</translation>
        </message>
        <message>
            <source>Le prochain lot dira : %1. Rien d'autre.</source>
            <translation>The next batch will say: %1. Nothing else.</translation>
        </message>
        <message>
            <source>Aucun avis n'attendait.</source>
            <translation>No notice was waiting.</translation>
        </message>
    </context>
    <context>
        <name>desktop::ReferralList</name>
        <message>
            <source>répondue</source>
            <translation>answered</translation>
        </message>
        <message>
            <source>%1, en retard</source>
            <translation>%1, overdue</translation>
        </message>
        <message>
            <source>à dire : %1</source>
            <translation>to say: %1</translation>
        </message>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Numéro</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Depuis (jours ouvrés)</source>
            <translation>Waiting (working days)</translation>
        </message>
        <message>
            <source>Décision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Secteur</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Origine</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Partenaire</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Prochain avis</source>
            <translation>Next notice</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Case</translation>
        </message>
    </context>
    <context>
        <name>desktop::ReferralsPage</name>
        <message>
            <source>personne : aucun avis ne part</source>
            <translation>nobody: no notice is sent</translation>
        </message>
        <message>
            <source>Inscrire une saisine</source>
            <translation>Record a referral</translation>
        </message>
        <message>
            <source>partenaire tenu informé</source>
            <translation>partner kept informed</translation>
        </message>
        <message>
            <source>Résumé et noms (sous la clé de cette saisine seule)</source>
            <translation>Summary and names (under this referral's key alone)</translation>
        </message>
        <message>
            <source>La saisine %1 est inscrite ; elle attend une réponse.</source>
            <translation>Referral %1 is recorded; it is waiting for an answer.</translation>
        </message>
        <message>
            <source>Rien</source>
            <translation>Nothing</translation>
        </message>
        <message>
            <source>Personne n'est nommé, et il n'y a pas de résumé.</source>
            <translation>Nobody is named, and there is no summary.</translation>
        </message>
        <message>
            <source>Saisine %1 : résumé et noms</source>
            <translation>Referral %1: summary and names</translation>
        </message>
        <message>
            <source>Ouvrir un dossier depuis la saisine %1</source>
            <translation>Open a case from referral %1</translation>
        </message>
        <message>
            <source>Forme de la médiation</source>
            <translation>Form of mediation</translation>
        </message>
        <message>
            <source>La situation (sous la clé du dossier, lue par le binôme et la coordination)</source>
            <translation>The situation (under the case key, read by the pair and the coordinator)</translation>
        </message>
        <message>
            <source>Le dossier est ouvert. Il reste à dire qui mène la médiation.</source>
            <translation>The case is open. It remains to say who leads the mediation.</translation>
        </message>
        <message>
            <source>Aucun avis n'attend. On en met un dans le lot depuis une saisine qu'un partenaire a adressée.</source>
            <translation>No notice is waiting. A notice is put in the batch from a referral sent by a partner.</translation>
        </message>
        <message>
            <source>Le lot s'écrit une seule fois : numéro, état et date de chaque saisine, rien d'autre. Enregistrez-le aussitôt, partenaire par partenaire.</source>
            <translation>The batch is written once only: number, state and date of each referral, nothing else. Save it straight away, partner by partner.</translation>
        </message>
        <message>
            <source>Écrire le lot</source>
            <translation>Write the batch</translation>
        </message>
        <message>
            <source>Reçue le %1</source>
            <translation>Received on %1</translation>
        </message>
        <message>
            <source>Origine : %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>Voie : %1</source>
            <translation>Channel: %1</translation>
        </message>
        <message>
            <source>Secteur : %1</source>
            <translation>Sector: %1</translation>
        </message>
        <message>
            <source>Lieu : %1</source>
            <translation>Place: %1</translation>
        </message>
        <message>
            <source>Nature : %1</source>
            <translation>Nature: %1</translation>
        </message>
        <message>
            <source>Partenaire tenu informé : %1</source>
            <translation>Partner kept informed: %1</translation>
        </message>
        <message>
            <source>Dossier : %1</source>
            <translation>Case: %1</translation>
        </message>
        <message>
            <source>Saisines</source>
            <translation>Referrals</translation>
        </message>
        <message>
            <source>Seulement ce qui attend</source>
            <translation>Only what is waiting</translation>
        </message>
        <message>
            <source>Liste des saisines</source>
            <translation>List of referrals</translation>
        </message>
        <message>
            <source>Filtrer : numéro, secteur, nature, partenaire…</source>
            <translation>Filter: number, sector, nature, partner…</translation>
        </message>
        <message>
            <source>Filtrer les saisines</source>
            <translation>Filter the referrals</translation>
        </message>
        <message>
            <source>Saisines : %1</source>
            <translation>Referrals: %1</translation>
        </message>
        <message>
            <source>%1  ·  sans réponse depuis plus de %2 jours ouvrés : %3</source>
            <translation>%1  ·  unanswered for more than %2 working days: %3</translation>
        </message>
        <message>
            <source>Écrire le lot d'avis (%1)</source>
            <translation>Write the batch of notices (%1)</translation>
        </message>
        <message>
            <source>Saisine %1</source>
            <translation>Referral %1</translation>
        </message>
        <message>
            <source>En retard : chaque saisine reçoit une réponse en dix jours ouvrés</source>
            <translation>Overdue: each referral gets an answer within ten working days</translation>
        </message>
        <message>
            <source>Dernier avis envoyé : %1</source>
            <translation>Last notice sent: %1</translation>
        </message>
        <message>
            <source>Aucun avis envoyé encore</source>
            <translation>No notice sent yet</translation>
        </message>
        <message>
            <source>Le prochain lot dira : %1</source>
            <translation>The next batch will say: %1</translation>
        </message>
        <message>
            <source>Décider de la suite…</source>
            <translation>Decide what happens next…</translation>
        </message>
        <message>
            <source>Lire le résumé et les noms</source>
            <translation>Read the summary and names</translation>
        </message>
        <message>
            <source>Ouvrir un dossier…</source>
            <translation>Open a case…</translation>
        </message>
        <message>
            <source>Voir le dossier %1</source>
            <translation>See case %1</translation>
        </message>
        <message>
            <source>Mettre dans le lot d'avis : %1</source>
            <translation>Put in the batch of notices: %1</translation>
        </message>
        <message>
            <source>Décider de la suite</source>
            <translation>Decide what happens next</translation>
        </message>
        <message>
            <source>Voir le dossier</source>
            <translation>See the case</translation>
        </message>
        <message>
            <source>Reprendre les avis non enregistrés (%1)</source>
            <translation>Take up the unsaved notices again (%1)</translation>
        </message>
    </context>
    <context>
        <name>desktop::RowList</name>
        <message>
            <source>Ajouter</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Ajouter : %1</source>
            <translation>Add: %1</translation>
        </message>
        <message>
            <source>Retirer</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Retirer : %1</source>
            <translation>Remove: %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::ScreeningDialog</name>
        <message>
            <source>Noter la décision</source>
            <translation>Note the decision</translation>
        </message>
        <message>
            <source>Que devient la saisine %1 ?</source>
            <translation>What becomes of referral %1?</translation>
        </message>
        <message>
            <source>Chaque saisine reçoit une réponse ou devient un dossier. La décision ne se reprend pas.</source>
            <translation>Each referral gets an answer or becomes a case. The decision cannot be taken back.</translation>
        </message>
        <message>
            <source>Décision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Nature du conflit</source>
            <translation>Nature of the conflict</translation>
        </message>
        <message>
            <source>comme inscrite : %1</source>
            <translation>as recorded: %1</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Pour ouvrir un dossier, dites d'abord la nature du conflit.</source>
            <translation>To open a case, first say the nature of the conflict.</translation>
        </message>
    </context>
    <context>
        <name>desktop::SearchBox</name>
        <message>
            <source>Rechercher (Ctrl+K)</source>
            <translation>Search (Ctrl+K)</translation>
        </message>
        <message>
            <source>Rechercher dans les dossiers que je peux lire</source>
            <translation>Search the cases I can read</translation>
        </message>
        <message>
            <source>Rechercher</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>Recherche</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Résultats de la recherche</source>
            <translation>Search results</translation>
        </message>
        <message>
            <source>Dossiers rendus cherchables</source>
            <translation>Cases made searchable</translation>
        </message>
        <message>
            <source>Les rendre cherchables</source>
            <translation>Make them searchable</translation>
        </message>
        <message>
            <source>Arrêter</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Rien de tel dans ce que vous pouvez lire.</source>
            <translation>Nothing like that in what you can read.</translation>
        </message>
        <message>
            <source>Résultats : %1</source>
            <translation>Results: %1</translation>
        </message>
        <message>
            <source>Dossiers pas encore cherchables : %1. Rendre un dossier cherchable est une lecture, inscrite au journal.</source>
            <translation>Cases not yet searchable: %1. Making a case searchable is a reading, noted in the log.</translation>
        </message>
    </context>
    <context>
        <name>desktop::SettingsContent</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Taille du texte</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Verrouiller sans activité après</source>
            <translation>Lock without activity after</translation>
        </message>
        <message>
            <source>Verrouiller quand la fenêtre est réduite</source>
            <translation>Lock when the window is minimised</translation>
        </message>
        <message>
            <source>Dossier du coffre</source>
            <translation>Vault folder</translation>
        </message>
        <message>
            <source>Dossier de mon profil</source>
            <translation>My profile folder</translation>
        </message>
        <message>
            <source>Règles de l'organisation</source>
            <translation>Rules of the organisation</translation>
        </message>
        <message>
            <source>Appliquer</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>Fixées par la direction à la fondation du coffre ; rien ne permet encore de les changer.</source>
            <translation>Set by the director when the vault was founded; there is no way to change them yet.</translation>
        </message>
        <message>
            <source>Langue et affichage</source>
            <translation>Language and display</translation>
        </message>
        <message>
            <source>Langue</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Thème</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Clair</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Sombre</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Contraste élevé</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Verrouillage</source>
            <translation>Locking</translation>
        </message>
        <message>
            <source>Le coffre se verrouille aussi quand l'écran se verrouille, quand la machine se met en veille, et tout de suite avec Ctrl+L.</source>
            <translation>The vault also locks when the screen locks, when the machine goes to sleep, and at once with Ctrl+L.</translation>
        </message>
        <message>
            <source>Dossiers de cette machine</source>
            <translation>Folders on this machine</translation>
        </message>
        <message>
            <source>Ils valent à la prochaine ouverture du coffre. Sans choix, le profil est à sa place habituelle.</source>
            <translation>They apply the next time the vault is opened. If none is chosen, the profile is in its usual place.</translation>
        </message>
        <message>
            <source>Verrouillage automatique, en minutes : %1</source>
            <translation>Automatic lock, in minutes: %1</translation>
        </message>
        <message>
            <source>Sans activité, chaque poste se verrouille au plus tard après ce temps ; chaque personne peut choisir moins.</source>
            <translation>Without activity, each workstation locks after this time at the latest; each person can choose less.</translation>
        </message>
        <message>
            <source>Attente d'une contresignature, en jours : %1</source>
            <translation>Wait for a countersignature, in days: %1</translation>
        </message>
        <message>
            <source>Une décision à deux attend la deuxième personne pendant ce temps ; ensuite il faut la proposer de nouveau.</source>
            <translation>A decision by two waits this long for the second person; after that it must be proposed again.</translation>
        </message>
        <message>
            <source>Partage avec un partenaire, en mois au plus : %1</source>
            <translation>Sharing with a partner, in months at most: %1</translation>
        </message>
        <message>
            <source>Un consentement à partager avec un partenaire ne vaut jamais plus longtemps.</source>
            <translation>A consent to share with a partner never lasts longer than this.</translation>
        </message>
        <message>
            <source>Suivi d'un accord, en mois : au plus tôt %1, au plus tard %2</source>
            <translation>Follow-up of an agreement, in months: at the earliest %1, at the latest %2</translation>
        </message>
        <message>
            <source>On reprend contact avec les personnes dans cet intervalle après un accord.</source>
            <translation>After an agreement, the people are contacted again within this interval.</translation>
        </message>
        <message>
            <source>Écart d'entretiens admis entre les parties : %1</source>
            <translation>Allowed difference in interviews between the parties: %1</translation>
        </message>
        <message>
            <source>Au-delà, le dossier signale un déséquilibre, et une rencontre commune demande une raison.</source>
            <translation>Beyond it, the case signals an imbalance, and a joint session needs a reason.</translation>
        </message>
        <message>
            <source>Avance admise de l'horloge, en jours : %1</source>
            <translation>Clock lead allowed, in days: %1</translation>
        </message>
        <message>
            <source>Au-delà de cette avance sur le dernier acte, la date doit être confirmée.</source>
            <translation>Beyond this lead over the last act, the date must be confirmed.</translation>
        </message>
    </context>
    <context>
        <name>desktop::SettingsDialog</name>
        <message>
            <source>Réglages</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Fermer sans changer</source>
            <translation>Close without changing</translation>
        </message>
    </context>
    <context>
        <name>desktop::SettingsPage</name>
        <message>
            <source>Réglages</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>desktop::ShareConsentButton</name>
        <message>
            <source>Partie %1, %2 : %3</source>
            <translation>Party %1, %2: %3</translation>
        </message>
        <message>
            <source>pas encore demandé</source>
            <translation>not asked yet</translation>
        </message>
        <message>
            <source>donné, jusqu'au %1</source>
            <translation>given, until %1</translation>
        </message>
        <message>
            <source>attend le représentant</source>
            <translation>waiting for the representative</translation>
        </message>
        <message>
            <source>attend la personne</source>
            <translation>waiting for the person</translation>
        </message>
        <message>
            <source>Noter…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Partie %1 : noter ce qui a été dit de cette communication</source>
            <translation>Party %1: note what was said about this disclosure</translation>
        </message>
        <message>
            <source>Oui, %1</source>
            <translation>Yes, %1</translation>
        </message>
        <message>
            <source>Oui du représentant, sur papier</source>
            <translation>Yes from the representative, on paper</translation>
        </message>
        <message>
            <source>Non</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Retire son accord</source>
            <translation>Withdraws their agreement</translation>
        </message>
    </context>
    <context>
        <name>desktop::StateDialog</name>
        <message>
            <source>Issue</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Raison</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Ne rien dire à qui a orienté</source>
            <translation>Say nothing to whoever made the referral</translation>
        </message>
        <message>
            <source>Faire avancer le dossier</source>
            <translation>Move the case forward</translation>
        </message>
        <message>
            <source>Vers quel état</source>
            <translation>To which state</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Vers</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Faire avancer</source>
            <translation>Move forward</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>desktop::TeamFlow</name>
        <message>
            <source>Établir le recouvrement : %1 parts sur %2.</source>
            <translation>Set up the recovery: %1 shares of %2.</translation>
        </message>
        <message>
            <source>Recouvrer les clés de %1, avec les parts réunies.</source>
            <translation>Recover the keys of %1, with the shares put together.</translation>
        </message>
        <message>
            <source>Retirer %1 du coffre. Motif : %2.</source>
            <translation>Remove %1 from the vault. Reason: %2.</translation>
        </message>
        <message>
            <source>Un acte qui se fait à deux.</source>
            <translation>An act that takes two people.</translation>
        </message>
        <message>
            <source>Inscrire quelqu'un. Fonction : %1.</source>
            <translation>Enrol someone. Role: %1.</translation>
        </message>
        <message>
            <source>Inscrire %1. Fonction : %2.</source>
            <translation>Enrol %1. Role: %2.</translation>
        </message>
        <message>
            <source>Votre phrase de passe est changée. Le fichier de clés gardé ailleurs s'ouvre encore avec l'ancienne.</source>
            <translation>Your passphrase is changed. The key file kept elsewhere still opens with the old one.</translation>
        </message>
        <message>
            <source>Votre phrase de passe est changée, pour le coffre et pour votre fichier de clés.</source>
            <translation>Your passphrase is changed, for the vault and for your key file.</translation>
        </message>
        <message>
            <source>Ce fichier de clés ne se lit pas. Rien n'est changé.</source>
            <translation>This key file cannot be read. Nothing is changed.</translation>
        </message>
        <message>
            <source>Ce fichier contient les clés de quelqu'un d'autre. Rien n'est changé.</source>
            <translation>This file holds someone else's keys. Nothing is changed.</translation>
        </message>
        <message>
            <source>Votre phrase de passe est changée pour le coffre ; le fichier de clés n'a pas pu être écrit et s'ouvre encore avec l'ancienne.</source>
            <translation>Your passphrase is changed for the vault; the key file could not be written and still opens with the old one.</translation>
        </message>
        <message>
            <source>partenaire, %1</source>
            <translation>partner, %1</translation>
        </message>
        <message>
            <source>Ce fichier n'est pas là.</source>
            <translation>This file is not there.</translation>
        </message>
        <message>
            <source>Ce fichier n'est pas un fichier de clés, ou il est abîmé. Celui que l'on remet finit par « .pub ».</source>
            <translation>This file is not a key file, or it is damaged. The one to hand over ends in “.pub”.</translation>
        </message>
        <message>
            <source>L'inscription attend une seconde signature : la coordination, la direction ou la protection des données.</source>
            <translation>The enrolment waits for a second signature: the coordinator, the director or the privacy officer.</translation>
        </message>
        <message>
            <source>C'est signé.</source>
            <translation>It is signed.</translation>
        </message>
        <message>
            <source>Ne plus demander à personne de cosigner le journal.</source>
            <translation>Ask nobody any more to cosign the log.</translation>
        </message>
        <message>
            <source>Faire cosigner le journal par %1 de ces cosignataires : %2.</source>
            <translation>Have the log cosigned by %1 of these cosigners: %2.</translation>
        </message>
        <message>
            <source>Garder les traces %1 mois.</source>
            <translation>Keep traces for %1 months.</translation>
        </message>
        <message>
            <source>Oublier les traces d'un trimestre : %1.</source>
            <translation>Forget the traces of one quarter: %1.</translation>
        </message>
    </context>
    <context>
        <name>desktop::TeamPage</name>
        <message>
            <source>Équipe</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>C'est signé : l'inscription vaut dès maintenant.</source>
            <translation>It is signed: the enrolment takes effect now.</translation>
        </message>
        <message>
            <source>Le coffre vient d'être fondé : tant qu'une seconde personne ne peut pas contresigner, la direction inscrit seule.</source>
            <translation>The vault has just been founded: until a second person can countersign, the director enrols alone.</translation>
        </message>
        <message>
            <source>L'équipe</source>
            <translation>The team</translation>
        </message>
        <message>
            <source>Partenaires</source>
            <translation>Partners</translation>
        </message>
        <message>
            <source>Auditrices et auditeurs</source>
            <translation>Auditors</translation>
        </message>
        <message>
            <source>Inscrire quelqu'un</source>
            <translation>Enrol someone</translation>
        </message>
        <message>
            <source>Ma phrase de passe…</source>
            <translation>My passphrase…</translation>
        </message>
        <message>
            <source>Changer ma phrase de passe</source>
            <translation>Change my passphrase</translation>
        </message>
        <message>
            <source>Attend votre signature</source>
            <translation>Waiting for your signature</translation>
        </message>
        <message>
            <source>Attend la signature d'une autre personne</source>
            <translation>Waiting for someone else's signature</translation>
        </message>
        <message>
            <source>Proposé par %1, le %2</source>
            <translation>Proposed by %1, on %2</translation>
        </message>
        <message>
            <source>Empreinte, à comparer de vive voix avec la personne avant de signer :</source>
            <translation>Fingerprint, to compare aloud with the person before signing:</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>Sign</translation>
        </message>
        <message>
            <source>Signer : %1</source>
            <translation>Sign: %1</translation>
        </message>
        <message>
            <source>%1 : voir la fiche</source>
            <translation>%1: see details</translation>
        </message>
        <message>
            <source>n'est plus là</source>
            <translation>no longer here</translation>
        </message>
        <message>
            <source>Personne encore.</source>
            <translation>Nobody yet.</translation>
        </message>
        <message>
            <source>Voir ce départ…</source>
            <translation>See this departure…</translation>
        </message>
        <message>
            <source>Voir ce départ : %1</source>
            <translation>See this departure: %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::TrailPage</name>
        <message>
            <source>Journal</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Entrées du journal</source>
            <translation>Log entries</translation>
        </message>
        <message>
            <source>Plus anciennes</source>
            <translation>Older</translation>
        </message>
        <message>
            <source>Tête du journal…</source>
            <translation>Head of the log…</translation>
        </message>
        <message>
            <source>Exporter pour un audit…</source>
            <translation>Export for an audit…</translation>
        </message>
        <message>
            <source>Chaque lecture du journal est elle-même une entrée : cette page se lit quand on l'ouvre ou quand on le demande.</source>
            <translation>Each reading of the log is itself an entry: this page is read when it is opened or when you ask.</translation>
        </message>
        <message>
            <source>Lit deux cents entrées plus anciennes ; c'est une lecture de plus au journal.</source>
            <translation>Reads two hundred older entries; this is one more reading in the log.</translation>
        </message>
        <message>
            <source>Vérifier le coffre</source>
            <translation>Check the vault</translation>
        </message>
        <message>
            <source>Entrées montrées : %1, sur les %2 plus récentes</source>
            <translation>Entries shown: %1, of the %2 most recent</translation>
        </message>
        <message>
            <source>Entrées montrées : %1, sur %2</source>
            <translation>Entries shown: %1, of %2</translation>
        </message>
        <message>
            <source>Tenue du journal</source>
            <translation>Keeping of the log</translation>
        </message>
        <message>
            <source>Qui le cosigne, combien de temps les traces restent, le relevé pour une personne</source>
            <translation>Who cosigns it, how long traces stay, the extract for a person</translation>
        </message>
        <message>
            <source>Chercher des mots dans ce qui est lu…</source>
            <translation>Search for words in what was read…</translation>
        </message>
        <message>
            <source>Chercher des mots dans les entrées lues</source>
            <translation>Search for words in the entries read</translation>
        </message>
    </context>
    <context>
        <name>desktop::WelcomeWindow</name>
        <message>
            <source>Oui, je le sais</source>
            <translation>Yes, I know</translation>
        </message>
        <message>
            <source>C'est noté. Tapez de nouveau votre phrase de passe.</source>
            <translation>Noted. Type your passphrase again.</translation>
        </message>
        <message>
            <source>La date est la bonne</source>
            <translation>The date is right</translation>
        </message>
        <message>
            <source>Ouverture en cours</source>
            <translation>Opening</translation>
        </message>
        <message>
            <source>Ce que l'on vous confie reste entre vos mains : chaque dossier a ses clés, chaque geste laisse une trace.</source>
            <translation>What people entrust to you stays in your hands: each case has its keys, each action leaves a trace.</translation>
        </message>
        <message>
            <source>Langue et affichage</source>
            <translation>Language and display</translation>
        </message>
        <message>
            <source>Revenir au choix</source>
            <translation>Back to the choices</translation>
        </message>
        <message>
            <source>Ouvrir le coffre</source>
            <translation>Open the vault</translation>
        </message>
        <message>
            <source>Dossier du coffre</source>
            <translation>Vault folder</translation>
        </message>
        <message>
            <source>Votre nom dans l'équipe</source>
            <translation>Your name in the team</translation>
        </message>
        <message>
            <source>Phrase de passe</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Ouvrir</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Autre chose : fonder, rejoindre, vérifier, recevoir</source>
            <translation>Something else: found, join, check, receive</translation>
        </message>
        <message>
            <source>Que souhaitez-vous faire ?</source>
            <translation>What would you like to do?</translation>
        </message>
        <message>
            <source>Choisir</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>Ouvrir un coffre</source>
            <translation>Open a vault</translation>
        </message>
        <message>
            <source>Vous faites déjà partie de l'équipe.</source>
            <translation>You are already part of the team.</translation>
        </message>
        <message>
            <source>Créer mes clés</source>
            <translation>Create my keys</translation>
        </message>
        <message>
            <source>La première fois : vos clés, et votre empreinte à faire confirmer.</source>
            <translation>The first time: your keys, and your fingerprint to be confirmed.</translation>
        </message>
        <message>
            <source>Rejoindre un coffre</source>
            <translation>Join a vault</translation>
        </message>
        <message>
            <source>La direction vous a inscrit et remis une ligne d'invitation.</source>
            <translation>The director has enrolled you and given you an invitation line.</translation>
        </message>
        <message>
            <source>Fonder un coffre</source>
            <translation>Found a vault</translation>
        </message>
        <message>
            <source>Vous dirigez une équipe qui commence.</source>
            <translation>You lead a team that is starting out.</translation>
        </message>
        <message>
            <source>Ouvrir une remise</source>
            <translation>Open a hand-over</translation>
        </message>
        <message>
            <source>Vous êtes partenaire et avez reçu un fichier.</source>
            <translation>You are a partner and have received a file.</translation>
        </message>
        <message>
            <source>Vérifier un export</source>
            <translation>Check an export</translation>
        </message>
        <message>
            <source>Vous êtes auditrice ou auditeur : aucun coffre n'est nécessaire.</source>
            <translation>You are an auditor: no vault is needed.</translation>
        </message>
        <message>
            <source>Vous en serez la direction : vous inscrivez les personnes, et ne lisez aucun dossier.</source>
            <translation>You will be its director: you enrol people, and read no case.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Votre nom</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>Dossier du coffre (nouveau ou vide)</source>
            <translation>Vault folder (new or empty)</translation>
        </message>
        <message>
            <source>Fichier de vos clés (gardez-en une copie en lieu sûr)</source>
            <translation>Your key file (keep a copy in a safe place)</translation>
        </message>
        <message>
            <source>Fonder le coffre</source>
            <translation>Found the vault</translation>
        </message>
        <message>
            <source>Indiquez l'organisation, votre nom et le dossier du coffre.</source>
            <translation>Give the organisation, your name and the vault folder.</translation>
        </message>
        <message>
            <source>La ligne d'invitation prouve que ce coffre est bien celui de votre équipe.</source>
            <translation>The invitation line proves that this vault really is your team's.</translation>
        </message>
        <message>
            <source>Fichier de vos clés</source>
            <translation>Your keys file</translation>
        </message>
        <message>
            <source>Ligne d'invitation</source>
            <translation>Invitation line</translation>
        </message>
        <message>
            <source>Rejoindre</source>
            <translation>Join</translation>
        </message>
        <message>
            <source>Recopiez la ligne d'invitation que l'on vous a remise.</source>
            <translation>Copy in the invitation line you were given.</translation>
        </message>
        <message>
            <source>Elles restent à vous seul. Remettez à la direction le fichier qui finit par « .pub » : il ne contient rien de secret.</source>
            <translation>They stay yours alone. Give the director the file that ends in “.pub”: it holds nothing secret.</translation>
        </message>
        <message>
            <source>Fichier de mes clés</source>
            <translation>My key file</translation>
        </message>
        <message>
            <source>Votre empreinte</source>
            <translation>Your fingerprint</translation>
        </message>
        <message>
            <source>Lisez ces mots à la direction, de vive voix : ils prouvent que les clés reçues sont les vôtres.</source>
            <translation>Read these words aloud to the director: they prove that the keys received are yours.</translation>
        </message>
        <message>
            <source>À remettre : %1</source>
            <translation>To hand over: %1</translation>
        </message>
        <message>
            <source>Restaurer une sauvegarde</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>Le coffre est perdu ou abîmé, et vous en gardez une copie.</source>
            <translation>The vault is lost or damaged, and you keep a copy of it.</translation>
        </message>
    </context>
    <context>
        <name>desktop::PartyPaper</name>
        <message>
            <source>Ce qui vous a été dit de la part de l'autre</source>
            <translation>What was said to you on the other's behalf</translation>
        </message>
        <message>
            <source>Ce que vous avez dit, en attente de votre oui</source>
            <translation>What you said, waiting for your yes</translation>
        </message>
        <message>
            <source>Ce que vous avez dit, pas encore transmis</source>
            <translation>What you said, not carried yet</translation>
        </message>
        <message>
            <source>Ce que vous avez dit, transmis</source>
            <translation>What you said, carried</translation>
        </message>
        <message>
            <source>Ce que vous avez dit, non transmis</source>
            <translation>What you said, not carried</translation>
        </message>
        <message>
            <source>%1 : %2, %3 (%4)</source>
            <translation>%1: %2, %3 (%4)</translation>
        </message>
        <message>
            <source>%1 : le cadre et ses limites vous ont été expliqués</source>
            <translation>%1: the framework and its limits were explained to you</translation>
        </message>
        <message>
            <source>Entretien du %1</source>
            <translation>Interview of %1</translation>
        </message>
        <message>
            <source>Mots portés</source>
            <translation>Words carried</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Ce que vous avez dit et accepté</source>
            <translation>What you said and agreed to</translation>
        </message>
        <message>
            <source>Dossier %1, partie %2 (%3). Imprimé le %4.</source>
            <translation>Case %1, party %2 (%3). Printed on %4.</translation>
        </message>
        <message>
            <source>Cette feuille est pour vous seul·e. D'une autre personne n'y figure que ce qu'elle vous a fait transmettre, ou signé avec vous.</source>
            <translation>This sheet is for you alone. Of anybody else it holds only what they had passed on to you, or signed with you.</translation>
        </message>
        <message>
            <source>Ce que vous avez accepté ou refusé</source>
            <translation>What you agreed to or refused</translation>
        </message>
        <message>
            <source>Accord signé</source>
            <translation>Signed agreement</translation>
        </message>
        <message>
            <source>Rien n'est encore noté.</source>
            <translation>Nothing is noted yet.</translation>
        </message>
    </context>
    <context>
        <name>desktop::PartyPrint</name>
        <message>
            <source>Aucune imprimante n'est prête sur cette machine : rien n'a été imprimé.</source>
            <translation>No printer is ready on this machine: nothing was printed.</translation>
        </message>
        <message>
            <source>La feuille est remise à l'imprimante. L'impression est notée au journal.</source>
            <translation>The sheet is handed to the printer. The print is noted in the log.</translation>
        </message>
        <message>
            <source>L'impression n'a pas abouti. Elle reste notée au journal.</source>
            <translation>The print did not succeed. It stays noted in the log.</translation>
        </message>
    </context>
    <context>
        <name>desktop::TimelineList</name>
        <message>
            <source>%1 (parties : %2)</source>
            <translation>%1 (parties: %2)</translation>
        </message>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>desktop::TimelinePage</name>
        <message>
            <source>Fil du dossier %1</source>
            <translation>Timeline of case %1</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Ce qui a été fait, jour par jour. Aucun contenu n'est lu pour montrer cette page.</source>
            <translation>What was done, day by day. No content is read to show this page.</translation>
        </message>
        <message>
            <source>Fil du dossier, jour par jour</source>
            <translation>Timeline of the case, day by day</translation>
        </message>
    </context>
    <context>
        <name>desktop::ClockDialog</name>
        <message>
            <source>La date est-elle la bonne ?</source>
            <translation>Is the date right?</translation>
        </message>
        <message>
            <source>Cette machine est au %1, très en avance sur le dernier acte du journal. Si cette date est la bonne, ce que vous demandiez se fait maintenant. Sinon, rien n'est fait : mettez la machine à l'heure et recommencez.</source>
            <translation>This machine's date is %1, far ahead of the last act in the log. If this date is right, what you asked for is done now. If not, nothing is done: set the machine's clock right and try again.</translation>
        </message>
        <message>
            <source>La date est la bonne</source>
            <translation>The date is right</translation>
        </message>
        <message>
            <source>Ne rien faire</source>
            <translation>Do nothing</translation>
        </message>
    </context>
    <context>
        <name>desktop::Wording</name>
        <message>
            <source>Ce dossier est en lecture seule : aucune trace n'y est possible, donc aucune lecture non plus. Rendez-le inscriptible ; un export, lui, se vérifie toujours par « Vérifier un export ».</source>
            <translation>This folder is read-only: no trace can be left, so nothing can be read either. Make it writable; an export can always be verified through "Check an export".</translation>
        </message>
        <message>
            <source>Un fichier du coffre est illisible ou abîmé ; le reste est intact. Refaites la vérification depuis le journal, puis reprenez ce fichier dans une sauvegarde.</source>
            <translation>A file of the vault cannot be read or is damaged; the rest is intact. Run the verification from the log again, then take this file from a backup.</translation>
        </message>
        <message>
            <source>La phrase de passe n'est pas la bonne, ou ce trousseau a été altéré. Tapez-la de nouveau ; si elle est encore refusée, reprenez votre fichier de clés gardé ailleurs.</source>
            <translation>The passphrase is wrong, or this key file was altered. Type it again; if it is still refused, take the spare copy of your key file.</translation>
        </message>
        <message>
            <source>Cet élément n'est plus celui que le journal connaît : il a été modifié en dehors du programme. Le reste est intact ; lancez la vérification depuis le journal et prévenez la direction.</source>
            <translation>This item is not the one the log knows: it was changed outside the program. The rest is intact; run the verification from the log and tell the director.</translation>
        </message>
        <message>
            <source>Une ancienne version de cet élément a été remise à la place de la nouvelle ; lancez la vérification depuis le journal et prévenez la direction.</source>
            <translation>An old version of this item was put back in place of the newer one; run the verification from the log and tell the director.</translation>
        </message>
        <message>
            <source>Ce coffre est en retard sur ce que vous aviez vu (entrées vues / entrées présentes) : il a été restauré ou coupé. N'y écrivez rien ; demandez à la direction quelle copie est la bonne.</source>
            <translation>This vault is behind what you last saw (entries seen / entries here): it was restored or cut. Write nothing in it; ask the director which copy is the right one.</translation>
        </message>
        <message>
            <source>L'histoire de ce coffre n'est plus celle que vous aviez vue : deux histoires se sont séparées. N'y écrivez rien ; demandez à la direction quelle copie est la bonne.</source>
            <translation>This vault's history is not the one you last saw: two histories have parted. Write nothing in it; ask the director which copy is the right one.</translation>
        </message>
        <message>
            <source>Le journal ne concorde pas avec lui-même. Prévenez la direction ; le dernier export se vérifie toujours par « Vérifier un export ».</source>
            <translation>The log does not agree with itself. Tell the director; the last export can always be verified through "Check an export".</translation>
        </message>
        <message>
            <source>Introuvable. Vérifiez le dossier ou le fichier indiqué.</source>
            <translation>Not found. Check the folder or file that is given.</translation>
        </message>
        <message>
            <source>Existe déjà ; rien n'a été remplacé. Choisissez un autre nom.</source>
            <translation>Already exists; nothing was replaced. Choose another name.</translation>
        </message>
        <message>
            <source>Lecture ou écriture impossible ; rien n'a changé. Vérifiez que le disque est branché et accessible, puis recommencez.</source>
            <translation>Could not read or write; nothing changed. Check that the disk is connected and accessible, then try again.</translation>
        </message>
        <message>
            <source>Annulé ; rien n'a changé. Vous pouvez recommencer quand vous voulez.</source>
            <translation>Cancelled; nothing changed. You can begin again whenever you like.</translation>
        </message>
        <message>
            <source>Ce trousseau demande un coût de calcul hors des limites permises ; il a peut-être été altéré. Reprenez votre fichier de clés gardé ailleurs.</source>
            <translation>This key file asks for a computing cost outside the permitted bounds; it may have been altered. Take the spare copy of your key file.</translation>
        </message>
        <message>
            <source>Ce champ manque, est trop long, ou n'est pas dans la liste : corrigez-le et enregistrez de nouveau.</source>
            <translation>This field is missing, too long, or not one of the list: correct it and save again.</translation>
        </message>
        <message>
            <source>Ce fichier n'est pas au bon format. Choisissez-en un autre, ou demandez qu'on vous le remette.</source>
            <translation>This file is not in the right format. Choose another, or ask for it to be handed to you again.</translation>
        </message>
        <message>
            <source>Une signature ou une preuve de ce fichier ne tient pas : ne vous y fiez pas, et demandez-en un autre à qui l'a remis.</source>
            <translation>A signature or proof of this file does not hold: do not trust it, and ask whoever handed it to you for another.</translation>
        </message>
        <message>
            <source>Rien ni personne ne porte ce nom ici. Vérifiez comment il s'écrit.</source>
            <translation>Nothing and nobody goes by that name here. Check how it is spelt.</translation>
        </message>
        <message>
            <source>L'horloge de cette machine est très en avance sur le journal. Mettez-la à l'heure, ou recommencez et confirmez que la date est la bonne.</source>
            <translation>This machine's clock is far ahead of the log. Set it right, or try again and confirm that the date is right.</translation>
        </message>
        <message>
            <source>C'est plus que ce qui peut être gardé ou montré ici ; rien n'a changé. Un document aussi grand se lit une fois enregistré en copie.</source>
            <translation>This is more than can be kept or shown here; nothing changed. A document of that size is read once a copy of it was saved.</translation>
        </message>
    </context>
    <context>
        <name>desktop::AlertFlow</name>
        <message>
            <source>Alerte confirmée : elle peut partir.</source>
            <translation>Alert confirmed: it may leave.</translation>
        </message>
        <message>
            <source>Alerte abandonnée : rien n'est parti.</source>
            <translation>Alert dropped: nothing left.</translation>
        </message>
    </context>
    <context>
        <name>desktop::AlertSendingDialog</name>
        <message>
            <source>Un ou plusieurs destinataires ; tous reçoivent la même lettre.</source>
            <translation>One recipient or several; all of them get the same letter.</translation>
        </message>
        <message>
            <source>À qui (un ou plusieurs)</source>
            <translation>To whom (one or several)</translation>
        </message>
        <message>
            <source>Pourquoi les personnes n'ont pas été prévenues</source>
            <translation>Why the persons were not told</translation>
        </message>
        <message>
            <source>Les personnes ont été prévenues</source>
            <translation>The persons were told</translation>
        </message>
        <message>
            <source>Prévenues le</source>
            <translation>Told on</translation>
        </message>
        <message>
            <source>Relecture avant le</source>
            <translation>Review before</translation>
        </message>
        <message>
            <source>Envoyer l'alerte</source>
            <translation>Send the alert</translation>
        </message>
        <message>
            <source>Le courrier reprend les faits tels quels, sans conclusion et sans le nom d'un dossier.</source>
            <translation>The letter gives the facts as they are, without a conclusion and without naming a case.</translation>
        </message>
        <message>
            <source>Sinon, pourquoi</source>
            <translation>If not, why</translation>
        </message>
        <message>
            <source>Écrire le courrier</source>
            <translation>Write the letter</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>desktop::AlertsPage</name>
        <message>
            <source>Ouverte le %1</source>
            <translation>Opened on %1</translation>
        </message>
        <message>
            <source>Envoyée le %1 : %2</source>
            <translation>Sent on %1: %2</translation>
        </message>
        <message>
            <source>Personnes prévenues le %1</source>
            <translation>Persons told on %1</translation>
        </message>
        <message>
            <source>Personnes non prévenues : %1</source>
            <translation>Persons not told: %1</translation>
        </message>
        <message>
            <source>Relue le %1</source>
            <translation>Reviewed on %1</translation>
        </message>
        <message>
            <source>À relire avant le %1</source>
            <translation>To be reviewed before %1</translation>
        </message>
        <message>
            <source>Alertes de danger</source>
            <translation>Danger alerts</translation>
        </message>
        <message>
            <source>Ouvrir une alerte…</source>
            <translation>Open an alert…</translation>
        </message>
        <message>
            <source>L'exception légale : à deux, sur des faits tels quels, les personnes prévenues ou la raison écrite, et une relecture dans le mois. Rien n'en paraît dans le dossier de médiation.</source>
            <translation>The legal exception: two people, on facts as they are, the persons told or the reason written down, and a review within a month. Nothing of it shows in the mediation file.</translation>
        </message>
        <message>
            <source>Courrier d'alerte</source>
            <translation>Alert letter</translation>
        </message>
        <message>
            <source>Aucune alerte.</source>
            <translation>No alert.</translation>
        </message>
        <message>
            <source>La relecture est en retard</source>
            <translation>The review is late</translation>
        </message>
        <message>
            <source>Ouverte par %1, avec %2</source>
            <translation>Opened by %1, with %2</translation>
        </message>
        <message>
            <source>Lire les faits</source>
            <translation>Read the facts</translation>
        </message>
        <message>
            <source>Confirmer</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>Envoyer…</source>
            <translation>Send…</translation>
        </message>
        <message>
            <source>Renoncer</source>
            <translation>Drop it</translation>
        </message>
        <message>
            <source>Revoir le courrier</source>
            <translation>See the letter again</translation>
        </message>
        <message>
            <source>Noter la relecture…</source>
            <translation>Record the review…</translation>
        </message>
        <message>
            <source>Une alerte se décide à deux, et personne d'autre ne peut être la seconde personne : la coordination ou la direction doit d'abord être inscrite.</source>
            <translation>An alert is decided by two, and nobody else can be the second person: the coordinator or a director must be enrolled first.</translation>
        </message>
        <message>
            <source>Ouvrir une alerte de danger</source>
            <translation>Open a danger alert</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Qui est en danger</source>
            <translation>Who is in danger</translation>
        </message>
        <message>
            <source>Seconde personne, qui décide avec vous</source>
            <translation>Second person, who decides with you</translation>
        </message>
        <message>
            <source>L'alerte est ouverte. La seconde personne doit maintenant la lire et la confirmer.</source>
            <translation>The alert is open. The second person must now read and confirm it.</translation>
        </message>
        <message>
            <source>Faits d'une alerte</source>
            <translation>Facts of an alert</translation>
        </message>
        <message>
            <source>Relecture d'une alerte</source>
            <translation>Review of an alert</translation>
        </message>
        <message>
            <source>La relecture est notée.</source>
            <translation>The review is recorded.</translation>
        </message>
    </context>
    <context>
        <name>desktop::TrailFilters</name>
        <message>
            <source>Du</source>
            <translation>From date</translation>
        </message>
        <message>
            <source>Au</source>
            <translation>To date</translation>
        </message>
        <message>
            <source>Tout le monde</source>
            <translation>Everyone</translation>
        </message>
        <message>
            <source>De qui</source>
            <translation>By whom</translation>
        </message>
        <message>
            <source>tous</source>
            <translation>all</translation>
        </message>
        <message>
            <source>Numéro de dossier</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Lire</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Lire les entrées choisies</source>
            <translation>Read the chosen entries</translation>
        </message>
        <message>
            <source>Une lecture de plus au journal.</source>
            <translation>One more reading in the log.</translation>
        </message>
        <message>
            <source>Tout montrer</source>
            <translation>Show everything</translation>
        </message>
        <message>
            <source>Tout</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>À propos de</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Depuis le début</source>
            <translation>From the beginning</translation>
        </message>
        <message>
            <source>Les 7 derniers jours</source>
            <translation>The last 7 days</translation>
        </message>
        <message>
            <source>Les 30 derniers jours</source>
            <translation>The last 30 days</translation>
        </message>
        <message>
            <source>Les 90 derniers jours</source>
            <translation>The last 90 days</translation>
        </message>
        <message>
            <source>Entre deux dates</source>
            <translation>Between two dates</translation>
        </message>
        <message>
            <source>Quand</source>
            <translation>When</translation>
        </message>
        <message>
            <source>du</source>
            <translation>from</translation>
        </message>
        <message>
            <source>au</source>
            <translation>to</translation>
        </message>
        <message>
            <source>%1 (moi)</source>
            <translation>%1 (me)</translation>
        </message>
    </context>
    <context>
        <name>desktop::HeadPicture</name>
        <message>
            <source>entrées : %1, racine %2…</source>
            <translation>entries: %1, root %2…</translation>
        </message>
        <message>
            <source>la même</source>
            <translation>the same</translation>
        </message>
        <message>
            <source>plus ancienne, de la même histoire</source>
            <translation>older, of the same history</translation>
        </message>
        <message>
            <source>plus récente</source>
            <translation>newer</translation>
        </message>
        <message>
            <source>d'une autre histoire</source>
            <translation>of another history</translation>
        </message>
        <message>
            <source>d'un autre journal</source>
            <translation>of another log</translation>
        </message>
        <message>
            <source>✓ C'est la même tête : les deux journaux sont au même point de la même histoire. Entrées : %1.</source>
            <translation>✓ This is the same head: both logs are at the same point of the same history. Entries: %1.</translation>
        </message>
        <message>
            <source>✓ Cette tête est plus ancienne, et de la même histoire : le journal la prolonge. Entrées alors : %1 ; maintenant : %2.</source>
            <translation>✓ This head is older, and of the same history: the log goes on from it. Entries then: %1; now: %2.</translation>
        </message>
        <message>
            <source>Cette tête compte plus d'entrées (%1) que le journal d'ici (%2). Qu'elle le prolonge se saura quand ce coffre ira aussi loin. S'il aurait déjà dû, des entrées manquent : prévenez la direction.</source>
            <translation>This head counts more entries (%1) than the log here (%2). Whether it goes on from this log will be known when this vault gets that far. If it should have by now, entries are missing: tell the director.</translation>
        </message>
        <message>
            <source>✕ C'est la tête d'un autre journal : celui d'un autre coffre.</source>
            <translation>✕ This is the head of another log: that of another vault.</translation>
        </message>
        <message>
            <source>✕ Deux histoires différentes : elles se séparent entre l'entrée %1 et l'entrée %2. Les deux têtes sont gardées comme preuve. N'écrivez plus rien avant d'en avoir parlé avec la direction.</source>
            <translation>✕ Two different histories: they part between entry %1 and entry %2. Both heads are kept as evidence. Write nothing more before you have talked to the director.</translation>
        </message>
        <message>
            <source>Pour préciser, demandez à la même personne la tête à %1 entrées.</source>
            <translation>To know more exactly, ask the same person for the head at %1 entries.</translation>
        </message>
        <message>
            <source>Les deux histoires, en dessin</source>
            <translation>The two histories, as a drawing</translation>
        </message>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>desktop::PartingCard</name>
        <message>
            <source>Ce coffre a une autre histoire que celle que vous aviez vue.</source>
            <translation>This vault has another history than the one you last saw.</translation>
        </message>
        <message>
            <source>Un autre coffre est à la place de celui que vous connaissiez.</source>
            <translation>Another vault is in the place of the one you knew.</translation>
        </message>
        <message>
            <source>Il manque à ce coffre des entrées que vous aviez vues.</source>
            <translation>This vault lacks entries that you had seen.</translation>
        </message>
        <message>
            <source>%1, à l'ouverture. Vue : %2. Trouvée : %3.</source>
            <translation>%1, when unlocking. Seen: %2. Found: %3.</translation>
        </message>
        <message>
            <source>%1, donnée par %2 (%3). La sienne : %4. La nôtre : %5.</source>
            <translation>%1, given by %2 (%3). Theirs: %4. Ours: %5.</translation>
        </message>
        <message>
            <source>Revenir à l'ouverture</source>
            <translation>Back to unlocking</translation>
        </message>
        <message>
            <source>Les deux coffres</source>
            <translation>The two vaults</translation>
        </message>
        <message>
            <source>Celui que vous connaissiez : %1</source>
            <translation>The one you knew: %1</translation>
        </message>
        <message>
            <source>Celui qui est là maintenant : %1</source>
            <translation>The one that is there now: %1</translation>
        </message>
        <message>
            <source>Les deux têtes du journal</source>
            <translation>The two heads of the log</translation>
        </message>
        <message>
            <source>vu par vous</source>
            <translation>seen by you</translation>
        </message>
        <message>
            <source>dans ce dossier</source>
            <translation>in this folder</translation>
        </message>
        <message>
            <source>Ce que vous aviez vu</source>
            <translation>What you last saw</translation>
        </message>
        <message>
            <source>Ce qui est dans ce dossier</source>
            <translation>What is in this folder</translation>
        </message>
        <message>
            <source>Que faire</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>1. N'y entrez pas encore. Demandez à la direction pourquoi le coffre a changé.</source>
            <translation>1. Do not enter it yet. Ask the director why the vault has changed.</translation>
        </message>
        <message>
            <source>2. Si c'est voulu, rejoignez-le comme la première fois, avec la ligne d'invitation.</source>
            <translation>2. If it is meant, join it as on the first day, with the invitation line.</translation>
        </message>
        <message>
            <source>Rejoindre ce coffre</source>
            <translation>Join this vault</translation>
        </message>
        <message>
            <source>1. N'écrivez rien dans ce coffre, et ne supprimez rien : les deux têtes sont gardées dans votre profil.</source>
            <translation>1. Write nothing into this vault, and delete nothing: both heads are kept in your profile.</translation>
        </message>
        <message>
            <source>2. Prévenez la direction. Demandez à une collègue sa tête du journal : elle dit quelle copie est la bonne.</source>
            <translation>2. Tell the director. Ask a colleague for their head of the log: it says which copy is the right one.</translation>
        </message>
        <message>
            <source>3. Si une sauvegarde a été remise en place, que la direction retrouve la copie la plus récente.</source>
            <translation>3. If a backup was put back, the director should find the most recent copy.</translation>
        </message>
        <message>
            <source>3. Gardez les deux copies. Un export de chacune montre à un auditeur où elles se séparent.</source>
            <translation>3. Keep both copies. An export of each shows an auditor where they part.</translation>
        </message>
        <message>
            <source>Têtes comparées jusqu'ici</source>
            <translation>Heads compared so far</translation>
        </message>
        <message>
            <source>Plus anciennes, gardées aussi : %1</source>
            <translation>Older ones, kept too: %1</translation>
        </message>
    </context>
    <context>
        <name>desktop::KeepingFlow</name>
        <message>
            <source>n'a encore rien cosigné</source>
            <translation>has cosigned nothing yet</translation>
        </message>
        <message>
            <source>a cosigné jusqu'à %1 entrées</source>
            <translation>has cosigned up to %1 entries</translation>
        </message>
        <message>
            <source>a cosigné jusqu'à %1 entrées, le %2</source>
            <translation>has cosigned up to %1 entries, on %2</translation>
        </message>
        <message>
            <source>Personne au dehors ne cosigne encore ce journal. Une ville, un bailleur, un transporteur peuvent le faire : ils ne reçoivent jamais une entrée.</source>
            <translation>Nobody outside cosigns this log yet. A city, a landlord, a transport operator can: they never receive an entry.</translation>
        </message>
        <message>
            <source>Cosignatures demandées : %1, parmi %2 cosignataires.</source>
            <translation>Cosignatures needed: %1, among %2 cosigners.</translation>
        </message>
        <message>
            <source>Elles y sont jusqu'à %1 entrées.</source>
            <translation>They are there up to %1 entries.</translation>
        </message>
        <message>
            <source>Aucun point de contrôle n'en a encore assez.</source>
            <translation>No checkpoint has enough of them yet.</translation>
        </message>
        <message>
            <source>oublié : la clé n'existe plus</source>
            <translation>forgotten: the key no longer exists</translation>
        </message>
        <message>
            <source>oubli proposé, attend une seconde signature</source>
            <translation>forgetting proposed, waiting for a second signature</translation>
        </message>
        <message>
            <source>sert encore</source>
            <translation>still in use</translation>
        </message>
        <message>
            <source>gardé jusqu'au %1</source>
            <translation>kept until %1</translation>
        </message>
        <message>
            <source>peut être oublié depuis le %1</source>
            <translation>may be forgotten since %1</translation>
        </message>
        <message>
            <source>Cosignature gardée : %1, jusqu'à %2 entrées.</source>
            <translation>Cosignature kept: %1, up to %2 entries.</translation>
        </message>
        <message>
            <source>%1, trimestre %2</source>
            <translation>%1, quarter %2</translation>
        </message>
        <message>
            <source>C'est noté : voilà qui cosigne le journal.</source>
            <translation>Recorded: this is who cosigns the log.</translation>
        </message>
        <message>
            <source>Les cosignataires sont proposés ; une seconde personne les confirme dans « Équipe ».</source>
            <translation>The cosigners are proposed; a second person confirms them in “Team”.</translation>
        </message>
        <message>
            <source>C'est noté : la durée de conservation des traces a changé.</source>
            <translation>Recorded: the retention period of traces has changed.</translation>
        </message>
        <message>
            <source>La durée est proposée ; une seconde personne la confirme dans « Équipe ».</source>
            <translation>The period is proposed; a second person confirms it in “Team”.</translation>
        </message>
        <message>
            <source>L'oubli est proposé. La direction et la protection des données le signent à deux, dans « Équipe ». Les sauvegardes le gardent encore jusqu'à leur terme ; les exports déjà remis restent.</source>
            <translation>Forgetting is proposed. The director and the privacy officer sign it together, in “Team”. Backups still keep it until their own end; exports already handed over stay.</translation>
        </message>
        <message>
            <source>Aucun des cosignataires choisis n'a fait cette cosignature : elle n'est pas gardée.</source>
            <translation>None of the chosen cosigners made this cosignature: it is not kept.</translation>
        </message>
        <message>
            <source>Cette cosignature ne vaut pour aucun point de contrôle sorti de ce coffre : elle n'est pas gardée.</source>
            <translation>This cosignature holds for no checkpoint that left this vault: it is not kept.</translation>
        </message>
        <message>
            <source>Publié jusqu'à %1 entrées : des points de contrôle et leurs preuves, aucune entrée.</source>
            <translation>Published up to %1 entries: checkpoints and their proofs, no entry.</translation>
        </message>
        <message>
            <source>Ce dossier contient une autre histoire que celle de ce coffre : rien n'y a été écrit. Prévenez la direction.</source>
            <translation>This folder holds another history than this vault's: nothing was written there. Tell the director.</translation>
        </message>
    </context>
    <context>
        <name>desktop::KeepingPage</name>
        <message>
            <source>Tenue du journal</source>
            <translation>Keeping of the log</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Qui cosigne le journal</source>
            <translation>Who cosigns the log</translation>
        </message>
        <message>
            <source>Choisir les cosignataires…</source>
            <translation>Choose the cosigners…</translation>
        </message>
        <message>
            <source>Publier…</source>
            <translation>Publish…</translation>
        </message>
        <message>
            <source>Importer une cosignature…</source>
            <translation>Import a cosignature…</translation>
        </message>
        <message>
            <source>Publier les points de contrôle</source>
            <translation>Publish the checkpoints</translation>
        </message>
        <message>
            <source>Ce que tout le monde peut voir : des points de contrôle et leurs preuves. Jamais une entrée. Un dossier déjà publié est complété ; remettez-le aux cosignataires.</source>
            <translation>What anyone may see: checkpoints and their proofs. Never an entry. A folder published before is added to; hand it to the cosigners.</translation>
        </message>
        <message>
            <source>Dossier à publier</source>
            <translation>Folder to publish</translation>
        </message>
        <message>
            <source>Importer une cosignature</source>
            <translation>Import a cosignature</translation>
        </message>
        <message>
            <source>Le fichier qu'un cosignataire a renvoyé : sa ligne, ou le point de contrôle avec elle.</source>
            <translation>The file that a cosigner sent back: its line, or the checkpoint with it.</translation>
        </message>
        <message>
            <source>Fichier reçu</source>
            <translation>File received</translation>
        </message>
        <message>
            <source>Combien de temps les traces restent</source>
            <translation>How long traces stay</translation>
        </message>
        <message>
            <source>Lectures, ouvertures, impressions et recherches se gardent %1 mois après leur trimestre. Puis la direction et la protection des données peuvent oublier ce trimestre, à deux.</source>
            <translation>Readings, unlocks, prints and searches are kept %1 months after their quarter. Then the director and the privacy officer may forget that quarter, together.</translation>
        </message>
        <message>
            <source>Changer la durée…</source>
            <translation>Change the period…</translation>
        </message>
        <message>
            <source>Oublier…</source>
            <translation>Forget…</translation>
        </message>
        <message>
            <source>Oublier les traces : %1</source>
            <translation>Forget the traces: %1</translation>
        </message>
        <message>
            <source>Relevé pour une personne</source>
            <translation>Extract for a person</translation>
        </message>
        <message>
            <source>Quand, pourquoi et dans quelle fonction son dossier a été ouvert. Sans le nom de personne, et sans rien de l'autre partie.</source>
            <translation>When, why and in what function their file was opened. Without anybody's name, and nothing of the other party.</translation>
        </message>
        <message>
            <source>Préparer un relevé</source>
            <translation>Prepare an extract</translation>
        </message>
    </context>
    <context>
        <name>desktop::CosignersDialog</name>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Qui cosigne le journal</source>
            <translation>Who cosigns the log</translation>
        </message>
        <message>
            <source>Chaque cosignataire vous a donné sa clé, par un chemin sûr. Une clé par ligne ; sans aucune, personne n'est plus demandé. Une seconde personne confirme.</source>
            <translation>Each cosigner gave you their key, by a safe way. One key a line; with none, nobody is asked any more. A second person confirms.</translation>
        </message>
        <message>
            <source>Clés des cosignataires, une par ligne</source>
            <translation>Keys of the cosigners, one a line</translation>
        </message>
        <message>
            <source>Combien doivent avoir cosigné</source>
            <translation>How many must have cosigned</translation>
        </message>
        <message>
            <source>Proposer</source>
            <translation>Propose</translation>
        </message>
    </context>
    <context>
        <name>desktop::TracePeriodDialog</name>
        <message>
            <source>Combien de temps garder les traces</source>
            <translation>How long to keep traces</translation>
        </message>
        <message>
            <source>De 12 à 36 mois. Plus de 12 mois demande une raison, écrite ailleurs. Une seconde personne confirme.</source>
            <translation>From 12 to 36 months. More than 12 needs a reason, written down elsewhere. A second person confirms.</translation>
        </message>
        <message>
            <source> mois</source>
            <translation> months</translation>
        </message>
        <message>
            <source>Durée en mois</source>
            <translation>Period in months</translation>
        </message>
        <message>
            <source>Proposer</source>
            <translation>Propose</translation>
        </message>
    </context>
    <context>
        <name>desktop::ForgetDialog</name>
        <message>
            <source>Oublier les traces : %1</source>
            <translation>Forget the traces: %1</translation>
        </message>
        <message>
            <source>Qui a lu quoi pendant ce trimestre ne pourra plus jamais être su. Les actes eux-mêmes, leurs signatures et leur ordre restent, et la vérification dit combien de traces ont été oubliées.</source>
            <translation>Who read what during this quarter can never be known again. The acts themselves, their signatures and their order stay, and verification says how many traces were forgotten.</translation>
        </message>
        <message>
            <source>La direction et la protection des données signent à deux : ceci n'est que la première signature.</source>
            <translation>The director and the privacy officer sign together: this is only the first signature.</translation>
        </message>
        <message>
            <source>Proposer l'oubli</source>
            <translation>Propose to forget</translation>
        </message>
    </context>
    <context>
        <name>desktop::PathDialog</name>
        <message>
            <source>Continuer</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>desktop::ExtractFlow</name>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
    </context>
    <context>
        <name>desktop::ExtractPage</name>
        <message>
            <source>Relevé pour une personne</source>
            <translation>Extract for a person</translation>
        </message>
        <message>
            <source>Préparer le relevé</source>
            <translation>Prepare the extract</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Quand, pourquoi et dans quelle fonction le dossier de cette personne a été ouvert. Préparer un relevé est un acte : il laisse une entrée au journal.</source>
            <translation>When, why and in what function this person's file was opened. Preparing an extract is an act: it leaves an entry in the log.</translation>
        </message>
        <message>
            <source>Pour qui</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Partie</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Aucun dossier n'a encore de partie.</source>
            <translation>No case has a party yet.</translation>
        </message>
        <message>
            <source>Partie %1</source>
            <translation>Party %1</translation>
        </message>
        <message>
            <source>Ce que dit le relevé %1</source>
            <translation>What extract %1 says</translation>
        </message>
        <message>
            <source>Consultations : %1</source>
            <translation>Readings: %1</translation>
        </message>
        <message>
            <source>Traces de ce dossier qui ne se lisent plus, ou pas ici : %1. Leur trimestre est oublié, ou sa clé n'est pas encore arrivée. Le relevé le dit.</source>
            <translation>Traces of this case that can no longer be read, or not here: %1. Their quarter is forgotten, or its key has not arrived yet. The extract says so.</translation>
        </message>
        <message>
            <source>Enregistrer le relevé signé</source>
            <translation>Save the signed extract</translation>
        </message>
    </context>
    <context>
        <name>desktop::BundleReport</name>
        <message>
            <source>Points de contrôle signés, dont chacun prolonge le précédent : %1</source>
            <translation>Signed checkpoints, of which each goes on from the one before: %1</translation>
        </message>
        <message>
            <source>Cosigné, selon la règle donnée, jusqu'à %1 entrées</source>
            <translation>Cosigned, by the policy given, up to %1 entries</translation>
        </message>
        <message>
            <source>Les cosignatures : aucune règle n'a été donnée.</source>
            <translation>Cosignatures: no policy was given.</translation>
        </message>
        <message>
            <source>Les dernières entrées, que trop peu de cosignataires ont vues jusqu'ici : %1</source>
            <translation>The last entries, which too few cosigners have seen so far: %1</translation>
        </message>
        <message>
            <source>Les signatures des premières entrées, que la tête donnée dit déjà vérifiées : %1</source>
            <translation>The signatures of the first entries, which the head given says were checked: %1</translation>
        </message>
        <message>
            <source>Traces effacées à la fin de leur délai, par un acte du journal : %1</source>
            <translation>Traces erased at the end of their period, by an act of the log: %1</translation>
        </message>
        <message>
            <source>Traces dont le contenu n'est plus là ; seules vos clés diraient si le journal l'a décidé : %1</source>
            <translation>Traces whose content is no longer there; only your keys would tell whether the log decided it: %1</translation>
        </message>
        <message>
            <source>non fait</source>
            <translation>not done</translation>
        </message>
        <message>
            <source>Constats : %1</source>
            <translation>Findings: %1</translation>
        </message>
        <message>
            <source>Dans ce qui a été contrôlé, ce journal est entier et en ordre.</source>
            <translation>In what was checked, this log is whole and in order.</translation>
        </message>
        <message>
            <source>Contrôles (✓ en ordre, ✕ constat, – non fait)</source>
            <translation>Checks (✓ in order, ✕ finding, – not done)</translation>
        </message>
        <message>
            <source>Ce qui a été fait, et si c'était permis : vos clés n'ont pas été données.</source>
            <translation>What was done, and whether it was allowed: your keys were not given.</translation>
        </message>
        <message>
            <source>Le contenu des dossiers et les documents : ils ne sont pas dans un export.</source>
            <translation>The content of the cases and the documents: they are not in an export.</translation>
        </message>
        <message>
            <source>Rien d'autre : sans tête signée, le reste ne prouve rien.</source>
            <translation>Nothing else: without a signed head, the rest proves nothing.</translation>
        </message>
        <message>
            <source>Ce qui n'a pas été contrôlé</source>
            <translation>What was not checked</translation>
        </message>
        <message>
            <source>S'il existe une tête plus récente : comparez avec une tête que quelqu'un d'autre a gardée.</source>
            <translation>Whether a more recent head exists: compare with a head that someone else has kept.</translation>
        </message>
        <message>
            <source>Coffre : %1</source>
            <translation>Vault: %1</translation>
        </message>
        <message>
            <source>Personnes inscrites : %1</source>
            <translation>People enrolled: %1</translation>
        </message>
        <message>
            <source>Rien n'a pu être vérifié.</source>
            <translation>Nothing could be checked.</translation>
        </message>
        <message>
            <source>Fondé par : %1</source>
            <translation>Founded by: %1</translation>
        </message>
        <message>
            <source>en ordre</source>
            <translation>in order</translation>
        </message>
        <message>
            <source>Actes rejoués : %1 ; lectures et traces rejouées : %2</source>
            <translation>Acts replayed: %1; readings and traces replayed: %2</translation>
        </message>
        <message>
            <source>Constats : aucun</source>
            <translation>Findings: none</translation>
        </message>
        <message>
            <source>Période, en temps universel : du %1 au %2</source>
            <translation>Period, in universal time: from %1 to %2</translation>
        </message>
        <message>
            <source>Ce journal</source>
            <translation>This log</translation>
        </message>
        <message>
            <source>Lectures et traces dont la clé du trimestre ne vous a pas été remise : %1</source>
            <translation>Readings and traces whose quarter key was not handed over to you: %1</translation>
        </message>
        <message>
            <source>Entrées : %1</source>
            <translation>Entries: %1</translation>
        </message>
        <message>
            <source>Tête : %1</source>
            <translation>Head: %1</translation>
        </message>
        <message>
            <source>Constats, l'un après l'autre</source>
            <translation>Findings, one by one</translation>
        </message>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>constat</source>
            <translation>finding</translation>
        </message>
        <message>
            <source>Ce journal n'est pas en ordre.</source>
            <translation>This log is not in order.</translation>
        </message>
    </context>
    <context>
        <name>desktop::BreakGlassFlow</name>
        <message>
            <source>C'est demandé. Une seconde personne doit l'approuver ; les médiatrices et médiateurs du dossier le voient dès maintenant.</source>
            <translation>It is asked for. A second person has to approve it; the case's mediators see it from now on.</translation>
        </message>
        <message>
            <source>C'est approuvé. Il s'ouvre par la main de quelqu'un qui tient la clé du dossier.</source>
            <translation>It is approved. It opens by the hand of somebody who holds the case's key.</translation>
        </message>
        <message>
            <source>La lecture est finie ; la clé du dossier change.</source>
            <translation>The reading has ended; the case's key changes.</translation>
        </message>
        <message>
            <source>La relecture est notée.</source>
            <translation>The review is noted.</translation>
        </message>
    </context>
    <context>
        <name>desktop::BreakGlassDialog</name>
        <message>
            <source>Motif</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Demander un bris de glace</source>
            <translation>Ask for a break-glass</translation>
        </message>
        <message>
            <source>Lire ce qui a été dit ensemble dans un dossier, jamais ce qu'une personne a confié. Une seconde personne décide ; les médiatrices et médiateurs du dossier sont toujours prévenus ; une relecture suit.</source>
            <translation>To read what was said together in one case, never what one person confided. A second person decides; the case's mediators are always told; a review follows.</translation>
        </message>
        <message>
            <source>Numéro du dossier</source>
            <translation>Number of the case</translation>
        </message>
        <message>
            <source>Dernier jour de lecture</source>
            <translation>Last day of reading</translation>
        </message>
        <message>
            <source>Huit jours au plus. Pour l'intégrité d'une personne ou l'intérêt de l'enfant, l'approbation ouvre aussitôt ; pour les autres motifs, le lendemain.</source>
            <translation>Eight days at most. For somebody's integrity or the child's interest the approval opens it at once; on the other grounds, the day after.</translation>
        </message>
        <message>
            <source>Demander</source>
            <translation>Ask</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>desktop::BreakGlassPage</name>
        <message>
            <source>Demandé par %1, le %2</source>
            <translation>Asked for by %1, on %2</translation>
        </message>
        <message>
            <source>Approuvé par %1, le %2</source>
            <translation>Approved by %1, on %2</translation>
        </message>
        <message>
            <source>S'ouvre le %1 au plus tôt</source>
            <translation>Opens on %1 at the earliest</translation>
        </message>
        <message>
            <source>Ouvert le %1</source>
            <translation>Opened on %1</translation>
        </message>
        <message>
            <source>Dernier jour de lecture : %1</source>
            <translation>Last day of reading: %1</translation>
        </message>
        <message>
            <source>Fini le %1</source>
            <translation>Ended on %1</translation>
        </message>
        <message>
            <source>Relu par %1, le %2</source>
            <translation>Reviewed by %1, on %2</translation>
        </message>
        <message>
            <source>À relire avant le %1</source>
            <translation>To be reviewed before %1</translation>
        </message>
        <message>
            <source>Bris de glace</source>
            <translation>Break-glass</translation>
        </message>
        <message>
            <source>Demander un bris de glace…</source>
            <translation>Ask for a break-glass…</translation>
        </message>
        <message>
            <source>Lire sans être du dossier : à deux, pour un motif et quelques jours, seulement ce qui a été dit ensemble. Les médiatrices et médiateurs du dossier le voient ici, et une relecture suit.</source>
            <translation>To read without being on the case: by two people, on a ground and for a few days, only what was said together. The case's mediators see it here, and a review follows.</translation>
        </message>
        <message>
            <source>Aucun bris de glace.</source>
            <translation>No break-glass.</translation>
        </message>
        <message>
            <source>Dossier %1</source>
            <translation>Case %1</translation>
        </message>
        <message>
            <source>La relecture est en retard</source>
            <translation>The review is late</translation>
        </message>
        <message>
            <source>Motif : %1</source>
            <translation>Ground: %1</translation>
        </message>
        <message>
            <source>%1 : dossier %2</source>
            <translation>%1: case %2</translation>
        </message>
        <message>
            <source>Lire le dossier</source>
            <translation>Read the case</translation>
        </message>
        <message>
            <source>Approuver</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Mettre fin à la lecture</source>
            <translation>End the reading</translation>
        </message>
        <message>
            <source>Noter la relecture</source>
            <translation>Note the review</translation>
        </message>
    </context>
    <context>
        <name>desktop::LetterList</name>
        <message>
            <source>à envoyer</source>
            <translation>to be sent</translation>
        </message>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Courrier</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Rendez-vous le</source>
            <translation>Appointment on</translation>
        </message>
        <message>
            <source>Commandé le</source>
            <translation>Ordered on</translation>
        </message>
        <message>
            <source>Envoyé le</source>
            <translation>Sent on</translation>
        </message>
    </context>
    <context>
        <name>desktop::LettersPage</name>
        <message>
            <source>Courriers</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Liste des courriers</source>
            <translation>List of letters</translation>
        </message>
        <message>
            <source>Commander un courrier…</source>
            <translation>Order a letter…</translation>
        </message>
        <message>
            <source>Un nom, une adresse, un rendez-vous : rien de ce qui a été dit. Qui envoie ne tient aucune clé du dossier, et la clé du courrier s'en va quand il est parti. Ouvrez une ligne pour lire le courrier.</source>
            <translation>A name, an address, an appointment: nothing of what was said. Whoever sends it holds no key of the case, and the letter's own key goes when it is in the post. Open a line to read the letter.</translation>
        </message>
        <message>
            <source>Courriers : %1  ·  à envoyer : %2</source>
            <translation>Letters: %1  ·  to be sent: %2</translation>
        </message>
        <message>
            <source>Un courrier va à une partie d'un de vos dossiers ouverts, et aucun n'en a encore.</source>
            <translation>A letter goes to a party of one of your open cases, and none has one yet.</translation>
        </message>
        <message>
            <source>Commander un courrier</source>
            <translation>Order a letter</translation>
        </message>
        <message>
            <source>Sorte de courrier</source>
            <translation>Kind of letter</translation>
        </message>
        <message>
            <source>Jour du rendez-vous, s'il y en a un</source>
            <translation>Day of the appointment, if there is one</translation>
        </message>
        <message>
            <source>Pour quelle partie</source>
            <translation>For which party</translation>
        </message>
        <message>
            <source>Le courrier est commandé : l'assistance le trouve dans ses courriers.</source>
            <translation>The letter is ordered: the assistant finds it among the letters.</translation>
        </message>
    </context>
    <context>
        <name>desktop::LetterPage</name>
        <message>
            <source>Courrier</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>Compose</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Dossier %1, commandé le %2</source>
            <translation>Case %1, ordered on %2</translation>
        </message>
        <message>
            <source>Rendez-vous le %1</source>
            <translation>Appointment on %1</translation>
        </message>
        <message>
            <source>Envoyé le %1</source>
            <translation>Sent on %1</translation>
        </message>
        <message>
            <source>Adresse de retour de l'organisation, au-dessus du pli</source>
            <translation>The organisation's return address, above the fold</translation>
        </message>
        <message>
            <source>Adresse de retour de l'organisation</source>
            <translation>The organisation's return address</translation>
        </message>
        <message>
            <source>C'est noté : le courrier est parti, et sa clé n'est plus chez vous.</source>
            <translation>It is noted: the letter is in the post, and its key is no longer yours.</translation>
        </message>
        <message>
            <source>Il manque l'adresse de retour.</source>
            <translation>The return address is missing.</translation>
        </message>
        <message>
            <source>Le courrier, prêt à plier</source>
            <translation>The letter, ready to be folded</translation>
        </message>
        <message>
            <source>Au-dessus du pli : d'où il vient et où il va, rien d'autre. Cette lecture est notée au journal.</source>
            <translation>Above the fold: where it comes from and where it goes, nothing else. This reading is noted in the log.</translation>
        </message>
        <message>
            <source>Imprimer…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Imprimer le courrier</source>
            <translation>Print the letter</translation>
        </message>
        <message>
            <source>Aucune imprimante n'est prête sur cette machine : rien n'a été imprimé.</source>
            <translation>No printer is ready on this machine: nothing was printed.</translation>
        </message>
        <message>
            <source>Le courrier est remis à l'imprimante.</source>
            <translation>The letter is handed to the printer.</translation>
        </message>
        <message>
            <source>L'impression n'a pas abouti.</source>
            <translation>The printing did not succeed.</translation>
        </message>
        <message>
            <source>Noter qu'il est parti</source>
            <translation>Note that it is in the post</translation>
        </message>
    </context>
    <context>
        <name>desktop::DepartureFlow</name>
        <message>
            <source>Le départ est proposé ; une seconde personne le signe, d'ici ou depuis « Équipe ».</source>
            <translation>The departure is proposed; a second person signs it, from here or from “Team”.</translation>
        </message>
        <message>
            <source>C'est fait : cette personne n'ouvre plus rien de nouveau.</source>
            <translation>It is done: this person opens nothing new any more.</translation>
        </message>
        <message>
            <source>C'est signé : cette personne n'ouvre plus rien de nouveau.</source>
            <translation>It is signed: this person opens nothing new any more.</translation>
        </message>
        <message>
            <source>Ce que vous pouviez renouveler l'est.</source>
            <translation>What you could renew is renewed.</translation>
        </message>
        <message>
            <source>Les clés sont renouvelées, la clé du coffre d'abord, puis dossier par dossier.</source>
            <translation>The keys are being renewed, the vault's key first, then case by case.</translation>
        </message>
        <message>
            <source>Le départ s'écrit ; s'il prend effet, les clés sont renouvelées, celle du coffre d'abord.</source>
            <translation>The departure is written; if it takes effect, the keys are renewed, the vault's first.</translation>
        </message>
    </context>
    <context>
        <name>desktop::DeparturePage</name>
        <message>
            <source>Dossiers, parties communes : %1</source>
            <translation>Cases, what was said together: %1</translation>
        </message>
        <message>
            <source>Compartiments de parties, paroles confiées : %1</source>
            <translation>Parties' compartments, what was confided: %1</translation>
        </message>
        <message>
            <source>Saisines, noms et résumés : %1</source>
            <translation>Referrals, names and summaries: %1</translation>
        </message>
        <message>
            <source>Alertes de danger : %1</source>
            <translation>Danger alerts: %1</translation>
        </message>
        <message>
            <source>Courriers, noms et adresses : %1</source>
            <translation>Letters, names and addresses: %1</translation>
        </message>
        <message>
            <source>Départ : %1</source>
            <translation>Departure: %1</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Projet de notification</source>
            <translation>Draft of the notice</translation>
        </message>
        <message>
            <source>Enregistrer le projet…</source>
            <translation>Save the draft…</translation>
        </message>
        <message>
            <source>Enregistrer le projet de notification</source>
            <translation>Save the draft of the notice</translation>
        </message>
        <message>
            <source>Ce que ses clés ouvraient le jour du départ</source>
            <translation>What their keys opened on the day of the departure</translation>
        </message>
        <message>
            <source>Ce que ses clés ouvrent</source>
            <translation>What their keys open</translation>
        </message>
        <message>
            <source>Dossiers qui lui sont confiés : %1</source>
            <translation>Cases assigned to them: %1</translation>
        </message>
        <message>
            <source>Personne d'autre n'ouvre ces paroles</source>
            <translation>Nobody else opens these words</translation>
        </message>
        <message>
            <source>À transmettre d'abord : %1</source>
            <translation>To be handed over first: %1</translation>
        </message>
        <message>
            <source>La décision, à deux</source>
            <translation>The decision, by two people</translation>
        </message>
        <message>
            <source>Retirée le %1</source>
            <translation>Removed on %1</translation>
        </message>
        <message>
            <source>Motif : %1</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>Attend une seconde signature</source>
            <translation>Waits for a second signature</translation>
        </message>
        <message>
            <source>Proposé par %1. Motif : %2</source>
            <translation>Proposed by %1. Reason: %2</translation>
        </message>
        <message>
            <source>Signer le départ</source>
            <translation>Sign the departure</translation>
        </message>
        <message>
            <source>La direction propose, une seconde personne signe ; alors seulement les clés changent.</source>
            <translation>The director proposes, a second person signs; only then do the keys change.</translation>
        </message>
        <message>
            <source>Retirer du coffre…</source>
            <translation>Remove from the vault…</translation>
        </message>
        <message>
            <source>Les clés du coffre, après un départ ou un retrait</source>
            <translation>The keys of the vault, after somebody left or was taken off a case</translation>
        </message>
        <message>
            <source>Toutes les clés sont renouvelées</source>
            <translation>All keys are renewed</translation>
        </message>
        <message>
            <source>Clés encore à renouveler : %1</source>
            <translation>Keys still to be renewed: %1</translation>
        </message>
        <message>
            <source>La clé du coffre n'a pas encore changé : c'est la première à faire.</source>
            <translation>The vault's key has not changed yet: it is the first to be made.</translation>
        </message>
        <message>
            <source>La clé du coffre a changé ; restent des clés de dossiers.</source>
            <translation>The vault's key has changed; some cases' keys are left.</translation>
        </message>
        <message>
            <source>Dont vous pouvez renouveler : %1. Les autres se renouvellent à la prochaine ouverture du coffre par qui les tient ; ce qui a été interrompu reprend là où il en était.</source>
            <translation>Of which you can renew: %1. The others are renewed the next time that somebody who holds them opens the vault; what was interrupted goes on where it was.</translation>
        </message>
        <message>
            <source>Continuer le renouvellement</source>
            <translation>Go on renewing</translation>
        </message>
        <message>
            <source>Notification de violation de données</source>
            <translation>Notice of a data breach</translation>
        </message>
        <message>
            <source>Si l'appareil est volé ou perdu, l'autorité est prévenue dans les 72 heures (RGPD, article 33). Le projet compte ce que les clés ouvraient et ne nomme personne ; il se relit et se complète.</source>
            <translation>When the device is stolen or lost, the authority is told within 72 hours (GDPR, article 33). The draft counts what the keys opened and names nobody; it is in French, to be read over and completed.</translation>
        </message>
        <message>
            <source>Préparer le projet</source>
            <translation>Prepare the draft</translation>
        </message>
        <message>
            <source>Préparer le projet de notification</source>
            <translation>Prepare the draft of the notice</translation>
        </message>
    </context>
    <context>
        <name>desktop::DepartureDialog</name>
        <message>
            <source>Retirer %1 du coffre</source>
            <translation>Remove %1 from the vault</translation>
        </message>
        <message>
            <source>Ses clés n'ouvriront plus rien de nouveau, et celles de tout ce qu'elles ouvraient sont renouvelées. Ce qui a déjà été lu ne peut pas être repris. Une seconde personne signe.</source>
            <translation>Their keys will open nothing new any more, and those of all that they opened are renewed. What was already read cannot be taken back. A second person signs.</translation>
        </message>
        <message>
            <source>Personne d'autre n'ouvre ces paroles</source>
            <translation>Nobody else opens these words</translation>
        </message>
        <message>
            <source>Dossiers à transmettre d'abord, sinon ce qui y a été confié est perdu : %1.</source>
            <translation>Cases to be handed over first, else what was confided there is lost: %1.</translation>
        </message>
        <message>
            <source>Motif du départ</source>
            <translation>Reason of the departure</translation>
        </message>
        <message>
            <source>Retirer cette personne</source>
            <translation>Remove this person</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>desktop::BackupList</name>
        <message>
            <source>%1 : %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Faite le</source>
            <translation>Made on</translation>
        </message>
        <message>
            <source>Par</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Entrées du journal</source>
            <translation>Entries of the log</translation>
        </message>
        <message>
            <source>Empreinte du fichier</source>
            <translation>File's fingerprint</translation>
        </message>
    </context>
    <context>
        <name>desktop::BackupFlow</name>
        <message>
            <source>Sauvegarde écrite et relue en entier. Entrées du journal : %1 ; taille : %2. Gardez-la ailleurs que sur cette machine.</source>
            <translation>Backup written and read back whole. Entries of the log: %1; size: %2. Keep it elsewhere than on this machine.</translation>
        </message>
    </context>
    <context>
        <name>desktop::RestoreFlow</name>
        <message>
            <source>Le coffre est revenu, tel qu'au %1. Entrées du journal : %2. Dites-le à l'équipe : chacun devra l'accepter.</source>
            <translation>The vault is back, as of %1. Entries of the log: %2. Tell the team: everyone will have to accept it.</translation>
        </message>
    </context>
    <context>
        <name>desktop::BackupsPage</name>
        <message>
            <source>Sauvegardes</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Fichier de la sauvegarde, nouveau</source>
            <translation>File of the backup, a new one</translation>
        </message>
        <message>
            <source>Sauvegardes faites</source>
            <translation>Backups that were made</translation>
        </message>
        <message>
            <source>Faire une sauvegarde</source>
            <translation>Make a backup</translation>
        </message>
        <message>
            <source>Le coffre entier dans un fichier scellé, que la direction et la coordination ouvrent. Les autres continuent de travailler. La copie est relue en entier avant de compter.</source>
            <translation>The whole vault in one sealed file, which the director and the coordinators open. The others go on working. The copy is read back whole before it counts.</translation>
        </message>
        <message>
            <source>La sauvegarde s'écrit, puis se relit.</source>
            <translation>The backup is written, then read back.</translation>
        </message>
        <message>
            <source>La sauvegarde est annulée ; il n'en reste rien.</source>
            <translation>The backup is cancelled; nothing is left of it.</translation>
        </message>
        <message>
            <source>Aucune sauvegarde n'a encore été faite</source>
            <translation>No backup was ever made</translation>
        </message>
        <message>
            <source>Dernière sauvegarde : %1</source>
            <translation>Last backup: %1</translation>
        </message>
        <message>
            <source>Elle a plus de %1 jours : ce qui a été écrit depuis n'est nulle part ailleurs.</source>
            <translation>It is more than %1 days old: what was written since is nowhere else.</translation>
        </message>
        <message>
            <source>Ce qui est effacé n'est dans aucune sauvegarde.</source>
            <translation>What is erased is in no backup.</translation>
        </message>
        <message>
            <source>Ce qui est effacé aujourd'hui peut être encore dans une sauvegarde jusqu'au %1 compris ; il n'est dans aucune après.</source>
            <translation>What is erased today may still be in a backup through %1; after that it is in none.</translation>
        </message>
        <message>
            <source>Faire la sauvegarde</source>
            <translation>Make the backup</translation>
        </message>
        <message>
            <source>Choisissez où écrire la sauvegarde : un fichier nouveau, ailleurs que dans le coffre.</source>
            <translation>Choose where to write the backup: a new file, elsewhere than in the vault.</translation>
        </message>
    </context>
    <context>
        <name>desktop::RestoreStep</name>
        <message>
            <source>Fichier de la sauvegarde</source>
            <translation>File of the backup</translation>
        </message>
        <message>
            <source>Dossier du coffre, nouveau</source>
            <translation>Vault's folder, a new one</translation>
        </message>
        <message>
            <source>Fichier de vos clés</source>
            <translation>File of your keys</translation>
        </message>
        <message>
            <source>Phrase de passe</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Restaurer une sauvegarde</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>Avec les clés de la direction ou de la coordination. Ce qui a été écrit après la sauvegarde est perdu : le journal le dira à chacun.</source>
            <translation>With the keys of the director or of a coordinator. What was written after the backup is lost: the log will say so to everyone.</translation>
        </message>
        <message>
            <source>Revenir au choix</source>
            <translation>Back to the choice</translation>
        </message>
        <message>
            <source>Restaurer</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>La sauvegarde s'ouvre et se copie.</source>
            <translation>The backup is opened and copied.</translation>
        </message>
        <message>
            <source>La restauration est annulée ; il n'en reste rien.</source>
            <translation>The restoring is cancelled; nothing is left of it.</translation>
        </message>
        <message>
            <source>Indiquez la sauvegarde, un dossier nouveau et le fichier de vos clés.</source>
            <translation>Say which backup, which new folder and which file of your keys.</translation>
        </message>
        <message>
            <source>Tapez votre phrase de passe.</source>
            <translation>Type your passphrase.</translation>
        </message>
        <message>
            <source>Le coffre est restauré</source>
            <translation>The vault is restored</translation>
        </message>
        <message>
            <source>L'ouvrir</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>Ouvrir le coffre restauré</source>
            <translation>Open the restored vault</translation>
        </message>
        <message>
            <source>Je n'ai pas encore de profil sur cette machine</source>
            <translation>I have no profile on this machine yet</translation>
        </message>
        <message>
            <source>La date de cette machine est très en avance sur cette sauvegarde.</source>
            <translation>This machine's date is far ahead of this backup.</translation>
        </message>
        <message>
            <source>La date est la bonne</source>
            <translation>The date is right</translation>
        </message>
        <message>
            <source>C'est noté. Tapez de nouveau votre phrase de passe.</source>
            <translation>Noted. Type your passphrase again.</translation>
        </message>
    </context>
</TS>
