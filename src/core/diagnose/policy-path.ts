import { say } from '../words/index.ts'
import type { Text, Words } from '../words/index.ts'

const TEMPLATES = 'Computer Configuration > Policies > Administrative Templates > '
const WINDOWS = `${TEMPLATES}Windows Components > `
const SESSION_HOST = `${WINDOWS}Remote Desktop Services > Remote Desktop Session Host > `

/** The beginnings of a path in the policy editor that are known in every language of the program, the longest first. */
const KNOWN: readonly (readonly [start: string, id: Text['id']])[] = [
  [`${SESSION_HOST}Device and Resource Redirection > `, 'path.policy.redirection'],
  [SESSION_HOST, 'path.policy.session-host'],
  [WINDOWS, 'path.policy.windows'],
  [TEMPLATES, 'path.policy.templates']
]

/** An exact value, in the words of the reader's policy editor where it is a path there: nobody finds an English one in another's menus. */
export function inPolicyEditor(exact: Words): Words {
  if (typeof exact !== 'string') return exact
  const known = KNOWN.find(([start]) => exact.startsWith(start))
  return known === undefined ? exact : say(known[1], { rest: exact.slice(known[0].length) })
}
