import { parse } from '../../core/parse/index.ts'
import { effective as judge, policiesOfReg } from '../../core/policy/index.ts'
import type { EffectiveInput, RdpProperty } from '../../core/policy/index.ts'
import { CAPABILITIES } from '../../core/policy/layers.ts'
import type { Effective } from '../../core/policy/layers.ts'
import { SUBJECT } from '../../core/diagnose/blocks.ts'
import { EXIT, UsageError, printJson } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { parseFile } from './parse.ts'

export interface EffectiveOptions {
  platform: string
  rdp?: string
  hostPool?: string
  reg?: string
  json?: boolean
}

const PLATFORMS = ['avd', 'windows365', 'devbox', 'rds', 'rdp', 'xrdp'] as const

/** `sidecheck effective`: what the given layers decide; a layer that is not given stays unknown. */
export async function effective(options: EffectiveOptions, terminal: Terminal): Promise<ExitCode> {
  const platform = PLATFORMS.find((name) => name === options.platform)
  if (platform === undefined) throw new UsageError(`--platform: "${options.platform}" is none of ${PLATFORMS.join(', ')}`)
  const properties = [
    ...(options.rdp === undefined ? [] : await propertiesOfFile(options.rdp)),
    ...(options.hostPool === undefined ? [] : propertiesOfString(options.hostPool))
  ]
  const given = options.rdp !== undefined || options.hostPool !== undefined
  const policies = options.reg === undefined ? undefined : policiesOfReg((await parseFile('reg', options.reg)).values)
  const input: EffectiveInput = { platform, ...(given ? { properties } : {}), ...(policies === undefined ? {} : { policies }) }
  const result = judge(input)
  if (options.json === true) printJson(terminal, result)
  else
    terminal.out(
      effectiveLines(result)
        .map((line) => `${line}\n`)
        .join('')
    )
  return EXIT.fine
}

async function propertiesOfFile(file: string): Promise<RdpProperty[]> {
  return (await parseFile('rdp', file)).properties.map(({ name, value }) => ({ name, value, source: 'rdp' }))
}

function propertiesOfString(text: string): RdpProperty[] {
  const result = parse('host-pool', text)
  if (!result.ok) throw new UsageError(`--host-pool: ${result.reason}`)
  return result.value.properties.map(({ name, value }) => ({ name, value, source: 'host-pool' }))
}

function effectiveLines(result: Effective): string[] {
  return CAPABILITIES.flatMap((capability) => {
    const { summary, layers, decidedBy } = result.capabilities[capability]
    const head = `${SUBJECT[capability]}: ${summary}`
    return [head, ...layers.map((layer) => `  ${layer.layer === decidedBy ? '>' : ' '} ${layer.source}: ${layer.value} (${layer.effect})`)]
  })
}
