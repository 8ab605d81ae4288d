import { Items, Problems } from '../limits.ts'
import type { ParseResult } from '../kind.ts'
import { refused } from '../refused.ts'
import { say } from '../../words/index.ts'
import { valueOfName, valueOfQuality } from '../gpo-report/names.ts'
import type { ParsedPolicies, RegistryValue } from '../types.ts'

/**
 * The registry values that settings of Intune's catalog write. A definition is called after the policy of the administrative
 * template (ADMX_TerminalServer), two after the provider of their own.
 * https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-terminalserver,
 * https://learn.microsoft.com/windows/client-management/mdm/policy-csp-remotedesktopservices
 */
const SETTINGS: ReadonlyMap<string, string> = new Map([
  ['admx_terminalserver_ts_smart_card', 'fEnableSmartCard'],
  ['admx_terminalserver_ts_client_com', 'fDisableCcm'],
  ['admx_terminalserver_ts_client_audio', 'fDisableCam'],
  ['admx_terminalserver_ts_client_audio_capture', 'fDisableAudioCapture'],
  ['admx_terminalserver_ts_client_clipboard', 'fDisableClip'],
  ['admx_terminalserver_ts_client_drive_m', 'fDisableCdm'],
  ['admx_terminalserver_ts_client_lpt', 'fDisableLPT'],
  ['admx_terminalserver_ts_client_pnp', 'fDisablePNPRedir'],
  ['admx_terminalserver_ts_camera_redirection', 'fDisableCameraRedir'],
  ['admx_terminalserver_ts_client_printer', 'fDisableCpm'],
  ['remotedesktopservices_donotallowdriveredirection', 'fDisableCdm'],
  ['remotedesktopservices_donotallowwebauthnredirection', 'fDisableWebAuthn']
])

/**
 * The policy that limits the quality of sound, and the list within it: its choices are numbered by what they write, as those of
 * every list of an administrative template are.
 */
const LIMIT = /^admx_terminalserver_ts_client_audio_quality(_\w{1,80})?$/

/** A definition, however the export writes the key: JSON of the Graph, a hash table of PowerShell, Terraform. */
const DEFINITION = /setting_?definition_?id["']?\s{0,8}[:=]\s{0,8}["'](device|user)_vendor_msft_(?:policy_config_)?[a-z0-9_~.]{1,300}["']/i
/** The chosen value is called like its definition, with the number of the choice behind it: 1 is Enabled, 0 Disabled. */
const CHOICE = /\bvalue["']?\s{0,8}[:=]\s{0,8}["']device_vendor_msft_policy_config_([a-z0-9_]{1,300}?)_(\d{1,6})["']/gi

/**
 * Reads a device configuration policy of Intune's settings catalog, as the admin center and the Graph export it, and as scripts
 * and Terraform write it. What the policy sets is assigned to devices: whether it has reached one, it does not say.
 */
export function parseSettingsCatalog(text: string): ParseResult<ParsedPolicies<'settings-catalog'>> {
  if (!DEFINITION.test(text)) return refused('parse.refused.settings-catalog')
  const problems = new Problems()
  const values = new Items<RegistryValue>(problems, 'values')
  let [line, read] = [1, 0]
  for (const match of text.matchAll(CHOICE)) {
    for (; read < match.index; read++) if (text.charCodeAt(read) === 10) line++
    const [, id = '', choice] = match
    const limit = LIMIT.exec(id.toLowerCase())
    // That the policy is on says nothing without the choice in its list.
    if (limit !== null && limit[1] === undefined && choice === '1') continue
    const name = SETTINGS.get(id.toLowerCase())
    if (name === undefined && limit === null) continue
    const value =
      name === undefined ? valueOfQuality(choice === '0' && limit?.[1] === undefined ? null : (choice ?? '')) : twoStates(name, choice)
    if (value === undefined) problems.add(line, say('parse.problem.unknown-choice'))
    else values.add(value, line)
  }
  return { ok: true, value: { kind: 'settings-catalog', values: values.list, problems: problems.list } }
}

const twoStates = (name: string, choice: string | undefined): RegistryValue | undefined =>
  choice === '0' || choice === '1' ? valueOfName(name, choice === '1') : undefined
