import type { link as english } from '../en/link.ts'

export const link: Readonly<Record<keyof typeof english, string>> = {
  'half.too-large': 'Das ist zu groß für das, was eine Seite der anderen übergibt.',
  'half.no-json':
    'Das ist nicht, was eine Seite der anderen übergibt: Der Text ist kein JSON oder wurde unterwegs abgeschnitten oder verändert.',
  'half.newer': 'Das stammt von einer neueren Version von Sidecheck.',
  'half.other': 'Das ist JSON, aber nicht, was eine Seite der anderen übergibt.',
  'half.content': 'Was die Gegenseite übergeben hat, hat nicht den erwarteten Inhalt.',
  'half.again': 'Übergeben Sie es auf der Gegenseite noch einmal.',
  'channel.no-session': 'Das ist keine Sitzung eines Remotedesktops, die für andere Programme einen eigenen Kanal hat.',
  'channel.no-session.system': 'Auf diesem System gibt es keine Remotedesktop-Sitzungen, deren Verbindung einen Kanal hat.',
  'channel.no-server': 'Den Kanal der Verbindung gibt es hier nicht: Der Kanaldienst von xrdp läuft in dieser Sitzung nicht.',
  'channel.no-server.todo': 'Melden Sie sich von der Sitzung ab und wieder an.',
  'channel.not-opened': 'Der Kanal der Verbindung lässt sich nicht öffnen ({code}).',
  'channel.silent':
    'Auf dem Kanal der Verbindung antwortet niemand: Er ist verboten, oder auf dem lokalen Gerät ist nichts mit ihm verbunden.',
  'channel.silent.todo':
    'Das lokale Gerät braucht FreeRDP, gestartet mit /rdp2tcp:"sidecheck bridge", und Sidecheck mit eingeschaltetem Kanal. Eine Sitzung von xrdp braucht die Zeile rdp2tcp=true unter [Channels] in /etc/xrdp/xrdp.ini.',
  'channel.forbidden': 'xrdp auf dem Sitzungshost lässt einen solchen Kanal nicht durch.',
  'channel.forbidden.todo':
    'Ein Administrator ergänzt unter [Channels] in /etc/xrdp/xrdp.ini die Zeile rdp2tcp=true; sie gilt ab der nächsten Verbindung.',
  'channel.newer': 'Auf der Gegenseite läuft ein neueres Sidecheck, das dieses nicht versteht.',
  'channel.newer.todo': 'Aktualisieren Sie Sidecheck auf dieser Seite.',
  'channel.older': 'Auf der Gegenseite läuft ein älteres Sidecheck, das dieses nicht versteht.',
  'channel.older.todo': 'Aktualisieren Sie Sidecheck auf der Gegenseite.',
  'channel.busy': 'Sidecheck auf dem lokalen Gerät ist schon mit einer anderen Sitzung verbunden.',
  'channel.busy.todo': 'Beenden Sie dort zuerst die andere Verbindung.',
  'channel.failed': 'Der Kanal der Verbindung ist ausgefallen. Was geschah, steht im Protokoll.',
  'channel.no-echo':
    'Der Client auf dem lokalen Gerät schickt auf dem Kanal ECHO nichts zurück, also lässt sich die Umlaufzeit so nicht messen.',
  'channel.no-bridge': 'Noch hat kein Remotedesktop-Client seinen Kanal mit Sidecheck verbunden.',
  'channel.no-bridge.todo': 'Starten Sie FreeRDP mit /rdp2tcp:"sidecheck bridge".',
  'channel.no-greeting': 'Ein Remotedesktop-Client hat seinen Kanal verbunden, und in der Sitzung benutzt ihn noch niemand.',
  'channel.no-greeting.todo':
    'Schalten Sie den Kanal im Sidecheck der Sitzung ein. Eine Sitzung von xrdp braucht die Zeile rdp2tcp=true unter [Channels] in /etc/xrdp/xrdp.ini.',
  'channel.folder': 'Den Ordner dieses Programms können andere ändern, oder er ist nicht benutzbar; darum bleibt der Kanal zu ({reason}).',
  'channel.taken': 'Den Kanal hat ein anderes Sidecheck auf diesem Gerät.',
  'channel.taken.todo': 'Benutzen Sie jenes oder schließen Sie es.',

  'link.lost': 'Die Verbindung zur Gegenseite ist abgerissen. Sidecheck versucht weiter, sie zu erreichen.',
  'link.failed': 'Dieser Weg ließ sich nicht öffnen.',
  'link.forbidden': 'Ihr Administrator lässt diesen Weg nicht zu.',
  'link.unreadable': 'Was von der Gegenseite kam, lässt sich nicht lesen.',
  'link.taken': 'Mit der Gegenseite ist schon ein anderes Sidecheck verbunden. Schließen Sie das, das Sie nicht brauchen.',
  'link.silent': 'Die Gegenseite hat nicht rechtzeitig geantwortet.',
  'link.two-names': 'Was von der Gegenseite kam, widerspricht sich und wurde nicht verwendet.',
  'link.same-side': 'Beide Sidecheck-Fenster geben dieselbe Seite an. Wählen Sie in einem der beiden die richtige Seite.',
  'link.same-side.local':
    'Auch das andere Sidecheck gibt an, auf dem lokalen Gerät zu laufen. Wählen Sie in einem der beiden Fenster die richtige Seite.',
  'link.same-side.session':
    'Auch das andere Sidecheck gibt an, in der Sitzung zu laufen. Wählen Sie in einem der beiden Fenster die richtige Seite.',
  'link.another-copy': 'Ein anderes Sidecheck hat geantwortet, auf {machine}. Der Vergleich zeigt weiter {known}.',
  'link.other-machine': 'Das gibt sich als das Sidecheck aus, mit dem Sie vergleichen, kommt aber von {machine} statt von {known}.',
  'link.other-pair': 'Das Sidecheck auf {machine} gehört schon zu einer anderen Sitzung.'
}
