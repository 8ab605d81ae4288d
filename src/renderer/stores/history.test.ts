import { describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { examplePair } from '../../core/snapshot/example.ts'
import type { Client } from '../../shared/wire.ts'
import type { Snapshot } from '../model/engine.ts'
import { createHistoryStore } from './history.ts'
import type { OtherSideStore } from './other-side.ts'
import type { PreferencesStore } from './preferences.ts'
import type { ThisSideStore } from './this-side.ts'

const [local, session] = examplePair(new Date('2026-11-29T10:00:00Z'))

/** A window whose program answers so, and what it was asked to keep: the id of the other side, or null. */
function windowOf({ history }: { history?: boolean }, kept: () => boolean = () => true) {
  const asked: (string | null)[] = []
  const client = {
    on: () => () => undefined,
    call: async (name: string, argument: { other: Snapshot | null }) => {
      if (name !== 'history.keep') return null
      asked.push(argument.other?.id ?? null)
      return { kept: kept() }
    }
  } as unknown as Client
  const thisSide = createStore(
    () => ({ snapshot: null, running: new Set(), checking: false, historyOff: null }) as unknown as ThisSideStore
  )
  const otherSide = createStore(() => ({ snapshot: null }) as unknown as OtherSideStore)
  const preferences = createStore(() => ({ history }) as unknown as PreferencesStore)
  const report = vi.fn<(error: unknown) => void>()
  createHistoryStore({ client: () => client, thisSide, otherSide, preferences, report })
  return { asked, thisSide, otherSide, preferences }
}

describe('what is handed over as a check', () => {
  it('is nothing before the person has said so, and the check of now when they do', () => {
    const { asked, thisSide, preferences } = windowOf({})
    thisSide.setState({ snapshot: local })
    expect(asked).toEqual([])
    preferences.setState({ history: true })
    expect(asked).toEqual([null])
  })

  it('is a check that has ended, and a pair that came together, not each live change', () => {
    const { asked, thisSide, otherSide } = windowOf({ history: true })
    thisSide.setState({ snapshot: { ...local, audio: { status: 'not-asked', tookMs: 0, reason: '', text: { id: 'reason.not-yet' } } } })
    expect(asked).toEqual([])
    thisSide.setState({ snapshot: local })
    thisSide.setState({ snapshot: { ...local, id: 'live' } })
    expect(asked).toEqual([null])
    otherSide.setState({ snapshot: session })
    otherSide.setState({ snapshot: { ...session, id: 'live' } })
    expect(asked).toEqual([null, session.id])
    thisSide.setState({ checking: true })
    thisSide.setState({ checking: false })
    expect(asked).toEqual([null, session.id, 'live'])
  })

  it('has no second snapshot of this side in it, and nothing where a policy forbids it', () => {
    const { asked, thisSide, otherSide } = windowOf({ history: true })
    otherSide.setState({ snapshot: { ...local, id: 'mine' } })
    thisSide.setState({ snapshot: local, historyOff: 'policy' })
    expect(asked).toEqual([])
    thisSide.setState({ historyOff: null })
    expect(asked).toEqual([null])
  })

  it('is tried again where the choice had not arrived yet, and not for ever', async () => {
    let arrived = false
    const { asked, thisSide, preferences } = windowOf({ history: true }, () => arrived)
    thisSide.setState({ snapshot: local })
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    await Promise.resolve()
    arrived = true
    preferences.setState({ history: true })
    preferences.setState({ history: true })
    expect(asked).toHaveLength(2)
  })
})
