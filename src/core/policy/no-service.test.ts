import { describe, expect, it } from 'vitest'
import { failed, service, sessionSnapshot } from '../diagnose/testing.ts'
import type { SnapshotParts } from '../diagnose/testing.ts'
import { factsOf } from '../evidence/gather.ts'
import type { Extras } from '../facts/answers.ts'
import type { Reading } from '../snapshot/reading.ts'
import { english } from '../words/index.ts'
import { effective } from './effective.ts'
import { channelServerEnded, noRedirectionHere, surelyNone } from './no-service.ts'
import { platformOf } from './session.ts'

const NO_SERVICE = '0x8010001D'
const error = (code: string) => ({ code, message: 'nothing there', hint: '' })
const absent = (code: string): Reading<never> => ({ status: 'absent', tookMs: 0, reason: 'none', error: error(code) })
/** A list that only Windows has. */
const OWN_SERVICE: SnapshotParts['services'] = { status: 'present', tookMs: 1, data: { services: [service('SCardSvr')] } }
const stopped = [service('SCardSvr', 'stopped')]

const factsIn = (parts: SnapshotParts) => factsOf({ session: sessionSnapshot(parts) })

/** What is told of each capability that the session has none of for certain. */
function told(parts: SnapshotParts, extras: Extras = {}): Record<string, string> {
  const session = sessionSnapshot(parts)
  const facts = factsOf({ session, extras })
  const none = surelyNone(facts, session, effective(facts, platformOf(facts)))
  return Object.fromEntries([...none].map(([capability, words]) => [capability, english(words)]))
}

const HERE = {
  smartcard:
    'The remote desktop answers that there is no smart card service: it asks your device for one, and nothing is passed on from there.'
}
const xrdp = (code: string) => ({ smartcard: `The remote desktop gets no card reader from your device (${code}).` })

describe('a session whose list of readers could not be read', () => {
  it.each<[string, SnapshotParts, Record<string, string>]>([
    ['has none where it answers "no service" beside a service that runs', { smartcard: absent(NO_SERVICE) }, HERE],
    ['has none where it failed with that answer', { smartcard: failed(NO_SERVICE, 'no') }, HERE],
    ['has none where the service was asked and has no reader', { smartcard: absent('0x8010002E'), serviceList: stopped }, HERE],
    ['may have some where its own service does not run', { smartcard: absent(NO_SERVICE), serviceList: stopped }, {}],
    ['may have some after another answer', { smartcard: absent('0x80100069') }, {}],
    [
      'may have some where nobody was allowed to ask',
      { smartcard: { status: 'denied', tookMs: 0, reason: 'no', error: error(NO_SERVICE) } },
      {}
    ],
    ['may have some where it told no code', { smartcard: { status: 'absent', tookMs: 0, reason: 'none' } }, {}],
    ['may have some where it is not Windows', { os: 'linux', platform: 'rdp', smartcard: absent(NO_SERVICE) }, {}],
    ['may have some where it is no session', { remote: false, smartcard: absent(NO_SERVICE) }, {}],
    ['has none of xrdp where nothing is at its socket', { os: 'linux', platform: 'xrdp', smartcard: absent('ENOENT') }, xrdp('ENOENT')],
    ['has none of xrdp that has ended', { os: 'linux', platform: 'xrdp', smartcard: absent('ECONNREFUSED') }, xrdp('ECONNREFUSED')],
    [
      'has none of xrdp whose client has no such device',
      { os: 'linux', platform: 'xrdp', smartcard: absent('0xC0000001') },
      xrdp('0xC0000001')
    ],
    ['may have some of xrdp after another answer', { os: 'linux', platform: 'xrdp', smartcard: absent('EACCES') }, {}],
    ['may have some of xrdp that failed', { os: 'linux', platform: 'xrdp', smartcard: failed('ENOENT', 'no') }, {}],
    ['may have some where no such answer means anything', { serial: absent(NO_SERVICE), audio: absent('ENOENT') }, {}]
  ])('%s', (_, parts, expected) => {
    expect(told(parts)).toEqual(expected)
  })

  it('has none where a layer that was read blocks them, and may have some where that is only the default', () => {
    const parts = { smartcard: absent(NO_SERVICE), serviceList: stopped }
    const off = (value: string): Extras => ({ properties: [{ name: 'redirectsmartcards', value, source: 'rdp' }] })
    expect(Object.keys(told(parts, off('0')))).toEqual(['smartcard'])
    expect(told(parts, off('1'))).toEqual({})
  })
})

describe('no smart card redirection', () => {
  it('is shown by two facts: the answer "no service", and the own service that runs', () => {
    const found = noRedirectionHere(factsIn({ smartcard: absent(NO_SERVICE) }))
    expect(found?.map(({ kind }) => kind)).toEqual(['native-error', 'service'])
    expect(found?.[1]?.value).toMatchObject({ name: 'SCardSvr', state: 'running' })
  })

  it.each<[string, SnapshotParts]>([
    ['the service does not run', { smartcard: absent(NO_SERVICE), serviceList: stopped }],
    ['the answer is another one', { smartcard: absent('0x8010002E') }],
    ['there is no answer', {}],
    ['it is not Windows', { os: 'linux', smartcard: absent(NO_SERVICE), services: OWN_SERVICE }],
    ['it is no session', { remote: false, smartcard: absent(NO_SERVICE) }]
  ])('is not shown where %s', (_, parts) => {
    expect(noRedirectionHere(factsIn(parts))).toBeUndefined()
  })
})

describe("xrdp's channel server", () => {
  it('has ended where nobody listens at the socket that it had', () => {
    const parts = { os: 'linux', platform: 'xrdp' } as const
    expect(channelServerEnded(factsIn({ ...parts, smartcard: absent('ECONNREFUSED') }))?.value.error.code).toBe('ECONNREFUSED')
    expect(channelServerEnded(factsIn({ ...parts, smartcard: absent('ENOENT') }))).toBeUndefined()
    expect(channelServerEnded(factsIn(parts))).toBeUndefined()
    const elsewhere = sessionSnapshot({ ...parts, smartcard: absent('ECONNREFUSED') })
    expect(channelServerEnded(factsOf({ local: elsewhere }))).toBeUndefined()
  })
})
