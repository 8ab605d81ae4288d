import { useMemo } from 'react'
import { soundTests } from '../../model/engine-later.ts'
import type { SoundTest } from '../../model/engine.ts'
import { useSound, useThisSide } from '../../stores/context.ts'

/** The end-to-end tests of both sides as they were made: the page of sound tests is about this machine even while the example is shown. */
export function useSoundTests(): SoundTest[] {
  const here = useThisSide((store) => store.snapshot?.side ?? 'local')
  const own = useSound((store) => store.own)
  const other = useSound((store) => store.other)
  return useMemo(() => soundTests({ [here]: own, ...(other === null ? {} : { [other.side]: other }) }), [here, own, other])
}
