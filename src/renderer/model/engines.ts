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
