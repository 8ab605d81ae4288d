import { useMemo } from 'react'
import { loadLaterWords } from '../../i18n/index.ts'
import { loadEngines } from '../../model/engines.ts'
import type { Side } from '../../model/engine.ts'
import { useStores } from '../../stores/context.ts'
import type { Brought, TextFile } from '../../stores/other-side.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { withLaterParts } from '../later.tsx'
import type * as Take from './take.ts'
import type { Outcome } from './take.ts'

export interface BringIn {
  /** Takes any text that the program reads; when it was refused, the reason stands in the bar. */
  text(text: string, origin: Brought, side?: Side | null): Outcome
  files(files: readonly TextFile[], kind: 'file' | 'drop', side?: Side | null): Promise<Outcome>
}

let take: typeof Take | undefined

/** What reads a text, and the words for what it finds. */
async function loadTake(): Promise<typeof Take> {
  const [loaded] = await Promise.all([import('./take.ts'), loadEngines(), loadLaterWords()])
  take = loaded
  return loaded
}
withLaterParts(loadTake)

/** How everything comes into the window that a person pastes, drops or opens. A list without a side asks for one. */
export function useBringIn(): BringIn {
  const stores = useStores()
  const { open } = useDialogs()
  return useMemo(() => {
    const finish = (outcome: Outcome): Outcome => {
      if (outcome === 'asked') open('evidence')
      return outcome
    }
    return {
      text: (text, origin, side = null) => {
        if (take !== undefined) return finish(take.takeText(stores, text, origin, side))
        // In the first moment of the window: what cannot be loaded is told in the bar of faults.
        void loadTake().then(({ takeText }) => finish(takeText(stores, text, origin, side)))
        return 'done'
      },
      files: async (files, kind, side = null) => {
        const { takeFiles } = await loadTake()
        return finish(await takeFiles(stores, files, kind, side))
      }
    }
  }, [stores, open])
}
