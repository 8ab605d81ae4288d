import { propertiesKind } from '../properties-kind.ts'
import { detectProperties, parseHostPool } from '../rdp/rdp.ts'

/** The custom RDP properties of a host pool: one string with ";" between them. */
export const hostPool = propertiesKind('host-pool', (text) => detectProperties(text).hostPool, parseHostPool)
