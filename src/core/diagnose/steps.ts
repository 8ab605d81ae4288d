import type { Platform } from '../snapshot/schema.ts'
import type { ClientInfo } from '../policy/input.ts'
import type { AnyCapability } from '../policy/settings.ts'
import { POLICY_KEY, SETTINGS } from '../policy/settings.ts'
import type { FixStep } from './types.ts'

type On = Platform | 'unknown'

export const you = (text: string, exact?: string): FixStep => ({ who: 'you', text, ...(exact === undefined ? {} : { exact }) })
export const helpdesk = (text: string, exact?: string): FixStep => ({ who: 'helpdesk', text, ...(exact === undefined ? {} : { exact }) })
export const administrator = (text: string, exact?: string): FixStep => ({
  who: 'administrator',
  text,
  ...(exact === undefined ? {} : { exact })
})

export const reconnect = you('Sign out of the session and connect again.')
export const restartHost = administrator('Restart the session host: the setting counts only afterwards.', 'shutdown /r /t 0')

/** The host's name in the words of the platform. */
export const hostName = (platform: On): string =>
  platform === 'windows365'
    ? 'Cloud PC'
    : platform === 'devbox'
      ? 'dev box'
      : platform === 'avd' || platform === 'rds'
        ? 'session host'
        : 'remote computer'

/** Steps that lift a Group Policy block, in the tools that the platform is managed with. */
export function policySteps(capability: AnyCapability, platform: On): FixStep[] {
  const facts = SETTINGS[capability].policy
  const allow = facts.allowingState
  const intune = administrator(
    `In the Intune admin center set "${facts.displayName}" to ${allow}.`,
    `${facts.intunePath} > ${facts.displayName}`
  )
  const group = administrator(`In Group Policy set "${facts.displayName}" to ${allow}.`, `${facts.groupPolicyPath} > ${facts.displayName}`)
  const verify = helpdesk(
    `Check on the ${hostName(platform)} that the value is gone or ${facts.blocks === 'zero' ? '1' : '0'}.`,
    `reg query "${POLICY_KEY}" /v ${facts.valueName}`
  )
  const managed = platform === 'windows365' || platform === 'devbox' ? [intune, group] : [group, intune]
  return [...managed, restartHost, verify]
}

/** Where a property is set on the platform, and to what. */
export function propertySteps(capability: AnyCapability, platform: On, client?: ClientInfo): FixStep[] {
  const value = SETTINGS[capability].property.allowing
  const facts = SETTINGS[capability].property
  const words = facts.portal === undefined ? 'set this property' : `set "${facts.portal.name}" to "${facts.portal.choice}"`
  const portal = administrator(`In the Azure portal open the host pool, then RDP Properties > Device redirection, and ${words}.`, value)
  const file = helpdesk('In the .rdp file that the connection is opened with, set this line (a signed file must be signed again).', value)
  const option = FREERDP[capability]
  const tab =
    client?.platform === 'linux' && option !== undefined
      ? you('Start the FreeRDP client with the option for it.', `xfreerdp ${option} ...`)
      : client?.platform === 'macos'
        ? you('In Windows App edit the connection and switch the device on.', 'Windows App > Edit PC > Devices & Audio')
        : you(MSTSC[capability] ?? 'In Remote Desktop Connection open Show Options > Local Resources and tick the device.')
  if (platform === 'avd') return [portal, reconnect]
  if (platform === 'windows365' || platform === 'devbox')
    return [administrator('Remove the custom RDP property that switches it off, or set it to this value.', value), reconnect]
  if (platform === 'rds')
    return [
      administrator(
        'Set the property on the session collection.',
        `Set-RDSessionCollectionConfiguration -CollectionName <name> -CustomRdpProperty "${value}"`
      ),
      file,
      reconnect
    ]
  if (platform === 'unknown') return [portal, file, tab, reconnect]
  return [tab, file, reconnect]
}

const MSTSC: Partial<Record<AnyCapability, string>> = {
  smartcard:
    'In Remote Desktop Connection open Show Options > Local Resources > More and tick "Smart cards or Windows Hello for Business".',
  com: 'In Remote Desktop Connection open Show Options > Local Resources > More and tick "Ports".',
  audioOut:
    'In Remote Desktop Connection open Show Options > Local Resources > Remote audio > Settings and choose "Play on this computer".',
  audioIn:
    'In Remote Desktop Connection open Show Options > Local Resources > Remote audio > Settings and choose "Record from this computer".'
}

/** https://github.com/FreeRDP/FreeRDP/wiki/CommandLineInterface */
const FREERDP: Partial<Record<AnyCapability, string>> = {
  smartcard: '/smartcard',
  com: '/serial:COM1,/dev/ttyUSB0',
  audioOut: '/sound',
  audioIn: '/microphone'
}

/** Commands that make a service start again. `start` is its ordinary start type. */
export function serviceSteps(name: string, start: 'auto' | 'demand', disabled: boolean): FixStep[] {
  return [
    ...(disabled ? [administrator(`Allow the service ${name} to start.`, `sc config ${name} start= ${start}`)] : []),
    administrator(`Start the service ${name}.`, `net start ${name}`)
  ]
}

/** How the smart card service is started on each system. macOS starts it by itself. */
export function serviceStart(os: 'windows' | 'macos' | 'linux' | undefined): FixStep[] {
  if (os === 'linux')
    return [administrator('Start the smart card daemon, and let it start by itself from now on.', 'systemctl enable --now pcscd.socket')]
  if (os === 'windows') return serviceSteps('SCardSvr', 'demand', false)
  return []
}
