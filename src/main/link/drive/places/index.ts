import { darwinPlaces } from './darwin.ts'
import { linuxPlaces } from './linux.ts'
import type { PlaceFinder } from './places.ts'

/** How this system finds the drives that both sides can reach. */
export async function systemPlaces(): Promise<PlaceFinder> {
  if (process.platform === 'darwin') return darwinPlaces()
  if (process.platform !== 'win32') return linuxPlaces()
  // Only there has the library that they are listed with something to load.
  const [{ windowsPlaces, SERVER }, { sharesOf }] = await Promise.all([import('./win32.ts'), import('../../../native/win32/shares.ts')])
  return windowsPlaces({ list: () => sharesOf(SERVER) })
}
