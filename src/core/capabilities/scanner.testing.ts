import * as v from 'valibot'
import type { Draft } from '../devices/draft.ts'
import { devices, text } from '../snapshot/reading.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import type { CapabilityFacts, Device } from './descriptor.ts'
import { denies, flag } from './settings.ts'

/**
 * A capability that exists in tests only: its list, its descriptor and its words, as a real one has them. What is mocked with
 * them is one line each in lists.ts, in index.ts and in words/<language>/capabilities.ts; nothing else may know of scanners.
 */
interface Scanner extends Device {
  model?: string | undefined
}

const scannerSchema = v.object({ name: text, model: v.optional(text) })
const scanners = {
  data: v.object({ scanners: devices(scannerSchema) }),
  entries: 'scanners',
  device: scannerSchema,
  fact: 'scanner',
  later: true
} as const

const scanner = {
  setting: { policy: denies('fDisableScanner', 'Do not allow scanner redirection'), property: flag('redirectscanners', '1') },
  mstscStep: 'step.mstsc.other',
  freerdpOption: '/scanner',
  devices: {
    topic: 'scanners' as 'serial',
    arrived: () => 'unknown',
    pair: (known) => {
      const there = new Map(known.session.map((device) => [device.name, device]))
      return known.local.map((device): Draft<Scanner> => {
        const other = there.get(device.name)
        return other === undefined
          ? { local: device, state: 'missing', certainty: 'listed' }
          : { local: device, session: other, state: 'redirected', certainty: 'listed' }
      })
    },
    identity: ({ name }) => name,
    details: ({ model }) => (model === undefined ? [] : [model]),
    everywhere: false,
    single: false,
    unknownArrives: false,
    guide: 'https://example.com/scanners'
  }
} satisfies CapabilityFacts<Scanner>

const words = {
  'capability.scanner.subject': 'Your scanner',
  'capability.scanner.object': 'scanners',
  'capability.scanner.one': 'scanner',
  'capability.scanner.gender': 'neuter',
  'capability.scanner.many': 'scanners',
  'capability.scanner.kinds': 'scanners',
  'capability.scanner.own': '{count, plural, one {# scanner} other {# scanners}}',
  'capability.scanner.title': 'Scanners',
  'capability.scanner.of': '{count, plural, one {# scanner} other {# scanners}}',
  'capability.scanner.counted': '{count, plural, =0 {No scanner} one {# scanner} other {# scanners}}',
  'capability.scanner.kind': 'flatbed scanner',
  'capability.scanner.layers': 'Scanner settings',
  'unexplained.scanner.missing': 'Your scanner: not in the remote desktop.',
  'unexplained.scanner.listed': 'Your scanner does not work through the session.',
  'summary.title.scanner': 'Scanners',
  'topic.scanners': 'Scanners',
  'at.scanner': 'scanner {name}',
  'group.scanners': 'Scanners here',
  'group.scanners.holds': '{count, plural, one {{count} scanner} other {{count} scanners}}',
  'group.scanners.empty': 'No scanners',
  'group.scanners.empty-both': 'Neither side lists a scanner.',
  'group.scanners.bring': 'Run Sidecheck there.'
}

/** lists.ts with its line for scanners. */
export async function withScannerList(original: () => Promise<typeof import('./lists.ts')>): Promise<object> {
  const real = await original()
  const lists: Record<string, { entries: string }> = { ...real.DEVICE_LISTS, scanners }
  return {
    ...real,
    DEVICE_LISTS: lists,
    DEVICE_TOPICS: Object.keys(lists),
    isDeviceTopic: (topic: string) => Object.hasOwn(lists, topic),
    devicesIn: (topic: string, data: Record<string, unknown>) => data[lists[topic]?.entries ?? ''] ?? []
  }
}

/** index.ts with its line for the scanner. */
export async function withScanner(original: () => Promise<typeof import('./index.ts')>): Promise<object> {
  const real = await original()
  const tested = { ...real.TESTED, scanner }
  return {
    ...real,
    TESTED: tested,
    CAPABILITIES: Object.keys(tested),
    capabilityFacts: (name: string) => (name === 'scanner' ? scanner : real.capabilityFacts(name as 'com'))
  }
}

/** English with the scanner's words. */
export async function withScannerWords(original: () => Promise<typeof import('../words/en/index.ts')>): Promise<object> {
  const real = await original()
  return { ...real, en: { ...real.en, ...words } }
}

/** What a probe of scanners answers. */
export const listOfScanners = (...list: Scanner[]): Partial<Snapshot> =>
  ({ scanners: { status: 'present', tookMs: 1, data: { scanners: list } } }) as Partial<Snapshot>
