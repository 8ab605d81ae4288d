import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeTexts } from '../../../testbed/whole-texts.ts'
import { runs } from '../../../testbed/runs.ts'
import { languageCodes, speakerFor } from '../words/index.ts'
import { evidenceOf } from './evidence.ts'
import { FOREIGN, foreign } from './foreign.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const HTML = '<html dir="ltr" xmlns:v="urn:x" gpmc_reportInitialized="false"><head></head></html>'

const EXAMPLES: readonly [id: (typeof FOREIGN)[number], input: Uint8Array | string, path?: string][] = [
  ['event-file', bytes('ElfFile\0\0\0\0\0')],
  ['trace', bytes('\0\0\x01\0'), 'c:\\temp\\rdp.etl'],
  ['picture', bytes('\x89PNG\r\n\x1a\n')],
  ['picture', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['recording', bytes('RIFF\x24\0\0\0WAVEfmt ')],
  ['pdf', bytes('%PDF-1.7\n')],
  ['office', bytes('PK\x03\x04\x14\0\x06\0[Content_Types].xmlword/document.xml')],
  ['archive', bytes('PK\x03\x04\x14\0\0\0logs/a.txt')],
  ['program', bytes(`MZ\x90${'\0'.repeat(60)}`)],
  ['hive', bytes('regf\0\0')],
  ['certificate', '-----BEGIN CERTIFICATE-----\nMIIB'],
  ['gpresult-html', HTML],
  ['gpresult-html', new Uint8Array(Buffer.from(`\ufeff${HTML}`, 'utf16le'))],
  ['html', '<!DOCTYPE html>\n<html><body>audiomode:i:0</body></html>'],
  ['msinfo', '<?xml version="1.0"?>\n<MsInfo>\n'],
  ['dxdiag', '------------------\nSystem Information\n------------------\n      Time of this report: 3/4/2026\n'],
  ['snapshot', '{"schema":"sidecheck.snapshot/1"}'],
  ['sound', '{\n  "schema": "sidecheck.sound-results/1"}'],
  ['facts', '{"schema":"sidecheck.facts/1"}'],
  ['comparison', '{"schema":"sidecheck.comparison/1"}']
]

describe('a file that is not read', () => {
  it.each(EXAMPLES)('is called what it is, with what to bring instead: %s', (id, input, path = '') => {
    expect(foreign(input, path)?.words).toMatchObject({ what: { id: `intake.foreign.${id}` }, todo: { id: `intake.foreign.${id}.todo` } })
    expect(evidenceOf(input, 'session', '2026-03-04T10:42:00Z', path)).toMatchObject({ ok: false, error: {} })
  })

  it('has an example of each', () => {
    expect(new Set(EXAMPLES.map(([id]) => id))).toEqual(new Set(FOREIGN))
  })

  it.each(languageCodes)('is told of in one line (%s)', (language) => {
    const speak = speakerFor(language)
    for (const [, input, path = ''] of EXAMPLES) {
      const { what, todo } = foreign(input, path)?.words ?? { what: '', todo: '' }
      expect(`${speak(what)} ${speak(todo)}`).toMatch(/^.{10,200}$/)
    }
  })

  it('is empty where nothing is in it', () => {
    for (const nothing of ['', ' \n', new Uint8Array(0)]) expect(foreign(nothing)?.words).toMatchObject({ what: { id: 'intake.empty' } })
  })

  it('is none of the texts that are read', () => {
    for (const { bytes: text } of wholeTexts()) expect(foreign(text)).toBeUndefined()
  })

  it('may be any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (input, path) => void foreign(input, path)),
      runs(200)
    )
  })
})
