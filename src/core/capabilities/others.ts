import type { SettingsOf } from './descriptor.ts'
import { denies, flag, list, offSinceJune2025, PRINTING } from './settings.ts'

/** Capabilities that Sidecheck lists from settings alone: no probe tests them. */
export const OTHERS = {
  printer: {
    setting: {
      policy: denies('fDisableCpm', 'Do not allow client printer redirection', PRINTING),
      host: { layer: 'listener', valueName: 'fDisableCpm', blocks: 'nonzero' },
      property: offSinceJune2025(flag('redirectprinters', '1'))
    },
    conditionalAccess: true,
    notFrom: ['ios', 'android'],
    gatewayDecides: 'others'
  },
  drive: {
    setting: {
      policy: denies('fDisableCdm', 'Do not allow drive redirection'),
      host: { layer: 'listener', valueName: 'fDisableCdm', blocks: 'nonzero' },
      property: offSinceJune2025(list('drivestoredirect', '*', 'Drive'))
    },
    conditionalAccess: true,
    gatewayDecides: 'others',
    xrdp: { channels: ['rdpdr'], outcome: 'allowed' }
  },
  clipboard: {
    setting: {
      policy: denies('fDisableClip', 'Do not allow Clipboard redirection'),
      host: { layer: 'listener', valueName: 'fDisableClip', blocks: 'nonzero' },
      property: offSinceJune2025(flag('redirectclipboard', '1', { collectionOption: 'Clipboard' }))
    },
    conditionalAccess: true,
    gatewayDecides: 'others'
  },
  camera: {
    setting: {
      policy: denies('fDisableCameraRedir', 'Do not allow video capture redirection'),
      property: list('camerastoredirect', '')
    }
  },
  usb: {
    setting: {
      policy: denies('fDisablePNPRedir', 'Do not allow supported Plug and Play device redirection'),
      property: offSinceJune2025(list('usbdevicestoredirect', '*', 'PlugAndPlayDevice'))
    },
    conditionalAccess: true,
    notFrom: ['macos', 'ios', 'android', 'web'],
    gatewayDecides: 'others'
  },
  webauthn: {
    setting: {
      policy: denies('fDisableWebAuthn', 'Do not allow WebAuthn redirection'),
      property: flag('redirectwebauthn', '1')
    },
    notFrom: ['macos', 'ios', 'android', 'web']
  },
  location: {
    setting: {
      policy: denies('fDisableLocationRedir', 'Do not allow location redirection'),
      property: flag('redirectlocation', '0')
    },
    notFrom: ['macos', 'android']
  }
} as const satisfies Record<string, SettingsOf>
