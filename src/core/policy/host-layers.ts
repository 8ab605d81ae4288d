import { settingsOf } from '../capabilities/all.ts'
import type { AnyCapability } from '../capabilities/all.ts'
import { blocks, POLICY_KEY, QUALITY, TERMINAL_SERVER_KEY, WINSTATIONS_KEY } from '../capabilities/settings.ts'
import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import type { PolicyValue } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { layerAt, resting } from './layers.ts'
import type { AudioQuality, Layer, PlatformName } from './layers.ts'
import { isServiceOwned, sessionInfo } from './session.ts'

type RegistryFact = Fact<'registry-value'>

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const shown = (data: PolicyValue['data']): Words => (data === undefined ? say('value.no-data') : String(data))
const isPolicy = ({ value }: RegistryFact): boolean => value.layer === 'policy'

/** The values that decide are the session host's; undefined where its registry was not read. */
const valuesOf = (facts: FactBase): readonly RegistryFact[] | undefined => facts.list('registry-value', 'session')

/** What a registry list holds, worked out once: every capability asks for several values. */
interface RegistryIndex {
  /** By names in lower case, in the order in which they were read. */
  byName: Map<string, RegistryFact[]>
  /** An export that holds other keys only says nothing of the policy key. An empty list was read and sets nothing. */
  policyWasRead: boolean
}

/** Undefined where the session host's registry was not read. */
function registryIndex(facts: FactBase): RegistryIndex | undefined {
  const values = valuesOf(facts)
  if (values === undefined) return undefined
  const byName = new Map<string, RegistryFact[]>()
  for (const fact of values) {
    const name = fact.value.name.toLowerCase()
    const same = byName.get(name)
    if (same === undefined) byName.set(name, [fact])
    else same.push(fact)
  }
  return { byName, policyWasRead: values.length === 0 || values.some(isPolicy) }
}

/** The values of a name, whatever its case. */
const valuesNamed = (facts: FactBase, name: string): readonly RegistryFact[] =>
  facts.once(registryIndex)?.byName.get(name.toLowerCase()) ?? []

/** The value in the Group Policy key, if it was looked for. */
const policyValue = (facts: FactBase, name: string): RegistryFact | undefined => valuesNamed(facts, name).find(isPolicy)

const LISTENER = 'listener:'
const isListener = ({ value }: RegistryFact): boolean => value.layer.startsWith(LISTENER)
const listenerName = ({ value }: RegistryFact): string => value.layer.slice(LISTENER.length)

/**
 * The listener whose values count: the one in the session's station name ("RDP-Tcp#3"); without a station name a brokered
 * platform's reverse-connect listener, else RDP-Tcp.
 */
function listenerValue(facts: FactBase, platform: PlatformName, name: string): RegistryFact | undefined {
  const values = valuesNamed(facts, name).filter(isListener)
  const station = sessionInfo(facts)?.stationName?.toLowerCase()
  const named = station === undefined ? undefined : values.find((fact) => station.startsWith(listenerName(fact).toLowerCase()))
  if (named !== undefined) return named
  const brokered = platform === 'avd' || isServiceOwned(platform)
  const isTcp = (fact: RegistryFact): boolean => sameName(listenerName(fact), 'RDP-Tcp')
  return values.find((fact) => isTcp(fact) !== brokered) ?? values[0]
}

/** Whether Group Policy sets the capability, whatever it says: then the session host's own value does not count. */
function policyIsSet(facts: FactBase, capability: AnyCapability): boolean {
  const { policy } = settingsOf(capability).setting
  return blocks(policy.blocks, policyValue(facts, policy.valueName)?.value.data) !== undefined
}

export function policyLayer(facts: FactBase, capability: AnyCapability): Layer {
  const { policy } = settingsOf(capability).setting
  const fact = policyValue(facts, policy.valueName)
  const layer = layerAt('policy', `${POLICY_KEY}\\${policy.valueName}`, 'session', resting(fact))
  if (facts.once(registryIndex)?.policyWasRead !== true) return layer(say('value.unknown'), 'unknown')
  const value = fact?.value
  if (value?.error !== undefined) return layer(say('value.unknown-code', { code: value.error.code }), 'unknown')
  if (value === undefined || !value.present) return layer(say('value.not-set-allowed'), 'allows', { brief: say('value.not-set') })
  const blocked = blocks(policy.blocks, value.data)
  const data = shown(value.data)
  if (blocked === undefined) return layer(say('layer.policy.not-a-number', { data }), 'unknown')
  const state = say(blocked === (policy.blockingState === 'Enabled') ? 'policy.Enabled' : 'policy.Disabled')
  const said = value.assigned === true ? 'layer.policy.assigned' : 'layer.policy.set'
  return layer(say(said, { data, name: policy.displayName, state }), blocked ? 'blocks' : 'allows')
}

export function hostLayer(facts: FactBase, platform: PlatformName, capability: AnyCapability): Layer | undefined {
  const host = settingsOf(capability).setting.host
  if (host === undefined) return undefined
  const fact =
    host.layer === 'listener'
      ? listenerValue(facts, platform, host.valueName)
      : valuesNamed(facts, host.valueName).find(({ value }) => value.layer === 'host')
  const value = fact?.value
  const key = host.layer === 'host' ? TERMINAL_SERVER_KEY : `${WINSTATIONS_KEY}\\${fact === undefined ? 'RDP-Tcp' : listenerName(fact)}`
  const layer = layerAt(host.layer, `${key}\\${host.valueName}`, 'session', resting(fact))
  if (valuesOf(facts) === undefined) return layer(say('value.not-read-allowed'), 'no-effect', { brief: say('value.not-read') })
  if (value?.error !== undefined)
    return layer(say('value.unknown-code', { code: value.error.code }), policyIsSet(facts, capability) ? 'no-effect' : 'unknown')
  if (value === undefined || !value.present) return layer(say('value.not-set-allowed'), 'no-effect', { brief: say('value.not-set') })
  const data = shown(value.data)
  if (policyIsSet(facts, capability)) return layer(say('layer.host.overridden', { data }), 'no-effect')
  const blocked = blocks(host.blocks, value.data)
  return layer(data, blocked === undefined ? 'unknown' : blocked ? 'blocks' : 'allows')
}

/** The quality limit that Group Policy sets; undefined where it sets none. */
export function qualityPolicy(facts: FactBase): { layer: Layer; quality: AudioQuality } | undefined {
  const fact = policyValue(facts, QUALITY.valueName)
  const data = String(fact?.value.data)
  const quality = QUALITY.policyValues.find(([value]) => value === data)?.[1]
  if (fact === undefined || quality === undefined) return undefined
  const layer = layerAt('policy', `${POLICY_KEY}\\${QUALITY.valueName}`, 'session', [fact])
  const value = say('layer.quality.policy', { data, name: QUALITY.displayName, quality })
  return { quality, layer: layer(value, quality === 'high' ? 'allows' : 'limits') }
}
