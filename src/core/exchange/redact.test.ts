import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDevices } from '../compare/compare.ts'
import { examplePair } from '../snapshot/example.ts'
import { readSnapshotText } from '../snapshot/read.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { endpointWith, present, remoteSession, snapshotArbitrary, snapshotWith, windowsMachine } from '../snapshot/snapshot.testing.ts'
import { readSoundText } from '../sound/read.ts'
import { soundResultsText } from '../sound/results.ts'
import type { SoundResults } from '../sound/results.ts'
import { redactSnapshot, redactSound } from './redact.ts'
import { runs } from '../../../testbed/runs.ts'

const secret = snapshotWith({
  side: 'session',
  sideReason: 'The client ANNA-LAPTOP called',
  machine: present({ ...windowsMachine, name: 'CPC-anna-01' }),
  session: present({ ...remoteSession, clientName: 'ANNA-LAPTOP', reasons: ['Computer name: cpc-anna-01'] }),
  serial: present({
    ports: [
      {
        name: 'COM3',
        target: '\\Device\\RdpDrPort\\;COM3:2\\ANNA-LAPTOP\\COM3',
        redirected: { sessionId: 2, client: 'ANNA-LAPTOP', clientPort: 'COM3' }
      },
      { name: 'ttyUSB0', serialNumber: 'A50285BI', aliases: ['/dev/serial/by-id/usb-FTDI_FT232R_A50285BI-if00-port0'] },
      { name: 'COM9', redirected: { sessionId: 2, client: 'tsclient', clientPort: 'COM9' } }
    ]
  }),
  certificates: present({
    certificates: [{ ekus: [], upn: 'a.muster@example.com', subject: 'CN=Anna Muster, O=Example', serial: '0a1b2c', thumbprint: 'ff00' }]
  }),
  clients: present({
    running: [{ program: 'msrdc.exe', processId: 1, rdpFile: 'C:\\Users\\amuster\\work.rdp' }],
    savedFiles: [{ name: 'Payroll host.rdp', folder: 'C:\\Users\\amuster\\Documents' }]
  })
})

describe('redactSnapshot', () => {
  it('leaves no name and no serial number anywhere', () => {
    const text = JSON.stringify(redactSnapshot(secret)).toLowerCase()
    const names = ['cpc-anna-01', 'anna-laptop', 'a50285bi', 'muster', 'anna', '0a1b2c', 'ff00', 'payroll']
    expect(names.filter((name) => text.includes(name))).toEqual([])
  })

  it('hides each name by what it names, also where only one place holds it', () => {
    const redacted = redactSnapshot(
      snapshotWith({
        machine: present({ ...windowsMachine, name: ' HOST ' }),
        session: present({
          ...remoteSession,
          clientName: 'KIOSK',
          reasons: ['KIOSK', 'TABLET', 'X1 Y2', 'jdoe@corp.example', 'jdoe', 'Jo Doe']
        }),
        serial: present({
          ports: [{ name: 'COM3', serialNumber: 'X1 Y2', redirected: { sessionId: 2, client: 'TABLET', clientPort: 'COM3' } }]
        }),
        certificates: present({ certificates: [{ ekus: [], upn: 'jdoe@corp.example', subject: 'O=Corp, CN=Jo Doe', serial: '0a' }] }),
        clients: present({ running: [], savedFiles: [{ name: 'Pay.rdp.rdp', folder: 'D:\\Users\\max\\files of HOST' }] })
      })
    )
    expect(redacted.session).toMatchObject({
      data: { clientName: 'CLIENT-1', reasons: ['CLIENT-1', 'CLIENT-2', 'SERIAL-1', 'USER-1', 'USER-2', 'USER-3'] }
    })
    expect(redacted.clients).toMatchObject({
      data: { savedFiles: [{ name: 'MACHINE-2.rdp', folder: 'D:\\Users\\USER-4\\files of MACHINE-1' }] }
    })
  })

  it('puts no stand-in for a name that is empty', () => {
    const { session } = redactSnapshot(
      snapshotWith({
        machine: present({ ...windowsMachine, name: '  ' }),
        session: present({ ...remoteSession, clientName: null, reasons: ['a  b, c'] })
      })
    )
    expect(session).toMatchObject({ data: { clientName: null, reasons: ['a  b, c'] } })
  })

  it('gives one name the same stand-in everywhere, in any case', () => {
    const { session, machine } = redactSnapshot(secret)
    const name = machine.status === 'present' ? machine.data.name : ''
    expect(name).toMatch(/^MACHINE-\d+$/)
    expect(session.status === 'present' && session.data.reasons).toEqual([`Computer name: ${name}`])
  })

  it('keeps what every Windows session calls its client', () => {
    const { serial } = redactSnapshot(secret)
    expect(serial.status === 'present' && serial.data.ports[2]?.redirected?.client).toBe('tsclient')
  })

  it('does not take a short name out of a longer word, nor out of the system', () => {
    const debian = snapshotWith({
      machine: present({
        ...windowsMachine,
        name: 'debian',
        os: { family: 'linux', name: 'Debian GNU/Linux 12', version: '12', arch: 'x64' }
      }),
      smartcard: present({ service: { state: 'running' }, readers: [{ name: 'Debianesque Reader 0', states: [] }] })
    })
    const { machine, smartcard } = redactSnapshot(debian)
    expect(machine.status === 'present' && machine.data.os.name).toBe('Debian GNU/Linux 12')
    expect(smartcard.status === 'present' && smartcard.data.readers[0]?.name).toBe('Debianesque Reader 0')
  })

  it.each(['active', 'no', 'output', 'running', 'present', 'local', 'console', '2026'])(
    'leaves the contract its words where a machine is called "%s"',
    (name) => {
      const snapshot = snapshotWith({
        machine: present({ ...windowsMachine, name }),
        smartcard: present({
          service: { state: 'running' },
          readers: [{ name: `Reader of ${name}`, states: ['present'], redirected: 'no' }]
        }),
        audio: present({ endpoints: [endpointWith({ id: `tunnel.${name}.example`, name: 'Speakers' })] })
      })
      const redacted = redactSnapshot(snapshot)
      expect(readSnapshotText(JSON.stringify(redacted))).toMatchObject({ ok: true })
      expect(redacted.smartcard).toMatchObject({
        data: { readers: [{ name: 'Reader of MACHINE-1', states: ['present'], redirected: 'no' }] }
      })
      expect(redacted.audio).toMatchObject({
        data: { endpoints: [{ id: 'tunnel.MACHINE-1.example', state: 'active', direction: 'output' }] }
      })
      expect(redacted.id).toBe(snapshot.id)
    }
  )

  it.each(['policy', 'host', 'pulse', 'EACCES'])('leaves what decides a diagnosis where a machine is called "%s"', (name) => {
    const values = ['policy', 'host'].map((layer) => ({
      layer,
      key: 'HKLM\\SOFTWARE',
      name: 'fDisableCcm',
      present: false,
      error: { code: 'EACCES', message: `not on ${name}.example` }
    }))
    const redacted = redactSnapshot(
      snapshotWith({
        machine: present({ ...windowsMachine, name }),
        policies: present({ values }),
        audio: present({ source: 'pulse', endpoints: [] })
      })
    )
    const kept = { error: { code: 'EACCES', message: 'not on MACHINE-1.example' } }
    expect(redacted.policies).toMatchObject({
      data: {
        values: [
          { layer: 'policy', ...kept },
          { layer: 'host', ...kept }
        ]
      }
    })
    expect(redacted.audio).toMatchObject({ data: { source: 'pulse' } })
  })

  it('is a valid snapshot for every valid snapshot', () => {
    fc.assert(
      fc.property(snapshotArbitrary(), (snapshot: Snapshot) => {
        const read = readSnapshotText(JSON.stringify(redactSnapshot(snapshot)))
        expect(read.ok ? '' : read.error).toBe('')
      }),
      runs(60)
    )
  })

  it('does not change what the comparison says', () => {
    const [local, session] = examplePair(new Date('2026-11-21T10:00:00Z'))
    const states = (rows: ReturnType<typeof compareDevices>) => rows.map(({ key, state }) => `${key} ${state}`)
    expect(states(compareDevices(redactSnapshot(local), redactSnapshot(session)))).toEqual(states(compareDevices(local, session)))
  })
})

describe('redactSound', () => {
  const device = { id: 'tunnel.ANNA-LAPTOP.local', name: 'Speakers on anna-laptop' }
  const results: SoundResults = {
    schema: 'sidecheck.sound/1',
    side: 'session',
    machine: 'CPC-anna-01',
    takenAt: '2026-11-21T10:00:00.000Z',
    mic: null,
    listens: [],
    sent: [{ device, at: '2026-11-21T10:00:00.000Z', seconds: 6.6 }],
    answers: [{ device, at: '2026-11-21T10:01:00.000Z', played: 'both', answer: 'yes' }]
  }

  it('hides the names that the snapshot hides, behind the same stand-ins, devices included', () => {
    const redacted = redactSound(results, secret)
    expect(redacted).toMatchObject({
      machine: 'MACHINE-1',
      sent: [{ device: { id: 'tunnel.CLIENT-1.local', name: 'Speakers on CLIENT-1' } }]
    })
    expect(JSON.stringify(redactSnapshot(secret))).toContain('CLIENT-1')
    expect(JSON.stringify(redacted).toLowerCase()).not.toContain('anna')
  })

  it('hides the machine where there is no snapshot', () => {
    expect(redactSound(results, null).machine).toBe('MACHINE-1')
  })

  it('is what the other side reads, whatever the machine is called', () => {
    for (const machine of ['local', 'session', 'T10', '21T10', '00', 'yes', 'both', '']) {
      const redacted = redactSound({ ...results, machine }, null)
      expect(readSoundText(soundResultsText(redacted))).toEqual({ ok: true, results: redacted })
      expect(redacted).toMatchObject({
        side: 'session',
        takenAt: results.takenAt,
        sent: [{ at: results.takenAt }],
        answers: [{ played: 'both', answer: 'yes' }]
      })
    }
  })
})
