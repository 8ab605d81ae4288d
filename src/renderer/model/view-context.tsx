import { createContext, useContext, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useOtherSide, useThisSide } from '../stores/context.ts'
import { examplePair } from './engine.ts'
import { viewOf } from './view.ts'
import type { View } from './view.ts'

const ViewContext = createContext<View | null>(null)

/** Works out the comparison once for each pair of snapshots and hands it to the whole page. */
export function ViewProvider({ children }: { children: ReactNode }) {
  const here = useThisSide((store) => store.snapshot)
  const other = useOtherSide((store) => store.snapshot)
  const example = useOtherSide((store) => store.example)
  const view = useMemo(() => {
    if (!example) return viewOf(here, other)
    const [local, session] = examplePair(new Date())
    return viewOf(local, session, true)
  }, [here, other, example])
  return <ViewContext value={view}>{children}</ViewContext>
}

export function useView(): View {
  const view = useContext(ViewContext)
  if (view === null) throw new Error('useView needs a ViewProvider around it')
  return view
}
