import type { Side } from '../../core/snapshot/schema.ts'
import type { OpenWay } from '../../shared/link.ts'
import type { Way } from './way.ts'

/** The ways as one side uses them. The clipboard and files by hand are the window's own. */
export function wayFor(request: OpenWay, side: Side): Way | undefined {
  switch (request.way) {
    case 'screen':
    case 'channel':
    case 'drive':
      void side
      return undefined
    case 'clipboard':
    case 'file':
      return undefined
  }
}
