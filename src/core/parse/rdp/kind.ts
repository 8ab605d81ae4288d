import { parseWrapped } from '../host-pool/wrapped.ts'
import { propertiesKind } from '../properties-kind.ts'
import { detectProperties, parseRdp } from './rdp.ts'

/** An .rdp file: one property a line. */
export const rdp = propertiesKind('rdp', (text) => (parseWrapped(text) === undefined ? detectProperties(text).rdp : 'no'), parseRdp)
