import { settingsOf } from '../capabilities/index.ts'
import type { AnyCapability } from '../capabilities/index.ts'
import type { LayerKind } from '../capabilities/layers.ts'
import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import type { ServiceInfo, Side } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import { audioVerdict } from './audio-events.ts'
import { clientName, clientSupports, isFreeRdp } from './clients.ts'
import type { Layer } from './layers.ts'
import { findProperty } from './properties.ts'

const SIDES: readonly Side[] = ['local', 'session']

const nothingKnown = (layer: LayerKind, source: Layer['source'], side: Side = 'session'): Layer => ({
  layer,
  source,
  value: say('layer.nothing-known'),
  effect: 'no-effect',
  side,
  facts: []
})

export function clientLayer(facts: FactBase, capability: AnyCapability): Layer {
  const fact = facts.all('client')[0]
  const source = say('layer.source.client')
  if (fact === undefined) return nothingKnown('client', source, 'local')
  const client = fact.value
  const place = { layer: 'client', source, side: 'local', facts: [fact] } as const
  const name = clientName(client)
  const support = clientSupports(client, capability)
  if (support === 'yes') return { ...place, value: name, effect: 'allows' }
  if (support === 'no') return { ...place, value: say('layer.client.unsupported', { client: name }), effect: 'blocks' }
  if (settingsOf(capability).anyLinuxClient === true) return { ...place, value: name, effect: 'no-effect' }
  return {
    ...place,
    value: say(isFreeRdp(client.name) ? 'layer.client.with-option' : 'layer.client.depends', { client: name }),
    effect: 'unknown'
  }
}

/** The dialog of an .rdp file asks for devices, not for where sounds play. */
export function consentLayer(facts: FactBase, capability: AnyCapability): Layer {
  const source = say('layer.source.consent')
  // The answers are one for all, or one for each capability that was asked about.
  const fact = facts.all('consent').find(({ value }) => value.capability === undefined || value.capability === capability)
  if (fact === undefined || settingsOf(capability).neverAsked === true) return nothingKnown('consent', source, 'local')
  const { answer } = fact.value
  return {
    layer: 'consent',
    source,
    value: say(answer === 'granted' ? 'layer.consent.ticked' : answer === 'refused' ? 'layer.consent.not-ticked' : 'value.unknown'),
    effect: answer === 'granted' ? 'allows' : answer === 'refused' ? 'blocks' : 'unknown',
    side: 'local',
    facts: [fact]
  }
}

/** The gateway in use: as given, or as the .rdp file names it. */
export function gatewayName(facts: FactBase): string | undefined {
  const given = facts.all('gateway')[0]?.value.name
  if (given !== undefined) return given
  const host = findProperty(facts, 'gatewayhostname', 'rdp')?.property.value.value.trim()
  const method = findProperty(facts, 'gatewayusagemethod', 'rdp')?.property.value.value.trim()
  return host !== '' && (method === '1' || method === '2') ? host : undefined
}

/** https://learn.microsoft.com/en-us/windows/win32/api/tsgpolicyengine/ne-tsgpolicyengine-policyattributetype */
export function gatewayLayer(facts: FactBase, capability: AnyCapability): Layer {
  const name = gatewayName(facts)
  const gateway = facts.all('gateway')[0]
  const place = { layer: 'gateway', source: 'RD Gateway', side: 'session', facts: gateway === undefined ? [] : [gateway] } as const
  const named = { ...place, source: name === undefined ? place.source : `RD Gateway ${name}` }
  if (settingsOf(capability).gatewayDecides === undefined) return { ...place, value: say('layer.gateway.not-its'), effect: 'no-effect' }
  if (gateway === undefined) {
    return name === undefined ? nothingKnown('gateway', place.source) : { ...named, value: say('value.unknown'), effect: 'unknown' }
  }
  // Its answer is about ports; what it does to printers, drives or the clipboard nobody said.
  const ports = settingsOf(capability).gatewayDecides === 'ports' ? gateway.value.ports : 'unknown'
  return {
    ...named,
    value: say(`layer.gateway.${ports}`),
    effect: ports === 'forbidden' ? 'blocks' : ports === 'allowed' ? 'allows' : 'unknown'
  }
}

/** A service that cannot do its work: disabled, or stopped although it is no service that starts by itself. SCardSvr does. */
function broken(service: ServiceInfo): boolean {
  if (service.start === 'disabled' || service.state === 'missing') return service.state !== 'running'
  return service.state === 'stopped' && service.name.toLowerCase() !== 'scardsvr'
}

export function serviceLayers(facts: FactBase, capability: AnyCapability): Layer[] {
  const layers = SIDES.flatMap((side) => {
    const needed = new Set((settingsOf(capability).services?.[side] ?? []).map((name) => name.toLowerCase()))
    return facts
      .all('service', side)
      .filter(({ value }) => needed.has(value.name.toLowerCase()))
      .map((fact): Layer => {
        const { name, state, start } = fact.value
        return {
          layer: 'service',
          source: say('layer.source.service', { name, side }),
          value: say('service.state', { state, start }),
          effect: broken(fact.value) ? 'blocks' : state === 'unknown' ? 'unknown' : 'allows',
          side,
          facts: [fact]
        }
      })
  })
  return layers.length > 0 ? layers : [nothingKnown('service', say('layer.source.services'))]
}

/** The consent values that are set and are not "Allow". https://learn.microsoft.com/en-us/windows/client-management/mdm/policy-csp-privacy */
export const microphoneDenials = (facts: FactBase, side: Side): Fact<'microphone-consent'>[] =>
  facts.all('microphone-consent', side).filter(({ value }) => value.value !== null && value.value.toLowerCase() !== 'allow')

export function privacyLayers(facts: FactBase, capability: AnyCapability): Layer[] {
  const layers = (settingsOf(capability).needsMicrophoneConsent === true ? SIDES : []).flatMap((side): Layer[] => {
    const consents = facts.all('microphone-consent', side)
    if (consents.length === 0) return []
    const denials = microphoneDenials(facts, side)
    return [
      {
        layer: 'privacy',
        source: say('layer.source.privacy', { side }),
        value:
          denials.length === 0
            ? say('layer.privacy.not-denied')
            : items(
                'comma',
                denials.map(({ value }) => say('layer.privacy.denied', { value: value.value ?? '', scope: value.scope }))
              ),
        effect: denials.length === 0 ? 'allows' : 'blocks',
        side,
        facts: consents
      }
    ]
  })
  return layers.length > 0 ? layers : [nothingKnown('privacy', say('layer.source.privacy-settings'))]
}

const EVENT_LAYER = {
  client: 'property',
  licence: 'licence',
  policy: 'policy',
  registry: 'listener',
  administrator: 'host',
  'session-zero': 'service'
} as const

/** What Windows logged when it set up audio in this session: proof, since it is the result and not a setting. */
export function eventLayer(facts: FactBase, capability: AnyCapability): Layer | undefined {
  const { firstEvent } = settingsOf(capability)
  const found = firstEvent === undefined ? undefined : audioVerdict(facts, firstEvent)
  if (found === undefined) return undefined
  const { verdict, event } = found
  const { channel, id, at, message } = event.value
  const value = message === undefined ? say('event.at', { id: String(id), at }) : say('event.message', { id: String(id), at, message })
  const place = { source: channel, value, side: 'session', facts: [event] } as const
  return verdict === 'enabled'
    ? { ...place, layer: 'licence', effect: 'allows' }
    : { ...place, layer: EVENT_LAYER[verdict], effect: 'blocks' }
}

export const licenceLayer = (): Layer => nothingKnown('licence', say('layer.source.licence'))
