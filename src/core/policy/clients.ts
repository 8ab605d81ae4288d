import { settingsOf } from '../capabilities/all.ts'
import type { AnyCapability } from '../capabilities/all.ts'
import type { ClientInfo } from '../facts/answers.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/**
 * Whether the client redirects the capability; 'unknown' on Linux, where it depends on the program and its options.
 * https://learn.microsoft.com/en-us/windows-app/compare-platforms-features#redirection
 */
export function clientSupports({ platform }: ClientInfo, capability: AnyCapability): 'yes' | 'no' | 'unknown' {
  if (platform === 'linux') return 'unknown'
  return settingsOf(capability).notFrom?.includes(platform) === true ? 'no' : 'yes'
}

/** The client's platform as people know it. */
export const clientPlatform = ({ platform }: ClientInfo): Words => say(`client.${platform}`)

/** Platform and program: "Linux, xfreerdp". */
export const clientName = (client: ClientInfo): Words =>
  client.name === undefined ? clientPlatform(client) : say('client.named', { platform: clientPlatform(client), name: client.name })

export { isFreeRdp } from '../facts/freerdp.ts'
