import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeTexts } from '../../../testbed/whole-texts.ts'
import { runs } from '../../../testbed/runs.ts'
import { languageCodes, speakerFor } from '../words/index.ts'
import { detectKinds } from './detect.ts'
import { evidenceOf } from './evidence.ts'
import { STRANGE, strange } from './strange.ts'

const PARAGRAPH = 'When the reader is plugged in after the connection was made, programs answer with 0x8010001D until you sign in again.\n'

const EXAMPLES: readonly [id: (typeof STRANGE)[number], text: string, path?: string][] = [
  ['admx', '<?xml version="1.0"?>\n<policyDefinitions revision="1.0">\n<policies>\n'],
  ['admx', '<policyDefinitionResources xmlns="http://schemas.microsoft.com/x">'],
  ['intune', '{"@odata.type": "#microsoft.graph.windows10CustomConfiguration", "omaSettings": []}'],
  ['json', '{"title": "a reader", "why": "the log shows 0x8010001D"}'],
  ['json', '[{"port": 1}]'],
  ['xml', '<?xml version="1.0"?>\n<inventory><pc name="a"/></inventory>'],
  ['table', 'name\tkind\tvalue\na\tb\tc\nd\te\tf'],
  ['table', 'a,b\n1,2', 'ports.csv'],
  ['script', "Set-ItemProperty -Path $Key -Name 'fDisableCpm' -Value 1 -Type DWord -Force"],
  ['script', '#!/usr/bin/env python3\nprint(1)'],
  ['script', 'const a = 1', 'tool.ts'],
  ['card-analysis', '+ TCK = 40 (correct checksum)\n\nPossibly identified card (using list.txt):\n\tA card'],
  ['device-list', '> 0 Microsoft Sound Mapper - Output, MME (0 in, 2 out)\n  1 Remote Audio, MME (0 in, 2 out)'],
  ['device-list', 'Connected readers:\n(0) ACME Reader PICC 0'],
  ['device-list', 'Bus 001 Device 004: ID 0000:0001 ACME Card Reader'],
  ['device-list', '**** List of CAPTURE Hardware Devices ****\ncard 0: PCH [HDA], device 0: Analog [Analog]'],
  [
    'gpresult-summary',
    'Microsoft (R) Windows (R) Operating System Group Policy Result tool v2.0\n\nCOMPUTER SETTINGS\n-----------------\n'
  ],
  [
    'gpresult-summary',
    'Outil de résultat du système d’exploitation Microsoft (R) Windows (R) v2.0\n\nDonnées RSOP pour NORDWIND\\anna sur PC-7 : mode journalisation\n'
  ],
  ['session-list', ' セッション\n>rdp-tcp#3         anna                      2  X'],
  ['session-list', ' SESSIONNAME       USERNAME                 ID  STATE   TYPE\n>rdp-tcp#3         anna                      2  Active'],
  ['session-list', ' BENUTZERNAME          SITZUNGSNAME       ID  STATUS  LEERLAUF   ANMELDEZEIT'],
  ['writing', 'In the session I only see one sound device and nothing else, whatever I do.'],
  ['writing', '# Notes\n\nshort', 'notes.md'],
  ['writing', PARAGRAPH.repeat(60)]
]

describe('a text of no kind', () => {
  it.each(EXAMPLES)('is called what it is, with what to bring instead: %s', (id, text, path = '') => {
    expect(detectKinds(text)).toEqual([])
    expect(strange(text, path)?.words).toMatchObject({ what: { id: `intake.foreign.${id}` }, todo: { id: `intake.foreign.${id}.todo` } })
    expect(evidenceOf(text, 'session', '2026-03-04T10:42:00Z', path)).toMatchObject({
      ok: false,
      error: { words: { what: { id: `intake.foreign.${id}` } } }
    })
  })

  it('has an example of each', () => {
    expect(new Set(EXAMPLES.map(([id]) => id))).toEqual(new Set(STRANGE))
  })

  it.each(languageCodes)('is told of in one line (%s)', (language) => {
    const speak = speakerFor(language)
    for (const [, text, path = ''] of EXAMPLES) {
      const { what, todo } = strange(text, path)?.words ?? { what: '', todo: '' }
      expect(`${speak(what)} ${speak(todo)}`).toMatch(/^.{10,240}$/)
    }
  })

  it('may be nothing that can be named', () => {
    expect(strange('x')).toBeUndefined()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (input, path) => void strange(input, path)),
      runs(200)
    )
  })

  it('is none of the texts that are read, under whatever name', () => {
    for (const { kind, bytes } of wholeTexts())
      expect(evidenceOf(bytes, 'session', '2026-03-04T10:42:00Z', 'notes.md')).toMatchObject({ kind, ok: true })
  })
})

describe('a message', () => {
  it.each([
    ['in a sentence', PARAGRAPH],
    ['that a service answers with', '{"error": {"code": "0x8010001D", "message": "no service"}}'],
    ['in a long log', '2026-03-04 10:42:00 ERROR reader: SCardEstablishContext failed with 0x8010001D, and it is tried again.\n'.repeat(60)]
  ])('%s is read', (_, text) => {
    expect(detectKinds(text)).toEqual(['error-text'])
  })
})
