import { useEffect, useState } from 'react'

/** How long a button says what it has done, in milliseconds. */
const SAID_MS = 2500

/** A word that stands for a moment and goes by itself. */
export function useSaidFor<T>(): [said: T | undefined, say: (word: T) => void] {
  const [said, setSaid] = useState<{ word: T }>()
  useEffect(() => {
    if (said === undefined) return undefined
    const timer = setTimeout(() => setSaid(undefined), SAID_MS)
    return () => clearTimeout(timer)
  }, [said])
  return [said?.word, (word) => setSaid({ word })]
}
