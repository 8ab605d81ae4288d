import type { CertificateText } from '../facts/certificate-text.ts'
import type { ReaderState } from '../snapshot/schema.ts'
import type { Problem } from './kind.ts'

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

type PoliciesId = 'policy-rules' | 'gpo-report' | 'settings-catalog'

/** The registry values that a .PolicyRules file, a report of Group Policy or a policy of Intune sets. */
export interface ParsedPolicies<Id extends PoliciesId = PoliciesId> {
  kind: Id
  values: RegistryValue[]
  /** The text is the result of all policies of a computer: a value that it does not set is not set there. */
  resultant?: true
  /** The report is of one policy object, and says nothing of where it applies. */
  oneObject?: true
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

/** Readers as PC/SC tools list them. No states where the tool was asked for names only. */
export interface ParsedReaders<Id extends 'pcsc-scan' | 'opensc-tool' = 'pcsc-scan' | 'opensc-tool'> {
  kind: Id
  service: 'running' | 'stopped' | 'unknown'
  readers: ParsedReader[]
  problems: Problem[]
}
