import type { Root } from '../../native/win32/registry.ts'

/** The key that Group Policy and Intune write, below HKLM and, for some settings, HKCU. */
export const POLICY_PATH = 'SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
export const TERMINAL_SERVER_PATH = 'SYSTEM\\CurrentControlSet\\Control\\Terminal Server'
export const WINSTATIONS_PATH = `${TERMINAL_SERVER_PATH}\\WinStations`

/**
 * Values of the redirection settings in terminalserver.admx, as Windows Server 2016 to 2025 ship it, machine scope.
 * The same names are read below the Terminal Server key and below each listener, where Windows keeps its own settings.
 */
export const REDIRECTION_VALUES = [
  'fDisableCam',
  'AllowedAudioQualityMode',
  'fDisableAudioCapture',
  'fDisableClip',
  'SCClipLevel',
  'CSClipLevel',
  'fDisableCcm',
  'fForceClientLptDef',
  'UseUniversalPrinterDriverFirst',
  'fDisableCdm',
  'fDisableLPT',
  'fDisablePNPRedir',
  'fDisableCameraRedir',
  'fDisableLocationRedir',
  'fDisableCpm',
  'fPolicyFallbackPrintDriver',
  'FallbackPrintDriverType',
  'fEnableSmartCard',
  'fEnableTimeZoneRedirection',
  'EnableUiaRedirection',
  'fDisableWebAuthn'
] as const

/** What a policy tells the client of this machine; the last is which dialog an .rdp file opens, since April 2026. */
export const CLIENT_VALUES = ['fUsbRedirectionEnableMode', 'RedirectionWarningDialogVersion'] as const

/**
 * Which .rdp files a client may open, of the computer and of the user, and whose publisher it trusts.
 * https://learn.microsoft.com/windows-server/remote/remote-desktop-services/remotepc/manage-rdp-file-security-settings-with-group-policy
 */
export const FILE_VALUES = ['AllowUnsignedFiles', 'AllowSignedFiles'] as const
export const TRUSTED_PUBLISHERS = 'TrustedCertThumbprints'

/** What decides which certificates of a card are offered (smartcard.admx of Windows). */
export const CARD_PATH = 'SOFTWARE\\Policies\\Microsoft\\Windows\\SmartCardCredentialProvider'
export const CARD_VALUES = [
  'AllowCertificatesWithNoEKU',
  'AllowTimeInvalidCertificates',
  'EnumerateECCCerts',
  'AllowSignatureOnlyKeys'
] as const

/**
 * How User Account Control asks for credentials.
 * https://learn.microsoft.com/windows/security/application-security/application-control/user-account-control/settings-and-configuration
 */
export const ACCOUNT_CONTROL_PATH = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System'

export const ACCOUNT_CONTROL_VALUES = ['ConsentPromptBehaviorUser', 'ConsentPromptBehaviorAdmin', 'PromptOnSecureDesktop'] as const

/** Set on hosts whose Teams sends sound and picture past the session. https://learn.microsoft.com/azure/virtual-desktop/teams-on-avd */
export const TEAMS_PATH = 'SOFTWARE\\Microsoft\\Teams'

/** A place to read values from. */
export interface Place {
  layer: string
  root: Root
  path: string
  names: readonly string[]
}

/** Fixed places; listeners are found on the machine. */
export const PLACES: readonly Place[] = [
  { layer: 'policy', root: 'HKLM', path: POLICY_PATH, names: [...REDIRECTION_VALUES, ...FILE_VALUES] },
  { layer: 'policy', root: 'HKLM', path: `${POLICY_PATH}\\Client`, names: CLIENT_VALUES },
  {
    layer: 'policy:user',
    root: 'HKCU',
    path: POLICY_PATH,
    names: ['SCClipLevel', 'CSClipLevel', 'UseUniversalPrinterDriverFirst', ...FILE_VALUES]
  },
  { layer: 'host', root: 'HKLM', path: TERMINAL_SERVER_PATH, names: REDIRECTION_VALUES },
  { layer: 'other', root: 'HKLM', path: CARD_PATH, names: CARD_VALUES },
  { layer: 'other', root: 'HKLM', path: ACCOUNT_CONTROL_PATH, names: ACCOUNT_CONTROL_VALUES },
  { layer: 'other', root: 'HKLM', path: TEAMS_PATH, names: ['IsWVDEnvironment'] }
]

/** The listener that is always asked, also where Windows does not let its name be listed. */
export const STANDARD_LISTENER = 'RDP-Tcp'

/** `Console` is the physical screen and keyboard, not a listener. */
export const isListenerName = (name: string): boolean => name.toLowerCase() !== 'console'
