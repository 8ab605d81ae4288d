import { describe, expect, it } from 'vitest'
import { TEST_SCHEMA } from '../../device-test/result.ts'
import type { DeviceTest } from '../../device-test/result.ts'
import type { AudioResult } from '../../facts/answers.ts'
import { dataOf } from '../../snapshot/reading.ts'
import type { Port, Snapshot } from '../../snapshot/schema.ts'
import { present, remoteSession, snapshotWith, windowsMachine } from '../../snapshot/snapshot.testing.ts'
import { hiddenDeviceTest, hideNames } from './hide.ts'

const machine = (name: string, domain?: string): Snapshot['machine'] =>
  present({ ...windowsMachine, name, ...(domain === undefined ? {} : { join: { state: 'domain' as const, domain } }) })
const saying = (...reasons: string[]): Snapshot['session'] => present({ ...remoteSession, clientName: null, reasons })
const on = (name: string, text: string, more: Partial<Snapshot> = {}): Snapshot =>
  snapshotWith({ machine: machine(name), session: saying(text), ...more })

const hiddenOf = (snapshot: Snapshot): Snapshot => hideNames({ snapshots: [snapshot] }).snapshot(snapshot)
const textsOf = (snapshot: Snapshot): string[] => dataOf(snapshot.session)?.reasons ?? []
const nameOf = (snapshot: Snapshot): string | undefined => dataOf(snapshot.machine)?.name

describe('the name of a machine in a text', () => {
  const twelve = 'one two three four five six seven eight nine ten eleven twelve'

  it.each<[name: string, text: string, hidden: string]>([
    ['BOX7.corp.de', 'BOX7, box7.corp.de, corp.de', 'LOCAL-1, LOCAL-1.DOMAIN-1.example, DOMAIN-1.example'],
    [' BOX7 ', 'Box7', 'LOCAL-1'],
    ['.corp', 'x corp', 'x LOCAL-1'],
    ['BOX 7.x', 'BOX 7.x; BOX 7', 'LOCAL-1; BOX 7'],
    ['A-VERY-LONG-NAME-INDEED', 'A-VERY-LONG-NAM', 'LOCAL-1'],
    ['A-VERY-LONG-NAME-INDEED.corp.de', 'A-VERY-LONG-NAM, A-VERY-LONG-NAME-INDEED', 'LOCAL-1, LOCAL-1'],
    ['BOX', 'BOXES, box, inbox', 'BOXES, LOCAL-1, inbox'],
    ['Jörg-PC', 'Joerg-PC, JORG-PC, Jo\u0308rg-PC, J%C3%B6rg-PC', 'LOCAL-1, LOCAL-1, LOCAL-1, LOCAL-1'],
    ['Muller', 'Müller, Mueller', 'LOCAL-1, Mueller'],
    ['Åse Müller', 'ase muller, Aase Mueller', 'LOCAL-1, LOCAL-1'],
    ['田中', '田中さん', 'LOCAL-1さん'],
    // A few characters may stand between two words of a name, and no new line.
    ['a b', 'a b, a    b, a----b', 'LOCAL-1, LOCAL-1, LOCAL-1'],
    ['a b', 'a     b, a-----b, a\nb, a\rb', 'a     b, a-----b, a\nb, a\rb'],
    ['a b', 'a a b, b a, a', 'a LOCAL-1, b a, a'],
    // A very long name is looked for in parts.
    [`${twelve} thirteen`, `${twelve} thirteen; thirteen; twelve`, 'LOCAL-1 LOCAL-1; LOCAL-1; twelve']
  ])('%s: "%s" is "%s"', (name, text, hidden) => {
    const done = hiddenOf(on(name, text))
    expect([nameOf(done), ...textsOf(done)]).toEqual(['LOCAL-1', hidden])
  })

  it.each(['LOCAL-1', 'LOCAL-7', 'SESSION-3', 'USER-1', '', ' '])('stays where it stands for one already, or for none: "%s"', (name) => {
    const open = on(name, 'x of LOCAL-1')
    expect(hiddenOf(open)).toEqual(open)
  })

  it('does not take a stand-in apart, and has none that a text uses', () => {
    expect(textsOf(hiddenOf(on('LOCAL', 'LOCAL-1, LOCAL, LOCAL-12, LOCAL-1a')))).toEqual(['LOCAL-1, LOCAL-13, LOCAL-12, LOCAL-13-1a'])
    expect(textsOf(hiddenOf(on('1', 'LOCAL-1, 1, USER-1, DOMAIN-1.example')))).toEqual(['LOCAL-1, LOCAL-2, USER-1, DOMAIN-1.example'])
    expect(textsOf(hiddenOf(on('BOX7', 'USER-4 on MACHINE-2: C:\\Users\\anna\\x \\\\srv77\\c')))).toEqual([
      'USER-4 on MACHINE-2: C:\\Users\\USER-5\\x \\\\MACHINE-3\\c'
    ])
  })

  it('is cut where a field has no more room, and no stand-in with it', () => {
    const text = (length: number): string => `${'x'.repeat(length)} a`
    const lengths = [4086, 4088, 4089, 4094].map((length) => textsOf(hiddenOf(on('a', text(length))))[0]?.length)
    expect(lengths).toEqual([4094, 4096, 4090, 4095])
  })
})

describe('two machines', () => {
  const local = on('ANNAS-PC', '\\\\CPC-7\\c')
  const session = { ...on('CPC-7', 'ANNAS-PC'), side: 'session' as const }

  it.each<[string, readonly (Snapshot | null | undefined)[]]>([
    ['the local device first', [local, session]],
    ['the session first', [session, undefined, local, null]]
  ])('have the same stand-ins whichever is handed over first: %s', (_, snapshots) => {
    const hidden = hideNames({ snapshots })
    expect(textsOf(hidden.snapshot(local))).toEqual(['\\\\SESSION-1\\c'])
    expect(textsOf(hidden.snapshot(session))).toEqual(['LOCAL-1'])
    expect(hidden.replaced()).toEqual([
      { name: 'ANNAS-PC', standIn: 'LOCAL-1' },
      { name: 'CPC-7', standIn: 'SESSION-1' }
    ])
  })

  it('are found by the longest name at each place', () => {
    const [anna, old] = [on('Anna PC', 'Anna PC 2 old; Anna PC 2 new; Anna PC'), { ...on('Anna PC 2 old', 'x'), side: 'session' as const }]
    expect(textsOf(hideNames({ snapshots: [anna, old] }).snapshot(anna))).toEqual(['SESSION-1; LOCAL-1 2 new; LOCAL-1'])
  })

  it('are told of by the name that was met first', () => {
    const full = on('BOX7.corp.de', 'x')
    expect(hideNames({ snapshots: [full] }).replaced()).toEqual([
      { name: 'BOX7', standIn: 'LOCAL-1' },
      { name: 'corp.de', standIn: 'DOMAIN-1.example' }
    ])
  })

  it('are told of by their names where the session is numbered before', () => {
    // The session knows its client by another name: that one is a further local device.
    const other = { ...session, session: present({ ...remoteSession, clientName: 'KIOSK' }) }
    expect(hideNames({ snapshots: [other, local] }).replaced()).toEqual([
      { name: 'ANNAS-PC', standIn: 'LOCAL-1' },
      { name: 'CPC-7', standIn: 'SESSION-1' },
      { name: 'KIOSK', standIn: 'LOCAL-2' }
    ])
  })
})

describe('a field of a device', () => {
  it.each<[name: string, text: string, hidden: string, textHidden: string]>([
    ['Reader (AB12345) 00 00', 'AB12345', 'Reader (SERIAL-1) 00 00', 'SERIAL-1'],
    ['Reader [48151623]', '48151623', 'Reader [SERIAL-1]', 'SERIAL-1'],
    ['BOX7 Reader (AB12345) (CD98765)', 'CD98765', 'LOCAL-1 Reader (SERIAL-1) (SERIAL-2)', 'SERIAL-2'],
    ['Reader (Contactless)', 'Contactless', 'Reader (Contactless)', 'Contactless'],
    ['Reader (ab1)', 'ab1', 'Reader (ab1)', 'ab1'],
    ['Reader (SERIAL-4)', 'SERIAL-4', 'Reader (SERIAL-4)', 'SERIAL-4']
  ])('reader %s beside "%s" is %s beside "%s"', (name, text, hidden, textHidden) => {
    const done = hiddenOf(on('BOX7', text, { smartcard: present({ service: { state: 'running' }, readers: [{ name, states: [] }] }) }))
    expect([dataOf(done.smartcard)?.readers[0]?.name, ...textsOf(done)]).toEqual([hidden, textHidden])
  })

  const client = (name: string): Port => ({ name: 'COM3', redirected: { sessionId: 1, client: name, clientPort: 'COM3' } })

  it.each<[what: string, port: Port, text: string, hidden: Port, textHidden: string]>([
    ['a port by its number', { name: 'COM3' }, 'x', { name: 'COM3' }, 'x'],
    ['a printer port', { name: ' lpt12: ' }, 'x', { name: ' lpt12: ' }, 'x'],
    ['a port by a name', { name: 'BOX7 A' }, 'x', { name: 'LOCAL-1 A' }, 'x'],
    ['a port with a serial number', { name: '/dev/cu.usbserial-A50285BI' }, 'A50285BI', { name: '/dev/cu.usbserial-SERIAL-1' }, 'SERIAL-1'],
    ['a serial number', { name: 'COM3', serialNumber: 'AB12' }, 'ab12', { name: 'COM3', serialNumber: 'SERIAL-1' }, 'SERIAL-1'],
    ['a short serial number', { name: 'COM3', serialNumber: ' AB1 ' }, 'ab1', { name: 'COM3', serialNumber: 'SERIAL-1' }, 'ab1'],
    ['no serial number', { name: 'COM3', serialNumber: '  ' }, 'x', { name: 'COM3', serialNumber: '  ' }, 'x'],
    ['what Windows calls every client', client(' TSCLIENT '), 'tsclient', client(' TSCLIENT '), 'tsclient'],
    ['a client that begins like it', client('tsclient2'), 'tsclient2', client('MACHINE-1'), 'MACHINE-1'],
    ['a client that ends like it', client('mytsclient'), 'x', client('MACHINE-1'), 'x'],
    ['the client of a session on the local device', client('KIOSK'), 'kiosk', client('MACHINE-1'), 'MACHINE-1']
  ])('%s', (_, port, text, hidden, textHidden) => {
    const done = hiddenOf(on('BOX7', text, { serial: present({ ports: [port] }) }))
    expect([dataOf(done.serial)?.ports[0], ...textsOf(done)]).toEqual([hidden, textHidden])
  })

  it.each<[more: Partial<Port>, link: string, hidden: string]>([
    [{ description: 'FT232R USB UART' }, 'usb-FTDI_FT232R-00', 'usb-FTDI_FT232R-00'],
    [{ manufacturer: 'ft232r' }, 'usb-FTDI_FT232R-00', 'usb-FTDI_FT232R-00'],
    [{ description: 'FT232R' }, 'usb-FTDI_FT232R:A1-00', 'usb-FTDI_FT232R:A1-00'],
    [{ description: `FT232R ${'x'.repeat(57)}` }, 'usb-FTDI_FT232R-00', 'usb-FTDI_FT232R-00'],
    // So long a text is no name of a product.
    [{ description: `FT232R ${'x'.repeat(58)}` }, 'usb-FTDI_FT232R-00', 'usb-FTDI_SERIAL-1-00'],
    [{ target: 'FT232R' }, 'usb-FTDI_FT232R-00', 'usb-FTDI_SERIAL-1-00'],
    [{}, 'usb-FTDI_FT232R-00', 'usb-FTDI_SERIAL-1-00']
  ])('what names its product is no serial number in a link: %o %s', (more, link, hidden) => {
    const done = hiddenOf(on('BOX7', 'x', { serial: present({ ports: [{ name: 'COM3', aliases: [link], ...more }] }) }))
    expect(dataOf(done.serial)?.ports[0]?.aliases).toEqual([hidden])
  })

  it('is the domain of a machine, which is one before a backslash as well', () => {
    const done = hiddenOf(on('x', 'corp\\anna', { machine: machine('BOX7', 'CORP') }))
    expect(dataOf(done.machine)?.join).toEqual({ state: 'domain', domain: 'DOMAIN-1' })
    expect(textsOf(done)).toEqual(['DOMAIN-1\\USER-1'])
  })
})

describe('a sentence as data', () => {
  const said = { id: 'of BOX7', params: { why: 'on BOX7', n: 7, deeper: { id: 'x', params: { name: 'of anna', at: 'BOX7' } } } }
  const hidden = { id: 'of BOX7', params: { why: 'on LOCAL-1', n: 7, deeper: { id: 'x', params: { name: 'of USER-1', at: 'LOCAL-1' } } } }

  it('has its params hidden, and keeps its id', () => {
    const done = (sideText: NonNullable<Snapshot['sideText']>) => hiddenOf(on('BOX7', 'C:\\Users\\anna\\x', { sideText })).sideText
    expect(done(said)).toEqual(hidden)
    expect(done({ id: 'of BOX7' })).toEqual({ id: 'of BOX7' })
  })

  it('gives away the names that its params show', () => {
    expect(textsOf(hiddenOf(on('BOX7', 'of anna', { sideText: { id: 'x', params: { at: 'C:\\Users\\anna\\x' } } })))).toEqual(['of USER-1'])
  })
})

describe('what a person brought', () => {
  const value = {
    at: 'on BOX7 by CONTOSO\\anna',
    count: 4,
    nothing: null,
    list: ['BOX7', { of: '\\\\srv77\\c' }, 5],
    properties: [{ name: 'full address', value: 'srv99:3389', source: 'rdp' }, { name: 'BOX7' }, 'BOX7'],
    more: { properties: 'BOX7' }
  }
  const pasted = { side: 'session' as const, kind: 'text', at: '2026-11-21T09:00:00.000Z', value }
  const open = on('BOX7', 'anna on srv77 and srv99')

  it('has its properties hidden by what they are, and all else as texts', () => {
    const hidden = hideNames({ snapshots: [open], pasted: [pasted] })
    expect(hidden.brought(pasted)).toEqual({
      ...pasted,
      value: {
        at: 'on LOCAL-1 by DOMAIN-1\\USER-1',
        count: 4,
        nothing: null,
        list: ['LOCAL-1', { of: '\\\\MACHINE-1\\c' }, 5],
        properties: [{ name: 'full address', value: 'MACHINE-2:3389', source: 'rdp' }, { name: 'LOCAL-1' }, 'LOCAL-1'],
        more: { properties: 'LOCAL-1' }
      }
    })
  })

  it('gives away its names for everything that is shown with it', () => {
    const hidden = hideNames({ snapshots: [open], pasted: [pasted] })
    expect(textsOf(hidden.snapshot(open))).toEqual(['USER-1 on MACHINE-1 and MACHINE-2'])
    expect(hidden.replaced()).toEqual([
      { name: 'BOX7', standIn: 'LOCAL-1' },
      { name: 'CONTOSO', standIn: 'DOMAIN-1' },
      { name: 'anna', standIn: 'USER-1' },
      { name: 'srv77', standIn: 'MACHINE-1' },
      { name: 'srv99', standIn: 'MACHINE-2' }
    ])
  })
})

it('what a person brought calls a machine of the pair by its role', () => {
  const pasted = { side: 'session' as const, kind: 'text', at: '2026-11-21T09:00:00.000Z', value: { of: '\\\\BOX7\\c' } }
  expect(hideNames({ snapshots: [on('BOX7', 'x')], pasted: [pasted] }).brought(pasted).value).toEqual({ of: '\\\\LOCAL-1\\c' })
})

describe('a test of a device', () => {
  const test = {
    schema: TEST_SCHEMA,
    test: 'domain',
    side: 'session',
    machine: 'HOST9',
    at: '2026-11-21T09:00:00.000Z',
    tookMs: 1,
    device: 'corp.de',
    result: 'usable',
    domain: {
      outcome: 'kdc-answers',
      kdcs: [{ name: ' dc01.corp.de ' }, { name: ' ' }, { name: 'kdc2' }]
    }
  } as unknown as DeviceTest
  const hidden = {
    ...test,
    machine: 'SESSION-1',
    device: 'DOMAIN-1.example',
    domain: {
      outcome: 'kdc-answers',
      kdcs: [{ name: 'MACHINE-1.DOMAIN-1.example' }, { name: ' ' }, { name: 'MACHINE-2' }]
    }
  }

  it('is hidden alone, and gives away its names for all that is shown with it', () => {
    expect(hiddenDeviceTest(test, null)).toEqual(hidden)
    const open = on('BOX7', 'dc01 and kdc2 of host9')
    const together = hideNames({ snapshots: [open], tests: [test] })
    expect(textsOf(together.snapshot(open))).toEqual(['MACHINE-1 and MACHINE-2 of SESSION-1'])
    expect(together.test(test)).toEqual(hidden)
  })

  it('has the stand-ins of the snapshot of its side', () => {
    const snapshot = snapshotWith({ machine: machine('HOST9'), session: saying('\\\\dc01\\x \\\\srv77\\x') })
    expect(hiddenDeviceTest({ ...test, side: 'local' }, snapshot)).toEqual({ ...hidden, side: 'local', machine: 'LOCAL-1' })
    const first = snapshotWith({ side: 'session', machine: machine('BOX7') })
    expect(hiddenDeviceTest(test, first).machine).toBe('SESSION-2')
  })
})

describe('the result of a sound test', () => {
  const result: AudioResult = { side: 'local', kind: 'tone-heard', device: 'Speakers of BOX7', value: '\\\\srv77\\c' }

  it('is hidden, and gives away its names for all that is shown with it', () => {
    const open = on('BOX7', 'srv77')
    const hidden = hideNames({ snapshots: [open], audioResults: [result] })
    expect(textsOf(hidden.snapshot(open))).toEqual(['MACHINE-1'])
    expect(hidden.audioResult(result)).toEqual({ ...result, device: 'Speakers of LOCAL-1', value: '\\\\MACHINE-1\\c' })
  })
})

describe('what is told of a connection', () => {
  it('gives away its names for all that is shown with it', () => {
    const extras = { gateway: { name: 'gw7.corp.de', ports: 'allowed' as const } }
    const sound = {
      schema: 'sidecheck.sound/1' as const,
      side: 'session' as const,
      machine: 'HOST9',
      takenAt: '2026-11-21T10:00:00.000Z',
      mic: null,
      listens: [],
      sent: [],
      answers: []
    }
    const open = on('BOX7', 'gw7 and host9')
    expect(textsOf(hideNames({ snapshots: [open], extras, sound: [sound] }).snapshot(open))).toEqual(['MACHINE-1 and SESSION-1'])
  })
})
