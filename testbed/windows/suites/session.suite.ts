import { describe, expect, it } from 'vitest'
import { formatCode, NativeError } from '../../../src/main/native/win32/errors.ts'
import { attempt, readValue } from '../../../src/main/native/win32/registry.ts'
import { deleteValue, setValues } from './arrange.ts'
import { inBed } from './bed.ts'
import { dataOf } from './reading.ts'

const TERMINAL_SERVER = 'SYSTEM\\CurrentControlSet\\Control\\Terminal Server'

describe('the machine probe', () => {
  it('names this Windows', async () => {
    const { os } = await dataOf('machine')
    expect(os.family).toBe('windows')
    expect(os.name).toMatch(/^Windows/)
    expect(os.version).toMatch(/^10\.0\.\d+$/)
  })
})

describe('how the machine is joined', () => {
  it('is told, or left open', async () => {
    const { join } = await dataOf('machine')
    if (inBed) expect(join).toEqual({ state: 'workgroup' })
    else if (join !== undefined) expect(['workgroup', 'domain', 'entra', 'entra-hybrid']).toContain(join.state)
  })
})

describe('the session probe', () => {
  it('says what led to its answer', async () => {
    const session = await dataOf('session')
    expect(session.sessionId).toBeGreaterThanOrEqual(0)
    expect(session.reasons).toContainEqual(expect.stringMatching(/^SM_REMOTESESSION: (true|false)$/))
  })

  it.skipIf(!inBed)('knows the console, and reads GlassSessionId', async () => {
    setValues('HKLM', TERMINAL_SERVER, { GlassSessionId: 1 })
    try {
      const session = await dataOf('session')
      expect(session).toMatchObject({
        remote: false,
        protocol: 'console',
        platform: 'console',
        clientName: null,
        clientBuild: null,
        startedAt: null
      })
      expect(session.reasons).toContain('GlassSessionId: 1')
    } finally {
      deleteValue('HKLM', TERMINAL_SERVER, 'GlassSessionId')
    }
  })
})

describe('the events probe', () => {
  it('gives every channel a state, and a failed one its code', async () => {
    const { channels } = await dataOf('events')
    expect(channels.map(({ channel }) => channel.split('/')[1])).toEqual(['Playback', 'Capture', 'Operational'])
    for (const { state, error } of channels) {
      if (['denied', 'missing', 'failed'].includes(state)) expect(error?.code).toMatch(/^0x[0-9A-F]{8}$/)
      else expect(error).toBeUndefined()
    }
  })
})

describe('errors', () => {
  it('carry the call, the symbolic name and the code', () => {
    expect(new NativeError('RegOpenKeyExW(HKLM\\X)', 5).message).toBe('RegOpenKeyExW(HKLM\\X): ERROR_ACCESS_DENIED (0x00000005)')
    expect(new NativeError('IMMDevice::Activate', -2004287484).toProbeError().code).toBe('0x88890004')
    expect(formatCode(-2146435043)).toBe('0x8010001D')
  })

  it('do not stand for a value that is not set', () => {
    expect(attempt(() => readValue('HKLM', 'SOFTWARE\\No\\Such\\Key', 'x'))).toEqual({ ok: true, value: undefined })
  })
})
