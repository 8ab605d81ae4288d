/**
 * The pages of Windows' settings that the window has opened, each by its whole address: nothing that anybody brought is in one.
 * https://learn.microsoft.com/windows/apps/develop/launch/launch-settings
 */
export const SETTINGS_PAGES = {
  sound: 'ms-settings:sound',
  'microphone-privacy': 'ms-settings:privacy-microphone',
  'volume-mixer': 'ms-settings:apps-volume',
  'sign-in-options': 'ms-settings:signinoptions'
} as const
export type SettingsPageId = keyof typeof SETTINGS_PAGES
