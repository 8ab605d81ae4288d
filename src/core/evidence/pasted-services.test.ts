import { describe, expect, it } from 'vitest'
import { examplePair } from '../snapshot/example.ts'
import type { ServiceInfo, Snapshot } from '../snapshot/schema.ts'
import type { PastedEvidence } from '../parse/index.ts'
import { factsOf } from './gather.ts'

const at = '2026-03-04T10:42:00Z'
const [, example] = examplePair(new Date(at))
const session = (services: ServiceInfo[]): Snapshot => ({ ...example, services: { status: 'present', tookMs: 1, data: { services } } })
const brought = (...services: ServiceInfo[]): PastedEvidence => ({ side: 'session', kind: 'services', at, value: { services } })
const smartcard = (state: ServiceInfo['state'], start: ServiceInfo['start']): ServiceInfo => ({ name: 'SCardSvr', state, start })
const known = (snapshot: Snapshot | undefined, ...pasted: PastedEvidence[]) =>
  factsOf({ session: snapshot, pasted })
    .all('service', 'session')
    .map(({ value, source }) => [value.name, value.state, value.start, source.by])

describe('a service that was brought', () => {
  it('never replaces one that was measured', () => {
    expect(known(session([smartcard('running', 'auto')]), brought(smartcard('stopped', 'disabled')))).toEqual([
      ['SCardSvr', 'running', 'auto', 'probe']
    ])
  })

  it('stands in for one that could not be read', () => {
    const denied = { ...smartcard('unknown', 'unknown'), error: { code: '5', message: 'denied' } }
    expect(known(session([denied]), brought({ ...smartcard('stopped', 'disabled'), name: 'scardsvr' }))).toEqual([
      ['scardsvr', 'stopped', 'disabled', 'paste']
    ])
  })

  it('is put together of several texts', () => {
    expect(known(undefined, brought(smartcard('running', 'unknown')), brought(smartcard('unknown', 'demand')))).toEqual([
      ['SCardSvr', 'running', 'demand', 'paste']
    ])
  })
})
