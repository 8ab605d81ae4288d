import { Command, CommanderError } from 'commander'
import { PARSE_KINDS } from '../../core/parse/types.ts'
import { VERSION } from '../version.ts'
import { EXIT, UsageError } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import type { EffectiveOptions } from './effective.ts'
import { oneLine } from './files.ts'

/**
 * Runs the command line and answers with its exit code. Each command's code is loaded only when it is asked for,
 * because starting fast matters to scripts.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine
  const program = new Command('sidecheck')
    .description('Shows which smart card readers, COM ports and audio endpoints reached a remote desktop session')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => undefined })
    .showSuggestionAfterError(false)

  program
    .command('scan')
    .description('probe this machine once')
    .option('--side <side>', 'local or session, where the detected side is wrong')
    .option('--out <file>', 'write the snapshot to a file')
    .option('--json', 'print the snapshot as JSON')
    .option('--only <topics>', 'comma-separated: smartcard,serial,audio,...')
    .option('--timeout <ms>', 'time limit of each probe in milliseconds')
    .option('--language <code>', "language of what is printed: en or de (default: the system's)")
    .action(async (options: object) => {
      exit = await (await import('./scan.ts')).scan(options, terminal)
    })

  program
    .command('compare <local> <session>')
    .description('compare the snapshots of both sides')
    .option('--rdp <file>', 'the .rdp file that the connection was made with')
    .option('--sound <file>', 'sound results that Sidecheck saved on a side; once for each side', (file: string, before: string[] = []) => [
      ...before,
      file
    ])
    .option('--json', 'print the comparison as JSON')
    .option('--html <file>', 'write a report as an HTML page')
    .option('--markdown', 'print a report as Markdown')
    .option('--language <code>', "language of what is printed: en or de (default: the system's)")
    .action(async (local: string, session: string, options: object) => {
      exit = await (await import('./compare.ts')).compare(local, session, options, terminal)
    })

  program
    .command('diagnose <snapshot>')
    .description('what can be said from one side alone')
    .option('--rdp <file>', 'the .rdp file that the connection was made with')
    .option('--json', 'print the findings as JSON')
    .option('--language <code>', "language of what is printed: en or de (default: the system's)")
    .action(async (snapshot: string, options: object) => {
      exit = await (await import('./diagnose.ts')).diagnose(snapshot, options, terminal)
    })

  program
    .command('parse <kind> [file]')
    .description(`read what a tool printed or exported; kinds: ${PARSE_KINDS.join(', ')}`)
    .option('--json', 'print what was read as JSON')
    .action(async (kind: string, file: string | undefined, options: object) => {
      exit = await (await import('./parse.ts')).parse(kind, file ?? '-', options, terminal)
    })

  program
    .command('effective')
    .description('which settings decide what is redirected')
    .requiredOption('--platform <platform>', 'avd, windows365, devbox, rds, rdp or xrdp')
    .option('--rdp <file>', 'an .rdp file')
    .option('--host-pool <string>', 'the custom RDP properties of the host pool')
    .option('--reg <file>', 'a registry export, reg query output or Registry.pol of the session host')
    .option('--json', 'print the layers as JSON')
    .option('--language <code>', "language of what is printed: en or de (default: the system's)")
    .action(async (options: EffectiveOptions) => {
      exit = await (await import('./effective.ts')).effective(options, terminal)
    })

  const code = program.command('code').description('a snapshot as text for copying by hand')
  code
    .command('encode <snapshot>')
    .description('print the code of a snapshot file')
    .action(async (snapshot: string) => {
      exit = await (await import('./code.ts')).encode(snapshot, terminal)
    })
  code
    .command('decode [file]')
    .description('print the snapshot of a code')
    .action(async (file: string | undefined) => {
      exit = await (await import('./code.ts')).decode(file ?? '-', terminal)
    })

  program
    .command('mic')
    .description('level of a microphone')
    .option('--device <name>', 'id or name of the microphone; the default one without it')
    .option('--seconds <n>', 'how long to listen')
    .option('--json', 'print levels, statistics and verdict as JSON')
    .action(async (options: object) => {
      exit = await (await import('./sound.ts')).mic(options, terminal)
    })

  program
    .command('play')
    .description('play a test sound')
    .option('--device <name>', 'id or name of the output; the default one without it')
    .option('--tone <tone>', 'left, right, both or chirp')
    .option('--json', 'print what was played as JSON')
    .action(async (options: object) => {
      exit = await (await import('./sound.ts')).play(options, terminal)
    })

  const tone = program.command('tone').description('prove with a coded sound that audio crosses')
  tone
    .command('send')
    .description('play the proof sound for the other side to hear')
    .option('--device <name>', 'id or name of the output; the default one without it')
    .option('--json', 'print what was sent as JSON')
    .action(async (options: object) => {
      exit = await (await import('./sound.ts')).toneSend(options, terminal)
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
    .action(async (options: object) => {
      exit = await (await import('./sound.ts')).toneListen(options, terminal)
    })

  try {
    await program.parseAsync(args, { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.fine
      // Without a command, commander prints its help as an error; a person wants to read it.
      if (error.code === 'commander.help') {
        const group = program.commands.find((command) => command.name() === args[0])
        terminal.err((group ?? program).helpInformation())
        return EXIT.usage
      }
      terminal.err(`sidecheck: ${oneLine(error.message.replace(/^error: /, ''))}\n`)
      return EXIT.usage
    }
    if (error instanceof UsageError) {
      terminal.err(`sidecheck: ${oneLine(error.message)}\n`)
      return EXIT.usage
    }
    throw error
  }
}
