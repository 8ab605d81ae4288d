import { capabilityFacts, CAPABILITIES, settingsOf } from '../capabilities/index.ts'
import type { AnyCapability, Capability } from '../capabilities/index.ts'
import { POLICY_KEY } from '../capabilities/settings.ts'
import type { ClientInfo } from '../facts/answers.ts'
import type { PlatformName } from '../policy/layers.ts'
import type { Side } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Params, Text, Words } from '../words/index.ts'
import type { FixStep } from './finding.ts'

type StepMaker = (step: Text['id'], params?: Params, exact?: Words) => FixStep

const by =
  (who: FixStep['who']): StepMaker =>
  (step, params, exact) => ({ who, step, ...(params === undefined ? {} : { params }), ...(exact === undefined ? {} : { exact }) })

export const you = by('you')
export const helpdesk = by('helpdesk')
export const administrator = by('administrator')

export const reconnect = you('step.reconnect')
/** A setting was lifted since the session began: a new session is usually enough. */
export const restartIfStill = administrator('step.restart-if-still', undefined, 'shutdown /r /t 0')
export const restartHost = administrator('step.restart-host', undefined, 'shutdown /r /t 0')

/** Steps that lift a Group Policy block, in the tools that the platform is managed with. */
export function policySteps(capability: AnyCapability, platform: PlatformName): FixStep[] {
  const facts = settingsOf(capability).setting.policy
  const params = { name: facts.displayName, state: say(`policy.allowing.${facts.blockingState}`) }
  const intune = administrator('step.policy.intune', params, `${facts.intunePath} > ${facts.displayName}`)
  const group = administrator('step.policy.group', params, `${facts.groupPolicyPath} > ${facts.displayName}`)
  const verify = helpdesk(
    'step.policy.verify',
    { host: say(`host.${platform}`), value: facts.blocks === 'zero' ? '1' : '0' },
    `reg query "${POLICY_KEY}" /v ${facts.valueName}`
  )
  const managed = platform === 'windows365' || platform === 'devbox' ? [intune, group] : [group, intune]
  return [...managed, restartHost, verify]
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

/** Whether the service sets the connection's properties by itself, so that no host pool and no file of a person has them. */
export const isServiceOwned = (platform: PlatformName): boolean => platform === 'windows365' || platform === 'devbox'

/** Where the program that connects is told to pass a device on, whatever the connection's properties say. */
export function clientSteps(
  capability: Capability,
  { platform, client }: { platform: PlatformName; client: ClientInfo | undefined }
): FixStep[] {
  const brokered = platform === 'avd' || isServiceOwned(platform)
  const tab = brokered && client?.platform !== 'linux' ? you('step.client.switch') : clientStep(capability, client)
  return [tab, reconnect]
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
  if (isServiceOwned(platform)) return [administrator('step.property.custom', undefined, value), reconnect]
  if (platform === 'rds') {
    const command = `Set-RDSessionCollectionConfiguration -CollectionName <name> -CustomRdpProperty "${value}"`
    return [administrator('step.property.collection', undefined, command), file, reconnect]
  }
  return platform === 'unknown' ? [portal, file, tab, reconnect] : [tab, file, reconnect]
}

/** Commands that make a service start again on a side. `start` is its ordinary start type. */
export function serviceSteps(side: Side, name: string, start: 'auto' | 'demand', disabled: boolean): FixStep[] {
  return [
    ...(disabled ? [administrator('step.service.allow', { name, side }, `sc config ${name} start= ${start}`)] : []),
    administrator('step.service.start', { name, side }, `net start ${name}`)
  ]
}

/** How the smart card service of the local device is started on each system. macOS starts it by itself. */
export function serviceStart(os: 'windows' | 'macos' | 'linux' | undefined): FixStep[] {
  if (os === 'linux') return [administrator('step.service.pcscd', undefined, 'systemctl enable --now pcscd.socket')]
  if (os === 'windows') return serviceSteps('local', 'SCardSvr', 'demand', false)
  return []
}
