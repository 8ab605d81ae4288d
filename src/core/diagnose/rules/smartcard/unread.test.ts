import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../snapshot/reading.ts'
import { failed, findingsOf, rules, service, unsupported, workingLocal, workingSession } from '../../testing.ts'
import type { SnapshotParts } from '../../testing.ts'
import { NO_SERVICE } from './testing.ts'

const without = (status: 'denied' | 'not-asked'): Reading<never> => ({ status, tookMs: 1, reason: 'Nobody looked.' })
const UNREAD: readonly [string, Reading<never>][] = [
  ['denied', without('denied')],
  ['not asked for', without('not-asked')],
  ['not supported', unsupported()],
  ['not run', failed('NOT_RUN', 'Sidecheck did not run on this side.')]
]
const found = (local: SnapshotParts, session: SnapshotParts): string[] => rules(findingsOf(workingLocal(local), workingSession(session)))

describe('a list of readers that was not read', () => {
  it.each(UNREAD)('(%s) is not told as a device without a reader', (_, smartcard) => {
    expect(found({ smartcard }, {})).not.toContain('smartcard/no-local-reader')
    expect(found({ smartcard }, { smartcard: NO_SERVICE })).not.toContain('smartcard/reader-on-host')
  })

  it('is told where the service was asked and does not answer', () => {
    expect(found({ smartcard: failed('0x8010001E', 'The service was stopped.') }, { readers: [] })).toContain('smartcard/no-local-reader')
  })
})

describe('a service', () => {
  it.each(['constructor', 'toString', '__proto__'])('with the name %s is none of those that cards need', (name) => {
    expect(found({ serviceList: [service(name, 'stopped', 'disabled')] }, {})).not.toContain('smartcard/service-disabled')
  })
})
