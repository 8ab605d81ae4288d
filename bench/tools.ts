import { setTimeout as pause } from 'node:timers/promises'
import { startBed } from '../e2e/bed.ts'
import type { Bed } from '../e2e/bed.ts'
import type { OpenWindow, Tools } from './table/figures.ts'
import { startScreen } from './window/browser.ts'
import { openWindow } from './window/open.ts'

/** Devices of a usual desk, all virtual. */
const DEVICES = {
  readers: ['ACME CardMan 3121 00 00', 'Contoso Keyboard Reader 01 00'],
  ports: [{ name: 'ttyUSB0', manufacturer: 'FTDI', vendorId: '0403', productId: '6001', serialNumber: 'A1' }, { name: 'ttyUSB1' }],
  sinks: [
    { name: 'desk', description: 'Desk speakers' },
    { name: 'air', description: 'Room' }
  ],
  sources: [{ name: 'boom', description: 'Boom microphone', from: 'air' }]
}
const NAMES = [...DEVICES.readers, ...DEVICES.ports.map(({ name }) => name), 'Desk speakers', 'Room', 'Boom microphone']

/** A browser has work to do for some seconds after its start. */
const SETTLE_MS = 8000

/** What rows share, set up when it is first asked for. `close` takes down what was, the last first. */
export function sharedTools(isWhole: boolean): Tools & { close(): Promise<void> } {
  const started: (() => Promise<void>)[] = []
  const begin = async (prompt: boolean): Promise<Bed> => {
    const bed = await startBed({ ...DEVICES, prompt })
    started.push(() => bed.stop())
    return bed
  }
  const open = async (): Promise<OpenWindow> => {
    // The meter's sound must come as hardware delivers it.
    const { env } = await begin(true)
    const screen = await startScreen()
    started.push(() => screen.stop())
    const window = await openWindow(screen, { env, names: NAMES })
    started.push(() => window.close())
    await pause(SETTLE_MS)
    return { ...window, env }
  }
  let bed: Promise<Bed> | undefined
  let window: Promise<OpenWindow> | undefined
  return {
    isWhole,
    bed: async () => ({ env: (await (bed ??= begin(false))).env, names: NAMES }),
    window: () => (window ??= open()),
    close: async () => {
      for (const stop of started.toReversed()) await stop()
    }
  }
}
