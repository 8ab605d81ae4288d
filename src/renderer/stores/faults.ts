import { createStore } from 'zustand/vanilla'
import { faultOf } from '../model/fault.ts'
import type { Fault } from '../model/fault.ts'

export interface FaultsStore {
  /** The first error that no part of the page caught, null while there is none or once it was dismissed. */
  fault: Fault | null
  /** How many came after it. */
  more: number
  add(error: unknown): void
  dismiss(): void
}

/** The errors of handlers and promises: nothing is drawn wrongly by them, but something was not done. */
export const createFaultsStore = () =>
  createStore<FaultsStore>()((set, get) => ({
    fault: null,
    more: 0,
    add: (error) => set(get().fault === null ? { fault: faultOf(error, 'background'), more: 0 } : { more: get().more + 1 }),
    dismiss: () => set({ fault: null, more: 0 })
  }))

/** Browsers tell of a layout that took one more turn as if it were an error; nothing is lost by it. */
const HARMLESS = 'ResizeObserver loop'

/** Hands every error of a window that nobody caught to the store. */
export function listenForFaults(target: Pick<Window, 'addEventListener'>, add: (error: unknown) => void): void {
  target.addEventListener('error', (event) => {
    if (!event.message.startsWith(HARMLESS)) add(event.error ?? event.message)
  })
  target.addEventListener('unhandledrejection', (event) => add(event.reason))
}
