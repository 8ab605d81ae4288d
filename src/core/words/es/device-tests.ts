import type { deviceTests as english } from '../en/device-tests.ts'

export const deviceTests: Readonly<Record<keyof typeof english, string>> = {
  'test.card.no-reader': 'No hay ningún lector con el nombre “{reader}”.',
  'test.card.hint.none': 'Conecte un lector y repita la prueba.',
  'test.card.hint.readers': 'Indique uno de estos: {names}.',
  'test.card.mute': 'La tarjeta no responde al lector.',
  'test.card.hint.insert': 'Inserte la tarjeta con el chip por delante y repita la prueba.',
  'test.card.in-use': 'Otro programa usa la tarjeta. Se deja como está, para no molestar.',
  'test.card.hint.close': 'Cierre el programa que usa la tarjeta y repita la prueba.',
  'test.card.xrdp':
    'En este tipo de escritorio remoto (xrdp) no se prueban tarjetas: la prueba podría interrumpir su sonido y su Portapapeles.',
  'test.card.hint.local': 'Pruebe la tarjeta en el dispositivo local.',
  'test.domain.no-domain': 'Ni DNS ni este sistema conocen el dominio.',
  'test.domain.no-kdc': 'El dominio se conoce, pero DNS no nombra ningún controlador de dominio suyo (_kerberos._tcp).',
  'test.domain.kdc-silent': 'DNS nombra controladores del dominio, y ninguno acepta una conexión desde este equipo.',
  'test.domain.no-answer': 'DNS no respondió, así que no se sabe nada del dominio.',
  'test.domain.hint.network':
    'Conéctese a la red o a la VPN de la organización y repita la prueba; si la conexión pasa por una puerta de enlace, puede que esta lo haga en su lugar.',
  'test.domain.hint.dns': 'Compruebe la conexión de red y sus servidores DNS y repita la prueba.',
  'test.port.not-found': 'No hay ningún puerto con este nombre (“{said}”).',
  'test.port.access-denied': 'El sistema no deja que Sidecheck abra el puerto (“{said}”).',
  'test.port.in-use': 'Otro programa está usando el puerto (“{said}”).',
  'test.port.not-supported': 'El puerto no se puede abrir: no es un puerto serie, o su controlador no lo admite (“{said}”).',
  'test.port.failed': 'No se pudo usar el puerto (“{said}”).',
  'test.port.no-answer': 'El puerto se abrió, y no volvió nada de lo que se envió.',
  'test.port.hint.bridge':
    'Puentee los pines 2 y 3 del conector y repita la prueba; después pruebe el mismo puerto en el dispositivo local.',
  'test.port.other-bytes':
    'Volvieron bytes distintos de los enviados: hay conectado un dispositivo que no devuelve lo recibido, o la velocidad es otra.',
  'test.port.hint.other-bytes': 'Desconecte el dispositivo y puentee los pines 2 y 3 del conector.',
  'test.port.hint.list': 'Tome el nombre de la lista de puertos.',
  'test.port.hint.group': 'Pida a su administrador acceso a los puertos serie (grupo dialout en Debian y Ubuntu).',
  'test.port.hint.close': 'Cierre el programa que usa el puerto y repita la prueba.',
  'test.port.hint.plug': 'Desconecte el dispositivo, vuelva a conectarlo y repita la prueba.'
}
