import type { PrivacyData, ServiceInfo } from '../snapshot/schema.ts'
import type { EffectiveInput } from './input.ts'
import type { Capability, Layer } from './types.ts'
import { audioEventText, audioVerdict } from './audio-events.ts'
import { CLIENT_NAMES, clientSupports, isFreeRdp } from './clients.ts'
import { findProperty } from './properties.ts'
import type { AnyCapability } from './settings.ts'

const nothingKnown = (layer: Layer['layer'], source: string): Layer => ({
  layer,
  source,
  value: 'nothing known that restricts it',
  effect: 'no-effect'
})

export function clientLayer(input: EffectiveInput, capability: AnyCapability): Layer {
  const client = input.client
  if (client === undefined) return nothingKnown('client', 'client capability')
  const name = `${CLIENT_NAMES[client.platform]}${client.name === undefined ? '' : `, ${client.name}`}`
  const support = clientSupports(client, capability)
  if (support === 'yes') return { layer: 'client', source: 'client capability', value: name, effect: 'allows' }
  if (support === 'no') return { layer: 'client', source: 'client capability', value: `${name}: not supported`, effect: 'blocks' }
  // Sound is redirected by every Linux client; ports and cards only by some, and only when they are told to.
  if (capability === 'audioOut' || capability === 'audioIn')
    return { layer: 'client', source: 'client capability', value: name, effect: 'no-effect' }
  const depends = isFreeRdp(client.name) ? 'only when it is started with the option for it' : 'depends on the program'
  return { layer: 'client', source: 'client capability', value: `${name}: ${depends}`, effect: 'unknown' }
}

/** The dialog of an .rdp file asks for devices, not for where sounds play. */
export function consentLayer(input: EffectiveInput, capability: AnyCapability): Layer {
  const consent = typeof input.consent === 'object' ? input.consent[capability as Capability] : input.consent
  if (consent === undefined || capability === 'audioOut') return nothingKnown('consent', 'dialog on opening the .rdp file')
  const effect = consent === 'granted' ? 'allows' : consent === 'refused' ? 'blocks' : 'unknown'
  const value = consent === 'granted' ? 'ticked' : consent === 'refused' ? 'not ticked' : 'unknown'
  return { layer: 'consent', source: 'dialog on opening the .rdp file', value, effect }
}

/** The gateway in use: as given, or as the .rdp file names it. */
export function gatewayName(input: EffectiveInput): string | undefined {
  if (input.gateway?.name !== undefined) return input.gateway.name
  const host = findProperty(input.properties, 'gatewayhostname', 'rdp')?.property.value.trim()
  const method = findProperty(input.properties, 'gatewayusagemethod', 'rdp')?.property.value.trim()
  return host !== undefined && host !== '' && (method === '1' || method === '2') ? host : undefined
}

/** https://learn.microsoft.com/en-us/windows/win32/api/tsgpolicyengine/ne-tsgpolicyengine-policyattributetype */
const GATEWAY_DECIDES: ReadonlySet<AnyCapability> = new Set<AnyCapability>(['com', 'printer', 'drive', 'clipboard', 'usb'])

export function gatewayLayer(input: EffectiveInput, capability: AnyCapability): Layer {
  const name = gatewayName(input)
  if (!GATEWAY_DECIDES.has(capability))
    return { layer: 'gateway', source: 'RD Gateway', value: 'does not decide this', effect: 'no-effect' }
  if (input.gateway === undefined)
    return name === undefined
      ? nothingKnown('gateway', 'RD Gateway')
      : { layer: 'gateway', source: `RD Gateway ${name}`, value: 'unknown', effect: 'unknown' }
  const ports = capability === 'com' ? input.gateway.ports : 'unknown'
  return {
    layer: 'gateway',
    source: `RD Gateway${name === undefined ? '' : ` ${name}`}`,
    value: ports,
    effect: ports === 'forbidden' ? 'blocks' : ports === 'allowed' ? 'allows' : 'unknown'
  }
}

const NEEDED: Partial<Record<AnyCapability, { local: string[]; session: string[] }>> = {
  smartcard: { local: ['SCardSvr'], session: [] },
  com: { local: [], session: ['UmRdpService'] },
  audioOut: { local: ['Audiosrv', 'AudioEndpointBuilder'], session: ['Audiosrv', 'AudioEndpointBuilder', 'UmRdpService'] },
  audioIn: { local: ['Audiosrv', 'AudioEndpointBuilder'], session: ['Audiosrv', 'AudioEndpointBuilder', 'UmRdpService'] }
}

/** A service that cannot do its work: disabled, or stopped although it is no service that starts by itself. SCardSvr does. */
function broken(service: ServiceInfo): boolean {
  if (service.start === 'disabled' || service.state === 'missing') return service.state !== 'running'
  return service.state === 'stopped' && service.name.toLowerCase() !== 'scardsvr'
}

export function serviceLayers(input: EffectiveInput, capability: AnyCapability): Layer[] {
  const layers: Layer[] = []
  for (const side of ['local', 'session'] as const) {
    const needed = new Set((NEEDED[capability]?.[side] ?? []).map((name) => name.toLowerCase()))
    for (const service of input.services?.[side] ?? []) {
      if (!needed.has(service.name.toLowerCase())) continue
      const where = side === 'local' ? 'local device' : 'session'
      const effect = broken(service) ? 'blocks' : service.state === 'unknown' ? 'unknown' : 'allows'
      layers.push({
        layer: 'service',
        source: `service ${service.name} on the ${where}`,
        value: `${service.state}, start ${service.start}`,
        effect
      })
    }
  }
  return layers.length > 0 ? layers : [nothingKnown('service', 'services')]
}

/** The consent values that are set and are not "Allow". https://learn.microsoft.com/en-us/windows/client-management/mdm/policy-csp-privacy */
export function microphoneDenials(privacy: PrivacyData | undefined): { name: string; value: string }[] {
  const { user, desktopApps, machine } = privacy?.microphone ?? { user: null, desktopApps: null, machine: null }
  const names = [
    ['for this account', user],
    ['for desktop apps', desktopApps],
    ['for this device', machine]
  ] as const
  return names.flatMap(([name, value]) => (value === null || value.toLowerCase() === 'allow' ? [] : [{ name, value }]))
}

export function privacyLayers(input: EffectiveInput, capability: AnyCapability): Layer[] {
  const layers: Layer[] = []
  for (const side of capability === 'audioIn' ? (['local', 'session'] as const) : []) {
    const privacy = input.privacy?.[side]
    if (privacy === undefined) continue
    const denials = microphoneDenials(privacy)
    const source = `microphone access on the ${side === 'local' ? 'local device' : 'session host'}`
    const value = denials.length === 0 ? 'not denied' : denials.map((denial) => `${denial.value} ${denial.name}`).join(', ')
    layers.push({ layer: 'privacy', source, value, effect: denials.length === 0 ? 'allows' : 'blocks' })
  }
  return layers.length > 0 ? layers : [nothingKnown('privacy', 'privacy settings')]
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
export function eventLayer(input: EffectiveInput, capability: AnyCapability): Layer | undefined {
  if (capability !== 'audioOut' && capability !== 'audioIn') return undefined
  const found = audioVerdict(input.events, capability, input.sessionStartedAt)
  if (found === undefined) return undefined
  const source = found.event.channel
  if (found.verdict === 'enabled') return { layer: 'licence', source, value: audioEventText(found), effect: 'allows' }
  return { layer: EVENT_LAYER[found.verdict], source, value: audioEventText(found), effect: 'blocks' }
}

export function licenceLayer(): Layer {
  return nothingKnown('licence', 'licence')
}
