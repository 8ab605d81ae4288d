import { describe, expect, it, vi } from 'vitest'
import { listOfScanners } from '../../core/capabilities/scanner.testing.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'

vi.mock('../../core/capabilities/lists.ts', async (original) =>
  (await import('../../core/capabilities/scanner.testing.ts')).withScannerList(original)
)
vi.mock('../../core/capabilities/index.ts', async (original) =>
  (await import('../../core/capabilities/scanner.testing.ts')).withScanner(original)
)
vi.mock('../../core/words/en/index.ts', async (original) =>
  (await import('../../core/capabilities/scanner.testing.ts')).withScannerWords(original)
)

const { snapshotWith } = await import('../../core/snapshot/snapshot.testing.ts')
const { i18n, loadLaterWords } = await import('../i18n/index.ts')
const { formatOf } = await import('../i18n/format.ts')
const { deviceFacts } = await import('../features/details/facts.ts')
const { changesBetween } = await import('../features/live/changes.ts')
const { ownOf, ownWords } = await import('./engine.ts')
const { topicFacts } = await import('../features/more/topic-facts.ts')
const { describeDevice, rowLabel, topicName } = await import('./describe.ts')
const { engineWords } = await import('./engine-words.ts')
const { isHeard } = await import('./groups.ts')
const { viewOf } = await import('./whole-view.ts')

await loadLaterWords()
const t = i18n.t.bind(i18n)
const words = engineWords('en')
const SCANNERS = 'scanners' as 'serial'
const flat1 = { name: 'Flat 1', model: 'CanoScan' }
const sideWith = (side: 'local' | 'session', parts: Partial<Snapshot>): Snapshot => snapshotWith({ side, ...parts })
const local = sideWith('local', listOfScanners(flat1, { name: 'Flat 2' }))
const session = sideWith('session', listOfScanners(flat1))

describe('a capability that the window knows nothing of', () => {
  const view = viewOf(local, session)
  const [row] = view.byGroup[SCANNERS]

  it('has a group with its rows, its verdict and its causes', () => {
    expect(view.groups.at(-1)).toBe('scanners')
    expect(view.byGroup[SCANNERS].map(({ name, state }) => [name, state])).toEqual([
      ['Flat 1', 'redirected'],
      ['Flat 2', 'missing']
    ])
    expect(view.verdicts[SCANNERS].map(words.verdict)).toEqual(['1 of 2 scanners reached the remote desktop'])
    expect(view.causes[SCANNERS].map(words.findingTitle)).toContainEqual(
      expect.stringMatching(/^Flat 2: not in the remote desktop\. None of the settings that could be read blocks this/)
    )
  })

  it('has a group for one side alone, and none where no side was read since it came', () => {
    expect(viewOf(local, null).byGroup[SCANNERS].map(({ key, name }) => [key, name])).toEqual([
      ['scanner:local:Flat 1', 'Flat 1'],
      ['scanner:local:Flat 2', 'Flat 2']
    ])
    expect(viewOf(sideWith('local', {}), sideWith('session', {})).groups).not.toContain('scanners')
  })

  it('is described in its own words', () => {
    expect(row && rowLabel(t, words, row)).toBe('Flat 1, flatbed scanner, in both lists, not tested yet')
    expect(row && describeDevice(t, words, row.capability, flat1, false)).toBe('CanoScan')
    expect(row && deviceFacts(t, formatOf('en', 'en-GB'), words, row.capability, flat1)).toEqual([
      { field: 'Name', value: 'Flat 1' },
      { field: 'Description', value: 'CanoScan' }
    ])
    expect(topicName(t, words, SCANNERS)).toBe('Scanners here')
    expect(topicFacts(t, words, formatOf('en', 'en-GB'), SCANNERS, local)).toEqual([
      { field: 'Flat 1', value: 'CanoScan' },
      { field: 'Flat 2', value: '' }
    ])
    expect([
      words.said(ownWords(ownOf(local, ['scanner' as 'com']))),
      words.holds(SCANNERS, 2),
      words.none(SCANNERS, 'one'),
      words.none(SCANNERS, 'both')
    ]).toEqual(['2 scanners', '2 scanners', 'No scanners', 'Neither side lists a scanner.'])
    expect(row && words.capability(row.capability)).toBe('Scanner settings')
    expect(row && isHeard(row.capability)).toBe(false)
  })

  it('is told when it comes and goes', () => {
    expect(changesBetween(session, local)).toEqual([{ what: 'came', name: 'Flat 2' }])
    expect(changesBetween(local, session)).toEqual([{ what: 'went', name: 'Flat 2' }])
    expect(changesBetween(sideWith('local', {}), local)).toEqual([{ what: 'back', topic: 'scanners' }])
  })
})
