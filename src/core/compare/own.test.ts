import { describe, expect, it } from 'vitest'
import { endpointWith, failed, snapshotOf, snapshotWith } from '../snapshot/snapshot.testing.ts'
import { english } from '../words/index.ts'
import { ownOf, ownWords } from './own.ts'

const NOT_YET = { status: 'not-asked', tookMs: 0, reason: '', text: { id: 'reason.not-yet' } } as const

const LINUX = {
  name: 'PC',
  os: { family: 'linux', name: 'Debian', version: '12', arch: 'x64' },
  locale: 'en-GB',
  timeZone: 'Europe/London'
} as const

describe('what a side has by itself', () => {
  it('is counted by kinds, with the cards that are in', () => {
    const snapshot = snapshotOf('local', {
      readers: [
        { name: 'A', states: ['present'] },
        { name: 'B', states: ['empty'] }
      ],
      ports: [{ name: 'COM3' }, { name: 'COM7' }],
      endpoints: [endpointWith({ name: 'Mic', id: 'a', direction: 'input' }), endpointWith({ name: 'Loud', id: 'b', direction: 'output' })]
    })
    expect(english(ownWords(ownOf(snapshot)))).toBe('2 card readers (1 card in), 2 COM ports, 1 speaker, 1 microphone')
  })

  it('leaves out a kind of which there is nothing', () => {
    expect(english(ownWords(ownOf(snapshotOf('local', { readers: [], ports: [{ name: 'COM3' }], endpoints: [] }))))).toBe('1 COM port')
  })

  it('says nothing of a list that failed, and nothing yet of one that has not answered', () => {
    const own = ownOf(snapshotWith({ smartcard: failed('0x8010001D', 'no service'), serial: NOT_YET }))
    expect(own.unread).toContain('smartcard')
    expect(own.waiting).toEqual(['com'])
  })

  it('does not call a list unread where nothing is there that would list it', () => {
    const absent = { status: 'absent', tookMs: 1, reason: 'The Smart Card service is not running.' } as const
    const own = ownOf(snapshotWith({ smartcard: absent }))
    expect([own.absent, own.unread]).toEqual([['smartcard'], []])
  })

  it('calls it unread on Linux, where the service may have been stopped beside a reader', () => {
    const absent = { status: 'absent', tookMs: 1, reason: 'pcscd is not running.' } as const
    const snapshot = snapshotWith({ smartcard: absent, machine: { status: 'present', tookMs: 1, data: LINUX } })
    const own = ownOf(snapshot)
    expect([own.absent, own.unread]).toEqual([[], ['smartcard']])
  })
})
