import type { Target } from './modules.mjs'

export interface Origin {
  homepage: string
  email: string
}
/** Where people find the project and who answers for a package, from the environment of a release. */
export function originOf(env: Readonly<Record<string, string | undefined>>): Origin
/** What the program says of itself. */
export function programManifest(manifest: object, origin: Origin): Record<string, unknown>
/** Writes the program for a target into a folder, which is emptied first, and answers with the paths in it, sorted. */
export function stageProgram(root: string, target: Target, folder: string, elsewhere?: Record<string, string>): string[]
