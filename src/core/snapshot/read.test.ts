import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakerFor } from '../words/index.ts'
import { MAX_SNAPSHOT_LENGTH, readSnapshotText } from './read.ts'
import type { ReadError } from './refusal.ts'
import { endpointWith, snapshotArbitrary, snapshotOf } from './snapshot.testing.ts'
import { runs } from '../../../testbed/runs.ts'

const snapshot = snapshotOf('session', {
  readers: [{ name: 'Yubico YubiKey 0', states: ['present'], atr: '3bfd' }],
  ports: [{ name: 'COM3' }],
  endpoints: [endpointWith({ name: 'Remote Audio', redirected: 'yes' })]
})
const json = JSON.stringify(snapshot, null, 2)

function errorOf(text: string): ReadError {
  const result = readSnapshotText(text)
  if (result.ok) throw new Error('expected a refusal')
  expect(result.error.what).toMatch(/^[A-Z].*\.$/)
  expect(result.error.todo).toMatch(/^[A-Z].*\.$/)
  return result.error
}

/** The snapshot with one field set to another value. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const copy: unknown = JSON.parse(json)
  let place = copy as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>
  place[path.at(-1) ?? ''] = value
  return JSON.stringify(copy)
}

describe('a snapshot', () => {
  it.each([
    ['as it was written', json],
    ['in one line', JSON.stringify(snapshot)],
    ['with a byte order mark', `\ufeff${json}`],
    ['in white space', `\r\n\t ${json}\n\n`],
    ['in a code fence', `\`\`\`json\n${json}\n\`\`\`\n`],
    ['in a code fence of tildes', `~~~~\r\n${json}\r\n~~~~`],
    ['in a fence whose end was not copied', `\`\`\`\n${json}`]
  ])('is read %s', (_, text) => {
    expect(readSnapshotText(text)).toEqual({ ok: true, snapshot })
  })

  it('is read back equal, whatever is in it', () => {
    fc.assert(
      fc.property(snapshotArbitrary(), (any) => {
        const result = readSnapshotText(JSON.stringify(any))
        expect(result).toEqual({ ok: true, snapshot: JSON.parse(JSON.stringify(any)) })
      }),
      runs()
    )
  })

  it('loses fields that the schema does not know, __proto__ among them, and changes no prototype', () => {
    const hostile = json.replace('{', '{ "__proto__": { "isAdmin": true }, "constructor": 1, "future": [1],')
    const result = readSnapshotText(hostile)
    expect(result).toEqual({ ok: true, snapshot })
    if (result.ok) {
      expect(Object.getPrototypeOf(result.snapshot)).toBe(Object.prototype)
      expect('isAdmin' in result.snapshot).toBe(false)
    }
    expect('isAdmin' in {}).toBe(false)
  })
})

describe('anything else is refused in words', () => {
  it('names line and column of what is not JSON, also inside a fence', () => {
    expect(errorOf(json.replace('"side": "session",', '"side": "session"')).where).toMatch(
      /^line 11, column 3: "," or "}" expected, but "\\"" found$/
    )
    expect(errorOf('```json\n{\n  oops\n}\n```').where).toBe('line 3, column 3: a name in double quotes expected, but "o" found')
    expect(errorOf(json.slice(0, -20)).where).toBe('line 114, column 21: the text ends inside a string')
    expect(errorOf('The readers are fine.').where).toBe('line 1, column 1: a value expected, but "T" found')
  })

  it.each<[string, string, string | RegExp, string]>([
    ['nothing', ' \n', 'There is nothing in it.', ''],
    ['a plain value', '42', 'This is JSON, but no result of Sidecheck.', 'it holds no object'],
    ['a list', '[]', 'This is JSON, but no result of Sidecheck.', 'it holds no object'],
    [
      'another JSON file',
      '{"name": "x"}',
      'This is JSON, but no result of Sidecheck.',
      'it has no field "schema" with "sidecheck.snapshot/1"'
    ],
    ['another schema', '{"schema": "x/1"}', 'This is JSON, but no result of Sidecheck.', 'its schema is "x/1"'],
    [
      'a later schema',
      '{"schema": "sidecheck.snapshot/2"}',
      'This result was made by a newer Sidecheck.',
      'its schema is "sidecheck.snapshot/2"'
    ],
    [
      'a comparison',
      '{"schema": "sidecheck.comparison/1"}',
      'This is a comparison of two sides, not the result of one.',
      'its schema is "sidecheck.comparison/1"'
    ],
    ['a snapshot code', 'SC1.AAAA', 'This is a code of Sidecheck, not a file with a result.', '']
  ])('%s', (_, text, what, where) => {
    expect(errorOf(text)).toMatchObject({ what, where })
  })

  it.each<[(string | number)[], unknown, string]>([
    [['side'], 'both', 'side: "local" or "session" expected, but "both" found'],
    [['tookMs'], '12', 'tookMs: a number expected, but "12" found'],
    [['takenAt'], 'yesterday', 'takenAt: a time such as 2026-11-21T09:00:00.000Z expected, but "yesterday" found'],
    [['takenAt'], '2026-02-31T10:00:00Z', 'takenAt: "2026-02-31T10:00:00Z" is not a time that exists'],
    [['smartcard', 'data', 'readers', 0, 'name'], 7, 'smartcard.data.readers[0].name: text expected, but 7 found'],
    [['smartcard', 'data', 'readers', 0, 'atr'], '3B', 'smartcard.data.readers[0].atr: lower-case hexadecimal digits expected'],
    [
      ['smartcard', 'data', 'readers', 0, 'atr'],
      '3bf',
      'smartcard.data.readers[0].atr: half a byte: the number of hexadecimal digits is odd'
    ],
    [['serial', 'data', 'ports', 0], {}, 'serial.data.ports[0].name: missing'],
    [['serial', 'data', 'ports'], {}, 'serial.data.ports: a list expected, but an object found'],
    [['serial', 'data', 'ports', 0, 'name'], 'x'.repeat(5000), 'serial.data.ports[0].name: the text is too long'],
    [['serial', 'data', 'ports'], Array.from({ length: 3000 }, () => ({ name: 'x' })), 'serial.data.ports: the list is too long'],
    [['audio', 'data', 'endpoints', 0, 'muted'], 'no', 'audio.data.endpoints[0].muted: true or false expected, but "no" found'],
    [
      ['audio', 'status'],
      null,
      'audio.status: "present" or "absent" or "unsupported" or "denied" or "not-asked" or "failed" expected, but null found'
    ],
    [['machine'], null, 'machine: an object expected, but null found']
  ])('names the field %j', (path, value, where) => {
    expect(errorOf(changed(path, value)).where).toBe(where)
  })

  it('names the first problems and counts the others', () => {
    expect(errorOf('{"schema": "sidecheck.snapshot/1"}').where).toMatch(/^id: missing; takenAt: missing; tookMs: missing; and \d+ more$/)
  })

  it('refuses deep nesting and huge text without reading on', () => {
    expect(errorOf('['.repeat(100_000)).where).toBe('line 1, column 33: nested more than 32 levels deep')
    expect(errorOf(' '.repeat(MAX_SNAPSHOT_LENGTH + 1)).what).toBe('This is too large for a result of Sidecheck.')
  })

  it('does not drown in the problems of a hostile file', () => {
    const huge = changed(['smartcard', 'data', 'readers', 0, 'states'], []).replace('"states":[]', `"states":[${'0,'.repeat(3_900_000)}0]`)
    expect(errorOf(huge).where).toMatch(/^smartcard\.data\.readers\[0\]\.states\[0\]: .* expected, but 0 found$/)
  })

  it('never throws, whatever the text', () => {
    const damaged = fc
      .tuple(fc.nat(json.length), fc.string({ maxLength: 5, unit: 'binary' }))
      .map(([at, put]) => json.slice(0, at) + put + json.slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), damaged), (text) => {
        const result = readSnapshotText(text)
        if (!result.ok) expect(result.error.what).not.toBe('')
      }),
      runs(500)
    )
  })

  it('never throws at any value in any field', () => {
    const paths = fc.constantFrom<(string | number)[]>(
      ['side'],
      ['smartcard'],
      ['smartcard', 'data'],
      ['serial', 'data', 'ports', 0],
      ['audio', 'data', 'endpoints', 0, 'volume'],
      ['session', 'data', 'startedAt']
    )
    fc.assert(
      fc.property(paths, fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        expect(typeof readSnapshotText(changed(path, value)).ok).toBe('boolean')
      }),
      runs()
    )
  })
})

describe('a status that this version does not know', () => {
  const withStatus = (status: unknown) =>
    readSnapshotText(JSON.stringify({ ...snapshotOf('session', {}), smartcard: { status, tookMs: 3, reason: 'later', extra: 1 } }))

  it('is read as failed, with its name, and takes nothing else with it', () => {
    const result = withStatus('dormant')
    expect(result).toMatchObject({
      ok: true,
      snapshot: {
        smartcard: {
          status: 'failed',
          tookMs: 3,
          reason: 'This version of Sidecheck does not know the status "dormant"',
          text: { id: 'reason.unknown-status', params: { status: 'dormant' } },
          error: { code: 'UNKNOWN_STATUS' }
        },
        serial: { status: 'present' }
      }
    })
  })

  it('is bounded, and a status that is no text is refused', () => {
    const long = withStatus('x'.repeat(5000))
    expect(long.ok && long.snapshot.smartcard.status === 'failed' && long.snapshot.smartcard.reason.length).toBeLessThan(120)
    expect(withStatus(7)).toMatchObject({ ok: false })
  })

  it('reads a part that nobody asked for as such', () => {
    expect(withStatus('not-asked')).toMatchObject({ ok: true, snapshot: { smartcard: { status: 'not-asked', reason: 'later' } } })
  })
})

describe('what is wrong with a file, in German', () => {
  const where = (text: string): string => {
    const result = readSnapshotText(text)
    return result.ok ? '' : speakerFor('de')(result.error.words.where)
  }

  it('is a place and what stands there instead', () => {
    expect(where('{"a" 1}')).toBe('Zeile 1, Spalte 6: erwartet: ":", gefunden: "1"')
    expect(where('[1 2]')).toBe('Zeile 1, Spalte 4: erwartet: "," oder "]", gefunden: "2"')
    expect(where(JSON.stringify({ ...snapshot, tookMs: 'x', side: 'both' }))).toBe(
      'tookMs: erwartet: eine Zahl, gefunden: "x"; side: erwartet: "local" oder "session", gefunden: "both"'
    )
  })
})
