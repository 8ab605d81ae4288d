import { createStore } from 'zustand/vanilla'

export interface SelectionStore {
  /** The row whose details are shown, null when the panel is closed. */
  open: string | null
  /** The row that the Tab key reaches; it outlives the panel. */
  current: string | null
  /** Counts the wishes to move the focus into the panel. */
  enter: number
  show(key: string): void
  move(key: string): void
  /** Opens something that is not a row, and goes into it. */
  inspect(key: string): void
  enterPanel(key: string): void
  close(): void
}

/** Which row is current and whether its details are open. */
export const createSelectionStore = () =>
  createStore<SelectionStore>()((set, get) => ({
    open: null,
    current: null,
    enter: 0,
    show: (key) => set({ open: key, current: key }),
    // An open panel follows the arrow keys, a closed one stays closed.
    move: (key) => set(get().open === null ? { current: key } : { current: key, open: key }),
    inspect: (key) => set({ open: key, enter: get().enter + 1 }),
    enterPanel: (key) => set({ open: key, current: key, enter: get().enter + 1 }),
    close: () => set({ open: null })
  }))
