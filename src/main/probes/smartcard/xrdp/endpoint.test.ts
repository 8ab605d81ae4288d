import { describe, expect, it } from 'vitest'
import { saidEnglish } from '../../../../core/snapshot/said.ts'
import { inXrdpSession, xrdpEndpoint } from './endpoint.ts'

describe('xrdpEndpoint', () => {
  it.each([
    [':10', '/home/me/.pcsc10/pcscd.comm'],
    [':11.0', '/home/me/.pcsc11/pcscd.comm'],
    ['unix:12', '/home/me/.pcsc12/pcscd.comm'],
    ['[::1]:13.1', '/home/me/.pcsc13/pcscd.comm']
  ])('for the display %s is %s', (DISPLAY, path) => {
    expect(xrdpEndpoint({ HOME: '/home/me', DISPLAY })).toEqual({ path, shown: path.replace('/home/me', '~') })
  })

  it.each([
    [{ DISPLAY: ':10' }, 'HOME is not set'],
    [{ HOME: '/home/me' }, 'DISPLAY is not set'],
    [{ HOME: '/home/me', DISPLAY: '' }, 'DISPLAY is not set'],
    [{ HOME: '/home/me', DISPLAY: ':10/../../x' }, 'no display number'],
    [{ HOME: '/home/me', DISPLAY: ':1234567' }, 'no display number']
  ])('of %o says what is missing: %s', (env, missing) => {
    const endpoint = xrdpEndpoint(env)
    expect('missing' in endpoint && saidEnglish(endpoint.missing)).toContain(missing)
  })

  it('is asked for where xrdp says that this is its session', () => {
    expect(inXrdpSession({ XRDP_SESSION: '41' })).toBe(true)
    expect(inXrdpSession({ XRDP_SOCKET_PATH: '/run/xrdp/sockdir' })).toBe(true)
    expect(inXrdpSession({ DISPLAY: ':10', HOME: '/home/me' })).toBe(false)
  })
})
