import { join } from '../link/channel/bridge/join.ts'
import { machineFolder } from '../platform/index.ts'
import { EXIT, printMessage } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'

/**
 * `sidecheck bridge`: the program that FreeRDP starts by `/rdp2tcp`. It joins the channel of the connection to the running copy of
 * this user and ends with its standard input. Nothing but what the channel carries goes to standard output.
 */
export async function bridge(
  terminal: Terminal,
  { input, output } = { input: process.stdin as NodeJS.ReadableStream, output: process.stdout as NodeJS.WritableStream },
  folder = machineFolder(process.env)
): Promise<ExitCode> {
  await join({
    folder,
    input: input as never,
    output: output as never,
    say: (message) => printMessage(terminal, `sidecheck bridge: ${message}`)
  })
  return EXIT.fine
}
