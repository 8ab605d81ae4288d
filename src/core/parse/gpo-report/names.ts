import { lookUp } from '../../text/look-up.ts'
import { ALL_SETTINGS } from '../../capabilities/all.ts'
import { POLICY_KEY, QUALITY } from '../../capabilities/settings.ts'
import { longKey } from '../reg/data.ts'
import type { PolicyFacts } from '../../capabilities/settings.ts'
import type { RegistryValue } from '../types.ts'
import { unmarked } from '../../text/unmarked.ts'
import { TRANSLATED } from './translated.ts'

const KEY = longKey(POLICY_KEY) ?? POLICY_KEY

/** Blanks and apostrophes are of several kinds. */
const plain = (name: string): string => unmarked(name.replace(/[’´`]/g, "'")).replace(/\s+/g, ' ').trim()
const namesOf = (valueName: string, english: string): string[] => [english, ...(lookUp(TRANSLATED.policies, valueName) ?? [])]
const BY_NAME = new Map(
  ALL_SETTINGS.flatMap(({ policy }) => namesOf(policy.valueName, policy.displayName).map((name) => [plain(name), policy] as const))
)
const ENGLISH = new Set([...ALL_SETTINGS.map(({ policy }) => policy.displayName), QUALITY.displayName].map(plain))
const QUALITY_NAMES = new Set(namesOf(QUALITY.valueName, QUALITY.displayName).map(plain))
const MODES = new Map(
  QUALITY.policyValues.flatMap(([written, word]) =>
    [word, ...(lookUp(TRANSLATED.modes, word) ?? [])].map((name) => [plain(name), written] as const)
  )
)

/**
 * The registry value that a policy of a report sets; undefined where the policy decides nothing of redirection, or its
 * state is none of the two.
 *
 * @param name the policy's name, in English or as translated.ts has it
 * @param state "Enabled" or "Disabled", which a report has in every language
 * @param choices the chosen items of its lists
 */
export function valueOfPolicy(name: string, state: string, choices: readonly string[]): RegistryValue | undefined {
  const title = plain(name)
  const enabled = state.toLowerCase() === 'enabled'
  if (!enabled && state.toLowerCase() !== 'disabled') return undefined
  if (QUALITY_NAMES.has(title)) return quality(enabled, choices)
  const policy = BY_NAME.get(title)
  return policy === undefined ? undefined : valueOf(policy, enabled)
}

/** Whether a policy is called by its English name, which is known of every policy that decides something. */
export const isEnglishName = (name: string): boolean => ENGLISH.has(plain(name))

/** The same of a policy that is called by the name of its value; undefined where no policy with two states writes it. */
export function valueOfName(valueName: string, enabled: boolean): RegistryValue | undefined {
  const policy = ALL_SETTINGS.find((setting) => setting.policy.valueName === valueName)?.policy
  return policy === undefined ? undefined : valueOf(policy, enabled)
}

function valueOf(policy: PolicyFacts, enabled: boolean): RegistryValue {
  const blocks = enabled === (policy.blockingState === 'Enabled')
  return { key: KEY, name: policy.valueName, type: 'REG_DWORD', data: blocks === (policy.blocks === 'nonzero') ? 1 : 0 }
}

/** The policy that limits the quality writes the chosen mode, and takes its value away where it is disabled. */
function quality(enabled: boolean, choices: readonly string[]): RegistryValue | undefined {
  if (!enabled) return valueOfQuality(null)
  const mode = choices.map((choice) => MODES.get(plain(choice))).find((written) => written !== undefined)
  return mode === undefined ? undefined : valueOfQuality(mode)
}

/** The same of what it writes, null where it is disabled; undefined for a value that it does not have. */
export function valueOfQuality(written: string | null): RegistryValue | undefined {
  const value = { key: KEY, name: QUALITY.valueName, type: 'REG_DWORD' }
  if (written === null) return { ...value, data: null, deleted: true }
  return QUALITY.policyValues.some(([number]) => number === written) ? { ...value, data: Number(written) } : undefined
}
