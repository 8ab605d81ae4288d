import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useCutOff, useDeviceTests, useEvidence, useOtherSide, useSound, useThisSide } from './context.ts'
import { enginesHere, loadEngines } from '../model/engines.ts'
import type { Engines } from '../model/engines.ts'
import { firstView } from '../model/view.ts'
import type { View } from '../model/view.ts'

/**
 * The engines once they are loaded, which begins while the window connects: they are wanted with the first lists. A program that
 * cannot be asked has not given them out: that is no error, and they are asked for again when it can.
 */
function useEngines(): { engines?: Engines | undefined; error?: unknown } {
  const isCutOff = useCutOff()
  const [loaded, setLoaded] = useState<{ engines?: Engines | undefined; error?: unknown }>({ engines: enginesHere() })
  useEffect(() => {
    if (loaded.engines !== undefined || isCutOff) return
    loadEngines()
      .then((engines) => setLoaded({ engines }))
      .catch((error: unknown) => setLoaded({ error }))
  }, [loaded.engines, isCutOff])
  return isCutOff ? { engines: loaded.engines } : loaded
}

/** The view, or why there is none. */
type Worked = { view: View } | { error: unknown }

const ViewContext = createContext<Worked | null>(null)

/** Works out the comparison once for each pair of snapshots and what was pasted, and hands it to the whole page. */
export function ViewProvider({ children }: { children: ReactNode }) {
  const here = useThisSide((store) => store.snapshot)
  const other = useOtherSide((store) => store.snapshot)
  const example = useOtherSide((store) => store.example)
  const opened = useOtherSide((store) => store.opened)
  const items = useEvidence((store) => store.items)
  const platform = useEvidence((store) => store.platform)
  const answers = useEvidence((store) => store.answers)
  const own = useSound((store) => store.own)
  const theirs = useSound((store) => store.other)
  const ownTests = useDeviceTests((store) => store.own)
  const theirTests = useDeviceTests((store) => store.other)
  // A person may say after a test which side this is.
  const tests = useMemo(
    () => [...(here === null ? [] : ownTests.map((test) => ({ ...test, side: here.side }))), ...theirTests],
    [here, ownTests, theirTests]
  )
  const sound = useMemo(
    () => ({ ...(here === null ? {} : { [here.side]: own }), ...(theirs === null ? {} : { [theirs.side]: theirs }) }),
    [here, own, theirs]
  )
  const alone = here?.side === 'local' && other === null && example === null && opened === null && items.length === 0 && platform === null
  const { engines, error: missing } = useEngines()
  const worked = useMemo((): Worked => {
    try {
      if (engines === undefined) return missing === undefined ? { view: firstView(alone ? here : null) } : { error: missing }
      if (opened !== null) return { view: engines.viewOfCase(opened.bundle.case) }
      const given = { pasted: items.map(({ evidence }) => evidence), platform, sound, tests, answers }
      return { view: example === null ? engines.viewOf(here, other, false, given) : engines.viewOf(...example, true) }
    } catch (error) {
      // Thrown again by whatever shows the view: the rest of the window does not need one.
      return { error }
    }
  }, [here, other, example, opened, items, platform, sound, tests, answers, engines, missing, alone])
  return <ViewContext value={worked}>{children}</ViewContext>
}

/** Another object for every view that was worked out, and for every one that could not be. */
export function useWorked(): object {
  const worked = useContext(ViewContext)
  if (worked === null) throw new Error('useView needs a ViewProvider around it')
  return worked
}

/** @throws what kept the engines from working it out */
export function useView(): View {
  const worked = useWorked() as Worked
  if ('error' in worked) throw worked.error
  return worked.view
}
