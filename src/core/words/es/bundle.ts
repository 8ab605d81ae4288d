import type { bundle as english } from '../en/bundle.ts'

export const bundle: Readonly<Record<keyof typeof english, string>> = {
  'bundle.zip.no-zip': 'Esto no es un paquete de Sidecheck.',
  'bundle.zip.cut': 'Falta el final de este paquete: se cortó por el camino.',
  'bundle.zip.too-large': 'Esto es demasiado grande para un paquete de Sidecheck: no se descomprimió.',
  'bundle.zip.too-many': 'Este archivo comprimido tiene más partes de las que puede tener un paquete de Sidecheck.',
  'bundle.zip.twice': 'Este archivo comprimido contiene una parte dos veces, así que no se sabe cuál cuenta.',
  'bundle.zip.name': 'Este archivo comprimido tiene una parte que ningún paquete de Sidecheck tiene. No se descomprimió nada.',
  'bundle.zip.locked': 'Este archivo comprimido está protegido con contraseña, y ningún paquete de Sidecheck lo está.',
  'bundle.zip.method': 'Este archivo está comprimido de una forma que ningún paquete de Sidecheck usa.',
  'bundle.zip.damaged': 'Este paquete está dañado: se modificó por el camino.',
  'bundle.other': 'Esto es un archivo comprimido, pero no un paquete de Sidecheck.',
  'bundle.newer': 'Este paquete se creó con un Sidecheck más reciente.',
  'bundle.content': 'Este paquete no tiene el contenido esperado.',
  'bundle.side': 'Una parte de este paquete pertenece al otro lado.',
  'bundle.text': 'Un texto de este paquete no tiene el contenido esperado.',
  'bundle.text.where': 'texto {number}',
  'bundle.in': '{part}: {where}',
  'bundle.again': 'Pida que guarden y envíen el paquete otra vez.'
}
