import type { SaveOutcome } from '../../../shared/saving.ts'

/** What becomes of the files that the page has saved, for the page that asks. */
export interface Saves {
  /** Resolves once it is decided; may be asked before the shell has heard of the file, or after it is done. */
  outcomeOf(url: string): Promise<SaveOutcome>
  tell(url: string, outcome: SaveOutcome): void
}

/** A page that was loaded again never asks: so many answers are kept for those that come late. */
const MAX_KEPT = 20

interface Kept {
  promise: Promise<SaveOutcome>
  resolve(outcome: SaveOutcome): void
}

function undecided(): Kept {
  let resolve: Kept['resolve'] = () => undefined
  const promise = new Promise<SaveOutcome>((decide) => (resolve = decide))
  return { promise, resolve }
}

export function createSaves(): Saves {
  const kept = new Map<string, Kept>()
  const of = (url: string): Kept => {
    const known = kept.get(url)
    if (known !== undefined) return known
    const [oldest] = kept.keys()
    if (kept.size >= MAX_KEPT && oldest !== undefined) {
      // Nobody may wait for ever for what is forgotten.
      kept.get(oldest)?.resolve({ outcome: 'cancelled' })
      kept.delete(oldest)
    }
    const fresh = undecided()
    kept.set(url, fresh)
    return fresh
  }
  return { outcomeOf: (url) => of(url).promise, tell: (url, outcome) => of(url).resolve(outcome) }
}
