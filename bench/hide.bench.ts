import { bench, describe } from 'vitest'
import { hiddenSnapshot } from '../src/core/exchange/hide/hide.ts'
import type { Snapshot } from '../src/core/snapshot/schema.ts'
import { endpointWith, present, remoteSession, snapshotWith, windowsMachine } from '../src/core/snapshot/snapshot.testing.ts'

/** A session with `count` devices, each with names of its own: a tenth of the devices has to cost a tenth. */
function crowd(count: number): Snapshot {
  const each = <T>(make: (n: number) => T): T[] => Array.from({ length: Math.ceil(count / 4) }, (_, n) => make(n))
  return snapshotWith({
    side: 'session',
    machine: present({ ...windowsMachine, name: 'LAPTOP-0000' }),
    session: present({ ...remoteSession, clientName: 'LAPTOP-0001' }),
    smartcard: present({
      service: { state: 'running' },
      readers: each((n) => ({ name: `Reader of LAPTOP-${n} (${String(n).padStart(14, '0')}) 00 00`, states: [] }))
    }),
    serial: present({
      ports: each((n) => ({
        name: `/dev/ttyUSB${n}`,
        serialNumber: `A502${n}85BI`,
        aliases: [`/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A502${n}85BI-if00-port0`]
      }))
    }),
    audio: present({ endpoints: each((n) => endpointWith({ id: `tunnel.laptop-${n}.local`, name: `Speakers on user${n}@laptop-${n}` })) }),
    certificates: present({
      certificates: each((n) => ({ ekus: [], subject: `CN="Doe, Jane ${n}", OU=People`, upn: `jane.doe.${n}@corp.example.com` }))
    })
  })
}

describe('hiding names', () => {
  for (const count of [100, 1000, 10_000]) {
    const snapshot = crowd(count)
    bench(`${count} devices`, () => void hiddenSnapshot(snapshot), { iterations: 3, time: 500 })
  }
})
