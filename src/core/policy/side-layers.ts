import { settingsOf } from '../capabilities/all.ts'
import type { AnyCapability } from '../capabilities/all.ts'
import type { LayerKind } from '../capabilities/layers.ts'
import { CONDITIONAL_ACCESS } from '../capabilities/settings.ts'
import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import type { ServiceInfo, Side } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { audioVerdict } from './audio-events.ts'
import { clientName, clientSupports, isFreeRdp } from './clients.ts'
import { layerAt, resting } from './layers.ts'
import type { Layer, PlatformName } from './layers.ts'
import { findProperty } from './properties.ts'
import { servicesNamed } from './services.ts'
import { startIsKnown } from './session.ts'

const SIDES: readonly Side[] = ['local', 'session']

const nothingKnown = (layer: LayerKind, source: Words, side?: Side): Layer =>
  layerAt(layer, source, side)(say('layer.nothing-known'), 'no-effect')

/** What decides nothing is the same for every pair. */
const NO_CLIENT = nothingKnown('client', say('layer.source.client'), 'local')
const NO_CONSENT = nothingKnown('consent', say('layer.source.consent'), 'local')
const NO_GATEWAY = nothingKnown('gateway', 'RD Gateway')
const NOT_THE_GATEWAYS = layerAt('gateway', 'RD Gateway')(say('layer.gateway.not-its'), 'no-effect')
const NO_SERVICES = nothingKnown('service', say('layer.source.services'))
const NO_PRIVACY = nothingKnown('privacy', say('layer.source.privacy-settings'))
const NO_LICENCE = nothingKnown('licence', say('layer.source.licence'))

export function clientLayer(facts: FactBase, capability: AnyCapability): Layer {
  const fact = facts.all('client')[0]
  if (fact === undefined) return NO_CLIENT
  const client = fact.value
  const layer = layerAt('client', say('layer.source.client'), 'local', [fact])
  const name = clientName(client)
  const support = clientSupports(client, capability)
  if (support === 'yes') return layer(name, 'allows')
  if (support === 'no') return layer(say('layer.client.unsupported', { client: name }), 'blocks')
  if (settingsOf(capability).anyLinuxClient === true) return layer(name, 'no-effect')
  return layer(say(isFreeRdp(client.name) ? 'layer.client.with-option' : 'layer.client.depends', { client: name }), 'unknown')
}

const CONSENTS = {
  granted: ['layer.consent.ticked', 'allows'],
  refused: ['layer.consent.not-ticked', 'blocks'],
  asked: ['value.unknown', 'unknown']
} as const

/** Set to 1 on the local device, the dialog is the one from before April 2026, in which everything was ticked. */
export const oldDialog = (facts: FactBase): Fact<'registry-value'> | undefined => facts.once(dialogVersion)

const dialogVersion = (facts: FactBase): Fact<'registry-value'> | undefined =>
  facts
    .all('registry-value', 'local')
    .find(({ value }) => /^RedirectionWarningDialogVersion$/i.test(value.name) && value.present && Number(value.data) === 1)

/** The dialog of an .rdp file asks for devices, not for where sounds play. */
export function consentLayer(facts: FactBase, capability: AnyCapability): Layer {
  if (settingsOf(capability).neverAsked === true) return NO_CONSENT
  // The answers are one for all, or one for each capability that was asked about.
  const fact = facts.all('consent').find(({ value }) => value.capability === undefined || value.capability === capability)
  const old = oldDialog(facts)
  if (fact === undefined && old === undefined) return NO_CONSENT
  const source = say('layer.source.consent')
  if (fact === undefined)
    return layerAt('consent', source, 'local', resting(old))(say('layer.consent.old-dialog', { value: `${old?.value.name} = 1` }), 'allows')
  const [value, effect] = CONSENTS[fact.value.answer]
  return layerAt('consent', source, 'local', [fact])(say(value), effect)
}

/** The gateway in use: as given, or as the .rdp file names it. */
export function gatewayName(facts: FactBase): string | undefined {
  const given = facts.all('gateway')[0]?.value.name
  if (given !== undefined) return given
  const host = findProperty(facts, 'gatewayhostname', 'rdp')?.property.value.value.trim()
  const method = findProperty(facts, 'gatewayusagemethod', 'rdp')?.property.value.value.trim()
  return host !== '' && (method === '1' || method === '2') ? host : undefined
}

const PORTS = { allowed: 'allows', forbidden: 'blocks', unknown: 'unknown' } as const

/** https://learn.microsoft.com/en-us/windows/win32/api/tsgpolicyengine/ne-tsgpolicyengine-policyattributetype */
export function gatewayLayer(facts: FactBase, capability: AnyCapability): Layer {
  const { gatewayDecides } = settingsOf(capability)
  const gateway = facts.all('gateway')[0]
  if (gatewayDecides === undefined) return gateway === undefined ? NOT_THE_GATEWAYS : { ...NOT_THE_GATEWAYS, facts: [gateway] }
  const name = gatewayName(facts)
  if (gateway === undefined && name === undefined) return NO_GATEWAY
  const layer = layerAt('gateway', name === undefined ? 'RD Gateway' : `RD Gateway ${name}`, 'session', resting(gateway))
  if (gateway === undefined) return layer(say('value.unknown'), 'unknown')
  // Its answer is about ports; what it does to printers, drives or the clipboard nobody said.
  const ports = gatewayDecides === 'ports' ? gateway.value.ports : 'unknown'
  return layer(say(`layer.gateway.${ports}`), PORTS[ports])
}

/**
 * What Conditional Access decides for the connection stands in Microsoft Entra, where this program cannot look: unknown, until
 * somebody who can look tells it. Undefined where it decides nothing.
 */
export function conditionalAccessLayer(facts: FactBase, platform: PlatformName, capability: AnyCapability): Layer | undefined {
  const { since, on } = CONDITIONAL_ACCESS
  if (settingsOf(capability).conditionalAccess !== true || !on.some((name) => name === platform)) return undefined
  const told = facts.all('conditional-access').find(({ value }) => value.capability === capability)
  const layer = layerAt(
    'conditional-access',
    say('layer.source.conditional-access', { since: say(`since.${since}`) }),
    'session',
    resting(told)
  )
  if (told === undefined) return layer(say('layer.conditional-access.unread'), 'unknown', { brief: say('value.not-read') })
  return told.value.allowed
    ? layer(say('layer.conditional-access.allowed'), 'allows')
    : layer(say('layer.conditional-access.blocked'), 'blocks')
}

/** A service that cannot do its work: disabled, or stopped although it is no service that starts by itself. SCardSvr does. */
function broken(service: ServiceInfo): boolean {
  if (service.start === 'disabled' || service.state === 'missing') return service.state !== 'running'
  return service.state === 'stopped' && service.name.toLowerCase() !== 'scardsvr'
}

function serviceLayer(fact: Fact<'service'>): Layer {
  const { name, state, start } = fact.value
  const layer = layerAt('service', say('layer.source.service', { name, side: fact.side }), fact.side, [fact])
  return layer(say('service.state', { state, start }), broken(fact.value) ? 'blocks' : state === 'unknown' ? 'unknown' : 'allows')
}

export function serviceLayers(facts: FactBase, capability: AnyCapability): Layer[] {
  const { services } = settingsOf(capability)
  const layers = SIDES.flatMap((side) => services?.[side]?.flatMap((name) => servicesNamed(facts, side, name).map(serviceLayer)) ?? [])
  return layers.length > 0 ? layers : [NO_SERVICES]
}

/** The consent values that are set and are not "Allow". https://learn.microsoft.com/en-us/windows/client-management/mdm/policy-csp-privacy */
export const microphoneDenials = (facts: FactBase, side: Side): Fact<'microphone-consent'>[] =>
  facts.all('microphone-consent', side).filter(({ value }) => value.value !== null && value.value.toLowerCase() !== 'allow')

export function privacyLayers(facts: FactBase, capability: AnyCapability): Layer[] {
  if (settingsOf(capability).needsMicrophoneConsent !== true) return [NO_PRIVACY]
  const layers = SIDES.flatMap((side): Layer[] => {
    const consents = facts.all('microphone-consent', side)
    if (consents.length === 0) return []
    const layer = layerAt('privacy', say('layer.source.privacy', { side }), side, consents)
    const denials = microphoneDenials(facts, side)
    if (denials.length === 0) return [layer(say('layer.privacy.not-denied'), 'allows')]
    const said = denials.map(({ value }) => say('layer.privacy.denied', { value: value.value ?? '', scope: value.scope }))
    return [layer(items('comma', said), 'blocks')]
  })
  return layers.length > 0 ? layers : [NO_PRIVACY]
}

const EVENT_LAYER = {
  client: 'client',
  licence: 'licence',
  policy: 'policy',
  registry: 'listener',
  administrator: 'host',
  'session-zero': 'service'
} as const

/**
 * What Windows logged when it set up audio in this session: proof, since it is the result and not a setting. It tells who
 * switched it off, not by which setting. Where nobody knows when the session began it may be another session's, and decides nothing.
 */
export function eventLayer(facts: FactBase, capability: AnyCapability): Layer | undefined {
  const { firstEvent } = settingsOf(capability)
  const found = firstEvent === undefined ? undefined : audioVerdict(facts, firstEvent)
  if (found === undefined) return undefined
  const { verdict, event } = found
  const { channel, id, at, message } = event.value
  const value = message === undefined ? say('event.at', { id: String(id), at }) : say('event.message', { id: String(id), at, message })
  if (!startIsKnown(facts)) {
    const layer = layerAt(verdict === 'enabled' ? 'licence' : EVENT_LAYER[verdict], channel, 'session', [event])
    return layer(say('layer.event.maybe-other', { event: value }), verdict === 'enabled' ? 'no-effect' : 'unknown')
  }
  return verdict === 'enabled'
    ? layerAt('licence', channel, 'session', [event])(value, 'allows')
    : layerAt(EVENT_LAYER[verdict], channel, 'session', [event])(value, 'blocks')
}

export const licenceLayer = (): Layer => NO_LICENCE
