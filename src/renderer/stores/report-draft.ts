import { createStore } from 'zustand/vanilla'

/** What a person has typed into the report. It stays when the dialog is closed, and when the page is loaded again. */
export interface ReportDraft {
  /** The case that it was typed for: the name of an opened file, or '' for what this window has itself. */
  about: string
  /** null: nothing was typed, so that what the case brought along stands there. */
  ticket: string | null
  note: string | null
  /** The note that was written for the person; theirs is never replaced by it. */
  prepared: string | null
  type(about: string, typed: Partial<Record<'ticket' | 'note', string>>): void
  /** Writes the note for a person who has written none. */
  prepare(about: string, note: string): void
}

const NOTHING = { ticket: null, note: null, prepared: null }

export const createReportDraftStore = () =>
  createStore<ReportDraft>()((set, get) => {
    const keptFor = (about: string) => (get().about === about ? {} : { ...NOTHING, about })
    return {
      about: '',
      ...NOTHING,
      type: (about, typed) => set({ ...keptFor(about), ...typed }),
      prepare(about, prepared) {
        const { about: before, note, prepared: last } = get()
        const isTheirs = before === about && note !== null && note !== '' && note !== last
        set({ ...keptFor(about), ...(isTheirs ? {} : { note: prepared, prepared }) })
      }
    }
  })
