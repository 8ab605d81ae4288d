import type { bundle as english } from '../en/bundle.ts'

export const bundle: Readonly<Record<keyof typeof english, string>> = {
  'bundle.zip.no-zip': 'Das ist kein Sidecheck-Paket.',
  'bundle.zip.cut': 'Das Ende dieses Pakets fehlt: Es wurde unterwegs abgeschnitten.',
  'bundle.zip.too-large': 'Das ist zu groß für ein Sidecheck-Paket und wurde nicht entpackt.',
  'bundle.zip.too-many': 'Dieses Archiv hat mehr Teile, als ein Sidecheck-Paket haben kann.',
  'bundle.zip.twice': 'Dieses Archiv enthält einen Teil doppelt. Welcher gilt, ist nicht bekannt.',
  'bundle.zip.name': 'Dieses Archiv enthält einen Teil, den kein Sidecheck-Paket hat. Nichts davon wurde entpackt.',
  'bundle.zip.locked': 'Dieses Archiv ist mit einem Kennwort geschützt. Das ist kein Sidecheck-Paket.',
  'bundle.zip.method': 'Dieses Archiv ist auf eine Weise gepackt, die kein Sidecheck-Paket hat.',
  'bundle.zip.damaged': 'Dieses Paket ist beschädigt: Es wurde unterwegs verändert.',
  'bundle.other': 'Das ist ein Archiv, aber kein Sidecheck-Paket.',
  'bundle.newer': 'Dieses Paket stammt von einem neueren Sidecheck.',
  'bundle.content': 'Dieses Paket hat nicht den erwarteten Inhalt.',
  'bundle.side': 'Ein Teil dieses Pakets gehört zur anderen Seite.',
  'bundle.text': 'Ein Text in diesem Paket hat nicht den erwarteten Inhalt.',
  'bundle.text.where': 'Text {number}',
  'bundle.in': '{part}: {where}',
  'bundle.again': 'Lassen Sie das Paket noch einmal speichern und schicken.'
}
