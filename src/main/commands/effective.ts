import { CAPABILITIES } from '../../core/capabilities/index.ts'
import { factsOf } from '../../core/evidence/gather.ts'
import { MAX_GATHERED, withText } from '../../core/evidence/gathered.ts'
import { parse } from '../../core/parse/index.ts'
import type { PastedEvidence } from '../../core/parse/index.ts'
import { effective as judge } from '../../core/policy/effective.ts'
import type { Effective } from '../../core/policy/layers.ts'
import { effectiveJson } from '../../core/report/json.ts'
import { tellEffective } from '../../core/report/told.ts'
import { say } from '../../core/words/index.ts'
import type { Speaker } from '../../core/words/index.ts'
import { oneLine } from '../../core/text/words.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { fileWords, readFactsFile } from './files.ts'
import { shown } from './hide-names.ts'
import type { NamesOptions } from './must-hide.ts'
import { parseFile } from './parse.ts'

export interface EffectiveOptions extends NamesOptions {
  platform: string
  rdp?: string
  hostPool?: string
  reg?: string[]
  facts?: string
  json?: boolean
}

const PLATFORMS = ['avd', 'windows365', 'devbox', 'rds', 'rdp', 'xrdp'] as const

/** `sidecheck effective`: what the given layers decide; a layer that is not given stays unknown. */
export async function effective(options: EffectiveOptions, terminal: Terminal): Promise<ExitCode> {
  const platform = PLATFORMS.find((name) => name === options.platform)
  if (platform === undefined) {
    const list = PLATFORMS.join(', ')
    throw new UsageError(say('cli.option-none-of', { option: '--platform', value: options.platform, list }))
  }
  const at = new Date().toISOString()
  const pasted: PastedEvidence[] = [
    ...(options.rdp === undefined ? [] : [{ side: 'local', kind: 'rdp', at, value: await parseFile('rdp', options.rdp) } as const]),
    ...(options.hostPool === undefined ? [] : [hostPool(options.hostPool, at)]),
    ...(await registry(options.reg ?? [], at, terminal))
  ]
  const facts = options.facts === undefined ? undefined : await readFactsFile(options.facts)
  const { snapshots: _none, ...known } = await shown({ snapshots: [], pasted, facts }, options, terminal)
  const result = judge(factsOf(known), platform)
  if (options.json === true) printJson(terminal, effectiveJson(result))
  else printLines(terminal, effectiveLines(result, terminal.speak))
  return EXIT.fine
}

/** The registry files, of which only so many count; those that do not are named. */
async function registry(files: readonly string[], at: string, { err, speak }: Terminal): Promise<PastedEvidence[]> {
  let kept: { file: string; evidence: PastedEvidence }[] = []
  for (const file of files) {
    const { texts, dropped } = withText(kept, { file, evidence: { side: 'session', kind: 'reg', at, value: await parseFile('reg', file) } })
    kept = texts
    for (const { file: gone } of dropped)
      err(`sidecheck: ${oneLine(speak(say('cli.dropped', { file: fileWords(gone), most: String(MAX_GATHERED) })))}\n`)
  }
  return kept.map(({ evidence }) => evidence)
}

function hostPool(text: string, at: string): PastedEvidence {
  const result = parse('host-pool', text)
  if (!result.ok) throw new UsageError(say('cli.option-refused', { option: '--host-pool', reason: result.text }))
  return { side: 'session', kind: 'host-pool', at, value: result.value }
}

function effectiveLines(result: Effective, speak: Speaker): string[] {
  return CAPABILITIES.flatMap((capability) => {
    const effective = result.capabilities[capability]
    const head = `${speak(say(`capability.${capability}.subject`))}: ${speak(effective.summary)}`
    const layers = tellEffective(effective, speak).layers
    return [head, ...layers.map(({ source, value, effect, decided }) => `  ${decided ? '>' : ' '} ${source}: ${value} (${effect})`)]
  })
}
