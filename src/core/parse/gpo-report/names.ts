import { ALL_SETTINGS } from '../../capabilities/index.ts'
import { POLICY_KEY, QUALITY } from '../../capabilities/settings.ts'
import { longKey } from '../reg/data.ts'
import type { PolicyFacts } from '../../capabilities/settings.ts'
import type { RegistryValue } from '../types.ts'

const KEY = longKey(POLICY_KEY) ?? POLICY_KEY

const BY_NAME = new Map(ALL_SETTINGS.map(({ policy }) => [policy.displayName.toLowerCase(), policy]))

/**
 * The registry value that a policy of a report sets; undefined where the policy decides nothing of redirection, or its
 * state is none of the two.
 *
 * @param name the policy's name, in English
 * @param state "Enabled" or "Disabled"
 * @param choices the chosen items of its lists, in English
 */
export function valueOfPolicy(name: string, state: string, choices: readonly string[]): RegistryValue | undefined {
  const title = name.toLowerCase()
  const enabled = state.toLowerCase() === 'enabled'
  if (!enabled && state.toLowerCase() !== 'disabled') return undefined
  if (title === QUALITY.displayName.toLowerCase()) return quality(enabled, choices)
  const policy = BY_NAME.get(title)
  return policy === undefined ? undefined : valueOf(policy, enabled)
}

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
  const mode = QUALITY.policyValues.find(([, word]) => choices.some((choice) => choice.toLowerCase() === word))
  return mode === undefined ? undefined : valueOfQuality(mode[0])
}

/** The same of what it writes, null where it is disabled; undefined for a value that it does not have. */
export function valueOfQuality(written: string | null): RegistryValue | undefined {
  const value = { key: KEY, name: QUALITY.valueName, type: 'REG_DWORD' }
  if (written === null) return { ...value, data: null, deleted: true }
  return QUALITY.policyValues.some(([number]) => number === written) ? { ...value, data: Number(written) } : undefined
}
