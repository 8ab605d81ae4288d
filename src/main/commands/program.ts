import { Command, CommanderError } from 'commander'
import { items, say } from '../../core/words/index.ts'
import type { Params, Text } from '../../core/words/index.ts'
import { LANGUAGES } from '../../shared/languages.ts'
import { VERSION } from '../version.ts'
import type { ChangesOptions } from './changes.ts'
import type { CompareOptions } from './compare.ts'
import { EXIT, printMessage } from './context.ts'
import type { ExitCode, Output, Terminal } from './context.ts'
import type { DiagnoseOptions } from './diagnose.ts'
import type { EffectiveOptions } from './effective.ts'
import { ended } from './ended.ts'
import type { NamesOptions } from './must-hide.ts'
import { helpCall, helpIn, usageWords } from './help.ts'
import { helpSpeaker, speakerOf } from './language.ts'
import type { ScanOptions } from './scan.ts'
import type { SoundOptions } from './sound.ts'
import type { TestOptions } from './test.ts'
import type { WatchOptions } from './watch.ts'

/** What every command takes. */
interface Spoken {
  language?: string
}

/** The commands whose output may go to somebody else. */
const SHOWS_NAMES: ReadonlySet<string> = new Set([
  'scan',
  'compare',
  'diagnose',
  'effective',
  'encode',
  'decode',
  'read',
  'changes',
  'port',
  'card',
  'domain'
])

/** Whether a call asks for help. */
const asksForHelp = (args: readonly string[]): boolean => args.some((arg) => ['help', '-h', '--help'].includes(arg))

/** Of "help NAME" the name, where that is no command; of what is one, help has been printed. */
function unknownTopic(args: readonly string[]): string | undefined {
  const at = args.indexOf('help')
  return at === -1 ? undefined : args[at + 1]
}

/** Whether help may be printed that names the kinds of texts: that of the program or of the command for them. */
const mayShowKinds = (args: readonly string[]): boolean => args.length === 0 || args[0] === 'parse' || asksForHelp(args)

/** Options of which a call has one at the most: each prints to standard output, or names another test. Of a command those that it has. */
const ONE_OF: readonly (readonly string[])[] = [
  ['json', 'markdown', 'text'],
  ['delay', 'seconds'],
  ['delay', 'sentAt']
]

/** An option that may be given several times. */
const several = (file: string, before: string[] = []): string[] => [...before, file]

/** All commands, groups as well. */
const allOf = (group: Command): Command[] => group.commands.flatMap((command) => [command, ...allOf(command)])

/** The commands that do something: those that hold no others. */
const commandsOf = (group: Command): Command[] => allOf(group).filter(({ commands }) => commands.length === 0)

/**
 * Runs the command line and answers with its exit code. Each command's code is loaded only when it is asked for,
 * because starting fast matters to scripts.
 */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine
  // Whether commander itself has answered: with help, or the version.
  let told = false
  const speak = await helpSpeaker(args)
  const params: Partial<Record<Text['id'], Params>> = { 'help.language': { languages: items('or', LANGUAGES) } }
  // Loading the parsers takes longer than many a command.
  if (mayShowKinds(args)) params['help.parse'] = { kinds: (await import('../../core/parse/index.ts')).PARSE_KINDS.join(', ') }
  // Descriptions are ids: they become words where help is printed.
  const t = (id: Text['id']): string => id
  const program = new Command('sidecheck')
    .description(t('help.program'))
    .version(VERSION, '-V, --version', t('help.version'))
    .helpOption('-h, --help', t('help.help'))
    .helpCommand('help [command]', t('help.help'))
    .configureHelp(helpIn(speak, params))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        told = true
        output.out(text)
      },
      writeErr: () => undefined
    })
    .showSuggestionAfterError(false)
    // Before and behind a command: the program itself takes it. A command's help lists it once more.
    .option('--language <code>', t('help.language'))
  const terminalFor = async ({ language = program.opts<Spoken>().language }: Spoken): Promise<Terminal> => ({
    ...output,
    speak: language === undefined ? speak : await speakerOf(language)
  })

  program
    .command('scan')
    .description(t('help.scan'))
    .option('--side <side>', t('help.scan.side'))
    .option('--out <file>', t('help.scan.out'))
    .option('--json', t('help.scan.json'))
    .option('--only <topics>', t('help.scan.only'))
    .option('--timeout <ms>', t('help.scan.timeout'))
    .action(async (options: ScanOptions & Spoken) => {
      exit = await (await import('./scan.ts')).scan(options, await terminalFor(options))
    })

  program
    .command('watch')
    .description(t('help.watch'))
    .option('--seconds <n>', t('help.watch.seconds'))
    .option('--json', t('help.watch.json'))
    .action(async (options: WatchOptions & Spoken) => {
      exit = await (await import('./watch.ts')).watch(options, await terminalFor(options))
    })

  program
    .command('changes <older> <newer>')
    .description(t('help.changes'))
    .option('--json', t('help.changes.json'))
    .action(async (older: string, newer: string, options: ChangesOptions & Spoken) => {
      exit = await (await import('./changes.ts')).changes(older, newer, options, await terminalFor(options))
    })

  program
    .command('compare <local> [session]')
    .description(t('help.compare'))
    .option('--local-evidence <file>', t('help.local-evidence'), several)
    .option('--session-evidence <file>', t('help.session-evidence'), several)
    .option('--rdp <file>', t('help.rdp'))
    .option('--host-pool <string>', t('help.host-pool'))
    .option('--facts <file>', t('help.facts'))
    .option('--sound <file>', t('help.sound'), several)
    .option('--json', t('help.compare.json'))
    .option('--html <file>', t('help.compare.html'))
    .option('--markdown', t('help.compare.markdown'))
    .option('--text', t('help.compare.text'))
    .option('--bundle <file>', t('help.bundle'))
    .option('--ticket <number>', t('help.ticket'))
    .option('--note <text>', t('help.note'))
    .option('--any-pair', t('help.compare.any-pair'))
    .action(async (local: string, session: string | undefined, options: CompareOptions & Spoken) => {
      exit = await (await import('./compare.ts')).compare(local, session, options, await terminalFor(options))
    })

  program
    .command('diagnose <snapshot>')
    .description(t('help.diagnose'))
    .option('--evidence <file>', t('help.evidence'), several)
    .option('--local-evidence <file>', t('help.local-evidence'), several)
    .option('--session-evidence <file>', t('help.session-evidence'), several)
    .option('--rdp <file>', t('help.rdp'))
    .option('--host-pool <string>', t('help.host-pool'))
    .option('--facts <file>', t('help.facts'))
    .option('--sound <file>', t('help.sound'), several)
    .option('--json', t('help.diagnose.json'))
    .option('--html <file>', t('help.compare.html'))
    .option('--markdown', t('help.compare.markdown'))
    .option('--text', t('help.compare.text'))
    .option('--bundle <file>', t('help.bundle'))
    .option('--ticket <number>', t('help.ticket'))
    .option('--note <text>', t('help.note'))
    .action(async (snapshot: string, options: DiagnoseOptions & Spoken) => {
      exit = await (await import('./diagnose.ts')).diagnose(snapshot, options, await terminalFor(options))
    })

  program
    .command('parse <kind> [file]')
    .description(t('help.parse'))
    .option('--json', t('help.parse.json'))
    .action(async (kind: string, file: string | undefined, options: { json?: boolean } & Spoken) => {
      exit = await (await import('./parse.ts')).parse(kind, file ?? '-', options, await terminalFor(options))
    })

  program
    .command('effective')
    .description(t('help.effective'))
    .requiredOption('--platform <platform>', t('help.effective.platform'))
    .option('--rdp <file>', t('help.effective.rdp'))
    .option('--host-pool <string>', t('help.host-pool'))
    .option('--reg <file>', t('help.effective.reg'), several)
    .option('--evidence <file>', t('help.effective.evidence'), several)
    .option('--facts <file>', t('help.facts'))
    .option('--json', t('help.effective.json'))
    .action(async (options: EffectiveOptions & Spoken) => {
      exit = await (await import('./effective.ts')).effective(options, await terminalFor(options))
    })

  const code = program.command('code').description(t('help.code'))
  code
    .command('encode <snapshot>')
    .description(t('help.code.encode'))
    .action(async (snapshot: string, options: NamesOptions & Spoken) => {
      exit = await (await import('./code.ts')).encode(snapshot, options, await terminalFor(options))
    })
  code
    .command('decode [file]')
    .description(t('help.code.decode'))
    .action(async (file: string | undefined, options: NamesOptions & Spoken) => {
      exit = await (await import('./code.ts')).decode(file ?? '-', options, await terminalFor(options))
    })
  code
    .command('read <picture...>')
    .description(t('help.code.read'))
    .action(async (pictures: string[], options: NamesOptions & Spoken) => {
      exit = await (await import('./pictures.ts')).readCodes(pictures, options, await terminalFor(options))
    })

  program
    .command('schema <name>')
    .description(t('help.schema'))
    .action(async (name: string, options: Spoken) => {
      exit = (await import('./schema.ts')).schema(name, await terminalFor(options))
    })

  program
    .command('portable <folder>')
    .description(t('help.portable'))
    .option('--json', t('help.portable.json'))
    .action(async (folder: string, options: { json?: boolean } & Spoken) => {
      exit = await (await import('./portable.ts')).portable(folder, options, await terminalFor(options))
    })

  program
    .command('bridge')
    .description(t('help.bridge'))
    .action(async (options: Spoken) => {
      exit = await (await import('./bridge.ts')).bridge(await terminalFor(options))
    })

  program
    .command('policy')
    .description(t('help.policy'))
    .option('--json', t('help.policy.json'))
    .action(async (options: { json?: boolean } & Spoken) => {
      exit = await (await import('./policy.ts')).policy(options, await terminalFor(options))
    })

  program
    .command('completion <shell>')
    .description(t('help.completion'))
    .action(async (shell: string, options: Spoken) => {
      exit = await (await import('./completion.ts')).completion(shell, program, await terminalFor(options))
    })

  program
    .command('mic')
    .description(t('help.mic'))
    .option('--device <name>', t('help.mic.device'))
    .option('--seconds <n>', t('help.mic.seconds'))
    .option('--json', t('help.mic.json'))
    .action(async (options: SoundOptions & Spoken) => {
      exit = await (await import('./sound.ts')).mic(options, await terminalFor(options))
    })

  program
    .command('play')
    .description(t('help.play'))
    .option('--device <name>', t('help.output'))
    .option('--tone <tone>', t('help.play.tone'))
    .option('--json', t('help.play.json'))
    .action(async (options: SoundOptions & Spoken) => {
      exit = await (await import('./sound.ts')).play(options, await terminalFor(options))
    })

  const tone = program.command('tone').description(t('help.tone'))
  tone
    .command('send')
    .description(t('help.tone.send'))
    .option('--device <name>', t('help.output'))
    .option('--delay <n>', t('help.tone.send.delay'))
    .option('--json', t('help.tone.send.json'))
    .action(async (options: SoundOptions & Spoken) => {
      exit = await (await import('./sound.ts')).toneSend(options, await terminalFor(options))
    })
  tone
    .command('listen')
    .description(t('help.tone.listen'))
    .option('--device <name>', t('help.tone.listen.device'))
    .option('--seconds <n>', t('help.tone.listen.seconds'))
    .option('--sent-at <time>', t('help.tone.listen.sent-at'))
    .option('--delay <n>', t('help.tone.listen.delay'))
    .option('--json', t('help.tone.listen.json'))
    .action(async (options: SoundOptions & Spoken) => {
      exit = await (await import('./sound.ts')).toneListen(options, await terminalFor(options))
    })

  const test = program.command('test').description(t('help.test'))
  test
    .command('port <name>')
    .description(t('help.test.port'))
    .option('--loopback', t('help.test.loopback'))
    .option('--out <file>', t('help.test.out'))
    .option('--json', t('help.test.json'))
    .action(async (name: string, options: TestOptions & Spoken) => {
      exit = await (await import('./test.ts')).testPort(name, options, await terminalFor(options))
    })
  test
    .command('card <reader>')
    .description(t('help.test.card'))
    .option('--out <file>', t('help.test.out'))
    .option('--json', t('help.test.json'))
    .action(async (reader: string, options: TestOptions & Spoken) => {
      exit = await (await import('./test.ts')).testCard(reader, options, await terminalFor(options))
    })

  test
    .command('domain [domain]')
    .description(t('help.test.domain'))
    .option('--from-certificate', t('help.test.from-certificate'))
    .option('--out <file>', t('help.test.out'))
    .option('--json', t('help.test.json'))
    .action(async (domain: string | undefined, options: TestOptions & Spoken) => {
      exit = await (await import('./test.ts')).testDomain(domain, options, await terminalFor(options))
    })

  for (const command of commandsOf(program).filter((one) => SHOWS_NAMES.has(one.name())))
    command.option('--hide-names', t('help.hide-names'))
  for (const command of allOf(program)) {
    command.option('--language <code>', t('help.language'))
    for (const option of command.options)
      option.conflicts(
        ONE_OF.filter((names) => names.includes(option.attributeName())).flatMap((names) =>
          names.filter((name) => name !== option.attributeName())
        )
      )
  }

  if (asksForHelp(args)) (await import('./examples.ts')).completeHelp(commandsOf(program), speak)

  if (['--help', '-h', 'help'].includes(args[0] ?? '')) {
    const { exitCodesHelp } = await import('./exit-codes.ts')
    program.addHelpText('after', exitCodesHelp(speak))
  }

  const parsed = async (): Promise<ExitCode> => {
    try {
      await program.parseAsync(args, { from: 'user' })
      return exit
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error
      if (told) return EXIT.fine
      const unknown = error.code === 'commander.help' ? unknownTopic(args) : undefined
      // Without a command, commander prints its help as an error; a person wants to read it.
      if (error.code === 'commander.help' && unknown === undefined) {
        const group = program.commands.find((command) => command.name() === args[0])
        output.err((group ?? program).helpInformation())
        return EXIT.usage
      }
      const what = unknown === undefined ? usageWords(speak, error) : speak(say('usage.unknownCommand', { name: unknown }))
      printMessage(output, `sidecheck: ${speak(say('usage.see', { what, help: helpCall(program, args) }))}`)
      return EXIT.usage
    }
  }
  return ended(output, parsed, () => Promise.resolve(speak))
}
