import { describe, expect, it } from 'vitest'
import type { ParsedChgport } from './chgport.ts'
import { parseChgport } from './chgport.ts'

function read(text: string): ParsedChgport {
  const result = parseChgport(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

const REDIRECTED = {
  name: 'COM3',
  target: '\\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3',
  redirected: { sessionId: 2, client: 'tsclient', clientPort: 'COM3' }
}
const TEXT = `C:\\>change port /query
AUX = \\DosDevices\\COM1
COM1 = \\Device\\Serial0
LPT1 = \\Device\\Parallel0
COM3 = ${REDIRECTED.target}
GLOBALROOT =

C:\\>`
const PORTS = [
  { name: 'AUX', target: '\\DosDevices\\COM1' },
  { name: 'COM1', target: '\\Device\\Serial0' },
  { name: 'LPT1', target: '\\Device\\Parallel0' },
  REDIRECTED
]

describe('chgport', () => {
  it('is read where a mail broke a redirected target in two, and no whole one takes the next line', () => {
    expect(read('> COM3 = \\Device\\RdpDrPort\\;COM3:2\\tsclie\r\n> nt\\COM3\r\n').ports).toEqual([REDIRECTED])
    expect(read(`COM3 = ${REDIRECTED.target}\r\nCOM5\r\n`)).toMatchObject({ ports: [REDIRECTED], problems: [{ line: 2 }] })
  })

  it('gives local and redirected ports, without GLOBALROOT', () => {
    expect(read(TEXT)).toEqual({ kind: 'chgport', ports: PORTS, problems: [] })
  })

  it.each<[string, (text: string) => string]>([
    ['quoted', (text) => text.replace(/^/gm, '> ')],
    ['indented', (text) => text.replace(/^/gm, '    ')],
    ['with CR line ends', (text) => text.replaceAll('\n', '\r')],
    ['on one line', (text) => text.split('\n').slice(1, 6).join(' ')],
    ['with a time before each line', (text) => text.replace(/^/gm, '[10:20:30] ')],
    ['in backquotes', (text) => text.replace(/^.*=.*$/gm, '`$&`')],
    ['twice', (text) => `${text}\n${text}`],
    ['with doubled backslashes', (text) => text.replace(/^C:.*$/gm, '').replaceAll('\\', '\\\\')],
    ['without blanks around "="', (text) => text.replaceAll(' = ', '=')]
  ])('reads the same %s', (_, change) => {
    expect(read(change(TEXT)).ports).toEqual(PORTS)
  })

  it('reads \\Devices\\RdpDrPort and a name that lost the backslash before its ";" like \\Device\\RdpDrPort\\;', () => {
    for (const target of [
      '\\Devices\\RdpDrPort\\;COM3:2\\tsclient\\COM3',
      '\\Device\\RdpDrPort;COM3:2\\tsclient\\COM3',
      '\\Device\\RdpDr\\;COM3:2\\tsclient\\COM3'
    ]) {
      expect(read(`COM3 = ${target}`).ports).toEqual([{ ...REDIRECTED, target }])
    }
  })

  it('takes a command that maps a port for no port, and lists other lines', () => {
    const { ports, problems } = read(
      'change port \\Device\\RdpDrPort\\COM1=\\tsclient\\COM1\nCOM1 = \\Device\\Serial0\nchange port com12=com1\nthe port is missing'
    )
    expect(ports).toEqual([{ name: 'COM1', target: '\\Device\\Serial0' }])
    expect(problems).toMatchObject([{ line: 4, reason: 'not of the form NAME = \\Device\\...' }])
  })

  it.each(['hello', 'PortName=COM2', 'a=b', 'Status for device COM3:', '\\Device\\Serial0    REG_SZ    COM3'])(
    'is refused without a port: %j',
    (text) => {
      expect(parseChgport(text).ok).toBe(false)
    }
  )

  it('is of the kind, without ports, where only the command or GLOBALROOT is left', () => {
    expect([read('C:\\>chgport /query').ports, read('GLOBALROOT =').ports]).toEqual([[], []])
  })
})
