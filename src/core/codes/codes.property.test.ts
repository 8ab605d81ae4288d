import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { HOSTILE, hostile } from '../parse/hostile.fixture.ts'
import { allCodes, readText } from './index.ts'

const names = allCodes().map(({ name }) => name)
/** Pieces of what the reader looks for, in any order. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '0x',
      '0x8010',
      '80100',
      '-214',
      'error',
      'Error code: ',
      'Fehler',
      '(',
      '[',
      '-',
      ' ',
      '\n',
      '\r\n',
      '0x80100069',
      'com.freerdp'
    ),
    fc.constantFrom(...names),
    fc.nat().map(String),
    fc.string({ maxLength: 8 })
  ),
  { maxLength: 60 }
)

describe('reading codes', () => {
  it('answers any text, with a bounded number of lines that stand in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 400 }),
          pieces.map((list) => list.join(''))
        ),
        (text) => {
          const { known } = readText(text)
          expect(known.length).toBeLessThanOrEqual(256)
          for (const { at, line, text: shown } of known) {
            expect(at).toBeGreaterThanOrEqual(0)
            expect(at).toBeLessThanOrEqual(text.length)
            expect(line).toBeLessThanOrEqual(text.split('\n').length)
            expect(shown.length).toBeLessThanOrEqual(500)
          }
        }
      ),
      runs(300)
    )
  })

  it('takes time that grows with the length of a hostile text only', () => {
    const units = [
      ...HOSTILE,
      ...[
        'error',
        'error ',
        'error:',
        '0x',
        '0x8010',
        '-2146',
        'ERROR_',
        'SCARD_E_',
        'fehler',
        'x fehler',
        'access to ',
        'permission denied /dev/',
        'ALSA lib ',
        'chansrv ',
        '8010001d ',
        'channels.audin '
      ].map((unit) => ({ name: unit, start: '', unit }))
    ]
    for (const unit of units) {
      const time = (size: number): number => {
        const text = hostile(unit, size)
        const began = performance.now()
        readText(text)
        return performance.now() - began
      }
      // The best of several runs: whatever else the machine does only adds to one.
      const best = (size: number): number => Math.min(time(size), time(size + 1), time(size + 2))
      const long = best(64_000)
      if (long > 500) expect(long / Math.max(best(16_000), 1), unit.name).toBeLessThan(12)
      expect(long, unit.name).toBeLessThan(4000)
    }
  }, 60_000)

  it('keeps a bounded part of a text that is all codes', () => {
    const text = Array.from({ length: 5000 }, (_, at) => `error 0x8009${(at + 0x100).toString(16).padStart(4, '0')}`).join('\n')
    expect(readText(text).known.length).toBeLessThanOrEqual(64)
  })
})
