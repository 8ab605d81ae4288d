import { isHelloReader } from '../../../core/devices/names.ts'
import type { Reader } from '../../../core/snapshot/schema.ts'

/** Made by Windows itself, as for Windows Hello and virtual cards, and by no plug. */
const MADE_BY_WINDOWS = /^(?:root|swd)\\/i

/** A reader's name without the number that Windows gives it, and without the slot's. */
const model = (name: string): string => name.replace(/(?: \d{1,3}){1,2}$/, '')

/**
 * Readers with the time at which their device came. The smart card service has names of its own for readers, and the device manager
 * others: so it is told only where one device is plugged in, and every reader is of one model.
 *
 * @param arrivals of each device by its instance id
 */
export function withArrivals(readers: readonly Reader[], arrivals: ReadonlyMap<string, string | undefined>): Reader[] {
  const [arrivedAt, ...others] = [...arrivals].filter(([id]) => !MADE_BY_WINDOWS.test(id)).map(([, time]) => time)
  const plugged = new Set(readers.filter(({ name }) => !isHelloReader(name)).map(({ name }) => model(name)))
  if (arrivedAt === undefined || others.length > 0 || plugged.size !== 1) return [...readers]
  return readers.map((reader) => (isHelloReader(reader.name) ? reader : { ...reader, arrivedAt }))
}
