import type { ClientPlatform } from '../../facts/answers.ts'
import { lookUp } from '../../text/look-up.ts'
import { say } from '../../words/index.ts'
import { xmlEvents } from '../gpo/xml.ts'
import type { ParseResult, Problem } from '../kind.ts'
import { Problems } from '../limits.ts'
import { splitLines, unquote } from '../lines.ts'
import type { RdpProperty } from '../rdp/rdp.ts'
import { refused } from '../refused.ts'

export interface ParsedConnection {
  kind: 'connection'
  /** The client that the connection is saved for, or started with. */
  program: string
  platform: ClientPlatform
  /** What it asks for, as the properties of an .rdp file that say the same. */
  properties: RdpProperty[]
  problems: Problem[]
}

type Asked = 'redirectsmartcards' | 'redirectcomports' | 'audiomode' | 'audiocapturemode'
const ASKED: readonly Asked[] = ['redirectsmartcards', 'redirectcomports', 'audiomode', 'audiocapturemode']

/** What the settings of connection managers are called, lower case, and what they say. */
const FIELDS: Readonly<Record<string, Asked>> = {
  redirectsmartcards: 'redirectsmartcards',
  sharesmartcard: 'redirectsmartcards',
  redirectports: 'redirectcomports',
  redirectcomports: 'redirectcomports',
  shareserial: 'redirectcomports',
  redirectsound: 'audiomode',
  audioredirection: 'audiomode',
  audioredirectionmode: 'audiomode',
  sound: 'audiomode',
  redirectaudiocapture: 'audiocapturemode',
  audiocaptureredirection: 'audiocapturemode',
  audiocaptureredirectionmode: 'audiocapturemode',
  microphone: 'audiocapturemode'
}
/** Where sound plays, in their words. */
const PLACES: Readonly<Record<string, string>> = {
  '0': '0',
  '1': '1',
  '2': '2',
  bringtothiscomputer: '0',
  client: '0',
  local: '0',
  leaveatremotecomputer: '1',
  remote: '1',
  server: '1',
  donotplay: '2',
  noaudio: '2',
  off: '2'
}
const FLAGS: Readonly<Record<string, string>> = { '0': '0', '1': '1', true: '1', false: '0', '': '0', record: '1', donotrecord: '0' }

interface Manager {
  program: string
  platform: ClientPlatform
}

class Found {
  readonly #problems = new Problems()
  readonly #values = new Map<Asked, { value: string; line: number } | null>()

  /** Connections of one file that differ tell nothing of the one that is used. */
  add(asked: Asked, value: string, line: number): void {
    const known = this.#values.get(asked)
    if (known === undefined) this.#values.set(asked, { value, line })
    else if (known !== null && known.value !== value) {
      this.#values.set(asked, null)
      this.#problems.add(line, say('parse.problem.connections-differ', { name: asked }))
    }
  }

  field(name: string, value: string, line: number): void {
    const asked = lookUp(FIELDS, name.toLowerCase())
    if (asked === undefined) return
    const word = value.trim().toLowerCase()
    // A microphone may be named by its driver.
    const known = lookUp(asked === 'audiomode' ? PLACES : FLAGS, word) ?? (asked === 'audiocapturemode' ? '1' : undefined)
    if (known === undefined) this.#problems.add(line, say('parse.problem.connection-value', { name }))
    else this.add(asked, known, line)
  }

  result({ program, platform }: Manager): ParseResult<ParsedConnection> {
    const properties = ASKED.flatMap((name) => {
      const found = this.#values.get(name)
      return found === undefined || found === null ? [] : [{ name, type: 'i', value: found.value, line: found.line }]
    })
    if (this.#values.size === 0) return refused('parse.refused.connection')
    return { ok: true, value: { kind: 'connection', program, platform, properties, problems: this.#problems.list } }
  }
}

/** Reads what a client other than Remote Desktop Connection was told to redirect: its command line, or the file of a manager. */
export function parseConnection(text: string): ParseResult<ParsedConnection> {
  const start = text.slice(0, 4096)
  if (/<(?:mrng:)?Connections\s/i.test(start)) return readXml(text, { program: 'mRemoteNG', platform: 'windows' })
  if (/<RDCMan\s/i.test(start)) return readXml(text, { program: 'RDCMan', platform: 'windows' })
  if (/RoyalDocument|RoyalRDSConnection|<RTSZDocument/i.test(start)) return readRoyal(text)
  if (/^\s*\[remmina\]/im.test(start)) return readRemmina(text)
  return readFreeRdp(text) ?? readCsv(text) ?? refused('parse.refused.connection')
}

function readXml(text: string, manager: Manager): ParseResult<ParsedConnection> {
  const found = new Found()
  for (const { kind, name, text: own, line, attributes } of xmlEvents(text, new Problems(), true)) {
    if (kind === 'close') found.field(name, own, line)
    else if (name === 'node' && /^rdp$/i.test(attributes?.get('protocol') ?? '') && /^connection$/i.test(attributes?.get('type') ?? ''))
      for (const [field, value] of attributes ?? []) found.field(field, value, line)
  }
  return found.result(manager)
}

const JSON_FIELD = /"(\w{3,40})"\s{0,16}:\s{0,16}(?:"([^"]{0,64})"|(true|false|\d{1,3}))/g

/** Royal TS exports XML and JSON. */
function readRoyal(text: string): ParseResult<ParsedConnection> {
  const manager: Manager = { program: 'Royal TS', platform: 'windows' }
  if (/^\s*</.test(text)) return readXml(text, manager)
  const found = new Found()
  for (const { number, text: line } of splitLines(text, new Problems()))
    for (const [, name = '', quoted, plain = ''] of line.matchAll(JSON_FIELD)) found.field(name, quoted ?? plain, number)
  return found.result(manager)
}

function readRemmina(text: string): ParseResult<ParsedConnection> {
  const found = new Found()
  for (const { number, text: raw } of splitLines(text, new Problems())) {
    const [, name = '', value = ''] = /^([a-z_]{3,40})=(.{0,256})$/i.exec(raw.trim()) ?? []
    if (name !== '') found.field(name, value, number)
  }
  return found.result({ program: 'Remmina', platform: 'linux' })
}

/** The export of mRemoteNG as a table with semicolons. */
function readCsv(text: string): ParseResult<ParsedConnection> | undefined {
  const [head, ...rows] = splitLines(text, new Problems())
  const names = (head?.text ?? '').slice(0, 16_384).split(';', 400)
  if (!names.some((name) => /^RedirectSmartCards$/i.test(name.trim()))) return undefined
  const protocol = names.findIndex((name) => /^Protocol$/i.test(name.trim()))
  const found = new Found()
  for (const { number, text: row } of rows) {
    const cells = row.slice(0, 16_384).split(';', 400)
    if (protocol >= 0 && !/^rdp$/i.test(cells[protocol]?.trim() ?? '')) continue
    for (const [at, name] of names.entries()) found.field(name.trim(), cells[at] ?? '', number)
  }
  return found.result({ program: 'mRemoteNG', platform: 'windows' })
}

/** `/audio` is another name of it. */
const SOUND = /^[/+](?:sound|audio)(?::|$)/i
const FREERDP = /(?:^|[\s/\\"'])((?:x|w|wl|sdl-?|sdl3-?)?freerdp3?)(?:\.exe)?["']?(\s.{1,8192})/i

/**
 * A command line asks for nothing that it does not name: none of these options has a default, and without /sound and /audio-mode
 * the client tells the server not to send any. What stands in a file that it names, or behind a gap that a person left, is not known.
 * https://github.com/FreeRDP/FreeRDP/blob/master/client/common/cmdline.h,
 * https://github.com/FreeRDP/FreeRDP/blob/master/libfreerdp/core/info.c
 */
function readFreeRdp(text: string): ParseResult<ParsedConnection> | undefined {
  if (text.length > 64 * 1024) return undefined
  for (const { number, text: raw } of splitLines(text.replace(/[\\^`]\r?\n/g, ' '), new Problems())) {
    const [, program = '', rest = ''] = FREERDP.exec(unquote(raw)) ?? []
    const options = rest.trim().split(/\s+/, 1000)
    if (program === '' || !options.some((option) => /^(?:\/v(?::|$)|\/\S+$|\+\S+$)/.test(option))) continue
    if (!options.some((option) => /^\/(?:v|u|d|cert|smartcard|serial|sound|microphone|mic|audio-mode|app)(?::|$)/i.test(option))) continue
    const found = new Found()
    const has = (pattern: RegExp): boolean => options.some((option) => pattern.test(option))
    const whole = !has(/\.rdpw?["']?$|^\/args-from(?::|$)|^\[?(?:\.{3}|…)\]?$|^\\$|(?:\.{3}|…)$/i)
    const flag = (asked: Asked, given: boolean): void => {
      if (given || whole) found.add(asked, given ? '1' : '0', number)
    }
    flag('redirectsmartcards', has(/^[/+]smartcard(?:-logon)?(?::|$)/i))
    flag('redirectcomports', has(/^[/+]serial(?::|$)/i))
    flag('audiocapturemode', has(/^[/+]mic(?:rophone)?(?::|$)/i))
    const mode = options.map((option) => /^\/audio-mode:([012])$/i.exec(option)?.[1]).find((one) => one !== undefined)
    if (mode !== undefined || has(SOUND) || whole) found.add('audiomode', mode ?? (has(SOUND) ? '0' : '2'), number)
    return found.result({ program: program.toLowerCase(), platform: /^w(?!l)/i.test(program) ? 'windows' : 'linux' })
  }
  return undefined
}
