/** Remote desktop clients by the file name of their program, lower case. */
export const WINDOWS_CLIENTS: ReadonlySet<string> = new Set([
  // Remote Desktop Connection; the Remote Desktop client and the connections of Windows App; its window; Windows App.
  'mstsc.exe',
  'msrdc.exe',
  'msrdcw.exe',
  'windows365.exe',
  'windowsapp.exe',
  'wfreerdp.exe',
  'sdl-freerdp.exe'
])

export const LINUX_CLIENTS: ReadonlySet<string> = new Set([
  'xfreerdp',
  'xfreerdp3',
  'wlfreerdp',
  'wlfreerdp3',
  'sdl-freerdp',
  'sdl-freerdp3',
  'remmina',
  'rdesktop',
  'krdc'
])
