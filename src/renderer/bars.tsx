import './print.css'
import { FaultBar } from './features/faults/fault-bar.tsx'
import { IntakeBars } from './features/intake/intake-bars.tsx'
import { LinkBars } from './features/link/link-bars.tsx'
import { CallBar } from './features/live/call-bar.tsx'

/** Everything that may stand above the page, but for the notice of the connection. */
export function Bars() {
  return (
    <>
      <FaultBar />
      <CallBar />
      <LinkBars />
      <IntakeBars />
    </>
  )
}
