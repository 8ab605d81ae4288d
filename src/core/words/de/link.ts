import type { link as english } from '../en/link.ts'

export const link: Readonly<Record<keyof typeof english, string>> = {
  'half.too-large': 'Das ist zu groß für das, was eine Seite der anderen übergibt.',
  'half.no-json':
    'Das ist nicht, was eine Seite der anderen übergibt: Der Text ist kein JSON oder wurde unterwegs abgeschnitten oder verändert.',
  'half.newer': 'Das stammt von einer neueren Version von Sidecheck.',
  'half.other': 'Das ist JSON, aber nicht, was eine Seite der anderen übergibt.',
  'half.content': 'Was die Gegenseite übergeben hat, hat nicht den erwarteten Inhalt.',
  'half.again': 'Übergeben Sie es auf der Gegenseite noch einmal.',
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
  'link.other-pair': 'Das Sidecheck auf {machine} gehört schon zu einer anderen Sitzung.',

  'link.drive.none': 'Diese Sitzung hat kein Laufwerk des lokalen Geräts.',
  'link.drive.none.todo':
    'Schalten Sie in dem Programm, mit dem Sie sich verbinden, unter den lokalen Ressourcen Laufwerke oder einen Ordner ein, und verbinden Sie sich neu. Wenn Ihre Organisation das nicht zulässt, nehmen Sie einen anderen Weg.',
  'link.drive.read-only': 'Auf das Laufwerk {place} lässt sich nichts schreiben.',
  'link.drive.read-only.todo': 'Leiten Sie ein Laufwerk oder einen Ordner um, in den Sie schreiben dürfen, und verbinden Sie sich neu.',
  'link.drive.full': 'Das Laufwerk {place} ist voll.',
  'link.drive.full.todo': 'Schaffen Sie dort Platz. Einige Megabyte genügen.',
  'link.drive.foreign': 'Der Ordner „Sidecheck-exchange“ in {place} gehört jemand anderem. Er bleibt, wie er ist.',
  'link.drive.link': '„Sidecheck-exchange“ in {place} ist eine Verknüpfung zu einem anderen Ort. Ihr wird nicht gefolgt.',
  'link.drive.not-folder': '„Sidecheck-exchange“ in {place} ist kein Ordner. Es bleibt, wie es ist.',
  'link.drive.crowded': 'Im Ordner „Sidecheck-exchange“ in {place} liegen mehr Dateien, als Sidecheck dort hinterlässt.',
  'link.drive.folder.todo': 'Sehen Sie nach, und entfernen Sie ihn, wenn ihn niemand braucht.',
  'link.drive.too-large': 'Was in {place} liegt, ist zu groß für das, was eine Seite der anderen übergibt. Es wurde nicht gelesen.',
  'link.drive.too-large-here': 'Was diese Seite zu übergeben hat, ist zu groß für das Laufwerk.',
  'link.drive.damaged': 'Was in {place} liegt, ist beschädigt oder wird noch geschrieben.',
  'link.drive.damaged.todo': 'Wenn es so bleibt, übergeben Sie es auf der anderen Seite noch einmal.',
  'link.drive.gone': 'Das Laufwerk des lokalen Geräts ist weg.',
  'link.drive.gone.todo': 'Es kommt mit der Verbindung zurück. Andernfalls verbinden Sie sich neu.',
  'link.drive.hangs': 'Das Laufwerk {place} antwortet nicht.',
  'link.drive.other': 'Das Laufwerk {place} lässt sich nicht verwenden.',
  'link.drive.other-way': 'Nehmen Sie einen anderen Weg.',
  'link.drive.failed': 'Der Teil von Sidecheck, der mit Laufwerken arbeitet, startet nicht.',
  'link.drive.stale': 'Was in {place} liegt, stammt von einem Sidecheck, das nicht mehr läuft.',
  'link.drive.waiting-session': 'Diese Seite liegt in {place} bereit. Auf dem lokalen Gerät hat niemand geantwortet.',
  'link.drive.waiting-local': 'Keine Sitzung hat auf diesem Gerät etwas hinterlassen.',
  'link.drive.start-session':
    'Schalten Sie das Laufwerk auch im Sidecheck auf dem lokalen Gerät ein. Ist es an, so wählen Sie dort den Ordner, den Ihre Verbindung als {place} zeigt.',
  'link.drive.start-local':
    'Schalten Sie das Laufwerk auch im Sidecheck in der Sitzung ein. Ist es an, so wählen Sie den Ordner, den Sie in die Sitzung umgeleitet haben.'
}
