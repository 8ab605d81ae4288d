import type { Command } from 'commander'
import { TOPICS } from '../../core/snapshot/schema.ts'
import { lookUp } from '../../core/text/look-up.ts'
import { say } from '../../core/words/index.ts'
import type { Speaker } from '../../core/words/index.ts'
import { DEFAULT_LISTEN_SECONDS, DEFAULT_MIC_SECONDS } from '../audio/program/commands.ts'
import { laneTimes } from '../workers/supervisor.ts'
import { DEFAULT_SIDE } from './scan.ts'
import { DEFAULT_TONE } from './sound.ts'

/** One call of each command, as somebody types it. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  scan: 'sidecheck scan --hide-names --out session.json',
  watch: 'sidecheck watch --seconds 60 --json',
  changes: 'sidecheck changes yesterday.json today.json',
  compare: 'sidecheck compare local.json session.json --rdp office.rdp --html report.html',
  diagnose: 'sidecheck diagnose session.json --evidence policy.reg',
  parse: 'sidecheck parse auto output.txt --json',
  effective: 'sidecheck effective --platform avd --rdp office.rdp --reg policy.reg',
  'code encode': 'sidecheck code encode session.json',
  'code decode': 'sidecheck code decode code.txt',
  'code read': 'sidecheck code read photo-1.jpg photo-2.jpg',
  schema: 'sidecheck schema comparison',
  portable: String.raw`sidecheck portable E:\ `.trim(),
  bridge: 'xfreerdp /v:session.example.com /rdp2tcp:"sidecheck bridge"',
  policy: 'sidecheck policy --json',
  completion: 'source <(sidecheck completion bash)',
  mic: 'sidecheck mic --device "Headset" --seconds 10',
  play: 'sidecheck play --tone left',
  'tone send': 'sidecheck tone send --delay 60',
  'tone listen': 'sidecheck tone listen --delay 60',
  'test port': 'sidecheck test port COM3 --loopback',
  'test card': 'sidecheck test card "Reader 0"',
  'test domain': 'sidecheck test domain corp.example.com'
}

/** The time limit of a probe, and behind it those of the topics that have another one. */
function timeLimits(): string {
  const { read } = laneTimes()
  const usual = read('machine')
  const others = TOPICS.filter((topic) => read(topic) !== usual).map((topic) => `${topic}: ${read(topic)}`)
  return [usual, ...others].join(', ')
}

/** What holds where an option is not given, by the command and the option, where its description does not say so. */
const DEFAULTS: Readonly<Record<string, () => string>> = {
  'scan --side': () => DEFAULT_SIDE,
  'scan --only': () => TOPICS.join(', '),
  'scan --timeout': timeLimits,
  'mic --seconds': () => String(DEFAULT_MIC_SECONDS),
  'play --tone': () => DEFAULT_TONE,
  'tone listen --seconds': () => String(DEFAULT_LISTEN_SECONDS)
}

const pathOf = (command: Command): string =>
  command.parent === null ? '' : [pathOf(command.parent), command.name()].filter((name) => name !== '').join(' ')

/** Completes the help of commands by what only somebody who reads it needs. */
export function completeHelp(commands: readonly Command[], speak: Speaker): void {
  for (const command of commands) {
    const path = pathOf(command)
    for (const option of command.options) {
      const value = lookUp(DEFAULTS, `${path} ${option.long ?? ''}`)?.()
      if (value !== undefined) option.defaultValueDescription = value
    }
    const example = lookUp(EXAMPLES, path)
    if (example !== undefined) command.addHelpText('after', `\n${speak(say('help.title.example'))}\n  ${example}`)
  }
}
