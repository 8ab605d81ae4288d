import type { Readable, Writable } from 'node:stream'
import { join } from '../link/channel/bridge/join.ts'
import { machineFolder } from '../platform/index.ts'
import { programStreams } from '../terminal.ts'
import { EXIT, printMessage } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'

/** What the client gives its program; tests give streams of their own. */
export interface BridgeStreams {
  input: Readable
  output: Writable
}

/**
 * `sidecheck bridge`: the program that FreeRDP starts by `/rdp2tcp`. It joins the channel of the connection to the running copy of
 * this user and ends with its standard input. Nothing but what the channel carries goes to standard output.
 */
export async function bridge(
  terminal: Terminal,
  { input, output }: BridgeStreams = programStreams(),
  folder = machineFolder(process.env)
): Promise<ExitCode> {
  await join({ folder, input, output, say: (message) => printMessage(terminal, `sidecheck bridge: ${message}`) })
  return EXIT.fine
}
