import { setTimeout as pause } from 'node:timers/promises'
import { startVpcd, whyNoVpcd } from '../pcsc/vpcd.ts'
import type { Snapshot } from '../../src/core/snapshot/schema.ts'
import { oneIn } from './counts.ts'
import { below } from './part.ts'
import type { Part } from './part.ts'

const PCSCD = 'restarts of pcscd'
const SOUND = 'restarts of the sound server'

const hasReader = ({ smartcard }: Snapshot, name: string): boolean =>
  smartcard.status === 'present' && smartcard.data.readers.some((reader) => reader.name === name)
const hasEndpoint = ({ audio }: Snapshot, id: string): boolean =>
  audio.status === 'present' && audio.data.endpoints.some((endpoint) => endpoint.id === id)

/** The real daemons, killed and started again, with their devices back in the window each time. */
export const daemonRestarts: Part = {
  name: 'daemon-restarts',
  plan: [oneIn(PCSCD, 50), oneIn(SOUND, 50)],
  obstacle: whyNoVpcd,
  async run({ planned, did, random, start, later }) {
    const pcscd = await startVpcd({ readers: ['ACME CardMan'] })
    later(() => pcscd.stop())
    const program = await start({ rounds: planned(PCSCD), env: () => ({ PCSCLITE_CSOCK_NAME: pcscd.socket }) })
    const { sound } = program.bed
    const reader = pcscd.readers[0] ?? ''
    await program.untilSnapshot('the reader', (snapshot) => hasReader(snapshot, reader))
    for (let round = 0; round < Math.max(planned(PCSCD), planned(SOUND)); round++) {
      await Promise.all([pcscd.kill(), sound.kill()])
      // Now and then they are back before anybody has noticed.
      await pause(below(random, 400))
      await Promise.all([pcscd.restart(), sound.restart()])
      await program.untilSnapshot('the reader to be there again', (snapshot) => hasReader(snapshot, reader))
      did(PCSCD)
      await program.untilSnapshot('the sound output to be there again', (snapshot) => hasEndpoint(snapshot, 'desk'))
      did(SOUND)
      await program.round()
    }
    await program.window.bay.row('Desk speakers').waitFor()
  }
}
