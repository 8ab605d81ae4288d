import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { portTest } from '../diagnose/testing.ts'
import { looksLikeDeviceTest, readDeviceTestText } from './read.ts'
import { deviceTestText } from './result.ts'

const test = portTest('session', 'COM3', 'loopback', { roundTripMs: 12.5 })

describe('the file of a device test', () => {
  it('reads what was written, also behind a byte order mark, and drops what this version does not know', () => {
    expect(readDeviceTestText(`\ufeff${deviceTestText(test)}`)).toEqual({ ok: true, test })
    expect(
      readDeviceTestText(JSON.stringify({ ...test, later: 1, port: { ...test, ...('port' in test ? test.port : {}), later: 2 } }))
    ).toEqual({
      ok: true,
      test
    })
    expect(looksLikeDeviceTest(deviceTestText(test))).toBe(true)
  })

  it.each([
    ['no JSON', '{ "schema": "sidecheck.test/1", ', 'no result of a device test'],
    ['a newer one', '{ "schema": "sidecheck.test/2" }', 'newer'],
    ['another document', '{ "schema": "sidecheck.snapshot/1" }', 'no result of a device test'],
    ['a value out of place', JSON.stringify({ ...test, result: 'proved' }), 'expected content'],
    ['far too much', 'x'.repeat(200_000), 'too large']
  ])('refuses %s, and says what to do', (_what, text, reason) => {
    const read = readDeviceTestText(text)
    expect(read.ok ? '' : read.error.what).toContain(reason)
    expect(read.ok ? '' : read.error.todo).not.toBe('')
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => `{"schema":"sidecheck.test/1","x":${json}}`)
        ),
        (text) => {
          expect(readDeviceTestText(text).ok).toBe(false)
        }
      ),
      runs()
    )
  })
})
