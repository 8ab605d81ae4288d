import { setTimeout as pause } from 'node:timers/promises'
import { oneIn } from './counts.ts'
import type { Part } from './part.ts'

const ARRIVALS = 'arrivals, 50 a second'
const PER_SECOND = 50
/** Of these one is a sound output and one a port; the others are readers and cards, which cost the machine nothing. */
const OF_TEN = { sink: 3, port: 7 }
const ATR = '3b8001'
const READER = 'Globex Reader 01 00'
const LAST = 'ACME CardMan 99 00'

/** Devices that come and go faster than anybody could plug them. */
export const arrivals: Part = {
  name: 'arrivals',
  plan: [oneIn(ARRIVALS, 60 * PER_SECOND)],
  async run({ planned, did, fault, start }) {
    const total = planned(ARRIVALS)
    const program = await start({ rounds: total / PER_SECOND })
    const { pcscd, sound, ptys } = program.bed
    const slow: Promise<void>[] = []
    let isThere = false
    const began = performance.now()
    let measuring = 0
    for (let number = 0; number < total; number++) {
      const kind = number % 10
      if (kind === OF_TEN.sink) {
        const name = `out${number}`
        slow.push(sound.addSink({ name }).then(() => sound.removeSink(name)))
      } else if (kind === OF_TEN.port) {
        const name = `ttyACM${number}`
        slow.push(ptys.addPort({ name }).then(() => ptys.removePort(name)))
      } else {
        if (isThere) pcscd.removeReader(READER)
        else {
          pcscd.addReader(READER)
          await pcscd.insertCard(READER, ATR)
        }
        isThere = !isThere
      }
      did(ARRIVALS)
      if (number % PER_SECOND === PER_SECOND - 1) {
        const from = performance.now()
        await program.round()
        measuring += performance.now() - from
      }
      await pause(Math.max(0, began + measuring + ((number + 1) * 1000) / PER_SECOND - performance.now()))
    }
    const rate = total / ((performance.now() - began - measuring) / 1000)
    // On a busy machine devices come more slowly, but they must still come faster than by hand.
    if (rate < PER_SECOND / 5) fault(`only ${Math.round(rate)} arrivals a second`)
    await Promise.all(slow)
    if (isThere) pcscd.removeReader(READER)
    // What came last is what the window shows in the end.
    pcscd.addReader(LAST)
    await program.window.bay.row(LAST).waitFor()
    await program.untilSnapshot(
      'only those devices that are there',
      ({ smartcard, serial, audio }) =>
        smartcard.status === 'present' &&
        smartcard.data.readers.every(({ name }) => name !== READER) &&
        serial.status === 'present' &&
        serial.data.ports.every(({ name }) => !name.includes('ttyACM')) &&
        audio.status === 'present' &&
        audio.data.endpoints.every(({ id }) => !/^out\d/.test(id))
    )
  }
}
