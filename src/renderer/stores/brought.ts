import type { StoreApi } from 'zustand'
import type { Client } from '../../shared/wire.ts'
import type { CheckChoice } from '../model/engine.ts'
import type { DeviceTestsStore } from './device-tests.ts'
import type { EvidenceStore } from './evidence.ts'
import type { OtherSideStore } from './other-side.ts'
import type { ReportDraft } from './report-draft.ts'
import type { SelfCheckStore } from './self-check.ts'
import type { SoundStore } from './sound.ts'

/**
 * What a person has brought into this window, typed and answered in it, and what its tests have shown, for the page that comes after this one: a page that
 * crashes or hangs, or that a person loads again. The program has it in memory, and nobody writes it anywhere.
 */
interface Brought {
  otherSide: Pick<OtherSideStore, 'snapshot' | 'origin' | 'beside' | 'opened'>
  evidence: Pick<EvidenceStore, 'items' | 'platform' | 'answers'>
  sound: Pick<SoundStore, 'own' | 'other'>
  deviceTests: Pick<DeviceTestsStore, 'own' | 'other'>
  selfCheck: Pick<SelfCheckStore, 'topic' | 'devices'> & { tried: string[]; solved: CheckChoice[] }
  reportDraft: Pick<ReportDraft, 'about' | 'ticket' | 'note' | 'prepared'>
}

export interface BroughtStores {
  otherSide: StoreApi<OtherSideStore>
  evidence: StoreApi<EvidenceStore>
  sound: StoreApi<SoundStore>
  deviceTests: StoreApi<DeviceTestsStore>
  selfCheck: StoreApi<SelfCheckStore>
  reportDraft: StoreApi<ReportDraft>
}

/** How long further changes are gathered after one that was handed over, in milliseconds. */
const GATHER_MS = 20
/** What is larger does not fit through the channel, and is lost with its page. In UTF-16 units. */
const MAX_TEXT = 12 * 1024 * 1024

function textOf({ otherSide, evidence, sound, deviceTests, selfCheck, reportDraft }: BroughtStores): string {
  const { snapshot, origin, beside, opened } = otherSide.getState()
  const { items, platform, answers } = evidence.getState()
  const { own, other } = sound.getState()
  const tests = deviceTests.getState()
  const { topic, devices, tried, solved } = selfCheck.getState()
  const { about, ticket, note, prepared } = reportDraft.getState()
  const brought: Brought = {
    otherSide: { snapshot, origin, beside, opened },
    evidence: { items, platform, answers },
    sound: { own, other },
    deviceTests: { own: tests.own, other: tests.other },
    selfCheck: { topic, devices, tried: [...tried], solved: [...solved] },
    reportDraft: { about, ticket, note, prepared }
  }
  return JSON.stringify(brought)
}

/** Puts it back. The text is this program's own, from its memory: it is what an earlier page handed over. */
function restore(stores: BroughtStores, text: string): void {
  const brought = JSON.parse(text) as Brought
  stores.otherSide.setState(brought.otherSide)
  stores.evidence.getState().restore(brought.evidence)
  stores.sound.setState(brought.sound)
  stores.deviceTests.setState(brought.deviceTests)
  const { tried, solved, ...check } = brought.selfCheck
  stores.selfCheck.setState({ ...check, tried: new Set(tried), solved: new Set(solved) })
  stores.reportDraft.setState(brought.reportDraft)
}

/**
 * Hands over what changes, and takes it back over a new connection where this page has nothing yet.
 * @returns what to call with each new client of a program that keeps it
 */
export function keepBrought(stores: BroughtStores, report: (error: unknown) => void): (client: Client) => Promise<void> {
  const empty = textOf(stores)
  let known = empty
  let connected: Client | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let more = false
  const hand = (): void => {
    const text = textOf(stores)
    if (connected === undefined || text === known) return
    known = text
    connected.call('brought.keep', text.length > MAX_TEXT || text === empty ? null : text).catch(report)
  }
  const rested = (): void => {
    timer = undefined
    if (more) changed()
  }
  // Before it is drawn: the page may end of what was brought in, and tell its person that this is kept.
  const changed = (): void => {
    if (connected === undefined) return
    more = timer !== undefined
    if (more) return
    timer = setTimeout(rested, GATHER_MS)
    queueMicrotask(hand)
  }
  for (const store of Object.values(stores) as StoreApi<unknown>[]) store.subscribe(changed)
  return async (client) => {
    connected = client
    client.onClose(() => {
      if (connected === client) connected = undefined
    })
    try {
      const text = await client.call('brought.get')
      if (text !== null && textOf(stores) === empty) {
        restore(stores, text)
        known = textOf(stores)
      } else changed()
    } catch (error) {
      report(error)
    }
  }
}
