import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageCodes, say, speakerFor } from '../words/index.ts'
import { PARSE_KINDS } from './index.ts'
import type { ParseKind } from './index.ts'
import { LISTED } from './limits.ts'

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replace(/\s+/g, ' ')

/** How each kind of text is named to people: in the README, in the English hint of the window and in the German one. */
const NAMES: Record<ParseKind, { readme: string; en: string; de: string }> = {
  'certutil-scinfo': { readme: '`certutil -scinfo`', en: 'certutil', de: 'certutil' },
  'certutil-store': { readme: '`certutil -store my`', en: 'certutil', de: 'certutil' },
  chgport: { readme: '`change port /query`', en: 'change port', de: 'change port' },
  mode: { readme: '`mode`', en: ' mode', de: ' mode' },
  'port-list': { readme: '`python -m serial.tools.list_ports`', en: 'list_ports', de: 'list_ports' },
  'pcsc-scan': { readme: '`pcsc_scan`', en: 'pcsc_scan', de: 'pcsc_scan' },
  'opensc-tool': { readme: '`opensc-tool -l`', en: 'opensc-tool', de: 'opensc-tool' },
  'audio-list': { readme: '`pactl list` or `wpctl status`', en: 'pactl, wpctl', de: 'pactl, wpctl' },
  rdp: { readme: 'an .rdp file', en: '.rdp file', de: 'RDP-Datei' },
  'host-pool': { readme: "host pool's properties", en: 'host pool’s properties', de: 'Eigenschaften eines Hostpools' },
  connection: { readme: 'a connection of FreeRDP', en: 'FreeRDP', de: 'FreeRDP' },
  reg: { readme: 'a registry export, Registry.pol', en: 'registry values', de: 'Registrierungswerte' },
  'policy-rules': { readme: '.PolicyRules file', en: '.PolicyRules', de: '.PolicyRules' },
  'gpo-report': { readme: 'Group Policy report', en: 'Group Policy reports', de: 'Gruppenrichtlinienberichte' },
  'settings-catalog': { readme: "Intune's settings catalog", en: 'Intune', de: 'Intune' },
  services: { readme: '`sc query` or `Get-Service`', en: 'sc query', de: 'sc query' },
  events: { readme: '`wevtutil qe`', en: 'wevtutil', de: 'wevtutil' },
  dsregcmd: { readme: '`dsregcmd /status`', en: 'dsregcmd', de: 'dsregcmd' },
  'error-text': { readme: 'an error message', en: 'error messages', de: 'Fehlermeldungen' }
}

/** The window's hint beside the field that takes a pasted text. */
const hint = (language: string): string =>
  /"pasteHint": "([^"]*)"/.exec(read(`src/renderer/i18n/${language === 'en' ? 'en-later' : language}.json`))?.[1] ?? ''

describe('every kind of text that is read', () => {
  it('is named in the README', () => {
    const list = /Where Sidecheck cannot run on one side, .*? or an error message\./.exec(read('README.md'))?.[0] ?? ''
    expect(PARSE_KINDS.filter((kind) => !list.includes(NAMES[kind].readme))).toEqual([])
  })

  it.each(['en', 'de'] as const)("is named in the window's hint (%s)", (language) => {
    expect(PARSE_KINDS.filter((kind) => !hint(language).includes(NAMES[kind][language]))).toEqual([])
  })
})

describe('a list that is too long', () => {
  it.each(languageCodes)('is called what it holds (%s)', (language) => {
    const called = (what: string): string => speakerFor(language)(say('parse.problem.too-many', { count: '1', what }))
    expect(new Set([...LISTED, 'of another kind'].map(called)).size).toBe(LISTED.length + 1)
  })
})
