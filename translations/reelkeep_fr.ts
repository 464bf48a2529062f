<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountFields</name>
    <message>
        <source>there is no such field</source>
        <translation>ce champ n’existe pas</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>n’est pas une adresse web</translation>
    </message>
    <message>
        <source>a user name, a query or a fragment has no place in the address</source>
        <translation>un nom d’utilisateur, une requête ou un fragment n’a pas sa place dans l’adresse</translation>
    </message>
    <message>
        <source>plain http is accepted for this computer only</source>
        <translation>http non chiffré n’est accepté que pour cet ordinateur</translation>
    </message>
    <message>
        <source>no such secret</source>
        <translation>ce secret n’existe pas</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>it holds a space or a line break</source>
        <translation>contient un caractère espace ou un saut de ligne</translation>
    </message>
    <message>
        <source>it is not the name of a space</source>
        <translation>n’est pas le nom d’un espace</translation>
    </message>
    <message>
        <source>it is not a project ID</source>
        <translation>n’est pas un ID de projet</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Move to trash…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Recover from trash</source>
        <translation>Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>Sélectionnez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>%1 has no trash.</source>
        <translation>%1 n’a pas de corbeille.</translation>
    </message>
    <message>
        <source>%1 deletes nothing on request.</source>
        <translation>%1 n’efface rien sur demande.</translation>
    </message>
    <message>
        <source>%1 deletes recordings only, no browser downloads.</source>
        <translation>%1 n’efface que des enregistrements, pas des fichiers du navigateur.</translation>
    </message>
    <message>
        <source>%1 no longer has it; it is on this computer only.</source>
        <translation>N’est plus chez %1 ; reste seulement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>Déjà à la corbeille.</translation>
    </message>
    <message>
        <source>It is not in the trash.</source>
        <translation>N’est pas à la corbeille.</translation>
    </message>
    <message>
        <source>It is being downloaded. Remove it from the downloads first.</source>
        <translation>En cours de téléchargement. Retirez-le d’abord des téléchargements.</translation>
    </message>
    <message>
        <source>It is being changed at this moment.</source>
        <translation>En cours de modification.</translation>
    </message>
    <message>
        <source>%1 knows it only together with its session. Select the whole session.</source>
        <translation>%1 ne le connaît qu’avec sa session. Sélectionnez la session entière.</translation>
    </message>
    <message>
        <source>“%1”, the whole session</source>
        <translation>« %1 », la session entière</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s), %1, to the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>Mettre %Ln fichier (%1) à la corbeille ?</numerusform>
            <numerusform>Mettre %Ln fichiers (%1) à la corbeille ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %Ln file(s), %1, from the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>Restaurer %Ln fichier (%1) de la corbeille ?</numerusform>
            <numerusform>Restaurer %Ln fichiers (%1) de la corbeille ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln file(s), %1, for good?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>Effacer définitivement %Ln fichier (%1) ?</numerusform>
            <numerusform>Effacer définitivement %Ln fichiers (%1) ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because they are being downloaded.</source>
        <translation>
            <numerusform>%Ln fichier reste, car il est en cours de téléchargement.</numerusform>
            <numerusform>%Ln fichiers restent, car ils sont en cours de téléchargement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because the provider knows them only together with their session.</source>
        <translation>
            <numerusform>%Ln fichier reste, car le fournisseur ne le connaît qu’avec sa session.</numerusform>
            <numerusform>%Ln fichiers restent, car le fournisseur ne les connaît qu’avec leur session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on this computer only, and stay.</source>
        <translation>
            <numerusform>%Ln fichier n’est que sur cet ordinateur, et reste.</numerusform>
            <numerusform>%Ln fichiers ne sont que sur cet ordinateur, et restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln browser download(s) stay, because the provider does not delete them.</source>
        <translation>
            <numerusform>%Ln fichier du navigateur reste, car le fournisseur ne l’efface pas.</numerusform>
            <numerusform>%Ln fichiers du navigateur restent, car le fournisseur ne les efface pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because their provider has no trash.</source>
        <translation>
            <numerusform>%Ln fichier reste, car son fournisseur n’a pas de corbeille.</numerusform>
            <numerusform>%Ln fichiers restent, car leur fournisseur n’a pas de corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln fichier reste tel quel.</numerusform>
            <numerusform>%Ln fichiers restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: %1.</source>
        <translation>Compte : %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) go as a whole, with everything that the provider has of them.</source>
        <translation>
            <numerusform>%Ln session est concernée en entier, avec tout ce que le fournisseur en a.</numerusform>
            <numerusform>%Ln sessions sont concernées en entier, avec tout ce que le fournisseur en a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files lie in your own storage: there they stay, only their description goes.</source>
        <translation>
            <numerusform>%Ln des fichiers se trouve dans votre propre stockage : il y reste, seule sa description est concernée.</numerusform>
            <numerusform>%Ln des fichiers se trouvent dans votre propre stockage : ils y restent, seule leur description est concernée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days; until then they can be recovered.</source>
        <translation>Le fournisseur vide sa corbeille après 30 jours ; jusque-là, la restauration est possible.</translation>
    </message>
    <message>
        <source>The provider cannot bring them back.</source>
        <translation>Le fournisseur ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Copies on this computer stay.</source>
        <translation>Les copies sur cet ordinateur restent.</translation>
    </message>
    <message>
        <source>Moving to the trash: %1 of %2…</source>
        <extracomment>%1 of %2 requests have been answered</extracomment>
        <translation>Mise à la corbeille : %1 sur %2…</translation>
    </message>
    <message>
        <source>Recovering: %1 of %2…</source>
        <translation>Restauration : %1 sur %2…</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2…</source>
        <translation>Effacement : %1 sur %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln fichier mis à la corbeille.</numerusform>
            <numerusform>%Ln fichiers mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) recovered.</source>
        <translation>
            <numerusform>%Ln fichier restauré.</numerusform>
            <numerusform>%Ln fichiers restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln fichier effacé définitivement.</numerusform>
            <numerusform>%Ln fichiers effacés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not moved to the trash.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été mis à la corbeille.</numerusform>
            <numerusform>%Ln fichiers n’ont pas été mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not recovered.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été restauré.</numerusform>
            <numerusform>%Ln fichiers n’ont pas été restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not deleted.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été effacé.</numerusform>
            <numerusform>%Ln fichiers n’ont pas été effacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed, because their download has begun.</source>
        <translation>
            <numerusform>%Ln fichier est resté, car son téléchargement a commencé.</numerusform>
            <numerusform>%Ln fichiers sont restés, car leur téléchargement a commencé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date of this year without the year, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>Date and time in full, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>Begin with the form for an account.</source>
        <translation>Commencer par le formulaire d’un compte.</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>Suspendre tous les téléchargements.</translation>
    </message>
    <message>
        <source>Session ids, addresses of recordings, or files that list them.</source>
        <translation>ID de session, adresses d’enregistrements, ou fichiers qui en contiennent la liste.</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>En arrière</translation>
    </message>
    <message>
        <source>Forwards, again: twice as fast</source>
        <translation>En avant, à nouveau : deux fois plus vite</translation>
    </message>
    <message>
        <source>A few seconds back</source>
        <translation>Quelques secondes en arrière</translation>
    </message>
    <message>
        <source>A few seconds ahead</source>
        <translation>Quelques secondes en avant</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Begins with sk-</source>
        <translation>Commence par sk-</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>Une clé d’API</translation>
    </message>
    <message>
        <source>In the Anchor Browser dashboard open API Keys.</source>
        <translation>Dans le tableau de bord d’Anchor Browser, ouvrez « API Keys ».</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>acme, or acme.signalwire.com</source>
        <translation>acme, ou acme.signalwire.com</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID du projet</translation>
    </message>
    <message>
        <source>The project&apos;s UUID</source>
        <translation>L’UUID du projet</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>A token with the Video scope</source>
        <translation>Un jeton avec la portée « Video »</translation>
    </message>
    <message>
        <source>A space, a project ID and an API token with the Video scope</source>
        <translation>Un espace, un ID de projet et un jeton d’API avec la portée « Video »</translation>
    </message>
    <message>
        <source>In your SignalWire space open API Credentials: the project ID stands at the top, the tokens below it.</source>
        <translation>Dans votre espace SignalWire, ouvrez « API Credentials » : l’ID du projet est en haut, les jetons en dessous.</translation>
    </message>
    <message>
        <source>The Video SDK API key</source>
        <translation>La clé d’API du Video SDK</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secret d’API</translation>
    </message>
    <message>
        <source>The Video SDK API secret</source>
        <translation>Le secret d’API du Video SDK</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>A ready token, instead of key and secret</source>
        <translation>Un jeton prêt, à la place de la clé et du secret</translation>
    </message>
    <message>
        <source>An API key and its secret, or a ready JWT</source>
        <translation>Une clé d’API et son secret, ou un JWT prêt</translation>
    </message>
    <message>
        <source>In the Zoom App Marketplace choose Develop, Build Video SDK, and open the API keys section. The API key is not the SDK key.</source>
        <translation>Dans le Zoom App Marketplace, choisissez « Develop », « Build Video SDK », puis ouvrez la section « API keys ». La clé d’API n’est pas la clé du SDK.</translation>
    </message>
</context>
<context>
    <name>QueueCells</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>en réception</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · reste %2</translation>
    </message>
    <message>
        <source>waits for a slot</source>
        <translation>en file d’attente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>done, its size differs from the list</source>
        <translation>terminé, la taille diffère de la liste</translation>
    </message>
    <message>
        <source>done, the server did not say its size</source>
        <translation>terminé, le serveur n’a pas indiqué la taille</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>still being made</source>
        <translation>encore en préparation</translation>
    </message>
    <message>
        <source>still being made, looks again at %1</source>
        <translation>encore en préparation, prochain contrôle : %1</translation>
    </message>
    <message>
        <source>the provider fails</source>
        <translation>incident chez le fournisseur</translation>
    </message>
    <message>
        <source>the provider fails, tries again at %1</source>
        <translation>incident chez le fournisseur, nouvel essai : %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no connection, tries again at %1</source>
        <translation>pas de connexion, nouvel essai : %1</translation>
    </message>
    <message>
        <source>waits for space on the disk</source>
        <translation>attend de la place sur le disque</translation>
    </message>
    <message>
        <source>waits for space on %1</source>
        <translation>attend de la place sur %1</translation>
    </message>
    <message>
        <source>waits for space: %1 more on %2</source>
        <translation>attend de la place : encore %1 sur %2</translation>
    </message>
    <message>
        <source>waits, by your timetable</source>
        <translation>en attente selon l’horaire</translation>
    </message>
    <message>
        <source>waits until %1, by your timetable</source>
        <translation>en attente selon l’horaire, reprise : %1</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit</source>
        <translation>en attente, limite du fournisseur</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit until %1</source>
        <translation>en attente, limite du fournisseur, reprise : %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>no network, tries again at %1</source>
        <translation>pas de réseau, nouvel essai : %1</translation>
    </message>
    <message>
        <source>signed out, waits until you sign in</source>
        <translation>déconnecté du compte, attend vos identifiants</translation>
    </message>
    <message>
        <source>asks for the link</source>
        <translation>demande le lien</translation>
    </message>
    <message>
        <source>checks the file</source>
        <translation>vérifie le fichier</translation>
    </message>
</context>
<context>
    <name>QueueSummary</name>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 sur %2 en cours</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln suspendu</numerusform>
            <numerusform>%Ln suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Rien à télécharger</translation>
    </message>
</context>
<context>
    <name>RecordingCells</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Sauvegardé dans</translation>
    </message>
    <message>
        <source>Vanishes in</source>
        <translation>Disparaît dans</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>dans le cloud</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>en traitement</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>en téléchargement</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>sauvegardé</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>in your own storage</source>
        <translation>dans votre stockage</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 sur %2 ici</translation>
    </message>
    <message>
        <source>%1, session, open</source>
        <translation>%1, session, dépliée</translation>
    </message>
    <message>
        <source>%1, session, closed</source>
        <translation>%1, session, repliée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days.</source>
        <translation>Le fournisseur vide sa corbeille après 30 jours.</translation>
    </message>
    <message>
        <source>By the retention that you set for this account.</source>
        <translation>Selon la durée de conservation que vous avez définie pour ce compte.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>manquant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved as %1 and is not there any more.</source>
        <translation>Était sauvegardé sous %1 et n’y est plus.</translation>
    </message>
</context>
<context>
    <name>RecordingDetails</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>À la corbeille depuis</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Sauvegardé sous</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>ID d’enregistrement</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de session</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 dollars US</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>yes, it is the one that plays first</source>
        <translation>oui, c’est celui qui est lu en premier</translation>
    </message>
    <message>
        <source>Cost of the session in credits</source>
        <translation>Coût de la session en crédits</translation>
    </message>
    <message>
        <source>Downloaded from</source>
        <translation>Téléchargé depuis</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>Adresse d’origine</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>ID du participant</translation>
    </message>
    <message>
        <source>Participant key</source>
        <translation>Clé du participant</translation>
    </message>
    <message>
        <source>Time the browser took</source>
        <translation>Durée dans le navigateur</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Was saved as</source>
        <translation>Était sauvegardé sous</translation>
    </message>
</context>
<context>
    <name>RecordingsFeed</name>
    <message>
        <source>%1 · Try again</source>
        <translation>%1 · Réessayer</translation>
    </message>
    <message>
        <source>Fetching recordings…</source>
        <translation>Récupération des enregistrements…</translation>
    </message>
    <message>
        <source>As of %1, being refreshed…</source>
        <translation>Dernier état : %1, actualisation…</translation>
    </message>
    <message>
        <source>Nothing in the six months before these · Look further back</source>
        <translation>Rien dans les six mois précédents · Chercher plus loin</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Rien ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>No recordings yet.</source>
        <translation>Pas encore d’enregistrements.</translation>
    </message>
    <message>
        <source>Nothing is saved on this computer yet.</source>
        <translation>Rien n’est encore sauvegardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No browser downloads.</source>
        <translation>Aucun fichier du navigateur.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching older recordings… %Ln so far</source>
        <translation>
            <numerusform>Récupération des plus anciens… %Ln pour l’instant</numerusform>
            <numerusform>Récupération des plus anciens… %Ln pour l’instant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorted among the %Ln loaded · Load all</source>
        <translation>
            <numerusform>Tri parmi %Ln chargé · Tout charger</numerusform>
            <numerusform>Tri parmi les %Ln chargés · Tout charger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through %Ln recording(s) · Look through older ones</source>
        <translation>
            <numerusform>%Ln enregistrement parcouru · Parcourir les plus anciens</numerusform>
            <numerusform>%Ln enregistrements parcourus · Parcourir les plus anciens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far, older ones follow</source>
        <translation>
            <numerusform>%Ln pour l’instant, les plus anciens suivent</numerusform>
            <numerusform>%Ln pour l’instant, les plus anciens suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>No session was opened by its id.</source>
        <translation>Aucune session n’a été ouverte par son ID.</translation>
    </message>
</context>
<context>
    <name>RecordingsKeys</name>
    <message>
        <source>Show the files of a session</source>
        <translation>Afficher les fichiers d’une session</translation>
    </message>
    <message>
        <source>Hide them, or go to their session</source>
        <translation>Les masquer, ou aller à leur session</translation>
    </message>
    <message>
        <source>Show the files of all sessions</source>
        <translation>Afficher les fichiers de toutes les sessions</translation>
    </message>
    <message>
        <source>Hide the files of all sessions</source>
        <translation>Masquer les fichiers de toutes les sessions</translation>
    </message>
    <message>
        <source>Show or hide them; play a file</source>
        <translation>Les afficher ou les masquer ; lire un fichier</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
</context>
<context>
    <name>app::Announcer</name>
    <message>
        <source>It was put aside as %1, and a new one was begun.</source>
        <translation>Elle a été mise de côté sous %1, et une nouvelle a été commencée.</translation>
    </message>
</context>
<context>
    <name>app::Help</name>
    <message>
        <source>The user&apos;s guide could not be opened. It should be here: %1</source>
        <translation>Le guide d’utilisation n’a pas pu être ouvert. Il devrait être ici : %1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>The diagnostics were saved as %1. They hold no secret and no link; read them before you pass them on.</source>
        <translation>Le diagnostic a été sauvegardé sous %1. Il ne contient ni identifiants ni liens ; lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
</context>
<context>
    <name>app::SleepGuard</name>
    <message>
        <source>Recordings are being downloaded</source>
        <translation>Des enregistrements sont en cours de téléchargement</translation>
    </message>
</context>
<context>
    <name>cli::AccountAddCommand</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Le compte « %1 » existe déjà.</translation>
    </message>
    <message>
        <source>--provider is one of %1, not “%2”.</source>
        <translation>--provider doit valoir l’un de %1, et non « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is a secret; it is read from standard input.</source>
        <translation>« %1 » est secret ; il est lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 n’a pas de champ « %2 ».</translation>
    </message>
    <message>
        <source>%1 needs --set %2=VALUE.</source>
        <translation>%1 a besoin de --set %2=VALUE.</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object of secrets, such as {&quot;api_key&quot;: &quot;…&quot;}.</source>
        <translation>L’entrée standard ne contient pas d’objet JSON avec des identifiants, comme {&quot;api_key&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>« %1 » a été ajouté.</translation>
    </message>
</context>
<context>
    <name>cli::AccountCheckCommand</name>
    <message>
        <source>“%1” works.</source>
        <translation>« %1 » fonctionne.</translation>
    </message>
</context>
<context>
    <name>cli::AccountListCommand</name>
    <message>
        <source>No accounts. Add one with: reelkeep-cli account add NAME --provider PROVIDER</source>
        <translation>Aucun compte. Pour en ajouter un : reelkeep-cli account add NAME --provider PROVIDER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>FOURNISSEUR</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>CHAMPS</translation>
    </message>
</context>
<context>
    <name>cli::AccountRemoveCommand</name>
    <message>
        <source>Removed “%1”.</source>
        <translation>« %1 » a été supprimé.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 a besoin d’une valeur.</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 doit valoir l’un de %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>« %1 » est un mot de trop.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>%1 attend un nombre entier de 1 à %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>%1 takes a day as YYYY-MM-DD, not “%2”.</source>
        <translation>%1 attend un jour sous la forme YYYY-MM-DD, et non « %2 ».</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE, not “%2”.</source>
        <translation>%1 attend FIELD=VALUE, et non « %2 ».</translation>
    </message>
    <message>
        <source>%1 names %2 twice.</source>
        <translation>%1 nomme %2 deux fois.</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>Where there is no keychain, REELKEEP_SECRETS can hold {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}.</source>
        <translation>Sans trousseau, REELKEEP_SECRETS peut contenir {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Sortie standard</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Le compte « %1 » n’existe pas.</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande ?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from est postérieur à --to.</translation>
    </message>
    <message>
        <source>The trash is listed without --from and --to.</source>
        <translation>La corbeille se liste sans --from ni --to.</translation>
    </message>
</context>
<context>
    <name>cli::HelpText</name>
    <message>
        <source>How to print it; the first is the default</source>
        <translation>Format de sortie ; le premier est celui par défaut</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>Only this session; without it, the whole account</source>
        <translation>Seulement cette session ; sinon, tout le compte</translation>
    </message>
    <message>
        <source>Recordings, or the files that the browser downloaded (Anchor)</source>
        <translation>Enregistrements, ou fichiers téléchargés par le navigateur (Anchor)</translation>
    </message>
    <message>
        <source>Started on this UTC day or later</source>
        <translation>Commencés ce jour UTC ou plus tard</translation>
    </message>
    <message>
        <source>Started on this UTC day or earlier</source>
        <translation>Commencés ce jour UTC ou plus tôt</translation>
    </message>
    <message>
        <source>What is in the trash (Zoom)</source>
        <translation>Ce qui est à la corbeille (Zoom)</translation>
    </message>
    <message>
        <source>Only this recording; may be repeated</source>
        <translation>Seulement cet enregistrement ; peut être répété</translation>
    </message>
    <message>
        <source>Only this type, ignoring case; may be repeated</source>
        <translation>Seulement ce type, sans tenir compte de la casse ; peut être répété</translation>
    </message>
    <message>
        <source>Files at a time (3)</source>
        <translation>Fichiers à la fois (3)</translation>
    </message>
    <message>
        <source>Connections for a large file (4)</source>
        <translation>Connexions pour un gros fichier (4)</translation>
    </message>
    <message>
        <source>For the whole process</source>
        <translation>Pour tout le processus</translation>
    </message>
    <message>
        <source>zoom-video-sdk, signalwire or anchor-browser</source>
        <translation>zoom-video-sdk, signalwire ou anchor-browser</translation>
    </message>
    <message>
        <source>Replaces the provider&apos;s API address; plain http on this computer only</source>
        <translation>Remplace l’adresse d’API du fournisseur ; http non chiffré sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>signalwire needs space and project_id</source>
        <translation>signalwire a besoin de space et project_id</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>The secrets are read from standard input as one JSON object, such as {&quot;api_key&quot;: &quot;…&quot;}; on a terminal each is asked for without echo. They are kept in the keychain of this computer.
  zoom-video-sdk   api_key and api_secret, or jwt
  signalwire       api_token
  anchor-browser   api_key
Without a keychain, set REELKEEP_SECRETS to {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}: nothing is stored then.</source>
        <translation>Les identifiants sont lus sur l’entrée standard sous la forme d’un objet JSON, comme {&quot;api_key&quot;: &quot;…&quot;} ; dans un terminal, chacun est demandé sans être affiché. Ils sont conservés dans le trousseau de cet ordinateur.
  zoom-video-sdk   api_key et api_secret, ou jwt
  signalwire       api_token
  anchor-browser   api_key
Sans trousseau, donnez à REELKEEP_SECRETS la valeur {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}} : rien n’est alors conservé.</translation>
    </message>
    <message>
        <source>Show the accounts, never their secrets</source>
        <translation>Afficher les comptes, jamais leurs identifiants</translation>
    </message>
    <message>
        <source>Sign in with one small request</source>
        <translation>Vérifier les identifiants par une petite requête</translation>
    </message>
    <message>
        <source>Remove an account with its secrets; finished files stay</source>
        <translation>Supprimer un compte et ses identifiants ; les fichiers terminés restent</translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation>Lignes demandées à la fois</translation>
    </message>
    <message>
        <source>Stop after so many rows</source>
        <translation>S’arrêter après ce nombre de lignes</translation>
    </message>
    <message>
        <source>List recordings, newest first</source>
        <translation>Lister les enregistrements, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Without a range everything is listed, but for a whole Zoom account the last 30 days.</source>
        <translation>Sans période, tout est listé ; pour un compte Zoom entier, seulement les 30 derniers jours.</translation>
    </message>
    <message>
        <source>The folder; made where it is missing</source>
        <translation>Le dossier ; créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>Names below it: {account}/{date} {session}/{name}.{ext}</source>
        <translation>Noms dans ce dossier : {account}/{date} {session}/{name}.{ext}</translation>
    </message>
    <message>
        <source>Show the plan and write nothing</source>
        <translation>Afficher le plan sans rien écrire</translation>
    </message>
    <message>
        <source>Download recordings, each verified</source>
        <translation>Télécharger des enregistrements, chacun vérifié</translation>
    </message>
    <message>
        <source>The same command again goes on where it stopped. Each finished file gains a line in DIR/SHA256SUMS.
Fields of a template: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}.</source>
        <translation>La même commande reprend là où elle s’était arrêtée. Chaque fichier terminé reçoit une ligne dans DIR/SHA256SUMS.
Champs d’un modèle : {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}.</translation>
    </message>
    <message>
        <source>Show the downloads that are unfinished</source>
        <translation>Afficher les téléchargements inachevés</translation>
    </message>
    <message>
        <source>Go on with the downloads that are unfinished</source>
        <translation>Reprendre les téléchargements inachevés</translation>
    </message>
    <message>
        <source>What a person paused, or another process is busy with, is left alone.</source>
        <translation>Ce qu’une personne a suspendu, ou qu’un autre processus traite, n’est pas touché.</translation>
    </message>
    <message>
        <source>Hash downloaded files again and compare with SHA256SUMS</source>
        <translation>Recalculer l’empreinte des fichiers téléchargés et comparer avec SHA256SUMS</translation>
    </message>
    <message>
        <source>Show this help (also -h)</source>
        <translation>Afficher cette aide (aussi -h)</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Log to standard error, without secrets (also -v)</source>
        <translation>Journal sur l’erreur standard, sans identifiants (aussi -v)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]...</source>
        <translation>Utilisation : %1 COMMANDE [OPTION]...</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes :</translation>
    </message>
    <message>
        <source>“%1 help COMMAND” shows the options of a command.</source>
        <translation>« %1 help COMMANDE » affiche les options d’une commande.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 wrong command line, 3 credentials refused,
4 provider out of reach, 5 this computer is in the way, 130 and 143 stopped by a signal.</source>
        <translation>Code de retour : 0 terminé, 1 échecs partiels, 2 ligne de commande erronée, 3 identifiants refusés,
4 fournisseur injoignable, 5 obstacle sur cet ordinateur, 130 et 143 arrêt par un signal.</translation>
    </message>
</context>
<context>
    <name>cli::ListingWalk</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Le fournisseur « %1 » n’existe pas.</translation>
    </message>
</context>
<context>
    <name>cli::ProgressBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 sur %n fichier</numerusform>
            <numerusform>%1 sur %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::QueueCommand</name>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Aucun téléchargement inachevé.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>RAISON</translation>
    </message>
</context>
<context>
    <name>cli::QueueFollower</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet</source>
        <translation>
            <numerusform>%n pas encore prêt</numerusform>
            <numerusform>%n pas encore prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved (%1)</source>
        <translation>
            <numerusform>%n sauvegardé (%1)</numerusform>
            <numerusform>%n sauvegardés (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet.</source>
        <translation>
            <numerusform>%n pas encore prêt.</numerusform>
            <numerusform>%n pas encore prêts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What a run came to: `3 saved (12 MB), 1 failed`.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>cli::RowPrinter</name>
    <message>
        <source>No recordings.</source>
        <translation>Aucun enregistrement.</translation>
    </message>
    <message>
        <source>STARTED (UTC)</source>
        <translation>DÉBUT (UTC)</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SESSION</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>pas prêt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>cli::SecretInput</name>
    <message>
        <source>%1: </source>
        <translation>%1 : </translation>
    </message>
</context>
<context>
    <name>cli::SelectionPlan</name>
    <message>
        <source>%1 has no browser downloads (--kind downloads).</source>
        <translation>%1 n’a pas de fichiers du navigateur (--kind downloads).</translation>
    </message>
    <message>
        <source>%1 has no trash (--trash).</source>
        <translation>%1 n’a pas de corbeille (--trash).</translation>
    </message>
    <message>
        <source>%1 lists one session at a time (--session).</source>
        <translation>%1 ne liste qu’une session à la fois (--session).</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>The last %1 days, %2 (UTC). For more, use --from.</source>
        <translation>Les %1 derniers jours, %2 (UTC). Pour en voir plus, utilisez --from.</translation>
    </message>
    <message>
        <source>The %1 days before it, %2 (UTC). For more, use --from.</source>
        <translation>Les %1 jours précédents, %2 (UTC). Pour en voir plus, utilisez --from.</translation>
    </message>
    <message>
        <source>%1 has no page size; --page-size has no effect.</source>
        <translation>%1 n’a pas de taille de page ; --page-size est sans effet.</translation>
    </message>
    <message>
        <source>%1 allows %2 rows a page at most.</source>
        <translation>%1 accepte au plus %2 lignes par page.</translation>
    </message>
</context>
<context>
    <name>cli::TextDownloadReport</name>
    <message>
        <source>planned  %1</source>
        <translation>prévu  %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>saved  %1</source>
        <translation>sauvegardé  %1</translation>
    </message>
    <message>
        <source>already here  %1</source>
        <translation>déjà présent  %1</translation>
    </message>
    <message>
        <source>not ready yet  %1</source>
        <translation>pas encore prêt  %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them of unknown size</source>
        <translation>
            <numerusform>%1, dont %n de taille inconnue</numerusform>
            <numerusform>%1, dont %n de taille inconnue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation>%1 ; %2 libres</translation>
    </message>
</context>
<context>
    <name>cli::VerifyCommand</name>
    <message>
        <source>same  %1</source>
        <translation>identique  %1</translation>
    </message>
    <message>
        <source>%1 differs from the manifest.</source>
        <translation>%1 diffère du manifeste.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 a disparu.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>Il n’y a pas de %1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are as the manifest says.</source>
        <translation>
            <numerusform>Conformes au manifeste : %1 sur %n fichier.</numerusform>
            <numerusform>Conformes au manifeste : %1 sur %n fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::main</name>
    <message>
        <source>“reelkeep-cli help%1” shows how it is used.</source>
        <translation>« reelkeep-cli help%1 » montre l’utilisation.</translation>
    </message>
</context>
<context>
    <name>core::Describe</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account&apos;s name, %2 what happened
----------
%1 is `401, code 124`, %2 the provider&apos;s own words</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>the provider refused these credentials</source>
        <translation>le fournisseur a refusé ces identifiants</translation>
    </message>
    <message>
        <source>the provider does not allow these credentials to do this</source>
        <translation>le fournisseur ne permet pas cela avec ces identifiants</translation>
    </message>
    <message>
        <source>the provider has no such session or recording</source>
        <translation>le fournisseur n’a pas cette session ou cet enregistrement</translation>
    </message>
    <message>
        <source>the provider has nothing under %1</source>
        <translation>le fournisseur n’a rien sous %1</translation>
    </message>
    <message>
        <source>the recording is still being made</source>
        <translation>l’enregistrement est encore en préparation</translation>
    </message>
    <message>
        <source>the provider asks for fewer requests</source>
        <translation>le fournisseur demande moins de requêtes</translation>
    </message>
    <message>
        <source>the request was not accepted</source>
        <translation>la requête n’a pas été acceptée</translation>
    </message>
    <message>
        <source>the request was not accepted because of %1</source>
        <translation>la requête n’a pas été acceptée à cause de %1</translation>
    </message>
    <message>
        <source>the download link no longer works, and a new one did not help</source>
        <translation>le lien de téléchargement ne fonctionne plus, et un nouveau n’y a rien changé</translation>
    </message>
    <message>
        <source>something else came in place of the recording</source>
        <translation>autre chose est arrivé à la place de l’enregistrement</translation>
    </message>
    <message>
        <source>the file is not as long as it was said to be</source>
        <translation>le fichier n’a pas la longueur annoncée</translation>
    </message>
    <message>
        <source>the recording is no longer the one whose download was begun</source>
        <translation>l’enregistrement n’est plus celui dont le téléchargement avait commencé</translation>
    </message>
    <message>
        <source>the provider failed, or answered in a way that could not be understood</source>
        <translation>le fournisseur a eu une erreur, ou sa réponse n’a pas pu être comprise</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la connexion a échoué</translation>
    </message>
    <message>
        <source>the connection to %1 failed</source>
        <translation>la connexion à %1 a échoué</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>aucune connexion sécurisée à %1 n’a pu être établie</translation>
    </message>
    <message>
        <source>this computer could not read or write a file</source>
        <translation>cet ordinateur n’a pas pu lire ou écrire un fichier</translation>
    </message>
    <message>
        <source>this computer could not read or write %1</source>
        <translation>cet ordinateur n’a pas pu lire ou écrire %1</translation>
    </message>
    <message>
        <source>this was stopped before its end</source>
        <translation>l’opération a été arrêtée avant la fin</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk has no room left for %1</source>
        <translation>le disque n’a plus de place pour %1</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk that holds %1 can only be read</source>
        <translation>le disque qui contient %1 est en lecture seule</translation>
    </message>
    <message>
        <source>this computer does not permit access to the file</source>
        <translation>cet ordinateur n’autorise pas l’accès au fichier</translation>
    </message>
    <message>
        <source>this computer does not permit access to %1</source>
        <translation>cet ordinateur n’autorise pas l’accès à %1</translation>
    </message>
    <message>
        <source>this computer has no keychain for the account&apos;s secrets</source>
        <translation>cet ordinateur n’a pas de trousseau pour les identifiants du compte</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>le trousseau n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the keychain holds no secrets for this account</source>
        <translation>le trousseau ne contient pas d’identifiants pour ce compte</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is wrong</source>
        <translation>le fournisseur a refusé les identifiants parce que l’horloge de cet ordinateur est déréglée</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is off by %1</source>
        <translation>le fournisseur a refusé les identifiants parce que l’horloge de cet ordinateur est décalée de %1</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>aucune réponse n’est arrivée à temps</translation>
    </message>
    <message>
        <source>no answer came from %1 in time</source>
        <translation>aucune réponse de %1 n’est arrivée à temps</translation>
    </message>
    <message>
        <source>a web page came in place of the answer</source>
        <translation>une page web est arrivée à la place de la réponse</translation>
    </message>
    <message>
        <source>a link leads to another place and was not followed</source>
        <translation>un lien mène ailleurs et n’a pas été suivi</translation>
    </message>
    <message>
        <source>a link leads to another place, %1, and was not followed</source>
        <translation>un lien mène ailleurs, à %1, et n’a pas été suivi</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found</source>
        <translation>l’adresse du fournisseur est introuvable</translation>
    </message>
    <message>
        <source>the address %1 was not found</source>
        <translation>l’adresse %1 est introuvable</translation>
    </message>
    <message>
        <source>the library on this computer is damaged</source>
        <translation>la bibliothèque de cet ordinateur est endommagée</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Reelkeep</source>
        <translation>la bibliothèque a été écrite par une version plus récente de Reelkeep</translation>
    </message>
    <message>
        <source>the browser session is still running, and its recording comes when it has ended</source>
        <translation>la session de navigateur est encore en cours, et son enregistrement viendra quand elle sera terminée</translation>
    </message>
    <message>
        <source>this computer cannot play this kind of recording until the package %1 is installed</source>
        <translation>cet ordinateur ne peut pas lire ce type d’enregistrement tant que le paquet %1 n’est pas installé</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>Réessayez à %1.</translation>
    </message>
    <message>
        <source>Try again on %1.</source>
        <translation>Réessayez le %1.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence and its end.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences in one line.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>core::NameTemplate</name>
    <message>
        <source>a } without its {</source>
        <translation>un } sans son {</translation>
    </message>
    <message>
        <source>a { without its }</source>
        <translation>un { sans son }</translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation>le champ {%1} n’existe pas</translation>
    </message>
    <message>
        <source>folders are separated by /</source>
        <translation>les dossiers sont séparés par /</translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation>un chemin absolu</translation>
    </message>
    <message>
        <source>an empty folder or file name</source>
        <translation>un nom de dossier ou de fichier vide</translation>
    </message>
    <message>
        <source>a folder or file name of dots only</source>
        <translation>un nom de dossier ou de fichier fait de points seulement</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Browse, watch and keep the recordings of your calls and sessions.</source>
        <translation>Parcourir, regarder et garder les enregistrements de vos appels et sessions.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It comes with no warranty and sends nothing to anybody but your own providers.</source>
        <translation>Logiciel libre sous licence MIT. Il est fourni sans garantie et n’envoie rien à personne d’autre que vos propres fournisseurs.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>À propos de Reelkeep</translation>
    </message>
</context>
<context>
    <name>gui::AccountActions</name>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Supprimer le compte « %1 » ?</translation>
    </message>
    <message>
        <source>Its secrets are deleted from %1, its recordings leave the list and its unfinished downloads end. Files on this computer and recordings at the provider stay.</source>
        <translation>Ses identifiants, conservés dans %1, sont effacés ; ses enregistrements quittent la liste et ses téléchargements inachevés s’arrêtent. Les fichiers sur cet ordinateur et les enregistrements chez le fournisseur restent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>New recordings are not kept at the moment. %1</source>
        <translation>Les nouveaux enregistrements ne sont pas gardés pour le moment. %1</translation>
    </message>
</context>
<context>
    <name>gui::AccountDialog</name>
    <message>
        <source>Where do I find these?</source>
        <translation>Où trouver cela ?</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Utiliser jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse d’API</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>Conservés dans</translation>
    </message>
    <message>
        <source>%1 and nowhere else</source>
        <translation>%1 et nulle part ailleurs</translation>
    </message>
    <message>
        <source>Edit the account: %1</source>
        <translation>Modifier le compte : %1</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>Ajouter un compte : %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</source>
        <translation>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation>Celle du fournisseur</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Un compte de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <translation>%1 accepte ces identifiants.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>Lecture des identifiants : %1…</translation>
    </message>
</context>
<context>
    <name>gui::AccountOptions</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Provider keeps for</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>How many days its provider keeps recordings, if you know</source>
        <translation>Combien de jours le fournisseur conserve les enregistrements, si vous le savez</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Fichiers à la fois</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>Connexions par fichier</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Keep everything new</source>
        <translation>Garder tout ce qui est nouveau</translation>
    </message>
    <message>
        <source>Looks at start and every hour, and downloads each recording once.</source>
        <translation>Vérifie au démarrage et toutes les heures, et télécharge chaque enregistrement une seule fois.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Transcripts and chats</source>
        <translation>Transcriptions et chats</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Also what is there already</source>
        <translation>Aussi ce qui existe déjà</translation>
    </message>
    <message>
        <source>Folder of this account</source>
        <translation>Dossier de ce compte</translation>
    </message>
    <message>
        <source>Folder for everything new</source>
        <translation>Dossier pour tout ce qui est nouveau</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>comme pour tous</translation>
    </message>
    <message>
        <source>Choose at least one type.</source>
        <translation>Choisissez au moins un type.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number in its field</comment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>gui::BudgetLabel</name>
    <message>
        <source>As the providers last said:</source>
        <translation>D’après la dernière réponse des fournisseurs :</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 requests left</source>
        <comment>an account&apos;s name</comment>
        <translation>%1 : %L2 requêtes restantes sur %L3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln request(s) left</source>
        <comment>an account&apos;s name</comment>
        <translation>
            <numerusform>%1 : %Ln requête restante</numerusform>
            <numerusform>%1 : %Ln requêtes restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChoiceButton</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ClipboardActions</name>
    <message>
        <source>Select a recording first.</source>
        <translation>Sélectionnez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>Too many rows to copy: at most %1. Export the list instead.</source>
        <translation>Trop de lignes à copier : %1 au plus. Exportez plutôt la liste.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>Copier les ID</translation>
    </message>
    <message>
        <source>Copy session ids</source>
        <translation>Copier les ID de session</translation>
    </message>
</context>
<context>
    <name>gui::ColourButton</name>
    <message>
        <source>As its provider</source>
        <translation>Comme le fournisseur</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>gui::Companion</name>
    <message>
        <source>Fetching %1…</source>
        <translation>Récupération de %1…</translation>
    </message>
</context>
<context>
    <name>gui::ContentView</name>
    <message>
        <source>Only the beginning is shown; the whole file has %1.</source>
        <translation>Seul le début est affiché ; le fichier entier fait %1.</translation>
    </message>
    <message>
        <source>Very long lines are broken.</source>
        <translation>Les lignes très longues sont coupées.</translation>
    </message>
    <message>
        <source>Only the first part is shown: the table is too large.</source>
        <translation>Seule la première partie est affichée : le tableau est trop grand.</translation>
    </message>
</context>
<context>
    <name>gui::DateEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in a filter, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>A local day, such as 2026-11-20. Empty: no limit.</source>
        <translation>Un jour en heure locale, comme 2026-11-20. Vide : pas de limite.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Toute date</translation>
    </message>
</context>
<context>
    <name>gui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>gui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>gui::DownloadActions</name>
    <message>
        <source>Download into</source>
        <translation>Télécharger dans</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed from the queue.</source>
        <translation>
            <numerusform>%Ln retiré de la file d’attente.</numerusform>
            <numerusform>%Ln retirés de la file d’attente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DownloadGroup</name>
    <message>
        <source>Select a recording first.</source>
        <translation>Sélectionnez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>It is on this computer already.</source>
        <translation>Cet enregistrement est déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it first.</source>
        <translation>Cet enregistrement est à la corbeille. Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>Cet enregistrement se trouve dans votre propre stockage, que le fournisseur n’ouvre pas à d’autres.</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>Le fournisseur ne propose pas cet enregistrement au téléchargement.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>Télécharger dans…</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPage</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert a field into the names</source>
        <translation>Insérer un champ dans les noms</translation>
    </message>
    <message>
        <source>Beside each file, what its provider said of it (JSON)</source>
        <translation>À côté de chaque fichier, ce que le fournisseur en dit (JSON)</translation>
    </message>
    <message>
        <source>Support calls</source>
        <translation>Appels d’assistance</translation>
    </message>
    <message>
        <source>Weekly call</source>
        <translation>Appel hebdomadaire</translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation>vue intervenant</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>account’s name</source>
        <translation>nom du compte</translation>
    </message>
    <message>
        <source>session’s name</source>
        <translation>nom de la session</translation>
    </message>
    <message>
        <source>session’s id</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>day (UTC)</source>
        <translation>jour (UTC)</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>heure (UTC)</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>recording’s name</source>
        <translation>nom de l’enregistrement</translation>
    </message>
    <message>
        <source>recording’s id</source>
        <translation>ID de l’enregistrement</translation>
    </message>
    <message>
        <source>file’s ending</source>
        <translation>extension du fichier</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Le champ {%1} n’existe pas.</translation>
    </message>
    <message>
        <source>A brace stands without its partner.</source>
        <translation>Une accolade n’a pas sa paire.</translation>
    </message>
    <message>
        <source>Folders are separated by /, and each of them has a name.</source>
        <translation>Les dossiers sont séparés par /, et chacun a un nom.</translation>
    </message>
    <message>
        <source>Names of downloads</source>
        <translation>Noms des téléchargements</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>Back to the usual names</source>
        <translation>Revenir aux noms habituels</translation>
    </message>
    <message>
        <source>/ makes folders.</source>
        <translation>/ crée des dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected recording(s)</source>
        <translation>
            <numerusform>%Ln enregistrement sélectionné</numerusform>
            <numerusform>%Ln enregistrements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>For example; select recordings in the table to see their names here</source>
        <translation>Exemple ; sélectionnez des enregistrements dans le tableau pour voir ici leurs noms</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>Ordre des téléchargements</translation>
    </message>
    <message>
        <source>What is downloaded first</source>
        <translation>Ce qui est téléchargé en premier</translation>
    </message>
    <message>
        <source>Files at once, connections, speed and timetable</source>
        <translation>Fichiers à la fois, connexions, vitesse et horaire</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Selected downloads</source>
        <translation>Téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>Pause, resume, move or remove the selected downloads</source>
        <translation>Suspendre, reprendre, déplacer ou retirer les téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>What vanishes first</source>
        <translation>Ce qui disparaît d’abord</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Retirer les terminés</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move (only in the order by hand)</source>
        <translation>Déplacer (seulement en ordre manuel)</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Tout en haut</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Tout en bas</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Déplacer tout en haut</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Déplacer tout en bas</translation>
    </message>
</context>
<context>
    <name>gui::DragPreparation</name>
    <message numerus="yes">
        <source>%Ln recordings can be dragged once they are downloaded.</source>
        <translation>
            <numerusform>%Ln enregistrement pourra être glissé dès qu’il sera téléchargé.</numerusform>
            <numerusform>%Ln enregistrements pourront être glissés dès qu’ils seront téléchargés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings could not be downloaded. The list of downloads says why.</source>
        <translation>
            <numerusform>%Ln enregistrement n’a pas pu être téléchargé. La liste des téléchargements indique pourquoi.</numerusform>
            <numerusform>%Ln enregistrements n’ont pas pu être téléchargés. La liste des téléchargements indique pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings are ready to drag.</source>
        <translation>
            <numerusform>%Ln enregistrement est prêt à être glissé.</numerusform>
            <numerusform>%Ln enregistrements sont prêts à être glissés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>Enregistrer dans…</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Ouvrir avec</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>Sélectionnez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>It is not on this computer. Download it first.</source>
        <translation>Cet enregistrement n’est pas sur cet ordinateur. Téléchargez-le d’abord.</translation>
    </message>
    <message>
        <source>Its file is not there any more. Locate it, or download it again.</source>
        <translation>Le fichier n’est plus là. Localisez-le, ou téléchargez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>%Ln fichier au plus à la fois.</numerusform>
            <numerusform>%Ln fichiers au plus à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are of different types.</source>
        <translation>Ces fichiers sont de types différents.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are not where they were saved any more.</source>
        <translation>
            <numerusform>%Ln fichier n’est plus là où il avait été sauvegardé.</numerusform>
            <numerusform>%Ln fichiers ne sont plus là où ils avaient été sauvegardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>This desktop has no application that opens %1.</source>
        <translation>Ce bureau n’a pas d’application qui ouvre %1.</translation>
    </message>
    <message>
        <source>This desktop has nothing that shows a folder. The file is %1.</source>
        <translation>Ce bureau n’a rien qui affiche un dossier. Le fichier est ici : %1.</translation>
    </message>
    <message>
        <source>Looking for applications…</source>
        <translation>Recherche d’applications…</translation>
    </message>
    <message>
        <source>Other application…</source>
        <translation>Autre application…</translation>
    </message>
    <message>
        <source>Only for one file at a time.</source>
        <translation>Seulement pour un fichier à la fois.</translation>
    </message>
    <message>
        <source>The application could not be started.</source>
        <translation>L’application n’a pas pu être lancée.</translation>
    </message>
    <message>
        <source>This desktop has no dialog for choosing an application.</source>
        <translation>Ce bureau n’a pas de dialogue pour choisir une application.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search name, session, id</source>
        <translation>Rechercher nom, session, ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Groupés</translation>
    </message>
    <message>
        <source>Files of one session together</source>
        <translation>Fichiers d’une même session ensemble</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Download %1 · %2</source>
        <translation>Télécharger %1 · %2</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Télécharger %1</translation>
    </message>
</context>
<context>
    <name>gui::FirstPage</name>
    <message>
        <source>Your recordings, in one place</source>
        <translation>Vos enregistrements, au même endroit</translation>
    </message>
    <message>
        <source>Add an account to see what was recorded and to keep what matters.</source>
        <translation>Ajoutez un compte pour voir ce qui a été enregistré et garder ce qui compte.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>Ajouter un compte : %1</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Découvrir d’abord</translation>
    </message>
    <message>
        <source>Three sample accounts on this computer. Nothing is sent anywhere; one click removes them.</source>
        <translation>Trois comptes d’exemple sur cet ordinateur. Rien n’est envoyé ; un clic les supprime.</translation>
    </message>
    <message>
        <source>Try it with sample recordings</source>
        <translation>Essayer avec des enregistrements d’exemple</translation>
    </message>
</context>
<context>
    <name>gui::FolderSave</name>
    <message numerus="yes">
        <source>Copying %Ln files into %1…</source>
        <translation>
            <numerusform>Copie de %Ln fichier dans %1…</numerusform>
            <numerusform>Copie de %Ln fichiers dans %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>Enregistrer dans un dossier</translation>
    </message>
</context>
<context>
    <name>gui::FullScreen</name>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>gui::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Fenêtre et zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves Reelkeep in the tray, and downloads go on</source>
        <translation>Fermer la fenêtre laisse Reelkeep dans la zone de notification, et les téléchargements continuent</translation>
    </message>
    <message>
        <source>Start in the tray, without a window</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre</translation>
    </message>
    <message>
        <source>Notify me when downloads are done or need me</source>
        <translation>Avertir quand des téléchargements sont terminés ou ont besoin de vous</translation>
    </message>
    <message>
        <source>Where the desktop has no tray, closing the window ends Reelkeep as ever.</source>
        <translation>Si le bureau n’a pas de zone de notification, fermer la fenêtre quitte Reelkeep comme d’habitude.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>gui::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>The size of a picture: %1 wide and %2 high, in pixels</extracomment>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Double click: fit into the window</source>
        <translation>Double-clic : adapter à la fenêtre</translation>
    </message>
    <message>
        <source>Double click: full size</source>
        <translation>Double-clic : taille réelle</translation>
    </message>
</context>
<context>
    <name>gui::KindNote</name>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download this file</source>
        <translation>Télécharger ce fichier</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here.</source>
        <translation>Les fichiers de ce genre ne sont pas affichés ici.</translation>
    </message>
    <message>
        <source>File of an unknown kind</source>
        <translation>Fichier de genre inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the kind of a file, %2 its size</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gui::LimitsPage</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Fichiers à la fois</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>Connexions par fichier</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>At these times another speed holds, or nothing is downloaded. Where two overlap, the upper one counts.</source>
        <translation>À ces heures, une autre vitesse s’applique, ou rien n’est téléchargé. Si deux plages se recoupent, celle du haut compte.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Ajouter une plage</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>comme pour tous</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>All accounts share these.</source>
        <translation>Tous les comptes se partagent ces limites.</translation>
    </message>
    <message>
        <source>This account keeps to these as well as to those for all accounts.</source>
        <translation>Ce compte respecte ces limites ainsi que celles de tous les comptes.</translation>
    </message>
</context>
<context>
    <name>gui::ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre emplacement…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were written to %1.</source>
        <translation>
            <numerusform>%Ln enregistrement a été écrit dans %1.</numerusform>
            <numerusform>%Ln enregistrements ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Older ones are not loaded yet.</source>
        <translation>%1 Les plus anciens ne sont pas encore chargés.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>gui::LocalCopyActions</name>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Forget the missing copy</source>
        <translation>Oublier la copie manquante</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Effacer de cet ordinateur…</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>Sélectionnez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>None of its files is missing.</source>
        <translation>Aucun des fichiers ne manque.</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>Le fournisseur ne propose pas cet enregistrement au téléchargement.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Cet enregistrement n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Où est %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>In which folder are these %Ln files?</source>
        <translation>
            <numerusform>Dans quel dossier est ce fichier ?</numerusform>
            <numerusform>Dans quel dossier sont ces %Ln fichiers ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what was downloaded…</source>
        <translation>Comparaison avec ce qui a été téléchargé…</translation>
    </message>
    <message>
        <source>%1 of %2 files were found in %3.</source>
        <translation>Fichiers trouvés dans %3 : %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its length is another.</source>
        <translation>%1 n’est pas le fichier téléchargé : sa taille est différente.</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its content is another.</source>
        <translation>%1 n’est pas le fichier téléchargé : son contenu est différent.</translation>
    </message>
    <message>
        <source>There is no such file at %1.</source>
        <translation>Il n’y a pas de fichier à l’emplacement %1.</translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation>Chercher ailleurs…</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from this computer?</source>
        <translation>Effacer %1 (%2) de cet ordinateur ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln files (%1) from this computer?</source>
        <translation>
            <numerusform>Effacer %Ln fichier (%1) de cet ordinateur ?</numerusform>
            <numerusform>Effacer %Ln fichiers (%1) de cet ordinateur ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the desktop&apos;s trash. What the provider has stays there.</source>
        <translation>Destination : la corbeille du bureau. Ce qui est chez le fournisseur y reste.</translation>
    </message>
    <message>
        <source>This cannot be undone. What the provider has stays there.</source>
        <translation>Cette action est irréversible. Ce qui est chez le fournisseur y reste.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash.</source>
        <translation>%1 n’a pas pu être mis à la corbeille.</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 n’a pas pu être effacé.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>%Ln fichier a été mis à la corbeille.</numerusform>
            <numerusform>%Ln fichiers ont été mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not all of them could be taken out of the trash again.</source>
        <translation>Tous n’ont pas pu être repris de la corbeille.</translation>
    </message>
</context>
<context>
    <name>gui::MainMenu</name>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Add sample accounts</source>
        <translation>Ajouter les comptes d’exemple</translation>
    </message>
    <message>
        <source>Remove sample accounts</source>
        <translation>Supprimer les comptes d’exemple</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Ouvrir ce qui a été copié</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>Télécharger dans…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Folder for downloads…</source>
        <translation>Dossier des téléchargements…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>À propos de Reelkeep</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation>Déplacer les panneaux</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Select a recording to watch it and to see everything that its provider tells of it.</source>
        <translation>Sélectionnez un enregistrement pour le regarder et voir tout ce que son fournisseur en dit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected.</source>
        <translation>
            <numerusform>%Ln enregistrement est sélectionné.</numerusform>
            <numerusform>%Ln enregistrements sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gui::NamePreview</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>%1 – the name is taken</source>
        <translation>%1 – le nom est déjà pris</translation>
    </message>
    <message>
        <source>%1 – as before</source>
        <translation>%1 – comme avant</translation>
    </message>
    <message>
        <source>It is in the queue or was downloaded, and keeps its name: %1</source>
        <translation>Est dans la file d’attente ou a été téléchargé, et garde son nom : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are taken and get a number</source>
        <translation>
            <numerusform>%Ln nom est déjà pris et reçoit un numéro</numerusform>
            <numerusform>%Ln noms sont déjà pris et reçoivent un numéro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message numerus="yes">
        <source>%Ln recording(s) saved</source>
        <translation>
            <numerusform>%Ln enregistrement sauvegardé</numerusform>
            <numerusform>%Ln enregistrements sauvegardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be downloaded</source>
        <translation>
            <numerusform>%Ln enregistrement n’a pas pu être téléchargé</numerusform>
            <numerusform>%Ln enregistrements n’ont pas pu être téléchargés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) saved.</source>
        <translation>
            <numerusform>%Ln enregistrement sauvegardé.</numerusform>
            <numerusform>%Ln enregistrements sauvegardés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PasscodeRow</name>
    <message>
        <source>Show passcode</source>
        <translation>Afficher le code secret</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Demande au fournisseur…</translation>
    </message>
    <message>
        <source>This session has no passcode.</source>
        <translation>Cette session n’a pas de code secret.</translation>
    </message>
    <message>
        <source>Passcode: %1</source>
        <translation>Code secret : %1</translation>
    </message>
</context>
<context>
    <name>gui::PasteIn</name>
    <message>
        <source>Looking up sessions: %1 of %2…</source>
        <translation>Recherche des sessions : %1 sur %2…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sessions hold no recording yet.</source>
        <translation>
            <numerusform>%Ln session ne contient pas encore d’enregistrement.</numerusform>
            <numerusform>%Ln des sessions ne contiennent pas encore d’enregistrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found: %1.</source>
        <translation>
            <numerusform>%Ln introuvable : %1.</numerusform>
            <numerusform>%Ln introuvables : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not looked up.</source>
        <translation>
            <numerusform>%Ln n’a pas été recherchée.</numerusform>
            <numerusform>%Ln n’ont pas été recherchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session&apos;s id and no address of a recording was recognised.</source>
        <translation>Aucun ID de session ni aucune adresse d’enregistrement n’a été reconnu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas été comprise.</numerusform>
            <numerusform>%Ln lignes n’ont pas été comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Le rechercher</translation>
    </message>
    <message>
        <source>Copy the rest</source>
        <translation>Copier le reste</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>gui::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>This wants a whole path, which begins with /.</source>
        <translation>Il faut ici un chemin complet, qui commence par /.</translation>
    </message>
</context>
<context>
    <name>gui::PlaybackControls</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Another recording of the same session, at the same moment</source>
        <translation>Un autre enregistrement de la même session, au même moment</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Plein écran (F)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Remettre le son (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Couper le son (M)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
</context>
<context>
    <name>gui::PlayerPage</name>
    <message>
        <source>Nothing comes from the provider at the moment. It goes on by itself.</source>
        <translation>Rien n’arrive du fournisseur pour le moment. La lecture reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>It does not move. The file may be damaged here.</source>
        <translation>La lecture n’avance pas. Le fichier est peut-être endommagé à cet endroit.</translation>
    </message>
    <message>
        <source>Asking the provider for the first bytes…</source>
        <translation>Demande des premiers octets au fournisseur…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>gui::PreviewPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of this session</source>
        <translation>Fichiers de cette session</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Fichiers (%1)</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>sauvegardé</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>Cet enregistrement se trouve dans votre propre stockage, que le fournisseur n’ouvre pas à d’autres.</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it to watch it.</source>
        <translation>Cet enregistrement est à la corbeille. Restaurez-le pour le regarder.</translation>
    </message>
    <message>
        <source>The provider is still processing it. It can be watched as soon as that is done.</source>
        <translation>Le fournisseur traite encore cet enregistrement. Vous pourrez le regarder dès que ce sera fait.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Récupération de %1…</translation>
    </message>
</context>
<context>
    <name>gui::RecordingActions</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>gui::RecordingDrag</name>
    <message>
        <source>Recordings can only be downloaded into a folder of this computer.</source>
        <translation>Les enregistrements ne peuvent être téléchargés que dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no folder %1 that this app can reach.</source>
        <translation>Il n’y a pas de dossier %1 accessible à cette application.</translation>
    </message>
    <message>
        <source>This app may not write into %1.</source>
        <translation>Cette application n’a pas le droit d’écrire dans %1.</translation>
    </message>
    <message>
        <source>What is still in the cloud can be dropped on a folder of a file manager. For other places, download it first.</source>
        <translation>Ce qui est encore dans le cloud peut être déposé sur un dossier d’un gestionnaire de fichiers. Pour d’autres destinations, téléchargez-le d’abord.</translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>Enregistrer dans…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were left out: they are still being made, in the trash, or kept elsewhere.</source>
        <translation>
            <numerusform>%Ln enregistrement a été laissé de côté : il est encore en préparation, à la corbeille ou conservé ailleurs.</numerusform>
            <numerusform>%Ln enregistrements ont été laissés de côté : ils sont encore en préparation, à la corbeille ou conservés ailleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordingsPanel</name>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>gui::RecordingsView</name>
    <message>
        <source>As at first</source>
        <translation>Colonnes par défaut</translation>
    </message>
</context>
<context>
    <name>gui::Refusal</name>
    <message>
        <source>Set the clock right, then check again.</source>
        <translation>Réglez l’horloge, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <extracomment>%1 is &quot;An API token with the Video scope&quot; or the like</extracomment>
        <translation>Nécessaire : %1.</translation>
    </message>
    <message>
        <source>%1 does not answer at this place; is it written right?</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>%1 ne répond pas à cette adresse ; est-elle bien écrite ?</translation>
    </message>
</context>
<context>
    <name>gui::SecurityPage</name>
    <message>
        <source>Secrets</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>If your company’s network reads encrypted connections, name the file of its own authority (PEM). It is trusted besides those of the system, by Reelkeep alone.</source>
        <translation>Si le réseau de votre entreprise lit les connexions chiffrées, indiquez le fichier de sa propre autorité (PEM). Elle est approuvée en plus de celles du système, par Reelkeep seulement.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>API keys and tokens are kept in %1 and nowhere else: not in the library, the settings or the log. Each goes to its own provider only.</source>
        <translation>Les clés et jetons d’API sont conservés dans %1 et nulle part ailleurs : ni dans la bibliothèque, ni dans les préférences, ni dans le journal. Chacun ne va qu’à son propre fournisseur.</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>Fichier des autorités de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The system’s authorities alone</source>
        <translation>Seulement celles du système</translation>
    </message>
    <message>
        <source>No certificate can be read from this file. It has to be in PEM form.</source>
        <translation>Aucun certificat n’est lisible dans ce fichier. Il doit être au format PEM.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> …</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s): %1</source>
        <extracomment>%1 is a list of names of certificates</extracomment>
        <translation>
            <numerusform>%Ln certificat : %1</numerusform>
            <numerusform>%Ln certificats : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SeekBar</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>gui::SelectAll</name>
    <message>
        <source>Select all that match</source>
        <translation>Sélectionner tous les résultats</translation>
    </message>
    <message>
        <source>Loading all that match…</source>
        <translation>Chargement de tous les résultats…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln recording(s) that are loaded are selected.</source>
        <translation>
            <numerusform>L’enregistrement chargé est sélectionné (%Ln).</numerusform>
            <numerusform>Les %Ln enregistrements chargés sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected. The others could not be loaded.</source>
        <translation>
            <numerusform>%Ln enregistrement est sélectionné. Les autres n’ont pas pu être chargés.</numerusform>
            <numerusform>%Ln enregistrements sont sélectionnés. Les autres n’ont pas pu être chargés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>gui::SpeedBox</name>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
</context>
<context>
    <name>gui::StoragePage</name>
    <message>
        <source>Pictures and waveforms of the preview are kept, so that they cost their bytes once. The least recently used go first. Files that you downloaded are not part of this.</source>
        <translation>Les images et les formes d’onde de l’aperçu sont conservées, pour n’être transférées qu’une fois. Celles qui n’ont pas servi depuis longtemps partent d’abord. Les fichiers que vous avez téléchargés n’en font pas partie.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Empty cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Calcul…</translation>
    </message>
</context>
<context>
    <name>gui::TableActions</name>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Sélectionner tous les résultats</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exporter la liste…</translation>
    </message>
</context>
<context>
    <name>gui::TableView</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>gui::TextView</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>gui::TimeWindowRow</name>
    <message>
        <source>Remove this time</source>
        <translation>Supprimer cette plage</translation>
    </message>
    <message>
        <source>From this time</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>To this time</source>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>A time that is not after the first is on the next day.</source>
        <translation>Si cette heure n’est pas après la première, elle est celle du lendemain.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>Ce qui s’applique alors</translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation>Vitesse dans cette plage</translation>
    </message>
</context>
<context>
    <name>gui::TranscriptModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a transcript for a screen reader: %1 is the time, %2 what was said</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A line of a transcript for a screen reader: %1 is the time, %2 who spoke, %3 what was said</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>gui::TranscriptView</name>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Back to the line that is being played</source>
        <translation>Revenir à la ligne en cours de lecture</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Search transcript</source>
        <translation>Rechercher dans la transcription</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Search chat</source>
        <translation>Rechercher dans le chat</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Search timeline</source>
        <translation>Rechercher dans la chronologie</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>Personne n’a rien écrit.</translation>
    </message>
    <message>
        <source>Nobody was seen.</source>
        <translation>Personne n’a été vu.</translation>
    </message>
    <message>
        <source>This transcript has no text.</source>
        <translation>Cette transcription ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Only the first part is shown: there is more than fits here.</source>
        <translation>Seule la première partie est affichée : le reste ne tient pas ici.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The place among what a search found: %1 is a number, %2 a large number</extracomment>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among what a search found: 2 of 7</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être lue.</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Show Reelkeep</source>
        <translation>Afficher Reelkeep</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>gui::VideoSurface</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>gui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
</context>
<context>
    <name>models::AccountsModel</name>
    <message>
        <source>All recordings</source>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Browser downloads</source>
        <translation>Fichiers du navigateur</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>se connecter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A sample account on this computer</source>
        <translation>Un compte d’exemple sur cet ordinateur</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>Sessions ouvertes</translation>
    </message>
</context>
<context>
    <name>models::QueueModel</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>secrets::EnvironmentStore</name>
    <message>
        <source>REELKEEP_SECRETS is not a JSON object.</source>
        <translation>REELKEEP_SECRETS n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>REELKEEP_SECRETS has no JSON object of strings for “%1”.</source>
        <translation>REELKEEP_SECRETS n’a pas d’objet JSON de chaînes pour « %1 ».</translation>
    </message>
    <message>
        <source>the environment (REELKEEP_SECRETS)</source>
        <translation>l’environnement (REELKEEP_SECRETS)</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: change them there.</source>
        <translation>Les identifiants de « %1 » viennent de REELKEEP_SECRETS : modifiez-les là.</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: remove them there.</source>
        <translation>Les identifiants de « %1 » viennent de REELKEEP_SECRETS : supprimez-les là.</translation>
    </message>
</context>
<context>
    <name>secrets::KeychainStore</name>
    <message>
        <source>the system keychain</source>
        <translation>le trousseau du système</translation>
    </message>
</context>
<context>
    <name>secrets::MemoryStore</name>
    <message>
        <source>this session only</source>
        <translation>cette exécution seulement</translation>
    </message>
</context>
</TS>
