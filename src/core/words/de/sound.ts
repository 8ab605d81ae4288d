import type { sound as english } from '../en/sound.ts'

export const sound: Readonly<Record<keyof typeof english, string>> = {
  'sound.answer':
    'Antwort einer Person, nicht gemessen: {played, select, left {Der Testton links} right {Der Testton rechts} other {Der Testton auf beiden Seiten}} von „{device}“ {answer, select, yes {war zu hören} no {war nicht zu hören} other {war nur auf einer Seite zu hören}}.'
}
