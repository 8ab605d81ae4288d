import { Items, Problems } from '../limits.ts'
import type { ParseResult } from '../kind.ts'
import type { ParsedPolicies, RegistryValue } from '../types.ts'
import { keyIn, valuesOf } from '../gpo/values.ts'
import { xmlEvents } from '../gpo/xml.ts'
import { refused } from '../refused.ts'
import { say } from '../../words/index.ts'

/** The elements that set registry values, with the hive of each. */
const CONFIGS = { computerconfig: 'HKEY_LOCAL_MACHINE', userconfig: 'HKEY_CURRENT_USER' } as const
const isConfig = (name: string): name is keyof typeof CONFIGS => Object.hasOwn(CONFIGS, name)

/**
 * Reads the .PolicyRules files of Policy Analyzer, the form in which Microsoft publishes its security baselines, whole or a
 * part: each ComputerConfig or UserConfig is a registry value with its key, name, type and data. Security templates and
 * audit settings in them are left out. https://learn.microsoft.com/windows/security/operating-system-security/device-management/windows-security-configuration-framework/security-compliance-toolkit-10
 */
export function parsePolicyRules(text: string): ParseResult<ParsedPolicies<'policy-rules'>> {
  const problems = new Problems()
  const values = new Items<RegistryValue>(problems, 'values')
  let ofTheKind = false
  let fields = new Map<string, string>()
  for (const { kind, name, parent, text: content, line } of xmlEvents(text, problems)) {
    if (name === 'policyrules' && parent === '') ofTheKind = true
    if (kind === 'close' && isConfig(parent)) fields.set(name, content)
    if (!isConfig(name)) continue
    if (kind === 'open') {
      fields = new Map()
      continue
    }
    const [key, value, regtype, regdata = ''] = ['key', 'value', 'regtype', 'regdata'].map((field) => fields.get(field))
    if (key === undefined || value === undefined || regtype === undefined) {
      problems.add(line, say('parse.problem.value-parts'))
      continue
    }
    ofTheKind = true
    const found = valuesOf(keyIn(CONFIGS[name], key), value, regtype.toUpperCase(), regdata)
    if (found.length === 0) problems.add(line, say('parse.problem.not-a-number'))
    for (const each of found) values.add(each, line)
  }
  if (!ofTheKind) return refused('parse.refused.policy-rules')
  return { ok: true, value: { kind: 'policy-rules', values: values.list, problems: problems.list } }
}
