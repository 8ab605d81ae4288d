import { readFileSync } from 'node:fs'
import type { SessionInfo } from '../../../core/snapshot/schema.ts'

/** Where xrdp's packages keep its configuration. It is readable for everybody in Debian's and Fedora's. */
export const XRDP_INI = '/etc/xrdp/xrdp.ini'

const CHANNELS = ['rdpsnd', 'rdpdr', 'drdynvc', 'cliprdr'] as const

/** A real one has some hundred lines. */
const MAX_LENGTH = 1024 * 1024

type Channels = NonNullable<SessionInfo['xrdp']>['channels']

/**
 * The channels that xrdp.ini says something of: undefined where the file is not there or not to be read. A channel that it does not
 * name is left out. `allow_channels=false` in [Globals] closes all of them (man xrdp.ini).
 */
export function xrdpChannels(path = XRDP_INI): Channels | undefined {
  let content: string
  try {
    content = readFileSync(path, 'utf8').slice(0, MAX_LENGTH)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
  return channelsIn(content)
}

export function channelsIn(content: string): Channels {
  const channels: Channels = {}
  let closed = false
  let section = ''
  for (const line of content.split(/\r?\n/)) {
    const heading = /^\s*\[([^\]]*)\]/.exec(line)?.[1]
    if (heading !== undefined) section = heading.toLowerCase()
    const [, name = '', value = ''] = /^\s*([\w.]+)\s*=\s*(\S+)/.exec(line) ?? []
    if (section === 'globals' && name.toLowerCase() === 'allow_channels') closed = !isOn(value)
    const channel = section === 'channels' ? CHANNELS.find((one) => one === name.toLowerCase()) : undefined
    // own key: one of CHANNELS
    if (channel !== undefined) channels[channel] = isOn(value)
  }
  return closed ? { rdpsnd: false, rdpdr: false, drdynvc: false, cliprdr: false } : channels
}

/** g_text2bool of xrdp's common/os_calls.c: everything else is no. */
const isOn = (value: string): boolean => /^(?:1|true|on|yes)$/i.test(value)
