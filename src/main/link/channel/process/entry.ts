import * as v from 'valibot'
import { sendToProgram, serveProgram } from '../../../processes/inside.ts'
import { toChannelSchema } from './messages.ts'
import { serveChannel } from './serve.ts'

/** The main file of the process that owns a channel of the connection on Windows. It may be killed at any time. */
async function serve(): Promise<void> {
  // Only there has the library that it is opened with something to load.
  const { VirtualChannel } = await import('../../../native/win32/virtual-channel.ts')
  const receive = serveChannel({ open: (name, dynamic) => new VirtualChannel(name, dynamic), send: sendToProgram })
  serveProgram((message) => receive(v.parse(toChannelSchema, message)))
}

// A rejection that nobody handles ends the process, which its program sees.
void serve()
