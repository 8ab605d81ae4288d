import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { listOfScanners } from './scanner.testing.ts'

vi.mock('./lists.ts', async (original) => (await import('./scanner.testing.ts')).withScannerList(original))
vi.mock('./index.ts', async (original) => (await import('./scanner.testing.ts')).withScanner(original))
vi.mock('../words/en/index.ts', async (original) => (await import('./scanner.testing.ts')).withScannerWords(original))

const { assess, compare } = await import('../assess/assess.ts')
const { workingLocal, workingSession, pool } = await import('../diagnose/testing.ts')
const { unlistedKinds } = await import('../assess/overall.ts')
const { FACT_KINDS, LIST_TOPICS } = await import('../facts/kinds.ts')
const { hiddenSnapshot } = await import('../exchange/hide/hide.ts')
const { readiness } = await import('../readiness/index.ts')
const { comparisonJson } = await import('../report/json.ts')
const { formsOf, reportWith } = await import('../report/comparison.testing.ts')
const { comparisonLines } = await import('../report/console/comparison.ts')
const { summaryLines } = await import('../report/console/summary.ts')
const { comparisonSchema } = await import('../report/schemas.ts')
const { readSnapshotText } = await import('../snapshot/read.ts')
const { TOPICS } = await import('../snapshot/schema.ts')
const { english } = await import('../words/index.ts')

const flat1 = { name: 'Flat 1', model: 'CanoScan' }
const before = { local: workingLocal(), session: workingSession({ platform: 'avd' }) }
const local = { ...before.local, ...listOfScanners(flat1, { name: 'Flat 2' }) }
const session = { ...before.session, ...listOfScanners(flat1) }
const read = (snapshot: object) => readSnapshotText(JSON.stringify(snapshot))

describe('a capability that is added by its list, its descriptor and its words', () => {
  const known = assess(local, session, { extras: pool('redirectscanners:i:0') })
  const rows = known.rows.filter((row) => (row.capability as string) === 'scanner')

  it('is a topic of the snapshot, which files from before it lack', () => {
    expect(TOPICS).toContain('scanners')
    expect(read(local)).toEqual({ ok: true, snapshot: local })
    expect(read(before.local)).toEqual({ ok: true, snapshot: before.local })
    expect(read({ ...local, ...listOfScanners({ name: 7 as never }) })).toMatchObject({
      error: { where: expect.stringContaining('scanners.data.scanners[0].name') }
    })
  })

  it('is a kind of fact that its probe supplies, and a list that can be asked what it lacks', () => {
    expect(FACT_KINDS).toMatchObject({ scanner: { suppliers: [{ by: 'probe', topic: 'scanners' }], list: 'scanners' } })
    expect(LIST_TOPICS).toContain('scanners')
    expect(known.facts.list('scanner' as 'port', 'local')?.map(({ value, locator }) => [value, english(locator)])).toEqual([
      [flat1, 'scanner Flat 1'],
      [{ name: 'Flat 2' }, 'scanner Flat 2']
    ])
    expect(known.facts.all('list-read', 'session').map(({ value }) => value)).toContainEqual({ topic: 'scanners', count: 1 })
  })

  it('is nothing that an older file failed to read', () => {
    expect([...unlistedKinds(before.local)]).toEqual([])
    expect([...unlistedKinds({ ...local, scanners: { status: 'failed' } } as never)]).toEqual([['scanner', 'unknown']])
  })

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
    const { findings } = assess(local, session, { extras: pool('redirectscanners:i:1') })
    const finding = findings.find((candidate) => (candidate.capability as string) === 'scanner' && candidate.rule === 'unexplained')
    expect(finding).toMatchObject({ severity: 'problem', rows: ['scanner:local:Flat 2'], links: ['https://example.com/scanners'] })
    expect(english(finding?.title ?? '')).toMatch(
      /^Flat 2: not in the remote desktop\. (?:Sidecheck found no setting|None of the settings that could be read)/
    )
  })

  it('stands in every form of a report and in the summary of a side', () => {
    const comparison = compare(local, session)
    for (const text of [
      ...Object.values(formsOf(reportWith({ local, session }))),
      comparisonLines(comparison, local, session).join('\n'),
      summaryLines(local).join('\n')
    ]) {
      expect(text).toContain('Scanners')
      expect(text).toContain('Flat 2')
    }
    expect(summaryLines(local)).toContain('  Flat 1: CanoScan')
    expect(
      v.safeParse(
        comparisonSchema,
        JSON.parse(JSON.stringify(comparisonJson(comparison, { at: local.takenAt, version: local.app.version })))
      ).issues
    ).toBeUndefined()
  })

  it('leaves what signing in needs as it is', () => {
    const without = assess(before.local, before.session, { extras: pool('redirectscanners:i:0') })
    expect(readiness(known.facts, known.effective)).toEqual(readiness(without.facts, without.effective))
  })

  it('is handed over with names hidden', () => {
    const named = { ...local, ...listOfScanners({ name: 'Scanner at LAPTOP-7', model: 'CanoScan' }) }
    expect(read(hiddenSnapshot(named))).toMatchObject({
      ok: true,
      snapshot: { scanners: { status: 'present', data: { scanners: [{ name: 'Scanner at LOCAL-1', model: 'CanoScan' }] } } }
    })
  })

  it('is not mentioned where both sides were read before it came', () => {
    const comparison = compare(before.local, before.session)
    const texts = [
      ...Object.values(formsOf(reportWith(before))),
      summaryLines(before.local).join('\n'),
      ...comparison.findings.map(({ title }) => english(title))
    ]
    expect(texts.filter((text) => /scanner/i.test(text))).toEqual([])
  })

  it('is not missing where only one side was read before it came', () => {
    const { rows: mixed } = assess(local, before.session)
    expect(mixed.filter((row) => (row.capability as string) === 'scanner').map(({ state }) => state)).toEqual(['unknown', 'unknown'])
  })
})
