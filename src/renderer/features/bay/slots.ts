import type { ComponentType } from 'react'
import type { BayRow } from '../../model/groups.ts'

/** What the sound tests add to the bay. The page puts it in: the bay itself knows nothing of them. Both must keep their identity. */
export interface SoundSlots {
  /** Stands on the cord of a sound row instead of the state's word. */
  Mark: ComponentType<{ row: BayRow }>
  /** Stands under the sound rows. */
  Meters: ComponentType
}
