import { isPlaceholderDescription, PLACEHOLDER_NAME, XRDP_NAME } from '../../snapshot/pulse-names.ts'
import type { Endpoint } from '../../snapshot/schema.ts'
import type { ParseResult, Problem } from '../kind.ts'
import { Items, Problems } from '../limits.ts'
import { splitLines, unquote } from '../lines.ts'
import { refused } from '../refused.ts'
import { directionOf, labelOf, yesOrNo } from './labels.ts'

type Direction = Endpoint['direction']

export interface ParsedAudioList {
  kind: 'audio-list'
  endpoints: Endpoint[]
  /** The directions whose list stands in the text as a whole; another one may have devices that it does not name. */
  listed: Direction[]
  problems: Problem[]
}

/** A sink or a source while its lines are read. */
interface Device {
  direction: Direction
  name: string
  description?: string
  state: Endpoint['state']
  muted: boolean | null
  volume: number | null
  isDefault: boolean
  line: number
}

const STATES = new Map<string, Endpoint['state']>([
  ['RUNNING', 'active'],
  ['IDLE', 'idle'],
  ['SUSPENDED', 'suspended']
])
const stateIn = (word = ''): Endpoint['state'] => STATES.get(word.toUpperCase()) ?? 'unknown'

/** `Sink #1` and `State: RUNNING`, in the languages that labels.ts knows. */
const HEADING = /^(\p{L}[\p{L} -]{0,40}) #\d{1,10}$/u
const FIELD = /^([\p{L} -]{2,40}?)\s?[:：]\s{0,8}(\S.{0,511})$/u

/** `0  auto_null  module-null-sink.c  s16le 2ch 44100Hz  SUSPENDED`: the same columns for sinks and sources. */
const SHORT = /^\d{1,10}\s{1,8}(\S{1,255})\s{1,8}\S{1,128}\s{1,8}\S{1,16} \d{1,3}ch \d{1,7}Hz\s{1,8}([A-Z]{4,9})$/
const INPUT = /^(?:xrdp-source|alsa_input\.|bluez_(?:input|source)\.)/
const OUTPUT = /^(?:xrdp-sink|auto_null|alsa_output\.|bluez_(?:output|sink)\.)/
const MONITOR = /\.monitor$/
const ASKED = /\bpa(?:ctl|cmd)\b.{0,40}?\b(?:list[ -](?:short )?)(?:(sinks)|(sources))\b/

/** pacmd: `2 sink(s) available.`, then `* index: 0` and `name: <auto_null>`. */
const COUNT = /^\d{1,5} (?:(sink)|(source))\(s\) available\.$/
const INDEX = /^(\*\s{0,8})?index: \d{1,10}$/

/** wpctl: a tree of sections, each with `*  51. Built-in Audio [vol: 0.40 MUTED]`. */
const TREE = /^[\s│├└─]{0,16}/
const SECTION = /^(Audio|Video|Settings)$/
const BRANCH = /^(Devices|Sinks|Sources|Filters|Streams):$/
const NODE = /^(\*\s{0,8})?\d{1,10}\. (.{1,255}?)\s{1,80}\[vol: (\d{1,3}\.\d{1,4})( MUTED)?\]$/

/**
 * Reads what `pactl list` (also `short`), `pactl info`, `pacmd list-sinks` and `wpctl status` print.
 * https://www.freedesktop.org/wiki/Software/PulseAudio/Documentation/User/CLI
 */
export function parseAudioList(text: string): ParseResult<ParsedAudioList> {
  const problems = new Problems()
  const reader = new Reader()
  for (const { number, text: raw } of splitLines(text, problems)) reader.feed(raw, number)
  const { devices, listed, standard } = reader
  if (listed.size === 0 && standard.size === 0) return refused('parse.refused.audio-list')
  // pactl info alone names the default devices and nothing else.
  for (const [direction, name] of standard)
    if (!MONITOR.test(name) && !devices.some((one) => one.direction === direction && one.name === name))
      devices.push({ direction, name, state: 'unknown', muted: null, volume: null, isDefault: true, line: 1 })
  const endpoints = new Items<Endpoint>(problems, 'endpoints')
  for (const device of devices) if (device.name !== '') endpoints.add(endpointOf(device, devices, standard), device.line)
  return { ok: true, value: { kind: 'audio-list', endpoints: endpoints.list, listed: [...listed], problems: problems.list } }
}

function endpointOf(device: Device, devices: readonly Device[], standard: ReadonlyMap<Direction, string>): Endpoint {
  const { name, description = name, direction, state, muted, volume } = device
  const placeholder = PLACEHOLDER_NAME.test(name) || isPlaceholderDescription(description)
  // What is alone is the default; of several without a word about it none is called so.
  const alone = devices.filter((one) => one.direction === direction).length === 1
  const chosen = standard.get(direction)
  return {
    id: name,
    name: description,
    direction,
    isDefault: chosen === undefined ? device.isDefault || alone : chosen === name,
    state: placeholder ? 'notpresent' : state,
    muted,
    volume: XRDP_NAME.test(name) && state === 'suspended' && volume === 0 ? null : volume,
    // wpctl shows descriptions, which say nothing of where a device leads; no node's own name has a blank.
    redirected: XRDP_NAME.test(name) ? 'yes' : /\s/.test(name) && !placeholder ? 'unknown' : 'no',
    ...(placeholder && { formFactor: 'placeholder' })
  }
}

class Reader {
  devices: Device[] = []
  readonly listed = new Set<Direction>()
  readonly standard = new Map<Direction, string>()
  #device: Device | undefined
  /** The list that a heading or a command announced. */
  #list: Direction | undefined
  #inTree = false

  feed(raw: string, line: number): void {
    if (this.#readTree(raw, line)) return
    const text = unquote(raw)
    const [, sinks, sources] = ASKED.exec(text) ?? COUNT.exec(text) ?? []
    if (sinks !== undefined || sources !== undefined) {
      this.#list = sinks === undefined ? 'input' : 'output'
      this.#device = undefined
      return
    }
    const heading = HEADING.exec(text)?.[1]
    const direction = heading === undefined ? undefined : directionOf(heading)
    if (direction !== undefined) return this.#open(direction, line)
    if (heading !== undefined) this.#device = undefined
    const index = INDEX.exec(text)
    if (index !== null && this.#list !== undefined) return this.#open(this.#list, line, index[1] !== undefined)
    const short = SHORT.exec(text)
    if (short !== null) return this.#short(short[1] ?? '', stateIn(short[2]), line)
    this.#field(text)
  }

  #open(direction: Direction, line: number, isDefault = false): void {
    this.#device = { direction, name: '', state: 'unknown', muted: null, volume: null, isDefault, line }
  }

  #short(name: string, state: Endpoint['state'], line: number): void {
    const direction = MONITOR.test(name) || INPUT.test(name) ? 'input' : OUTPUT.test(name) ? 'output' : this.#list
    if (direction === undefined) return
    this.#open(direction, line)
    if (this.#device !== undefined) this.#device.state = state
    this.#named(name)
  }

  /** A source that repeats a sink is no device, but shows that the sources were listed. */
  #named(name: string): void {
    const device = this.#device
    if (device === undefined || device.name !== '') return
    device.name = name
    this.listed.add(device.direction)
    if (!MONITOR.test(name)) this.devices.push(device)
  }

  #field(text: string): void {
    const [, word = '', value = ''] = FIELD.exec(text) ?? []
    const label = labelOf(word)
    if (label === 'defaultSink' || label === 'defaultSource') this.standard.set(label === 'defaultSink' ? 'output' : 'input', value)
    const device = this.#device
    if (device === undefined) return
    if (label === 'name') this.#named(value.replace(/^<(.*)>$/, '$1'))
    else if (label === 'state') device.state = stateIn(value)
    else if (label === 'description') device.description = value
    else if (label === 'mute') device.muted = yesOrNo(value)
    else if (label === 'volume') {
      const percent = /(\d{1,4})\s?%/.exec(value)?.[1]
      if (percent !== undefined) device.volume = Math.min(Number(percent), 1000)
    }
  }

  /** wpctl tells neither states nor names, but what is in its two lists is all there is. */
  #readTree(raw: string, line: number): boolean {
    const text = raw.replace(TREE, '').trimEnd()
    const section = SECTION.exec(text)
    if (section !== null) {
      this.#inTree = section[1] === 'Audio'
      this.#list = undefined
      return true
    }
    if (!this.#inTree) return false
    const branch = BRANCH.exec(text)?.[1]
    if (branch !== undefined) {
      this.#list = branch === 'Sinks' ? 'output' : branch === 'Sources' ? 'input' : undefined
      if (this.#list !== undefined) this.listed.add(this.#list)
      return true
    }
    const [, star, name = '', volume, muted] = NODE.exec(text) ?? []
    if (volume === undefined || this.#list === undefined) return false
    this.devices.push({
      direction: this.#list,
      name,
      state: 'unknown',
      muted: muted !== undefined,
      volume: Math.min(Math.round(Number(volume) * 100), 1000),
      isDefault: star !== undefined,
      line
    })
    return true
  }
}
