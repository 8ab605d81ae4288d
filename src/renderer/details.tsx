import { Details as Panel } from './features/details/details.tsx'
import type { Subject } from './features/details/use-subject.ts'
import { SoundRowDetails } from './features/sound/row-details.tsx'

/** The details of what is selected, with what sound tests say of it. */
export function Details(props: { subject: Subject; narrow: boolean }) {
  return <Panel {...props} Sound={SoundRowDetails} />
}
