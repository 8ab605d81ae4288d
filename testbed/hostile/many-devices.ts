import type { Snapshot } from '../../src/core/snapshot/schema.ts'
import { MAX_READERS } from '../pcsc/fake-pcscd-wire.ts'
import { oneIn } from './counts.ts'
import { below, oneOf } from './part.ts'
import type { Part } from './part.ts'

const READERS = 'readers'
const PORTS = 'ports'
const ENDPOINTS = 'endpoints'
const CHANGES = 'changes among them, seen'

const ATR = '3b8001'
const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, number) => `${prefix}${number + 1}`)

const readersIn = ({ smartcard }: Snapshot) => (smartcard.status === 'present' ? smartcard.data.readers : [])
const portsIn = ({ serial }: Snapshot) => (serial.status === 'present' ? serial.data.ports : [])
const endpointsIn = ({ audio }: Snapshot) => (audio.status === 'present' ? audio.data.endpoints : [])

/** As many devices as nobody has, and changes among them. Their number is the attack, so it is never a tenth. */
export const manyDevices: Part = {
  name: 'many-devices',
  plan: [
    { what: READERS, full: MAX_READERS, tenth: MAX_READERS },
    { what: PORTS, full: 200, tenth: 200 },
    { what: ENDPOINTS, full: 200, tenth: 200 },
    oneIn(CHANGES, 200)
  ],
  async run({ planned, did, random, start }) {
    const readers = names('ACME CardMan ', planned(READERS)).map((name) => `${name} 00`)
    const ports = names('ttyUSB', planned(PORTS))
    // Outputs only: a virtual microphone keeps an output of its own at work.
    const sinks = names('out', planned(ENDPOINTS))
    const program = await start({
      rounds: planned(CHANGES),
      bed: {
        readers,
        ports: ports.map((name) => ({ name, manufacturer: 'ACME' })),
        sinks: sinks.map((name) => ({ name })),
        sources: []
      }
    })
    const isListed = (snapshot: Snapshot): boolean =>
      readersIn(snapshot).length >= readers.length &&
      portsIn(snapshot).length >= ports.length &&
      endpointsIn(snapshot).length >= planned(ENDPOINTS)
    await program.untilSnapshot('all devices', isListed, 30_000)
    did(READERS, readersIn(program.newest()).length)
    did(PORTS, portsIn(program.newest()).length)
    did(ENDPOINTS, endpointsIn(program.newest()).length)
    await program.window.bay.rows.nth(readers.length + ports.length + planned(ENDPOINTS) - 1).waitFor()
    const { pcscd, sound } = program.bed
    for (let round = 0; round < planned(CHANGES); round++) {
      if (round % 2 === 0) {
        const reader = oneOf(random, readers)
        await pcscd.insertCard(reader, ATR)
        await program.untilSnapshot('a card', (snapshot) => readersIn(snapshot).some(({ name, atr }) => name === reader && atr === ATR))
        await pcscd.removeCard(reader)
        await program.untilSnapshot('a card to be gone', (snapshot) => readersIn(snapshot).every(({ atr }) => atr !== ATR))
      } else {
        const sink = oneOf(random, sinks)
        const muted = below(random, 2) === 0
        await sound.setMute(sink, !muted)
        await sound.setMute(sink, muted)
        await program.untilSnapshot('a muted output', (snapshot) =>
          endpointsIn(snapshot).some(({ id, muted: is }) => id === sink && is === muted)
        )
      }
      did(CHANGES)
      await program.round()
    }
  }
}
