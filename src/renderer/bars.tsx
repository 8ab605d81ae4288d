import { FaultBar } from './features/faults/fault-bar.tsx'
import { IntakeBars } from './features/intake/intake-bars.tsx'
import { ConnectionBar } from './features/live/connection-bar.tsx'

/** Everything that may stand above the page. */
export function Bars() {
  return (
    <>
      <FaultBar />
      <ConnectionBar />
      <IntakeBars />
    </>
  )
}
