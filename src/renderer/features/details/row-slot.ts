import type { ComponentType } from 'react'
import type { BayRow } from '../../model/groups.ts'

/** What the sound tests add to a row's details; the window puts it in. */
export type RowSlot = ComponentType<{ row: BayRow }>
