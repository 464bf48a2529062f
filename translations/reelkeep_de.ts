<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountFields</name>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>keine Webadresse</translation>
    </message>
    <message>
        <source>a user name, a query or a fragment has no place in the address</source>
        <translation>ein Benutzername, eine Abfrage oder ein Fragment gehört nicht in die Adresse</translation>
    </message>
    <message>
        <source>plain http is accepted for this computer only</source>
        <translation>unverschlüsseltes http wird nur für diesen Computer akzeptiert</translation>
    </message>
    <message>
        <source>no such secret</source>
        <translation>solche Zugangsdaten gibt es nicht</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it holds a space or a line break</source>
        <translation>enthält ein Leerzeichen oder einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>it is not the name of a space</source>
        <translation>kein Name eines Space</translation>
    </message>
    <message>
        <source>it is not a project ID</source>
        <translation>keine Projekt-ID</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Move to trash…</source>
        <translation>In den Papierkorb legen …</translation>
    </message>
    <message>
        <source>Recover from trash</source>
        <translation>Aus Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>Wählen Sie zuerst eine Aufzeichnung aus.</translation>
    </message>
    <message>
        <source>%1 has no trash.</source>
        <translation>%1 hat keinen Papierkorb.</translation>
    </message>
    <message>
        <source>%1 deletes nothing on request.</source>
        <translation>%1 löscht nichts auf Anfrage.</translation>
    </message>
    <message>
        <source>%1 deletes recordings only, no browser downloads.</source>
        <translation>%1 löscht nur Aufzeichnungen, keine Browser-Downloads.</translation>
    </message>
    <message>
        <source>%1 no longer has it; it is on this computer only.</source>
        <translation>Bei %1 nicht mehr vorhanden; nur noch auf diesem Computer.</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>Liegt schon im Papierkorb.</translation>
    </message>
    <message>
        <source>It is not in the trash.</source>
        <translation>Liegt nicht im Papierkorb.</translation>
    </message>
    <message>
        <source>It is being downloaded. Remove it from the downloads first.</source>
        <translation>Wird gerade heruntergeladen. Entfernen Sie zuerst den Download.</translation>
    </message>
    <message>
        <source>It is being changed at this moment.</source>
        <translation>Wird gerade geändert.</translation>
    </message>
    <message>
        <source>%1 knows it only together with its session. Select the whole session.</source>
        <translation>%1 kennt dies nur zusammen mit der Sitzung. Wählen Sie die ganze Sitzung aus.</translation>
    </message>
    <message>
        <source>“%1”, the whole session</source>
        <translation>„%1“, die ganze Sitzung</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s), %1, to the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%Ln Datei (%1) in den Papierkorb legen?</numerusform>
            <numerusform>%Ln Dateien (%1) in den Papierkorb legen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %Ln file(s), %1, from the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%Ln Datei (%1) aus dem Papierkorb wiederherstellen?</numerusform>
            <numerusform>%Ln Dateien (%1) aus dem Papierkorb wiederherstellen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln file(s), %1, for good?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%Ln Datei (%1) endgültig löschen?</numerusform>
            <numerusform>%Ln Dateien (%1) endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because they are being downloaded.</source>
        <translation>
            <numerusform>%Ln Datei bleibt, weil sie gerade heruntergeladen wird.</numerusform>
            <numerusform>%Ln Dateien bleiben, weil sie gerade heruntergeladen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because the provider knows them only together with their session.</source>
        <translation>
            <numerusform>%Ln Datei bleibt, weil der Anbieter sie nur zusammen mit ihrer Sitzung kennt.</numerusform>
            <numerusform>%Ln Dateien bleiben, weil der Anbieter sie nur zusammen mit ihrer Sitzung kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on this computer only, and stay.</source>
        <translation>
            <numerusform>%Ln Datei ist nur auf diesem Computer und bleibt.</numerusform>
            <numerusform>%Ln Dateien sind nur auf diesem Computer und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln browser download(s) stay, because the provider does not delete them.</source>
        <translation>
            <numerusform>%Ln Browser-Download bleibt, weil der Anbieter ihn nicht löscht.</numerusform>
            <numerusform>%Ln Browser-Downloads bleiben, weil der Anbieter sie nicht löscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because their provider has no trash.</source>
        <translation>
            <numerusform>%Ln Datei bleibt, weil ihr Anbieter keinen Papierkorb hat.</numerusform>
            <numerusform>%Ln Dateien bleiben, weil ihr Anbieter keinen Papierkorb hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln Datei bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Dateien bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: %1.</source>
        <translation>Konto: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) go as a whole, with everything that the provider has of them.</source>
        <translation>
            <numerusform>%Ln Sitzung ist als Ganzes betroffen, mit allem, was der Anbieter von ihr hat.</numerusform>
            <numerusform>%Ln Sitzungen sind als Ganzes betroffen, mit allem, was der Anbieter von ihnen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files lie in your own storage: there they stay, only their description goes.</source>
        <translation>
            <numerusform>%Ln der Dateien liegt in Ihrem eigenen Speicher: Dort bleibt sie, nur ihre Beschreibung ist betroffen.</numerusform>
            <numerusform>%Ln der Dateien liegen in Ihrem eigenen Speicher: Dort bleiben sie, nur ihre Beschreibung ist betroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days; until then they can be recovered.</source>
        <translation>Der Anbieter leert seinen Papierkorb nach 30 Tagen; bis dahin ist eine Wiederherstellung möglich.</translation>
    </message>
    <message>
        <source>The provider cannot bring them back.</source>
        <translation>Der Anbieter kann dies nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Copies on this computer stay.</source>
        <translation>Kopien auf diesem Computer bleiben.</translation>
    </message>
    <message>
        <source>Moving to the trash: %1 of %2…</source>
        <extracomment>%1 of %2 requests have been answered</extracomment>
        <translation>In den Papierkorb: %1 von %2 …</translation>
    </message>
    <message>
        <source>Recovering: %1 of %2…</source>
        <translation>Wiederherstellung: %1 von %2 …</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2…</source>
        <translation>Löschen: %1 von %2 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln Datei in den Papierkorb gelegt.</numerusform>
            <numerusform>%Ln Dateien in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) recovered.</source>
        <translation>
            <numerusform>%Ln Datei wiederhergestellt.</numerusform>
            <numerusform>%Ln Dateien wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln Datei endgültig gelöscht.</numerusform>
            <numerusform>%Ln Dateien endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not moved to the trash.</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht in den Papierkorb gelegt.</numerusform>
            <numerusform>%Ln Dateien wurden nicht in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not recovered.</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht wiederhergestellt.</numerusform>
            <numerusform>%Ln Dateien wurden nicht wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not deleted.</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht gelöscht.</numerusform>
            <numerusform>%Ln Dateien wurden nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed, because their download has begun.</source>
        <translation>
            <numerusform>%Ln Datei blieb, weil ihr Download begonnen hat.</numerusform>
            <numerusform>%Ln Dateien blieben, weil ihr Download begonnen hat.</numerusform>
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
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date of this year without the year, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>Date and time in full, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
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
        <translation>Ohne Fenster im Infobereich starten.</translation>
    </message>
    <message>
        <source>Begin with the form for an account.</source>
        <translation>Mit dem Formular für ein Konto beginnen.</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>Alle Downloads anhalten.</translation>
    </message>
    <message>
        <source>Session ids, addresses of recordings, or files that list them.</source>
        <translation>Sitzungs-IDs, Adressen von Aufzeichnungen oder Dateien, die sie auflisten.</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Forwards, again: twice as fast</source>
        <translation>Vorwärts, nochmals: doppelt so schnell</translation>
    </message>
    <message>
        <source>A few seconds back</source>
        <translation>Einige Sekunden zurück</translation>
    </message>
    <message>
        <source>A few seconds ahead</source>
        <translation>Einige Sekunden vor</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Begins with sk-</source>
        <translation>Beginnt mit sk-</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>Ein API-Schlüssel</translation>
    </message>
    <message>
        <source>In the Anchor Browser dashboard open API Keys.</source>
        <translation>Öffnen Sie im Dashboard von Anchor Browser „API Keys“.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>acme, or acme.signalwire.com</source>
        <translation>acme oder acme.signalwire.com</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>The project&apos;s UUID</source>
        <translation>Die UUID des Projekts</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>A token with the Video scope</source>
        <translation>Ein Token mit dem Geltungsbereich „Video“</translation>
    </message>
    <message>
        <source>A space, a project ID and an API token with the Video scope</source>
        <translation>Ein Space, eine Projekt-ID und ein API-Token mit dem Geltungsbereich „Video“</translation>
    </message>
    <message>
        <source>In your SignalWire space open API Credentials: the project ID stands at the top, the tokens below it.</source>
        <translation>Öffnen Sie in Ihrem SignalWire-Space „API Credentials“: Die Projekt-ID steht oben, die Token stehen darunter.</translation>
    </message>
    <message>
        <source>The Video SDK API key</source>
        <translation>Der API-Schlüssel des Video SDK</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>The Video SDK API secret</source>
        <translation>Das API-Geheimnis des Video SDK</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>A ready token, instead of key and secret</source>
        <translation>Ein fertiges Token anstelle von Schlüssel und Geheimnis</translation>
    </message>
    <message>
        <source>An API key and its secret, or a ready JWT</source>
        <translation>Ein API-Schlüssel mit Geheimnis oder ein fertiges JWT</translation>
    </message>
    <message>
        <source>In the Zoom App Marketplace choose Develop, Build Video SDK, and open the API keys section. The API key is not the SDK key.</source>
        <translation>Wählen Sie im Zoom App Marketplace „Develop“, dann „Build Video SDK“ und öffnen Sie den Abschnitt „API keys“. Der API-Schlüssel ist nicht der SDK-Schlüssel.</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>wird empfangen</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
    <message>
        <source>waits for a slot</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done, its size differs from the list</source>
        <translation>fertig, Größe weicht von der Liste ab</translation>
    </message>
    <message>
        <source>done, the server did not say its size</source>
        <translation>fertig, der Server nannte keine Größe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>still being made</source>
        <translation>wird noch erstellt</translation>
    </message>
    <message>
        <source>still being made, looks again at %1</source>
        <translation>wird noch erstellt, nächste Prüfung: %1</translation>
    </message>
    <message>
        <source>the provider fails</source>
        <translation>Störung beim Anbieter</translation>
    </message>
    <message>
        <source>the provider fails, tries again at %1</source>
        <translation>Störung beim Anbieter, neuer Versuch: %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no connection, tries again at %1</source>
        <translation>keine Verbindung, neuer Versuch: %1</translation>
    </message>
    <message>
        <source>waits for space on the disk</source>
        <translation>wartet auf Speicherplatz</translation>
    </message>
    <message>
        <source>waits for space on %1</source>
        <translation>wartet auf Speicherplatz (%1)</translation>
    </message>
    <message>
        <source>waits for space: %1 more on %2</source>
        <translation>wartet auf Speicherplatz: noch %1 auf %2</translation>
    </message>
    <message>
        <source>waits, by your timetable</source>
        <translation>wartet laut Zeitplan</translation>
    </message>
    <message>
        <source>waits until %1, by your timetable</source>
        <translation>wartet laut Zeitplan bis %1</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit</source>
        <translation>wartet wegen des Limits beim Anbieter</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit until %1</source>
        <translation>wartet wegen des Limits beim Anbieter bis %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netzwerk</translation>
    </message>
    <message>
        <source>no network, tries again at %1</source>
        <translation>kein Netzwerk, neuer Versuch: %1</translation>
    </message>
    <message>
        <source>signed out, waits until you sign in</source>
        <translation>abgemeldet, wartet auf Ihre Anmeldung</translation>
    </message>
    <message>
        <source>asks for the link</source>
        <translation>fragt den Link ab</translation>
    </message>
    <message>
        <source>checks the file</source>
        <translation>prüft die Datei</translation>
    </message>
</context>
<context>
    <name>QueueSummary</name>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 aktiv</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Nichts herunterzuladen</translation>
    </message>
</context>
<context>
    <name>RecordingCells</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Vanishes in</source>
        <translation>Verschwindet in</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>in der Cloud</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>in Verarbeitung</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>lädt herunter</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>in your own storage</source>
        <translation>im eigenen Speicher</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 von %2 hier</translation>
    </message>
    <message>
        <source>%1, session, open</source>
        <translation>%1, Sitzung, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, session, closed</source>
        <translation>%1, Sitzung, zugeklappt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days.</source>
        <translation>Der Anbieter leert seinen Papierkorb nach 30 Tagen.</translation>
    </message>
    <message>
        <source>By the retention that you set for this account.</source>
        <translation>Nach der Aufbewahrungsfrist, die Sie für dieses Konto festgelegt haben.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved as %1 and is not there any more.</source>
        <translation>War als %1 gespeichert und ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>RecordingDetails</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Byte)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>Im Papierkorb seit</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>Aufzeichnungs-ID</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 US-Dollar</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>yes, it is the one that plays first</source>
        <translation>ja, wird zuerst abgespielt</translation>
    </message>
    <message>
        <source>Cost of the session in credits</source>
        <translation>Kosten der Sitzung in Credits</translation>
    </message>
    <message>
        <source>Downloaded from</source>
        <translation>Heruntergeladen von</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>Ursprüngliche Adresse</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>Teilnehmer-ID</translation>
    </message>
    <message>
        <source>Participant key</source>
        <translation>Teilnehmerschlüssel</translation>
    </message>
    <message>
        <source>Time the browser took</source>
        <translation>Dauer im Browser</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Was saved as</source>
        <translation>War gespeichert als</translation>
    </message>
</context>
<context>
    <name>RecordingsFeed</name>
    <message>
        <source>%1 · Try again</source>
        <translation>%1 · Erneut versuchen</translation>
    </message>
    <message>
        <source>Fetching recordings…</source>
        <translation>Aufzeichnungen werden abgerufen …</translation>
    </message>
    <message>
        <source>As of %1, being refreshed…</source>
        <translation>Stand: %1, wird neu geladen …</translation>
    </message>
    <message>
        <source>Nothing in the six months before these · Look further back</source>
        <translation>Nichts in den sechs Monaten davor · Weiter zurück suchen</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Nichts passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>No recordings yet.</source>
        <translation>Noch keine Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Nothing is saved on this computer yet.</source>
        <translation>Auf diesem Computer ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>No browser downloads.</source>
        <translation>Keine Browser-Downloads.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching older recordings… %Ln so far</source>
        <translation>
            <numerusform>Ältere Aufzeichnungen werden abgerufen … bisher %Ln</numerusform>
            <numerusform>Ältere Aufzeichnungen werden abgerufen … bisher %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorted among the %Ln loaded · Load all</source>
        <translation>
            <numerusform>Nur unter der %Ln geladenen sortiert · Alle laden</numerusform>
            <numerusform>Nur unter den %Ln geladenen sortiert · Alle laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through %Ln recording(s) · Look through older ones</source>
        <translation>
            <numerusform>%Ln Aufzeichnung durchsucht · Ältere durchsuchen</numerusform>
            <numerusform>%Ln Aufzeichnungen durchsucht · Ältere durchsuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far, older ones follow</source>
        <translation>
            <numerusform>Bisher %Ln, ältere folgen</numerusform>
            <numerusform>Bisher %Ln, ältere folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>No session was opened by its id.</source>
        <translation>Es wurde keine Sitzung über ihre ID geöffnet.</translation>
    </message>
</context>
<context>
    <name>RecordingsKeys</name>
    <message>
        <source>Show the files of a session</source>
        <translation>Dateien einer Sitzung einblenden</translation>
    </message>
    <message>
        <source>Hide them, or go to their session</source>
        <translation>Ausblenden oder zu ihrer Sitzung gehen</translation>
    </message>
    <message>
        <source>Show the files of all sessions</source>
        <translation>Dateien aller Sitzungen anzeigen</translation>
    </message>
    <message>
        <source>Hide the files of all sessions</source>
        <translation>Dateien aller Sitzungen ausblenden</translation>
    </message>
    <message>
        <source>Show or hide them; play a file</source>
        <translation>Ein- oder ausblenden; eine Datei abspielen</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Wiedergabe</translation>
    </message>
</context>
<context>
    <name>app::Announcer</name>
    <message>
        <source>It was put aside as %1, and a new one was begun.</source>
        <translation>Sie wurde als %1 beiseitegelegt, und eine neue wurde begonnen.</translation>
    </message>
</context>
<context>
    <name>app::Help</name>
    <message>
        <source>The user&apos;s guide could not be opened. It should be here: %1</source>
        <translation>Das Benutzerhandbuch konnte nicht geöffnet werden. Es sollte hier liegen: %1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>The diagnostics were saved as %1. They hold no secret and no link; read them before you pass them on.</source>
        <translation>Die Diagnose wurde als %1 gespeichert. Sie enthält keine Zugangsdaten und keine Links; lesen Sie sie, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
</context>
<context>
    <name>app::SleepGuard</name>
    <message>
        <source>Recordings are being downloaded</source>
        <translation>Aufzeichnungen werden heruntergeladen</translation>
    </message>
</context>
<context>
    <name>cli::AccountAddCommand</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Das Konto „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>--provider is one of %1, not “%2”.</source>
        <translation>--provider muss eines von %1 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” is a secret; it is read from standard input.</source>
        <translation>„%1“ ist geheim und wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>%1 needs --set %2=VALUE.</source>
        <translation>%1 braucht --set %2=VALUE.</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object of secrets, such as {&quot;api_key&quot;: &quot;…&quot;}.</source>
        <translation>Die Standardeingabe enthält kein JSON-Objekt mit Zugangsdaten wie {&quot;api_key&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>„%1“ wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>cli::AccountCheckCommand</name>
    <message>
        <source>“%1” works.</source>
        <translation>„%1“ funktioniert.</translation>
    </message>
</context>
<context>
    <name>cli::AccountListCommand</name>
    <message>
        <source>No accounts. Add one with: reelkeep-cli account add NAME --provider PROVIDER</source>
        <translation>Keine Konten. So fügen Sie eines hinzu: reelkeep-cli account add NAME --provider PROVIDER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>FELDER</translation>
    </message>
</context>
<context>
    <name>cli::AccountRemoveCommand</name>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 muss eines von %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>%1 erwartet eine ganze Zahl von 1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 takes a day as YYYY-MM-DD, not “%2”.</source>
        <translation>%1 erwartet einen Tag als YYYY-MM-DD, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE, not “%2”.</source>
        <translation>%1 erwartet FIELD=VALUE, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 names %2 twice.</source>
        <translation>%1 nennt %2 zweimal.</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>Where there is no keychain, REELKEEP_SECRETS can hold {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}.</source>
        <translation>Wo es keinen Schlüsselbund gibt, kann REELKEEP_SECRETS {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}} enthalten.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Das Konto „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from liegt nach --to.</translation>
    </message>
    <message>
        <source>The trash is listed without --from and --to.</source>
        <translation>Der Papierkorb wird ohne --from und --to aufgelistet.</translation>
    </message>
</context>
<context>
    <name>cli::HelpText</name>
    <message>
        <source>How to print it; the first is the default</source>
        <translation>Ausgabeformat; das erste ist der Standard</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>Only this session; without it, the whole account</source>
        <translation>Nur diese Sitzung; ohne Angabe das ganze Konto</translation>
    </message>
    <message>
        <source>Recordings, or the files that the browser downloaded (Anchor)</source>
        <translation>Aufzeichnungen oder die vom Browser heruntergeladenen Dateien (Anchor)</translation>
    </message>
    <message>
        <source>Started on this UTC day or later</source>
        <translation>An diesem UTC-Tag oder später begonnen</translation>
    </message>
    <message>
        <source>Started on this UTC day or earlier</source>
        <translation>An diesem UTC-Tag oder früher begonnen</translation>
    </message>
    <message>
        <source>What is in the trash (Zoom)</source>
        <translation>Was im Papierkorb liegt (Zoom)</translation>
    </message>
    <message>
        <source>Only this recording; may be repeated</source>
        <translation>Nur diese Aufzeichnung; mehrfach möglich</translation>
    </message>
    <message>
        <source>Only this type, ignoring case; may be repeated</source>
        <translation>Nur dieser Typ, Groß- und Kleinschreibung egal; mehrfach möglich</translation>
    </message>
    <message>
        <source>Files at a time (3)</source>
        <translation>Dateien zugleich (3)</translation>
    </message>
    <message>
        <source>Connections for a large file (4)</source>
        <translation>Verbindungen für eine große Datei (4)</translation>
    </message>
    <message>
        <source>For the whole process</source>
        <translation>Für den ganzen Prozess</translation>
    </message>
    <message>
        <source>zoom-video-sdk, signalwire or anchor-browser</source>
        <translation>zoom-video-sdk, signalwire oder anchor-browser</translation>
    </message>
    <message>
        <source>Replaces the provider&apos;s API address; plain http on this computer only</source>
        <translation>Ersetzt die API-Adresse des Anbieters; unverschlüsseltes http nur auf diesem Computer</translation>
    </message>
    <message>
        <source>signalwire needs space and project_id</source>
        <translation>signalwire braucht space und project_id</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ein Konto hinzufügen</translation>
    </message>
    <message>
        <source>The secrets are read from standard input as one JSON object, such as {&quot;api_key&quot;: &quot;…&quot;}; on a terminal each is asked for without echo. They are kept in the keychain of this computer.
  zoom-video-sdk   api_key and api_secret, or jwt
  signalwire       api_token
  anchor-browser   api_key
Without a keychain, set REELKEEP_SECRETS to {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}: nothing is stored then.</source>
        <translation>Die Zugangsdaten werden von der Standardeingabe als ein JSON-Objekt gelesen, etwa {&quot;api_key&quot;: &quot;…&quot;}; in einem Terminal wird jede Angabe verdeckt abgefragt. Sie werden im Schlüsselbund dieses Computers aufbewahrt.
  zoom-video-sdk   api_key und api_secret oder jwt
  signalwire       api_token
  anchor-browser   api_key
Ohne Schlüsselbund setzen Sie REELKEEP_SECRETS auf {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}: Dann wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Show the accounts, never their secrets</source>
        <translation>Die Konten zeigen, nie ihre Zugangsdaten</translation>
    </message>
    <message>
        <source>Sign in with one small request</source>
        <translation>Die Anmeldung mit einer kleinen Anfrage prüfen</translation>
    </message>
    <message>
        <source>Remove an account with its secrets; finished files stay</source>
        <translation>Ein Konto samt Zugangsdaten entfernen; fertige Dateien bleiben</translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation>Zeilen je Anfrage</translation>
    </message>
    <message>
        <source>Stop after so many rows</source>
        <translation>Nach so vielen Zeilen aufhören</translation>
    </message>
    <message>
        <source>List recordings, newest first</source>
        <translation>Aufzeichnungen auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>Without a range everything is listed, but for a whole Zoom account the last 30 days.</source>
        <translation>Ohne Zeitraum wird alles aufgelistet, nur bei einem ganzen Zoom-Konto die letzten 30 Tage.</translation>
    </message>
    <message>
        <source>The folder; made where it is missing</source>
        <translation>Der Ordner; wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
        <source>Names below it: {account}/{date} {session}/{name}.{ext}</source>
        <translation>Namen darin: {account}/{date} {session}/{name}.{ext}</translation>
    </message>
    <message>
        <source>Show the plan and write nothing</source>
        <translation>Nur den Plan zeigen und nichts schreiben</translation>
    </message>
    <message>
        <source>Download recordings, each verified</source>
        <translation>Aufzeichnungen herunterladen, jede geprüft</translation>
    </message>
    <message>
        <source>The same command again goes on where it stopped. Each finished file gains a line in DIR/SHA256SUMS.
Fields of a template: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}.</source>
        <translation>Derselbe Befehl macht beim nächsten Mal dort weiter, wo er aufgehört hat. Jede fertige Datei erhält eine Zeile in DIR/SHA256SUMS.
Felder einer Vorlage: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}.</translation>
    </message>
    <message>
        <source>Show the downloads that are unfinished</source>
        <translation>Die unfertigen Downloads zeigen</translation>
    </message>
    <message>
        <source>Go on with the downloads that are unfinished</source>
        <translation>Die unfertigen Downloads fortsetzen</translation>
    </message>
    <message>
        <source>What a person paused, or another process is busy with, is left alone.</source>
        <translation>Was jemand angehalten hat oder ein anderer Prozess gerade bearbeitet, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Hash downloaded files again and compare with SHA256SUMS</source>
        <translation>Prüfsummen heruntergeladener Dateien neu bilden und mit SHA256SUMS vergleichen</translation>
    </message>
    <message>
        <source>Show this help (also -h)</source>
        <translation>Diese Hilfe zeigen (auch -h)</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Die Version zeigen</translation>
    </message>
    <message>
        <source>Log to standard error, without secrets (also -v)</source>
        <translation>Auf die Standardfehlerausgabe protokollieren, ohne Zugangsdaten (auch -v)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]...</source>
        <translation>Aufruf: %1 BEFEHL [OPTION]...</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>“%1 help COMMAND” shows the options of a command.</source>
        <translation>„%1 help BEFEHL“ zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 wrong command line, 3 credentials refused,
4 provider out of reach, 5 this computer is in the way, 130 and 143 stopped by a signal.</source>
        <translation>Rückgabewert: 0 fertig, 1 teils fehlgeschlagen, 2 falscher Aufruf, 3 Zugangsdaten abgelehnt,
4 Anbieter nicht erreichbar, 5 Hindernis auf diesem Computer, 130 und 143 per Signal beendet.</translation>
    </message>
</context>
<context>
    <name>cli::ListingWalk</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Den Anbieter „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>cli::ProgressBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei</numerusform>
            <numerusform>%1 von %n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::QueueCommand</name>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Keine unfertigen Downloads.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>LOKAL</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>GRUND</translation>
    </message>
</context>
<context>
    <name>cli::QueueFollower</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet</source>
        <translation>
            <numerusform>%n noch nicht bereit</numerusform>
            <numerusform>%n noch nicht bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved (%1)</source>
        <translation>
            <numerusform>%n gespeichert (%1)</numerusform>
            <numerusform>%n gespeichert (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet.</source>
        <translation>
            <numerusform>%n noch nicht bereit.</numerusform>
            <numerusform>%n noch nicht bereit.</numerusform>
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
        <translation>Keine Aufzeichnungen.</translation>
    </message>
    <message>
        <source>STARTED (UTC)</source>
        <translation>BEGINN (UTC)</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SITZUNG</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>LOKAL</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>cli::SecretInput</name>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>cli::SelectionPlan</name>
    <message>
        <source>%1 has no browser downloads (--kind downloads).</source>
        <translation>%1 hat keine Browser-Downloads (--kind downloads).</translation>
    </message>
    <message>
        <source>%1 has no trash (--trash).</source>
        <translation>%1 hat keinen Papierkorb (--trash).</translation>
    </message>
    <message>
        <source>%1 lists one session at a time (--session).</source>
        <translation>%1 listet immer nur eine Sitzung auf (--session).</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>The last %1 days, %2 (UTC). For more, use --from.</source>
        <translation>Die letzten %1 Tage, %2 (UTC). Für mehr nutzen Sie --from.</translation>
    </message>
    <message>
        <source>The %1 days before it, %2 (UTC). For more, use --from.</source>
        <translation>Die %1 Tage davor, %2 (UTC). Für mehr nutzen Sie --from.</translation>
    </message>
    <message>
        <source>%1 has no page size; --page-size has no effect.</source>
        <translation>%1 kennt keine Seitengröße; --page-size bleibt wirkungslos.</translation>
    </message>
    <message>
        <source>%1 allows %2 rows a page at most.</source>
        <translation>%1 erlaubt höchstens %2 Zeilen pro Seite.</translation>
    </message>
</context>
<context>
    <name>cli::TextDownloadReport</name>
    <message>
        <source>planned  %1</source>
        <translation>geplant  %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>saved  %1</source>
        <translation>gespeichert  %1</translation>
    </message>
    <message>
        <source>already here  %1</source>
        <translation>schon vorhanden  %1</translation>
    </message>
    <message>
        <source>not ready yet  %1</source>
        <translation>noch nicht bereit  %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them of unknown size</source>
        <translation>
            <numerusform>%1, davon %n unbekannter Größe</numerusform>
            <numerusform>%1, davon %n unbekannter Größe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation>%1; %2 frei</translation>
    </message>
</context>
<context>
    <name>cli::VerifyCommand</name>
    <message>
        <source>same  %1</source>
        <translation>gleich  %1</translation>
    </message>
    <message>
        <source>%1 differs from the manifest.</source>
        <translation>%1 weicht vom Manifest ab.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>In %2 gibt es keine Datei %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are as the manifest says.</source>
        <translation>
            <numerusform>Wie im Manifest angegeben: %1 von %n Datei.</numerusform>
            <numerusform>Wie im Manifest angegeben: %1 von %n Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::main</name>
    <message>
        <source>“reelkeep-cli help%1” shows how it is used.</source>
        <translation>„reelkeep-cli help%1“ zeigt die Verwendung.</translation>
    </message>
</context>
<context>
    <name>core::Describe</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account&apos;s name, %2 what happened
----------
%1 is `401, code 124`, %2 the provider&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the provider refused these credentials</source>
        <translation>der Anbieter hat diese Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>the provider does not allow these credentials to do this</source>
        <translation>der Anbieter erlaubt dies mit diesen Zugangsdaten nicht</translation>
    </message>
    <message>
        <source>the provider has no such session or recording</source>
        <translation>der Anbieter hat keine solche Sitzung oder Aufzeichnung</translation>
    </message>
    <message>
        <source>the provider has nothing under %1</source>
        <translation>der Anbieter hat nichts unter %1</translation>
    </message>
    <message>
        <source>the recording is still being made</source>
        <translation>die Aufzeichnung wird noch erstellt</translation>
    </message>
    <message>
        <source>the provider asks for fewer requests</source>
        <translation>der Anbieter bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>the request was not accepted</source>
        <translation>die Anfrage wurde nicht angenommen</translation>
    </message>
    <message>
        <source>the request was not accepted because of %1</source>
        <translation>die Anfrage wurde wegen %1 nicht angenommen</translation>
    </message>
    <message>
        <source>the download link no longer works, and a new one did not help</source>
        <translation>der Download-Link funktioniert nicht mehr, und ein neuer hat nicht geholfen</translation>
    </message>
    <message>
        <source>something else came in place of the recording</source>
        <translation>anstelle der Aufzeichnung kam etwas anderes</translation>
    </message>
    <message>
        <source>the file is not as long as it was said to be</source>
        <translation>die Datei ist nicht so lang wie angegeben</translation>
    </message>
    <message>
        <source>the recording is no longer the one whose download was begun</source>
        <translation>die Aufzeichnung ist nicht mehr die, deren Download begonnen wurde</translation>
    </message>
    <message>
        <source>the provider failed, or answered in a way that could not be understood</source>
        <translation>beim Anbieter trat ein Fehler auf, oder seine Antwort war nicht zu verstehen</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>die Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the connection to %1 failed</source>
        <translation>die Verbindung zu %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>es kam keine sichere Verbindung zu %1 zustande</translation>
    </message>
    <message>
        <source>this computer could not read or write a file</source>
        <translation>dieser Computer konnte eine Datei nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>this computer could not read or write %1</source>
        <translation>dieser Computer konnte %1 nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>this was stopped before its end</source>
        <translation>der Vorgang wurde vorzeitig beendet</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk has no room left for %1</source>
        <translation>der Datenträger hat keinen Platz mehr für %1</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk that holds %1 can only be read</source>
        <translation>der Datenträger mit %1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>this computer does not permit access to the file</source>
        <translation>dieser Computer erlaubt den Zugriff auf die Datei nicht</translation>
    </message>
    <message>
        <source>this computer does not permit access to %1</source>
        <translation>dieser Computer erlaubt den Zugriff auf %1 nicht</translation>
    </message>
    <message>
        <source>this computer has no keychain for the account&apos;s secrets</source>
        <translation>dieser Computer hat keinen Schlüsselbund für die Zugangsdaten des Kontos</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>der Schlüsselbund hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the keychain holds no secrets for this account</source>
        <translation>der Schlüsselbund enthält keine Zugangsdaten für dieses Konto</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is wrong</source>
        <translation>der Anbieter hat die Zugangsdaten abgelehnt, weil die Uhr dieses Computers falsch geht</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is off by %1</source>
        <translation>der Anbieter hat die Zugangsdaten abgelehnt, weil die Uhr dieses Computers um %1 falsch geht</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>no answer came from %1 in time</source>
        <translation>von %1 kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>a web page came in place of the answer</source>
        <translation>anstelle der Antwort kam eine Webseite</translation>
    </message>
    <message>
        <source>a link leads to another place and was not followed</source>
        <translation>ein Link führt an einen anderen Ort und wurde nicht verfolgt</translation>
    </message>
    <message>
        <source>a link leads to another place, %1, and was not followed</source>
        <translation>ein Link führt an einen anderen Ort, %1, und wurde nicht verfolgt</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found</source>
        <translation>die Adresse des Anbieters wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the address %1 was not found</source>
        <translation>die Adresse %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the library on this computer is damaged</source>
        <translation>die Bibliothek auf diesem Computer ist beschädigt</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Reelkeep</source>
        <translation>die Bibliothek wurde von einer neueren Version von Reelkeep geschrieben</translation>
    </message>
    <message>
        <source>the browser session is still running, and its recording comes when it has ended</source>
        <translation>die Browser-Sitzung läuft noch; ihre Aufzeichnung kommt, sobald sie beendet ist</translation>
    </message>
    <message>
        <source>this computer cannot play this kind of recording until the package %1 is installed</source>
        <translation>dieser Computer kann Aufzeichnungen dieser Art erst abspielen, wenn das Paket %1 installiert ist</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>Um %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again on %1.</source>
        <translation>Am %1 erneut versuchen.</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
        <translation>ein } ohne das zugehörige {</translation>
    </message>
    <message>
        <source>a { without its }</source>
        <translation>ein { ohne das zugehörige }</translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation>das Feld {%1} gibt es nicht</translation>
    </message>
    <message>
        <source>folders are separated by /</source>
        <translation>Ordner werden durch / getrennt</translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation>ein absoluter Pfad</translation>
    </message>
    <message>
        <source>an empty folder or file name</source>
        <translation>ein leerer Ordner- oder Dateiname</translation>
    </message>
    <message>
        <source>a folder or file name of dots only</source>
        <translation>ein Ordner- oder Dateiname nur aus Punkten</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Browse, watch and keep the recordings of your calls and sessions.</source>
        <translation>Die Aufzeichnungen Ihrer Anrufe und Sitzungen durchsehen, ansehen und behalten.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It comes with no warranty and sends nothing to anybody but your own providers.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie kommt ohne Gewährleistung und sendet nichts an andere als Ihre eigenen Anbieter.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>Über Reelkeep</translation>
    </message>
</context>
<context>
    <name>gui::AccountActions</name>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its secrets are deleted from %1, its recordings leave the list and its unfinished downloads end. Files on this computer and recordings at the provider stay.</source>
        <translation>Seine Zugangsdaten werden gelöscht (Speicherort: %1), seine Aufzeichnungen verlassen die Liste, und seine unfertigen Downloads enden. Dateien auf diesem Computer und Aufzeichnungen beim Anbieter bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden …</translation>
    </message>
    <message>
        <source>New recordings are not kept at the moment. %1</source>
        <translation>Neue Aufzeichnungen werden im Moment nicht behalten. %1</translation>
    </message>
</context>
<context>
    <name>gui::AccountDialog</name>
    <message>
        <source>Where do I find these?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Nur bis zum Beenden verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie Sie es nennen</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>%1 and nowhere else</source>
        <translation>%1 und nirgends sonst</translation>
    </message>
    <message>
        <source>Edit the account: %1</source>
        <translation>Konto bearbeiten: %1</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>Konto hinzufügen: %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</source>
        <translation>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation>Die des Anbieters</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ein Konto mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Anfrage an %1 …</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <translation>%1 akzeptiert diese Zugangsdaten.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>Zugangsdaten werden gelesen: %1 …</translation>
    </message>
</context>
<context>
    <name>gui::AccountOptions</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Provider keeps for</source>
        <translation>Aufbewahrungsfrist</translation>
    </message>
    <message>
        <source>How many days its provider keeps recordings, if you know</source>
        <translation>Wie viele Tage der Anbieter Aufzeichnungen aufbewahrt, wenn Sie es wissen</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Dateien zugleich</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>Verbindungen je Datei</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Keep everything new</source>
        <translation>Alles Neue behalten</translation>
    </message>
    <message>
        <source>Looks at start and every hour, and downloads each recording once.</source>
        <translation>Sieht beim Start und jede Stunde nach und lädt jede Aufzeichnung einmal herunter.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Transcripts and chats</source>
        <translation>Transkripte und Chats</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Also what is there already</source>
        <translation>Auch, was schon da ist</translation>
    </message>
    <message>
        <source>Folder of this account</source>
        <translation>Ordner dieses Kontos</translation>
    </message>
    <message>
        <source>Folder for everything new</source>
        <translation>Ordner für alles Neue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>wie für alle</translation>
    </message>
    <message>
        <source>Choose at least one type.</source>
        <translation>Wählen Sie mindestens einen Typ.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number in its field</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
</context>
<context>
    <name>gui::BudgetLabel</name>
    <message>
        <source>As the providers last said:</source>
        <translation>Wie die Anbieter zuletzt sagten:</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 requests left</source>
        <comment>an account&apos;s name</comment>
        <translation>%1: noch %L2 von %L3 Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln request(s) left</source>
        <comment>an account&apos;s name</comment>
        <translation>
            <numerusform>%1: noch %Ln Anfrage</numerusform>
            <numerusform>%1: noch %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChoiceButton</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ClipboardActions</name>
    <message>
        <source>Select a recording first.</source>
        <translation>Wählen Sie zuerst eine Aufzeichnung aus.</translation>
    </message>
    <message>
        <source>Too many rows to copy: at most %1. Export the list instead.</source>
        <translation>Zu viele Zeilen zum Kopieren: höchstens %1. Exportieren Sie stattdessen die Liste.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>Copy session ids</source>
        <translation>Sitzungs-IDs kopieren</translation>
    </message>
</context>
<context>
    <name>gui::ColourButton</name>
    <message>
        <source>As its provider</source>
        <translation>Wie der Anbieter</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere …</translation>
    </message>
</context>
<context>
    <name>gui::Companion</name>
    <message>
        <source>Fetching %1…</source>
        <translation>%1 wird abgerufen …</translation>
    </message>
</context>
<context>
    <name>gui::ContentView</name>
    <message>
        <source>Only the beginning is shown; the whole file has %1.</source>
        <translation>Nur der Anfang wird gezeigt; die ganze Datei hat %1.</translation>
    </message>
    <message>
        <source>Very long lines are broken.</source>
        <translation>Sehr lange Zeilen sind umbrochen.</translation>
    </message>
    <message>
        <source>Only the first part is shown: the table is too large.</source>
        <translation>Nur der erste Teil wird gezeigt: Die Tabelle ist zu groß.</translation>
    </message>
</context>
<context>
    <name>gui::DateEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in a filter, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>A local day, such as 2026-11-20. Empty: no limit.</source>
        <translation>Ein Tag in Ortszeit, etwa 2026-11-20. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Beliebiger Tag</translation>
    </message>
</context>
<context>
    <name>gui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>gui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>gui::DownloadActions</name>
    <message>
        <source>Download into</source>
        <translation>Herunterladen in</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed from the queue.</source>
        <translation>
            <numerusform>%Ln aus der Warteschlange entfernt.</numerusform>
            <numerusform>%Ln aus der Warteschlange entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DownloadGroup</name>
    <message>
        <source>Select a recording first.</source>
        <translation>Wählen Sie zuerst eine Aufzeichnung aus.</translation>
    </message>
    <message>
        <source>It is on this computer already.</source>
        <translation>Diese Aufzeichnung ist schon auf diesem Computer.</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it first.</source>
        <translation>Diese Aufzeichnung liegt im Papierkorb. Stellen Sie sie zuerst wieder her.</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>Diese Aufzeichnung liegt in Ihrem eigenen Speicher, den der Anbieter nicht für andere öffnet.</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>Der Anbieter hält diese Aufzeichnung nicht zum Download bereit.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>Herunterladen in …</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPage</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a field into the names</source>
        <translation>Feld in die Namen einfügen</translation>
    </message>
    <message>
        <source>Beside each file, what its provider said of it (JSON)</source>
        <translation>Neben jeder Datei die Angaben des Anbieters dazu (JSON)</translation>
    </message>
    <message>
        <source>Support calls</source>
        <translation>Supportanrufe</translation>
    </message>
    <message>
        <source>Weekly call</source>
        <translation>Wöchentlicher Anruf</translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation>Sprecheransicht</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>account’s name</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>session’s name</source>
        <translation>Name der Sitzung</translation>
    </message>
    <message>
        <source>session’s id</source>
        <translation>ID der Sitzung</translation>
    </message>
    <message>
        <source>day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>Uhrzeit (UTC)</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>recording’s name</source>
        <translation>Name der Aufzeichnung</translation>
    </message>
    <message>
        <source>recording’s id</source>
        <translation>ID der Aufzeichnung</translation>
    </message>
    <message>
        <source>file’s ending</source>
        <translation>Dateiendung</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Das Feld {%1} gibt es nicht.</translation>
    </message>
    <message>
        <source>A brace stands without its partner.</source>
        <translation>Eine geschweifte Klammer hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>Folders are separated by /, and each of them has a name.</source>
        <translation>Ordner werden durch / getrennt, und jeder hat einen Namen.</translation>
    </message>
    <message>
        <source>Names of downloads</source>
        <translation>Namen der Downloads</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
    <message>
        <source>Back to the usual names</source>
        <translation>Zurück zu den üblichen Namen</translation>
    </message>
    <message>
        <source>/ makes folders.</source>
        <translation>/ erzeugt Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected recording(s)</source>
        <translation>
            <numerusform>%Ln ausgewählte Aufzeichnung</numerusform>
            <numerusform>%Ln ausgewählte Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>For example; select recordings in the table to see their names here</source>
        <translation>Beispiel; wählen Sie Aufzeichnungen in der Tabelle aus, um hier ihre Namen zu sehen</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>Reihenfolge der Downloads</translation>
    </message>
    <message>
        <source>What is downloaded first</source>
        <translation>Was zuerst heruntergeladen wird</translation>
    </message>
    <message>
        <source>Files at once, connections, speed and timetable</source>
        <translation>Dateien zugleich, Verbindungen, Geschwindigkeit und Zeitplan</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Selected downloads</source>
        <translation>Ausgewählte Downloads</translation>
    </message>
    <message>
        <source>Pause, resume, move or remove the selected downloads</source>
        <translation>Ausgewählte Downloads anhalten, fortsetzen, verschieben oder entfernen</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limits …</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>What vanishes first</source>
        <translation>Was zuerst verschwindet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Aus Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move (only in the order by hand)</source>
        <translation>Verschieben (nur bei manueller Reihenfolge)</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Ganz nach unten</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Ganz nach unten verschieben</translation>
    </message>
</context>
<context>
    <name>gui::DragPreparation</name>
    <message numerus="yes">
        <source>%Ln recordings can be dragged once they are downloaded.</source>
        <translation>
            <numerusform>%Ln Aufzeichnung kann gezogen werden, sobald sie heruntergeladen ist.</numerusform>
            <numerusform>%Ln Aufzeichnungen können gezogen werden, sobald sie heruntergeladen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings could not be downloaded. The list of downloads says why.</source>
        <translation>
            <numerusform>%Ln Aufzeichnung konnte nicht heruntergeladen werden. Der Grund steht in der Liste der Downloads.</numerusform>
            <numerusform>%Ln Aufzeichnungen konnten nicht heruntergeladen werden. Der Grund steht in der Liste der Downloads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings are ready to drag.</source>
        <translation>
            <numerusform>%Ln Aufzeichnung ist bereit zum Ziehen.</numerusform>
            <numerusform>%Ln Aufzeichnungen sind bereit zum Ziehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>In Ordner speichern …</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>Wählen Sie zuerst eine Aufzeichnung aus.</translation>
    </message>
    <message>
        <source>It is not on this computer. Download it first.</source>
        <translation>Diese Aufzeichnung ist nicht auf diesem Computer. Laden Sie sie zuerst herunter.</translation>
    </message>
    <message>
        <source>Its file is not there any more. Locate it, or download it again.</source>
        <translation>Die Datei ist nicht mehr da. Geben Sie ihren Ort an, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>Höchstens %Ln Datei auf einmal.</numerusform>
            <numerusform>Höchstens %Ln Dateien auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are of different types.</source>
        <translation>Diese Dateien haben verschiedene Typen.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are not where they were saved any more.</source>
        <translation>
            <numerusform>%Ln Datei ist nicht mehr dort, wo sie gespeichert wurde.</numerusform>
            <numerusform>%Ln Dateien sind nicht mehr dort, wo sie gespeichert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Ort angeben …</translation>
    </message>
    <message>
        <source>This desktop has no application that opens %1.</source>
        <translation>Auf diesem Desktop gibt es keine Anwendung, die %1 öffnet.</translation>
    </message>
    <message>
        <source>This desktop has nothing that shows a folder. The file is %1.</source>
        <translation>Auf diesem Desktop gibt es nichts, was einen Ordner anzeigt. Die Datei liegt hier: %1.</translation>
    </message>
    <message>
        <source>Looking for applications…</source>
        <translation>Anwendungen werden gesucht …</translation>
    </message>
    <message>
        <source>Other application…</source>
        <translation>Andere Anwendung …</translation>
    </message>
    <message>
        <source>Only for one file at a time.</source>
        <translation>Nur für eine einzelne Datei.</translation>
    </message>
    <message>
        <source>The application could not be started.</source>
        <translation>Die Anwendung konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>This desktop has no dialog for choosing an application.</source>
        <translation>Auf diesem Desktop gibt es keinen Dialog zur Auswahl einer Anwendung.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search name, session, id</source>
        <translation>Name, Sitzung, ID suchen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>Files of one session together</source>
        <translation>Dateien einer Sitzung zusammen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Download %1 · %2</source>
        <translation>%1 herunterladen · %2</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
</context>
<context>
    <name>gui::FirstPage</name>
    <message>
        <source>Your recordings, in one place</source>
        <translation>Ihre Aufzeichnungen an einem Ort</translation>
    </message>
    <message>
        <source>Add an account to see what was recorded and to keep what matters.</source>
        <translation>Fügen Sie ein Konto hinzu, um zu sehen, was aufgezeichnet wurde, und zu behalten, was wichtig ist.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>Konto hinzufügen: %1</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Three sample accounts on this computer. Nothing is sent anywhere; one click removes them.</source>
        <translation>Drei Beispielkonten auf diesem Computer. Es wird nichts gesendet; ein Klick entfernt sie.</translation>
    </message>
    <message>
        <source>Try it with sample recordings</source>
        <translation>Mit Beispielaufzeichnungen ausprobieren</translation>
    </message>
</context>
<context>
    <name>gui::FolderSave</name>
    <message numerus="yes">
        <source>Copying %Ln files into %1…</source>
        <translation>
            <numerusform>%Ln Datei wird nach %1 kopiert …</numerusform>
            <numerusform>%Ln Dateien werden nach %1 kopiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>In Ordner speichern</translation>
    </message>
</context>
<context>
    <name>gui::FullScreen</name>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>gui::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Fenster und Infobereich</translation>
    </message>
    <message>
        <source>Closing the window leaves Reelkeep in the tray, and downloads go on</source>
        <translation>Beim Schließen des Fensters bleibt Reelkeep im Infobereich, und Downloads gehen weiter</translation>
    </message>
    <message>
        <source>Start in the tray, without a window</source>
        <translation>Ohne Fenster im Infobereich starten</translation>
    </message>
    <message>
        <source>Notify me when downloads are done or need me</source>
        <translation>Benachrichtigen, wenn Downloads fertig sind oder Ihr Eingreifen brauchen</translation>
    </message>
    <message>
        <source>Where the desktop has no tray, closing the window ends Reelkeep as ever.</source>
        <translation>Wo der Desktop keinen Infobereich hat, wird Reelkeep beim Schließen des Fensters wie sonst beendet.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>gui::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>The size of a picture: %1 wide and %2 high, in pixels</extracomment>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Double click: fit into the window</source>
        <translation>Doppelklick: an das Fenster anpassen</translation>
    </message>
    <message>
        <source>Double click: full size</source>
        <translation>Doppelklick: volle Größe</translation>
    </message>
</context>
<context>
    <name>gui::KindNote</name>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download this file</source>
        <translation>Diese Datei herunterladen</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here.</source>
        <translation>Dateien dieser Art werden hier nicht angezeigt.</translation>
    </message>
    <message>
        <source>File of an unknown kind</source>
        <translation>Datei unbekannter Art</translation>
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
        <translation>Für</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Dateien zugleich</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>Verbindungen je Datei</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>At these times another speed holds, or nothing is downloaded. Where two overlap, the upper one counts.</source>
        <translation>Zu diesen Zeiten gilt eine andere Geschwindigkeit, oder es wird nichts heruntergeladen. Wo sich zwei überschneiden, gilt die obere.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>wie für alle</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>All accounts share these.</source>
        <translation>Diese gelten für alle Konten gemeinsam.</translation>
    </message>
    <message>
        <source>This account keeps to these as well as to those for all accounts.</source>
        <translation>Für dieses Konto gelten diese und zugleich die für alle Konten.</translation>
    </message>
</context>
<context>
    <name>gui::ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were written to %1.</source>
        <translation>
            <numerusform>%Ln Aufzeichnung wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Aufzeichnungen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Older ones are not loaded yet.</source>
        <translation>%1 Ältere sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>gui::LocalCopyActions</name>
    <message>
        <source>Locate…</source>
        <translation>Ort angeben …</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Forget the missing copy</source>
        <translation>Fehlende Kopie vergessen</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Von diesem Computer löschen …</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>Wählen Sie zuerst eine Aufzeichnung aus.</translation>
    </message>
    <message>
        <source>None of its files is missing.</source>
        <translation>Keine der Dateien fehlt.</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>Der Anbieter hält diese Aufzeichnung nicht zum Download bereit.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Diese Aufzeichnung ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
    <message numerus="yes">
        <source>In which folder are these %Ln files?</source>
        <translation>
            <numerusform>In welchem Ordner ist diese %Ln Datei?</numerusform>
            <numerusform>In welchem Ordner sind diese %Ln Dateien?</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what was downloaded…</source>
        <translation>Vergleich mit dem Heruntergeladenen …</translation>
    </message>
    <message>
        <source>%1 of %2 files were found in %3.</source>
        <translation>In %3 gefundene Dateien: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its length is another.</source>
        <translation>%1 ist nicht die heruntergeladene Datei: Die Größe ist eine andere.</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its content is another.</source>
        <translation>%1 ist nicht die heruntergeladene Datei: Der Inhalt ist ein anderer.</translation>
    </message>
    <message>
        <source>There is no such file at %1.</source>
        <translation>Unter %1 gibt es keine solche Datei.</translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation>Woanders suchen …</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from this computer?</source>
        <translation>%1 (%2) von diesem Computer löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln files (%1) from this computer?</source>
        <translation>
            <numerusform>%Ln Datei (%1) von diesem Computer löschen?</numerusform>
            <numerusform>%Ln Dateien (%1) von diesem Computer löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the desktop&apos;s trash. What the provider has stays there.</source>
        <translation>Gelöschtes kommt in den Papierkorb des Desktops. Was beim Anbieter liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>This cannot be undone. What the provider has stays there.</source>
        <translation>Das lässt sich nicht rückgängig machen. Was beim Anbieter liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash.</source>
        <translation>%1 konnte nicht in den Papierkorb gelegt werden.</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>%Ln Datei wurde in den Papierkorb gelegt.</numerusform>
            <numerusform>%Ln Dateien wurden in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Not all of them could be taken out of the trash again.</source>
        <translation>Nicht alle konnten wieder aus dem Papierkorb geholt werden.</translation>
    </message>
</context>
<context>
    <name>gui::MainMenu</name>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Add sample accounts</source>
        <translation>Beispielkonten hinzufügen</translation>
    </message>
    <message>
        <source>Remove sample accounts</source>
        <translation>Beispielkonten entfernen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Kopiertes öffnen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>Herunterladen in …</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>Folder for downloads…</source>
        <translation>Ordner für Downloads …</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern …</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>Über Reelkeep</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation>Bereiche verschieben</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Select a recording to watch it and to see everything that its provider tells of it.</source>
        <translation>Wählen Sie eine Aufzeichnung, um sie anzusehen und alles zu lesen, was der Anbieter über sie angibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected.</source>
        <translation>
            <numerusform>%Ln Aufzeichnung ist ausgewählt.</numerusform>
            <numerusform>%Ln Aufzeichnungen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln Aufzeichnung</numerusform>
            <numerusform>%Ln Aufzeichnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gui::NamePreview</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>%1 – the name is taken</source>
        <translation>%1 – der Name ist vergeben</translation>
    </message>
    <message>
        <source>%1 – as before</source>
        <translation>%1 – wie bisher</translation>
    </message>
    <message>
        <source>It is in the queue or was downloaded, and keeps its name: %1</source>
        <translation>Ist in der Warteschlange oder wurde heruntergeladen und behält den Namen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are taken and get a number</source>
        <translation>
            <numerusform>%Ln Name ist vergeben und erhält eine Nummer</numerusform>
            <numerusform>%Ln Namen sind vergeben und erhalten eine Nummer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message numerus="yes">
        <source>%Ln recording(s) saved</source>
        <translation>
            <numerusform>%Ln Aufzeichnung gespeichert</numerusform>
            <numerusform>%Ln Aufzeichnungen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be downloaded</source>
        <translation>
            <numerusform>%Ln Aufzeichnung konnte nicht heruntergeladen werden</numerusform>
            <numerusform>%Ln Aufzeichnungen konnten nicht heruntergeladen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) saved.</source>
        <translation>
            <numerusform>%Ln Aufzeichnung gespeichert.</numerusform>
            <numerusform>%Ln Aufzeichnungen gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PasscodeRow</name>
    <message>
        <source>Show passcode</source>
        <translation>Kenncode anzeigen</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Der Anbieter wird gefragt …</translation>
    </message>
    <message>
        <source>This session has no passcode.</source>
        <translation>Diese Sitzung hat keinen Kenncode.</translation>
    </message>
    <message>
        <source>Passcode: %1</source>
        <translation>Kenncode: %1</translation>
    </message>
</context>
<context>
    <name>gui::PasteIn</name>
    <message>
        <source>Looking up sessions: %1 of %2…</source>
        <translation>Sitzungen werden nachgeschlagen: %1 von %2 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sessions hold no recording yet.</source>
        <translation>
            <numerusform>%Ln Sitzung enthält noch keine Aufzeichnung.</numerusform>
            <numerusform>%Ln der Sitzungen enthalten noch keine Aufzeichnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found: %1.</source>
        <translation>
            <numerusform>%Ln wurde nicht gefunden: %1.</numerusform>
            <numerusform>%Ln wurden nicht gefunden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not looked up.</source>
        <translation>
            <numerusform>%Ln wurde nicht nachgeschlagen.</numerusform>
            <numerusform>%Ln wurden nicht nachgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session&apos;s id and no address of a recording was recognised.</source>
        <translation>Es wurde keine Sitzungs-ID und keine Adresse einer Aufzeichnung erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nicht verstanden.</numerusform>
            <numerusform>%Ln Zeilen wurden nicht verstanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Copy the rest</source>
        <translation>Rest kopieren</translation>
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
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>This wants a whole path, which begins with /.</source>
        <translation>Hier gehört ein vollständiger Pfad hin, der mit / beginnt.</translation>
    </message>
</context>
<context>
    <name>gui::PlaybackControls</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Another recording of the same session, at the same moment</source>
        <translation>Andere Aufzeichnung derselben Sitzung, im selben Moment</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Vollbild (F)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Ton an (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Ton aus (M)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Wiedergabe (Leertaste)</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
</context>
<context>
    <name>gui::PlayerPage</name>
    <message>
        <source>Nothing comes from the provider at the moment. It goes on by itself.</source>
        <translation>Im Moment kommt nichts vom Anbieter. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>It does not move. The file may be damaged here.</source>
        <translation>Es geht nicht weiter. Vielleicht ist die Datei hier beschädigt.</translation>
    </message>
    <message>
        <source>Asking the provider for the first bytes…</source>
        <translation>Die ersten Bytes werden beim Anbieter angefordert …</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>gui::PreviewPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of this session</source>
        <translation>Dateien dieser Sitzung</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Dateien (%1)</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>Diese Aufzeichnung liegt in Ihrem eigenen Speicher, den der Anbieter nicht für andere öffnet.</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it to watch it.</source>
        <translation>Diese Aufzeichnung liegt im Papierkorb. Stellen Sie sie wieder her, um sie anzusehen.</translation>
    </message>
    <message>
        <source>The provider is still processing it. It can be watched as soon as that is done.</source>
        <translation>Der Anbieter verarbeitet diese Aufzeichnung noch. Sobald er fertig ist, können Sie sie ansehen.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>%1 wird abgerufen …</translation>
    </message>
</context>
<context>
    <name>gui::RecordingActions</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gui::RecordingDrag</name>
    <message>
        <source>Recordings can only be downloaded into a folder of this computer.</source>
        <translation>Aufzeichnungen können nur in einen Ordner dieses Computers heruntergeladen werden.</translation>
    </message>
    <message>
        <source>There is no folder %1 that this app can reach.</source>
        <translation>Es gibt keinen Ordner %1, den diese Anwendung erreichen kann.</translation>
    </message>
    <message>
        <source>This app may not write into %1.</source>
        <translation>Diese Anwendung darf nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>What is still in the cloud can be dropped on a folder of a file manager. For other places, download it first.</source>
        <translation>Was noch in der Cloud ist, kann auf einem Ordner einer Dateiverwaltung abgelegt werden. Für andere Ziele laden Sie es zuerst herunter.</translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>In Ordner speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were left out: they are still being made, in the trash, or kept elsewhere.</source>
        <translation>
            <numerusform>%Ln Aufzeichnung wurde ausgelassen: Sie wird noch erstellt, liegt im Papierkorb oder wird woanders aufbewahrt.</numerusform>
            <numerusform>%Ln Aufzeichnungen wurden ausgelassen: Sie werden noch erstellt, liegen im Papierkorb oder werden woanders aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings</source>
        <translation>
            <numerusform>%Ln Aufzeichnung</numerusform>
            <numerusform>%Ln Aufzeichnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordingsPanel</name>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
</context>
<context>
    <name>gui::RecordingsView</name>
    <message>
        <source>As at first</source>
        <translation>Standardspalten</translation>
    </message>
</context>
<context>
    <name>gui::Refusal</name>
    <message>
        <source>Set the clock right, then check again.</source>
        <translation>Stellen Sie die Uhr richtig, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <extracomment>%1 is &quot;An API token with the Video scope&quot; or the like</extracomment>
        <translation>Erforderlich: %1.</translation>
    </message>
    <message>
        <source>%1 does not answer at this place; is it written right?</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>%1 antwortet unter dieser Adresse nicht; ist sie richtig geschrieben?</translation>
    </message>
</context>
<context>
    <name>gui::SecurityPage</name>
    <message>
        <source>Secrets</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>If your company’s network reads encrypted connections, name the file of its own authority (PEM). It is trusted besides those of the system, by Reelkeep alone.</source>
        <translation>Wenn das Netzwerk Ihrer Firma verschlüsselte Verbindungen mitliest, geben Sie die Datei ihrer eigenen Zertifizierungsstelle an (PEM). Nur Reelkeep vertraut ihr, zusätzlich zu denen des Systems.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>API keys and tokens are kept in %1 and nowhere else: not in the library, the settings or the log. Each goes to its own provider only.</source>
        <translation>API-Schlüssel und Token werden nur an einem Ort aufbewahrt (%1): nicht in der Bibliothek, den Einstellungen oder dem Protokoll. Sie gehen nur an den jeweiligen Anbieter.</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>Datei der Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The system’s authorities alone</source>
        <translation>Nur die Stellen des Systems</translation>
    </message>
    <message>
        <source>No certificate can be read from this file. It has to be in PEM form.</source>
        <translation>Aus dieser Datei lässt sich kein Zertifikat lesen. Sie muss im PEM-Format sein.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s): %1</source>
        <extracomment>%1 is a list of names of certificates</extracomment>
        <translation>
            <numerusform>%Ln Zertifikat: %1</numerusform>
            <numerusform>%Ln Zertifikate: %1</numerusform>
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
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gui::SelectAll</name>
    <message>
        <source>Select all that match</source>
        <translation>Alle Treffer auswählen</translation>
    </message>
    <message>
        <source>Loading all that match…</source>
        <translation>Alle Treffer werden geladen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln recording(s) that are loaded are selected.</source>
        <translation>
            <numerusform>Die eine geladene Aufzeichnung ist ausgewählt (%Ln).</numerusform>
            <numerusform>Die %Ln geladenen Aufzeichnungen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected. The others could not be loaded.</source>
        <translation>
            <numerusform>%Ln Aufzeichnung ist ausgewählt. Die anderen konnten nicht geladen werden.</numerusform>
            <numerusform>%Ln Aufzeichnungen sind ausgewählt. Die anderen konnten nicht geladen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
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
        <translation>Bilder und Wellenformen der Vorschau werden aufbewahrt, damit sie nur einmal Daten kosten. Was am längsten nicht benutzt wurde, geht zuerst. Dateien, die Sie heruntergeladen haben, gehören nicht dazu.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Empty cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird ermittelt …</translation>
    </message>
</context>
<context>
    <name>gui::TableActions</name>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Alle Treffer auswählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
</context>
<context>
    <name>gui::TableView</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>gui::TextView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>gui::TimeWindowRow</name>
    <message>
        <source>Remove this time</source>
        <translation>Diese Zeit entfernen</translation>
    </message>
    <message>
        <source>From this time</source>
        <translation>Ab dieser Zeit</translation>
    </message>
    <message>
        <source>To this time</source>
        <translation>Bis zu dieser Zeit</translation>
    </message>
    <message>
        <source>A time that is not after the first is on the next day.</source>
        <translation>Liegt diese Zeit nicht nach der ersten, gilt sie für den nächsten Tag.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>Was dann gilt</translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation>Geschwindigkeit in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>gui::TranscriptModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a transcript for a screen reader: %1 is the time, %2 what was said</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A line of a transcript for a screen reader: %1 is the time, %2 who spoke, %3 what was said</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::TranscriptView</name>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Back to the line that is being played</source>
        <translation>Zurück zur Zeile, die gerade abgespielt wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Search transcript</source>
        <translation>Transkript durchsuchen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Search chat</source>
        <translation>Chat durchsuchen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Search timeline</source>
        <translation>Zeitleiste durchsuchen</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>Niemand hat etwas geschrieben.</translation>
    </message>
    <message>
        <source>Nobody was seen.</source>
        <translation>Niemand war zu sehen.</translation>
    </message>
    <message>
        <source>This transcript has no text.</source>
        <translation>Dieses Transkript enthält keinen Text.</translation>
    </message>
    <message>
        <source>Only the first part is shown: there is more than fits here.</source>
        <translation>Nur der erste Teil wird gezeigt: Mehr passt nicht hierher.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The place among what a search found: %1 is a number, %2 a large number</extracomment>
        <translation>%1 von über %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among what a search found: 2 of 7</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Zeile konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Zeilen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Show Reelkeep</source>
        <translation>Reelkeep anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>gui::VideoSurface</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>gui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
</context>
<context>
    <name>models::AccountsModel</name>
    <message>
        <source>All recordings</source>
        <translation>Alle Aufzeichnungen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Browser downloads</source>
        <translation>Browser-Downloads</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A sample account on this computer</source>
        <translation>Ein Beispielkonto auf diesem Computer</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>Geöffnete Sitzungen</translation>
    </message>
</context>
<context>
    <name>models::QueueModel</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>secrets::EnvironmentStore</name>
    <message>
        <source>REELKEEP_SECRETS is not a JSON object.</source>
        <translation>REELKEEP_SECRETS ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>REELKEEP_SECRETS has no JSON object of strings for “%1”.</source>
        <translation>REELKEEP_SECRETS hat für „%1“ kein JSON-Objekt mit Zeichenketten.</translation>
    </message>
    <message>
        <source>the environment (REELKEEP_SECRETS)</source>
        <translation>Umgebung (REELKEEP_SECRETS)</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: change them there.</source>
        <translation>Die Zugangsdaten von „%1“ stammen aus REELKEEP_SECRETS: Ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: remove them there.</source>
        <translation>Die Zugangsdaten von „%1“ stammen aus REELKEEP_SECRETS: Entfernen Sie sie dort.</translation>
    </message>
</context>
<context>
    <name>secrets::KeychainStore</name>
    <message>
        <source>the system keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>secrets::MemoryStore</name>
    <message>
        <source>this session only</source>
        <translation>nur bis zum Beenden</translation>
    </message>
</context>
</TS>
