import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examplePair } from '../../snapshot/example.ts'
import { failed, incomplete, snapshotArbitrary, snapshotOf, snapshotWith } from '../../snapshot/snapshot.testing.ts'
import { dataOf } from '../../snapshot/reading.ts'
import { summaryLines } from './summary.ts'
import { oneLine } from '../../text/words.ts'
import { runs } from '../../../../testbed/runs.ts'

describe('the summary of one side', () => {
  it('lists what the example laptop has', () => {
    const [local] = examplePair(new Date('2026-03-04T10:42:00Z'))
    expect(summaryLines(local)).toEqual([
      'MIRA-NOTEBOOK (Windows 11 Pro 24H2, 10.0.26100, x64)',
      'Local device: Example: this is not a remote session.',
      'Session: no remote session',
      'Read at 2026-03-04 10:41:56 UTC in 164 ms',
      '',
      'Smart card readers (4)',
      '  Alcor Micro USB Smart Card Reader 0: no card',
      '  Identiv uTrust 2700 R Smart Card Reader 0: no card',
      '  Windows Hello for Business 1: card present, in use, Identity Device (Microsoft Generic Profile)',
      '  Yubico YubiKey OTP+FIDO+CCID 0: card present, YubiKey 5 (PIV)',
      'COM ports (2)',
      '  COM3: USB Serial Port, FTDI',
      '  COM7: Prolific USB-to-Serial Comm Port, Prolific',
      'Sound outputs (2)',
      '  Monitor (Display Audio): 100 %',
      '  Speakers (Realtek Audio): default, 62 %',
      'Microphones (1)',
      '  Headset Microphone (USB Audio): default, 85 %'
    ])
  })

  it('names what could not be read with its code and what to do, and never as an empty list', () => {
    const lines = summaryLines({
      ...snapshotWith(),
      smartcard: {
        status: 'failed',
        tookMs: 1,
        reason: 'the smart card service is not running',
        error: { code: '0x8010001D', message: 'x', hint: 'Start it.' }
      },
      audio: { status: 'absent', tookMs: 1, reason: 'no sound server' },
      events: failed('5', 'access denied')
    })
    expect(lines.slice(5)).toEqual([
      'Smart card readers: could not be read: the smart card service is not running (0x8010001D). Start it.',
      'COM ports: none',
      'Sound outputs: not available: no sound server',
      'Microphones: not available: no sound server',
      '',
      'Event logs: could not be read: access denied (5)'
    ])
  })

  it('names with its code what a list may lack', () => {
    const lines = summaryLines({
      ...snapshotWith(),
      serial: incomplete({ ports: [{ name: 'COM5' }] }, '0x00000005', 'RegOpenKeyExW(SERIALCOMM): ERROR_ACCESS_DENIED (0x00000005)'),
      certificates: incomplete({ certificates: [] }, '0x00000005', 'NTAuth')
    })
    expect(lines).toContain('COM ports: part could not be read: RegOpenKeyExW(SERIALCOMM): ERROR_ACCESS_DENIED (0x00000005)')
    expect(lines).toContain('Certificates: part could not be read: NTAuth (0x00000005)')
  })

  it('says where a redirected port leads and who holds a port', () => {
    const lines = summaryLines(
      snapshotOf('session', {
        ports: [
          { name: 'COM5', redirected: { sessionId: 2, client: 'tsclient', clientPort: 'COM3' }, inUse: { state: 'yes', by: 'scale.exe' } },
          { name: '/dev/ttyS0', access: 'denied' }
        ]
      })
    )
    expect(lines).toContain('  COM5: leads to COM3 of tsclient, in use by scale.exe')
    expect(lines).toContain('  /dev/ttyS0: this user may not open it')
  })

  it('is one line for each device, whatever is in the names', () => {
    fc.assert(
      fc.property(snapshotArbitrary(), (snapshot) => {
        const lines = summaryLines(snapshot)
        expect(lines.filter((line) => oneLine(line) !== line.trim())).toEqual([])
        const devices =
          (dataOf(snapshot.smartcard)?.readers.length ?? 0) +
          (dataOf(snapshot.serial)?.ports.length ?? 0) +
          (dataOf(snapshot.audio)?.endpoints.length ?? 0)
        expect(lines.slice(4).filter((line) => line.startsWith('  '))).toHaveLength(devices)
      }),
      runs()
    )
  })
})
