import { describe, expect, it } from 'vitest'
import { compareDevices } from '../compare/compare.ts'
import { examplePair } from './example.ts'
import { readSnapshotText } from './read.ts'

const now = new Date('2026-03-04T10:42:00Z')

describe('the built-in example', () => {
  it('is two valid snapshots, one of each side, marked as an example and read shortly before', () => {
    const pair = examplePair(now)
    expect(pair.map(({ side, app }) => [side, app.host])).toEqual([
      ['local', 'example'],
      ['session', 'example']
    ])
    for (const snapshot of pair) {
      expect(readSnapshotText(JSON.stringify(snapshot))).toEqual({ ok: true, snapshot })
      const age = now.getTime() - Date.parse(snapshot.takenAt)
      expect(age).toBeGreaterThan(0)
      expect(age).toBeLessThan(120_000)
    }
  })

  it('shows a missing reader, blocked ports, and sound that is listed but not proved', () => {
    const rows = compareDevices(...examplePair(now))
    expect(rows.map(({ capability, name, state, certainty }) => `${capability} ${name}: ${state}, ${certainty}`)).toEqual([
      'smartcard Alcor Micro USB Smart Card Reader 0: missing, listed',
      'smartcard Identiv uTrust 2700 R Smart Card Reader 0: redirected, proved',
      'smartcard Windows Hello for Business 1: redirected, proved',
      'smartcard Yubico YubiKey OTP+FIDO+CCID 0: redirected, proved',
      'com COM1: session-only, listed',
      'com COM3: missing, listed',
      'com COM7: missing, listed',
      'audioOut Monitor (Display Audio): local-only, listed',
      'audioOut Speakers (Realtek Audio): redirected, listed',
      'audioIn Headset Microphone (USB Audio): redirected, listed'
    ])
  })
})
