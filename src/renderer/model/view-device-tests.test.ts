import { describe, expect, it } from 'vitest'
import { portTest } from '../../core/diagnose/testing.ts'
import type { DeviceTest } from '../../core/device-test/result.ts'
import { present, remoteSession, snapshotWith } from '../../core/snapshot/snapshot.testing.ts'
import { viewOf } from './whole-view.ts'

const ports = (side: 'local' | 'session') =>
  snapshotWith({
    side,
    id: side,
    serial: present({
      ports: [{ name: 'COM7', ...(side === 'session' ? { redirected: { sessionId: 2, client: 'TEST-PC', clientPort: 'COM7' } } : {}) }]
    }),
    ...(side === 'session' ? { session: present(remoteSession) } : {})
  })
const [local, session] = [ports('local'), ports('session')]
const inSession: DeviceTest = { ...portTest('session', 'COM7', 'loopback'), at: '2026-11-21T09:30:00.000Z' }
const viewWith = (...tests: DeviceTest[]) => viewOf(local, session, false, { pasted: [], platform: null, tests })
const testOf = (view: ReturnType<typeof viewOf>) => view.rows.find(({ capability }) => capability === 'com')?.test

describe('device tests in the view', () => {
  it('stand with the row of their device', () => {
    const view = viewWith(inSession)
    expect(testOf(view)).toMatchObject({ result: 'usable', side: 'session' })
    expect(view.deviceTests).toEqual([inSession])
  })

  it('count nothing where they are from before the session, or of another machine', () => {
    const before = { ...inSession, at: '2026-11-20T09:00:00.000Z' }
    const elsewhere = { ...inSession, machine: 'ANOTHER-HOST' }
    const view = viewWith(before, elsewhere)
    expect(testOf(view)).toBeUndefined()
    expect(view.deviceTests).toEqual([])
  })

  it('are kept for the side that they are about while the other one is not here', () => {
    expect(viewOf(local, null, false, { pasted: [], platform: null, tests: [inSession] }).deviceTests).toEqual([inSession])
  })
})
