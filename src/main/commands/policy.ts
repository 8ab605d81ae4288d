import { items, say } from '../../core/words/index.ts'
import type { Speaker, Words } from '../../core/words/index.ts'
import { adminPolicies } from '../platform/index.ts'
import type { Policies, Setting } from '../policy/policies.ts'
import { EXIT, printJson, printLines, printMessage } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'

export const POLICIES_SCHEMA = 'sidecheck.policies/1'

/** What other programs read: each policy's value, the place that decides it, and why it could not be read where it could not. */
export const policiesJson = ({ settings, unknown }: Policies): object => ({
  schema: POLICIES_SCHEMA,
  // Every policy holds in this version; readers of earlier ones were told which did.
  settings: Object.values(settings).map((setting) => ({ ...setting, inEffect: true })),
  unknown
})

const wordsOf = ({ value }: Setting): Words => {
  if (value === null) return say('policy.free')
  if (typeof value === 'boolean') return say(value ? 'policy.on' : 'policy.off')
  if (typeof value === 'string') return say('policy.text', { text: value })
  return value.length === 0 ? say('policy.none') : say('policy.text', { text: items('and', value) })
}

/** For people: a line for each policy, then what is wrong. */
export function policyLines({ settings, unknown }: Policies, speak: Speaker): string[] {
  const lines = Object.values(settings).flatMap((setting) => {
    const { name, source, fault } = setting
    const value = speak(wordsOf(setting))
    const line = speak(source === null ? say('policy.usual', { name, value }) : say('policy.set', { name, value, place: source }))
    return [line, ...(fault === undefined ? [] : [`  ${speak(say('policy.unread', { reason: fault }))}`])]
  })
  return [...lines, ...unknown.map(({ name, place }) => speak(say('policy.unknown', { name, place })))]
}

/** `sidecheck policy`: what an administrator has set on this machine. Exit code 1 where something of it cannot be read. */
export async function policy(options: { json?: boolean }, terminal: Terminal, read = adminPolicies): Promise<ExitCode> {
  const policies = await read()
  if (options.json === true) printJson(terminal, policiesJson(policies))
  else printLines(terminal, policyLines(policies, terminal.speak))
  const isFaulty = policies.unknown.length > 0 || Object.values(policies.settings).some(({ fault }) => fault !== undefined)
  if (isFaulty) printMessage(terminal, terminal.speak(say('policy.faulty')))
  return isFaulty ? EXIT.problems : EXIT.fine
}
