import { SERIAL_IN_BRACKETS } from '../../devices/names.ts'
import type { RdpProperty } from '../../facts/answers.ts'
import { DEVICE_ISSUERS } from '../../snapshot/device-issuers.ts'
import { MAX_TEXT } from '../../snapshot/reading.ts'
import type { Side } from '../../snapshot/schema.ts'
import { attributesOf, isAttribute } from './distinguished-name.ts'
import { tokensOf, viewsOf } from './fold.ts'
import type { View } from './fold.ts'
import type { Decision, Plan } from './fields.ts'
import { emailOf, hostOf, patternsIn, subjectOf, userOf } from './patterns.ts'
import { isStandIn, StandIns } from './stand-ins.ts'
import type { Span } from './stand-ins.ts'
import { lookUp } from '../../text/look-up.ts'

/** On which side a value was read: it decides whose machine is whose. */
export interface Place {
  side: Side
}

/** roles: the two machines. fields: what is a name as a whole. texts: what only its form shows. Each finds more by what came before. */
export type Stage = 'roles' | 'fields' | 'texts'

const STAGE_OF: Readonly<Record<Decision, readonly Stage[]>> = {
  kept: [],
  text: ['texts'],
  said: ['texts'],
  machine: ['roles'],
  client: ['roles'],
  reader: ['texts'],
  port: ['texts'],
  serialNumber: ['fields'],
  hex: ['fields'],
  upn: ['fields'],
  subject: ['fields'],
  issuer: ['fields'],
  container: ['fields'],
  'rdp-path': ['texts'],
  'rdp-name': ['fields'],
  host: ['fields'],
  domain: ['fields'],
  property: ['fields', 'texts']
}

/** Fields whose words name a product: a part of a link that repeats them is no serial number. */
const PRODUCT_FIELDS = new Set(['description', 'manufacturer', 'card'])
const LONGEST_PRODUCT = 64

const PORT = /^(?:COM|LPT)\d{1,5}:?$/i
const RDP = /\.rdpw?$/i
/** Remote Desktop Connection writes it by itself. */
const DEFAULT_FILE = /^default$/i
const UPN = /^([^@\s]+)@([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+)$/i

/** Properties of a connection whose value names somebody, lower case. */
const PROPERTY: Readonly<Record<string, 'host' | 'user' | 'domain' | 'nothing'>> = {
  'full address': 'host',
  'alternate full address': 'host',
  gatewayhostname: 'host',
  kdcproxyname: 'host',
  username: 'user',
  gatewayusername: 'user',
  domain: 'domain',
  ...Object.fromEntries(
    ['armpath', 'aadtenantid', 'activityhint', 'loadbalanceinfo', 'signature', 'workspace id', 'wvd endpoint pool', 'resourceprovider'].map(
      (name) => [name, 'nothing'] as const
    )
  )
}

type Leaf = Record<string, unknown>
const isObject = (value: unknown): value is Leaf => typeof value === 'object' && value !== null && !Array.isArray(value)

type Property = Pick<RdpProperty, 'name' | 'value'>
const isProperty = (value: unknown): value is Property =>
  isObject(value) && typeof value['name'] === 'string' && typeof value['value'] === 'string'

interface Found {
  views: View[]
  own: Span[]
  shown: Span[]
}

/** A span of a view, where it stands in the text as it is written. */
const placed = (span: Span, { places }: View): Span =>
  places === undefined ? span : { ...span, start: places[span.start] ?? 0, end: places[span.end] ?? places.at(-1) ?? 0 }

/** Hides names by the decision on each field. */
export class Hider {
  readonly #names = new StandIns()
  readonly #products = new Set<string>()
  readonly #found = new Map<string, Found>()
  readonly #isProduct = (word: string): boolean => tokensOf(word).some(({ key }) => this.#products.has(key))

  /** Takes note of the stand-ins that are there, and of the words that name products. */
  reserve(value: unknown, field = ''): void {
    if (typeof value === 'string') {
      this.#names.reserve(value)
      if (PRODUCT_FIELDS.has(field) && value.length <= LONGEST_PRODUCT) for (const { key } of tokensOf(value)) this.#products.add(key)
    } else if (Array.isArray(value)) for (const item of value) this.reserve(item, field)
    else if (isObject(value)) for (const [name, inner] of Object.entries(value)) this.reserve(inner, name)
  }

  /** Learns the names of a value. */
  collect(stage: Stage, value: unknown, plan: Plan, place: Place): void {
    walk(value, plan, (leaf, decision) => {
      if (STAGE_OF[decision].includes(stage)) this.#hide(leaf, decision, place)
      return leaf
    })
  }

  /** The value with stand-ins. */
  hidden(value: unknown, plan: Plan, place: Place): unknown {
    return walk(value, plan, (leaf, decision) => this.#hide(leaf, decision, place))
  }

  collectBrought(stage: Stage, value: unknown): void {
    if (stage !== 'roles') this.broughtHidden(value)
  }

  /** The output of another program: its properties by what they are, everything else as texts. */
  broughtHidden(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value)
    if (Array.isArray(value)) return value.map((item: unknown) => this.broughtHidden(item))
    if (!isObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === 'properties' && Array.isArray(inner) ? inner.map((one: unknown) => this.#broughtProperty(one)) : this.broughtHidden(inner)
      ])
    )
  }

  /** What is no property among them is as any text. */
  #broughtProperty(one: unknown): unknown {
    return isProperty(one) ? this.#property(one) : this.broughtHidden(one)
  }

  /** What stands for what, as far as it was met. */
  replaced = (): ReturnType<StandIns['replaced']> => this.#names.replaced()

  /** A text with stand-ins for every name in it. */
  text(text: string, more: (view: string) => Iterable<Span> = () => [], limit = MAX_TEXT): string {
    return replaced(text, this.#spansIn(text, more), limit)
  }

  #spansIn(text: string, more: (view: string) => Iterable<Span>): Span[] {
    const known = this.#found.get(text)
    const { views, own, shown } = known ?? this.#shownIn(text)
    if (known === undefined) this.#found.set(text, { views, own, shown })
    const spans = [...shown]
    for (const view of views)
      for (const found of [this.#names.namesIn(view.text), more(view.text)]) for (const span of found) spans.push(placed(span, view))
    // A name that is a part of a stand-in ("LOCAL") is none.
    return own.length === 0 ? spans : spans.filter((span) => !own.some(({ start, end }) => start <= span.start && span.end <= end))
  }

  /** What a text shows by its form. It is asked for twice, and many devices have the same texts. */
  #shownIn(text: string): Found {
    const views = viewsOf(text)
    return {
      views,
      own: views.flatMap((view) => Array.from(this.#names.ownIn(view.text), (span) => placed(span, view))),
      shown: views.flatMap((view) => Array.from(patternsIn(view.text, this.#names, this.#isProduct), (span) => placed(span, view)))
    }
  }

  #hide(leaf: unknown, decision: Decision, place: Place): unknown {
    // A sentence that nobody decided on is still one.
    if (decision === 'said' || (decision === 'text' && isObject(leaf))) return this.#said(leaf)
    if (decision === 'property') return this.#property(leaf)
    return typeof leaf === 'string' ? this.#string(leaf, decision, place) : leaf
  }

  #string(value: string, decision: Exclude<Decision, 'said' | 'property'>, { side }: Place): string {
    const names = this.#names
    switch (decision) {
      case 'kept':
        return value
      case 'text':
        return this.text(value)
      case 'machine':
        return this.#machine(value, side)
      case 'client':
        // A client of the local device's own session is a further machine.
        if (/^(?:tsclient)?$/i.test(value.trim())) return value
        return side === 'session' ? this.#named('local', value) : names.seek('machine', value)
      case 'serialNumber':
        return value.trim().length >= 4 ? names.seek('serialNumber', value) : names.claim('serialNumber', value)
      case 'hex':
        return names.hex(value)
      case 'upn':
        return this.#upn(value)
      case 'subject':
      case 'issuer':
        return this.#distinguishedName(value, decision)
      case 'container':
        return names.claim('container', value)
      case 'port':
        return PORT.test(value.trim()) ? value : this.text(value)
      case 'reader':
        return this.text(value, (view) => this.#bracketed(view))
      case 'rdp-path':
      case 'rdp-name':
        return this.#rdpFile(value)
      case 'host':
        return value.trim() === '' ? value : hostOf(names, value.trim())
      case 'domain':
        return names.claim('domain', value)
    }
  }

  #machine(name: string, side: Side): string {
    if (name.trim() === '' || isStandIn(name)) return name
    const standIn = this.#named(side, name)
    // Both machines may have one name; which of them this is, is known all the same.
    return standIn.startsWith(side.toUpperCase()) ? standIn : `${side.toUpperCase()}-1`
  }

  /** A machine by its role, under all that it is called: with its domain, without it, and as NetBIOS cuts it. */
  #named(role: Side, name: string): string {
    const trimmed = name.trim()
    const [label = '', ...domain] = trimmed.split('.')
    const isFull = label !== '' && domain.length > 0 && !trimmed.includes(' ')
    const short = isFull ? label : trimmed
    const cut = short.slice(0, 15)
    const standIn = this.#names.seek(role, short, this.#names.known(cut))
    if (cut !== short) this.#names.seek(role, cut, standIn)
    if (isFull) {
      this.#names.claim(role, trimmed, standIn)
      hostOf(this.#names, trimmed)
    }
    return standIn
  }

  #upn(value: string): string {
    const [, user, domain] = UPN.exec(value) ?? []
    // One that has not the form of a UPN must not get it by being hidden.
    if (user === undefined || domain === undefined) return userOf(this.#names, value)
    this.#names.seek('user', user)
    return emailOf(this.#names, user, domain)
  }

  #distinguishedName(value: string, field: 'subject' | 'issuer'): string {
    if (value.trim() === '') return value
    const known = field === 'issuer' ? DEVICE_ISSUERS.exec(value)?.[0] : undefined
    if (known !== undefined) return `CN=${known}`
    const attributes = attributesOf(value)
    if (attributes.length === 0) return subjectOf(this.#names, field === 'issuer' ? 'issuer' : 'user', value.trim())
    return attributes
      .filter(({ type }) => isAttribute(type))
      .map(({ type, kind, value: named }) => {
        const what = field === 'issuer' && kind === 'user' ? 'issuer' : kind
        // Two capital letters are a country; anything else in their place may be anything.
        const standIn = what === null ? (/^[A-Z]{2}$/.test(named) ? named : '') : subjectOf(this.#names, what, named)
        return `${type}=${standIn}`
      })
      .join(', ')
  }

  /** The serial numbers that a reader's name carries in brackets, as pcsc-lite writes them. */
  *#bracketed(name: string): Generator<Span> {
    for (const match of name.matchAll(SERIAL_IN_BRACKETS)) {
      const serial = match[1] ?? ''
      if (!/\d/.test(serial) || isStandIn(serial)) continue
      yield { start: match.index + 1, end: match.index + 1 + serial.length, standIn: this.#names.seek('serialNumber', serial) }
    }
  }

  #rdpFile(path: string): string {
    const from = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1
    const ending = RDP.exec(path)?.[0] ?? ''
    const stem = path.slice(from, path.length - ending.length)
    const folder = this.text(path.slice(0, from))
    if (stem.trim() === '' || DEFAULT_FILE.test(stem)) return `${folder}${path.slice(from)}`
    const standIn = stem.length >= 3 ? this.#names.seek('file', stem) : this.#names.claim('file', stem)
    return `${folder}${standIn}${ending}`
  }

  /** A sentence as data. Its id and the names of its params are the program's. */
  #said(leaf: unknown): unknown {
    if (!isObject(leaf) || !isObject(leaf['params'])) return leaf
    const params = Object.entries(leaf['params']).map(([name, value]) => [
      name,
      typeof value === 'string' ? this.text(value) : isObject(value) ? this.#said(value) : value
    ])
    return { ...leaf, params: Object.fromEntries(params) as Leaf }
  }

  #property(leaf: unknown): unknown {
    return isProperty(leaf) ? { ...leaf, value: this.#propertyValue(leaf) } : leaf
  }

  #propertyValue({ name, value }: Property): string {
    const key = name.trim().toLowerCase()
    const what = lookUp(PROPERTY, key)
    if (value.trim() === '' || (what === undefined && /^-?\d+$/.test(value))) return value
    if (what === 'nothing') return ''
    if (what === 'domain') return this.#names.claim('domain', value)
    if (what === 'user') return /[@\\]/.test(value) ? this.text(value) : userOf(this.#names, value)
    if (what !== 'host') return this.text(value)
    const [, host = value, port = ''] = /^(.*?)(:\d{1,5})?$/s.exec(value.trim()) ?? []
    const address = this.text(host)
    return `${address === host ? hostOf(this.#names, host) : address}${port}`
  }
}

/** Calls back with each value that has a decision, and puts the answer in its place. */
function walk(value: unknown, plan: Plan, leaf: (value: unknown, decision: Decision) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, plan, leaf))
  if (typeof plan === 'string') return leaf(value, plan)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const inside = lookUp(plan, name)
      return [name, inside === undefined ? inner : walk(inner, inside, leaf)]
    })
  )
}

/** Puts the stand-ins in. Of two that overlap the earlier and longer one wins; what the other has beyond it is hidden as well. */
function replaced(text: string, spans: Span[], limit: number): string {
  if (spans.length === 0) return text
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  let out = ''
  let from = 0
  const put = (piece: string): boolean => {
    // A stand-in may be longer than the name: a field has a limit, and half a stand-in would be another.
    const fits = out.length + piece.length <= limit
    if (fits) out += piece
    return fits
  }
  for (const { start, end, standIn } of spans) {
    if (end <= from) continue
    if (start > from && !put(text.slice(from, start))) return out
    if (!put(standIn)) return out
    from = end
  }
  put(text.slice(from))
  return out
}
