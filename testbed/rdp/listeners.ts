import type { Connection } from './connection.ts'
import { LOCAL } from './local.ts'
import { until } from '../until.ts'

/** Lines of `pactl list short KIND`, by their columns. */
function rows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}

/** Whether somebody records a source; both arguments are what `pactl list short` prints. */
function isRecorded(source: string, sources: string, outputs: string): boolean {
  const index = rows(sources).find(([, name]) => name === source)?.[0]
  // A virtual microphone listens to its sink itself, as a module without a client.
  return rows(outputs).some(([, from, client]) => from === index && client !== '-')
}

/** Waits until a program of the local side records a source. */
export async function untilLocalRecords({ local }: Connection, source: string): Promise<void> {
  await until(`a listener on ${source}`, async () => {
    const [sources, outputs] = await Promise.all([
      local.sound.pactl('list', 'short', 'sources'),
      local.sound.pactl('list', 'short', 'source-outputs')
    ])
    return isRecorded(source, sources, outputs) || undefined
  })
}

/** Waits until a program of the session records its microphone. */
export async function untilSessionRecords({ session }: Connection): Promise<void> {
  await until('a listener in the session', async () => {
    const [sources, outputs] = await Promise.all([
      session.run('pactl', 'list', 'short', 'sources'),
      session.run('pactl', 'list', 'short', 'source-outputs')
    ])
    return isRecorded('xrdp-source', sources.stdout, outputs.stdout) || undefined
  })
}

/** Waits until the session records its microphone, and the client therefore the local one. */
export async function untilMicrophoneIsOpen(connection: Connection): Promise<void> {
  await untilSessionRecords(connection)
  await untilLocalRecords(connection, LOCAL.microphone)
}
