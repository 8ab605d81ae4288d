import type { diagnose as english } from '../en/diagnose.ts'

export const diagnose: Readonly<Record<keyof typeof english, string>> = {
  'overall.none': 'Auf Ihrem Gerät gibt es nichts, was im Remotedesktop ankommen soll',
  'overall.all':
    '{count, plural, one {Was Sie haben, ist im Remotedesktop angekommen} other {Alle {count} Arten von Geräten sind im Remotedesktop angekommen}}',
  'overall.some':
    '{arrived, plural, =0 {Nichts ist angekommen} one {{arrived} von {all} Arten ist angekommen} other {{arrived} von {all} Arten sind angekommen}}; {not}',
  'overall.partly': '{devices} {count, plural, one {fehlt} other {fehlen}}',
  'overall.missing': '{kinds} fehlen',
  'overall.missing.company': '{kinds} sind von Ihrer Organisation blockiert',
  'overall.missing.connection': '{kinds} sind in der Verbindung ausgeschaltet',
  'overall.missing.client': 'Ihre Remotedesktop-App gibt {kinds} nicht weiter',
  'overall.missing.consent': '{kinds} wurden beim Verbinden nicht erlaubt',
  'overall.differs': '{kinds} weichen dort ab',
  'overall.unknown': 'ob {kinds} angekommen sind, ist nicht bekannt',
  'overall.absent': '{kinds} sind auf Ihrem Gerät nicht verfügbar',
  'overall.listed': 'Manches steht in beiden Listen, ist aber noch nicht getestet. Wählen Sie „Testen“, um sicher zu sein.',
  'overall.proved': 'Es ist nichts zu tun.',
  'overall.lead.you': 'Sie können das selbst beheben. Wählen Sie aus, was fehlt, um zu sehen, wie.',
  'overall.lead.try': 'Die Ursache ist noch nicht bekannt. Wählen Sie aus, was fehlt, um zu sehen, was Sie versuchen können.',
  'overall.lead.helpdesk': 'Sie können das nicht selbst beheben: Ihr Helpdesk kann es.',
  'overall.lead.administrator': 'Sie können das nicht selbst beheben: Die Administration des Remotedesktops kann es.',
  'overall.lead.open': 'Wählen Sie eine Zeile, um zu sehen, was davon bekannt ist.',
  'overall.lead.unknown': '„Nicht bekannt“ heißt, dass Sidecheck nicht nachsehen konnte; ein Fehler ist es nicht.',
  'overall.lead.absent': 'Wenn Sie sie nicht verwenden, ist nichts zu tun.',
  'overall.lead.not-there': 'Auf Ihrem Gerät nicht verfügbar: {kinds}. Wenn Sie sie nicht verwenden, ist nichts zu tun.',
  'place.local': 'auf Ihrem Gerät',
  'place.session': 'im Remotedesktop',
  'layer.brief': '{source} = {value}',
  'would-block.property': '{name} in den Eigenschaften der Verbindung (jetzt {now})',
  'would-block.policy': 'die Richtlinie „{name}“, wenn sie auf {state} steht (jetzt {now})',
  'would-block.host': 'der eigene Wert {value} des Sitzungshosts (jetzt {now})',
  'would-block.service': 'ein beendeter Dienst: {services} (läuft jetzt)',
  'would-block.privacy': 'ein verweigerter Mikrofonzugriff (jetzt nicht verweigert: {sides})',
  'other-layers.blocking': 'Es ist auch an anderer Stelle blockiert. Nur eine Stelle zu ändern, reicht deshalb nicht: {layers}.',
  'other-layers.unknown': 'Nicht bekannt, kann es aber ebenfalls blockieren: {layers}.',
  'other-layers.open': 'Was es sonst noch blockieren würde: {layers}.',
  'portal.windows365': 'im Intune Admin Center (Geräte > Windows 365: „Bereitstellungsrichtlinien“ und „Benutzereinstellungen“)',
  'portal.devbox':
    'im Azure-Portal (Dev Center mit seinen Projekten und Pools; die eigenen Dev-Box-PCs verwaltet jeder selbst im Entwicklerportal)',
  'portal.cloudpc':
    'bei Windows 365 im Intune Admin Center (Geräte > Windows 365: „Bereitstellungsrichtlinien“ und „Benutzereinstellungen“), bei Dev Box im Azure-Portal (Dev Center mit seinen Projekten und Pools; die eigenen Dev-Box-PCs verwaltet jeder selbst im Entwicklerportal)',
  'path.policy.templates': 'Computerkonfiguration > Richtlinien > Administrative Vorlagen > {rest}',
  'path.policy.windows': 'Computerkonfiguration > Richtlinien > Administrative Vorlagen > Windows-Komponenten > {rest}',
  'path.policy.session-host':
    'Computerkonfiguration > Richtlinien > Administrative Vorlagen > Windows-Komponenten > Remotedesktopdienste > Remotedesktop-Sitzungshost > {rest}',
  'path.policy.redirection':
    'Computerkonfiguration > Richtlinien > Administrative Vorlagen > Windows-Komponenten > Remotedesktopdienste > Remotedesktop-Sitzungshost > Geräte- und Ressourcenumleitung > {rest}',
  'step.reconnect': 'Melden Sie sich vom Remotedesktop ab und verbinden Sie sich neu.',
  'step.restart-host':
    'Starten Sie den {host} neu{platform, select, windows365 {, in der Sitzung oder im Intune Admin Center (Geräte > Windows 365 > Alle Cloud-PCs)} devbox {, in der Sitzung oder im Entwicklerportal} cloudpc {, in der Sitzung oder bei einem Cloud-PC im Intune Admin Center (Geräte > Windows 365 > Alle Cloud-PCs), bei einem Dev-Box-PC im Entwicklerportal} other {}}: Die Einstellung gilt erst danach.',
  'step.restart-if-still':
    'Starten Sie den {host} nur neu, wenn es in der neuen Sitzung noch genauso ist{shared, select, yes {. Bitten Sie vorher alle, die dort angemeldet sind, sich abzumelden: Ein Neustart beendet alle ihre Sitzungen} other {}}.',
  'step.drain':
    'Versetzen Sie den {host} vorher in den Ausgleichsmodus: Führen Sie dies dort aus und warten Sie, bis sich alle abgemeldet haben. Ein Neustart beendet die Sitzungen aller, die ihn verwenden.',
  'step.drain.pool':
    'Versetzen Sie den Sitzungshost vorher in seinem Hostpool in den Ausgleichsmodus, mit Azure PowerShell auf Ihrem eigenen Computer oder im Azure-Portal, und warten Sie, bis sich alle abgemeldet haben: Ein Neustart beendet die Sitzungen aller, die ihn verwenden.',
  'step.drain.by-hand': 'Bitten Sie vorher alle, die am {host} angemeldet sind, sich abzumelden: Ein Neustart beendet alle ihre Sitzungen.',
  'step.undrain': 'Lassen Sie danach wieder neue Sitzungen zu, mit Azure PowerShell auf Ihrem eigenen Computer oder im Azure-Portal.',
  'step.policy.intune':
    '{order, select, either {Setzen Sie entweder} other {Oder setzen Sie, wenn Intune den {host} verwaltet,}} im Intune Admin Center „{name}“ auf {state}. Nötig ist die Rolle „Policy and Profile Manager“ (Richtlinien- und Profil-Manager).',
  'step.policy.group':
    '{order, select, either {Setzen Sie entweder in der Gruppenrichtlinie} other {Oder setzen Sie, wenn Gruppenrichtlinien den {host} verwalten, dort}} „{name}“ auf {state}. Nötig ist das Recht, Gruppenrichtlinienobjekte zu bearbeiten, und das Objekt muss mit der Organisationseinheit verknüpft sein, die den {host} enthält.',
  'step.policy.verify': 'Prüfen Sie auf dem {host}, ob der Wert fehlt oder {value} ist.',
  'step.property.portal':
    'Öffnen Sie im Azure-Portal den Hostpool, dann RDP-Eigenschaften > Geräteumleitung, und setzen Sie „{name}“ auf „{choice}“. Nötig ist die Rolle „Desktop Virtualization Host Pool Contributor“.',
  'step.property.portal-line':
    'Öffnen Sie im Azure-Portal den Hostpool, dann RDP-Eigenschaften > Geräteumleitung, und setzen Sie diese Eigenschaft. Nötig ist die Rolle „Desktop Virtualization Host Pool Contributor“.',
  'step.property.collection.read':
    'Lesen Sie auf dem Verbindungsbroker aus, was für die Sitzungssammlung festgelegt ist, und bewahren Sie es auf: Was Sie danach setzen, ersetzt alles.',
  'step.property.collection.append':
    'Schreiben Sie auf dem Verbindungsbroker die gelesenen Zeilen von CustomRdpProperty zurück und ergänzen Sie diese Zeile: Dabei wird die ganze Zeichenfolge ersetzt.',
  'step.property.file':
    'Tragen Sie diese Zeile in die RDP-Datei ein, mit der die Verbindung auf dem lokalen Gerät geöffnet wird. Eine signierte Datei müssen Sie danach neu signieren.',
  'step.property.custom':
    'Wenn eine benutzerdefinierte RDP-Eigenschaft die Umleitung ausschaltet, entfernen Sie die Eigenschaft oder setzen Sie sie auf diesen Wert. Das geht {portal}.',
  'step.property.collection':
    'Ergänzen Sie auf dem Verbindungsbroker die gelesenen Optionen um {option}: Diese Liste ersetzt die bisherige. Legt CustomRdpProperty dasselbe anders fest, ändern Sie es dort und schreiben Sie alle anderen Zeilen unverändert zurück.',
  'step.freerdp.option': 'Starten Sie FreeRDP auf Ihrem Gerät mit der passenden Option.',
  'step.windows-app.device': 'Bearbeiten Sie die Verbindung in der Windows App auf Ihrem Gerät, und schalten Sie dort das Gerät ein.',
  'step.client.switch':
    'Prüfen Sie auf Ihrem Gerät in den Einstellungen Ihrer Remotedesktop-App, ob sie dies in dieser Verbindung weitergibt, und schalten Sie es ein.',
  'step.mstsc.other':
    'Blenden Sie auf Ihrem Gerät in der Remotedesktopverbindung die Optionen ein, öffnen Sie Lokale Ressourcen, und wählen Sie dort das Gerät aus.',
  'step.service.allow':
    'Sorgen Sie dafür, dass der Dienst {name} {side, select, local {auf dem lokalen Gerät} both {auf dem lokalen Gerät und in der Sitzung} other {in der Sitzung}} starten darf.',
  'step.service.start':
    'Starten Sie den Dienst {name} {side, select, local {auf dem lokalen Gerät} both {auf dem lokalen Gerät und in der Sitzung} other {in der Sitzung}}.',
  'step.service.missing':
    'Der Dienst {name} fehlt {side, select, local {auf dem lokalen Gerät} both {auf dem lokalen Gerät und in der Sitzung} other {in der Sitzung}} und lässt sich deshalb nicht starten: Reparieren Sie dort Windows oder verwenden Sie ein Image, das ihn enthält.',
  'step.service.pcscd': 'Starten Sie auf dem lokalen Gerät den Smartcard-Dienst und lassen Sie ihn künftig automatisch starten.',
  'step.send-report': 'Senden Sie den Bericht mit diesen Belegen an die Stelle, die die Sitzungshosts betreut.',
  'step.report-fault': 'Senden Sie diesen Bericht an die Entwickler von Sidecheck. Alles andere darin gilt weiterhin.',
  'step.run-on': 'Führen Sie Sidecheck {side, select, local {auf dem lokalen Gerät} other {im Remotedesktop}} aus.',
  'step.read-on':
    'Warten Sie, bis {side, select, local {auf dem lokalen Gerät} other {im Remotedesktop}} alles gelesen ist; ein vorher gespeichertes Ergebnis muss neu gespeichert werden.',
  'step.read-all':
    'Lassen Sie {side, select, local {auf dem lokalen Gerät} other {im Remotedesktop}} alles auslesen: Dieser Teil war nicht angefordert.',
  'step.paste-output':
    'Oder fügen Sie ein, was dieser Befehl {side, select, local {auf dem lokalen Gerät} other {in der Sitzung}} ausgibt.',
  'step.find-out-why':
    'Klären Sie, warum die Liste {side, select, local {auf dem lokalen Gerät} other {in der Sitzung}} nicht lesbar war: {reason}',
  'step.paste-policies': 'Führen Sie dies auf dem Sitzungshost aus, und fügen Sie die Ausgabe hier ein.',
  'step.paste-host-pool': 'Fügen Sie die RDP-Eigenschaften des Hostpools ein, wie das Azure-Portal sie zeigt.',
  'step.drop-rdp-file': 'Ziehen Sie die RDP-Datei hierher, mit der die Verbindung auf dem lokalen Gerät geöffnet wird.',
  'step.switch-on-log': 'Das Ereignisprotokoll, das den Grund nennt, ist in der Sitzung ausgeschaltet. Schalten Sie es dort ein.',
  'step.read-log':
    '{state, select, off {Stellen Sie danach die Verbindung erneut her, und lesen Sie in der Sitzung, was im Ereignisprotokoll steht} other {Das Ereignisprotokoll, das den Grund nennt, ist für diesen Benutzer in der Sitzung nicht lesbar. Lesen Sie es dort als Administrator}}.',
  'unexplained.differs': '{name}: {note}',
  'unexplained.differs-note': 'im Remotedesktop anders',
  'unexplained.only-here': '{name}: hier vorhanden, im Remotedesktop nicht',
  'unexplained.titled': '{what} {settings}',
  'unexplained.no-setting': 'Sidecheck hat keine Einstellung gefunden, die das blockiert.',
  'unexplained.part':
    'Keine der Einstellungen, die sich lesen ließen, blockiert das; {count, plural, one {eine ließ} other {# ließen}} sich nicht lesen.',
  'unexplained.named': '{names}: nicht im Remotedesktop.',
  'unexplained.allowed':
    'Ursache nicht gefunden. Alles, was entscheidet, wurde gelesen und lässt es zu. Es hätte also umgeleitet werden müssen.',
  'unexplained.nothing-blocks': 'Ursache nicht gefunden. Nichts von dem, was gelesen wurde, blockiert es.',
  'unexplained.unread': 'Nicht gelesen, kann aber entscheiden: {layers}.',
  'unexplained.no-service':
    'Die Sitzung meldet SCARD_E_NO_SERVICE, obwohl SCardSvr dort läuft: In einer Sitzung heißt das, dass hier keine Smartcard-Umleitung besteht, und nicht, dass der Dienst beendet ist.',
  'unexplained.summary': 'Ursache nicht gefunden. Die gelesenen Einstellungen: {summary}.',
  'needs-evidence.title': 'Um {devices} zu beurteilen, fehlen noch Angaben.',
  'needs-evidence.title-hello': 'Um die Anmeldung mit Windows Hello zu beurteilen, fehlen noch Angaben.',
  'needs-evidence.title-alone':
    '{side, select, local {Warum im Remotedesktop etwas fehlt, zeigt sich erst, wenn Sie auch dort prüfen.} other {Was im Remotedesktop fehlt, zeigt sich erst, wenn auch das lokale Gerät geprüft ist.}}',
  'needs-evidence.hello': 'die Anmeldung mit Windows Hello',
  'needs-evidence.cause': 'Mit diesen Angaben ließe sich klären, was bisher offen ist.',
  'needs-evidence.settings': 'die gelesenen Einstellungen',
  'rule-failed.title': 'Eine der Prüfungen ließ sich nicht abschließen.',
  'rule-failed.cause':
    'Die Regel {rule} ist fehlgeschlagen. Was sie gefunden hätte, ist nicht bekannt. Alle anderen Ergebnisse gelten weiterhin.',
  'connection.round-trip.value': '{ms} ms hin und zurück',
  'connection.round-trip.source': 'die Verbindung selbst, gemessen mit ECHO'
}
