/** The pages of Windows' settings that the window has opened, each by its whole address: nothing that anybody brought is in one. */
export const SETTINGS_PAGES = {
  sound: 'ms-settings:sound',
  'microphone-privacy': 'ms-settings:privacy-microphone'
} as const
