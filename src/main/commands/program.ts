import { Command, CommanderError } from 'commander'
import { VERSION } from '../version.ts'
import { EXIT, UsageError } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
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
    .action(async (options: object) => {
      exit = await (await import('./scan.ts')).scan(options, terminal)
    })

  program
    .command('compare <local> <session>')
    .description('compare the snapshots of both sides')
    .option('--json', 'print the comparison as JSON')
    .option('--html <file>', 'write a report as an HTML page')
    .option('--markdown', 'print a report as Markdown')
    .action(async (local: string, session: string, options: object) => {
      exit = await (await import('./compare.ts')).compare(local, session, options, terminal)
    })

  try {
    await program.parseAsync(args, { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.fine
      // Without a command, commander prints its help as an error; a person wants to read it.
      if (error.code === 'commander.help') {
        terminal.err(program.helpInformation())
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
