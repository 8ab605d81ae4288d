import type { Screens } from './screens.ts'

/** Which system's screens, and what can be told without touching them. */

export type Env = Readonly<Record<string, string | undefined>>

const platform = process.platform

/**
 * Why no picture of the screen can be taken here, as far as the environment tells; undefined where it can be tried. Wayland gives a
 * program no picture of other programs' windows but through a portal, which asks the person each time, and X programs there get a
 * black one.
 * @param system the one that this runs on; tests ask about others
 */
export function screenObstacle(env: Env, system: NodeJS.Platform = platform): 'wayland' | 'no-display' | undefined {
  if (system === 'win32' || system === 'darwin') return undefined
  if (env['WAYLAND_DISPLAY'] || env['XDG_SESSION_TYPE'] === 'wayland') return 'wayland'
  return env['DISPLAY'] ? undefined : 'no-display'
}

/** The screens of this system. Throws ScreenRefused. */
export async function loadScreens(env: Env): Promise<Screens> {
  if (platform === 'win32') return (await import('./win32.ts')).windowsScreens()
  if (platform === 'darwin') return (await import('./darwin.ts')).macScreens()
  return (await import('./linux.ts')).linuxScreens(env['DISPLAY'])
}
