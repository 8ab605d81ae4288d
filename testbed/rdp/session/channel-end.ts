import { appendFileSync } from 'node:fs'
import { english } from '../../../src/core/words/index.ts'
import { measureEcho, sessionChannelWay } from '../../../src/main/link/channel/index.ts'

/**
 * The session's end of the channel, as the program would use it: sends back each text, and writes a line of JSON into the file
 * that it is given for whatever happens. `echo` measures the round trip instead. It ends with the process that started it.
 */
const [mode = '', file = ''] = process.argv.slice(2)
const tell = (event: object): void => appendFileSync(file, `${JSON.stringify({ at: Date.now(), ...event })}\n`)

const options = {
  startWorker: () => {
    throw new Error('no process is needed here')
  },
  log: (message: string) => tell({ log: message })
}

async function main(): Promise<void> {
  if (mode === 'echo') {
    const result = await measureEcho(options)
    return tell({ echo: 'why' in result ? { ...result, why: english(result.why) } : result })
  }
  const way = sessionChannelWay(options)
  const available = await way.available()
  if (!available.ok) return tell({ unavailable: english(available.why) })
  const opened = way.open({
    connected(channel) {
      tell({ connected: true })
      channel.onMessage((text) => channel.post(`${String(text)} back`))
      channel.onClose(() => tell({ lost: true }))
    },
    trouble: ({ why, todo, code }) => tell({ trouble: english(why), todo: todo === undefined ? '' : english(todo), code }),
    fine: () => tell({ fine: true }),
    log: (message) => tell({ log: message })
  })
  process.once('SIGTERM', () => void opened.close().then(() => process.exit(0)))
}

void main()
