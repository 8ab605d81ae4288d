import { settingsOf } from '../capabilities/index.ts'
import type { AnyCapability } from '../capabilities/index.ts'
import { blocks, POLICY_KEY, QUALITY, TERMINAL_SERVER_KEY, WINSTATIONS_KEY } from '../capabilities/settings.ts'
import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import type { PolicyValue } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import type { AudioQuality, Layer, PlatformName } from './layers.ts'
import { sessionInfo } from './session.ts'

type RegistryFact = Fact<'registry-value'>

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const shown = (data: PolicyValue['data']): Words => (data === undefined ? say('value.no-data') : String(data))
const isPolicy = ({ value }: RegistryFact): boolean => value.layer === 'policy'

/** The values that decide are the session host's; undefined where its registry was not read. */
const valuesOf = (facts: FactBase): readonly RegistryFact[] | undefined => facts.list('registry-value', 'session')

/** The values of a list by their names in lower case: every capability asks for several. */
const indexes = new WeakMap<readonly RegistryFact[], Map<string, RegistryFact[]>>()

/** The values of a name, whatever its case, in the order in which they were read. */
function valuesNamed(facts: FactBase, name: string): readonly RegistryFact[] {
  const values = valuesOf(facts)
  if (values === undefined) return []
  let index = indexes.get(values)
  if (index === undefined) {
    index = new Map()
    for (const fact of values) {
      const key = fact.value.name.toLowerCase()
      const same = index.get(key)
      if (same === undefined) index.set(key, [fact])
      else same.push(fact)
    }
    indexes.set(values, index)
  }
  return index.get(name.toLowerCase()) ?? []
}

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
  const brokered = platform === 'avd' || platform === 'windows365' || platform === 'devbox'
  const isTcp = (fact: RegistryFact): boolean => sameName(listenerName(fact), 'RDP-Tcp')
  return values.find((fact) => isTcp(fact) !== brokered) ?? values[0]
}

/** Whether Group Policy sets the capability, whatever it says: then the session host's own value does not count. */
function policyIsSet(facts: FactBase, capability: AnyCapability): boolean {
  const { policy } = settingsOf(capability).setting
  return blocks(policy.blocks, policyValue(facts, policy.valueName)?.value.data) !== undefined
}

/** An export that holds other keys only says nothing of the policy key. An empty list was read and sets nothing. */
function policyWasRead(facts: FactBase): boolean {
  const values = valuesOf(facts)
  return values !== undefined && (values.length === 0 || values.some(isPolicy))
}

export function policyLayer(facts: FactBase, capability: AnyCapability): Layer {
  const { policy } = settingsOf(capability).setting
  const place = { layer: 'policy', source: `${POLICY_KEY}\\${policy.valueName}`, side: 'session' } as const
  if (!policyWasRead(facts)) return { ...place, value: say('value.unknown'), effect: 'unknown', facts: [] }
  const fact = policyValue(facts, policy.valueName)
  const value = fact?.value
  const read = fact === undefined ? [] : [fact]
  if (value?.error !== undefined)
    return { ...place, value: say('value.unknown-code', { code: value.error.code }), effect: 'unknown', facts: read }
  if (value === undefined || !value.present)
    return { ...place, value: say('value.not-set-allowed'), brief: say('value.not-set'), effect: 'allows', facts: read }
  const blocked = blocks(policy.blocks, value.data)
  return {
    ...place,
    value:
      blocked === undefined
        ? say('layer.policy.not-a-number', { data: shown(value.data) })
        : say('layer.policy.set', {
            data: shown(value.data),
            name: policy.displayName,
            state: blocked === (policy.blockingState === 'Enabled') ? say('policy.Enabled') : say('policy.Disabled')
          }),
    effect: blocked === undefined ? 'unknown' : blocked ? 'blocks' : 'allows',
    facts: read
  }
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
  const place = {
    layer: host.layer,
    source: `${key}\\${host.valueName}`,
    side: 'session',
    facts: fact === undefined ? [] : [fact]
  } as const
  if (valuesOf(facts) === undefined)
    return { ...place, value: say('value.not-read-allowed'), brief: say('value.not-read'), effect: 'no-effect' }
  if (value?.error !== undefined) {
    const effect = policyIsSet(facts, capability) ? 'no-effect' : 'unknown'
    return { ...place, value: say('value.unknown-code', { code: value.error.code }), effect }
  }
  if (value === undefined || !value.present)
    return { ...place, value: say('value.not-set-allowed'), brief: say('value.not-set'), effect: 'no-effect' }
  if (policyIsSet(facts, capability))
    return { ...place, value: say('layer.host.overridden', { data: shown(value.data) }), effect: 'no-effect' }
  const blocked = blocks(host.blocks, value.data)
  return { ...place, value: shown(value.data), effect: blocked === undefined ? 'unknown' : blocked ? 'blocks' : 'allows' }
}

/** The quality limit that Group Policy sets; undefined where it sets none. */
export function qualityPolicy(facts: FactBase): { layer: Layer; quality: AudioQuality } | undefined {
  const fact = policyValue(facts, QUALITY.valueName)
  const data = String(fact?.value.data)
  const quality = QUALITY.policyValues.find(([value]) => value === data)?.[1]
  if (fact === undefined || quality === undefined) return undefined
  return {
    quality,
    layer: {
      layer: 'policy',
      source: `${POLICY_KEY}\\${QUALITY.valueName}`,
      value: say('layer.quality.policy', { data, name: QUALITY.displayName, quality }),
      effect: quality === 'high' ? 'allows' : 'limits',
      side: 'session',
      facts: [fact]
    }
  }
}
