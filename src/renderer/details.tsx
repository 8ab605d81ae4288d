import { Details as Panel } from './features/details/details.tsx'
import type { Subject } from './features/details/use-subject.ts'
import { DeviceTestDetails } from './features/device-test/device-test-details.tsx'
import { SoundRowDetails } from './features/sound/row-details.tsx'

/** The details of what is selected, with what tests say of it and the way to them. */
export function Details(props: { subject: Subject; narrow: boolean }) {
  return <Panel {...props} Sound={SoundRowDetails} Test={DeviceTestDetails} />
}
