import { blankSnapshot } from '../evidence/stand-in.ts'
import { factsOf } from '../evidence/gather.ts'
import type { Extras } from '../facts/answers.ts'
import type { FactBase } from '../facts/base.ts'
import type { Reading } from '../snapshot/reading.ts'
import type { Endpoint, EventsData, PolicyValue, PrivacyData, ServiceInfo, Side, Snapshot } from '../snapshot/schema.ts'

/** What a test knows of the layers; everything else was not read. */
export interface Layers extends Pick<Extras, 'properties' | 'consent' | 'client' | 'gateway' | 'xrdp'> {
  policies?: PolicyValue[]
  services?: Partial<Record<Side, ServiceInfo[]>>
  privacy?: Partial<Record<Side, PrivacyData>>
  events?: EventsData
  sessionStartedAt?: string
  stationName?: string
  endpoints?: Endpoint[]
}

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
            startedAt: session.sessionStartedAt ?? null,
            reasons: []
          })
        }
      : {})
  }
}

/** The facts of a pair of which only some layers are known. */
export function factsOfLayers(layers: Layers): FactBase {
  const { properties, consent, client, gateway, xrdp } = layers
  const extras: Extras = {
    ...(properties && { properties }),
    ...(consent && { consent }),
    ...(client && { client }),
    ...(gateway && { gateway }),
    ...(xrdp && { xrdp })
  }
  return factsOf({ local: side('local', layers), session: side('session', layers), extras })
}
