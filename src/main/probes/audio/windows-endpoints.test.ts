import { describe, expect, it } from 'vitest'
import { isRedirected, toEndpoint, type EndpointFacts } from './windows-endpoints.ts'

const speakers: EndpointFacts = {
  id: '{0.0.0.00000000}.{1}',
  name: 'Speakers (Realtek)',
  direction: 'output',
  defaultFor: ['console', 'multimedia'],
  state: 1,
  formFactor: 1,
  enumerator: 'HDAUDIO',
  muted: false,
  volume: 0.5,
  arrivedAt: null
}

describe('isRedirected', () => {
  it('is never so outside a remote session', () => {
    expect(isRedirected({ ...speakers, name: 'Remote Audio', formFactor: 0 }, false)).toBe('no')
  })

  it('goes by the form factor, and by the name in many languages', () => {
    expect(isRedirected({ ...speakers, formFactor: 0 }, true)).toBe('yes')
    const names = [
      'Remote Audio',
      'Lautsprecher (Remoteaudio)',
      'Audio distant',
      'Audio remoto',
      'Áudio Remoto',
      'リモート オーディオ',
      '远程音频',
      '원격 오디오'
    ]
    expect(names.filter((name) => isRedirected({ ...speakers, name, enumerator: null }, true) !== 'yes')).toEqual([])
  })

  it("takes a device on a hardware bus for the session host's own, and says unknown of others", () => {
    expect(isRedirected(speakers, true)).toBe('no')
    expect(isRedirected({ ...speakers, enumerator: 'ROOT' }, true)).toBe('unknown')
    expect(isRedirected({ ...speakers, enumerator: null }, true)).toBe('unknown')
  })
})

describe('toEndpoint', () => {
  it('shows state, volume in per cent and form factor', () => {
    expect(toEndpoint(speakers, false)).toEqual({
      id: '{0.0.0.00000000}.{1}',
      name: 'Speakers (Realtek)',
      direction: 'output',
      isDefault: true,
      defaultFor: ['console', 'multimedia'],
      state: 'active',
      muted: false,
      volume: 50,
      redirected: 'no',
      formFactor: 'speakers'
    })
    expect(toEndpoint({ ...speakers, state: 8, formFactor: 99, volume: null, muted: null }, false)).toMatchObject({
      state: 'unplugged',
      volume: null,
      muted: null
    })
    expect(toEndpoint({ ...speakers, formFactor: 99 }, false)).not.toHaveProperty('formFactor')
  })

  it('tells when its device came where Windows does', () => {
    const arrivedAt = '2026-11-20T08:00:00.000Z'
    expect(toEndpoint({ ...speakers, arrivedAt }, false).arrivedAt).toBe(arrivedAt)
    expect(toEndpoint(speakers, false)).not.toHaveProperty('arrivedAt')
  })
})
