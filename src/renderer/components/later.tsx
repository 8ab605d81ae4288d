import { Suspense, createElement, use } from 'react'
import type { ComponentType } from 'react'
import { loadLaterWords } from '../i18n/index.ts'
import { loadEngines } from '../model/engines.ts'
import { useCutOff } from '../stores/context.ts'

/** A failed load is kept this long, so that it is told instead of tried again at once; in milliseconds. */
const FAILED_MS = 500

/** The same load, with the engines and the words of later parts beside it: for a part that cannot do without them. */
export const withEngines =
  <T,>(load: () => Promise<T>) =>
  async (): Promise<T> => {
    const [part] = await Promise.all([load(), loadEngines(), loadLaterWords()])
    return part
  }

const parts = new Set<() => Promise<unknown>>()

/**
 * A part of the window whose code is not needed for the first screen. It is loaded when it is first drawn, or before that by
 * `loadLaterParts`, and draws nothing or `Meanwhile` until then. What keeps it from being loaded is thrown to the boundary around it;
 * where the program cannot be asked for it, which the window says in one place, it waits until it can.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, Meanwhile?: ComponentType): ComponentType<P> {
  let loaded: ComponentType<P> | undefined
  let loading: Promise<ComponentType<P>> | undefined
  const start = (): Promise<ComponentType<P>> => {
    loading ??= load().then(
      (part) => (loaded = part),
      (error: unknown) => {
        setTimeout(() => (loading = undefined), FAILED_MS)
        throw error
      }
    )
    return loading
  }
  parts.add(start)
  function Inside(props: P) {
    return createElement(loaded ?? use(start()), props)
  }
  return function Later(props: P) {
    const waits = useCutOff() && loaded === undefined
    const meanwhile = Meanwhile === undefined ? null : <Meanwhile />
    return <Suspense fallback={meanwhile}>{waits ? meanwhile : <Inside {...props} />}</Suspense>
  }
}

/** What is loaded beside the later parts and draws nothing itself. */
export const withLaterParts = (load: () => Promise<unknown>): void => void parts.add(load)

/** Loads every later part, one after another, so that none is waited for when a person asks for it. */
export async function loadLaterParts(report: (error: unknown) => void): Promise<void> {
  for (const start of parts) await start().catch(report)
}
