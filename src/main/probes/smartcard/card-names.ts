import { readFile } from 'node:fs/promises'
import { findCardNames } from '../../../core/devices/card-list.ts'

/** Where pcsc-tools installs its list of cards. The list is under the GPL, so it is read where it is and not shipped. */
const CARD_LIST = '/usr/share/pcsc/smartcard_list.txt'

/**
 * Names cards from the installed list. A machine without a readable list has no card names: they are an extra, so that is
 * no error. Each ATR is looked up once in the life of the process.
 */
export function installedCardNames(path = CARD_LIST): (atrs: readonly string[]) => Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  const lookedUp = new Set<string>()
  return async (atrs) => {
    const unknown = atrs.filter((atr) => !lookedUp.has(atr))
    if (unknown.length === 0) return names
    const list = await readFile(path, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'errno' in error) return undefined
      throw error
    })
    if (list === undefined) return names
    for (const [atr, name] of findCardNames(list, unknown)) names.set(atr, name)
    for (const atr of unknown) lookedUp.add(atr)
    return names
  }
}
