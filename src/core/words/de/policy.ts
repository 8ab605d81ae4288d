import type { policy as english } from '../en/policy.ts'

/** Was `sidecheck policy` ausgibt: Das liest die Administration. */
export const policy: Readonly<Record<keyof typeof english, string>> = {
  'policy.usual': '{name}: {value} (nicht festgelegt)',
  'policy.set': '{name}: {value} (festgelegt in {place})',
  'policy.on': 'ja',
  'policy.off': 'nein',
  'policy.text': '{text}',
  'policy.none': 'keine',
  'policy.free': 'wie jede Person es wählt',
  'policy.unread': 'nicht lesbar: {reason}',
  'policy.unknown': '{name} in {place} ist keine Richtlinie. Das bewirkt nichts.',
  'policy.faulty': 'An den Richtlinien stimmt etwas nicht. Wo etwas nicht lesbar ist, gilt der sicherere Wert.'
}
