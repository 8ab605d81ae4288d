import { attributesIn } from './distinguished-name.ts'
import type { PlacedAttribute } from './distinguished-name.ts'
import { keyOf } from './fold.ts'
import { isStandIn } from './stand-ins.ts'
import type { Kind, Span, StandIns } from './stand-ins.ts'

/** What shows by its form that it names somebody or something. Each finder is linear: it starts where nothing of its kind goes before. */

const LABEL = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}_])?'
const EMAIL = new RegExp(`(?<![\\p{L}\\p{N}._%+'-])([\\p{L}\\p{N}._%+'-]+)@(${LABEL}(?:\\.${LABEL})*)`, 'gu')
const HOST = /(?<![\p{L}\p{N}_.-])(?:[\p{L}\p{N}_][\p{L}\p{N}_-]*\.)+(\p{L}[\p{L}\p{N}-]*)(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/gu
const HOME = /[\\/](?:Users|home|Documents and Settings)[\\/]+([^\\/:*?"<>|\r\n]+)([\\/]?)/gi
const UNC = /(?<![\\\p{L}\p{N}])\\\\([\p{L}\p{N}][\p{L}\p{N}._-]*)(?=\\)/gu
const URL = /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@]+@)?|tcp[46]?:)([\p{L}\p{N}][\p{L}\p{N}._-]*)/giu
const ACCOUNT = /(?<![\\/:\p{L}\p{N}_.{}&-])([\p{L}\p{N}][\p{L}\p{N}_.-]*)\\([\p{L}\p{N}][\p{L}\p{N}_.$-]*)(?![\\\p{L}\p{N}])/gu
const SID = /(?<![\p{L}\p{N}-])S-1-(?:5-21|12-1)(?:-\d+)+/giu
const IPV4 = /(?<![\p{L}\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\d]|\.\d)/gu
const IPV6 = /(?<![\p{L}\p{N}:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\p{L}\p{N}:])/giu
const MAC = /(?<![0-9a-f]|[0-9a-f][:_-])[0-9a-f]{2}([:_-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?![0-9a-f]|[:_-][0-9a-f]{2}(?![0-9a-z]))/gi
const BARE_MAC = /(?<=dev_|[&_])[0-9a-f]{12}(?![0-9a-z])/gi
const USB_INSTANCE = /VID_[0-9a-f]{4}[&+]PID_[0-9a-f]{4}(?:[&+](?:MI|REV|COL)_?[0-9a-f]{2,4})*[\\+#]+([^\\#+&\s]{3,})(?=[\\#+\s]|$)/gi
const USB_LINK = /(?<![\p{L}\p{N}])usb-([^\s/\\]{1,200}?)-(?:if)?[0-9a-f]{2}(?![0-9a-z])/giu
const MAC_PORT = /\/dev\/(?:cu|tty)\.(?:usbserial|usbmodem|wchusbserial|SLAB_USBtoUART)-?([0-9a-z]{4,})/gi
const OWNED =
  /(?<!\p{L})(\p{L}{1,40}(?: \p{L}{1,40})?)['’]s (?=AirPods|iPhone|iPad|MacBook|iMac|Mac\b|Beats|Headphones|Headset|Kopfhörer)/gu

/** Endings of host names: of countries by their two letters, others by name. Everything else with dots is a file, a version or a type. */
const ENDINGS = new Set(
  (
    'com net org edu gov mil int info biz eu name pro cloud online app dev tech site email group company gmbh systems services network ' +
    'local lan internal intern intra intranet corp home private localdomain domain ad lokal test example invalid arpa'
  ).split(' ')
)
const FILE_ENDINGS = new Set('so sh py md js ts gz cs db hs vb rs ps cc la rc cf'.split(' '))
/** The part of a host's name that says nothing of who owns it. */
const ANYBODYS = new Set('local lan internal intern intra intranet home private localdomain lokal arpa localhost'.split(' '))
/** Of the services that the program is about. */
const PUBLIC =
  /(?:^|\.)(?:microsoft\.com|windows\.net|windows\.com|microsoftonline\.com|azure\.com|aka\.ms|freerdp\.com|github\.com|freedesktop\.org)$/i
const NOBODY = new Set('public default user users admin administrator all guest root shared system local.service'.split(' '))
const DOMAIN_BEFORE = /^(?:[A-Z0-9][A-Z0-9-]{1,14}|AzureAD)$/
/** What stands before a backslash as well and is no domain. */
const AUTHORITIES =
  /^(?:hk[a-z_]*|builtin|nt|authority|device|devices|global|usb\w*|ftdibus|bth\w*|root|pci|acpi|swd|hid|software|system|control|drivers?|winstations?|systemroot|\d+)$/i

const isHost = (ending: string): boolean => {
  const lower = ending.toLowerCase()
  return ENDINGS.has(lower) || (/^[a-z]{2}$/.test(lower) && !FILE_ENDINGS.has(lower))
}

/** A short or everyday word is replaced where it names somebody, and not looked for elsewhere. */
const isTelling = (name: string): boolean => name.length >= 6 || (name.length >= 3 && /[\d._-]/.test(name)) || /[^\x20-\x7f]/.test(name)
const isPerson = (name: string): boolean => name.length >= 3 && !NOBODY.has(name.toLowerCase())

export function userOf(names: StandIns, name: string): string {
  return isPerson(name) ? names.seek('user', name) : names.claim('user', name)
}

const domainOf = (names: StandIns, domain: string): string =>
  ANYBODYS.has(domain.toLowerCase()) ? domain : domain.includes('.') ? names.seek('domain', domain) : names.claim('domain', domain)

const isMachine = (standIn: string | undefined): boolean => standIn !== undefined && /^(?:LOCAL|SESSION|MACHINE)-/.test(standIn)

/** What every machine calls itself, every session its client, and the window's own page its origin. */
const NO_MACHINE = /^(?:localhost|tsclient|sidecheck)$/i

/** A host by its short or full name: what is known of it keeps its stand-in, and the rest is its domain's. */
export function hostOf(names: StandIns, host: string, kind: Kind = 'machine'): string {
  if (isStandIn(host) || NO_MACHINE.test(host)) return host
  const labels = host.split('.')
  const at = labels.findIndex((label) => isMachine(names.known(label)))
  const [first = ''] = labels
  if (labels.length === 1) return isTelling(host) ? names.seek(kind, host) : names.claim(kind, host)
  if (at >= 0) {
    const rest = labels.slice(at + 1).join('.')
    const head = [...labels.slice(0, at), names.known(labels[at] ?? '') ?? ''].join('.')
    return rest === '' ? head : `${head}.${domainOf(names, rest)}`
  }
  const rest = labels.slice(1).join('.')
  if (labels.length === 2 && !ANYBODYS.has(rest.toLowerCase())) return domainOf(names, host)
  return `${isTelling(first) ? names.seek(kind, first) : names.claim(kind, first)}.${domainOf(names, rest)}`
}

/** An address of a person: `USER-1@DOMAIN-1.example`. */
export function emailOf(names: StandIns, user: string, host: string): string {
  return `${userOf(names, user)}@${host.includes('.') ? domainOf(names, host) : hostOf(names, host)}`
}

const WHOLE_EMAIL = new RegExp(`^([^@\\s]+)@(${LABEL}(?:\\.${LABEL})*)$`, 'u')

/** The value of an attribute, or of a field that holds what such a one does: a person, an address, a machine, a SID. */
export function subjectOf(names: StandIns, kind: Kind, value: string): string {
  const known = names.known(value)
  if (known !== undefined) return known
  const [, user, host] = WHOLE_EMAIL.exec(value) ?? []
  if (user !== undefined && host !== undefined) return emailOf(names, user, host)
  if (kind === 'user' || kind === 'issuer') {
    const parts = value.split('.')
    if (parts.length > 1 && !value.includes(' ') && isHost(parts.at(-1) ?? '')) return hostOf(names, value)
  }
  if (kind === 'user' || kind === 'serialNumber') {
    const standIn = value.length >= 2 ? names.seek(kind, value) : names.claim(kind, value)
    if (kind === 'user') turned(value).forEach((other) => void names.seek('user', other, standIn))
    return standIn
  }
  // A company's name may be in the name of a device; one of several words is told from that.
  return keyOf(value).includes(' ') ? names.seek(kind, value) : names.claim(kind, value)
}

/** `Doe, Jane` is `Jane Doe` elsewhere. */
function turned(name: string): string[] {
  const parts = name.includes(',') ? name.split(',') : name.trim().split(/\s+/)
  const [last = '', first = ''] = parts.map((part) => part.trim())
  return parts.length === 2 && last !== '' && first !== '' ? [`${first} ${last}`] : []
}

/** Where a capture group of a match stands, counted from the end of the match. */
const spanOf = (match: RegExpMatchArray, value: string, standIn: string, behind = ''): Span => {
  const end = (match.index ?? 0) + match[0].length - behind.length
  return { start: end - value.length, end, standIn }
}

function* inHomes(text: string, names: StandIns): Generator<Span> {
  if (!/users|home|settings/i.test(text)) return
  for (const match of text.matchAll(HOME)) {
    const [, user = '', slash = ''] = match
    // At the end of a sentence more than the name may have been taken.
    const name = slash === '' ? user.trimEnd() : user
    if (NOBODY.has(name.toLowerCase())) continue
    const standIn = userOf(names, name)
    const [word = ''] = name.split(/[\s,;.)\]'’]/)
    if (slash === '' && word !== name && word.length >= 3) names.seek('user', word, standIn)
    yield spanOf(match, user, standIn + user.slice(name.length), slash)
  }
}

function* inAddresses(text: string, names: StandIns): Generator<Span> {
  if (!/\d/.test(text)) return
  for (const match of text.matchAll(IPV4)) {
    const [address] = match
    const bytes = address.split('.').map(Number)
    if (bytes.some((byte) => byte > 255) || bytes[0] === 127 || bytes[0] === 0 || bytes[0] === 255) continue
    yield spanOf(match, address, names.claim('address', address))
  }
  if (!text.includes(':') && !text.includes('_') && !text.includes('-')) return
  for (const match of text.matchAll(MAC)) yield spanOf(match, match[0], names.claim('mac', match[0].replace(/[:_-]/g, '')))
  for (const match of text.matchAll(IPV6)) {
    const [address] = match
    const isWhole = address.includes('::') ? /[0-9a-f]/i.test(address) : address.split(':').filter(Boolean).length === 8
    if (isWhole && address !== '::1') yield spanOf(match, address, names.claim('address', address.toLowerCase()))
  }
}

function* inHosts(text: string, names: StandIns): Generator<Span> {
  if (text.includes('@'))
    for (const match of text.matchAll(EMAIL)) yield spanOf(match, match[0], emailOf(names, match[1] ?? '', match[2] ?? ''))
  if (text.includes('.'))
    for (const match of text.matchAll(HOST))
      if (isHost(match[1] ?? '') && !PUBLIC.test(match[0])) yield spanOf(match, match[0], hostOf(names, match[0]))
  if (text.includes(':'))
    for (const match of text.matchAll(URL)) {
      const host = (match[1] ?? '').replace(/[._-]+$/, '')
      if (!PUBLIC.test(host) && !/^[\d.]+$/.test(host)) yield spanOf(match, host, hostOf(names, host), (match[1] ?? '').slice(host.length))
    }
  if (!text.includes('\\')) return
  for (const match of text.matchAll(UNC)) {
    const host = match[1] ?? ''
    if (!/^(?:devices?|tsclient)$/i.test(host)) yield spanOf(match, host, hostOf(names, host))
  }
  for (const match of text.matchAll(ACCOUNT)) {
    const [, domain = '', user = ''] = match
    const known = names.known(domain)
    // Two words with a backslash between them are a key or a folder as often. A domain is written in capitals.
    if (known === undefined && (!DOMAIN_BEFORE.test(domain) || AUTHORITIES.test(domain))) continue
    yield spanOf(match, match[0], `${known ?? names.claim('domain', domain)}\\${userOf(names, user)}`)
  }
}

const isSerial = (part: string): boolean => part.length >= 4 && /\d/.test(part) && !isStandIn(part)

function* inDevices(text: string, names: StandIns, isProduct: (word: string) => boolean): Generator<Span> {
  if (/bth|dev_/i.test(text)) for (const match of text.matchAll(BARE_MAC)) yield spanOf(match, match[0], names.claim('mac', match[0]))
  if (/VID_/i.test(text))
    for (const match of text.matchAll(USB_INSTANCE)) yield spanOf(match, match[1] ?? '', names.seek('serialNumber', match[1] ?? ''))
  if (/usb-/i.test(text))
    for (const match of text.matchAll(USB_LINK)) {
      const body = match[1] ?? ''
      const part = body.slice(body.lastIndexOf('_') + 1)
      if (part === body || !isSerial(part) || isProduct(part)) continue
      const start = match.index + 'usb-'.length + body.length - part.length
      yield { start, end: start + part.length, standIn: names.seek('serialNumber', part) }
    }
  if (text.includes('/dev/'))
    for (const match of text.matchAll(MAC_PORT)) {
      const part = match[1] ?? ''
      if (isSerial(part)) yield spanOf(match, part, names.seek('serialNumber', part))
    }
  if (/['’]s /.test(text))
    for (const match of text.matchAll(OWNED)) {
      const owner = match[1] ?? ''
      yield { start: match.index, end: match.index + owner.length, standIn: userOf(names, owner) }
    }
}

const attributeSpan = (names: StandIns, { kind, value, start, end }: PlacedAttribute): Span => ({
  start,
  end,
  standIn: kind === null ? value : subjectOf(names, kind, value)
})

/** Everything that shows by its form what it is. */
export function* patternsIn(text: string, names: StandIns, isProduct: (word: string) => boolean): Generator<Span> {
  for (const attribute of attributesIn(text)) yield attributeSpan(names, attribute)
  yield* inHomes(text, names)
  yield* inHosts(text, names)
  yield* inAddresses(text, names)
  yield* inDevices(text, names, isProduct)
  if (/S-1-/i.test(text)) for (const match of text.matchAll(SID)) yield spanOf(match, match[0], names.claim('sid', match[0].toUpperCase()))
}
