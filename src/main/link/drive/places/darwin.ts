import { homedir } from 'node:os'
import type { PlaceFinder } from './places.ts'

/**
 * macOS is never the session. Of its folders only the home folder is looked into: for Documents, Desktop and drives it would ask the
 * person for leave, which nobody has asked for. Another folder is chosen by hand.
 */
export function darwinPlaces(home = homedir()): PlaceFinder {
  return { inSession: async () => ({ roots: [] }), onDevice: async () => ({ roots: [home] }) }
}
