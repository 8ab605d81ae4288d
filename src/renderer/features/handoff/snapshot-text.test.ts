import { describe, expect, it } from 'vitest'
import { readSnapshotText } from '../../../core/snapshot/read.ts'
import { present, snapshotWith, windowsMachine } from '../../../core/snapshot/snapshot.testing.ts'
import { snapshotFileName, snapshotText } from './snapshot-text.ts'

const named = (name: string) => snapshotWith({ machine: present({ ...windowsMachine, name }) })

describe('what leaves the window', () => {
  it('is named after side, machine and time, in characters that every file system takes', () => {
    expect(snapshotFileName(named('ANNA LAPTOP/1:*'), false)).toBe('sidecheck-local-ANNA-LAPTOP-1-20261121-090000.json')
    expect(snapshotFileName(named('../..'), false)).toBe('sidecheck-local-20261121-090000.json')
  })

  it('does not carry the machine in its name when names are hidden', () => {
    expect(snapshotFileName(named('ANNA'), true)).toBe('sidecheck-local-20261121-090000.json')
  })

  it('is what the other side reads', () => {
    const snapshot = named('ANNA')
    expect(readSnapshotText(snapshotText(snapshot))).toEqual({ ok: true, snapshot })
  })
})
