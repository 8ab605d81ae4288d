import type { CertificateText } from '../facts/certificate-text.ts'
import type { ReaderState } from '../snapshot/schema.ts'
import type { Encoding } from './decode.ts'

/** The kinds of text the program reads, as the command line names them. */
export const PARSE_KINDS = [
  'certutil-scinfo',
  'certutil-store',
  'chgport',
  'mode',
  'pcsc-scan',
  'opensc-tool',
  'rdp',
  'host-pool',
  'reg',
  'policy-rules',
  'gpo-report'
] as const
export type ParseKind = (typeof PARSE_KINDS)[number]

/** Something that could not be read. The reason never quotes the line, which may hold a secret. */
export interface Problem {
  /** 1-based, in the decoded text. */
  line: number
  reason: string
}

/** One `name:type:value` of an .rdp file or of a host pool's custom RDP properties. */
export interface RdpProperty {
  /** Spelled as in the file; names are compared without case. */
  name: string
  /** 'i', 's' or 'b', as written. */
  type: string
  /** "" when nothing is written, "[removed]" for a password. */
  value: string
  line: number
}

export interface ParsedRdp {
  kind: 'rdp'
  /** Absent where a string was given and nothing was decoded. */
  encoding?: Encoding
  properties: RdpProperty[]
  problems: Problem[]
}

export interface ParsedHostPool {
  kind: 'host-pool'
  encoding?: Encoding
  properties: RdpProperty[]
  problems: Problem[]
}

export interface ChgportPort {
  name: string
  target: string
  /** Set where the target is the RDP port driver. */
  redirected?: { sessionId: number | null; client: string; clientPort: string }
}

export interface ParsedChgport {
  kind: 'chgport'
  ports: ChgportPort[]
  problems: Problem[]
}

/** A serial port as `mode` lists it: whether and where it is redirected does not show. */
export interface ModePort {
  name: string
  /** Bits per second. */
  baud?: number
  dataBits?: number
  stopBits?: number
}

export interface ParsedMode {
  kind: 'mode'
  ports: ModePort[]
  problems: Problem[]
}

export interface RegistryValue {
  /** Long form (`HKEY_LOCAL_MACHINE\...`); null where the text names no key before the value. */
  key: string | null
  /** "" is the key's default value. */
  name: string
  /** REG_SZ, REG_DWORD, ...; REG_NONE where a deletion names no type. */
  type: string
  /** A number for REG_DWORD, a list for REG_MULTI_SZ, lower-case hex for binary types, else text; null for a deletion. */
  data: number | string | string[] | null
  /** The text deletes the value. The name `**delvals.` stands for all values of the key. */
  deleted?: true
}

export interface ParsedReg {
  kind: 'reg'
  values: RegistryValue[]
  /** Set for a Registry.pol: whose policy it is. 'assumed': nothing tells, so its keys are taken for the computer's. */
  pol?: 'machine' | 'user' | 'assumed'
  problems: Problem[]
}

/** The registry values that a .PolicyRules file or a report of Group Policy sets. */
export interface ParsedPolicies {
  kind: 'policy-rules' | 'gpo-report'
  values: RegistryValue[]
  /** The text is the result of all policies of a computer: a value that it does not set is not set there. */
  resultant?: true
  /** The report names its policies in another language than English, so none of them is known. */
  otherLanguage?: true
  problems: Problem[]
}

/** A certificate as certutil prints it, with the N of its "Certificate N" banner. */
export interface ParsedCertificate extends CertificateText {
  index?: number
}

export interface ParsedReader {
  name: string
  states: ReaderState[]
  card?: string
  /** Lower-case hex. */
  atr?: string
}

export interface ParsedError {
  /** 0x and lower-case hex digits, as many as are written. */
  code: string
  /** The symbolic name, "" where the text gives none. */
  name: string
}

export interface ParsedScinfo {
  kind: 'certutil-scinfo'
  service: 'running' | 'stopped' | 'unknown'
  readers: ParsedReader[]
  certificates: ParsedCertificate[]
  errors: ParsedError[]
  problems: Problem[]
}

export interface ParsedStore {
  kind: 'certutil-store'
  certificates: ParsedCertificate[]
  problems: Problem[]
}

/** Readers as PC/SC tools list them. No states where the tool was asked for names only. */
export interface ParsedReaders {
  kind: 'pcsc-scan' | 'opensc-tool'
  service: 'running' | 'stopped' | 'unknown'
  readers: ParsedReader[]
  problems: Problem[]
}

export type Parsed =
  ParsedScinfo | ParsedStore | ParsedChgport | ParsedMode | ParsedReaders | ParsedRdp | ParsedHostPool | ParsedReg | ParsedPolicies

/** `ok: false` only where the input is not of the kind at all, or too large to be read. */
export type ParseResult<T extends Parsed = Parsed> = { ok: true; value: T } | { ok: false; reason: string; line?: number }
