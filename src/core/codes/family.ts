/** What a code is of: the interface or the program that gives it. Part of the JSON contract. */
export const CODE_KINDS = [
  'win32',
  'hresult',
  'ntstatus',
  'scard',
  'crypto',
  'security',
  'certificate',
  'audio',
  'hello',
  'entra',
  'kerberos',
  'rdp',
  'rdp-extended',
  'errno',
  'device',
  'portaudio',
  'message'
] as const
export type CodeKind = (typeof CODE_KINDS)[number]

/** Codes that belong together, packed: a row each, so that a table of hundreds stays small. */
export interface Family {
  kind: CodeKind
  prefix: string
  base: 10 | 16
  /** `value name hint [=NAME of the entry whose meaning it shares]`; the value is "-" where there is only a name. */
  rows: string
}
