import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../../core/snapshot/schema.ts'
import { microphoneAccess } from './privacy.ts'

const consents = (user: string | null, desktopApps: string | null, machine: string | null): Snapshot['privacy'] => ({
  status: 'present',
  tookMs: 1,
  data: { microphone: { user, desktopApps, machine } }
})

describe("what the system's privacy settings say of the microphone", () => {
  it('is denied where one of the three consents denies', () => {
    expect(microphoneAccess(consents('Allow', 'Deny', 'Allow'))).toBe('denied')
    expect(microphoneAccess(consents('Allow', null, 'deny'))).toBe('denied')
  })

  it('is allowed where one is set and none denies', () => {
    expect(microphoneAccess(consents('Allow', null, null))).toBe('allowed')
  })

  it('is unknown where none is set, or they could not be read', () => {
    expect(microphoneAccess(consents(null, null, null))).toBe('unknown')
    expect(microphoneAccess({ status: 'denied', tookMs: 1, reason: 'no' })).toBe('unknown')
    expect(microphoneAccess(undefined)).toBe('unknown')
  })
})
