import { forkStarter } from '../workers/fork.ts'
import { oneScanWorkers, createSupervisor, laneTimes } from '../workers/supervisor.ts'
import type { Supervisor } from '../workers/supervisor.ts'
import { printMessage } from './context.ts'
import type { Output } from './context.ts'

/** Where there is no sound server PortAudio makes ALSA and JACK print pages about PCMs and servers that are not there. */
const CHATTER = /^(?:ALSA lib |Cannot connect to server|jack server is not running|JackShm|Expression '.*' failed in 'src\/hostapi\/alsa)/

/** What a worker printed that says something, in one line; '' for nothing. */
export function withoutChatter(text: string): string {
  return text
    .split('\n')
    .filter((line) => !CHATTER.test(line))
    .join('\n')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The workers of a command that reads once. What they print goes to standard error; what went wrong stands in the readings. */
export function commandWorkers(terminal: Output, timeout?: number): Supervisor {
  return createSupervisor({
    workers: oneScanWorkers(),
    start: forkStarter((worker, text) => {
      const said = withoutChatter(text)
      if (said !== '') printMessage(terminal, `${worker}: ${said}`)
    }),
    times: laneTimes(timeout),
    watch: false,
    onChanged: () => undefined,
    log: () => undefined
  })
}
