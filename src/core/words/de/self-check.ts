/** Der Selbsttest: seine Schritte, wie es um jeden steht, und was jemand tun kann, der nichts verwaltet. */
export const selfCheck = {
  'self-check.topic.smartcard': 'Smartcard',
  'self-check.topic.microphone': 'Mikrofon',
  'self-check.topic.speaker': 'Lautsprecher',
  'self-check.topic.serial': 'COM-Anschluss',
  'self-check.topic.sign-in': 'Anmeldung',
  'self-check.topic.not-sure': 'Nicht sicher',

  'self-check.title.reader': 'Smartcard-Leser gefunden',
  'self-check.title.card': 'Karte steckt',
  'self-check.title.usable': 'Dort verwendbar',
  'self-check.title.port': 'COM-Anschluss gefunden',
  'self-check.title.opens': 'Lässt sich öffnen',
  'self-check.title.microphone': 'Mikrofon gefunden',
  'self-check.title.speaker': 'Lautsprecher gefunden',
  'self-check.title.switched-on': 'Eingeschaltet',
  'self-check.title.heard': 'Sie sind zu hören',
  'self-check.title.plays': 'Sie hören ihn hier',
  'self-check.title.reaches': 'Der Remotedesktop hört Sie',
  'self-check.title.comes': 'Sie hören den Remotedesktop',
  'self-check.title.visible': 'Dort zu sehen',
  'self-check.title.settings': 'Einstellungen lassen es zu',
  'self-check.title.means': 'Mittel zum Anmelden',
  'self-check.title.certificate': 'Zertifikat in Ordnung',
  'self-check.title.passed-on': 'Weitergegeben',
  'self-check.title.trusted': 'Dort anerkannt',
  'self-check.title.allowed': 'Sie dürfen sich anmelden',

  'self-check.done.smartcard': 'Ihre Karte ist im Remotedesktop angekommen. Nichts zu tun.',
  'self-check.done.microphone': 'Der Remotedesktop hört Sie. Nichts zu tun.',
  'self-check.done.speaker': 'Sie hören den Remotedesktop. Nichts zu tun.',
  'self-check.done.serial': 'Ihr COM-Anschluss ist im Remotedesktop angekommen. Nichts zu tun.',
  'self-check.done.sign-in': 'Zum Anmelden ist alles da. Nichts zu tun.',
  'self-check.done.not-sure': 'Alles ist im Remotedesktop angekommen. Nichts zu tun.',
  'self-check.result.helpdesk': 'Ein Fall für Ihren Helpdesk',
  'self-check.result.failed': '{count, plural, one {# Schritt zu erledigen} other {# Schritte zu erledigen}}',
  'self-check.result.testing': 'Wird gerade geprüft',
  'self-check.result.waiting': 'Remotedesktop noch nicht geprüft',
  'self-check.result.unknown': 'Noch nicht getestet',
  'self-check.result.unread': 'Noch nicht bekannt',

  'self-check.waits.side':
    '{side, select, local {Wartet, bis Sidecheck auf Ihrem eigenen Gerät nachgesehen hat.} other {Wartet, bis Sidecheck im Remotedesktop nachgesehen hat.}}',
  'self-check.waits.device':
    '{capability, select, smartcard {Wartet, bis ein Smartcard-Leser gefunden ist.} com {Wartet, bis ein COM-Anschluss gefunden ist.} audioIn {Wartet, bis ein Mikrofon gefunden ist.} other {Wartet, bis ein Lautsprecher gefunden ist.}}',
  'self-check.waits.above': 'Wartet, bis der Punkt darüber in Ordnung ist.',
  'self-check.waits.visible': 'Wartet, bis das Gerät im Remotedesktop zu sehen ist.',
  'self-check.waits.settings': 'Im Remotedesktop nicht zu sehen: Eine Einstellung hält das Gerät fern.',
  'self-check.looking': 'Sidecheck sieht nach.',
  'self-check.unread': 'Sidecheck konnte {side, select, local {auf Ihrem Gerät} other {im Remotedesktop}} nicht nachsehen.',
  'self-check.untested': 'Steht in der Liste, ist aber noch nicht getestet.',
  'self-check.do.connect':
    '{here, select, session {Geben Sie dieses Ergebnis an Sidecheck auf Ihrem eigenen Gerät weiter.} other {Starten Sie Sidecheck im Remotedesktop und holen Sie sein Ergebnis hierher.}}',
  'self-check.do.again': 'Warten Sie einen Moment, und klicken Sie dann auf „Noch einmal“.',
  'self-check.do.there':
    'Starten Sie Sidecheck im Remotedesktop, öffnen Sie dort den Selbsttest und klicken Sie auf „Testen“. Holen Sie dann das Ergebnis hierher.',

  'self-check.visible.seen': 'Im Remotedesktop zu sehen.',
  'self-check.visible.listed': 'Steht in der Liste des Remotedesktops.',
  'self-check.visible.stays': 'Bleibt auf Ihrem Gerät und wird nicht weitergegeben.',
  'self-check.visible.none':
    '{capability, select, smartcard {Der Remotedesktop sieht keinen Smartcard-Leser} com {Der Remotedesktop sieht keinen COM-Anschluss Ihres Geräts} audioIn {Der Remotedesktop sieht kein Mikrofon} other {Der Remotedesktop sieht keinen Lautsprecher}}',
  'self-check.visible.missing':
    '{capability, select, smartcard {Der Remotedesktop sieht diesen Smartcard-Leser nicht} com {Der Remotedesktop sieht diesen COM-Anschluss nicht} audioIn {Der Remotedesktop sieht dieses Mikrofon nicht} other {Der Remotedesktop sieht diesen Lautsprecher nicht}}',
  'self-check.visible.differs':
    '{capability, select, smartcard {Der Remotedesktop sieht den Smartcard-Leser, aber nicht Ihre Karte} com {Der Remotedesktop hält diesen COM-Anschluss für einen anderen} audioIn {Der Remotedesktop sieht dieses Mikrofon, aber es kommt kein Ton davon} other {Der Remotedesktop sieht diesen Lautsprecher, aber es geht kein Ton dorthin}}',
  'self-check.visible.do':
    '{capability, select, smartcard {Ziehen Sie den Smartcard-Leser ab, schließen Sie ihn wieder an und klicken Sie dann auf „Noch einmal“.} com {Trennen Sie den Remotedesktop, verbinden Sie sich neu und klicken Sie dann auf „Noch einmal“.} audioIn {Trennen Sie den Remotedesktop, verbinden Sie sich neu, während das Mikrofon angeschlossen ist, und klicken Sie dann auf „Noch einmal“.} other {Trennen Sie den Remotedesktop, verbinden Sie sich neu, während der Lautsprecher angeschlossen ist, und klicken Sie dann auf „Noch einmal“.}}',

  'self-check.settings.proved': 'Im Remotedesktop angekommen, also steht keine Einstellung im Weg.',
  'self-check.settings.allow': 'Die gelesenen Einstellungen lassen es zu.',
  'self-check.settings.unread': 'Sidecheck konnte nicht jede Einstellung lesen.',
  'self-check.settings.blocked':
    '{capability, select, smartcard {Eine Einstellung hält Smartcard-Leser vom Remotedesktop fern} com {Eine Einstellung hält COM-Anschlüsse vom Remotedesktop fern} audioIn {Eine Einstellung hält Mikrofone vom Remotedesktop fern} other {Eine Einstellung hält den Ton des Remotedesktops von Ihnen fern}}',

  'self-check.reader.ok': 'Er ist angeschlossen und antwortet.',
  'self-check.reader.there': 'Er ist angeschlossen: Der Remotedesktop sieht ihn.',
  'self-check.reader.none': 'Auf Ihrem Gerät wurde kein Smartcard-Leser gefunden',
  'self-check.reader.unavailable': 'Der Smartcard-Leser antwortet nicht',
  'self-check.reader.do.plug': 'Schließen Sie den Smartcard-Leser an. Dieser Schritt hakt sich dann von selbst ab.',
  'self-check.reader.do.replug':
    'Ziehen Sie den Smartcard-Leser ab und schließen Sie ihn wieder an. Dieser Schritt hakt sich dann von selbst ab.',
  'self-check.card.ok': 'Im Leser steckt eine Karte.',
  'self-check.card.none': 'Im Leser steckt keine Karte',
  'self-check.card.mute': 'Die Karte im Leser antwortet nicht',
  'self-check.card.unknown': 'Sidecheck konnte nicht feststellen, ob im Leser eine Karte steckt.',
  'self-check.card.do.insert': 'Stecken Sie Ihre Karte in den Leser. Dieser Schritt hakt sich dann von selbst ab.',
  'self-check.card.do.turn': 'Nehmen Sie die Karte heraus und stecken Sie sie wieder hinein, den Chip voran und nach oben.',
  'self-check.usable.ok': 'Die Karte antwortet im Remotedesktop.',
  'self-check.usable.failed': 'Die Karte antwortet im Remotedesktop nicht',
  'self-check.usable.do': 'Nehmen Sie die Karte heraus, stecken Sie sie wieder hinein und klicken Sie dann auf „Testen“.',
  'self-check.usable.never':
    'In dieser Art von Remotedesktop kann Sidecheck Karten nicht testen. Probieren Sie die Karte in dem Programm aus, für das Sie sie brauchen.',

  'self-check.port.ok': 'Ihr Gerät hat ihn.',
  'self-check.port.there': 'Er kommt von Ihrem Gerät: Der Remotedesktop sieht ihn.',
  'self-check.port.none': 'Auf Ihrem Gerät wurde kein COM-Anschluss gefunden',
  'self-check.port.do': 'Schließen Sie das Kabel oder den Adapter des Anschlusses an. Dieser Schritt hakt sich dann von selbst ab.',
  'self-check.opens.ok': 'Er lässt sich im Remotedesktop öffnen.',
  'self-check.opens.failed': 'Der Anschluss lässt sich im Remotedesktop nicht öffnen',
  'self-check.opens.do': 'Schließen Sie jedes Programm, das den Anschluss verwenden könnte, und klicken Sie dann auf „Testen“.',

  'self-check.sound.found': 'Angeschlossen.',
  'self-check.sound.none':
    '{capability, select, audioIn {Auf Ihrem Gerät wurde kein Mikrofon gefunden} other {Auf Ihrem Gerät wurde kein Lautsprecher gefunden}}',
  'self-check.sound.off':
    '{capability, select, audioIn {Das Mikrofon ist ausgeschaltet oder nicht angeschlossen} other {Der Lautsprecher ist ausgeschaltet oder nicht angeschlossen}}',
  'self-check.sound.do.plug':
    '{capability, select, audioIn {Schließen Sie das Mikrofon oder Headset an. Dieser Schritt hakt sich dann von selbst ab.} other {Schließen Sie den Lautsprecher oder das Headset an. Dieser Schritt hakt sich dann von selbst ab.}}',
  'self-check.sound.on': 'Nicht stummgeschaltet.',
  'self-check.sound.muted': '{capability, select, audioIn {Das Mikrofon ist stummgeschaltet} other {Der Lautsprecher ist stummgeschaltet}}',
  'self-check.sound.zero':
    '{capability, select, audioIn {Das Mikrofon ist ganz leise gestellt} other {Der Lautsprecher ist ganz leise gestellt}}',
  'self-check.sound.do.unmute':
    'Heben Sie die Stummschaltung in den Soundeinstellungen Ihres Geräts auf. Dieser Schritt hakt sich dann von selbst ab.',
  'self-check.sound.do.louder':
    'Erhöhen Sie die Lautstärke in den Soundeinstellungen Ihres Geräts. Dieser Schritt hakt sich dann von selbst ab.',
  'self-check.sound.mute-unknown': 'Sidecheck konnte nicht feststellen, ob der Ton stummgeschaltet ist.',
  'self-check.heard.proved': 'Es hat den Testton aufgenommen, den der Remotedesktop gehört hat.',
  'self-check.heard.untested': 'Noch hat niemand hineingesprochen.',
  'self-check.heard.there': 'Das wird auf Ihrem eigenen Gerät getestet.',
  'self-check.heard.speak': 'Klicken Sie auf „Testen“ und sprechen Sie ein paar Sekunden lang.',
  'self-check.heard.do.no-samples': 'Ziehen Sie das Mikrofon ab, schließen Sie es wieder an und klicken Sie dann auf „Testen“.',
  'self-check.heard.do.zeros':
    'Suchen Sie einen Stummschalter oder eine Stummtaste: am Headset, an seinem Kabel oder auf der Tastatur. Klicken Sie dann auf „Testen“.',
  'self-check.heard.do.silent': 'Sprechen Sie in dieses Mikrofon, suchen Sie einen Stummschalter und klicken Sie dann auf „Testen“.',
  'self-check.heard.do.clipping': 'Stellen Sie das Mikrofon leiser, oder halten Sie mehr Abstand, und klicken Sie dann auf „Testen“.',
  'self-check.heard.do.no-voice': 'Klicken Sie noch einmal auf „Testen“ und sprechen Sie, während es zuhört.',
  'self-check.heard.do.too-quiet': 'Gehen Sie näher heran, oder stellen Sie das Mikrofon lauter, und klicken Sie dann auf „Testen“.',
  'self-check.plays.ok': 'Sie haben den Testton gehört.',
  'self-check.plays.no': 'Sie haben den Testton nicht gehört',
  'self-check.plays.one': 'Sie haben den Testton nur auf einer Seite gehört',
  'self-check.plays.do': 'Prüfen Sie Lautstärke, Stecker und Schalter des Lautsprechers, und klicken Sie dann auf „Testen“.',
  'self-check.plays.untested': 'Noch wurde nichts darauf abgespielt.',
  'self-check.plays.listen': 'Klicken Sie auf „Testen“ und sagen Sie, ob Sie den Ton hören.',
  'self-check.reaches.ok': 'Der Testton ist im Remotedesktop angekommen.',
  'self-check.reaches.failed': 'Der Testton ist im Remotedesktop nicht angekommen',
  'self-check.reaches.do': 'Trennen Sie den Remotedesktop, verbinden Sie sich neu und klicken Sie dann auf „Testen“.',
  'self-check.reaches.by-hand':
    '{here, select, session {Klicken Sie hier auf „Testen“. Klicken Sie danach im selben Schritt auf Ihrem eigenen Gerät auf „Testen“.} other {Klicken Sie im selben Schritt im Remotedesktop auf „Testen“. Klicken Sie danach hier auf „Testen“.}}',
  'self-check.comes.ok': 'Der Testton des Remotedesktops ist hier angekommen.',
  'self-check.comes.failed': 'Der Testton des Remotedesktops ist hier nicht angekommen',
  'self-check.comes.do': 'Trennen Sie den Remotedesktop, verbinden Sie sich neu und klicken Sie dann auf „Testen“.',
  'self-check.comes.by-hand':
    '{here, select, session {Klicken Sie im selben Schritt auf Ihrem eigenen Gerät auf „Testen“. Klicken Sie danach hier auf „Testen“.} other {Klicken Sie hier auf „Testen“. Klicken Sie danach im selben Schritt im Remotedesktop auf „Testen“.}}',
  'self-check.proof.live': 'Klicken Sie auf „Testen“. Es dauert etwa eine halbe Minute, und Sie hören einen kurzen Ton.',

  'self-check.way.hello': 'Mit Windows Hello',
  'self-check.way.smartcard': 'Mit einer Smartcard',
  'self-check.sign-in.unknown': 'Sidecheck konnte dafür nicht genug lesen.',
  'self-check.sign-in.ask': 'Ihr Helpdesk kann weiter nachsehen und bekommt diese Schritte mit.',
  'self-check.sign-in.means.ok': 'Es ist da.',
  'self-check.sign-in.means.failed': 'Auf Ihrem Gerät ist noch nichts, womit Sie sich anmelden können',
  'self-check.sign-in.certificate.ok': 'Damit kann man sich anmelden.',
  'self-check.sign-in.certificate.failed': 'Es wurde kein Zertifikat gefunden, mit dem man sich anmelden kann',
  'self-check.sign-in.passed-on.ok': 'Der Remotedesktop bekommt es.',
  'self-check.sign-in.passed-on.failed': 'Der Remotedesktop bekommt es nicht',
  'self-check.sign-in.trusted.ok': 'Ihre Organisation erkennt es an.',
  'self-check.sign-in.trusted.failed': 'Ihre Organisation erkennt es noch nicht an',
  'self-check.sign-in.allowed.ok': 'Ihr Konto darf den Remotedesktop verwenden.',
  'self-check.sign-in.allowed.failed': 'Ihr Konto darf sich so nicht am Remotedesktop anmelden'
} as const
