/** A system that is packed. */
export interface Target {
  name: 'windows-x64' | 'linux-x64'
  node: { package: string; program: string }
  koffi: { package: string; folder: string }
  serialport: string
}
export const targets: readonly Target[]
export const version: string
/** The most that a zip may weigh, in bytes. */
export const ZIP_LIMIT: number
/** Where the zips are put. */
export const dist: string
/** The one folder inside a zip. */
export function folderName(target: Pick<Target, 'name'>): string
/** The pinned version and hash of a package. Throws where nothing pins it. */
export function pinned(name: string): { name: string; version: string; integrity: string }
