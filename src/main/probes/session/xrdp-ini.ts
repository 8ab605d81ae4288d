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
  const content = contentOf(path)
  return content === undefined ? undefined : channelsIn(content)
}

/** Whether xrdp.ini lets a channel of any other name through, which it does where it names it; undefined where it cannot be read. */
export function xrdpAllows(channel: string, path = XRDP_INI): boolean | undefined {
  const content = contentOf(path)
  return content === undefined ? undefined : allowsIn(content, channel)
}

export function allowsIn(content: string, channel: string): boolean {
  const { closed, named } = settingsIn(content)
  return !closed && named.get(channel) === true
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').slice(0, MAX_LENGTH)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

export function channelsIn(content: string): Channels {
  const { closed, named } = settingsIn(content)
  if (closed) return { rdpsnd: false, rdpdr: false, drdynvc: false, cliprdr: false }
  return Object.fromEntries(CHANNELS.flatMap((name) => (named.has(name) ? [[name, named.get(name)]] : [])))
}

/** What stands under [Channels], by lower-case names, and whether all of it counts for nothing. */
function settingsIn(content: string): { closed: boolean; named: ReadonlyMap<string, boolean> } {
  const named = new Map<string, boolean>()
  let closed = false
  let section = ''
  for (const line of content.split(/\r?\n/)) {
    const heading = /^\s*\[([^\]]*)\]/.exec(line)?.[1]
    if (heading !== undefined) section = heading.toLowerCase()
    const [, name = '', value = ''] = /^\s*([\w.]+)\s*=\s*(\S+)/.exec(line) ?? []
    if (section === 'globals' && name.toLowerCase() === 'allow_channels') closed = !isOn(value)
    if (section === 'channels' && name !== '') named.set(name.toLowerCase(), isOn(value))
  }
  return { closed, named }
}

/** g_text2bool of xrdp's common/os_calls.c: everything else is no. */
const isOn = (value: string): boolean => /^(?:1|true|on|yes)$/i.test(value)
