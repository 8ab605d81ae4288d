import type { ComponentType } from 'react'
import type { BayRow } from '../../model/groups.ts'

/** What another feature adds to a row's details; the window puts it in. */
type RowSlot = ComponentType<{ row: BayRow }>

/** Sound: what the sound tests say. Test: what the test of a port or a card says, and the test itself. */
export interface RowSlots {
  Sound: RowSlot
  Test: RowSlot
}
