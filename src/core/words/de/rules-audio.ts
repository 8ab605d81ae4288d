import type { rulesAudio as english } from '../en/rules-audio.ts'

export const rulesAudio: Readonly<Record<keyof typeof english, string>> = {
  'sound-settings.windows': 'Einstellungen > System > Sound',
  'sound-settings.macos': 'Systemeinstellungen > Ton',
  'sound-settings.linux': 'Einstellungen > Klang',
  'sound-settings.input': '{page} > Eingabe',
  'sound-settings.output': '{page} > Ausgabe',
  'sound-settings.windows.input-volume': 'Einstellungen > System > Sound > Eingabe > Lautstärke',
  'default-other.title.input': 'Programme im Remotedesktop verwenden „{chosen}“ statt Ihres Mikrofons.',
  'default-other.title.output': 'Der Remotedesktop gibt den Ton über „{chosen}“ aus statt auf Ihrem Gerät.',
  'default-other.cause.input':
    'Standardeingabegerät der Sitzung ist {chosen}; Ihr Mikrofon kommt dort als {remote} an. Nur Programme, in denen Ihr Mikrofon eigens ausgewählt ist, empfangen etwas davon.',
  'default-other.cause.output':
    'Standardausgabegerät der Sitzung ist {chosen}; zu Ihrem Gerät führt {remote}. Nur Programme, in denen dieses Ausgabegerät eigens ausgewählt ist, sind bei Ihnen zu hören.',
  'default-other.source.default.input': 'Standardeingabegerät der Sitzung',
  'default-other.source.default.output': 'Standardausgabegerät der Sitzung',
  'default-other.source.carried.input': 'Eingabegerät, das vom lokalen Gerät kommt',
  'default-other.source.carried.output': 'Ausgabegerät, das zum lokalen Gerät führt',
  'default-other.fix.choose': 'Wählen Sie im Remotedesktop „{name}“ als Standardgerät aus.',
  'audio-in/silent.cause.path':
    'Auf dem lokalen Gerät schlägt der Pegel bei derselben Sprechprobe aus, in der Sitzung nicht: Das Mikrofon funktioniert, aber sein Ton geht auf dem Weg verloren. Dort entscheidet die Remotedesktop-App, ob sie aufnimmt, über welches Audiosystem und wie laut.',
  'audio-in/silent.fix.backend':
    'Starten Sie die Verbindung auf Ihrem Gerät mit einem anderen Audiosystem für das Mikrofon oder mit einfachem PCM als Format.',
  'audio-in/silent.fix.program':
    'Prüfen Sie, ob Ihre Remotedesktop-App aufnehmen darf: ihre eigene Mikrofoneinstellung und ihren Pegel im Lautstärkemixer Ihres Geräts.',
  'audio-in/silent.fix.session-level': 'Prüfen Sie im Remotedesktop den Pegel des Eingabegeräts, das von Ihrem Gerät kommt.',
  'microphone-test.moves': 'der Pegel schlägt aus',
  'audio-in/silent.title': 'Von Ihrem Mikrofon kommt nichts an, während Sie sprechen.',
  'audio-in/silent.cause':
    'Der Pegel bleibt während des ganzen Tests auf der Höhe des Grundrauschens, obwohl das Mikrofon aufgeführt und im System nicht stummgeschaltet ist.',
  'microphone-test.source': 'Mikrofontest',
  'audio-in/silent.value': 'kein Ton',
  'audio-in/silent.value.level': 'kein Ton, {level, number} dBFS',
  'audio-in/silent.value.note': 'kein Ton, {note}',
  'audio-in/silent.fix.mute-switch': 'Suchen Sie an Ihrem Gerät einen Stummschalter: am Headset, an seinem Kabel oder an der Tastatur.',
  'audio-in/silent.fix.plug':
    'Prüfen Sie Stecker, Batterien und Kabel. Probieren Sie das Mikrofon auf Ihrem Gerät in einem anderen Programm aus.',
  'audio-in/clipping.title': 'Ihr Mikrofon ist zu laut: Die Sprache klingt verzerrt.',
  'audio-in/clipping.cause': 'Die Spitzen erreichen 0 dBFS. Deshalb werden die lautesten Stellen abgeschnitten.',
  'audio-in/clipping.value': 'übersteuert',
  'audio-in/clipping.value.level': 'übersteuert, {level, number} dBFS',
  'audio-in/clipping.value.note': 'übersteuert, {note}',
  'audio-in/clipping.fix.lower-volume':
    'Verringern Sie auf Ihrem Gerät die Eingangslautstärke oder die Mikrofonverstärkung, und sprechen Sie mit mehr Abstand.',
  'licensing.title': '{subject} ist durch die Lizenz des Remotedesktops nicht abgedeckt.',
  'licensing.cause':
    'Laut Ereignisprotokoll von Windows ist die Audioumleitung wegen der Lizenzierung ausgeschaltet: Ein Server ohne die Rolle Remotedesktop-Sitzungshost bietet sie nicht an.',
  'licensing.title-role': '{subject} bietet der Remotedesktop wahrscheinlich nicht an, weil dort ein Teil von Windows fehlt.',
  'licensing.cause-role':
    'Die Sitzung läuft auf einem Windows Server und gehört nicht zu den Remotedesktopdiensten: Ohne die Rolle „Remotedesktop-Sitzungshost“ bietet ein Server keine Aufnahme an, auch wenn die Verbindung sie anfordert.',
  'licensing.value.server': '{system}, nach Angaben der Sitzung ohne die Rolle „Remotedesktop-Sitzungshost“',
  'licensing.fix.role': 'Fügen Sie auf dem Sitzungshost die Rolle Remotedesktop-Sitzungshost und ihre Lizenzierung hinzu.',
  'licensing.fix.recording': 'Erlauben Sie auf dem Sitzungshost die Audioaufnahme auf der Seite „Client Experience“ der Rolle.',
  'audio-in/client-off.title': 'Ihre Remotedesktop-App hat Ihr Mikrofon nicht angefordert.',
  'audio-in/client-off.cause':
    'Windows hat in dieser Sitzung protokolliert, dass die Remotedesktop-App keine Aufnahme angefordert hat. Das liegt an der App selbst: Ihr eigener Schalter für das Mikrofon ist aus, oder eine Vorgabe Ihrer Organisation für die App schaltet es aus.',
  'audio-in/client-off.asked': 'Die gelesenen Eigenschaften fordern es an.',
  'audio-in/mobile-app-policy.title': 'Ihre Organisation hat das Mikrofon in der App auf Ihrem Gerät möglicherweise ausgeschaltet.',
  'audio-in/mobile-app-policy.cause':
    'Unter iOS, iPadOS und Android kann eine App-Konfigurationsrichtlinie von Intune die Audioaufnahme in der App ausschalten, unabhängig davon, was der Sitzungshost erlaubt. Die App zeigt das nicht an.',
  'audio-in/mobile-app-policy.fix.policies':
    'Sehen Sie im Intune Admin Center in den App-Konfigurationsrichtlinien der App nach und erlauben Sie die Audioaufnahme.',
  'audio-in/mobile-app-policy.fix.device': 'Prüfen Sie in den Einstellungen Ihres Geräts, ob die App das Mikrofon verwenden darf.',
  'muted.title.input': 'Ihr Mikrofon ist {places} stummgeschaltet.',
  'muted.title.output': 'Ihre Lautsprecher sind {places} stummgeschaltet.',
  'muted.cause': 'Das Audiogerät ist stummgeschaltet. Deshalb kommt nichts an, obwohl die Umleitung funktioniert.',
  'muted.source': 'Stummschaltung von {name}',
  'muted.fix.unmute': 'Heben Sie {place} die Stummschaltung von „{name}“ auf.',
  'audio/optimised-apps.title': 'Teams und manche Webseiten übertragen den Ton auf eigene Weise. Testen Sie ihn auch dort.',
  'audio/optimised-apps.cause':
    'Die Teams-Optimierung und die Multimediaumleitung übertragen den Ton nicht auf dem Weg, der hier getestet wird: Er kann dort funktionieren und hier nicht, oder umgekehrt.',
  'audio/optimised-apps.title-not': 'Teams überträgt den Ton über den Remotedesktop und nicht auf dem eigenen Weg daran vorbei.',
  'audio/optimised-apps.cause-not':
    'Teams braucht auf dem Sitzungshost die Markierung IsWVDEnvironment{known, select, set {, die gesetzt ist,} unset {, die nicht gesetzt ist,} other {}} und den Dienst „WebRTC Redirector“ sowie eine Remotedesktop-App, die das kann. Fehlt eines davon, verwendet es Remoteaudio wie jedes andere Programm.',
  'audio/optimised-apps.fix.prepare':
    'Setzen Sie auf dem Sitzungshost die Markierung, und installieren Sie dort den Dienst „WebRTC Redirector“.',
  'audio/optimised-apps.fix.restart':
    'Beenden Sie Teams im Remotedesktop und starten Sie es neu. Sehen Sie dann unter „Info“ nach, ob die Medien dort als optimiert bezeichnet werden.',
  'audio/optimised-apps.fix.test-call': 'Führen Sie in Teams im Remotedesktop einen Testanruf durch.',
  'audio/optimised-apps.fix.multimedia':
    'Achten Sie bei Webseiten auf das Symbol der Multimedia-Erweiterung im Browser des Remotedesktops: Es gilt nur für diese Erweiterung, Teams hat ein eigenes. Nur wenn es zeigt, dass die Seite weitergegeben wird, nimmt ihr Ton den eigenen Weg.',
  'audio-out/plays-remotely.title': 'Der Ton wird auf dem Computer des Remotedesktops wiedergegeben statt hier.',
  'audio-out/plays-remotely.cause':
    'audiomode ist 1: Die Sitzung verwendet die Audiogeräte des Sitzungshosts, an das lokale Gerät wird nichts gesendet.',
  'audio-out/disabled.title': 'Der Ton ist für diese Verbindung ausgeschaltet.',
  'audio-out/disabled.cause': 'audiomode ist 2: Die Sitzung bekommt gar kein Audiogerät.',
  'audio-out/property-off.title': 'Diese Verbindung fordert nicht an, dass der Ton hier wiedergegeben wird.',
  'audio-out/property-off.cause':
    'Windows hat in dieser Sitzung protokolliert, dass die Remotedesktop-App keinen Ton auf dem lokalen Gerät angefordert hat.',
  'audio-out/property-off.which':
    'Ob der Ton stattdessen auf dem Sitzungshost oder gar nicht wiedergegeben werden soll, steht nicht im Protokoll: Darüber entscheidet die Verbindung (die RDP-Datei oder die Remotedesktop-App), und das wurde nicht gelesen.',
  'audio-out/property-off.asked': 'Die gelesenen Eigenschaften fordern es an. Die Remotedesktop-App hat also anders entschieden.',
  'audio-out/place.source.host-device': 'Audiogerät des Sitzungshosts',
  'audio-in/plugged-after-connect.title': 'Das Mikrofon wurde erst nach dem Verbinden angeschlossen.',
  'audio-in/plugged-after-connect.cause':
    'Die Sitzung fragt nur zu Beginn nach dem Mikrofon des lokalen Geräts. Ein später angeschlossenes übernimmt sie nicht.',
  'audio-in/plugged-after-connect.source.appeared': '{name} ist hinzugekommen',
  'audio-in/plugged-after-connect.source.session-began': 'Beginn der Sitzung',
  'audio-in/plugged-after-connect.fix.leave-plugged': 'Lassen Sie das Mikrofon an Ihrem Gerät angeschlossen.',
  'audio-in/privacy-denied.title': 'Windows erlaubt Programmen {places} nicht, das Mikrofon zu verwenden.',
  'audio-in/privacy-denied.cause':
    'Die Datenschutzeinstellung für das Mikrofon erlaubt den Zugriff nicht (der Registrierungswert ist nicht „Allow“). Das Mikrofon kann trotzdem in der Liste stehen, aber jedes Programm bekommt von ihm nur Stille.',
  'audio-in/privacy-denied.fix.allow':
    'Schalten Sie {place} „Mikrofonzugriff“ und „Desktop-Apps den Zugriff auf Ihr Mikrofon erlauben“ ein.',
  'audio-in/privacy-denied.fix.policy':
    'Ist der Schalter ausgegraut, entscheidet {places} eine Richtlinie für den Computer: Setzen Sie sie auf „User is in control“ oder „Force allow“.',
  'audio-in/privacy-denied.page': 'Einstellungen > Datenschutz und Sicherheit > Mikrofon (ms-settings:privacy-microphone)',
  'audio-out/quality-limited.title': 'Der Ton aus dem Remotedesktop kommt nur in eingeschränkter Qualität an.',
  'audio-out/quality-limited.cause':
    'Eine Richtlinie oder die Verbindung schränkt die Wiedergabequalität ein. Es gilt die niedrigere von beiden.',
  'audio-out/quality-limited.fix.set-high':
    'Setzen Sie in der Gruppenrichtlinie für den Sitzungshost „{name}“ auf „High“ (hoch) oder auf Nicht konfiguriert.',
  'audio-out/quality-limited.fix.intune': 'Oder setzen Sie dasselbe in Intune, wenn Intune den Sitzungshost verwaltet.',
  'audio-out/quality-limited.fix.ask-high':
    'Fordern Sie in der RDP-Datei, mit der die Verbindung auf dem lokalen Gerät geöffnet wird, hohe Qualität an.',
  'audio/service-stopped.title':
    '{capability, select, com {COM-Anschlüsse können den Remotedesktop nicht erreichen: Ein Windows-Dienst, den sie brauchen,} audioIn {Das Mikrofon kann nicht funktionieren: Ein Windows-Dienst, den es braucht,} other {Der Ton kann nicht funktionieren: Ein Windows-Dienst, den er braucht,}} läuft nicht.',
  'audio/service-stopped.cause': '{services}.',
  'audio/service-stopped.cause.service':
    '{name} {side, select, local {auf dem lokalen Gerät} other {in der Sitzung}}: {state, select, running {läuft} stopped {beendet} starting {startet} stopping {wird beendet} paused {angehalten} missing {nicht vorhanden} other {unbekannt}} (Starttyp: {start, select, auto {automatisch} demand {manuell} disabled {deaktiviert} boot {beim Systemstart} system {System} other {unbekannt}})',
  'audio/service-stopped.cause.redirector': 'UmRdpService überträgt auch COM-Anschlüsse und Drucker.',
  'audio/udp-unavailable.title': 'Der Ton kann stocken: Die Verbindung nimmt einen langsameren Weg als nötig.',
  'audio/udp-unavailable.cause':
    'Die Sitzung läuft nur über TCP, weil keine UDP-Verbindung zustande kam. Verlorene Pakete verzögern dann alles, was folgt. Zu hören ist das als Aussetzer.',
  'audio/udp-unavailable.fix.allow-udp':
    'Erlauben Sie UDP zwischen der Remotedesktop-App und dem Sitzungshost: Port 3389, für RDP Shortpath auch 3390 und 3478.',
  'audio/udp-unavailable.fix.no-policy':
    'Stellen Sie sicher, dass weder auf dem Sitzungshost noch auf dem lokalen Gerät eine Richtlinie UDP ausschaltet.',
  'audio/volume-zero.title': 'Die Lautstärke steht auf null.',
  'audio/volume-zero.cause': 'Die Lautstärke des Audiogeräts ist 0. Deshalb ist nichts zu hören, obwohl die Umleitung funktioniert.',
  'audio/volume-zero.source': 'Lautstärke von {name}',
  'audio/volume-zero.value': '0 %',
  'audio/volume-zero.fix.turn-up': 'Stellen Sie {place} „{name}“ lauter.',
  'audio-in/wrong-default.title': 'Ihr Gerät verwendet das Mikrofon „{listens}“, aber Sie sprechen in „{speaks}“.',
  'audio-in/wrong-default.cause':
    'Nur das Standardeingabegerät des lokalen Geräts wird umgeleitet. Bei ihm kommt nichts an, während ein anderes Eingabegerät ausschlägt.',
  'audio-in/wrong-default.source.default': 'Standardeingabegerät',
  'audio-in/wrong-default.value.silent': '{name}: still',
  'audio-in/wrong-default.source.other': 'anderes Eingabegerät',
  'audio-in/wrong-default.value.moves': '{name}: schlägt aus',
  'audio-in/wrong-default.fix.choose': 'Wählen Sie „{name}“ als Eingabegerät Ihres Geräts aus.',
  'audio/xrdp-channels-off.title': 'Der Remotedesktop ist so eingestellt, dass er diese Geräte nicht weitergibt.',
  'audio/xrdp-channels-off.cause':
    'Die Konfiguration von xrdp schaltet virtuelle Kanäle aus: {names}. rdpsnd überträgt die Wiedergabe, drdynvc das Mikrofon, rdpdr Smartcards und Laufwerke.',
  'audio/xrdp-channels-off.fix.set-true': 'Setzen Sie die Kanäle auf dem xrdp-Host auf true.',
  'audio/xrdp-channels-off.fix.restart':
    'Bitten Sie alle, sich abzumelden, und starten Sie dann xrdp auf seinem Host neu: Ein Neustart trennt alle Verbindungen.',
  'audio/xrdp-module-missing.title': 'Im Remotedesktop fehlt das Audiogerät, das den Ton überträgt.',
  'audio/xrdp-module-missing.cause':
    'xrdp gibt Ton über ein eigenes Modul des Audioservers weiter. In dieser Sitzung ist es nicht geladen, deshalb hat sie keine xrdp-Ausgabe und keine xrdp-Quelle, nur einen Platzhalter wie „Dummy Output“. Ob es installiert ist, wurde nicht gelesen.',
  'audio/xrdp-module-missing.value.none': 'keine',
  'audio/xrdp-module-missing.fix.look':
    'Ist das Modul installiert, ist es nur nicht geladen: Melden Sie sich von der Sitzung ab, damit sie endet, verbinden Sie sich neu und suchen Sie in der neuen Sitzung nach einer xrdp-Ausgabe.',
  'audio/xrdp-module-missing.fix.pipewire': 'Installieren Sie bei PipeWire dessen xrdp-Modul auf dem xrdp-Host.',
  'audio/xrdp-module-missing.fix.build':
    '{known, select, yes {Bauen Sie bei PipeWire dessen xrdp-Modul (pipewire-module-xrdp) auf dem xrdp-Host: {system} bietet dafür kein Paket} other {Installieren Sie bei PipeWire dessen xrdp-Modul auf dem xrdp-Host, oder bauen Sie es, wo das System kein Paket dafür bietet (pipewire-module-xrdp)}}.',
  'audio/xrdp-module-missing.fix.pulseaudio':
    'Bauen und installieren Sie bei PulseAudio auf dem xrdp-Host pulseaudio-module-xrdp für die dort installierte Version.'
}
