import type { rulesPair as english } from '../en/rules-pair.ts'

export const rulesPair: Readonly<Record<keyof typeof english, string>> = {
  'pair.leaves-nothing': 'No se puede decir nada de lo que llegó a la sesión, y no se comparó nada.',
  'pair.leaves-unsure': 'No está demostrado nada sobre la diferencia entre los dos lados.',
  'pair.source.snapshot': 'la instantánea en este lugar',
  'pair.source.machine': 'el nombre del equipo',
  'pair.value.of-side': 'tomada {side, select, local {en el dispositivo local} other {dentro de la sesión}}',
  'pair.hours': '{count, plural, one {# hora} many {# de horas} other {# horas}}',
  'pair.days': '{count, plural, one {# día} many {# de días} other {# días}}',
  'pair.fix.other-side':
    'Ejecute Sidecheck {side, select, local {en el dispositivo local (fuera del escritorio remoto)} other {dentro del escritorio remoto}} y compare con ese resultado.',
  'pair/swapped.title': 'Los dos lados se indicaron en orden inverso.',
  'pair/swapped.cause':
    'La instantánea en el lugar del dispositivo local es de la sesión, y la que está en el lugar de la sesión es del dispositivo local.',
  'pair/swapped.fix.exchange': 'Indique primero el resultado del dispositivo local y después el del escritorio remoto.',
  'pair/one-side.title':
    'Los dos resultados son del mismo lado: {side, select, local {el dispositivo local} other {el escritorio remoto}}. Falta el otro lado.',
  'pair/one-side.cause':
    'Una comparación necesita una instantánea de cada lado, y las dos que se indicaron dicen ser {side, select, local {del dispositivo local} other {de la sesión}}.',
  'pair/same-machine.title': 'Los dos resultados proceden del mismo equipo, {name}.',
  'pair/same-machine.cause':
    'Las dos instantáneas se tomaron {place, select, local {en ese mismo equipo, fuera de cualquier sesión remota} other {dentro de una misma sesión en ese equipo}}: falta uno de los dos lados.',
  'pair/no-session.title': 'El resultado del escritorio remoto no se obtuvo dentro de un escritorio remoto.',
  'pair/no-session.cause':
    'En {name}, Windows indica que esta no es una sesión remota: los dispositivos y servicios de ese lado son los del propio equipo.',
  'pair/no-session.source.session': 'la sesión, como la nombra Windows',
  'pair/no-session.value.console': 'no es una sesión remota',
  'pair/other-client.title': 'El escritorio remoto se abrió desde otro dispositivo: {client}, no {local}.',
  'pair/other-client.cause':
    'La sesión nombra como cliente a {client}, y la instantánea local es de {local}: los dispositivos de uno dicen poco de los del otro.',
  'pair/other-client.source.client': 'el cliente de la sesión',
  'pair/other-client.fix.run-there':
    'Ejecute Sidecheck en {client}, desde donde se abrió el escritorio remoto, y compare con ese resultado.',
  'pair/other-client.fix.open-here': 'O bien abra el escritorio remoto desde {local} y compruebe allí de nuevo.',
  'pair/hours-apart.title': 'Entre los dos resultados hay {span} de diferencia.',
  'pair/hours-apart.cause':
    'La instantánea {side, select, local {del dispositivo local} other {de la sesión}} es {span} más antigua: {older}, frente a {newer}. Desde entonces pueden haber llegado y desaparecido dispositivos, y puede haberse abierto otra sesión.',
  'pair/hours-apart.fix.again':
    'Compruebe de nuevo {side, select, local {el dispositivo local} other {el escritorio remoto}} y aporte ese resultado.'
}
