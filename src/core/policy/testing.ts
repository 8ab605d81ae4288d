import { blankSnapshot } from '../evidence/stand-in.ts'
import { factsOf } from '../evidence/gather.ts'
import type { AnyCapability } from '../capabilities/all.ts'
import type { Extras, RdpProperty } from '../facts/answers.ts'
import type { FactBase } from '../facts/base.ts'
import { effective } from './effective.ts'
import type { EffectiveCapability, LayerKind, PlatformName } from './layers.ts'
import type { Reading } from '../snapshot/reading.ts'
import type { Endpoint, EventsData, PolicyValue, PrivacyData, ServiceInfo, Side, Snapshot } from '../snapshot/schema.ts'

/** What a test knows of the layers; everything else was not read. */
export interface Layers extends Pick<Extras, 'properties' | 'consent' | 'client' | 'gateway' | 'conditionalAccess' | 'xrdp'> {
  policies?: PolicyValue[]
  services?: Partial<Record<Side, ServiceInfo[]>>
  privacy?: Partial<Record<Side, PrivacyData>>
  events?: EventsData
  /** Null where it is not known; left out, the session began before everything that was logged. */
  sessionStartedAt?: string | null
  stationName?: string
  endpoints?: Endpoint[]
}

export const rdp = (name: string, value: string): RdpProperty => ({ name, value, source: 'rdp' })
export const pool = (name: string, value: string): RdpProperty => ({ name, value, source: 'host-pool' })

const STARTED_AT = '2026-11-20T08:00:00.000Z'

const present = <T>(data: T): Reading<T> => ({ status: 'present', tookMs: 1, data })

function side(name: Side, { policies, services, privacy, events, endpoints, ...session }: Layers): Snapshot {
  const isSession = name === 'session'
  return {
    ...blankSnapshot(name, '2026-11-20T09:30:00.000Z'),
    ...(services?.[name] ? { services: present({ services: services[name] }) } : {}),
    ...(privacy?.[name] ? { privacy: present(privacy[name]) } : {}),
    ...(isSession && policies ? { policies: present({ values: policies }) } : {}),
    ...(isSession && events ? { events: present(events) } : {}),
    ...(isSession && endpoints ? { audio: present({ endpoints }) } : {}),
    ...(isSession
      ? {
          session: present({
            remote: true,
            protocol: 'rdp',
            sessionId: 2,
            stationName: session.stationName ?? null,
            clientName: null,
            clientBuild: null,
            platform: 'rdp' as const,
            startedAt: session.sessionStartedAt === undefined ? STARTED_AT : session.sessionStartedAt,
            reasons: []
          })
        }
      : {})
  }
}

/** The facts of a pair of which only some layers are known. */
export function factsOfLayers(layers: Layers): FactBase {
  const { properties, consent, client, gateway, conditionalAccess, xrdp } = layers
  const extras: Extras = {
    ...(properties && { properties }),
    ...(consent && { consent }),
    ...(client && { client }),
    ...(gateway && { gateway }),
    ...(conditionalAccess && { conditionalAccess }),
    ...(xrdp && { xrdp })
  }
  return factsOf({ local: side('local', layers), session: side('session', layers), extras })
}

export interface Judged extends Layers {
  /** rdp where it is left out. */
  platform?: PlatformName
  capability: AnyCapability
}

/** What is made of one capability. */
export function judged({ platform = 'rdp', capability, ...layers }: Judged): EffectiveCapability {
  const { capabilities, others } = effective(factsOfLayers(layers), platform)
  const found = { ...capabilities, ...others }[capability]
  if (found === undefined) throw new Error(`${capability} was not judged`)
  return found
}

/** The layers of some kinds, their facts told by where they stand. */
export const layersOf = (input: Judged, ...kinds: LayerKind[]) =>
  judged(input)
    .layers.filter(({ layer }) => kinds.includes(layer))
    .map(({ facts, ...layer }) => ({ ...layer, facts: facts.map(({ locator }) => locator) }))
