import { cardPresence } from '../devices/names.ts'
import type { Row } from '../compare/types.ts'

/** An empty reader beside another one that reached the session: nobody uses it now. */
export function isSpareReader(row: Row, rows: readonly Row[]): boolean {
  if (row.capability !== 'smartcard' || row.local === undefined || cardPresence(row.local) !== 'empty') return false
  return rows.some((other) => other.capability === 'smartcard' && (other.state === 'redirected' || other.state === 'differs'))
}

/** The drivers of the ports on a mainboard: Windows' own, and Linux' for chips of the 8250 kind. */
const MAINBOARD_DRIVERS: ReadonlySet<string> = new Set(['serial', 'serial8250', 'port', 'pnp'])

/**
 * A port of the mainboard: most machines have one, and nothing on it. An adapter that somebody plugged in has a maker and a product,
 * and stands there for a reason.
 */
export function isBareUart(row: Row): boolean {
  if (row.capability !== 'com' || row.local === undefined) return false
  const { name, driver, vendorId, productId, serialNumber, inUse } = row.local
  if (vendorId !== undefined || productId !== undefined || serialNumber !== undefined || inUse?.state === 'yes') return false
  return MAINBOARD_DRIVERS.has(driver?.toLowerCase() ?? '') || /^(\/dev\/)?ttyS\d+$/.test(name)
}
