import { keepBrought } from './brought.ts'
import { createConnectionStore } from './connection.ts'
import type { OpenConnection } from './connection.ts'
import { createDeviceTestsStore } from './device-tests.ts'
import type { DeviceTestsDeps } from './device-tests.ts'
import { createEvidenceStore } from './evidence.ts'
import { createFaultsStore } from './faults.ts'
import { createHistoryStore } from './history.ts'
import { createLastSeenStore } from './last-seen.ts'
import { createLinkStore } from './link.ts'
import { createOtherSideStore } from './other-side.ts'
import type { OtherSideDeps } from './other-side.ts'
import { createPreferencesStore } from './preferences.ts'
import { createReportDraftStore } from './report-draft.ts'
import { createSelectionStore } from './selection.ts'
import { createSelfCheckStore } from './self-check.ts'
import { createSoundStore } from './sound.ts'
import type { SoundDeps } from './sound.ts'
import { createThisSideStore } from './this-side.ts'
import type { Settings } from '../../shared/settings.ts'
import { SoundRuns } from '../model/sound-runs.ts'

export interface StoresDeps {
  openConnection: OpenConnection
  intake: OtherSideDeps & Pick<SoundDeps, 'wrongSide'> & { wrongTestSide: DeviceTestsDeps['wrongSide'] }
  /** Fetches what the window needs for these choices before it can be drawn. */
  prepare?(settings: Settings): Promise<void>
  /** Takes what nobody can do anything about, for whoever looks into the window's console. */
  report(error: unknown): void
}

/** All stores of one window, wired to its connection. Each call makes a window of its own, which is what tests want. */
export function createStores({ openConnection, intake, report, prepare }: StoresDeps) {
  const connection = createConnectionStore()
  const thisSide = createThisSideStore(() => connection.getState().client)
  const preferences = createPreferencesStore(() => connection.getState().client, report, prepare)
  const runs = new SoundRuns(() => connection.getState().client)
  const brought = {
    otherSide: createOtherSideStore({ ...intake, here: () => thisSide.getState().snapshot }),
    evidence: createEvidenceStore(),
    sound: createSoundStore({ runs, now: () => new Date(), wrongSide: intake.wrongSide }),
    deviceTests: createDeviceTestsStore({ client: () => connection.getState().client, wrongSide: intake.wrongTestSide }),
    selfCheck: createSelfCheckStore(),
    reportDraft: createReportDraftStore()
  }
  const link = createLinkStore({ client: () => connection.getState().client, thisSide, ...brought, report })
  const history = createHistoryStore({ client: () => connection.getState().client, thisSide, ...brought, preferences, report })
  const kept = keepBrought(brought, report)
  const retry = openConnection({
    state: (state) => connection.setState(state === 'connected' ? { state } : { state, client: undefined }),
    connected: (client) => {
      connection.setState({ client })
      void preferences.getState().attach(client)
      runs.attach(client)
      void thisSide
        .getState()
        .attach(client)
        .then(() => kept(client))
        // After what an earlier page had: that is put back into an empty window only.
        .then(() => link.getState().attach(client))
        .then(() => history.getState().attach(client))
    }
  })
  connection.setState({ retry })
  return {
    connection,
    thisSide,
    ...brought,
    lastSeen: createLastSeenStore(thisSide, brought.otherSide),
    link,
    history,
    faults: createFaultsStore(),
    selection: createSelectionStore(),
    preferences
  }
}
export type Stores = ReturnType<typeof createStores>
