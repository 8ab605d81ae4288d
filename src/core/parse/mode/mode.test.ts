import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ModePort, ParsedMode } from './mode.ts'
import { parseMode } from './mode.ts'
import { runs } from '../../../../testbed/runs.ts'

function read(text: string): ParsedMode {
  const result = parseMode(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

interface Words {
  status: string
  labels: readonly string[]
  flow?: string
}
const ENGLISH: Words = {
  status: 'Status for device',
  labels: [
    'Baud:            ',
    'Parity:          ',
    'Data Bits:       ',
    'Stop Bits:       ',
    'Timeout:         ',
    'CTS handshaking: ',
    'RTS circuit:     '
  ]
}
const GERMAN: Words = {
  status: 'Status von Gerät',
  labels: [
    'Baudrate:        ',
    'Parität:         ',
    'Datenbits:       ',
    'Stoppbits:       ',
    'Timeout:       ',
    'CTS-Handshaking: ',
    'RTS-Signal:      '
  ]
}
// The French, Spanish and Japanese words are those of outputs that public projects show in their instructions.
const FRENCH: Words = {
  status: 'Statut du périphérique',
  labels: [
    'Baud\u00a0:            ',
    'Parité\u00a0:          ',
    'Bits de données\u00a0: ',
    'Bits d’arrêt\u00a0:    ',
    'Temporisation\u00a0:   ',
    'Protocole CTS\u00a0:   ',
    'Circuit RTS\u00a0:     '
  ]
}
const SPANISH: Words = {
  status: 'Estado para dispositivo',
  labels: [
    'Baudios:             ',
    'Paridad:             ',
    'Bits de datos:       ',
    'Bits de paro:        ',
    'Tiempo de espera:    ',
    'Protocolo CTS:       ',
    'Circuito RTS:        '
  ],
  flow: 'XON / XOFF:          '
}
const JAPANESE: Words = {
  status: 'デバイス状態',
  labels: [
    'ボー レート:        ',
    'パリティ:           ',
    'データ ビット:      ',
    'ストップ ビット:    ',
    'タイムアウト:       ',
    'CTS ハンドシェイク: ',
    'RTS サーキット:     '
  ]
}
const CHINESE: Words = {
  status: '设备状态',
  labels: [
    '波特率:          ',
    '奇偶校验:        ',
    '数据位:          ',
    '停止位:          ',
    '超时:            ',
    'CTS 握手:        ',
    'RTS 电路:        '
  ]
}

function device({ status, labels, flow = 'XON/XOFF:        ' }: Words, { name, baud, dataBits, stopBits }: ModePort): string {
  const [rate, parity, data, stop, timeout, cts, rts] = labels
  const settings = [
    `${rate}${baud}`,
    `${parity}None`,
    `${data}${dataBits}`,
    `${stop}${stopBits}`,
    `${timeout}OFF`,
    `${flow}OFF`,
    `${cts}OFF`,
    `${rts}ON`
  ]
  return [`${status} ${name}:`, '-'.repeat(22), ...settings.map((line) => `    ${line}`), ''].join('\r\n')
}

const PORTS: ModePort[] = [
  { name: 'COM3', baud: 115200, dataBits: 8, stopBits: 1 },
  { name: 'COM12', baud: 9600, dataBits: 7, stopBits: 1.5 }
]
const OTHERS = 'Status for device LPT1:\r\n-----------------------\r\n    Printer output is not being rerouted.\r\n\r\n'
const CONSOLE =
  'Status for device CON:\r\n----------------------\r\n    Lines:          9001\r\n    Columns:        120\r\n    Keyboard rate:  31\r\n    Code page:      437\r\n'
const text = (words: Words): string =>
  `C:\\Users\\a>mode\r\n\r\n${OTHERS}${PORTS.map((port) => device(words, port)).join('\r\n')}\r\n${CONSOLE}\r\nC:\\Users\\a>`

describe('mode', () => {
  it.each(Object.entries({ ENGLISH, GERMAN, FRENCH, SPANISH, JAPANESE, CHINESE }))(
    'gives the COM ports with their settings, and no printer and no console, %s',
    (_, words) => {
      expect(read(text(words))).toEqual({ kind: 'mode', ports: PORTS, problems: [] })
    }
  )

  it.each<[string, (text: string) => string]>([
    ['quoted', (each) => each.replace(/^/gm, '> ')],
    ['without indentation', (each) => each.replace(/^ +/gm, '')],
    ['without blank lines and rules', (each) => each.replace(/^(?:-+)?\r\n/gm, '')],
    ['with CR line ends', (each) => each.replaceAll('\r\n', '\r')],
    ['twice', (each) => `${each}\n${each}`],
    ['with a remark behind the name', (each) => each.replace('COM3:', 'COM3:    (the scanner)')],
    ['with its NBSP lost to a wrong decode', (each) => each.replaceAll(':\r', '\ufffd:\r')],
    ['with a time before each line', (each) => each.replace(/^/gm, '[10:20:30] ')],
    ['with line breaks lost', (each) => each.slice(each.indexOf('Status'), each.lastIndexOf('C:')).replace(/\s+/g, ' ')]
  ])('reads the same %s', (_, change) => {
    expect(read(change(text(ENGLISH))).ports).toEqual(PORTS)
  })

  it('gives a port whose settings were cut off', () => {
    expect(read('Status for device COM3:\n-----------------------\n    Baud:            9600').ports).toEqual([
      { name: 'COM3', baud: 9600 }
    ])
  })

  it('is of the kind where a machine has no COM port', () => {
    expect(read(CONSOLE).ports).toEqual([])
  })

  it('lists what stands within a port and is no setting', () => {
    expect(read(device(ENGLISH, PORTS[0] ?? { name: '' }).replace('    Parity', 'Ohje\r\n    Parity')).problems).toMatchObject([
      { line: 4, reason: 'neither a device nor a setting' }
    ])
  })

  it.each([
    'hello',
    'COM3: does not open',
    'Status for device COM3:',
    'Con:\n-----\n- slow',
    'COM3 = \\Device\\Serial0',
    'PortName=COM2',
    ''
  ])('is refused without a device and its settings: %j', (each) => {
    expect(parseMode(each).ok).toBe(false)
  })

  it('gives the same ports whatever the labels are called', () => {
    const word = fc
      .stringMatching(/^[A-Za-z\u00c0-\u024f\u0400-\u04ff\u4e00-\u9fff]{2,12}$/)
      .filter((each) => !/^(?:com\d*|lpt\d*|con|prn|aux|nul|cts|dsr|dtr|rts|reg|type|cat|more)$/i.test(each))
      // A signal's name with a letter of another script behind it is that signal: Chinese and Japanese have no blank between.
      .filter((each) => !/(?<![a-z])(?:cts|dsr|dtr|rts)(?![a-z])/i.test(each))
    const port = fc.record({
      name: fc.integer({ min: 1, max: 256 }).map((n) => `COM${n}`),
      baud: fc.integer({ min: 110, max: 921600 }),
      dataBits: fc.constantFrom(7, 8),
      stopBits: fc.constantFrom(1, 1.5, 2)
    })
    fc.assert(
      fc.property(
        word,
        fc.array(word, { minLength: 7, maxLength: 7 }),
        fc.uniqueArray(port, { minLength: 1, maxLength: 5, selector: ({ name }) => name }),
        (status, words, ports) => {
          const labels = words.map((each, i) => (i < 5 ? `${each}: ` : i === 5 ? `CTS ${each}: ` : `RTS ${each}: `))
          expect(read(ports.map((each) => device({ status, labels }, each)).join('\n')).ports).toEqual(ports)
        }
      ),
      runs()
    )
  })
})
