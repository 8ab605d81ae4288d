import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { FACTS_SCHEMA, factsSchema, readFactsText } from './facts-file.ts'
import { answerFacts } from './from-answers.ts'
import { runs } from '../../../testbed/runs.ts'

const file = (facts: object): string => JSON.stringify({ schema: FACTS_SCHEMA, ...facts })

const everything = {
  properties: [{ name: 'audiomode', value: '0', source: 'host-pool' }],
  client: { platform: 'windows', name: 'mstsc.exe' },
  consent: { com: 'refused' },
  gateway: { name: 'gw', ports: 'forbidden' },
  worksWithoutGateway: true,
  conditionalAccess: { clipboard: false, drive: true },
  xrdp: { rdpsnd: true, soundModule: false },
  serialTests: [{ side: 'session', port: 'COM3', result: 'loopback', roundTripMs: 12.5, message: 'x' }],
  cardTests: [{ side: 'session', reader: 'R 0', result: 'failed', code: '0x8010001D', at: '2026-11-21T10:00:00.000Z', tookMs: 3 }],
  apduRoundTrip: { local: 2, session: 80 },
  arrivals: [{ capability: 'com', name: 'COM3', at: '2026-11-21T10:00:00.000Z' }],
  join: [{ side: 'local', state: 'entra', domain: 'example.net' }],
  kdcRootPresent: false,
  domains: [{ domain: 'example.net', resolves: true }],
  signatureOnlyKeys: ['ab'],
  wantsHello: true,
  logonOffersNoCertificate: false,
  dualEnrollment: false,
  biometricFails: true,
  optimisedApps: [{ name: 'App', source: 'registry' }],
  audio: [{ side: 'local', kind: 'mic-silent', device: 'Headset', value: -90 }]
}

describe('a file of facts', () => {
  it('knows every key, and each becomes a fact but the card tests, which no rule reads', () => {
    expect(Object.keys(everything).toSorted()).toEqual(
      Object.keys(factsSchema.entries)
        .filter((key) => key !== 'schema')
        .toSorted()
    )
    const result = readFactsText(`\ufeff${file(everything)}\n`)
    if (!result.ok) throw new Error(result.error.where)
    const { cardTests: _cardTests, audio, ...extras } = everything
    expect(result.facts).toEqual({ extras, audioResults: audio })
    for (const [key, value] of Object.entries(extras)) expect(answerFacts({ [key]: value }), key).not.toEqual([])
  })

  it('is documented with every key', () => {
    const documented = readFileSync('docs/facts.md', 'utf8')
    for (const key of Object.keys(everything)) expect(documented, key).toMatch(new RegExp(`^\\| .*\`${key}\`.* \\|`, 'm'))
  })

  it.each<[string, string, RegExp]>([
    ['a key that is not known', file({ wantHello: true, wantsHello: true, xyz: 1 }), /^"wantHello", "xyz"$/],
    ['a key that objects have', `{"schema":"${FACTS_SCHEMA}","__proto__":{},"constructor":1}`, /^"__proto__", "constructor"$/],
    ['a key that is not known further in', file({ client: { platform: 'windows', program: 'x' } }), /client\.program/],
    ['a value that is none', file({ serialTests: [{ side: 'here', port: 'COM1', result: 'opened' }] }), /serialTests\[0\]\.side/],
    ['another schema', JSON.stringify({ schema: 'sidecheck.facts/2' }), /sidecheck\.facts\/1/],
    ['another document', '[]', /sidecheck\.facts\/1/],
    ['no JSON', '{\n  "schema": ', /^line 2, column/],
    ['white space only', ' \n', /^$/]
  ])('refuses %s and lists the keys that are known', (_, text, where) => {
    const result = readFactsText(text)
    if (result.ok) throw new Error('it was read')
    expect(result.error.where).toMatch(where)
    expect(result.error.todo).toMatch(/^Known keys: schema, properties, client, .*audio\.$/)
  })

  it('never throws, and takes what its schema takes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => file({ consent: JSON.parse(json) as unknown }))
        ),
        (text) => {
          const result = readFactsText(text)
          if (result.ok) expect(v.is(factsSchema, JSON.parse(text))).toBe(true)
        }
      ),
      runs()
    )
  })
})
