import { audioList } from './audio-list/kind.ts'
import { certutilScinfo } from './certutil-scinfo/kind.ts'
import { certutilStore } from './certutil-store/kind.ts'
import { chgport } from './chgport/kind.ts'
import { connection } from './connection/kind.ts'
import { dsregcmd } from './dsregcmd/kind.ts'
import { errorText } from './error-text/kind.ts'
import { events } from './events/kind.ts'
import { gpoReport } from './gpo-report/kind.ts'
import { hostPool } from './host-pool/kind.ts'
import type { Kind } from './kind.ts'
import { mode } from './mode/kind.ts'
import { openscTool } from './opensc-tool/kind.ts'
import { pcscScan } from './pcsc-scan/kind.ts'
import { policyRules } from './policy-rules/kind.ts'
import { rdp } from './rdp/kind.ts'
import { portList } from './port-list/kind.ts'
import { reg } from './reg/kind.ts'
import { services } from './services/kind.ts'
import { settingsCatalog } from './settings-catalog/kind.ts'

/** Every kind of text that the program reads, in the order in which people are told of them. A new kind is one line here. */
export const KINDS = [
  certutilScinfo,
  certutilStore,
  chgport,
  mode,
  portList,
  pcscScan,
  openscTool,
  audioList,
  rdp,
  hostPool,
  connection,
  reg,
  policyRules,
  gpoReport,
  settingsCatalog,
  services,
  events,
  dsregcmd,
  errorText
] as const

type AnyKind = (typeof KINDS)[number]

/** The kinds as the command line names them. */
export type ParseKind = AnyKind['id']

type ParsedOf<K> = K extends Kind<string, infer P, infer _C> ? P : never
type ContentOf<K> = K extends Kind<string, infer _P, infer C> ? C : never

/** What parsing each kind gives. */
export type ParsedByKind = { [K in AnyKind as K['id']]: ParsedOf<K> }
export type Parsed = ParsedByKind[ParseKind]

/** What a person pasted or dropped on a side, as it is kept. `at` is the ISO time of pasting. */
export type PastedEvidence = {
  [K in AnyKind as K['id']]: { side: 'local' | 'session'; kind: K['id']; at: string; value: ContentOf<K> }
}[ParseKind]

export const PARSE_KINDS: readonly ParseKind[] = KINDS.map(({ id }) => id)

const BY_ID = new Map<string, Kind<ParseKind, Parsed, PastedEvidence['value']>>(KINDS.map((kind) => [kind.id, kind]))

/** @throws for an id that is none of a kind: whoever asks has it from PARSE_KINDS. */
export function kindOf(id: ParseKind): Kind<ParseKind, Parsed, PastedEvidence['value']> {
  const kind = BY_ID.get(id)
  if (kind === undefined) throw new Error(`No kind of text is called ${id}`)
  return kind
}
