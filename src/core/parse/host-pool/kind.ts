import { propertiesKind } from '../properties-kind.ts'
import { detectProperties } from '../rdp/rdp.ts'
import { parseHostPoolText, parseWrapped } from './wrapped.ts'

/** The custom RDP properties of a host pool: one string with ";" between them, alone or in what tools wrap around it. */
export const hostPool = propertiesKind(
  'host-pool',
  (text) => (parseWrapped(text) === undefined ? detectProperties(text).hostPool : 'sure'),
  parseHostPoolText
)
