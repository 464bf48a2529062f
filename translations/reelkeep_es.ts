<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountFields</name>
    <message>
        <source>there is no such field</source>
        <translation>no existe ese campo</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>no es una dirección web</translation>
    </message>
    <message>
        <source>a user name, a query or a fragment has no place in the address</source>
        <translation>la dirección no admite nombre de usuario, consulta ni fragmento</translation>
    </message>
    <message>
        <source>plain http is accepted for this computer only</source>
        <translation>http sin cifrar solo se admite en este equipo</translation>
    </message>
    <message>
        <source>no such secret</source>
        <translation>no existe esa credencial</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it holds a space or a line break</source>
        <translation>contiene un espacio o un salto de línea</translation>
    </message>
    <message>
        <source>it is not the name of a space</source>
        <translation>no es el nombre de un espacio</translation>
    </message>
    <message>
        <source>it is not a project ID</source>
        <translation>no es un ID de proyecto</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Move to trash…</source>
        <translation>Mover a la papelera…</translation>
    </message>
    <message>
        <source>Recover from trash</source>
        <translation>Recuperar de la papelera</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Borrar definitivamente…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>Seleccione primero una grabación.</translation>
    </message>
    <message>
        <source>%1 has no trash.</source>
        <translation>%1 no tiene papelera.</translation>
    </message>
    <message>
        <source>%1 deletes nothing on request.</source>
        <translation>%1 no permite borrar nada.</translation>
    </message>
    <message>
        <source>%1 deletes recordings only, no browser downloads.</source>
        <translation>%1 solo borra grabaciones, no descargas del navegador.</translation>
    </message>
    <message>
        <source>%1 no longer has it; it is on this computer only.</source>
        <translation>%1 ya no la tiene; solo está en este equipo.</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>Ya está en la papelera.</translation>
    </message>
    <message>
        <source>It is not in the trash.</source>
        <translation>No está en la papelera.</translation>
    </message>
    <message>
        <source>It is being downloaded. Remove it from the downloads first.</source>
        <translation>Se está descargando. Quítela primero de las descargas.</translation>
    </message>
    <message>
        <source>It is being changed at this moment.</source>
        <translation>Se está modificando en este momento.</translation>
    </message>
    <message>
        <source>%1 knows it only together with its session. Select the whole session.</source>
        <translation>%1 solo la conoce junto con su sesión. Seleccione la sesión entera.</translation>
    </message>
    <message>
        <source>“%1”, the whole session</source>
        <translation>«%1», la sesión entera</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation>de tamaño desconocido</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s), %1, to the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>¿Mover %Ln archivo, %1, a la papelera?</numerusform>
            <numerusform>¿Mover %Ln archivos, %1, a la papelera?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %Ln file(s), %1, from the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>¿Recuperar %Ln archivo, %1, de la papelera?</numerusform>
            <numerusform>¿Recuperar %Ln archivos, %1, de la papelera?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln file(s), %1, for good?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>¿Borrar definitivamente %Ln archivo, %1?</numerusform>
            <numerusform>¿Borrar definitivamente %Ln archivos, %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because they are being downloaded.</source>
        <translation>
            <numerusform>%Ln archivo se queda porque se está descargando.</numerusform>
            <numerusform>%Ln archivos se quedan porque se están descargando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because the provider knows them only together with their session.</source>
        <translation>
            <numerusform>%Ln archivo se queda porque el proveedor solo lo conoce junto con su sesión.</numerusform>
            <numerusform>%Ln archivos se quedan porque el proveedor solo los conoce junto con su sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on this computer only, and stay.</source>
        <translation>
            <numerusform>%Ln archivo está solo en este equipo y se queda.</numerusform>
            <numerusform>%Ln archivos están solo en este equipo y se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln browser download(s) stay, because the provider does not delete them.</source>
        <translation>
            <numerusform>%Ln descarga del navegador se queda porque el proveedor no la borra.</numerusform>
            <numerusform>%Ln descargas del navegador se quedan porque el proveedor no las borra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because their provider has no trash.</source>
        <translation>
            <numerusform>%Ln archivo se queda porque su proveedor no tiene papelera.</numerusform>
            <numerusform>%Ln archivos se quedan porque su proveedor no tiene papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln archivo se queda como está.</numerusform>
            <numerusform>%Ln archivos se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: %1.</source>
        <translation>Cuenta: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) go as a whole, with everything that the provider has of them.</source>
        <translation>
            <numerusform>%Ln sesión se incluye entera, con todo lo que el proveedor tiene de ella.</numerusform>
            <numerusform>%Ln sesiones se incluyen enteras, con todo lo que el proveedor tiene de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files lie in your own storage: there they stay, only their description goes.</source>
        <translation>
            <numerusform>%Ln de los archivos está en su propio almacenamiento: allí se queda; solo se ve afectada su descripción.</numerusform>
            <numerusform>%Ln de los archivos están en su propio almacenamiento: allí se quedan; solo se ve afectada su descripción.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days; until then they can be recovered.</source>
        <translation>El proveedor vacía su papelera a los 30 días; hasta entonces se pueden recuperar.</translation>
    </message>
    <message>
        <source>The provider cannot bring them back.</source>
        <translation>El proveedor no puede devolverlos.</translation>
    </message>
    <message>
        <source>Copies on this computer stay.</source>
        <translation>Las copias de este equipo se quedan.</translation>
    </message>
    <message>
        <source>Moving to the trash: %1 of %2…</source>
        <extracomment>%1 of %2 requests have been answered</extracomment>
        <translation>Moviendo a la papelera: %1 de %2…</translation>
    </message>
    <message>
        <source>Recovering: %1 of %2…</source>
        <translation>Recuperando: %1 de %2…</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2…</source>
        <translation>Borrando: %1 de %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln archivo movido a la papelera.</numerusform>
            <numerusform>%Ln archivos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) recovered.</source>
        <translation>
            <numerusform>%Ln archivo recuperado.</numerusform>
            <numerusform>%Ln archivos recuperados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln archivo borrado definitivamente.</numerusform>
            <numerusform>%Ln archivos borrados definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not moved to the trash.</source>
        <translation>
            <numerusform>%Ln archivo no se movió a la papelera.</numerusform>
            <numerusform>%Ln archivos no se movieron a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not recovered.</source>
        <translation>
            <numerusform>%Ln archivo no se recuperó.</numerusform>
            <numerusform>%Ln archivos no se recuperaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not deleted.</source>
        <translation>
            <numerusform>%Ln archivo no se borró.</numerusform>
            <numerusform>%Ln archivos no se borraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed, because their download has begun.</source>
        <translation>
            <numerusform>%Ln archivo se quedó porque ha empezado su descarga.</numerusform>
            <numerusform>%Ln archivos se quedaron porque ha empezado su descarga.</numerusform>
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
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>Iniciar en la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>Begin with the form for an account.</source>
        <translation>Empezar por el formulario de una cuenta.</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>Pausar todas las descargas.</translation>
    </message>
    <message>
        <source>Session ids, addresses of recordings, or files that list them.</source>
        <translation>ID de sesiones, direcciones de grabaciones o archivos que las enumeran.</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Forwards, again: twice as fast</source>
        <translation>Hacia delante; otra vez: el doble de rápido</translation>
    </message>
    <message>
        <source>A few seconds back</source>
        <translation>Unos segundos atrás</translation>
    </message>
    <message>
        <source>A few seconds ahead</source>
        <translation>Unos segundos adelante</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más volumen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Menos volumen</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Begins with sk-</source>
        <translation>Empieza por sk-</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>Una clave de API</translation>
    </message>
    <message>
        <source>In the Anchor Browser dashboard open API Keys.</source>
        <translation>En el panel de Anchor Browser, abra «API Keys».</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>acme, or acme.signalwire.com</source>
        <translation>acme o acme.signalwire.com</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID del proyecto</translation>
    </message>
    <message>
        <source>The project&apos;s UUID</source>
        <translation>El UUID del proyecto</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>A token with the Video scope</source>
        <translation>Un token con el ámbito «Video»</translation>
    </message>
    <message>
        <source>A space, a project ID and an API token with the Video scope</source>
        <translation>Un espacio, un ID de proyecto y un token de API con el ámbito «Video»</translation>
    </message>
    <message>
        <source>In your SignalWire space open API Credentials: the project ID stands at the top, the tokens below it.</source>
        <translation>En su espacio de SignalWire, abra «API Credentials»: el ID del proyecto está arriba y los tokens, debajo.</translation>
    </message>
    <message>
        <source>The Video SDK API key</source>
        <translation>La clave de API de Video SDK</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>The Video SDK API secret</source>
        <translation>El secreto de API de Video SDK</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>A ready token, instead of key and secret</source>
        <translation>Un token ya hecho, en lugar de clave y secreto</translation>
    </message>
    <message>
        <source>An API key and its secret, or a ready JWT</source>
        <translation>Una clave de API y su secreto, o un JWT ya hecho</translation>
    </message>
    <message>
        <source>In the Zoom App Marketplace choose Develop, Build Video SDK, and open the API keys section. The API key is not the SDK key.</source>
        <translation>En Zoom App Marketplace, elija «Develop», «Build Video SDK» y abra la sección «API keys». La clave de API no es la clave del SDK.</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>recibiendo</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · a falta de %2</translation>
    </message>
    <message>
        <source>waits for a slot</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>done, its size differs from the list</source>
        <translation>terminada, su tamaño difiere del de la lista</translation>
    </message>
    <message>
        <source>done, the server did not say its size</source>
        <translation>terminada, el servidor no indicó su tamaño</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>still being made</source>
        <translation>aún en preparación</translation>
    </message>
    <message>
        <source>still being made, looks again at %1</source>
        <translation>aún en preparación, próxima consulta: %1</translation>
    </message>
    <message>
        <source>the provider fails</source>
        <translation>el proveedor falla</translation>
    </message>
    <message>
        <source>the provider fails, tries again at %1</source>
        <translation>el proveedor falla, nuevo intento: %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no connection, tries again at %1</source>
        <translation>sin conexión, nuevo intento: %1</translation>
    </message>
    <message>
        <source>waits for space on the disk</source>
        <translation>espera espacio en el disco</translation>
    </message>
    <message>
        <source>waits for space on %1</source>
        <translation>espera espacio en %1</translation>
    </message>
    <message>
        <source>waits for space: %1 more on %2</source>
        <translation>espera espacio: %1 más en %2</translation>
    </message>
    <message>
        <source>waits, by your timetable</source>
        <translation>espera, según el horario</translation>
    </message>
    <message>
        <source>waits until %1, by your timetable</source>
        <translation>espera, según el horario, hasta: %1</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit</source>
        <translation>espera por el límite del proveedor</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit until %1</source>
        <translation>espera por el límite del proveedor, hasta: %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>no network, tries again at %1</source>
        <translation>sin red, nuevo intento: %1</translation>
    </message>
    <message>
        <source>signed out, waits until you sign in</source>
        <translation>sin acceso, espera sus credenciales</translation>
    </message>
    <message>
        <source>asks for the link</source>
        <translation>pide el enlace</translation>
    </message>
    <message>
        <source>checks the file</source>
        <translation>comprueba el archivo</translation>
    </message>
</context>
<context>
    <name>QueueSummary</name>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 en curso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>a falta de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln en pausa</numerusform>
            <numerusform>%Ln en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln terminada</numerusform>
            <numerusform>%Ln terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Nada que descargar</translation>
    </message>
</context>
<context>
    <name>RecordingCells</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Vanishes in</source>
        <translation>Desaparece en</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>en la nube</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>en proceso</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>in your own storage</source>
        <translation>en su almacenamiento</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 de %2 aquí</translation>
    </message>
    <message>
        <source>%1, session, open</source>
        <translation>%1, sesión, desplegada</translation>
    </message>
    <message>
        <source>%1, session, closed</source>
        <translation>%1, sesión, plegada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days.</source>
        <translation>El proveedor vacía su papelera a los 30 días.</translation>
    </message>
    <message>
        <source>By the retention that you set for this account.</source>
        <translation>Según el plazo de conservación indicado para esta cuenta.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved as %1 and is not there any more.</source>
        <translation>Se guardó como %1 y ya no está allí.</translation>
    </message>
</context>
<context>
    <name>RecordingDetails</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>En la papelera desde</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>ID de la grabación</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez visto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 dólares estadounidenses</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>yes, it is the one that plays first</source>
        <translation>sí, es la que se reproduce primero</translation>
    </message>
    <message>
        <source>Cost of the session in credits</source>
        <translation>Coste de la sesión en créditos</translation>
    </message>
    <message>
        <source>Downloaded from</source>
        <translation>Descargado de</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>Dirección original</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>ID del participante</translation>
    </message>
    <message>
        <source>Participant key</source>
        <translation>Clave del participante</translation>
    </message>
    <message>
        <source>Time the browser took</source>
        <translation>Tiempo que tardó el navegador</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Was saved as</source>
        <translation>Se guardó como</translation>
    </message>
</context>
<context>
    <name>RecordingsFeed</name>
    <message>
        <source>%1 · Try again</source>
        <translation>%1 · Reintentar</translation>
    </message>
    <message>
        <source>Fetching recordings…</source>
        <translation>Obteniendo grabaciones…</translation>
    </message>
    <message>
        <source>As of %1, being refreshed…</source>
        <translation>Última consulta: %1, actualizando…</translation>
    </message>
    <message>
        <source>Nothing in the six months before these · Look further back</source>
        <translation>Nada en los seis meses anteriores · Buscar más atrás</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Nada coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>No recordings yet.</source>
        <translation>Aún no hay grabaciones.</translation>
    </message>
    <message>
        <source>Nothing is saved on this computer yet.</source>
        <translation>Aún no hay nada guardado en este equipo.</translation>
    </message>
    <message>
        <source>No browser downloads.</source>
        <translation>No hay descargas del navegador.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching older recordings… %Ln so far</source>
        <translation>
            <numerusform>Obteniendo grabaciones más antiguas… %Ln por ahora</numerusform>
            <numerusform>Obteniendo grabaciones más antiguas… %Ln por ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorted among the %Ln loaded · Load all</source>
        <translation>
            <numerusform>Ordenado solo entre la %Ln cargada · Cargar todas</numerusform>
            <numerusform>Ordenado solo entre las %Ln cargadas · Cargar todas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through %Ln recording(s) · Look through older ones</source>
        <translation>
            <numerusform>Se ha buscado en %Ln grabación · Buscar en las más antiguas</numerusform>
            <numerusform>Se ha buscado en %Ln grabaciones · Buscar en las más antiguas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far, older ones follow</source>
        <translation>
            <numerusform>%Ln por ahora, siguen las más antiguas</numerusform>
            <numerusform>%Ln por ahora, siguen las más antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>No session was opened by its id.</source>
        <translation>No se ha abierto ninguna sesión por su ID.</translation>
    </message>
</context>
<context>
    <name>RecordingsKeys</name>
    <message>
        <source>Show the files of a session</source>
        <translation>Mostrar los archivos de una sesión</translation>
    </message>
    <message>
        <source>Hide them, or go to their session</source>
        <translation>Ocultarlos o ir a su sesión</translation>
    </message>
    <message>
        <source>Show the files of all sessions</source>
        <translation>Mostrar los archivos de todas las sesiones</translation>
    </message>
    <message>
        <source>Hide the files of all sessions</source>
        <translation>Ocultar los archivos de todas las sesiones</translation>
    </message>
    <message>
        <source>Show or hide them; play a file</source>
        <translation>Mostrarlos u ocultarlos; reproducir un archivo</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
</context>
<context>
    <name>app::Announcer</name>
    <message>
        <source>It was put aside as %1, and a new one was begun.</source>
        <translation>Se apartó como %1 y se empezó una nueva.</translation>
    </message>
</context>
<context>
    <name>app::Help</name>
    <message>
        <source>The user&apos;s guide could not be opened. It should be here: %1</source>
        <translation>No se pudo abrir la guía del usuario. Debería estar aquí: %1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>The diagnostics were saved as %1. They hold no secret and no link; read them before you pass them on.</source>
        <translation>El diagnóstico se guardó como %1. No contiene credenciales ni enlaces; léalo antes de enviarlo a otros.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
</context>
<context>
    <name>app::SleepGuard</name>
    <message>
        <source>Recordings are being downloaded</source>
        <translation>Se están descargando grabaciones</translation>
    </message>
</context>
<context>
    <name>cli::AccountAddCommand</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Ya existe la cuenta «%1».</translation>
    </message>
    <message>
        <source>--provider is one of %1, not “%2”.</source>
        <translation>--provider debe ser uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>“%1” is a secret; it is read from standard input.</source>
        <translation>«%1» es secreto; se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 no tiene el campo «%2».</translation>
    </message>
    <message>
        <source>%1 needs --set %2=VALUE.</source>
        <translation>%1 necesita --set %2=VALUE.</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object of secrets, such as {&quot;api_key&quot;: &quot;…&quot;}.</source>
        <translation>La entrada estándar no contiene un objeto JSON con credenciales, como {&quot;api_key&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>Se ha añadido «%1».</translation>
    </message>
</context>
<context>
    <name>cli::AccountCheckCommand</name>
    <message>
        <source>“%1” works.</source>
        <translation>«%1» funciona.</translation>
    </message>
</context>
<context>
    <name>cli::AccountListCommand</name>
    <message>
        <source>No accounts. Add one with: reelkeep-cli account add NAME --provider PROVIDER</source>
        <translation>No hay cuentas. Para añadir una: reelkeep-cli account add NAME --provider PROVIDER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>PROVEEDOR</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>CAMPOS</translation>
    </message>
</context>
<context>
    <name>cli::AccountRemoveCommand</name>
    <message>
        <source>Removed “%1”.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 debe ser uno de %2, no «%3».</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» está de más.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>%1 espera un número entero de 1 a %2, no «%3».</translation>
    </message>
    <message>
        <source>%1 takes a day as YYYY-MM-DD, not “%2”.</source>
        <translation>%1 espera un día con la forma YYYY-MM-DD, no «%2».</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE, not “%2”.</source>
        <translation>%1 espera FIELD=VALUE, no «%2».</translation>
    </message>
    <message>
        <source>%1 names %2 twice.</source>
        <translation>%1 nombra %2 dos veces.</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>Where there is no keychain, REELKEEP_SECRETS can hold {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}.</source>
        <translation>Donde no hay llavero, REELKEEP_SECRETS puede contener {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Salida estándar</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>No existe la cuenta «%1».</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Which command?</source>
        <translation>¿Qué comando?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from es posterior a --to.</translation>
    </message>
    <message>
        <source>The trash is listed without --from and --to.</source>
        <translation>La papelera se lista sin --from ni --to.</translation>
    </message>
</context>
<context>
    <name>cli::HelpText</name>
    <message>
        <source>How to print it; the first is the default</source>
        <translation>Formato de salida; el primero es el predeterminado</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>La cuenta</translation>
    </message>
    <message>
        <source>Only this session; without it, the whole account</source>
        <translation>Solo esta sesión; sin ella, toda la cuenta</translation>
    </message>
    <message>
        <source>Recordings, or the files that the browser downloaded (Anchor)</source>
        <translation>Grabaciones, o los archivos que descargó el navegador (Anchor)</translation>
    </message>
    <message>
        <source>Started on this UTC day or later</source>
        <translation>Iniciadas este día UTC o después</translation>
    </message>
    <message>
        <source>Started on this UTC day or earlier</source>
        <translation>Iniciadas este día UTC o antes</translation>
    </message>
    <message>
        <source>What is in the trash (Zoom)</source>
        <translation>Lo que hay en la papelera (Zoom)</translation>
    </message>
    <message>
        <source>Only this recording; may be repeated</source>
        <translation>Solo esta grabación; se puede repetir</translation>
    </message>
    <message>
        <source>Only this type, ignoring case; may be repeated</source>
        <translation>Solo este tipo, sin distinguir mayúsculas; se puede repetir</translation>
    </message>
    <message>
        <source>Files at a time (3)</source>
        <translation>Archivos a la vez (3)</translation>
    </message>
    <message>
        <source>Connections for a large file (4)</source>
        <translation>Conexiones para un archivo grande (4)</translation>
    </message>
    <message>
        <source>For the whole process</source>
        <translation>Para todo el proceso</translation>
    </message>
    <message>
        <source>zoom-video-sdk, signalwire or anchor-browser</source>
        <translation>zoom-video-sdk, signalwire o anchor-browser</translation>
    </message>
    <message>
        <source>Replaces the provider&apos;s API address; plain http on this computer only</source>
        <translation>Sustituye la dirección de la API del proveedor; http sin cifrar solo en este equipo</translation>
    </message>
    <message>
        <source>signalwire needs space and project_id</source>
        <translation>signalwire necesita space y project_id</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>The secrets are read from standard input as one JSON object, such as {&quot;api_key&quot;: &quot;…&quot;}; on a terminal each is asked for without echo. They are kept in the keychain of this computer.
  zoom-video-sdk   api_key and api_secret, or jwt
  signalwire       api_token
  anchor-browser   api_key
Without a keychain, set REELKEEP_SECRETS to {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}: nothing is stored then.</source>
        <translation>Las credenciales se leen de la entrada estándar como un objeto JSON, por ejemplo {&quot;api_key&quot;: &quot;…&quot;}; en un terminal se pide cada una sin mostrarla. Se guardan en el llavero de este equipo.
  zoom-video-sdk   api_key y api_secret, o jwt
  signalwire       api_token
  anchor-browser   api_key
Sin llavero, dé a REELKEEP_SECRETS el valor {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}: entonces no se guarda nada.</translation>
    </message>
    <message>
        <source>Show the accounts, never their secrets</source>
        <translation>Mostrar las cuentas, nunca sus credenciales</translation>
    </message>
    <message>
        <source>Sign in with one small request</source>
        <translation>Comprobar las credenciales con una petición pequeña</translation>
    </message>
    <message>
        <source>Remove an account with its secrets; finished files stay</source>
        <translation>Eliminar una cuenta y sus credenciales; los archivos terminados se quedan</translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation>Filas por petición</translation>
    </message>
    <message>
        <source>Stop after so many rows</source>
        <translation>Parar tras este número de filas</translation>
    </message>
    <message>
        <source>List recordings, newest first</source>
        <translation>Listar grabaciones, las más recientes primero</translation>
    </message>
    <message>
        <source>Without a range everything is listed, but for a whole Zoom account the last 30 days.</source>
        <translation>Sin intervalo se lista todo; de una cuenta de Zoom entera, solo los últimos 30 días.</translation>
    </message>
    <message>
        <source>The folder; made where it is missing</source>
        <translation>La carpeta; se crea si no existe</translation>
    </message>
    <message>
        <source>Names below it: {account}/{date} {session}/{name}.{ext}</source>
        <translation>Nombres dentro de ella: {account}/{date} {session}/{name}.{ext}</translation>
    </message>
    <message>
        <source>Show the plan and write nothing</source>
        <translation>Mostrar el plan sin escribir nada</translation>
    </message>
    <message>
        <source>Download recordings, each verified</source>
        <translation>Descargar grabaciones, cada una comprobada</translation>
    </message>
    <message>
        <source>The same command again goes on where it stopped. Each finished file gains a line in DIR/SHA256SUMS.
Fields of a template: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}.</source>
        <translation>El mismo comando continúa donde se detuvo. Cada archivo terminado recibe una línea en DIR/SHA256SUMS.
Campos de una plantilla: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}.</translation>
    </message>
    <message>
        <source>Show the downloads that are unfinished</source>
        <translation>Mostrar las descargas sin terminar</translation>
    </message>
    <message>
        <source>Go on with the downloads that are unfinished</source>
        <translation>Continuar las descargas sin terminar</translation>
    </message>
    <message>
        <source>What a person paused, or another process is busy with, is left alone.</source>
        <translation>No se toca lo que una persona puso en pausa ni lo que otro proceso está procesando.</translation>
    </message>
    <message>
        <source>Hash downloaded files again and compare with SHA256SUMS</source>
        <translation>Recalcular las sumas de los archivos descargados y compararlas con SHA256SUMS</translation>
    </message>
    <message>
        <source>Show this help (also -h)</source>
        <translation>Mostrar esta ayuda (también -h)</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Log to standard error, without secrets (also -v)</source>
        <translation>Registrar en el error estándar, sin credenciales (también -v)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]...</source>
        <translation>Uso: %1 COMANDO [OPCIÓN]...</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>“%1 help COMMAND” shows the options of a command.</source>
        <translation>«%1 help COMANDO» muestra las opciones de un comando.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 wrong command line, 3 credentials refused,
4 provider out of reach, 5 this computer is in the way, 130 and 143 stopped by a signal.</source>
        <translation>Código de salida: 0 terminado, 1 fallos parciales, 2 comando erróneo, 3 credenciales rechazadas,
4 proveedor inaccesible, 5 obstáculo en este equipo, 130 y 143 parado por una señal.</translation>
    </message>
</context>
<context>
    <name>cli::ListingWalk</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>No existe el proveedor «%1».</translation>
    </message>
</context>
<context>
    <name>cli::ProgressBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 de %n archivo</numerusform>
            <numerusform>%1 de %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::QueueCommand</name>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>No hay descargas sin terminar.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>MOTIVO</translation>
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
            <numerusform>%n aún no disponible</numerusform>
            <numerusform>%n aún no disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved (%1)</source>
        <translation>
            <numerusform>%n guardado (%1)</numerusform>
            <numerusform>%n guardados (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet.</source>
        <translation>
            <numerusform>%n aún no disponible.</numerusform>
            <numerusform>%n aún no disponibles.</numerusform>
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
        <translation>No hay grabaciones.</translation>
    </message>
    <message>
        <source>STARTED (UTC)</source>
        <translation>INICIO (UTC)</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SESIÓN</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>DURACIÓN</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
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
        <translation>no disponible</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>%1 no tiene descargas del navegador (--kind downloads).</translation>
    </message>
    <message>
        <source>%1 has no trash (--trash).</source>
        <translation>%1 no tiene papelera (--trash).</translation>
    </message>
    <message>
        <source>%1 lists one session at a time (--session).</source>
        <translation>%1 lista una sola sesión cada vez (--session).</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>The last %1 days, %2 (UTC). For more, use --from.</source>
        <translation>Los últimos %1 días, %2 (UTC). Para ver más, use --from.</translation>
    </message>
    <message>
        <source>The %1 days before it, %2 (UTC). For more, use --from.</source>
        <translation>Los %1 días anteriores, %2 (UTC). Para ver más, use --from.</translation>
    </message>
    <message>
        <source>%1 has no page size; --page-size has no effect.</source>
        <translation>%1 no tiene tamaño de página; --page-size no tiene efecto.</translation>
    </message>
    <message>
        <source>%1 allows %2 rows a page at most.</source>
        <translation>%1 permite como máximo %2 filas por página.</translation>
    </message>
</context>
<context>
    <name>cli::TextDownloadReport</name>
    <message>
        <source>planned  %1</source>
        <translation>previsto  %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>saved  %1</source>
        <translation>guardado  %1</translation>
    </message>
    <message>
        <source>already here  %1</source>
        <translation>ya está aquí  %1</translation>
    </message>
    <message>
        <source>not ready yet  %1</source>
        <translation>aún no disponible  %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them of unknown size</source>
        <translation>
            <numerusform>%1, de ellos %n de tamaño desconocido</numerusform>
            <numerusform>%1, de ellos %n de tamaño desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation>%1; %2 libres</translation>
    </message>
</context>
<context>
    <name>cli::VerifyCommand</name>
    <message>
        <source>same  %1</source>
        <translation>igual  %1</translation>
    </message>
    <message>
        <source>%1 differs from the manifest.</source>
        <translation>%1 difiere del manifiesto.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>No hay %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are as the manifest says.</source>
        <translation>
            <numerusform>Conformes con el manifiesto: %1 de %n archivo.</numerusform>
            <numerusform>Conformes con el manifiesto: %1 de %n archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::main</name>
    <message>
        <source>“reelkeep-cli help%1” shows how it is used.</source>
        <translation>«reelkeep-cli help%1» muestra cómo se usa.</translation>
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
        <translation>el proveedor rechazó estas credenciales</translation>
    </message>
    <message>
        <source>the provider does not allow these credentials to do this</source>
        <translation>el proveedor no permite hacer esto con estas credenciales</translation>
    </message>
    <message>
        <source>the provider has no such session or recording</source>
        <translation>el proveedor no tiene esa sesión o grabación</translation>
    </message>
    <message>
        <source>the provider has nothing under %1</source>
        <translation>el proveedor no tiene nada en %1</translation>
    </message>
    <message>
        <source>the recording is still being made</source>
        <translation>la grabación aún está en preparación</translation>
    </message>
    <message>
        <source>the provider asks for fewer requests</source>
        <translation>el proveedor pide menos peticiones</translation>
    </message>
    <message>
        <source>the request was not accepted</source>
        <translation>la petición no fue aceptada</translation>
    </message>
    <message>
        <source>the request was not accepted because of %1</source>
        <translation>la petición no fue aceptada a causa de %1</translation>
    </message>
    <message>
        <source>the download link no longer works, and a new one did not help</source>
        <translation>el enlace de descarga ya no funciona, y uno nuevo no sirvió</translation>
    </message>
    <message>
        <source>something else came in place of the recording</source>
        <translation>llegó otra cosa en lugar de la grabación</translation>
    </message>
    <message>
        <source>the file is not as long as it was said to be</source>
        <translation>el archivo no tiene la longitud anunciada</translation>
    </message>
    <message>
        <source>the recording is no longer the one whose download was begun</source>
        <translation>la grabación ya no es aquella cuya descarga se inició</translation>
    </message>
    <message>
        <source>the provider failed, or answered in a way that could not be understood</source>
        <translation>el proveedor falló o respondió de un modo que no se pudo entender</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la conexión falló</translation>
    </message>
    <message>
        <source>the connection to %1 failed</source>
        <translation>la conexión con %1 falló</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>no se pudo establecer una conexión segura</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>no se pudo establecer una conexión segura con %1</translation>
    </message>
    <message>
        <source>this computer could not read or write a file</source>
        <translation>este equipo no pudo leer o escribir un archivo</translation>
    </message>
    <message>
        <source>this computer could not read or write %1</source>
        <translation>este equipo no pudo leer o escribir %1</translation>
    </message>
    <message>
        <source>this was stopped before its end</source>
        <translation>la operación se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk has no room left for %1</source>
        <translation>el disco no tiene espacio para %1</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk that holds %1 can only be read</source>
        <translation>el disco que contiene %1 es de solo lectura</translation>
    </message>
    <message>
        <source>this computer does not permit access to the file</source>
        <translation>este equipo no permite acceder al archivo</translation>
    </message>
    <message>
        <source>this computer does not permit access to %1</source>
        <translation>este equipo no permite acceder a %1</translation>
    </message>
    <message>
        <source>this computer has no keychain for the account&apos;s secrets</source>
        <translation>este equipo no tiene llavero para las credenciales de la cuenta</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>el llavero no respondió a tiempo</translation>
    </message>
    <message>
        <source>the keychain holds no secrets for this account</source>
        <translation>el llavero no contiene credenciales para esta cuenta</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is wrong</source>
        <translation>el proveedor rechazó las credenciales porque el reloj de este equipo no va bien</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is off by %1</source>
        <translation>el proveedor rechazó las credenciales porque el reloj de este equipo está desviado en %1</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>no llegó respuesta a tiempo</translation>
    </message>
    <message>
        <source>no answer came from %1 in time</source>
        <translation>no llegó respuesta de %1 a tiempo</translation>
    </message>
    <message>
        <source>a web page came in place of the answer</source>
        <translation>llegó una página web en lugar de la respuesta</translation>
    </message>
    <message>
        <source>a link leads to another place and was not followed</source>
        <translation>un enlace lleva a otro lugar y no se siguió</translation>
    </message>
    <message>
        <source>a link leads to another place, %1, and was not followed</source>
        <translation>un enlace lleva a otro lugar, %1, y no se siguió</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found</source>
        <translation>no se encontró la dirección del proveedor</translation>
    </message>
    <message>
        <source>the address %1 was not found</source>
        <translation>no se encontró la dirección %1</translation>
    </message>
    <message>
        <source>the library on this computer is damaged</source>
        <translation>la biblioteca de este equipo está dañada</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Reelkeep</source>
        <translation>la biblioteca fue escrita por una versión más reciente de Reelkeep</translation>
    </message>
    <message>
        <source>the browser session is still running, and its recording comes when it has ended</source>
        <translation>la sesión del navegador sigue en curso y su grabación llegará cuando termine</translation>
    </message>
    <message>
        <source>this computer cannot play this kind of recording until the package %1 is installed</source>
        <translation>este equipo no puede reproducir este tipo de grabación hasta que se instale el paquete %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>Vuelva a intentarlo a las %1.</translation>
    </message>
    <message>
        <source>Try again on %1.</source>
        <translation>Vuelva a intentarlo el %1.</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>una } sin su {</translation>
    </message>
    <message>
        <source>a { without its }</source>
        <translation>una { sin su }</translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation>no existe el campo {%1}</translation>
    </message>
    <message>
        <source>folders are separated by /</source>
        <translation>las carpetas se separan con /</translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation>una ruta absoluta</translation>
    </message>
    <message>
        <source>an empty folder or file name</source>
        <translation>un nombre de carpeta o de archivo vacío</translation>
    </message>
    <message>
        <source>a folder or file name of dots only</source>
        <translation>un nombre de carpeta o de archivo hecho solo de puntos</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Browse, watch and keep the recordings of your calls and sessions.</source>
        <translation>Explore, vea y conserve las grabaciones de sus llamadas y sesiones.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It comes with no warranty and sends nothing to anybody but your own providers.</source>
        <translation>Software libre con licencia MIT. Se ofrece sin garantía y no envía nada a nadie más que a sus propios proveedores.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>Acerca de Reelkeep</translation>
    </message>
</context>
<context>
    <name>gui::AccountActions</name>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>¿Eliminar la cuenta «%1»?</translation>
    </message>
    <message>
        <source>Its secrets are deleted from %1, its recordings leave the list and its unfinished downloads end. Files on this computer and recordings at the provider stay.</source>
        <translation>Sus credenciales, guardadas en %1, se borran; sus grabaciones salen de la lista y sus descargas sin terminar acaban. Los archivos de este equipo y las grabaciones del proveedor se quedan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Acceder de nuevo…</translation>
    </message>
    <message>
        <source>New recordings are not kept at the moment. %1</source>
        <translation>En este momento no se conservan las grabaciones nuevas. %1</translation>
    </message>
</context>
<context>
    <name>gui::AccountDialog</name>
    <message>
        <source>Where do I find these?</source>
        <translation>¿Dónde encuentro esto?</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Usar solo hasta salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>El nombre que le da</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>%1 and nowhere else</source>
        <translation>%1 y en ningún otro sitio</translation>
    </message>
    <message>
        <source>Edit the account: %1</source>
        <translation>Editar la cuenta: %1</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>Añadir una cuenta: %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</source>
        <translation>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation>La del proveedor</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ya existe una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <translation>%1 acepta estas credenciales.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>Consultando %1…</translation>
    </message>
</context>
<context>
    <name>gui::AccountOptions</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Provider keeps for</source>
        <translation>El proveedor conserva</translation>
    </message>
    <message>
        <source>How many days its provider keeps recordings, if you know</source>
        <translation>Cuántos días conserva su proveedor las grabaciones, si lo sabe</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Archivos a la vez</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>Conexiones por archivo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Keep everything new</source>
        <translation>Conservar todo lo nuevo</translation>
    </message>
    <message>
        <source>Looks at start and every hour, and downloads each recording once.</source>
        <translation>Consulta al iniciar y cada hora, y descarga cada grabación una sola vez.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Transcripts and chats</source>
        <translation>Transcripciones y chats</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Also what is there already</source>
        <translation>También lo que ya existe</translation>
    </message>
    <message>
        <source>Folder of this account</source>
        <translation>Carpeta de esta cuenta</translation>
    </message>
    <message>
        <source>Folder for everything new</source>
        <translation>Carpeta para todo lo nuevo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>como para todas</translation>
    </message>
    <message>
        <source>Choose at least one type.</source>
        <translation>Elija al menos un tipo.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number in its field</comment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>gui::BudgetLabel</name>
    <message>
        <source>As the providers last said:</source>
        <translation>Según lo último que dijeron los proveedores:</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 requests left</source>
        <comment>an account&apos;s name</comment>
        <translation>%1: quedan %L2 de %L3 solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln request(s) left</source>
        <comment>an account&apos;s name</comment>
        <translation>
            <numerusform>%1: queda %Ln solicitud</numerusform>
            <numerusform>%1: quedan %Ln solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChoiceButton</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ClipboardActions</name>
    <message>
        <source>Select a recording first.</source>
        <translation>Seleccione primero una grabación.</translation>
    </message>
    <message>
        <source>Too many rows to copy: at most %1. Export the list instead.</source>
        <translation>Demasiadas filas para copiar: como máximo %1. Exporte la lista en su lugar.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy session ids</source>
        <translation>Copiar ID de sesión</translation>
    </message>
</context>
<context>
    <name>gui::ColourButton</name>
    <message>
        <source>As its provider</source>
        <translation>Como su proveedor</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>gui::Companion</name>
    <message>
        <source>Fetching %1…</source>
        <translation>Obteniendo %1…</translation>
    </message>
</context>
<context>
    <name>gui::ContentView</name>
    <message>
        <source>Only the beginning is shown; the whole file has %1.</source>
        <translation>Solo se muestra el principio; el archivo entero tiene %1.</translation>
    </message>
    <message>
        <source>Very long lines are broken.</source>
        <translation>Las líneas muy largas están cortadas.</translation>
    </message>
    <message>
        <source>Only the first part is shown: the table is too large.</source>
        <translation>Solo se muestra la primera parte: la tabla es demasiado grande.</translation>
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
        <translation>Un día en hora local, como 2026-11-20. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
</context>
<context>
    <name>gui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>gui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>gui::DownloadActions</name>
    <message>
        <source>Download into</source>
        <translation>Descargar en</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed from the queue.</source>
        <translation>
            <numerusform>%Ln quitada de la cola.</numerusform>
            <numerusform>%Ln quitadas de la cola.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DownloadGroup</name>
    <message>
        <source>Select a recording first.</source>
        <translation>Seleccione primero una grabación.</translation>
    </message>
    <message>
        <source>It is on this computer already.</source>
        <translation>Ya está en este equipo.</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it first.</source>
        <translation>Está en la papelera. Recupérela primero.</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>Esta grabación está en su propio almacenamiento, que el proveedor no abre a otros.</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>El proveedor aún no la tiene lista para descargar.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>Descargar en…</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPage</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert a field into the names</source>
        <translation>Insertar un campo en los nombres</translation>
    </message>
    <message>
        <source>Beside each file, what its provider said of it (JSON)</source>
        <translation>Junto a cada archivo, lo que su proveedor dijo de él (JSON)</translation>
    </message>
    <message>
        <source>Support calls</source>
        <translation>Llamadas de soporte</translation>
    </message>
    <message>
        <source>Weekly call</source>
        <translation>Llamada semanal</translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation>vista del orador</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>account’s name</source>
        <translation>nombre de la cuenta</translation>
    </message>
    <message>
        <source>session’s name</source>
        <translation>nombre de la sesión</translation>
    </message>
    <message>
        <source>session’s id</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>day (UTC)</source>
        <translation>día (UTC)</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>hora (UTC)</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>recording’s name</source>
        <translation>nombre de la grabación</translation>
    </message>
    <message>
        <source>recording’s id</source>
        <translation>ID de la grabación</translation>
    </message>
    <message>
        <source>file’s ending</source>
        <translation>extensión del archivo</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>No existe el campo {%1}.</translation>
    </message>
    <message>
        <source>A brace stands without its partner.</source>
        <translation>Hay una llave sin su pareja.</translation>
    </message>
    <message>
        <source>Folders are separated by /, and each of them has a name.</source>
        <translation>Las carpetas se separan con / y cada una tiene un nombre.</translation>
    </message>
    <message>
        <source>Names of downloads</source>
        <translation>Nombres de las descargas</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>Back to the usual names</source>
        <translation>Volver a los nombres habituales</translation>
    </message>
    <message>
        <source>/ makes folders.</source>
        <translation>/ crea carpetas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected recording(s)</source>
        <translation>
            <numerusform>%Ln grabación seleccionada</numerusform>
            <numerusform>%Ln grabaciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>For example; select recordings in the table to see their names here</source>
        <translation>Ejemplo; seleccione grabaciones en la tabla para ver aquí sus nombres</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>Orden de las descargas</translation>
    </message>
    <message>
        <source>What is downloaded first</source>
        <translation>Lo que se descarga primero</translation>
    </message>
    <message>
        <source>Files at once, connections, speed and timetable</source>
        <translation>Archivos a la vez, conexiones, velocidad y horario</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Selected downloads</source>
        <translation>Descargas seleccionadas</translation>
    </message>
    <message>
        <source>Pause, resume, move or remove the selected downloads</source>
        <translation>Pausar, reanudar, mover o quitar las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>What vanishes first</source>
        <translation>Lo que antes desaparece</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move (only in the order by hand)</source>
        <translation>Mover (solo en orden manual)</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Mover al final</translation>
    </message>
</context>
<context>
    <name>gui::DragPreparation</name>
    <message numerus="yes">
        <source>%Ln recordings can be dragged once they are downloaded.</source>
        <translation>
            <numerusform>%Ln grabación se podrá arrastrar cuando esté descargada.</numerusform>
            <numerusform>%Ln grabaciones se podrán arrastrar cuando estén descargadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings could not be downloaded. The list of downloads says why.</source>
        <translation>
            <numerusform>No se pudo descargar %Ln grabación. La lista de descargas indica el motivo.</numerusform>
            <numerusform>No se pudieron descargar %Ln grabaciones. La lista de descargas indica el motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings are ready to drag.</source>
        <translation>
            <numerusform>%Ln grabación lista para arrastrar.</numerusform>
            <numerusform>%Ln grabaciones listas para arrastrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>Guardar en carpeta…</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>Seleccione primero una grabación.</translation>
    </message>
    <message>
        <source>It is not on this computer. Download it first.</source>
        <translation>No está en este equipo. Descárguela primero.</translation>
    </message>
    <message>
        <source>Its file is not there any more. Locate it, or download it again.</source>
        <translation>Su archivo ya no está. Localícelo o descárguelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>Como máximo %Ln archivo a la vez.</numerusform>
            <numerusform>Como máximo %Ln archivos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are of different types.</source>
        <translation>Estos archivos son de tipos distintos.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are not where they were saved any more.</source>
        <translation>
            <numerusform>%Ln archivo ya no está donde se guardó.</numerusform>
            <numerusform>%Ln archivos ya no están donde se guardaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>This desktop has no application that opens %1.</source>
        <translation>Este escritorio no tiene ninguna aplicación que abra %1.</translation>
    </message>
    <message>
        <source>This desktop has nothing that shows a folder. The file is %1.</source>
        <translation>Este escritorio no tiene nada que muestre una carpeta. El archivo es %1.</translation>
    </message>
    <message>
        <source>Looking for applications…</source>
        <translation>Buscando aplicaciones…</translation>
    </message>
    <message>
        <source>Other application…</source>
        <translation>Otra aplicación…</translation>
    </message>
    <message>
        <source>Only for one file at a time.</source>
        <translation>Solo para un archivo cada vez.</translation>
    </message>
    <message>
        <source>The application could not be started.</source>
        <translation>No se pudo iniciar la aplicación.</translation>
    </message>
    <message>
        <source>This desktop has no dialog for choosing an application.</source>
        <translation>Este escritorio no tiene un diálogo para elegir una aplicación.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search name, session, id</source>
        <translation>Buscar nombre, sesión, ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Agrupados</translation>
    </message>
    <message>
        <source>Files of one session together</source>
        <translation>Archivos de una misma sesión juntos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Download %1 · %2</source>
        <translation>Descargar %1 · %2</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Descargar %1</translation>
    </message>
</context>
<context>
    <name>gui::FirstPage</name>
    <message>
        <source>Your recordings, in one place</source>
        <translation>Sus grabaciones, en un solo lugar</translation>
    </message>
    <message>
        <source>Add an account to see what was recorded and to keep what matters.</source>
        <translation>Añada una cuenta para ver lo que se grabó y conservar lo que importa.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>Añadir una cuenta: %1</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar primero un vistazo</translation>
    </message>
    <message>
        <source>Three sample accounts on this computer. Nothing is sent anywhere; one click removes them.</source>
        <translation>Tres cuentas de ejemplo en este equipo. No se envía nada; un clic las elimina.</translation>
    </message>
    <message>
        <source>Try it with sample recordings</source>
        <translation>Probar con grabaciones de ejemplo</translation>
    </message>
</context>
<context>
    <name>gui::FolderSave</name>
    <message numerus="yes">
        <source>Copying %Ln files into %1…</source>
        <translation>
            <numerusform>Copiando %Ln archivo en %1…</numerusform>
            <numerusform>Copiando %Ln archivos en %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>Guardar en carpeta</translation>
    </message>
</context>
<context>
    <name>gui::FullScreen</name>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
</context>
<context>
    <name>gui::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Ventana y bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Reelkeep in the tray, and downloads go on</source>
        <translation>Al cerrar la ventana, Reelkeep queda en la bandeja y las descargas continúan</translation>
    </message>
    <message>
        <source>Start in the tray, without a window</source>
        <translation>Iniciar en la bandeja, sin ventana</translation>
    </message>
    <message>
        <source>Notify me when downloads are done or need me</source>
        <translation>Notificar cuando las descargas terminen o requieran su atención</translation>
    </message>
    <message>
        <source>Where the desktop has no tray, closing the window ends Reelkeep as ever.</source>
        <translation>Si el escritorio no tiene bandeja, al cerrar la ventana Reelkeep termina, como siempre.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>gui::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>The size of a picture: %1 wide and %2 high, in pixels</extracomment>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Double click: fit into the window</source>
        <translation>Doble clic: ajustar a la ventana</translation>
    </message>
    <message>
        <source>Double click: full size</source>
        <translation>Doble clic: tamaño real</translation>
    </message>
</context>
<context>
    <name>gui::KindNote</name>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download this file</source>
        <translation>Descargar este archivo</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here.</source>
        <translation>Los archivos de esta clase no se muestran aquí.</translation>
    </message>
    <message>
        <source>File of an unknown kind</source>
        <translation>Archivo de clase desconocida</translation>
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
        <translation>Para</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Archivos a la vez</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>Conexiones por archivo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>At these times another speed holds, or nothing is downloaded. Where two overlap, the upper one counts.</source>
        <translation>En estas horas rige otra velocidad o no se descarga nada. Si dos se solapan, cuenta la de arriba.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Añadir una franja</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>como para todas</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>All accounts share these.</source>
        <translation>Todas las cuentas comparten estos límites.</translation>
    </message>
    <message>
        <source>This account keeps to these as well as to those for all accounts.</source>
        <translation>Esta cuenta respeta estos límites y también los de todas las cuentas.</translation>
    </message>
</context>
<context>
    <name>gui::ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln grabación en %1.</numerusform>
            <numerusform>Se escribieron %Ln grabaciones en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Older ones are not loaded yet.</source>
        <translation>%1 Las más antiguas aún no están cargadas.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
</context>
<context>
    <name>gui::LocalCopyActions</name>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Forget the missing copy</source>
        <translation>Olvidar la copia que falta</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Borrar de este equipo…</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>Seleccione primero una grabación.</translation>
    </message>
    <message>
        <source>None of its files is missing.</source>
        <translation>No falta ninguno de sus archivos.</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>El proveedor aún no la tiene lista para descargar.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>No está en este equipo.</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message numerus="yes">
        <source>In which folder are these %Ln files?</source>
        <translation>
            <numerusform>¿En qué carpeta está este archivo?</numerusform>
            <numerusform>¿En qué carpeta están estos %Ln archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what was downloaded…</source>
        <translation>Comparando con lo que se descargó…</translation>
    </message>
    <message>
        <source>%1 of %2 files were found in %3.</source>
        <translation>Se encontraron %1 de %2 archivos en %3.</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its length is another.</source>
        <translation>%1 no es el archivo que se descargó: su longitud es otra.</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its content is another.</source>
        <translation>%1 no es el archivo que se descargó: su contenido es otro.</translation>
    </message>
    <message>
        <source>There is no such file at %1.</source>
        <translation>No hay tal archivo en %1.</translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation>Buscar en otro sitio…</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from this computer?</source>
        <translation>¿Borrar %1 (%2) de este equipo?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln files (%1) from this computer?</source>
        <translation>
            <numerusform>¿Borrar %Ln archivo (%1) de este equipo?</numerusform>
            <numerusform>¿Borrar %Ln archivos (%1) de este equipo?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the desktop&apos;s trash. What the provider has stays there.</source>
        <translation>El destino es la papelera del escritorio. Lo que tiene el proveedor no cambia.</translation>
    </message>
    <message>
        <source>This cannot be undone. What the provider has stays there.</source>
        <translation>Esto no se puede deshacer. Lo que tiene el proveedor no cambia.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash.</source>
        <translation>No se pudo mover %1 a la papelera.</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Borrar definitivamente…</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>No se pudo borrar %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>%Ln archivo movido a la papelera.</numerusform>
            <numerusform>%Ln archivos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Not all of them could be taken out of the trash again.</source>
        <translation>No se pudieron sacar todos de la papelera.</translation>
    </message>
</context>
<context>
    <name>gui::MainMenu</name>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Add sample accounts</source>
        <translation>Añadir cuentas de ejemplo</translation>
    </message>
    <message>
        <source>Remove sample accounts</source>
        <translation>Eliminar cuentas de ejemplo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Abrir lo copiado</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>Descargar en…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>Folder for downloads…</source>
        <translation>Carpeta de descargas…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>Acerca de Reelkeep</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation>Mover los paneles</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Select a recording to watch it and to see everything that its provider tells of it.</source>
        <translation>Seleccione una grabación para verla y conocer todo lo que su proveedor dice de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Selección: %Ln</numerusform>
            <numerusform>Selección: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected.</source>
        <translation>
            <numerusform>%Ln grabación está seleccionada.</numerusform>
            <numerusform>%Ln grabaciones están seleccionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln grabación</numerusform>
            <numerusform>%Ln grabaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gui::NamePreview</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>%1 – the name is taken</source>
        <translation>%1 – nombre ya en uso</translation>
    </message>
    <message>
        <source>%1 – as before</source>
        <translation>%1 – como antes</translation>
    </message>
    <message>
        <source>It is in the queue or was downloaded, and keeps its name: %1</source>
        <translation>Está en la cola o ya se descargó, y conserva su nombre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are taken and get a number</source>
        <translation>
            <numerusform>%Ln nombre ya en uso recibe un número</numerusform>
            <numerusform>%Ln nombres ya en uso reciben un número</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message numerus="yes">
        <source>%Ln recording(s) saved</source>
        <translation>
            <numerusform>%Ln grabación guardada</numerusform>
            <numerusform>%Ln grabaciones guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be downloaded</source>
        <translation>
            <numerusform>No se pudo descargar %Ln grabación</numerusform>
            <numerusform>No se pudieron descargar %Ln grabaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) saved.</source>
        <translation>
            <numerusform>%Ln grabación guardada.</numerusform>
            <numerusform>%Ln grabaciones guardadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PasscodeRow</name>
    <message>
        <source>Show passcode</source>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Consultando al proveedor…</translation>
    </message>
    <message>
        <source>This session has no passcode.</source>
        <translation>Esta sesión no tiene código de acceso.</translation>
    </message>
    <message>
        <source>Passcode: %1</source>
        <translation>Código de acceso: %1</translation>
    </message>
</context>
<context>
    <name>gui::PasteIn</name>
    <message>
        <source>Looking up sessions: %1 of %2…</source>
        <translation>Buscando sesiones: %1 de %2…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sessions hold no recording yet.</source>
        <translation>
            <numerusform>%Ln de las sesiones aún no tiene ninguna grabación.</numerusform>
            <numerusform>%Ln de las sesiones aún no tienen ninguna grabación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found: %1.</source>
        <translation>
            <numerusform>No se encontró %Ln: %1.</numerusform>
            <numerusform>No se encontraron %Ln: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not looked up.</source>
        <translation>
            <numerusform>No se buscó %Ln.</numerusform>
            <numerusform>No se buscaron %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session&apos;s id and no address of a recording was recognised.</source>
        <translation>No se reconoció ningún ID de sesión ni ninguna dirección de grabación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>No se entendió %Ln línea.</numerusform>
            <numerusform>No se entendieron %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>Copy the rest</source>
        <translation>Copiar el resto</translation>
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
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>This wants a whole path, which begins with /.</source>
        <translation>Aquí hace falta una ruta completa, que empiece por /.</translation>
    </message>
</context>
<context>
    <name>gui::PlaybackControls</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Another recording of the same session, at the same moment</source>
        <translation>Otra grabación de la misma sesión, en el mismo momento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Pantalla completa (F)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Activar el sonido (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Silenciar (M)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
</context>
<context>
    <name>gui::PlayerPage</name>
    <message>
        <source>Nothing comes from the provider at the moment. It goes on by itself.</source>
        <translation>Ahora no llega nada del proveedor. La reproducción seguirá por sí sola.</translation>
    </message>
    <message>
        <source>It does not move. The file may be damaged here.</source>
        <translation>La reproducción no avanza. Quizá el archivo esté dañado aquí.</translation>
    </message>
    <message>
        <source>Asking the provider for the first bytes…</source>
        <translation>Pidiendo los primeros bytes al proveedor…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>gui::PreviewPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of this session</source>
        <translation>Archivos de esta sesión</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Archivos (%1)</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>Esta grabación está en su propio almacenamiento, que el proveedor no abre a otros.</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it to watch it.</source>
        <translation>Esta grabación está en la papelera. Recupérela para verla.</translation>
    </message>
    <message>
        <source>The provider is still processing it. It can be watched as soon as that is done.</source>
        <translation>El proveedor aún está procesando esta grabación. Podrá verla en cuanto termine.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Obteniendo %1…</translation>
    </message>
</context>
<context>
    <name>gui::RecordingActions</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Acceder de nuevo…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>gui::RecordingDrag</name>
    <message>
        <source>Recordings can only be downloaded into a folder of this computer.</source>
        <translation>Las grabaciones solo se pueden descargar en una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>There is no folder %1 that this app can reach.</source>
        <translation>No hay ninguna carpeta %1 accesible para esta aplicación.</translation>
    </message>
    <message>
        <source>This app may not write into %1.</source>
        <translation>Esta aplicación no tiene permiso para escribir en %1.</translation>
    </message>
    <message>
        <source>What is still in the cloud can be dropped on a folder of a file manager. For other places, download it first.</source>
        <translation>Lo que aún está en la nube se puede soltar en una carpeta de un gestor de archivos. Para otros lugares, descárguelo primero.</translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>Guardar en carpeta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were left out: they are still being made, in the trash, or kept elsewhere.</source>
        <translation>
            <numerusform>%Ln grabación quedó fuera: aún está en preparación, en la papelera o guardada en otro lugar.</numerusform>
            <numerusform>%Ln grabaciones quedaron fuera: aún están en preparación, en la papelera o guardadas en otro lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings</source>
        <translation>
            <numerusform>%Ln grabación</numerusform>
            <numerusform>%Ln grabaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordingsPanel</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
</context>
<context>
    <name>gui::RecordingsView</name>
    <message>
        <source>As at first</source>
        <translation>Columnas predeterminadas</translation>
    </message>
</context>
<context>
    <name>gui::Refusal</name>
    <message>
        <source>Set the clock right, then check again.</source>
        <translation>Ponga el reloj en hora y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <extracomment>%1 is &quot;An API token with the Video scope&quot; or the like</extracomment>
        <translation>Se necesita: %1.</translation>
    </message>
    <message>
        <source>%1 does not answer at this place; is it written right?</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>%1 no responde en esta dirección; ¿está bien escrita?</translation>
    </message>
</context>
<context>
    <name>gui::SecurityPage</name>
    <message>
        <source>Secrets</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>If your company’s network reads encrypted connections, name the file of its own authority (PEM). It is trusted besides those of the system, by Reelkeep alone.</source>
        <translation>Si la red de su empresa lee las conexiones cifradas, indique el archivo de su propia autoridad (PEM). Solo Reelkeep confiará en ella, además de en las del sistema.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>API keys and tokens are kept in %1 and nowhere else: not in the library, the settings or the log. Each goes to its own provider only.</source>
        <translation>Las claves de API y los tokens se guardan en %1 y en ningún otro sitio: ni en la biblioteca, ni en la configuración, ni en el registro. Cada uno se envía solo a su propio proveedor.</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>Archivo de autoridades de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The system’s authorities alone</source>
        <translation>Solo las autoridades del sistema</translation>
    </message>
    <message>
        <source>No certificate can be read from this file. It has to be in PEM form.</source>
        <translation>No se puede leer ningún certificado de este archivo. Debe estar en formato PEM.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s): %1</source>
        <extracomment>%1 is a list of names of certificates</extracomment>
        <translation>
            <numerusform>%Ln certificado: %1</numerusform>
            <numerusform>%Ln certificados: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SeekBar</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>gui::SelectAll</name>
    <message>
        <source>Select all that match</source>
        <translation>Seleccionar todo lo que coincide</translation>
    </message>
    <message>
        <source>Loading all that match…</source>
        <translation>Cargando todo lo que coincide…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln recording(s) that are loaded are selected.</source>
        <translation>
            <numerusform>La grabación cargada está seleccionada (%Ln).</numerusform>
            <numerusform>Las %Ln grabaciones cargadas están seleccionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected. The others could not be loaded.</source>
        <translation>
            <numerusform>%Ln grabación está seleccionada. Las demás no se pudieron cargar.</numerusform>
            <numerusform>%Ln grabaciones están seleccionadas. Las demás no se pudieron cargar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
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
        <translation>Las imágenes y formas de onda de la vista previa se guardan para transferirlas una sola vez. Las que llevan más tiempo sin usarse se borran primero. Los archivos que usted descargó no forman parte de esto.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Empty cache</source>
        <translation>Vaciar caché</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Calculando…</translation>
    </message>
</context>
<context>
    <name>gui::TableActions</name>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Seleccionar todo lo que coincide</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
</context>
<context>
    <name>gui::TableView</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>gui::TextView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>gui::TimeWindowRow</name>
    <message>
        <source>Remove this time</source>
        <translation>Eliminar esta franja</translation>
    </message>
    <message>
        <source>From this time</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>To this time</source>
        <translation>Hora de fin</translation>
    </message>
    <message>
        <source>A time that is not after the first is on the next day.</source>
        <translation>Si esta hora no es posterior a la primera, es del día siguiente.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>Lo que rige entonces</translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation>Velocidad en esta franja</translation>
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
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Resultado anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Resultado siguiente (Intro)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Back to the line that is being played</source>
        <translation>Volver a la línea que se está reproduciendo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Search transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Search chat</source>
        <translation>Buscar en el chat</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Search timeline</source>
        <translation>Buscar en la cronología</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>Nadie escribió nada.</translation>
    </message>
    <message>
        <source>Nobody was seen.</source>
        <translation>No se vio a nadie.</translation>
    </message>
    <message>
        <source>This transcript has no text.</source>
        <translation>Esta transcripción no tiene texto.</translation>
    </message>
    <message>
        <source>Only the first part is shown: there is more than fits here.</source>
        <translation>Solo se muestra la primera parte: aquí no cabe más.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The place among what a search found: %1 is a number, %2 a large number</extracomment>
        <translation>%1 de más de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among what a search found: 2 of 7</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln línea.</numerusform>
            <numerusform>No se pudieron leer %Ln líneas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Show Reelkeep</source>
        <translation>Mostrar Reelkeep</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>gui::VideoSurface</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>gui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
</context>
<context>
    <name>models::AccountsModel</name>
    <message>
        <source>All recordings</source>
        <translation>Todas las grabaciones</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Browser downloads</source>
        <translation>Descargas del navegador</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>acceder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A sample account on this computer</source>
        <translation>Una cuenta de ejemplo en este equipo</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>Sesiones abiertas</translation>
    </message>
</context>
<context>
    <name>models::QueueModel</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>secrets::EnvironmentStore</name>
    <message>
        <source>REELKEEP_SECRETS is not a JSON object.</source>
        <translation>REELKEEP_SECRETS no es un objeto JSON.</translation>
    </message>
    <message>
        <source>REELKEEP_SECRETS has no JSON object of strings for “%1”.</source>
        <translation>REELKEEP_SECRETS no tiene un objeto JSON de cadenas para «%1».</translation>
    </message>
    <message>
        <source>the environment (REELKEEP_SECRETS)</source>
        <translation>el entorno (REELKEEP_SECRETS)</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: change them there.</source>
        <translation>Las credenciales de «%1» vienen de REELKEEP_SECRETS: cámbielas allí.</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: remove them there.</source>
        <translation>Las credenciales de «%1» vienen de REELKEEP_SECRETS: elimínelas allí.</translation>
    </message>
</context>
<context>
    <name>secrets::KeychainStore</name>
    <message>
        <source>the system keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>secrets::MemoryStore</name>
    <message>
        <source>this session only</source>
        <translation>esta ejecución solamente</translation>
    </message>
</context>
</TS>
