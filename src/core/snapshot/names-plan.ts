/** What becomes of a field that can hold any text, where names are hidden (src/core/exchange/hide). */
export type Decision =
  /** The contract's own words, a value that a rule compares, or what the system and its makers are called. */
  | 'kept'
  /** May hold names in whatever it says: they are looked for. */
  | 'text'
  /** A sentence as data: its params are texts. */
  | 'said'
  /** The name of the side's machine, and of the device that its session is shown on. */
  | 'machine'
  | 'client'
  /** A text that may carry a serial number in a place of its own. */
  | 'reader'
  | 'port'
  | 'serialNumber'
  /** Hexadecimal, and stays so: the number of a certificate or its hash. */
  | 'hex'
  | 'upn'
  /** Distinguished names: of them only the types of attributes stay. */
  | 'subject'
  | 'issuer'
  | 'container'
  /** An .rdp file by its path, or by its name. */
  | 'rdp-path'
  | 'rdp-name'
  | 'host'
  | 'domain'
  /** A property of a connection: what it is decides what its value names. */
  | 'property'

export type Plan = Decision | { readonly [field: string]: Plan }
