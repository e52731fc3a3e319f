<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>Banner</name>
    <message>
        <source>Fermer ce message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeFlow</name>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisine %1, reçue le %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En retard, jours ouvrés : %1 (REFU-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jours ouvrés : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun dossier ouvert ne vous est confié pour l&apos;instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mots à porter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun mot n&apos;attend d&apos;être relu ou dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À relire à %1, qui n&apos;a pas encore dit oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À dire à %1, de la part de %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autorisé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivis et rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun suivi n&apos;est prévu dans les quatorze jours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi de l&apos;accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord à revoir ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accords qui manquent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chacun a dit ce qu&apos;il voulait dans vos dossiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation à demander : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisines à étudier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les saisines ont reçu une réponse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les saisines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune saisine n&apos;attend. Enregistrez ici celles qui arrivent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer une saisine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers sans binôme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque dossier ouvert est mené à deux, ou seul avec une raison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confié à personne encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une seule personne, sans raison notée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À confier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Équilibre : dossiers ouverts par personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun médiateur n&apos;est inscrit encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates de suivi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune date de suivi n&apos;est fixée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 propose d&apos;inscrire quelqu&apos;un (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 propose un acte qui, contresigné, se lira : « %2 »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trimestre %1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications à décider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n&apos;attend votre décision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À %1, pour : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune communication ne prend fin dans les quatorze jours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accordée à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prend fin après le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n&apos;est communiqué à personne en ce moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registre des communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fondement : %1 ; but : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jusqu&apos;au %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contresignatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun acte n&apos;attend votre signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relire et signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun auditeur n&apos;est inscrit ; la direction peut en inscrire un.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peut recevoir un export du journal, sans aucun contenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trimestres des traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun trimestre n&apos;a encore sa clé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa clé est prête.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa clé sera faite à la prochaine ouverture du coffre qui le peut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À regarder d&apos;abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier le coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date passée : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailFlow</name>
    <message>
        <source>Dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisine %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>Point de contrôle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base du coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée %1 du journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Élément %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::AccessPage</name>
    <message>
        <source>Qui peut ouvrir ce dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque trait est une clé tenue maintenant : plein pour la pièce commune, en tirets pour ce qu&apos;une partie a confié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La même chose, ligne par ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que cette page ne peut pas savoir : ce que quelqu&apos;un a copié quand il y avait accès.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui peut ouvrir le dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::AccessPicture</name>
    <message>
        <source>la pièce commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le compartiment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (depuis le %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une communication commencée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une communication qui attend la direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une communication échue le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une communication ouverte jusqu&apos;au %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une communication retirée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mène la médiation depuis le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mène la médiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordonne tous les dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n&apos;y a plus accès depuis le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n&apos;y a plus accès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucun lien avec ce dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) reçoit : %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) ne peut rien ouvrir de ce dossier : %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) peut ouvrir : %3. Raison : %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui peut ouvrir ce dossier, en dessin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartiment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucune clé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qu&apos;une partie a confié</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ActButton</name>
    <message>
        <source>Pas encore possible. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::AssignDialog</name>
    <message>
        <source>Qui mène la médiation ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À deux, sauf raison. Les deux reçoivent la clé du dossier ; personne d&apos;autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raison d&apos;être seul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À deux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seul : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confier le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (s&apos;est retiré de ce dossier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La médiation est confiée.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::Bars</name>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::BundleFlow</name>
    <message>
        <source>La clé du journal n&apos;est pas lisible : copiez-la en entier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour ouvrir vos clés, il faut aussi leur phrase de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La vérification a été arrêtée avant la fin : elle ne dit rien.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::BundleWindow</name>
    <message>
        <source>en ordre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n&apos;a pu être vérifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans ce qui a été contrôlé, ce journal est entier et en ordre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constats : aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce journal n&apos;est pas en ordre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constats : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier de l&apos;export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de vos clés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase de passe de vos clés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier un export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous ne devez croire ni ce dossier, ni qui l&apos;a écrit. Sans vos clés, l&apos;arbre, les signatures et les suites sont contrôlés ; avec elles, aussi ce qui a été fait, et si c&apos;était permis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé du journal, reçue par un autre chemin que l&apos;export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé du journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de vos clés (si vous en avez pour ce coffre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avancement de la vérification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le dossier de l&apos;export et la clé du journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La vérification commence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrées contrôlées : %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constats, l&apos;un après l&apos;autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffre : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fondé par : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrées : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Période, en temps universel : du %1 au %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes inscrites : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tête : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrôles (✓ en ordre, ✕ constat, – non fait)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actes rejoués : %1 ; lectures et traces rejouées : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui n&apos;a pas été contrôlé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien d&apos;autre : sans tête signée, le reste ne prouve rien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui a été fait, et si c&apos;était permis : vos clés n&apos;ont pas été données.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectures et traces dont la clé du trimestre ne vous a pas été remise : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le contenu des dossiers et les documents : ils ne sont pas dans un export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&apos;il existe une tête plus récente : comparez avec une tête que quelqu&apos;un d&apos;autre a gardée.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::CaseFlow</name>
    <message>
        <source>Déséquilibre : %1 entretien(s) avec %2, %3 avec %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous n&apos;avez plus accès à ce dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;explication des limites est notée, avec la date d&apos;aujourd&apos;hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le consentement est noté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le retrait est noté ; il vaut dès maintenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le refus est noté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier est maintenant : %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::CaseList</name>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Médiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvert le</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::CasePage</name>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter une partie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire avancer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Médiation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir qui mène la médiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communiquer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparer une communication à un partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui peut ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui peut ouvrir ce dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Médiation : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personne encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape suivante : %1, pas encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape suivante possible : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui manque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication à %1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mots à porter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entretien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire le texte ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire un entretien avec %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir la médiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire avancer le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom et contact (sous la clé de cette partie seule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La partie est inscrite. Attention : son nom ressemble à celui de %1, de l&apos;équipe (position de tiers, THIRD-1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La partie est inscrite, sous un nom de plante ou d&apos;oiseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entretien avec %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;entretien est scellé sous la clé de cette partie seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mots de %1 pour %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces mots attendent le oui de la personne qui les a dits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La rencontre est notée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord des parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;accord est noté, avec les engagements des parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi de l&apos;accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le suivi est noté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les limites, à lire ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte, version 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::CasesPage</name>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les miens seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste des dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer : numéro, plante ou oiseau, état…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer les dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ConsentButton</name>
    <message>
        <source>pas encore demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attend le représentant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attend la personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donné, jusqu&apos;au %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter ce que la personne a dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui du représentant, sur papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire son accord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::DisclosureDecision</name>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui partirait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour quoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fondement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparée par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverte jusqu&apos;au, inclus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, de : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les noms des champs seulement : ce qui y est écrit ne se montre pas ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que les parties ont dit de cette communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La décision de la direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La direction décide, sans lire ce qui part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accès ouvert jusqu&apos;au, inclus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au plus tard le %1 : six mois au plus, et jamais plus longtemps que ce que les parties ont dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accorder l&apos;accès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour refuser, quittez cette page : rien ne part sans votre décision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire le fichier de remise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer l&apos;accès…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner cette communication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus aucun fichier de remise ne pourra être fait. Ce que le partenaire a déjà ouvert ne se reprend pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, y mettre fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de remise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::DisclosureEditor</name>
    <message>
        <source>à choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparer une communication, dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour quoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quels champs partent ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n&apos;est coché d&apos;avance. Cocher le premier champ d&apos;un écrit le lit : cette lecture est notée au journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une note de travail n&apos;est pas la parole de la personne : en principe, elle ne part pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui part, mot pour mot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lecture en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(rien n&apos;y est écrit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n&apos;est coché : rien ne part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez au moins un champ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un écrit coché n&apos;a pas encore été lu : ce qui part se montre d&apos;abord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez le partenaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La communication est préparée. Il y manque l&apos;accord de chaque partie, puis la décision de la direction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::DisclosureFlow</name>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commencée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attend la direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>échue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accordée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retirée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le consentement à cette communication est noté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le retrait est noté ; la communication prend fin tout de suite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le refus est noté ; rien ne partira.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;accès est accordé jusqu&apos;au %1 inclus. Le fichier de remise peut être fait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;accès est retiré. Ce que le partenaire a déjà ouvert ne se reprend pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord des parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi avec %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre du %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mots de %1 pour %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entretien du %1 avec %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun partenaire n&apos;est inscrit dans ce coffre. La direction peut en inscrire un.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::DisclosureList</name>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jusqu&apos;au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::DisclosuresPage</name>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registre des communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui part à un partenaire : à qui, pour quoi, quels champs, jusqu&apos;à quand. Une communication se prépare depuis son dossier ; ouvrez une ligne pour voir les consentements et décider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications : %1  ·  en attente de la direction : %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::DocumentFlow</name>
    <message>
        <source>lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appareil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autres indications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajout en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %1 » n&apos;est pas ajouté. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouté et scellé. Métadonnées retirées : %1. Là où ce n&apos;est pas une image que ce programme sait nettoyer, métadonnées non examinées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouté et scellé. Métadonnées retirées : %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouté et scellé. Métadonnées non examinées : le fichier est gardé tel quel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouté et scellé. L&apos;image ne portait pas de métadonnées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copie en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copie est enregistrée et notée au journal. Elle n&apos;est plus protégée par le coffre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::DocumentPage</name>
    <message>
        <source>Imprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;impression est notée au journal avant que l&apos;imprimante soit demandée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette lecture est notée au journal. Aucun fichier n&apos;est écrit pour montrer ce document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce type de document ne se montre pas ici. Il peut seulement être enregistré en copie, depuis le dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte du document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajuster à la fenêtre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette page ne peut pas être dessinée : le document est abîmé, ou trop grand pour être montré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image du document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune imprimante n&apos;est prête sur cette machine : rien n&apos;a été imprimé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le document est remis à l&apos;imprimante. L&apos;impression est notée au journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;impression n&apos;a pas abouti. Elle reste notée au journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::DocumentsCard</name>
    <message>
        <source>Documents de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents communs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où enregistrer la copie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer les noms des fichiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : montrer les noms des fichiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les noms sont du contenu : cette lecture est notée au journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trop grand pour être montré ici : il peut être enregistré en copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer une copie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer une copie : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : type de ce qu&apos;on ajoute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type : selon le fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : ajouter un document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier peut aussi être déposé ici. L&apos;original reste où il est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir ce qu&apos;on ajoute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer une copie hors du coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copie sera en clair : qui a la machine ou le support peut la lire. La raison est notée au journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::EditorPage</name>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser pour plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est écrit reste en brouillon, scellé, et revient la prochaine fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un brouillon commencé plus tôt a été repris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repartir de rien</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::EnrolPage</name>
    <message>
        <source>Inscrire quelqu&apos;un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de clés publiques, qui finit par « .pub »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empreinte reçue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je les ai entendus de vive voix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La personne crée ses clés sur sa machine et vous remet le fichier « .pub ». Elle seule garde le reste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de clés publiques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorte de partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appelez la personne : elle vous lit ses dix mots. S&apos;ils diffèrent d&apos;un seul, n&apos;inscrivez pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mots de l&apos;empreinte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;inscription vaut dès maintenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque le fichier de clés publiques de la personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque le nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparez les mots de vive voix, puis cochez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ExplanationButton</name>
    <message>
        <source>Limites expliquées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limites à expliquer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire le texte ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&apos;est expliqué, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ExportDialog</name>
    <message>
        <source>Dossier de l&apos;export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter le journal pour un audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;export contient le journal et les preuves, jamais le contenu d&apos;un dossier. Un dossier déjà exporté est complété.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé du journal, à remettre par un autre chemin que l&apos;export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé du journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun auditeur n&apos;est inscrit : la direction l&apos;inscrit d&apos;abord dans l&apos;équipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez le dossier où écrire l&apos;export.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::FindingWalk</name>
    <message>
        <source>Précédents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constats précédents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constats suivants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Constat %1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constats %1 à %2, sur %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::FolderField</name>
    <message>
        <source>Choisir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::FormFields</name>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 caractères de trop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sur %2 caractères · la personne peut lire ceci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La personne peut lire ceci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date connue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : date connue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&apos;est trop long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À remplir.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::HandoverFlow</name>
    <message>
        <source>Ce fichier n&apos;est pas adressé à ces clés, ou il a été altéré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remis par l&apos;équipe de médiation, pour le seul but convenu avec les personnes, jusqu&apos;au %1 inclus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;ouverture a été interrompue : recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé du journal n&apos;est pas lisible : copiez-la en entier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier de ce nom existe déjà : choisissez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être écrit à cet endroit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier n&apos;a pas pu être écrit en entier ; rien n&apos;est resté.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::HandoverWindow</name>
    <message>
        <source>Fichier reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de vos clés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase de passe de vos clés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer comme texte…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une autre remise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une remise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverture en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une équipe de médiation vous a remis un fichier, avec l&apos;accord des personnes. Il ne s&apos;ouvre qu&apos;avec vos clés, et seulement jusqu&apos;à la date convenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé du journal, reçue par un autre chemin que le fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé du journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le fichier reçu, la clé du journal et le fichier de vos clés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapez la phrase de passe de vos clés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remis jusqu&apos;au %1 inclus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que vous lisez ici ne se transmet pas plus loin : c&apos;est pour le seul but convenu avec les personnes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer ce texte en clair ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier ne sera plus protégé par rien : ni par vos clés, ni par la date de fin. Qui l&apos;ouvre le lit. Effacez-le vous-même quand le but est atteint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier à écrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne pas enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en clair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez le fichier à écrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte est enregistré. Il n&apos;est plus protégé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::HeadDialog</name>
    <message>
        <source>Tête du journal, à noter ou à comparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle résume tout le journal jusqu&apos;ici. Gardée ailleurs, sur papier ou chez une collègue, elle montre plus tard que rien n&apos;en a été retiré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tête du journal : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tête du journal, sur une ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé du journal, pour qui vérifie un export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé du journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparer avec une tête notée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tête notée plus tôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recopiez ici la ligne notée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette ligne n&apos;est pas complète : nom du journal, nombre, puis racine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ C&apos;est la tête d&apos;un autre coffre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ C&apos;est la même tête : même journal, même longueur, même racine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Même longueur mais autre racine : ce n&apos;est pas la même histoire. Prévenez la direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette tête est plus ancienne : le journal a grandi depuis. Pour savoir s&apos;il la prolonge, faites vérifier un export par l&apos;audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Cette tête compte plus d&apos;entrées que le journal d&apos;ici : des entrées manquent, ou le coffre est une copie ancienne. Prévenez la direction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::HitList</name>
    <message>
        <source>dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::HomePage</name>
    <message>
        <source>Accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonjour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n&apos;attend ici : choisissez une pièce à gauche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et d&apos;autres encore : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::IdleLock</name>
    <message>
        <source>Le coffre s&apos;est verrouillé après %1 min sans activité.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le coffre s&apos;est verrouillé avec la mise en veille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le coffre s&apos;est verrouillé avec l&apos;écran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le coffre s&apos;est verrouillé avec la fenêtre réduite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::InvitationPage</name>
    <message>
        <source>À remettre à la personne inscrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne d&apos;invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remise sur papier ou de vive voix, elle prouve que le coffre que la personne ouvre est bien celui-ci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé du journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle sert à vérifier, hors du coffre, ce qui est remis ou exporté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copié. Le presse-papiers sera vidé dans quelques secondes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, code QR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::JointRoom</name>
    <message>
        <source>attend le oui de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à dire à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transmis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entre les parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre fonction ne lit pas ce contenu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mots de %1 pour %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relu, c&apos;est oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : relu, c&apos;est oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le oui est noté : ces mots peuvent être dits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&apos;est dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : c&apos;est dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmis. Ces mots sont maintenant partagés ; ils ne peuvent plus être repris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces mots ne seront pas transmis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun mot à porter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre du %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord, à revoir le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi avec %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::LifeStrip</name>
    <message>
        <source>État du dossier : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::LogList</name>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À propos de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::MachineSigns</name>
    <message>
        <source>Se verrouiller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::MainWindow</name>
    <message>
        <source>Accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrouiller tout de suite (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::NewPassphrase</name>
    <message>
        <source>Phrase de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La même, encore une fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase de passe (elle ne pourra pas être retrouvée)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tirer sept mots au hasard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tirée au hasard : environ 90 bits, très solide. Écrivez-la sur papier, puis tapez-la dans le second champ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez une phrase de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les deux champs ne disent pas la même chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&apos;est trop court : au moins douze caractères. Sept mots au hasard sont un bon choix.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::NoticesPage</name>
    <message>
        <source>Lot d&apos;avis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voici, mot pour mot, ce qui part à chaque partenaire. Ce lot ne s&apos;écrit qu&apos;une fois : enregistrez-le avant de quitter cette page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avis pour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer l&apos;avis pour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer l&apos;avis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des avis ne sont pas enregistrés, et ce lot ne s&apos;écrira pas une seconde fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter quand même</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::OpeningFlow</name>
    <message>
        <source>La ligne d&apos;invitation n&apos;est pas lisible. Elle commence par « casevault1 » et se recopie en entier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste de mots n&apos;est pas installée sur cette machine : choisissez une phrase vous-même.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::Page</name>
    <message>
        <source>Enregistré : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::PartyColumn</name>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom : tenir pour voir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom se montre tant que le bouton est tenu ; c&apos;est noté au journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie %1, nom : tenir pour voir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limites expliquées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limites à expliquer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entretiens : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entretien du %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie %1, lire : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire un entretien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie %1 : écrire un entretien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mots à porter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie %1 : noter des mots à porter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::PassphraseEdit</name>
    <message>
        <source>Les majuscules semblent verrouillées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer la phrase de passe tant que le bouton est tenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer tant que le bouton est tenu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::PassphrasePage</name>
    <message>
        <source>Changer ma phrase de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de mes clés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de mes clés, gardé ailleurs : s&apos;il est là, il s&apos;ouvrira avec la nouvelle phrase. Sinon, laissez vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changement en cours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::PersonPage</name>
    <message>
        <source>n&apos;est plus là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empreinte des clés : ces mots, dits de vive voix, prouvent que ce sont bien les siennes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empreinte de %1, code QR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ProgressStrip</name>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::PurposeDialog</name>
    <message>
        <source>Pourquoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::QrView</name>
    <message>
        <source>Code QR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ReadingPage</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette lecture est notée au journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ReferralFlow</name>
    <message>
        <source>La décision est notée : %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le prochain lot dira : %1. Rien d&apos;autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun avis n&apos;attendait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ReferralList</name>
    <message>
        <source>répondue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, en retard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à dire : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depuis (jours ouvrés)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochain avis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ReferralsPage</name>
    <message>
        <source>personne : aucun avis ne part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrire une saisine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partenaire tenu informé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résumé et noms (sous la clé de cette saisine seule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La saisine %1 est inscrite ; elle attend une réponse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne n&apos;est nommé, et il n&apos;y a pas de résumé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisine %1 : résumé et noms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un dossier depuis la saisine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forme de la médiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La situation (sous la clé du dossier, lue par le binôme et la coordination)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier est ouvert. Il reste à dire qui mène la médiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun avis n&apos;attend. On en met un dans le lot depuis une saisine qu&apos;un partenaire a adressée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le lot s&apos;écrit une seule fois : numéro, état et date de chaque saisine, rien d&apos;autre. Enregistrez-le aussitôt, partenaire par partenaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire le lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçue le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origine : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voie : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secteur : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partenaire tenu informé : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seulement ce qui attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste des saisines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer : numéro, secteur, nature, partenaire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer les saisines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisines : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  sans réponse depuis plus de %2 jours ouvrés : %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire le lot d&apos;avis (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En retard : chaque saisine reçoit une réponse en dix jours ouvrés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier avis envoyé : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun avis envoyé encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le prochain lot dira : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décider de la suite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire le résumé et les noms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir le dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre dans le lot d&apos;avis : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décider de la suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir le dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::RowList</name>
    <message>
        <source>Ajouter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ScreeningDialog</name>
    <message>
        <source>Noter la décision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que devient la saisine %1 ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque saisine reçoit une réponse ou devient un dossier. La décision ne se reprend pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature du conflit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comme inscrite : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour ouvrir un dossier, dites d&apos;abord la nature du conflit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::SearchBox</name>
    <message>
        <source>Rechercher (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher dans les dossiers que je peux lire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultats de la recherche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers rendus cherchables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les rendre cherchables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de tel dans ce que vous pouvez lire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultats : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers pas encore cherchables : %1. Rendre un dossier cherchable est une lecture, inscrite au journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::SettingsContent</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrouiller sans activité après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrouiller quand la fenêtre est réduite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier du coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier de mon profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règles de l&apos;organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixées par la direction à la fondation du coffre ; rien ne permet encore de les changer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue et affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraste élevé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrouillage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le coffre se verrouille aussi quand l&apos;écran se verrouille, quand la machine se met en veille, et tout de suite avec Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers de cette machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ils valent à la prochaine ouverture du coffre. Sans choix, le profil est à sa place habituelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verrouillage automatique, en minutes : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans activité, chaque poste se verrouille au plus tard après ce temps ; chaque personne peut choisir moins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attente d&apos;une contresignature, en jours : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une décision à deux attend la deuxième personne pendant ce temps ; ensuite il faut la proposer de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partage avec un partenaire, en mois au plus : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un consentement à partager avec un partenaire ne vaut jamais plus longtemps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi d&apos;un accord, en mois : au plus tôt %1, au plus tard %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On reprend contact avec les personnes dans cet intervalle après un accord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écart d&apos;entretiens admis entre les parties : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au-delà, le dossier signale un déséquilibre, et une rencontre commune demande une raison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avance admise de l&apos;horloge, en jours : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au-delà de cette avance sur le dernier acte, la date doit être confirmée.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::SettingsDialog</name>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer sans changer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::SettingsPage</name>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ShareConsentButton</name>
    <message>
        <source>Partie %1, %2 : %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas encore demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donné, jusqu&apos;au %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attend le représentant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attend la personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie %1 : noter ce qui a été dit de cette communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui du représentant, sur papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire son accord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::StateDialog</name>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne rien dire à qui a orienté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire avancer le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers quel état</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire avancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::TeamFlow</name>
    <message>
        <source>Un acte qui se fait à deux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrire quelqu&apos;un. Fonction : %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrire %1. Fonction : %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre phrase de passe est changée. Le fichier de clés gardé ailleurs s&apos;ouvre encore avec l&apos;ancienne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre phrase de passe est changée, pour le coffre et pour votre fichier de clés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier de clés ne se lit pas. Rien n&apos;est changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier contient les clés de quelqu&apos;un d&apos;autre. Rien n&apos;est changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre phrase de passe est changée pour le coffre ; le fichier de clés n&apos;a pas pu être écrit et s&apos;ouvre encore avec l&apos;ancienne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partenaire, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n&apos;est pas là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n&apos;est pas un fichier de clés, ou il est abîmé. Celui que l&apos;on remet finit par « .pub ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;inscription attend une seconde signature : la coordination, la direction ou la protection des données.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&apos;est signé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::TeamPage</name>
    <message>
        <source>Équipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&apos;est signé : l&apos;inscription vaut dès maintenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le coffre vient d&apos;être fondé : tant qu&apos;une seconde personne ne peut pas contresigner, la direction inscrit seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;équipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partenaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditrices et auditeurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inscrire quelqu&apos;un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma phrase de passe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer ma phrase de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attend votre signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attend la signature d&apos;une autre personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposé par %1, le %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empreinte, à comparer de vive voix avec la personne avant de signer :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : voir la fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n&apos;est plus là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne encore.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::TrailFlow</name>
    <message>
        <source>%1 (pour : %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le journal est exporté pour %1. Entrées : %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::TrailPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seulement ce que j&apos;ai fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrées du journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus anciennes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tête du journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter pour un audit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque lecture du journal est elle-même une entrée : cette page se lit quand on l&apos;ouvre ou quand on le demande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lit deux cents entrées plus anciennes ; c&apos;est une lecture de plus au journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier le coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relit les entrées les plus récentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer : mots, date, numéro de dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer les entrées du journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrées montrées : %1, sur les %2 plus récentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrées montrées : %1, sur %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::VerificationPage</name>
    <message>
        <source>Vérifier le coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier à nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depuis la première entrée, sans rien croire de ce qui était retenu : chaque signature, chaque acte au regard des règles, puis chaque élément et chaque document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avancement de la vérification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La vérification commence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrées vérifiées : %1 sur %2 ; les éléments et les documents viennent ensuite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrées du journal contrôlées : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Éléments contrôlés : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents contrôlés : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces de lecture scellées à d&apos;autres, non relues ici : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est entier, et chaque acte lisible était permis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le coffre continue de fonctionner ; rien n&apos;a été réparé ni supprimé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce coffre n&apos;est pas en ordre. Constats : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::WelcomeWindow</name>
    <message>
        <source>Ouverture en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que l&apos;on vous confie reste entre vos mains : chaque dossier a ses clés, chaque geste laisse une trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue et affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir au choix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier du coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre nom dans l&apos;équipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre chose : fonder, rejoindre, vérifier, recevoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que souhaitez-vous faire ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous faites déjà partie de l&apos;équipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer mes clés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La première fois : vos clés, et votre empreinte à faire confirmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejoindre un coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La direction vous a inscrit et remis une ligne d&apos;invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonder un coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous dirigez une équipe qui commence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une remise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous êtes partenaire et avez reçu un fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier un export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous êtes auditrice ou auditeur : aucun coffre n&apos;est nécessaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous en serez la direction : vous inscrivez les personnes, et ne lisez aucun dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier du coffre (nouveau ou vide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de vos clés (gardez-en une copie en lieu sûr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonder le coffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez l&apos;organisation, votre nom et le dossier du coffre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ligne d&apos;invitation prouve que ce coffre est bien celui de votre équipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de vos clés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne d&apos;invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejoindre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recopiez la ligne d&apos;invitation que l&apos;on vous a remise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elles restent à vous seul. Remettez à la direction le fichier qui finit par « .pub » : il ne contient rien de secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier de mes clés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre empreinte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisez ces mots à la direction, de vive voix : ils prouvent que les clés reçues sont les vôtres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À remettre : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
