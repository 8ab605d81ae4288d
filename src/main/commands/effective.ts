import { CAPABILITIES } from '../../core/capabilities/index.ts'
import { OTHER_CAPABILITIES } from '../../core/capabilities/all.ts'
import { factsOf } from '../../core/evidence/gather.ts'
import { effective as judge } from '../../core/policy/effective.ts'
import type { Effective, EffectiveCapability } from '../../core/policy/layers.ts'
import { effectiveJson } from '../../core/report/json.ts'
import { tellEffective } from '../../core/report/told.ts'
import { say } from '../../core/words/index.ts'
import type { Speaker, Words } from '../../core/words/index.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { checkStandardInput, readEvidence } from './evidence.ts'
import type { EvidenceOptions } from './evidence.ts'
import { shown } from './hide-names.ts'
import type { NamesOptions } from './must-hide.ts'

export interface EffectiveOptions extends NamesOptions, Omit<EvidenceOptions, 'sound'> {
  platform: string
  evidence?: string[]
  reg?: string[]
  json?: boolean
}

/** What --platform takes. */
export const PLATFORMS = ['avd', 'windows365', 'devbox', 'rds', 'rdp', 'xrdp'] as const

/** `sidecheck effective`: what the given layers decide; a layer that is not given stays unknown. */
export async function effective(options: EffectiveOptions, terminal: Terminal): Promise<ExitCode> {
  const platform = PLATFORMS.find((name) => name === options.platform)
  if (platform === undefined) {
    const list = PLATFORMS.join(', ')
    throw new UsageError(say('cli.option-none-of', { option: '--platform', value: options.platform, list }))
  }
  const files = [
    ...(options.reg ?? []).map((file) => ({ file, side: 'session' as const, known: 'reg' as const })),
    ...(options.evidence ?? []).map((file) => ({ file, side: 'connection' as const }))
  ]
  checkStandardInput(
    files.map(({ file }) => file),
    options
  )
  const evidence = await readEvidence(files, options, terminal)
  const { snapshots: _none, ...known } = await shown({ snapshots: [], ...evidence }, options, terminal)
  const result = judge(factsOf(known), platform)
  if (options.json === true) printJson(terminal, effectiveJson(result))
  else printLines(terminal, effectiveLines(result, terminal.speak))
  return EXIT.fine
}

function effectiveLines(result: Effective, speak: Speaker): string[] {
  const linesOf = (name: Words, effective: EffectiveCapability): string[] => [
    speak.labelled(speak(name), speak(effective.summary)),
    ...tellEffective(effective, speak).layers.map(
      ({ source, value, effect, decided }) => `  ${decided ? '>' : ' '} ${speak.labelled(source, value)} (${effect})`
    )
  ]
  const { capabilities, others } = result
  return [
    ...CAPABILITIES.flatMap((name) => linesOf(say(`capability.${name}.subject`), capabilities[name])),
    ...(others === undefined ? [] : OTHER_CAPABILITIES.flatMap((name) => linesOf(say(`capability.${name}.layers`), others[name])))
  ]
}
