import { Command, CommanderError } from 'commander'
import type { Speaker } from '../../core/words/index.ts'
import { PARSE_KINDS } from '../../core/parse/index.ts'
import { LANGUAGES } from '../../shared/languages.ts'
import { VERSION } from '../version.ts'
import type { CompareOptions } from './compare.ts'
import { EXIT, UsageError } from './context.ts'
import type { ExitCode, Output, Terminal } from './context.ts'
import type { DiagnoseOptions } from './diagnose.ts'
import type { EffectiveOptions } from './effective.ts'
import type { NamesOptions } from './hide-names.ts'
import { oneLine } from '../../core/text/words.ts'
import type { ScanOptions } from './scan.ts'
import type { SoundOptions } from './sound.ts'

/** What every command takes. */
interface Spoken {
  language?: string
}

/** The commands whose output may go to somebody else. */
const SHOWS_NAMES: ReadonlySet<string> = new Set(['scan', 'compare', 'diagnose', 'effective', 'encode', 'decode'])

/** The commands that do something: those that hold no others. */
const commandsOf = (group: Command): Command[] =>
  group.commands.flatMap((command) => (command.commands.length === 0 ? [command] : commandsOf(command)))

/**
 * Runs the command line and answers with its exit code. Each command's code is loaded only when it is asked for,
 * because starting fast matters to scripts.
 */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine
  let speak: Speaker | undefined
  const speaker = async (asked?: string): Promise<Speaker> => {
    const { speakerOf, systemSpeaker } = await import('./language.ts')
    speak ??= asked === undefined ? systemSpeaker() : speakerOf(asked)
    return speak
  }
  const terminalFor = async ({ language }: Spoken): Promise<Terminal> => ({ ...output, speak: await speaker(language) })
  const program = new Command('sidecheck')
    .description('Shows which smart card readers, COM ports and audio endpoints reached a remote desktop session')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: (text) => output.out(text), writeErr: () => undefined })
    .showSuggestionAfterError(false)

  program
    .command('scan')
    .description('probe this machine once')
    .option('--side <side>', 'local or session, where the detected side is wrong')
    .option('--out <file>', 'write the snapshot to a file')
    .option('--json', 'print the snapshot as JSON')
    .option('--only <topics>', 'comma-separated: smartcard,serial,audio,...')
    .option('--timeout <ms>', 'time limit of each probe in milliseconds')
    .action(async (options: ScanOptions & Spoken) => {
      exit = await (await import('./scan.ts')).scan(options, await terminalFor(options))
    })

  program
    .command('compare <local> <session>')
    .description('compare the snapshots of both sides')
    .option('--rdp <file>', 'the .rdp file that the connection was made with')
    .option('--facts <file>', 'what people answered and tests showed, as a file of facts; its schema: sidecheck schema facts')
    .option('--sound <file>', 'sound results that Sidecheck saved on a side; once for each side', (file: string, before: string[] = []) => [
      ...before,
      file
    ])
    .option('--json', 'print the comparison as JSON')
    .option('--html <file>', 'write a report as an HTML page')
    .option('--markdown', 'print a report as Markdown')
    .action(async (local: string, session: string, options: CompareOptions & Spoken) => {
      exit = await (await import('./compare.ts')).compare(local, session, options, await terminalFor(options))
    })

  program
    .command('diagnose <snapshot>')
    .description('what can be said from one side alone')
    .option('--rdp <file>', 'the .rdp file that the connection was made with')
    .option('--facts <file>', 'what people answered and tests showed, as a file of facts; its schema: sidecheck schema facts')
    .option('--json', 'print the findings as JSON')
    .action(async (snapshot: string, options: DiagnoseOptions & Spoken) => {
      exit = await (await import('./diagnose.ts')).diagnose(snapshot, options, await terminalFor(options))
    })

  program
    .command('parse <kind> [file]')
    .description(`read what a tool printed or exported; kinds: auto, ${PARSE_KINDS.join(', ')}`)
    .option('--json', 'print what was read as JSON')
    .action(async (kind: string, file: string | undefined, options: { json?: boolean } & Spoken) => {
      exit = await (await import('./parse.ts')).parse(kind, file ?? '-', options, await terminalFor(options))
    })

  program
    .command('effective')
    .description('which settings decide what is redirected')
    .requiredOption('--platform <platform>', 'avd, windows365, devbox, rds, rdp or xrdp')
    .option('--rdp <file>', 'an .rdp file')
    .option('--host-pool <string>', 'the custom RDP properties of the host pool')
    .option('--reg <file>', 'a registry export, reg query output or Registry.pol of the session host')
    .option('--facts <file>', 'what people answered and tests showed, as a file of facts; its schema: sidecheck schema facts')
    .option('--json', 'print the layers as JSON')
    .action(async (options: EffectiveOptions & Spoken) => {
      exit = await (await import('./effective.ts')).effective(options, await terminalFor(options))
    })

  const code = program.command('code').description('a snapshot as text for copying by hand')
  code
    .command('encode <snapshot>')
    .description('print the code of a snapshot file')
    .action(async (snapshot: string, options: NamesOptions & Spoken) => {
      exit = await (await import('./code.ts')).encode(snapshot, options, await terminalFor(options))
    })
  code
    .command('decode [file]')
    .description('print the snapshot of a code')
    .action(async (file: string | undefined, options: NamesOptions & Spoken) => {
      exit = await (await import('./code.ts')).decode(file ?? '-', options, await terminalFor(options))
    })

  program
    .command('schema <name>')
    .description('print the JSON Schema of a document: snapshot, comparison or facts')
    .action(async (name: string, options: Spoken) => {
      exit = (await import('./schema.ts')).schema(name, await terminalFor(options))
    })

  program
    .command('mic')
    .description('level of a microphone')
    .option('--device <name>', 'id or name of the microphone; the default one without it')
    .option('--seconds <n>', 'how long to listen')
    .option('--json', 'print levels, statistics and verdict as JSON')
    .action(async (options: SoundOptions & Spoken) => {
      exit = await (await import('./sound.ts')).mic(options, await terminalFor(options))
    })

  program
    .command('play')
    .description('play a test sound')
    .option('--device <name>', 'id or name of the output; the default one without it')
    .option('--tone <tone>', 'left, right, both or chirp')
    .option('--json', 'print what was played as JSON')
    .action(async (options: SoundOptions & Spoken) => {
      exit = await (await import('./sound.ts')).play(options, await terminalFor(options))
    })

  const tone = program.command('tone').description('prove with a coded sound that audio crosses')
  tone
    .command('send')
    .description('play the proof sound for the other side to hear')
    .option('--device <name>', 'id or name of the output; the default one without it')
    .option('--json', 'print what was sent as JSON')
    .action(async (options: SoundOptions & Spoken) => {
      exit = await (await import('./sound.ts')).toneSend(options, await terminalFor(options))
    })
  tone
    .command('listen')
    .description('wait for the proof sound of the other side')
    .option(
      '--device <name>',
      'a microphone, or an output to hear what it plays; without it the default output on the local device, the default microphone in a session'
    )
    .option('--seconds <n>', 'how long to wait at the most')
    .option('--sent-at <time>', 'when the other side sent it, for the latency where both clocks agree')
    .option('--json', 'print what was heard as JSON')
    .action(async (options: SoundOptions & Spoken) => {
      exit = await (await import('./sound.ts')).toneListen(options, await terminalFor(options))
    })

  for (const command of commandsOf(program).filter((one) => SHOWS_NAMES.has(one.name())))
    command.option('--hide-names', 'replace the names of machines, users and domains, addresses and serial numbers by numbers')
  for (const command of commandsOf(program))
    command.option('--language <code>', `language of what is printed: ${LANGUAGES.join(' or ')} (default: the system's)`)

  try {
    await program.parseAsync(args, { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.fine
      // Without a command, commander prints its help as an error; a person wants to read it.
      if (error.code === 'commander.help') {
        const group = program.commands.find((command) => command.name() === args[0])
        output.err((group ?? program).helpInformation())
        return EXIT.usage
      }
      output.err(`sidecheck: ${oneLine(error.message.replace(/^error: /, ''))}\n`)
      return EXIT.usage
    }
    if (error instanceof UsageError) {
      const words = (await speaker())(error.words)
      output.err(`sidecheck: ${oneLine(words)}\n`)
      return EXIT.usage
    }
    throw error
  }
}
