<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountFields</name>
    <message>
        <source>there is no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user name, a query or a fragment has no place in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain http is accepted for this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a space or a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the name of a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a project ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Move to trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deletes nothing on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deletes recordings only, no browser downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer has it; it is on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being downloaded. Remove it from the downloads first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being changed at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows it only together with its session. Select the whole session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s), %1, to the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>Move %Ln file, %1, to the trash?</numerusform>
            <numerusform>Move %Ln files, %1, to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %Ln file(s), %1, from the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>Recover %Ln file, %1, from the trash?</numerusform>
            <numerusform>Recover %Ln files, %1, from the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln file(s), %1, for good?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>Delete %Ln file, %1, for good?</numerusform>
            <numerusform>Delete %Ln files, %1, for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because they are being downloaded.</source>
        <translation>
            <numerusform>%Ln file stays, because it is being downloaded.</numerusform>
            <numerusform>%Ln files stay, because they are being downloaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because the provider knows them only together with their session.</source>
        <translation>
            <numerusform>%Ln file stays, because the provider knows it only together with its session.</numerusform>
            <numerusform>%Ln files stay, because the provider knows them only together with their session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on this computer only, and stay.</source>
        <translation>
            <numerusform>%Ln file is on this computer only, and stays.</numerusform>
            <numerusform>%Ln files are on this computer only, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln browser download(s) stay, because the provider does not delete them.</source>
        <translation>
            <numerusform>%Ln browser download stays, because the provider does not delete it.</numerusform>
            <numerusform>%Ln browser downloads stay, because the provider does not delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because their provider has no trash.</source>
        <translation>
            <numerusform>%Ln file stays, because its provider has no trash.</numerusform>
            <numerusform>%Ln files stay, because their provider has no trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln file stays as it is.</numerusform>
            <numerusform>%Ln files stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) go as a whole, with everything that the provider has of them.</source>
        <translation>
            <numerusform>%Ln session goes as a whole, with everything that the provider has of it.</numerusform>
            <numerusform>%Ln sessions go as a whole, with everything that the provider has of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files lie in your own storage: there they stay, only their description goes.</source>
        <translation>
            <numerusform>%Ln of the files lies in your own storage: there it stays, only its description goes.</numerusform>
            <numerusform>%Ln of the files lie in your own storage: there they stay, only their description goes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days; until then they can be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies on this computer stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving to the trash: %1 of %2…</source>
        <extracomment>%1 of %2 requests have been answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovering: %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting: %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln file moved to the trash.</numerusform>
            <numerusform>%Ln files moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) recovered.</source>
        <translation>
            <numerusform>%Ln file recovered.</numerusform>
            <numerusform>%Ln files recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln file deleted for good.</numerusform>
            <numerusform>%Ln files deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not moved to the trash.</source>
        <translation>
            <numerusform>%Ln file was not moved to the trash.</numerusform>
            <numerusform>%Ln files were not moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not recovered.</source>
        <translation>
            <numerusform>%Ln file was not recovered.</numerusform>
            <numerusform>%Ln files were not recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not deleted.</source>
        <translation>
            <numerusform>%Ln file was not deleted.</numerusform>
            <numerusform>%Ln files were not deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed, because their download has begun.</source>
        <translation>
            <numerusform>%Ln file stayed, because its download has begun.</numerusform>
            <numerusform>%Ln files stayed, because their download has begun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date of this year without the year, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>Date and time in full, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the form for an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ids, addresses of recordings, or files that list them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards, again: twice as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few seconds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few seconds ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with sk-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Anchor Browser dashboard open API Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acme, or acme.signalwire.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token with the Video scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space, a project ID and an API token with the Video scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your SignalWire space open API Credentials: the project ID stands at the top, the tokens below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Video SDK API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Video SDK API secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ready token, instead of key and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key and its secret, or a ready JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Zoom App Marketplace choose Develop, Build Video SDK, and open the API keys section. The API key is not the SDK key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueCells</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, its size differs from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, the server did not say its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still being made, looks again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider fails, tries again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection, tries again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for space on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for space on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for space: %1 more on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits, by your timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until %1, by your timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network, tries again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out, waits until you sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueSummary</name>
    <message>
        <source>%1 of %2 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingCells</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanishes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your own storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, session, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, session, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the retention that you set for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved as %1 and is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingDetails</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, it is the one that plays first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the session in credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the browser took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was saved as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingsFeed</name>
    <message>
        <source>%1 · Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, being refreshed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the six months before these · Look further back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recordings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fetching older recordings… %Ln so far</source>
        <translation>
            <numerusform>Fetching older recordings… %Ln so far</numerusform>
            <numerusform>Fetching older recordings… %Ln so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorted among the %Ln loaded · Load all</source>
        <translation>
            <numerusform>Sorted among the %Ln loaded · Load all</numerusform>
            <numerusform>Sorted among the %Ln loaded · Load all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through %Ln recording(s) · Look through older ones</source>
        <translation>
            <numerusform>Looked through %Ln recording · Look through older ones</numerusform>
            <numerusform>Looked through %Ln recordings · Look through older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far, older ones follow</source>
        <translation>
            <numerusform>%Ln so far, older ones follow</numerusform>
            <numerusform>%Ln so far, older ones follow</numerusform>
        </translation>
    </message>
    <message>
        <source>No session was opened by its id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingsKeys</name>
    <message>
        <source>Show the files of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide them, or go to their session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files of all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the files of all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide them; play a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Announcer</name>
    <message>
        <source>It was put aside as %1, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Help</name>
    <message>
        <source>The user&apos;s guide could not be opened. It should be here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics were saved as %1. They hold no secret and no link; read them before you pass them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SleepGuard</name>
    <message>
        <source>Recordings are being downloaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::AccountAddCommand</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--provider is one of %1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a secret; it is read from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs --set %2=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input holds no JSON object of secrets, such as {&quot;api_key&quot;: &quot;…&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::AccountCheckCommand</name>
    <message>
        <source>“%1” works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::AccountListCommand</name>
    <message>
        <source>No accounts. Add one with: reelkeep-cli account add NAME --provider PROVIDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::AccountRemoveCommand</name>
    <message>
        <source>Removed “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a day as YYYY-MM-DD, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2 twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>Where there is no keychain, REELKEEP_SECRETS can hold {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Which command?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is listed without --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::HelpText</name>
    <message>
        <source>How to print it; the first is the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this session; without it, the whole account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings, or the files that the browser downloaded (Anchor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on this UTC day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on this UTC day or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the trash (Zoom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this recording; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this type, ignoring case; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files at a time (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections for a large file (4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom-video-sdk, signalwire or anchor-browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the provider&apos;s API address; plain http on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signalwire needs space and project_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets are read from standard input as one JSON object, such as {&quot;api_key&quot;: &quot;…&quot;}; on a terminal each is asked for without echo. They are kept in the keychain of this computer.
  zoom-video-sdk   api_key and api_secret, or jwt
  signalwire       api_token
  anchor-browser   api_key
Without a keychain, set REELKEEP_SECRETS to {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}: nothing is stored then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the accounts, never their secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with one small request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an account with its secrets; finished files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after so many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List recordings, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a range everything is listed, but for a whole Zoom account the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder; made where it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names below it: {account}/{date} {session}/{name}.{ext}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan and write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download recordings, each verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same command again goes on where it stopped. Each finished file gains a line in DIR/SHA256SUMS.
Fields of a template: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the downloads that are unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the downloads that are unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a person paused, or another process is busy with, is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash downloaded files again and compare with SHA256SUMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help (also -h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log to standard error, without secrets (also -v)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 help COMMAND” shows the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 wrong command line, 3 credentials refused,
4 provider out of reach, 5 this computer is in the way, 130 and 143 stopped by a signal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ListingWalk</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ProgressBar</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::QueueCommand</name>
    <message>
        <source>Nothing is unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::QueueFollower</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet</source>
        <translation>
            <numerusform>%n not ready yet</numerusform>
            <numerusform>%n not ready yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved (%1)</source>
        <translation>
            <numerusform>%n saved (%1)</numerusform>
            <numerusform>%n saved (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet.</source>
        <translation>
            <numerusform>%n not ready yet.</numerusform>
            <numerusform>%n not ready yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What a run came to: `3 saved (12 MB), 1 failed`.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::RowPrinter</name>
    <message>
        <source>No recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTED (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::SecretInput</name>
    <message>
        <source>%1: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::SelectionPlan</name>
    <message>
        <source>%1 has no browser downloads (--kind downloads).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no trash (--trash).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists one session at a time (--session).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 days, %2 (UTC). For more, use --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 days before it, %2 (UTC). For more, use --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no page size; --page-size has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows %2 rows a page at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::TextDownloadReport</name>
    <message>
        <source>planned  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>saved  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready yet  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them of unknown size</source>
        <translation>
            <numerusform>%1, %n of them of unknown size</numerusform>
            <numerusform>%1, %n of them of unknown size</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::VerifyCommand</name>
    <message>
        <source>same  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs from the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are as the manifest says.</source>
        <translation>
            <numerusform>%1 of %n file is as the manifest says.</numerusform>
            <numerusform>%1 of %n files are as the manifest says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::main</name>
    <message>
        <source>“reelkeep-cli help%1” shows how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Describe</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account&apos;s name, %2 what happened
----------
%1 is `401, code 124`, %2 the provider&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider refused these credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider does not allow these credentials to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider has no such session or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider has nothing under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording is still being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider asks for fewer requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request was not accepted because of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the download link no longer works, and a new one did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else came in place of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not as long as it was said to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording is no longer the one whose download was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider failed, or answered in a way that could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer could not read or write a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer could not read or write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this was stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk has no room left for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk that holds %1 can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer does not permit access to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer does not permit access to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no keychain for the account&apos;s secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain holds no secrets for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came from %1 in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page came in place of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link leads to another place and was not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link leads to another place, %1, and was not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address %1 was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library on this computer is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library was written by a newer version of Reelkeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the browser session is still running, and its recording comes when it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer cannot play this kind of recording until the package %1 is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence and its end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences in one line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::NameTemplate</name>
    <message>
        <source>a } without its {</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a { without its }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders are separated by /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty folder or file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder or file name of dots only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Browse, watch and keep the recordings of your calls and sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It comes with no warranty and sends nothing to anybody but your own providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::AccountActions</name>
    <message>
        <source>Remove the account “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secrets are deleted from %1, its recordings leave the list and its unfinished downloads end. Files on this computer and recordings at the provider stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recordings are not kept at the moment. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::AccountDialog</name>
    <message>
        <source>Where do I find these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::AccountOptions</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider keeps for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days its provider keeps recordings, if you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at start and every hour, and downloads each recording once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts and chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for everything new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number in its field</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::BudgetLabel</name>
    <message>
        <source>As the providers last said:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 requests left</source>
        <comment>an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln request(s) left</source>
        <comment>an account&apos;s name</comment>
        <translation>
            <numerusform>%1: %Ln request left</numerusform>
            <numerusform>%1: %Ln requests left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChoiceButton</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ClipboardActions</name>
    <message>
        <source>Select a recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many rows to copy: at most %1. Export the list instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy session ids</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ColourButton</name>
    <message>
        <source>As its provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Companion</name>
    <message>
        <source>Fetching %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ContentView</name>
    <message>
        <source>Only the beginning is shown; the whole file has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very long lines are broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first part is shown: the table is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DateEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in a filter, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local day, such as 2026-11-20. Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DownloadActions</name>
    <message>
        <source>Download into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed from the queue.</source>
        <translation>
            <numerusform>%Ln removed from the queue.</numerusform>
            <numerusform>%Ln removed from the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DownloadGroup</name>
    <message>
        <source>Select a recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on this computer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the trash. Recover it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPage</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field into the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each file, what its provider said of it (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session’s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording’s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file’s ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brace stands without its partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are separated by /, and each of them has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ makes folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected recording(s)</source>
        <translation>
            <numerusform>%Ln selected recording</numerusform>
            <numerusform>%Ln selected recordings</numerusform>
        </translation>
    </message>
    <message>
        <source>For example; select recordings in the table to see their names here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is downloaded first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files at once, connections, speed and timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, resume, move or remove the selected downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What vanishes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move (only in the order by hand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DragPreparation</name>
    <message numerus="yes">
        <source>%Ln recordings can be dragged once they are downloaded.</source>
        <translation>
            <numerusform>%Ln recording can be dragged once it is downloaded.</numerusform>
            <numerusform>%Ln recordings can be dragged once they are downloaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings could not be downloaded. The list of downloads says why.</source>
        <translation>
            <numerusform>%Ln recording could not be downloaded. The list of downloads says why.</numerusform>
            <numerusform>%Ln recordings could not be downloaded. The list of downloads says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings are ready to drag.</source>
        <translation>
            <numerusform>%Ln recording is ready to drag.</numerusform>
            <numerusform>%Ln recordings are ready to drag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on this computer. Download it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is not there any more. Locate it, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>At most %Ln file at once.</numerusform>
            <numerusform>At most %Ln files at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are of different types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are not where they were saved any more.</source>
        <translation>
            <numerusform>%Ln file is not where it was saved any more.</numerusform>
            <numerusform>%Ln files are not where they were saved any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no application that opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has nothing that shows a folder. The file is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for applications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for one file at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no dialog for choosing an application.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, session, id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of one session together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::FirstPage</name>
    <message>
        <source>Your recordings, in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account to see what was recorded and to keep what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sample accounts on this computer. Nothing is sent anywhere; one click removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sample recordings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::FolderSave</name>
    <message numerus="yes">
        <source>Copying %Ln files into %1…</source>
        <translation>
            <numerusform>Copying %Ln file into %1…</numerusform>
            <numerusform>Copying %Ln files into %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::FullScreen</name>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves Reelkeep in the tray, and downloads go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray, without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me when downloads are done or need me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the desktop has no tray, closing the window ends Reelkeep as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ImageView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>The size of a picture: %1 wide and %2 high, in pixels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click: fit into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click: full size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::KindNote</name>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the kind of a file, %2 its size</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::LimitsPage</name>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At these times another speed holds, or nothing is downloaded. Where two overlap, the upper one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts share these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account keeps to these as well as to those for all accounts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ListExport</name>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were written to %1.</source>
        <translation>
            <numerusform>%Ln recording was written to %1.</numerusform>
            <numerusform>%Ln recordings were written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Older ones are not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::LocalCopyActions</name>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the missing copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its files is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In which folder are these %Ln files?</source>
        <translation>
            <numerusform>In which folder is this %Ln file?</numerusform>
            <numerusform>In which folder are these %Ln files?</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what was downloaded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files were found in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its length is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its content is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 (%2) from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln files (%1) from this computer?</source>
        <translation>
            <numerusform>Delete %Ln file (%1) from this computer?</numerusform>
            <numerusform>Delete %Ln files (%1) from this computer?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the desktop&apos;s trash. What the provider has stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. What the provider has stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>%Ln file was moved to the trash.</numerusform>
            <numerusform>%Ln files were moved to the trash.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of them could be taken out of the trash again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::MainMenu</name>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sample accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sample accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for downloads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a recording to watch it and to see everything that its provider tells of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected.</source>
        <translation>
            <numerusform>%Ln recording is selected.</numerusform>
            <numerusform>%Ln recordings are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln recording</numerusform>
            <numerusform>%Ln recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::NamePreview</name>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – the name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the queue or was downloaded, and keeps its name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are taken and get a number</source>
        <translation>
            <numerusform>%Ln name is taken and gets a number</numerusform>
            <numerusform>%Ln names are taken and get a number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message numerus="yes">
        <source>%Ln recording(s) saved</source>
        <translation>
            <numerusform>%Ln recording saved</numerusform>
            <numerusform>%Ln recordings saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be downloaded</source>
        <translation>
            <numerusform>%Ln recording could not be downloaded</numerusform>
            <numerusform>%Ln recordings could not be downloaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) saved.</source>
        <translation>
            <numerusform>%Ln recording saved.</numerusform>
            <numerusform>%Ln recordings saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PasscodeRow</name>
    <message>
        <source>Show passcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no passcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passcode: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PasteIn</name>
    <message>
        <source>Looking up sessions: %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sessions hold no recording yet.</source>
        <translation>
            <numerusform>%Ln of the sessions holds no recording yet.</numerusform>
            <numerusform>%Ln of the sessions hold no recording yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found: %1.</source>
        <translation>
            <numerusform>%Ln was not found: %1.</numerusform>
            <numerusform>%Ln were not found: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not looked up.</source>
        <translation>
            <numerusform>%Ln was not looked up.</numerusform>
            <numerusform>%Ln were not looked up.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session&apos;s id and no address of a recording was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln line was not understood.</numerusform>
            <numerusform>%Ln lines were not understood.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PathField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wants a whole path, which begins with /.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PlaybackControls</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another recording of the same session, at the same moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PlayerPage</name>
    <message>
        <source>Nothing comes from the provider at the moment. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not move. The file may be damaged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider for the first bytes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PreviewPanel</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the trash. Recover it to watch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is still processing it. It can be watched as soon as that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::RecordingActions</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::RecordingDrag</name>
    <message>
        <source>Recordings can only be downloaded into a folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1 that this app can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app may not write into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still in the cloud can be dropped on a folder of a file manager. For other places, download it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were left out: they are still being made, in the trash, or kept elsewhere.</source>
        <translation>
            <numerusform>%Ln recording was left out: it is still being made, in the trash, or kept elsewhere.</numerusform>
            <numerusform>%Ln recordings were left out: they are still being made, in the trash, or kept elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings</source>
        <translation>
            <numerusform>%Ln recording</numerusform>
            <numerusform>%Ln recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordingsPanel</name>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::RecordingsView</name>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Refusal</name>
    <message>
        <source>Set the clock right, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <extracomment>%1 is &quot;An API token with the Video scope&quot; or the like</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer at this place; is it written right?</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SecurityPage</name>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your company’s network reads encrypted connections, name the file of its own authority (PEM). It is trusted besides those of the system, by Reelkeep alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys and tokens are kept in %1 and nowhere else: not in the library, the settings or the log. Each goes to its own provider only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s authorities alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate can be read from this file. It has to be in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s): %1</source>
        <extracomment>%1 is a list of names of certificates</extracomment>
        <translation>
            <numerusform>%Ln certificate: %1</numerusform>
            <numerusform>%Ln certificates: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SeekBar</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SelectAll</name>
    <message>
        <source>Select all that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading all that match…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln recording(s) that are loaded are selected.</source>
        <translation>
            <numerusform>The %Ln recording that is loaded is selected.</numerusform>
            <numerusform>The %Ln recordings that are loaded are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected. The others could not be loaded.</source>
        <translation>
            <numerusform>%Ln recording is selected. The others could not be loaded.</numerusform>
            <numerusform>%Ln recordings are selected. The others could not be loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SpeedBox</name>
    <message>
        <source> kB/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::StoragePage</name>
    <message>
        <source>Pictures and waveforms of the preview are kept, so that they cost their bytes once. The least recently used go first. Files that you downloaded are not part of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::TableActions</name>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::TableView</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::TextView</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::TimeWindowRow</name>
    <message>
        <source>Remove this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time that is not after the first is on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::TranscriptModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a transcript for a screen reader: %1 is the time, %2 what was said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A line of a transcript for a screen reader: %1 is the time, %2 who spoke, %3 what was said</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::TranscriptView</name>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the line that is being played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transcript has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first part is shown: there is more than fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The place among what a search found: %1 is a number, %2 a large number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among what a search found: 2 of 7</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>%Ln line could not be read.</numerusform>
            <numerusform>%Ln lines could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Reelkeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::VideoSurface</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::AccountsModel</name>
    <message>
        <source>All recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample account on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::QueueModel</name>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secrets::EnvironmentStore</name>
    <message>
        <source>REELKEEP_SECRETS is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REELKEEP_SECRETS has no JSON object of strings for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment (REELKEEP_SECRETS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: change them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: remove them there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secrets::KeychainStore</name>
    <message>
        <source>the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secrets::MemoryStore</name>
    <message>
        <source>this session only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
