import { capabilityFacts, CAPABILITIES } from '../capabilities/index.ts'
import { settingsOf } from '../capabilities/all.ts'
import type { Capability } from '../capabilities/index.ts'
import type { AnyCapability } from '../capabilities/all.ts'
import { POLICY_KEY } from '../capabilities/settings.ts'
import type { ClientInfo } from '../facts/answers.ts'
import type { PlatformName } from '../policy/layers.ts'
import { isServiceOwned } from '../policy/session.ts'
import type { Side } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Params, Words } from '../words/index.ts'
import type { FixStep, StepId } from './finding.ts'
import { inPolicyEditor } from './policy-path.ts'

type StepMaker = (step: StepId, params?: Params, exact?: Words) => FixStep

const by =
  (who: FixStep['who']): StepMaker =>
  (step, params, exact) => ({
    who,
    step,
    ...(params === undefined ? {} : { params }),
    ...(exact === undefined ? {} : { exact: inPolicyEditor(exact) })
  })

export const you = by('you')
export const helpdesk = by('helpdesk')
export const administrator = by('administrator')

export const reconnect = you('step.reconnect')

const RESTART = 'shutdown /r /t 0'
const host = (platform: PlatformName): Params => ({ host: say(`host.${platform}`), platform })

/** A Cloud PC or dev box is one person's. Every other host may have sessions of many, which a restart would end. */
function drainSteps(platform: PlatformName): FixStep[] {
  if (isServiceOwned(platform)) return []
  if (platform === 'avd') {
    const command = 'Update-AzWvdSessionHost -ResourceGroupName <group> -HostPoolName <pool> -Name <host> -AllowNewSession:$false'
    return [administrator('step.drain.pool', undefined, command)]
  }
  if (platform === 'rds') return [administrator('step.drain', host(platform), 'change logon /drainuntilrestart')]
  return [administrator('step.drain.by-hand', host(platform))]
}

/** What drain mode keeps out is let in again by hand on Azure Virtual Desktop; elsewhere it ends with the restart. */
const undrainSteps = (platform: PlatformName): FixStep[] =>
  platform === 'avd'
    ? [
        administrator(
          'step.undrain',
          undefined,
          'Update-AzWvdSessionHost -ResourceGroupName <group> -HostPoolName <pool> -Name <host> -AllowNewSession:$true'
        )
      ]
    : []

/** A restart of what the session runs on, without ending sessions of others unannounced. */
export const restartSteps = (platform: PlatformName): FixStep[] => [
  ...drainSteps(platform),
  administrator('step.restart-host', host(platform), RESTART),
  ...undrainSteps(platform)
]

/** A setting was lifted since the session began: a new session is usually enough. */
export const restartIfStill = (platform: PlatformName): FixStep =>
  administrator('step.restart-if-still', { ...host(platform), shared: isServiceOwned(platform) ? 'no' : 'yes' }, RESTART)

/** Steps that lift a Group Policy block, in the tools that the platform is managed with. */
export function policySteps(capability: AnyCapability, platform: PlatformName): FixStep[] {
  const facts = settingsOf(capability).setting.policy
  const params = { name: facts.displayName, state: say(`policy.allowing.${facts.blockingState}`), ...host(platform) }
  const cloud = isServiceOwned(platform)
  // A machine is managed with one of the two: the second is the other way, not the next thing to do.
  const order = (first: boolean): Params => ({ ...params, order: first ? 'either' : 'or' })
  const intune = administrator('step.policy.intune', order(cloud), `${facts.intunePath} > ${facts.displayName}`)
  const group = administrator('step.policy.group', order(!cloud), `${facts.groupPolicyPath} > ${facts.displayName}`)
  const verify = helpdesk(
    'step.policy.verify',
    { ...host(platform), value: facts.blocks === 'zero' ? '1' : '0' },
    `reg query "${POLICY_KEY}" /v ${facts.valueName}`
  )
  return [...(cloud ? [intune, group] : [group, intune]), ...restartSteps(platform), verify]
}

/** Where the client itself is told to redirect a capability. */
function clientStep(capability: AnyCapability, client: ClientInfo | undefined): FixStep {
  const tested: Capability | undefined = CAPABILITIES.find((name) => name === capability)
  if (tested === undefined) return you('step.mstsc.other')
  const { freerdpOption, mstscStep } = capabilityFacts(tested)
  if (client?.platform === 'linux') return you('step.freerdp.option', undefined, `xfreerdp ${freerdpOption} ...`)
  if (client?.platform === 'macos') return you('step.windows-app.device', undefined, 'Windows App > Edit PC > Devices & Audio')
  return you(mstscStep)
}

/** Where the program that connects is told to pass a device on, whatever the connection's properties say. */
export function clientSteps(
  capability: Capability,
  { platform, client }: { platform: PlatformName; client: ClientInfo | undefined }
): FixStep[] {
  const brokered = platform === 'avd' || isServiceOwned(platform)
  const tab = brokered && client?.platform !== 'linux' ? you('step.client.switch') : clientStep(capability, client)
  return [tab, reconnect]
}

/**
 * What a session collection redirects, by the names of its cmdlet. Both parameters replace everything that they held, so they are
 * read first. https://learn.microsoft.com/powershell/module/remotedesktop/set-rdsessioncollectionconfiguration
 */
function collectionSteps(capability: AnyCapability): FixStep[] {
  const { collectionOption: option, allowing } = settingsOf(capability).setting.property
  const set = 'Set-RDSessionCollectionConfiguration -CollectionName <name>'
  const read = 'Get-RDSessionCollectionConfiguration -CollectionName <name> -Client | Format-List'
  return [
    administrator('step.property.collection.read', undefined, read),
    option === undefined
      ? administrator('step.property.collection.append', undefined, `${set} -CustomRdpProperty "<lines that were read>\`n${allowing}"`)
      : administrator('step.property.collection', { option }, `${set} -ClientDeviceRedirectionOptions <options that were read>,${option}`)
  ]
}

/** Where a property is set on the platform, and to what. */
export function propertySteps(capability: AnyCapability, platform: PlatformName, client?: ClientInfo): FixStep[] {
  const { allowing: value, portal: words } = settingsOf(capability).setting.property
  const portal = words
    ? administrator('step.property.portal', { name: words.name, choice: words.choice }, value)
    : administrator('step.property.portal-line', undefined, value)
  const file = helpdesk('step.property.file', undefined, value)
  const tab = clientStep(capability, client)
  if (platform === 'avd') return [portal, reconnect]
  if (isServiceOwned(platform)) return [administrator('step.property.custom', { portal: say(`portal.${platform}`) }, value), reconnect]
  if (platform === 'rds') return [...collectionSteps(capability), file, reconnect]
  return platform === 'unknown' ? [portal, file, tab, reconnect] : [tab, file, reconnect]
}

/** Commands that make a service start again on a side. `start` is its ordinary start type. */
export function serviceSteps(side: Side | 'both', name: string, start: 'auto' | 'demand', disabled: boolean): FixStep[] {
  return [
    ...(disabled ? [administrator('step.service.allow', { name, side }, `sc config ${name} start= ${start}`)] : []),
    administrator('step.service.start', { name, side }, `net start ${name}`)
  ]
}

interface DownService {
  side: Side
  name: string
  start: 'auto' | 'demand'
  disabled: boolean
  /** Windows does not know it there: no command starts what is not installed. */
  missing?: boolean
}

/** The same for many: one that is down on both sides in the same way stands once, and says so. */
export function servicesSteps(down: readonly DownService[]): FixStep[] {
  const ways = new Map<string, DownService[]>()
  for (const service of down) {
    const way = `${service.name.toLowerCase()} ${service.disabled} ${service.missing === true}`
    ways.set(way, [...(ways.get(way) ?? []), service])
  }
  return [...ways.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return []
    const side = rest.some((other) => other.side !== first.side) ? 'both' : first.side
    return first.missing === true
      ? [administrator('step.service.missing', { name: first.name, side }, 'DISM /Online /Cleanup-Image /RestoreHealth')]
      : serviceSteps(side, first.name, first.start, first.disabled)
  })
}

/** How the smart card service of the local device is started on each system. macOS starts it by itself. */
export function serviceStart(os: 'windows' | 'macos' | 'linux' | undefined): FixStep[] {
  if (os === 'linux') return [administrator('step.service.pcscd', undefined, 'systemctl enable --now pcscd.socket')]
  if (os === 'windows') return serviceSteps('local', 'SCardSvr', 'demand', false)
  return []
}
