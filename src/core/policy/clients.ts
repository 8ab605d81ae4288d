import type { AnyCapability } from './settings.ts'
import type { ClientInfo, ClientPlatform } from './input.ts'

/** Names of clients that people know. */
export const CLIENT_NAMES: Readonly<Record<ClientPlatform, string>> = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  ios: 'iOS or iPadOS',
  android: 'Android or ChromeOS',
  web: 'a web browser'
}

type Support = 'yes' | 'no'

const all = (support: Partial<Record<ClientPlatform, Support>>): Readonly<Record<Exclude<ClientPlatform, 'linux'>, Support>> => ({
  windows: 'yes',
  macos: 'yes',
  ios: 'yes',
  android: 'yes',
  web: 'yes',
  ...support
})

/**
 * Which of the vendor's clients redirects what. There is no Linux client from the vendor, so Linux has no column.
 * https://learn.microsoft.com/en-us/windows-app/compare-platforms-features#redirection
 */
const SUPPORT: Readonly<Record<AnyCapability, Readonly<Record<Exclude<ClientPlatform, 'linux'>, Support>>>> = {
  smartcard: all({ ios: 'no', android: 'no', web: 'no' }),
  com: all({ macos: 'no', ios: 'no', android: 'no', web: 'no' }),
  audioOut: all({}),
  audioIn: all({}),
  printer: all({ ios: 'no', android: 'no' }),
  drive: all({}),
  clipboard: all({}),
  camera: all({}),
  usb: all({ macos: 'no', ios: 'no', android: 'no', web: 'no' }),
  webauthn: all({ macos: 'no', ios: 'no', android: 'no', web: 'no' }),
  location: all({ macos: 'no', android: 'no' })
}

/** Programs built on FreeRDP: they redirect serial ports and smart cards from Linux when they are told to. */
export const isFreeRdp = (name: string | undefined): boolean =>
  name !== undefined && /freerdp|remmina|krdc|gnome-connections|thincast/i.test(name)

/** Whether the client redirects the capability; 'unknown' on Linux, where it depends on the program and its options. */
export function clientSupports(client: ClientInfo, capability: AnyCapability): Support | 'unknown' {
  return client.platform === 'linux' ? 'unknown' : SUPPORT[capability][client.platform]
}
