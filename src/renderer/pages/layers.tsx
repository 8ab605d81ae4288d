import { ConnectionStrip } from '../features/evidence/connection-strip.tsx'
import { LayersPage } from '../features/layers/layers-page.tsx'

/** The layers of every capability, below the connection that they are read from. */
export function Layers() {
  return (
    <LayersPage>
      <ConnectionStrip always />
    </LayersPage>
  )
}
