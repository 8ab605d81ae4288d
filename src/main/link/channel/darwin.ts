import { say } from '../../../core/words/index.ts'
import type { Transport } from './transport.ts'

const WHY = say('channel.no-session.system')

/** macOS has no remote desktop sessions of RDP, so no channel either. */
export const createTransport = (): Transport => ({
  available: () => Promise.resolve({ ok: false, why: WHY }),
  open: () => Promise.reject(new Error('there is no channel on this system')),
  echo: () => Promise.resolve({ why: WHY })
})
