import type { SessionInfo } from './schema.ts'

export type SessionProgram = NonNullable<SessionInfo['via']>['program']

/** What the programs that show a desktop elsewhere call themselves, in every language. */
export const SESSION_PROGRAM_NAMES: Readonly<Record<SessionProgram, string>> = {
  'gnome-remote-desktop': 'GNOME Remote Desktop',
  krdp: 'KRdp',
  vnc: 'VNC',
  x2go: 'X2Go',
  nx: 'NX',
  'chrome-remote-desktop': 'Chrome Remote Desktop',
  wsl: 'WSL'
}
