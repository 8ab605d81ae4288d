import { addWords } from './engine.ts'
import type * as Whole from './whole.ts'

/** Everything that the first screen can do without: the engines, and the view that is worked out with them. */
export type Engines = typeof Whole

let engines: Engines | undefined

/** Loads the engines, once. */
export async function loadEngines(): Promise<Engines> {
  engines ??= await import('./whole.ts')
  return engines
}

/** The engines where they are here already. */
export const enginesHere = (): Engines | undefined => engines

/** The engines, for whoever is reached only once they are here. */
export function enginesNow(): Engines {
  if (engines === undefined) throw new Error('The engines are not loaded yet')
  return engines
}

let codes: Promise<void> | undefined

async function addCodes(): Promise<void> {
  const { tables, words } = await import('./code-tables.ts')
  addWords('en', words)
  enginesNow().addCodes(tables.families ?? [])
}

/** Loads what error codes mean, once; after a failure it can be tried again. */
export function loadCodes(): Promise<void> {
  codes ??= addCodes().catch((error: unknown) => {
    codes = undefined
    throw error
  })
  return codes
}
