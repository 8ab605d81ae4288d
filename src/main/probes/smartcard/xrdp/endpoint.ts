import { join } from 'node:path'
import { said } from '../../../../core/snapshot/said.ts'
import type { ProbeText } from '../../../../core/snapshot/said.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface XrdpEndpoint {
  path: string
  shown: string
}

/** Whether xrdp started this process: it sets both for everything in its session (sesman/sesexec/env.c). */
export const inXrdpSession = (env: Environment): boolean => env['XRDP_SESSION'] !== undefined || env['XRDP_SOCKET_PATH'] !== undefined

/**
 * Where xrdp's channel server takes questions about smart cards: `.pcsc` and the number of the display, in the home
 * directory (scard_pcsc_init in sesman/chansrv/smartcard_pcsc.c of https://github.com/neutrinolabs/xrdp).
 * `shown` is the path without the name of the person, `missing` what is not known.
 */
export function xrdpEndpoint(env: Environment): XrdpEndpoint | { missing: ProbeText } {
  const home = env['HOME']
  if (home === undefined || home === '') return { missing: said('xrdp.no-variable', { name: 'HOME' }) }
  const display = env['DISPLAY']
  if (display === undefined || display === '') return { missing: said('xrdp.no-variable', { name: 'DISPLAY' }) }
  const number = /:(\d{1,5})(?:\.\d+)?$/.exec(display)?.[1]
  if (number === undefined) return { missing: said('xrdp.no-display-number', { value: JSON.stringify(display.slice(0, 100)) }) }
  const below = `.pcsc${Number(number)}/pcscd.comm`
  return { path: join(home, below), shown: `~/${below}` }
}
