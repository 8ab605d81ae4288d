import { appendFileSync } from 'node:fs'
import { examplePair } from '../../../src/core/snapshot/example.ts'
import { HALF_SCHEMA, readHalf } from '../../../src/core/link/half.ts'
import { english } from '../../../src/core/words/index.ts'
import { driveWay } from '../../../src/main/link/drive/drive-way.ts'
import { forkDrive } from '../../../src/main/link/drive/fork-drive.ts'

/**
 * The drive as a way, in the session. Its arguments: the built drive process, and a file that gets a line of JSON for everything that is
 * told. SIGUSR2 hands over a new half, SIGTERM closes the way.
 */
const [worker = '', file = ''] = process.argv.slice(2)
const tell = (what: object): void => appendFileSync(file, `${JSON.stringify({ at: Date.now(), ...what })}\n`)

const [, snapshot] = examplePair(new Date('2026-01-02T03:04:05Z'))
const way = driveWay({ side: () => 'session', start: () => forkDrive(worker) })
const copy = crypto.randomUUID()

const available = await way.available()
tell({ available: available.ok ? true : english(available.why) })
const opened = way.open({
  half: (text) => {
    const read = readHalf(text)
    tell({ half: read.ok ? read.half.at : read.error.what })
  },
  trouble: ({ why }) => tell({ trouble: english(why) }),
  fine: () => tell({ fine: true }),
  log: (message) => tell({ log: message })
})
const put = (): void => {
  const at = new Date().toISOString()
  tell({ put: at })
  opened.put?.({ schema: HALF_SCHEMA, copy, pairing: copy, at, snapshot })
}
put()
process.on('SIGUSR2', put)
process.on('SIGTERM', () => {
  void opened.close().then(() => {
    tell({ closed: true })
    process.exit(0)
  })
})
