import { parseScinfo } from './certutil/scinfo.ts'
import { parseStore } from './certutil/store.ts'
import { parseChgport } from './chgport/chgport.ts'
import { cleanText, decodeText } from './decode.ts'
import { parseGpoReport } from './gpo/report.ts'
import { parsePolicyRules } from './gpo/rules.ts'
import { MAX_BYTES } from './limits.ts'
import { parseMode } from './mode/mode.ts'
import { parseOpensc } from './pcsc/opensc.ts'
import { parsePcscScan } from './pcsc/scan.ts'
import { parseHostPool, parseRdp } from './rdp/rdp.ts'
import { isPol } from './reg/pol.ts'
import { parseReg } from './reg/reg.ts'
import type { ParseKind } from './types.ts'

/** How much of a text is looked at: every kind shows itself within its first lines. */
const SAMPLE = 256 * 1024

/** The elements by which rules and reports are known, whole documents or parts. */
const XML = /<(?:\w{1,16}:)?(?:PolicyRules|ComputerConfig|UserConfig|GPO|Rsop|Policy|RegistrySetting)[\s>]/

/**
 * The kind of a text or file that a person pasted or dropped without saying what it is; undefined where it is none that
 * the program reads. Properties on one line with ";" between them are a host pool's, else they are an .rdp file's.
 */
export function detectKind(input: Uint8Array | string): ParseKind | undefined {
  if (input.length > MAX_BYTES) return undefined
  if (typeof input !== 'string' && isPol(input)) return 'reg'
  const text = typeof input === 'string' ? cleanText(input.slice(0, SAMPLE)) : decodeText(input.subarray(0, SAMPLE)).text
  // Before all others: explanations in a report hold keys and values.
  if (XML.test(text)) return parsePolicyRules(text).ok ? 'policy-rules' : parseGpoReport(text).ok ? 'gpo-report' : undefined
  // certutil numbers its readers as pcsc_scan does.
  if (parsePcscScan(text).ok) return 'pcsc-scan'
  if (parseOpensc(text).ok) return 'opensc-tool'
  if (parseScinfo(text).ok) return 'certutil-scinfo'
  if (parseStore(text).ok) return 'certutil-store'
  if (parseReg(text).ok) return 'reg'
  if (parseChgport(text).ok) return 'chgport'
  if (parseMode(text).ok) return 'mode'
  return detectProperties(text)
}

/** Prose may hold something like a property, so most lines have to be one. */
function detectProperties(text: string): 'rdp' | 'host-pool' | undefined {
  const rdp = parseRdp(text)
  if (!rdp.ok || rdp.value.properties.length < rdp.value.problems.length) return undefined
  const joined = parseHostPool(text)
  return joined.ok && /;\s{0,8}[A-Za-z][\w .-]{0,127}:[isb]:/i.test(text) && joined.value.properties.length > 1 ? 'host-pool' : 'rdp'
}
