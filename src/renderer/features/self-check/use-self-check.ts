import { useMemo } from 'react'
import { useStore } from 'zustand'
import { CHECK_CHOICES } from '../../model/engine.ts'
import { selfCheck } from '../../model/engine-later.ts'
import type { CheckChoice, Row, SelfCheck, SelfCheckInput } from '../../model/engine.ts'
import type { BayRow } from '../../model/groups.ts'
import { useDeviceTests, useLink, usePreferences, useSelfCheck, useSound, useStores, useThisSide } from '../../stores/context.ts'
import { bothOf } from '../../stores/sound-both.ts'
import { useView } from '../../stores/view-context.tsx'

const isCompared = (row: BayRow): row is Row => row.state !== 'alone'

/** Whether the other half can be asked for something now. */
export const useLive = (): boolean => useLink((store) => store.link?.ways.some(({ state }) => state === 'connected') ?? false)

/** `topic/step` of the tests that run now. */
function useBusy(): ReadonlySet<string> {
  const both = bothOf(useStores())
  const crossing = useStore(both, (store) => store.leg !== null)
  const mic = useSound((store) => store.mic.phase !== 'idle')
  const plays = useSound((store) => store.play.phase !== 'idle')
  const sends = useSound((store) => store.send.phase !== 'idle')
  const listens = useSound((store) => store.listen.phase !== 'idle')
  const test = useDeviceTests((store) => (store.running ?? store.there)?.test ?? null)
  const here = useThisSide((store) => store.snapshot?.side ?? 'local')
  return useMemo(() => {
    // What the local device sends goes to the microphone of the session, what it hears came from there.
    const toSession = crossing || (here === 'local' ? sends : listens)
    const fromSession = crossing || (here === 'local' ? listens : sends)
    return new Set([
      ...(test === 'card' ? ['smartcard/usable'] : []),
      ...(test === 'port' ? ['serial/opens'] : []),
      ...(mic ? ['microphone/heard'] : []),
      ...(plays ? ['speaker/plays'] : []),
      ...(toSession ? ['microphone/reaches'] : []),
      ...(fromSession ? ['speaker/comes'] : [])
    ])
  }, [crossing, mic, plays, sends, listens, test, here])
}

/** The self-check of each topic, from everything that the window knows. */
export function useSelfChecks(): Record<CheckChoice, SelfCheck> {
  const view = useView()
  const own = useSound((store) => store.own)
  const other = useSound((store) => store.other)
  const helpdesk = usePreferences((store) => store.helpdesk)
  const chosen = useSelfCheck((store) => store.devices)
  const tried = useSelfCheck((store) => store.tried)
  const busy = useBusy()
  const live = useLive()
  return useMemo(() => {
    const { here, example } = view
    const input: SelfCheckInput = {
      local: view.local,
      session: view.session,
      rows: view.rows.filter(isCompared),
      findings: view.findings,
      effective: view.effective,
      tests: view.deviceTests,
      // The example has no sound of its own, and this machine's is not its.
      sound: example || here === null ? {} : { [here]: own, ...(other === null ? {} : { [other.side]: other }) },
      soundTests: view.soundTests,
      readiness: view.readiness(),
      here,
      live,
      asks: view.question(helpdesk) !== undefined,
      chosen,
      tried,
      busy
    }
    return Object.fromEntries(CHECK_CHOICES.map((choice) => [choice, selfCheck(choice, input)])) as Record<CheckChoice, SelfCheck>
  }, [view, own, other, helpdesk, chosen, tried, busy, live])
}
