import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDevices } from '../../compare/compare.ts'
import { examplePair } from '../../snapshot/example.ts'
import { readSnapshotText } from '../../snapshot/read.ts'
import { dataOf } from '../../snapshot/reading.ts'
import type { Snapshot } from '../../snapshot/schema.ts'
import { endpointWith, present, remoteSession, snapshotArbitrary, snapshotWith, windowsMachine } from '../../snapshot/snapshot.testing.ts'
import { readSoundText } from '../../sound/read.ts'
import { soundResultsText } from '../../sound/results.ts'
import type { SoundResults } from '../../sound/results.ts'
import { runs } from '../../../../testbed/runs.ts'
import { hiddenSnapshot, hiddenSound, hideNames } from './hide.ts'

const machineNamed = (name: string) => present({ ...windowsMachine, name })
const sessionTo = (clientName: string | null, reasons: string[] = []) => present({ ...remoteSession, clientName, reasons })

const session = snapshotWith({
  side: 'session',
  sideReason: 'The client ANNA-LAPTOP called',
  machine: machineNamed('CPC-anna-01'),
  session: sessionTo('ANNA-LAPTOP', ['Computer name: cpc-anna-01']),
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
const local = snapshotWith({
  machine: machineNamed('anna-laptop.corp.example.com'),
  session: sessionTo(null, ['asked on ANNA-LAPTOP by Anna Muster, a.muster@example.com'])
})

const reasonsOf = (snapshot: Snapshot): string[] => dataOf(snapshot.session)?.reasons ?? []
const nameOf = (snapshot: Snapshot): string | undefined => dataOf(snapshot.machine)?.name

describe('stand-ins', () => {
  it('go by role: the machine of each side, and the client of a session is the local device', () => {
    const hidden = hideNames({ snapshots: [local, session] })
    const [here, there] = [hidden.snapshot(local), hidden.snapshot(session)]
    expect([nameOf(here), nameOf(there), dataOf(there.session)?.clientName]).toEqual(['LOCAL-1', 'SESSION-1', 'LOCAL-1'])
    expect(there.serial).toMatchObject({
      data: {
        ports: [{ target: '\\Device\\RdpDrPort\\;COM3:2\\LOCAL-1\\COM3', redirected: { client: 'LOCAL-1', clientPort: 'COM3' } }, {}, {}]
      }
    })
    expect(there.sideReason).toBe('The client LOCAL-1 called')
  })

  it('are the same roles where a half is hidden alone', () => {
    expect(nameOf(hiddenSnapshot(local))).toBe('LOCAL-1')
    const alone = hiddenSnapshot(session)
    expect([nameOf(alone), dataOf(alone.session)?.clientName]).toEqual(['SESSION-1', 'LOCAL-1'])
  })

  it('tell the two machines apart that have one name', () => {
    const twins = [snapshotWith({ machine: machineNamed('PC') }), snapshotWith({ side: 'session', machine: machineNamed('PC') })] as const
    const hidden = hideNames({ snapshots: twins })
    expect(twins.map((one) => nameOf(hidden.snapshot(one)))).toEqual(['LOCAL-1', 'SESSION-1'])
  })

  it('do not make the client of another connection the local device', () => {
    const other = { ...session, session: sessionTo('KIOSK') }
    expect(dataOf(hideNames({ snapshots: [local, other] }).snapshot(other).session)?.clientName).toBe('LOCAL-2')
  })

  it('know a client by the fifteen letters that NetBIOS leaves of its name', () => {
    const long = { ...local, machine: machineNamed('ANNAS-VERY-LONG-LAPTOP') }
    const cut = { ...session, session: sessionTo('ANNAS-VERY-LONG') }
    expect(dataOf(hideNames({ snapshots: [cut, long] }).snapshot(cut).session)?.clientName).toBe('LOCAL-1')
  })

  it('are numbered by kind, and one name has one in both halves', () => {
    const hidden = hideNames({ snapshots: [local, session] })
    expect(reasonsOf(hidden.snapshot(local))).toEqual(['asked on LOCAL-1 by USER-2, USER-1@DOMAIN-2.example'])
    expect(hidden.snapshot(session).certificates).toMatchObject({
      data: { certificates: [{ upn: 'USER-1@DOMAIN-2.example', subject: 'CN=USER-2, O=ORGANIZATION-1' }] }
    })
  })

  it('do not repeat the numbers of a half that was hidden before', () => {
    const before = hiddenSnapshot({ ...local, session: sessionTo(null, ['C:\\Users\\someone\\x']) })
    const hidden = hideNames({ snapshots: [before, session] })
    expect(reasonsOf(hidden.snapshot(before))).toEqual(['C:\\Users\\USER-1\\x'])
    expect(hidden.snapshot(session).certificates).toMatchObject({ data: { certificates: [{ upn: 'USER-2@DOMAIN-1.example' }] } })
  })

  it('stand for no name that is empty', () => {
    const empty = snapshotWith({ machine: machineNamed('  '), session: sessionTo(null, ['a  b, c']) })
    expect(hiddenSnapshot(empty)).toEqual(empty)
  })
})

describe('a hidden snapshot', () => {
  it('holds no name and no serial number', () => {
    const text = JSON.stringify(hiddenSnapshot(session)).toLowerCase()
    const names = ['cpc-anna-01', 'anna-laptop', 'a50285bi', 'muster', 'anna', '0a1b2c', 'ff00', 'payroll', 'work']
    expect(names.filter((name) => text.includes(name))).toEqual([])
  })

  it('keeps what every Windows session calls its client, slots of readers, links without a serial number and addresses of nobody', () => {
    const kept = snapshotWith({
      machine: machineNamed('BOX'),
      session: sessionTo(null, [
        '127.0.0.1 :: ::1',
        'version 10.0.26100.1',
        'S-1-5-18',
        'C:\\Users\\Public\\x',
        'https://aka.ms/x',
        'libpcsclite.so.1',
        'RDInfraAgent\\IsRegistered: 1',
        'state E=5',
        'Terminal Server\\WinStations'
      ]),
      smartcard: present({ service: { state: 'running' }, readers: [{ name: 'Yubico YubiKey OTP+FIDO+CCID 00 00', states: [] }] }),
      serial: present({
        ports: [
          { name: 'COM9', redirected: { sessionId: 2, client: 'tsclient', clientPort: 'COM9' } },
          { name: '/dev/ttyUSB0', description: 'FT232R USB UART', aliases: ['/dev/serial/by-id/usb-FTDI_FT232R-if00-port0'] }
        ]
      }),
      audio: present({ endpoints: [endpointWith({ id: 'alsa_output.pci-0000_00_1f.3.analog-stereo', name: 'Built-in Audio' })] }),
      clients: present({ running: [], savedFiles: [{ name: 'Default.rdp', folder: 'D:\\' }] })
    })
    expect(hiddenSnapshot(kept)).toEqual({ ...kept, machine: machineNamed('LOCAL-1') })
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
    const { machine, smartcard } = hiddenSnapshot(debian)
    expect(dataOf(machine)?.os.name).toBe('Debian GNU/Linux 12')
    expect(dataOf(smartcard)?.readers[0]?.name).toBe('Debianesque Reader 0')
  })

  it.each(['active', 'no', 'output', 'running', 'present', 'local', 'console', '2026', 'policy', 'pulse', 'EACCES', 'LOCAL', 'USER'])(
    'has the words of the contract where a machine is called "%s"',
    (name) => {
      const snapshot = snapshotWith({
        machine: machineNamed(name),
        smartcard: present({
          service: { state: 'running' },
          readers: [{ name: `Reader of ${name}`, states: ['present'], redirected: 'no' }]
        }),
        audio: present({ source: 'pulse', endpoints: [endpointWith({ id: `tunnel.${name}.local`, name: 'Speakers' })] }),
        policies: present({
          values: [
            {
              layer: 'policy',
              key: 'HKLM\\SOFTWARE',
              name: 'fDisableCcm',
              present: false,
              error: { code: 'EACCES', message: `not on ${name}` }
            }
          ]
        })
      })
      const hidden = hiddenSnapshot(snapshot)
      expect(readSnapshotText(JSON.stringify(hidden))).toMatchObject({ ok: true })
      expect(hidden.smartcard).toMatchObject({ data: { readers: [{ name: 'Reader of LOCAL-1', states: ['present'], redirected: 'no' }] } })
      expect(hidden.audio).toMatchObject({ data: { source: 'pulse', endpoints: [{ id: 'tunnel.LOCAL-1.local', state: 'active' }] } })
      expect(hidden.policies).toMatchObject({
        data: { values: [{ layer: 'policy', error: { code: 'EACCES', message: 'not on LOCAL-1' } }] }
      })
      expect(hiddenSnapshot(hidden)).toEqual(hidden)
    }
  )

  it('is a valid snapshot for every valid snapshot, and stays as it is when it is hidden again', () => {
    fc.assert(
      fc.property(snapshotArbitrary(), (snapshot: Snapshot) => {
        const hidden = hiddenSnapshot(snapshot)
        const read = readSnapshotText(JSON.stringify(hidden))
        expect(read.ok ? '' : read.error).toBe('')
        expect(hiddenSnapshot(hidden)).toEqual(hidden)
      }),
      runs(60)
    )
  })

  it('does not outgrow the limit of a field', () => {
    const long = snapshotWith({ machine: machineNamed('a'), session: sessionTo(null, ['a '.repeat(2048)]) })
    const hidden = hiddenSnapshot(long)
    expect(readSnapshotText(JSON.stringify(hidden))).toMatchObject({ ok: true })
    expect(hiddenSnapshot(hidden)).toEqual(hidden)
  })
})

describe('what is said of hidden halves', () => {
  it('is the same rows', () => {
    const [here, there] = examplePair(new Date('2026-11-21T10:00:00Z'))
    const states = (rows: ReturnType<typeof compareDevices>) => rows.map(({ key, state }) => `${key} ${state}`)
    expect(states(compareDevices(hiddenSnapshot(here), hiddenSnapshot(there)))).toEqual(states(compareDevices(here, there)))
  })
})

it('a text of any length can be hidden as well', () => {
  const { text } = hideNames({ snapshots: [local] })
  expect(text(`at anna-laptop ${'x'.repeat(9000)} at app://sidecheck/index.js:1 of Anna-Laptop`)).toBe(
    `at LOCAL-1 ${'x'.repeat(9000)} at app://sidecheck/index.js:1 of LOCAL-1`
  )
})

describe('hidden sound results', () => {
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

  it('have the stand-ins of the snapshot, in the names of devices too', () => {
    expect(hiddenSound(results, session)).toMatchObject({
      machine: 'SESSION-1',
      sent: [{ device: { id: 'tunnel.LOCAL-1.local', name: 'Speakers on LOCAL-1' } }]
    })
  })

  it('hide the machine where there is no snapshot', () => {
    expect(hiddenSound(results, null).machine).toBe('SESSION-1')
  })

  it('are what the other side reads, whatever the machine is called', () => {
    for (const machine of ['local', 'session', 'T10', '21T10', '00', 'yes', 'both', '']) {
      const hidden = hiddenSound({ ...results, machine }, null)
      expect(readSoundText(soundResultsText(hidden))).toEqual({ ok: true, results: hidden })
      expect(hidden).toMatchObject({
        side: 'session',
        takenAt: results.takenAt,
        sent: [{ at: results.takenAt }],
        answers: [{ played: 'both', answer: 'yes' }]
      })
    }
  })
})
