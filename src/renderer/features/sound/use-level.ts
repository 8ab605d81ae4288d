import { useEffect, useState } from 'react'
import type { LevelUpdate } from '../../../shared/sound.ts'
import { useStores } from '../../stores/context.ts'

/** The newest level at a pace that can be read, for a small part of the page; null while no microphone runs. */
export function useCalmLevel(milliseconds: number): LevelUpdate | null {
  const { levels } = useStores().sound
  const [level, setLevel] = useState<LevelUpdate | null>(levels.last)
  useEffect(() => {
    let next = 0
    return levels.subscribe((update) => {
      const now = performance.now()
      if (update !== null && now < next) return
      next = now + milliseconds
      setLevel(update)
    })
  }, [levels, milliseconds])
  return level
}
