import { Items, type Problems } from '../limits.ts'
import type { ParsedCertificate } from '../types.ts'
import { type Field, fieldOf, isArchived, isMissingKeyset, keyFieldOf, NESTING } from './labels.ts'
import { atColon, atEquals, isDashedMark, isRule, readBanner, type TextLine } from './text.ts'
import { isDate, isName, isNull, isProviderName, readHex } from './values.ts'
import { say } from '../../words/index.ts'

/** A labelled value of a certificate in the order of the text: what is read by position when its label is unknown. */
interface Entry {
  shape: 'hex' | 'name' | 'date'
  label: string
  field: Field | undefined
  value: string
}

interface Block {
  certificate: ParsedCertificate
  /** A banner opened it, so it is a certificate whatever can be read of it. */
  announced: boolean
  /** Nothing but banners so far. */
  fresh: boolean
  /** The chain's own dump follows: its certificates are not the card's. */
  closed: boolean
  entries: Entry[]
  /** Which entry is the serial number, as soon as that shows. */
  serialAt: number | undefined
  /** A label without value: the value follows on lines of its own (-v). */
  pending: { label: string; names: string[] } | undefined
  /** A name that the console may have wrapped. */
  wrapped: { entry: Entry; width: number } | undefined
  simpleName: string | undefined
  /** What the last `LABEL = VALUE` line was, to know what stands beside the provider. */
  beside: { provider: boolean; value: string } | undefined
  line: number
}

/** What certutil prints untranslated before an equals sign. */
const API_WORD = /^(?:dw[A-Z]\w{0,60}|\w{0,40}Flags|KeySpec|ProviderType|\w{1,60}[.[].{0,60}|HCCE_\w{1,40})$/

/** A distinguished name is no longer, and has no more parts. */
const MAX_NAME = 2048
const MAX_NAMES = 64

/** What opens the dump of a certificate chain; API names are the same in every language. */
const CHAIN = /CertContext\[|CERT_CHAIN_CONTEXT|dwErrorStatus|ChainContext\.|SimpleChain\./

/**
 * Collects the certificates of certutil's text line by line, for -store and -scinfo alike. One element for each
 * "Certificate N" banner, for each element of a dump, and for each serial number that follows a complete certificate
 * whose banner is lost.
 */
export class CertificateCollector {
  readonly #problems: Problems
  readonly #done: Items<ParsedCertificate>
  #block: Block | undefined

  constructor(problems: Problems) {
    this.#problems = problems
    this.#done = new Items(problems, 'certificates')
  }

  feed(line: TextLine): void {
    const { text, number } = line
    const banner = readBanner(text)
    if (banner !== undefined) return this.#onBanner(banner, number)
    if (isRule(text)) return this.close()
    const block = this.#block
    if (text === '' || (block?.closed ?? false)) {
      if (block !== undefined) this.#endName(block)
      return
    }
    if (CHAIN.test(text)) return this.close()
    if (isDashedMark(text)) return
    const element = /^\p{L}[^:：\d]{0,40}\s(\d{1,6})\s?[:：]$/u.exec(text)
    if (element !== null) return this.#onElement(Number(element[1]), number)
    this.#read(line)
  }

  /** What follows is no part of the certificate: another reader's status, or another part of the output. */
  close(): void {
    if (this.#block === undefined) return
    this.#endName(this.#block)
    this.#block.closed = true
  }

  finish(): ParsedCertificate[] {
    this.#end()
    return this.#done.list
  }

  #open(number: number, announced: boolean): Block {
    this.#end()
    this.#block = {
      certificate: {},
      announced,
      fresh: true,
      closed: false,
      entries: [],
      serialAt: undefined,
      pending: undefined,
      wrapped: undefined,
      simpleName: undefined,
      beside: undefined,
      line: number
    }
    return this.#block
  }

  #onBanner(banner: { label: string; number: number }, number: number): void {
    const nesting = NESTING.test(banner.label)
    // Two banners with nothing between them are one certificate and its nesting level.
    if (this.#block?.announced === true && this.#block.fresh && (nesting || this.#block.line === number - 1)) return
    const block = this.#open(number, true)
    if (!nesting) block.certificate.index = banner.number
  }

  #onElement(index: number, number: number): void {
    const fresh = this.#block?.fresh ?? false
    const block = fresh && this.#block !== undefined ? this.#block : this.#open(number, false)
    block.certificate.index ??= index
  }

  #read(line: TextLine): void {
    const block = this.#block ?? this.#open(line.number, false)
    const { text } = line
    if (block.fresh && isArchived(text)) {
      block.certificate.archived = true
      return
    }
    block.fresh = false
    if (block.pending !== undefined && isName(text)) {
      if (block.pending.names.length < MAX_NAMES) block.pending.names.push(text.replace(/,$/, ''))
      return
    }
    const pair = atColon(text)
    const shaped = pair === undefined ? undefined : this.#entry(pair)
    if (shaped === undefined && this.#continueName(block, line, pair !== undefined)) return
    this.#endName(block)
    if (isMissingKeyset(text)) block.certificate.missingKeyset = true
    if (shaped !== undefined) this.#add(block, shaped, line)
    else if (pair !== undefined && pair.value === '') block.pending = { label: pair.label, names: [] }
    this.#readKey(block, text, pair)
  }

  #entry({ label, value }: { label: string; value: string }): Entry | undefined {
    const field = fieldOf(label)
    if (field === 'serial') return { shape: 'hex', label, field, value }
    if (value === '') return undefined
    if (field === 'issuer' || field === 'subject') return { shape: 'name', label, field, value }
    if (field !== undefined) return { shape: 'date', label, field, value }
    if (isName(value)) return { shape: 'name', label, field, value }
    if (isDate(value)) return { shape: 'date', label, field, value }
    const hex = readHex(value)
    return hex !== undefined && hex.length >= 2 && hex.length % 2 === 0 ? { shape: 'hex', label, field, value } : undefined
  }

  #add(block: Block, entry: Entry, line: TextLine): void {
    if (entry.shape === 'hex' && repeatsSerial(block, entry)) {
      this.#block = this.#open(line.number, false)
      this.#block.fresh = false
      this.#add(this.#block, entry, line)
      return
    }
    push(block, entry)
    if (entry.shape === 'name') block.wrapped = { entry, width: line.width }
    if (entry.field === 'serial' && entry.value !== '' && readHex(entry.value) === undefined) {
      this.#problems.add(line.number, say('parse.problem.serial-number'))
    }
  }

  /** A console breaks a line at its width, a mail at about 76: the rest of a name stands on the next line. */
  #continueName(block: Block, line: TextLine, labelled: boolean): boolean {
    const { wrapped } = block
    if (wrapped === undefined || labelled || atEquals(line.text)?.spaced === true) return false
    const comma = wrapped.entry.value.endsWith(',')
    if ((!comma && !isConsoleWidth(wrapped.width)) || wrapped.entry.value.length > MAX_NAME) return false
    wrapped.entry.value += comma ? ` ${line.text}` : line.text
    wrapped.width = line.width
    return true
  }

  #endName(block: Block): void {
    block.wrapped = undefined
    const { pending } = block
    block.pending = undefined
    if (pending === undefined || pending.names.length === 0) return
    const value = pending.names.join(', ')
    push(block, { shape: 'name', label: pending.label, field: fieldOf(pending.label), value })
  }

  #readKey(block: Block, text: string, pair: { label: string; value: string } | undefined): void {
    const equals = atEquals(text)
    if (equals !== undefined && !isName(text)) {
      const field = keyFieldOf(equals.label)
      const { certificate } = block
      const { beside } = block
      block.beside = undefined
      if (isNull(equals.value) || (!equals.spaced && field === undefined)) return
      const provider = field === 'provider' || (field === undefined && isProviderName(equals.value))
      if (provider) certificate.provider ??= equals.value
      if (field === 'container') certificate.container ??= equals.value
      if (field !== undefined && !provider) return
      // In a language that is not known, the key container is what stands beside the provider and is no number.
      if (!provider && (API_WORD.test(equals.label) || /^(?:0x)?\d+(?:\s|$)/.test(equals.value))) return
      block.beside = { provider, value: equals.value }
      if (beside !== undefined && beside.provider !== provider) certificate.container ??= provider ? beside.value : equals.value
    } else if (pair !== undefined && keyFieldOf(pair.label) === 'simpleName' && !isNull(pair.value)) {
      block.simpleName ??= pair.value
    }
  }

  #end(): void {
    const block = this.#block
    this.#block = undefined
    if (block === undefined) return
    this.#endName(block)
    const { certificate } = block
    const repeated = resolve(block.entries, certificate)
    if (repeated) this.#problems.add(block.line, say('parse.problem.two-issuers'))
    if (block.simpleName !== undefined) certificate.container ??= block.simpleName
    const known = Object.keys(certificate).length - (certificate.index === undefined ? 0 : 1)
    if (block.announced || known > 0) this.#done.add(inOrder(certificate), block.line)
  }
}

/** Consoles are 80 or 120 columns wide; the last column may be left free. */
function isConsoleWidth(width: number): boolean {
  return width === 79 || width === 80 || width === 119 || width === 120
}

/** Notes where the serial number stands as it comes, because a text may hold any number of entries: the one of that label, or the first number before a name. */
function push(block: Block, entry: Entry): void {
  const { entries } = block
  const before = entries.at(-1)
  if (entry.field === 'serial') block.serialAt ??= entries.length
  else if (entry.shape === 'name' && before?.shape === 'hex') block.serialAt ??= entries.length - 1
  entries.push(entry)
}

/** Whether the entry is the serial number of the next certificate: the same label again, after a certificate was read. */
function repeatsSerial({ entries, serialAt }: Block, entry: Entry): boolean {
  if (serialAt === undefined || entries.length < serialAt + 2) return false
  return entries[serialAt]?.label.trim() === entry.label.trim()
}

/**
 * Gives every entry its field: by its label where that is known, else by its place. The validity stands between issuer and
 * subject, the serial number before the issuer. Returns whether the issuer stands where the subject should.
 */
function resolve(entries: readonly Entry[], certificate: ParsedCertificate): boolean {
  for (const { field, value } of entries) {
    if (field === 'serial') setSerial(certificate, value)
    else if (field !== undefined) certificate[field] ??= value
  }
  const dates = entries.findIndex(({ shape }, i) => shape === 'date' && entries[i + 1]?.shape === 'date')
  const firstName = entries.findIndex(({ shape }) => shape === 'name')
  const issuerAt = dates > 0 ? dates - 1 : firstName
  const subjectAt = dates >= 0 ? dates + 2 : firstName + 1
  const issuer = entries[issuerAt]
  const subject = entries[subjectAt]
  const surrounded = (issuer?.shape === 'name' || subject?.shape === 'name') && dates >= 0
  if (surrounded) {
    take(certificate, 'notBefore', entries[dates])
    take(certificate, 'notAfter', entries[dates + 1])
  }
  // Without dates, only a serial number directly before two names tells which of them is which.
  const serial = entries[issuerAt - 1]
  const certain = surrounded || (serial?.shape === 'hex' && subject?.shape === 'name')
  if (!certain) return false
  if (issuer?.shape === 'name') take(certificate, 'issuer', issuer)
  if (subject?.shape === 'name') take(certificate, 'subject', subject)
  if (serial?.shape === 'hex' && serial.field === undefined && certificate.serial === undefined) setSerial(certificate, serial.value)
  return subject?.shape === 'name' && subject.field === 'issuer' && certificate.subject === undefined
}

function take(certificate: ParsedCertificate, field: Exclude<Field, 'serial'>, entry: Entry | undefined): void {
  if (entry !== undefined && entry.field === undefined) certificate[field] ??= entry.value
}

function setSerial(certificate: ParsedCertificate, value: string): void {
  const serial = readHex(value)
  if (serial !== undefined) certificate.serial ??= serial
}

/** The fields in the order of the contract, whatever order the text had. */
function inOrder(c: ParsedCertificate): ParsedCertificate {
  return {
    ...(c.index !== undefined && { index: c.index }),
    ...(c.serial !== undefined && { serial: c.serial }),
    ...(c.issuer !== undefined && { issuer: c.issuer }),
    ...(c.subject !== undefined && { subject: c.subject }),
    ...(c.notBefore !== undefined && { notBefore: c.notBefore }),
    ...(c.notAfter !== undefined && { notAfter: c.notAfter }),
    ...(c.provider !== undefined && { provider: c.provider }),
    ...(c.container !== undefined && { container: c.container }),
    ...(c.missingKeyset && { missingKeyset: true as const }),
    ...(c.archived && { archived: true as const })
  }
}
