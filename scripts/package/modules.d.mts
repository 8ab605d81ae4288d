export interface Target {
  system: 'linux' | 'win32' | 'darwin'
  arches: ('x64' | 'arm64')[]
}
export interface PackedFile {
  from: string
  to: string
}
/** A package could not be found; `module` says which. */
export class MissingModule extends Error {
  readonly module: string
}
/** The files of the native packages for a target, sorted. */
export function moduleFiles(root: string, target: Target, elsewhere?: Record<string, string>): PackedFile[]
