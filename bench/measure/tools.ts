import { startBed } from '../../e2e/bed.ts'
import type { Bed } from '../../e2e/bed.ts'
import type { Tools } from '../table/figures.ts'

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

/** What rows share, set up when it is first asked for. `close` takes down what was. */
export function sharedTools(): Tools & { close(): Promise<void> } {
  let bed: Promise<Bed> | undefined
  return {
    bed: async () => ({ env: (await (bed ??= startBed(DEVICES))).env, names: NAMES }),
    window: () => Promise.reject(new Error('no window yet')),
    close: async () => {
      await (await bed)?.stop()
    }
  }
}
