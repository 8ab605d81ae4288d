import { createContext, useContext, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useEvidence, useOtherSide, useSound, useThisSide } from './context.ts'
import { viewOf } from '../model/view.ts'
import type { View } from '../model/view.ts'

const ViewContext = createContext<View | null>(null)

/** Works out the comparison once for each pair of snapshots and what was pasted, and hands it to the whole page. */
export function ViewProvider({ children }: { children: ReactNode }) {
  const here = useThisSide((store) => store.snapshot)
  const other = useOtherSide((store) => store.snapshot)
  const example = useOtherSide((store) => store.example)
  const items = useEvidence((store) => store.items)
  const platform = useEvidence((store) => store.platform)
  const own = useSound((store) => store.own)
  const theirs = useSound((store) => store.other)
  const sound = useMemo(
    () => ({ ...(here === null ? {} : { [here.side]: own }), ...(theirs === null ? {} : { [theirs.side]: theirs }) }),
    [here, own, theirs]
  )
  const view = useMemo(
    () =>
      example === null
        ? viewOf(here, other, false, { pasted: items.map(({ evidence }) => evidence), platform, sound })
        : viewOf(...example, true),
    [here, other, example, items, platform, sound]
  )
  return <ViewContext value={view}>{children}</ViewContext>
}

export function useView(): View {
  const view = useContext(ViewContext)
  if (view === null) throw new Error('useView needs a ViewProvider around it')
  return view
}
