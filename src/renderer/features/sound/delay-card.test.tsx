import { describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { workingLocal } from '../../../core/diagnose/testing.ts'
import { halves } from '../../../core/sound/delays.testing.ts'
import { NO_RECORDS, SOUND_SCHEMA } from '../../../core/sound/results.ts'
import type { DelayRecord } from '../../../core/sound/results.ts'
import { drawn, storesWith } from '../../drawn.testing.tsx'
import { DialogsContext } from '../../stores/dialogs.ts'
import { DelayCard } from './delay-card.tsx'

// A picture asks how wide the window is, and drawn as text there is none.
vi.mock('./delay-picture.tsx', () => ({ DelayPicture: () => null }))

const pair = () => halves({ toLocal: (n) => 170 + 8 * n, toSession: () => 140 })

/** The headline of the card on the local device, with what each side has of the test. */
function headline(local: DelayRecord, session: DelayRecord | undefined): string {
  const stores = storesWith(workingLocal())
  const takenAt = local.startedAt
  const other =
    session === undefined
      ? null
      : ({ schema: SOUND_SCHEMA, side: 'session', machine: 'X', takenAt, ...NO_RECORDS, delay: session } as const)
  // Drawing as text reads what a store began with.
  const began = createStore(() => ({ ...stores.sound.getState(), own: { ...NO_RECORDS, delay: local }, other }))
  const sound = Object.assign(began, { levels: stores.sound.levels })
  return (
    /<h4[^>]*>([^<]*)<\/h4>/.exec(
      drawn(
        { ...stores, sound },
        <DialogsContext value={{ current: null, topic: null, open: () => undefined, close: () => undefined }}>
          <DelayCard />
        </DialogsContext>
      )
    )?.[1] ?? ''
  )
}

describe('the headline of a test of the delay', () => {
  it('speaks of the sound where both directions were heard', () => {
    const { local, session } = pair()
    expect(headline(local.delay, session.delay)).toBe('The sound falls behind')
  })

  it('speaks of the one direction that was heard, and says that the other was not', () => {
    const { local, session } = pair()
    expect(headline(local.delay, { ...session.delay, heard: [] })).toBe('What you hear falls behind; the other direction was not heard')
    expect(headline({ ...local.delay, heard: [] }, session.delay)).toBe(
      'The delay of what they hear does not grow; the other direction was not heard'
    )
  })

  it('does not call a direction silent of which no result is here', () => {
    expect(headline(pair().local.delay, undefined)).toBe('What you hear falls behind; the other direction is not known here')
  })

  it('says that nothing could be measured where neither was heard', () => {
    const { local, session } = pair()
    expect(headline({ ...local.delay, heard: [] }, { ...session.delay, heard: [] })).toBe('The delay could not be measured')
  })
})
