import type { PolicyValue } from '../snapshot/schema.ts'
import type { AudioQuality, Layer } from './types.ts'
import type { EffectiveInput } from './input.ts'
import { POLICY_KEY, QUALITY, SETTINGS, TERMINAL_SERVER_KEY, WINSTATIONS_KEY, blocks } from './settings.ts'
import type { AnyCapability } from './settings.ts'

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const shown = (data: PolicyValue['data']): string => (data === undefined ? 'no data' : String(data))

/** The value in the Group Policy key, if it was looked for. */
export const policyValue = (policies: PolicyValue[] | undefined, name: string): PolicyValue | undefined =>
  policies?.find((value) => value.layer === 'policy' && sameName(value.name, name))

const isListener = (value: PolicyValue): boolean => value.layer.startsWith('listener:')
const listenerName = (value: PolicyValue): string => value.layer.slice('listener:'.length)

/**
 * The listener whose values count: the one in the session's station name ("RDP-Tcp#3"); without a station name a brokered
 * platform's reverse-connect listener, else RDP-Tcp.
 */
function listenerValue(input: EffectiveInput, name: string): PolicyValue | undefined {
  const values = (input.policies ?? []).filter((value) => isListener(value) && sameName(value.name, name))
  const station = input.stationName?.toLowerCase()
  const named = station === undefined ? undefined : values.find((value) => station.startsWith(listenerName(value).toLowerCase()))
  if (named !== undefined) return named
  const brokered = input.platform === 'avd' || input.platform === 'windows365' || input.platform === 'devbox'
  const isTcp = (value: PolicyValue): boolean => sameName(listenerName(value), 'RDP-Tcp')
  return values.find((value) => isTcp(value) !== brokered) ?? values[0]
}

/** The session host's own value for a capability that has one. */
export function hostValue(input: EffectiveInput, capability: AnyCapability): PolicyValue | undefined {
  const host = SETTINGS[capability].host
  if (host === undefined) return undefined
  if (host.layer === 'listener') return listenerValue(input, host.valueName)
  return input.policies?.find((value) => value.layer === 'host' && sameName(value.name, host.valueName))
}

/** Whether Group Policy sets the capability, whatever it says: then the session host's own value does not count. */
export function policyIsSet(input: EffectiveInput, capability: AnyCapability): boolean {
  const value = policyValue(input.policies, SETTINGS[capability].policy.valueName)
  return value?.present === true && value.error === undefined && blocks(SETTINGS[capability].policy.blocks, value.data) !== undefined
}

/** An export that holds other keys only says nothing of the policy key. An empty list was read and sets nothing. */
const policyWasRead = ({ policies }: EffectiveInput): boolean =>
  policies !== undefined && (policies.length === 0 || policies.some(({ layer }) => layer === 'policy'))

export function policyLayer(input: EffectiveInput, capability: AnyCapability): Layer {
  const facts = SETTINGS[capability].policy
  const source = `${POLICY_KEY}\\${facts.valueName}`
  if (!policyWasRead(input)) return { layer: 'policy', source, value: 'unknown', effect: 'unknown' }
  const value = policyValue(input.policies, facts.valueName)
  if (value?.error !== undefined) return { layer: 'policy', source, value: `unknown (${value.error.code})`, effect: 'unknown' }
  if (value === undefined || !value.present)
    return { layer: 'policy', source, value: 'not set (Windows allows it by default)', effect: 'allows' }
  const blocked = blocks(facts.blocks, value.data)
  const meaning =
    blocked === undefined
      ? 'not a number'
      : `"${facts.displayName}": ${blocked === (facts.blockingState === 'Enabled') ? 'Enabled' : 'Disabled'}`
  return {
    layer: 'policy',
    source,
    value: `${shown(value.data)} (${meaning})`,
    effect: blocked === undefined ? 'unknown' : blocked ? 'blocks' : 'allows'
  }
}

export function hostLayer(input: EffectiveInput, capability: AnyCapability): Layer | undefined {
  const facts = SETTINGS[capability].host
  if (facts === undefined) return undefined
  const value = hostValue(input, capability)
  const key = facts.layer === 'host' ? TERMINAL_SERVER_KEY : `${WINSTATIONS_KEY}\\${value === undefined ? 'RDP-Tcp' : listenerName(value)}`
  const source = `${key}\\${facts.valueName}`
  const layer = facts.layer
  if (input.policies === undefined) return { layer, source, value: 'not read (Windows allows it by default)', effect: 'no-effect' }
  if (value?.error !== undefined)
    return { layer, source, value: `unknown (${value.error.code})`, effect: policyIsSet(input, capability) ? 'no-effect' : 'unknown' }
  if (value === undefined || !value.present) return { layer, source, value: 'not set (Windows allows it by default)', effect: 'no-effect' }
  if (policyIsSet(input, capability))
    return { layer, source, value: `${shown(value.data)} (Group Policy overrides it)`, effect: 'no-effect' }
  const blocked = blocks(facts.blocks, value.data)
  return { layer, source, value: shown(value.data), effect: blocked === undefined ? 'unknown' : blocked ? 'blocks' : 'allows' }
}

/** The quality limit that Group Policy sets; undefined where it sets none. */
export function qualityPolicy(input: EffectiveInput): { layer: Layer; quality: AudioQuality } | undefined {
  const value = policyValue(input.policies, QUALITY.valueName)
  if (value === undefined || !value.present) return undefined
  const quality = QUALITY.policyValues[shown(value.data) as keyof typeof QUALITY.policyValues] as AudioQuality | undefined
  if (quality === undefined) return undefined
  const effect = quality === 'high' ? 'allows' : 'limits'
  return {
    quality,
    layer: {
      layer: 'policy',
      source: `${POLICY_KEY}\\${QUALITY.valueName}`,
      value: `${shown(value.data)} ("${QUALITY.displayName}": ${quality})`,
      effect
    }
  }
}
