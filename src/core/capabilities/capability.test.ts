import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import type { Draft } from '../devices/draft.ts'
import type { CapabilityFacts, Device } from './index.ts'

/**
 * A capability that exists in this test only: what adding one to the core takes. Beside what stands here it needs its topic in
 * snapshot/schema.ts, its kind of fact in facts/kinds.ts, its probe, its words in each language, and its group in the window
 * (renderer/model/groups.ts): CONTRIBUTING.md lists the files.
 */
const scanner: CapabilityFacts<Device> = {
  setting: {
    policy: {
      valueName: 'fDisableScanner',
      displayName: 'Do not allow scanner redirection',
      groupPolicyPath: 'Computer Configuration > Scanners',
      intunePath: 'Settings catalog > Scanners',
      blocks: 'nonzero',
      blockingState: 'Enabled',
      allowingState: 'Disabled or Not configured'
    },
    property: { name: 'redirectscanners', type: 'i', values: new Map([['0', 'blocks']]), allowing: 'redirectscanners:i:1', fallback: '1' }
  },
  mstscStep: 'step.mstsc.other',
  freerdpOption: '/scanner',
  devices: {
    topic: 'clients',
    fact: 'running-client',
    locator: 'at.port',
    schema: v.object({ name: v.string() }),
    reading: (snapshot) => snapshot.clients ?? { status: 'not-asked', tookMs: 0, reason: '' },
    list: (data) => (data as { savedFiles: Device[] }).savedFiles,
    ofFacts: () => [],
    counts: () => true,
    arrived: () => 'unknown',
    pair: (local, session) => {
      const names = (side: typeof local): Device[] => (side.clients?.status === 'present' ? side.clients.data.savedFiles : [])
      const there = new Map(names(session).map((device) => [device.name, device]))
      return names(local).map((device): Draft<Device> => {
        const other = there.get(device.name)
        return other
          ? { local: device, session: other, state: 'redirected', certainty: 'listed' }
          : { local: device, state: 'missing', certainty: 'listed' }
      })
    },
    identity: (device) => device.name,
    details: () => [],
    everywhere: false,
    single: false,
    unknownArrives: false,
    guide: 'https://example.com/scanners'
  }
}

vi.mock('./index.ts', async (original) => {
  const real = await original<typeof import('./index.ts')>()
  const tested = { ...real.TESTED, scanner }
  return {
    ...real,
    TESTED: tested,
    CAPABILITIES: Object.keys(tested),
    settingsOf: (name: string) => (name === 'scanner' ? scanner : real.settingsOf(name as 'com')),
    capabilityFacts: (name: string) => (name === 'scanner' ? scanner : real.capabilityFacts(name as 'com'))
  }
})

vi.mock('../words/en/index.ts', async (original) => {
  const real = await original<typeof import('../words/en/index.ts')>()
  const words = {
    'capability.scanner.subject': 'Your scanner',
    'capability.scanner.object': 'scanners',
    'capability.scanner.one': 'scanner',
    'capability.scanner.many': 'scanners',
    'capability.scanner.title': 'Scanners',
    'capability.scanner.of': '{count, plural, one {# scanner} other {# scanners}}',
    'capability.scanner.counted': '{count, plural, =0 {No scanner} one {# scanner} other {# scanners}}',
    'unexplained.scanner.missing': 'Your scanner did not reach the session, and the cause was not found.',
    'unexplained.scanner.listed': 'Your scanner does not work through the session, and the cause was not found.',
    'summary.title.scanner': 'Scanners'
  }
  return { ...real, en: { ...real.en, ...words } }
})

const { assess, compare } = await import('../assess/assess.ts')
const { workingLocal, workingSession, present, pool } = await import('../diagnose/testing.ts')
const { comparisonMarkdown } = await import('../report/markdown.ts')
const { comparisonLines } = await import('../report/console/comparison.ts')
const { summaryLines } = await import('../report/console/summary.ts')
const { english } = await import('../words/index.ts')

const withScanners = (...names: string[]) => ({
  clients: present({ running: [], savedFiles: names.map((name) => ({ name, folder: '' })) })
})
const local = workingLocal(withScanners('Flat 1', 'Flat 2'))
const session = workingSession({ ...withScanners('Flat 1'), platform: 'avd' })

describe('a capability that is added by its descriptor and its words', () => {
  const known = assess(local, session, { extras: pool('redirectscanners:i:0') })
  const rows = known.rows.filter((row) => (row.capability as string) === 'scanner')

  it('has its devices side by side', () => {
    expect(rows.map(({ key, state }) => [key, state])).toEqual([
      ['scanner:local:Flat 1', 'redirected'],
      ['scanner:local:Flat 2', 'missing']
    ])
  })

  it('is judged by its settings', () => {
    const judged = (known.effective.capabilities as Record<string, (typeof known.effective.capabilities)['com']>)['scanner']
    expect(judged).toMatchObject({ result: 'blocked', decidedBy: 'property' })
  })

  it('has "cause not found" where no rule knows more', () => {
    const finding = known.findings.find((candidate) => (candidate.capability as string) === 'scanner' && candidate.rule === 'unexplained')
    expect(finding).toMatchObject({ severity: 'problem', rows: ['scanner:local:Flat 2'], links: ['https://example.com/scanners'] })
    expect(english(finding?.title ?? '')).toBe('Your scanner did not reach the session, and the cause was not found.')
  })

  it('stands in every form of a report and in the summary of a side', () => {
    const comparison = compare(local, session)
    for (const text of [
      comparisonMarkdown(comparison, local, session),
      comparisonLines(comparison, local, session).join('\n'),
      summaryLines(local).join('\n')
    ]) {
      expect(text).toContain('Scanners')
      expect(text).toContain('Flat 2')
    }
  })
})
