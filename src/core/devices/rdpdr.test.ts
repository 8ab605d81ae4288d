import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRdpDrTarget } from './rdpdr.ts'
import { runs } from '../../../testbed/runs.ts'

describe('parseRdpDrTarget', () => {
  it('reads port, session, client and client port', () => {
    expect(parseRdpDrTarget('\\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3')).toEqual({
      sessionId: 2,
      client: 'tsclient',
      clientPort: 'COM3'
    })
  })

  it('keeps a client port that differs from the session port', () => {
    expect(parseRdpDrTarget('\\Device\\RdpDrPort\\;COM12:15\\tsclient\\com4')?.clientPort).toBe('COM4')
  })

  it('reads the plural spelling of printed manuals', () => {
    expect(parseRdpDrTarget('\\Devices\\RdpDrPort\\;COM1:1\\tsclient\\COM1')?.sessionId).toBe(1)
  })

  it("reads the older name without Port, and takes the redirector's drives for no ports", () => {
    expect(parseRdpDrTarget('\\Device\\RdpDr\\;COM1:1\\tsclient\\com1')).toEqual({ sessionId: 1, client: 'tsclient', clientPort: 'COM1' })
    expect(parseRdpDrTarget('\\Device\\RdpDr\\;COM1:1\\server\\share')).toBeUndefined()
  })

  it('answers null for a target without a session id', () => {
    expect(parseRdpDrTarget('\\Device\\RdpDrPort\\;COM1\\tsclient\\COM1')?.sessionId).toBeNull()
  })

  it.each([
    '\\Device\\Serial0',
    '\\Device\\VCP0',
    '\\Device\\RdpDrPort',
    '\\Device\\RdpDrPort\\;COM3:2',
    '\\Device\\RdpDr\\;Z:2\\tsclient\\C',
    '\\Device\\RdpDrPort\\;COM3:4294967296\\tsclient\\COM3',
    '\\DosDevices\\COM1',
    ''
  ])('answers undefined for %j', (target) => {
    expect(parseRdpDrTarget(target)).toBeUndefined()
  })

  it('reads back what it is given, for any session, client and port', () => {
    const client = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,14}$/)
    fc.assert(
      fc.property(
        fc.nat(65535),
        client,
        fc.integer({ min: 1, max: 256 }),
        fc.integer({ min: 1, max: 256 }),
        (sessionId, name, here, there) => {
          const target = `\\Device\\RdpDrPort\\;COM${here}:${sessionId}\\${name}\\COM${there}`
          expect(parseRdpDrTarget(target)).toEqual({ sessionId, client: name, clientPort: `COM${there}` })
        }
      ),
      runs()
    )
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void parseRdpDrTarget(`\\Device\\RdpDrPort${text}`)),
      runs()
    )
  })
})
