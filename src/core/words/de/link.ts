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
  'link.not-taken': 'Sidecheck konnte das nicht übernehmen. Versuchen Sie es noch einmal.',
  'link.own': 'Das hat dieses Fenster selbst übergeben. Verwenden Sie es auf der anderen Seite.',
  'link.same-side': 'Beide Sidecheck-Fenster geben dieselbe Seite an. Wählen Sie in einem der beiden die richtige Seite.',
  'link.same-side.local':
    'Auch das andere Sidecheck gibt an, auf dem lokalen Gerät zu laufen. Wählen Sie in einem der beiden Fenster die richtige Seite.',
  'link.same-side.session':
    'Auch das andere Sidecheck gibt an, in der Sitzung zu laufen. Wählen Sie in einem der beiden Fenster die richtige Seite.',
  'link.another-copy': 'Ein anderes Sidecheck hat geantwortet, auf {machine}. Der Vergleich zeigt weiter {known}.',
  'link.other-machine': 'Das gibt sich als das Sidecheck aus, mit dem Sie vergleichen, kommt aber von {machine} statt von {known}.',
  'link.other-pair': 'Das Sidecheck auf {machine} gehört schon zu einer anderen Sitzung.'
}
