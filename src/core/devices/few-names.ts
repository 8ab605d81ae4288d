import { items, say } from '../words/index.ts'
import type { Items } from '../words/index.ts'

/** "COM3, COM7 and 2 more": names of devices, of many the first. One more takes no more room than to say so. */
export function fewNames(names: readonly string[], most = 3): Items {
  const all = [...new Set(names)]
  const more = all.length - most
  return items('and', more <= 1 ? all : [...all.slice(0, most), say('names.more', { count: more })])
}
