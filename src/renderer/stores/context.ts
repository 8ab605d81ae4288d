import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { Stores } from './stores.ts'
import type { ConnectionStore } from './connection.ts'
import type { DeviceTestsStore } from './device-tests.ts'
import type { EvidenceStore } from './evidence.ts'
import type { FaultsStore } from './faults.ts'
import type { HistoryStore } from './history.ts'
import type { LastSeenStore } from './last-seen.ts'
import type { LinkStore } from './link.ts'
import type { OtherSideStore } from './other-side.ts'
import type { PreferencesStore } from './preferences.ts'
import type { ReportDraft } from './report-draft.ts'
import type { SelectionStore } from './selection.ts'
import type { SelfCheckStore } from './self-check.ts'
import type { SoundStore } from './sound.ts'
import type { ThisSideStore } from './this-side.ts'

export const StoresContext = createContext<Stores | null>(null)

export function useStores(): Stores {
  const stores = useContext(StoresContext)
  if (stores === null) throw new Error('useStores needs a StoresContext around it')
  return stores
}

const hook =
  <S>(pick: (stores: Stores) => StoreApi<S>) =>
  <T>(selector: (state: S) => T): T =>
    useStore(pick(useStores()), selector)

export const useConnection = hook<ConnectionStore>((stores) => stores.connection)
export const useThisSide = hook<ThisSideStore>((stores) => stores.thisSide)
export const useOtherSide = hook<OtherSideStore>((stores) => stores.otherSide)
export const useEvidence = hook<EvidenceStore>((stores) => stores.evidence)
export const useHistory = hook<HistoryStore>((stores) => stores.history)
export const useLastSeen = hook<LastSeenStore>((stores) => stores.lastSeen)
export const useLink = hook<LinkStore>((stores) => stores.link)
export const useFaults = hook<FaultsStore>((stores) => stores.faults)
export const useSelection = hook<SelectionStore>((stores) => stores.selection)
export const useReportDraft = hook<ReportDraft>((stores) => stores.reportDraft)
export const useSelfCheck = hook<SelfCheckStore>((stores) => stores.selfCheck)
export const useSound = hook<SoundStore>((stores) => stores.sound)
export const useDeviceTests = hook<DeviceTestsStore>((stores) => stores.deviceTests)
export const usePreferences = hook<PreferencesStore>((stores) => stores.preferences)

/** Whether the program is not there to be asked: then a part of the window that it did not give out is no fault of that part. */
export const useCutOff = (): boolean => useConnection(({ state }) => state === 'lost' || state === 'ended' || state === 'unreached')
