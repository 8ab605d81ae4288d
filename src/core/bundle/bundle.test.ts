import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { evidenceOf } from '../parse/index.ts'
import { EMPTY_CASE, judged } from '../report/case-file.ts'
import type { CaseFile } from '../report/case-file.ts'
import { MADE } from '../report/comparison.testing.ts'
import { examplePair } from '../snapshot/example.ts'
import { snapshotArbitrary } from '../snapshot/snapshot.testing.ts'
import { NO_RECORDS, SOUND_SCHEMA } from '../sound/results.ts'
import { TEST_SCHEMA } from '../device-test/result.ts'
import { speakerFor } from '../words/index.ts'
import { bundleBytes, bundleParts, readBundle } from './bundle.ts'

const [local, session] = examplePair(new Date('2026-03-04T10:42:00Z'))
const at = '2026-03-04T10:40:00.000Z'
const speak = speakerFor('en')

/** A pasted text as a window takes it. */
function pasted(text: string) {
  const read = evidenceOf(text, 'session', at, '')
  if (!read.ok) throw new Error('not read')
  return { name: 'ports.txt', problems: read.problems.length, evidence: read.evidence }
}

const whole: CaseFile = {
  ...EMPTY_CASE,
  local,
  session,
  texts: [pasted('COM3 = \\Device\\Serial0\nCOM7 = \\Device\\RdpDrPort\\;COM7:2\\tsclient\\COM7\n')],
  extras: { client: { platform: 'windows', name: 'mstsc.exe' }, worksWithoutGateway: true },
  audioResults: [{ side: 'local', kind: 'tone-heard', value: 120 }],
  answers: { client: 'mstsc' },
  sound: [
    {
      schema: SOUND_SCHEMA,
      side: 'session',
      machine: 'X',
      takenAt: at,
      ...NO_RECORDS,
      sent: [{ device: { id: 'x', name: 'x' }, at, seconds: 6 }]
    }
  ],
  tests: [
    {
      schema: TEST_SCHEMA,
      side: 'session',
      machine: 'X',
      at,
      tookMs: 3,
      device: 'COM3',
      result: 'opens',
      test: 'port',
      port: { outcome: 'opened' }
    }
  ],
  platform: 'windows365',
  topic: 'serial',
  ticket: 'INC-20417',
  note: 'The till scanner stays silent.\nSince Monday.'
}
const bytesOf = (given: CaseFile): Uint8Array<ArrayBuffer> => bundleBytes(bundleParts(given, MADE, 'shown', speak))

/** A bundle with other parts. */
function changed(change: (parts: Map<string, string>) => void): Uint8Array {
  const parts = new Map(bundleParts(whole, MADE, 'shown', speak))
  change(parts)
  return bundleBytes(parts)
}

describe('a bundle', () => {
  it('gives back everything of the case, and so the same judgement', () => {
    const read = readBundle(bytesOf(whole))
    expect(read).toEqual({ ok: true, bundle: { case: whole, at: MADE.at, version: MADE.version, names: 'shown' } })
    if (read.ok) expect(judged(read.bundle.case).assessed.findings).toEqual(judged(whole).assessed.findings)
  })

  it('gives back any two snapshots', () => {
    fc.assert(
      fc.property(snapshotArbitrary('local'), snapshotArbitrary('session'), (mine, theirs) => {
        const given = { ...EMPTY_CASE, local: mine, session: theirs }
        const read = readBundle(bytesOf(given))
        expect(read.ok && read.bundle.case).toEqual(JSON.parse(JSON.stringify(given)))
      }),
      runs(25)
    )
  })

  it('holds one side alone, and nothing but what is there', () => {
    const parts = bundleParts({ ...EMPTY_CASE, session }, MADE, 'hidden', speak)
    expect([...parts.keys()]).toEqual(['sidecheck.json', 'session.json', 'report.html', 'report.md', 'report.txt'])
    expect(readBundle(bundleBytes(parts))).toMatchObject({ ok: true, bundle: { names: 'hidden', case: { session: { id: session.id } } } })
  })

  it('leaves parts, fields and kinds of texts alone that a later version adds', () => {
    const later = changed((parts) => {
      parts.set('later.json', '{}')
      parts.set('sidecheck.json', (parts.get('sidecheck.json') ?? '').replace('{', '{ "later": true,'))
      parts.set('texts.json', (parts.get('texts.json') ?? '').replace('"chgport"', '"of-tomorrow"'))
    })
    expect(readBundle(later)).toMatchObject({ ok: true, bundle: { case: { ticket: 'INC-20417', texts: [] } } })
  })
})

describe('a bundle that is none, or damaged', () => {
  const told = (bytes: Uint8Array): string => {
    const read = readBundle(bytes)
    return read.ok ? 'read' : `${read.error.what} ${read.error.where}`
  }

  it('is refused in words that name the part', () => {
    expect(told(zipSync({ 'mimetype.txt': new Uint8Array(3) }))).toBe('This is an archive, but no Sidecheck bundle. ')
    expect(told(changed((parts) => parts.set('sidecheck.json', '{"schema":"sidecheck.bundle/2"}')))).toContain('made by a newer Sidecheck')
    expect(told(changed((parts) => parts.set('local.json', parts.get('session.json') ?? '')))).toBe(
      'A part of this bundle belongs to the other side. local.json'
    )
    expect(told(changed((parts) => parts.set('session.json', '{"schema":"sidecheck.snapshot/1"}')))).toMatch(/session\.json/)
    expect(told(changed((parts) => parts.set('facts.json', '{"schema":"sidecheck.facts/1","x":1}')))).toMatch(/facts\.json/)
    expect(told(changed((parts) => parts.set('tests/001.json', '[]')))).toMatch(/tests\/001\.json/)
    expect(told(bytesOf(whole).slice(0, -30))).toContain('cut on the way')
  })

  it('is refused where a text has another shape than a parser gives', () => {
    const odd = changed((parts) => {
      const texts = JSON.parse(parts.get('texts.json') ?? '') as { texts: { evidence: { value: unknown } }[] }
      for (const one of texts.texts) one.evidence.value = { ports: 'none' }
      parts.set('texts.json', JSON.stringify(texts))
    })
    expect(told(odd)).toBe('A text in this bundle does not have the expected content. texts.json: text 1')
  })

  it('never throws, whatever bytes of it were changed', () => {
    const bytes = bytesOf(whole)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }), (changes) => {
        const copy = bytes.slice()
        for (const [place, value] of changes) copy[place] = value
        const read = readBundle(copy)
        if (!read.ok) expect(read.error.what).not.toBe('')
      }),
      runs(150)
    )
  })

  it('never throws, whatever its manifest and its texts say', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 5 }),
        fc.constantFrom('sidecheck.json', 'texts.json', 'facts.json', 'sound-session.json', 'tests/001.json'),
        (json, part) => {
          expect(readBundle(changed((parts) => parts.set(part, json))).ok).toBe(false)
        }
      ),
      runs(100)
    )
  })
})
