import type { Handlers } from '../../shared/contract.ts'
import { english } from '../../core/words/index.ts'
import { isText } from '../../core/words/text.ts'
import type { Words } from '../../core/words/index.ts'
import type { Said } from '../../core/snapshot/reading.ts'
import type { HistoryService } from './history-service.ts'

type HistoryCall = 'history.list' | 'history.open' | 'history.keep' | 'history.delete'

/** The calls about earlier checks. `changed` tells the windows that the list is another one. */
export function historyHandlers(history: HistoryService, changed: () => void): Pick<Handlers, HistoryCall> {
  return {
    'history.list': () => history.list(),
    'history.open': async ({ id }) => {
      const read = await history.open(id)
      if (!read.ok) return { is: 'refused', what: asSaid(read.error.words.what), todo: asSaid(read.error.words.todo) }
      const { at, here, local, session } = read.check
      return { is: 'check', check: { id, at, here, local, session } }
    },
    'history.keep': async ({ other }) => {
      const kept = await history.keep(other)
      if (kept) changed()
      return { kept }
    },
    'history.delete': async (which) => {
      try {
        await history.delete('all' in which ? 'all' : which.ids)
      } finally {
        changed()
      }
      return null
    }
  }
}

/** A sentence for the window, which has the catalogues: an enumeration of several has English words only. */
const asSaid = (words: Words): string | Said => (typeof words === 'string' ? words : isText(words) ? (words as Said) : english(words))
